#!/usr/bin/env bash
# wizard.sh FILE.msi FOLDER DATABASE: goes through the wizard by keyboard under wine, on the screen that is there, writes DATABASE into its field, and takes
# a picture of each page into FOLDER. Then it opens the package again, for the page that a second start shows, and leaves it by Esc.
set -euo pipefail
package=$1 folder=$2 database=$3
openbox >/dev/null 2>&1 &
manager=$!
installer=
trap 'kill $installer $manager 2>/dev/null || true' EXIT

page() { # the window by that name, and its picture
    local found
    for _ in $(seq 60); do
        found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | head -1) || true
        if [ -n "$found" ]; then
            xdotool windowactivate --sync "$found" || true
            sleep 2
            import -window root "$folder/$2.png"
            return 0
        fi
        sleep 1
    done
    echo "no page '$1'" >&2
    return 1
}
installed() {
    for _ in $(seq 120); do
        kill -0 "$installer" 2>/dev/null || return 0
        # The last page waits for its button; before that Return has nothing to press.
        if [ -n "$(xdotool search --onlyvisible --name '^Ortskontakt$' 2>/dev/null)" ] && [ "$(wc -l <"$folder/wizard-install.log" 2>/dev/null || echo 0)" -gt 0 ]; then
            xdotool key --delay 100 Return
        fi
        sleep 1
    done
    echo "the installation does not end" >&2
    return 1
}

wine msiexec /i "$package" '/l*v' "Z:${folder//\//\\}\\wizard-install.log" &
installer=$!
page 'Installation av Ortskontakt' wizard-first
# From the button that has the keyboard at first: past Avbryt and the folder. (The access keys of labels are dead under wine.)
xdotool key --delay 200 Tab Tab Tab
xdotool type --delay 80 "$database"
sleep 1
import -window root "$folder/wizard-filled.png"
xdotool key --delay 200 Tab Tab Return
page '^Ortskontakt$' wizard-working
sleep 15
import -window root "$folder/wizard-last.png"
installed

wine msiexec /i "$package" &
installer=$!
page '^Ortskontakt$' wizard-again
xdotool key --delay 100 Escape
sleep 1
xdotool key --delay 100 alt+j
for _ in $(seq 30); do kill -0 "$installer" 2>/dev/null || exit 0; xdotool key --delay 100 Return; sleep 1; done
echo "the installer does not end" >&2
exit 1
