#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;

/// What the server asks for, and what was wrong the last time.
struct PasswordQuestion {
    QString database;         ///< as shown to people: server, user, name
    QString user;
    QString reason;           ///< why it is asked again; empty the first time
    bool canRemember = true;  ///< there is a key store
    bool remembered = false;  ///< the last one came from there
};
struct PasswordAnswer {
    QString password;
    bool remember = false;
};

/// Asks for the password of a database server.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PasswordDialog(const PasswordQuestion &question, QWidget *parent = nullptr);
    PasswordAnswer answer() const;

private:
    QLineEdit *m_password;
    QCheckBox *m_remember;
};
