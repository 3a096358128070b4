#!/usr/bin/env python3
"""Spoils every call that changes a file, one a run, while a kiosk or a collector works, and looks at
what is left: no acknowledged answer lost, none counted twice, what went wrong is named, and the next
run without a fault finishes the work.

    faults.py BIN SHIM WORK visit|receipt|collect

All points with SULUH_FAULTS=all; else a stride through them, so that it takes seconds."""
import concurrent.futures
import contextlib
import mmap
import os
import pathlib
import re
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
import threading
import time

BIN, SHIM, WORK = (pathlib.Path(path) for path in sys.argv[1:4])
EVERY = os.environ.get("SULUH_FAULTS") == "all"
POINTS = 14  # of each kind, where not every one is tried
KINDS = {"kill": 0, "torn": 0, "full": 1, "io": 0, "short": 2, "sync": 3}  # what each counts
PAGE = struct.Struct("4QQ240s")
LANES = 3
MEMORY = pathlib.Path("/dev/shm")


class Broken(Exception):
    pass


def need(truth, what):
    if not truth:
        raise Broken(what)


class Run:
    """One process under the shim; the fault, if any, and what came of it."""

    def __init__(self, folder, command, kind="none", at=0, wall=None):
        page = folder / "page"
        page.write_bytes(bytes(mmap.PAGESIZE))
        env = {**os.environ, "LD_PRELOAD": str(SHIM), "SULUH_FAULT_PAGE": str(page),
               "SULUH_FAULT_UNDER": str(folder / "at"), "SULUH_FAULT_KIND": kind,
               "SULUH_FAULT_AT": str(at), "SULUH_RESOURCES": str(ROOT)}
        if wall is not None:
            env["SULUH_FAULT_WALL"] = str(wall)
        done = subprocess.run([str(part) for part in command], env=env, capture_output=True,
                              timeout=60, check=False)
        self.out = done.stdout.decode("utf-8", "replace")
        self.err = done.stderr.decode("utf-8", "replace")
        self.status = done.returncode
        self.kind, self.at = kind, at
        *self.seen, fired, what = PAGE.unpack(page.read_bytes()[:PAGE.size])
        self.fired = fired != 0
        self.what = what.split(b"\0")[0].decode("utf-8", "replace")
        self.acknowledged = [line[4:] for line in self.out.splitlines() if line.startswith("ack ")]

    def good(self):
        need(self.status == 0, f"ended with {self.status}: {self.out}{self.err}")
        return self


ROOT = pathlib.Path(__file__).resolve().parent.parent.parent.parent


def collect(folder, *arguments, **fault):
    return Run(folder, [BIN / "suluh-collect", "--db", folder / "at/results.db", *arguments], **fault)


def work(folder, what, *arguments, **fault):
    return Run(folder, [WORK, what, folder / "at", *arguments], **fault)


def rows(database, query):
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as opened:
        return opened.execute(query).fetchall()


def responses(database):
    return sorted(item for (item,) in rows(database, "SELECT item FROM response"))


def sound(database):
    with contextlib.closing(sqlite3.connect(database)) as opened:
        need(opened.execute("PRAGMA integrity_check").fetchall() == [("ok",)], f"{database} is not sound")


class Work:
    """What is spoiled: a folder to begin with, one run, and what must be true afterwards."""

    def prepare(self, folder):
        """Makes folder/at and what else is needed."""

    def spoiled(self, folder, **fault):
        raise NotImplementedError

    def examine(self, folder, run):
        """After the fault; the next run, without one, is examined in here, too."""
        raise NotImplementedError

    def may_be_silent(self, run):
        """Of a fault that was neither told nor kept the work from ending well: folding the log into the
        database (at the end of all, if it is the log's sync), which is tried again, SQLite's sync of
        the folder, and tidying up."""
        if run.what.endswith(".db-wal") and run.what.startswith("fdatasync"):
            return run.kind == "sync" and run.seen[KINDS["sync"]] - run.at <= 1
        return re.search(r"(pwrite|sync|ftruncate) \S*\.db$|(unlink|ftruncate) \S*\.db-wal$"
                         r"|fdatasync \S*/(data|at)$", run.what)


def base(folder, collected=False):
    """Keys, an empty stick, and a kiosk that has been used once; with a receipt on the stick."""
    at = folder / "at"
    (at / "stick/suluh").mkdir(parents=True)
    (at / "keys").mkdir()
    collect(folder, "keygen", "-o", at / "keys").good()
    work(folder, "visit", "before").good()
    if collected:
        collect(folder, "add", at / "stick").good()


