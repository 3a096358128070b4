"""A desk to test on: an Xvfb display of our own, our programs in a real window, taps by xdotool at the
positions that --inspect names. Everything started here is ended here, by its own process id."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

PATIENCE_S = 60
SAME_KEY_S = 0.08  # a key again sooner passes for a worn panel that says a touch twice
SCREEN_CHANGE_S = 0.3  # taps this soon after a change of screen are ignored by design
NIP = "198104122005012004"  # of whoever signs in where it does not matter who
KNOCKS = 3  # a busy machine may take too few of the taps that open the PIN


class Desk:
    """An X display without a screen; use as a context manager."""

    def __init__(self, width=1920, height=1080):
        self.size = (width, height)
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="suluh-desk-"))
        self._started = []

    def __enter__(self):
        read, write = os.pipe()
        width, height = self.size
        self._xvfb = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24",
             "-nolisten", "tcp", "-ac"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            display = number.readline().strip()
        if not display:
            raise RuntimeError("Xvfb did not start; is the package xvfb installed?")
        leaks = pathlib.Path(__file__).with_name("leaks.supp")
        self.env = {**os.environ, "DISPLAY": f":{display}", "SDL_VIDEODRIVER": "x11",
                    "LSAN_OPTIONS": f"suppressions={leaks}:print_suppressions=0"}
        return self

    def __exit__(self, *_):
        for process in self._started:
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(timeout=PATIENCE_S)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        self._xvfb.terminate()
        self._xvfb.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, command, **options):
        process = subprocess.Popen([str(part) for part in command], env=self.env, **options)
        self._started.append(process)
        return process

    def run(self, *command):
        return subprocess.run([str(part) for part in command], env=self.env, check=True,
                              capture_output=True, text=True, timeout=PATIENCE_S).stdout

    def click(self, x, y):
        self.run("xdotool", "mousemove", round(x), round(y), "click", "1")

    def screenshot(self, file):
        self.run("import", "-window", "root", file)


class Program:
    """One of our programs in a window on a desk, seen through --inspect."""

    def __init__(self, desk, binary, *arguments, name):
        self.desk = desk
        self.name = name
        self.last_screen = None
        self.inspect_file = desk.folder / f"{name}.json"
        self.inspect_file.unlink(missing_ok=True)
        self.log = desk.folder / f"{name}.log"
        width, height = desk.size
        with self.log.open("a") as log:
            self.process = desk.start(
                [binary, "--window", f"{width}x{height}", "--inspect", self.inspect_file, *arguments],
                stdout=log, stderr=subprocess.STDOUT)

    def look(self):
        """What a person can perceive now, or None before the first settled screen."""
        try:
            return json.loads(self.inspect_file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None

    def wait(self, claim, what):
        """Waits until claim(look) is truthy and returns it; fails with the last look."""
        end = time.monotonic() + PATIENCE_S
        seen = None
        while time.monotonic() < end:
            seen = self.look()
            if seen is not None:
                found = claim(seen)
                if found:
                    return found
            if self.process.poll() is not None:
                raise AssertionError(f"the {self.name} ended ({self.process.returncode}) while waiting for "
                                     f"{what}\n{self.output()}")
            time.sleep(0.03)
        labels = [node["label"] for node in seen["nodes"]] if seen else []
        raise AssertionError(f"waited {PATIENCE_S} s for {what}; screen is "
                             f"{seen['screen'] if seen else None}: {labels}\n{self.output()}")

    def wait_screen(self, name):
        return self.wait(lambda seen: seen["screen"] == name and seen, f"screen {name}")

    def find(self, **wanted):
        """The first node whose fields equal `wanted`; `label` may be a part."""
        def match(node):
            for field, value in wanted.items():
                if field == "label" and value not in (node.get("label") or ""):
                    return False
                if field != "label" and node.get(field) != value:
                    return False
            return True

        return self.wait(lambda seen: next((n for n in seen["nodes"] if match(n)), None),
                         f"a node with {wanted}")

    def tap(self, **wanted):
        x, y, width, height = self.find(**wanted, enabled=True)["rect"]
        screen = self.look()["screen"]
        if screen != self.last_screen:
            time.sleep(SCREEN_CHANGE_S)
            self.last_screen = screen
        self.desk.click(x + width / 2, y + height / 2)

    def output(self):
        return self.log.read_text(encoding="utf-8")[-4000:]

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=PATIENCE_S)


class Kiosk(Program):
    """suluh-kiosk on a desk, and what people do there."""

    def __init__(self, desk, binary, *arguments, data=None):
        super().__init__(desk, binary, "--data", data or desk.folder / "data", *arguments, name="kiosk")

    def type_nip(self, nip):
        before = None
        for digit in nip:
            if digit == before:
                time.sleep(SAME_KEY_S)
            self.tap(id=f"key-{digit}")
            before = digit

    def sign_in(self, nip=NIP):
        self.wait_screen("attract")
        self.tap(id="start")
        self.wait_screen("identify")
        self.type_nip(nip)
        self.tap(id="primary")
        self.wait_screen("confirm")
        self.tap(id="primary")
        self.wait_screen("home")

    def open_module(self):
        self.tap(id="pillar-netralitas")
        self.tap(role="button", label="Netralitas ASN di Tahun Politik")
        self.wait_screen("lesson")

    def leave(self):
        self.tap(id="leave")
        self.wait_screen("attract")

    def answer_one_question(self):
        """A whole visit, of which one answer stays."""
        self.sign_in()
        self.open_module()
        self.tap(id="primary", label="Lanjut")
        self.tap(id="option-A")
        self.tap(id="primary", label="Periksa")
        self.find(id="feedback")
        self.tap(id="home")
        self.wait_screen("home")
        self.leave()

    def knock(self, times=5):
        """Quick taps on the mark of the opening screen."""
        self.wait_screen("attract")
        time.sleep(SCREEN_CHANGE_S)
        self.last_screen = "attract"
        x, y, width, height = self.find(id="mark")["rect"]
        self.desk.run("xdotool", "mousemove", round(x + width / 2), round(y + height / 2),
                      "click", "--repeat", times, "--delay", "80", "1")

    def knock_open(self):
        """Knocks, as a person does, again when too few taps were taken and it began."""
        for _ in range(KNOCKS):
            self.knock()
            self.wait(lambda seen: seen["screen"] in ("pin", "identify"), "what the taps open")
            if self.look()["screen"] == "pin":
                return
            self.tap(id="back")
        raise AssertionError("five quick taps on the mark do not open the PIN")

    def type_pin(self, pin):
        self.type_nip(pin)
        self.tap(id="primary")

    def open_maintenance(self, pin):
        self.knock_open()
        self.type_pin(pin)
        self.wait_screen("maintenance")
