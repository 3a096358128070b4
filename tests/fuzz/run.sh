#!/usr/bin/env bash
# Runs every libFuzzer harness of a build for some seconds on a copy of its corpus:
#   tests/fuzz/run.sh BUILD_DIR SECONDS [HARNESS…]
# Two at a time, that of lessons six times as long: 10 s are a minute of it. Ends with 1 when one crashed, hung or leaked; its input is kept and named.
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: $0 BUILD_DIR SECONDS [HARNESS...]" >&2; exit 2; }
build=$(cd "$1" && pwd)
seconds=$2
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/suluh-fuzz-XXXXXX")
found=$build/fuzz-findings
mkdir -p "$found"

shift 2
# The longest first, so that it does not run alone at the end.
harnesses=${*:-lesson $(sed -n 's/^suluh_fuzz(\([a-z_]*\) .*/\1/p' "$here/CMakeLists.txt" | grep -vx lesson)}

run_one() {
    local name=$1 status=0 time=$seconds
    local hang=10
    # A lesson is a program and its inputs are slow: six times as long, also until it counts as hung.
    # That is time on the wall, of which a busy machine gives little.
    [ "$name" != lesson ] || { time=$((seconds * 6)); hang=60; }
    cp -r "$here/corpus/$name" "$work/$name"
    [ "$name" != lesson ] || "$here/lesson_seeds.py" "$work/$name"
    "$build/bin/fuzz_$name" "$work/$name" -max_total_time="$time" -max_len=16384 -timeout="$hang" \
        -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$found/$name-" \
        >"$work/$name.log" 2>&1 || status=$?
    if [ "$status" -eq 0 ]; then
        printf 'fuzz %-14s good, %s runs\n' "$name" \
            "$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$name.log")"
        return 0
    fi
    echo "fuzz $name FAILED; input kept as $found/$name-*, log:"
    tail -n 60 "$work/$name.log"
    touch "$work/failed"
}

for name in $harnesses; do
    while [ "$(jobs -rp | wc -l)" -ge 2 ]; do wait -n || touch "$work/failed"; done
    run_one "$name" || touch "$work/failed" &
done
wait
status=0
[ ! -e "$work/failed" ] || status=1
rm -rf "$work"
exit $status
