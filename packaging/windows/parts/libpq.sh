# libpq: the way to a shared PostgreSQL server.
package=postgresql-15
title="the way to PostgreSQL"
licence="PostgreSQL"
rests_on="openssl"
make_it() {
    configure_part --without-readline --without-zlib --without-icu --with-ssl=openssl CPPFLAGS="-I$sysroot/include" LDFLAGS="-L$sysroot/lib"
    make -j "$jobs" -C src/backend generated-headers
    make -j "$jobs" -C src/interfaces/libpq
    make -C src/interfaces/libpq install
    make -C src/include install
}
