#pragma once

#include "issues/forwardplan.h"
#include "issues/issueactdialog.h"
#include "records/draftkeeper.h"

class AssessmentEdit;
class ForwardPreview;
class FormField;
class MessageOut;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QStackedLayout;
class ReceiverEdit;
class ReceiverList;
class SmartDateEdit;

/// Förmedla: to whom, how and what, then exactly what will leave, and only then it is stored. What has been written is kept as a draft.
/// Letters are written first, and only then the issue is forwarded. A mail becomes a draft of the issue, and is opened by whoever hears
/// `forwarded`: the user tells when it is sent.
class ForwardDialog : public IssueActDialog
{
    Q_OBJECT
public:
    /// `suggested` is ticked already when it is valid.
    ForwardDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, FunctionId suggested, MessageOut &out, QWidget *parent);
    void reject() override;
    void keepDraft() override { m_keeper.flush(); }

Q_SIGNALS:
    void forwarded(const IssueFile &file, const QList<ForwardingId> &hops, const QList<AttachmentId> &files, bool byAddress);

protected:
    void act() override;
    void issueChanged() override;

private:
    QWidget *buildCompose();
    QWidget *buildFiles();
    void connectParts();
    void showFunctions();
    void suggest();
    void planChanged();
    ForwardPlan plan() const;
    void restore(const Draft &draft);
    void offerDraft(const Draft &draft);
    std::optional<Draft> draft() const;
    void review();
    void preview();
    void compose();
    void send();
    /// The letters of a plan, all or none; their files. Errors: Cancelled, those of writing.
    Result<QStringList> writeLetters(const ForwardPlan &plan);
    void setReviewing(bool reviewing);

    MessageOut &m_out;
    QStackedLayout *m_pages = nullptr;
    AssessmentEdit *m_assessment;
    ReceiverList *m_list;
    ReceiverEdit *m_edit;
    SmartDateEdit *m_on;
    QComboBox *m_channel, *m_by;
    QLineEdit *m_from;
    QListWidget *m_files;
    FormField *m_filesField = nullptr;
    ForwardPreview *m_preview;
    QCheckBox *m_byAddress;
    QPushButton *m_back, *m_cancel, *m_next, *m_send;
    DraftKeeper m_keeper;
    bool m_reviewing = false;
};
