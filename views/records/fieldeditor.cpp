#include "records/fieldeditor.h"

#include "database.h"
#include "records/referenceeditor.h"
#include "records/rolewords.h"
#include "shell/appcontext.h"
#include "widgets/plaintextedit.h"
#include "widgets/smartdateedit.h"
#include "widgets/smarttimeedit.h"
#include "widgets/uilocale.h"
#include "words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

FieldEditor::FieldEditor(FieldInfo field, QString table, QObject *parent)
    : QObject(parent), m_field(std::move(field)), m_table(std::move(table))
{}

QWidget *FieldEditor::focusTarget() const { return widget()->focusProxy() ? widget()->focusProxy() : widget(); }

namespace {

/// A line of text; also the numbers that are checked as text.
class LineEditor : public FieldEditor
{
public:
    LineEditor(const FieldInfo &field, const QString &table, QWidget *parent)
        : FieldEditor(field, table, parent), m_line(new QLineEdit(parent))
    {
        connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
        if (field.name == QLatin1String("role")) {
            auto *completer = new QCompleter(commonRoles(), m_line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            m_line->setCompleter(completer);
            connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &FieldEditor::edited);
        }
    }
    QWidget *widget() const override { return m_line; }
    QVariant value() const override { return m_line->text(); }
    void setValue(const QVariant &value) override
    {
        if (m_line->text() != value.toString())
            m_line->setText(value.toString());
    }
    void setReadOnly(bool readOnly) override { m_line->setReadOnly(readOnly); }
    int width() const override
    {
        switch (field().kind) {
        case FieldKind::OrganisationNumber: return 16;
        case FieldKind::Bankgiro:
        case FieldKind::Plusgiro: return 14;
        case FieldKind::PostalCode: return 10;
        default: return 0;
        }
    }

protected:
    QLineEdit *m_line;
};

/// A number, typed with the comma or point people have at hand.
class NumberEditor : public LineEditor
{
    Q_DECLARE_TR_FUNCTIONS(FieldEditor)
public:
    using LineEditor::LineEditor;
    QVariant value() const override
    {
        QString text = m_line->text().simplified();
        text.remove(u' ');
        text.remove(QChar::Nbsp);
        if (text.isEmpty())
            return {};
        bool ok = false;
        if (field().kind == FieldKind::Integer) {
            const qlonglong number = text.toLongLong(&ok);
            return ok ? QVariant(number) : QVariant();
        }
        const double number = text.replace(u',', u'.').toDouble(&ok);
        return ok ? QVariant(number) : QVariant();
    }
    void setValue(const QVariant &value) override
    {
        if (value.isNull()) {
            m_line->clear();
            return;
        }
        QString text =
            field().kind == FieldKind::Integer ? QString::number(value.toLongLong()) : QString::number(value.toDouble(), 'g', 10);
        if (uiLocale().decimalPoint() == QLatin1String(","))
            text.replace(u'.', u',');
        m_line->setText(text);
    }
    QString fault() const override
    {
        if (m_line->text().trimmed().isEmpty() || !value().isNull())
            return {};
        return field().kind == FieldKind::Integer ? tr("Skriv ett helt tal med siffror.")
                                                  : tr("Skriv ett tal med siffror, till exempel 57,72.");
    }
    int width() const override { return 12; }
};

class LongTextEditor : public FieldEditor
{
public:
    LongTextEditor(const FieldInfo &field, const QString &table, QWidget *parent)
        : FieldEditor(field, table, parent), m_text(new PlainTextEdit(parent))
    {
        m_text->setLines(3, 12);
        connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
    }
    QWidget *widget() const override { return m_text; }
    QVariant value() const override { return m_text->toPlainText(); }
    void setValue(const QVariant &value) override
    {
        const QSignalBlocker blocker(this);
        if (m_text->toPlainText() != value.toString())
            m_text->setPlainText(value.toString());
    }
    void setReadOnly(bool readOnly) override { m_text->setReadOnly(readOnly); }

private:
    PlainTextEdit *m_text;
};

class DateEditor : public FieldEditor
{
public:
    DateEditor(const FieldInfo &field, const QString &table, const AppContext &context, QWidget *parent)
        : FieldEditor(field, table, parent), m_edit(new SmartDateEdit(parent))
    {
        Database *database = &context.database;
        m_edit->setToday([database] { return database->today(); });
        connect(m_edit->lineEdit(), &QLineEdit::textChanged, this, &FieldEditor::edited);
    }
    QWidget *widget() const override { return m_edit; }
    QVariant value() const override { return FieldValue::toValue(m_edit->date()); }
    void setValue(const QVariant &value) override
    {
        QDate date;
        FieldValue::fromValue(value, date);
        const QSignalBlocker blocker(this);
        m_edit->setDate(date);
    }
    QString fault() const override { return m_edit->error(); }
    bool saysFault() const override { return true; }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }
    int width() const override { return 24; }

private:
    SmartDateEdit *m_edit;
};

