-- Modul M07: Mendukung Hak Pilih, Melayani Tanpa Beda. Butir soal ada di items/m07.lua; yang bernomor
-- di sini dipakai sebagai layar, sisanya ditanyakan dalam putaran kilat. Tempat dan orang rekaan.
local s = require "suluh"

local item = {}
for _, step in ipairs(require("items.m07").questions) do item[step.id] = step end

return s.lesson {
    title = "Mendukung Hak Pilih, Melayani Tanpa Beda",
    jp = 0.5,
    pass = 0.75,
    indicators = {
        ["ED6.hak"] = "Mendukung hak pilih secara netral",
        ["ED6.adil"] = "Melayani tanpa beda",
        ["ED6.tekanan"] = "Mengenali diskriminasi dan intimidasi",
    },

    s.explain {
        id = "ajak-bukan-arah",
        title = "Mengajak ya, mengarahkan tidak",
        body = [[
Sepekan sebelum pemungutan suara, loket di Kota Suryaloka ramai. Ada yang bertanya tempat TPS. Ada pula yang bertanya harus memilih siapa.

Ibu Ratna menjawab pertanyaan pertama dengan lengkap. Pertanyaan kedua ia kembalikan dengan senyum: “Itu hak Bapak.”

**Mengajak warga memakai hak pilih itu baik. Mengarahkan pilihannya tidak boleh.**]],
        picture = "media:illustrations/layanan-publik.svg",
        alt = "Petugas loket melayani seorang warga.",
        caption = "Gambar: informasi resmi untuk semua warga.",
        note = "Jelaskan kapan, di mana, dan bagaimana. Jangan jelaskan siapa.",
        note_icon = "ballot",
    },

    item["M07-01"],
    item["M07-02"],
    item["M07-03"],
    item["M07-05"],

    s.explain {
        id = "wajah-tekanan",
        title = "Intimidasi tidak selalu berteriak",
        body = "Ibu Ratna menerima pesan halus: “Tolong kirim foto surat suaramu, sekadar arsip.” Tekanan di kantor sering datang dengan suara pelan.",
        picture = "media:illustrations/rapat-kantor.svg",
        alt = "Tiga pegawai duduk bersama dalam rapat kantor.",
        points = {
            { "Foto bukti", "Pegawai atau warga diminta mengirim foto surat suara." },
            { "Ancaman kontrak", "Perpanjangan kerja dikaitkan dengan pilihan." },
            { "“Pendataan”", "Nama pegawai, keluarga, dan pilihannya dikumpulkan." },
            { "Candaan yang menekan", "“Yang beda pilihan, siap-siap dipindah, ya.”" },
        },
        note = "Menghalangi pemilih dengan kekerasan atau ancaman dapat dipidana (UU 10/2016 Pasal 182A).",
        note_icon = "warning",
    },

    item["M07-06"],
    item["M07-07"],
    item["M07-08"],

    s.quiz {
        id = "kilat", title = "Putaran kilat", bank = "m07", feedback = "each",
        fixed = { "M07-04", "M07-09", "M07-10", "M07-11" },
    },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Siapkan satu kalimat baku di meja loket, seperti milik Ibu Ratna:

“Itu hak Bapak dan Ibu. Jadwal, tempat, dan bahan resmi semua calon ada di penyelenggara.”

Tempelkan pula alamat kantor penyelenggara dan pengawas setempat. Bila ada yang menekan warga atau rekan, **catat faktanya dan teruskan lewat kanal resmi.**]],
        picture = "media:illustrations/netral.svg",
        alt = "Seorang ibu dan seorang bapak di kiri dan kanan kotak suara putih, di bawah timbangan yang seimbang.",
        caption = "Gambar: pilihan boleh berbeda, layanan tetap sama.",
        note = "Ajak warga menggunakan hak pilihnya; jangan arahkan pilihannya, dan jangan bedakan layanannya.",
    },
}
