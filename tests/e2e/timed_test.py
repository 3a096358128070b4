#!/usr/bin/env python3
"""A quiz with a time limit: killed in the middle, gone on with, run out of time, taken without a limit."""
import json
import pathlib
import sys
import time
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from played import Played  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
LIMIT_MS = 12000


class Timed(Played):
    kiosk, robot, packs = BIN / "suluh-kiosk", HERE / "timed.lua", HERE.parent / "data" / "timed"

    def answers(self, attempt):
        """Of each row of the attempt: item, score, max and what its response says."""
        return [(item, score, full, json.loads(response)) for item, score, full, response in
                self.rows("SELECT item, score, max, response FROM response WHERE attempt_ref = "
                          f"(SELECT ref FROM attempt ORDER BY seq LIMIT 1 OFFSET {attempt}) ORDER BY seq")]

    def test_time_runs_only_in_front_of_a_question_and_loses_no_answer(self):
        self.play_until_killed("at the second question")
        state = json.loads(self.rows("SELECT state FROM checkpoint")[0][0])
        spent = state["spent"]["pascates"]
        self.assertGreaterEqual(spent, 2000)
        self.assertLess(spent, LIMIT_MS)
        self.assertEqual([row[:3] for row in self.answers(0)], [("A", 1, 1)])
        time.sleep(LIMIT_MS / 1000)  # nobody is there

        self.play("again")
        first, second, third = self.answers(0)
        self.assertEqual(state["draws"]["pascates"], [first[0], second[0], third[0]], "the same questions")
        self.assertEqual(first[:3], ("A", 1, 1))
        self.assertEqual(second[:3], ("B", 1, 1), "chosen before the kill, never checked")
        self.assertEqual((third[0], third[1], third[2], third[3]["unanswered"]), ("C", 0, 1, "time"))
        self.assertEqual(third[3]["time"]["limit_ms"], LIMIT_MS)
        self.assertGreaterEqual(third[3]["time"]["spent_ms"], LIMIT_MS)
        self.assertLess(third[3]["time"]["spent_ms"], LIMIT_MS + 3000, "the absence did not count")

        self.play("waived")
        rows = self.answers(1)
        self.assertEqual([row[1:3] for row in rows], [(1, 1)] * 3)
        self.assertTrue(all(row[3]["time"]["waived"] for row in rows))


if __name__ == "__main__":
    unittest.main()
