#pragma once

#include "meetings/meetingeditorchoices.h"
#include "meetings/meetingeditorsection.h"

class FieldNote;
class FormField;
class PlainTextEdit;
class QComboBox;
class QLineEdit;
class SmartDateEdit;
class SmartTimeEdit;

/// When, where, what and who of a meeting: the facts above and beside its notes.
class MeetingFacts : public MeetingSection
{
    Q_OBJECT
public:
    MeetingFacts(MeetingDocument &document, std::function<QDate()> today, QWidget *parent = nullptr);
    void setChoices(const MeetingChoices &choices);
    /// Marks the field of a failed save and takes the cursor there; false when the field is not here.
    bool showError(const Error &error);
    void clearErrors();

Q_SIGNALS:
    /// Another council was chosen; what follows from it is the editor's.
    void councilChosen(CouncilId council);

protected:
    void refresh() override;
    void retranslate() override;

private:
    FormField *field(QWidget *editor, const char *objectName);
    void build();
    void connectFields();
    void fillBoxes();
    QString nameOf(const char *field) const;
    MeetingChoices m_choices;
    QComboBox *m_council, *m_kind, *m_form, *m_locality;
    SmartDateEdit *m_date;
    SmartTimeEdit *m_start, *m_end;
    QLineEdit *m_place, *m_organiser, *m_theme;
    PlainTextEdit *m_invited;
    FieldNote *m_invitedNote;
    QHash<QString, FormField *> m_fields;  ///< by column
};
