#!/usr/bin/env python3
"""Spoils every call that changes a file, one a run, while a kiosk or a collector works, and looks at
what is left: no acknowledged answer lost, none counted twice, what went wrong is named, and the next
run without a fault finishes the work.

    faults.py BIN SHIM WORK visit|receipt|prune|snapshot|salvage|collect|migrate|install|clock|together|power

All points with SULUH_FAULTS=all; else a stride through them, so that it takes seconds. SULUH_POWER=visit lets the
power fail in that work alone."""
import concurrent.futures
import contextlib
import os
import pathlib
import shutil
import sqlite3
import sys
import tempfile
import time

from power import Power
from runs import KINDS, Broken, need
from together import Together
from collect_works import Collect, Contradicted, Purge
from migrate_works import Migrate, schemas
from salvage_works import Salvage
from works import Clock, Install, Prune, Receipt, Snapshot, Visit

EVERY = os.environ.get("SULUH_FAULTS") == "all"
POINTS = 11  # of each kind and work, where not every one is tried
POWER_MOMENTS = 8  # of each work
POWERED = os.environ.get("SULUH_POWER", "visit receipt prune snapshot salvage collect migrate").split()
FEW_POINTS = 4  # where the same is done with several databases
LANES = 3
WORKS = {"visit": lambda: [Visit()], "receipt": lambda: [Receipt()], "collect": lambda: [Collect(), Contradicted(), Purge()],
         "migrate": lambda: [Migrate(schema) for schema in schemas()], "install": lambda: [Install()],
         "clock": lambda: [Clock()], "prune": lambda: [Prune()], "snapshot": lambda: [Snapshot()],
         "salvage": lambda: [Salvage()]}
MEMORY = pathlib.Path("/dev/shm")


class Trial:
    """All faults of one work."""

    def __init__(self, spoiled, folder, wanted):
        self.work = spoiled
        self.wanted = wanted
        self.folder = folder
        self.base = folder / "base"
        self.base.mkdir(parents=True)
        self.work.prepare(self.base)
        self.numbers = iter(range(1 << 20))

    def fresh(self):
        """A copy of the base at the same path for a lane: keys are named by where they are."""
        place = self.folder / f"run-{next(self.numbers)}"
        shutil.copytree(self.base, place)
        database = place / "at/results.db"
        if database.exists():
            with contextlib.closing(sqlite3.connect(database)) as opened, opened:
                opened.execute("UPDATE setting SET value = ? WHERE key = 'key_folder'",
                               (str(place / "at/keys"),))
        return place

    def points(self):
        seen = self.work.spoiled(self.fresh()).good(self.work.good_status).seen
        for offset, (kind, counted) in enumerate(KINDS.items()):
            total = seen[counted]
            stride = 1 if EVERY else max(1, total // self.wanted)
            for at in range(1 + offset % stride, total + 1, stride):
                yield kind, at

    def one(self, kind, at):
        place = self.fresh()
        run = self.work.spoiled(place, kind=kind, at=at)
        where = f"{kind} {at} ({run.what})"
        try:
            need(run.fired or kind == "none", "the fault did not happen")
            died = kind in ("kill", "torn")
            need((run.status == -9) == died, f"it ended with {run.status}")
            if kind in ("full", "io", "sync", "dying") and run.status == 0:
                named = any(word in run.err + run.out for word in
                            ("warning", "error", "rror", "No space", "full"))
                need(named or self.work.may_be_silent(run), "it was passed over in silence")
            self.work.examine(place, run)
        except Broken as problem:
            return f"{where}: {problem}\n  in {place}\n{run.out}{run.err}"
        shutil.rmtree(place)
        return None

    def all(self):
        points = list(self.points())
        with concurrent.futures.ThreadPoolExecutor(LANES) as pool:
            wrong = [told for told in pool.map(lambda point: self.one(*point), points) if told]
        return len(points), wrong


def together(folder):
    trial = Together()
    trial.prepare(folder)
    trial.check(folder)
    print("together: good")


def power(folder):
    tried, wrong = 0, []
    for number, spoiled in enumerate(of_all(POWERED)):
        failing = Power(folder / str(number), spoiled)
        cuts = failing.cuts(0 if EVERY else POWER_MOMENTS, 4 if EVERY else 2)
        tried += len(cuts)
        with concurrent.futures.ThreadPoolExecutor(LANES) as pool:
            wrong += [told for told in pool.map(lambda cut: failing.cut(*cut), cuts) if told]
    return tried, wrong


def of_all(names):
    return [spoiled for name in names for spoiled in WORKS[name]()]


def main():
    began = time.monotonic()
    # In memory where there is some: the files are copied thousands of times.
    where = MEMORY if os.access(MEMORY, os.W_OK) else None
    folder = pathlib.Path(tempfile.mkdtemp(prefix="suluh-faults-", dir=where))
    if sys.argv[4] == "together":
        together(folder)
        shutil.rmtree(folder)
        return 0
    tried, wrong = power(folder) if sys.argv[4] == "power" else (0, [])
    works = WORKS.get(sys.argv[4], list)()
    for number, spoiled in enumerate(works):
        wanted = POINTS if len(works) == 1 else FEW_POINTS
        more, troubles = Trial(spoiled, folder / str(number), wanted).all()
        tried += more
        wrong += troubles
    for told in wrong[:20]:
        print(told)
    print(f"{sys.argv[4]}: {tried} faults, {len(wrong)} with trouble, {time.monotonic() - began:.0f} s")
    if wrong:
        print(f"left for looking at: {folder}")
        return 1
    shutil.rmtree(folder)
    return 0 if tried > 20 else 1


if __name__ == "__main__":
    sys.exit(main())
