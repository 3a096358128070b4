#!/usr/bin/env python3
"""Steps that are filled in: a robot taps and types them, and what lies in the database is compared."""
import json
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from played import Played  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))

# item, kind, indicator, score, response
EXPECTED = [
    ("fill-number", "fill", "CD5", 1, {"type": "numeric", "text": "12,7", "value": 12.7, "ids": [1]}),
    ("fill-words", "fill", "AD1", 1, {"type": "fill-in", "text": "Phising", "near": True, "ids": [1]}),
    ("fill-gaps", "fill", "ED5", 2 / 3,
     {"type": "fill-in", "ids": [1, 3], "text": "netral[,]boleh[,]1",
      "answers": [{"id": 1, "text": "netral"}, {"id": 2, "choice": 2, "text": "boleh"},
                  {"id": 3, "text": "1", "value": 1}]}),
    ("fill-picks", "fill", "ED1", 1,
     {"type": "fill-in", "ids": [1, 2], "text": "periksa[,]tunda",
      "answers": [{"id": 1, "choice": 1, "text": "periksa"}, {"id": 2, "choice": 1, "text": "tunda"}]}),
    ("slider-share", "slider", "CD5", 0.42, {"type": "numeric", "value": 60, "text": "60 persen"}),
    ("slider-length", "slider", "AD1", 1, {"type": "numeric", "value": 12, "text": "12 karakter"}),
]


class Filling(Played):
    kiosk, robot = BIN / "suluh-kiosk", HERE / "filling.lua"

    def test_every_answer_is_a_row_in_its_documented_form(self):
        self.play("all")
        rows = self.rows("SELECT item, kind, indicator, score, response, max, question FROM response ORDER BY seq")
        self.assertEqual([row[0] for row in rows], [row[0] for row in EXPECTED])
        for row, (item, kind, indicator, score, response) in zip(rows, EXPECTED):
            self.assertEqual(row[1:3], (kind, indicator), item)
            self.assertAlmostEqual(row[3], score, msg=item)
            self.assertEqual(json.loads(row[4]), response, item)
            self.assertEqual(row[5], 1, item)
            question = json.loads(row[6])
            names = ("ask", "gaps", "options") if kind == "fill" else ("ask", "unit", "answer", "to")
            self.assertTrue(all(question[name] for name in names), item)

    def test_killed_in_the_middle_of_a_sentence_it_goes_on_there(self):
        self.play_until_killed("in the middle", settle_s=1)  # a checkpoint is not waited for: at most the last letter may be lost
        self.play("again")


if __name__ == "__main__":
    unittest.main()
