#!/usr/bin/env python3
"""What the kiosk costs while a person reads the home screen: memory of all its processes beside that of
a bare SDL2 program, processor time, and how often anything wakes up. None of it is timed: a slow
machine has no more of any."""
import pathlib
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support")]
from desk import Desk, Kiosk  # noqa: E402
from processes import end, family, pss_kib, ticks  # noqa: E402

BIN = pathlib.Path(sys.argv[1])
# What is shared with other programs counts less the more of them run: a promise is missed beyond both.
MOST_MEMORY_MIB = 60
MOST_MEMORY = 60 / 18  # times the bare program
MOST_WAKE_UPS = 2.0  # a second
MOST_TICKS = 1
WATCH_S = 10


def wake_ups(pid):
    """How often a thread of the family has given up the processor to wait."""
    total = 0
    for member in family(pid):
        for status in pathlib.Path(f"/proc/{member}/task").glob("*/status"):
            for line in status.read_text(encoding="utf-8").splitlines():
                if line.startswith("voluntary_ctxt_switches:"):
                    total += int(line.split()[1])
    return total


def bare_memory(desk):
    """A bare program with one such screen."""
    _, pid = desk.run(BIN / "stopwatch", "start", 300, 900, BIN / "bare_sdl", "question").split()
    time.sleep(1)
    memory = pss_kib(int(pid))
    end(int(pid))
    return memory


def at_home(desk):
    kiosk = Kiosk(desk, BIN / "suluh-kiosk")
    kiosk.sign_in()
    time.sleep(2)
    return kiosk


def main():
    with Desk() as desk:
        floor = bare_memory(desk)
        kiosk = at_home(desk)
        pid = kiosk.process.pid
        memory, woken, worked = pss_kib(pid), wake_ups(pid), ticks(pid)
        time.sleep(WATCH_S)
        woken, worked = (wake_ups(pid) - woken) / WATCH_S, ticks(pid) - worked
        kiosk.stop()
    mib = memory / 1024
    print(f"home: {mib:.1f} MiB PSS (at most {MOST_MEMORY_MIB}), {memory / floor:.2f} times the bare program's "
          f"{floor / 1024:.1f} (at most {MOST_MEMORY:.2f}); {woken:.1f} wake-ups a second (at most {MOST_WAKE_UPS}); "
          f"{worked} clock ticks in {WATCH_S} s (at most {MOST_TICKS})")
    is_small = mib <= MOST_MEMORY_MIB or memory <= MOST_MEMORY * floor
    return 0 if is_small and woken <= MOST_WAKE_UPS and worked <= MOST_TICKS else 1


if __name__ == "__main__":
    sys.exit(main())
