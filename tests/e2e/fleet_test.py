#!/usr/bin/env python3
"""A fleet of kiosks with everything that goes wrong in the field, merged by the real collector in
random order: the totals come out exactly, and every fault is named."""
import collections
import contextlib
import hashlib
import json
import os
import pathlib
import random
import re
import shutil
import sqlite3
import sys
import tempfile
import time
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "support"))
from programs import said_by  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
# SULUH_FLEET=KIOSKSxBUNDLESxANSWERS makes it larger.
KIOSKS, BUNDLES, ANSWERS = os.environ.get("SULUH_FLEET", "12x6x40").split("x")

DAY_S = 86_400


class Chain:
    """What a collector must make of bundles in the order they come: written a second time, so that
    the collector is not compared with itself."""

    def __init__(self):
        self.by_number = collections.defaultdict(dict)  # (kiosk, epoch) -> number -> bundle
        self.aside = set()

    def come(self, bundle):
        chain = self.by_number[bundle["kiosk"], bundle["epoch"]]
        number = bundle["number"]
        twin, before, after = (chain.get(number + i) for i in (0, -1, 1))
        if twin and twin["hash"] == bundle["hash"] or bundle["hash"] in self.aside:
            return
        follows = not before or before["hash"] == bundle["prev"]
        followed = not after or after["prev"] == bundle["hash"]
        apart = all(bundle["seq_to"] < other["seq_from"] or other["seq_to"] < bundle["seq_from"]
                    for other in chain.values())
        if twin or not follows or not followed or not apart:
            self.aside.add(bundle["hash"])
        else:
            chain[number] = bundle

    def merged(self):
        return [bundle for chain in self.by_number.values() for bundle in chain.values()]


