#include "managedvalue.h"

#include "../files/inputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <filesystem>

using Kind = ManagedSettings::Kind;

static QString words(const char *text) { return QCoreApplication::translate("ManagedSettings", text); }

/// %LOCALAPPDATA%\x, as administrators write paths. What is not set stays, so that the message about the path shows it.
static QString expanded(QString text)
{
    static const QRegularExpression variable(QStringLiteral("%([A-Za-z_][A-Za-z0-9_()]*)%"));
    qsizetype from = 0;
    for (auto match = variable.match(text); match.hasMatch(); match = variable.match(text, from)) {
        const QString value = qEnvironmentVariable(match.captured(1).toUtf8().constData());
        if (value.isEmpty()) {
            from = match.capturedEnd();
            continue;
        }
        text.replace(match.capturedStart(), match.capturedLength(), value);
        from = match.capturedStart() + value.size();
    }
    return text;
}

static bool matches(const char *pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(text).hasMatch();
}

/// A variable that is not set makes the path a relative one, and that would be another folder for every shortcut.
static std::optional<QString> folder(const QString &text)
{
    QString path = expanded(text);
    if (matches("~([\\\\/].*)?", path))
        path = QDir::homePath() + path.mid(1);
    if (!matches("([A-Za-z]:[\\\\/]|\\\\\\\\[^\\\\]|/).*", path) || matches(".*%[A-Za-z_][A-Za-z0-9_()]*%.*", path))
        return std::nullopt;
    return path;
}

static std::optional<QString> number(const ManagedSettings::Description &setting, const QString &text)
{
    bool whole = false;
    const int value = text.toInt(&whole);
    return whole && value >= setting.least && value <= setting.most ? std::optional(QString::number(value)) : std::nullopt;
}

bool ManagedValue::isUnreadable(const QString &place, QSettings::Format format)
{
    if (format != QSettings::IniFormat)
        return false;
    std::error_code code;
    const auto status = std::filesystem::status(QFileInfo(place).filesystemFilePath(), code);
    if (!std::filesystem::exists(status))
        return code && status.type() != std::filesystem::file_type::not_found;
    InputFile file(place);
    if (!std::filesystem::is_regular_file(status) || !file.open())
        return true;
    // QSettings passes over a line that is neither a setting, a section nor a comment, and what it was meant to ask for with it.
    for (const QByteArray &written : file.readAll().split('\n')) {
        const QByteArray line = written.trimmed();
        if (!line.isEmpty() && !line.startsWith(';') && !line.startsWith('#') && !line.startsWith('[') && !line.contains('='))
            return true;
    }
    return false;
}

QString ManagedValue::textOf(const QVariant &value)
{
    // A semicolon or comma in an INI file makes a list of what is one text.
    const QString text = value.typeId() == QMetaType::QStringList ? value.toStringList().join(QStringLiteral(", ")) : value.toString();
    return text.trimmed();
}

std::optional<QString> ManagedValue::understood(const ManagedSettings::Description &setting, const QString &text)
{
    const auto when = [&text](bool right) { return right ? std::optional(text) : std::nullopt; };
    switch (setting.kind) {
    // A relative path would be another file for every shortcut.
    case Kind::Address: return matches("([A-Za-z]:[\\\\/]|/|%|postgresql://).+", text) ? std::optional(expanded(text)) : std::nullopt;
    case Kind::Server: return when(matches("postgresql://[^/]+/.+", text));
    case Kind::Folder: return folder(text);
    case Kind::Choice: return when(QString::fromLatin1(setting.choices).split(u'|').contains(text));
    case Kind::Number: return number(setting, text);
    case Kind::Switch: return when(matches("0|1", text));
    }
    return std::nullopt;
}

QString ManagedValue::allowed(const ManagedSettings::Description &setting)
{
    switch (setting.kind) {
    case Kind::Address: return words(QT_TRANSLATE_NOOP("ManagedSettings", "en fil med hela sökvägen, eller en adress som postgresql://server/databas"));
    case Kind::Server: return words(QT_TRANSLATE_NOOP("ManagedSettings", "en adress som postgresql://server/databas"));
    case Kind::Folder: return words(QT_TRANSLATE_NOOP("ManagedSettings", "en mapp med hela sökvägen, där alla %variabler% är satta"));
    case Kind::Choice: return QString::fromLatin1(setting.choices).replace(u'|', QStringLiteral(", "));
    case Kind::Number: return words(QT_TRANSLATE_NOOP("ManagedSettings", "ett heltal från %1 till %2")).arg(setting.least).arg(setting.most);
    case Kind::Switch: return words(QT_TRANSLATE_NOOP("ManagedSettings", "0 eller 1"));
    }
    return {};
}
