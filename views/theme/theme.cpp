#include "theme/theme.h"

#include "theme/ortskontaktstyle.h"
#include "theme/systemscheme.h"
#include "theme/themeicon.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QPointer>

static OrtskontaktStyle *currentStyle() { return qApp ? qobject_cast<OrtskontaktStyle *>(qApp->style()) : nullptr; }

/// The desktop's font; where it only says "some sans", the first of a few with equal digits that is there.
static QFont desktopFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    static const QStringList vague{QString(), QStringLiteral("Sans Serif"), QStringLiteral("Sans"), QStringLiteral("DejaVu Sans"),
                                   QStringLiteral("Helvetica"), QStringLiteral("MS Shell Dlg 2")};
    if (!vague.contains(font.family()))
        return font;
    const QStringList installed = QFontDatabase::families();
    for (const char *family : {"Segoe UI", "Noto Sans", "Open Sans", "Cantarell", "Liberation Sans"}) {
        if (installed.contains(QLatin1String(family))) {
            font.setFamily(QLatin1String(family));
            break;
        }
    }
    return font;
}

static const QFont &usualFont()
{
    static const QFont usual = [] {
        QFont font = desktopFont();
        font.setPointSizeF(std::max(10.5, font.pointSizeF()));
        return font;
    }();
    return usual;
}

void Theme::setTextScale(int percent) { setFontPoints(usualFont().pointSizeF() * std::clamp(percent, 50, 300) / 100); }

void Theme::setFontPoints(double points)
{
    QFont font = usualFont();
    if (points > 0)
        font.setPointSizeF(points);
    if (QApplication::font() == font)
        return;
    QApplication::setFont(font);
    // Labels with a size of their own follow the scale by this event, which Qt keeps from widgets whose font is set.
    const QWidgetList all = QApplication::allWidgets();
    const QList<QPointer<QWidget>> widgets(all.cbegin(), all.cend());
    for (const QPointer<QWidget> &widget : widgets) {
        QEvent changed(QEvent::ApplicationFontChange);
        if (widget)
            QCoreApplication::sendEvent(widget, &changed);
    }
}

void Theme::apply(ThemeChoice choice)
{
    const ThemeChoice system = SystemScheme::choice(SystemScheme::ask());  // asked first: it must see the desktop's own palette once
    const ThemeChoice effective = choice == ThemeChoice::System ? system : choice;
    const bool first = !currentStyle();
    if (first || currentStyle()->choice() != choice || currentStyle()->effective() != effective)
        QApplication::setStyle(new OrtskontaktStyle(choice, effective));
    QApplication::setPalette(ThemeColors::of(effective).palette());
    QCoreApplication::sendPostedEvents(qApp, QEvent::ApplicationPaletteChange);  // at once, not at the next turn
    if (first)
        setFontPoints(0);
    if (first) {
        SystemScheme::watch([] {
            if (Theme::choice() == ThemeChoice::System)
                Theme::change(ThemeChoice::System);
        });
    }
}

void Theme::change(ThemeChoice choice)
{
    QMetaObject::invokeMethod(qApp, [choice] { apply(choice); }, Qt::QueuedConnection);
}

void Theme::changeTextScale(int percent)
{
    QMetaObject::invokeMethod(qApp, [percent] { setTextScale(percent); }, Qt::QueuedConnection);
}

ThemeChoice Theme::choice() { return currentStyle() ? currentStyle()->choice() : ThemeChoice::System; }
ThemeChoice Theme::effective() { return currentStyle() ? currentStyle()->effective() : ThemeChoice::Light; }
const ThemeColors &Theme::colors() { return ThemeColors::of(effective()); }

QFont Theme::font(TextRole role)
{
    QFont font = QApplication::font();
    const double body = font.pointSizeF();
    switch (role) {
    case TextRole::Body: break;
    case TextRole::Small: font.setPointSizeF(std::max(9.0, body * 0.9)); break;
    case TextRole::Strong: font.setWeight(QFont::DemiBold); break;
    case TextRole::Heading:
        font.setPointSizeF(body * 1.2);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        font.setPointSizeF(body * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

int Theme::iconSize()
{
    const int height = QFontMetrics(QApplication::font()).height();
    return std::max(20, (height + 3) / 4 * 4);
}

QIcon Theme::icon(const QString &name, ColorRole role)
{
    return QFile::exists(ThemeIconEngine::file(name, 24)) ? QIcon(new ThemeIconEngine(name, role)) : QIcon();
}

QIcon Theme::appIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/icons/app-%1.png").arg(size));
    return icon;
}
