#pragma once

#include "export/exportactions.h"
#include "export/issueexportsource.h"

/// The same commands about issues: *Exportera …*, *Förhandsgranska utskrift …* and *Skriv ut …*.
class IssueExportActions : public ExportActions
{
    Q_OBJECT
public:
    /// `source` is asked each time a command is given. `window` is the page or window whose commands they are.
    IssueExportActions(const AppContext &context, const std::function<IssueExportSource()> &source, QWidget *window);
};
