#!/usr/bin/env python3
"""Steps that ask several times: a robot plays them, and what lies in the database is compared."""
import json
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from played import Played  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))

# item, kind, score, max, chosen, then what else the response says
EXPECTED = [
    ("linimasa.simpatisan", "feed", 0, 1, ["like"], {"try": 1}),
    ("linimasa.simpatisan", "feed", 0, 0, ["report"], {"try": 2}),
    ("linimasa.pemilih", "feed", 1, 1, ["share"], {"try": 1}),
    ("linimasa.swafoto", "feed", 0.5, 1, ["report"], {"try": 1}),
    ("linimasa.kabar", "feed", 0, 1, ["share"], {"try": 1}),
    ("ajakan.undangan", "scenario", 1, 1, [1], {"try": 1}),
    ("ajakan.seragam", "scenario", 0, 1, [3], {"try": 1}),
    ("ajakan.seragam", "scenario", 0, 0, [2], {"try": 2}),
    ("ajakan.alasan", "scenario", 0.5, 1, [2], {"try": 1}),
    ("ajakan.seragam", "scenario", 0, 0, [1], {"try": 1, "practice": True}),
    ("meja.sandi", "hotspot", 0, 0, None, {"how": "found"}),
    ("meja.diska", "hotspot", 0, 0, None, {"how": "found"}),
    ("meja.gelas", "hotspot", 0, 0, None, {"how": "mistaken"}),
    ("meja.berkas", "hotspot", 0, 0, None, {"how": "shown"}),
    ("meja.ponsel", "hotspot", 0, 0, None, {"how": "found"}),
    ("meja.kartu", "hotspot", 0, 0, None, {"how": "found"}),
    ("meja", "hotspot", 0.6, 1, ["sandi", "diska", "ponsel", "kartu", "gelas"],
     {"shown": ["berkas"], "misses": 0}),
    ("pertama", "hotspot", 1, 1, ["sandi"], {}),
    ("kotak.blokir", "inbox", 0, 1, ["safe"], {}),
    ("kotak.blokir.signs.alamat", "inbox", 0, 0, None, {"how": "found"}),
    ("kotak.blokir.signs.tautan", "inbox", 0, 0, None, {"how": "found"}),
    ("kotak.blokir.signs.sapaan", "inbox", 0, 0, None, {"how": "mistaken"}),
    ("kotak.blokir.signs", "inbox", 0.25, 1, ["alamat", "tautan", "sapaan"], {"misses": 0}),
    ("kotak.rapat", "inbox", 1, 1, ["safe"], {}),
    ("kotak.obrolan", "inbox", 0, 1, ["suspicious"], {}),
    ("kotak.paket", "inbox", 1, 1, ["suspicious"], {}),
    ("kotak.paket.signs.berkas", "inbox", 0, 0, None, {"how": "found"}),
    ("kotak.paket.signs", "inbox", 1, 1, ["berkas"], {}),
    ("tindakan.hadiah", "inbox", 0.5, 1, ["hapus"], {}),
    ("tindakan.hadiah.signs.hadiah", "inbox", 0, 0, None, {"how": "found"}),
    ("tindakan.hadiah.signs.ktp", "inbox", 0, 0, None, {"how": "found"}),
    ("tindakan.hadiah.signs", "inbox", 1, 1, ["hadiah", "ktp"], {}),
    ("matriks", "custom", 0.75, 1, None, {"type": "matching"}),
    ("napas", "custom", 0, 0, None, {"count": 3}),
    ("sendiri", "custom", 2, 2, ["kanan"], {}),
]


class Kinds(Played):
    kiosk, robot = BIN / "suluh-kiosk", HERE / "kinds.lua"

    def test_every_answer_is_a_row_and_the_first_one_counts(self):
        self.play("all")
        rows = self.rows("SELECT item, kind, score, max, response FROM response ORDER BY seq")
        self.assertEqual([row[0] for row in rows], [row[0] for row in EXPECTED])
        for row, (item, kind, score, full, chosen, more) in zip(rows, EXPECTED):
            self.assertEqual(row[1], kind, item)
            self.assertAlmostEqual(row[2], score, msg=item)
            self.assertEqual(row[3], full, item)
            response = json.loads(row[4])
            if chosen is not None:
                self.assertEqual(response["ids"], chosen, item)
            for key, value in more.items():
                self.assertEqual(response[key], value, item)
        ends = [json.loads(detail) for (detail,) in
                self.rows("SELECT detail FROM event WHERE name = 'attempt_finished' ORDER BY seq")]
        self.assertEqual([end["max"] for end in ends], [4, 3, 2, 8, 3])
        for end, score in zip(ends, [1.5, 1.5, 1.6, 4.75, 2.75]):
            self.assertAlmostEqual(end["score"], score)

    def test_killed_between_two_posts_it_goes_on_there(self):
        self.play_until_killed("between two posts")
        self.play("again")
        self.assertEqual([item for (item,) in self.rows("SELECT item FROM response WHERE max > 0 ORDER BY seq")],
                         ["linimasa.simpatisan", "linimasa.pemilih"])


if __name__ == "__main__":
    unittest.main()
