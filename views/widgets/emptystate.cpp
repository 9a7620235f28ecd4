#include "widgets/emptystate.h"

#include "widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QStringLiteral("info"), ColorRole::MutedText, 2.4, this))
    , m_headline(new TextLabel(TextRole::Heading, ColorRole::Text, this))
    , m_sentence(new TextLabel(TextRole::Body, ColorRole::MutedText, this))
    , m_button(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::L);
    layout->setSpacing(Space::S);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(Space::S);
    layout->addWidget(m_headline);
    // An aligned widget would not be asked for its height at a width; between two stretches it is.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_sentence, 8);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addSpacing(Space::S);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_headline->setAlignment(Qt::AlignHCenter);
    m_headline->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(QFontMetrics(Theme::font(TextRole::Body)).averageCharWidth() * 70);
    m_headline->setMinimumWidth(QFontMetrics(Theme::font(TextRole::Body)).averageCharWidth() * 18);  // a few words on a line
    m_button->setProperty("primary", true);
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
}

void EmptyState::setIcon(const QString &icon) { m_icon->setIcon(icon, ColorRole::MutedText); }

void EmptyState::setTexts(const QString &headline, const QString &sentence)
{
    m_headline->setText(headline);
    m_sentence->setText(sentence);
}

void EmptyState::setButton(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}
