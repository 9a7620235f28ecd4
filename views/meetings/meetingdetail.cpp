#include "meetings/meetingdetail.h"

#include "database.h"
#include "lists/detailbrowser.h"
#include "lists/detailmarkup.h"
#include "meetings/meetingchips.h"
#include "meetings/meetingdetailtext.h"
#include "shell/appcontext.h"
#include "theme/afterchange.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

MeetingDetail::MeetingDetail(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_loader(context), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)), m_bar(new MessageBar(this)),
      m_heading(new TextLabel(TextRole::Title, ColorRole::Text, this)), m_when(new TextLabel(TextRole::Body, ColorRole::MutedText, this)),
      m_open(new QPushButton(this)), m_chips(new QWidget(this)), m_text(new DetailBrowser(this))
{
    setObjectName(QStringLiteral("meetingDetail"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack);
    m_empty->setIcon(QStringLiteral("meetings"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeContent());
    connect(&m_loader, &MeetingDetailLoader::loaded, this, &MeetingDetail::showData);
    connect(&m_loader, &MeetingDetailLoader::failed, this, &MeetingDetail::showFailure);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_id); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == QLatin1String("meeting"))
            Q_EMIT openRequested(MeetingId(link.path().toLongLong()));
    });
    retranslate();
    AfterChange::follow(this, AfterChange::Look, &MeetingDetail::render);
}

QWidget *MeetingDetail::makeContent()
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::L, Space::M, Space::XS, Space::S);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    layout->setSpacing(Space::S);
    m_top = new QHBoxLayout;
    m_top->setSpacing(Space::M);
    m_top->addWidget(m_heading, 1);
    m_top->addWidget(m_open, 0, Qt::AlignTop | Qt::AlignLeft);
    m_top->setContentsMargins(0, 0, Space::M, 0);
    layout->addLayout(m_top);
    layout->addWidget(m_when);
    layout->addWidget(m_chips);
    layout->addWidget(m_text, 1);
    m_heading->setObjectName(QStringLiteral("detailHeading"));
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_when->setObjectName(QStringLiteral("detailWhen"));
    m_when->setWordWrap(true);
    m_open->setObjectName(QStringLiteral("detailOpen"));
    m_open->setIcon(Theme::icon(QStringLiteral("open")));
    m_text->setObjectName(QStringLiteral("detailText"));
    auto *flow = new FlowLayout(m_chips);
    flow->setContentsMargins(0, 0, Space::M, 0);
    return content;
}

void MeetingDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Beside its button the heading has room for a few words, or they stand one above the other.
    m_top->setDirection(width() < fontMetrics().averageCharWidth() * 40 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MeetingDetail::showMeeting(MeetingId id)
{
    m_id = id;
    m_selected = id ? 1 : 0;
    if (id) {
        m_loader.load(id);
        return;
    }
    m_loader.cancel();
    m_data.reset();
    retranslate();
    m_stack->setCurrentIndex(0);
}

void MeetingDetail::showCount(int selected)
{
    showMeeting({});
    m_selected = selected;
    retranslate();
}

void MeetingDetail::showData(const MeetingDetailData &read)
{
    const bool another = !m_data || m_data->row.id != read.row.id;
    m_bar->dismiss();
    m_data = read;
    const int place = m_text->verticalScrollBar()->value();
    render();
    m_text->verticalScrollBar()->setValue(another ? 0 : place);
    m_stack->setCurrentIndex(1);
}

void MeetingDetail::render()
{
    if (!m_data)
        return;
    const MeetingDetailData &shown = *m_data;
    m_heading->setText(MeetingDetailText::heading(shown));
    m_when->setText(MeetingDetailText::when(shown));
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString kind = shown.row.kind;
    const auto add = [this](const Chip &chip) {
        auto *widget = new StatusChip(chip, m_chips);
        m_chips->layout()->addWidget(widget);
        widget->show();
    };
    add(MeetingChips::of(shown.file.meeting.status));
    add({QStringLiteral("meetings"), kind, ColorRole::MutedText});
    add(MeetingChips::of(shown.file.meeting.form));
    if (shown.file.meeting.stored.deletedAt.isValid())
        add({QStringLiteral("delete"), tr("i papperskorgen"), ColorRole::Warning});
    m_text->document()->setDefaultStyleSheet(DetailMarkup::styleSheet());
    m_text->setHtml(MeetingDetailText::body(shown, m_context.database.today()));
    m_text->setAccessibleName(tr("%1, %2", "heading and day of a meeting").arg(m_heading->text(), m_when->text()));
}

void MeetingDetail::showFailure(const Error &error)
{
    m_data.reset();
    m_stack->setCurrentIndex(0);
    m_bar->showMessage(MessageBar::Kind::Error, error.message);
    m_bar->addButton(tr("Försök igen"), [this] { m_loader.load(m_id); });
}

void MeetingDetail::retranslate()
{
    m_open->setText(tr("Öppna"));
    m_open->setToolTip(tr("Öppnar träffen i ett eget fönster (F2)"));
    m_open->setAccessibleName(tr("Öppna träffen"));
    if (m_selected > 1)
        m_empty->setTexts(tr("%n träffar är markerade", nullptr, m_selected), tr("Markera en enda för att läsa den här."));
    else
        m_empty->setTexts(tr("Ingen träff är vald"), tr("Välj en träff i listan för att läsa den här."));
    render();
}
