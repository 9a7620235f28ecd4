#pragma once

#include "meetingsummary.h"

#include <QWidget>

class FieldNote;
class QCheckBox;

/// What goes into a summary, a tick each. Names of persons stand apart, with why they are off.
class ContentChoices : public QWidget
{
    Q_OBJECT
public:
    explicit ContentChoices(QWidget *parent = nullptr);
    SummaryOptions options() const;
    void setOptions(const SummaryOptions &options);
    void retranslate();

private:
    QCheckBox *add(const char *name);
    QCheckBox *m_attendance, *m_notes, *m_items, *m_actions, *m_attachments, *m_names;
    FieldNote *m_namesNote;
};
