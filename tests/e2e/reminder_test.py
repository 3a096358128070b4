#!/usr/bin/env python3
"""The course's refresher as a person lives it: offered 7, 30 and 90 days after the post-test and once in an election
period, not before, and not again once it was done. One real kiosk a day, its clock moved to that day. The post-test
is a short one; its last page tells how long the person has learned."""
import datetime
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from played import Played  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
CLOCK = pathlib.Path(sys.argv.pop(1))

MANIFEST = """id = "tes"
version = "1.0.0"
title = "Tes akhir"
languages = ["id"]
engine = "0.1.0"
pillar = "cakap"
jp = 0
minutes = 5
module = "M13"
"""
LESSON = """local s = require "suluh"
return s.lesson { title = "Tes akhir", pass = 0,
    s.truefalse { id = "t", indicator = "AD1", claim = "Layanan tetap sama.", answer = true, because = "Adil.",
        basis = "uji" },
    s.explain { title = "Selesai", body = "Sampai besok.", learned = "menit belajar" },
}
"""


class Reminder(Played):
    kiosk, robot = BIN / "suluh-kiosk", HERE / "reminder.lua"

    def setUp(self):
        super().setUp()
        self.packs = self.folder / "tes"
        (self.packs / "lessons").mkdir(parents=True)
        (self.packs / "pack.toml").write_text(MANIFEST, encoding="utf-8")
        (self.packs / "lessons/a.lua").write_text(LESSON, encoding="utf-8")
        self.today = {}

    def surroundings(self, part):
        return {**super().surroundings(part), **self.today, "LD_PRELOAD": str(CLOCK)}

    def election(self, first, last):
        """The switch of kiosk.toml: from so many days after the first day on."""
        days = [datetime.date.today() + datetime.timedelta(days=day) for day in (first, last)]
        (self.folder / "kiosk.toml").write_text(
            f'[idle]\nseconds = 3600\n[election]\nbegins = "{days[0]}"\nends = "{days[1]}"\n', encoding="utf-8")

    def on_day(self, day, part, in_election=False):
        self.today = {"SULUH_MOVED_DAYS": str(day), "SULUH_ELECTION": "yes" if in_election else ""}
        self.play(part)

    def refreshers(self):
        """The modules asked about, one text a refresher."""
        asked = self.rows("SELECT attempt_ref, step FROM response WHERE step LIKE 'penyegar/%' ORDER BY seq")
        attempts = {}
        for attempt, step in asked:
            attempts.setdefault(attempt, []).append(step.removeprefix("penyegar/"))
        return list(attempts.values())

    def test_it_comes_after_7_30_and_90_days(self):
        self.on_day(0, "test")
        self.on_day(6, "nothing")
        self.on_day(8, "refresher")
        self.on_day(29, "nothing")
        self.on_day(31, "refresher")
        self.on_day(89, "nothing")
        self.on_day(91, "refresher")
        self.on_day(400, "again")
        asked = self.refreshers()
        self.assertEqual([len(questions) for questions in asked], [5, 5, 5])
        self.assertNotEqual(set(asked[0]), set(asked[1]), "other questions than the last time")

    def test_it_comes_once_in_an_election_period(self):
        self.election(3, 5)
        self.on_day(2, "nothing")
        self.on_day(3, "refresher", in_election=True)
        self.on_day(5, "nothing", in_election=True)
        self.on_day(6, "nothing")
        self.election(20, 40)
        self.on_day(40, "refresher", in_election=True)
        self.assertEqual(len(self.refreshers()), 2)


if __name__ == "__main__":
    unittest.main()
