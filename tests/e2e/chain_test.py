#!/usr/bin/env python3
"""An author's whole way, with nothing in between done by hand: a new pack, checked, built, signed, carried on a stick
into a kiosk that is running, installed there, its lesson taken to the end, and the answer found on disk."""
import json
import pathlib
import sqlite3
import sys
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from desk import Desk, Kiosk  # noqa: E402
from programs import run  # noqa: E402
from sticks import Stick, own_mounts  # noqa: E402

BIN = pathlib.Path(sys.argv[1])
PIN = "270845"
BAR_Y, SCROLL_S = 940, 0.5


class Chain(unittest.TestCase):
    def setUp(self):
        self.desk = self.enterContext(Desk())
        self.home = self.desk.folder

    def pack(self, *arguments):
        return run(BIN / "suluh-pack", *arguments, cwd=self.home, timeout=300).stdout

    def make_stick(self):
        self.pack("new", "pelayanan-desa")
        self.assertIn("0 errors, 0 warnings", self.pack("check", "--strict", "pelayanan-desa"))
        self.stick = Stick(self.home, "PAKET")
        self.addCleanup(self.stick.pull)
        archive = self.stick.content / "suluh" / "packs" / "pelayanan-desa-1.0.0.zip"
        archive.parent.mkdir()
        self.pack("build", "pelayanan-desa", "-o", archive)
        self.pack("keygen", "-o", "kunci")
        self.pack("sign", "-s", "kunci.key", archive)

    def start_kiosk(self):
        keys = self.home / "keys"
        keys.mkdir()
        (self.home / "kunci.pub").rename(keys / "kunci.pub")
        office = self.home / "office"
        run(BIN / "suluh-collect", "--db", self.home / "results.db", "keygen", "-o", office)
        seal = next(office.glob("*seal*.pub"))
        config = self.home / "kiosk.toml"
        config.write_text(f'[packs]\ntrusted_keys = "{keys}"\n[results]\nseal_keys = ["{seal}"]\n', encoding="utf-8")
        run(BIN / "suluh-kiosk", "--data", self.home / "data", "--set-pin", input=PIN + "\n")
        self.kiosk = Kiosk(self.desk, BIN / "suluh-kiosk", "--config", config)

    def install(self):
        """As local IT does it: the stick into the kiosk, the PIN, one button."""
        self.kiosk.open_maintenance(PIN)
        self.stick.plug()
        self.kiosk.find(label="Contoh paket")
        self.kiosk.tap(id="update")
        self.kiosk.find(label="1 paket diperbarui")
        self.kiosk.tap(id="leave")
        # Held back until the screens of maintenance are left: what waits is copied, the stick unmounted.
        self.kiosk.find(role="heading", label="Aman dicabut")
        self.kiosk.tap(id="usb-close")

    def scroll_to(self, card):
        """Packs from a stick stand behind those of the course."""
        for _ in range(10):
            _, y, _, height = self.kiosk.find(id=card)["rect"]
            if y + height < BAR_Y:
                return
            self.kiosk.tap(id="more")
            time.sleep(SCROLL_S)
        self.fail(f"{card} does not come into sight")

    def take_the_lesson(self):
        kiosk = self.kiosk
        kiosk.sign_in()
        kiosk.tap(id="pillar-cakap")
        self.scroll_to("module-pelayanan-desa/choice")
        kiosk.tap(id="module-pelayanan-desa/choice")
        kiosk.wait_screen("lesson")
        kiosk.tap(label="Menyapa dan menanyakan", role="option")
        kiosk.tap(id="primary", label="Periksa")
        kiosk.find(id="feedback")
        kiosk.tap(id="primary", label="Lihat hasil")
        kiosk.wait_screen("result")

    def test_from_a_new_pack_to_a_row_in_the_database(self):
        self.make_stick()
        self.start_kiosk()
        self.install()
        self.take_the_lesson()
        self.assertEqual(self.kiosk.stop(), 0)
        with sqlite3.connect(self.home / "data" / "kiosk.db") as database:
            rows = database.execute(
                "SELECT a.pack, a.pack_version, a.lesson, r.item, r.score, r.max, r.question FROM response r"
                " JOIN attempt a ON a.ref = r.attempt_ref").fetchall()
            ends = database.execute("SELECT detail FROM event WHERE name = 'attempt_finished'").fetchall()
        self.assertEqual([row[:6] for row in rows], [("pelayanan-desa", "1.0.0", "choice", "choice-sapa", 1, 1)])
        self.assertIn("warga tiba di loket", json.loads(rows[0][6])["ask"])
        self.assertTrue(json.loads(ends[0][0])["passed"])


if __name__ == "__main__":
    if not own_mounts():
        print("this machine does not let us mount sticks")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
