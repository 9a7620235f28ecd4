#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One message of a .ts file.
struct Message {
    QString context, source, comment;
    QStringList translations;  ///< one, or each plural form
    bool plural = false;
    bool finished = false;
    QString key() const { return context + u'|' + source + u'|' + comment; }
    bool complete() const;
};

/// Reads a .ts file; an unreadable one gives an empty list and says why in `error`.
QList<Message> readCatalogue(const QString &path, QString *error);

/// The `%1`, `%L2` and `%n` of a text, each once, sorted.
QStringList placeHolders(const QString &text);

/// The letter after a single `&`, in lower case; nothing when there is none, "?" when there are several.
QString accessKey(const QString &text);

/// Where the texts of the programs are, from the root of the checkout.
inline const QStringList programSources = {QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("views")};

/// Runs lupdate over the sources into `target`; what it complains about is returned.
QStringList extractTexts(const QStringList &sources, const QString &target, bool pluralsOnly);
