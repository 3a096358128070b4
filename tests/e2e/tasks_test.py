#!/usr/bin/env python3
"""Steps of several taps: a robot plays them, and what lies in the database is compared."""
import json
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from played import Played  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))


def pairs(*targets):
    return [{"source": source, "target": target} for source, target in enumerate(targets, 1)]


# item, kind, indicator, score, max, response
EXPECTED = [
    ("match-terms", "match", "ED2", 2 / 4, 1, {"type": "matching", "pairs": pairs(1, 3, 2, 4), "ids": [1, 4]}),
    ("match-kinds", "match", "ED2", 1, 1, {"type": "matching", "pairs": pairs(1, 2, 3), "ids": [1, 2, 3]}),
    ("match-pancasila", "match", "BD1", 0, 1, {"type": "matching", "pairs": pairs(2, 3, 4, 5, 1), "ids": {}}),
    ("sort-share", "sort", "AD2", 5 / 6, 1,
     {"type": "matching", "pairs": pairs(1, 1, 1, 2, 2, 1), "ids": [1, 2, 3, 4, 5]}),
    ("sort-speech", "sort", "ED3", 1, 1,
     {"type": "matching", "pairs": pairs(1, 1, 2, 2, 3, 3), "ids": [1, 2, 3, 4, 5, 6]}),
    ("order-check", "order", "ED2", 1, 1, {"type": "sequencing", "order": [1, 2, 3, 4, 5], "ids": [1, 2, 3, 4, 5]}),
    ("order-rank", "order", "CD5", 1 / 3, 1, {"type": "sequencing", "order": [2, 1, 3, 4], "ids": [4]}),
    ("scale-start", "scale", "", 0, 0,
     {"type": "likert", "answers": [{"id": "hoax", "value": 4}, {"id": "password", "value": 5},
                                    {"id": "politics", "value": 1}, {"id": "incident", "value": 3}]}),
    ("scale-habit", "scale", "AD1", 0, 0,
     {"type": "likert", "answers": [{"id": "lock", "value": 2}, {"id": "source", "value": 5}]}),
    ("scale-after", "truefalse", "AD1", 1, 1, {"keys": ["A"], "ids": [1]}),
]


class Tasks(Played):
    kiosk, robot = BIN / "suluh-kiosk", HERE / "tasks.lua"

    def test_every_answer_is_a_row_in_its_documented_form(self):
        self.play("all")
        rows = self.rows("SELECT item, kind, indicator, score, max, response, correct FROM response ORDER BY seq")
        self.assertEqual([row[0] for row in rows], [row[0] for row in EXPECTED])
        for row, (item, kind, indicator, score, full, response) in zip(rows, EXPECTED):
            self.assertEqual(row[1:3], (kind, indicator), item)
            self.assertAlmostEqual(row[3], score, msg=item)
            self.assertEqual(row[4], full, item)
            self.assertEqual(json.loads(row[5]), response, item)
            self.assertEqual(bool(row[6]), full > 0 and score == 1, item)
        ends = [json.loads(detail) for (detail,) in
                self.rows("SELECT detail FROM event WHERE name = 'attempt_finished' ORDER BY seq")]
        self.assertEqual([end["max"] for end in ends], [3, 2, 2, 1], "a scale has no points")
        for end, score in zip(ends, [1.5, 1 + 5 / 6, 1 + 1 / 3, 1]):
            self.assertAlmostEqual(end["score"], score)

        for item, kind, question in self.rows("SELECT item, kind, question FROM response WHERE kind <> 'truefalse'"):
            shown = json.loads(question)
            self.assertTrue(shown["ask"], item)
            names = {"match": ["source", "target"], "sort": ["source", "target"], "order": ["choices"],
                     "scale": ["statements", "scale"]}[kind]
            for name in names:
                self.assertGreaterEqual(len(shown[name]), 2, item)
                self.assertTrue(all(part["text"] for part in shown[name]), item)

    def test_killed_in_the_middle_of_a_matching_it_goes_on_there(self):
        self.play_until_killed("in the middle", settle_s=1)  # a checkpoint is not waited for: at most the last tap may be lost
        self.play("again")


if __name__ == "__main__":
    unittest.main()
