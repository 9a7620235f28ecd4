#pragma once

#include "documentwriter.h"
#include "export/exportchoices.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QWidget>

/// What an export window is about: meetings or issues. Gives the window its choices and does the work; the window has the format, the file, the
/// preview and the progress. The widgets belong to whoever takes them into a layout.
class ExportSubject : public QObject
{
    Q_OBJECT
public:
    struct Words {
        QString title;      ///< of the window and of asking for a file name
        QString scopeHead;
        QString contentHead;
        QString tableHint;  ///< what a spreadsheet has a row for
    };

    virtual QWidget *scope() = 0;
    virtual QWidget *content() = 0;
    virtual Words words() const = 0;
    virtual void retranslate() = 0;
    /// Why the choice cannot be exported, in words, also shown; moves the focus to the field. Empty when it can.
    virtual QString check() = 0;
    virtual bool canBe(DocumentFormat format) const = 0;
    /// File name without ending.
    virtual QString suggestedName() const = 0;
    virtual QFuture<Result<Document>> document(DocumentFormat format, const Progress &progress) = 0;
    /// Gives how many there were.
    virtual QFuture<Result<int>> write(DocumentFormat format, const QString &fileName, const Progress &progress) = 0;
    /// "12 träffar finns i ”a.docx”."
    virtual QString written(int count, const QString &name) const = 0;
    virtual void useRemembered(const ExportChoices &choices) = 0;
    virtual void remember(ExportChoices &choices) const = 0;

Q_SIGNALS:
    /// Other formats are possible now.
    void formatsChanged();
};
