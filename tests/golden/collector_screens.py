#!/usr/bin/env python3
"""The screens of the supervisor's window with fixed facts, in every set, compared with the kept pictures pixel
by pixel. They are drawn without a window from what the scripts answer: see collector_tree.lua.

collector_screens.py BIN_DIR SIZE IMAGES_DIR FAILURES_DIR LUAJIT; after looking at a wanted change:
SULUH_GOLDEN_UPDATE=1 ctest --test-dir build -R golden/collector"""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SETS = {"standard": (), "contrast": ("theme=kontras",), "large": ("text=1.4",)}


def draw(binaries, luajit, size, folder):
    tree = folder / "tree.json"
    printed = subprocess.run([luajit, HERE / "shell_tree.lua"], capture_output=True, text=True, check=True)
    for name in filter(lambda name: name.startswith("collector-"), printed.stdout.split()):
        for part, choices in SETS.items():
            (folder / "shots" / part).mkdir(parents=True, exist_ok=True)
            with tree.open("w", encoding="utf-8") as file:
                subprocess.run([luajit, HERE / "shell_tree.lua", name, *size.split("x"), *choices], stdout=file,
                               check=True)
            subprocess.run([binaries / "node_shot", tree, folder / "shots" / part / f"{name}.png", f"size={size}",
                            f"media={HERE.parent.parent / 'media'}", *choices], check=True)
    return folder / "shots"


def main():
    binaries, size, images, failures = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
    album = f"collector-{size}"
    with tempfile.TemporaryDirectory(prefix="suluh-collector-") as name:
        shots = draw(binaries, sys.argv[5], size, pathlib.Path(name))
        wanted = os.environ.get("SULUH_GOLDEN_SHOTS")
        if wanted:
            shutil.copytree(shots, pathlib.Path(wanted) / album, dirs_exist_ok=True)
        count = len(list(shots.glob("*/*.png")))
        done = subprocess.run([binaries / "compare_screens", shots, pathlib.Path(images) / album,
                               pathlib.Path(failures) / album], check=False)
    print(f"{count} screens at {size}" + ("" if done.returncode == 0 else ", not all as they were"))
    return 1 if done.returncode or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
