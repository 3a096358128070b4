#!/usr/bin/env python3
"""Quizzes from banks: drawn once for an attempt, kept question by question, asked again when due."""
import contextlib
import json
import pathlib
import sqlite3
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from played import Played  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
EIGHT_DAYS_MS = 8 * 24 * 60 * 60 * 1000


class Quiz(Played):
    kiosk, robot = BIN / "suluh-kiosk", HERE / "quiz.lua"

    def answers(self):
        """Of each row: item, step, score, max and what its response says."""
        return [(item, step, score, full, json.loads(response)) for item, step, score, full, response in
                self.rows("SELECT item, step, score, max, response FROM response ORDER BY seq")]

    def let_days_pass(self):
        with contextlib.closing(sqlite3.connect(self.folder / "data" / "kiosk.db")) as database, database:
            for table in ("response", "session", "attempt", "event"):
                database.execute(f"UPDATE {table} SET wall_ms = wall_ms - {EIGHT_DAYS_MS}")

    def drawn(self):
        return json.loads(self.rows("SELECT state FROM checkpoint")[0][0])["draws"]

    def test_a_quiz_goes_on_with_its_questions_and_asks_again_what_was_wrong(self):
        self.play_until_killed("asked how sure one is", settle_s=1)
        self.assertEqual(self.answers(), [], "nothing is kept before one says how sure one is")
        draws = self.drawn()
        self.play("again")

        rows = self.answers()
        pretest, practice, posttest = rows[:3], rows[3:5], rows[5:]
        self.assertEqual([row[1] for row in pretest], ["prates/" + item for item in draws["prates"]])
        self.assertEqual([row[0] for row in practice], ["B-05", "B-06"])
        self.assertEqual([row[0] for row in posttest], draws["pascates"])
        for item, _, _, full, response in pretest:
            self.assertEqual((response["quiz"], response["purpose"], response["bank"], response["confidence"]),
                             ("prates", "pretest", "awal", 2), item)
            self.assertEqual(full, 0 if item == "A-05" else 1, "A-05 is not graded")
        self.assertEqual(sorted(row[4]["pillar"] for row in pretest), ["aman", "aman", "etika"])
        self.assertEqual([row[4].get("confidence") for row in practice], [4, None])
        self.assertEqual({row[4]["purpose"] for row in posttest}, {"posttest"})
        self.assertEqual([row[0] for row in posttest if row[0] == "B-03"], ["B-03"], "the rule for true or false")

        self.let_days_pass()
        wrong = {row[0] for row in rows if row[2] < row[3]}
        self.play("refresh")
        again = self.answers()[len(rows):]
        self.assertEqual(len(again), min(3, len(wrong)))
        for item, step, _, _, response in again:
            self.assertIn(item, wrong)
            self.assertEqual((step, response["purpose"]), ("refresher/" + item, "refresher"))
        lesson = self.rows("SELECT lesson, jp FROM attempt ORDER BY seq DESC LIMIT 1")[0]
        self.assertEqual(lesson, ("~refresher", 0))


if __name__ == "__main__":
    unittest.main()
