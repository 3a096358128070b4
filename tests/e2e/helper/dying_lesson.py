#!/usr/bin/python3
"""Stands in for suluh-lesson: lets a real one play until the kiosk sends the event "die", then ends as the
file `how` beside it says. The kiosk sees what a broken process does, not what a broken lesson does."""
import os
import pathlib
import select
import signal
import socket
import subprocess
import sys
import time

HERE = pathlib.Path(sys.argv[0]).resolve().parent
KIOSK = socket.socket(fileno=3)
LOG = b"\xa3\x61t\x63log\x65level\x64info\x64text\x60"  # {t = "log", level = "info", text = ""}


def die(how):
    if how.startswith("SIG"):
        os.kill(os.getpid(), getattr(signal, how))
    if how == "exit":
        os._exit(3)
    if how == "garbage":
        KIOSK.sendall(b"\x07\x00\x00\x00garbage")
    if how == "huge":
        KIOSK.sendall(b"\xff\xff\xff\xff")
    if how == "flood":
        while True:
            KIOSK.sendall(len(LOG).to_bytes(4, "little") + LOG)
    time.sleep(60)  # "silent", or until the kiosk ends us


def main():
    ours, theirs = socket.socketpair()
    os.dup2(theirs.fileno(), 9)
    # The shell moves the socket to where the real one looks for it.
    lesson = subprocess.Popen(["/bin/sh", "-c", 'exec "$0" "$@" 3<&9 9<&-', str(HERE / "real-lesson"), *sys.argv[1:]],
                              pass_fds=[9])
    theirs.close()
    os.close(9)
    while True:
        ready, _, _ = select.select([KIOSK, ours], [], [])
        for one in ready:
            data = one.recv(1 << 16)
            if not data:
                lesson.kill()
                sys.exit(lesson.wait() and 0)
            if one is KIOSK and b"dname" in data and b"cdie" in data:
                die((HERE / "how").read_text().strip())
            (ours if one is KIOSK else KIOSK).sendall(data)


main()
