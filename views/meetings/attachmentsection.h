#pragma once

#include "attachment.h"
#include "result.h"

#include <QTemporaryDir>
#include <QWidget>
#include <functional>

class AttachmentQueue;
class MessageBar;
class ProgressPanel;
class QListWidget;
class QMimeData;
class QPushButton;
class QUndoStack;
class SectionHeader;
class TextLabel;
struct AppContext;

/// Whose files they are: a meeting or an issue that is open in an editor.
struct AttachmentOwner {
    QString table;
    std::function<qint64()> id;
    std::function<bool()> isStored;
    std::function<bool()> isReadOnly;
    QUndoStack *undoStack = nullptr;
    /// What is typed next is a step of its own.
    std::function<void()> seal;
    /// What to say when the owner could not be stored, in the program's language.
    std::function<QString()> notStored;
};

/// The files of a record: added by choosing, dropping and pasting, opened in the system's program from a read-only copy.
class AttachmentSection : public QWidget
{
    Q_OBJECT
public:
    /// Shows a file to the user in its program; false when there is none.
    using Opener = std::function<bool(const QString &path)>;
    AttachmentSection(const AppContext &context, AttachmentOwner owner, QWidget *parent = nullptr);
    void setOpener(Opener opener) { m_open = std::move(opener); }
    /// How to store the owner when it is not yet: a file has to belong to something stored.
    void setStoring(std::function<void(std::function<void(bool)>)> storing) { m_store = std::move(storing); }

    /// Reads the list anew, when another owner is opened or something was written.
    void reload();
    /// The owner may have become read-only, or the other way.
    void refresh();
    void chooseFiles();
    /// `refused` tells in words of others that could not be had.
    void addFiles(const QStringList &paths, const QStringList &refused = {});
    /// Files or a picture; false when there is nothing here to attach.
    bool add(const QMimeData *mime);
    void openCurrent();
    void saveCurrentAs();
    void removeCurrent();

Q_SIGNALS:
    void statusRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void whenStored(const std::function<void()> &then);
    void show(const QList<Attachment> &attachments);
    void showProblem(const Error &error);
    void showMenu(const QPoint &at);
    void setBinned(const Attachment &attachment, bool binned);
    const Attachment *current() const;
    const AppContext &m_context;
    const AttachmentOwner m_owner;
    Opener m_open;
    std::function<void(std::function<void(bool)>)> m_store;
    QTemporaryDir m_copies;  ///< read-only copies of this run; gone with the window
    QList<Attachment> m_attachments;
    AttachmentQueue *m_queue;
    SectionHeader *m_header;
    TextLabel *m_empty;
    QListWidget *m_list;
    QPushButton *m_add, *m_openButton, *m_saveButton, *m_removeButton;
    ProgressPanel *m_progress;
    MessageBar *m_message;
};
