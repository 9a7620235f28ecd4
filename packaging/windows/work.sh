# work.sh: the main job, once with the installed programs for Windows and once with those for Linux, and their files compared; and the window.
# Sourced by packaging/windows/test.

# The same moment in both, so that the files can be the same to the byte.
moment=1764000000
job=$playground/job
in_the_job() { env SOURCE_DATE_EPOCH=$moment TZ=Europe/Stockholm "$@" --user Testa; }
linux_ctl() { (cd "$job/linux" && in_the_job "$root/build/release/bin/ortskontaktctl" "$@"); }
windows_ctl() { (cd "$job/windows" && HOME=$playground/home in_the_job xvfb-run -a wine "$installed/ortskontaktctl.exe" "$@" 2>>"$results/ctl.log"); }

# both WORDS ARGUMENTS…: the command succeeds on both and says the same.
both() {
    local words=$1 on_windows on_linux
    shift
    on_windows=$(windows_ctl "$@") || { expect "$words on Windows" false; return; }
    on_linux=$(linux_ctl "$@") || { expect "$words on Linux" false; return; }
    expect "$words, in the same words" equals "${on_linux//$'\r'/}" "${on_windows//$'\r'/}"
}

same_file() { cmp "$job/linux/$1" "$job/windows/$1"; }
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
    both "list" list meetings träffar.ortskontakt
    both "check" check träffar.ortskontakt
    local format
    for format in docx odt csv pdf; do
        both "export as $format" export meetings träffar.ortskontakt --format $format --output "utskick å/sammanställning.$format"
    done
    for format in docx odt csv; do
        expect "$format is the same to the byte" same_file "utskick å/sammanställning.$format"
    done
    expect "the PDF says the same" equals "$(words_of "$job/linux/utskick å/sammanställning.pdf")" "$(words_of "$job/windows/utskick å/sammanställning.pdf")"
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

# The window: it comes, it is seen, it closes and leaves a whole database.
window() {
    say "The window"
    expect "it comes, with the database's name" in_wine bash "$windows/window.sh" "$installed/ortskontakt.exe" "$(inside "$job/windows/träffar.ortskontakt")" "$results/window.png"
    expect "its picture is not empty" test "$(identify -format '%k' "$results/window.png" 2>/dev/null || echo 0)" -gt 50
    windows_ctl check träffar.ortskontakt >/dev/null
    expect "the database is whole afterwards" equals 0 $?
}
