/* GMime asks for iconv; GLib carries one that uses what Windows knows of character sets. */
#pragma once
#include <glib.h>
typedef GIConv iconv_t;
#define iconv_open(to, from) g_iconv_open(to, from)
#define iconv(cd, in, inleft, out, outleft) g_iconv(cd, in, inleft, out, outleft)
#define iconv_close(cd) g_iconv_close(cd)
