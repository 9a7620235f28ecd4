#include "settings/cataloguepage.h"

#include "records/parttable.h"
#include "records/recordform.h"
#include "records/registerview.h"
#include "recordtypes.h"
#include "settings/agendatemplateedit.h"
#include "theme/theme.h"

#include <QVBoxLayout>

CataloguePage::CataloguePage(const AppContext &context, const RecordSchema &schema, const RegisterOptions &options,
                             const QList<Part> &parts, std::function<Texts()> texts, QWidget *parent)
    : QWidget(parent), m_parts(parts), m_texts(std::move(texts)), m_view(new RegisterView(context, schema, options, this))
{
    setObjectName(schema.table + QStringLiteral("Page"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    const bool council = schema.table == QLatin1String("council");
    if (!parts.isEmpty() || council) {
        auto *detail = new QWidget(this);
        auto *column = new QVBoxLayout(detail);
        column->setContentsMargins(2, 2, Space::M, 2);
        column->setSpacing(Space::M);
        column->addWidget(m_view->form());
        for (const Part &part : m_parts) {
            auto *table = new PartTable(context, *schemaOf(part.table), part.parentField, part.columns, detail);
            // Two tables may hold the same kind of part, seen from either end.
            table->setObjectName(part.table + u'.' + part.parentField);
            column->addWidget(table);
            m_tables << table;
        }
        if (council) {
            m_template = new AgendaTemplateEdit(context, detail);
            column->addWidget(m_template);
        }
        column->addStretch(1);
        m_view->setDetail(detail, true);
        m_view->form()->show();
    }
    connect(m_view, &RegisterView::recordShown, this, [this](qint64 id, bool stored) {
        for (PartTable *table : std::as_const(m_tables))
            table->setParentRecord(stored ? id : 0);
        if (m_template)
            m_template->setCouncil(stored ? id : -1);
    });
    retranslate();
}

void CataloguePage::retranslate()
{
    const Texts texts = m_texts();
    m_view->setEmptyTexts(texts.headline, texts.sentence, texts.create);
    m_view->retranslate();
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        const PartTexts words = m_parts.at(i).texts();
        m_tables.at(i)->setTexts(words.title, words.add, words.empty);
        m_tables.at(i)->retranslate();
    }
    if (m_template)
        m_template->retranslate();
}
