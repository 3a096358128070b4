"""Processes under the shim, and what is looked at after them."""
import contextlib
import mmap
import os
import pathlib
import shutil
import sqlite3
import struct
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent.parent
BIN, SHIM, WORK = (pathlib.Path(path).resolve() for path in sys.argv[1:4])
# What each counts. A dying disk fails from some change on, reading too; the others but a full one fail once.
KINDS = {"kill": 0, "torn": 0, "full": 1, "io": 0, "short": 2, "sync": 3, "unread": 4, "dying": 0}
PAGE = struct.Struct("5QQ240s")


class Broken(Exception):
    pass


def need(truth, what):
    if not truth:
        raise Broken(what)


class Run:
    """One process under the shim; the fault, if any, and what came of it."""

    def __init__(self, folder, command, kind="none", at=0, wall=None, record=None):
        page = folder / "page"
        page.write_bytes(bytes(mmap.PAGESIZE))
        env = {**os.environ, "LD_PRELOAD": str(SHIM), "SULUH_FAULT_PAGE": str(page),
               "SULUH_FAULT_UNDER": str(folder / "at"), "SULUH_FAULT_KIND": kind,
               "SULUH_FAULT_AT": str(at), "SULUH_RESOURCES": str(ROOT)}
        if wall is not None:
            env["SULUH_FAULT_WALL"] = str(wall)
        if record is not None:
            env["SULUH_FAULT_RECORD"] = str(record)
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

    def good(self, status=0):
        need(self.status == status, f"ended with {self.status}: {self.out}{self.err}")
        return self


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
