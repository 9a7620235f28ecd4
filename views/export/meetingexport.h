#pragma once

#include "exportservice.h"
#include "export/exportsource.h"
#include "export/exportsubject.h"
#include "shell/appcontext.h"

class ContentChoices;
class ScopeChoices;

/// Summaries of meetings.
class MeetingExport : public ExportSubject
{
    Q_OBJECT
public:
    MeetingExport(const AppContext &context, const ExportSource &source);

    QWidget *scope() override;
    QWidget *content() override;
    Words words() const override;
    void retranslate() override;
    QString check() override;
    bool canBe(DocumentFormat) const override { return true; }
    QString suggestedName() const override;
    QFuture<Result<Document>> document(DocumentFormat format, const Progress &progress) override;
    QFuture<Result<int>> write(DocumentFormat format, const QString &fileName, const Progress &progress) override;
    QString written(int count, const QString &name) const override;
    void useRemembered(const ExportChoices &choices) override;
    void remember(ExportChoices &choices) const override;

private:
    ExportService::Request request(DocumentFormat format) const;
    const AppContext m_context;
    ScopeChoices *const m_scope;
    ContentChoices *const m_content;
};
