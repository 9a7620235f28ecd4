#pragma once

#include <QWidget>

class QBoxLayout;
class TextLabel;

/// The heading over a part of a page, with a quiet note after it (a count) and room for buttons at the end; they stand below it when it is
/// too narrow for both.
class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    enum class Level { Page, Section };
    explicit SectionHeader(Level level = Level::Section, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    QString title() const;
    void setNote(const QString &note);
    void addWidget(QWidget *widget);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void align();
    void arrange();
    TextLabel *m_title;
    TextLabel *m_note;
    QBoxLayout *m_layout;
    QBoxLayout *m_texts;
    QBoxLayout *m_buttons;
};
