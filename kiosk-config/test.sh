#!/usr/bin/env bash
# Installs what is missing, builds and runs every test: format and lint, sanitizers, fuzzers, then
# everything in the release build. One run tells all that fails. Ends with ctest's own summary.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
jobs=$(nproc)
# Tests with a window wait more than they work: one more at a time than there are cores; with more, the
# budgets of lessons are eaten by the neighbours. The longest begin first (COST), else the last would run alone.
tests_at_once=$((jobs + 1))
fuzz_seconds=${SULUH_FUZZ_SECONDS:-10}
# A second clone on the same machine finds what the first one compiled.
export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=true CCACHE_SLOPPINESS=pch_defines,time_macros

step() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }

step "packages"
kiosk-config/install.sh build run test

step "format and lint"
git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format --dry-run -Werror
git ls-files -z '*.lua' | xargs -0 luacheck --quiet

step "release build"
cmake --preset release -DSULUH_TESTS=ON
cmake --build build -j "$jobs"

step "build for sanitizers and fuzzers"
cmake --preset sanitize
cmake --build build-sanitize -j "$jobs"

logs=$(mktemp -d "${TMPDIR:-/tmp}/suluh-test-XXXXXX")
trap 'rm -rf "$logs"' EXIT
failed=()

# A stage that fails lets the next ones run: stage NAME LOG COMMAND…
stage() {
    local name=$1 log=$logs/$2
    shift 2
    step "$name"
    "$@" 2>&1 | tee "$log" || failed+=("$log")
}

stage "unit and end-to-end tests under ASan and UBSan" sanitize \
    ctest --test-dir build-sanitize -j "$tests_at_once" --output-on-failure -L 'unit|e2e'
stage "fuzzing, $fuzz_seconds s a harness" fuzz tests/fuzz/run.sh build-sanitize "$fuzz_seconds"
stage "all tests" all ctest --test-dir build -j "$tests_at_once" --output-on-failure

[ ${#failed[@]} -gt 0 ] || exit 0
# What failed long before the end is said once more where it is read: at the end, before the summary.
for log in "${failed[@]}"; do
    step "FAILED: $(basename "$log")"
    grep -nE -A 40 '\*\*\*(Failed|Timeout|Exception)|FAILED|ERROR: .*Sanitizer|runtime error' "$log" |
        cut -c 1-300 | head -n 150 || true
done
sed -n '/% tests passed/,$p' "$logs/all"
exit 1
