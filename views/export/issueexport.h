#pragma once

#include "issueexportservice.h"
#include "export/exportsubject.h"
#include "export/issueexportsource.h"
#include "shell/appcontext.h"

class FieldNote;
class IssueScope;
class QCheckBox;

/// Lists of issues, single issues, feedback letters, web pages and statistics.
class IssueExport : public ExportSubject
{
    Q_OBJECT
public:
    IssueExport(const AppContext &context, const IssueExportSource &source);

    QWidget *scope() override;
    QWidget *content() override { return m_options; }
    Words words() const override;
    void retranslate() override;
    QString check() override;
    bool canBe(DocumentFormat format) const override;
    QString suggestedName() const override;
    QFuture<Result<Document>> document(DocumentFormat format, const Progress &progress) override;
    QFuture<Result<int>> write(DocumentFormat format, const QString &fileName, const Progress &progress) override;
    QString written(int count, const QString &name) const override;
    void useRemembered(const ExportChoices &) override {}
    /// Names are decided anew each time.
    void remember(ExportChoices &) const override {}

private:
    IssueExportService::Request request(DocumentFormat format) const;
    void showOptions();
    IssueExportService m_service;
    IssueScope *const m_scope;
    QWidget *const m_options;
    QCheckBox *m_byLocality, *m_names;
    FieldNote *m_note;
};
