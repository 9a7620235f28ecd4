# SQLite: one file of C, made on this machine, with the full-text search that the program searches with.
package=sqlite3
title="the database in a file"
licence="public domain"
make_it() {
    if [ ! -f sqlite3.c ]; then
        "$source/configure" --disable-tcl
        make sqlite3.c
    fi
    $mingw-gcc-posix -O2 -shared -o sqlite3.dll sqlite3.c -DSQLITE_ENABLE_FTS5 -DSQLITE_ENABLE_RTREE -DSQLITE_ENABLE_COLUMN_METADATA \
        -DSQLITE_ENABLE_DBSTAT_VTAB -DSQLITE_SECURE_DELETE -DSQLITE_API='__declspec(dllexport)' -Wl,--out-implib,libsqlite3.dll.a -Wl,--no-insert-timestamp
    install -m644 sqlite3.dll "$sysroot/bin/"
    install -m644 libsqlite3.dll.a "$sysroot/lib/"
    install -m644 sqlite3.h "$source/src/sqlite3ext.h" "$sysroot/include/"
}
