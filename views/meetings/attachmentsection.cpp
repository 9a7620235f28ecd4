#include "meetings/attachmentsection.h"

#include "attachmentservice.h"
#include "meetings/attachmentmedia.h"
#include "meetings/attachmentqueue.h"
#include "meetings/virtualfiles.h"
#include "shell/appcontext.h"
#include "theme/afterchange.h"
#include "whendone.h"
#include "theme/theme.h"
#include "userprompt.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/progresspanel.h"
#include "widgets/sectionheader.h"
#include "widgets/textlabel.h"

#include <QDesktopServices>
#include <QFile>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QUndoStack>
#include <QUrl>
#include <QVBoxLayout>

namespace {

/// Taking a file away, or bringing it back, as a step among those of the text.
class BinStep : public QUndoCommand
{
public:
    BinStep(const QString &text, std::function<void(bool)> bin) : QUndoCommand(text), m_bin(std::move(bin)) {}
    void redo() override { m_bin(true); }
    void undo() override { m_bin(false); }

private:
    std::function<void(bool)> m_bin;
};

}

AttachmentSection::AttachmentSection(const AppContext &context, AttachmentOwner owner, QWidget *parent)
    : QWidget(parent), m_context(context), m_owner(std::move(owner)), m_open([](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }),
      m_queue(new AttachmentQueue(context.attachments, this)), m_header(new SectionHeader(SectionHeader::Level::Section, this)), m_empty(new TextLabel(TextRole::Body, ColorRole::MutedText, this)),
      m_list(new QListWidget(this)), m_add(new QPushButton(this)), m_openButton(new QPushButton(this)), m_saveButton(new QPushButton(this)),
      m_removeButton(new QPushButton(this)), m_progress(new ProgressPanel(this)), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("attachments"));
    m_message->setObjectName(QStringLiteral("attachmentMessage"));
    build();
    connect(m_add, &QPushButton::clicked, this, &AttachmentSection::chooseFiles);
    connect(m_openButton, &QPushButton::clicked, this, &AttachmentSection::openCurrent);
    connect(m_saveButton, &QPushButton::clicked, this, &AttachmentSection::saveCurrentAs);
    connect(m_removeButton, &QPushButton::clicked, this, &AttachmentSection::removeCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentSection::openCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { refresh(); });
    connect(m_list, &QListWidget::customContextMenuRequested, this, &AttachmentSection::showMenu);
    connect(m_progress, &ProgressPanel::cancelRequested, m_queue, &AttachmentQueue::cancel);
    connect(m_queue, &AttachmentQueue::progressed, m_progress, &ProgressPanel::setProgress);
    connect(m_queue, &AttachmentQueue::added, this, [this](const QString &name) { Q_EMIT statusRequested(tr("Bilagan %1 är tillagd").arg(name)); });
    connect(m_queue, &AttachmentQueue::finished, this, [this](const QStringList &refused) {
        m_progress->finish();
        if (!refused.isEmpty())
            m_message->showMessage(MessageBar::Kind::Error, refused.join(u'\n'));
        reload();
    });
    retranslate();
    refresh();
    AfterChange::follow(this, this, AfterChange::Language, [this] {
        retranslate();
        refresh();
    });
}

void AttachmentSection::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    auto *buttons = new FlowLayout(nullptr, Space::S, Space::S);
    for (QPushButton *button : {m_add, m_openButton, m_saveButton, m_removeButton}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_empty);
    layout->addWidget(m_list);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    m_empty->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("attachmentList"));
    m_list->setIconSize({Theme::iconSize(), Theme::iconSize()});
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setWordWrap(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addFiles"));
    m_add->setIcon(Theme::icon(QStringLiteral("attach")));
    m_openButton->setObjectName(QStringLiteral("openAttachment"));
    m_saveButton->setObjectName(QStringLiteral("saveAttachment"));
    m_removeButton->setObjectName(QStringLiteral("removeAttachment"));
}

const Attachment *AttachmentSection::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_attachments.size() ? &m_attachments.at(row) : nullptr;
}

void AttachmentSection::reload()
{
    whenReady(m_context.attachments.list(m_owner.id()), this, [this](const Result<QList<Attachment>> &list) {
        if (list)
            show(*list);
        else
            showProblem(list.error());
    });
}

