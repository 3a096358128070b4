#!/usr/bin/env python3
"""suluh-pack shots as an author uses it: every state is drawn, the contact sheet shows each picture
once, a second run marks what was edited and nothing else, mistakes keep nothing else from being drawn."""
import html.parser
import json
import pathlib
import shutil
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from programs import run  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
KINDS = ROOT / "tests/packs/kinds"
SIZE = "1280x800"


class Pictures(html.parser.HTMLParser):
    """The images of a page: source, words instead of it, class of the figure around it."""

    def __init__(self, text):
        super().__init__()
        self.found, self.figure, self.tags = [], "", set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.tags.add(tag)
        if tag == "figure":
            self.figure = values.get("class", "")
        if tag == "img":
            self.found.append((values["src"], values["alt"], self.figure))


class Shots(unittest.TestCase):
    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="suluh-shots-"))
        self.addCleanup(shutil.rmtree, self.home)
        self.pack = self.home / "kinds"
        shutil.copytree(KINDS, self.pack)

    def shots(self, out, *arguments, status=0):
        return run(BIN / "suluh-pack", "shots", self.pack, "-o", self.home / out, "--size", SIZE, *arguments,
                   status=status, timeout=280).stdout

    def listed(self, out):
        return json.loads((self.home / out / "shots.json").read_text())["shots"]

    def scenes(self, out, step):
        return {shot["scene"] for shot in self.listed(out) if shot["step"] == step and not shot["more"]}

    def edit(self, lesson, old, new):
        file = self.pack / "lessons" / f"{lesson}.lua"
        text = file.read_text(encoding="utf-8")
        self.assertIn(old, text)
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    def check_sheet(self, out):
        folder = self.home / out
        page = Pictures((folder / "index.html").read_text(encoding="utf-8"))
        sources = [source for source, _, _ in page.found]
        files = {str(file.relative_to(folder)) for file in folder.rglob("*.png")}
        self.assertEqual(sorted(sources), sorted(files), "each picture once")
        self.assertTrue(all(words for _, words, _ in page.found), "words for who cannot see")
        self.assertFalse(page.tags & {"script", "link", "iframe"}, "nothing from elsewhere")
        return page.found

    def test_every_state_is_drawn_and_shown_once(self):
        said = self.shots("out")
        print(said.splitlines()[-1])
        listed = self.listed("out")
        self.assertEqual(len(listed), len(list((self.home / "out").rglob("*.png"))))
        self.check_sheet("out")
        lessons = {shot["lesson"] for shot in listed}
        self.assertEqual(lessons, {file.stem for file in (KINDS / "lessons").glob("*.lua")})
        self.assertEqual({shot["lesson"] for shot in listed if shot["step"] == "end"}, lessons, "each to its end")
        spots = ("sandi", "berkas", "kartu", "gelas")
        # What a person can come to see of a few steps whose answers are known.
        self.assertEqual(self.scenes("out", "pertama"), {"p1-start", "p1-filled", *(f"p1-spot-{name}" for name in spots)})
        actions = {"like", "comment", "share", "follow", "report", "pass"}
        self.assertLessEqual({"p1-start", *(f"p1-answer-{name}" for name in actions)}, self.scenes("out", "linimasa"))
        self.assertLessEqual({"p1-start", "p1-right", "p1-wrong"}, self.scenes("out", "match-kinds"))

    def test_a_second_run_marks_what_was_edited_and_nothing_else(self):
        self.shots("old", "--lesson", "match", "--lesson", "scale")
        self.edit("match", "Pasangkan istilah", "Jodohkan istilah")
        said = self.shots("new", "--lesson", "match", "--against", self.home / "old")
        self.assertRegex(said, r"[1-9]\d* changed, 0 new, 0 gone, [1-9]\d* same")
        before = {shot["file"]: shot["hash"] for shot in self.listed("old")}
        changed = {shot["step"] for shot in self.listed("new") if shot["hash"] != before[shot["file"]]}
        self.assertEqual(len(changed), 1, changed)
        marked = [source for source, _, mark in self.check_sheet("new") if mark == "changed"]
        self.assertEqual({source.removeprefix("against/").split("/")[1] for source in marked}, changed)
        # Before, after and difference of each.
        self.assertEqual(len(marked) % 3, 0)
        self.assertTrue(all((self.home / "new" / source).stat().st_size > 0 for source in marked))

    def test_an_unchanged_pack_gives_the_same_pixels(self):
        self.shots("old", "--lesson", "sort")
        said = self.shots("new", "--lesson", "sort", "--against", self.home / "old")
        self.assertIn(" 0 changed, 0 new, 0 gone", said)

    def test_a_mistake_is_named_with_its_line_and_the_other_lessons_are_drawn(self):
        self.edit("match", "return s.lesson", "return oops.lesson")
        said = self.shots("out", "--lesson", "match", "--lesson", "scale", status=1)
        self.assertRegex(said, r"kinds/lessons/match\.lua:\d+: .*oops")
        self.assertEqual({shot["lesson"] for shot in self.listed("out")}, {"scale"})
        self.assertIn("oops", (self.home / "out/index.html").read_text(encoding="utf-8"))

    def test_wrong_use_is_told(self):
        (self.home / "mine").mkdir()
        (self.home / "mine/thesis.txt").write_text("x")
        for arguments, status in ((["--lesson", "none"], 1), (["--set", "none"], 1), (["--size", "big"], 2)):
            self.shots("out", *arguments, status=status)
        self.shots("mine", status=1)
        self.assertTrue((self.home / "mine/thesis.txt").exists())


if __name__ == "__main__":
    unittest.main(verbosity=2)
