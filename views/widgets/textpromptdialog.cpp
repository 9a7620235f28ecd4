#include "widgets/textpromptdialog.h"

#include "widgets/formfield.h"
#include "widgets/plaintextedit.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

TextPromptDialog::TextPromptDialog(const QString &title, const QString &label, const QString &act, const QString &cancel,
                                   const QString &initial, bool required, QWidget *parent)
    : QDialog(parent), m_edit(new PlainTextEdit(this)), m_required(required)
{
    setObjectName(QStringLiteral("textPrompt"));
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    auto *field = new FormField(label, m_edit, FormField::Label::Above, this);
    field->setRequired(required);
    layout->addWidget(field);
    auto *buttons = new QDialogButtonBox(this);
    m_act = buttons->addButton(act, QDialogButtonBox::AcceptRole);
    buttons->addButton(cancel, QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("cancel"));
    layout->addWidget(buttons);
    m_act->setObjectName(QStringLiteral("act"));
    m_act->setDefault(true);
    m_edit->setObjectName(QStringLiteral("promptText"));
    m_edit->setPlainText(initial);
    m_edit->selectAll();
    m_edit->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextPromptDialog::check);
    m_edit->setFocus();
    check();
}

QString TextPromptDialog::text() const { return m_edit->toPlainText().trimmed(); }
void TextPromptDialog::check() { m_act->setEnabled(!m_required || !text().isEmpty()); }

void TextPromptDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier && m_act->isEnabled())
        accept();
    else
        QDialog::keyPressEvent(event);
}
