#pragma once

#include <QDateTime>
#include <QWidget>

class MessageBar;
class QTextBrowser;

/// *Osparad text från 14.02 – Återställ / Kasta*: a bar that shows the text itself and stops nobody.
class DraftBar : public QWidget
{
    Q_OBJECT
public:
    explicit DraftBar(QWidget *parent = nullptr);
    /// `html` is the text; without `restorable` (a locked record) it may only be read, copied and thrown away.
    void showDraft(const QDateTime &at, const QDateTime &now, const QString &html, bool restorable);
    void dismiss() { hide(); }

Q_SIGNALS:
    void restoreRequested();
    void discardRequested();

private:
    void say();
    MessageBar *m_bar;
    QTextBrowser *m_text;
    QDateTime m_at, m_now;
    bool m_restorable = true;
};
