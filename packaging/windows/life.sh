# life.sh: the life of an installation, step by step. Sourced by packaging/windows/test.

installed="$c_drive/Program Files/Ortskontakt"
settings='Software\Ortskontakt'
uninstall_key='Software\Microsoft\Windows\CurrentVersion\Uninstall'
database_given='C:\Data\Åtgärder & mer; 50 %\vår databas.ortskontakt'

property_of() { msiinfo export "$1" Property | tr -d '\r' | awk -F'\t' -v name="$2" '$1 == name { print $2 }'; }
setting() { machine "$settings" "$1"; }
installer_note() { machine "$settings\\Installer" "$1"; }
entries() { machine "$uninstall_key" | grep -c ':: DisplayName = Ortskontakt$'; }
files_are_those_of() { # every file of the package is there and whole
    local fresh
    fresh=$(mktemp -d)
    msiextract -C "$fresh" "$1" >/dev/null
    diff -rq "$fresh/Ortskontakt" "$2"
    local status=$?
    rm -rf "$fresh"
    return $status
}

# What office networks and disks must carry, and that the same files give the same package.
sizes() {
    say "Sizes, and a package made again"
    local again=$playground/again.msi installed_bytes
    installed_bytes=$(du -sb --apparent-size "$root/build/windows/stage" | cut -f1)
    expect "the package has at most 25 MB ($(stat -c %s "$first") bytes)" test "$(stat -c %s "$first")" -le 25000000
    expect "installed it has at most 60 MB ($installed_bytes bytes)" test "$installed_bytes" -le 60000000
    make_package "$version" "$again" >/dev/null
    expect "made again it is the same to the byte" cmp "$first" "$again"
}

# With a certificate of the moment, which nobody trusts.
signatures() {
    say "Signatures"
    local folder
    folder=$(mktemp -d)
    expect "a certificate is made" "$windows/sign" --test "$folder"
    cp "$first" "$folder/signed.msi"
    expect "the package is signed" env ORTSKONTAKT_SIGN_P12="$folder/sign.p12" ORTSKONTAKT_SIGN_PASSWORD="$folder/password" "$windows/sign" "$folder/signed.msi"
    expect "the signature is good" osslsigncode verify -CAfile "$folder/root.pem" -in "$folder/signed.msi"
    expect "the signed package keeps the rules" python3 "$windows/msi/check.py" "$folder/signed.msi"
    printf X | dd of="$folder/signed.msi" bs=1 seek=30000 conv=notrunc 2>/dev/null
    expect "a changed byte breaks it" not osslsigncode verify -CAfile "$folder/root.pem" -in "$folder/signed.msi"
    expect "without a certificate nothing is signed" not env -u ORTSKONTAKT_SIGN_P12 -u ORTSKONTAKT_SIGN_PKCS11 "$windows/sign" "$folder/signed.msi"
    rm -rf "$folder"
}

too_old() {
    say "A Windows that is too old"
    msiexec /i "$first" /qn '/l*v' "$(inside "$results/too-old.log")"
    expect "refused (1603)" equals 67 $?
    expect "nothing was installed" not test -e "$installed"
}

install_first() {
    say "A silent installation"
    msiexec /i "$first" /qn '/l*v' "$(inside "$results/install.log")" "DATABASEPATH=$database_given" LANGUAGE=en UPDATECHECK=0 SHAREDSERVER=postgresql://server.example/ortskontakt
    expect "it succeeds" equals 0 $?
    expect "all files are there and whole" files_are_those_of "$first" "$installed"
    expect "the database's path arrives with å, blanks, & and ;" equals "$database_given" "$(setting Database)"
    expect "the language is noted" equals en "$(setting Language)"
    expect "the look for updates is off" equals 0 "$(setting UpdateCheck)"
    expect "the shared server is noted" equals postgresql://server.example/ortskontakt "$(setting SharedServer)"
    expect "one entry among the programs" equals 1 "$(entries)"
    expect "one shortcut, in the start menu: the desktop's was not asked for" equals 1 "$(shortcuts | grep -c 'Start Menu')$(shortcuts | grep Desktop)"
    expect "the file type opens the program" equals '"C:\Program Files\Ortskontakt\ortskontakt.exe" "%1"' \
        "$(machine 'Software\Classes\Ortskontakt.Database.1\shell\open\command' '')"
}

change_a_setting() {
    say "A setting changed, and the shortcut asked for, afterwards"
    msiexec /i "$(property_of "$first" ProductCode)" /qn REINSTALL=ALL LANGUAGE=sv SHOWDESKTOPSHORTCUT=1 '/l*v' "$(inside "$results/change.log")"
    expect "it succeeds" equals 0 $?
    expect "the language is the new one" equals sv "$(setting Language)"
    expect "the rest is as before" equals "$database_given 0" "$(setting Database) $(setting UpdateCheck)"
    expect "the desktop has its shortcut" equals 1 "$(shortcuts | grep -c Desktop)"
}

