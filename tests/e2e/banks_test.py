#!/usr/bin/env python3
"""suluh-pack import and export as an author uses them: a bank goes to CSV and to QTI 3.0 and comes back
as it was, what is imported stands up to check, and nothing is overwritten or lost in silence."""
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
DATA = ROOT / "tests/data/banks"
BANKS = [(DATA / "pack", "all"), (ROOT / "tests/packs/kinds", "awal"), (ROOT / "tests/packs/kinds", "akhir")]


def body(path):
    return path.read_text(encoding="utf-8").split("\n", 1)[1]


class Banks(unittest.TestCase):
    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="suluh-banks-"))
        self.addCleanup(shutil.rmtree, self.home)

    def run_tool(self, *arguments, status=0):
        return said_by(BIN / "suluh-pack", *arguments, status=status, timeout=120)

    def copy(self, source):
        pack = self.home / source.name
        if not pack.exists():
            shutil.copytree(source, pack)
        return pack

    def test_a_bank_comes_back_as_it_was(self):
        for source, bank in BANKS:
            pack, written = self.copy(source), []
            for form in ("csv", "qti3"):
                first, second = self.home / f"{bank}.{form}", self.home / f"{bank}-2.{form}"
                told = self.run_tool("export", "--to", form, pack, "--bank", bank, "-o", first)
                self.assertIn("; 0 left out", told)
                told = self.run_tool("import", "--from", form, first, pack, "--bank", "baru", "--force")
                self.assertIn("; 0 left out", told)
                self.assertNotIn("warning", told)
                written.append(body(pack / "items/baru.lua"))
                self.run_tool("export", "--to", form, pack, "--bank", "baru", "-o", second)
                if form == "csv":
                    self.assertEqual(first.read_bytes(), second.read_bytes())
                self.run_tool("import", "--from", form, second, pack, "--bank", "baru", "--force")
                self.assertEqual(body(pack / "items/baru.lua"), written[-1])
            # Both say the same of the same bank.
            self.assertEqual(written[0], written[1])
            (pack / "items/baru.lua").unlink()

    def test_what_comes_in_stands_up_to_check(self):
        pack = self.home / "moodle"
        shutil.copytree(DATA / "pack", pack)
        self.run_tool("export", "--to", "qti3", pack, "--bank", "all", "-o", self.home / "all.zip")
        (pack / "items/all.lua").unlink()
        self.run_tool("import", "--from", "qti3", self.home / "all.zip", pack, "--bank", "all")
        self.assertIn(" 0 errors", self.run_tool("check", "--quick", pack))
        self.run_tool("import", "--from", "csv", DATA / "excel.csv", pack, "--bank", "excel")
        self.assertIn(" 0 errors", self.run_tool("check", "--quick", pack))
        lint = shutil.which("luacheck")
        self.assertIsNotNone(lint)
        run(lint, "--quiet", "--std", "luajit", "--no-max-line-length", pack / "items")

    def test_the_package_is_sound(self):
        pack = self.copy(DATA / "pack")
        out = self.home / "all.zip"
        self.run_tool("export", "--to", "qti3", pack, "--bank", "all", "-o", out)
        with zipfile.ZipFile(out) as package:
            self.assertIsNone(package.testzip())
            names = package.namelist()
            self.assertEqual(len([name for name in names if name.startswith("items/")]), 14)
            self.assertIn("media/sandi.svg", names)
            self.assertIn("kiosk/illustrations/rapat-kantor.svg", names)
            package.extractall(self.home / "out")
        # An independent reader of XML.
        files = [self.home / "out" / name for name in names if name.endswith(".xml")]
        self.assertEqual(run("xmllint", "--noout", "--nonet", *files).stderr, "")

    def test_nothing_is_overwritten_and_no_path_leads_out(self):
        pack = self.copy(DATA / "pack")
        before = (pack / "items/all.lua").read_bytes()
        told = self.run_tool("import", "--from", "gift", DATA / "moodle.gift", pack, "--bank", "all", status=1)
        self.assertIn("is there already", told)
        self.assertEqual((pack / "items/all.lua").read_bytes(), before)
        for name in ("../x", "a/b", "A.b", "", ".x", "Ä"):
            self.run_tool("import", "--from", "gift", DATA / "moodle.gift", pack, "--bank", name, status=2)
        self.run_tool("import", "--from", "docx", DATA / "moodle.gift", pack, "--bank", "x", status=2)
        self.run_tool("import", "--from", "gift", DATA / "none.gift", pack, "--bank", "x", status=1)
        self.run_tool("export", "--to", "csv", pack, "--bank", "none", "-o", self.home / "x.csv", status=1)
        self.assertFalse((self.home / "x.csv").exists())

    def test_each_question_left_out_is_named(self):
        pack = self.copy(DATA / "pack")
        told = self.run_tool("import", "--from", "gift", DATA / "moodle.gift", pack, "--bank", "moodle", "--indicator", "ED5")
        self.assertIn("10 questions: 3 choice, 4 fill, 1 match, 1 multiple, 1 truefalse; 6 left out", told)
        self.assertIn("moodle.gift:47: left out: it is an essay", told)


if __name__ == "__main__":
    unittest.main(verbosity=2)
