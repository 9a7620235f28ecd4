#pragma once

#include "history.h"
#include "result.h"

#include <QDialog>
#include <functional>

class MessageBar;
class QListWidget;
class QPushButton;
class QTextBrowser;

/// The saves of a record, newest first: when, who and what; the chosen one as it was, with what that save changed marked; and a way
/// back to it, as a new version. Generic: the caller knows how to show and restore. Opened with open() or show().
class VersionsDialog : public QDialog
{
    Q_OBJECT
public:
    using Answer = std::function<void(const Result<QString> &html)>;
    /// Gives the HTML of `revision`, with what differs from `before` (0: nothing before) marked.
    using Preview = std::function<void(int revision, int before, Answer answer)>;
    using Restore = std::function<void(int revision)>;
    VersionsDialog(const QString &title, const QString &table, const QList<VersionEntry> &versions, Preview preview, QWidget *parent);
    /// Without it nothing can be restored, and `why` says so.
    void setRestore(Restore restore, const QString &why = {});

private:
    void showCurrent();
    QList<VersionEntry> m_versions;
    Preview m_preview;
    Restore m_restore;
    int m_asked = 0;  ///< late answers are dropped
    QListWidget *m_list;
    QTextBrowser *m_text;
    QPushButton *m_button;
    MessageBar *m_message;
};
