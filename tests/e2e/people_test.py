#!/usr/bin/env python3
"""Who somebody is: cards that type, PINs of their own, staff lists that go on from start to start."""
import pathlib
import sqlite3
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from desk import Desk, Kiosk  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
NIP = "198501152010011001"
SHOWN = "19850115 201001 1 001"
PIN = "918273"


class People(unittest.TestCase):
    def setUp(self):
        self.desk = self.enterContext(Desk())

    def kiosk(self, people=""):
        file = self.desk.folder / "kiosk.toml"
        file.write_text(f"[people]\n{people}\n", encoding="utf-8")
        return Kiosk(self.desk, BIN / "suluh-kiosk", "--config", file)

    def scan(self, nip=NIP):
        """As a reader does: all keys at once, then Enter."""
        self.desk.run("xdotool", "key", "--delay", "0", *nip, "Return")

    def rows(self, query):
        with sqlite3.connect(self.desk.folder / "data" / "kiosk.db") as database:
            return database.execute(query).fetchall()

    def test_a_card_signs_in_whatever_was_there_before(self):
        kiosk = self.kiosk()
        kiosk.wait_screen("attract")
        self.scan()
        kiosk.wait_screen("confirm")
        kiosk.find(label=SHOWN)
        kiosk.tap(id="back")  # the number stays, for those who want to correct it
        kiosk.wait_screen("identify")
        self.scan("199003102025212002")
        kiosk.wait_screen("confirm")
        kiosk.find(label="19900310 202521 2 002")
        kiosk.tap(id="back")
        kiosk.wait_screen("identify")
        kiosk.tap(id="key-clear")
        kiosk.type_nip("19811")
        self.scan()
        kiosk.wait_screen("confirm")
        kiosk.find(label=SHOWN)
        kiosk.tap(id="back")
        kiosk.wait_screen("identify")
        self.desk.run("xdotool", "key", "Tab", "Tab")  # a button has the focus; Enter is the card's
        kiosk.wait(lambda seen: any(node.get("focused") for node in seen["nodes"]), "a focus")
        self.scan()
        kiosk.wait_screen("confirm")
        kiosk.tap(id="primary")
        kiosk.wait_screen("home")
        self.assertEqual(kiosk.stop(), 0)
        self.assertEqual(self.rows("SELECT nip FROM person"), [(NIP,)])

    def test_a_pin_guards_a_number_through_a_restart(self):
        kiosk = self.kiosk('pin = "required"')
        kiosk.wait_screen("attract")
        self.scan()
        kiosk.wait_screen("confirm")
        kiosk.tap(id="primary")
        kiosk.wait_screen("own_pin")
        kiosk.type_pin(PIN)
        kiosk.find(label="sekali lagi")
        kiosk.type_pin(PIN)
        kiosk.wait_screen("home")
        kiosk.leave()
        self.scan()
        kiosk.wait_screen("person_pin")
        for left in (4, 3, 2, 1):
            kiosk.type_pin("271828")
            kiosk.find(id="pin-wrong", label=f"Tersisa {left}")
        kiosk.type_pin("271828")
        kiosk.find(id="pin-rest")
        kiosk.process.kill()  # the plug is pulled
        kiosk.process.wait()
        kiosk = self.kiosk('pin = "required"')
        kiosk.wait_screen("attract")
        self.scan()
        kiosk.wait_screen("person_pin")
        kiosk.type_pin(PIN)
        kiosk.find(id="pin-rest")
        self.assertEqual(kiosk.stop(), 0)
        self.assertEqual(self.rows("SELECT count(*) FROM session"), [(1,)])
        self.assertNotIn(PIN.encode(), (self.desk.folder / "data" / "kiosk.db").read_bytes())

    def test_a_workbook_names_people_and_joins_their_numbers(self):
        kiosk = self.kiosk()
        kiosk.wait_screen("attract")
        self.scan("199003102025212002")  # before the list knows that this was her number
        kiosk.wait_screen("confirm")
        kiosk.tap(id="primary")
        kiosk.wait_screen("home")
        self.assertEqual(kiosk.stop(), 0)
        kiosk = self.kiosk(f'roster = "{ROOT}/tests/data/roster/excel.xlsx"')
        kiosk.wait_screen("attract")
        self.scan()
        kiosk.wait_screen("confirm")
        kiosk.find(label="Budi Santoso, S.Kom.")
        self.assertEqual(kiosk.stop(), 0)
        self.assertEqual(self.rows("SELECT count(DISTINCT person) FROM person_number"), [(2,)])
        self.assertEqual(self.rows("SELECT name FROM event WHERE name = 'numbers_joined'"),
                         [("numbers_joined",)])
        self.assertIn("excel.xlsx:6: the NIP was turned into a rounded number", kiosk.output())


if __name__ == "__main__":
    unittest.main()
