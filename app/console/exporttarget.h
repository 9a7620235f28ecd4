#pragma once

#include "command.h"
#include "documentwriter.h"

#include "../files/filegate.h"

/// Where an export goes, as every export is told it.
struct ExportTarget {
    DocumentFormat format = DocumentFormat::Docx;
    QString fileName;  ///< absolute
    QString shown;     ///< as given, for messages

    /// From --format and --output; the failure of a wrong one is already what the command ends with. Never the database itself.
    static tl::expected<ExportTarget, Failure> of(const Call &call);
    /// Shows how far the work has come.
    static Progress progress(const Call &call);
};

/// What is to be written (FileGate), with --force over what is there; the error's field is the option it came from.
Status checkTarget(const Call &call, const QString &fileName, const QString &option, FileGate::Content content = FileGate::Content::Document);

Outcome runExportMeetings(const Call &call);
Outcome runExportIssues(const Call &call);
