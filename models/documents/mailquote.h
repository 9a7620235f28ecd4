#pragma once

#include <QString>

/// What was written new in an answer: the text up to the quoted original, by the ways of Outlook, Thunderbird, Apple Mail and Gmail in
/// Swedish and English. The whole text when nothing new would be left or answers stand between the quoted lines.
QString withoutQuotedReply(const QString &text);
