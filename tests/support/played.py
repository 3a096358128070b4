"""A robot plays the sample lessons of tests/packs/kinds; what lies in the database is then looked at."""
import contextlib
import os
import pathlib
import shutil
import sqlite3
import subprocess
import tempfile
import time
import unittest

PATIENCE_S = 240
KINDS = pathlib.Path(__file__).resolve().parent.parent / "packs" / "kinds"


class Played(unittest.TestCase):
    """A case names the kiosk (kiosk), the robot's script (robot) and perhaps another pack (packs); the script
    reads SULUH_PLAY."""
    kiosk = robot = None
    packs = KINDS

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="suluh-played-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        (self.folder / "kiosk.toml").write_text("[idle]\nseconds = 3600\n", encoding="utf-8")

    def command(self):
        return [self.kiosk, "--config", self.folder / "kiosk.toml", "--data", self.folder / "data",
                "--window", "1920x1080", "--pack", self.packs, "--robot", self.robot]

    def surroundings(self, part):
        """A robot finds what it requires beside itself."""
        return {**os.environ, "SULUH_PLAY": part, "LUA_PATH": f"{self.robot.parent}/?.lua;;"}

    def play(self, part):
        done = subprocess.run(self.command(), env=self.surroundings(part), capture_output=True, text=True,
                              timeout=PATIENCE_S, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def play_until_killed(self, words, settle_s=0):
        """Plays the part "killed" and kills the kiosk so many seconds after it has said words."""
        process = subprocess.Popen(self.command(), env=self.surroundings("killed"), stdout=subprocess.PIPE,
                                   stderr=subprocess.STDOUT, text=True)
        self.addCleanup(process.stdout.close)
        end = time.monotonic() + PATIENCE_S
        heard = []
        for line in process.stdout:
            heard.append(line)
            if words in line or time.monotonic() > end:
                break
        time.sleep(settle_s)
        process.kill()
        process.wait()
        # Killed anywhere else it would show nothing.
        self.assertIn(words, heard[-1] if heard else "", "".join(heard))

    def rows(self, query):
        # Closed before the kiosk opens it again: it wants the file for itself.
        with contextlib.closing(sqlite3.connect(self.folder / "data" / "kiosk.db")) as database:
            return database.execute(query).fetchall()
