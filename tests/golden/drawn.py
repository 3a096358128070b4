"""Screens that are drawn without a kiosk or a window, from what the scripts answer to a desk with fixed facts (see
shell_tree.lua), and how a folder of screens is compared with the kept pictures."""
import os
import pathlib
import shutil
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
MEDIA = HERE.parent.parent / "media"
# As photograph.lua takes them; what node_shot calls them.
SETS = {"standard": (), "contrast": ("theme=kontras",), "large": ("text=1.4",)}


def names(luajit):
    printed = subprocess.run([luajit, HERE / "shell_tree.lua"], capture_output=True, text=True, check=True)
    return printed.stdout.split()


def draw(binaries, luajit, name, size, choices, picture, *more):
    """Draws one screen into the file picture; returns what node_shot says."""
    tree = picture.with_suffix(".json")
    with tree.open("w", encoding="utf-8") as file:
        subprocess.run([luajit, HERE / "shell_tree.lua", name, *size.split("x"), *choices], stdout=file, check=True)
    said = subprocess.run([binaries / "node_shot", tree, picture, f"size={size}", *more, f"media={MEDIA}", *choices],
                          stdout=subprocess.PIPE, text=True, check=True).stdout
    tree.unlink()
    return said


def draw_sets(binaries, luajit, wanted, size, shots):
    """shots/SET/NAME.png"""
    for part, choices in SETS.items():
        (shots / part).mkdir(parents=True, exist_ok=True)
        for name in wanted:
            draw(binaries, luajit, name, size, choices, shots / part / f"{name}.png")


def compare(binaries, shots, images, failures, album):
    """Says how many screens there are and whether all are as they were; the exit status."""
    kept = os.environ.get("SULUH_GOLDEN_SHOTS")
    if kept:
        shutil.copytree(shots, pathlib.Path(kept) / album, dirs_exist_ok=True)
    count = len(list(shots.glob("*/*.png")))
    done = subprocess.run([binaries / "compare_screens", shots, images / album, failures / album], check=False)
    print(f"{count} screens of {album}" + ("" if done.returncode == 0 else ", not all as they were"))
    return 1 if done.returncode or count == 0 else 0
