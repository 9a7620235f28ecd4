#include "widgets/messagebar.h"

#include "theme/afterchange.h"
#include "widgets/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

static ColorRole roleOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Success: return ColorRole::Success;
    case MessageBar::Kind::Warning: return ColorRole::Warning;
    case MessageBar::Kind::Error: return ColorRole::Danger;
    case MessageBar::Kind::Info: break;
    }
    return ColorRole::Info;
}

static QString iconOf(MessageBar::Kind kind)
{
    static const char *const names[] = {"info", "success", "warning", "error"};
    return QLatin1String(names[static_cast<int>(kind)]);
}

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QStringLiteral("info"), ColorRole::Info, 1, this))
    , m_word(new TextLabel(TextRole::Strong, ColorRole::Info, this))
    , m_text(new TextLabel(TextRole::Body, ColorRole::Text, this))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::M, Space::S, Space::S, Space::S);
    layout->setSpacing(Space::S);
    layout->addWidget(m_icon);
    layout->addWidget(m_word);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);
    m_buttons->setSpacing(Space::S);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_close->setIcon(Theme::icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT closed();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
    hide();
    AfterChange::follow(this, AfterChange::Language, &MessageBar::retranslate);
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::showMessage(Kind kind, const QString &text)
{
    m_kind = kind;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_icon->setIcon(iconOf(kind), roleOf(kind));
    m_word->setColorRole(roleOf(kind));
    m_text->setText(text);
    retranslate();
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton *MessageBar::addButton(const QString &text, std::function<void()> act)
{
    Q_ASSERT(m_buttons->count() < 2);
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, [run = std::move(act)] { run(); });
    m_buttons->addWidget(button);
    return button;
}

void MessageBar::setClosable(bool closable) { m_close->setVisible(closable); }

void MessageBar::dismiss() { hide(); }

void MessageBar::retranslate()
{
    const QString words[] = {tr("Information"), tr("Klart"), tr("Varning"), tr("Fel")};
    m_word->setText(words[static_cast<int>(m_kind)]);
    m_close->setToolTip(tr("Stäng meddelandet"));
    m_close->setAccessibleName(tr("Stäng meddelandet"));
    //: %1 is the kind of message (Varning), %2 its text
    setAccessibleName(tr("%1: %2").arg(m_word->text(), m_text->text()));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colors().tint(roleOf(m_kind)));
    const QColor color = Theme::color(roleOf(m_kind));
    painter.fillRect(QRect(0, 0, 4, height()), color);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::color(ColorRole::Line));
}
