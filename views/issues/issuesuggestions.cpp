#include "issues/issuesuggestions.h"

#include "issuerouter.h"
#include "shell/appcontext.h"
#include "theme/afterchange.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/sectionheader.h"
#include "widgets/textlabel.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

IssueSuggestions::IssueSuggestions(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_header(new SectionHeader(SectionHeader::Level::Section, this)),
      m_note(new TextLabel(TextRole::Body, ColorRole::MutedText, this)), m_cards(new QVBoxLayout)
{
    setObjectName(QStringLiteral("issueSuggestions"));
    m_note->setObjectName(QStringLiteral("suggestionNote"));
    m_note->setWordWrap(true);
    m_cards->setSpacing(Space::S);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(m_header);
    layout->addWidget(m_note);
    layout->addLayout(m_cards);
    layout->addStretch(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(150);
    connect(&m_pause, &QTimer::timeout, this, &IssueSuggestions::send);
    rebuild();
    AfterChange::follow(this, this, AfterChange::Language, [this] {
        m_pause.start();  // the reasons come in the new language
        rebuild();
    });
}

void IssueSuggestions::ask(const RoutingQuestion &question)
{
    if (question.text == m_question.text && question.localities == m_question.localities && question.roadKeeper == m_question.roadKeeper
        && question.on == m_question.on)
        return;
    m_question = question;
    ++m_asked;
    m_pause.start();
}

void IssueSuggestions::send()
{
    const quint64 asked = m_asked;
    if (m_question.text.trimmed().isEmpty()) {
        show(QList<Suggestion>());
        return;
    }
    whenDone(m_context.router.suggest(m_question), this, [this, asked](const Result<QList<Suggestion>> &answer) {
        if (asked == m_asked)
            show(answer);
    });
}

void IssueSuggestions::show(const Result<QList<Suggestion>> &answer)
{
    m_suggestions = answer ? *answer : QList<Suggestion>();
    m_problem = answer ? QString() : answer.error().message;
    rebuild();
}

void IssueSuggestions::choose(int place)
{
    if (place < 0 || place >= m_buttons.size())
        return;
    const FunctionId function = m_buttons.at(place).first;
    const auto found = std::find_if(m_suggestions.cbegin(), m_suggestions.cend(),
                                    [function](const Suggestion &suggestion) { return suggestion.function == function; });
    m_chosen = m_chosen == function ? FunctionId() : function;
    if (m_chosen && found != m_suggestions.cend())
        m_kept = *found;
    else
        m_kept.reset();
    refreshButtons();
    Q_EMIT chosenChanged();
}

QWidget *IssueSuggestions::card(int place, const Suggestion &suggestion)
{
    auto *card = new QFrame(this);
    card->setObjectName(QStringLiteral("suggestion%1").arg(place + 1));
    card->setProperty("card", true);
    card->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Space::M, Space::S, Space::M, Space::S);
    layout->setSpacing(Space::XS);
    //: %1 name of a function, %2 its code
    auto *name = new TextLabel(tr("%1 (%2)").arg(suggestion.name, suggestion.code), TextRole::Strong, ColorRole::Text, card);
    name->setObjectName(QStringLiteral("suggestionName"));
    name->setWordWrap(true);
    layout->addWidget(name);
    QStringList reasons;
    for (const RoutingReason &reason : suggestion.why)
        reasons << reason.text;
    if (suggestion.route.size() > 1)
        //: %1 codes of functions with arrows between, from the first receiver to the last
        reasons << tr("Väg: %1").arg(suggestion.route.join(QStringLiteral(" → ")));
    for (const QString &reason : std::as_const(reasons)) {
        auto *label = new TextLabel(reason, TextRole::Small, ColorRole::MutedText, card);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    auto *button = new QPushButton(card);
    button->setObjectName(QStringLiteral("choose%1").arg(place + 1));
    button->setCheckable(true);
    button->setAutoDefault(false);
    button->setAccessibleDescription(reasons.join(QStringLiteral(". ")));
    connect(button, &QPushButton::clicked, this, [this, place] { choose(place); });
    layout->addWidget(button, 0, Qt::AlignLeft);
    m_buttons << std::pair(suggestion.function, button);
    return card;
}

void IssueSuggestions::rebuild()
{
    QWidget *const focus = focusWidget();
    const qsizetype focused = focus ? std::distance(m_buttons.cbegin(), std::find_if(m_buttons.cbegin(), m_buttons.cend(),
                                                        [focus](const auto &entry) { return entry.second == focus; })) : m_buttons.size();
    const bool hadFocus = focus && focus->hasFocus() && focused < m_buttons.size();
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_buttons.clear();
    m_header->setTitle(tr("Förslag på mottagare"));
    QList<Suggestion> shown = m_suggestions;
    const bool suggested = std::any_of(shown.cbegin(), shown.cend(), [this](const Suggestion &one) { return one.function == m_chosen; });
    if (m_kept && !suggested)
        shown << *m_kept;
    for (int i = 0; i < shown.size(); ++i)
        m_cards->addWidget(card(i, shown.at(i)));
    if (!m_problem.isEmpty())
        m_note->setText(m_problem);
    else if (m_question.text.trimmed().isEmpty())
        m_note->setText(tr("Skriv vad frågan gäller, så föreslås här vem den kan förmedlas till."));
    else if (shown.isEmpty())
        m_note->setText(tr("Inget förslag än. Beskriv frågan med fler ord, eller välj mottagare när den förmedlas."));
    m_note->setVisible(shown.isEmpty());
    refreshButtons();
    if (hadFocus && !m_buttons.isEmpty())
        m_buttons.at(std::min(focused, m_buttons.size() - 1)).second->setFocus(Qt::OtherFocusReason);
}

void IssueSuggestions::refreshButtons()
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons.at(i).second;
        const bool chosen = m_chosen && m_buttons.at(i).first == m_chosen;
        button->setChecked(chosen);
        button->setIcon(chosen ? Theme::icon(QStringLiteral("check"), ColorRole::SelectionText) : QIcon());
        //: %1 is 1, 2 or 3
        button->setText(chosen ? tr("Vald (Alt+%1)").arg(i + 1) : tr("Välj (Alt+%1)").arg(i + 1));
        button->setToolTip(chosen ? tr("Tar bort valet") : tr("Väljs som mottagare när frågan förmedlas"));
    }
    for (int i = 0; i < m_buttons.size(); ++i) {
        const auto *name = m_cards->itemAt(i)->widget()->findChild<TextLabel *>(QStringLiteral("suggestionName"));
        //: %1 name of a function
        m_buttons.at(i).second->setAccessibleName(m_buttons.at(i).second->isChecked() ? tr("%1 är vald").arg(name->text())
                                                                                      : tr("Välj %1").arg(name->text()));
    }
}
