#!/usr/bin/env python3
"""Results travel to real servers: OpenSSH, Apache and Samba on this machine, also over a link that
is cut or stalls in the middle. What arrives is what a collector accepts, once and whole."""
import contextlib
import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
import drop_servers  # noqa: E402
from link import Link  # noqa: E402
from programs import said_by  # noqa: E402
from sticks import own_mounts  # noqa: E402

# A stick that somebody else on this machine mounts would get the bundle, too: one delivery more.
own_mounts()
BIN = pathlib.Path(sys.argv.pop(1))
RETRY_S = 36  # the first back-off and its fifth
PEOPLE = 2000  # so many that their bundle does not fit into what a link lets through at once


class Kiosk:
    """suluh-kiosk without a display. Its roster alone is something to send."""

    def __init__(self, folder, drops, collector):
        self.folder = folder
        self.log = folder / "kiosk.log"
        config = folder / "kiosk.toml"
        seal, sign = (next(collector.glob(f"*{kind}*.pub")) for kind in ("seal", "sign"))
        roster = folder / "roster.csv"
        roster.write_text("nip,name,unit\n" + "".join(
            f"{1970 + n // 999}04122005012{n % 999 + 1:03d},Pegawai {os.urandom(20).hex()},Unit {n}\n"
            for n in range(PEOPLE)))
        tables = "".join("[[drop]]\n" + "".join(f"{key} = {json.dumps(value)}\n"
                                                 for key, value in drop.items()) for drop in drops)
        config.write_text(f"[results]\nseal_keys = [\"{seal}\"]\ncollector_keys = [\"{sign}\"]\n"
                          f"[people]\nroster = \"{roster}\"\n{tables}")
        self.start()

    def start(self):
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                [BIN / "suluh-kiosk", "--config", self.folder / "kiosk.toml", "--data",
                 self.folder / "data", "--window", "1280x720"],
                stdout=log, stderr=subprocess.STDOUT,
                env={**os.environ, "SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy",
                     "LSAN_OPTIONS": f"suppressions={ROOT}/tests/support/leaks.supp:"
                                     "print_suppressions=0"})

    def output(self):
        return self.log.read_text(errors="replace")

    def wait(self, claim, what, seconds=20):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if claim():
                return
            if self.process.poll() is not None:
                raise AssertionError(f"the kiosk ended\n{self.output()[-3000:]}")
            time.sleep(0.05)
        raise AssertionError(f"waited {seconds} s for {what}\n{self.output()[-3000:]}")

    def wait_log(self, text, seconds=20):
        self.wait(lambda: text in self.output(), f"\"{text}\" in the log", seconds)

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=20)

    def rows(self, sql):
        with contextlib.closing(sqlite3.connect(self.folder / "data" / "kiosk.db")) as database:
            return database.execute(sql).fetchall()


class Drops(unittest.TestCase):
    def setUp(self):
        # Not below /tmp: a chroot's parents may not be writable for everybody.
        base = "/run" if os.getuid() == 0 else None
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="suluh-drops-", dir=base))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.folder.chmod(0o755)
        self.collector = self.folder / "collector"
        self.collect("keygen", "-o", self.collector)

    def collect(self, *arguments):
        return said_by(BIN / "suluh-collect", "--db", self.folder / "results.db", *arguments)

    def serve(self, kind, **options):
        server = kind(self.folder / "server", **options)
        self.addCleanup(server.stop)
        return server

    def link(self, server):
        link = Link(server.port)
        self.addCleanup(link.__exit__)
        return link

    def kiosk(self, *drops):
        folder = self.folder / "kiosk"
        folder.mkdir(exist_ok=True)
        kiosk = Kiosk(folder, drops, self.collector)
        self.addCleanup(kiosk.stop)
        return kiosk

    def bundles(self, server):
        return sorted(server.content.rglob("*.bundle"))

    def check_arrived_once(self, kiosk, server):
        """One whole bundle, which a collector accepts; a receipt comes back on the same way."""
        kiosk.wait(lambda: self.bundles(server), "a bundle on the server", RETRY_S + 25)
        # "0 of 1" when the server's answer to the rename came too late: the next visit found it there.
        kiosk.wait_log("of 1 bundles were new there", RETRY_S)
        kiosk.stop()
        self.assertEqual(len(self.bundles(server)), 1, self.told(kiosk, server))
        self.assertEqual(len(kiosk.rows("SELECT 1 FROM delivery")), 1, self.told(kiosk, server))
        self.collect("add", server.content)
        self.assertIn("already", self.collect("add", server.content))
        for receipt in server.content.rglob("*.receipt"):
            receipt.chmod(0o644)
        kiosk.start()
        # The bundle itself stays until retention takes it: a receipt may lose its worth.
        kiosk.wait_log("bundle 1 is recorded")
        kiosk.stop()
        self.assertEqual(len(kiosk.rows("SELECT 1 FROM receipt")), 1, kiosk.output())
        self.assertEqual(len(kiosk.rows("SELECT 1 FROM delivery")), 1, self.told(kiosk, server))

    def told(self, kiosk, server):
        files = "\n".join(f"{file.name} {file.stat().st_size}" for file in self.bundles(server))
        rows = "\n".join(map(str, [*kiosk.rows("SELECT * FROM bundle"), *kiosk.rows("SELECT * FROM delivery")]))
        return f"{files}\n{rows}\n{kiosk.output()}"

    def break_in_the_middle(self, server, how, word):
        link = self.link(server)
        size = 60_000
        link.fail(how, after=size)
        kiosk = self.kiosk(server.table(link.port, patience=3))
        self.assertTrue(link.failed.wait(20), kiosk.output())
        kiosk.wait_log(word, 30)
        self.assertEqual(self.bundles(server), [])
        link.heal()
        self.check_arrived_once(kiosk, server)

    def refused(self, table, *words, never=()):
        kiosk = self.kiosk(table)
        for word in words:
            kiosk.wait_log(word)
        kiosk.stop()
        for secret in never:
            self.assertNotIn(secret, kiosk.output())
            self.assertNotIn(secret, json.dumps(kiosk.rows("SELECT key, value FROM meta")))
        return kiosk


