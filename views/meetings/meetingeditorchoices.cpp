#include "meetings/meetingeditorchoices.h"
#include "whendone.h"

#include "locality.h"
#include "recordservice.h"
#include "swedishformat.h"
#include "words.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <memory>

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MeetingChoices)
};

using Choice = MeetingChoices::Choice;
using Done = std::function<void(Result<MeetingChoices>)>;

/// The lists that are still to come, and what has come.
struct Loading {
    MeetingChoices choices;
    int waiting = 0;
    bool failed = false;
    Done done;
};

template<class T> Choice choiceOf(const Record &record)
{
    const T value = recordType<T>().fromRecord(record);
    return {record.id, value.name, record.deletedAt.isValid()};
}

void collect(MeetingChoices &choices, const QString &table, const Record &record)
{
    if (table == recordType<MeetingKind>().schema().table) {
        choices.kinds << choiceOf<MeetingKind>(record);
    } else if (table == recordType<LocalCouncil>().schema().table) {
        choices.councils << choiceOf<LocalCouncil>(record);
        choices.councilRecords << recordType<LocalCouncil>().fromRecord(record);
    } else if (recordType<Locality>().fromRecord(record).kind == LocalityKind::ServiceLocality) {
        choices.localities << choiceOf<Locality>(record);
    }
}

}

QString MeetingChoices::nameIn(const QList<Choice> &choices, qint64 id)
{
    for (const Choice &choice : choices) {
        if (choice.id == id)
            return choice.name;
    }
    return {};
}

LocalCouncil MeetingChoices::council(CouncilId id) const
{
    for (const LocalCouncil &council : councilRecords) {
        if (council.id == id)
            return council;
    }
    return {};
}

QString MeetingChoices::notesHeading(CouncilId id) const
{
    const QString own = council(id).notesHeading.trimmed();
    return own.isEmpty() ? Words::field(QStringLiteral("meeting"), QStringLiteral("note")) : own;
}

QString MeetingChoices::titleOf(const Meeting &meeting) const
{
    const QString kind = kindName(meeting.kind).isEmpty() ? Words::table(QStringLiteral("meeting")) : kindName(meeting.kind);
    const QString date = SwedishFormat::textDate(meeting.date);
    const QString where = councilName(meeting.council).isEmpty() ? localityName(meeting.locality) : councilName(meeting.council);
    if (where.isEmpty())
        return date.isEmpty() ? kind : Text::tr("%1 %2", "kind of meeting, date").arg(kind, date);
    return date.isEmpty() ? Text::tr("%1, %2", "kind of meeting, council").arg(kind, where)
                          : Text::tr("%1 %2, %3", "kind of meeting, date, council").arg(kind, date, where);
}

QString MeetingChoices::nameOf(const QString &table, qint64 id) const
{
    if (table == recordType<MeetingKind>().schema().table)
        return nameIn(kinds, id);
    return table == recordType<LocalCouncil>().schema().table ? nameIn(councils, id) : nameIn(localities, id);
}

void MeetingChoices::load(RecordService &records, QObject *context, Done done)
{
    const auto loading = std::make_shared<Loading>();
    loading->done = std::move(done);
    const RecordSchema *const schemas[] = {&recordType<MeetingKind>().schema(), &recordType<LocalCouncil>().schema(), &recordType<Locality>().schema()};
    loading->waiting = int(std::size(schemas)) * 2;
    for (const RecordSchema *schema : schemas) {
        for (const bool bin : {false, true}) {
            RecordFilter filter;
            filter.bin = bin;
            whenReady(records.list(*schema, filter), context, [loading, schema](const Result<QList<Record>> &list) {
                if (loading->failed)
                    return;
                if (!list) {
                    loading->failed = true;
                    loading->done(fail(list.error()));
                    return;
                }
                for (const Record &record : *list)
                    collect(loading->choices, schema->table, record);
                if (--loading->waiting == 0)
                    loading->done(std::move(loading->choices));
            });
        }
    }
}

void MeetingChoices::fill(QComboBox *box, const QList<Choice> &choices, qint64 current, const QString &none)
{
    const QSignalBlocker blocker(box);
    box->clear();
    if (!none.isNull())
        box->addItem(none, qint64(0));
    for (const Choice &choice : choices) {
        if (!choice.gone || choice.id == current)
            box->addItem(choice.name, choice.id);
    }
    box->setCurrentIndex(box->findData(current));
}
