// How a RecordForm reads, saves, meets others' changes and leaves.
#include "database.h"
#include "id.h"
#include "meetingservice.h"
#include "merge.h"
#include "records/fieldeditor.h"
#include "records/recordform.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "whendone.h"
#include "swedishformat.h"
#include "widgets/messagebar.h"

QFuture<Result<Record>> RecordForm::find(qint64 id)
{
    return m_hooks.find ? m_hooks.find(id) : m_context.records.find(m_schema, id);
}

QFuture<Result<Record>> RecordForm::recordAt(qint64 id, int revision)
{
    return m_hooks.at ? m_hooks.at(id, revision) : m_context.records.recordAt(m_schema, id, revision);
}

void RecordForm::openNew(const QHash<QString, QVariant> &presets, qint64 id)
{
    leave();
    ++m_generation;
    Record record;
    record.id = id != 0 ? id : newId();
    for (const FieldInfo &field : m_schema.fields)
        record.values << (field.kind == FieldKind::Choice ? QVariant(field.choices.value(0)) : QVariant());
    for (auto preset = presets.begin(); preset != presets.end(); ++preset)
        record.values[m_schema.indexOf(preset.key())] = preset.value();
    present(record, {});
    focusFirst();
}

void RecordForm::open(qint64 id)
{
    leave();
    const quint64 generation = ++m_generation;
    // The writer has the order in which drafts and records were sent; both are asked for and shown together.
    whenDone(m_context.meetings.draft(m_schema.table, id), this, [this, id, generation](const Result<std::optional<Draft>> &draft) {
        if (generation != m_generation)
            return;
        const std::optional<Draft> typed = draft ? *draft : std::nullopt;
        whenDone(find(id), this, [this, typed, generation](const Result<Record> &record) {
            if (generation != m_generation)
                return;
            if (record) {
                present(*record, typed);
            } else if (typed) {
                present(Record{typed->subjectId, 0, {}, {}, {}, {}}, typed);
            } else {
                close();
                Q_EMIT openFailed(record.error().message);
            }
        });
    });
}

void RecordForm::present(const Record &record, const std::optional<Draft> &draft)
{
    m_asked = false;
    m_saving = false;
    m_open = false;  // nothing is typed while the editors are filled
    m_bar->dismiss();
    m_document.open(record);
    const bool laid = draft && m_document.openDraft(*draft);
    for (const Row &row : std::as_const(m_rows))
        row.editor->setValue(m_document.value(row.index));
    m_open = true;
    setEnabled(true);
    setReadOnly(isBinned());
    refreshErrors();
    refreshStamp();
    if (isBinned()) {
        m_bar->showMessage(MessageBar::Kind::Info, tr("Ligger i papperskorgen och kan inte ändras. Återställ den först."));
        m_bar->setClosable(false);
    } else if (laid) {
        m_bar->setClosable(true);
        const QDateTime typed = draft->changedAt.toLocalTime();
        m_bar->showMessage(MessageBar::Kind::Info, tr("Här är det som skrevs %1 %2 och inte hann sparas.")
            .arg(SwedishFormat::tableDate(typed.date()), SwedishFormat::tableTime(typed.time())));
        m_bar->addButton(tr("Kasta det"), [this] { discard(); })->setObjectName(QStringLiteral("discardDraft"));
    }
    Q_EMIT opened(id());
    Q_EMIT stateChanged();
}

void RecordForm::close()
{
    leave();
    ++m_generation;
    m_open = false;
    m_bar->dismiss();
    setEnabled(false);
    Q_EMIT stateChanged();
}

void RecordForm::discard()
{
    m_drafts.forget(m_schema.table, id());
    const bool wasNew = m_document.isNew();
    const qint64 stored = id();
    m_open = false;
    if (wasNew)
        close();
    else
        open(stored);
}

void RecordForm::save()
{
    if (!m_open || m_readOnly || m_saving)
        return;
    m_asked = true;
    refreshErrors();
    Record record;
    if (const std::optional<Error> wrong = fault(&record)) {
        m_bar->setClosable(true);
        m_bar->showMessage(MessageBar::Kind::Error, tr("Inte sparat. %1").arg(wrong->message));
        if (FieldEditor *editor = this->editor(wrong->field))
            editor->focusTarget()->setFocus(Qt::OtherFocusReason);
        Q_EMIT notSaved();
        return;
    }
    if (!m_document.isDirty() && !m_document.isNew()) {
        Q_EMIT m_context.navigator.statusRequested(tr("Inget att spara"));
        return;
    }
    store(record, true);
}

void RecordForm::leave()
{
    if (!m_open || m_readOnly || m_saving || !m_document.isDirty())
        return;
    Record record;
    const std::optional<Error> wrong = fault(&record);
    if (!wrong) {
        store(record, false);
        return;
    }
    m_drafts.touch();
    m_drafts.flush();
    Q_EMIT leftUnsaved(id(), m_document.title(), wrong->message);
}

void RecordForm::store(const Record &record, bool stays)
{
    // A draft is kept until the record is in the database.
    m_drafts.flush();
    m_saving = stays;
    const QString title = m_document.title();
    whenDone(m_hooks.save ? m_hooks.save(record) : m_context.records.save(m_schema, record), this, [this, record, title, stays](const Result<Record> &saved) {
        const bool here = m_open && id() == record.id;
        if (here)
            m_saving = false;
        if (!saved) {
            storeFailed(record, title, saved.error(), here && stays);
            return;
        }
        m_drafts.forget(m_schema.table, record.id);
        if (here) {
            m_asked = false;
            m_bar->dismiss();
            m_document.accept(*saved, record);
            if (m_document.isDirty())
                m_drafts.touch();
            refreshErrors();
            refreshStamp();
        }
        Q_EMIT m_context.navigator.statusRequested(tr("Sparat %1").arg(SwedishFormat::tableTime(m_context.database.now().time())));
        Q_EMIT this->saved(*saved, record.revision == 0);
        Q_EMIT stateChanged();
    });
}

void RecordForm::storeFailed(const Record &sent, const QString &title, const Error &error, bool stays)
{
    if (!stays) {
        Q_EMIT leftUnsaved(sent.id, title, error.message);
        return;
    }
    if (error.code == ErrorCode::Conflict) {
        meetConflict(sent);
        return;
    }
    m_bar->setClosable(true);
    m_bar->showMessage(MessageBar::Kind::Error, tr("Inte sparat. %1").arg(error.message));
    if (FieldEditor *editor = this->editor(error.field))
        editor->focusTarget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT notSaved();
}

void RecordForm::meetConflict(const Record &mine)
{
    const quint64 generation = m_generation;
    whenDone(find(mine.id), this, [this, mine, generation](const Result<Record> &theirs) {
        if (generation != m_generation)
            return;
        if (theirs) {
            resolve(mine, *theirs);
        } else {
            m_bar->showMessage(MessageBar::Kind::Error, tr("Inte sparat. %1").arg(theirs.error().message));
            Q_EMIT notSaved();
        }
    });
}
