#!/usr/bin/env python3
"""A mistake comes back after 7 days; once right again after 30, then 90; then it is learned. One real kiosk a day, its
clock moved to that day, and of the pack only the banks that are needed may be opened."""
import json
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from played import Played  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
CLOCK = pathlib.Path(sys.argv.pop(1))

MANIFEST = """id = "ingat"
version = "1.0.0"
title = "Ingat lagi"
languages = ["id"]
engine = "0.1.0"
pillar = "aman"
jp = 1
minutes = 1
"""
BANK = """local s = require "suluh"
return s.bank {{
    s.choice {{ id = "{id}", indicator = "AD1", ask = "Pertanyaan {id}?", s.right "Benar",
        s.wrong("Keliru", "Bukan itu."), because = "Begitulah.", basis = "uji" }},
}}
"""
LESSON = """local s = require "suluh"
return s.lesson { title = "Ingat", pass = 0,
    s.quiz { id = "uji", bank = { "satu", "dua" }, fixed = { "q1", "q2" }, shuffle = false } }
"""


class Refresher(Played):
    kiosk, robot = BIN / "suluh-kiosk", HERE / "refresher.lua"

    def setUp(self):
        super().setUp()
        self.packs = self.folder / "ingat"
        for name, text in {
            "pack.toml": MANIFEST, "lessons/a.lua": LESSON, "items/satu.lua": BANK.format(id="q1"),
            "items/dua.lua": BANK.format(id="q2"), "items/tiga.lua": "this is no Lua",
        }.items():
            file = self.packs / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        self.today = {}

    def surroundings(self, part):
        return {**super().surroundings(part), **self.today, "LD_PRELOAD": str(CLOCK)}

    def on_day(self, day, due, answers=""):
        self.today = {"SULUH_MOVED_DAYS": str(day), "SULUH_DUE": str(due), "SULUH_ANSWERS": answers}
        self.play("refresher" if day else "lesson")

    def test_mistakes_come_back_after_7_30_and_90_days(self):
        self.on_day(0, 0, "Keliru Keliru")
        self.on_day(6, 0)
        self.on_day(8, 2, "Benar Keliru")
        self.on_day(16, 1, "Benar")  # q2, a week after the second mistake
        self.on_day(37, 0)
        self.on_day(39, 1, "Benar")  # q1, 30 days after day 8
        self.on_day(47, 1, "Benar")  # q2, 30 days after day 16
        self.on_day(128, 0)
        self.on_day(138, 2, "Benar Benar")  # both, 90 days later
        self.on_day(500, 0)
        rows = [(step, json.loads(response).get("purpose"), score) for step, response, score in
                self.rows("SELECT step, response, score FROM response ORDER BY seq")]
        self.assertEqual(rows, [
            ("uji/q1", "practice", 0), ("uji/q2", "practice", 0),
            ("refresher/q1", "refresher", 1), ("refresher/q2", "refresher", 0), ("refresher/q2", "refresher", 1),
            ("refresher/q1", "refresher", 1), ("refresher/q2", "refresher", 1),
            ("refresher/q1", "refresher", 1), ("refresher/q2", "refresher", 1),
        ])


if __name__ == "__main__":
    unittest.main()
