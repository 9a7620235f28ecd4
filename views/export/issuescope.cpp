#include "export/issuescope.h"

#include "export/exportname.h"
#include "whendone.h"
#include "widgets/fieldnote.h"
#include "widgets/formfield.h"
#include "widgets/smartdateedit.h"

#include "council.h"
#include "issueservice.h"
#include "recordservice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

using Content = IssueExportService::Content;

IssueScope::IssueScope(const AppContext &context, const IssueExportSource &source, QWidget *parent) : QWidget(parent), m_context(context), m_source(source)
{
    build();
    readCouncils();
    readAssociations();
    readMarked();
    countListed();
    countChosen();
}

Content IssueScope::content() const { return Content(m_content->currentData().toInt()); }

IssueScope::Scope IssueScope::scope() const
{
    return m_marked->isChecked() ? Scope::Marked : m_listed->isChecked() ? Scope::Listed : Scope::Period;
}

bool IssueScope::usesPeriod() const
{
    return content() == Content::Feedback || content() == Content::Statistics || (content() == Content::List && scope() == Scope::Period);
}

void IssueScope::readCouncils()
{
    whenDone(m_context.records.list(recordType<LocalCouncil>().schema()), this, [this](const Result<QList<Record>> &records) {
        if (!records)
            return;
        for (const Record &record : *records) {
            const LocalCouncil council = recordType<LocalCouncil>().fromRecord(record);
            m_council->addItem(council.name, council.id.value);
        }
        // A letter is mostly about the council that the list is filtered by.
        if (m_source.filter && m_source.filter->councils.size() == 1)
            m_council->setCurrentIndex(std::max(0, m_council->findData(m_source.filter->councils.first().value)));
    });
}

void IssueScope::readAssociations()
{
    whenDone(m_context.records.list(recordType<Association>().schema()), this, [this](const Result<QList<Record>> &records) {
        if (!records)
            return;
        for (const Record &record : *records)
            m_associations << recordType<Association>().fromRecord(record);
        showReceivers();
    });
}

void IssueScope::showReceivers()
{
    const QString before = m_receiver->currentData().toString();
    m_receiver->clear();
    m_receiver->addItem(tr("Ortsrådet självt"), QString());
    for (const Association &association : std::as_const(m_associations)) {
        if (council() && association.council == council())
            m_receiver->addItem(association.name, association.name);
    }
    m_receiver->setCurrentIndex(std::max(0, m_receiver->findData(before)));
}

void IssueScope::readMarked()
{
    if (m_source.issues.size() != 1)
        return;
    whenDone(m_context.issues.rows({m_source.issues.first().value}), this, [this](const Result<QList<IssueRow>> &rows) {
        if (!rows || rows->isEmpty())
            return;
        //: Number and title of an issue
        m_one = tr("%1 %2", "number, title").arg(rows->first().number, rows->first().title);
        showCount();
    });
}

void IssueScope::countListed()
{
    if (!m_source.filter)
        return;
    whenDone(m_context.issues.ids(*m_source.filter, {}), this, [this](const Result<QList<qint64>> &ids) {
        m_listedCount = ids ? int(ids->size()) : -1;
        retranslate();
    });
}

CouncilId IssueScope::council() const { return CouncilId(m_council->currentData().toLongLong()); }

QString IssueScope::councilName() const { return council() ? m_council->currentText() : QString(); }

IssueFilter IssueScope::period() const
{
    IssueFilter filter;
    if (content() != Content::WebPage) {
        filter.from = m_from->date();
        filter.to = m_to->date();
    }
    if (council() && content() != Content::Statistics)
        filter.councils << council();
    return filter;
}

void IssueScope::countChosen()
{
    m_periodCount = -1;
    const int asked = ++m_asked;
    showCount();
    if (m_from->hasError() || m_to->hasError())
        return;
    whenDone(m_context.issues.ids(period(), {}), this, [this, asked](const Result<QList<qint64>> &ids) {
        if (asked != m_asked)
            return;
        m_periodCount = ids ? int(ids->size()) : -1;
        showCount();
    });
}

QString IssueScope::problem() const
{
    if (usesPeriod()) {
        for (const SmartDateEdit *edit : {m_from, m_to}) {
            if (edit->hasError())
                return edit->error();
        }
        if (m_from->date().isValid() && m_to->date().isValid() && m_from->date() > m_to->date())
            return tr("Perioden slutar innan den börjar. Ändra Från eller Till.");
    }
    return content() == Content::Feedback && !council() ? tr("Välj vilket ortsråd brevet är till.") : QString();
}

void IssueScope::showCount()
{
    if (const QString wrong = problem(); !wrong.isEmpty()) {
        m_note->setError(wrong);
        return;
    }
    if (content() == Content::Single && !m_one.isEmpty()) {
        m_note->setHint(m_one);
        return;
    }
    const int count = chosen();
    m_note->setHint(count < 0    ? tr("Räknar …")
                    : count == 0 ? tr("Inga frågor passar urvalet.")
                                 : tr("%n fråga/frågor tas med.", nullptr, count));
}

int IssueScope::chosen() const
{
    if (content() == Content::Single)
        return int(m_source.issues.size());
    if (content() != Content::List || scope() == Scope::Period)
        return m_periodCount;
    return scope() == Scope::Marked ? int(m_source.issues.size()) : m_listedCount;
}

QString IssueScope::check()
{
    showCount();
    const QString wrong = problem();
    if (!wrong.isEmpty()) {
        if (content() == Content::Feedback && !council() && !m_from->hasError() && !m_to->hasError())
            m_council->setFocus(Qt::OtherFocusReason);
        else
            (m_from->hasError() ? m_from : m_to)->lineEdit()->setFocus(Qt::OtherFocusReason);
        return wrong;
    }
    // A letter, a page or figures that say that there were none are documents too.
    return content() == Content::List && chosen() == 0 ? tr("Inga frågor passar urvalet. Välj en annan period, ett annat ortsråd eller listan.") : QString();
}

void IssueScope::apply(IssueExportService::Request &request) const
{
    request.content = content();
    request.issues.clear();
    request.filter = {};
    if (content() == Content::Single || (content() == Content::List && scope() == Scope::Marked))
        request.issues = m_source.issues;
    else
        request.filter = content() == Content::List && scope() == Scope::Listed ? *m_source.filter : period();
    if (content() != Content::Feedback)
        return;
    request.receiver = m_receiver->currentData().toString();
    request.sender = tr("Kontaktpersonen, Borås Stad");
}

QString IssueScope::suggestedName() const
{
    switch (content()) {
    case Content::Single: return ExportName::of({m_one.isEmpty() ? tr("Fråga") : m_one});
    case Content::Feedback: return ExportName::of({tr("Vad hände med våra frågor"), councilName()}, m_from->date(), m_to->date());
    case Content::WebPage: return ExportName::of({tr("Frågor"), councilName()});
    case Content::Statistics: return ExportName::of({tr("Statistik över frågor")}, m_from->date(), m_to->date());
    case Content::List: break;
    }
    if (scope() == Scope::Marked)
        return ExportName::of({m_one.isEmpty() ? tr("Frågor") : m_one});
    const IssueFilter filter = scope() == Scope::Listed ? *m_source.filter : period();
    return ExportName::of({tr("Frågor"), scope() == Scope::Period ? councilName() : QString()}, filter.from, filter.to);
}
