#include "records/recorddialog.h"

#include "records/recordform.h"
#include "theme/theme.h"
#include "words.h"

#include <QAction>
#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

RecordDialog::RecordDialog(const AppContext &context, const RecordSchema &schema, qint64 id, const QHash<QString, QVariant> &presets,
                           const QStringList &hidden, QWidget *parent)
    : QDialog(parent), m_form(new RecordForm(context, schema, hidden, this))
{
    setObjectName(schema.table + QStringLiteral("Dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Words::table(schema.table));
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::M);
    layout->setSpacing(Space::M);
    layout->addWidget(m_form, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Spara"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("dialogSave"));
    save->setProperty("primary", true);
    buttons->addButton(tr("Avbryt"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("dialogCancel"));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, m_form, &RecordForm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
    connect(m_form, &RecordForm::saved, this, &QDialog::accept);
    auto *saveKeys = new QAction(this);
    saveKeys->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_Return)});
    addAction(saveKeys);
    connect(saveKeys, &QAction::triggered, m_form, &RecordForm::save);
    if (id != 0) {
        connect(m_form, &RecordForm::opened, m_form, &RecordForm::focusFirst);
        m_form->open(id);
    } else {
        m_form->openNew(presets);
    }
}

void RecordDialog::closeEvent(QCloseEvent *event)
{
    // Closed by its frame, or by an installer that closes the program: nobody has said Avbryt, so the draft stays.
    m_form->flushDraft();
    QDialog::reject();
    event->accept();
}

void RecordDialog::reject()
{
    // Avbryt is said by the user: what was typed here is thrown away, its draft too.
    if (m_form->isOpen() && m_form->document().isDirty())
        m_form->discard();
    QDialog::reject();
}
