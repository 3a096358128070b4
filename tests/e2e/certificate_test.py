#!/usr/bin/env python3
"""A certificate held before a hand scanner: the maintenance screen that waits says what was signed; whoever signs
in or learns meanwhile is not disturbed."""
import json
import pathlib
import shutil
import sys
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from desk import Desk, Kiosk  # noqa: E402
from programs import run  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
PIN = "270845"
NIP = "198501152010011001"
VECTORS = ROOT / "tests" / "data" / "vectors"
SIGNED = json.loads((VECTORS / "certificate.json").read_text(encoding="utf-8"))
SETTLE_S = 1.2  # longer than a code may be waited for


class Certificate(unittest.TestCase):
    def setUp(self):
        self.desk = self.enterContext(Desk())
        run(BIN / "suluh-kiosk", "--data", self.desk.folder / "data", "--set-pin", input=PIN + "\n")
        self.keys = self.desk.folder / "keys"
        self.keys.mkdir()
        config = self.desk.folder / "kiosk.toml"
        config.write_text('[results]\nkeys = "keys"\n', encoding="utf-8")
        self.kiosk = Kiosk(self.desk, BIN / "suluh-kiosk", "--config", config)

    def scan(self, code, end="Return"):
        """As a scanner does: every letter with its Shift key, then Enter."""
        self.desk.run("xdotool", "type", "--delay", "4", code)
        if end:
            self.desk.run("xdotool", "key", end)

    def labels(self):
        return [node["label"] for node in self.kiosk.look()["nodes"] if node["label"]]

    def stays(self, screen):
        """A code is scanned, and nothing that can be seen is another than before."""
        before = self.labels()
        self.scan(SIGNED["token"])
        time.sleep(SETTLE_S)
        self.assertEqual(self.kiosk.look()["screen"], screen)
        self.assertEqual(self.labels(), before)

    def wait_for_codes(self):
        self.kiosk.open_maintenance(PIN)
        self.kiosk.tap(id="certificate")
        self.kiosk.wait_screen("certificate")
        self.kiosk.find(id="waiting")

    def test_what_was_signed_is_shown_and_what_was_changed_is_not_believed(self):
        shutil.copy(VECTORS / "office.recipient", self.keys)
        self.wait_for_codes()
        self.scan(SIGNED["token"])
        self.kiosk.find(id="verdict", label="Sertifikat asli")
        shown = "\n".join(self.labels())
        for words in (SIGNED["holder"], SIGNED["nip_end"], SIGNED["subject"], f"{SIGNED['score']} dari 100",
                      SIGNED["kiosk"], SIGNED["collector"]):
            self.assertIn(words, shown)
        self.scan(SIGNED["token"][:-1] + "Q", end=None)  # a scanner that sends no Enter
        self.kiosk.find(id="verdict", label="Sertifikat tidak asli")
        self.scan(SIGNED["token"][:90], end="Tab")
        self.kiosk.find(id="verdict", label="tidak terbaca utuh")
        self.kiosk.tap(id="primary")
        self.kiosk.find(id="waiting")

    def test_a_signer_that_is_not_known_here_is_named(self):
        self.wait_for_codes()
        self.scan(SIGNED["token"])
        self.kiosk.find(id="verdict", label="Belum dapat dipastikan")

    def test_no_other_screen_hears_it(self):
        self.kiosk.wait_screen("attract")
        time.sleep(SETTLE_S)
        self.scan(SIGNED["token"])
        time.sleep(SETTLE_S)
        self.kiosk.wait_screen("attract")
        self.kiosk.tap(id="start")
        self.kiosk.wait_screen("identify")
        self.kiosk.type_nip("19850115")
        self.kiosk.find(label="NIP yang diketik: 19850115")
        self.stays("identify")
        # A badge right after it is a badge.
        self.desk.run("xdotool", "key", "--delay", "0", *NIP, "Return")
        self.kiosk.wait_screen("confirm")
        self.kiosk.find(id="primary", enabled=True)
        self.stays("confirm")
        self.kiosk.tap(id="primary")
        self.kiosk.wait_screen("home")
        self.kiosk.find(id="mine")
        self.stays("home")


if __name__ == "__main__":
    unittest.main()
