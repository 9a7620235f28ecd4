# wine.sh: a Windows of the tests' own, under wine 8. Sourced after common.sh. Everything is below build/windows/wine, its home too: wine makes
# links from its desktop into the home of whoever runs it.

playground=$root/build/windows/wine
export WINEPREFIX=$playground/prefix WINEARCH=win64 WINEDEBUG=${WINEDEBUG:--all} WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"
results=$playground/results
home_before=$HOME

in_wine() { HOME=$playground/home xvfb-run -a -s "-screen 0 1280x1024x24" "$@" 2>>"$results/wine.log"; }
# The status is that of msiexec, but only its last eight bits: 1603 becomes 67, 1638 becomes 102, 3010 becomes 194.
# wine can hang where Windows would give up: that is a failure too (124).
msiexec() { in_wine timeout -k 5 240 wine msiexec "$@" </dev/null; }
# Until everything that ran there has ended and the registry is written; what hangs is ended.
wine_done() { HOME=$playground/home timeout 60 wineserver -w || HOME=$playground/home wineserver -k || true; }
machine() { wine_done; python3 "$windows/registry.py" "$WINEPREFIX" "$@"; }
c_drive=$WINEPREFIX/drive_c
# How a file of this machine is called inside.
inside() { printf 'Z:%s' "$(realpath -m "$1" | tr / '\\')"; }
# wine's folders of music, pictures and so on are links to the home: each file is counted once.
shortcuts() { find -L "$c_drive/users" "$c_drive/ProgramData" -name 'Ortskontakt.lnk' -exec realpath {} + 2>/dev/null | sort -u; }

new_wine() {
    local font
    rm -rf "$WINEPREFIX" "$playground/home" "$playground/job"
    mkdir -p "$playground/home/Desktop" "$playground/home/Documents" "$results"
    in_wine wine wineboot -i >/dev/null || stop "making a Windows under wine" "The log: $results/wine.log"
    # wine has none of Windows' fonts; in the pictures this one stands for the usual.
    for font in 'Segoe UI' Tahoma 'MS Shell Dlg' 'MS Shell Dlg 2'; do
        in_wine wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d 'Open Sans' /f >/dev/null || stop "writing in wine's registry" "The log: $results/wine.log"
    done
    wine_done
    # wine says that it is Windows 7 until it is told otherwise, and 7 is refused (which the test uses).
}
as_windows_10() { in_wine wine winecfg -v win10; wine_done; }

# Swedish time in a form that both Linux and the C library of Windows understand; the latter knows no Europe/Stockholm.
stockholm=CET-1CEST,M3.5.0,M10.5.0/3

failures=0
# expect WORDS COMMAND…: one line on the screen for each thing that must be so.
expect() {
    local words=$1
    shift
    if "$@" >>"$results/expect.log" 2>&1; then
        printf '  ok      %s\n' "$words"
    else
        printf '  NOT SO  %s\n' "$words"
        failures=$((failures + 1))
    fi
}
equals() { [ "$1" = "$2" ] || { printf 'expected <%s>, got <%s>\n' "$1" "$2"; return 1; }; }
not() { ! "$@"; }
