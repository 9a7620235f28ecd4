#pragma once

#include <QString>

class QWidget;

namespace MeetingWords {
/// The first letter large, as at the start of a label.
QString sentence(const QString &words);
}

/// Alt+arrow opens the field's own list or calendar although the window has a command on the same keys.
void keepAltArrows(QWidget *field);
