#pragma once

#include <QStringList>

/// What in a text may tell who somebody is, beside personnummer (personalnumber.h), so that the user is told quietly before it leaves.
namespace PersonalTraces {

/// Telephone numbers as they stand: "070-123 45 67", "+46 33 12 34 56", "033-35 70 00". Not numbers of issues, dates, postal codes or giro. Linear.
QStringList phones(const QString &text);
/// E-mail addresses as they stand. Linear.
QStringList addresses(const QString &text);
/// One sentence that names what is in the text, `names` only where they stand in it; empty when there is nothing to tell.
QString warning(const QString &text, const QStringList &names = {});

}
