#include "issuefiller.h"

#include "sortkey.h"

/// What becomes of an issue: its days, and how far it has come.
struct IssueFiller::Course {
    enum Step { New, Assessed, Waiting, Acknowledged, Redirecting, Answered, Ended };
    int raised = 0;
    Step step = Ended;
    QList<int> asked;      ///< the day of each hop
    int acknowledged = -1;
    int due = -1;
    int answered = -1;
    int fedBack = -1;
    QList<qint64> to;
};

static const QByteArray insertIssue =
    "INSERT INTO issue (id, changed_at, changed_by, number, title, sort_key, body, type, topic, council_id, raised_on, raised_by, language, owner_id, assessment, road_keeper, "
    "status, status_before, fed_back_on, fed_back_to, fed_back_channel, closed_on, receiver_id, due_on, answered_on, snoozed_until, first_asked_on, acknowledged_on, acknowledge_due, answer_due) "
    "VALUES (?, ?, 'prov', ?, ?, ?, ?, ?, ?, ?, ?, 'Byalaget', 'sv', ?, ?, 'unknown', ?, 'new', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
static const QByteArray insertHop =
    "INSERT INTO forwarding (id, changed_at, changed_by, issue_id, position, from_role, by_id, to_function_id, asked_on, channel, message, message_id, acknowledge_due, answer_due, "
    "acknowledged_on, answered_on, answer, hop_outcome, outcome_reason, redirected_from_id) VALUES (?, ?, 'prov', ?, ?, 'Kontaktperson', ?, ?, ?, 'mail', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

IssueFiller::IssueFiller(BareSqlite &database, quint64 seed)
    : m_database(database), m_words(seed), m_localities(idsOf(database, "SELECT id FROM locality ORDER BY name")), m_councils(idsOf(database, "SELECT id FROM council ORDER BY name")),
      m_issue(database, insertIssue), m_hop(database, insertHop),
      m_place(database, "INSERT INTO issue_locality (id, changed_at, changed_by, issue_id, locality_id) VALUES (?, ?, 'prov', ?, ?)"),
      m_reminder(database, "INSERT INTO reminder (id, changed_at, changed_by, issue_id, owner_id, remind_on, note, done_on) VALUES (?, ?, 'prov', ?, ?, ?, ?, ?)")
{
    addFunctions();
    addPersons();
}

/// The built-in functions, and as many more as make 500, each with topics that no other has beside ordinary ones.
void IssueFiller::addFunctions()
{
    m_stamp = bulkDate(0) + "T12:00:00.000Z";
    m_functions = idsOf(m_database, "SELECT id FROM municipal_function ORDER BY code");
    BareStatement function(m_database, "INSERT INTO municipal_function (id, changed_at, changed_by, code, name, sort_key, kind, evidence, acknowledge_days, answer_days) "
                                       "VALUES (?, ?, 'prov', ?, ?, ?, 'department', 'inferred', 2, 10)");
    BareStatement topic(m_database, "INSERT INTO function_topic (id, changed_at, changed_by, function_id, topic, sort_key) VALUES (?, ?, 'prov', ?, ?, ?)");
    for (int number = int(m_functions.size()); number < functions; ++number) {
        const QByteArray name = "Avdelning " + QByteArray::number(number) + " för " + m_words.compound();
        const QByteArray code = "AVD" + QByteArray::number(number);
        const QByteArray key = sortKey(QString::fromUtf8(name)).toUtf8();
        const qint64 id = newId();
        function.bind(id).bind(m_stamp).bind(code).bind(name).bind(key).step();
        m_functions << id;
        for (int i = 0; i < 5; ++i) {
            const QByteArray word = m_words.compound(), wordKey = sortKey(QString::fromUtf8(word)).toUtf8();
            topic.bind(newId()).bind(m_stamp).bind(id).bind(word).bind(wordKey).step();
        }
    }
}

