#include "help/helpbrowser.h"

#include "theme/afterchange.h"
#include "../files/inputfile.h"
#include "theme/theme.h"
#include "widgets/uilocale.h"

#include <QFile>
#include <QFileInfo>

HelpBrowser::HelpBrowser(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(QStringLiteral("helpPage"));
    setOpenExternalLinks(true);
    document()->setDocumentMargin(Space::L);
    document()->setDefaultStyleSheet(styleSheetNow());
    AfterChange::follow(this, AfterChange::Palette | AfterChange::Font, &HelpBrowser::dress);
}

QString HelpBrowser::language() { return uiLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("sv"); }

QUrl HelpBrowser::address(const QString &topic)
{
    const QString folder = "/help/" + language() + "/";
    const QString path = folder + topic + ".html";
    const bool there = !topic.isEmpty() && !topic.contains(QLatin1String("..")) && QFile::exists(":" + path);
    return QUrl("qrc:" + (there ? path : folder + "index.html"));
}

void HelpBrowser::openTopic(const QString &topic) { setSource(address(topic)); }
QString HelpBrowser::topic() const { return QFileInfo(source().path()).completeBaseName(); }

QString HelpBrowser::styleSheetNow()
{
    QString css = QString::fromUtf8(readResource(QStringLiteral(":/help/help.css")));
    if (css.isEmpty())
        return {};
    const std::pair<const char *, ColorRole> colors[] = {
        {"@muted", ColorRole::MutedText}, {"@text", ColorRole::Text}, {"@accent", ColorRole::Accent},
        {"@window", ColorRole::Window},   {"@line", ColorRole::Line}, {"@border", ColorRole::Border}};
    for (const auto &[name, role] : colors)
        css.replace(QLatin1String(name), Theme::color(role).name());
    const std::pair<const char *, TextRole> sizes[] = {
        {"@title", TextRole::Title}, {"@heading", TextRole::Heading}, {"@body", TextRole::Body}, {"@small", TextRole::Small}};
    for (const auto &[name, role] : sizes)
        css.replace(QLatin1String(name), QString::number(Theme::font(role).pointSizeF(), 'f', 1) + "pt");
    return css;
}

void HelpBrowser::dress()
{
    document()->setDefaultStyleSheet(styleSheetNow());
    if (!source().isEmpty())
        reload();
}
