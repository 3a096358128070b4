#!/usr/bin/env python3
"""The course: every topic of scripts/packs/README.md leads to steps and items that are there, every item
of items.txt stands once in its module's pack, every screen of screens.txt is a step of its kind and in its
order, no page is longer than 70 words. What there is, is read from the packs themselves."""
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
MOST_WORDS = 70
TOPICS = [f"A{n}" for n in range(1, 13)] + [f"B{n}" for n in range(1, 25)]
# Packs still being written: they may be missing, and then nothing is asked of them.
AWAITED = set()
# A step of an author's own is what it says to be: the library holds its answers to that form.
OWN = {"custom:choice": "choice"}
KINDS = {"EXP": "explain", "SC": "choice", "MC": "multiple", "TF": "truefalse", "ORD": "order", "MAT": "match",
         "CAT": "sort", "HOT": "hotspot", "SCN": "scenario", "FEED": "feed", "NUM": "fill", "LIK": "scale",
         "QUIZ": "quiz"}
ROW = re.compile(r"^\| ([AB]\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$")


class Pack:
    """The steps of a pack's lessons, how often each id is written, and its pages with their words."""

    def __init__(self, luajit, folder):
        files = [str(file.relative_to(folder)) for room in ("items", "lessons")
                 for file in sorted(folder.glob(f"{room}/*.lua"))]
        listed = subprocess.run([luajit, HERE / "read_pack.lua", folder, *files], capture_output=True,
                                text=True, check=True).stdout
        self.steps, self.written, self.pages = {}, {}, []  # steps: kind and place in the lesson
        for line in listed.splitlines():
            file, place, kind, name, told, words = line.split("\t")
            if told == "new":
                self.written[name] = self.written.get(name, 0) + 1
            if file.startswith("lessons/"):
                self.steps[f"{pathlib.Path(file).stem}:{name}"] = (kind, int(place))
            if kind == "explain":
                self.pages.append((file, name, int(words)))


def read_items(text):
    modules = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            module, pack, count, *ids = line.split()
            modules[module] = (pack, int(count), ids)
    return modules


def screen_faults(text, packs):
    """Each screen of the plan is a step of the plan's kind, unless in brackets, and stands behind the one before."""
    last = {}
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        _, kind, step = line.split()
        name, _, place = step.partition("/")
        if name not in packs or place not in packs[name].steps:
            yield f"screens.txt: {step} is not there"
            continue
        built, at = packs[name].steps[place]
        built = OWN.get(built, built)
        if not kind.startswith("(") and built != KINDS[kind]:
            yield f"screens.txt: {step} is '{built}', the plan has {kind}"
        lesson = step.partition(":")[0]
        if at <= last.get(lesson, 0):
            yield f"screens.txt: {step} stands before the screen that the plan has before it"
        last[lesson] = at


def item_faults(modules, packs):
    for module, (name, count, ids) in modules.items():
        if len(set(ids)) != count or len(ids) != count:
            yield f"items.txt: {module} names {len(ids)} ids, its count is {count}"
        if name not in packs:
            continue
        for item in ids:
            times = packs[name].written.get(item, 0)
            if times != 1:
                yield f"{name}: item {item} is there {times} times, once is needed"


def page_faults(packs):
    for name, pack in packs.items():
        for file, step, words in pack.pages:
            if words > MOST_WORDS:
                yield f"{name}/{file}: page {step} has {words} words, at most {MOST_WORDS} are read"


def topic_faults(table, modules, packs, awaited):
    rows = {match[1]: match for match in map(ROW.match, table.splitlines()) if match}
    for topic in TOPICS:
        if topic not in rows:
            yield f"README.md: topic {topic} has no row with a step and an item"
            continue
        for step in rows[topic][3].split():
            name, _, place = step.partition("/")
            if name not in packs and name in awaited:
                continue
            if name not in packs:
                yield f"README.md: {topic}: {step}: the course has no pack '{name}'"
            elif place not in packs[name].steps:
                yield f"README.md: {topic}: {step} is not there"
        for item in rows[topic][4].split():
            if item not in modules.get(item[:3], ("", 0, []))[2]:
                yield f"README.md: {topic}: {item} is no item of items.txt"


