#!/usr/bin/env python3
"""The rooms and their arrows: fails on an #include that points the wrong way, and on a library's
name in a room that may not say it. The tables are those of ARCHITECTURE.md."""
import pathlib
import re
import sys
import tempfile

MAY_INCLUDE = {
    "base": set(),
    "crypto": {"base"},
    "store": {"crypto", "base"},
    "packs": {"store", "crypto", "base"},
    "sheets": {"packs", "store", "base"},
    "banks": {"sheets", "packs", "base"},
    "sync": {"packs", "store", "crypto", "base"},
    "gfx": {"base"},
    "ui": {"gfx", "base"},
    "script": {"ui", "gfx", "sync", "packs", "store", "crypto", "base"},
    "stage": {"script", "ui", "gfx", "base"},
    "kiosk": {"stage", "script", "ui", "gfx", "sync", "packs", "store", "crypto", "base"},
    "collect": {"stage", "script", "ui", "gfx", "sync", "packs", "store", "crypto", "base"},
    "main": {"kiosk", "collect", "stage", "banks", "script", "ui", "gfx", "sync", "packs", "store", "crypto", "base"},
}

# Header (as written between the brackets) -> rooms that may say it.
FOREIGN = [
    (re.compile(r"^sodium"), {"crypto"}),
    (re.compile(r"^sqlite3"), {"store", "collect"}),
    (re.compile(r"^xlsxwriter"), {"collect"}),
    (re.compile(r"^zip\.h$"), {"packs"}),
    (re.compile(r"^libxml/"), {"sheets"}),
    (re.compile(r"^toml\+\+|^toml\.hpp"), {"packs", "kiosk"}),
    (re.compile(r"^SDL2?/?SDL_(ttf|image)|^SDL_(ttf|image)"), {"gfx"}),
    (re.compile(r"^SDL2?/?SDL_(mixer|audio)|^SDL_(mixer|audio)"), {"kiosk"}),
    (re.compile(r"^SDL"), {"gfx", "ui", "stage", "kiosk"}),
    (re.compile(r"^(lua|lauxlib|lualib|luajit|luajit-2\.1/)"), {"script"}),
    (re.compile(r"^seccomp"), {"script"}),
    (re.compile(r"^nlohmann/"), {"base"}),
    (re.compile(r"^CLI/"), {"main"}),
    (re.compile(r"^spdlog/"), {"base"}),
    (re.compile(r"^qrencode"), {"ui", "collect"}),
    (re.compile(r"^(cairo|pango)"), {"collect"}),
    (re.compile(r"^png\.h$"), {"gfx"}),
    (re.compile(r"^linebreak"), {"gfx"}),
    (re.compile(r"^fribidi"), {"gfx"}),
    (re.compile(r"^curl/"), {"sync"}),
    (re.compile(r"^libsmbclient"), {"sync"}),
    (re.compile(r"^sys/mount|^mntent|^libmount"), {"sync"}),
]

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def faults_of(room, path, number, line):
    match = INCLUDE.match(line)
    if not match:
        return
    opening, target = match.groups()
    where = f"{path}:{number}"
    if opening == '"':
        other = target.split("/")[0] if "/" in target else room
        if other not in MAY_INCLUDE:
            yield f"{where}: \"{target}\" names no room; write \"room/file.h\""
        elif other != room and other not in MAY_INCLUDE[room]:
            yield f"{where}: {room} may not include {other} (\"{target}\"): move the type or use a callback"
        return
    for pattern, rooms in FOREIGN:
        if pattern.search(target):
            if room not in rooms:
                yield f"{where}: <{target}> may be named only in {', '.join(sorted(rooms))}"
            return


def check(engine):
    faults = []
    files = 0
    for path in sorted(engine.rglob("*")):
        if path.suffix not in {".h", ".cpp"}:
            continue
        files += 1
        room = path.relative_to(engine).parts[0]
        if room not in MAY_INCLUDE:
            faults.append(f"{path}: '{room}' is not a room")
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            faults.extend(faults_of(room, path, number, line))
    return files, faults


def self_test():
    cases = [
        ("gfx", '#include "ui/node.h"', True),
        ("ui", '#include "gfx/draw_list.h"', False),
        ("store", "#include <sqlite3.h>", False),
        ("sync", "#include <sqlite3.h>", True),
        ("ui", "#include <SDL_ttf.h>", True),
        ("kiosk", "#include <SDL_ttf.h>", True),
        ("kiosk", "#include <SDL_mixer.h>", False),
        ("ui", "#include <SDL_mixer.h>", True),
        ("collect", '#include "kiosk/running.h"', True),
        ("collect", '#include "stage/loop.h"', False),
        ("stage", '#include "kiosk/running.h"', True),
        ("stage", '#include "store/writer.h"', True),
        ("collect", "#include <SDL.h>", True),
        ("base", "#include <vector>", False),
    ]
    with tempfile.TemporaryDirectory() as folder:
        for room, line, forbidden in cases:
            engine = pathlib.Path(folder) / "engine"
            (engine / room).mkdir(parents=True, exist_ok=True)
            file = engine / room / "case.cpp"
            file.write_text(line + "\n", encoding="utf-8")
            _, faults = check(engine)
            file.unlink()
            if bool(faults) != forbidden:
                print(f"{room}: {line}: expected {'a fault' if forbidden else 'none'}, got {faults}")
                return 1
    print(f"{len(cases)} cases")
    return 0


def main(arguments):
    if arguments == ["--self-test"]:
        return self_test()
    files, faults = check(pathlib.Path(arguments[0]))
    print("\n".join(faults))
    print(f"{files} files, {len(faults)} faults")
    return 1 if faults or files == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
