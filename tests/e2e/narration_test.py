#!/usr/bin/env python3
"""Reading aloud with the real voice, into a sound device that writes a file."""
import array
import os
import pathlib
import signal
import sys
import time
import unittest
import wave

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests" / "support"))
from desk import Desk, Kiosk, PATIENCE_S  # noqa: E402

BIN = pathlib.Path(sys.argv.pop(1))
SENTENCES = ["Judul halaman", "Kalimat pertama.", "Kalimat kedua di sini."]

# Stands before the real voice in PATH and notes with what it was started.
VOICE = """#!/bin/sh
echo "$$ $@" >> "{notes}"
{before}
exec /usr/bin/espeak-ng "$@"
"""

LESSON = """local s = require "suluh"
return s.lesson {{
    title = "Suara", pass = 0.5,
    s.explain {{ title = "Judul halaman", body = "Kalimat pertama. Kalimat **kedua** di sini."{sound} }},
    s.choice {{
        id = "q1", indicator = "ED5", ask = "Apa itu netral?", because = "Sebab adil.", basis = "UU",
        s.right "Adil", s.wrong("Acak", "Tidak."),
    }},
}}
"""


class Narration(unittest.TestCase):
    def setUp(self):
        self.desk = self.enterContext(Desk())
        self.notes = self.desk.folder / "voice.txt"
        self.sound = self.desk.folder / "sound.raw"
        self.desk.env.update(SDL_AUDIODRIVER="disk", SDL_DISKAUDIOFILE=str(self.sound))
        self.voice("")

    def voice(self, before):
        folder = self.desk.folder / "bin"
        folder.mkdir(exist_ok=True)
        program = folder / "espeak-ng"
        program.write_text(VOICE.format(notes=self.notes, before=before), encoding="utf-8")
        program.chmod(0o755)
        self.desk.env["PATH"] = f"{folder}:{os.environ['PATH']}"

    def started(self):
        """Process and arguments of each time the voice was started."""
        if not self.notes.exists():
            return []
        lines = self.notes.read_text(encoding="utf-8").splitlines()
        return [(int(line.split(" ", 1)[0]), line.split(" ", 1)[1]) for line in lines]

    def open_lesson(self, sound=""):
        pack = self.desk.folder / "suara"
        (pack / "lessons").mkdir(parents=True)
        (pack / "media").mkdir()
        (pack / "pack.toml").write_text(
            'id = "suara"\nversion = "1.0.0"\ntitle = "Suara"\nlanguages = ["id"]\nengine = "0.1.0"\n'
            'pillar = "netralitas"\njp = 0.5\nminutes = 5\n', encoding="utf-8")
        (pack / "lessons" / "satu.lua").write_text(LESSON.format(sound=sound), encoding="utf-8")
        with wave.open(str(pack / "media" / "buka.wav"), "wb") as recording:
            recording.setnchannels(1)
            recording.setsampwidth(2)
            recording.setframerate(22050)
            recording.writeframes(array.array("h", [9000, -9000] * 66150).tobytes())  # six seconds
        kiosk = Kiosk(self.desk, BIN / "suluh-kiosk", "--pack", pack, "--lesson", "suara/satu")
        kiosk.wait_screen("lesson")
        kiosk.find(id="steps")
        return kiosk

    def audio_threads(self, kiosk):
        names = []
        for task in pathlib.Path(f"/proc/{kiosk.process.pid}/task").iterdir():
            names.append((task / "comm").read_text().strip())
        return [name for name in names if "Audio" in name]

    def until(self, claim, what):
        end = time.monotonic() + PATIENCE_S
        while not claim():
            self.assertLess(time.monotonic(), end, what)
            time.sleep(0.03)

    def heard(self, kiosk):
        """Every sentence that was marked, in order, until nothing is read any more."""
        kiosk.wait(lambda seen: "spoken" in seen, "the first sentence")
        marked = []
        end = time.monotonic() + PATIENCE_S
        while True:
            seen = kiosk.look()
            words = seen.get("spoken")
            if words is None:
                return marked
            if words not in marked:
                marked.append(words)
                nodes = [node["label"] for node in seen["nodes"] if node.get("spoken")]
                self.assertEqual(len(nodes), 1, f"'{words}' is marked on the screen")
                self.assertIn(words, nodes[0])
            self.assertLess(time.monotonic(), end, marked)
            time.sleep(0.03)

    def test_reads_a_page_sentence_by_sentence_and_ends(self):
        kiosk = self.open_lesson()
        self.assertEqual(self.audio_threads(kiosk), [], "nothing is open before the first sound")
        self.assertNotIn("SDL2_mixer", pathlib.Path(f"/proc/{kiosk.process.pid}/maps").read_text())
        kiosk.tap(id="listen", label="Dengarkan")
        kiosk.find(id="listen", label="Jeda suara")
        self.until(lambda: self.audio_threads(kiosk), "the device is open while it reads")
        self.assertEqual(self.heard(kiosk), SENTENCES)
        kiosk.find(id="listen", label="Dengarkan")

        started = self.started()
        self.assertEqual(len(started), len(SENTENCES), "a process of its own for each sentence")
        for process, arguments in started:
            self.assertEqual(arguments, "-v id -s 150 -b 1 --stdin --stdout", "no words in there")
            self.assertFalse(pathlib.Path(f"/proc/{process}").exists(), "it is gone")
        self.until(lambda: not self.audio_threads(kiosk), "the device is given back")
        samples = array.array("h", self.sound.read_bytes())
        loud = sum(1 for sample in samples if abs(sample) > 500)
        self.assertGreater(loud, 44100, "a second of speech at least")

    def test_a_question_is_read_with_its_answers(self):
        kiosk = self.open_lesson()
        kiosk.tap(id="primary")
        kiosk.find(id="option-A")
        kiosk.tap(id="listen", label="Dengarkan")
        marked = []
        kiosk.wait(lambda seen: "spoken" in seen, "the first sentence")
        while (seen := kiosk.look()).get("spoken"):
            for node in seen["nodes"]:
                if node.get("spoken") and node["label"] not in marked:
                    marked.append(node["label"])
            time.sleep(0.03)
        self.assertEqual(marked[0], "Apa itu netral?")
        self.assertEqual([label[0] for label in marked[1:]], ["A", "B"], "each answer's card")

    def test_stops_when_asked_goes_on_there_and_ends_with_the_page(self):
        kiosk = self.open_lesson()
        kiosk.tap(id="listen", label="Dengarkan")
        kiosk.wait(lambda seen: seen.get("spoken") == SENTENCES[1], "the second sentence")
        kiosk.tap(id="listen", label="Jeda suara")
        kiosk.wait(lambda seen: "spoken" not in seen, "silence")
        kiosk.tap(id="listen", label="Dengarkan")
        kiosk.wait(lambda seen: seen.get("spoken") == SENTENCES[1], "the sentence it stopped at")
        kiosk.tap(id="primary")
        kiosk.find(id="option-A")
        kiosk.wait(lambda seen: "spoken" not in seen, "silence on the next page")
        kiosk.find(id="listen", label="Dengarkan")

    def test_a_voice_that_is_killed_ends_calmly(self):
        self.voice("exec sleep 60")
        kiosk = self.open_lesson()
        kiosk.tap(id="listen", label="Dengarkan")
        self.until(self.started, "the voice is started")
        os.kill(self.started()[0][0], signal.SIGKILL)
        kiosk.find(id="toast", label="Suara terhenti")
        self.assertIn("SIGKILL", kiosk.output())
        kiosk.find(id="listen", label="Dengarkan")
        self.voice("")
        kiosk.tap(id="listen", label="Dengarkan")
        self.assertEqual(self.heard(kiosk), SENTENCES)
        kiosk.tap(id="primary")
        kiosk.find(id="option-A")

    def test_a_machine_without_a_sound_device_serves_silently(self):
        self.desk.env["SDL_AUDIODRIVER"] = "none-such"
        kiosk = self.open_lesson()
        for _ in range(2):
            kiosk.tap(id="listen", label="Dengarkan")
            kiosk.find(id="toast", label="belum dapat bersuara")
            kiosk.find(id="listen", label="Dengarkan")
        said = [line for line in kiosk.output().splitlines() if "reading aloud" in line]
        self.assertEqual(len(said), 1, said)
        self.assertEqual(self.started(), [])
        kiosk.tap(id="primary")
        kiosk.find(id="option-A")

    def test_a_recording_of_the_pack_takes_the_voice_s_place(self):
        kiosk = self.open_lesson(sound=', sound = "buka.wav"')
        kiosk.tap(id="listen", label="Dengarkan")
        self.assertEqual(self.heard(kiosk), SENTENCES)
        self.assertEqual(self.started(), [])
        kiosk.stop()
        samples = array.array("h", self.sound.read_bytes())
        loudest = max(samples)
        # 70 % of 9000: the recording itself, at the volume of a new visit.
        self.assertTrue(5000 < loudest < 8000, loudest)


if __name__ == "__main__":
    unittest.main(verbosity=2)
