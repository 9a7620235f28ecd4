#include "settings/folderfield.h"

#include "theme/theme.h"
#include "userprompt.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

FolderField::FolderField(UserPrompt &prompt, const QString &name, QWidget *parent) : QWidget(parent), m_prompt(prompt), m_path(new QLineEdit(this)), m_choose(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_choose);
    m_path->setObjectName(name);
    m_choose->setObjectName(name + QStringLiteral("Choose"));
    m_choose->setIcon(Theme::icon(QStringLiteral("folder")));
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::editingFinished, this, [this] { take(QDir::fromNativeSeparators(m_path->text().trimmed())); });
    connect(m_choose, &QPushButton::clicked, this, &FolderField::choose);
    retranslate();
}

void FolderField::setFolder(const QString &folder)
{
    m_folder = folder;
    m_path->setText(QDir::toNativeSeparators(folder));
}

void FolderField::setStandard(const QString &shown) { m_path->setPlaceholderText(shown); }

void FolderField::take(const QString &folder)
{
    if (folder == QDir::fromNativeSeparators(m_folder))
        return;
    setFolder(folder);
    Q_EMIT chosen(folder);
}

void FolderField::choose()
{
    if (const auto folder = m_prompt.chooseFolder(m_title))
        take(*folder);
}

void FolderField::retranslate()
{
    m_choose->setText(tr("Välj mapp …"));
    m_choose->setAccessibleName(m_title.isEmpty() ? m_choose->text() : m_title);
}
