# How CMake compiles for 64-bit Windows on Debian: the mingw-w64 compilers with POSIX threads, and the libraries that packaging/windows/build
# has put in its cache. Used by the preset `windows` and for every library that is built with CMake.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(mingw x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${mingw}-gcc-posix)
set(CMAKE_CXX_COMPILER ${mingw}-g++-posix)
set(CMAKE_RC_COMPILER ${mingw}-windres)

# No time of day in a program file: the same sources give the same bytes.
foreach(kind EXE SHARED MODULE)
    set(CMAKE_${kind}_LINKER_FLAGS_INIT "-Wl,--no-insert-timestamp")
endforeach()

# The cache is named by the environment, or by its default place, as in common.sh.
if(DEFINED ENV{ORTSKONTAKT_WINDOWS_CACHE})
    set(windows_cache $ENV{ORTSKONTAKT_WINDOWS_CACHE})
elseif(DEFINED ENV{XDG_CACHE_HOME})
    set(windows_cache $ENV{XDG_CACHE_HOME}/ortskontakt-windows)
else()
    set(windows_cache $ENV{HOME}/.cache/ortskontakt-windows)
endif()
set(ORTSKONTAKT_WINDOWS_SYSROOT ${windows_cache}/sysroot CACHE PATH "The libraries for Windows that packaging/windows/build has built")

# Programs are the machine's own (moc, lrelease, windres); headers and libraries are only those for Windows.
set(CMAKE_FIND_ROOT_PATH ${ORTSKONTAKT_WINDOWS_SYSROOT} /usr/${mingw})
set(CMAKE_PREFIX_PATH ${ORTSKONTAKT_WINDOWS_SYSROOT})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)

# pkg-config must never see the machine's own libraries.
set(ENV{PKG_CONFIG_LIBDIR} ${ORTSKONTAKT_WINDOWS_SYSROOT}/lib/pkgconfig:/usr/${mingw}/lib/pkgconfig)
set(ENV{PKG_CONFIG_PATH} "")