def all_items_once(folder, acknowledged):
    """What the kiosk kept is what a collector counts, and what was acknowledged is among it."""
    at = folder / "at"
    fresh = folder / "counted"
    shutil.rmtree(fresh, ignore_errors=True)
    # A copy: adding lays a receipt on the stick.
    shutil.copytree(at / "stick", fresh / "stick")
    Run(folder, [BIN / "suluh-collect", "--db", fresh / "count.db", "add", "--keys", at / "keys",
                 fresh / "stick"]).good()
    kept = responses(at / "data/kiosk.db")
    counted = responses(fresh / "count.db")
    need(kept == counted, f"the kiosk keeps {kept}, a collector counts {counted}")
    lost = set(acknowledged) - set(kept)
    need(not lost, f"acknowledged and lost: {lost}")


class Visit(Work):
    """Answers, sealing, the outbox and a stick."""

    def prepare(self, folder):
        base(folder)

    def spoiled(self, folder, **fault):
        return work(folder, "visit", "spoiled", **fault)

    def examine(self, folder, run):
        at = folder / "at"
        work(folder, "check").good()
        laid = {file: file.read_bytes() for file in at.glob("stick/suluh/results/*/k*.bundle")}
        if run.status == 0:
            all_items_once(folder, run.acknowledged)
        after = work(folder, "visit", "after").good()
        work(folder, "check").good()
        need("safe" in after.out, "the next run did not finish")
        for file, data in laid.items():
            need(data == b"" or file.read_bytes() == data or "torn" in run.what, f"{file} changed")
        all_items_once(folder, ["before-1", "before-2", *run.acknowledged, *after.acknowledged])
        hidden = [file for file in at.rglob(".*.part")]
        need(not hidden, f"left behind: {hidden}")


class Receipt(Visit):
    """The same with a receipt on the stick, for what is on it."""

    def prepare(self, folder):
        base(folder, collected=True)
        work(folder, "visit", "more").good()
        collect(folder, "add", folder / "at/stick").good()

    def examine(self, folder, run):
        super().examine(folder, run)
        (number,) = rows(folder / "at/data/kiosk.db", "SELECT max(number) FROM receipt")[0]
        need(number == 2, f"the receipt for bundle 2 is recorded as {number}")


class Collect(Work):
    """Merging three bundles and writing the receipt."""

    def prepare(self, folder):
        base(folder)
        work(folder, "visit", "second").good()
        work(folder, "visit", "third").good()
        for file in (folder / "at").glob("results.db*"):
            file.unlink()

    def add(self, folder, **fault):
        at = folder / "at"
        return collect(folder, "add", "--keys", at / "keys", at / "stick", **fault)

    def spoiled(self, folder, **fault):
        return self.add(folder, **fault)

    def examine(self, folder, run):
        at = folder / "at"
        results = at / "results.db"
        told = collect(folder, "status")
        merged = 0
        if results.exists() and "No kiosk" not in told.out and told.status == 0 or "last heard" in told.out:
            (merged,) = rows(results, "SELECT count(*) FROM bundle")[0]
        if run.status == 0:
            need(merged == 3, f"said to be good with {merged} bundles")
        receipt = list(at.glob("stick/suluh/receipts/k*.receipt"))
        if merged and not receipt:
            need("receipt waits" in told.out, f"the missing receipt is not named: {told.out}")
        if merged < 3 and self.last_is_there(results, merged):
            need("MISSING" in told.out, f"the gap is not named: {told.out}")
        self.add(folder).good()
        sound(results)
        kept = responses(at / "data/kiosk.db")
        need(responses(results) == kept, f"{responses(results)} counted of {kept}")
        again = collect(folder, "status").good()
        need("waits" not in again.out and "MISSING" not in again.out, again.out)
        # The kiosk believes the receipt: it is whole, and of its own bundles.
        after = work(folder, "visit", "after").good()
        need("is recorded" in after.err, f"the receipt was not taken: {after.err}")
        need(not list(at.rglob(".*.part")), "temporary files are left behind")

    @staticmethod
    def last_is_there(results, merged):
        return merged > 0 and rows(results, "SELECT max(number) FROM bundle")[0][0] == 3


WORKS = {"visit": Visit, "receipt": Receipt, "collect": Collect}


class Trial:
    """All faults of one work."""

    def __init__(self, what, folder):
        self.work = WORKS[what]()
        self.folder = folder
        self.base = folder / "base"
        self.base.mkdir()
        self.work.prepare(self.base)
        self.lanes = threading.local()
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
        seen = self.work.spoiled(self.fresh()).good().seen
        for offset, (kind, counted) in enumerate(KINDS.items()):
            total = seen[counted]
            stride = 1 if EVERY else max(1, total // POINTS)
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
            if kind in ("full", "io", "sync") and run.status == 0:
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


def main():
    began = time.monotonic()
    # In memory where there is some: the files are copied thousands of times.
    where = MEMORY if os.access(MEMORY, os.W_OK) else None
    folder = pathlib.Path(tempfile.mkdtemp(prefix="suluh-faults-", dir=where))
    tried, wrong = Trial(sys.argv[4], folder).all()
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
