# GLib: what GMime is built on. Nothing is fetched while building; libintl is ours.
package=glib2.0
title="the foundation of GMime"
licence="LGPL-2.1-or-later"
rests_on="intl libffi pcre2"
make_it() {
    cat >cross.ini <<END
[binaries]
c = '$mingw-gcc-posix'
cpp = '$mingw-g++-posix'
ar = '$mingw-ar'
strip = '$mingw-strip'
windres = '$mingw-windres'
pkgconfig = 'pkg-config'
[properties]
pkg_config_libdir = ['$sysroot/lib/pkgconfig', '/usr/$mingw/lib/pkgconfig']
[built-in options]
c_args = ['-I$sysroot/include']
c_link_args = ['-L$sysroot/lib']
cpp_args = ['-I$sysroot/include']
cpp_link_args = ['-L$sysroot/lib']
[host_machine]
system = 'windows'
cpu_family = 'x86_64'
cpu = 'x86_64'
endian = 'little'
END
    [ -f objects/build.ninja ] || meson setup objects "$source" --cross-file cross.ini --prefix="$sysroot" --libdir=lib --buildtype=release \
        --wrap-mode=nofallback -Dtests=false -Dinstalled_tests=false -Dglib_debug=disabled -Dxattr=false -Dselinux=disabled -Dlibmount=disabled
    ninja -C objects -j "$jobs"
    ninja -C objects install
}
