#pragma once

#include "userprompt.h"

#include <QQueue>
#include <QVariant>

/// Answers the program's questions from a queue. A question nobody expected, one of another kind, and an answer left over at the
/// end each fail the running test. `asked()` tells what was shown, for checking the words.
class ScriptedPrompt : public UserPrompt
{
public:
    enum class Kind { Confirm, Choose, Text, Inform, Error, OpenFile, OpenFiles, SaveFile, Folder };
    struct Asked {
        Kind kind;
        QString title;
        QString text;
        QStringList options;
    };

    ~ScriptedPrompt() override;

    ScriptedPrompt &confirmWith(bool act) { return expect(Kind::Confirm, act); }
    ScriptedPrompt &chooseOption(int index) { return expect(Kind::Choose, index); }
    ScriptedPrompt &typeText(const QString &text) { return expect(Kind::Text, text); }
    ScriptedPrompt &expectInform() { return expect(Kind::Inform, {}); }
    ScriptedPrompt &expectError() { return expect(Kind::Error, {}); }
    ScriptedPrompt &openWith(const QString &path) { return expect(Kind::OpenFile, path); }
    ScriptedPrompt &openWith(const QStringList &paths) { return expect(Kind::OpenFiles, paths); }
    ScriptedPrompt &saveTo(const QString &path) { return expect(Kind::SaveFile, path); }
    ScriptedPrompt &useFolder(const QString &path) { return expect(Kind::Folder, path); }
    /// The user gives up the next question of this kind.
    ScriptedPrompt &cancel(Kind kind) { return expect(kind, {}); }

    const QList<Asked> &asked() const { return m_asked; }
    Asked last() const { return m_asked.isEmpty() ? Asked{} : m_asked.last(); }
    bool isDone() const { return m_answers.isEmpty(); }
    /// For the test of this class itself: what would have failed the test, instead of failing it.
    void collectFailures(QStringList *list) { m_failures = list; }

    bool confirm(const QString &title, const QString &text, const QString &act, bool destructive) override;
    std::optional<int> choose(const QString &title, const QString &text, const QStringList &options, int preferred) override;
    std::optional<QString> askText(const QString &title, const QString &label, const QString &act, const QString &initial,
                                   bool required) override;
    void inform(const QString &title, const QString &text) override;
    using UserPrompt::error;
    void error(const QString &title, const QString &text, const QString &details) override;
    std::optional<QString> openFile(const QString &title, const QStringList &filters) override;
    QStringList openFiles(const QString &title, const QStringList &filters) override;
    std::optional<QString> saveFile(const QString &title, const QString &suggested, const QStringList &filters) override;
    std::optional<QString> chooseFolder(const QString &title) override;

private:
    ScriptedPrompt &expect(Kind kind, const QVariant &answer);
    QVariant answer(Kind kind, const QString &title, const QString &text, const QStringList &options = {});
    std::optional<QString> textAnswer(Kind kind, const QString &title, const QString &text, const QStringList &options = {});
    void failTest(const QString &message);

    QQueue<std::pair<Kind, QVariant>> m_answers;
    QList<Asked> m_asked;
    QStringList *m_failures = nullptr;
};
