#include "records/versionsdialog.h"

#include "records/versionwords.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

VersionsDialog::VersionsDialog(const QString &title, const QString &table, const QList<VersionEntry> &versions, Preview preview, QWidget *parent)
    : QDialog(parent), m_versions(versions), m_preview(std::move(preview)), m_list(new QListWidget(this)), m_text(new QTextBrowser(this)),
      m_button(new QPushButton(tr("&Återställ denna version"), this)), m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("versionsDialog"));
    //: %1 the record
    setWindowTitle(tr("Versioner av %1").arg(title));
    m_list->setObjectName(QStringLiteral("versionList"));
    m_list->setAccessibleName(tr("Versioner"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_text->setObjectName(QStringLiteral("versionText"));
    m_text->setAccessibleName(tr("Versionen, med ändringarna markerade"));
    m_button->setObjectName(QStringLiteral("restoreVersion"));
    m_button->setEnabled(false);
    for (const VersionEntry &version : versions) {
        //: %1 date and time, %2 who saved, %3 what was changed
        auto *item = new QListWidgetItem(tr("%1, %2\n%3").arg(VersionWords::moment(version.at), version.by, VersionWords::summary(version, table)), m_list);
        item->setIcon(Theme::icon(QStringLiteral("history"), ColorRole::MutedText));
    }
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_button, QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Stäng"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeVersions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::M);
    layout->setSpacing(Space::M);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 32);
    splitter->setSizes({width() * 2 / 5, width() * 3 / 5});
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (const int row = m_list->currentRow(); row >= 0 && m_restore)
            m_restore(m_versions.at(row).revision);
        accept();
    });
    m_list->setCurrentRow(0);
}

void VersionsDialog::setRestore(Restore restore, const QString &why)
{
    m_restore = std::move(restore);
    if (!why.isEmpty())
        m_message->showMessage(MessageBar::Kind::Info, why);
    m_message->setClosable(false);
    m_button->setEnabled(m_restore && m_list->currentRow() > 0);
}

void VersionsDialog::showCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    // The first is what stands now: there is nothing to restore.
    m_button->setEnabled(m_restore && row > 0);
    const int before = row + 1 < m_versions.size() ? m_versions.at(row + 1).revision : 0;
    const int asked = ++m_asked;
    const QPointer<VersionsDialog> self(this);
    m_preview(m_versions.at(row).revision, before, [self, asked](const Result<QString> &html) {
        if (!self || asked != self->m_asked)
            return;
        if (html)
            self->m_text->setHtml(*html);
        else
            self->m_message->showMessage(MessageBar::Kind::Error, html.error().message);
    });
}
