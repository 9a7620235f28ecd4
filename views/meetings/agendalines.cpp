#include "meetings/agendalines.h"

#include "meetingcontent.h"

#include <QPlainTextEdit>
#include <QTextBlock>

AgendaLines AgendaLines::at(const QPlainTextEdit &edit)
{
    const QTextCursor cursor = edit.textCursor();
    const QTextDocument *text = edit.document();
    const int first = text->findBlock(cursor.selectionStart()).blockNumber();
    const int last = text->findBlock(std::max(cursor.selectionStart(), cursor.selectionEnd() - (cursor.hasSelection() ? 1 : 0))).blockNumber();
    QStringList words;
    for (int line = first; line <= last; ++line)
        words << MeetingContent::withoutMarks(text->findBlockByNumber(line).text());
    words.removeAll(QString());
    return {words.join(u' '), first, last};
}

QString AgendaLines::takenFrom(const QString &whole) const
{
    QStringList rest = whole.split(u'\n');
    rest.remove(first, std::min(last, int(rest.size()) - 1) - first + 1);
    return rest.join(u'\n');
}
