#!/usr/bin/env python3
"""Every screen of the real kiosk in every set of the golden matrix, compared with the kept pictures pixel
by pixel. One headless kiosk for each road (tests/roads) and size, in a still world: the same moment, the
same chance, on every machine. Screens that need facts no walk can bring about (six modules, a PIN's rest) are
drawn from what the shell answers to a desk with fixed facts: see shell_tree.lua.

screens.py BIN_DIR STILL_WORLD_SO SIZE IMAGES_DIR FAILURES_DIR LUAJIT; SIZE as in 1920x1080

After looking at a wanted change: SULUH_GOLDEN_UPDATE=1 ctest --test-dir build -L golden -j 2
To look at the kept ones: SULUH_GOLDEN_SHOTS=FOLDER with the command above leaves every picture there as PNG."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "roads"))
import roads  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
# As photograph.lua takes them; what node_shot calls them.
SETS = {"standard": (), "contrast": ("theme=kontras",), "large": ("text=1.4",)}
DRAWN = ("home-six", "mine", "pin", "pin-rest", "maintenance", "checks")


def take_shots(binaries, still_world, size, folder):
    """folder/shots/SET/NAME.png"""
    shots = folder / "shots"
    for name in SETS:
        (shots / name).mkdir(parents=True)
    for road in roads.ROADS:
        roads.walk(road, "photograph.lua", binaries / "suluh-kiosk", still_world, folder / road, size,
                   SULUH_SHOTS=str(shots))
    return shots


def draw_shots(binaries, luajit, size, folder):
    """The same for what shell_tree.lua knows."""
    tree = folder / "tree.json"
    for name in DRAWN:
        for part, choices in SETS.items():
            with tree.open("w", encoding="utf-8") as file:
                subprocess.run([luajit, HERE / "shell_tree.lua", name, *size.split("x"), *choices], stdout=file,
                               check=True)
            subprocess.run([binaries / "node_shot", tree, folder / "shots" / part / f"{name}.png", f"size={size}",
                            f"media={HERE.parent.parent / 'media'}", *choices], check=True)


def main():
    binaries, still_world, images, failures = (pathlib.Path(sys.argv[i]) for i in (1, 2, 4, 5))
    size = sys.argv[3]
    with tempfile.TemporaryDirectory(prefix="suluh-screens-") as name:
        shots = take_shots(binaries, still_world, size, pathlib.Path(name))
        draw_shots(binaries, sys.argv[6], size, pathlib.Path(name))
        wanted = os.environ.get("SULUH_GOLDEN_SHOTS")
        if wanted:
            shutil.copytree(shots, pathlib.Path(wanted) / size, dirs_exist_ok=True)
        count = len(list(shots.glob("*/*.png")))
        done = subprocess.run([binaries / "compare_screens", shots, images / size, failures / size], check=False)
    print(f"{count} screens at {size}" + ("" if done.returncode == 0 else ", not all as they were"))
    return 1 if done.returncode or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
