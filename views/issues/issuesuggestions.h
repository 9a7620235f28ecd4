#pragma once

#include "result.h"
#include "routing.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QPushButton;
class QVBoxLayout;
class SectionHeader;
class TextLabel;
struct AppContext;

/// To whom an issue may be forwarded, worked out while it is typed: up to three functions with why and which way, and a button each to keep
/// one for the förmedling. A late answer to an earlier text is dropped.
class IssueSuggestions : public QWidget
{
    Q_OBJECT
public:
    explicit IssueSuggestions(const AppContext &context, QWidget *parent = nullptr);

    /// Asks when the typing has paused; the same question is not asked twice.
    void ask(const RoutingQuestion &question);
    /// The kept function; 0 when none is.
    FunctionId chosen() const { return m_chosen; }
    /// Keeps the suggestion in this place (0 is the best), or lets it go when it is kept already. Nothing when there is none.
    void choose(int place);

Q_SIGNALS:
    void chosenChanged();

private:
    void send();
    void show(const Result<QList<Suggestion>> &answer);
    QWidget *card(int place, const Suggestion &suggestion);
    void rebuild();
    void refreshButtons();
    const AppContext &m_context;
    QTimer m_pause;
    RoutingQuestion m_question;
    QList<Suggestion> m_suggestions;
    std::optional<Suggestion> m_kept;  ///< what was chosen, also when it is no longer suggested
    FunctionId m_chosen;
    quint64 m_asked = 0;
    QString m_problem;
    SectionHeader *m_header;
    TextLabel *m_note;
    QVBoxLayout *m_cards;
    QList<std::pair<FunctionId, QPushButton *>> m_buttons;
};
