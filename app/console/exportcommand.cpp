#include "command.h"

Outcome runExport(const Call &call)
{
    Q_UNUSED(call)
    return wrongUse(QString());
}
