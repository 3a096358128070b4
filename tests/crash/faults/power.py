"""The power fails: what a disk may hold then. A work is recorded once; for moments in it, a state is made in
which whatever no sync had covered is missing, or partly there: each file by itself, sectors of a write, and the
entries of a folder up to some change, for a journal keeps their order. Then all must be true that is true after
any other fault (works.py), and what was said to be done by then must be there."""
import pathlib
import random
import shutil
import struct

from runs import Broken, need

HEAD = struct.Struct("IIIIQ")
SECTOR = 512
(WRITE, TRUNCATE, ALLOCATE, CREATE, FOLDER, RENAME, UNLINK, SYNC, SYNC_ALL, SAY) = range(1, 11)


def read_events(log, top):
    """(what, place, other, offset, bytes) with places below top; None for one that is elsewhere."""
    data, at, events = log.read_bytes(), 0, []
    while at < len(data):
        what, place, other, size, offset = HEAD.unpack_from(data, at)
        at += HEAD.size
        parts = []
        for length in (place, other, size):
            parts.append(data[at:at + length])
            at += length
        names = [text.decode().removeprefix(str(top)).lstrip("/") if text else None for text in parts[:2]]
        events.append((what, *names, offset, parts[2]))
    return events


class File:
    """What is on the disk for sure, and what was done to it since."""

    def __init__(self, data=b""):
        self.sure, self.now, self.since = data, data, []

    def do(self, change):
        self.since.append(change)
        self.now = applied(self.now, change)

    def sync(self):
        self.sure, self.since = self.now, []

    def some(self, chance):
        data = self.sure
        for change in self.since:
            if chance.random() < 0.5:
                data = applied(data, torn(change, chance))
        return data


def torn(change, chance):
    """Of a longer write one time in four only the sectors before some place, or those after it."""
    what, offset, new = change
    if what != WRITE or len(new) <= SECTOR or chance.random() < 0.75:
        return change
    at = chance.randrange(SECTOR, len(new), SECTOR)
    return (what, offset, new[:at]) if chance.random() < 0.5 else (what, offset + at, new[at:])


def applied(data, change):
    what, offset, new = change
    if what == WRITE:
        return data[:offset].ljust(offset, b"\0") + new + data[offset + len(new):]
    if what == TRUNCATE:
        return data[:offset].ljust(offset, b"\0")
    return data.ljust(offset, b"\0")


def renamed(names, change):
    what, place, other, file = change
    if what == UNLINK:
        names.pop(place, None)
    elif what == RENAME:
        names.pop(other, None)
        names[place] = file
    else:
        names[place] = file


class Disk:
    def __init__(self, top):
        self.now = {str(path.relative_to(top)): None if path.is_dir() else File(path.read_bytes())
                    for path in top.rglob("*")}
        self.now[""] = None
        self.sure = dict(self.now)
        self.since = []

    def do(self, event):
        what, place, other, offset, data = event
        if what in (WRITE, TRUNCATE, ALLOCATE):
            file = self.now.get(place)  # gone: written to, after it lost its name
            if file:
                file.do((what, offset, data))
        elif what in (CREATE, FOLDER, RENAME, UNLINK):
            file = self.now.get(other) if what == RENAME else File() if what == CREATE else None
            self.since.append((what, place, other, file))
            renamed(self.now, self.since[-1])
        elif what == SYNC_ALL:
            self.sure, self.since = dict(self.now), []
            for file in filter(None, self.now.values()):
                file.sync()
        elif what == SYNC:
            self.sync(place)

    def sync(self, place):
        if place in self.now and self.now[place]:
            return self.now[place].sync()
        rest = []
        for change in self.since:
            if str(pathlib.PurePath(change[1]).parent).replace(".", "", 1) == place:
                renamed(self.sure, change)
            else:
                rest.append(change)
        self.since = rest

    def after_cut(self, chance):
        """Names and contents; chance: None for what is sure and no more."""
        names = dict(self.sure)
        for change in self.since[:chance.randint(0, len(self.since)) if chance else 0]:
            renamed(names, change)
        return {name: file and (file.some(chance) if chance else file.sure) for name, file in names.items()
                if all(str(parent) in names for parent in list(pathlib.PurePath(name).parents)[:-1])}


def lay_out(content, top):
    for path in sorted(top.rglob("*"), reverse=True):
        if str(path.relative_to(top)) not in content:
            path.rmdir() if path.is_dir() else path.unlink()
    for name, data in sorted(content.items()):
        if data is None:
            (top / name).mkdir(exist_ok=True)
        elif not (top / name).exists() or (top / name).read_bytes() != data:
            (top / name).write_bytes(data)
            (top / name).chmod(0o600)


class Cut:
    """What an examination asks of a run, of one that the power ended: good if it had said that it was done."""

    kind, at, seen, out, err, what = "power", 0, [], "", "", "torn by a power cut"

    def __init__(self, said, status):
        self.acknowledged = [line[4:] for line in said if line.startswith("ack ")]
        self.status = status


class Power:
    """Any of the works, recorded once."""

    def __init__(self, folder, spoiled):
        self.folder, self.work = folder, spoiled
        self.base = folder / "base"
        self.base.mkdir(parents=True)
        self.work.prepare(self.base)
        place = folder / "recorded"
        shutil.copytree(self.base, place)
        log = folder / "log"
        self.work.spoiled(place, record=log).good(self.work.good_status)
        self.events = read_events(log, place / "at")
        self.has_all(place / "at")

    def has_all(self, top):
        """What was recorded explains what is there, to the byte: else calls were missed."""
        disk = self.disk_at(len(self.events))
        there = {str(path.relative_to(top)): None if path.is_dir() else path.read_bytes()
                 for path in top.rglob("*")}
        made = {name: file and file.now for name, file in disk.now.items() if name}
        wrong = [name for name in there.keys() | made.keys() if there.get(name, 0) != made.get(name, 0)]
        need(not wrong, f"the record does not explain {wrong}")

    def disk_at(self, moment):
        disk = Disk(self.base / "at")
        for event in self.events[:moment]:
            disk.do(event)
        return disk

    def said(self, moment):
        words = b"".join(data for what, _, _, _, data in self.events[:moment] if what == SAY)
        return words.decode().splitlines()

    def cuts(self, wanted, seeds):
        """Moments and what is drawn of what no sync covered: of seed 0 nothing."""
        total = len(self.events)
        stride = max(1, total // wanted) if wanted else 1
        return [(moment, seed and moment * seeds + seed) for moment in {*range(0, total, stride), total}
                for seed in range(seeds)]

    def cut(self, moment, seed):
        place = self.folder / f"cut-{moment}-{seed}"
        shutil.copytree(self.base, place)
        lay_out(self.disk_at(moment).after_cut(random.Random(seed) if seed else None), place / "at")
        said = self.said(moment)
        ended = moment == len(self.events) or self.work.done in said
        try:
            self.work.examine(place, Cut(said, self.work.good_status if ended else -9))
        except Broken as problem:
            return f"power cut after {moment} of {len(self.events)} calls, seed {seed}: {problem}\n  in {place}"
        shutil.rmtree(place)
        return None
