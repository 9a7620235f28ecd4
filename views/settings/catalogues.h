#pragma once

#include "settings/cataloguepage.h"

/// The catalogues of *Inställningar*, by the name of their table; each is made when it is first shown.
namespace Catalogues {
/// In the order of the list.
QStringList names();
QString title(const QString &name);
QString icon(const QString &name);
CataloguePage *make(const QString &name, const AppContext &context, QWidget *parent);
}
