#pragma once

#include <QWidget>

class QHBoxLayout;
class TextLabel;

/// The heading over a part of a page, with a quiet note after it (a count) and room for buttons at the end.
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

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();
    TextLabel *m_title;
    TextLabel *m_note;
    QHBoxLayout *m_layout;
};
