#pragma once

#include "disposed.h"
#include "result.h"

#include <QList>
#include <QString>
#include <functional>

class QAction;
class MessageBar;
class QObject;
class QPushButton;
struct AppContext;
struct RecordSchema;

/// How the user disposes of a record in the bin, from wherever that is offered.
namespace Disposing {
/// Asks for the decision, proposing the last one, and disposes. `done` is called in the life of `receiver`, and not at all when the user
/// thinks better of it.
void run(const AppContext &context, QObject *receiver, const RecordSchema &schema, qint64 id, const QString &name, std::function<void(const Result<Disposed> &)> done);
/// What is said when it is done: where it is logged, and when the text leaves the disk.
QString doneText(const QString &name, Disposed how);
/// *Ångra* in a bar about a record that was put into the bin, which goes when the record is disposed of.
QPushButton *addUndo(const AppContext &context, MessageBar *bar, const QList<qint64> &ids, const QString &text, const std::function<void()> &undo);
/// Whether the organisation allows it at all.
bool isAllowed(const AppContext &context);
/// Names the command, and says who decides when it is not allowed.
void describe(const AppContext &context, QAction *action);
}
