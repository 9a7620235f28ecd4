#pragma once

#include <QString>

class QPlainTextEdit;

/// The line of a text where the cursor is, or the lines that are selected: what a decision, an åtgärd or an issue is made of.
struct AgendaLines {
    QString text;   ///< without bullets, on one line
    int first = 0;  ///< in the whole text
    int last = 0;

    static AgendaLines at(const QPlainTextEdit &edit);
    /// The whole text without these lines.
    QString takenFrom(const QString &whole) const;
};
