#!/usr/bin/env python3
"""Kills the kiosk with SIGKILL at random moments while a robot answers, and looks at what is left:
every answer whose feedback was shown is on disk, the database is sound, and the next run goes on at
the step that the disk remembers. Several kiosks at once, each with a data folder of its own that
lives through all of its kills."""
import concurrent.futures
import os
import pathlib
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BIN = pathlib.Path(sys.argv[1])
KILLS = int(sys.argv[2]) if len(sys.argv) > 2 else 210
LANES = 8
SEED = int(os.environ.get("SULUH_CRASH_SEED", "0")) or random.SystemRandom().randrange(1, 1 << 30)
PATIENCE_S = 60


class Broken(Exception):
    pass


class Lane:
    """One kiosk on one data folder, killed again and again."""

    def __init__(self, number, folder, kills):
        self.chance = random.Random(SEED * 100 + number)
        self.number = number
        self.data = folder / f"data-{number}"
        self.log = folder / f"kiosk-{number}.log"
        self.kills = kills
        self.expected_step = 1
        self.answered = set()
        self.resumed = 0

    def run(self):
        for _ in range(self.kills):
            self.one_life()
            self.examine()
        return self

    def one_life(self):
        with self.log.open("ab") as log:
            kiosk = subprocess.Popen(
                [BIN / "suluh-kiosk", "--data", self.data, "--window", "1280x800",
                 "--robot", ROOT / "tests/crash/answer.lua"],
                stdout=subprocess.PIPE, stderr=log, text=True,
                env={**os.environ, "SDL_VIDEODRIVER": "dummy", "SULUH_RESOURCES": str(ROOT)})
        ready, acknowledged = threading.Event(), threading.Event()
        reader = threading.Thread(target=self.listen, args=(kiosk.stdout, ready, acknowledged))
        reader.start()
        # Some die while they start, sign in or open, some at any moment of answering, most right
        # after an answer was acknowledged, when the next one is on its way.
        kind = self.chance.random()
        if kind < 0.15:
            time.sleep(self.chance.uniform(0.02, 2.0))
            opened = True
        elif kind < 0.45:
            opened = ready.wait(PATIENCE_S)
            time.sleep(self.chance.uniform(0, 1.2))
        else:
            opened = acknowledged.wait(PATIENCE_S)
            time.sleep(self.chance.uniform(0, 0.3))
        if not opened:
            kiosk.kill()
            reader.join()
            raise Broken(f"the lesson did not open or answer within {PATIENCE_S} s")
        ended = kiosk.poll()
        kiosk.send_signal(signal.SIGKILL)
        kiosk.wait()
        reader.join()
        if ended is not None:
            raise Broken(f"the kiosk ended by itself with {ended}")

    def listen(self, stdout, ready, acknowledged):
        for line in stdout:
            if match := re.match(r"READY \D*(\d+)", line):
                self.resumed_at = int(match.group(1))
                if self.resumed_at != self.expected_step:
                    self.wrong = f"resumed at {self.resumed_at}, not at {self.expected_step}"
                self.resumed += self.resumed_at > 1
                ready.set()
            elif match := re.match(r"ANSWERED (\d+)\.(\d+) (\S+)", line):
                self.answered.add((int(match[1]), int(match[2]), match[3]))
                acknowledged.set()

    wrong = None

    def examine(self):
        if self.wrong:
            raise Broken(self.wrong)
        # A copy: the kiosk itself must recover what the kill left behind.
        copy = pathlib.Path(tempfile.mkdtemp(dir=self.data.parent))
        for name in ("kiosk.db", "kiosk.db-wal"):
            if (self.data / name).exists():
                shutil.copy(self.data / name, copy / name)
        if (copy / "kiosk.db").exists():
            database = sqlite3.connect(copy / "kiosk.db")
            self.examine_database(database)
            database.close()
        elif self.answered:
            raise Broken("the database is gone")
        shutil.rmtree(copy)
        aside = [file.name for file in self.data.glob("*corrupt*")] if self.data.exists() else []
        if aside:
            raise Broken(f"moved aside as corrupt: {aside}")

    def examine_database(self, database):
        if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'checkpoint'").fetchone():
            return  # killed before its first transaction
        sound = database.execute("PRAGMA integrity_check").fetchall()
        if sound != [("ok",)]:
            raise Broken(f"integrity_check: {sound}")
        loose = database.execute("PRAGMA foreign_key_check").fetchall()
        if loose:
            raise Broken(f"foreign_key_check: {loose}")
        stored = set(database.execute("SELECT epoch, seq, item FROM response"))
        lost = self.answered - stored
        if lost:
            raise Broken(f"feedback was shown for answers that are not on disk: {lost}")
        open_at = database.execute(
            "SELECT c.position FROM attempt a LEFT JOIN checkpoint c"
            " ON c.attempt_ref = (a.epoch << 40 | a.seq)"
            " WHERE NOT EXISTS (SELECT 1 FROM event e WHERE e.name = 'attempt_finished'"
            "                   AND e.attempt_ref = (a.epoch << 40 | a.seq))"
            " ORDER BY a.epoch DESC, a.seq DESC LIMIT 1").fetchone()
        self.expected_step = (open_at[0] or 1) if open_at else 1


def main():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="suluh-crash-"))
    began = time.monotonic()
    share = [KILLS // LANES + (n < KILLS % LANES) for n in range(LANES)]
    lanes = [Lane(n, folder, kills) for n, kills in enumerate(share)]
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(LANES) as pool:
        for lane, future in [(lane, pool.submit(lane.run)) for lane in lanes]:
            try:
                future.result()
            except Broken as problem:
                failed += 1
                print(f"lane {lane.number}: {problem}\n{lane.log.read_text()[-2000:]}")
    answers = sum(len(lane.answered) for lane in lanes)
    resumed = sum(lane.resumed for lane in lanes)
    print(f"{KILLS} kills, {answers} answers acknowledged and found, {resumed} resumes past step 1, "
          f"{time.monotonic() - began:.0f} s, seed {SEED}")
    if failed:
        print(f"left for looking at: {folder}")
        return 1
    shutil.rmtree(folder)
    # A test that answered nothing would prove nothing.
    if KILLS >= 100 and (answers < KILLS / 2 or resumed < KILLS / 4):
        print("too little happened between the kills to prove anything")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
