#pragma once

#include "ids.h"

#include <QDate>
#include <QDialog>

class FormField;
class MessageBar;
class PlainTextEdit;
class QComboBox;
class QPushButton;
class QVBoxLayout;
class SmartDateEdit;
struct AppContext;

/// What is asked for when an issue or a bevakning is put off, handed over or a new bevakning is made: a day, a contact person, a note, each
/// where it belongs. Stays open until the work is done (accept()) so that nothing typed is lost when it is refused.
class ReminderDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { Snooze, HandOver, Remind };
    /// `about` names what it is about: number and title of the issue, or the note of the bevakning.
    ReminderDialog(const AppContext &context, Kind kind, const QString &about, QWidget *parent);

    /// The person who has it now and need not be offered first; for Remind the user is chosen.
    void setOwner(ContactPersonId owner);
    QDate day() const;
    ContactPersonId person() const;
    QString personName() const;
    QString note() const;
    /// Says why it was refused.
    void refuse(const QString &message);

Q_SIGNALS:
    /// Everything that is asked for is there.
    void chosen();

private:
    void addDay(QVBoxLayout *layout);
    void addQuickDay(QLayout *row, const char *name, const QString &text, QDate day);
    void addPerson(QVBoxLayout *layout);
    void addNote(QVBoxLayout *layout);
    void readPersons();
    void choosePerson();
    void check();

    const AppContext &m_context;
    const Kind m_kind;
    ContactPersonId m_owner, m_user;
    MessageBar *m_message;
    FormField *m_dayField = nullptr, *m_personField = nullptr;
    SmartDateEdit *m_day = nullptr;
    QComboBox *m_person = nullptr;
    PlainTextEdit *m_note = nullptr;
    QPushButton *m_act;
};
