#include "records/recordform.h"

#include "database.h"
#include "records/accesskeys.h"
#include "records/fieldeditor.h"
#include "records/recordhints.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "swedishformat.h"
#include "theme/afterchange.h"
#include "theme/theme.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"
#include "widgets/textlabel.h"
#include "words.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

RecordForm::RecordForm(const AppContext &context, const RecordSchema &schema, const QStringList &hidden, QWidget *parent,
                       RecordHooks hooks)
    : QWidget(parent), m_context(context), m_schema(schema), m_hooks(std::move(hooks)), m_document(schema),
      m_drafts(context.meetings, [this] { return m_open && !m_readOnly ? m_document.draft() : std::nullopt; }),
      m_bar(new MessageBar(this)), m_grid(new QGridLayout), m_stamp(new TextLabel(TextRole::Small, ColorRole::MutedText, this))
{
    setObjectName(schema.table + QStringLiteral("Form"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    layout->addWidget(m_bar);
    layout->addLayout(m_grid);
    layout->addWidget(m_stamp);
    layout->addStretch(1);
    m_grid->setHorizontalSpacing(Space::M);
    m_grid->setVerticalSpacing(Space::S);
    m_bar->setObjectName(QStringLiteral("formBar"));
    m_stamp->setObjectName(QStringLiteral("changedStamp"));
    m_stamp->setWordWrap(true);
    makeRows(hidden);
    retranslate();
    AfterChange::follow(this, AfterChange::Language, &RecordForm::retranslate);
    connect(&m_document, &RecordDocument::valueChanged, this, &RecordForm::refresh);
    connect(&m_document, &RecordDocument::changed, this, &RecordForm::stateChanged);
    connect(m_document.undoStack(), &QUndoStack::indexChanged, this, [this] {
        if (m_open)
            m_drafts.touch();
        refreshErrors();
        Q_EMIT stateChanged();
    });
    connect(&m_drafts, &DraftKeeper::stored, this, &RecordForm::draftsChanged);
    connect(&m_drafts, &DraftKeeper::forgotten, this, &RecordForm::draftsChanged);
    connect(&m_drafts, &DraftKeeper::failed, this,
            [this](const QString &message) { m_bar->showMessage(MessageBar::Kind::Error, message); });
    setEnabled(false);
}

RecordForm::~RecordForm()
{
    // An undo stack tells of its end, which nobody here should hear of any more.
    undoStack()->disconnect(this);
    m_document.disconnect(this);
}

/// The widget of an editor; a short one stands at the beginning of its row, while the words under it may take the whole.
QWidget *RecordForm::held(FieldEditor *editor)
{
    if (editor->width() == 0)
        return editor->widget();
    auto *holder = new QWidget(this);
    auto *layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(editor->widget(), 1000);
    layout->addStretch(1);
    holder->setFocusProxy(editor->focusTarget());
    editor->widget()->setMaximumWidth(fontMetrics().averageCharWidth() * editor->width() * 3 / 2 + 2 * Space::L);
    return holder;
}

void RecordForm::makeRows(const QStringList &hidden)
{
    for (int i = 0; i < m_schema.fields.size(); ++i) {
        const FieldInfo &field = m_schema.fields.at(i);
        if (::isHidden(field.kind) || hidden.contains(field.name))
            continue;
        FieldEditor *editor = m_hooks.makeEditor ? m_hooks.makeEditor(field, this) : nullptr;
        if (!editor)
            editor = makeFieldEditor(m_context, m_schema, field, this);
        if (m_hooks.heading && !m_hooks.heading(field.name).isEmpty())
            m_headings << std::pair(field.name, new SectionHeader(SectionHeader::Level::Section, this));
        if (!m_headings.isEmpty() && m_headings.constLast().first == field.name)
            m_headings.constLast().second->setContentsMargins(0, Space::S, 0, 0);
        auto *formField = new FormField(QString(), held(editor), FormField::Label::Above, this);
        formField->setRequired(field.required && field.kind != FieldKind::Choice);
        editor->focusTarget()->installEventFilter(this);
        m_rows << Row{editor, formField, i};
        connect(editor, &FieldEditor::edited, this, [this, i, editor] {
            m_document.change(i, editor->value());
            refreshErrors();
            Q_EMIT edited(editor->field().name);
        });
    }
}

void RecordForm::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0, column = 0;
    // The order of Tab is that in which the rows were made. setTabOrder() must not touch it: it takes a box one can type in away from its
    // FormField, whose focus proxy then leads Tab back.
    for (const Row &entry : std::as_const(m_rows)) {
        const FieldInfo &field = m_schema.fields.at(entry.index);
        const bool whole = columns == 1 || field.kind == FieldKind::LongText || field.name == m_schema.display
            || field.name == QLatin1String("note") || m_hooks.wholeRow.contains(field.name);
        for (const auto &[first, heading] : std::as_const(m_headings)) {
            if (first != field.name)
                continue;
            row += column > 0 ? 1 : 0;
            column = 0;
            m_grid->addWidget(heading, row++, 0, 1, columns);
        }
        if (whole && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(entry.field, row, column, 1, whole ? columns : 1, Qt::AlignTop);
        if (whole || ++column == columns) {
            ++row;
            column = 0;
        }
    }
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

QSize RecordForm::minimumSizeHint() const
{
    // What one column needs: two must not keep the form from becoming narrow again.
    return {qMin(QWidget::minimumSizeHint().width(), fontMetrics().averageCharWidth() * 30), QWidget::minimumSizeHint().height()};
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    arrange(width() >= fontMetrics().averageCharWidth() * 68 ? 2 : 1);
    QWidget::resizeEvent(event);
}

void RecordForm::retranslate()
{
    QStringList labels;
    for (const Row &row : std::as_const(m_rows))
        labels << Words::field(m_schema.table, m_schema.fields.at(row.index).name);
    labels = withAccessKeys(labels, menuAccessKeys());
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).field->setLabel(labels.at(i));
        m_rows.at(i).editor->retranslate();
    }
    for (const auto &[field, heading] : std::as_const(m_headings))
        heading->setTitle(m_hooks.heading(field));
    refreshErrors();
    refreshStamp();
}

bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->matches(QKeySequence::Undo);
        // The form's own way back, over all its fields, instead of each line's.
        if ((back || key->matches(QKeySequence::Redo)) && !m_readOnly) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                back ? undoStack()->undo() : undoStack()->redo();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_document.endTyping();
        for (const Row &row : std::as_const(m_rows)) {
            if (row.editor->focusTarget() == watched)
                normalise(row);
        }
        // The field without the keyboard says what is missing in it, once the focus has moved.
        QMetaObject::invokeMethod(this, &RecordForm::refreshErrors, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void RecordForm::normalise(const Row &row)
{
    if (!m_open || m_readOnly || !m_document.isChanged(row.index))
        return;
    Record canonical;
    const QList<Error> errors = check(&canonical);
    for (const Error &error : errors) {
        if (error.field == m_schema.fields.at(row.index).name)
            return;
    }
    m_document.change(row.index, canonical.values.at(row.index));
    m_document.endTyping();
}

void RecordForm::refresh(int index)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.index == index && !sameValue(m_schema.fields.at(index), row.editor->value(), m_document.value(index)))
            row.editor->setValue(m_document.value(index));
    }
}

