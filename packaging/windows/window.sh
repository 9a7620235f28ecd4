#!/usr/bin/env bash
# window.sh PROGRAM DATABASE PICTURE: starts the program under wine on the screen that is there, waits for its window, takes its picture, closes it.
set -euo pipefail
openbox >/dev/null 2>&1 &
manager=$!
wine "$1" "$2" &
program=$!
trap 'kill $manager 2>/dev/null || true' EXIT
found=
for _ in $(seq 120); do
    found=$(xdotool search --onlyvisible --name 'Ortskontakt' 2>/dev/null | head -1) && [ -n "$found" ] && break
    kill -0 $program 2>/dev/null || { echo "the program ended without a window"; exit 1; }
    sleep 1
done
[ -n "$found" ] || { echo "no window in two minutes"; kill $program; exit 1; }
sleep 5
import -window root "$3"
# As a user does; openbox asks the window to close.
xdotool windowactivate --sync "$found" key alt+F4 || true
for _ in $(seq 30); do
    kill -0 $program 2>/dev/null || exit 0
    sleep 1
done
kill $program
