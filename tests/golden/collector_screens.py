#!/usr/bin/env python3
"""The screens of the supervisor's window with fixed facts, in every set, compared with the kept pictures pixel
by pixel. They are drawn without a window from what the scripts answer: see collector_tree.lua.

collector_screens.py BIN_DIR SIZE IMAGES_DIR FAILURES_DIR LUAJIT; after looking at a wanted change:
SULUH_GOLDEN_UPDATE=1 ctest --test-dir build -R golden/collector"""
import pathlib
import sys
import tempfile

import drawn


def main():
    binaries, images, failures = (pathlib.Path(sys.argv[i]) for i in (1, 3, 4))
    size, luajit = sys.argv[2], sys.argv[5]
    with tempfile.TemporaryDirectory(prefix="suluh-collector-") as name:
        shots = pathlib.Path(name) / "shots"
        wanted = [screen for screen in drawn.names(luajit) if screen.startswith("collector-")]
        drawn.draw_sets(binaries, luajit, wanted, size, shots)
        return drawn.compare(binaries, shots, images, failures, f"collector-{size}")


if __name__ == "__main__":
    sys.exit(main())
