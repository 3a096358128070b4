#!/usr/bin/env python3
"""The supervisor's window, clicked through in a real window: from a folder of results to a saved
report, a stick that is let go, a kill in the middle, two windows on one database."""
import contextlib
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import stat
import sys
import time
import unittest
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from desk import SCREEN_CHANGE_S, Desk, Program  # noqa: E402
from programs import run, said_by  # noqa: E402
from sticks import MEDIA, Stick, own_mounts  # noqa: E402

own_mounts()
BIN = pathlib.Path(sys.argv[1]).resolve()


class Window(Program):
    """suluh-collect without a command."""

    def __init__(self, desk, name="window"):
        super().__init__(desk, BIN / "suluh-collect", name=name)

    def says(self, words):
        return self.find(label=words)


class CollectWindow(unittest.TestCase):
    def setUp(self):
        self.desk = self.enterContext(Desk(1366, 768))
        self.home = self.desk.folder / "home"
        self.documents = self.home / "Dokumen"
        self.documents.mkdir(parents=True)
        self.desk.env.update(HOME=str(self.home), XDG_DATA_HOME=str(self.home / "data"))
        self.own = self.home / "data" / "suluh-collect"
        self.db = self.own / "suluh-collect.db"

    def program(self, name, *arguments, status=0):
        return said_by(BIN / name, *arguments, status=status, env=self.desk.env, timeout=120,
                       cwd=self.desk.folder)

    def keys(self):
        self.program("suluh-collect", "keygen")

    def fleet(self, kiosks=4, bundles=3, answers=12):
        """Folders of results, one a stick; those that nothing went wrong with are enough here."""
        self.program("suluh-collect", "keygen", "-o", self.desk.folder / "other")
        to = self.desk.folder / "fleet"
        self.program("fleet", "--to", to, "--recipient", self.own / "collector-seal.pub",
                     "--stranger", self.desk.folder / "other" / "collector-seal.pub",
                     "--kiosks", kiosks, "--bundles", bundles, "--answers", answers)
        stick = self.documents / "stik"
        (to / "sticks").rename(stick)
        return stick

    def answers(self, db=None):
        with contextlib.closing(sqlite3.connect(f"file:{db or self.db}?mode=ro", uri=True)) as connection:
            return connection.execute("SELECT count(*) FROM response").fetchone()[0]

    def take_folder(self, window):
        """From the start screen to the list of kiosks, all of them trusted."""
        window.tap(id="choose")
        window.wait_screen("chooser")
        window.tap(role="option", label="Dokumen")
        window.tap(label="stik", role="button")
        window.find(id="path", label="/stik")
        window.tap(id="primary")
        window.wait_screen("strangers")
        window.tap(id="all")
        window.find(id="primary", label="Percayai")
        window.tap(id="primary")

    def test_from_the_first_start_to_a_saved_report(self):
        window = Window(self.desk)
        window.wait_screen("keys")
        window.tap(id="primary")
        window.says("Kunci sudah siap")
        self.assertEqual(stat.S_IMODE((self.own / "collector-seal.key").stat().st_mode), 0o600)
        self.fleet()
        window.tap(id="primary")
        window.wait_screen("start")
        self.take_folder(window)
        window.wait_screen("arrived")
        window.tap(id="primary")
        window.wait_screen("dashboard")
        window.find(id="figure-answers")
        for view in ("units", "indicators", "items", "kiosks", "records"):
            window.tap(id=f"tab-{view}")
            window.find(id=view)
        window.tap(id="primary")
        window.wait_screen("save")
        window.tap(id="kind-certificates")
        window.find(id="kind-certificates", selected=True)
        window.tap(id="primary")
        window.says("Laporan tersimpan")
        self.assertEqual(window.find(id="folder")["label"], str(self.documents))
        self.check_report()
        self.assertEqual(window.stop(), 0)
        expected = self.answers()
        self.assertGreater(expected, 0)
        # The terminal works on with what the window collected.
        self.assertIn("last heard", self.program("suluh-collect", "--db", self.db, "status"))

    def check_report(self):
        page, = self.documents.glob("laporan-suluh-*.html")
        self.assertIn("</html>", page.read_text(encoding="utf-8"))
        self.assertEqual(stat.S_IMODE(page.stat().st_mode), 0o600)
        workbook, = self.documents.glob("laporan-suluh-*.xlsx")
        with zipfile.ZipFile(workbook) as file:
            self.assertIsNone(file.testzip())
            self.assertIn("xl/workbook.xml", file.namelist())
        certificates = list(self.documents.glob("sertifikat-suluh-*/*.pdf"))
        self.assertTrue(certificates)
        self.assertIn("every byte is as it was made",
                      self.program("suluh-collect", "verify", certificates[0]))

    def drag(self, *paths):
        """On to the window and let go, by a program that is no part of it."""
        self.program("drag", *paths)

    def counts_shown(self, window):
        """What "Hasil yang datang" says of the four kiosks together: new records, files."""
        lines = [re.fullmatch(r"([0-9]+) catatan baru, ([0-9]+) berkas", node["label"])
                 for node in window.wait_screen("arrived")["nodes"]]
        counts = [tuple(map(int, line.groups())) for line in lines if line]
        self.assertEqual(len(counts), 4)
        return [sum(column) for column in zip(*counts)]

    def test_a_folder_dragged_on_to_the_window_comes_in_once(self):
        self.keys()
        stick = self.fleet().rename(self.documents / "stik Bu Sari (50%)")
        other = self.desk.folder / "whole.db"
        letter = self.documents / "surat tugas.pdf"
        letter.write_bytes(b"%PDF-1.7")
        window = Window(self.desk)
        window.wait_screen("start")
        window.find(id="have")
        self.drag(letter)
        window.says("Seret folder yang berisi hasil")
        self.assertEqual(window.look()["screen"], "start", "a letter was taken for results")
        self.drag(stick)
        window.wait_screen("strangers")
        window.tap(id="all")
        window.find(id="primary", label="Percayai")
        window.tap(id="primary")
        window.says("Hasil sudah diterima")
        self.program("suluh-collect", "--db", other, "add", stick)
        with contextlib.closing(sqlite3.connect(other)) as opened:
            rows, bundles = opened.execute("SELECT sum(rows), count(*) FROM bundle").fetchone()
        self.assertEqual(self.counts_shown(window), [rows, bundles])
        self.drag(stick)
        window.says("Sudah pernah")
        self.assertEqual(self.counts_shown(window), [0, 0])
        self.assertEqual(window.stop(), 0)
        self.assertEqual(self.answers(), self.answers(other), "a second drop counts twice")
        self.assertNotIn("surat tugas", self.program("suluh-collect", "--db", self.db, "status"))

    def test_killed_in_the_middle_nothing_is_lost_and_nothing_counts_twice(self):
        self.keys()
        stick = self.fleet(kiosks=10, bundles=8, answers=120)
        window = Window(self.desk)
        window.wait_screen("start")
        self.take_folder(window)
        self.wait_for_rows()
        window.process.send_signal(signal.SIGKILL)
        window.process.wait()
        known = self.is_recent()
        with contextlib.closing(sqlite3.connect(self.db)) as connection:
            self.assertEqual(connection.execute("PRAGMA integrity_check").fetchone()[0], "ok")
        killed_at = self.answers()
        window = Window(self.desk)
        window.wait_screen("start")
        # Kiosks that came in before the kill are known by now; perhaps all of them.
        window.tap(id="recent-1" if known else "choose")
        self.finish_taking(window)
        self.assertEqual(window.stop(), 0)
        other = self.desk.folder / "whole.db"
        self.program("suluh-collect", "--db", other, "add", stick, status=1)  # a damaged copy is among them
        self.assertEqual(self.answers(), self.answers(other))
        self.assertLess(killed_at, self.answers(other), "killed only when all was in")

    def wait_for_rows(self):
        """Until some bundles are in: the log in front of the database has grown."""
        log = self.db.with_name(self.db.name + "-wal")
        end = time.monotonic() + 30
        while time.monotonic() < end and (not log.exists() or log.stat().st_size < 400_000):
            time.sleep(0.005)
        self.assertTrue(log.exists(), "nothing came in")

    def is_recent(self):
        with contextlib.closing(sqlite3.connect(self.db)) as connection:
            kept = connection.execute("SELECT count(*) FROM setting WHERE key = 'recent_places'")
            return kept.fetchone()[0] > 0

    def finish_taking(self, window):
        seen = window.wait(lambda look: look["screen"] != "start" and look, "another screen")
        if seen["screen"] == "chooser":
            window.tap(role="option", label="Dokumen")
            window.tap(label="stik", role="button")
            window.find(id="path", label="/stik")
            window.tap(id="primary")
            seen = window.wait(lambda look: look["screen"] in ("strangers", "arrived") and look,
                               "strangers or results")
        if seen["screen"] == "strangers":
            if any(node["id"] == "all" for node in seen["nodes"]):
                window.tap(id="all")
            else:
                window.tap(role="switch")
            window.find(id="primary", label="Percayai")
            window.tap(id="primary")
        window.wait_screen("arrived")

    @unittest.skipUnless(MEDIA.is_mount(), "this machine does not let us mount a stick")
    def test_a_stick_is_seen_emptied_and_let_go(self):
        self.keys()
        stick = Stick(self.desk.folder, "SULUH-USB", suluh=False)
        self.addCleanup(stick.pull)
        shutil.copytree(sorted(self.fleet().iterdir())[0], stick.content, dirs_exist_ok=True)
        window = Window(self.desk)
        window.wait_screen("start")
        stick.plug()
        window.tap(id=f"stick-{stick.at.name}")
        window.wait_screen("strangers")
        window.tap(id="all")
        window.find(id="primary", label="Percayai")
        window.tap(id="primary")
        window.wait_screen("arrived")
        window.tap(id="let-go")
        window.find(id="safe", label="Aman dicabut")
        self.assertFalse(stick.is_plugged())
        receipts = list((stick.content / "suluh" / "receipts").glob("*.receipt"))
        self.assertTrue(receipts, "receipts were written to the stick")

    def test_a_database_in_use_is_said(self):
        self.keys()
        first = Window(self.desk)
        first.wait_screen("start")
        second = Window(self.desk, name="second")
        second.find(id="fault", label="sedang dipakai")
        self.assertEqual(first.stop(), 0)
        time.sleep(SCREEN_CHANGE_S)
        second.tap(id="again")
        second.find(id="have")

    @unittest.skipIf(pathlib.Path("/dev/dri/card0").exists(), "a console to draw on")
    def test_without_a_display_the_terminal_is_pointed_to(self):
        env = {key: value for key, value in os.environ.items()
               if key not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")}
        done = run(BIN / "suluh-collect", status=1, env={**env, "HOME": str(self.home)})
        self.assertIn("suluh-collect --help", done.stderr)


if __name__ == "__main__":
    del sys.argv[1]
    unittest.main()
