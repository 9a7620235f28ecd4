#!/usr/bin/env bash
# window.sh PROGRAM DATABASE FOLDER [PICTURE]: works with the program under wine as a user does, by keyboard alone, on the screen that is there. It takes
# pictures into FOLDER and ends with an error that says what did not come. What must be in the database afterwards is for the caller to see.
# With PICTURE it only starts the program, takes that picture and closes it.
set -euo pipefail
program=$1 database=$2 folder=$3
# In the language that the installation was given.
quick='^(Quick note|Snabbanteckning)'
running= manager=
openbox >/dev/null 2>&1 &
manager=$!
trap 'kill $running $manager 2>/dev/null || true' EXIT

# The first window whose name matches, within so many seconds.
window_named() {
    local found
    for _ in $(seq "$2"); do
        found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | head -1) || true
        [ -z "$found" ] || { echo "$found"; return 0; }
        kill -0 "$running" 2>/dev/null || { echo "the program ended before a window '$1' came" >&2; return 1; }
        sleep 1
    done
    echo "no window '$1' in $2 seconds" >&2
    return 1
}
gone() {
    for _ in $(seq "$2"); do
        [ -n "$(xdotool search --onlyvisible --name "$1" 2>/dev/null)" ] || return 0
        sleep 1
    done
    picture stays
    echo "the window '$1' stays" >&2
    return 1
}
ended() {
    for _ in $(seq "$1"); do
        kill -0 "$running" 2>/dev/null || return 0
        sleep 1
    done
    echo "the program does not end" >&2
    return 1
}
start() {
    wine "$program" "$database" &
    running=$!
    main=$(window_named ' Ortskontakt$|^Ortskontakt' 120)
    # What was started is wine's loader; the program is who owns the window.
    running=$(xdotool getwindowpid "$main")
    xdotool windowactivate --sync "$main" windowsize "$main" 1280 984 windowmove "$main" 0 20 || true
    sleep 4
}
# wine takes a moment to know which window has the keyboard, and loses keys that come too fast.
write_note() {
    xdotool windowactivate --sync "$main" && sleep 1
    xdotool key --delay 100 ctrl+m
    note=$(window_named "$quick" 30)
    xdotool windowactivate --sync "$note" && sleep 2
    xdotool type --delay 80 "$1"
}
picture() { import -window root "$folder/$1.png"; }

# As a user does: the window manager asks the window to close.
close() {
    xdotool windowactivate --sync "$main" key --delay 100 alt+F4
    ended 60
}

start
if [ -n "${4:-}" ]; then
    picture "$4"
    close
    exit 0
fi
picture window
write_note 'Skrivet i fonstret under Windows'
picture note
xdotool key --delay 100 ctrl+Return
sleep 3
picture stored
xdotool key --delay 100 Escape
gone "$quick" 30

write_note 'Halvskriven text som inte far ga forlorad'
sleep 5
kill -9 "$running"
gone "$quick" 30

start
picture after-kill
# The session ends while something is being written: no time for the pause after which drafts are stored.
write_note 'Sista orden fore utloggningen'
wine wineboot --end-session >/dev/null 2>&1 || true
ended 60

start
picture after-log-out
close
