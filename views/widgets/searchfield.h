#pragma once

#include <QLineEdit>
#include <QTimer>

/// A line to search or filter with: magnifying glass, clear button, Escape clears. `searchChanged` comes after a short pause in
/// typing, or at once on Enter and when cleared.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);
    /// Pause in milliseconds before searchChanged; 0 tells of every key.
    void setDelay(int milliseconds) { m_pause.setInterval(milliseconds); }

Q_SIGNALS:
    void searchChanged(const QString &text);
    /// Down was pressed: the user wants to go on to what was found.
    void leaveDown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();
    QTimer m_pause;
    QString m_told;
};
