#include "shell/pagehost.h"

PageHost::PageHost(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("pageHost"));
}

void PageHost::addPage(const PageInfo &info) { m_infos.insert(info.name, info); }

bool PageHost::showPage(const QString &name)
{
    const auto info = m_infos.constFind(name);
    if (info == m_infos.constEnd() || !info->make)
        return false;
    if (name == m_current)
        return true;
    if (Page *left = currentPage())
        left->flushDrafts();
    if (!m_made.contains(name)) {
        Page *made = info->make(this);
        if (made->objectName().isEmpty())
            made->setObjectName(name);
        m_made.insert(name, made);
        addWidget(made);
        made->retranslate();
        Q_EMIT pageMade(made);
    }
    m_current = name;
    setCurrentWidget(m_made.value(name));
    m_made.value(name)->activated();
    Q_EMIT pageShown(name);
    return true;
}
