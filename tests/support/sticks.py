"""Sticks to plug into a kiosk: small file systems in memory, mounted where desktops and udev rules mount real
ones. The test gets a mount table of its own first, so that no other kiosk of this machine sees them."""
import os
import pathlib
import re
import subprocess
import sys

MEDIA = pathlib.Path("/media")


def own_mounts():
    """Begins this program again with mounts that nobody else sees; False where that is not allowed."""
    if os.environ.get("SULUH_OWN_MOUNTS") == "yes":
        done = subprocess.run(["mount", "-t", "tmpfs", "none", MEDIA], check=False, capture_output=True)
        return done.returncode == 0
    allowed = subprocess.run(["unshare", "--mount", "true"], check=False, capture_output=True)
    if allowed.returncode != 0:
        return False
    os.environ["SULUH_OWN_MOUNTS"] = "yes"
    os.execvp("unshare", ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv])


class Stick:
    """What lies on it stays when it is unmounted, and is found in `content`."""

    def __init__(self, folder, name, size="8m", suluh=True):
        self.content = folder / f"stick-{len(list(folder.glob('stick-*')))}"
        self.content.mkdir()
        self.run("mount", "-t", "tmpfs", "-o", f"size={size}", "none", self.content)
        self.at = MEDIA / name
        if suluh:
            (self.content / "suluh").mkdir()

    @staticmethod
    def run(*command):
        subprocess.run(command, check=True, capture_output=True)

    def grow(self, size):
        self.run("mount", "-o", f"remount,size={size}", self.content)

    def plug(self, read_only=False):
        self.at.mkdir(parents=True, exist_ok=True)
        if read_only:
            # Bound aside first: a stick is never seen writable for a moment.
            aside = self.content.with_name(self.content.name + "-ro")
            aside.mkdir()
            self.run("mount", "--bind", self.content, aside)
            self.run("mount", "-o", "remount,bind,ro", aside)
            self.run("mount", "--move", aside, self.at)
        else:
            self.run("mount", "--bind", self.content, self.at)

    def is_plugged(self):
        # os.path.ismount does not know bind mounts of the same file system; the kernel writes odd bytes as octal.
        mounts = pathlib.Path("/proc/self/mountinfo").read_bytes().split(b"\n")
        points = [re.sub(rb"\\(\d{3})", lambda octal: bytes([int(octal[1], 8)]), line.split(b" ")[4])
                  for line in mounts if line]
        return os.fsencode(self.at) in points

    def pull(self):
        """Out, whatever the kiosk is doing."""
        if self.is_plugged():
            self.run("umount", "-l", self.at)

    def break_file_system(self):
        """Puts a real file system in the place of the memory, on a loop device, with its maps of free space
        overwritten: it mounts, and fails at the first new file. False where there is no loop device."""
        image = self.content.with_name(self.content.name + ".img")
        image.write_bytes(bytes(16 << 20))
        point = self.content.with_name(self.content.name + "-broken")
        point.mkdir()
        for kind, make in (("vfat", ["mkfs.vfat"]), ("ext4", ["mkfs.ext4", "-q", "-F", "-b", "1024"])):
            try:
                self.run(*make, image)
                self.run("mount", "-t", kind, "-o", "loop", image, point)
            except (FileNotFoundError, subprocess.CalledProcessError):
                continue
            (point / "suluh").mkdir()
            self.run("umount", point)
            self._overwrite_maps(kind, image)
            self.run("mount", "-t", kind, "-o", "loop,errors=remount-ro", image, point)
            self.content = point
            return True
        return False

    @staticmethod
    def _overwrite_maps(kind, image):
        with image.open("r+b") as file:
            if kind == "vfat":
                file.seek(14)
                reserved = int.from_bytes(file.read(2), "little")
                file.seek(reserved * 512 + 512)  # the first sector of the table still tells the kind
                file.write(b"\xf1\x7f" * 4096)
                return
            told = subprocess.run(["dumpe2fs", image], check=True, capture_output=True, text=True).stdout
            for block in re.findall(r"[Bb]itmap at (\d+)", told):
                file.seek(int(block) * 1024)
                file.write(b"\x5a" * 1024)

    def bundles(self):
        return sorted(self.content.glob("suluh/results/*/k*.bundle"))