def check(luajit, folder, items, screens, awaited):
    modules = read_items(items)
    packs = {file.parent.name: Pack(luajit, file.parent) for file in sorted(folder.glob("*/pack.toml"))}
    faults = [f"{name}: the pack is not there" for name, _, _ in modules.values()
              if name not in packs and name not in awaited]
    table = (folder / "README.md").read_text(encoding="utf-8")
    faults += [*screen_faults(screens, packs), *item_faults(modules, packs), *page_faults(packs),
               *topic_faults(table, modules, packs, awaited)]
    return faults, len(packs)


def self_test(luajit):
    """Each fault is found where it is, and nothing where there is none."""
    rows = "".join(f"| {topic} | Topic | p/l:a | M01-01 |\n" for topic in TOPICS)
    wanted_screens = "M01 EXP p/l:a\nM01 SC p/l:M01-01\n"
    lesson = 'local s = require "suluh"\nreturn s.lesson {{ s.explain {{ id = "a", body = "{body}" }}, {more} }}\n'
    item = 's.choice { id = "M01-01", s.right "x" }'
    cases = [
        ("Isi.", item, rows, None),
        ("Isi.", item, rows, "the plan has MC", wanted_screens.replace("SC", "MC")),
        ("Isi.", item, rows, None, wanted_screens.replace("SC", "(FEED)")),
        ("Isi.", item.replace("choice", "custom").replace("{", '{ interaction = "choice",'), rows, None),
        ("Isi.", item.replace("choice", "custom"), rows, "the plan has SC"),
        ("Isi.", item, rows, "p/l:c is not there", wanted_screens.replace("l:a", "l:c")),
        ("Isi.", item, rows, "p/l:a stands before", "M01 SC p/l:M01-01\nM01 EXP p/l:a\n"),
        ("kata " * 71, item, rows, "has 71 words"),
        ("Isi.", "", rows, "is there 0 times", "M01 EXP p/l:a\n"),
        ("Isi.", f"{item}, {item}", rows, "is there 2 times"),
        ("Isi.", item, rows.replace("| B7 |", "| C7 |"), "topic B7 has no row"),
        ("Isi.", item, rows.replace("p/l:a", "p/l:b", 1), "A1: p/l:b is not there"),
        ("Isi.", item, rows.replace("p/l:a", "q/l:a", 1), "no pack 'q'"),
        ("Isi.", item, rows.replace("M01-01", "M01-09", 1), "M01-09 is no item"),
    ]
    for body, more, table, wanted, *screens in cases:
        with tempfile.TemporaryDirectory() as home:
            folder = pathlib.Path(home)
            (folder / "p/lessons").mkdir(parents=True)
            (folder / "p/pack.toml").write_text("")
            (folder / "p/lessons/l.lua").write_text(lesson.format(body=body, more=more))
            (folder / "README.md").write_text(table)
            faults, _ = check(luajit, folder, "M01 p 1 M01-01\n", (screens or [wanted_screens])[0], set())
            told = "\n".join(faults)
            if (wanted is None and faults) or (wanted and (len(faults) != 1 or wanted not in told)):
                sys.exit(f"self-test: wanted {wanted!r}, found {told!r}")
    print(f"check_packs: {len(cases)} cases told apart")


def main():
    luajit = sys.argv[1]
    if sys.argv[2:] == ["--self-test"]:
        return self_test(luajit)
    items = (HERE / "items.txt").read_text(encoding="utf-8")
    screens = (HERE / "screens.txt").read_text(encoding="utf-8")
    faults, count = check(luajit, pathlib.Path(sys.argv[2]), items, screens, AWAITED)
    for fault in faults:
        print(fault)
    print(f"check_packs: {count} packs, {len(faults)} faults")
    return sys.exit(1 if faults else 0)


main()
