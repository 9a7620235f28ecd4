#include "issues/issuedialog.h"

#include "database.h"
#include "draft.h"
#include "id.h"
#include "issues/issueform.h"
#include "issues/issuesuggestions.h"
#include "issueservice.h"
#include "meetings/attachmentmedia.h"
#include "meetings/attachmentsection.h"
#include "meetingservice.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "shell/uistate.h"
#include "swedishformat.h"
#include "whendone.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QDropEvent>
#include <QEvent>
#include <QPushButton>
#include <utility>

IssueDialog::~IssueDialog()
{
    m_form->flushDraft();
}

IssueId IssueDialog::id() const { return m_form->isOpen() ? IssueId(m_form->id()) : IssueId(); }

IssueDialog *IssueDialog::openFor(IssueId id)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *dialog = qobject_cast<IssueDialog *>(window);
        if (dialog && dialog->isVisible() && dialog->id() == id)
            return dialog;
    }
    return nullptr;
}

void IssueDialog::editNew(CouncilId council, MeetingId meeting, AgendaItemId item, const QString &text)
{
    show();
    const auto prepare = [this, meeting, item, text](CouncilId raisedBy, LocalityId place) {
        whenDone(m_context.issues.prepare(raisedBy), this, [this, meeting, item, text, place](const Result<IssueFile> &prepared) {
            IssueFile file;
            if (prepared) {
                file = *prepared;
            } else {
                m_bar->showMessage(MessageBar::Kind::Warning, prepared.error().message);
                file.issue.id = IssueId(newId());
                file.issue.raisedOn = m_context.database.today();
            }
            file.issue.meeting = meeting;
            file.issue.item = item;
            if (place)
                file.localities << IssueLocality{{}, {}, file.issue.id, place};
            begin(file, text);
        });
    };
    if (!meeting) {
        prepare(council, {});
        return;
    }
    whenDone(m_context.meetings.load(meeting), this, [council, prepare](const Result<MeetingFile> &file) {
        const CouncilId known = file ? file->meeting.council : CouncilId();
        prepare(council ? council : known, file ? file->meeting.locality : LocalityId());
    });
}

void IssueDialog::begin(const IssueFile &prepared, const QString &text)
{
    m_form->openPrepared(prepared, text);
    if (!text.trimmed().isEmpty())
        return;
    whenDone(m_context.meetings.drafts(), this, [this](const Result<QList<Draft>> &drafts) {
        if (drafts)
            offerDraft(*drafts);
    });
}

void IssueDialog::offerDraft(const QList<Draft> &drafts)
{
    const Draft *latest = nullptr;
    for (const Draft &draft : drafts) {
        const bool lost = draft.subject == QLatin1String("issue") && draft.baseRevision == 0 && !openFor(IssueId(draft.subjectId));
        if (lost && (!latest || draft.changedAt > latest->changedAt))
            latest = &draft;
    }
    if (!latest)
        return;
    const QDateTime at = latest->changedAt.toLocalTime();
    //: %1 title of an issue, %2 date, %3 time
    m_bar->showMessage(MessageBar::Kind::Info, tr("”%1” skrevs %2 %3 och sparades inte.")
                           .arg(latest->title, SwedishFormat::tableDate(at.date()), SwedishFormat::tableTime(at.time())));
    m_bar->addButton(tr("Fortsätt med den"), [this, id = IssueId(latest->subjectId)] {
        m_bar->dismiss();
        m_form->flushDraft();
        m_form->open(id.value);
    })->setObjectName(QStringLiteral("continueDraft"));
}

void IssueDialog::edit(IssueId id)
{
    show();
    m_form->open(id.value);
}

void IssueDialog::save() { store(After::Stay); }
void IssueDialog::saveAndClose() { store(After::Close); }
void IssueDialog::saveAndForward() { store(After::Forward); }

void IssueDialog::store(After after)
{
    if (!m_form->isOpen())
        return;
    m_after = after;
    const RecordDocument &document = m_form->document();
    if (after != After::Stay && !document.isNew() && !document.isDirty())
        stored(id());
    else
        m_form->save();
}

void IssueDialog::stored(IssueId id)
{
    const After after = std::exchange(m_after, After::Stay);
    if (after == After::Forward)
        Q_EMIT forwardRequested(id, m_suggestions->chosen());
    if (after != After::Stay)
        accept();
}

void IssueDialog::goOn(bool stored)
{
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &done : waiting)
        done(stored);
}

void IssueDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_form->isOpen() && !m_form->isBinned() && AttachmentMedia::hasFiles(event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void IssueDialog::dropEvent(QDropEvent *event)
{
    if (m_attachments->add(event->mimeData())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void IssueDialog::reject()
{
    if (m_form->isOpen() && !m_form->isBinned() && m_form->document().isDirty()) {
        m_form->flushDraft();
        Q_EMIT m_context.navigator.statusRequested(tr("Frågan är inte sparad. Det du skrev finns kvar som utkast."));
    }
    QDialog::reject();
}

void IssueDialog::refresh()
{
    const bool open = m_form->isOpen();
    const bool binned = open && m_form->isBinned();
    const bool isNew = !open || m_form->document().isNew();
    const QString number = open ? m_form->value(QStringLiteral("number")).toString() : QString();
    //: %1 number of an issue, %2 its title
    setWindowTitle(isNew ? tr("Ny fråga") : tr("%1 %2").arg(number, m_form->document().title()));
    m_versions->setVisible(!isNew);
    for (QPushButton *button : {m_save, m_forward})
        button->setEnabled(open && !binned);
    if (open && m_form->document().isDirty())
        m_status->setText(tr("Inte sparat än"));
    askForSuggestions();
}

void IssueDialog::askForSuggestions()
{
    if (!m_form->isOpen())
        return;
    const Issue now = m_form->issue();
    m_suggestions->ask({now.title + u'\n' + now.text, m_form->localities(), now.aboutRoad ? now.roadKeeper : RoadKeeper::Unknown,
                        m_context.database.today()});
}
