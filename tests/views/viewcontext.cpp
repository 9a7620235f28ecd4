#include "viewcontext.h"

#include "council.h"
#include "locality.h"

template<class T> static T take(const QFuture<Result<T>> &future)
{
    const Result<T> result = future.result();
    if (!result)
        qFatal("%s", qPrintable(result.error().message + u' ' + result.error().technical));
    return *result;
}

ViewContext::ViewContext() : m_now(std::make_shared<QDateTime>(QDateTime(QDate(2026, 11, 23), QTime(9, 0)).toUTC()))
{
    start(file(), options(QStringLiteral("Testa Testsson")));
}

Database::Options ViewContext::options(const QString &user) const
{
    Database::Options options{Database::Threads::Inline, true, user, [now = m_now] { return *now; }};
    // Somebody else in another program, and not only by name.
    options.account = user;
    return options;
}

std::unique_ptr<Database> ViewContext::otherProgram(const QString &user)
{
    auto opened = Database::open(file(), options(user));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

CouncilId ViewContext::addCouncil(const QString &name, const QString &locality)
{
    LocalCouncil council;
    council.name = name;
    const auto places = take(records->names(recordType<Locality>().schema()));
    for (const RecordName &place : places) {
        if (place.name == locality)
            council.serviceLocality = LocalityId(place.id);
    }
    if (!council.serviceLocality) {
        Locality place;
        place.name = locality;
        place.kind = LocalityKind::ServiceLocality;
        council.serviceLocality = LocalityId(take(records->save(recordType<Locality>().schema(), recordType<Locality>().toRecord(place))).id);
    }
    return CouncilId(take(records->save(recordType<LocalCouncil>().schema(), recordType<LocalCouncil>().toRecord(council))).id);
}

MeetingFile ViewContext::addMeeting(CouncilId council, QDate date, const QString &theme, MeetingStatus status)
{
    MeetingFile file = take(meetings->prepare(council, date)).file;
    file.meeting.theme = theme;
    file.meeting.status = status;
    if (status == MeetingStatus::Cancelled)
        file.meeting.cancelReason = QStringLiteral("Sjukdom");
    return save(file);
}

MeetingFile ViewContext::save(MeetingFile file) { return take(meetings->save(std::move(file))); }
