#include "mailphrases.h"

#include <QStringList>

namespace {

#include "mailphrases.inc"

const QStringList &phrasesOf(MailPhrase phrase)
{
    const auto listed = [](const char *lines) { return QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts); };
    // In the order of MailPhrase.
    static const QList<QStringList> all = {listed(failureSubjects), listed(failures), listed(delaySubjects), listed(delays), listed(successes),
                                           listed(absenceSubjects), listed(absences), listed(absenceHelps), listed(readSubjects), listed(reads),
                                           listed(acknowledgements), listed(challenges), listed(noticeSubjects), listed(passedOnSubjects)};
    return all.at(qsizetype(phrase));
}

bool isOfSubject(MailPhrase phrase)
{
    return phrase == MailPhrase::FailureSubject || phrase == MailPhrase::DelaySubject || phrase == MailPhrase::AbsenceSubject || phrase == MailPhrase::ReadSubject
           || phrase == MailPhrase::NoticeSubject || phrase == MailPhrase::PassedOnSubject;
}

}

QString phraseText(const QString &text, qsizetype length)
{
    QString prepared = text.left(length).toLower();
    prepared.replace(QChar(0x2019), u'\'').remove(QChar(0xAD)).remove(u'*');
    return prepared.simplified();
}

bool says(const QString &prepared, MailPhrase phrase, QString *which)
{
    for (const QString &words : phrasesOf(phrase)) {
        if (isOfSubject(phrase) ? prepared.startsWith(words) : prepared.contains(words)) {
            if (which)
                *which = words.trimmed();
            return true;
        }
    }
    return false;
}
