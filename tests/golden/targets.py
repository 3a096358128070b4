#!/usr/bin/env python3
"""Every screen of the shell, at every size, text size, colour set and language: what can be touched
is large enough, apart from its neighbours, and says what it does; nothing reaches beyond the screen,
no words lie on other words, and ui/audit.h finds nothing.

targets.py BIN_DIR LUAJIT"""
import itertools
import json
import pathlib
import sys
import tempfile

import drawn

LOOKS = ["text=1.4 theme=terang lang=en", "text=1.2 theme=kontras lang=id", "text=1 theme=terang lang=id",
         "text=1.4 theme=kontras lang=id"]
# The other sizes are laid out as one of the first two: the largest words show what does not fit.
SIZES = {"1920x1080": LOOKS, "1080x1920": LOOKS, "1366x768": LOOKS[:2], "1280x800": LOOKS[:2],
         "3840x2160": LOOKS[:1]}
# Supervisors' windows stand on a desk.
COLLECTOR = {"1920x1080": LOOKS[:2], "1080x1920": LOOKS[:1]}
LEAST = 72      # logical pixels, design.md 6
APART = 14
TOUCHABLE = {"button", "option", "checkbox"}
ONE_CONTROL = "text-A"  # its segments may touch
UNENDING = {"usb-copying", "usb-slow", "usb-several"}  # nobody may end it: there is only what reads it aloud
WORDS = {"text", "heading"}


def scale_of(width, height):
    return min(width / 1080, height / 1920) if height > width else min(width / 1920, height / 1080)


def seen(binaries, luajit, name, size, look, picture):
    """What can be perceived, and what the audit finds (tests/audit walks the screens of a played kiosk; these come
    of a desk's answers and are judged here)."""
    nodes, flaws = drawn.draw(binaries, luajit, name, size, look.split(), picture, "inspect=1", "flaws=1").splitlines()
    return [node for node in json.loads(nodes) if node.get("visible", True)], json.loads(flaws)


def gap(one, other):
    """How far apart two rectangles are; negative when they overlap."""
    across = max(one[0], other[0]) - min(one[0] + one[2], other[0] + other[2])
    down = max(one[1], other[1]) - min(one[1] + one[3], other[1] + other[3])
    return max(across, down)


def holds(outer, inner):
    return (outer[0] <= inner[0] and outer[1] <= inner[1] and outer[0] + outer[2] >= inner[0] + inner[2]
            and outer[1] + outer[3] >= inner[1] + inner[3])


def faults_of_words(nodes, width, height):
    for node in nodes:
        x, y, w, h = node["rect"]
        if x < 0 or y < 0 or x + w > width or y + h > height:
            yield f"'{node['id'] or node['label']}' reaches beyond the screen: {node['rect']}"
    for one, other in itertools.combinations([node for node in nodes if node["role"] in WORDS], 2):
        if gap(one["rect"], other["rect"]) < -1:
            yield f"'{one['label']}' lies on '{other['label']}': {one['rect']} {other['rect']}"


def faults_of_targets(nodes, scale):
    targets = [node for node in nodes if node["role"] in TOUCHABLE]
    for node in targets:
        if min(node["rect"][2:]) < LEAST * scale - 1:
            yield f"{node['id']} is {node['rect'][2:]}, smaller than {LEAST * scale:.0f}"
        if not node["label"]:
            yield f"{node['id']} does not say what it does"
    for one, other in itertools.combinations(targets, 2):
        segments = one["id"].startswith(ONE_CONTROL) and other["id"].startswith(ONE_CONTROL)
        nested = holds(one["rect"], other["rect"]) or holds(other["rect"], one["rect"])
        if not segments and not nested and gap(one["rect"], other["rect"]) < APART * scale - 1:
            yield f"{one['id']} and {other['id']} are too close: {one['rect']} {other['rect']}"


def faults_of(name, nodes, width, height):
    touchable = {node["id"] for node in nodes if node["role"] in TOUCHABLE}
    if name in UNENDING and touchable != {"listen"}:
        yield f"has more to touch than Dengarkan: {touchable}"
    if not touchable:
        yield "has nothing to touch"
    yield from faults_of_words(nodes, width, height)
    yield from faults_of_targets(nodes, scale_of(width, height))


def cases(names):
    for name in names:
        for size, looks in (COLLECTOR if name.startswith("collector-") else SIZES).items():
            for look in looks:
                yield name, size, look


def main():
    binaries, luajit = pathlib.Path(sys.argv[1]), sys.argv[2]
    bad = looked = 0
    with tempfile.TemporaryDirectory(prefix="suluh-targets-") as folder:
        for name, size, look in cases(drawn.names(luajit)):
            nodes, flaws = seen(binaries, luajit, name, size, look, pathlib.Path(folder) / "screen.png")
            looked += 1
            for fault in itertools.chain(flaws, faults_of(name, nodes, *map(int, size.split("x")))):
                print(f"{name} {size} {look}: {fault}", file=sys.stderr)
                bad += 1
    print(f"{looked} screens, {bad} faults")
    return 1 if bad or looked < 100 else 0


if __name__ == "__main__":
    sys.exit(main())
