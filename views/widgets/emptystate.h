#pragma once

#include <QWidget>

class IconLabel;
class QPushButton;
class TextLabel;

/// What stands where a list would be, when there is nothing: what this place is for and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setIcon(const QString &icon);
    void setTexts(const QString &headline, const QString &sentence);
    /// The next thing to do; an empty text hides the button.
    void setButton(const QString &text);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void activated();

private:
    IconLabel *m_icon;
    TextLabel *m_headline;
    TextLabel *m_sentence;
    QPushButton *m_button;
};
