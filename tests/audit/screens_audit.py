#!/usr/bin/env python3
"""Walks the real kiosk down all roads (tests/roads) and judges every screen at every size and in every set:
words that leave their box, are cut or lie on others; targets that are small or overlap; contrast below
WCAG AA. Prints each fault once, with the sizes and sets where it is seen.

screens_audit.py BIN_DIR STILL_WORLD_SO [ROAD]..."""
import collections
import concurrent.futures
import pathlib
import re
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "roads"))
import roads  # noqa: E402

WORKERS = 3  # they also wait for lessons, disks and screens that come to rest
# What is meant so: (beginning of the screen's name, part of the node's, part of what is wrong): the reason.
KNOWN = {
    ("hotspot", "spot-", "with spot-"): "hit areas reach 60 px around small things; the lesson takes the nearest",
}


def judge(road, kiosk, still_world, folder):
    """The faults of a road as (screen, size, set, node, what), and how many looks were judged."""
    faults, judged = [], 0
    for line in roads.walk(road, "judge.lua", kiosk, still_world, folder / road):
        kind, *fields = line.split("\t")
        if kind == "FLAW":
            faults.append(tuple(fields))
        elif kind == "JUDGED":
            judged = int(fields[0])
    assert judged > 0, f"road {road}: nothing was judged"
    return faults, judged


def is_known(fault):
    return any(fault[0].startswith(screen) and node in fault[3] and what in fault[4] for screen, node, what in KNOWN)


def report(faults):
    """The same fault at many sizes is one thing to mend."""
    groups = collections.OrderedDict()
    for screen, size, look, node, what in faults:
        key = (screen, node, re.sub(r"\d+(\.\d+)?", "#", what))
        groups.setdefault(key, []).append((size, look, what))
    for (screen, node, _), seen in groups.items():
        sizes = ", ".join(sorted({size for size, _, _ in seen}))
        looks = ", ".join(sorted({look for _, look, _ in seen}))
        print(f"{screen}: {node}: {seen[0][2]}\n    at {sizes}; in {looks}")
    return len(groups)


def main():
    binaries, still_world = (pathlib.Path(word) for word in sys.argv[1:3])
    names = sys.argv[3:] or list(roads.ROADS)
    faults, judged, begin = [], 0, time.monotonic()
    with tempfile.TemporaryDirectory(prefix="suluh-audit-") as folder, \
            concurrent.futures.ThreadPoolExecutor(WORKERS) as workers:
        walks = [workers.submit(judge, name, binaries / "suluh-kiosk", still_world, pathlib.Path(folder))
                 for name in names]
        for name, walk in zip(names, walks):
            try:
                found, looks = walk.result()
            except AssertionError as lost:
                found, looks = [(name, "-", "-", "-", str(lost))], 0
            faults += [fault for fault in found if not is_known(fault)]
            judged += looks
    count = report(faults)
    print(f"{judged} looks judged on {len(names)} roads in {time.monotonic() - begin:.0f} s, {count} faults")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
