#pragma once

#include <QString>

/// What machines write in mails, in Swedish, English, German, Finnish, Norwegian and Danish (and a few words of the other large languages
/// of mail servers). A phrase alone proves nothing: see recogniseMail().
enum class MailPhrase {
    FailureSubject,   ///< the beginning of a subject: "Undeliverable:"
    Failure,          ///< "could not be delivered"
    DelaySubject,
    Delay,            ///< "has not yet been delivered"
    Success,          ///< "was successfully delivered"
    AbsenceSubject,   ///< the beginning of a subject: "Automatiskt svar:"
    Absence,          ///< "jag är på semester"
    AbsenceHelp,      ///< whom to turn to meanwhile: "vid brådskande ärenden"
    ReadSubject,      ///< the beginning of a subject: "Läst:"
    Read,             ///< "was read on"
    Acknowledgement,  ///< "vi har tagit emot ditt mejl"
    Challenge,        ///< asks the sender to prove that he is a person
    NoticeSubject,    ///< the beginning of a subject: what providers tell of mails as such
    PassedOnSubject   ///< the beginning of a subject: "VB:"
};

/// `text` in small letters with single spaces: once per mail, not once per phrase. At most `length` characters.
QString phraseText(const QString &text, qsizetype length = 6000);

/// `prepared` is a phraseText(). Subjects are compared from their beginning, texts anywhere in them. `which`, if given, gets the phrase.
bool says(const QString &prepared, MailPhrase phrase, QString *which = nullptr);
