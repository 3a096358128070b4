#!/usr/bin/env python3
"""A collector fetches from real servers (OpenSSH, Apache, Samba on this machine) what kiosks laid
there, and its receipts come back on the same way."""
import contextlib
import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
import drop_servers  # noqa: E402
from desk import Desk, Program  # noqa: E402
from link import Link  # noqa: E402
from programs import said_by  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
KIOSKS, BUNDLES = 2, 3


class FromServers(unittest.TestCase):
    def setUp(self):
        # Not below /tmp: a chroot's parents may not be writable for everybody.
        base = "/run" if os.getuid() == 0 else None
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="suluh-remote-", dir=base))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.folder.chmod(0o755)
        self.collect("keygen", "-o", self.folder / "keys")

    def collect(self, *arguments, status=0):
        return said_by(BIN / "suluh-collect", "--db", self.folder / "results.db", *arguments,
                       status=status, timeout=120)

    def serve(self, kind, **options):
        server = kind(self.folder / "server", **options)
        self.addCleanup(server.stop)
        key = self.folder / "keys" / "collector-seal.pub"
        said_by(BIN / "fleet", "--to", self.folder / "field", "--recipient", key, "--stranger", key,
                "--kiosks", KIOSKS, "--bundles", BUNDLES, "--answers", 100, timeout=120)
        for bundle in (self.folder / "field").rglob("*.bundle"):
            place = server.content / "results" / bundle.parent.name / bundle.name
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(bundle, place)
        (server.content / "results" / "catatan").mkdir()
        if kind is drop_servers.Webdav and os.getuid() == 0:
            for path in server.content.rglob("*"):
                shutil.chown(path, "www-data")
        return server

    def drops(self, table):
        file = self.folder / "drops.toml"
        file.write_text("[[drop]]\n" + "".join(f"{key} = {json.dumps(value)}\n"
                                               for key, value in table.items()))
        return file

    def check(self, server):
        file = self.drops(server.table(server.port))
        said = self.collect("add", file)
        self.assertIn(f"{KIOSKS * BUNDLES} bundles fetched", said)
        self.assertIn(f"{KIOSKS * BUNDLES} bundles added", said)
        self.assertIn(f"{KIOSKS} receipts sent back", said)
        receipts = sorted((server.content / "receipts").iterdir())
        self.assertEqual([receipt.suffix for receipt in receipts], [".receipt"] * KIOSKS)
        said = self.collect("add", file)
        self.assertIn("0 bundles fetched", said)
        self.assertIn("0 receipts sent back", said)
        # An older receipt gives way to the newer one.
        receipts[0].write_bytes(b"old")
        self.assertIn("1 receipt sent back", self.collect("add", file))
        self.assertNotEqual(receipts[0].read_bytes(), b"old")
        self.assertEqual(len(list((server.content / "receipts").iterdir())), KIOSKS)

    def test_sftp(self):
        self.check(self.serve(drop_servers.Sftp, forbidden="symlink"))

    def test_webdav(self):
        self.check(self.serve(drop_servers.Webdav))

    @unittest.skipUnless((BIN / "suluh-smb.so").exists(), "built without libsmbclient")
    @unittest.skipUnless(os.getuid() == 0, "smbd needs root")
    def test_smb(self):
        self.check(self.serve(drop_servers.Samba))

    def test_a_link_that_is_cut_loses_nothing(self):
        server = self.serve(drop_servers.Sftp, forbidden="symlink")
        link = Link(server.port)
        self.addCleanup(link.__exit__)
        file = self.drops(server.table(link.port, patience=3))
        link.fail("cut", after=5_000)  # of what the collector sends: requests are small
        self.assertIn("suluh-collect: ", self.collect("add", file, status=1))
        self.assertTrue(link.failed.is_set())
        link.heal()
        self.collect("add", file)
        self.assertIn("0 bundles fetched", self.collect("add", file))
        with contextlib.closing(sqlite3.connect(self.folder / "results.db")) as database:
            self.assertEqual(database.execute("SELECT count(*) FROM bundle").fetchall(), [(KIOSKS * BUNDLES,)])

    def test_ctrl_c_stops_fetching_and_the_same_command_goes_on(self):
        server = self.serve(drop_servers.Sftp, forbidden="symlink")
        link = Link(server.port)
        self.addCleanup(link.__exit__)
        link.fail("stall", after=5_000)
        file = self.drops(server.table(link.port, patience=300))
        adding = subprocess.Popen([BIN / "suluh-collect", "--db", self.folder / "results.db", "add", file],
                                  stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(adding.kill)
        self.assertTrue(link.failed.wait(timeout=30))
        adding.send_signal(signal.SIGINT)
        self.assertEqual(adding.wait(timeout=30), 1)
        link.heal()
        self.collect("add", file)
        with contextlib.closing(sqlite3.connect(self.folder / "results.db")) as database:
            self.assertEqual(database.execute("SELECT count(*) FROM bundle").fetchall(), [(KIOSKS * BUNDLES,)])

    def window(self, drops):
        """The supervisor's, with its database beside the file that names the server."""
        desk = self.enterContext(Desk(1366, 768))
        window = Program(desk, BIN / "suluh-collect", "--db", drops.with_name("results.db"), name="window")
        window.wait_screen("start")
        return window

    def test_the_window_fetches_asks_about_kiosks_and_sends_receipts_back(self):
        server = self.serve(drop_servers.Sftp, forbidden="symlink")
        window = self.window(self.drops(server.table(server.port)))
        window.find(id="server-1", label=f"sftp://127.0.0.1:{server.port}")
        window.tap(id="server-1")
        window.wait_screen("strangers")
        self.assertEqual(list((server.content / "receipts").glob("*")), [], "nobody was trusted yet")
        window.tap(id="all")
        window.find(id="primary", label="Percayai")
        window.tap(id="primary")
        window.find(label="Hasil sudah diterima")
        self.assertEqual(len(list((server.content / "receipts").glob("*.receipt"))), KIOSKS)
        window.tap(id="back")
        window.wait_screen("start")
        self.assertFalse([node for node in window.look()["nodes"] if node["id"].startswith("recent")],
                         "the folder that mirrors a server is no place to choose")
        server.stop()
        window.tap(id="server-1")
        window.find(label="tidak dapat dihubungi")
        window.find(id="for-it", label="drops.toml")
        self.assertEqual(window.stop(), 0)
        with contextlib.closing(sqlite3.connect(self.folder / "results.db")) as database:
            self.assertEqual(database.execute("SELECT count(*) FROM bundle").fetchall(), [(KIOSKS * BUNDLES,)])

    def test_fetching_stops_when_somebody_says_so(self):
        server = self.serve(drop_servers.Sftp, forbidden="symlink")
        link = Link(server.port)
        self.addCleanup(link.__exit__)
        link.fail("stall", after=5_000)
        window = self.window(self.drops(server.table(link.port, patience=300)))
        window.tap(id="server-1")
        window.wait_screen("fetching")
        self.assertTrue(link.failed.wait(timeout=30))
        window.tap(id="stop")
        window.wait_screen("start")
        window.find(label="Dihentikan.")
        self.assertEqual(window.stop(), 0)

    def test_a_secret_that_others_may_read_is_not_used(self):
        server = self.serve(drop_servers.Sftp, forbidden="symlink")
        server.key.chmod(0o644)
        self.assertIn("chmod 600", self.collect("add", self.drops(server.table(server.port)),
                                                status=1))


if __name__ == "__main__":
    unittest.main(verbosity=2)
