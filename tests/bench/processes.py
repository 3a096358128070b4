"""What a process and everything below it uses, from /proc."""
import os
import pathlib
import signal
import time


def family(pid):
    """The process and everything below it."""
    members = [pid]
    for member in members:
        try:
            children = pathlib.Path(f"/proc/{member}/task/{member}/children").read_text().split()
        except FileNotFoundError:
            continue
        members.extend(int(child) for child in children)
    return members


def pss_kib(pid):
    total = 0
    for member in family(pid):
        for line in pathlib.Path(f"/proc/{member}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1])
    return total


def ticks(pid):
    total = 0
    for member in family(pid):
        fields = pathlib.Path(f"/proc/{member}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total


def end(pid):
    """The child of a stopwatch that has ended: not ours to wait for, so watch it go."""
    os.kill(pid, signal.SIGTERM)
    for _ in range(500):
        if not pathlib.Path(f"/proc/{pid}").exists():
            return
        time.sleep(0.02)
    os.kill(pid, signal.SIGKILL)
