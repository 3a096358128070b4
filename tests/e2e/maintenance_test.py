#!/usr/bin/env python3
"""Local IT at the screen: the PIN, the maintenance dashboard, and the language of the screens."""
import pathlib
import re
import stat
import sys
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from desk import PATIENCE_S, Desk, Kiosk  # noqa: E402
from programs import run  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
PIN = "270845"


class Maintenance(unittest.TestCase):
    def setUp(self):
        self.desk = self.enterContext(Desk())
        self.data = self.desk.folder / "data"

    def kiosk(self, *arguments):
        return Kiosk(self.desk, BIN / "suluh-kiosk", *arguments)

    def set_pin(self, pin, status=0):
        done = run(BIN / "suluh-kiosk", "--data", self.data, "--set-pin", status=status, input=pin + "\n")
        self.assertNotIn(pin, done.stdout + done.stderr)
        return done.stderr

    def test_without_a_pin_it_says_how_to_make_one_and_then_opens(self):
        kiosk = self.kiosk()
        kiosk.knock_open()
        kiosk.find(label="PIN petugas belum dibuat")
        kiosk.tap(id="back")
        self.assertIn("too easy", self.set_pin("123456", status=1))
        self.set_pin(PIN)
        file = self.data / "maintenance.pin"
        self.assertEqual(stat.S_IMODE(file.stat().st_mode), 0o600)
        self.assertTrue(file.read_text(encoding="utf-8").startswith("$argon2id$"))
        kiosk.open_maintenance(PIN)

    def test_two_taps_on_the_mark_only_begin(self):
        self.set_pin(PIN)
        kiosk = self.kiosk()
        kiosk.knock(times=2)
        kiosk.wait_screen("identify")

    def test_five_wrong_pins_lock_the_menu_across_a_restart(self):
        self.set_pin(PIN)
        kiosk = self.kiosk()
        kiosk.knock_open()
        for left in (4, 3, 2, 1):
            kiosk.type_pin("111222")
            kiosk.find(id="pin-wrong", label=f"Tersisa {left} kesempatan")
        kiosk.type_pin("111222")
        kiosk.find(id="pin-rest", label="terkunci")
        kiosk.stop()
        kiosk = self.kiosk()
        kiosk.knock_open()
        kiosk.find(id="pin-rest", label="terkunci")
        self.assertFalse(kiosk.find(id="primary")["enabled"])

    def test_the_dashboard_shows_what_is_there_and_checks_it(self):
        self.set_pin(PIN)
        kiosk = self.kiosk()
        kiosk.answer_one_question()
        kiosk.open_maintenance(PIN)
        self.assertIn(". 1. ", kiosk.find(id="card-answers")["label"])
        self.assertIn("Belum pernah", kiosk.find(id="card-sent")["label"])
        kiosk.find(label="Netralitas ASN. 1.0.0. Bawaan Suluh")
        kiosk.tap(id="check")
        self.assertIn("Baik", kiosk.find(id="check-database")["label"])
        self.assertIn("Perhatikan", kiosk.find(id="check-seal-keys")["label"])
        kiosk.tap(id="close")
        kiosk.tap(id="primary")
        kiosk.find(id="toast", label="Belum ada kunci penyelia")
        kiosk.leave()

    def test_results_are_sent_to_the_office_s_folder_at_once(self):
        self.set_pin(PIN)
        keys, drop = self.desk.folder / "collector", self.desk.folder / "drop"
        drop.mkdir()
        run(BIN / "suluh-collect", "--db", self.desk.folder / "r.db", "keygen", "-o", keys)
        seal = next(keys.glob("*seal*.pub"))
        config = self.desk.folder / "kiosk.toml"
        # A folder that is not there yet: the first attempt fails, and its next one is minutes away.
        away = self.desk.folder / "not-mounted"
        config.write_text(f'[results]\nseal_keys = ["{seal}"]\ndrop_folder = "{away}"\n', encoding="utf-8")
        kiosk = self.kiosk("--config", config)
        kiosk.answer_one_question()
        kiosk.open_maintenance(PIN)
        self.assertIn(". 1. ", kiosk.find(id="card-answers")["label"])
        drop.rename(away)
        kiosk.tap(id="primary")
        kiosk.find(id="toast", label="sudah sampai di folder kantor")
        kiosk.find(id="card-answers", label=". 0. ")
        kiosk.find(id="card-sent", label="Hari ini")
        self.assertEqual(len(list(away.rglob("*.bundle"))), 1)

    def doctor(self, config):
        return run(BIN / "suluh-kiosk", "--data", self.data, "--config", config, "--doctor", status=(0, 1),
                   env=self.desk.env).stdout

    def visit_and_send(self, config, foot):
        """The maintenance screens after somebody's visit, of which all is on its way to the folder."""
        kiosk = self.kiosk("--config", config)
        kiosk.sign_in()
        kiosk.leave()
        kiosk.open_maintenance(PIN)
        kiosk.find(id="foot", label=foot)
        kiosk.tap(id="primary")
        return kiosk

    def collect(self, *command, status=0):
        return run(BIN / "suluh-collect", "--db", self.desk.folder / "r.db", *command, status=status).stdout

    def wait_for_status(self, drop, is_told):
        end = time.monotonic() + PATIENCE_S
        while True:
            self.collect("add", drop, status=(0, 1))  # perhaps nothing lies there yet
            told = self.collect("status")
            if is_told(told):
                return
            self.assertLess(time.monotonic(), end, told)
            time.sleep(0.3)

    def test_a_copy_that_cannot_be_made_is_told_to_it_and_to_the_office(self):
        self.set_pin(PIN)
        keys, drop, config = (self.desk.folder / name for name in ("collector", "drop", "kiosk.toml"))
        drop.mkdir()
        self.collect("keygen", "-o", keys)
        seal = next(keys.glob("*seal*.pub"))
        config.write_text(f'[results]\nseal_keys = ["{seal}"]\ndrop_folder = "{drop}"\n', encoding="utf-8")
        in_the_way = self.data / "kiosk.snapshot.part/no file"
        in_the_way.mkdir(parents=True)
        kiosk = self.visit_and_send(config, "Salinan basis data tidak dapat dibuat")
        self.wait_for_status(drop, lambda told: re.search(r"UPKEEP .*no copy of its database since 20", told))
        kiosk.tap(id="check")
        self.assertIn("Perhatikan", kiosk.find(id="check-copies")["label"])
        kiosk.stop()
        self.assertRegex(self.doctor(config), r"warn  copies +no copy of the database since 20.*→ make room")
        in_the_way.rmdir()
        in_the_way.parent.rmdir()
        kiosk = self.visit_and_send(config, "Hasil belajar tidak pernah dihapus")
        self.wait_for_status(drop, lambda told: "UPKEEP" not in told)
        kiosk.stop()
        self.assertRegex(self.doctor(config), r"ok    copies")

    def test_the_language_is_chosen_and_goes_with_the_person(self):
        kiosk = self.kiosk()
        kiosk.wait_screen("attract")
        kiosk.tap(id="language")
        kiosk.find(id="start", label="Touch the screen to begin")
        kiosk.sign_in()
        kiosk.find(id="leave", label="Leave")
        kiosk.tap(id="mine")
        kiosk.wait_screen("mine")
        kiosk.find(label="What is kept about you")
        kiosk.leave()
        kiosk.find(id="start", label="Sentuh layar untuk mulai")


if __name__ == "__main__":
    unittest.main(verbosity=2)
