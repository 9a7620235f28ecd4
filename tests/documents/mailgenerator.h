#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>
#include <QString>

/// A mail made by lot, and what was put into it.
struct GeneratedMail {
    QByteArray bytes;
    QString own;                 ///< what the answerer wrote, with the greeting
    QString greeting;            ///< the end of `own`; may be empty
    QString question;            ///< what is quoted below; empty when nothing is
    QList<std::pair<QString, QByteArray>> files;  ///< that count as sent
    int pictures = 0;            ///< shown by the HTML
    QString what;                ///< "utf-8, base64, alternative, gmail/sv"
};

/// Answers as ten mail programs write them in six languages: charsets × transfer encodings × structures × quoting heads. The same number gives
/// the same mail. Written from the standards, with nothing of the program's own writer.
class MailGenerator
{
public:
    static GeneratedMail make(quint32 number);

private:
    explicit MailGenerator(quint32 number);
    GeneratedMail run();
    QString sentences(int count);
    QString head(QString *name) const;
    QString html(const QString &own, const QString &quoted);
    QByteArray textPart(const QByteArray &type, const QString &text);
    QByteArray multipart(const QByteArray &subtype, const QList<QByteArray> &parts);
    QByteArray file(GeneratedMail &mail, int number);
    int pick(int count) { return int(m_random.bounded(quint32(count))); }

    QRandomGenerator m_random;
    int m_language = 0;
    int m_program = 0;
    int m_charset = 0;
    int m_encoding = 0;
    int m_boundaries = 0;
    bool m_flowed = false;
};
