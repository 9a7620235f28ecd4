# ctest.sh: ctest with one PostgreSQL server for all tests. Sourced after packaging/common.sh by tests/run and tests/sanitize, never run.

# In a function of its own because the server's program runs it; its words go past the server's, to the screen.
run_ctest() {
    export ORTSKONTAKT_TEST_POSTGRESQL=1
    local status=0
    ctest --test-dir "$tested" --output-on-failure -j "$(job_count)" "$@" >&3 2>&4 3>&- 4>&- || status=$?
    echo "$status" >"$status_file"
}

# tests_in FOLDER ARGUMENTS…: runs ctest in the build folder with the arguments; its status is that of ctest.
# A server in a temporary folder, as any user, beside others (whence a port by chance). It keeps nothing, so it need not wait for the disk. Its own words
# go to the log, so that what ctest says is the last on the screen.
tests_in() {
    local log=$logs/postgresql.log status
    tested=$1
    shift
    status_file=$(mktemp)
    export -f run_ctest job_count
    export root tested status_file
    PGPORT=$((20000 + RANDOM % 20000)) pg_virtualenv -t -o fsync=off -o synchronous_commit=off -o full_page_writes=off -o autovacuum=off -o max_connections=200 -o jit=off \
        bash -c 'run_ctest "$@"' run_ctest "$@" 3>&1 4>&2 >"$log" 2>&1 || true
    status=$(cat "$status_file")
    rm -f "$status_file"
    if [ -z "$status" ]; then
        tail -n 20 "$log" >&2
        stop "starting PostgreSQL" "$(reason_in "$log")" "The whole log: $log" "Without it: ctest --test-dir $tested -E postgresql"
    fi
    return "$status"
}
