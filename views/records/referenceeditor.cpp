#include "records/referenceeditor.h"

#include "database.h"
#include "recordservice.h"
#include "recordtypes.h"
#include "shell/appcontext.h"
#include "whendone.h"
#include "words.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

ReferenceEditor::ReferenceEditor(const AppContext &context, const FieldInfo &field, const QString &table, const QString &target,
                                 const QString &codeField, QWidget *parent)
    : FieldEditor(field, table, parent)
    , m_context(context)
    , m_target(schemaOf(target))
    , m_codeField(codeField)
    , m_box(new QComboBox(parent))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMaxVisibleItems(14);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        m_unknown = false;
        m_value = m_box->itemData(index);
        Q_EMIT edited();
    });
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &ReferenceEditor::typed);
    connect(&context.database, &Database::changed, this, &ReferenceEditor::load);
    load();
}

QWidget *ReferenceEditor::widget() const { return m_box; }
QVariant ReferenceEditor::value() const { return m_value; }
void ReferenceEditor::setReadOnly(bool readOnly) { m_box->setEnabled(!readOnly); }
void ReferenceEditor::retranslate() { fill(); }

void ReferenceEditor::setValue(const QVariant &value)
{
    m_value = value;
    m_unknown = false;
    fill();
}

QString ReferenceEditor::fault() const
{
    //: %1 is what was typed, %2 what is asked for ("Ortsråd")
    return m_unknown ? tr("”%1” finns inte. Välj i listan: %2.").arg(m_box->currentText(), Words::tables(m_target->table)) : QString();
}

void ReferenceEditor::load()
{
    const bool service = field().name == QLatin1String("service_locality_id");
    for (const bool bin : {false, true}) {
        RecordFilter filter;
        filter.bin = bin;
        whenDone(m_context.records.list(*m_target, filter), this, [this, bin, service](const Result<QList<Record>> &records) {
            if (!records)
                return;
            m_choices.removeIf([bin](const Choice &choice) { return choice.binned == bin; });
            const int display = m_target->indexOf(m_target->display);
            const int code = m_target->indexOf(m_codeField);
            const int kind = m_target->indexOf(u"kind");
            for (const Record &record : *records) {
                const bool offered = !bin && (!service || record.values.at(kind).toString() == QLatin1String("service_locality"));
                m_choices << Choice{code >= 0 ? record.values.at(code) : QVariant(record.id), record.values.at(display).toString(), bin,
                                    offered};
            }
            fill();
        });
    }
}

void ReferenceEditor::fill()
{
    const QSignalBlocker blocker(m_box);
    const QString typedText = m_box->currentText();
    m_box->clear();
    m_box->addItem(QString(), QVariant());
    const bool none = m_value.toString().isEmpty() || m_value.toString() == QLatin1String("0");
    for (const Choice &choice : std::as_const(m_choices)) {
        const bool current = !none && choice.value.toString() == m_value.toString();
        if (!choice.offered && !current)
            continue;
        //: %1 is the name of a record in the bin
        m_box->addItem(choice.binned ? tr("%1 (i papperskorgen)").arg(choice.name) : choice.name, choice.value);
        if (current)
            m_box->setCurrentIndex(m_box->count() - 1);
    }
    if (none)
        m_box->setCurrentIndex(0);
    else if (m_box->currentIndex() <= 0)
        m_box->setCurrentIndex(-1);  // not read yet
    if (m_unknown)
        m_box->setEditText(typedText);
}

void ReferenceEditor::typed(const QString &text)
{
    const QString wanted = text.trimmed();
    m_unknown = !wanted.isEmpty();
    m_value = QVariant();
    for (int i = 0; i < m_box->count() && m_unknown; ++i) {
        if (m_box->itemText(i).compare(wanted, Qt::CaseInsensitive) == 0) {
            m_value = m_box->itemData(i);
            m_unknown = false;
        }
    }
    Q_EMIT edited();
}
