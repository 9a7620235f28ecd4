# OpenSSL: libpq has no other TLS. (Qt's own network code uses what Windows has, and needs no OpenSSL.)
package=openssl
title="encryption of the way to PostgreSQL"
licence="Apache-2.0"
make_it() {
    # Roots come from sslrootcert in the address; nothing is looked for in folders of the machine that built this.
    [ -f Makefile ] || "$source/Configure" mingw64 --cross-compile-prefix=$mingw- CC=$mingw-gcc-posix --prefix="$sysroot" --libdir=lib \
        --openssldir=C:/ortskontakt-openssl shared no-tests no-docs no-legacy no-engine no-dso no-apps
    make -j "$jobs" build_sw
    make install_dev
}
