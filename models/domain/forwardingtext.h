#pragma once

#include "issue.h"
#include "municipalfunction.h"

#include <QStringList>

/// The text of a förmedling: a function's own template or the common one, with the issue's facts put in. Working notes have no place
/// among the facts, so no template can send them.
namespace ForwardingText {

struct Facts {
    QString number;
    QString title;
    QString text;
    QString council;
    QStringList localities;
    QDate answerDue;
    QString receiver;
    QString sender;       ///< role or organisation
    QString language;     ///< in words; empty when it is Swedish
    QString roadKeeper;   ///< in words; empty when it is not about a road
};

/// The facts of an issue that is forwarded. The names of its council and its places are left to whoever can look them up.
Facts factsOf(const Issue &issue, const MunicipalFunction &to, const QString &sender, QDate answerDue);
/// The function's own template, or the common one when it has none but blanks.
QString templateOf(const MunicipalFunction &function);

/// What may stand in a template, in braces: {nummer} {rubrik} {text} {ortsråd} {orter} {svar senast} {mottagare} {avsändare} {språk} {väghållare}.
QStringList placeholders();
/// Used where a function has none.
QString standardTemplate();
/// Puts the facts in. A line whose placeholders are all empty is left out; an unknown placeholder stays as it is written.
QString filled(const QString &messageTemplate, const Facts &facts);
/// "[OR-2026-0123] Gatlampan vid skolan är trasig", on one line.
QString subject(const QString &number, const QString &title);

}
