#include "records/disposing.h"

#include "disposalservice.h"
#include "managedsettings.h"
#include "shell/appcontext.h"
#include "shell/uistate.h"
#include "userprompt.h"
#include "whendone.h"

#include <QAction>

static const auto lastDecision = QStringLiteral("disposal/decision");

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Disposing)
};

ManagedSettings::Value rule(const AppContext &context) { return context.managed.value(ManagedSettings::Setting::Disposal); }
}

void Disposing::run(const AppContext &context, QObject *receiver, const RecordSchema &schema, qint64 id, const QString &name, std::function<void(const Result<Disposed> &)> done)
{
    const auto decision = context.prompt.askText(Text::tr("Ta bort %1 för gott").arg(name),
                                                 Text::tr("Allt försvinner: delar, bilagor, utkast och historik. Enligt vilket &beslut om gallring?"),
                                                 Text::tr("Ta bort för gott"), context.state.value(lastDecision).toString());
    if (!decision)
        return;
    context.state.setValue(lastDecision, *decision);
    whenDone(DisposalService(context.database).dispose(schema, id, *decision), receiver, std::move(done));
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
