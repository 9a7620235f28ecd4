#pragma once

#include "meetings/meetingeditorsection.h"

class FieldNote;
class PlainTextEdit;
class TextLabel;

/// The notes of the meeting as a whole, under the heading that the council calls them by.
class MeetingNote : public MeetingSection
{
    Q_OBJECT
public:
    explicit MeetingNote(MeetingDocument &document, QWidget *parent = nullptr);
    /// The council's own word for its notes; empty for the program's.
    void setHeading(const QString &heading);

protected:
    void refresh() override;
    void retranslate() override;

private:
    QString m_own;
    TextLabel *m_heading;
    PlainTextEdit *m_text;
    FieldNote *m_note;
};
