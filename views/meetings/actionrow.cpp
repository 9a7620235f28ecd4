#include "meetings/actionrow.h"

#include "meetingcontent.h"
#include "meetings/meetingeditorbinding.h"
#include "meetings/meetingeditorwords.h"
#include "theme/theme.h"
#include "widgets/smartdateedit.h"
#include "words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

ActionRow::ActionRow(MeetingDocument &document, ActionItemId id, Shape shape, std::function<QDate()> today, QWidget *parent)
    : MeetingSection(document, parent), m_id(id), m_today(std::move(today)), m_what(new QLineEdit(this)), m_who(new QLineEdit(this)),
      m_due(new SmartDateEdit(this)), m_status(new QComboBox(this)), m_remove(new QToolButton(this)), m_item(new QToolButton(this)), m_inList(shape == Shape::InList)
{
    setObjectName(shape == Shape::InList ? QStringLiteral("actionRow") : QStringLiteral("itemActionRow"));
    m_what->setObjectName(QStringLiteral("what"));
    m_who->setObjectName(QStringLiteral("who"));
    m_due->setObjectName(QStringLiteral("dueField"));
    m_due->lineEdit()->setObjectName(QStringLiteral("due"));
    m_status->setObjectName(QStringLiteral("actionStatus"));
    m_remove->setObjectName(QStringLiteral("removeAction"));
    m_item->setObjectName(QStringLiteral("actionItem"));
    m_due->setToday(m_today);
    m_due->setNoteVisible(false);
    m_remove->setIcon(Theme::icon(QStringLiteral("delete"), ColorRole::MutedText));
    m_item->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (QToolButton *button : {m_remove, m_item}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    keepWheelFrom(m_status);
    keepAltArrows(m_status);
    keepAltArrows(m_due->lineEdit());
    lay(shape);
    connectFields();
    for (QLineEdit *line : {m_what, m_who, m_due->lineEdit()})
        line->installEventFilter(this);
    begin();
}

void ActionRow::lay(Shape shape)
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Space::S);
    layout->setVerticalSpacing(Space::XS);
    m_due->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("2026-11-23")) + 52);
    if (shape == Shape::UnderItem) {
        layout->addWidget(m_what, 0, 0);
        layout->addWidget(m_who, 0, 1);
        layout->addWidget(m_due, 0, 2);
        layout->addWidget(m_remove, 0, 3);
        layout->setColumnStretch(0, 5);
        layout->setColumnStretch(1, 3);
        layout->setColumnStretch(2, 1);
        m_status->hide();
        m_item->hide();
        return;
    }
    layout->addWidget(m_what, 0, 0, 1, 2);
    layout->addWidget(m_remove, 0, 2, Qt::AlignRight);
    layout->addWidget(m_who, 1, 0);
    layout->addWidget(m_due, 1, 1);
    layout->addWidget(m_status, 2, 0);
    layout->addWidget(m_item, 3, 0, 1, 3, Qt::AlignLeft);
    layout->setColumnStretch(0, 1);
}

void ActionRow::change(const QString &text, const std::function<void(ActionItem &)> &change)
{
    document().edit(text, [this, &change](MeetingFile &f) {
        if (ActionItem *found = MeetingContent::find(f, m_id))
            change(*found);
    });
}

ActionItem ActionRow::action() const
{
    const ActionItem *found = MeetingContent::find(file(), m_id);
    return found ? *found : ActionItem{};
}

void ActionRow::connectFields()
{
    const ActionItemId id = m_id;
    const auto text = [this, id](QLineEdit *line, const char *column, QString ActionItem::*member) {
        new TextBinding(document(), line, {QStringLiteral("action%1%2").arg(id.value).arg(QLatin1String(column)),
                                              [id, member](const MeetingFile &f) { const auto *a = MeetingContent::find(f, id); return a ? a->*member : QString(); },
                                              [id, member](MeetingFile &f, const QString &value) { if (auto *a = MeetingContent::find(f, id)) a->*member = value; },
                                              [column] { return Words::field(QStringLiteral("action_item"), QString::fromLatin1(column)); }});
    };
    text(m_what, "what", &ActionItem::what);
    text(m_who, "who", &ActionItem::who);
    connect(m_due, &SmartDateEdit::dateChanged, this, [this, id](QDate date) {
        if (date == action().due || !MeetingContent::find(file(), id))
            return;
        document().type(Words::field(QStringLiteral("action_item"), QStringLiteral("due")), QStringLiteral("action%1due").arg(id.value),
                        [id, date](MeetingFile &f) { if (auto *a = MeetingContent::find(f, id)) a->due = date; });
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        const auto status = fromCode<ActionStatus>(m_status->currentData().toString());
        if (document().isLocked()) {
            Q_EMIT statusChosen(m_id, status);
            return;
        }
        const QDate today = m_today();
        change(tr("Åtgärdens status"), [status, today](ActionItem &a) {
            a.status = status;
            a.doneOn = status == ActionStatus::Done ? today : QDate();
        });
    });
    connect(m_remove, &QToolButton::clicked, this, [this, id] {
        document().edit(tr("Ta bort åtgärd"), [id](MeetingFile &f) { f.actions.removeIf([id](const ActionItem &a) { return a.id == id; }); });
    });
    connect(m_item, &QToolButton::clicked, this, [this] { Q_EMIT itemRequested(action().item); });
}

