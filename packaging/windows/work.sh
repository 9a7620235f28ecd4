# work.sh: the main job, once with the installed programs for Windows and once with those for Linux, and their files compared; and the window.
# Sourced by packaging/windows/test.

# The same moment in both, so that the files can be the same to the byte.
moment=1764000000
job=$playground/job
in_the_job() { env SOURCE_DATE_EPOCH=$moment TZ="$stockholm" "$@" --user Testa; }
linux_ctl() { (cd "$job/linux" && in_the_job "$root/build/dev/bin/ortskontaktctl" "$@"); }
windows_ctl() { (cd "$job/windows" && HOME=$playground/home in_the_job xvfb-run -a wine "$installed/ortskontaktctl.exe" "$@" 2>>"$results/ctl.log"); }

# both WORDS ARGUMENTS…: the command succeeds on both and says the same.
both() {
    local words=$1 on_windows on_linux
    shift
    on_windows=$(windows_ctl "$@") || { expect "$words on Windows" false; return; }
    on_linux=$(linux_ctl "$@") || { expect "$words on Linux" false; return; }
    on_windows=${on_windows//$'\r'/} on_windows=${on_windows//Z:\\/\/} on_windows=${on_windows//\\/\/}
    # A database may be a page larger here or there: ids are drawn by lot, and lie in the file as they come.
    on_linux=$(sed -E 's/\([0-9]+ kB\)/(kB)/' <<<"$on_linux") on_windows=$(sed -E 's/\([0-9]+ kB\)/(kB)/' <<<"$on_windows")
    expect "$words, in the same words" equals "$on_linux" "${on_windows//"$job/windows/"/"$job/linux/"}"
}

same_file() { cmp "$job/linux/$1" "$job/windows/$1"; }
mail_of() { python3 "$root/tests/documents/readmail.py" "$job/$1/utskick å/fråga.eml" | sed 's/"messageId": "[^"]*"//'; }
words_of() { pdftotext "$1" - | tr -s ' \n\f' '\n'; }

main_job() {
    say "The main job, beside the programs for Linux"
    mkdir -p "$job/linux" "$job/windows" "$job/linux/utskick å" "$job/windows/utskick å"
    printf 'namn;bokstav\n' >"$job/linux/broken.csv"
    cp "$job/linux/broken.csv" "$job/windows/"
    cp "$root/resources/catalogue/associations.csv" "$job/linux/"
    cp "$root/resources/catalogue/associations.csv" "$job/windows/"
    both "init" init träffar.ortskontakt --demo
    both "import" import träffar.ortskontakt associations.csv --kind associations
    both "add-meeting" add-meeting träffar.ortskontakt --council "Viskaforsbygdens ortsråd" --kind Ortsråd --date 2025-11-20 --time 18.30 \
        --place "Bygdegården" --theme "Trygg väg till skolan" --attendance 24 --note "Gatubelysningen längs gång- och cykelvägen släcks för tidigt."
    both "list" list träffar.ortskontakt --kind meetings
    both "check" check träffar.ortskontakt
    local format
    for format in docx odt csv pdf; do
        both "export as $format" export meetings träffar.ortskontakt --format $format --output "utskick å/sammanställning.$format"
    done
    for format in docx odt csv; do
        expect "$format is the same to the byte" same_file "utskick å/sammanställning.$format"
    done
    expect "the PDF says the same" equals "$(words_of "$job/linux/utskick å/sammanställning.pdf")" "$(words_of "$job/windows/utskick å/sammanställning.pdf")"
    both "an issue" add-issue träffar.ortskontakt --council "Fristads ortsråd" --title "Släckt gatlampa i Fristad" --date 2025-11-21 \
        --text "Gatubelysningen vid skolan i Fristad har varit släckt i två veckor."
    local number
    number=$(linux_ctl list träffar.ortskontakt --kind issues --text "Släckt gatlampa i Fristad" | grep -o 'OR-2025-[0-9]*' | head -1)
    both "suggestion" suggest träffar.ortskontakt --text "Gatubelysningen vid skolan är släckt" --locality Fristad
    both "forward" forward träffar.ortskontakt "$number" --to TEK --date 2025-11-24 --eml "utskick å/fråga.eml" --address tek@example.org --sent
    # But for the reference of the mail and what parts it, which are drawn by lot.
    expect "the mail is the same" equals "$(mail_of linux)" "$(mail_of windows)"
    both "issues as xlsx" export issues träffar.ortskontakt --format xlsx --output "utskick å/frågor.xlsx"
    expect "xlsx is the same to the byte" same_file "utskick å/frågor.xlsx"
    both "backup" backup träffar.ortskontakt kopia.ortskontakt
    both "restore" restore kopia.ortskontakt åter.ortskontakt
    both "export from what was restored" export meetings åter.ortskontakt --format docx --output åter.docx
    expect "it is what it was" cmp "$job/windows/åter.docx" "$job/windows/utskick å/sammanställning.docx"
    # The file of one is the file of the other.
    cp "$job/windows/träffar.ortskontakt" "$job/linux/windows.ortskontakt"
    cp "$job/linux/träffar.ortskontakt" "$job/windows/linux.ortskontakt"
    linux_ctl check windows.ortskontakt >/dev/null
    expect "Linux reads the database of Windows" equals 0 $?
    windows_ctl check linux.ortskontakt >/dev/null
    expect "Windows reads the database of Linux" equals 0 $?
    windows_ctl import träffar.ortskontakt broken.csv --kind associations >/dev/null
    expect "a broken file is refused" equals 1 $?
    windows_ctl init '\\server\share\x.ortskontakt' >/dev/null
    expect "a database on a server is refused" equals 1 $?
    expect "with a reason" grep -q PostgreSQL "$results/ctl.log"
    windows_ctl frobnicate >/dev/null
    expect "a wrong command is 2" equals 2 $?
}

# Console programs that share a database and are killed at random: every save that was acknowledged is there, under its own number.
kills() {
    say "Programs that are killed"
    mkdir -p "$playground/kills"
    # One server of wine's for all of it: one that is ending while the next program starts can keep that waiting for ever.
    HOME=$playground/home wineserver -p
    expect "no acknowledged save is lost" env HOME="$playground/home" TMPDIR="$playground/kills" python3 "$root/tests/stress/run" --ctl "wine '$installed/ortskontaktctl.exe'" \
        --rounds "${ORTSKONTAKT_KILLS:-15}" --seed 1 --pause 3 --no-window --no-saver --no-reader
    HOME=$playground/home wineserver -k || true
}

# The window: it comes and is seen, a meeting is typed and stored, and neither a kill nor the end of the session loses a word.
window() {
    say "The window"
    local database=$job/windows/träffar.ortskontakt
    expect "it comes, a note is typed, and it closes when asked" in_wine bash "$windows/window.sh" "$installed/ortskontakt.exe" "$(inside "$database")" "$results"
    local picture
    for picture in window note stored after-kill after-log-out; do
        expect "the picture $picture shows something" test "$(identify -format '%k' "$results/$picture.png" 2>/dev/null || echo 0)" -gt 50
    done
    expect "the typed meeting is stored" equals 1 "$(windows_ctl list träffar.ortskontakt --kind meetings --text 'Skrivet i fonstret' --json | grep -c '"id"')"
    expect "what was half typed at the kill is a draft" equals 1 "$(drafts "$database" 'Halvskriven text som inte far ga forlorad')"
    expect "what was being typed when the session ended is one too" equals 1 "$(drafts "$database" 'Sista orden fore utloggningen')"
    windows_ctl check träffar.ortskontakt >/dev/null
    expect "the database is whole afterwards" equals 0 $?
}
# What an organisation decides, in the registry as a group policy writes it: one value that holds, and two that mean nothing.
policies() {
    say "Policies"
    local key='HKLM\Software\Policies\Ortskontakt'
    in_wine wine reg add "$key" /v Database /d "$(inside "$job/windows/åter.ortskontakt")" /f >/dev/null
    in_wine wine reg add "$key" /v Language /d klingon /f >/dev/null
    in_wine wine reg add "$key" /v BackupDays /d ofta /f >/dev/null
    expect "nonsense does not stop the program" in_wine bash "$windows/window.sh" "$installed/ortskontakt.exe" "$(inside "$job/windows/åter.ortskontakt")" "$results" policies
    expect "the picture shows something" test "$(identify -format '%k' "$results/policies.png" 2>/dev/null || echo 0)" -gt 50
    in_wine wine reg add "$key" /v TlsMode /d verify-full /f >/dev/null
    windows_ctl check 'postgresql://server.invalid/ortskontakt?sslmode=disable' >/dev/null
    expect "a way to the server without protection is refused" equals 1 $?
    expect "  in words" grep -q verify-full "$results/ctl.log"
    in_wine wine reg delete "$key" /f >/dev/null
}

drafts() { sqlite3 "$1" "SELECT count(*) FROM draft WHERE body LIKE '%$2%'"; }

# The one way in which the programs of two systems meet: a server. Its own tests in storage.postgresql say the rest.
server() {
    say "A shared database on a PostgreSQL server for Linux"
    local address="postgresql://$PGUSER@$PGHOST:$PGPORT/ortskontakt"
    expect "a database on the server" createdb --encoding UTF8 --template template0 ortskontakt
    windows_ctl init "$address" --demo >/dev/null
    expect "it is made from Windows" equals 0 $?
    windows_ctl add-meeting "$address" --council "Viskaforsbygdens ortsråd" --kind Ortsråd --date 2025-11-20 --note "Skrivet från Windows: åäö" >/dev/null
    expect "a meeting is written from Windows" equals 0 $?
    expect "Linux sees it" equals 1 "$(linux_ctl list "$address" --kind meetings --text åäö --json | grep -c '"id"')"
    linux_ctl add-meeting "$address" --council "Viskaforsbygdens ortsråd" --kind Ortsråd --date 2025-11-21 --note "Skrivet från Linux: åäö" >/dev/null
    expect "and the other way" equals 2 "$(windows_ctl list "$address" --kind meetings --text åäö --json | grep -c '"id"')"
    windows_ctl check "$address" >/dev/null
    expect "the database is whole" equals 0 $?
}
