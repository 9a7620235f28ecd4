#include "meetings/agendaitemedit.h"

#include "meetingcontent.h"
#include "meetings/actionrow.h"
#include "meetings/agendaitemissues.h"
#include "meetings/agendalines.h"
#include "meetings/meetingeditorbinding.h"
#include "meetings/meetingchips.h"
#include "meetings/meetingeditorwords.h"
#include "theme/theme.h"
#include "widgets/fieldnote.h"
#include "widgets/plaintextedit.h"
#include "widgets/textlabel.h"
#include "words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

AgendaItemEdit::AgendaItemEdit(MeetingDocument &document, AgendaItemId id, std::function<QDate()> today, QWidget *parent)
    : MeetingSection(document, parent), m_id(id), m_today(std::move(today)), m_number(new TextLabel(TextRole::Heading, ColorRole::MutedText, this)),
      m_heading(new QLineEdit(this)), m_outcome(new QComboBox(this)), m_finished(new QCheckBox(this)), m_more(new QToolButton(this)),
      m_source(new QToolButton(this)), m_issues(new AgendaItemIssues(this)), m_text(new PlainTextEdit(this)), m_textNote(new FieldNote(this)), m_decisionBox(new QWidget(this)),
      m_decisionLabel(new TextLabel(TextRole::Strong, ColorRole::Text, m_decisionBox)), m_decision(new PlainTextEdit(m_decisionBox)),
      m_actionRows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("agendaItem"));
    m_heading->setObjectName(QStringLiteral("heading"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_finished->setObjectName(QStringLiteral("finished"));
    m_more->setObjectName(QStringLiteral("itemMenu"));
    m_source->setObjectName(QStringLiteral("source"));
    m_text->setObjectName(QStringLiteral("text"));
    m_decision->setObjectName(QStringLiteral("decision"));
    m_text->setLines(2, 40);
    m_decision->setLines(1, 20);
    m_heading->setFont(Theme::font(TextRole::Strong));
    keepWheelFrom(m_outcome);
    keepAltArrows(m_outcome);
    lay();
    connectFields();
    m_heading->installEventFilter(this);
    begin();
}

void AgendaItemEdit::lay()
{
    for (QToolButton *button : {m_more, m_source}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_more->setIcon(Theme::icon(QStringLiteral("more"), ColorRole::MutedText));
    m_source->setIcon(Theme::icon(QStringLiteral("history"), ColorRole::Accent));
    m_source->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_source->hide();
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::S);
    top->addWidget(m_number);
    top->addWidget(m_heading, 1);
    top->addWidget(m_outcome);
    top->addWidget(m_finished);
    top->addWidget(m_more);
    m_number->setMinimumWidth(QFontMetrics(Theme::font(TextRole::Heading)).horizontalAdvance(QStringLiteral("00")));

    auto *decision = new QHBoxLayout(m_decisionBox);
    decision->setContentsMargins(0, 0, 0, 0);
    decision->setSpacing(Space::S);
    auto *icon = new IconLabel(QStringLiteral("decision"), ColorRole::Success, 1, m_decisionBox);
    decision->addWidget(icon, 0, Qt::AlignTop);
    decision->addWidget(m_decisionLabel, 0, Qt::AlignTop);
    decision->addWidget(m_decision, 1);
    m_decisionLabel->setBuddy(m_decision);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::M, Space::S + Space::XS, Space::M, Space::S + Space::XS);
    layout->setSpacing(Space::S);
    layout->addLayout(top);
    layout->addWidget(m_source, 0, Qt::AlignLeft);
    layout->addWidget(m_issues);
    layout->addWidget(m_text);
    layout->addWidget(m_textNote);
    layout->addWidget(m_decisionBox);
    layout->addLayout(m_actionRows);
    m_actionRows->setSpacing(Space::XS);
}

const AgendaItem *AgendaItemEdit::item() const { return MeetingContent::find(file(), m_id); }

void AgendaItemEdit::change(const QString &text, const std::function<void(AgendaItem &)> &change)
{
    document().edit(text, [this, &change](MeetingFile &f) {
        if (AgendaItem *found = MeetingContent::find(f, m_id))
            change(*found);
    });
}

