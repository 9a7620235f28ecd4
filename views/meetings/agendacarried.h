#pragma once

#include "meetings/meetingeditorsection.h"

class QCheckBox;
class QVBoxLayout;
class TextLabel;

/// *Från förra mötet*: what the last meeting left over, each with its source, ticked while it is on the agenda. For a new meeting only.
class CarriedPanel : public MeetingSection
{
    Q_OBJECT
public:
    explicit CarriedPanel(MeetingDocument &document, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void put(AgendaItemId id, bool on);
    TextLabel *m_title, *m_text;
    QVBoxLayout *m_rows;
    QList<AgendaItemId> m_shown;
    QList<QCheckBox *> m_boxes;
    QList<TextLabel *> m_sources;
};

/// Puts what is carried over into an agenda: after the point about the last meeting when the template has one, otherwise at the end.
void insertCarried(QList<AgendaItem> &items, const AgendaItem &carried);
