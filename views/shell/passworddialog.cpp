#include "shell/passworddialog.h"

#include "theme/theme.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

PasswordDialog::PasswordDialog(const PasswordQuestion &question, QWidget *parent)
    : QDialog(parent), m_password(new QLineEdit(this)), m_remember(new QCheckBox(tr("&Kom ihåg lösenordet på den här datorn"), this))
{
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Lösenord till databasservern"));
    setWindowIcon(Theme::appIcon());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::M);
    layout->setSpacing(Space::M);
    auto *bar = new MessageBar(this);
    bar->setObjectName(QStringLiteral("passwordReason"));
    bar->setClosable(false);
    layout->addWidget(bar);
    if (!question.reason.isEmpty())
        bar->showMessage(MessageBar::Kind::Error, question.reason);
    const auto line = [this, layout](const char *name, const QString &text) {
        auto *label = new TextLabel(text, TextRole::Body, ColorRole::Text, this);
        label->setObjectName(QLatin1String(name));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    line("passwordServer", tr("Databas: %1").arg(question.database));
    if (!question.user.isEmpty())
        line("passwordUser", tr("Användare: %1").arg(question.user));
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *field = new FormField(tr("&Lösenord"), m_password, FormField::Label::Above, this);
    layout->addWidget(field);
    m_remember->setObjectName(QStringLiteral("remember"));
    m_remember->setChecked(question.canRemember && question.remembered);
    m_remember->setEnabled(question.canRemember);
    layout->addWidget(m_remember);
    if (!question.canRemember)
        line("noKeyStore", tr("Datorn har inget nyckelförråd som går att använda. Lösenordet gäller tills programmet avslutas."));
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    auto *open = buttons->addButton(tr("&Öppna databasen"), QDialogButtonBox::AcceptRole);
    open->setObjectName(QStringLiteral("openDatabase"));
    open->setProperty("primary", true);
    open->setDefault(true);
    buttons->addButton(tr("Avbryt"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("cancel"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_password, &QLineEdit::textChanged, open, [open](const QString &text) { open->setEnabled(!text.isEmpty()); });
    open->setEnabled(false);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_password->setFocus(Qt::OtherFocusReason);
}

PasswordAnswer PasswordDialog::answer() const { return {m_password->text(), m_remember->isChecked()}; }
