#pragma once

#include "duplicates.h"
#include "person.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class FormField;
class MessageBar;
class QCompleter;
class QLineEdit;
class QPushButton;
class SmartDateEdit;
struct AppContext;

/// One row to give somebody a role in: name, role, from. A name that is known already is completed and used; one that is only alike is
/// pointed out, and nothing more.
class ContactEntry : public QWidget
{
    Q_OBJECT
public:
    explicit ContactEntry(const AppContext &context, QWidget *parent = nullptr);
    void setAssociation(qint64 id) { m_association = id; }
    void setPersons(const QHash<qint64, Person> &persons);
    void retranslate();

Q_SIGNALS:
    void added(const QString &name, const QString &role);
    void failed(const QString &message);

private:
    void add();
    void askForDuplicates();
    qint64 personNamed(const QString &name) const;
    const AppContext &m_context;
    Duplicates m_duplicates;
    QTimer m_pause;
    qint64 m_association = 0;
    QHash<qint64, Person> m_persons;
    FormField *m_nameField, *m_roleField, *m_fromField;
    QLineEdit *m_name, *m_role;
    SmartDateEdit *m_from;
    QPushButton *m_add;
    MessageBar *m_hint;
};
