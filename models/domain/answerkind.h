#pragma once

#include <QString>

/// What a message from a function says: that it has the question, that somebody else should have it, or the answer itself.
enum class AnswerKind { Unclear, Answer, Acknowledgement, WrongFunction };

/// By the words a person wrote, without what is quoted: Swedish, English and Finnish. `Unclear` whenever it could be read either way, for
/// an answer that is taken for one too early stops the clocks, and the association is told something nobody has said. Pure.
AnswerKind answerKindOf(const QString &text);
