#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>
#include <memory>

class QHeaderView;
class QSettings;
class QSplitter;
class QWidget;

/// What a window remembers of itself between runs: sizes, splitters, columns, page, theme, language. Nothing of what people wrote.
/// Window thread only.
class UiState
{
public:
    /// In memory only, for tests.
    UiState();
    /// Kept in an INI file, which is made when something is first remembered.
    explicit UiState(const QString &iniPath);
    ~UiState();

    QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);

    /// Gives the window its size and place back; false when there is none yet.
    bool restoreWindow(QWidget *window, const QString &key) const;
    void saveWindow(const QWidget *window, const QString &key);
    /// Gives the splitter its sizes back and remembers them from now on.
    void follow(QSplitter *splitter, const QString &key);
    /// Gives the header its widths, order, sorting and hidden columns back and remembers them from now on.
    void follow(QHeaderView *header, const QString &key);

private:
    std::unique_ptr<QSettings> m_file;
    QVariantMap m_memory;
};
