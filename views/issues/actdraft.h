#pragma once

#include "ids.h"
#include "records/draftkeeper.h"

#include <QSet>

class QWidget;
struct AppContext;

/// What has been typed into a window about an issue's course, kept as a draft until it is stored or thrown away: the fields by their names,
/// so that the windows need not know. There is a draft only when a text has been written; what the window filled in itself is none.
class ActDraft : public QObject
{
    Q_OBJECT
public:
    /// `name` tells the act ("feedback"); the window's title is what the draft is called by. `fields` is the window, with all its fields.
    ActDraft(const AppContext &context, QWidget *fields, const QString &name, IssueId issue, const QString &number);

    /// Reads what an earlier window left; `found` tells of it.
    void look();
    bool isTyped() const;
    void keep() { m_keeper.flush(); }
    void forget();
    void restore(const Draft &draft);

Q_SIGNALS:
    void found(const Draft &draft);
    void failed(const QString &message);

private:
    std::optional<Draft> draft() const;
    const AppContext &m_context;
    QWidget *m_fields;
    const QString m_subject;
    const IssueId m_issue;
    const QString m_number;
    QSet<QString> m_typed;  ///< names of the lines the user has written in
    DraftKeeper m_keeper;
};
