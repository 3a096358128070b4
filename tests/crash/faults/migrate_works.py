"""Databases of earlier programs, of kiosks and of collectors."""
import contextlib
import sqlite3

from runs import ROOT, collect, need, responses, sound, work
from works import Work


class Migrate(Work):
    """Opening a database that an earlier program left, or none."""

    def __init__(self, schema):
        self.schema = schema
        self.is_kiosk = schema is None or schema.name.startswith("kiosk")

    def prepare(self, folder):
        (folder / "at/data").mkdir(parents=True)
        if self.schema:
            with contextlib.closing(sqlite3.connect(self.database(folder))) as opened:
                opened.executescript(self.schema.read_text(encoding="utf-8"))
                opened.commit()

    def database(self, folder):
        return folder / ("at/data/kiosk.db" if self.is_kiosk else "at/results.db")

    def spoiled(self, folder, **fault):
        return work(folder, "open", **fault) if self.is_kiosk else collect(folder, "status", **fault)

    def examine(self, folder, run):
        self.spoiled(folder).good()
        database = self.database(folder)
        sound(database)
        now = responses(database)
        if self.schema:
            then = sorted(item for (item,) in self.old_responses())
            need(then and now == then, f"{now} of {then} after migrating")
        else:
            need(now == [], "answers out of nowhere")
        self.spoiled(folder).good()

    def old_responses(self):
        with contextlib.closing(sqlite3.connect(":memory:")) as old:
            old.executescript(self.schema.read_text(encoding="utf-8"))
            return old.execute("SELECT item FROM response").fetchall()


def schemas():
    found = sorted((ROOT / "tests/data/schema").glob("*-*.sql"))
    need(found, "no database of an earlier program is there")
    return [None, *found]
