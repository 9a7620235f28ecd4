#include "catalogue.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <algorithm>

bool Message::complete() const
{
    return finished && !translations.isEmpty() && std::none_of(translations.begin(), translations.end(), [](const QString &text) { return text.isEmpty(); });
}

QList<Message> readCatalogue(const QString &path, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = file.errorString();
        return {};
    }
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView name = xml.name();
        if (name == u"name") {
            context = xml.readElementText();
        } else if (name == u"message") {
            messages << Message{context, {}, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == u"yes", false};
        } else if (name == u"source") {
            messages.last().source = xml.readElementText();
        } else if (name == u"comment") {
            messages.last().comment = xml.readElementText();
        } else if (name == u"translation") {
            messages.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!messages.last().plural)
                messages.last().translations << xml.readElementText();
        } else if (name == u"numerusform") {
            messages.last().translations << xml.readElementText();
        }
    }
    if (xml.hasError())
        *error = xml.errorString();
    return messages;
}

QStringList placeHolders(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

QString accessKey(const QString &text)
{
    static const QRegularExpression key(QStringLiteral("&(.)"));
    QString found;
    for (auto it = key.globalMatch(QString(text).remove(QStringLiteral("&&"))); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.capturedView(1).at(0).isLetterOrNumber())
            found = found.isEmpty() ? match.captured(1).toLower() : QStringLiteral("?");
    }
    return found;
}

QStringList extractTexts(const QStringList &sources, const QString &target, bool pluralsOnly)
{
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(ORTSKONTAKT_SOURCE_DIR));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    QStringList arguments = sources + QStringList{"-silent", "-locations", "none", "-no-obsolete", "-extensions", "cpp,h,ui",
                             "-source-language", "sv_SE", "-target-language", pluralsOnly ? "sv_SE" : "en_GB"};
    if (pluralsOnly)
        arguments << QStringLiteral("-pluralonly");
    lupdate.start(QStringLiteral(ORTSKONTAKT_LUPDATE), arguments << QStringLiteral("-ts") << target);
    if (!lupdate.waitForFinished(120000) || lupdate.exitCode() != 0)
        return {QStringLiteral("lupdate failed: ") + lupdate.errorString() + QString::fromUtf8(lupdate.readAll())};
    // What it says of its progress names no line.
    static const QRegularExpression complaint(QStringLiteral("^\\S+:\\d+:|\\b[Ww]arning\\b|\\b[Ee]rror\\b"));
    QStringList complaints;
    for (const QString &line : QString::fromUtf8(lupdate.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (complaint.match(line).hasMatch())
            complaints << line;
    }
    return complaints;
}
