#pragma once

#ifdef _WIN32

#include <cstddef>
#include <string>

struct IDataObject;

/// The contents of files that another program offers while they are dragged or copied (CFSTR_FILECONTENTS). Classic Outlook hands attachments
/// out as streams and mails as storages, each under a number of its own. Windows only; without Qt, so that it can be tried alone.
namespace DroppedContents {

/// Whether any are offered.
bool offered(IDataObject *source);

/// The bytes of the file with that number in the group; a storage becomes a compound file (`.msg`). Empty when there is none, it cannot be had,
/// or it is larger than `most` bytes. In the thread that has OLE.
std::string read(IDataObject *source, long index, std::size_t most);

}

#endif
