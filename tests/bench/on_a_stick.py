#!/usr/bin/env python3
"""Lays bundles on a medium as slow as a stick: ext4 on a loop device in memory, which a control group holds to
so many megabytes a second. The medium's time is what counts then, not the machine's. Needs root and the
kernel's block throttle; without them it says so and is skipped (77)."""
import contextlib
import pathlib
import re
import subprocess
import sys
import tempfile

BIN = pathlib.Path(sys.argv[1])
WRITES, READS = (float(speed) * 1e6 for speed in (sys.argv[2:4] or (20, 60)))
BUNDLES = sys.argv[4:6] or ["10", "1000"]
GROUPS = pathlib.Path("/sys/fs/cgroup")
SKIPPED = 77


def run(*command):
    return subprocess.run([str(word) for word in command], check=True, capture_output=True, text=True).stdout.strip()


@contextlib.contextmanager
def loop_device(image):
    with image.open("wb") as file:
        file.truncate(256 << 20)
    run("mkfs.ext4", "-q", "-F", image)
    device = run("losetup", "--find", "--show", image)
    try:
        yield device
    finally:
        run("losetup", "--detach", device)


@contextlib.contextmanager
def slow_group(number):
    """A control group, of either kind, in which the device is slow."""
    limits = {"blkio": {"blkio.throttle.write_bps_device": f"{number} {WRITES:.0f}",
                        "blkio.throttle.read_bps_device": f"{number} {READS:.0f}"},
              "": {"io.max": f"{number} wbps={WRITES:.0f} rbps={READS:.0f}"}}
    parent = "blkio" if (GROUPS / "blkio").is_dir() else ""
    group = GROUPS / parent / f"suluh-stick-{number.replace(':', '-')}"
    group.mkdir()
    try:
        for name, limit in limits[parent].items():
            (group / name).write_text(limit, encoding="ascii")
        yield group / "cgroup.procs"
    finally:
        group.rmdir()


def measure(device, members, point):
    """In a mount namespace of its own, so that a kill leaves nothing mounted."""
    script = f'echo $$ > "{members}" && mount "{device}" "{point}" || exit {SKIPPED}; exec "$@"'
    command = ["unshare", "--mount", "sh", "-c", script, "sh", BIN / "results_cost", "write", *BUNDLES, point]
    done = subprocess.run([str(word) for word in command], check=False, capture_output=True, text=True)
    print(done.stdout + done.stderr, end="")
    copied = re.search(r"cp and fsync .* ([\d.]+) MB/s", done.stdout)
    # A limit that does not hold (it may be passed over for part of a second) makes no stick.
    if copied and float(copied[1]) * 1e6 > 2 * WRITES:
        print("skipped: its limits do not hold here")
        return SKIPPED
    return done.returncode


def main():
    # In memory where there is such a place: the disk below must not be the slower one.
    memory = pathlib.Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder, contextlib.ExitStack() as stack:
        at = pathlib.Path(folder)
        point = at / "stick"
        point.mkdir()
        try:
            device = stack.enter_context(loop_device(at / "image"))
            members = stack.enter_context(slow_group(run("lsblk", "-ndo", "MAJ:MIN", device)))
        except (OSError, subprocess.CalledProcessError) as reason:
            print(f"skipped: no medium can be made slow here: {getattr(reason, 'stderr', '') or reason}")
            return SKIPPED
        print(f"a medium that writes {WRITES / 1e6:.0f} MB/s and reads {READS / 1e6:.0f} MB/s", flush=True)
        return measure(device, members, point)


sys.exit(main())
