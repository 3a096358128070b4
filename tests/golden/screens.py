#!/usr/bin/env python3
"""Screens of the real kiosk, compared with the kept ones pixel by pixel. Headless, in a still world
(see still_world.cpp): the same moment, the same chance, on every machine.

Screens that a walk cannot hold still (a stick being copied to, a countdown) are drawn from what the
shell answers to a desk with fixed facts: see shell_tree.lua.

screens.py BIN_DIR STILL_WORLD_SO SIZE IMAGES_DIR FAILURES_DIR LUAJIT; SIZE as in 1920x1080"""
import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
# At the design's own size each kind of screen once; at the others those that lay themselves out
# differently. Git keeps every version of these pictures for ever: be sparing.
WANTED = {
    "1920x1080": "attract pin-none identify identify-problem confirm home help home-english explain-1 explain-3 single single-chosen "
                 "single-wrong single-right several several-partly result home-contrast-large "
                 "explain-contrast-large single-contrast-large-answered",
    "1366x768": "home explain-1 single several-partly result",
    "1280x800": "single single-contrast-large-answered",
    "1080x1920": "attract identify home explain-1 single single-wrong several result",
}
LARGE = ("-large", "text=1.4")
CONTRAST = ("-contrast", "theme=kontras")
CONTRAST_LARGE = ("-contrast-large", "text=1.4", "theme=kontras")
ENGLISH = ("-english", "lang=en")
PLAIN = ("",)
DRAWN = {
    "1920x1080": {"home-six": [PLAIN, LARGE, CONTRAST], "mine": [PLAIN, CONTRAST_LARGE], "idle": [PLAIN],
                  "trouble": [PLAIN, CONTRAST_LARGE], "result-repeat": [LARGE], "leave": [PLAIN], "pin": [PLAIN], "pin-rest": [PLAIN],
                  "maintenance": [PLAIN, CONTRAST], "checks": [PLAIN], "usb-copying": [PLAIN, ENGLISH],
                  "usb-safe": [PLAIN], "usb-failed": [PLAIN, CONTRAST]},
    "1366x768": {"home-six": [PLAIN], "maintenance": [PLAIN]},
    "1280x800": {"home-six": [LARGE]},
    "1080x1920": {"home-six": [PLAIN, CONTRAST_LARGE], "mine": [PLAIN], "maintenance": [PLAIN], "pin": [PLAIN],
                  "usb-copying": [PLAIN], "trouble": [PLAIN]},
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


def draw_shots(binaries, luajit, size, folder):
    """One picture for each entry of DRAWN, beside those of the walk."""
    for name, looks in DRAWN[size].items():
        for suffix, *choices in looks:
            tree = folder / "tree.json"
            with tree.open("w", encoding="utf-8") as file:
                subprocess.run([luajit, HERE / "shell_tree.lua", name, *size.split("x"), *choices], stdout=file,
                               check=True)
            subprocess.run([binaries / "node_shot", tree, folder / "shots" / f"{name}{suffix}.png", f"size={size}",
                            f"media={HERE.parent.parent / 'media'}", *choices], check=True)
    return sorted((folder / "shots").glob("*.png"))


def main():
    binaries, still_world, size, images, failures, luajit = sys.argv[1:]
    bad = 0
    with tempfile.TemporaryDirectory(prefix="suluh-screens-") as name:
        take_shots(pathlib.Path(binaries), still_world, size, pathlib.Path(name))
        shots = draw_shots(pathlib.Path(binaries), luajit, size, pathlib.Path(name))
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
