# OpenSSL: libpq has no other TLS. (Qt's own network code uses what Windows has, and needs no OpenSSL.)
package=openssl
title="encryption of the way to PostgreSQL"
licence="Apache-2.0"
make_it() {
    # Roots come from sslrootcert in the address. What OpenSSL would look for by itself it looks for where only an administrator may write: anybody
    # may make a folder in C:\, and a configuration there could load code into our program.
    local ssl="C:/Program Files/Common Files/SSL"
    [ -f Makefile ] || CC=gcc-posix "$source/Configure" mingw64 --cross-compile-prefix=$mingw- --prefix="$sysroot" --libdir=lib \
        shared no-tests no-legacy no-engine no-dso no-module no-autoload-config
    make -j "$jobs" build_libs OPENSSLDIR="$ssl" ENGINESDIR="$ssl/engines-3" MODULESDIR="$ssl/ossl-modules"
    make install_dev
}
