#!/usr/bin/env python3
"""The examples of scripts/README.md, as a pack: nothing is wrong with it, and a walk reaches all of it."""
import pathlib
import re
import shutil
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from programs import run  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))


class Manual(unittest.TestCase):
    def test_every_example_runs_and_every_branch_of_it_is_reached(self):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="suluh-manual-"))
        self.addCleanup(shutil.rmtree, folder)
        run("luajit", ROOT / "scripts/author/write_examples.lua", folder)
        done = run(BIN / "suluh-pack", "check", "--strict", folder, timeout=240)
        seen = dict(re.findall(r"^lessons/(\w+)\.lua: (\d+) %", done.stdout, re.MULTILINE))
        kinds = re.findall(r"^### (\w+): ", (ROOT / "scripts/README.md").read_text(encoding="utf-8"), re.MULTILINE)
        self.assertGreater(len(kinds), 14)
        self.assertEqual(seen, {kind: "100" for kind in kinds})


if __name__ == "__main__":
    unittest.main(verbosity=2)