void AgendaItemEdit::connectFields()
{
    const AgendaItemId id = m_id;
    const auto text = [this, id](auto *field, const char *column, QString AgendaItem::*member) {
        return new TextBinding(document(), field, {QStringLiteral("item%1%2").arg(id.value).arg(QLatin1String(column)),
            [id, member](const MeetingFile &f) { const auto *i = MeetingContent::find(f, id); return i ? i->*member : QString(); },
            [id, member](MeetingFile &f, const QString &value) { if (auto *i = MeetingContent::find(f, id)) i->*member = value; },
            [column] { return Words::field(QStringLiteral("agenda_item"), QString::fromLatin1(column)); }});
    };
    text(m_heading, "heading", &AgendaItem::heading);
    text(m_text, "body", &AgendaItem::text)->warnIn(m_textNote);
    text(m_decision, "decision", &AgendaItem::decision);
    connect(m_outcome, &QComboBox::activated, this, [this] {
        const auto outcome = fromCode<ItemOutcome>(m_outcome->currentData().toString());
        change(Words::field(QStringLiteral("agenda_item"), QStringLiteral("outcome")), [outcome](AgendaItem &i) { i.outcome = outcome; });
    });
    connect(m_finished, &QCheckBox::clicked, this, [this](bool finished) {
        change(Words::field(QStringLiteral("agenda_item"), QStringLiteral("finished")), [finished](AgendaItem &i) { i.finished = finished; });
    });
    connect(m_source, &QToolButton::clicked, this, [this] { Q_EMIT sourceRequested(m_id); });
}

