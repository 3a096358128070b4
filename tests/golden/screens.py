#!/usr/bin/env python3
"""Screens of the real kiosk, compared with the kept ones pixel by pixel. Headless, in a still world
(see still_world.cpp): the same moment, the same chance, on every machine.

screens.py BIN_DIR STILL_WORLD_SO SIZE IMAGES_DIR FAILURES_DIR; SIZE as in 1920x1080"""
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
# At the design's own size each kind of screen once; at the others those that lay themselves out
# differently. Git keeps every version of these pictures for ever: be sparing.
WANTED = {
    "1920x1080": "attract identify identify-problem confirm home help explain-1 explain-3 single single-chosen "
                 "single-wrong single-right several several-partly result home-contrast-large "
                 "explain-contrast-large single-contrast-large-answered",
    "1366x768": "home explain-1 single several-partly result",
    "1280x800": "single single-contrast-large-answered",
    "1080x1920": "attract identify home explain-1 single single-wrong several result",
}
PATIENCE_S = 600
CONFIG = """
[kiosk]
office = "Kantor Regional"
name = "Ruang Layanan Lantai 1"
[idle]
seconds = 3600
"""


def surroundings(still_world, **more):
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "ASAN_OPTIONS") if name in os.environ}
    return {**kept, "LC_ALL": "C.UTF-8", "TZ": "UTC-7", "LD_PRELOAD": str(still_world), **more}


def play(kiosk, folder, size, arguments, environment):
    command = [kiosk, "--config", folder / "kiosk.toml", "--data", folder / "data", "--window", size, *arguments]
    done = subprocess.run([str(part) for part in command], env=environment, capture_output=True, text=True,
                          timeout=PATIENCE_S, check=False)
    if done.returncode != 0:
        sys.exit(f"suluh-kiosk ended with {done.returncode}:\n{done.stdout}{done.stderr}")


def take_shots(binaries, still_world, size, folder):
    (folder / "kiosk.toml").write_text(CONFIG, encoding="utf-8")
    shots = folder / "shots"
    shots.mkdir()
    kiosk = binaries / "suluh-kiosk"
    if "attract" in WANTED[size].split():
        play(kiosk, folder, size, ["--shot", shots / "attract.png"], surroundings(still_world, SULUH_STILL_BREATH="1"))
    play(kiosk, folder, size, ["--robot", HERE / "screens.lua"],
         surroundings(still_world, SULUH_SHOTS=str(shots), SULUH_SHOTS_WANTED=WANTED[size]))
    return sorted(shots.glob("*.png"))


def main():
    binaries, still_world, size, images, failures = sys.argv[1:]
    bad = 0
    with tempfile.TemporaryDirectory(prefix="suluh-screens-") as name:
        shots = take_shots(pathlib.Path(binaries), still_world, size, pathlib.Path(name))
        for shot in shots:
            compared = subprocess.run([pathlib.Path(binaries) / "compare_png", shot, f"{size}/{shot.stem}", images,
                                       failures], check=False)
            bad += compared.returncode != 0
        # A screen that is no longer reached must not pass unseen.
        for kept in pathlib.Path(images, size).glob("*.png"):
            if kept.stem not in {shot.stem for shot in shots}:
                print(f"{size}/{kept.stem}: no such screen was seen any more", file=sys.stderr)
                bad += 1
    print(f"{len(shots)} screens at {size}, {bad} faults")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
