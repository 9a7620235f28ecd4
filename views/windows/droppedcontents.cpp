#include "windows/droppedcontents.h"

#ifdef _WIN32

#include <algorithm>
#include <initializer_list>
#include <objidl.h>
#include <ole2.h>
#include <shlobj.h>

namespace {

/// Gives the interface back at the end.
template<class T> struct Held {
    T *it = nullptr;
    Held() = default;
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;
    ~Held()
    {
        if (it)
            it->Release();
    }
    T *operator->() const { return it; }
};

CLIPFORMAT contentsFormat()
{
    static const auto format = CLIPFORMAT(RegisterClipboardFormatW(L"FileContents"));
    return format;
}

std::string bytesOf(HGLOBAL memory, std::size_t size)
{
    const void *bytes = GlobalLock(memory);
    if (!bytes)
        return {};
    std::string copy(static_cast<const char *>(bytes), std::min<std::size_t>(size, GlobalSize(memory)));
    GlobalUnlock(memory);
    return copy;
}

std::string bytesOf(IStream *stream, std::size_t most)
{
    // Some programs leave the stream at its end.
    stream->Seek({}, STREAM_SEEK_SET, nullptr);
    std::string all;
    char buffer[64 * 1024];
    for (;;) {
        ULONG count = 0;
        const HRESULT result = stream->Read(buffer, sizeof buffer, &count);
        if (FAILED(result) || all.size() + count > most)
            return {};
        if (count == 0)
            return all;
        all.append(buffer, count);
    }
}

/// A storage lives in the other program: its copy is written into memory, where it is the file that it would be on a disk.
std::string bytesOf(IStorage *storage, std::size_t most)
{
    Held<ILockBytes> memory;
    Held<IStorage> copy;
    if (FAILED(CreateILockBytesOnHGlobal(nullptr, TRUE, &memory.it))
        || FAILED(StgCreateDocfileOnILockBytes(memory.it, STGM_CREATE | STGM_READWRITE | STGM_SHARE_EXCLUSIVE, 0, &copy.it))
        || FAILED(storage->CopyTo(0, nullptr, nullptr, copy.it)) || FAILED(copy->Commit(STGC_DEFAULT)) || FAILED(memory->Flush()))
        return {};
    STATSTG facts{};
    HGLOBAL bytes = nullptr;
    if (FAILED(memory->Stat(&facts, STATFLAG_NONAME)) || facts.cbSize.QuadPart > most || FAILED(GetHGlobalFromILockBytes(memory.it, &bytes)))
        return {};
    return bytesOf(bytes, std::size_t(facts.cbSize.QuadPart));
}

std::string bytesOf(const STGMEDIUM &medium, std::size_t most)
{
    switch (medium.tymed) {
    case TYMED_ISTREAM: return bytesOf(medium.pstm, most);
    case TYMED_ISTORAGE: return bytesOf(medium.pstg, most);
    case TYMED_HGLOBAL: return GlobalSize(medium.hGlobal) <= most ? bytesOf(medium.hGlobal, GlobalSize(medium.hGlobal)) : std::string();
    default: return {};
    }
}

std::string get(IDataObject *source, long index, DWORD kinds, std::size_t most)
{
    FORMATETC format{contentsFormat(), nullptr, DVASPECT_CONTENT, index, kinds};
    STGMEDIUM medium{};
    if (FAILED(source->GetData(&format, &medium)))
        return {};
    std::string bytes = bytesOf(medium, most);
    ReleaseStgMedium(&medium);
    return bytes;
}

}

bool DroppedContents::offered(IDataObject *source)
{
    Held<IEnumFORMATETC> formats;
    if (!source || FAILED(source->EnumFormatEtc(DATADIR_GET, &formats.it)) || !formats.it)
        return false;
    FORMATETC format{};
    while (formats->Next(1, &format, nullptr) == S_OK) {
        CoTaskMemFree(format.ptd);
        if (format.cfFormat == contentsFormat())
            return true;
    }
    return false;
}

std::string DroppedContents::read(IDataObject *source, long index, std::size_t most)
{
    // Asked for all kinds at once most programs give the one they have; some know only the question for that one.
    for (const DWORD kinds : {DWORD(TYMED_ISTREAM | TYMED_ISTORAGE | TYMED_HGLOBAL), DWORD(TYMED_ISTREAM), DWORD(TYMED_ISTORAGE), DWORD(TYMED_HGLOBAL)}) {
        if (std::string bytes = get(source, index, kinds, most); !bytes.empty())
            return bytes;
    }
    // A program with a single file may give it no number.
    return index == 0 ? get(source, -1, TYMED_ISTREAM | TYMED_ISTORAGE | TYMED_HGLOBAL, most) : std::string();
}

#endif
