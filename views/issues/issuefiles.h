#pragma once

#include "attachment.h"
#include "ids.h"
#include "result.h"

#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>

class MessageBar;
class QMimeData;
struct AppContext;

/// What is done with the files of an issue that is shown: added by choosing and dropping, opened from a read-only copy, put away with undo.
/// Results are told in the bar. Window thread only.
class IssueFiles : public QObject
{
    Q_OBJECT
public:
    /// Shows a file to the user in its program; false when there is none.
    using Opener = std::function<bool(const QString &path)>;
    IssueFiles(const AppContext &context, MessageBar *bar, QObject *parent = nullptr);
    void setOpener(Opener opener) { m_open = std::move(opener); }

    void choose(IssueId issue);
    void add(IssueId issue, const QStringList &paths);
    /// Files or a picture; false when there is nothing to attach.
    bool add(IssueId issue, const QMimeData *data);
    void open(const Attachment &attachment);
    void remove(const Attachment &attachment);

private:
    void addNext();
    void told(const Result<Attachment> &result);
    void finish();
    void setBinned(const Attachment &attachment, bool binned);
    struct Waiting {
        IssueId issue;
        QString path;
    };
    const AppContext &m_context;
    MessageBar *m_bar;
    Opener m_open;
    QTemporaryDir m_copies;  ///< read-only copies of this run; gone with the window
    QList<Waiting> m_waiting;
    bool m_adding = false;
    QStringList m_added;
    QStringList m_refused;
};
