# libxlsxwriter: writes XLSX.
package=libxlsxwriter
title="writing of XLSX"
licence="BSD-2-Clause"
make_it() {
    cmake_part "$source" -DBUILD_SHARED_LIBS=ON -DUSE_SYSTEM_MINIZIP=OFF -DBUILD_TESTS=OFF -DBUILD_EXAMPLES=OFF
    cmake --install .
}