repair() {
    say "A repair"
    echo broken >"$installed/ortskontakt.exe"
    rm -f "$installed/licenser/Ortskontakt.txt"
    # wine 8 does not know `/f {code}`; this means the same.
    msiexec /i "$(property_of "$first" ProductCode)" /qn REINSTALL=ALL REINSTALLMODE=omus '/l*v' "$(inside "$results/repair.log")"
    expect "it succeeds" equals 0 $?
    expect "all files are there and whole" files_are_those_of "$first" "$installed"
    expect "the settings stay" equals "$database_given" "$(setting Database)"
}

upgrade() {
    say "An upgrade without switches, over somebody's data"
    mkdir -p "$c_drive/Data"
    # The database of the main job, full of data; a stand-in where two packages without programs are tried.
    local theirs=$job/windows/träffar.ortskontakt
    if [ -f "$theirs" ]; then cp "$theirs" "$c_drive/Data/mine.ortskontakt"; else echo mine >"$c_drive/Data/mine.ortskontakt"; fi
    cp "$c_drive/Data/mine.ortskontakt" "$playground/as-before"
    cp "$c_drive/Data/mine.ortskontakt" "$installed/mine.ortskontakt"
    msiexec /i "$next" /qn '/l*v' "$(inside "$results/upgrade.log")"
    expect "it succeeds" equals 0 $?
    rm -f "$playground/mine"; mv "$installed/mine.ortskontakt" "$playground/mine" 2>/dev/null
    expect "all files are those of the new version" files_are_those_of "$next" "$installed"
    mv "$playground/mine" "$installed/mine.ortskontakt"
    expect "the data is untouched" cmp "$playground/as-before" "$c_drive/Data/mine.ortskontakt"
    if [ -f "$theirs" ]; then
        expect "the new version reads it all" equals "$(windows_ctl list träffar.ortskontakt --kind meetings --json)" \
            "$(windows_ctl list 'C:\Data\mine.ortskontakt' --kind meetings --json)"
    fi
    expect "one entry among the programs" equals 1 "$(entries)"
    expect "the version is the new one" equals "$(property_of "$next" ProductVersion)" "$(installer_note Version)"
    expect "database, language and server are kept" equals "$database_given sv postgresql://server.example/ortskontakt" \
        "$(setting Database) $(setting Language) $(setting SharedServer)"
    expect "the shortcut on the desktop is kept" equals 1 "$(shortcuts | grep -c Desktop)"
}

no_way_back() {
    say "The earlier version over the later"
    msiexec /i "$first" /qn '/l*v' "$(inside "$results/downgrade.log")"
    expect "refused (1603)" equals 67 $?
    expect "the later version is still whole" equals "$(property_of "$next" ProductVersion)" "$(installer_note Version)"
}

uninstall() {
    say "A silent uninstallation"
    msiexec /x "$(property_of "$next" ProductCode)" /qn '/l*v' "$(inside "$results/uninstall.log")"
    expect "it succeeds" equals 0 $?
    expect "only somebody's own file is left" equals mine.ortskontakt "$(ls -A "$installed")"
    expect "data elsewhere is left" test -s "$c_drive/Data/mine.ortskontakt"
    expect "no shortcut is left" equals "" "$(shortcuts)"
    expect "no setting is left" equals "" "$(machine "$settings")"
    expect "no file type is left" equals "" "$(machine 'Software\Classes\Ortskontakt.Database.1')"
    expect "no entry is left" equals 0 "$(entries)"
}

other_folder() {
    say "Another folder, and a shortcut on the desktop"
    rm -rf "$installed"
    msiexec /i "$next" /qn 'INSTALLDIR=C:\Program\Åäö mapp' SHOWDESKTOPSHORTCUT=1 '/l*v' "$(inside "$results/other-folder.log")"
    expect "it succeeds" equals 0 $?
    expect "all files are there and whole" files_are_those_of "$next" "$c_drive/Program/Åäö mapp"
    expect "two shortcuts" equals 2 "$(shortcuts | wc -l)"
    expect "no setting is written that was not given" equals "" "$(setting Database)$(setting Language)$(setting UpdateCheck)"
    msiexec /x "$(property_of "$next" ProductCode)" /qn '/l*v' "$(inside "$results/other-uninstall.log")"
    expect "it is uninstalled" equals 0 $?
    expect "the folder is gone" not test -e "$c_drive/Program/Åäö mapp"
}

wizard() {
    say "The wizard, by keyboard"
    rm -rf "$installed"
    expect "it goes through, and opens again for repair or removal" in_wine bash "$windows/wizard.sh" "$(inside "$first")" "$results" 'C:\Data\guide.ortskontakt'
    expect "all files are there and whole" files_are_those_of "$first" "$installed"
    expect "the database that was typed is noted" equals 'C:\Data\guide.ortskontakt' "$(setting Database)"
    local picture
    for picture in wizard-first wizard-filled wizard-last wizard-again; do
        expect "the picture $picture shows something" test "$(identify -format '%k' "$results/$picture.png" 2>/dev/null || echo 0)" -gt 20
    done
    msiexec /x "$(property_of "$first" ProductCode)" /qn
    expect "it is uninstalled" equals 0 $?
}
