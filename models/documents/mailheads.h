#pragma once

#include <QStringList>

/// The lines that a mail program puts above what it quotes: who wrote it.
struct MailHead {
    enum class Form {
        Introduction,  ///< "Den 24 nov. 2026 skrev Testa Testsson <testa@example.org>:", with quoted lines ("> ") below
        Fields,        ///< "Från: …", "Skickat: …", with the text below as it stood
        Banner,        ///< "-----Ursprungligt meddelande-----" without fields, or another head without quoted lines
        PassedOn       ///< "---------- Forwarded message ---------": what stands below is sent on for its own sake
    } form = Form::Fields;
    qsizetype line = 0;  ///< where it begins, its rule or banner included
    qsizetype below = 0; ///< the first line of what is quoted
    bool quoted = false; ///< stands in quoted lines itself, or has them below
    QString sender;      ///< name and address as they stand there; for an introduction all of it
};

namespace MailLines {
bool isBlank(const QString &line);
/// Begins with ">".
bool isQuoted(const QString &line);
/// Without ">" and the spaces around.
QString unquoted(const QString &line);
}

/// Every head in the text, by the ways of Outlook (also for the web and phones), Exchange, Gmail, Thunderbird, Apple Mail, Lotus Notes,
/// GroupWise, Yahoo, Proton and K-9 in Swedish, English, Finnish, German, Norwegian and Danish; older ones come later. Linear.
QList<MailHead> mailHeads(const QStringList &lines);
