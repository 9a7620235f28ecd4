// How the window of an issue is put together.
#include "database.h"
#include "issues/issuedialog.h"
#include "issues/issueform.h"
#include "issues/issuesuggestions.h"
#include "meetings/attachmentsection.h"
#include "records/fieldeditor.h"
#include "shell/appcontext.h"
#include "shell/uistate.h"
#include "swedishformat.h"
#include "theme/afterchange.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

static const QString StateKey = QStringLiteral("issueDialog");

static QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setContentsMargins(2, 2, Space::M, 2);
    area->setWidget(content);
    return area;
}

static QWidget *column(const QList<QWidget *> &parts)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::L);
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch(1);
    return content;
}

IssueDialog::IssueDialog(const AppContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_form(new IssueForm(context)), m_attachments(makeAttachments()),
      m_suggestions(new IssueSuggestions(context)), m_bar(new MessageBar(this)), m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_formArea(scrolling(column({m_form, m_attachments}), this)),
      m_suggestionArea(scrolling(m_suggestions, this)), m_status(new TextLabel(TextRole::Small, ColorRole::MutedText, this)),
      m_versions(new QPushButton(this)), m_close(new QPushButton(this)), m_forward(new QPushButton(this)), m_save(new QPushButton(this))
{
    setObjectName(QStringLiteral("issueDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAcceptDrops(true);
    build();
    addKeys();
    retranslate();
    AfterChange::follow(this, AfterChange::Language, &IssueDialog::retranslate);
    connect(m_form, &RecordForm::stateChanged, this, &IssueDialog::refresh);
    connect(m_form, &RecordForm::opened, m_form, &RecordForm::focusFirst);
    connect(m_form, &RecordForm::openFailed, this, [this](const QString &message) { m_bar->showMessage(MessageBar::Kind::Error, message); });
    connect(m_form, &RecordForm::saved, this, [this](const Record &record) {
        m_bar->dismiss();
        m_status->setText(tr("Sparat %1").arg(SwedishFormat::tableTime(m_context.database.now().time())));
        m_attachments->reload();
        Q_EMIT saved(IssueId(record.id));
        goOn(true);
        stored(IssueId(record.id));
    });
    connect(m_form, &RecordForm::notSaved, this, [this] {
        m_after = After::Stay;
        goOn(false);
    });
    connect(m_form, &RecordForm::opened, m_attachments, &AttachmentSection::reload);
    connect(m_form, &RecordForm::stateChanged, m_attachments, &AttachmentSection::refresh);
    connect(m_attachments, &AttachmentSection::statusRequested, m_status, &QLabel::setText);
    connect(m_versions, &QPushButton::clicked, m_form, &RecordForm::showVersions);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_forward, &QPushButton::clicked, this, &IssueDialog::saveAndForward);
    connect(m_save, &QPushButton::clicked, this, &IssueDialog::saveAndClose);
    if (!context.state.restoreWindow(this, StateKey)) {
        const QSize screenSize = screen()->availableSize() - QSize(Space::XL, 2 * Space::XL);
        resize(QSize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 42).boundedTo(screenSize));
    }
    connect(this, &QDialog::finished, this, [this] { m_context.state.saveWindow(this, StateKey); });
    refresh();
}

void IssueDialog::build()
{
    m_bar->setObjectName(QStringLiteral("issueBar"));
    m_status->setObjectName(QStringLiteral("issueStatus"));
    m_versions->setObjectName(QStringLiteral("issueVersions"));
    m_close->setObjectName(QStringLiteral("issueClose"));
    m_forward->setObjectName(QStringLiteral("issueSaveForward"));
    m_save->setObjectName(QStringLiteral("issueSave"));
    m_save->setProperty("primary", true);
    for (QPushButton *button : {m_versions, m_close, m_forward, m_save})
        button->setAutoDefault(false);
    m_columns->setSpacing(Space::L);
    m_columns->addWidget(m_formArea, 1);
    m_columns->addWidget(m_suggestionArea);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_versions);
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_forward);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    layout->setSpacing(Space::M);
    layout->addWidget(m_bar);
    layout->addLayout(m_columns, 1);
    layout->addLayout(buttons);
}

AttachmentSection *IssueDialog::makeAttachments()
{
    IssueForm *form = m_form;
    AttachmentOwner owner;
    owner.table = recordType<Issue>().schema().table;
    owner.id = [form] { return form->id(); };
    owner.isStored = [form] { return !form->document().isNew(); };
    owner.isReadOnly = [form] { return !form->isOpen() || form->isBinned(); };
    owner.undoStack = form->undoStack();
    owner.seal = [] {};
    owner.notStored = [] { return tr("Bilagan lades inte till, för frågan går inte att spara än. Rätta det som är markerat och försök igen."); };
    auto *section = new AttachmentSection(m_context, owner);
    section->setStoring([this](const std::function<void(bool)> &done) {
        m_waiting << done;
        store(After::Stay);
    });
    return section;
}

void IssueDialog::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add({QKeySequence(Qt::CTRL | Qt::Key_S)}, &IssueDialog::save);
    add({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, &IssueDialog::saveAndClose);
    add({QKeySequence(Qt::CTRL | Qt::Key_R)}, &IssueDialog::saveAndForward);
    // Not access keys of the buttons: those wait for an animation, and the buttons come and go while somebody types.
    for (int i = 0; i < 3; ++i)
        add({QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i))}, [this, i] { m_suggestions->choose(i); });
    // Where a text has the keyboard it takes Ctrl+V itself.
    add({QKeySequence(QKeySequence::Paste)}, [this] { m_attachments->add(QApplication::clipboard()->mimeData()); });
}

void IssueDialog::retranslate()
{
    m_versions->setText(tr("&Versioner…"));
    m_close->setText(tr("Stäng"));
    m_close->setToolTip(tr("Det som inte är sparat finns kvar som utkast (Esc)"));
    m_forward->setText(tr("Spara och &förmedla…"));
    m_forward->setToolTip(tr("Sparar och går vidare till förmedlingen, med den valda mottagaren (Ctrl+R)"));
    m_save->setText(tr("&Spara och stäng"));
    m_save->setToolTip(tr("Ctrl+Enter. Ctrl+S sparar utan att stänga."));
    m_formArea->setAccessibleName(tr("Frågan"));
    m_suggestionArea->setAccessibleName(tr("Förslag på mottagare"));
    refresh();
}

void IssueDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    const int letter = fontMetrics().averageCharWidth();
    const bool beside = width() >= letter * 104;
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_suggestionArea->setMinimumWidth(beside ? letter * 40 : 0);
    m_suggestionArea->setMaximumWidth(beside ? letter * 40 : QWIDGETSIZE_MAX);
    m_suggestionArea->setMinimumHeight(beside ? 0 : std::min(height() / 3, fontMetrics().height() * 9));
    m_suggestionArea->setMaximumHeight(beside ? QWIDGETSIZE_MAX : std::max(height() / 3, fontMetrics().height() * 6));
}
