#!/usr/bin/env python3
"""A kiosk's disk runs full while somebody learns: their answers go on being kept, to the very last byte of the disk;
only what is new waits until there is room again."""
import pathlib
import sqlite3
import subprocess
import sys
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from desk import SCREEN_CHANGE_S, Desk, Kiosk  # noqa: E402
from sticks import own_mounts  # noqa: E402

BIN = pathlib.Path(sys.argv[1])
MIB = 1 << 20
DISK = 112 * MIB   # enough for the reserve to be kept
BELOW_MARK = 20 * MIB
QUESTION = """s.choice { id = "q%d", indicator = "ED5", ask = "Pertanyaan nomor %d: mana yang sebaiknya dilakukan?",
    s.right "Yang benar", s.wrong "Yang keliru", because = "Memang begitu.", basis = "Aturan" },"""


class FullDisk(unittest.TestCase):
    def setUp(self):
        self.desk = self.enterContext(Desk())
        self.data = self.desk.folder / "data"
        self.data.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK}", "none", self.data], check=True)
        self.addCleanup(subprocess.run, ["umount", "-l", self.data], check=False)
        pack = self.desk.folder / "pack"
        (pack / "lessons").mkdir(parents=True)
        (pack / "pack.toml").write_text((ROOT / "tests/data/one-question/pack.toml").read_text(encoding="utf-8"),
                                        encoding="utf-8")
        questions = "\n".join(QUESTION % (n, n) for n in range(1, 5))
        (pack / "lessons/question.lua").write_text(
            f'local s = require "suluh"\nreturn s.lesson {{ title = "Empat pertanyaan", pass = 0.7, {questions} }}\n',
            encoding="utf-8")
        self.kiosk = Kiosk(self.desk, BIN / "suluh-kiosk", "--pack", pack)

    def free(self):
        done = subprocess.run(["stat", "-f", "-c", "%a %S", self.data], check=True, capture_output=True, text=True)
        blocks, size = done.stdout.split()
        return int(blocks) * int(size)

    def fill(self, leave):
        """Somebody else's files take the room."""
        filler = self.data / f"filler-{leave}"
        with filler.open("wb") as file:
            while (take := min(self.free() - leave, MIB)) > 0:
                try:
                    file.write(bytes(take))
                    file.flush()
                except OSError:
                    return

    def open_lesson(self):
        self.kiosk.tap(id="pillar-netralitas")
        self.kiosk.tap(role="button", label="Satu pertanyaan")

    def answer(self):
        self.kiosk.tap(id="option-A")
        self.kiosk.tap(id="primary", label="Periksa")
        self.kiosk.find(id="feedback")  # it is on disk: see tests/crash
        self.kiosk.tap(id="primary", label="Lanjut")
        time.sleep(SCREEN_CHANGE_S)

    def rows(self, query):
        with sqlite3.connect(self.data / "kiosk.db") as database:
            return database.execute(query).fetchall()

    def test_answers_are_kept_to_the_last_byte_and_nothing_new_begins(self):
        reserve = self.data / "reserve.bin"
        self.kiosk.sign_in()
        self.open_lesson()
        self.kiosk.wait_screen("lesson")
        self.answer()
        self.assertTrue(reserve.exists())
        self.fill(BELOW_MARK)
        self.answer()
        self.assertTrue(reserve.exists(), "there was room without it")
        self.fill(0)
        self.assertLess(self.free(), 64 << 10)
        self.answer()
        self.assertFalse(reserve.exists(), "given up for the answer")
        self.kiosk.tap(id="home")
        self.kiosk.wait_screen("home")
        self.kiosk.leave()
        # Whoever comes next may sign in and see; a lesson does not begin.
        self.kiosk.sign_in("199003102025212002")
        self.open_lesson()
        self.kiosk.find(label="Tempat penyimpanan kios hampir penuh")
        for filler in self.data.glob("filler-*"):
            filler.unlink()
        self.kiosk.tap(id="retry")
        self.kiosk.wait_screen("lesson")
        self.answer()
        self.assertTrue(reserve.exists(), "kept again once there is room")
        self.assertEqual(self.kiosk.stop(), 0)
        self.assertEqual(self.rows("SELECT count(*) FROM response"), [(4,)])
        self.assertEqual(self.rows("SELECT count(*) FROM attempt"), [(2,)])
        self.assertEqual(self.rows("PRAGMA integrity_check"), [("ok",)])


if __name__ == "__main__":
    if not own_mounts():
        print("this machine does not let us mount a disk")
        sys.exit(77)
    del sys.argv[1]
    unittest.main(verbosity=2)
