#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <memory>

/// A storage or a stream of a compound file that a test makes.
struct CompoundNode {
    QString name;
    bool storage = true;
    QByteArray content;
    QList<CompoundNode> children;
};
/// The file, by the letter of [MS-CFB]; `shift` 9 or 12 says how large its sectors are.
QByteArray compoundFile(const CompoundNode &root, int shift = 9);

/// A mail, a receiver or a file as Outlook keeps it, to be written as `.msg` or as `winmail.dat`.
class OutlookItem
{
public:
    OutlookItem &text(quint16 id, const QString &value);             ///< Unicode
    OutlookItem &text8(quint16 id, const QByteArray &value);         ///< in a code page
    OutlookItem &bytes(quint16 id, const QByteArray &value);
    OutlookItem &number(quint16 id, qint32 value);
    OutlookItem &flag(quint16 id, bool value);
    OutlookItem &time(quint16 id, const QDateTime &value);
    OutlookItem &recipient(const QString &name, const QString &address, int kind = 1);
    OutlookItem &file(const QString &name, const QByteArray &content, const QString &mimeType = {});
    OutlookItem &add(const OutlookItem &attachment);
    OutlookItem &receiver(const OutlookItem &recipient);
    OutlookItem &mail(const QString &name, const OutlookItem &embedded);

    QByteArray msg(int shift = 9) const;
    QByteArray tnef() const;
    CompoundNode node(const QString &name, int header) const;

private:
    QByteArray properties() const;

    struct Value {
        quint16 type;
        QByteArray bytes;
    };
    QMap<quint16, Value> m_values;
    QList<OutlookItem> m_recipients, m_attachments;
    std::shared_ptr<const OutlookItem> m_embedded;
};

/// Compressed RTF of literal bytes only.
QByteArray packedRtf(const QByteArray &rtf);
