#pragma once

#include "attachment.h"

#include <QWidget>

class FormField;
class PlainTextEdit;
class QPushButton;
class TextLabel;
struct AppContext;

/// What a diarienummer may look like: one pattern a line. Checked as it is typed, saved when it can be read. Others' change is shown unless
/// something is being written here.
class RegistrySettings : public QWidget
{
    Q_OBJECT
public:
    explicit RegistrySettings(const AppContext &context, QWidget *parent = nullptr);
    void retranslate();

private:
    void load();
    void check();
    void save();
    void restoreStandard();
    QString wrongLine() const;
    bool isWritten() const;
    const AppContext &m_context;
    Setting m_stored;
    QString m_shown;  ///< the patterns as they are stored
    TextLabel *m_title;
    TextLabel *m_words;
    PlainTextEdit *m_patterns;
    FormField *m_field;
    QPushButton *m_save, *m_standard;
};
