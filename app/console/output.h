#pragma once

#include "result.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <cstdio>
#include <functional>
#include <optional>

/// One value of a list: as shown to people, and as given to machines.
struct Cell {
    Cell(const QString &both) : text(both), value(both) {}
    Cell(const QString &shown, const QJsonValue &raw) : text(shown), value(raw) {}
    Cell(std::optional<int> number) : text(number ? QString::number(*number) : QString()), value(number ? QJsonValue(*number) : QJsonValue()) {}
    Cell(QDate date) : Cell(date.isValid() ? date.toString(Qt::ISODate) : QString()) {}
    QString text;
    QJsonValue value;
};

/// Rows under headings, for people as a table, for machines as objects with `keys`.
struct Listing {
    QStringList keys;
    QStringList headings;  ///< fewer than keys: the rest is only for machines
    QList<QList<Cell>> rows;
    QList<int> rightAligned;
    using Row = std::function<void(const QList<Cell> &)>;
    /// A list that may be long gives its rows one by one instead, a few at a time in memory; `rows` is empty then.
    std::function<Status(const Row &)> each = {};
};

/// Where the program's words go: plain lines, or with --json one object a call. UTF-8 whatever the machine's locale is, and nothing
/// that was typed into the database can steer the terminal.
class Output
{
    Q_DECLARE_TR_FUNCTIONS(Output)
public:
    Output(FILE *out, FILE *err) : m_out(out), m_err(err) {}
    void setJson(bool json) { m_json = json; }
    bool isJson() const { return m_json; }

    /// For people; nothing with --json.
    void line(const QString &text);
    void table(const Listing &listing);
    /// For machines; nothing without --json.
    void object(const QJsonObject &object);
    /// For machines, written row by row as they come; what was written before a failure stays. Errors: those of the list.
    Status rows(const QString &kind, const Listing &listing);
    /// For both: `more` are further lines for people and further members for machines.
    void error(const Error &error, const QString &code = {}, const QStringList &more = {}, const QJsonObject &members = {});
    /// How far long work has come, in thousandths, where somebody watches.
    void progress(int thousandths);

private:
    void write(FILE *file, const QString &text);
    FILE *const m_out;
    FILE *const m_err;
    bool m_json = false;
    bool m_progressShown = false;
};

/// "NotFound" …
QString errorCodeName(ErrorCode code);