void IssueFiller::addPersons()
{
    BareStatement person(m_database, "INSERT INTO contact_person (id, changed_at, changed_by, name, sort_key, login) VALUES (?, ?, 'prov', ?, ?, ?)");
    BareStatement appointment(m_database, "INSERT INTO appointment (id, changed_at, changed_by, contact_person_id, locality_id, valid_from) VALUES (?, ?, 'prov', ?, ?, '2000-01-01')");
    const QList<qint64> services = idsOf(m_database, "SELECT service_locality_id FROM council ORDER BY name");
    for (int i = 0; i < persons; ++i) {
        const QByteArray name = "Kontakt Provsson " + QByteArray::number(i);
        const QByteArray key = sortKey(QString::fromUtf8(name)).toUtf8();
        const QByteArray user = login(i);
        m_persons << newId();
        person.bind(m_persons.last()).bind(m_stamp).bind(name).bind(key).bind(user).step();
        appointment.bind(newId()).bind(m_stamp).bind(m_persons.last()).bind(services.at(i % services.size())).step();
    }
}

void IssueFiller::planCourse(Course &course)
{
    Random &random = m_words.random();
    const int last = bulkDays - 1;
    const bool open = last - course.raised < 90 ? !random.oneIn(3) : random.oneIn(50);
    static constexpr Course::Step steps[] = {Course::New, Course::Assessed, Course::Waiting, Course::Waiting, Course::Acknowledged, Course::Acknowledged, Course::Redirecting, Course::Answered};
    course.step = open ? steps[random.below(8)] : Course::Ended;
    if (course.step == Course::New || course.step == Course::Assessed)
        return;
    int day = course.raised;
    for (int hops = 1 + random.below(5); hops > 0; --hops) {
        day = std::min(last, day + random.below(8));
        course.asked << day;
        course.to << m_functions.at(random.seldomHigh(int(m_functions.size())));
    }
    // One still open has not been asked for long, except those that somebody forgot.
    if (open && !random.oneIn(4)) {
        day = std::max(day, last - random.below(15));
        course.asked.last() = day;
    }
    course.due = day + 14;
    if (course.step == Course::Waiting) {
        course.due = day + 2;
    } else if (course.step != Course::Redirecting) {
        course.acknowledged = std::min(last, day + random.below(4));
    }
    if (course.step == Course::Answered || course.step == Course::Ended)
        course.answered = std::min(last, std::max(course.acknowledged, day + random.below(25)));
    if (course.step == Course::Ended)
        course.fedBack = std::min(last, course.answered + random.below(40));
}

void IssueFiller::writeIssue(int number, int issues)
{
    static const QList<QByteArray> types{"question", "question", "complaint", "fault", "fault", "suggestion", "praise", "plan_question", "grant_question"};
    static const QList<QByteArray> statuses{"new", "assessed", "forwarded", "acknowledged", "redirecting", "answered", "closed"};
    Random &random = m_words.random();
    Course course;
    course.raised = int(qint64(number) * bulkDays / issues);
    planCourse(course);
    m_stamp = bulkDate(course.raised) + "T12:00:00.000Z";
    m_id = (qint64(number) * (qint64(6) * 365 * 86400000 / issues) << 22) + 1000000;
    const qint64 id = newId();
    const QByteArray raised = bulkDate(course.raised);
    const int year = raised.first(4).toInt();
    m_numberInYear = year == m_year ? m_numberInYear + 1 : 1;
    m_year = year;
    const QByteArray name = "OR-" + raised.first(4) + '-' + QByteArray::number(m_numberInYear).rightJustified(4, '0');
    const QByteArray title = m_words.task();
    QByteArray &key = m_sortKeys[title];
    if (key.isNull())
        key = sortKey(QString::fromUtf8(title)).toUtf8();
    const QByteArray body = m_words.body(), topic = m_words.topicWord();
    const QByteArray status = course.step == Course::Ended && random.oneIn(30) ? QByteArray("written_off") : statuses.at(course.step);
    const auto day = [](int value) { return value < 0 ? QByteArray("") : bulkDate(value); };
    const QByteArray told = day(course.fedBack);
    const bool waits = course.step == Course::Waiting || course.step == Course::Acknowledged;
    const QByteArray due = waits ? day(course.due) : QByteArray("");
    const QByteArray answered = day(course.answered);
    const QByteArray snoozed = course.step != Course::Ended && random.oneIn(40) ? bulkDate(bulkDays + random.below(30)) : QByteArray("");
    m_issue.bind(id).bind(m_stamp).bind(name).bind(title).bind(key).bind(body).bind(types.at(random.below(int(types.size())))).bind(topic);
    if (random.oneIn(5))
        m_issue.bindNull();
    else
        m_issue.bind(m_councils.at(random.below(int(m_councils.size()))));
    m_issue.bind(raised);
    if (random.oneIn(6))
        m_issue.bindNull();
    else
        m_issue.bind(m_persons.at(random.below(persons)));
    const QByteArray assessment = course.step == Course::New ? "none" : "city", toldTo = told.isEmpty() ? "" : "Ordföranden", channel = told.isEmpty() ? "" : "meeting";
    m_issue.bind(assessment).bind(status).bind(told).bind(toldTo).bind(channel).bind(told);
    if (course.to.isEmpty())
        m_issue.bindNull();
    else
        m_issue.bind(course.to.last());
    const int first = course.asked.isEmpty() ? -1 : course.asked.first(), latest = course.asked.isEmpty() ? -1 : course.asked.last();
    const QByteArray asked = day(first), acknowledged = day(course.acknowledged), acknowledgeDue = day(latest < 0 ? -1 : latest + 2), answerDue = day(latest < 0 ? -1 : latest + 14);
    m_issue.bind(due).bind(answered).bind(snoozed).bind(asked).bind(acknowledged).bind(acknowledgeDue).bind(answerDue).step();
    writePlaces(id);
    writeHops(id, course);
}

