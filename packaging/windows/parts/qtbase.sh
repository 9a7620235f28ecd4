# Qt: the window, the documents and the databases. Without OpenGL, D-Bus and what else an office program on Windows never uses.
package=qt6-base
title="Qt, the window and everything below it"
licence="LGPL-3.0-only"
rests_on="sqlite"
make_it() {
    if [ ! -f build.ninja ]; then
        # The tools of this machine (moc, rcc, lrelease) must be of the very version that is built.
        local here there
        here=$(dpkg-query -W -f '${source:Upstream-Version}' qt6-base-dev | sed 's/+dfsg.*//')
        there=$(sed -n 's/^set(QT_REPO_MODULE_VERSION "\(.*\)")/\1/p' "$source/.cmake.conf")
        [ "$here" = "$there" ] || { echo "Qt on this machine is $here, the source is $there: run apt-get upgrade."; exit 1; }
    fi
    cmake_part "$source" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DBUILD_SHARED_LIBS=ON \
        -DFEATURE_system_sqlite=ON -DFEATURE_dbus=OFF -DFEATURE_opengl=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF -DFEATURE_pkg_config=OFF \
        -DFEATURE_tabletevent=OFF -DFEATURE_sql_psql=OFF -DFEATURE_sql_mysql=OFF -DFEATURE_sql_odbc=OFF -DFEATURE_system_zlib=ON \
        -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF
    cmake --install .
}
