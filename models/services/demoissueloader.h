#pragma once

#include "demoissues.h"
#include "municipalfunction.h"
#include "recordrepository.h"

#include <QHash>

/// Puts the invented issues into a database that has the councils, the functions and the meetings. Inside the caller's transaction; every
/// step is taken by the rules.
class DemoIssueLoader
{
public:
    DemoIssueLoader(Connection &connection, QDate today) : m_connection(connection), m_records(connection), m_today(today) {}
    Status load();

private:
    Status readNames();
    Status add(const DemoIssue &demo);
    Status fill(const DemoIssue &demo, Issue &issue);
    Status forward(const DemoIssue &demo, IssueFile &file);
    Status end(const DemoIssue &demo, IssueFile &file);
    /// Nobody works on Saturdays and Sundays. Later days never become earlier ones.
    QDate day(int days) const;

    Connection &m_connection;
    RecordRepository m_records;
    const QDate m_today;
    QHash<QString, LocalityId> m_localities;
    QHash<LocalityId, CouncilId> m_councils;
    QHash<LocalityId, ContactPersonId> m_officers;
    QHash<QString, MunicipalFunction> m_functions;
    QHash<QString, IssueId> m_issues;  ///< by title
};
