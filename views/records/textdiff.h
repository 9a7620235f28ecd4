#pragma once

#include <QList>
#include <QString>

/// Shows what differs between two texts, word by word: added words underlined on a tint, removed ones struck through, so never by
/// colour alone. HTML for Qt's own text widgets, in the colours of the theme.
namespace TextDiff {

/// A part of a record as text, known by `key` in both versions.
struct Part {
    QString key;
    QString label;
    QString text;
};

QString html(const QString &before, const QString &after);
/// All parts with their labels, what differs marked; with `onlyChanged` the rest is left out. Parts that are gone come last.
QString page(const QList<Part> &before, const QList<Part> &after, bool onlyChanged);

}
