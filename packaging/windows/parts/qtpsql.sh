# Qt's driver for PostgreSQL: it is built after libpq, so that a new PostgreSQL does not mean a new Qt.
package=qt6-base
title="Qt's driver for PostgreSQL"
licence="LGPL-3.0-only"
rests_on="qtbase libpq"
make_it() {
    cmake_part "$source/src/plugins/sqldrivers" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
        -DFEATURE_sql_psql=ON -DFEATURE_sql_sqlite=OFF -DFEATURE_sql_odbc=OFF -DFEATURE_sql_mysql=OFF \
        -DPostgreSQL_LIBRARY="$sysroot/lib/libpq.a" -DPostgreSQL_INCLUDE_DIR="$sysroot/include"
    install -D -m644 "$(find . -name qsqlpsql.dll | head -1)" "$sysroot/plugins/sqldrivers/qsqlpsql.dll"
}
