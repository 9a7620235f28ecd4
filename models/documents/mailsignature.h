#pragma once

#include <QString>

/// The greeting at the end of a text ("Med vänlig hälsning", "Best regards", "-- ", "Skickat från min iPhone") and all below it: the names
/// and telephone numbers that do not go out on a page or in a letter (they stay with the issue). Empty when there is none. Linear. Pure.
QString signatureOf(const QString &text);

/// `text` as it may go out: without the signature, also of mails that it passes on, and without their lines that name people.
QString withoutSignature(const QString &text);
