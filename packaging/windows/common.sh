# common.sh: what the steps of packaging/windows share. Sourced after packaging/common.sh, never run.
# A part is a library built from its Debian source package by parts/NAME.sh. It is built again when its recipe, its source, the compiler, or a
# part that it rests on has changed; what was cut off goes on where it stopped.

windows=$root/packaging/windows
cache=${ORTSKONTAKT_WINDOWS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/ortskontakt-windows}
export ORTSKONTAKT_WINDOWS_CACHE=$cache
sysroot=$cache/sysroot
mingw=x86_64-w64-mingw32
version=$(sed -n 's/^project(Ortskontakt VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
# In the order in which they are built: each comes after those that it rests on.
parts="sqlite expected libzip libxlsxwriter intl libffi pcre2 glib gmime openssl libpq qtbase qtpsql qtpositioning"
export PKG_CONFIG_LIBDIR=$sysroot/lib/pkgconfig:/usr/$mingw/lib/pkgconfig PKG_CONFIG_PATH=
unset CC CXX CFLAGS CXXFLAGS CPPFLAGS LDFLAGS DESTDIR
# Dates inside archives and libraries are those of the newest commit, so that the same sources give the same bytes.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1700000000)}

# The versions of a source package that apt knows, newest first; empty when it knows none. Without any deb-src line apt-cache fails: that is the answer
# "none" too, not an error.
source_versions() {
    { apt-cache showsrc --only-source "$1" 2>/dev/null || true; } | sed -n 's/^Version: //p' | sort -u | python3 -c '
import functools, subprocess, sys
older = lambda a, b: 1 if subprocess.run(["dpkg", "--compare-versions", a, "lt", b]).returncode == 0 else -1
print("\n".join(sorted(sys.stdin.read().split(), key=functools.cmp_to_key(older))))'
}

# Debian's source packages are asked for where the machine asks for the programs': in debian.sources, or beside the deb lines of sources.list (a disc
# has none). The tests name another folder than /etc/apt.
enable_sources() {
    local apt=${ORTSKONTAKT_APT_FOLDER:-/etc/apt}
    local list=$apt/sources.list.d/debian.sources lines=$apt/sources.list own=$apt/sources.list.d/ortskontakt-sources.list
    if [ -f "$list" ]; then
        if ! grep -qE '^Types:.*deb-src' "$list"; then
            say "Enabling Debian's source packages in $list"
            as_root sed -i 's/^Types: *deb *$/Types: deb deb-src/' "$list"
        fi
    elif grep -qsE '^deb[[:space:]]+(\[[^]]*][[:space:]]*)?[^c[[:space:]]' "$lines"; then
        if ! grep -qsE '^deb-src[[:space:]]' "$lines" "$own"; then
            say "Enabling Debian's source packages in $own"
            sed -nE '/cdrom:/d; s/^deb([[:space:]])/deb-src\1/p' "$lines" | as_root tee "$own" >/dev/null
        fi
    else
        stop "looking for Debian's source packages" "There is neither $list nor a deb line in $lines. Add a deb-src line for Debian 12, run 'apt-get update', and run this again."
    fi
    step "fetching the lists of source packages" windows-apt.log apt_get update
}

# fetch_source PACKAGE: its newest source package under the cache; says nothing and asks nobody when it is there.
# A version that the server lists but does not have (yet, or any more) is passed over for a day, with a word about it.
fetch_source() {
    local package=$1 folder=$cache/sources/$1 versions version
    versions=$(source_versions "$package")
    if [ -z "$versions" ]; then
        # Without lists (no network, say) the source that was fetched before serves.
        [ ! -f "$folder/chosen" ] || return 0
        enable_sources
        versions=$(source_versions "$package")
        [ -n "$versions" ] || stop "looking for the source of $package" "apt knows no source package by that name: see /etc/apt/sources.list and /etc/apt/sources.list.d."
    fi
    mkdir -p "$folder"
    for version in $versions; do
        [ "$version" != "$(cat "$folder/chosen" 2>/dev/null)" ] || return 0
        [ -z "$(find "$folder" -name "${version//:/%}.missing" -mmin -1440)" ] || continue
        say "Fetching the source of $package $version"
        if (cd "$folder" && apt-get -q source --download-only --only-source -o APT::Sandbox::User="$(id -un)" -o Acquire::Retries=2 "$package=$version") \
            >"$logs/windows-source-$package.log" 2>&1; then
            echo "$version" >"$folder/chosen"
            return 0
        fi
        grep -q 404 "$logs/windows-source-$package.log" || break
        say "The server does not have $package $version: trying an older one. Run this again in some days."
        touch "$folder/${version//:/%}.missing"
    done
    stop "fetching the source of $package" "$(reason_in "$logs/windows-source-$package.log")" "The whole log: $logs/windows-source-$package.log"
}

# The description of the source that was chosen. A file's name leaves out the epoch of its version.
chosen_dsc() {
    local version
    version=$(cat "$cache/sources/$1/chosen")
    echo "$cache/sources/$1/$1_${version#*:}.dsc"
}

# unpack PACKAGE FOLDER: the source with Debian's patches, once.
unpack() {
    [ -f "$2/.unpacked" ] && return 0
    rm -rf "$2"
    dpkg-source --no-check --no-copy -x "$(chosen_dsc "$1")" "$2"
    touch "$2/.unpacked"
}

# part_value NAME VARIABLE: what a recipe says of itself.
part_value() { bash -c '. "$1"; printf "%s\n" "${!2:-}"' - "$windows/parts/$1.sh" "$2"; }

# What the built part depends on, as one number.
part_key() {
    local part=$1 package rests
    package=$(part_value "$part" package)
    rests=$(part_value "$part" rests_on)
    {
        (cd "$windows" && cat "parts/$part.sh" $(part_value "$part" files))
        $mingw-gcc-posix --version | head -1
        [ -z "$package" ] || sed -n '/^Checksums-Sha256:/,/^[^ ]/p' "$(chosen_dsc "$package")"
        local other
        for other in $rests; do part_key "$other"; done
    } | sha256sum | cut -c1-16
}

part_is_built() { [ "$(cat "$cache/built/$1" 2>/dev/null)" = "$2" ]; }

# make_part NAME: its source, then its recipe in a folder of its own, then its stamp.
make_part() {
    local part=$1 package key folder
    package=$(part_value "$part" package)
    [ -z "$package" ] || fetch_source "$package"
    key=$(part_key "$part")
    if part_is_built "$part" "$key"; then return 0; fi
    folder=$cache/work/$part-$key
    say "Building $part (${2:-})"
    mkdir -p "$folder" "$cache/built" "$sysroot/bin" "$sysroot/lib/pkgconfig" "$sysroot/include"
    step "building $part" "windows-$part.log" run_part "$part" "$package" "$folder"
    echo "$key" >"$cache/built/$part"
    # The objects have served: only the source stays, for its licence.
    rm -rf "$folder/build"
}

# In a shell of its own, which ends at the first error: `step` calls this on the left of a condition, where `set -e` is without force.
run_part() {
    local part=$1 package=$2 folder=$3
    bash -euo pipefail -c '
        . "$root/packaging/common.sh"; . "$windows/common.sh"; . "$windows/parts/$1.sh"
        source=$3/source build=$3/build jobs=$(job_count)
        [ -z "$2" ] || unpack "$2" "$source"
        mkdir -p "$build"; cd "$build"
        make_it' - "$part" "$package" "$folder"
}

# What the recipes share.
cmake_part() {
    cmake -G Ninja -S "$1" -B . -DCMAKE_TOOLCHAIN_FILE="$windows/toolchain.cmake" -DCMAKE_INSTALL_PREFIX="$sysroot" -DCMAKE_INSTALL_LIBDIR=lib \
        -DCMAKE_BUILD_TYPE=Release -DCMAKE_C_COMPILER_LAUNCHER= -DCMAKE_CXX_COMPILER_LAUNCHER= "${@:2}"
    cmake --build . -j "$jobs"
}
configure_part() {
    [ -f Makefile ] || CC=$mingw-gcc-posix CXX=$mingw-g++-posix "$source/configure" --host=$mingw --prefix="$sysroot" "$@"
}

# make_package VERSION FILE.msi: out of what packaging/windows/stage has gathered.
make_package() {
    SOURCE_DATE_EPOCH=$(cat "$root/build/windows/stage.date") python3 "$windows/msi/make.py" --version "$1" --stage "$root/build/windows/stage" --icon "$root/build/windows/app/app.ico" \
        --help-url "${ORTSKONTAKT_HELP_URL:-https://www.boras.se/}" --output "$2"
}
export root windows cache sysroot mingw
