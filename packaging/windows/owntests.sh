# owntests.sh: the tests of the domain, the storage and the console program (tests/unit, storage, migrations, console), and of what other programs
# drag in (tests/windows), built for Windows and run under wine, on SQLite and on the PostgreSQL server of Linux. Sourced by packaging/windows/test.

own_tests() {
    say "The program's own tests, built for Windows"
    build windows test_unit test_storage test_migrations test_console test_dropped
    local compiler
    compiler=/usr/lib/gcc/$mingw/$($mingw-gcc-posix -dumpversion)
    expect "they pass" own_ctest "$(inside "$sysroot/bin");$(inside "$compiler");$(inside "/usr/$mingw/lib")"
    grep -E 'tests passed|tests failed' "$results/own-tests.log" | sed 's/^/          /'
}
own_ctest() {
    HOME=$playground/home WINEPATH=$1 QT_PLUGIN_PATH=$(inside "$sysroot/plugins") xvfb-run -a \
        ctest --test-dir "$root/build/windows/tests" --output-on-failure --timeout 600 -j "$(nproc)" >"$results/own-tests.log" 2>&1
}
