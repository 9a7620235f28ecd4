#include "scriptedprompt.h"

#include <QTest>

static const char *kindName(ScriptedPrompt::Kind kind)
{
    static const char *const names[] = {"confirm",  "choose",    "askText",  "inform",      "error",
                                        "openFile", "openFiles", "saveFile", "chooseFolder"};
    return names[static_cast<int>(kind)];
}

ScriptedPrompt::~ScriptedPrompt()
{
    for (const auto &left : std::as_const(m_answers))
        failTest(QStringLiteral("Leftover answer to %1").arg(QLatin1String(kindName(left.first))));
}

void ScriptedPrompt::failTest(const QString &message)
{
    if (m_failures)
        *m_failures << message;
    else
        QTest::qFail(qPrintable(message), __FILE__, __LINE__);
}

ScriptedPrompt &ScriptedPrompt::expect(Kind kind, const QVariant &answer)
{
    m_answers.enqueue({kind, answer});
    return *this;
}

QVariant ScriptedPrompt::answer(Kind kind, const QString &title, const QString &text, const QStringList &options)
{
    m_asked << Asked{kind, title, text, options};
    if (m_answers.isEmpty() || m_answers.head().first != kind) {
        failTest(QStringLiteral("Unexpected %1: %2 / %3").arg(QLatin1String(kindName(kind)), title, text));
        return {};
    }
    return m_answers.dequeue().second;
}

std::optional<QString> ScriptedPrompt::textAnswer(Kind kind, const QString &title, const QString &text, const QStringList &options)
{
    const QVariant value = answer(kind, title, text, options);
    return value.isValid() ? std::optional(value.toString()) : std::nullopt;
}

bool ScriptedPrompt::confirm(const QString &title, const QString &text, const QString &act, bool)
{
    return answer(Kind::Confirm, title, text, {act}).toBool();
}

std::optional<int> ScriptedPrompt::choose(const QString &title, const QString &text, const QStringList &options, int)
{
    const QVariant value = answer(Kind::Choose, title, text, options);
    return value.isValid() ? std::optional(value.toInt()) : std::nullopt;
}

std::optional<QString> ScriptedPrompt::askText(const QString &title, const QString &label, const QString &act, const QString &, bool)
{
    return textAnswer(Kind::Text, title, label, {act});
}

void ScriptedPrompt::inform(const QString &title, const QString &text) { answer(Kind::Inform, title, text); }
void ScriptedPrompt::error(const QString &title, const QString &text, const QString &details)
{
    answer(Kind::Error, title, text, {details});
}

std::optional<QString> ScriptedPrompt::openFile(const QString &title, const QStringList &filters)
{
    return textAnswer(Kind::OpenFile, title, {}, filters);
}

QStringList ScriptedPrompt::openFiles(const QString &title, const QStringList &filters)
{
    return answer(Kind::OpenFiles, title, {}, filters).toStringList();
}

std::optional<QString> ScriptedPrompt::saveFile(const QString &title, const QString &suggested, const QStringList &filters)
{
    return textAnswer(Kind::SaveFile, title, suggested, filters);
}

std::optional<QString> ScriptedPrompt::chooseFolder(const QString &title) { return textAnswer(Kind::Folder, title, {}); }
