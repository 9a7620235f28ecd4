#include "associations/councilcard.h"

#include "database.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/emptystate.h"
#include "widgets/statuschip.h"
#include "widgets/textlabel.h"
#include "words.h"

#include <QFormLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

CouncilCard::CouncilCard(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_name(new TextLabel(TextRole::Heading, ColorRole::Text, this)), m_status(new StatusChip({}, this)), m_facts(new QFormLayout),
      m_settings(new QPushButton(this)), m_meeting(new QPushButton(this))
{
    setObjectName(QStringLiteral("councilCard"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, Space::M, 0, 0);
    outer->addWidget(m_stack);
    auto *card = new QWidget(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(2, 0, 0, 0);
    layout->setSpacing(Space::M);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name);
    head->addWidget(m_status);
    head->addStretch(1);
    layout->addLayout(head);
    m_facts->setHorizontalSpacing(Space::M);
    m_facts->setVerticalSpacing(Space::S);
    layout->addLayout(m_facts);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_meeting);
    buttons->addWidget(m_settings);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addStretch(1);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    m_settings->setObjectName(QStringLiteral("openCouncil"));
    m_settings->setIcon(Theme::icon(QStringLiteral("settings")));
    m_meeting->setObjectName(QStringLiteral("newCouncilMeeting"));
    m_meeting->setIcon(Theme::icon(QStringLiteral("add")));
    m_empty->setIcon(QStringLiteral("group"));
    connect(m_empty, &EmptyState::activated, this, &CouncilCard::chooseRequested);
    connect(m_settings, &QPushButton::clicked, this,
            [this] { Q_EMIT m_context.navigator.recordRequested(QStringLiteral("council"), m_council); });
    connect(m_meeting, &QPushButton::clicked, this, [this] { Q_EMIT m_context.navigator.newMeetingRequested(CouncilId(m_council)); });
    connect(&context.database, &Database::changed, this, &CouncilCard::reload);
    retranslate();
    setCouncil(0);
}

void CouncilCard::setCouncil(qint64 id)
{
    m_council = id;
    m_stack->setCurrentIndex(id != 0 ? 0 : 1);
    reload();
}

void CouncilCard::reload()
{
    const quint64 generation = ++m_generation;
    if (m_council == 0)
        return;
    whenDone(m_context.records.find(recordType<LocalCouncil>().schema(), m_council), this,
             [this, generation](const Result<Record> &record) {
                 if (generation != m_generation || !record)
                     return;
                 m_shown = recordType<LocalCouncil>().fromRecord(*record);
                 fill();
             });
}

void CouncilCard::fill()
{
    m_name->setText(m_shown.name);
    const bool active = m_shown.status == CouncilStatus::Active;
    m_status->setChip({active ? QStringLiteral("check") : QStringLiteral("clock"), Words::of("status", m_shown.status),
                       active ? ColorRole::Success : ColorRole::MutedText});
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto fact = [this](const char *field, const QString &text) {
        auto *label =
            new TextLabel(Words::field(QStringLiteral("council"), QString::fromLatin1(field)), TextRole::Body, ColorRole::MutedText);
        auto *value = new TextLabel(text.isEmpty() ? tr("inte angivet") : text, TextRole::Body,
                                    text.isEmpty() ? ColorRole::MutedText : ColorRole::Text);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_facts->addRow(label, value);
    };
    fact("form", m_shown.form);
    fact("usual_place", m_shown.usualPlace);
    fact("usual_time", SwedishFormat::textTime(m_shown.usualTime));
    fact("notes_heading", m_shown.notesHeading.isEmpty() ? tr("Mötesanteckningar") : m_shown.notesHeading);
    fact("note", m_shown.note);
}

void CouncilCard::retranslate()
{
    m_settings->setText(tr("Ändra ortsrådet och dess ma&ll"));
    m_meeting->setText(tr("&Nytt möte"));
    m_empty->setTexts(tr("Föreningen har inget ortsråd"), tr("Välj det ortsråd som föreningen samordnar under Uppgifter."));
    m_empty->setButton(tr("Välj ortsråd"));
    fill();
}
