#!/usr/bin/env python3
"""However a lesson dies, picture 18 says so and leads home, and what was answered is on disk, once."""
import json
import os
import pathlib
import shutil
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent / "support"))
from played import Played  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))


class Dying(Played):
    robot = HERE / "dying.lua"
    packs = ROOT / "tests/data/dying"

    def setUp(self):
        super().setUp()
        self.kiosk = BIN / "suluh-kiosk"
        # A busy machine must not turn an endless loop into silence.
        with (self.folder / "kiosk.toml").open("a", encoding="utf-8") as config:
            config.write("[lesson]\nanswer = 20000\nopen_answer = 20000\n")

    def stand_in(self, how):
        """A kiosk beside whose program stands a suluh-lesson that ends as we say."""
        bin_folder = self.folder / "bin"
        bin_folder.mkdir()
        shutil.copy2(BIN / "suluh-kiosk", bin_folder)
        shutil.copy2(BIN / "suluh-lesson", bin_folder / "real-lesson")
        shutil.copy2(HERE / "helper/dying_lesson.py", bin_folder / "suluh-lesson")
        (bin_folder / "how").write_text(how, encoding="utf-8")
        self.kiosk = bin_folder / "suluh-kiosk"
        os.environ["SULUH_RESOURCES"] = str(ROOT)
        self.addCleanup(os.environ.pop, "SULUH_RESOURCES")

    def dies(self, lesson, code, message="", goes_on=True):
        self.play(f"{lesson} {code}")
        self.assertEqual(self.rows("SELECT item, kind, score, max, correct FROM response"),
                         [("q1", "truefalse", 1, 1, 1)])
        faults = [json.loads(detail) for (detail,) in
                  self.rows("SELECT detail FROM event WHERE name = 'lesson_fault' ORDER BY seq")]
        self.assertEqual([(fault["code"], fault["step"]) for fault in faults], [(code, 2)] * 2, faults)
        for fault in faults:
            self.assertIn(message, fault["message"])
        ends = [json.loads(detail) for (detail,) in
                self.rows("SELECT detail FROM event WHERE name = 'attempt_finished'")]
        self.assertEqual([(end["score"], end["max"]) for end in ends], [(1, 1)] if goes_on else [])
        self.assertEqual(len(self.rows("SELECT 1 FROM attempt")), 1)
        return faults

    # ---- what a lesson does ----

    def test_an_error_when_a_page_is_shown(self):
        fault = self.dies("view", "PLJ-201", "gagal dengan sengaja", goes_on=False)[0]
        self.assertEqual((fault["file"], fault["line"]), ("lessons/view.lua", 1))

    def test_an_error_in_an_event(self):
        self.dies("event", "PLJ-201", "gagal dengan sengaja")

    def test_an_endless_loop(self):
        self.dies("loop", "PLJ-201", "used up its time")

    def test_memory_without_end(self):
        self.dies("memory", "PLJ-201", "too much memory")

    def test_recursion_without_end(self):
        self.dies("recursion", "PLJ-201", "stack overflow")

    # ---- what its process does ----

    def test_a_crash(self):
        self.stand_in("SIGSEGV")
        self.dies("quiet", "PLJ-206", "SIGSEGV")

    def test_killed_by_the_system(self):
        self.stand_in("SIGKILL")
        self.dies("quiet", "PLJ-206", "SIGKILL")

    def test_an_exit(self):
        self.stand_in("exit")
        self.dies("quiet", "PLJ-206", "status 3")

    def test_a_message_that_is_none(self):
        self.stand_in("garbage")
        self.dies("quiet", "PLJ-205")

    def test_a_message_without_end(self):
        self.stand_in("huge")
        self.dies("quiet", "PLJ-205")

    def test_messages_without_end(self):
        self.stand_in("flood")
        self.dies("quiet", "PLJ-204")

    def test_silence(self):
        self.stand_in("silent")
        (self.folder / "kiosk.toml").write_text("[lesson]\nanswer = 1500\n", encoding="utf-8")
        self.dies("quiet", "PLJ-202")


if __name__ == "__main__":
    unittest.main(verbosity=2)