// Not the button's own menu: that would draw an arrow beside the dots.
void AgendaItemEdit::setMenu(QMenu *menu)
{
    if (menu)
        connect(m_more, &QToolButton::clicked, menu, [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void AgendaItemEdit::setSource(const QString &words)
{
    m_source->setText(words);
    m_source->setAccessibleName(words);
    m_source->setVisible(!words.isEmpty());
}

void AgendaItemEdit::makeDecision()
{
    const AgendaLines lines = AgendaLines::at(*m_text);
    change(tr("Gör beslut av raden"), [&lines](AgendaItem &i) {
        i.outcome = ItemOutcome::Decision;
        if (lines.text.isEmpty())
            return;
        i.decision = i.decision.trimmed().isEmpty() ? lines.text : i.decision + u'\n' + lines.text;
        // The line moves: what was decided is said once, under Beslut.
        i.text = lines.takenFrom(i.text);
    });
    if (lines.text.isEmpty())
        m_decision->setFocus(Qt::OtherFocusReason);
}

void AgendaItemEdit::makeAction()
{
    if (document().isReadOnly())
        return;
    ActionItem action;
    action.id = ActionItemId(newId());
    action.item = m_id;
    action.what = AgendaLines::at(*m_text).text;
    if (m_heading->hasFocus())
        action.what = MeetingContent::withoutMarks(m_heading->text());
    document().edit(tr("Gör åtgärd av raden"), [this, &action](MeetingFile &f) {
        f.actions << action;
        AgendaItem *found = MeetingContent::find(f, m_id);
        if (found && found->outcome == ItemOutcome::None)
            found->outcome = ItemOutcome::Action;
    });
    for (ActionRow *row : std::as_const(m_rows)) {
        if (row->id() == action.id && action.what.isEmpty())
            row->focusWhat();
        else if (row->id() == action.id)
            row->focusWho();
    }
}

QString AgendaItemEdit::issueText() const
{
    const QString lines = m_heading->hasFocus() ? QString() : AgendaLines::at(*m_text).text;
    return lines.isEmpty() ? MeetingContent::withoutMarks(m_heading->text()) : lines;
}

void AgendaItemEdit::refreshActions()
{
    QList<ActionItemId> wanted;
    for (const ActionItem &action : file().actions) {
        if (action.item == m_id)
            wanted << action.id;
    }
    QList<ActionItemId> shown;
    for (const ActionRow *row : std::as_const(m_rows))
        shown << row->id();
    if (wanted == shown)
        return;
    const QList<ActionRow *> old = std::exchange(m_rows, {});
    for (const ActionItemId id : std::as_const(wanted)) {
        const auto known = std::find_if(old.begin(), old.end(), [id](const ActionRow *row) { return row->id() == id; });
        ActionRow *row = known != old.end() ? *known : new ActionRow(document(), id, ActionRow::Shape::UnderItem, m_today, this);
        if (known == old.end())
            connect(row, &ActionRow::finished, this, &AgendaItemEdit::focusText);
        m_rows << row;
    }
    for (ActionRow *row : old) {
        m_actionRows->removeWidget(row);
        if (!m_rows.contains(row)) {
            row->hide();
            row->deleteLater();
        }
    }
    for (ActionRow *row : std::as_const(m_rows)) {
        m_actionRows->addWidget(row);
        row->show();
    }
}

void AgendaItemEdit::refresh()
{
    const AgendaItem *found = item();
    if (!found)
        return;  // about to go
    m_number->setText(QString::number(found->position));
    setAccessibleName(tr("Punkt %1: %2").arg(found->position).arg(found->heading));
    const QSignalBlocker blocker(m_outcome);
    m_outcome->setCurrentIndex(m_outcome->findData(codeOf(found->outcome)));
    m_finished->setChecked(found->finished);
    m_decisionBox->setVisible(found->outcome == ItemOutcome::Decision || !found->decision.isEmpty());
    const bool readOnly = document().isReadOnly();
    m_heading->setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    m_decision->setReadOnly(readOnly);
    m_outcome->setEnabled(!readOnly);
    m_finished->setEnabled(!readOnly);
    m_more->setVisible(!readOnly);
    refreshActions();
}

void AgendaItemEdit::retranslate()
{
    const auto name = [](const char *column) { return Words::field(QStringLiteral("agenda_item"), QString::fromLatin1(column)); };
    m_heading->setPlaceholderText(tr("Rubrik"));
    m_heading->setAccessibleName(name("heading"));
    m_text->setPlaceholderText(tr("Vad sades?"));
    m_text->setAccessibleName(name("body"));
    m_decisionLabel->setText(name("decision"));
    m_decision->setPlaceholderText(tr("Vad beslutades?"));
    m_decision->setAccessibleName(name("decision"));
    m_outcome->setAccessibleName(name("outcome"));
    m_finished->setText(name("finished"));
    m_finished->setToolTip(tr("Det som inte är avslutat föreslås till nästa möte"));
    m_more->setAccessibleName(tr("Mer om punkten"));
    m_more->setToolTip(tr("Mer om punkten"));
    m_source->setToolTip(tr("Öppna mötet som punkten kommer från"));
    const QSignalBlocker blocker(m_outcome);
    m_outcome->clear();
    const QStringList codes = allCodes<ItemOutcome>();
    for (const QString &code : codes) {
        const auto outcome = fromCode<ItemOutcome>(code);
        m_outcome->addItem(outcome == ItemOutcome::None ? QIcon() : Theme::icon(MeetingChips::of(outcome).icon), MeetingWords::sentence(Words::code(QStringLiteral("outcome"), code)), code);
    }
}

QList<QWidget *> AgendaItemEdit::focusWidgets() const
{
    QList<QWidget *> widgets{m_heading, m_outcome, m_finished, m_more, m_source};
    widgets << m_issues->focusWidgets() << m_text << m_decision;
    for (const ActionRow *row : m_rows)
        widgets << row->focusWidgets();
    return widgets;
}

void AgendaItemEdit::focusHeading()
{
    m_heading->setFocus(Qt::OtherFocusReason);
    m_heading->selectAll();
}

void AgendaItemEdit::focusText() { m_text->setFocus(Qt::OtherFocusReason); }

bool AgendaItemEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_heading && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier)) {
            focusText();
            return true;
        }
    }
    return MeetingSection::eventFilter(watched, event);
}

void AgendaItemEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(ColorRole::Line));
    painter.setBrush(Theme::color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}
