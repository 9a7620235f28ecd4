#pragma once

#include "attachment.h"
#include "meetings/meetingeditorsection.h"

#include <QTemporaryDir>

class MessageBar;
class ProgressPanel;
class QDropEvent;
class QListWidget;
class QMimeData;
class QPushButton;
class SectionHeader;
class TextLabel;
struct AppContext;

/// The files of a meeting: added by choosing, dropping and pasting, opened in the system's program from a read-only copy.
class AttachmentSection : public MeetingSection
{
    Q_OBJECT
public:
    /// Shows a file to the user in its program; false when there is none.
    using Opener = std::function<bool(const QString &path)>;
    AttachmentSection(AppContext &context, MeetingDocument &document, QWidget *parent = nullptr);
    void setOpener(Opener opener) { m_open = std::move(opener); }
    /// How to store the meeting when it is not yet: a file has to belong to something stored.
    void setStoring(std::function<void(std::function<void(bool)>)> storing) { m_store = std::move(storing); }

    /// Reads the list anew, when a meeting is opened or something was written.
    void reload();
    void chooseFiles();
    void addFiles(const QStringList &paths);
    /// Files or a picture; false when there is nothing here to attach.
    bool add(const QMimeData *mime);
    void openCurrent();
    void saveCurrentAs();
    void removeCurrent();

Q_SIGNALS:
    void statusRequested(const QString &text);

protected:
    void refresh() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void whenStored(const std::function<void()> &then);
    void addNext();
    void added(const Result<Attachment> &result);
    void show(const QList<Attachment> &attachments);
    void showProblem(const Error &error);
    void showMenu(const QPoint &at);
    void setBinned(const Attachment &attachment, bool binned);
    const Attachment *current() const;
    AppContext &m_context;
    Opener m_open;
    std::function<void(std::function<void(bool)>)> m_store;
    QTemporaryDir m_copies;  ///< read-only copies of this run; gone with the window
    QList<Attachment> m_attachments;
    QStringList m_waiting;
    qsizetype m_total = 0;
    QStringList m_refused;
    SectionHeader *m_header;
    TextLabel *m_empty;
    QListWidget *m_list;
    QPushButton *m_add, *m_openButton, *m_saveButton, *m_removeButton;
    ProgressPanel *m_progress;
    MessageBar *m_message;
};
