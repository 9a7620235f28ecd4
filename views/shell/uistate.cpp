#include "shell/uistate.h"

#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

UiState::UiState() = default;
UiState::UiState(const QString &iniPath) : m_file(std::make_unique<QSettings>(iniPath, QSettings::IniFormat)) {}
UiState::~UiState() = default;

QVariant UiState::value(const QString &key, const QVariant &fallback) const
{
    return m_file ? m_file->value(key, fallback) : m_memory.value(key, fallback);
}

void UiState::setValue(const QString &key, const QVariant &value)
{
    if (m_file)
        m_file->setValue(key, value);
    else
        m_memory.insert(key, value);
}

bool UiState::restoreWindow(QWidget *window, const QString &key) const
{
    return window->restoreGeometry(value(key + "/geometry").toByteArray());
}

void UiState::saveWindow(const QWidget *window, const QString &key) { setValue(key + "/geometry", window->saveGeometry()); }

void UiState::follow(QSplitter *splitter, const QString &key)
{
    splitter->restoreState(value(key + "/splitter").toByteArray());
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [this, splitter, key] { setValue(key + "/splitter", splitter->saveState()); });
}

void UiState::follow(QHeaderView *header, const QString &key)
{
    header->restoreState(value(key + "/header").toByteArray());
    const auto save = [this, header, key] { setValue(key + "/header", header->saveState()); };
    QObject::connect(header, &QHeaderView::sectionResized, header, save);
    QObject::connect(header, &QHeaderView::sectionMoved, header, save);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, save);
}
