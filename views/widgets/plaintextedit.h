#pragma once

#include <QPlainTextEdit>

/// Text over several lines: Tab goes to the next field, and the height follows the text between a least and a most number of lines. What is
/// pasted or dropped comes as the text it is. The only field of several lines in the program (tests/architecture): Qt's own, before 6.5, ends
/// the program when what is pasted is nothing at all, as a clipboard without an owner is under X11.
class PlainTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit PlainTextEdit(QWidget *parent = nullptr);
    /// `most` 0: any number of lines, and the field takes the height it is given.
    void setLines(int least, int most);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void focusLeft();

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    int heightOf(int lines) const;
    int m_least = 3;
    int m_most = 12;
};