class Fleet(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="suluh-fleet-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.collect("keygen", "-o", self.folder / "keys")
        self.run_program("suluh-collect", "keygen", "-o", self.folder / "other")

    def run_program(self, name, *arguments, status=0):
        return said_by(BIN / name, *arguments, status=status, timeout=600)

    def collect(self, *arguments, status=0):
        return self.run_program("suluh-collect", "--db", self.folder / "results.db", *arguments,
                                status=status)

    def make(self, seed):
        self.run_program("fleet", "--to", self.folder / "field", "--recipient",
                         self.folder / "keys" / "collector-seal.pub", "--stranger",
                         self.folder / "other" / "collector-seal.pub", "--seed", seed, "--kiosks",
                         KIOSKS, "--bundles", BUNDLES, "--answers", ANSWERS, "--begin",
                         (int(time.time()) - 60 * DAY_S) * 1000)
        truth = json.loads((self.folder / "field" / "totals.json").read_text())
        self.bundles = {bundle["hash"]: bundle for bundle in truth["bundles"]}
        self.kiosk = {}  # by fault, the first
        for kiosk in truth["kiosks"]:
            self.kiosk.setdefault(kiosk["fault"], kiosk["kiosk"])

    def add(self, files, chain):
        """Each file by its own name in this order; the model sees the same."""
        for begin in range(0, len(files), 16):
            self.collect("add", *files[begin:begin + 16], status=(0, 1))
        for file in files:
            digest = hashlib.blake2b(file.read_bytes(), digest_size=32).hexdigest()
            if digest in self.bundles:
                chain.come(self.bundles[digest])

    def rows(self, sql):
        with contextlib.closing(sqlite3.connect(self.folder / "results.db")) as database:
            return database.execute(sql).fetchall()

    def check_totals(self, chain):
        merged = chain.merged()
        self.assertEqual({row[0] for row in self.rows("SELECT lower(hex(hash)) FROM bundle")},
                         {bundle["hash"] for bundle in merged})
        self.assertEqual({row[0] for row in self.rows("SELECT lower(hex(hash)) FROM quarantine")},
                         chain.aside)
        tables = ("person", "session", "attempt", "response", "event")
        self.assertEqual(sum(self.rows(f"SELECT count(*) FROM {table}")[0][0] for table in tables),
                         sum(bundle["rows"] for bundle in merged))
        self.assertEqual(self.rows("SELECT count(*), sum(correct) FROM response"),
                         [(sum(bundle["answers"] for bundle in merged),
                           sum(bundle["right"] for bundle in merged))])
        by_kiosk = collections.Counter()
        for bundle in merged:
            by_kiosk[bundle["kiosk"]] += bundle["answers"]
        self.assertEqual(dict(self.rows(
            "SELECT k.kiosk, count(*) FROM response r JOIN kiosk k ON k.id = r.kiosk"
            " GROUP BY k.kiosk")), dict(by_kiosk))

    def check_report(self, chain):
        """What a supervisor reads is the same."""
        self.collect("report", "-o", self.folder / "report.csv", "--table", "people", "--profile",
                     "rfc4180")
        lines = (self.folder / "report.csv").read_text().splitlines()
        answers = sum(bundle["answers"] for bundle in chain.merged())
        self.assertEqual(len(lines) - 1, answers // 10)  # ten answers an attempt

    def blocks(self):
        """status, by kiosk."""
        text = self.collect("status", status=(0, 1))
        blocks = collections.defaultdict(str)
        kiosk = None
        for line in text.splitlines():
            named = re.search(r"k[0-9a-f]{16}", line)
            kiosk = named.group() if named else kiosk
            blocks[kiosk] += line + "\n"
        return dict(blocks)  # a kiosk that is not named has no fault that is not named

    def test_totals_come_out_exactly_in_any_order(self):
        self.one_fleet(1)

    def test_and_in_another(self):
        self.one_fleet(2)

    def one_fleet(self, seed):
        self.make(seed)
        chain = Chain()
        files = sorted((self.folder / "field" / "sticks").rglob("*.bundle"))
        random.Random(seed).shuffle(files)
        self.add(files, chain)
        self.check_totals(chain)
        self.check_report(chain)
        self.check_faults_are_named(chain)
        self.check_clocks(chain)
        late = sorted((self.folder / "field" / "late").rglob("*.bundle"))
        self.add(late, chain)
        self.check_totals(chain)
        blocks = self.blocks()
        self.assertNotIn("MISSING", blocks[self.kiosk["late"]])
        self.assertIn("MISSING bundle 3:", blocks[self.kiosk["lost"]])
        self.collect("add", self.folder / "field", status=(0, 1))  # all of it once more
        self.check_totals(chain)

    def check_faults_are_named(self, chain):
        blocks = self.blocks()
        for fault in ("late", "lost"):
            self.assertIn("MISSING bundle 3:", blocks[self.kiosk[fault]])
        self.assertRegex(blocks[self.kiosk["cloned"]], "SET ASIDE .*(fork|conflict)")
        self.assertTrue(chain.aside)
        self.assertEqual(blocks[self.kiosk["restored"]].count(", epoch "), 2)
        for fault in ("none", "twice", "restored", "damaged_copy", "backwards"):
            self.assertNotRegex(blocks[self.kiosk[fault]], "MISSING|SET ASIDE|REFUSED")
        damaged = self.rows("SELECT count(*) FROM refused WHERE reason LIKE 'damaged%'")
        self.assertEqual(damaged, [(0,)], "a whole copy came")
        self.assertRegex("".join(blocks.values()), "REFUSED .*wrong key")

    def check_clocks(self, chain):
        """Every row of a wrong clock is where it was, or as near as the collector says."""
        merged = {bundle["hash"] for bundle in chain.merged()}
        ids = dict(self.rows("SELECT kiosk, id FROM kiosk"))
        fixes = collections.defaultdict(list)
        for kiosk, epoch, first, last, shift, error, how in self.rows(
                "SELECT kiosk, epoch, seq_from, seq_to, shift_ms, error_ms, how FROM clock_fix"):
            fixes[kiosk, epoch].append((first, last, shift, error, how))
        seen = collections.Counter()
        for bundle in self.bundles.values():
            if bundle["hash"] not in merged:
                continue
            for seq, shown, true in bundle["wrong_times"]:
                shift, error, how = next(
                    fix[2:] for fix in fixes[ids[bundle["kiosk"]], bundle["epoch"]]
                    if fix[0] <= seq <= fix[1])
                self.assertLessEqual(abs(shown + shift - true), error + 10_000)
                seen[how] += 1
        self.assertEqual(set(seen), {1, 2}, "some exactly, some between their neighbours")
        blocks = self.blocks()
        for fault, words in (("clock_set", "behind; corrected exactly"),
                             ("clock_1970", "behind; put between"),
                             ("clock_ahead", "ahead; put between")):
            self.assertRegex(blocks[self.kiosk[fault]], "CLOCK .*" + words)
        self.assertNotIn("CLOCK", blocks[self.kiosk["none"]])


if __name__ == "__main__":
    unittest.main(verbosity=2)
