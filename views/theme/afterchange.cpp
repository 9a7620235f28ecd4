#include "theme/afterchange.h"

#include <QEvent>
#include <QPointer>
#include <QWidget>

static AfterChange::Kinds kindOf(QEvent::Type type)
{
    switch (type) {
    case QEvent::LanguageChange: return AfterChange::Language;
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange: return AfterChange::Palette;
    case QEvent::StyleChange: return AfterChange::Style;
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange: return AfterChange::Font;
    default: return {};
    }
}

AfterChange::AfterChange(QObject *context, Kinds kinds, std::function<void()> act) : QObject(context), m_kinds(kinds), m_act(std::move(act)) {}

void AfterChange::follow(QObject *context, QWidget *widget, Kinds kinds, std::function<void()> act)
{
    widget->installEventFilter(new AfterChange(context, kinds, std::move(act)));
}

bool AfterChange::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_pending && (kindOf(event->type()) & m_kinds)) {
        m_pending = true;
        QMetaObject::invokeMethod(this, &AfterChange::run, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void AfterChange::run()
{
    // What it does may change fonts and palettes again, which is no change to follow; and it may be the end of this.
    const QPointer<AfterChange> alive(this);
    m_act();
    if (alive)
        m_pending = false;
}
