#pragma once

#include "meetings/meetingeditorsection.h"

class QPushButton;
class QVBoxLayout;
class SectionHeader;

/// What was appended after the lock, each with its day and who wrote it. Nothing here is ever changed.
class CorrectionSection : public MeetingSection
{
    Q_OBJECT
public:
    explicit CorrectionSection(MeetingDocument &document, QWidget *parent = nullptr);

Q_SIGNALS:
    void addRequested();

protected:
    void refresh() override;
    void retranslate() override;

private:
    SectionHeader *m_header;
    QVBoxLayout *m_list;
    QPushButton *m_add;
};
