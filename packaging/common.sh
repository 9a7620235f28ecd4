# common.sh: what packaging/run, tests/run and packaging/install share. Sourced, never run.
# Every step says what it does, keeps a log under build/log and, when it fails, says what to do.

set -euo pipefail
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
logs=$root/build/log
export LC_ALL=C.UTF-8

say() { printf '==> %s\n' "$*"; }

# stop WHAT ADVICE…: ends the script. WHAT failed, each ADVICE is a line on what to do about it.
stop() {
    printf '\nFailed: %s\n' "$1" >&2
    shift
    for advice in "$@"; do [ -z "$advice" ] || printf '  %s\n' "$advice" >&2; done
    exit 1
}

# What the log of a failed step says to somebody who knows it: the line printed as advice, or nothing.
reason_in() {
    if grep -qiE 'no space left|enough free space|disk quota' "$1"; then
        echo "The disk is full: free some space (df -h shows where) and run this again."
    elif grep -qiE 'could not resolve|temporary failure resolving|unable to connect|connection (timed out|refused)|network is unreachable' "$1"; then
        echo "The package server was not reached: check the network (or the proxy in /etc/apt/apt.conf.d) and run this again."
    elif grep -qiE 'unable to locate package|has no installation candidate' "$1"; then
        echo "This system has no package by that name: Debian 12 (bookworm) or 13 (trixie) is needed; see /etc/apt/sources.list."
    elif grep -qiE 'could not get lock|unable to lock' "$1"; then
        echo "Another program is installing packages: wait until it is done and run this again."
    elif grep -qiE 'dpkg was interrupted' "$1"; then
        echo "An earlier installation was cut off: run 'sudo dpkg --configure -a' and then this again."
    elif grep -qiE 'Killed (signal|fatal)|killed signal terminated|out of memory|cannot allocate memory' "$1"; then
        echo "The memory ran out: close other programs, or set ORTSKONTAKT_JOBS=1, and run this again."
    fi
}

# step NAME LOG COMMAND…: runs it, its output on the screen and in build/log/LOG.
step() {
    local name=$1 log=$logs/$2
    shift 2
    if "$@" 2>&1 | tee "$log"; then return 0; fi
    stop "$name" "$(reason_in "$log")" "The whole log: $log"
}

# The packages of the groups named that are not installed.
missing_packages() {
    local wanted
    wanted=$(awk -v groups=" $* " '$1 !~ /^#/ && NF && index(groups, " " $1 " ") { print $2 }' "$root/packaging/dependencies")
    # dpkg-query fails when a package is unknown to it; that is the answer, not an error.
    comm -23 <(sort -u <<<"$wanted") \
        <(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $wanted 2>/dev/null | awk '$2 == "installed" { print $1 }' | sort -u)
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# apt_get ARGUMENTS…: never asks anything; starts no services where there is no systemd (containers, chroots).
apt_get() {
    local runlevel=()
    [ -d /run/systemd/system ] || runlevel=(RUNLEVEL=1)
    as_root env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 ${runlevel[@]+"${runlevel[@]}"} \
        apt-get -q -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0 "$@" </dev/null
}

# Installs from the package lists that are there; when these are missing or too old, fetches them and tries again.
install_or_update() {
    local first=$logs/install-first-try.log
    if apt-cache show "$@" >/dev/null 2>&1; then
        if apt_get install --no-install-recommends "$@" 2>&1 | tee "$first"; then return 0; fi
        grep -qE '404|Unable to locate|no installation candidate|Failed to fetch|unmet dependencies|[Hh]ash [Ss]um' "$first" || return 1
    fi
    echo "The package lists are missing or old: fetching them."
    apt_get update && apt_get install --no-install-recommends "$@"
}

# install_packages GROUP…: installs what is missing of these groups; nothing is asked of apt when nothing is.
install_packages() {
    mkdir -p "$logs" || stop "making $logs" "The folder of the checkout must be writable by $(id -un)."
    command -v dpkg-query >/dev/null || stop "looking for packages" "This is not Debian: install what packaging/dependencies lists in your system's way, then build with 'cmake --preset release'."
    local missing
    missing=$(missing_packages "$@")
    if [ -z "$missing" ]; then
        say "Packages: all there"
        return
    fi
    say "Installing $(wc -w <<<"$missing") packages:" $missing
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || stop "installing packages" "You are neither root nor able to use sudo. Ask an administrator to run this, or as root:" \
            "apt-get install --no-install-recommends $(tr '\n' ' ' <<<"$missing")"
        # The password is asked for here, on the terminal, and not in the midst of a logged step.
        sudo -n true 2>/dev/null || { [ -t 0 ] && sudo -v; } || stop "installing packages" "sudo refused $(id -un). Ask an administrator to run, as root:" \
            "apt-get install --no-install-recommends $(tr '\n' ' ' <<<"$missing")"
    fi
    step "installing packages" install.log install_or_update $missing
    missing=$(missing_packages "$@")
    [ -z "$missing" ] || stop "installing packages" "Still missing: $(tr '\n' ' ' <<<"$missing")" "The whole log: $logs/install.log"
}

# As many compilers at once as there are cores, and 1 GB of memory for each.
job_count() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable/ { print int($2 / 1048576) }' /proc/meminfo)
    [ "$memory" -ge 1 ] || memory=1
    echo "${ORTSKONTAKT_JOBS:-$((cores < memory ? cores : memory))}"
}

# build PRESET [TARGET…]: configures when needed (ninja does it by itself after that) and builds all of it, or those targets.
build() {
    local preset=$1 folder=$root/build/$1 fresh=()
    shift
    cd "$root"
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        say "The checkout has moved: configuring from the start"
        fresh=(--fresh)
    fi
    if [ ${#fresh[@]} -gt 0 ] || [ ! -f "$folder/build.ninja" ] || [ "$root/CMakePresets.json" -nt "$folder/build.ninja" ]; then
        say "Configuring ($preset)"
        step "configuring $preset" "configure-$preset.log" cmake --preset "$preset" ${fresh[@]+"${fresh[@]}"}
    fi
    say "Building ($preset, $(job_count) at a time; the first time takes some minutes)"
    step "building $preset" "build-$preset.log" cmake --build "$folder" -j "$(job_count)" ${@+--target "$@"}
}
