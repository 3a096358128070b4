#!/usr/bin/env python3
"""Staff at the screen: sign in, learn, leave, come back, be interrupted."""
import json
import pathlib
import signal
import sqlite3
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from desk import NIP, Desk, Kiosk  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
OTHER_NIP = "199001012015031001"


class Staff(unittest.TestCase):
    def setUp(self):
        self.desk = self.enterContext(Desk())

    def kiosk(self, *arguments):
        return Kiosk(self.desk, BIN / "suluh-kiosk", *arguments)

    def config(self, text):
        file = self.desk.folder / "kiosk.toml"
        file.write_text(text, encoding="utf-8")
        return ["--config", file]

    def rows(self, query):
        """What is on disk, once the kiosk has ended."""
        with sqlite3.connect(self.desk.folder / "data" / "kiosk.db") as database:
            return database.execute(query).fetchall()

    def options(self, kiosk):
        return [node for node in kiosk.look()["nodes"] if node["id"].startswith("option-")]

    def step(self, kiosk):
        return kiosk.find(id="steps")["label"]

    def answer(self, kiosk, letter="A"):
        kiosk.tap(id=f"option-{letter}")
        kiosk.tap(id="primary", label="Periksa")
        return kiosk.find(id="feedback")

    def go_on(self, kiosk):
        """From one settled step to the next."""
        before = self.step(kiosk)
        kiosk.tap(id="primary")
        kiosk.wait(lambda seen: seen["screen"] != "lesson" or
                   any(n["id"] == "steps" and n["label"] != before for n in seen["nodes"]),
                   f"the step after {before}")

    def test_learns_a_module_and_every_answer_is_kept(self):
        kiosk = self.kiosk()
        kiosk.sign_in()
        kiosk.open_module()
        answered = 0
        while kiosk.look()["screen"] == "lesson":
            if self.options(kiosk):
                self.answer(kiosk)
                answered += 1
            self.go_on(kiosk)
        kiosk.wait_screen("result")
        self.assertGreaterEqual(answered, 6)
        kiosk.stop()

        responses = self.rows("SELECT item, question, response, score, max FROM response ORDER BY seq")
        self.assertEqual(len(responses), answered)
        for item, question, response, score, most in responses:
            self.assertRegex(item, r"^M06-\d\d$")
            self.assertTrue(json.loads(question)["ask"])
            self.assertTrue(json.loads(response)["keys"])
            self.assertTrue(0 <= score <= most)
        self.assertEqual(self.rows("SELECT count(*) FROM event WHERE name = 'attempt_finished'"), [(1,)])
        self.assertEqual(self.rows("SELECT nip FROM person"), [(NIP,)])

    def test_a_wrong_number_says_what_is_wrong(self):
        kiosk = self.kiosk()
        kiosk.wait_screen("attract")
        kiosk.tap(id="start")
        kiosk.type_nip("198113122005012004")  # month 13
        kiosk.tap(id="primary")
        self.assertIn("tanggal lahir", kiosk.find(id="problem")["label"].lower())
        self.assertEqual(kiosk.look()["screen"], "identify")

    def test_no_message_bus_is_started_or_waited_for(self):
        """SDL's own would be asked to start one where the session has none; this one never answers."""
        asked = self.desk.folder / "asked"
        launcher = self.desk.folder / "dbus-launch"
        launcher.write_text(f"#!/bin/sh\ntouch '{asked}'\nexec sleep 600\n", encoding="ascii")
        launcher.chmod(0o755)
        self.desk.env["PATH"] = f"{self.desk.folder}:{self.desk.env['PATH']}"
        for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            self.desk.env.pop(name, None)
        self.kiosk().wait_screen("attract")
        self.assertFalse(asked.exists())

    def test_a_pppk_number_is_taken(self):
        kiosk = self.kiosk()
        kiosk.sign_in("199001012025242014")  # digits 13-14 are no month

    def resumes(self, interrupt):
        kiosk = self.kiosk()
        kiosk.sign_in()
        kiosk.open_module()
        self.go_on(kiosk)  # past the opening page, onto the first question
        order = [node["label"] for node in self.options(kiosk)]
        self.answer(kiosk)
        self.go_on(kiosk)
        step = self.step(kiosk)
        second = [node["label"] for node in self.options(kiosk)]
        kiosk = interrupt(kiosk)
        kiosk.sign_in()
        kiosk.open_module()
        self.assertEqual(self.step(kiosk), step)
        self.assertEqual([node["label"] for node in self.options(kiosk)], second)
        kiosk.tap(id="back")
        kiosk.find(id="feedback")
        again = [node["label"] for node in self.options(kiosk)]
        self.assertEqual([label.split(".")[0] for label in again],
                         [label.split(".")[0] for label in order])
        kiosk.stop()
        self.assertEqual(len(self.rows("SELECT 1 FROM response")), 1)
        self.assertEqual(len(self.rows("SELECT 1 FROM attempt")), 1)

    def test_leaves_and_goes_on_at_the_same_step(self):
        def leave(kiosk):
            kiosk.tap(id="home")
            kiosk.wait_screen("home")
            kiosk.leave()
            return kiosk

        self.resumes(leave)

    def test_is_killed_and_goes_on_at_the_same_step(self):
        def kill(kiosk):
            kiosk.process.send_signal(signal.SIGKILL)
            kiosk.process.wait()
            return self.kiosk()

        self.resumes(kill)

    def test_idle_saves_and_the_next_person_sees_nothing_of_it(self):
        kiosk = self.kiosk(*self.config("[idle]\nseconds = 5\ncountdown = 3\n"))
        kiosk.sign_in()
        kiosk.open_module()
        self.go_on(kiosk)
        self.answer(kiosk)
        kiosk.find(role="dialog", label="Masih di sana?")
        kiosk.wait_screen("attract")
        kiosk.sign_in(OTHER_NIP)
        labels = " ".join(node["label"] for node in kiosk.look()["nodes"])
        self.assertNotIn("Lanjutkan", labels)
        kiosk.stop()
        self.assertEqual(len(self.rows("SELECT 1 FROM response")), 1)
        ends = self.rows("SELECT json_extract(detail, '$.why') FROM event WHERE name = 'session_ended'")
        self.assertEqual(ends[0], ("idle",))


if __name__ == "__main__":
    unittest.main(verbosity=2)