void AttachmentSection::show(const QList<Attachment> &attachments)
{
    const AttachmentId chosen = current() ? current()->id : AttachmentId();
    m_attachments = attachments;
    m_list->clear();
    for (const Attachment &attachment : attachments) {
        auto *item = new QListWidgetItem(Theme::icon(AttachmentMedia::icon(attachment.mediaType)),
                                         //: %1 file name, %2 its size
                                         tr("%1 · %2").arg(attachment.name, AttachmentMedia::size(attachment.size)), m_list);
        item->setToolTip(attachment.name);
        if (attachment.id == chosen)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    const int shown = std::clamp(int(m_list->count()), 1, 6);
    m_list->setFixedHeight(shown * (m_list->sizeHintForRow(0) > 0 ? m_list->sizeHintForRow(0) : fontMetrics().height()) + 2 * m_list->frameWidth() + 4);
    refresh();
}

void AttachmentSection::refresh()
{
    const bool any = m_list->count() > 0;
    const bool readOnly = m_owner.isReadOnly();
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    m_header->setNote(any ? QString::number(m_list->count()) : QString());
    m_add->setVisible(!readOnly);
    for (QPushButton *button : {m_openButton, m_saveButton, m_removeButton})
        button->setVisible(any);
    m_removeButton->setVisible(any && !readOnly);
}

void AttachmentSection::retranslate()
{
    m_header->setTitle(tr("Bilagor"));
    m_empty->setText(tr("Inga bilagor. Dra filer hit, klistra in dem eller en bild, eller lägg till dem med knappen."));
    m_list->setAccessibleName(tr("Bilagor"));
    m_add->setText(tr("Lägg till filer…"));
    m_openButton->setText(tr("Öppna"));
    m_openButton->setToolTip(tr("Öppnar en skrivskyddad kopia i datorns program"));
    m_saveButton->setText(tr("Spara kopia…"));
    m_removeButton->setText(tr("Ta bort"));
}

void AttachmentSection::showProblem(const Error &error) { m_message->showMessage(MessageBar::Kind::Error, error.message); }

void AttachmentSection::chooseFiles() { addFiles(m_context.prompt.openFiles(tr("Lägg till filer"))); }

void AttachmentSection::whenStored(const std::function<void()> &then)
{
    if (m_owner.isStored()) {
        then();
        return;
    }
    m_store([this, then](bool stored) {
        if (stored)
            then();
        else
            m_message->showMessage(MessageBar::Kind::Warning, m_owner.notStored());
    });
}

void AttachmentSection::addFiles(const QStringList &paths, const QStringList &refused)
{
    if (paths.isEmpty() && !refused.isEmpty())
        m_message->showMessage(MessageBar::Kind::Error, refused.join(u'\n'));
    if (paths.isEmpty() || m_owner.isReadOnly())
        return;
    whenStored([this, paths, refused] {
        m_message->dismiss();
        m_progress->start(tr("Lägger till filer"), paths.size());
        m_queue->addFiles(m_owner.table, m_owner.id(), paths, refused);
    });
}

bool AttachmentSection::add(const QMimeData *mime)
{
    if (m_owner.isReadOnly() || !AttachmentMedia::canAttach(mime))
        return false;
    const QStringList files = AttachmentMedia::files(mime);
    if (!files.isEmpty()) {
        addFiles(files);
        return true;
    }
    if (VirtualFiles::has(mime)) {
        const VirtualFiles::Taken taken = VirtualFiles::take(mime, m_copies.path());
        addFiles(taken.paths, taken.refused);
        return true;
    }
    const QByteArray png = AttachmentMedia::pngOf(mime);
    const QDateTime now = m_context.database.now();
    //: %1 date, %2 time: the name of a pasted picture
    const QString name = tr("Inklistrad bild %1 %2.png").arg(now.toString(QStringLiteral("yyyy-MM-dd")), now.toString(QStringLiteral("HH.mm")));
    whenStored([this, png, name] {
        m_message->dismiss();
        m_queue->addContent(m_owner.table, m_owner.id(), name, png);
    });
    return true;
}

void AttachmentSection::openCurrent()
{
    const Attachment *attachment = current();
    if (!attachment)
        return;
    const QString name = attachment->name;
    whenReady(m_context.attachments.copyTo(*attachment, m_copies.path()), this, [this, name](const Result<QString> &path) {
        if (!path)
            showProblem(path.error());
        else if (!m_open(*path))
            m_message->showMessage(MessageBar::Kind::Warning, tr("Det finns inget program på datorn som öppnar %1. Spara en kopia i stället.").arg(name));
    });
}

void AttachmentSection::saveCurrentAs()
{
    const Attachment *attachment = current();
    if (!attachment)
        return;
    const auto target = m_context.prompt.saveFile(tr("Spara en kopia av bilagan"), attachment->name);
    if (!target)
        return;
    const AttachmentId id = attachment->id;
    whenReady(m_context.attachments.content(id), this, [this, path = *target](const Result<QByteArray> &content) {
        if (!content) {
            showProblem(content.error());
            return;
        }
        if (const Status status = AttachmentMedia::write(path, *content); !status)
            showProblem(status.error());
        else
            Q_EMIT statusRequested(tr("Kopian är sparad"));
    });
}

void AttachmentSection::removeCurrent()
{
    const Attachment *attachment = current();
    if (!attachment || m_owner.isReadOnly())
        return;
    m_owner.seal();
    m_owner.undoStack->push(new BinStep(tr("Ta bort bilaga"), [this, bin = *attachment](bool binned) { setBinned(bin, binned); }));
}

void AttachmentSection::setBinned(const Attachment &attachment, bool binned)
{
    whenReady(m_context.attachments.setBinned(attachment.id, binned), this, [this, name = attachment.name, binned](const Status &status) {
        if (!status)
            showProblem(status.error());
        else
            Q_EMIT statusRequested(binned ? tr("Bilagan %1 ligger i papperskorgen").arg(name) : tr("Bilagan %1 är tillbaka").arg(name));
        reload();
    });
}

void AttachmentSection::showMenu(const QPoint &at)
{
    if (!current())
        return;
    QMenu menu;
    menu.addAction(tr("Öppna"), this, &AttachmentSection::openCurrent);
    menu.addAction(tr("Spara kopia…"), this, &AttachmentSection::saveCurrentAs);
    if (!m_owner.isReadOnly())
        menu.addAction(tr("Ta bort"), this, &AttachmentSection::removeCurrent);
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

bool AttachmentSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