QList<Error> RecordForm::check(Record *canonical) const
{
    Record record;
    QList<Error> errors = m_document.check(&record);
    if (m_hooks.check)
        errors += m_hooks.check(record);
    if (canonical)
        *canonical = record;
    return errors;
}

void RecordForm::change(const QString &field, const QVariant &value)
{
    m_document.change(int(m_schema.indexOf(field)), value);
}

std::optional<Error> RecordForm::fault(Record *canonical) const
{
    const QList<Error> errors = check(canonical);
    for (const Row &row : m_rows) {
        const QString &name = m_schema.fields.at(row.index).name;
        if (const QString typed = row.editor->fault(); !typed.isEmpty())
            return Error{ErrorCode::Invalid, typed, {}, name};
        for (const Error &error : errors) {
            if (error.field == name)
                return error;
        }
    }
    return errors.isEmpty() ? std::nullopt : std::optional(errors.first());
}

void RecordForm::refreshErrors()
{
    if (!m_open)
        return;
    const QList<Error> errors = check(nullptr);
    for (const Row &row : std::as_const(m_rows)) {
        const FieldInfo &field = m_schema.fields.at(row.index);
        QString message = row.editor->fault();
        bool missing = false;
        for (const Error &error : errors) {
            if (error.field == field.name && message.isEmpty()) {
                message = error.message;
                missing = m_document.value(row.index).toString().trimmed().isEmpty();
            }
        }
        // What has not been filled in yet is no fault before somebody wants to save.
        if (missing && !m_asked)
            message.clear();
        showFault(row, message, m_asked);
    }
}

void RecordForm::showFault(const Row &row, const QString &fault, bool asked)
{
    const FieldInfo &field = m_schema.fields.at(row.index);
    const QString text = m_document.value(row.index).toString();
    const bool unfinished = !asked && row.editor->focusTarget()->hasFocus() && isUnfinished(field.kind, text);
    if (!fault.isEmpty() && row.editor->saysFault() && !row.editor->fault().isEmpty()) {
        row.field->setError(QString());
        return;
    }
    row.field->setError(unfinished ? QString() : fault);
    const QString own = m_hooks.hint ? m_hooks.hint(field.name, m_document.current()) : QString();
    row.field->setHint(unfinished ? fault : own.isEmpty() ? fieldHint(m_schema.table, field, text) : own);
}

void RecordForm::refreshStamp()
{
    const Record &base = m_document.base();
    m_stamp->setVisible(m_open && base.revision > 0);
    if (base.revision == 0)
        return;
    const QDateTime local = base.changedAt.toLocalTime();
    //: %1 date, %2 time, %3 who
    m_stamp->setText(tr("Senast ändrad %1 %2 av %3")
                         .arg(SwedishFormat::tableDate(local.date()), SwedishFormat::tableTime(local.time()), base.changedBy));
}

FieldEditor *RecordForm::editor(const QString &field) const
{
    for (const Row &row : m_rows) {
        if (m_schema.fields.at(row.index).name == field)
            return row.editor;
    }
    return nullptr;
}

void RecordForm::focusFirst()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.editor->focusTarget()->isEnabled()) {
            row.editor->focusTarget()->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void RecordForm::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Row &row : std::as_const(m_rows))
        row.editor->setReadOnly(readOnly);
}
