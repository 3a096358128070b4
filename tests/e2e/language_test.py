#!/usr/bin/env python3
"""A change of language in the middle of a lesson: what is shown, what is kept."""
import json
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from played import Played  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))


class Language(Played):
    kiosk, robot = BIN / "suluh-kiosk", HERE / "language.lua"

    def command(self):
        # The kiosk's own module alone: its card is then in view.
        command = super().command()
        at = command.index("--pack")
        return command[:at] + command[at + 2:]

    def test_the_answer_stays_and_its_words_are_kept_as_shown(self):
        self.play("all")
        rows = self.rows("SELECT item, question, response, score FROM response ORDER BY seq")
        self.assertEqual([row[0] for row in rows], ["M06-01"])
        question, response = json.loads(rows[0][1]), json.loads(rows[0][2])
        self.assertEqual(question["ask"], "What is the most fundamental reason for civil servants to be neutral?")
        shown = {option["id"]: option["text"] for option in question["options"]}
        self.assertEqual([shown[i] for i in response["ids"]],
                         ["So that every citizen is served fairly, whatever their political choice"])
        self.assertEqual(rows[0][3], 1)
        self.assertEqual(self.rows("SELECT title FROM attempt"), [("Netralitas ASN di Tahun Politik",)])


if __name__ == "__main__":
    unittest.main()
