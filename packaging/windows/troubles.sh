# troubles.sh: what can go wrong with an installation. Each time: a refusal in words, and no half installation among the programs.
# Sourced by packaging/windows/test. What only a real Windows can do (put back what an upgrade that failed had taken away) is in the administrator's guide.

# fails WORDS LOG ARGUMENTS…: an installation that must not succeed.
fails() {
    local words=$1 log=$2 status=0
    shift 2
    msiexec /i "$@" /qn '/l*v' "$(inside "$results/$log.log")" || status=$?
    expect "$words: refused" test "$status" != 0 -a "$status" != 124
    expect "  and nothing is among the programs" equals "0 " "$(entries) $(installer_note Version)"
}

troubles() {
    say "What can go wrong"
    broken_package
    no_rights
    long_folder
    odd_properties
}

broken_package() {
    python3 - "$first" "$playground/broken.msi" <<'PYTHON'
import sys
data = open(sys.argv[1], "rb").read()
assert data.count(b"MSCF\0\0\0\0") == 1
open(sys.argv[2], "wb").write(data.replace(b"MSCF\0\0\0\0", b"XXXX\0\0\0\0"))
PYTHON
    fails "a package with a broken cabinet" broken "$playground/broken.msi"
    expect "  its signature would have told" not osslsigncode verify -in "$playground/broken.msi"
}

# A drive on which nobody may write. (wine does not ask how much room there is before it copies; Windows does.)
no_rights() {
    local disk=$playground/disk
    mkdir -p "$disk"
    if ! mount -t tmpfs -o ro none "$disk" 2>/dev/null; then
        echo "  not tried: a folder without rights (only root may mount one)"
        return
    fi
    ln -sfn "$disk" "$WINEPREFIX/dosdevices/d:"
    fails "a folder where nobody may write" no-rights "$first" 'INSTALLDIR=D:\Ortskontakt'
    rm -f "$WINEPREFIX/dosdevices/d:"
    umount "$disk"
}

long_folder() {
    fails "a folder of 300 characters" long-folder "$first" "INSTALLDIR=C:\\$(printf 'mapp%.0s' $(seq 75))"
}

# Quotes, semicolons and brackets arrive as they were written, and nothing of them is carried out. From a command file, as an administrator
# would: quotes are doubled within quotes. (wine's msiexec drops them; Windows keeps them.)
odd_properties() {
    local odd='C:\Data\"citat"; [ProductName] $(x) & echo.ortskontakt' status=0
    printf 'msiexec /i "%s" /qn DATABASEPATH="%s"\r\nexit %%ERRORLEVEL%%\r\n' "$(inside "$first")" "${odd//\"/\"\"}" >"$playground/odd.bat"
    in_wine timeout -k 5 240 wine cmd /c "$(inside "$playground/odd.bat")" >/dev/null </dev/null || status=$?
    expect "odd properties: installed" equals 0 $status
    expect "  and noted as they were written" equals "${odd//\"/}" "$(setting Database)"
    msiexec /x "$(property_of "$first" ProductCode)" /qn
}
