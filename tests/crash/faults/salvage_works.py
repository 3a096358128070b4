"""A kiosk whose database is found corrupt: what can be read of it is taken over into a new one."""
import contextlib
import sqlite3
import struct

from runs import all_items_once, base, need, responses, sound, work
from works import Work


class Salvage(Work):
    """The last answers are in the log of the database alone, others in its copies, too."""

    def prepare(self, folder):
        base(folder)
        work(folder, "snapshot", "copied").good()
        killed = work(folder, "visit", "logged", kind="kill", at=60)
        self.acknowledged = ["before-1", "before-2", "copied-1", "copied-2", *killed.acknowledged]
        need(len(killed.acknowledged) == 2, f"acknowledged {killed.acknowledged}")
        spoil_an_index(folder / "at/data/kiosk.db")

    def spoiled(self, folder, **fault):
        return work(folder, "open", **fault)

    def examine(self, folder, run):
        at = folder / "at"
        self.spoiled(folder).good()
        database = at / "data/kiosk.db"
        sound(database)
        lost = set(self.acknowledged) - set(responses(database))
        need(not lost, f"acknowledged and lost: {lost}")
        self.spoiled(folder).good()
        after = work(folder, "visit", "after").good()
        need("safe" in after.out, "the next visit did not finish")
        all_items_once(folder, [*self.acknowledged, *after.acknowledged])
        need(list((at / "data").glob("kiosk.db.corrupt-*")), "the corrupt database is gone")
        left = [*at.glob("data/*.reading*"), *at.rglob(".*.part")]
        need(not left, f"left behind: {left}")


def spoil_an_index(database):
    """Rubbish in a page that the log does not hold: SQLite finds it at once, and rows are read without it."""
    log = database.with_name(database.name + "-wal").read_bytes()
    size = struct.unpack(">I", log[8:12])[0]
    logged = {struct.unpack(">I", log[at:at + 4])[0] for at in range(32, len(log), 24 + size)}
    aside = database.with_name("looked-at.db")
    aside.write_bytes(database.read_bytes())
    with contextlib.closing(sqlite3.connect(aside)) as opened:
        roots = [root for (root,) in opened.execute(
            "SELECT rootpage FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")]
    for file in aside.parent.glob("looked-at.db*"):
        file.unlink()
    free = [root for root in roots if root not in logged]
    need(free, "the log holds every index")
    with database.open("r+b") as file:
        file.seek((free[0] - 1) * size)
        file.write(b"\xa5" * size)
