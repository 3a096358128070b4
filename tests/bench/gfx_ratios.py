#!/usr/bin/env python3
"""Holds what gfx_bench measures to its limits. Ratios only: both sides of each are measured in turns
in one run, in processor time, so they mean the same on every machine."""
import json
import subprocess
import sys

# A full-screen redraw against copying and blending every pixel once.
MOST_TIMES_FLOOR = {"redraw_home": 3.0, "redraw_question": 3.0}
# Blending by vectors against one pixel at a time: well below 2 the compiler gave up on them.
LEAST_TIMES_SCALAR = 1.5


def run(bench):
    done = subprocess.run([bench, "--benchmark_filter=^redraw_|^one_option|^blending/", "--benchmark_format=json"],
                          check=True, capture_output=True, text=True, timeout=240)
    return {one["name"].split("/iterations:")[0]: one for one in json.loads(done.stdout)["benchmarks"]}


def main(bench):
    found = run(bench)
    good = True

    def verdict(name, holds, words):
        nonlocal good
        good = good and holds
        print(f"{'ok  ' if holds else 'OVER'} {name}: {words}")

    for name, most in MOST_TIMES_FLOOR.items():
        one = found[name]
        verdict(name, one["times_floor"] <= most,
                f"{one['best_ms']:.2f} ms, {one['times_floor']:.2f} times the floor (at most {most})")
    blendings = {name: one for name, one in found.items() if name.startswith("blending/")}
    verdict("blending", len(blendings) == 4, f"{len(blendings)} of 4 loops measured")
    for name, one in blendings.items():
        verdict(name, one["times_scalar"] >= LEAST_TIMES_SCALAR,
                f"{one['times_scalar']:.2f} times as fast as one pixel at a time (at least {LEAST_TIMES_SCALAR})")
    print(f"     a chosen option is drawn again in {found['one_option_changes']['best_ms']:.2f} ms")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
