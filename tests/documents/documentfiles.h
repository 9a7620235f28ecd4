#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>
#include <documentwriter.h>

/// What the tests of the formats share.
namespace DocumentFiles {
/// The document in the format's bytes; empty (and a failed test) when writing fails.
QByteArray bytesOf(const Document &document, DocumentFormat format);

struct Archive {
    QStringList order;
    QMap<QString, QByteArray> parts;
    QMap<QString, int> compression;
};
Archive unzip(const QByteArray &bytes);

/// An element with its attributes, its own and its children's text and its children, by qualified name.
struct Element {
    QString name;
    QMap<QString, QString> attributes;
    QString text;
    QList<Element> children;

    QList<Element> all(const QString &wanted) const;  ///< below this one, in the document's order
    Element first(const QString &wanted) const;
    QString attribute(const QString &key) const { return attributes.value(key); }
};
/// Empty name when it is not well-formed XML.
Element parse(const QByteArray &xml);

/// The document as lines that show the kind of each block: `## heading`, `* item`, `1) item`, `|cell|cell`.
QStringList lines(const Document &document);

/// Runs a program and gives what it wrote; on failure an empty result and the reason.
struct Output {
    bool ok = false;
    QByteArray text;
    QString reason;
};
Output run(const QString &program, const QStringList &arguments, int seconds = 60);
}