void ActionRow::refresh()
{
    const ActionItem *found = MeetingContent::find(file(), m_id);
    if (!found)
        return;  // about to go
    if (m_due->date() != found->due)
        m_due->setDate(found->due);
    const QSignalBlocker blocker(m_status);
    m_status->setCurrentIndex(m_status->findData(codeOf(found->status)));
    const AgendaItem *item = MeetingContent::find(file(), found->item);
    const QString source = item ? tr("Från punkt %1: %2").arg(item->position).arg(item->heading) : QString();
    m_item->setToolTip(source);
    m_item->setAccessibleName(source);
    m_item->setVisible(item && m_inList);
    showSource();
    const bool readOnly = document().isReadOnly();
    m_what->setReadOnly(readOnly);
    m_who->setReadOnly(readOnly);
    m_due->setReadOnly(readOnly);
    // What was decided is locked, not whether it has been done since.
    m_status->setEnabled(!readOnly || (document().isLocked() && !document().isBinned()));
    m_what->setPlaceholderText(readOnly ? QString() : tr("Vad ska göras?"));
    m_who->setPlaceholderText(readOnly ? QString() : tr("Vem? Roll eller organisation"));
    m_due->setPlaceholderText(readOnly ? QString() : tr("Senast"));
    m_remove->setVisible(!readOnly);
}

// Cut to the width there is, which the name of an item must not stretch.
void ActionRow::showSource() { m_item->setText(fontMetrics().elidedText(m_item->toolTip(), Qt::ElideRight, std::max(80, width() - 2 * Theme::iconSize()))); }

void ActionRow::resizeEvent(QResizeEvent *event)
{
    MeetingSection::resizeEvent(event);
    showSource();
}

void ActionRow::retranslate()
{
    const auto name = [](const char *column) { return Words::field(QStringLiteral("action_item"), QString::fromLatin1(column)); };
    m_what->setAccessibleName(tr("Åtgärd: %1").arg(name("what")));
    m_who->setAccessibleName(tr("Åtgärd: %1").arg(name("who")));
    m_due->lineEdit()->setAccessibleName(tr("Åtgärd: %1").arg(name("due")));
    m_status->setAccessibleName(tr("Åtgärdens status"));
    m_remove->setToolTip(tr("Ta bort åtgärden"));
    m_remove->setAccessibleName(tr("Ta bort åtgärden"));
    const QSignalBlocker blocker(m_status);
    m_status->clear();
    static const char *const icons[] = {"clock", "check", "cancelled"};
    const QStringList codes = allCodes<ActionStatus>();
    for (qsizetype i = 0; i < codes.size(); ++i)
        m_status->addItem(Theme::icon(QString::fromLatin1(icons[i])), Words::code(QStringLiteral("status"), codes.at(i)), codes.at(i));
}

QList<QWidget *> ActionRow::focusWidgets() const { return {m_what, m_who, m_due->lineEdit(), m_item, m_status, m_remove}; }
void ActionRow::focusWho() { m_who->setFocus(Qt::OtherFocusReason); }
void ActionRow::focusWhat() { m_what->setFocus(Qt::OtherFocusReason); }
bool ActionRow::hasDateError() const { return m_due->hasError(); }

bool ActionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier)) {
            if (watched == m_what)
                m_who->setFocus(Qt::TabFocusReason);
            else if (watched == m_who)
                m_due->lineEdit()->setFocus(Qt::TabFocusReason);
            else
                Q_EMIT finished();
            return true;
        }
    }
    return MeetingSection::eventFilter(watched, event);
}
