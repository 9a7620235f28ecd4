#include "theme/systemscheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#ifdef Q_OS_WIN
#include <QAbstractNativeEventFilter>
#include <QSettings>
#include <QTimer>
#include <windows.h>
#endif

ThemeChoice SystemScheme::choice(Facts facts)
{
    return facts.highContrast ? ThemeChoice::Contrast : facts.dark ? ThemeChoice::Dark : ThemeChoice::Light;
}

SystemScheme::Facts SystemScheme::ofPalette(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window), text = palette.color(QPalette::WindowText), base = palette.color(QPalette::Base);
    constexpr double greatest = 20.9;
    // Only themes made for it put pure black on pure white, or the other way round, behind everything.
    const bool pure = ThemeColors::contrast(window, text) > greatest && ThemeColors::contrast(base, palette.color(QPalette::Text)) > greatest;
    return {window.lightnessF() < 0.5F, pure};
}

#ifdef Q_OS_WIN

static constexpr char framesFollow[] = "windows:darkmode=1";

SystemScheme::Facts SystemScheme::ask()
{
    const QSettings personal(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"), QSettings::NativeFormat);
    HIGHCONTRASTW contrast = {};
    contrast.cbSize = sizeof contrast;
    const bool known = SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof contrast, &contrast, 0);
    return {personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0, known && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0};
}

void SystemScheme::prepare()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", framesFollow);
}

void SystemScheme::prepared()
{
    if (qgetenv("QT_QPA_PLATFORM") == framesFollow)
        qunsetenv("QT_QPA_PLATFORM");
}

namespace {

class Watch : public QObject, public QAbstractNativeEventFilter
{
public:
    Watch(QObject *parent, std::function<void()> changed) : QObject(parent)
    {
        // Windows sends a whole row of messages for one change.
        m_pause.setSingleShot(true);
        m_pause.setInterval(200);
        QObject::connect(&m_pause, &QTimer::timeout, this, std::move(changed));
        qApp->installNativeEventFilter(this);
    }
    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const UINT kind = static_cast<const MSG *>(message)->message;
        if (kind == WM_SETTINGCHANGE || kind == WM_SYSCOLORCHANGE || kind == WM_THEMECHANGED)
            m_pause.start();
        return false;
    }

private:
    QTimer m_pause;
};

}

void SystemScheme::watch(std::function<void()> changed) { new Watch(qApp, std::move(changed)); }

#else

SystemScheme::Facts SystemScheme::ask()
{
    static const Facts first = ofPalette(QGuiApplication::palette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return {QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark, first.highContrast};
#else
    return first;
#endif
}

void SystemScheme::prepare() {}
void SystemScheme::prepared() {}

void SystemScheme::watch(std::function<void()> changed)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, qApp, std::move(changed));
#else
    Q_UNUSED(changed) // this Qt is not told
#endif
}

#endif
