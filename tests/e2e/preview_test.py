#!/usr/bin/env python3
"""suluh-pack preview in a real window: a saved file changes the frame at the same step with the same
answer; a mistake is shown over the last good frame with its file and line, and is gone once mended."""
import json
import os
import pathlib
import sys
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))
from support.desk import Desk  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
PATIENCE_S = 60
CHANGE_S = 0.4  # taps this soon after a change of screen are ignored by design

MANIFEST = '''id = "contoh"
version = "1.0.0"
title = "Contoh"
languages = ["id"]
engine = "0.1.0"
jp = 0.5
minutes = 5
pillar = "cakap"
'''

LESSON = '''local s = require "suluh"
return s.lesson {
    title = "Contoh", pass = 0.75,
    indicators = { ["ED5"] = "Netral" },
    s.explain { id = "satu", title = "Pertama", body = "Isi." },
    s.choice {
        id = "dua", indicator = "ED5", ask = "Pertanyaan lama?",
        s.right "Jawaban benar", s.wrong("Jawaban lain", "Keliru."), s.wrong("Yang ketiga", "Keliru."),
        because = "Begitu.", basis = "UU",
    },
    s.explain { id = "tiga", title = "Terakhir", body = "Selesai." },
}
'''


class Preview(unittest.TestCase):
    def setUp(self):
        self.desk = Desk(1366, 768)
        self.desk.__enter__()
        self.addCleanup(self.desk.__exit__, None, None, None)
        self.pack = self.desk.folder / "contoh"
        (self.pack / "lessons").mkdir(parents=True)
        (self.pack / "pack.toml").write_text(MANIFEST, encoding="utf-8")
        self.lesson = self.pack / "lessons/a.lua"
        self.save(LESSON)

    def save(self, text, file=None):
        """As editors do: another file, renamed over the old one. Gives the moment of the rename."""
        file = file or self.lesson
        part = file.with_name("." + file.name + ".part")
        part.write_text(text, encoding="utf-8")
        os.rename(part, file)
        return time.monotonic()

    def open(self, *arguments):
        self.inspect = self.desk.folder / "inspect.json"
        self.said = (self.desk.folder / "said.txt").open("w+", encoding="utf-8")
        self.addCleanup(self.said.close)
        self.process = self.desk.start([BIN / "suluh-pack", "preview", self.pack, "--window", "1366x768",
                                        "--inspect", self.inspect, *arguments], stdout=self.said)

    def nodes(self):
        try:
            return json.loads(self.inspect.read_text(encoding="utf-8"))["nodes"]
        except (FileNotFoundError, json.JSONDecodeError):
            return []

    def wait(self, what, seen):
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            self.assertIsNone(self.process.poll(), "the preview ended")
            if seen(self.nodes()):
                return self.nodes()
            time.sleep(0.005)
        self.fail(f"never: {what}; there is: {[node.get('label') for node in self.nodes()]}")

    def wait_text(self, text):
        return self.wait(text, lambda nodes: any(text in node.get("label", "") for node in nodes))

    def find(self, text, *roles):
        return next(node for node in self.nodes() if text in node.get("label", "") and node["role"] in roles)

    def chosen(self):
        """The answers that are chosen; a bar's text size is an option, too."""
        return [node["label"] for node in self.nodes()
                if node.get("selected") and node["role"] == "option" and "Jawaban" in node["label"]]

    def tap(self, text):
        time.sleep(CHANGE_S)
        x, y, w, h = self.find(text, "button", "option")["rect"]
        self.desk.click(x + w / 2, y + h / 2)

    def key(self, name):
        self.desk.run("xdotool", "key", name)

    def problem(self):
        return next((node["label"] for node in self.nodes() if node.get("id") == "author-problem"), None)

    def test_a_saved_file_is_shown_at_the_same_step_with_the_same_answer(self):
        self.open("--goto", "a:dua")
        self.wait_text("Pertanyaan lama?")
        self.tap("Jawaban lain")
        self.wait("the answer is chosen", lambda _: self.chosen())
        chosen = self.chosen()
        self.assertIn("Jawaban lain", chosen[0])
        times = []
        for n in range(5):
            renamed = self.save(LESSON.replace("Pertanyaan lama?", f"Pertanyaan baru {n}?"))
            self.wait_text(f"Pertanyaan baru {n}?")
            times.append(1000 * (time.monotonic() - renamed))
            self.assertEqual(self.chosen(), chosen)
        # A busy machine makes no failure of it.
        print(f"from rename() to the frame: {', '.join(f'{one:.0f}' for one in times)} ms")
        self.tap("Periksa")
        self.wait_text("Keliru.")
        self.save(LESSON.replace("Keliru.", "Kurang tepat sekali."))
        self.wait_text("Kurang tepat sekali.")
        self.assertEqual(list(self.desk.folder.rglob("*.db")), [], "nothing is stored")

    def test_a_mistake_lies_over_the_last_good_frame_until_it_is_mended(self):
        self.open("--goto", "a:2")
        self.wait_text("Pertanyaan lama?")
        self.save(LESSON.replace('ask = "Pertanyaan lama?",', 'ask = "Pertanyaan lama?" oops'))
        nodes = self.wait("the problem", lambda _: self.problem())
        self.assertRegex(self.problem(), r"lessons/a\.lua:\d+")
        self.assertTrue(any("Pertanyaan lama?" in node.get("label", "") for node in nodes), "the last good frame")
        self.save(MANIFEST.replace("jp = 0.5", "jp = ="), self.pack / "pack.toml")
        self.wait("the manifest's problem", lambda _: "pack.toml:6" in (self.problem() or ""))
        self.save(MANIFEST, self.pack / "pack.toml")
        self.save(LESSON.replace("Pertanyaan lama?", "Sudah diperbaiki?"))
        self.wait_text("Sudah diperbaiki?")
        self.assertIsNone(self.problem())

    def test_a_lesson_that_is_wrong_from_the_start_says_so(self):
        self.save("return 7")
        self.open()
        self.wait("the problem", lambda _: self.problem())
        self.assertIn("lessons/a.lua", self.problem())
        self.save(LESSON)
        self.wait_text("Pertama")

    def test_its_keys_turn_pages_and_change_the_look(self):
        self.open()
        self.wait_text("Pertama")
        self.desk.run("xdotool", "mousemove", 700, 300)
        for key, seen in (("Right", "Pertanyaan lama?"), ("Page_Down", "Terakhir"), ("Left", "Pertanyaan lama?"),
                          ("t", "· large"), ("l", "· en"), ("s", "1280×800"), ("r", "Pertama")):
            self.key(key)
            self.wait_text(seen)
        self.key("h")
        self.wait("no legend", lambda nodes: nodes and not any(n.get("id") == "author-legend" for n in nodes))
        self.key("Escape")
        self.assertEqual(self.process.wait(timeout=PATIENCE_S), 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
