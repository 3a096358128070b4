"""What is spoiled at a collector, and what must be true afterwards."""
import shutil

from runs import base, collect, need, responses, rows, sound, work
from works import Work


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
        need(told.status in (0, 1) and ("No kiosk" in told.out or "last heard" in told.out or not results.exists()),
             f"status fails: {told.out}{told.err}")
        (merged,) = rows(results, "SELECT count(*) FROM bundle")[0] if results.exists() else (0,)
        if run.status == 0:
            need(merged == 3, f"said to be good with {merged} bundles")
        receipt = list(at.glob("stick/suluh/receipts/k*.receipt"))
        # Once it is there the kiosk carries them no longer: the rows must outlast whatever comes.
        need(not receipt or reach(receipt[0]) <= merged, f"a receipt over more than {merged} bundles")
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


class Contradicted(Work):
    """A stick that is not well: a kiosk's disk was copied and went on twice, one bundle is tampered with, one file
    is none."""

    good_status = 1

    def prepare(self, folder):
        base(folder, collected=True)
        at = folder / "at"
        shutil.copytree(at / "data", folder / "copied-disk")
        work(folder, "visit", "second").good()
        shutil.rmtree(at / "data")
        shutil.move(folder / "copied-disk", at / "data")
        work(folder, "visit", "other").good()
        work(folder, "visit", "third").good()
        tampered = next(at.glob("stick/suluh/results/*/k*-00000003.bundle"))
        spoiled = bytearray(tampered.read_bytes())
        spoiled[len(spoiled) // 2] ^= 1
        tampered.write_bytes(spoiled)
        tampered.with_name(tampered.name.replace("00000003", "00000009")).write_bytes(b"no bundle")

    def spoiled(self, folder, **fault):
        return collect(folder, "add", "--keys", folder / "at/keys", folder / "at/stick", **fault)

    def examine(self, folder, run):
        need(run.status != 0, "not all was good, but said to be")
        results = folder / "at/results.db"
        sound(results)
        need(collect(folder, "status").status in (0, 1), "status fails")
        self.spoiled(folder)
        told = collect(folder, "status")
        need(told.status == 1, f"said to be complete: {told.out}")
        for words in ("SET ASIDE", "fork: another bundle", "bundle 3: damaged", "00000009.bundle"):
            need(words in told.out, f"{words} is not named: {told.out}{told.err}")
        counted = responses(results)
        (aside,) = rows(results, "SELECT count(*) FROM quarantine")[0]
        need(counted in (["before-1", "before-2", f"{name}-1", f"{name}-2"] for name in ("second", "other")),
             f"counted {counted}")
        need(aside == 1, f"{aside} set aside")
        need(reach(next((folder / "at").glob("stick/suluh/receipts/k*.receipt"))) == 2, "the receipt is wrong")


class Purge(Work):
    """Removing all results, with the record of it."""

    def prepare(self, folder):
        base(folder, collected=True)

    def spoiled(self, folder, **fault):
        return collect(folder, "purge", "--before", "2100-01-01", "--reason", "uji", "--yes", "--proof",
                       folder / "at/proof.txt", **fault)

    def examine(self, folder, run):
        results = folder / "at/results.db"
        sound(results)
        left = responses(results)
        need(left in ([], ["before-1", "before-2"]), f"purged in part: {left}")
        need(run.status != 0 or not left, "said to be removed")
        told = collect(folder, "status").good().out
        need(told.count("purge 1 of") == (0 if left else 1), f"{left}, but {told}")
        self.spoiled(folder).good()
        need(responses(results) == [], "the next run did not finish")
        need("purge 1 of" in collect(folder, "status").good().out, "no record")
        collect(folder, "add", "--keys", folder / "at/keys", folder / "at/stick").good()
        need(responses(results) == [], "removed rows came back with an old stick")


def reach(receipt):
    """The last number of an epoch that a receipt speaks of: see engine/sync/FORMAT.md, section 7."""
    return int.from_bytes(receipt.read_bytes()[-100:-96], "little")
