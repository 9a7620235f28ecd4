#include "shell/pagehost.h"

#include <QScrollArea>

PageHost::PageHost(QWidget *parent) : QStackedWidget(parent)
{
    setObjectName(QStringLiteral("pageHost"));
}

/// At 200 % text a page may need more room than the screen has; then it scrolls, and the window stays on the screen.
static QScrollArea *frameFor(Page *page)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->viewport()->setBackgroundRole(QPalette::Window);
    page->setAutoFillBackground(false);
    return area;
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
        m_frames.insert(name, frameFor(made));
        addWidget(m_frames.value(name));
        made->retranslate();
        Q_EMIT pageMade(made);
    }
    m_current = name;
    setCurrentWidget(m_frames.value(name));
    m_made.value(name)->activated();
    Q_EMIT pageShown(name);
    return true;
}
