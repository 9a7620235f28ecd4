#pragma once

#include "result.h"

#include <QString>
#include <QStringList>
#include <optional>

/// Every question that stops the user goes through here, so that a service never knows of windows and a test can answer.
/// The texts are shown as they stand. Window thread only; each call returns when the user has answered.
class UserPrompt
{
public:
    virtual ~UserPrompt() = default;

    /// Asks before something that cannot be undone. `act` names the act on its button ("Radera för gott", never "Ja"); a
    /// destructive act is not the default button. True when the user chose the act.
    virtual bool confirm(const QString &title, const QString &text, const QString &act, bool destructive = false) = 0;

    /// Offers named ways on, besides *Avbryt*; `preferred` is the default. The index chosen, or nothing when cancelled.
    virtual std::optional<int> choose(const QString &title, const QString &text, const QStringList &options, int preferred = 0) = 0;

    /// Asks for a text, such as the reason of an override. With `required` an empty answer cannot be given.
    virtual std::optional<QString> askText(const QString &title, const QString &label, const QString &act,
                                           const QString &initial = {}, bool required = true) = 0;

    virtual void inform(const QString &title, const QString &text) = 0;
    /// `details` is technical and shown on request.
    virtual void error(const QString &title, const QString &text, const QString &details = {}) = 0;
    void error(const QString &title, const Error &failure) { error(title, failure.message, failure.technical); }

    /// File names, or nothing when cancelled. `filters` are whole lines such as "Word-dokument (*.docx)".
    virtual std::optional<QString> openFile(const QString &title, const QStringList &filters = {}) = 0;
    virtual QStringList openFiles(const QString &title, const QStringList &filters = {}) = 0;
    /// Asks before overwriting. `suggested` may be a name or a whole path; the suffix of the chosen filter is added if none is given.
    virtual std::optional<QString> saveFile(const QString &title, const QString &suggested, const QStringList &filters = {}) = 0;
    virtual std::optional<QString> chooseFolder(const QString &title) = 0;
};
