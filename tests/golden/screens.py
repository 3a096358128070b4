#!/usr/bin/env python3
"""Every screen of the real kiosk in every set of the golden matrix, compared with the kept pictures pixel
by pixel. One headless kiosk for each road (tests/roads) and size, in a still world: the same moment, the
same chance, on every machine. Screens that need facts no walk can bring about (six modules, a PIN's rest) are
drawn from what the shell answers to a desk with fixed facts: see shell_tree.lua.

screens.py BIN_DIR STILL_WORLD_SO SIZE IMAGES_DIR FAILURES_DIR LUAJIT; SIZE as in 1920x1080

After looking at a wanted change: SULUH_GOLDEN_UPDATE=1 ctest --test-dir build -L golden -j 2
To look at the kept ones: SULUH_GOLDEN_SHOTS=FOLDER with the command above leaves every picture there as PNG."""
import concurrent.futures
import pathlib
import sys
import tempfile

import drawn

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "roads"))
import roads  # noqa: E402

DRAWN = ("home-six", "leave", "mine", "own-pin", "person-pin", "person-pin-wrong", "result-passed", "trouble-full", "pin",
         "pin-none", "pin-reset", "pin-rest", "maintenance", "checks", "delivery", "new-keys", "roll-back", "people",
         "people-none", "people-pin", "certificate", "certificate-genuine", "certificate-forged", "usb-copying",
         "usb-failed", "usb-full", "usb-refused", "usb-released", "usb-safe", "usb-safe-more", "usb-several", "usb-slow")
WALKERS = 3  # nine tenths of a walk are waiting for screens that come to rest


def take_shots(binaries, still_world, size, folder):
    """folder/shots/SET/NAME.png"""
    shots = folder / "shots"
    for name in drawn.SETS:
        (shots / name).mkdir(parents=True)
    with concurrent.futures.ThreadPoolExecutor(WALKERS) as walkers:
        walks = [walkers.submit(roads.walk, road, "photograph.lua", binaries / "suluh-kiosk", still_world,
                                folder / road, size, SULUH_SHOTS=str(shots)) for road in roads.ROADS]
    for walk in walks:
        walk.result()
    return shots


def main():
    binaries, still_world, images, failures = (pathlib.Path(sys.argv[i]) for i in (1, 2, 4, 5))
    size = sys.argv[3]
    with tempfile.TemporaryDirectory(prefix="suluh-screens-") as name:
        shots = take_shots(binaries, still_world, size, pathlib.Path(name))
        drawn.draw_sets(binaries, sys.argv[6], DRAWN, size, shots)
        return drawn.compare(binaries, shots, images, failures, size)


if __name__ == "__main__":
    sys.exit(main())
