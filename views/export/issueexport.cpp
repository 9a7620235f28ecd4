#include "export/issueexport.h"

#include "export/issuescope.h"
#include "theme/theme.h"
#include "widgets/fieldnote.h"

#include <QCheckBox>
#include <QVBoxLayout>

using Content = IssueExportService::Content;

IssueExport::IssueExport(const AppContext &context, const IssueExportSource &source)
    : m_service(context.database), m_scope(new IssueScope(context, source)), m_options(new QWidget)
{
    auto *layout = new QVBoxLayout(m_options);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    const auto box = [this, layout](const char *name) {
        auto *made = new QCheckBox(m_options);
        made->setObjectName(QLatin1String(name));
        layout->addWidget(made);
        return made;
    };
    m_byLocality = box("exportByLocality");
    m_names = box("exportNames");
    layout->addWidget(m_note = new FieldNote(m_options));
    m_note->setKeepsPlace(false);
    connect(m_scope, &IssueScope::contentChanged, this, [this] {
        showOptions();
        Q_EMIT formatsChanged();
    });
    showOptions();
}

QWidget *IssueExport::scope() { return m_scope; }

void IssueExport::showOptions()
{
    const Content content = m_scope->content();
    m_byLocality->setEnabled(content == Content::List);
    // What is published never has names.
    m_names->setEnabled(content == Content::List || content == Content::Single);
}

ExportSubject::Words IssueExport::words() const
{
    return {tr("Exportera frågor"), tr("Vad och vilka"), tr("Vad som tas med"), tr("En rad per fråga, förmedling eller grupp, med datum och tal som går att räkna med.")};
}

void IssueExport::retranslate()
{
    m_scope->retranslate();
    m_byLocality->setText(tr("&En rubrik för varje ort"));
    m_names->setText(tr("Namn på &kontaktpersoner"));
    for (QCheckBox *box : {m_byLocality, m_names})
        box->setAccessibleName(box->text().remove(u'&'));
    const QString why = tr("Namn är personuppgifter. Ta bara med dem när mottagaren behöver dem. Arbetsanteckningar tas aldrig med.");
    m_note->setHint(why);
    m_names->setAccessibleDescription(why);
}

QString IssueExport::check() { return m_scope->check(); }

bool IssueExport::canBe(DocumentFormat format) const { return IssueExportService::canBe(m_scope->content(), format); }

QString IssueExport::suggestedName() const { return m_scope->suggestedName(); }

IssueExportService::Request IssueExport::request(DocumentFormat format) const
{
    IssueExportService::Request request;
    m_scope->apply(request);
    // Also while the work goes on and all of the choices are closed.
    request.names = m_names->isChecked() && m_names->isEnabledTo(m_options);
    if (m_byLocality->isChecked() && m_byLocality->isEnabledTo(m_options))
        request.grouping = IssueDocuments::Grouping::ByLocality;
    request.format = format;
    return request;
}

QFuture<Result<Document>> IssueExport::document(DocumentFormat format, const Progress &progress) { return m_service.document(request(format), progress); }

QFuture<Result<int>> IssueExport::write(DocumentFormat format, const QString &fileName, const Progress &progress)
{
    IssueExportService::Request wanted = request(format);
    wanted.fileName = fileName;
    return m_service.write(wanted, progress);
}

QString IssueExport::written(int count, const QString &name) const { return tr("%n fråga/frågor finns i ”%1”.", nullptr, count).arg(name); }
