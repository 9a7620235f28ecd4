# libffi: GLib's objects call functions through it.
package=libffi
title="calls of functions, for GLib"
licence="MIT"
make_it() {
    configure_part --disable-static --disable-docs
    make -j "$jobs"
    make install
}
