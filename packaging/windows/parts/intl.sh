# libintl: GLib asks for its functions, but the program shows none of GLib's texts. Eight functions that hand the text back do; a static library.
title="texts of GLib, untranslated"
files="intl/libintl.h intl/intl.c"
make_it() {
    cp "$windows/intl/libintl.h" "$windows/intl/intl.c" .
    $mingw-gcc-posix -O2 -Wall -Werror -I. -c intl.c -o intl.o
    rm -f libintl.a
    $mingw-ar rcsD libintl.a intl.o
    install -m644 libintl.a "$sysroot/lib/"
    install -m644 libintl.h "$sysroot/include/"
}
