#include "mailsignature.h"

#include <QStringList>

QString signatureOf(const QString &text)
{
    const qsizetype at = text.indexOf(QStringLiteral("\n-- \n"));
    return at < 0 ? QString() : text.mid(at + 1);
}

QString withoutSignature(const QString &text) { return text.left(text.size() - signatureOf(text).size()).trimmed(); }
