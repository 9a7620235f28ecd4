# PCRE2: GLib's regular expressions. (Qt has a copy of its own inside.)
package=pcre2
title="regular expressions, for GLib"
licence="BSD-3-Clause"
make_it() {
    configure_part --disable-static --enable-jit
    make -j "$jobs" libpcre2-8.la
    make install-libLTLIBRARIES install-nodist_includeHEADERS install-pkgconfigDATA
}
