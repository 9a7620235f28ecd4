#pragma once

#include "issue.h"

#include <QStringList>

/// What a mail says of the issue it raises. All of it is proposed: the user decides.
struct MailIntake {
    Issue issue;                   ///< title, text without signature, day, how it came, contact, council
    QList<LocalityId> localities;  ///< those named in the text, else the association's
    QString role;                  ///< how the council was found: the sender's association, empty otherwise
    QStringList warnings;          ///< quiet: what stands in the text that may tell who somebody is

    /// Over an issue that was prepared for the council, which keeps what only it knows.
    void putInto(Issue &prepared) const;
};
