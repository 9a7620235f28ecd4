#pragma once

#include "codes.h"

#include <QDate>
#include <QStringList>
#include <optional>

/// What a mail that came is. Only Answer is what a person wrote; the others are never stored as an answer unless the user says so.
enum class MailKind {
    Answer,
    Acknowledgement,  ///< says by itself that the question has come in ("Ditt ärende har nummer …")
    Receipt,          ///< somebody has opened the mail, or it was handed over
    Undelivered,      ///< did not arrive: the hop has failed
    Delayed,          ///< has not arrived yet; the server goes on trying
    Absence,          ///< out of office
    CalendarReply,    ///< an invitation was accepted or declined
    Unclear           ///< cannot be placed: the user says what it is
};
template<> inline constexpr auto codesOf<MailKind> = std::to_array<const char *>(
    {"answer", "acknowledgement", "receipt", "undelivered", "delayed", "absence", "calendar_reply", "unclear"});

/// What a mail was recognised as, and why.
struct MailFinding {
    MailKind kind = MailKind::Answer;
    QString reason;                    ///< one sentence in the program's language, for the user; empty for an answer that nothing speaks against
    bool certain = true;               ///< told by the mail's form (a report, a header); false: by its words only
    std::optional<QDate> backOn;       ///< of an absence: the day the text gives as the last away or the first back, as `backIsFirstDay` tells
    bool backIsFirstDay = false;       ///< "åter den 12 december" is true, "till den 12 december" is false
    QStringList failed;                ///< the addresses that a report says were not reached (or not yet), each once
    QString diagnostic;                ///< what the other server said, one line: "550 5.1.1 User unknown"
};
