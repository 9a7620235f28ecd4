#pragma once

#include <QString>

/// Shows Qt the contents of files that another program drags in (windows/droppedcontents.h). Qt asks for streams and memory only, and finds nothing
/// where Outlook hands out a mail. Does nothing on other systems.
namespace DroppedMime {

/// Once, when the application is there.
void install();

/// The format that holds the content of the file with that number, in the QMimeData of a drop or of the clipboard.
QString format(qsizetype index);

}
