#pragma once

#include <QDateTime>
#include <QString>

/// What somebody has typed and not yet saved.
struct Draft {
    QString subject;       ///< table of the record, e.g. "meeting"
    qint64 subjectId = 0;  ///< given beforehand for a new record
    QString title;         ///< what to call it in a list
    int baseRevision = 0;  ///< revision of the record the text began from; 0 = new
    QString body;          ///< JSON, read by the editor that wrote it
    QDateTime changedAt;   ///< UTC

    /// What the subjects of texts about an issue's course begin with: an answer, a feedback, a reminder. `subjectId` is then the issue.
    static QString actPrefix() { return QStringLiteral("issue."); }
    /// Whether it belongs to an issue's course, and is opened from the issue.
    bool isOfIssueAct() const { return subject == QLatin1String("forwarding") || subject.startsWith(actPrefix()); }
};
