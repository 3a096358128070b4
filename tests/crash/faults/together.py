"""Two collectors on one database, one stick for two offices, receipts in any order; no faults."""
import concurrent.futures
import itertools
import shutil

from runs import BIN, Run, all_items_once, base, collect, need, responses, rows, work


class Together:
    def prepare(self, folder):
        base(folder)
        at = folder / "at"
        (at / "keys-2").mkdir()
        collect(folder, "keygen", "-o", at / "keys-2").good()
        for name in ("second", "third"):
            work(folder, "visit", name).good()

    def check(self, folder):
        self.one_database(folder)
        self.two_offices(folder)
        self.any_order(folder)

    @staticmethod
    def at_once(folder, *commands):
        with concurrent.futures.ThreadPoolExecutor(len(commands)) as pool:
            return list(pool.map(lambda each: Run(each[0], each[1]), zip(pages(folder), commands)))

    def one_database(self, folder):
        at = folder / "at"
        database = folder / "shared.db"
        add = [BIN / "suluh-collect", "--db", database, "add", "--keys", at / "keys", at / "stick"]
        good = 0
        for _ in range(6):
            for run in self.at_once(folder, add, add, add):
                good += run.status == 0
                need(run.status == 0 or "in use by another" in run.err, f"{run.out}{run.err}")
            if database.exists() and good:
                need(responses(database) == responses(at / "data/kiosk.db"), "counted wrongly")
                for file in folder.glob("shared.db*"):
                    file.unlink()
        need(good >= 6, f"only {good} of 18 got through")

    def two_offices(self, folder):
        at = folder / "at"
        commands = [[BIN / "suluh-collect", "--db", folder / f"{keys}.db", "add", "--keys", at / keys,
                     at / "stick"] for keys in ("keys", "keys-2")]
        first, second = self.at_once(folder, *commands)
        # The bundle from before the second office had a key is not for it, and that is said.
        first.good()
        need(second.status == 1 and "wrong key" in second.err, second.out + second.err)
        need(responses(folder / "keys.db") == responses(at / "data/kiosk.db"), "one office lost some")
        for_both = [item for item in responses(at / "data/kiosk.db") if "before" not in item]
        need(responses(folder / "keys-2.db") == for_both, "the other office lost some")
        need(len(list(at.glob("stick/suluh/receipts/k*.receipt"))) == 1, "a receipt over a gap")

    def any_order(self, folder):
        at = folder / "at"
        file = next(at.glob("stick/suluh/receipts/k*.receipt"))
        receipts = []
        laid = sorted(at.glob("stick/suluh/results/*/*.bundle"))
        for number in (1, 2, 3):
            few = folder / f"few-{number}"
            (few / laid[0].parent.relative_to(at / "stick/suluh")).mkdir(parents=True)
            for bundle in laid[:number]:
                shutil.copy(bundle, few / bundle.relative_to(at / "stick/suluh"))
            Run(folder, [BIN / "suluh-collect", "--db", folder / f"few-{number}.db", "add", "--keys",
                         at / "keys", few]).good()
            receipts.append(next(few.glob("receipts/*.receipt")).read_bytes())
        for order in itertools.permutations(range(3)):
            place = folder / f"order-{''.join(map(str, order))}"
            shutil.copytree(at, place / "at")
            best = 0
            for number in order:
                (place / file.relative_to(folder)).write_bytes(receipts[number])
                work(place, "visit", f"after-{number}").good()
                best = max(best, number + 1)
                (known,) = rows(place / "at/data/kiosk.db", "SELECT max(number) FROM receipt")[0]
                need(known == best, f"{order}: {known} is recorded instead of {best}")
            all_items_once(place, ["before-1", "third-2", "after-0-1"])


def pages(folder):
    """Folders for what runs at the same time: each has a page of its own."""
    for number in itertools.count():
        place = folder / f"side-{number}"
        place.mkdir(exist_ok=True)
        yield place
