#pragma once

#include "document.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>
#include <functional>

class QPrinter;
class UserPrompt;

/// Shows a summary as it will be printed, and prints it. Window thread.
class SummaryPrinter
{
    Q_DECLARE_TR_FUNCTIONS(SummaryPrinter)
public:
    /// Asks for printer and pages; false when the user gave up.
    using Ask = std::function<bool(QPrinter &printer, QWidget *parent)>;
    /// Whether there is anything to print on.
    using Ready = std::function<bool()>;
    explicit SummaryPrinter(UserPrompt &prompt, Ask ask = {}, Ready ready = {});

    /// A window of its own, which can print too; it stops nobody.
    void preview(const Document &document, QWidget *parent) const;
    /// True when it went to the printer; a failure is told to the user.
    bool print(const Document &document, QWidget *parent) const;

private:
    UserPrompt &m_prompt;
    Ask m_ask;
    Ready m_ready;
};
