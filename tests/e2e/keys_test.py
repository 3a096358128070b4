#!/usr/bin/env python3
"""Nothing but keys: somebody signs in and answers one question of each kind in a real window with Tab, Shift+Tab and
Enter (a person's three keys: on, back, choose), and with letters where there is something to write. The pointer is
never used; what is on disk afterwards says whether each answer arrived."""
import json
import pathlib
import re
import sqlite3
import sys
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from desk import NIP, Desk, Kiosk  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
KINDS = HERE.parent / "packs" / "kinds"
MOST_STEPS = 80  # of the focus, until what is wanted has it


class Keyboard:
    """A kiosk in a window, and ten fingers."""

    def __init__(self, desk, kiosk):
        self.desk, self.kiosk = desk, kiosk

    def press(self, *keys):
        self.desk.run("xdotool", "key", "--clearmodifiers", *keys)

    def write(self, text):
        self.desk.run("xdotool", "type", "--delay", "90", text)

    def focus(self):
        return next((node["id"] or node["label"] for node in self.kiosk.look()["nodes"] if node.get("focused")), None)

    def step(self, key):
        """One press that moves the focus; waits until it has moved."""
        before = self.focus()
        self.press(key)
        end = time.monotonic() + 2
        while self.focus() == before and time.monotonic() < end:
            time.sleep(0.01)

    def reach(self, name, back=False):
        self.kiosk.wait(lambda seen: any(node["id"] == name for node in seen["nodes"]), name)
        for _ in range(MOST_STEPS):
            if self.focus() == name:
                return
            self.step("shift+Tab" if back else "Tab")
        raise AssertionError(f"no way to {name} by keys; the focus is at {self.focus()}: "
                             f"{[node['id'] for node in self.kiosk.look()['nodes']]}")

    def choose(self, name, back=False):
        self.reach(name, back)
        frame = self.kiosk.look()["frame"]
        self.press("Return")
        self.kiosk.wait(lambda seen: seen["frame"] != frame, f"an effect of {name}")


class Keys(unittest.TestCase):
    def setUp(self):
        self.desk = self.enterContext(Desk())
        config = self.desk.folder / "kiosk.toml"
        config.write_text("[idle]\nseconds = 3600\n", encoding="utf-8")
        self.kiosk = Kiosk(self.desk, BIN / "suluh-kiosk", "--config", config, "--pack", KINDS)
        self.keys = Keyboard(self.desk, self.kiosk)

    def rows(self):
        with sqlite3.connect(self.desk.folder / "data" / "kiosk.db") as database:
            return [(item, kind, score, full, json.loads(response)) for item, kind, score, full, response in
                    database.execute("SELECT item, kind, score, max, response FROM response ORDER BY seq")]

    def wait_text(self, words):
        self.kiosk.wait(lambda seen: any(words in (node["label"] or "") for node in seen["nodes"]), words)

    def sign_in(self):
        self.kiosk.wait_screen("attract")
        self.keys.choose("start")
        self.kiosk.wait_screen("identify")
        self.keys.write(NIP)
        self.keys.choose("primary", back=True)
        self.kiosk.wait_screen("confirm")
        self.keys.choose("primary", back=True)
        self.kiosk.wait_screen("home")

    def open(self, lesson):
        card = "module-kinds/" + lesson
        if not any(node["id"] == card for node in self.kiosk.look()["nodes"]):
            self.keys.choose("pillar-" + self.pillar)
        self.keys.choose(card)
        self.kiosk.wait_screen("lesson")

    def check(self, back=True):
        self.keys.choose("primary", back)
        self.kiosk.find(id="feedback")

    def leave(self):
        self.keys.choose("home", back=True)
        self.kiosk.wait_screen("home")

    # ---- one question of each kind ----

    def fill(self):
        self.keys.write("12,5")
        self.wait_text("12,5")
        self.keys.press("Return")
        self.check()

    def slider(self):
        for _ in range(6):
            self.keys.choose("more-far")
        self.check()

    def inbox(self):
        self.keys.choose("act-suspicious")
        self.wait_text("Keputusan tepat")
        for part in ["address", "part-2"]:
            self.keys.choose(part)
        self.wait_text("Tanda 2")

    def quiz(self):
        self.keys.choose("option-A")
        self.keys.choose("primary", back=True)
        self.keys.choose("sure-2")

    def feed(self):
        self.keys.choose("act-pass")
        self.kiosk.find(id="feedback")

    def scenario(self):
        self.keys.choose("reply-A")
        self.kiosk.find(id="feedback")

    def hotspot(self):
        for spot in ["sandi", "diska", "berkas", "ponsel", "kartu"]:
            self.keys.choose("spot-" + spot)
        self.kiosk.find(id="feedback")

    def sort(self):
        while any(node["id"].startswith("card-") and node["enabled"] for node in self.kiosk.look()["nodes"]):
            card = next(node["id"] for node in self.kiosk.look()["nodes"] if node["id"].startswith("card-"))
            self.keys.choose(card)
            self.keys.choose("group-1")
            if any(node["id"] == "primary" and node["enabled"] for node in self.kiosk.look()["nodes"]):
                break
        self.check()

    def match(self):
        for number in range(1, 5):
            self.keys.choose(f"left-{number}")
            self.keys.choose(f"right-{number}")
        self.check()

    def order(self):
        for node in self.kiosk.look()["nodes"]:
            if re.fullmatch(r"down-\d", node["id"]) and node["enabled"]:
                self.keys.choose(node["id"])
                break
        self.check()

    def options(self):
        self.keys.choose("primary", back=True)  # a page to read
        self.keys.choose("option-A")
        self.check()

    KINDS = ["options", "fill", "slider", "inbox", "quiz", "feed", "scenario", "hotspot", "sort", "match", "order"]

    def test_one_question_of_each_kind_is_answered_by_keys(self):
        self.pillar = re.search(r'^pillar = "(\w+)"', (KINDS / "pack.toml").read_text(encoding="utf-8"), re.M).group(1)
        self.sign_in()
        for kind in self.KINDS:
            with self.subTest(kind):
                self.open(kind)
                getattr(self, kind)()
                self.leave()
        self.assertEqual(self.kiosk.stop(), 0)
        kept = {}
        for item, kind, score, full, response in self.rows():
            kept.setdefault(kind, []).append((item, score, full, response))
        for kind in ["choice", "fill", "slider", "inbox", "feed", "scenario", "hotspot", "sort", "match", "order"]:
            self.assertIn(kind, kept)
        best = {row[0]: row[1] for rows in kept.values() for row in rows if row[2] > 0}
        # What was chosen knowingly is what counted.
        for item in ["fill-number", "linimasa.simpatisan", "meja", "match-terms"]:
            self.assertIn(item, best)
        self.assertEqual((best["fill-number"], best["linimasa.simpatisan"], best["meja"]), (1, 1, 1))
        self.assertTrue(any(response.get("confidence") == 2 for rows in kept.values() for *_, response in rows))


if __name__ == "__main__":
    unittest.main()
