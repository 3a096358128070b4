#!/usr/bin/env python3
"""Writes seeds for fuzz_lesson into a folder: every sample lesson of the sources and every example of
the manual, each with something that happens to it. Made anew for each run, so that a new kind of
step is fuzzed as soon as it has a lesson or an example."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DEEDS = [["walk 16 1", "reopen", "walk 16 2"],
         ["env 70", "tap 3", "event \"primary\"", "reopen {\"states\": {}}", "walk 12 5"],
         ["check", "hold", "walk 8 3", "save", "walk 16 9"]]
EXAMPLE = re.compile(r"^```lua\n(.*?)^```", re.MULTILINE | re.DOTALL)


def sources():
    for folder in ("tests/packs", "scripts/packs"):
        for file in sorted((ROOT / folder).glob("*/lessons/*.lua")):
            yield file.stem, file.read_text(encoding="utf-8")
        for file in sorted((ROOT / folder).glob("*/items/*.lua")):
            yield "bank-" + file.stem, file.read_text(encoding="utf-8")
    manual = (ROOT / "scripts/README.md").read_text(encoding="utf-8")
    for number, match in enumerate(EXAMPLE.finditer(manual)):
        code = match.group(1)
        if not re.search(r"^return ", code, re.MULTILINE):
            code = f"local s = require \"suluh\"\nreturn s.lesson {{\ntitle = \"Contoh\",\n{code}\n}}\n"
        yield f"manual-{number}", code


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, code in sources():
        for number, deeds in enumerate(DEEDS):
            text = code + "".join(f"\n--@ {deed}" for deed in deeds) + "\n"
            (folder / f"{name}-{number}.lesson").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
