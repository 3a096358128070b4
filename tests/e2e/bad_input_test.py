#!/usr/bin/env python3
"""What goes wrong before the kiosk opens: one clear message, the right exit status, nothing lost."""
import os
import pathlib
import shutil
import sqlite3
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from programs import said_by  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))


class BadInput(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="suluh-bad-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.data = self.folder / "data"

    def kiosk(self, *arguments, status, **environment):
        env = {key: value for key, value in os.environ.items()
               if key not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")}
        return said_by(BIN / "suluh-kiosk", "--data", self.data, *arguments, status=status,
                       env={**env, "SULUH_RESOURCES": str(ROOT), **environment})

    def shot(self, *arguments, status=0):
        return self.kiosk("--shot", self.folder / "shot.png", *arguments, status=status)

    def test_no_display(self):
        if pathlib.Path("/dev/dri/card0").exists():
            self.skipTest("this machine has a console to draw on")
        said = self.kiosk(status=1)
        self.assertIn("DISPLAY", said)
        self.assertIn("--robot", said)
        self.assertFalse((self.data / "kiosk.key").exists())
        self.shot()  # needs no display

    def test_a_display_that_does_not_answer(self):
        self.assertIn("no display", self.kiosk(status=1, DISPLAY=":4711"))

    def test_settings_with_a_mistake(self):
        config = self.folder / "kiosk.toml"
        config.write_text("[idle]\nsecnds = 3\n")
        self.assertIn("kiosk.toml:2: [idle]: key 'secnds'", self.shot("--config", config, status=1))
        self.assertIn("nowhere.toml", self.shot("--config", self.folder / "nowhere.toml", status=1))

    def test_wrong_use(self):
        self.kiosk("--window", "12", status=2)
        self.kiosk("--lesson", "x", status=2)
        self.kiosk("--robot", "random:x", status=2)
        self.kiosk("--frobnicate", status=2)

    def test_a_data_folder_that_cannot_be_made(self):
        self.data = self.folder / "file" / "data"
        (self.folder / "file").write_text("x")
        self.assertIn("data folder", self.shot(status=1))

    def test_a_corrupt_database_is_moved_aside_and_a_new_one_begun(self):
        self.shot()
        database = self.data / "kiosk.db"
        for part in self.data.glob("kiosk.db-*"):
            part.unlink()
        damaged = b"\x13\x37" * (database.stat().st_size // 2)
        database.write_bytes(damaged)
        self.assertIn("moved aside", self.shot())
        kept = [file for file in self.data.glob("kiosk.db.corrupt-*")]
        self.assertEqual([file.read_bytes() for file in kept], [damaged])
        with sqlite3.connect(database) as fresh:
            self.assertEqual(fresh.execute("PRAGMA integrity_check").fetchall(), [("ok",)])

    def test_a_pack_with_mistakes(self):
        pack = self.folder / "pack"
        (pack / "lessons").mkdir(parents=True)
        manifest = ('id = "bad"\nversion = "1.0.0"\ntitle = "Bad"\nlanguages = ["id"]\n'
                    'engine = "0.1.0"\njp = 1.0\npillar = "aman"\nminutes = 5\n')
        (pack / "pack.toml").write_text(manifest + "idd = 3\n")
        self.assertIn("pack.toml:9: key 'idd'", self.shot("--pack", pack, status=1))
        (pack / "pack.toml").write_text(manifest)
        (pack / "lessons" / "a.lua").write_text("return nonsense nonsense\n")
        said = self.shot("--pack", pack, "--lesson", "bad/a", status=1)
        self.assertIn("lessons/a.lua:1:", said)
        self.assertIn("no such lesson here", self.shot("--lesson", "no/such", status=1))

    def test_the_doctor_tells_before_the_kiosk_opens(self):
        self.data.mkdir()
        (self.data / "kiosk.db").write_bytes(b"x" * 8192)
        config = self.folder / "kiosk.toml"
        config.write_text("[idle]\nsecnds = 3\n")
        said = self.kiosk("--doctor", "--config", config, status=1)
        lines = {line.split()[1]: line.split()[0] for line in said.splitlines() if line.strip()}
        self.assertEqual(lines["config"], "FAIL")
        self.assertEqual(lines["database"], "warn")
        self.assertEqual(lines["fonts"], "ok")


if __name__ == "__main__":
    unittest.main(verbosity=2)
