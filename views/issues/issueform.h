#pragma once

#include "issue.h"
#include "mailmessage.h"
#include "nearestlocality.h"
#include "records/recordform.h"

/// The form over what a user writes of an issue: a RecordForm (undo, drafts, versions, conflicts) with editors, checks and helping hands of
/// its own. Choosing a council fills in who raised the issue and who follows it; a text about a road ticks *Gäller en väg*; a pasted
/// position fills both of its fields.
class IssueForm : public RecordForm
{
    Q_OBJECT
public:
    explicit IssueForm(const AppContext &context, QWidget *parent = nullptr);

    /// A new issue from what is known of it. `text` becomes its title or, when it is long, its description.
    void openPrepared(const IssueFile &prepared, const QString &text);
    /// The mail that the open issue is made from: it is stored with it, in one, at the first save.
    void setMail(const std::optional<MailMessage> &mail) { m_mail = mail; }
    /// What is typed now, checked or not.
    Issue issue() const;
    QList<LocalityId> localities() const;

private:
    static RecordHooks hooksFor(IssueForm *form, const AppContext &context);
    void readPatterns();
    void readPlaces();
    void beginRoad();
    void fieldEdited(const QString &field);
    void tickRoad();
    void followCouncil();
    void followLocalities();
    void splitPosition(const QString &field, bool whole);
    QList<Error> faults(const Record &record) const;
    QString hintFor(const QString &field, const Record &record) const;
    const AppContext &m_context;
    std::optional<MailMessage> m_mail;
    QStringList m_patterns;
    QList<KnownPlace> m_places;
    QString m_proposedRaisedBy;   ///< what the program filled in, which it may change again
    CouncilId m_proposedCouncil;
    ContactPersonId m_proposedOwner;
    qsizetype m_positionLength = 0;
    bool m_roadByItself = false;  ///< ticked by the program
    bool m_roadDecided = false;   ///< the user has said how it is
};