class OverSftp(Drops):
    def test_into_a_folder_that_may_not_be_listed(self):
        server = self.serve(drop_servers.Sftp)
        self.check_arrived_once(self.kiosk(server.table(server.port)), server)

    def test_where_nothing_may_be_read(self):
        server = self.serve(drop_servers.Sftp, forbidden="readdir,opendir,read,remove")
        kiosk = self.kiosk(server.table(server.port))
        kiosk.wait_log("1 of 1 bundles were new there")
        kiosk.stop()
        self.assertEqual(len(self.bundles(server)), 1)
        self.collect("add", server.content)

    def test_cut_in_the_middle(self):
        self.break_in_the_middle(self.serve(drop_servers.Sftp), "cut", "curl")

    def test_stalled_in_the_middle_and_what_was_left_is_swept(self):
        server = self.serve(drop_servers.Sftp, forbidden="symlink")
        self.break_in_the_middle(server, "stall", "stalled")
        self.assertEqual(list(server.content.rglob("*.part")), [])

    def test_another_server_is_not_talked_to(self):
        server = self.serve(drop_servers.Sftp)
        self.refused(server.table(server.port, known_hosts=str(server.known_hosts(server.port, server.key))),
                     "NOT the server it must be")
        self.assertEqual(list(server.content.iterdir()), [])

    def test_a_key_that_others_may_read_is_not_used(self):
        server = self.serve(drop_servers.Sftp)
        server.key.chmod(0o644)
        self.refused(server.table(server.port), "chmod 600")

    def test_a_stranger_is_told_that_it_may_not_enter(self):
        server = self.serve(drop_servers.Sftp)
        (server.folder / "authorized").write_text("")
        self.refused(server.table(server.port), "does not let this user in")


class OverWebdav(Drops):
    def test_over_https(self):
        server = self.serve(drop_servers.Webdav)
        self.check_arrived_once(self.kiosk(server.table(server.port)), server)

    def test_cut_in_the_middle(self):
        self.break_in_the_middle(self.serve(drop_servers.Webdav), "cut", "curl")

    def test_stalled_in_the_middle(self):
        self.break_in_the_middle(self.serve(drop_servers.Webdav), "stall", "stalled")

    def test_a_certificate_of_nobody_known_is_refused(self):
        server = self.serve(drop_servers.Webdav)
        table = server.table(server.port)
        del table["ca_file"]
        self.refused(table, "NOT the server it must be", never=[server.PASSWORD])
        self.assertEqual(list(server.content.iterdir()), [])

    def test_a_certificate_of_another_name_is_refused(self):
        server = self.serve(drop_servers.Webdav)
        self.refused(server.table(server.port, url=f"https://127.0.0.1:{server.port}/suluh"),
                     "NOT the server it must be")

    def test_a_wrong_password_is_said_and_not_shown(self):
        server = self.serve(drop_servers.Webdav)
        server.password.write_text("salah sekali\n")
        self.refused(server.table(server.port), "answers 401", never=["salah sekali"])


@unittest.skipUnless((BIN / "suluh-smb.so").exists(), "built without libsmbclient")
@unittest.skipUnless(os.getuid() == 0, "smbd needs root")
class OverSmb(Drops):
    def test_without_mounting(self):
        server = self.serve(drop_servers.Samba)
        self.check_arrived_once(self.kiosk(server.table(server.port)), server)

    def test_cut_in_the_middle_and_what_was_left_is_swept(self):
        server = self.serve(drop_servers.Samba)
        self.break_in_the_middle(server, "cut", "warning sync: smb://")
        self.assertEqual(list(server.content.rglob("*.part")), [])

    def test_stalled_in_the_middle(self):
        self.break_in_the_middle(self.serve(drop_servers.Samba), "stall", "warning sync: smb://")

    def test_a_wrong_password_is_said_and_not_shown(self):
        server = self.serve(drop_servers.Samba)
        server.password.write_text("salah sekali\n")
        self.refused(server.table(server.port), "Permission denied", never=["salah sekali"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
