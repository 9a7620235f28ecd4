#pragma once

#include "council.h"

#include <QWidget>

class EmptyState;
class QFormLayout;
class QPushButton;
class QStackedWidget;
class StatusChip;
class TextLabel;
struct AppContext;

/// The tab *Ortsråd*: the council the association coordinates, as it is in *Inställningar*, and the way there.
class CouncilCard : public QWidget
{
    Q_OBJECT
public:
    explicit CouncilCard(const AppContext &context, QWidget *parent = nullptr);
    /// 0: the association has none.
    void setCouncil(qint64 id);
    void retranslate();

Q_SIGNALS:
    /// The user wants to choose a council for the association.
    void chooseRequested();

private:
    void reload();
    void fill();
    const AppContext &m_context;
    qint64 m_council = 0;
    quint64 m_generation = 0;
    LocalCouncil m_shown;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextLabel *m_name;
    StatusChip *m_status;
    QFormLayout *m_facts;
    QPushButton *m_settings, *m_meeting;
};
