// Tries views/windows/droppedcontents as Outlook would be met: a source with a stream, a storage and a block of memory under numbers of their own, in
// this program and across two (through the clipboard, which hands out the same objects as a drag). Plain Windows, so that wine can run it alone:
// without arguments it does everything and ends with the number of failures.
#include "windows/droppedcontents.h"

#include <cstdio>
#include <cstring>
#include <shlobj.h>
#include <string>

namespace {

enum class Trouble { None, OneKindOnly, StreamAtItsEnd, NoNumber };

/// Number 0 a stream, 1 a storage as Outlook's mails are, 2 a block of memory.
class Source final : public IDataObject
{
public:
    explicit Source(Trouble trouble = Trouble::None) : m_trouble(trouble) {}

    HRESULT STDMETHODCALLTYPE QueryInterface(REFIID id, void **object) override
    {
        if (id != IID_IUnknown && id != IID_IDataObject)
            return *object = nullptr, E_NOINTERFACE;
        AddRef();
        return *object = static_cast<IDataObject *>(this), S_OK;
    }
    ULONG STDMETHODCALLTYPE AddRef() override { return ++m_count; }
    ULONG STDMETHODCALLTYPE Release() override { return --m_count; }

    HRESULT STDMETHODCALLTYPE GetData(FORMATETC *format, STGMEDIUM *medium) override
    {
        *medium = {};
        if (format->cfFormat != contents())
            return DV_E_FORMATETC;
        const long number = m_trouble == Trouble::NoNumber ? (format->lindex == -1 ? 0 : 99) : format->lindex;
        const DWORD kind = number == 0 ? TYMED_ISTREAM : number == 1 ? TYMED_ISTORAGE : TYMED_HGLOBAL;
        if (number < 0 || number > 2)
            return DV_E_LINDEX;
        if (!(format->tymed & kind) || (m_trouble == Trouble::OneKindOnly && format->tymed != kind))
            return DV_E_TYMED;
        medium->tymed = kind;
        if (kind == TYMED_ISTREAM)
            medium->pstm = stream();
        else if (kind == TYMED_ISTORAGE)
            medium->pstg = storage();
        else
            medium->hGlobal = memory();
        return S_OK;
    }
    HRESULT STDMETHODCALLTYPE GetDataHere(FORMATETC *, STGMEDIUM *) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE QueryGetData(FORMATETC *format) override { return format->cfFormat == contents() ? S_OK : DV_E_FORMATETC; }
    HRESULT STDMETHODCALLTYPE GetCanonicalFormatEtc(FORMATETC *, FORMATETC *out) override { return out->ptd = nullptr, E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE SetData(FORMATETC *, STGMEDIUM *, BOOL) override { return E_NOTIMPL; }
    HRESULT STDMETHODCALLTYPE EnumFormatEtc(DWORD direction, IEnumFORMATETC **list) override
    {
        FORMATETC format{contents(), nullptr, DVASPECT_CONTENT, -1, TYMED_ISTREAM | TYMED_ISTORAGE | TYMED_HGLOBAL};
        return direction == DATADIR_GET ? SHCreateStdEnumFmtEtc(1, &format, list) : E_NOTIMPL;
    }
    HRESULT STDMETHODCALLTYPE DAdvise(FORMATETC *, DWORD, IAdviseSink *, DWORD *) override { return OLE_E_ADVISENOTSUPPORTED; }
    HRESULT STDMETHODCALLTYPE DUnadvise(DWORD) override { return OLE_E_ADVISENOTSUPPORTED; }
    HRESULT STDMETHODCALLTYPE EnumDAdvise(IEnumSTATDATA **) override { return OLE_E_ADVISENOTSUPPORTED; }

    static std::string text() { return std::string(200'000, 's') + "slut"; }

private:
    static CLIPFORMAT contents() { return CLIPFORMAT(RegisterClipboardFormatW(L"FileContents")); }
    static HGLOBAL memory()
    {
        const HGLOBAL block = GlobalAlloc(GMEM_MOVEABLE, 16);
        std::memcpy(GlobalLock(block), "sexton byte lang", 16);
        GlobalUnlock(block);
        return block;
    }
    IStream *stream() const
    {
        IStream *made = nullptr;
        CreateStreamOnHGlobal(nullptr, TRUE, &made);
        const std::string all = text();
        made->Write(all.data(), ULONG(all.size()), nullptr);
        if (m_trouble != Trouble::StreamAtItsEnd)
            made->Seek({}, STREAM_SEEK_SET, nullptr);
        return made;
    }
    static IStorage *storage()
    {
        ILockBytes *bytes = nullptr;
        IStorage *made = nullptr, *inner = nullptr;
        IStream *part = nullptr;
        CreateILockBytesOnHGlobal(nullptr, TRUE, &bytes);
        StgCreateDocfileOnILockBytes(bytes, STGM_CREATE | STGM_READWRITE | STGM_SHARE_EXCLUSIVE, 0, &made);
        made->CreateStream(L"__substg1.0_0037001F", STGM_CREATE | STGM_READWRITE | STGM_SHARE_EXCLUSIVE, 0, 0, &part);
        part->Write(L"Lampan", 12, nullptr);
        part->Release();
        made->CreateStorage(L"__attach_version1.0_#00000000", STGM_CREATE | STGM_READWRITE | STGM_SHARE_EXCLUSIVE, 0, 0, &inner);
        inner->CreateStream(L"__substg1.0_37010102", STGM_CREATE | STGM_READWRITE | STGM_SHARE_EXCLUSIVE, 0, 0, &part);
        const std::string all = text();
        part->Write(all.data(), ULONG(all.size()), nullptr);
        part->Release();
        inner->Release();
        made->Commit(STGC_DEFAULT);
        bytes->Release();
        return made;
    }

    Trouble m_trouble;
    ULONG m_count = 1;
};

int failures = 0;

void expect(bool holds, const char *what)
{
    std::printf("%s %s\n", holds ? "ok    " : "FAILED", what);
    failures += holds ? 0 : 1;
}

/// Opens what was copied, as anybody would open a .msg.
bool isStorage(const std::string &bytes)
{
    const HGLOBAL block = GlobalAlloc(GMEM_MOVEABLE, bytes.empty() ? 1 : bytes.size());
    std::memcpy(GlobalLock(block), bytes.data(), bytes.size());
    GlobalUnlock(block);
    ILockBytes *lock = nullptr;
    IStorage *root = nullptr, *inner = nullptr;
    IStream *part = nullptr;
    wchar_t subject[7] = {};
    CreateILockBytesOnHGlobal(block, TRUE, &lock);
    const bool whole = bytes.size() > 200'000 && SUCCEEDED(StgOpenStorageOnILockBytes(lock, nullptr, STGM_READ | STGM_SHARE_EXCLUSIVE, nullptr, 0, &root))
                       && SUCCEEDED(root->OpenStream(L"__substg1.0_0037001F", nullptr, STGM_READ | STGM_SHARE_EXCLUSIVE, 0, &part))
                       && SUCCEEDED(part->Read(subject, 12, nullptr)) && std::wstring(subject) == L"Lampan"
                       && SUCCEEDED(root->OpenStorage(L"__attach_version1.0_#00000000", nullptr, STGM_READ | STGM_SHARE_EXCLUSIVE, nullptr, 0, &inner));
    for (IUnknown *one : {static_cast<IUnknown *>(part), static_cast<IUnknown *>(inner), static_cast<IUnknown *>(root), static_cast<IUnknown *>(lock)}) {
        if (one)
            one->Release();
    }
    return whole;
}

void tryAll(IDataObject *source, const char *where)
{
    constexpr std::size_t most = 10'000'000;
    std::printf("%s\n", where);
    expect(DroppedContents::offered(source), "contents are offered");
    expect(DroppedContents::read(source, 0, most) == Source::text(), "a stream");
    expect(isStorage(DroppedContents::read(source, 1, most)), "a storage is a compound file");
    expect(DroppedContents::read(source, 2, most).substr(0, 16) == "sexton byte lang", "a block of memory");
    expect(DroppedContents::read(source, 3, most).empty(), "no fourth");
    expect(DroppedContents::read(source, 0, 1000).empty() && DroppedContents::read(source, 1, 1000).empty(), "too large is nothing");
}

/// Holds the files on the clipboard until the other program has ended.
int offer(const wchar_t *self)
{
    Source source;
    if (FAILED(OleSetClipboard(&source)))
        return 1;
    STARTUPINFOW start{};
    start.cb = sizeof start;
    PROCESS_INFORMATION other{};
    std::wstring line = L"\"" + std::wstring(self) + L"\" --take";
    if (!CreateProcessW(nullptr, line.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr, &start, &other))
        return 1;
    while (MsgWaitForMultipleObjects(1, &other.hProcess, FALSE, INFINITE, QS_ALLINPUT) == WAIT_OBJECT_0 + 1) {
        MSG message;
        while (PeekMessageW(&message, nullptr, 0, 0, PM_REMOVE))
            DispatchMessageW(&message);
    }
    DWORD code = 1;
    GetExitCodeProcess(other.hProcess, &code);
    OleSetClipboard(nullptr);
    return int(code);
}

}

int wmain(int argc, wchar_t **)
{
    OleInitialize(nullptr);
    std::setvbuf(stdout, nullptr, _IONBF, 0);
    if (argc > 1) {
        IDataObject *source = nullptr;
        expect(SUCCEEDED(OleGetClipboard(&source)), "the other program's files are there");
        if (source)
            tryAll(source, "out of another program");
        return failures;
    }
    Source plain, oneKind(Trouble::OneKindOnly), atEnd(Trouble::StreamAtItsEnd), noNumber(Trouble::NoNumber);
    tryAll(&plain, "within one program");
    tryAll(&oneKind, "asked for one kind at a time");
    expect(DroppedContents::read(&atEnd, 0, 1'000'000) == Source::text(), "a stream that stands at its end");
    expect(DroppedContents::read(&noNumber, 0, 1'000'000) == Source::text(), "a single file without a number");
    expect(!DroppedContents::offered(nullptr), "nothing is offered by nobody");
    wchar_t self[MAX_PATH];
    GetModuleFileNameW(nullptr, self, MAX_PATH);
    failures += offer(self);
    std::printf("%d failures\n", failures);
    return failures;
}
