#include "issues/actdraft.h"

#include "meetingservice.h"
#include "shell/appcontext.h"
#include "whendone.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

namespace {

/// The line inside a box one can type in has no name of its own.
QString nameOf(const QLineEdit *line)
{
    const auto *box = qobject_cast<const QComboBox *>(line->parentWidget());
    return box ? box->objectName() : line->objectName();
}

bool isWritten(const QPlainTextEdit *text)
{
    // What a program sets is not "modified"; what is typed or pasted is.
    return !text->isReadOnly() && !text->objectName().isEmpty() && text->document()->isModified();
}

template<class T> T *named(const QWidget *fields, const QString &name)
{
    return name.isEmpty() ? nullptr : fields->findChild<T *>(name);
}

}

ActDraft::ActDraft(const AppContext &context, QWidget *fields, const QString &name, IssueId issue, const QString &number)
    : QObject(fields), m_context(context), m_fields(fields), m_subject(Draft::actPrefix() + name), m_issue(issue), m_number(number),
      m_keeper(context.meetings, [this] { return draft(); })
{
    connect(&m_keeper, &DraftKeeper::failed, this, &ActDraft::failed);
    const auto texts = fields->findChildren<QPlainTextEdit *>();
    for (QPlainTextEdit *text : texts) {
        connect(text, &QPlainTextEdit::textChanged, this, [this, text] {
            if (isWritten(text))
                m_keeper.touch();
        });
    }
    const auto lines = fields->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        connect(line, &QLineEdit::textEdited, this, [this, line] {
            m_typed << nameOf(line);
            m_keeper.touch();
        });
    }
}

void ActDraft::look()
{
    whenReady(m_context.meetings.draft(m_subject, m_issue.value), this, [this](const Result<std::optional<Draft>> &draft) {
        if (draft && *draft)
            Q_EMIT found(**draft);
    });
}

bool ActDraft::isTyped() const
{
    const auto texts = m_fields->findChildren<QPlainTextEdit *>();
    return std::any_of(texts.cbegin(), texts.cend(), [](const QPlainTextEdit *text) { return isWritten(text) && !text->toPlainText().trimmed().isEmpty(); });
}

void ActDraft::forget() { m_keeper.forget(m_subject, m_issue.value); }

std::optional<Draft> ActDraft::draft() const
{
    if (!isTyped())
        return std::nullopt;
    QJsonObject texts, lines, choices;
    const auto areas = m_fields->findChildren<QPlainTextEdit *>();
    for (const QPlainTextEdit *text : areas) {
        if (isWritten(text))
            texts.insert(text->objectName(), text->toPlainText());
    }
    const auto all = m_fields->findChildren<QLineEdit *>();
    for (const QLineEdit *line : all) {
        if (m_typed.contains(nameOf(line)) && !nameOf(line).isEmpty())
            lines.insert(nameOf(line), line->text());
    }
    const auto boxes = m_fields->findChildren<QComboBox *>();
    for (const QComboBox *box : boxes) {
        if (!box->isEditable() && !box->objectName().isEmpty())
            choices.insert(box->objectName(), box->currentText());
    }
    const QJsonObject body{{QStringLiteral("texts"), texts}, {QStringLiteral("lines"), lines}, {QStringLiteral("choices"), choices}};
    //: %1 is the title of a window such as "Återkoppla", %2 the number of an issue
    const QString title = tr("%1: %2").arg(m_fields->windowTitle(), m_number);
    return Draft{m_subject, m_issue.value, title, 0, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)), {}};
}

void ActDraft::restore(const Draft &draft)
{
    const QJsonObject body = QJsonDocument::fromJson(draft.body.toUtf8()).object();
    // Choices first: they decide which of the other fields there are.
    const QJsonObject choices = body.value(QLatin1String("choices")).toObject();
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        auto *box = named<QComboBox>(m_fields, it.key());
        if (const int index = box ? box->findText(it->toString()) : -1; index >= 0)
            box->setCurrentIndex(index);
    }
    const QJsonObject lines = body.value(QLatin1String("lines")).toObject();
    for (auto it = lines.begin(); it != lines.end(); ++it) {
        const auto *box = named<QComboBox>(m_fields, it.key());
        auto *line = box ? box->lineEdit() : named<QLineEdit>(m_fields, it.key());
        if (!line)
            continue;
        // As if typed, so that whoever listens hears of it.
        line->selectAll();
        line->insert(it->toString());
    }
    const QJsonObject texts = body.value(QLatin1String("texts")).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (auto *text = named<QPlainTextEdit>(m_fields, it.key()); text && !text->isReadOnly()) {
            QTextCursor all(text->document());
            all.select(QTextCursor::Document);
            all.insertText(it->toString());
        }
    }
}
