#!/usr/bin/env python3
"""What somebody with a stick meets at the kiosk: each case and what the screen says of it. One kiosk with an
answered question serves them all, as it would in an office. SULUH_STICK_SHOTS=FOLDER keeps the screens."""
import os
import pathlib
import sys
import time
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from desk import Desk, Kiosk  # noqa: E402
from programs import run  # noqa: E402
from sticks import Stick, own_mounts  # noqa: E402

BIN = pathlib.Path(sys.argv[1])
SHIM = BIN.parent / "tests/crash/faults/libfault_shim.so"
SHOTS = os.environ.get("SULUH_STICK_SHOTS")
PIN = "270845"
SLOW_MS = 1200  # each write to a slow stick


class Case(unittest.TestCase):
    """A desk, a collector's keys, and a kiosk with an answered question for all tests of a class."""

    @classmethod
    def setUpClass(cls):
        cls.desk = cls.enterClassContext(Desk())
        cls.folder = cls.desk.folder
        cls.collect("keygen", "-o", cls.folder / "office")
        run(BIN / "suluh-kiosk", "--data", cls.folder / "data", "--set-pin", input=PIN + "\n")
        cls.kiosk = cls.start_kiosk(cls.folder / "data")
        cls.kiosk.answer_one_question()

    @classmethod
    def collect(cls, *arguments, database="results.db"):
        return run(BIN / "suluh-collect", "--db", cls.folder / database, *arguments).stdout

    @classmethod
    def start_kiosk(cls, data, **env):
        config = cls.folder / "kiosk.toml"
        office = cls.folder / "office"
        config.write_text(f"[results]\nseal_keys = [\"{office}/collector-seal.pub\"]\n"
                          f"collector_keys = [\"{office}/collector-sign.pub\"]\n"
                          f"[people]\nroster = \"{ROOT}/kiosk-config/demo-roster.csv\"\n", encoding="utf-8")
        before = cls.desk.env
        cls.desk.env = {**before, **env}
        try:
            return Kiosk(cls.desk, BIN / "suluh-kiosk", "--config", config, data=data)
        finally:
            cls.desk.env = before

    # ---- steps ----

    def stick(self, name, **options):
        stick = Stick(self.folder, name, **options)
        self.addCleanup(stick.pull)
        return stick

    def heading(self, words, kiosk=None):
        """Waits for the page and keeps its picture."""
        kiosk = kiosk or self.kiosk
        kiosk.find(role="heading", label=words)
        if SHOTS:
            time.sleep(0.6)
            self.desk.screenshot(pathlib.Path(SHOTS) / f"{self.id().split('.')[-1]}-{words.replace(' ', '-')}.png")

    def labels(self, kiosk=None):
        return "\n".join(node.get("label") or "" for node in (kiosk or self.kiosk).look()["nodes"])

    def says(self, words, kiosk=None):
        (kiosk or self.kiosk).find(label=words)

    def close(self, kiosk=None):
        kiosk = kiosk or self.kiosk
        kiosk.tap(id="usb-close")
        kiosk.wait(lambda seen: all(node["id"] != "usb" for node in seen["nodes"]), "the page to close")

    def is_safe(self, stick, words="jawaban sudah tersalin dan diperiksa ulang"):
        self.heading("Aman dicabut")
        self.says(words)
        self.kiosk.wait(lambda _: not stick.is_plugged(), "the stick to be unmounted")

    def kiosk_id(self):
        stick = self.stick("PERTAMA")
        stick.plug()
        self.is_safe(stick)
        self.close()
        return stick.bundles()[0].parent.name

    def outbox(self):
        return list((self.folder / "data/outbox").glob("*.bundle"))


