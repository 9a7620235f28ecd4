#pragma once

#include <QWidget>
#include <functional>

class IconLabel;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class TextLabel;

/// A bar at the top of a page that says something without stopping anybody: icon and word for the kind, the text, up to two
/// buttons, and a way to close it. Hidden until it has something to say. Screen readers are told when it appears.
class MessageBar : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Info, Success, Warning, Error };
    explicit MessageBar(QWidget *parent = nullptr);

    /// Shows the text and takes earlier buttons away.
    void showMessage(Kind kind, const QString &text);
    /// A button after the text, named by what it does; at most two. `act` runs in the context of this bar.
    QPushButton *addButton(const QString &text, std::function<void()> act);
    void setClosable(bool closable);
    void dismiss();
    Kind kind() const { return m_kind; }
    QString text() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    Kind m_kind = Kind::Info;
    IconLabel *m_icon;
    TextLabel *m_word;
    TextLabel *m_text;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
};
