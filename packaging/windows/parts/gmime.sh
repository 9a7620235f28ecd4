# GMime: reads and writes e-mail. Its own build wants the autotools and a libiconv; all it needs is its sources compiled, and GLib's own conversion.
# Without its streams over GIO, which nothing here uses: as soon as it is loaded, GIO starts a thread that reads what the whole registry says of file
# types, and a program that ended meanwhile could hang (packaging/windows/test saw it under wine).
package=gmime
title="reading and writing of e-mail"
licence="LGPL-2.1-or-later"
rests_on="glib"
files="gmime/iconv.h"
make_it() {
    local version major minor micro flags file object
    number() { sed -n "s/^m4_define(\[gmime_$1_version\], *\[\([0-9]*\)\])/\1/p" "$source/configure.ac"; }
    major=$(number major) minor=$(number minor) micro=$(number micro)
    version=$major.$minor.$micro
    mkdir -p shim
    cp "$windows/gmime/iconv.h" shim/
    printf '#define PACKAGE "gmime"\n#define VERSION "%s"\n#define SIZEOF_SIZE_T 8\n#define HAVE_TIMEZONE 1\n' "$version" >shim/config.h
    sed "s/@GMIME_MAJOR_VERSION@/$major/;s/@GMIME_MINOR_VERSION@/$minor/;s/@GMIME_MICRO_VERSION@/$micro/;s/@GMIME_BINARY_AGE@/$((minor * 100 + micro))/;s/@GMIME_INTERFACE_AGE@/0/" \
        "$source/gmime/gmime-version.h.in" >"$source/gmime/gmime-version.h"
    flags="-O2 -DHAVE_CONFIG_H -Ishim -I$source -I$source/gmime -I$source/util $(pkg-config --cflags gio-2.0 gobject-2.0) -DG_LOG_DOMAIN=\"gmime\" -DGMIME_EXPORTS"
    sed -i '/g_mime_stream_gio_get_type/d' "$source/gmime/gmime.c"
    for file in $(sed -n '/^libgmime_3_0_la_SOURCES/,/^$/p' "$source/gmime/Makefile.am" | grep -oE '[a-z0-9-]+\.c' | grep -v stream-gio | sed "s|^|$source/gmime/|") \
        "$source"/util/{gtrie,packed,url-scanner}.c; do
        object=$(basename "$file" .c).o
        [ -f "$object" ] || $mingw-gcc-posix $flags -c "$file" -o "$object.part"
        [ -f "$object" ] || mv "$object.part" "$object"
    done
    $mingw-gcc-posix -shared -o libgmime-3.0-0.dll ./*.o -Wl,--out-implib,libgmime-3.0.dll.a -Wl,--export-all-symbols -Wl,--no-insert-timestamp \
        $(pkg-config --libs gobject-2.0) -L"$sysroot/lib" -lz -lws2_32 -lintl
    install -m644 libgmime-3.0-0.dll "$sysroot/bin/"
    install -m644 libgmime-3.0.dll.a "$sysroot/lib/"
    mkdir -p "$sysroot/include/gmime-3.0/gmime"
    # Who includes <gmime/gmime.h> meets <iconv.h> too.
    install -m644 shim/iconv.h "$sysroot/include/gmime-3.0/"
    install -m644 "$source"/gmime/*.h "$sysroot/include/gmime-3.0/gmime/"
    printf 'Name: GMime\nDescription: e-mail\nVersion: %s\nRequires: gio-2.0 gobject-2.0\nLibs: -L%s/lib -lgmime-3.0\nCflags: -I%s/include/gmime-3.0\n' \
        "$version" "$sysroot" "$sysroot" >"$sysroot/lib/pkgconfig/gmime-3.0.pc"
}