class Sticks(Case):
    def test_says_how_many_answers_it_holds_once_it_is_unmounted(self):
        stick = self.stick("SULUH-USB")
        stick.plug()
        self.is_safe(stick, "1 jawaban sudah tersalin dan diperiksa ulang")
        self.assertGreaterEqual(len(stick.bundles()), 1)
        self.close()

    def test_full(self):
        stick = self.stick("PENUH", size="4k")
        stick.plug()
        self.heading("USB sudah penuh")
        self.says("tidak ada hasil belajar yang hilang")
        self.assertNotIn("Aman dicabut", self.labels())
        self.assertEqual(stick.bundles(), [])
        stick.grow("8m")
        self.kiosk.tap(id="usb-retry")
        self.is_safe(stick)
        self.close()

    def test_read_only(self):
        stick = self.stick("TERKUNCI")
        stick.plug(read_only=True)
        self.heading("USB tidak dapat ditulisi")
        self.says("Geser kunci tulis")
        self.close()

    def test_a_private_stick_is_left_alone_and_that_is_said(self):
        stick = self.stick("LIBURAN", suluh=False)
        (stick.content / "foto.jpg").write_bytes(b"x")
        stick.plug()
        self.says("“LIBURAN” tidak berisi folder suluh")
        if SHOTS:
            self.desk.screenshot(pathlib.Path(SHOTS) / "private.png")
        time.sleep(0.5)
        self.assertTrue(stick.is_plugged())
        self.assertEqual([file.name for file in stick.content.iterdir()], ["foto.jpg"])

    def test_a_folder_that_is_a_link_is_private(self):
        stick = self.stick("TAUTAN", suluh=False)
        outside = self.folder / "outside"
        outside.mkdir()
        (stick.content / "suluh").symlink_to(outside)
        stick.plug()
        self.says("“TAUTAN” tidak berisi folder suluh")
        self.assertEqual(list(outside.iterdir()), [])

    def test_links_inside_are_never_followed(self):
        stick = self.stick("JEBAKAN")
        outside = self.folder / "trap"
        outside.mkdir()
        (stick.content / "suluh/results").symlink_to(outside)
        stick.plug()
        self.heading("Isi USB ini menghalangi")
        self.says("tautan atau berkas asing")
        self.assertEqual(list(outside.iterdir()), [])
        self.close()

    def test_hostile_names(self):
        stick = self.stick("\x1b[31mJAHAT\n\u202e", size="64m")
        kiosk_id = self.kiosk_id()
        mine = stick.content / "suluh/results" / kiosk_id
        mine.mkdir(parents=True)
        for name in (b"\n", b"\x1b[2J", b"\xff\xfe", b"a" * 255, "\u202ebundle.".encode(), b"-rf",
                     f"{kiosk_id}-00000001.bundle.part".encode(), f".{kiosk_id}-x\n.part".encode()):
            pathlib.Path(os.fsdecode(os.fsencode(mine) + b"/" + name)).write_bytes(b"x")
        os.mkfifo(stick.content / "suluh/receipts")
        stick.plug()
        self.heading("Isi USB ini menghalangi")
        self.assertNotIn("JAHAT", self.labels())
        self.close()
        (stick.content / "suluh/receipts").unlink()
        stick.pull()
        time.sleep(0.5)
        stick.plug()
        self.is_safe(stick)
        self.assertEqual(len(stick.bundles()), len(self.outbox()))
        self.close()

    def test_a_hundred_thousand_foreign_files(self):
        kiosk_id = self.kiosk_id()
        stick = self.stick("RAMAI", size="512m")
        for number, place in enumerate(("", "suluh", "suluh/receipts", f"suluh/results/{kiosk_id}")):
            folder = stick.content / place
            folder.mkdir(parents=True, exist_ok=True)
            for name in range(25_000):
                os.mknod(folder / f"{kiosk_id}-{number}-{name}.foto")
        began = time.monotonic()
        stick.plug()
        self.is_safe(stick)
        took = time.monotonic() - began
        print(f"100,000 foreign files: safe after {took:.1f} s")
        self.assertLess(took, 15)
        self.close()

    def test_a_broken_file_system(self):
        stick = self.stick("RUSAK")
        if not stick.break_file_system():
            self.skipTest("no loop device here")
        self.addCleanup(lambda: stick.run("umount", "-l", stick.content))
        stick.plug()
        page = self.kiosk.wait(lambda seen: next(
            (node for node in seen["nodes"] if node["label"] in ("USB ini bermasalah", "USB tidak dapat ditulisi")),
            None), "a word about the broken stick")
        self.heading(page["label"])
        self.assertNotIn("Aman dicabut", self.labels())
        self.close()

    def test_two_at_once(self):
        left, right = self.stick("KIRI"), self.stick("KANAN")
        left.plug()
        right.plug()
        self.kiosk.wait(lambda _: not left.is_plugged() and not right.is_plugged(), "both to be unmounted")
        self.heading("Aman dicabut")
        self.kiosk.wait(lambda seen: any(node["label"] in ("KIRI. Aman dicabut", "KANAN. Aman dicabut")
                                         for node in seen["nodes"]), "a word about the other stick")
        self.assertEqual([file.read_bytes() for file in left.bundles()],
                         [file.read_bytes() for file in right.bundles()])
        self.close()

    def test_another_office_s_receipts_change_nothing(self):
        stick = self.stick("LAIN")
        stick.plug()
        self.is_safe(stick)
        self.close()
        kiosk_id = stick.bundles()[0].parent.name
        receipts = stick.content / "suluh/receipts"
        receipts.mkdir()
        # For a kiosk of another office, and one that only bears this kiosk's name.
        receipt = (ROOT / "tests/data/vectors/office-new.receipt").read_bytes()
        (receipts / "k0123456789abcdef-c0123456789abcdef.receipt").write_bytes(receipt)
        (receipts / f"{kiosk_id}-c0123456789abcdef.receipt").write_bytes(receipt)
        time.sleep(0.5)
        stick.plug()
        self.is_safe(stick)
        self.close()
        fresh = self.stick("BARU")
        fresh.plug()
        self.is_safe(fresh)
        self.assertEqual(len(fresh.bundles()), len(stick.bundles()), "what is not received travels again")
        self.close()

    def test_held_for_maintenance_it_is_released_without_copying(self):
        kiosk = self.kiosk
        kiosk.open_maintenance(PIN)
        kiosk.tap(id="release")
        self.says("Tidak ada USB Suluh yang terpasang")
        stick = self.stick("SULUH-USB")
        stick.plug()
        self.says("SULUH-USB. Siap")
        if SHOTS:
            time.sleep(5)
            self.desk.screenshot(pathlib.Path(SHOTS) / "maintenance.png")
        self.assertTrue(stick.is_plugged())
        kiosk.tap(id="release")
        self.is_safe(stick, "tidak ada yang disalin")
        self.assertEqual(stick.bundles(), [])
        self.close()
        kiosk.leave()

    def test_a_staff_list_on_it_is_told_first_and_done_when_asked(self):
        stick = self.stick("PEGAWAI")
        lines = "NIP;Nama;Unit Kerja\r\n198704142011012005;\"Citra\r\nLestari\";Dinas Contoh\r\n" \
                "198704142011012000;Angka Terbulat;Dinas Contoh\r\n"
        (stick.content / "suluh/roster.csv").write_bytes(b"\xef\xbb\xbf" + lines.encode())  # as Excel writes it
        kiosk = self.kiosk
        kiosk.open_maintenance(PIN)
        stick.plug()
        self.says("PEGAWAI. Siap")
        kiosk.tap(id="people")
        self.says("Dari USB: roster.csv")
        self.assertEqual([kiosk.find(id=name)["label"].split()[0] for name in ("added", "changed", "bad")],
                         ["1", "0", "1"])
        self.says("Citra Lestari")
        self.says("Baris 4. NIP dibulatkan oleh Excel")
        kiosk.tap(id="primary")
        kiosk.find(id="toast", label="1 pegawai ditambahkan, 0 diperbarui")
        self.assertEqual(kiosk.find(id="unchanged")["label"].split()[0], "1")
        kiosk.tap(id="back")
        kiosk.tap(id="release")
        self.is_safe(stick, "tidak ada yang disalin")
        self.close()
        kiosk.leave()
        kiosk.sign_in("198704142011012005")
        self.says("Citra")
        kiosk.leave()


