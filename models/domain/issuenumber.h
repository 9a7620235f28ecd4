#pragma once

#include <QList>
#include <QString>
#include <optional>

/// The number an issue gets from the program, `OR-2026-0123`: per year, from 1, without holes. Storage counts; this writes and reads it.
struct IssueNumber {
    int year = 0;
    int serial = 0;

    /// At least four digits of serial; more when a year needs them. Empty when year or serial is out of range.
    QString toString() const;
    /// The whole text, in capitals or not. Nothing for any other text.
    static std::optional<IssueNumber> parse(const QString &text);
    /// The first number inside a text such as a mail's subject, with or without brackets: "SV: [OR-2026-0123] Belysning".
    /// Mail programs and people write other dashes, and blanks or underscores beside them.
    static std::optional<IssueNumber> find(const QString &text);
    /// The number that a text names when it names no other, however often.
    static std::optional<IssueNumber> findOnly(const QString &text);
    /// The numbers inside the text, each once; a hundred at most.
    static QList<IssueNumber> findAll(const QString &text);
    bool operator==(const IssueNumber &) const = default;
};
