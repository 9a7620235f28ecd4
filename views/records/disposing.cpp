#include "records/disposing.h"

#include "disposalservice.h"
#include "managedsettings.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "shell/uistate.h"
#include "userprompt.h"
#include "whendone.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QPushButton>
#include <optional>

static const auto lastDecision = QStringLiteral("disposal/decision");

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Disposing)
};

ManagedSettings::Value rule(const AppContext &context) { return context.managed.value(ManagedSettings::Setting::Disposal); }
}

/// The rule first, then why before its time, then the decision, until it is one or the user thinks better of it.
static std::optional<DisposalGrounds> ask(const AppContext &context, const QString &name, const Retention::Judgement &judgement)
{
    DisposalGrounds grounds;
    const QString title = Text::tr("Ta bort %1 för gott").arg(name);
    if (judgement.early) {
        const auto reason = context.prompt.askText(title, Text::tr("%1\n\n&Varför ska den tas bort redan nu? Skälet står i gallringsloggen.").arg(judgement.words), Text::tr("Fortsätt"));
        if (!reason)
            return std::nullopt;
        grounds.reason = *reason;
    }
    grounds.decision = context.state.value(lastDecision).toString();
    const QString rule = judgement.words.isEmpty() || judgement.early ? QString() : judgement.words + QStringLiteral("\n\n");
    for (QString wrong;;) {
        const auto decision = context.prompt.askText(title, wrong + rule + Text::tr("Allt försvinner: delar, bilagor, utkast och historik. Enligt vilket &beslut om gallring?"),
                                                     Text::tr("Ta bort för gott"), grounds.decision);
        if (!decision)
            return std::nullopt;
        grounds.decision = *decision;
        const Status possible = Retention::checkDecision(*decision);
        if (possible)
            break;
        wrong = possible.error().message + QStringLiteral("\n\n");
    }
    context.state.setValue(lastDecision, grounds.decision);
    return grounds;
}

void Disposing::run(const AppContext &context, QObject *receiver, const RecordSchema &schema, qint64 id, const QString &name, std::function<void(const Result<Disposed> &)> done)
{
    whenDone(DisposalService(context.database).judge(schema, id), receiver, [&context, receiver, &schema, id, name, done = std::move(done)](const Result<Retention::Judgement> &judgement) {
        if (!judgement) {
            done(fail(judgement.error()));
            return;
        }
        const auto grounds = ask(context, name, *judgement);
        if (!grounds)
            return;
        whenDone(DisposalService(context.database).dispose(schema, id, *grounds), receiver, [&navigator = context.navigator, id, done](const Result<Disposed> &disposed) {
            if (disposed)
                Q_EMIT navigator.recordDisposed(id);
            done(disposed);
        });
    });
}

QPushButton *Disposing::addUndo(const AppContext &context, MessageBar *bar, const QList<qint64> &ids, const QString &text, const std::function<void()> &undo)
{
    QPushButton *button = bar->addButton(text, undo);
    QObject::connect(&context.navigator, &Navigator::recordDisposed, button, [bar, ids](qint64 gone) {
        if (ids.contains(gone))
            bar->dismiss();
    });
    return button;
}

QString Disposing::doneText(const QString &name, Disposed how)
{
    const QString text = Text::tr("%1 är borttagen för gott. Det står i gallringsloggen.").arg(name);
    return how == Disposed::Overwritten ? text : text + u' ' + Text::tr("Ett annat program läser databasen just nu. Texten skrivs över på disken så snart det är klart, senast när alla har stängt databasen.");
}

bool Disposing::isAllowed(const AppContext &context) { return fromCode<DisposalRule>(rule(context).text) != DisposalRule::Never; }

void Disposing::describe(const AppContext &context, QAction *action)
{
    action->setText(Text::tr("Ta bort för gott …"));
    if (!isAllowed(context))
        action->setToolTip(ManagedSettings::lockedText() + u'\n' + ManagedSettings::lockedBy(rule(context)));
}