@unittest.skipUnless(SHIM.exists(), "the shim that makes writes slow is not built here")
class Slow(Case):
    """A kiosk whose writes to one stick take long."""

    @classmethod
    def start_kiosk(cls, data, **env):
        page = cls.folder / "page"
        page.write_bytes(bytes(4096))
        return super().start_kiosk(data, LD_PRELOAD=str(SHIM), SULUH_FAULT_PAGE=str(page), SULUH_FAULT_KIND="slow",
                                   SULUH_FAULT_AT=str(SLOW_MS), SULUH_FAULT_PROGRAM="suluh-kiosk",
                                   SULUH_FAULT_UNDER="/media/LAMBAT", **env)

    def test_slow_and_pulled_in_the_middle(self):
        stick = self.stick("LAMBAT")
        stick.plug()
        self.heading("Sedang menyalin hasil belajar")
        self.says("Jangan cabut perangkat USB")
        self.assertNotIn("usb-close", [node["id"] for node in self.kiosk.look()["nodes"]])
        stick.pull()
        self.heading("USB terlepas sebelum selesai")
        self.says("USB-09")
        stick = self.stick("LAMBAT")
        stick.plug()
        self.heading("Sedang menyalin hasil belajar")
        seen = self.kiosk.wait(lambda look: "USB ini lambat" in str(look) and look, "a word about the slow stick")
        self.assertNotIn("Aman dicabut", [node["label"] for node in seen["nodes"]])
        second = self.stick("KEDUA")
        second.plug()
        self.says("KEDUA. Menunggu giliran")
        if SHOTS:
            self.desk.screenshot(pathlib.Path(SHOTS) / "second-waits.png")
        self.assertTrue(stick.is_plugged(), "told only after the first was done")
        self.is_safe(stick)
        self.assertGreaterEqual(len(stick.bundles()), 1)
        self.kiosk.wait(lambda _: not second.is_plugged(), "the second to be unmounted")
        self.close()


if __name__ == "__main__":
    if not own_mounts():
        print("this machine does not let us mount sticks")
        sys.exit(77)
    del sys.argv[1]
    unittest.main(verbosity=2)
