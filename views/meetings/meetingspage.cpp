#include "meetings/meetingspage.h"

#include "meetinglistmodel.h"
#include "meetings/meetingdetail.h"
#include "meetings/meetingfilter.h"
#include "meetings/meetingspagetable.h"
#include "meetings/meetingviews.h"
#include "meetingservice.h"
#include "shell/navigator.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "whendone.h"

#include <QAction>
#include <QPushButton>
#include <QSplitter>

MeetingsPage::MeetingsPage(const AppContext &context, QWidget *parent)
    : ListPage(context, parent), m_model(new MeetingListModel(context.meetings, context.database, this)), m_filter(new MeetingFilterBar(context, this)),
      m_table(new MeetingTable(*m_model, this)), m_detail(new MeetingDetail(context, this)), m_note(new QPushButton(this)), m_new(new QPushButton(this))
{
    m_new->setObjectName(QStringLiteral("newMeeting"));
    m_new->setIcon(Theme::icon(QStringLiteral("add"), ColorRole::AccentText));
    m_note->setObjectName(QStringLiteral("quickNoteButton"));
    m_note->setIcon(Theme::icon(QStringLiteral("note")));
    connect(m_note, &QPushButton::clicked, this, [&context] { Q_EMIT context.navigator.quickNoteRequested({}); });
    connect(m_detail, &MeetingDetail::openRequested, this, [this](MeetingId id) { openRecord(id.value); });
    auto query = std::make_unique<Query>(context, *m_model, *m_filter, *m_table);
    m_query = query.get();
    begin({QStringLiteral("meetings"), QStringLiteral("Meeting"), MenuId::Meeting, m_model, new MeetingViews(context.records, context.database, this), m_filter, m_table, m_detail,
        std::move(query), {m_note, m_new}, {}, nullptr});
}

MeetingsPage::~MeetingsPage() = default;

MeetingFilter MeetingsPage::currentFilter() const { return m_query->resolved(); }
void MeetingsPage::createNew() { Q_EMIT context().navigator.newMeetingRequested({}); }

void MeetingsPage::openRecord(qint64 id)
{
    if (id)
        Q_EMIT context().navigator.meetingRequested(MeetingId(id));
}

void MeetingsPage::showText(const QString &text)
{
    showView(QStringLiteral("all"));
    m_filter->setText(text);
}

void MeetingsPage::showSelected(qint64 id, int count)
{
    if (count > 1)
        m_detail->showCount(count);
    else
        m_detail->showMeeting(MeetingId(id));
}

QFuture<Status> MeetingsPage::moveRecord(qint64 id, bool toBin) { return context().meetings.setBinned(MeetingId(id), toBin); }

void MeetingsPage::readTotals()
{
    whenDone(context().meetings.total(), this, [this](const Result<qint64> &total) {
        if (!total)
            return;
        m_total = *total;
        totalsRead();
    });
}

QString MeetingsPage::countWords(int shown) const
{
    const QString number = SwedishFormat::number(shown);
    if (m_query->restricts() && m_total >= 0)
        return tr("%1 av %2 träffar", nullptr, int(m_total)).arg(number, SwedishFormat::number(m_total));
    return tr("%1 träffar", nullptr, shown).arg(number);
}

ListPage::EmptyWords MeetingsPage::emptyWords(Empty why) const
{
    switch (why) {
    case Empty::Filtered:
        return {QStringLiteral("filter"), tr("Inga träffar passar urvalet"), tr("Ändra filtret ovanför listan eller ta bort det för att se alla."), tr("Rensa filtret")};
    case Empty::Bin: return {QStringLiteral("delete"), tr("Papperskorgen är tom"), tr("Träffar som du tar bort hamnar här och kan hämtas tillbaka."), {}};
    case Empty::Nothing: break;
    }
    return {QStringLiteral("meetings"), tr("Inga träffar än"), tr("Skriv ned vad som sades medan du minns det. Datum, ort och dagordning fylls i åt dig."),
        tr("Logga den första träffen")};
}

QString MeetingsPage::movedWords(bool toBin, int count) const
{
    return toBin ? tr("%n träffar flyttades till papperskorgen.", nullptr, count) : tr("%n träffar är återställda.", nullptr, count);
}

QString MeetingsPage::tooManyWords(int most) const { return tr("Markera högst %n träffar åt gången.", nullptr, most); }

void MeetingsPage::retranslate()
{
    m_new->setText(tr("&Ny träff"));
    m_new->setToolTip(tr("Ny träff (Ctrl+N)"));
    m_note->setText(tr("&Snabbanteckning"));
    m_note->setToolTip(tr("Snabbanteckning (Ctrl+M)"));
    openAction()->setText(tr("&Öppna"));
    binAction()->setText(tr("&Till papperskorgen"));
    restoreAction()->setText(tr("Åte&rställ"));
    splitter()->setAccessibleName(tr("Lista och träff"));
    m_model->retranslate();
    m_table->retranslate();
    m_filter->retranslate();
    m_detail->retranslate();
    ListPage::retranslate();
}
