#include "export/meetingexport.h"

#include "export/contentchoices.h"
#include "export/scopechoices.h"

MeetingExport::MeetingExport(const AppContext &context, const ExportSource &source)
    : m_context(context), m_scope(new ScopeChoices(context, source)), m_content(new ContentChoices)
{
}

QWidget *MeetingExport::scope() { return m_scope; }

QWidget *MeetingExport::content() { return m_content; }

ExportSubject::Words MeetingExport::words() const
{
    return {tr("Exportera sammanfattning"), tr("Vilka träffar"), tr("Vad som tas med"), tr("En rad per träff, med datum och tal som går att räkna med.")};
}

void MeetingExport::retranslate()
{
    m_scope->retranslate();
    m_content->retranslate();
}

QString MeetingExport::check() { return m_scope->check(); }

QString MeetingExport::suggestedName() const { return m_scope->suggestedName(); }

ExportService::Request MeetingExport::request(DocumentFormat format) const
{
    ExportService::Request request;
    m_scope->apply(request);
    request.options = m_content->options();
    request.format = format;
    return request;
}

QFuture<Result<Document>> MeetingExport::document(DocumentFormat format, const Progress &progress)
{
    return m_context.exports.document(request(format), progress);
}

QFuture<Result<int>> MeetingExport::write(DocumentFormat format, const QString &fileName, const Progress &progress)
{
    ExportService::Request wanted = request(format);
    wanted.fileName = fileName;
    return m_context.exports.write(wanted, progress);
}

QString MeetingExport::written(int count, const QString &name) const { return tr("%n träff(ar) finns i ”%1”.", nullptr, count).arg(name); }

void MeetingExport::useRemembered(const ExportChoices &choices) { m_content->setOptions(choices.options); }

void MeetingExport::remember(ExportChoices &choices) const { choices.options = m_content->options(); }
