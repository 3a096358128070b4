#!/usr/bin/env python3
"""The kiosk against a bare SDL2 program with like screens, in one run on one Xvfb display:
exec to first frame, tap to pixels, memory of all processes. Ratios, because no absolute figure is
stable; the smallest of several alternating runs, because noise only ever adds."""
import pathlib
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support")]
from desk import Desk, Kiosk  # noqa: E402
from processes import end, pss_kib, ticks  # noqa: E402

RUNS = 7
MOST_START = 2.0
MOST_TAP = 2.0
MOST_MEMORY = 3.0
MOST_IDLE_TICKS = 1
IDLE_S = 10

BIN = pathlib.Path(sys.argv[1])
PACK = HERE.parent / "data" / "one-question"


def start_time(desk, command):
    milliseconds, pid = desk.run(BIN / "stopwatch", "start", 300, 900, *command).split()
    return float(milliseconds), int(pid)


def tap_time(desk, tap, watch):
    return float(desk.run(BIN / "stopwatch", "tap", *map(round, tap), *map(round, watch)))


def measure_starts(desk, data):
    bare, kiosk = [], []
    for _ in range(RUNS):
        for times, command in ((bare, [BIN / "bare_sdl", "attract"]),
                               (kiosk, [BIN / "suluh-kiosk", "--window", "1920x1080",
                                        "--data", data])):
            milliseconds, pid = start_time(desk, command)
            times.append(milliseconds)
            time.sleep(0.3)
            end(pid)
    return min(bare), min(kiosk)


def measure_questions(desk, data):
    lesson = ["--pack", PACK, "--lesson", "one-question/question"]
    seeing = Kiosk(desk, BIN / "suluh-kiosk", *lesson, data=data)
    x, y, width, height = seeing.find(role="option")["rect"]
    still = seeing.process.pid
    time.sleep(1.5)
    before = ticks(still)
    time.sleep(IDLE_S)
    idle = ticks(still) - before
    seeing.stop()

    bare, kiosk, memory_bare, memory_kiosk = [], [], [], []
    kiosk_command = [BIN / "suluh-kiosk", "--window", "1920x1080", "--data", data, *lesson]
    # The key box turns from sunken to primary only when the option is selected.
    watch = (x + 34, y + height / 2 - 20)
    for _ in range(RUNS):
        for taps, memory, command, tap, at in (
                (bare, memory_bare, [BIN / "bare_sdl", "question"], (1300, 230), (910, 215)),
                (kiosk, memory_kiosk, kiosk_command, (x + width / 2, y + height / 2), watch)):
            _, pid = start_time(desk, command)
            time.sleep(1.2)
            taps.append(tap_time(desk, tap, at))
            memory.append(pss_kib(pid))
            end(pid)
    return idle, (min(bare), min(kiosk)), (min(memory_bare), min(memory_kiosk))


def verdict(what, floor, ours, most, unit):
    ratio = ours / floor
    good = ratio <= most
    print(f"{'ok  ' if good else 'OVER'} {what}: bare {floor:.1f} {unit}, kiosk {ours:.1f} {unit}, "
          f"ratio {ratio:.2f} (at most {most})")
    return good


def main():
    with tempfile.TemporaryDirectory() as data, Desk() as desk:
        starts = measure_starts(desk, data)
        idle, taps, memory = measure_questions(desk, data)
    results = [
        verdict("exec to first frame", *starts, MOST_START, "ms"),
        verdict("tap to pixels", *taps, MOST_TAP, "ms"),
        verdict("memory (PSS, all processes)", *memory, MOST_MEMORY, "KiB"),
        idle <= MOST_IDLE_TICKS,
    ]
    print(f"{'ok  ' if results[-1] else 'OVER'} static question screen: {idle} clock ticks in "
          f"{IDLE_S} s (at most {MOST_IDLE_TICKS})")
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
