#include "lists/detailmarkup.h"

#include "swedishformat.h"

#include <QCoreApplication>

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(DetailMarkup)
};
}

namespace DetailMarkup {

QString escaped(const QString &text) { return text.trimmed().toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")); }

QString chip(const Chip &chip)
{
    return QStringLiteral("<span class=\"quiet\"><img src=\"icon:%1/%2\">&nbsp;%3</span>").arg(chip.icon).arg(int(chip.tone)).arg(chip.word.toHtmlEscaped());
}

QString warning(const QString &words)
{
    return QStringLiteral("<img src=\"icon:warning/%1\">&nbsp;%2").arg(int(ColorRole::Danger)).arg(words.toHtmlEscaped());
}

QString header(const QString &text) { return QStringLiteral("<p class=\"part\">%1</p>").arg(text.toHtmlEscaped()); }

QString fact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return {};
    return QStringLiteral("<tr><td class=\"name\">%1</td><td>%2</td></tr>").arg(name.toHtmlEscaped(), value);
}

QString facts(const QString &rows)
{
    return rows.isEmpty() ? QString() : QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">%1</table>").arg(rows);
}

QString link(const QString &address, const QString &words) { return QStringLiteral("<a href=\"%1\">%2</a>").arg(address, words.toHtmlEscaped()); }

QString stamp(const QDateTime &time, const QString &by)
{
    const QDateTime local = time.toLocalTime();
    return Tr::tr("%1 %2 av %3", "date, time, who").arg(SwedishFormat::textDate(local.date()), SwedishFormat::textTime(local.time()), by);
}

QString foot(const Stored &stored)
{
    return QStringLiteral("<p class=\"foot\">%1</p>").arg(escaped(Tr::tr("Senast ändrad %1").arg(stamp(stored.changedAt, stored.changedBy))));
}

QString styleSheet()
{
    return QStringLiteral(".part { font-size: %1pt; font-weight: 600; margin-top: 24px; margin-bottom: 4px; }"
                          ".item { margin-top: 10px; margin-bottom: 2px; }"
                          "p { margin-top: 4px; margin-bottom: 6px; }"
                          ".under { margin-top: 0; margin-bottom: 4px; margin-left: 18px; } .line { margin-top: 2px; margin-bottom: 2px; }"
                          ".action { margin-top: 6px; margin-bottom: 8px; }"
                          ".quiet { color: %2; font-size: %3pt; } .name { color: %2; padding-right: 16px; }"
                          "td { padding-bottom: 4px; } a { color: %4; }"
                          ".quote { margin-top: 2px; margin-bottom: 8px; margin-left: 18px; background-color: %5; }"
                          ".foot { color: %2; font-size: %3pt; margin-top: 24px; }")
        .arg(Theme::font(TextRole::Heading).pointSizeF())
        .arg(Theme::color(ColorRole::MutedText).name()).arg(Theme::font(TextRole::Small).pointSizeF()).arg(Theme::color(ColorRole::Accent).name())
        .arg(Theme::color(ColorRole::Hover).name());
}

}
