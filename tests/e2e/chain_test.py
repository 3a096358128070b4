#!/usr/bin/env python3
"""An author's whole way, with nothing in between done by hand: a new pack, checked, built, signed, carried on a stick
into a kiosk that is running, installed there, its lesson taken to the end, and the answer found on disk."""
import json
import os
import pathlib
import sqlite3
import subprocess
import sys
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from desk import SCREEN_CHANGE_S, Desk, Kiosk  # noqa: E402

BIN = pathlib.Path(sys.argv[1])
NIP = "198104122005012004"
PIN = "270845"
BAR_Y, SCROLL_S = 940, 0.5
MEDIA = pathlib.Path("/media")
OWN = "SULUH_CHAIN_MOUNTS"


def own_mounts():
    """Begins this program again with mounts that no other kiosk of this machine sees; False where that is forbidden."""
    if os.environ.get(OWN):
        return subprocess.run(["mount", "-t", "tmpfs", "none", MEDIA], check=False).returncode == 0
    if subprocess.run(["unshare", "--mount", "true"], check=False, capture_output=True).returncode != 0:
        return False
    os.environ[OWN] = "yes"
    os.execvp("unshare", ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv])


class Chain(unittest.TestCase):
    def setUp(self):
        self.desk = Desk()
        self.desk.__enter__()
        self.addCleanup(self.desk.__exit__, None, None, None)
        self.home = self.desk.folder

    def pack(self, *arguments):
        done = subprocess.run([BIN / "suluh-pack", *arguments], cwd=self.home, capture_output=True, text=True,
                              timeout=300, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def make_stick(self):
        self.pack("new", "pelayanan-desa")
        self.assertIn("0 errors, 0 warnings", self.pack("check", "--strict", "pelayanan-desa"))
        stick = self.home / "stick" / "suluh" / "packs"
        stick.mkdir(parents=True)
        archive = stick / "pelayanan-desa-1.0.0.zip"
        self.pack("build", "pelayanan-desa", "-o", archive)
        self.pack("keygen", "-o", "kunci")
        self.pack("sign", "-s", "kunci.key", archive)

    def start_kiosk(self):
        keys = self.home / "keys"
        keys.mkdir()
        (self.home / "kunci.pub").rename(keys / "kunci.pub")
        office = self.home / "office"
        subprocess.run([BIN / "suluh-collect", "--db", self.home / "results.db", "keygen", "-o", office], check=True,
                       capture_output=True)
        seal = next(office.glob("*seal*.pub"))
        config = self.home / "kiosk.toml"
        config.write_text(f'[packs]\ntrusted_keys = "{keys}"\n[results]\nseal_keys = ["{seal}"]\n', encoding="utf-8")
        subprocess.run([BIN / "suluh-kiosk", "--data", self.home / "data", "--set-pin"], input=PIN + "\n", text=True,
                       check=True, capture_output=True)
        self.kiosk = Kiosk(self.desk, BIN / "suluh-kiosk", "--config", config)

    def knock(self):
        """Five quick taps on the mark; again when a busy machine took too few of them and began."""
        self.kiosk.wait_screen("attract")
        time.sleep(SCREEN_CHANGE_S)
        self.kiosk.last_screen = "attract"
        x, y, width, height = self.kiosk.find(id="mark")["rect"]
        self.desk.run("xdotool", "mousemove", round(x + width / 2), round(y + height / 2),
                      "click", "--repeat", "5", "--delay", "80", "1")
        self.kiosk.wait(lambda seen: seen["screen"] in ("pin", "identify"), "what the taps open")
        if self.kiosk.look()["screen"] == "identify":
            self.kiosk.tap(id="back")
            self.knock()

    def install(self):
        """As local IT does it: the stick into the kiosk, the PIN, one button."""
        self.knock()
        for digit in PIN:
            self.kiosk.tap(id=f"key-{digit}")
        self.kiosk.tap(id="primary")
        self.kiosk.wait_screen("maintenance")
        place = MEDIA / "PAKET"
        place.mkdir()
        subprocess.run(["mount", "--bind", self.home / "stick", place], check=True)
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
        kiosk.wait_screen("attract")
        kiosk.tap(id="start")
        kiosk.wait_screen("identify")
        kiosk.type_nip(NIP)
        kiosk.tap(id="primary")
        kiosk.wait_screen("confirm")
        kiosk.tap(id="primary")
        kiosk.wait_screen("home")
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
        print("this machine does not let us mount a stick: skipped")
        sys.exit(0)
    unittest.main(argv=sys.argv[:1])