void IssueFiller::writePlaces(qint64 issue)
{
    m_place.bind(newId()).bind(m_stamp).bind(issue).bind(m_localities.at(m_words.random().below(int(m_localities.size())))).step();
    if (m_words.random().oneIn(200)) {
        const QByteArray on = bulkDate(bulkDays - 10 + m_words.random().below(60));
        const bool done = !m_words.random().oneIn(4);
        m_reminder.bind(newId()).bind(m_stamp).bind(issue).bind(m_persons.at(m_words.random().below(persons))).bind(on).bind(m_words.role()).bind(done ? on : QByteArray("")).step();
    }
}

void IssueFiller::writeHops(qint64 issue, const Course &course)
{
    const auto day = [](int value) { return value < 0 ? QByteArray("") : bulkDate(value); };
    qint64 before = 0;
    for (qsizetype i = 0; i < course.asked.size(); ++i) {
        const bool last = i + 1 == course.asked.size();
        const bool wrong = !last || course.step == Course::Redirecting;
        const qint64 id = newId();
        const QByteArray asked = bulkDate(course.asked.at(i)), acknowledgeDue = bulkDate(course.asked.at(i) + 2), answerDue = bulkDate(course.asked.at(i) + 14);
        const QByteArray message = m_words.task(), messageId = QByteArray::number(id) + "@ortskontakt";
        const QByteArray acknowledged = last ? day(course.acknowledged) : QByteArray(""), answered = last ? day(course.answered) : QByteArray("");
        const QByteArray answer = answered.isEmpty() ? QByteArray("") : m_words.decision();
        const QByteArray outcome = wrong ? "wrong_function" : answered.isEmpty() ? "pending" : "answered", reason = wrong ? "Hör till en annan funktion" : "";
        m_hop.bind(id).bind(m_stamp).bind(issue).bind(qint64(i)).bind(m_persons.at(m_words.random().below(persons))).bind(course.to.at(i)).bind(asked).bind(message)
            .bind(messageId).bind(acknowledgeDue).bind(answerDue).bind(acknowledged).bind(answered).bind(answer)
            .bind(outcome).bind(reason);
        if (before)
            m_hop.bind(before);
        else
            m_hop.bindNull();
        m_hop.step();
        before = id;
    }
}

void IssueFiller::fill(int issues)
{
    for (int i = 0; i < issues; ++i)
        writeIssue(i, issues);
    m_database.execute("INSERT INTO issue_counter (year, last) SELECT CAST(substr(number, 4, 4) AS INTEGER), count(*) FROM issue GROUP BY 1");
}
