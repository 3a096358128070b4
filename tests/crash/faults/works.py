"""What is spoiled at a kiosk, and what must be true afterwards."""
import re
import shutil
import time

from runs import BIN, KINDS, Run, all_items_once, base, collect, need, responses, rows, sound, work

DAY = 24 * 60 * 60


class Work:
    """What is spoiled: a folder to begin with, one run, and what must be true afterwards."""

    done = None  # the line with which it says so; absent: its good end does
    good_status = 0

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
            return run.seen[KINDS[run.kind]] - run.at <= 1
        return re.search(r"(pwrite|sync|ftruncate) \S*\.db$|(unlink|ftruncate) \S*\.db-wal$|unlink \S*\.reading(-\w+)?$"
                         r"|fdatasync \S*/(data|at)$", run.what)


class Visit(Work):
    """Answers, sealing, the outbox and a stick."""

    done = "safe"

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


class Prune(Work):
    """Retention, a row at a time, 500 days later: the first bundle is received, the second is not."""

    done = "pruned 2"

    def prepare(self, folder):
        base(folder, collected=True)
        work(folder, "visit", "more").good()

    def spoiled(self, folder, **fault):
        return work(folder, "prune", "spoiled", wall=time.time() + 500 * DAY, **fault)

    def examine(self, folder, run):
        database = folder / "at/data/kiosk.db"
        work(folder, "check").good()
        self.no_answer_went(database, run.acknowledged)
        need(run.status != 0 or len(self.emptied(database)) == 2, "said to be pruned")
        self.spoiled(folder).good()
        self.no_answer_went(database, run.acknowledged)
        need(sorted(self.emptied(database)) == ["before-1", "before-2"], "the next run did not finish")
        outbox = [file.name[-15:] for file in (folder / "at/data/outbox").glob("*.bundle")]
        need(outbox == ["00000002.bundle"], f"the outbox holds {outbox}")
        work(folder, "visit", "after").good()
        all_items_once(folder, run.acknowledged)

    @staticmethod
    def emptied(database):
        return [item for (item,) in rows(database, "SELECT item FROM response WHERE question = '{}'")]

    def no_answer_went(self, database, acknowledged):
        """Rows stay, and none is emptied before the entry that says so is on disk, once."""
        sound(database)
        kept, gone = responses(database), self.emptied(database)
        lost = {"before-1", "before-2", "more-1", "more-2", *acknowledged} - set(kept)
        need(not lost, f"lost: {lost}")
        need(not [item for item in gone if not item.startswith("before")], f"emptied: {gone}")
        entries = len(rows(database, "SELECT 1 FROM event WHERE name = 'answers_pruned'"))
        need(entries == 1 or entries == 0 and not gone, f"{entries} entries for {gone}")


class Snapshot(Work):
    """Copying the database while answers come."""

    done = "copied"

    def may_be_silent(self, run):
        """Tidying up; what it leaves is named when the next copy cannot be begun."""
        return super().may_be_silent(run) or re.search(r"unlink \S*\.part(-shm|-wal)?$", run.what)

    def prepare(self, folder):
        base(folder)
        work(folder, "snapshot", "first").good()

    def spoiled(self, folder, **fault):
        return work(folder, "snapshot", "spoiled", **fault)

    def examine(self, folder, run):
        database = folder / "at/data/kiosk.db"
        work(folder, "check").good()
        kept = responses(database)
        self.check_copies(folder, kept)
        lost = set(run.acknowledged) - set(kept)
        need(not lost, f"acknowledged and lost: {lost}")
        self.lose_database(folder, run)
        after = self.spoiled(folder).good()
        newest = self.check_copies(folder, responses(database))
        need(set(after.acknowledged) <= set(newest), f"the next copy holds {newest}")
        need(not list(folder.glob("at/data/*.part")), "left behind")

    @staticmethod
    def check_copies(folder, kept):
        """Each that is there is whole, and the newest has all that was there when it began."""
        copies = sorted((folder / "at/data").glob("kiosk.snapshot-?.db"))
        need(copies, "no copy is there")
        for copy in copies:
            sound(copy)
            need({"before-1", "first-1"} <= set(responses(copy)) <= set(kept), f"{copy} is of something else")
        return responses(copies[0])

    def lose_database(self, folder, run):
        """On a copy of it all: what the newest copy of the database holds comes back."""
        place = folder / "lost"
        shutil.copytree(folder / "at", place / "at")
        newest = self.check_copies(place, responses(place / "at/data/kiosk.db"))
        if run.status == 0:
            need(set(run.acknowledged) <= set(newest), f"said to be copied, but it holds {newest}")
        for file in (place / "at/data").glob("kiosk.db*"):
            file.unlink()
        work(place, "open").good()
        need(responses(place / "at/data/kiosk.db") == newest, "not all came back from the copy")


class Install(Work):
    """A newer version of a pack, from a stick."""

    def prepare(self, folder):
        at = folder / "at"
        (at / "stick").mkdir(parents=True)
        pack = [BIN / "suluh-pack"]
        (at / "keys").mkdir()
        Run(folder, [*pack, "keygen", "-o", at / "keys"]).good()
        Run(folder, [*pack, "new", "contoh", "-o", folder / "contoh"]).good()
        manifest = folder / "contoh/pack.toml"
        words = manifest.read_text(encoding="utf-8")
        for version in ("1.0.0", "2.0.0"):
            manifest.write_text(re.sub(r'(?m)^version *=.*$', f'version = "{version}"', words),
                                encoding="utf-8")
            archive = at / f"stick/contoh-{version}.zip"
            Run(folder, [*pack, "build", folder / "contoh", "-o", archive]).good()
            Run(folder, [*pack, "sign", "-s", at / "keys/suluh-pack.key", archive]).good()
        work(folder, "install", "contoh-1.0.0.zip").good()

    def spoiled(self, folder, **fault):
        return work(folder, "install", "contoh-2.0.0.zip", **fault)

    def examine(self, folder, run):
        shown = work(folder, "show").good().out
        need(shown in ("contoh 1.0.0\n", "contoh 2.0.0\n"), f"it shows {shown}")
        need(run.status != 0 or shown == "contoh 2.0.0\n", f"said to be installed, but {shown}")
        if shown == "contoh 1.0.0\n":
            self.spoiled(folder).good()
        need(work(folder, "show").good().out == "contoh 2.0.0\n", "the next run did not finish")
        left = [file.name for file in (folder / "at/packs").glob(".*")]
        need(not left, f"left behind: {left}")


class Clock(Visit):
    """A kiosk whose clock has gone back to 1970."""

    def spoiled(self, folder, **fault):
        return work(folder, "visit", "spoiled", wall=0, **fault)

    def examine(self, folder, run):
        super().examine(folder, run)
        for item, wall, doubt in rows(folder / "at/data/kiosk.db",
                                      "SELECT item, wall_ms, doubt FROM response ORDER BY ref"):
            begun = item.startswith("spoiled")
            need(doubt == (1 if begun else 0), f"{item} at {wall} has doubt {doubt}")
        told = Run(folder, [BIN / "suluh-collect", "--db", folder / "counted/count.db", "report", "-o",
                            folder / "report.html"], wall=0).good()
        need((folder / "report.html").stat().st_size > 1000, told.out)
