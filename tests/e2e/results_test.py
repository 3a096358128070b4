#!/usr/bin/env python3
"""Results travel: from an answer at the kiosk over a stick into a supervisor's report and back."""
import base64
import pathlib
import sqlite3
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from desk import NIP, Desk, Kiosk  # noqa: E402
from programs import said_by  # noqa: E402
from sticks import MEDIA, Stick, own_mounts  # noqa: E402

sys.path.insert(0, str(ROOT / "tests" / "tools"))
import read_results  # noqa: E402

BIN = pathlib.Path(sys.argv[1])


class Results(unittest.TestCase):
    def setUp(self):
        self.desk = self.enterContext(Desk())
        self.collector = self.desk.folder / "collector"
        self.collect("keygen", "-o", self.collector)
        self.drop = self.desk.folder / "drop"
        self.drop.mkdir()

    def collect(self, *arguments, status=0):
        return said_by(BIN / "suluh-collect", "--db", self.desk.folder / "results.db", *arguments,
                       status=status)

    def kiosk(self, results=""):
        config = self.desk.folder / "kiosk.toml"
        seal = next(self.collector.glob("*seal*.pub"))
        sign = next(self.collector.glob("*sign*.pub"))
        config.write_text(f"[results]\nseal_keys = [\"{seal}\"]\ncollector_keys = [\"{sign}\"]\n"
                          f"{results}\n[people]\nroster = \"{ROOT}/kiosk-config/demo-roster.csv\"\n",
                          encoding="utf-8")
        return Kiosk(self.desk, BIN / "suluh-kiosk", "--config", config)

    def wait_bundles(self, kiosk):
        """The roster travels first, then the session."""
        kiosk.wait(lambda _: len(list(self.drop.rglob("*.bundle"))) >= 2, "two bundles in the folder")

    def read_by_the_second_implementation(self):
        """What the kiosk sealed, and what the collector signed, are as FORMAT.md says."""
        key = next(self.collector.glob("*seal*.key")).read_text(encoding="utf-8").split()[1]
        bundles = sorted((read_results.read_bundle(file.read_bytes()) for file in self.drop.rglob("*.bundle")),
                         key=lambda bundle: bundle["number"])
        for bundle in bundles:
            image = read_results.open_body(bundle, read_results.open_key(bundle, base64.b64decode(key)))
            read_results.check_image(image, bundle)
        hashes = [read_results.blake(file.read_bytes()) for file in sorted(self.drop.rglob("*.bundle"))]
        self.assertEqual([bundle["previous"] for bundle in bundles], [bytes(32), *hashes[:-1]])
        receipt = read_results.read_receipt(next(self.drop.rglob("*.receipt")).read_bytes())
        self.assertEqual(receipt["entries"], [(bundles[0]["epoch"], len(bundles), hashes[-1])])

    def report(self):
        file = self.desk.folder / "report.html"
        self.collect("report", "-o", file)
        return file.read_text(encoding="utf-8")

    def test_over_a_folder(self):
        kiosk = self.kiosk(f"drop_folder = \"{self.drop}\"")
        kiosk.answer_one_question()
        self.wait_bundles(kiosk)
        kiosk.stop()

        self.assertNotIn(NIP.encode(), b"".join(f.read_bytes() for f in self.drop.rglob("*.bundle")))
        self.collect("add", self.drop)
        again = self.collect("add", self.drop)
        self.assertIn("already", again)
        page = self.report()
        self.assertIn("Netralitas ASN di Tahun Politik", page)
        self.assertIn("Ratna", page)
        self.assertNotIn("http://", page.replace("http://www.w3.org/2000/svg", ""))
        self.read_by_the_second_implementation()

    def test_a_flipped_byte_is_refused_by_name_and_the_rest_is_merged(self):
        kiosk = self.kiosk(f"drop_folder = \"{self.drop}\"")
        kiosk.answer_one_question()
        self.wait_bundles(kiosk)
        kiosk.stop()
        good = sorted(self.drop.rglob("*.bundle"))[-1]
        bad = good.with_name("k0000000000000000-00000009.bundle")
        data = bytearray(good.read_bytes())
        data[len(data) // 2] ^= 1
        bad.write_bytes(bytes(data))
        cut = good.with_name("k0000000000000000-00000010.bundle")
        cut.write_bytes(good.read_bytes()[:-100])
        said = self.collect("add", self.drop, status=1)
        self.assertIn(bad.name, said)
        self.assertIn(cut.name, said)
        self.assertIn("Netralitas ASN di Tahun Politik", self.report())

    def test_over_a_stick(self):
        if not MEDIA.is_mount():
            self.skipTest("this machine does not let us mount a stick")
        stick = Stick(self.desk.folder, "SULUH-USB")
        self.addCleanup(stick.pull)
        kiosk = self.kiosk()
        kiosk.answer_one_question()
        stick.plug()
        kiosk.find(role="heading", label="Aman dicabut")
        kiosk.wait(lambda _: not stick.is_plugged(), "the stick to be unmounted")
        kiosk.tap(id="usb-close")
        kiosk.wait(lambda seen: all(node["id"] != "usb" for node in seen["nodes"]), "the page to close")
        self.collect("add", stick.content)
        self.assertIn("Ratna", self.report())

        stick.plug()  # with the receipt on it
        kiosk.find(role="heading", label="Aman dicabut")
        kiosk.stop()
        with sqlite3.connect(self.desk.folder / "data" / "kiosk.db") as database:
            self.assertEqual(len(database.execute("SELECT 1 FROM receipt").fetchall()), 1)


if __name__ == "__main__":
    own_mounts()
    del sys.argv[1]
    unittest.main(verbosity=2)
