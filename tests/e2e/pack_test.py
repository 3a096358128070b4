#!/usr/bin/env python3
"""suluh-pack as authors and local IT use it, beside the stock minisign and zip tools."""
import pathlib
import shutil
import sys
import tempfile
import unittest
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from programs import run, said_by  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
SHIPPED = ROOT / "scripts/packs/netralitas-asn"
KINDS = ROOT / "tests/packs/kinds"

MANIFEST = '''id = "contoh"
version = "1.2.3"
title = "Contoh"
languages = ["id"]
engine = "0.1.0"
jp = 0.5
minutes = 5
pillar = "cakap"
'''

LESSON = '''local s = require "suluh"
return s.lesson {
    title = "Contoh", pass = 0.75,
    indicators = { ["ED5"] = "Netral" },
    s.explain { id = "a", title = "Satu", body = "Isi.", picture = "x.svg", alt = "Sebuah gambar." },
    s.choice {
        id = "b", indicator = "ED5", ask = "Apa?",
        s.right "Ya", s.wrong("Tidak", "Keliru."),
        because = "Begitu.", basis = "UU",
    },
    s.explain { id = "c", title = "Tiga", body = "Selesai." },
}
'''


class Pack(unittest.TestCase):
    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="suluh-pack-"))
        self.addCleanup(shutil.rmtree, self.home)
        self.pack = self.home / "contoh"
        self.put("pack.toml", MANIFEST)
        self.put("lessons/satu.lua", LESSON)
        self.put("media/x.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')

    def put(self, name, text):
        file = self.pack / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def run_pack(self, *arguments, status=0):
        return said_by(BIN / "suluh-pack", *arguments, status=status, cwd=self.home, timeout=240)

    def minisign(self, *arguments):
        return run("minisign", *arguments, cwd=self.home).stdout

    def built(self):
        self.run_pack("build", "contoh", "-o", "contoh.zip")
        return self.home / "contoh.zip"

    # ---- as a program ----

    def test_without_arguments_it_prints_its_commands(self):
        out = self.run_pack()
        for command in ["new", "check", "build", "keygen", "sign", "verify"]:
            self.assertIn(command, out)
        self.assertIn("Exit status", self.run_pack("--help"))
        self.assertIn("--output", self.run_pack("build", "--help"))
        self.assertRegex(self.run_pack("--version"), r"suluh-pack \d+\.\d+\.\d+")

    def test_wrong_use_is_status_two(self):
        self.run_pack("bild", status=2)
        self.run_pack("build", "contoh", status=2)
        self.run_pack("build", "contoh", "-o", "contoh.tar", status=2)
        self.run_pack("verify", "contoh.zip", status=2)
        self.run_pack("keygen", "-o", "k.pub", status=2)

    # ---- new ----

    def test_new_makes_a_pack_without_a_mistake(self):
        out = self.run_pack("new", "pelayanan-desa")
        self.assertIn("check --strict pelayanan-desa", out)
        self.assertIn('id = "pelayanan-desa"', (self.home / "pelayanan-desa/pack.toml").read_text())
        self.assertIn("0 errors, 0 warnings", self.run_pack("check", "--strict", "pelayanan-desa"))

    def test_new_never_writes_over_anything(self):
        before = (self.pack / "pack.toml").read_text()
        self.assertIn("is there already", self.run_pack("new", "contoh", status=1))
        self.assertEqual((self.pack / "pack.toml").read_text(), before)
        self.assertIn("is no id of a pack", self.run_pack("new", "Paket Desa", status=2))

    # ---- check ----

    def test_check_finds_nothing_in_a_good_pack(self):
        self.assertIn("contoh: 0 errors, 0 warnings", self.run_pack("check", "contoh"))

    def test_check_walks_through_every_kind_of_step(self):
        # A step it cannot answer would be a warning, and so would a screen with a flaw.
        self.assertIn("kinds: 0 errors, 0 warnings", self.run_pack("check", "--strict", str(KINDS)))
        self.built()
        self.assertIn("contoh.zip: 0 errors, 0 warnings", self.run_pack("check", "contoh.zip"))

    def test_check_finds_nothing_in_the_shipped_pack(self):
        self.assertIn("0 errors, 0 warnings", self.run_pack("check", SHIPPED))

    def test_check_names_every_mistake_of_the_manifest(self):
        self.put("pack.toml", MANIFEST.replace("minutes", "minuts").replace('"1.2.3"', "1"))
        out = self.run_pack("check", "contoh", status=1)
        self.assertIn("contoh/pack.toml:2: key 'version' is a whole number → write a text", out)
        self.assertIn("contoh/pack.toml:7: key 'minuts' is unknown → did you mean 'minutes'?", out)

    def test_check_names_file_and_line_of_a_syntax_error(self):
        self.put("lessons/satu.lua", LESSON.replace('s.right "Ya",', 's.right "Ya" = ,'))
        self.assertIn("contoh/lessons/satu.lua:8: ", self.run_pack("check", "contoh", status=1))

    def test_check_names_file_and_line_of_a_wrong_field(self):
        self.put("lessons/satu.lua", LESSON.replace("because", "becuase"))
        out = self.run_pack("check", "contoh", status=1)
        self.assertRegex(out, r"contoh/lessons/satu\.lua:\d+: .*'becuase'.*did you mean 'because'")

    def test_check_names_a_missing_picture_and_missing_alt(self):
        self.put("lessons/satu.lua", LESSON.replace("x.svg", "y.svg"))
        self.assertRegex(self.run_pack("check", "contoh", status=1),
                         r"contoh/lessons/satu\.lua:\d+: .*media/y\.svg")
        self.put("lessons/satu.lua", LESSON.replace("x.svg", "media:illustrations/tiada.svg"))
        self.assertIn("illustrations/tiada.svg", self.run_pack("check", "contoh", status=1))
        self.put("lessons/satu.lua", LESSON.replace(', alt = "Sebuah gambar."', ""))
        self.assertRegex(self.run_pack("check", "contoh"), r"satu\.lua:\d+: warning: .*alt")

    def test_check_walks_to_the_last_screen(self):
        self.put("lessons/satu.lua", LESSON.replace(
            'body = "Selesai."', 'body = "Selesai.", picture = "media:illustrations/tiada.svg", alt = "x"'))
        self.assertIn("contoh/lessons/satu.lua:11: step 'c': there is no picture "
                      "'media:illustrations/tiada.svg'", self.run_pack("check", "contoh", status=1))

    def test_strict_makes_warnings_fail(self):
        self.put("lessons/satu.lua", LESSON.replace(', alt = "Sebuah gambar."', ""))
        self.run_pack("check", "--quick", "contoh")
        self.run_pack("check", "--quick", "--strict", "contoh", status=1)

    def test_check_says_how_much_of_a_lesson_it_has_seen(self):
        self.assertIn("lessons/satu.lua: 100 % (3/3 steps, 2/2 branches)", self.run_pack("check", "contoh"))
        self.assertNotIn("branches", self.run_pack("check", "--quick", "contoh"))

    def test_check_names_a_sentence_that_is_too_long(self):
        self.put("lessons/satu.lua", LESSON.replace("Selesai.", "kata " * 21))
        self.assertIn("a sentence of 21 words", self.run_pack("check", "--quick", "contoh"))

    def test_check_names_an_id_that_two_lessons_keep(self):
        self.put("lessons/dua.lua", LESSON)
        out = self.run_pack("check", "--quick", "contoh")
        self.assertRegex(out, r"satu\.lua:\d+: warning: id 'b' is used twice in the pack .* lessons/dua\.lua:\d+ has it too")

    def test_check_tells_the_name_a_misspelt_builder_should_have(self):
        self.put("lessons/satu.lua", LESSON.replace("s.wrong(", "s.worng("))
        self.assertIn("satu.lua:8: there is no s.worng → did you mean s.wrong?",
                      self.run_pack("check", "contoh", status=1))

    def test_check_names_two_answers_that_read_the_same(self):
        self.put("lessons/satu.lua", LESSON.replace('"Tidak"', '"Ya"'))
        self.assertIn("satu.lua:8: s.choice: 'Ya' is there twice", self.run_pack("check", "contoh", status=1))

    def test_check_names_icons_and_pictures_that_cannot_be_drawn(self):
        self.put("pack.toml", MANIFEST + 'icon = "boook"\n')
        self.assertIn("pack.toml:9: there is no icon 'boook' → did you mean 'book'?",
                      self.run_pack("check", "--quick", "contoh", status=1))
        self.put("pack.toml", MANIFEST)
        self.put("lessons/satu.lua", LESSON.replace('body = "Isi."', 'body = "Isi.", note = "x", note_icon = "shild"'))
        self.assertRegex(self.run_pack("check", "--quick", "contoh", status=1),
                         r"satu\.lua:5: step 'a': there is no icon 'shild'")
        self.put("lessons/satu.lua", LESSON)
        self.put("media/x.svg", "<svg><rect")
        self.assertIn("contoh/media/x.svg: cannot be drawn: ", self.run_pack("check", "contoh", status=1))

    def test_check_of_a_broken_lesson_calls_no_translation_unused(self):
        self.put("pack.toml", MANIFEST.replace('["id"]', '["id", "en"]').replace('"Contoh"', '"Contoh"\ntitle_in = { en = "X" }'))
        self.put("lang/en.lua", 'return { ["Apa?"] = "What?" }')
        self.put("lessons/satu.lua", LESSON.replace("ask =", "ask"))
        self.assertNotIn("lang/en.lua", self.run_pack("check", "contoh", status=1))

    def test_check_survives_a_lesson_that_never_ends(self):
        self.put("lessons/satu.lua", "while true do end")
        self.assertIn("contoh/lessons/satu.lua", self.run_pack("check", "contoh", status=1))

    def test_check_of_nothing_says_so(self):
        self.assertIn("nowhere", self.run_pack("check", "nowhere", status=1))

    # ---- build ----

    def test_the_same_source_gives_the_same_bytes_that_unzip_reads(self):
        once = self.built().read_bytes()
        shutil.copytree(self.pack, self.home / "copy")
        self.run_pack("build", "copy", "-o", "copy.zip")
        self.assertEqual((self.home / "copy.zip").read_bytes(), once)
        run("unzip", "-tq", "contoh.zip", cwd=self.home)
        with zipfile.ZipFile(self.home / "contoh.zip") as archive:
            self.assertEqual(archive.namelist(), ["lessons/satu.lua", "media/x.svg", "pack.toml"])
            self.assertEqual(archive.read("lessons/satu.lua").decode(), LESSON)

    def test_build_refuses_names_a_kiosk_would_refuse(self):
        self.put("media/Gambar Satu.svg", "<svg/>")
        out = self.run_pack("build", "contoh", "-o", "contoh.zip", status=1)
        self.assertIn("'media/Gambar Satu.svg'", out)
        self.assertFalse((self.home / "contoh.zip").exists())

    # ---- signatures, ours and minisign's ----

    def test_minisign_verifies_ours(self):
        self.built()
        self.run_pack("keygen", "-o", "kunci")
        self.assertEqual((self.home / "kunci.key").stat().st_mode & 0o777, 0o600)
        self.run_pack("sign", "-s", "kunci.key", "contoh.zip")
        out = self.minisign("-Vm", "contoh.zip", "-p", "kunci.pub")
        self.assertIn("suluh-pack id=contoh version=1.2.3 size=", out)
        self.assertIn("good. contoh 1.2.3", self.run_pack("verify", "-p", "kunci.pub", "contoh.zip"))

    def test_we_verify_minisign(self):
        size = self.built().stat().st_size
        self.minisign("-G", "-W", "-p", "m.pub", "-s", "m.key")
        self.minisign("-S", "-s", "m.key", "-m", "contoh.zip", "-t",
                      f"suluh-pack id=contoh version=1.2.3 size={size}")
        self.assertIn("good. contoh 1.2.3", self.run_pack("verify", "-p", "m.pub", "contoh.zip"))
        # And its keys sign with us.
        self.run_pack("sign", "-s", "m.key", "contoh.zip")
        self.minisign("-Vm", "contoh.zip", "-p", "m.pub")

    def test_a_wrong_signature_says_why(self):
        archive = self.built()
        self.run_pack("keygen", "-o", ".")
        self.run_pack("keygen", "-o", "other.key")
        self.assertIn("not signed", self.run_pack("verify", "-p", "other.pub", "contoh.zip", status=1))
        self.run_pack("sign", "-s", "suluh-pack.key", "contoh.zip")
        self.assertIn("made by key",
                      self.run_pack("verify", "-p", "other.pub", "contoh.zip", status=1))
        archive.write_bytes(archive.read_bytes().replace(b"lessons/satu.lua", b"lessons/dua_.lua"))
        self.assertIn("does not fit the content",
                      self.run_pack("verify", "-p", "suluh-pack.pub", "contoh.zip", status=1))
        self.minisign("-S", "-s", "suluh-pack.key", "-m", "contoh.zip")
        self.assertIn("does not name the pack",
                      self.run_pack("verify", "-p", "suluh-pack.pub", "contoh.zip", status=1))

    def test_keys_are_never_overwritten(self):
        self.run_pack("keygen", "-o", "kunci")
        before = (self.home / "kunci.key").read_bytes()
        self.assertIn("is there already", self.run_pack("keygen", "-o", "kunci", status=1))
        (self.home / "kunci.pub").unlink()
        self.run_pack("keygen", "-o", "kunci", status=1)
        self.assertEqual((self.home / "kunci.key").read_bytes(), before)

    def test_sign_refuses_what_no_kiosk_would_open(self):
        self.run_pack("keygen", "-o", "kunci")
        with zipfile.ZipFile(self.home / "evil.zip", "w") as archive:
            archive.writestr("pack.toml", MANIFEST)
            archive.writestr("../x", "x")
        self.assertIn("'../x'", self.run_pack("sign", "-s", "kunci.key", "evil.zip", status=1))
        self.assertFalse((self.home / "evil.zip.minisig").exists())


if __name__ == "__main__":
    unittest.main(verbosity=2)
