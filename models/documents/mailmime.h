#pragma once

#include <QByteArray>
#include <QString>
#include <gmime/gmime.h>
#include <memory>

/// What the reader and the writer share of GMime: owners of its objects, and its one initialisation.
namespace MailMime {

/// GMime counts its initialisations without a lock, so it is done once for the program and never undone. Any thread, before all else.
void initialize();

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
/// One reference, given back at the end.
template<class T> using Owned = std::unique_ptr<T, Unref>;

/// Text of GMime's, which is UTF-8; null becomes empty.
inline QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// "text/plain", in small letters.
QString mediaTypeOf(GMimeObject *object);
/// What was written to a stream in memory.
QByteArray bytesOf(GMimeStream *stream);
/// A part without its transfer encoding; what a cut off base64 text still gives.
QByteArray contentOf(GMimeObject *part);

}