class TimeEditor : public FieldEditor
{
public:
    TimeEditor(const FieldInfo &field, const QString &table, QWidget *parent)
        : FieldEditor(field, table, parent), m_edit(new SmartTimeEdit(parent))
    {
        connect(m_edit->lineEdit(), &QLineEdit::textChanged, this, &FieldEditor::edited);
    }
    QWidget *widget() const override { return m_edit; }
    QVariant value() const override { return FieldValue::toValue(m_edit->time()); }
    void setValue(const QVariant &value) override
    {
        QTime time;
        FieldValue::fromValue(value, time);
        const QSignalBlocker blocker(this);
        m_edit->setTime(time);
    }
    QString fault() const override { return m_edit->error(); }
    bool saysFault() const override { return true; }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }
    int width() const override { return 16; }

private:
    SmartTimeEdit *m_edit;
};

class TickEditor : public FieldEditor
{
public:
    TickEditor(const FieldInfo &field, const QString &table, QWidget *parent)
        : FieldEditor(field, table, parent), m_box(new QCheckBox(parent))
    {
        connect(m_box, &QCheckBox::toggled, this, &FieldEditor::edited);
    }
    QWidget *widget() const override { return m_box; }
    QVariant value() const override { return m_box->isChecked() ? 1 : 0; }
    void setValue(const QVariant &value) override
    {
        const QSignalBlocker blocker(m_box);
        m_box->setChecked(value.toInt() != 0);
    }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }

private:
    QCheckBox *m_box;
};

class ChoiceEditor : public FieldEditor
{
public:
    ChoiceEditor(const FieldInfo &field, const QString &table, QWidget *parent)
        : FieldEditor(field, table, parent), m_box(new QComboBox(parent))
    {
        for (const QString &code : field.choices)
            m_box->addItem(Words::code(field.name, code), code);
        connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
    }
    QWidget *widget() const override { return m_box; }
    QVariant value() const override { return m_box->currentData(); }
    void setValue(const QVariant &value) override { m_box->setCurrentIndex(m_box->findData(value.toString())); }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }
    void retranslate() override
    {
        for (int i = 0; i < m_box->count(); ++i)
            m_box->setItemText(i, Words::code(field().name, m_box->itemData(i).toString()));
    }
    int width() const override { return 24; }

private:
    QComboBox *m_box;
};

}

FieldEditor *makeFieldEditor(const AppContext &context, const RecordSchema &schema, const FieldInfo &field, QWidget *parent)
{
    const auto make = [&]() -> FieldEditor * {
        // A function is routed by another one's code, which nobody should have to know by heart.
        if (field.name == QLatin1String("route_via"))
            return new ReferenceEditor(context, field, schema.table, schema.table, QStringLiteral("code"), parent);
        switch (field.kind) {
        case FieldKind::LongText: return new LongTextEditor(field, schema.table, parent);
        case FieldKind::Integer:
        case FieldKind::Real: return new NumberEditor(field, schema.table, parent);
        case FieldKind::Date: return new DateEditor(field, schema.table, context, parent);
        case FieldKind::Time: return new TimeEditor(field, schema.table, parent);
        case FieldKind::Boolean: return new TickEditor(field, schema.table, parent);
        case FieldKind::Choice: return new ChoiceEditor(field, schema.table, parent);
        case FieldKind::Reference: return new ReferenceEditor(context, field, schema.table, field.reference, {}, parent);
        default: return new LineEditor(field, schema.table, parent);
        }
    };
    FieldEditor *editor = make();
    editor->focusTarget()->setObjectName(field.name);
    return editor;
}
