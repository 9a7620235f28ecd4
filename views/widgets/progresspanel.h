#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;
class TextLabel;

/// Long work in view: what is done, how far it has come, and *Avbryt*. Hidden when nothing goes on.
class ProgressPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent = nullptr);
    /// Shows the panel; `what` says what is done ("Skriver sammanställningen").
    void start(const QString &what, qint64 total);
    void setProgress(qint64 done, qint64 total);
    /// Goes on, and nobody can tell how far it has come.
    void setUnknown();
    /// Changes what is said to be done, e.g. at a new step.
    void setText(const QString &what);
    /// Work whose steps mean nothing to the user: how far in percent.
    void setPercent(int percent);
    void finish();
    /// After *Avbryt* until finish(): the work is winding up.
    bool isCancelling() const { return m_cancelling; }

Q_SIGNALS:
    void cancelRequested();

private:
    void retranslate();
    TextLabel *m_what;
    TextLabel *m_count;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QString m_text;
    bool m_cancelling = false;
};
