#pragma once

#include "issuedocuments.h"

/// Words, dates and lookups that the documents about issues share. Dates are Swedish text unless the name says otherwise.
class IssueText
{
    Q_DECLARE_TR_FUNCTIONS(IssueText)
public:
    IssueText(const IssueNames &names, QDate today) : m_names(names), m_today(today) {}

    QString council(const Issue &issue) const { return m_names.councils.value(issue.council); }
    QString function(FunctionId id) const;                   ///< "okänd funktion" when the name is missing
    QString person(ContactPersonId id) const { return m_names.contactPersons.value(id); }
    QStringList localities(const IssueFile &file) const;     ///< in Swedish order
    QString localityLine(const IssueFile &file) const { return localities(file).join(QStringLiteral(", ")); }
    QString receiver(const Forwarding &hop) const;           ///< "Västtrafik via Stadsledningskansliet"
    /// Who has the question now: the functions that are waited for, the contact person between them, nobody when it is ended.
    QString holder(const IssueFile &file) const;
    /// Open hops and those that were answered, one a line: "4 november 2026 till Tekniska förvaltningen". Copies are left out.
    QString askedLines(const IssueFile &file) const;
    /// What an association is told of a hop's answers: the chosen ones, the newest first, each without its greeting and signature unless the
    /// user has put them back.
    static QString outgoingAnswer(const IssueFile &file, const Forwarding &hop);
    /// The greetings and signatures that outgoingAnswer() leaves out, of all hops; empty when there are none.
    static QString leftOutOf(const IssueFile &file);
    /// Who answered, when, and what (as it goes out); `withText` false leaves the answer out.
    QString answerLines(const IssueFile &file, bool withText) const;

    static QDate answerDue(const IssueFile &file);           ///< the first day that an open hop should have been answered
    static QDate acknowledged(const IssueFile &file);        ///< the first acknowledgement
    int workingDaysLate(const IssueFile &file) const;        ///< as Lateness counts
    QString lateness(const IssueFile &file) const;           ///< in words, with the day it is counted from; empty when nothing is late
    static QString type(const Issue &issue);                 ///< "Felanmälan"
    static QString status(const Issue &issue);               ///< "Besvarad"
    QString position(const Issue &issue) const;              ///< "57.82613, 13.01234 (latitud, longitud), 0,3 km öster om Fristad"; empty when it is unknown
    static QString capital(const QString &word);
    static QString numbered(const Issue &issue, const QString &title);  ///< "Trasig lampa (OR-2026-0123)"

    /// What people typed, without the e-mail addresses, personnummer and names of contact persons that may be in it.
    QString published(const QString &text) const;
    QString publishedTitle(const Issue &issue) const;  ///< never empty

    /// The period and the choice in words, and how many issues there are.
    static QString selection(const IssueDocumentHead &head, qsizetype count);

private:
    static QString withoutEmptied(const QString &text);

    const IssueNames &m_names;
    QDate m_today;
};

/// The rows of a list of facts; what is empty is left out.
class FactList
{
public:
    FactList &add(const QString &name, const QString &value);
    FactList &add(const QString &name, QDate day);
    bool isEmpty() const { return m_table.rows.isEmpty(); }
    Table table() const { return m_table; }

private:
    Table m_table{.header = {}, .rows = {}, .widths = {5, 16}, .rowHeaders = true};
};
