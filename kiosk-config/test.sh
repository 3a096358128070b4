#!/usr/bin/env bash
# Installs what is missing, builds and runs every test: format and lint, sanitizers, fuzzers, then
# everything in the release build. One run tells all that fails. Ends with ctest's own summary.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
cd "$top"
jobs=$(nproc)
fuzz_seconds=${SULUH_FUZZ_SECONDS:-10}
# A second clone on the same machine finds what the first one compiled.
export CCACHE_BASEDIR=$top CCACHE_NOHASHDIR=true

step() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }

step "packages"
kiosk-config/install.sh build run test

step "format and lint"
git ls-files -z '*.cpp' '*.h' | xargs -0 clang-format --dry-run -Werror
git ls-files -z '*.lua' | xargs -0 luacheck --quiet

step "release build"
cmake --preset release -DSULUH_TESTS=ON
cmake --build build -j "$jobs"

step "sanitizer build"
cmake --preset sanitize
cmake --build build-sanitize -j "$jobs"

step "fuzz build"
cmake --preset fuzz
cmake --build build-fuzz -j "$jobs" --target fuzz_harnesses

step "unit and end-to-end tests under ASan and UBSan"
failed=()
ctest --test-dir build-sanitize -j "$jobs" --output-on-failure -L 'unit|e2e' || failed+=("sanitizer tests")

step "fuzzing, $fuzz_seconds s a harness"
tests/fuzz/run.sh build-fuzz "$fuzz_seconds" || failed+=("fuzzing")

step "all tests"
[ ${#failed[@]} -eq 0 ] || printf 'FAILED before this: %s; see above\n' "${failed[@]}"
ctest --test-dir build -j "$jobs" --output-on-failure
[ ${#failed[@]} -eq 0 ]
