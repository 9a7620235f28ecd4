// How a RecordForm lets the user choose between two people's changes, and shows what the record has been.
#include "merge.h"
#include "records/conflictdialog.h"
#include "records/fieldtext.h"
#include "records/recordform.h"
#include "records/referencenames.h"
#include "records/textdiff.h"
#include "records/versionsdialog.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "whendone.h"
#include "widgets/messagebar.h"
#include "words.h"

static FieldText::NameOf nameOf(const ReferenceNames &names)
{
    return [names](const QString &table, qint64 id) { return names.value(table).value(id); };
}

void RecordForm::resolve(const Record &mine, const Record &theirs)
{
    const RecordMerge merge = mergeRecords(m_schema, m_document.base(), mine, theirs);
    const QString who = theirs.changedBy;
    if (merge.conflicts.isEmpty()) {
        m_document.rebase(theirs, merge.merged);
        save();
        return;
    }
    readReferenceNames(m_context, m_schema, this, [this, merge, theirs, who](const ReferenceNames &names) {
        if (!m_open || id() != theirs.id)
            return;
        auto *dialog = new ConflictDialog(merge.conflicts, who, nameOf(names), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, [this, dialog, merge, theirs] {
            Record merged = merge.merged;
            applyChoices(m_schema, merged, dialog->conflicts());
            m_document.rebase(theirs, merged);
            if (m_document.isDirty()) {
                save();
                return;
            }
            m_drafts.forget(m_schema.table, id());
            m_bar->dismiss();
            refreshStamp();
        });
        connect(dialog, &QDialog::rejected, this, [this] {
            m_drafts.touch();
            m_bar->showMessage(MessageBar::Kind::Warning, tr("Inte sparat. Det du skrev är kvar som utkast; spara igen för att välja."));
            Q_EMIT notSaved();
        });
        dialog->open();
    });
}

static QList<TextDiff::Part> partsOf(const RecordSchema &schema, const Record &record, const FieldText::NameOf &names)
{
    QList<TextDiff::Part> parts;
    for (qsizetype i = 0; i < schema.fields.size(); ++i) {
        const FieldInfo &field = schema.fields.at(i);
        const QString text =
            isHidden(field.kind) ? QString() : FieldText::of(schema.table, field.name, record.values.value(i), names);
        if (!text.isEmpty())
            parts << TextDiff::Part{field.name, Words::field(schema.table, field.name), text};
    }
    return parts;
}

void RecordForm::showVersions()
{
    if (!m_open || m_document.isNew())
        return;
    const qint64 id = this->id();
    whenDone(m_context.records.versions(m_schema.table, id), this, [this, id](const Result<QList<VersionEntry>> &versions) {
        if (!versions) {
            m_bar->showMessage(MessageBar::Kind::Error, versions.error().message);
            return;
        }
        readReferenceNames(m_context, m_schema, this, [this, id, list = *versions](const ReferenceNames &names) {
            const auto preview = [this, id, names](int revision, int before, const VersionsDialog::Answer &answer) {
                whenDone(recordAt(id, revision), this,
                         [this, id, names, before, answer](const Result<Record> &after) {
                             if (!after) {
                                 answer(fail(after.error()));
                                 return;
                             }
                             const QList<TextDiff::Part> now = partsOf(m_schema, *after, nameOf(names));
                             if (before == 0) {
                                 answer(TextDiff::page(now, now, false));
                                 return;
                             }
                             whenDone(recordAt(id, before), this,
                                      [this, names, now, answer](const Result<Record> &was) {
                                          answer(TextDiff::page(was ? partsOf(m_schema, *was, nameOf(names)) : now, now, false));
                                      });
                         });
            };
            auto *dialog = new VersionsDialog(m_document.title(), m_schema.table, list, preview, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            if (m_readOnly)
                dialog->setRestore({}, tr("Posten ligger i papperskorgen."));
            else
                dialog->setRestore([this, id](int revision) { restoreVersion(id, revision); });
            dialog->open();
        });
    });
}

void RecordForm::restoreVersion(qint64 id, int revision)
{
    whenDone(recordAt(id, revision), this, [this, id](const Result<Record> &record) {
        if (!record) {
            m_bar->showMessage(MessageBar::Kind::Error, record.error().message);
        } else if (m_open && this->id() == id) {
            undoStack()->beginMacro(QString());
            for (int i = 0; i < record->values.size(); ++i)
                m_document.change(i, record->values.at(i));
            undoStack()->endMacro();
            save();
        }
    });
}
