#include "issues/topiceditor.h"

#include "database.h"
#include "issueservice.h"
#include "municipalfunction.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "sortkey.h"
#include "whendone.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

TopicEditor::TopicEditor(const AppContext &context, const FieldInfo &field, const QString &table, QWidget *parent)
    : FieldEditor(field, table, parent), m_context(context), m_box(new QComboBox(parent))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMaxVisibleItems(14);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(&context.database, &Database::changed, this, &TopicEditor::load);
    load();
}

QWidget *TopicEditor::widget() const { return m_box; }
QVariant TopicEditor::value() const { return m_box->currentText(); }
void TopicEditor::setReadOnly(bool readOnly) { m_box->setEnabled(!readOnly); }

void TopicEditor::setValue(const QVariant &value)
{
    const QSignalBlocker blocker(m_box);
    if (m_box->currentText() != value.toString())
        m_box->setEditText(value.toString());
}

void TopicEditor::load()
{
    whenDone(m_context.issues.topics(), this, [this](const Result<QStringList> &used) {
        const QStringList topics = used.value_or(QStringList());
        whenDone(m_context.records.list(recordType<FunctionTopic>().schema()), this, [this, topics](const Result<QList<Record>> &records) {
            QStringList others;
            for (const Record &record : records.value_or(QList<Record>())) {
                const QString topic = recordType<FunctionTopic>().fromRecord(record).topic;
                if (!topics.contains(topic, Qt::CaseInsensitive) && !others.contains(topic, Qt::CaseInsensitive))
                    others << topic;
            }
            std::sort(others.begin(), others.end(), [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
            fill(topics + others);
        });
    });
}

void TopicEditor::fill(const QStringList &topics)
{
    const QSignalBlocker blocker(m_box);
    const QString typed = m_box->currentText();
    const int cursor = m_box->lineEdit()->cursorPosition();
    m_box->clear();
    m_box->addItems(topics);
    m_box->setCurrentIndex(-1);
    m_box->setEditText(typed);
    m_box->lineEdit()->setCursorPosition(cursor);
}
