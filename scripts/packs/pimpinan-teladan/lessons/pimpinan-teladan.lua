-- Modul M11: Pimpinan sebagai Teladan (jalur pimpinan). Butir soal ada di items/m11.lua dan semuanya dipakai
-- sebagai layar. Tempat dan orang rekaan.
local s = require "suluh"

local item = {}
for _, step in ipairs(require("items.m11").questions) do item[step.id] = step end

return s.lesson {
    title = "Pimpinan sebagai Teladan",
    jp = 0.25,
    pass = 0.75,
    indicators = {
        ["BD5.teladan"] = "Menjaga teladan dan akun sendiri",
        ["BD5.tindak"] = "Menindaklanjuti dugaan pelanggaran",
        ["BD5.aturan"] = "Melindungi netralitas unit",
    },

    s.explain {
        id = "pegawai-meniru",
        title = "Pegawai meniru jempol Anda",
        body = [[
Senin pagi di Kota Suryaloka, Ibu Yohana menandatangani edaran netralitas. Siangnya Pak Budi menunjukkan ponselnya dengan tenang.

“Bu, ada tanda Suka dari akun Ibu di unggahan Paslon X. Tiga staf sudah ikut.”

Jari Ibu Yohana terpeleset semalam. Ia mencabutnya, lalu bercerita jujur saat apel. **Sejak hari itu edarannya dibaca.**]],
        picture = "media:illustrations/rapat-kantor.svg",
        alt = "Tiga pegawai duduk bersama dalam rapat kantor.",
        caption = "Gambar: perilaku pimpinan dibaca setiap hari.",
        note = "Edaran dibaca sekali, perilaku pimpinan dibaca setiap hari.",
        note_icon = "eye",
    },

    item["M11-01"],
    item["M11-02"],
    item["M11-03"],
    item["M11-04"],
    item["M11-05"],
    item["M11-06"],
    item["M11-07"],

    s.scale {
        id = "M11-09", indicator = "BD5.teladan",
        ask = "Dalam tiga bulan terakhir, seberapa sering? Jawaban ini tidak dinilai.",
        labels = { "Tidak pernah", "Jarang", "Kadang-kadang", "Sering", "Rutin" },
        s.statement("membahas", "Saya membahas netralitas bersama tim."),
    },

    s.scale {
        id = "komitmen", indicator = "BD5.teladan",
        ask = "Seberapa siap Anda melakukan tiga hal ini bagi unit? Jawaban ini tidak dinilai.",
        labels = { "Belum siap", "Agak siap", "Siap", "Sangat siap", "Mulai besok" },
        s.statement("pengingat", "Saya mengingatkan netralitas setiap bulan pada masa pemilihan."),
        s.statement("akun", "Saya menetapkan aturan tertulis bagi akun resmi unit."),
        s.statement("catatan", "Saya mencatat setiap permintaan dukungan dan penolakannya."),
    },

    item["M11-08"],

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Besok pagi, sebelum rapat pertama, luangkan sepuluh menit:

1. Periksa linimasa dan tanda Suka pada akun Anda sendiri.
2. Tulis jadwal pengingat netralitas di kalender unit.
3. Siapkan buku catatan permintaan dan penolakan.

Lalu ceritakan kepada tim apa yang Anda temukan di akun sendiri. Kejujuran itu menular.]],
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai belajar bersama di depan satu layar.",
        caption = "Gambar: teladan dimulai dari akun sendiri.",
        note = "Teladan pimpinan lebih nyaring daripada surat edaran.",
    },
}
