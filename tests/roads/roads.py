"""The roads that lead through all screens, and how a kiosk is sent down one of them, headless and in a
still world (see tests/golden/still_world.cpp)."""
import os
import pathlib
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PATIENCE_S = 900
CONFIG = """
[kiosk]
office = "Kantor Regional"
name = "Ruang Layanan Lantai 1"
[idle]
seconds = 3600
[people]
roster = "{root}/kiosk-config/demo-roster.csv"
"""

# Name of the road (a file here) and what else the kiosk is given.
ROADS = {
    "signing_in": [],
    "lesson": [],
    "maintenance": [],
    "overlays": ["--pack", ROOT / "tests/data/failing"],
    "tasks": ["--pack", ROOT / "tests/packs/kinds"],
    "filling": ["--pack", ROOT / "tests/packs/kinds"],
    "talks": ["--pack", ROOT / "tests/packs/kinds"],
}


PIN = "270845"  # of the door on the road that leads behind it

# A stick that another test mounts meanwhile would show itself on these screens. Only root can look away.
ALONE = ["unshare", "--mount", "--propagation", "private"] if os.geteuid() == 0 else []


def walk(road, visitor, kiosk, still_world, folder, size="1920x1080", **more):
    """Sends the kiosk down a road; returns the lines the visitor said, or raises AssertionError."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "kiosk.toml").write_text(CONFIG.format(root=ROOT), encoding="utf-8")
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "ASAN_OPTIONS") if name in os.environ}
    environment = {**kept, "LC_ALL": "C.UTF-8", "TZ": "UTC-7", "LD_PRELOAD": str(still_world),
                   "SULUH_ROADS": str(HERE), "SULUH_ROAD": road, **more}
    command = [*ALONE, kiosk, "--config", folder / "kiosk.toml", "--data", folder / "data", "--window", size,
               "--robot", HERE / visitor, *ROADS[road]]
    if road == "maintenance":
        subprocess.run([str(kiosk), "--data", str(folder / "data"), "--set-pin"], env=environment, input=PIN + "\n",
                       capture_output=True, text=True, timeout=PATIENCE_S, check=True)
    done = subprocess.run([str(part) for part in command], env=environment, capture_output=True, text=True,
                          timeout=PATIENCE_S, check=False)
    assert done.returncode == 0, f"road {road}: suluh-kiosk ended with {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout.splitlines()
