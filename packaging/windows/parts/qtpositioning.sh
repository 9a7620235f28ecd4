# Qt's coordinates: distances and directions between points. Of its plugins, which ask a receiver where the computer is, none is packed.
package=qt6-positioning
title="Qt's coordinates"
licence="LGPL-3.0-only"
rests_on="qtbase"
make_it() {
    cmake_part "$source" -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake -DQT_BUILD_TESTS=OFF -DQT_BUILD_EXAMPLES=OFF
    cmake --install .
}
