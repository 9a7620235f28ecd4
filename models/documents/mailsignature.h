#pragma once

#include <QString>

/// The greeting at the end of a text ("Med vänlig hälsning", "Best regards", "-- ", "Skickat från min iPhone") and all below it, or the
/// lines with names, telephone numbers and addresses that stand there without one. Of a text that passes a mail on, that mail's. Empty when
/// there is none. A "PS" below it is no part of it. Linear. Pure.
QString signatureOf(const QString &text);

/// `text` as it may go out on a page or in a letter: without the signature, also of mails that it passes on, and without the lines above
/// those that name who wrote them. Empty when nothing else is in it.
QString withoutSignature(const QString &text);
