#pragma once

#include "bulkload.h"
#include "words.h"

#include <QHash>

/// Issues as they are after twenty years: three hops each on the average, the wrong functions first; nearly all ended, but three in a
/// hundred still open, which is what *Idag* and the stages have to find. 20 contact persons, 500 functions with topics of their own.
class IssueFiller
{
public:
    static constexpr int version = 1;
    static constexpr int functions = 500;
    static constexpr int persons = 20;
    /// The day the figures are taken: the last of the twenty years.
    static QDate today() { return bulkFirstDay.addDays(bulkDays - 1); }
    /// Login of the first contact person.
    static QByteArray login(int person) { return "kontakt" + QByteArray::number(person); }

    IssueFiller(BareSqlite &database, quint64 seed);
    void fill(int issues);

private:
    struct Course;
    qint64 newId() { return m_id += 1; }
    void addFunctions();
    void addPersons();
    void writeIssue(int number, int issues);
    void planCourse(Course &course);
    void writeHops(qint64 issue, const Course &course);
    void writePlaces(qint64 issue);

    BareSqlite &m_database;
    Words m_words;
    QList<qint64> m_localities, m_councils, m_functions, m_persons;
    BareStatement m_issue, m_hop, m_place, m_reminder;
    QHash<QByteArray, QByteArray> m_sortKeys;
    qint64 m_id = 1;
    int m_year = 0, m_numberInYear = 0;
    QByteArray m_stamp;
};
