#pragma once

#include "meetings/meetingeditorsection.h"

class FieldNote;
class FormField;
class QPushButton;
class QSpinBox;
class QVBoxLayout;
class SectionHeader;
class TextLabel;

/// Who came: how many in the room and at a distance, and counts by role or organisation. Names only where they are needed.
class AttendanceSection : public MeetingSection
{
    Q_OBJECT
public:
    explicit AttendanceSection(MeetingDocument &document, QWidget *parent = nullptr);
    void addRow();
    bool showError(const Error &error);
    void clearErrors();

protected:
    void refresh() override;
    void retranslate() override;

private:
    QWidget *makeRow(AttendanceId id);
    void translateRow(QWidget *row);
    void refreshRow(QWidget *row, const Attendance &values);
    QSpinBox *makeTotal(const char *column, std::optional<int> Meeting::*member);
    SectionHeader *m_header;
    QSpinBox *m_inPerson, *m_remote;
    FormField *m_inPersonField, *m_remoteField;
    QVBoxLayout *m_list;
    TextLabel *m_sum, *m_privacy;
    QPushButton *m_add;
    QList<QWidget *> m_rows;
    QList<AttendanceId> m_ids;
};
