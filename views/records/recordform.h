#pragma once

#include "records/draftkeeper.h"
#include "records/keepsdraft.h"
#include "records/recorddocument.h"
#include "records/recordhooks.h"

#include <QHash>
#include <QWidget>

class FieldEditor;
class FormField;
class MessageBar;
class QGridLayout;
class SectionHeader;
class TextLabel;
struct AppContext;
struct FieldConflict;

/// A form over any table of records: an editor per field, checked as it is typed, with undo, draft, save, conflict and versions. One form
/// shows one record after the other; what is typed in one is saved when it is left, or kept as a draft when it cannot be.
class RecordForm : public QWidget, public KeepsDraft
{
    Q_OBJECT
public:
    /// Fields of `hidden` are kept but not shown: the parent of a part.
    RecordForm(const AppContext &context, const RecordSchema &schema, const QStringList &hidden = {}, QWidget *parent = nullptr,
               RecordHooks hooks = {});
    ~RecordForm() override;

    /// A new record with some values given; leaves the former one first.
    /// `id`: the one it was given beforehand; 0 gives it one now.
    void openNew(const QHash<QString, QVariant> &presets = {}, qint64 id = 0);
    /// Reads a record and, if there is one, its draft. A draft of a record not yet stored is opened as that.
    void open(qint64 id);
    /// Shows nothing; leaves the record first.
    void close();
    bool isOpen() const { return m_open; }
    qint64 id() const { return m_document.base().id; }
    bool isBinned() const { return m_document.base().deletedAt.isValid(); }
    const RecordDocument &document() const { return m_document; }
    QUndoStack *undoStack() { return m_document.undoStack(); }

    /// Saves, or says what is in the way and goes there.
    void save();
    /// Saves what can be saved and keeps the rest as a draft; never asks.
    void leave();
    /// Goes back to what is stored and throws the draft away.
    void discard();
    void flushDraft() { m_drafts.flush(); }
    void keepDraft() override { flushDraft(); }
    /// A change made for the user, which can be undone as what the user does.
    void change(const QString &field, const QVariant &value);
    /// The value of a field as it is typed.
    QVariant value(const QString &field) const { return m_document.value(int(m_schema.indexOf(field))); }
    MessageBar *messageBar() const { return m_bar; }
    /// Shows anew what is wrong and what hints say, when something they rest on has come.
    void recheck() { refreshErrors(); }
    /// Versions of the record, with restore.
    void showVersions();
    void focusFirst();
    void setReadOnly(bool readOnly);
    FieldEditor *editor(const QString &field) const;
    void retranslate();
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(qint64 id);
    void openFailed(const QString &message);
    void saved(const Record &record, bool wasNew);
    /// save() did not store; the message is shown, and what is typed stays.
    void notSaved();
    /// A record that was left could not be saved; its draft is kept.
    void leftUnsaved(qint64 id, const QString &title, const QString &message);
    void edited(const QString &field);
    /// A draft was stored or taken away.
    void draftsChanged();
    /// Dirty or not, new or not, undo and redo.
    void stateChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        FieldEditor *editor;
        FormField *field;
        int index;
    };
    QWidget *held(FieldEditor *editor);
    void makeRows(const QStringList &hidden);
    void arrange(int columns);
    void present(const Record &record, const std::optional<Draft> &draft);
    void refresh(int index);
    void refreshErrors();
    void showFault(const Row &row, const QString &fault, bool asked);
    void refreshStamp();
    /// The first fault, with the faults of editors before those of the record; nothing when it can be saved.
    std::optional<Error> fault(Record *canonical) const;
    QList<Error> check(Record *canonical) const;
    QFuture<Result<Record>> find(qint64 id);
    QFuture<Result<Record>> recordAt(qint64 id, int revision);
    void store(const Record &record, bool stays);
    void storeFailed(const Record &sent, const QString &title, const Error &error, bool stays);
    void meetConflict(const Record &mine);
    void resolve(const Record &mine, const Record &theirs);
    void restoreVersion(qint64 id, int revision);
    void normalise(const Row &row);

    const AppContext &m_context;
    const RecordSchema &m_schema;
    const RecordHooks m_hooks;
    RecordDocument m_document;
    DraftKeeper m_drafts;
    QList<Row> m_rows;
    QList<std::pair<QString, SectionHeader *>> m_headings;  ///< by the field they stand over
    MessageBar *m_bar;
    QGridLayout *m_grid;
    TextLabel *m_stamp;
    int m_columns = 0;
    quint64 m_generation = 0;  ///< answers to what was opened before the present record are dropped
    bool m_open = false;
    bool m_asked = false;   ///< saving was tried: what is missing is said too
    bool m_saving = false;
    bool m_readOnly = false;
};
