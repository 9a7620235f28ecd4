#include "records/textdiff.h"

#include "theme/theme.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace {

constexpr qsizetype tooLong = 1500;  ///< words a side; beyond, the comparison would take longer than reading

/// Words with the space after them, so that the texts come back whole.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i == text.size() || (text.at(i - 1).isSpace() && !text.at(i).isSpace())) {
            words << text.mid(start, i - start);
            start = i;
        }
    }
    return words;
}

QString escaped(const QString &text)
{
    QString html = text.toHtmlEscaped();
    return html.replace(u'\n', QStringLiteral("<br>"));
}

QString added(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<span style=\"background-color:%1;text-decoration:underline\">%2</span>")
        .arg(Theme::colors().tint(ColorRole::Success).name(), escaped(text));
}

QString removed(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<span style=\"background-color:%1;text-decoration:line-through\">%2</span>")
        .arg(Theme::colors().tint(ColorRole::Danger).name(), escaped(text));
}

/// The same word, whatever space or line end follows it.
bool alike(const QString &a, const QString &b) { return QStringView(a).trimmed() == QStringView(b).trimmed(); }

/// The middle that differs, by the longest common row of words.
QString middle(const QStringList &a, const QStringList &b)
{
    if (a.size() > tooLong || b.size() > tooLong)
        return removed(a.join(QString())) + added(b.join(QString()));
    const size_t width = size_t(b.size()) + 1;
    std::vector<quint16> length((size_t(a.size()) + 1) * width, 0);
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j) {
            const size_t at = size_t(i) * width + size_t(j);
            length[at] = alike(a.at(i), b.at(j)) ? quint16(length[at + width + 1] + 1) : std::max(length[at + width], length[at + 1]);
        }
    }
    QString html, minus, plus;
    qsizetype i = 0, j = 0;
    const auto flush = [&] { html += removed(std::exchange(minus, {})) + added(std::exchange(plus, {})); };
    while (i < a.size() || j < b.size()) {
        const size_t at = size_t(i) * width + size_t(j);
        if (i < a.size() && j < b.size() && alike(a.at(i), b.at(j))) {
            flush();
            html += escaped(b.at(j));
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && length[at + width] >= length[at + 1])) {
            minus += a.at(i++);
        } else {
            plus += b.at(j++);
        }
    }
    flush();
    return html;
}

QString block(const QString &label, const QString &html)
{
    return QStringLiteral("<p style=\"margin-top:0;margin-bottom:8px\"><b>%1</b><br>%2</p>").arg(escaped(label), html);
}

}

namespace TextDiff {

QString html(const QString &before, const QString &after)
{
    QStringList a = wordsOf(before), b = wordsOf(after);
    QString head, tail;
    qsizetype same = 0;
    while (same < a.size() && same < b.size() && alike(a.at(same), b.at(same)))
        head += b.at(same++);
    a.remove(0, same);
    b.remove(0, same);
    while (!a.isEmpty() && !b.isEmpty() && alike(a.last(), b.last())) {
        tail.prepend(b.takeLast());
        a.removeLast();
    }
    return escaped(head) + middle(a, b) + escaped(tail);
}

QString page(const QList<Part> &before, const QList<Part> &after, bool onlyChanged)
{
    QHash<QString, QString> old;
    for (const Part &part : before)
        old.insert(part.key, part.text);
    QString result;
    for (const Part &part : after) {
        const QString was = old.take(part.key);
        if (was == part.text && (onlyChanged || part.text.isEmpty()))
            continue;
        result += block(part.label, html(was, part.text));
    }
    for (const Part &part : before) {
        if (old.contains(part.key) && !part.text.isEmpty())
            result += block(part.label, removed(part.text));
    }
    return result;
}

}
