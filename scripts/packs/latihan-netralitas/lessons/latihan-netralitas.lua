-- Modul M06, bagian kedua: latihan. Bagian pertama adalah netralitas-asn/tahun-politik. Butir soal ada di
-- items/m06-kegiatan.lua dan items/m06.lua; yang pertama dipakai sebagai layar, yang kedua ditanyakan dalam kuis.
local s = require "suluh"

local item = {}
for _, step in ipairs(require("items.m06-kegiatan").questions) do item[step.id] = step end

return s.lesson {
    title = "Latihan Netralitas di Tahun Politik",
    jp = 0.5,
    pass = 0.75,
    indicators = {
        ["ED5.alasan"] = "Memahami alasan netralitas",
        ["ED5.aturan"] = "Mengenal aturan dan sanksi",
        ["ED5.medsos"] = "Bersikap netral di media sosial",
    },

    s.explain {
        id = "tiga-warna",
        title = "Boleh, dilarang, tanyakan dahulu",
        body = [[
Musim kampanye tiba di Kota Suryaloka. Dalam sehari Ibu Ratna menerima undangan diskusi, ajakan grup, dan permintaan foto bersama.

Tidak semuanya dilarang, tidak semuanya boleh. Pak Budi memberinya pegangan: **yang jelas boleh, lakukan; yang jelas dilarang, tolak; yang ragu, tanyakan dahulu secara tertulis.**

Kewajiban ini mengikat PNS dan PPPK, di kantor dan di ruang digital.]],
        picture = "media:illustrations/rapat-kantor.svg",
        alt = "Tiga pegawai duduk bersama dalam rapat kantor.",
        caption = "Gambar: bertanya lebih dahulu adalah sikap profesional.",
        note = "Bila ragu dan belum ada arahan, jangan hadir.",
        note_icon = "balance",
    },

    item["M06-06"],
    item["M06-07"],
    item["M06-08"],

    s.explain {
        id = "tangga-sanksi",
        title = "Sanksi bertingkat",
        body = "Sanksi dapat berbeda menurut bentuk dan tahap perbuatannya.",
        picture = "media:illustrations/jejak-digital.svg",
        alt = "Jejak Suka dan komentar mengarah ke ponsel pemiliknya.",
        points = {
            { "Sanksi moral", "Tertulis, dinyatakan terbuka atau tertutup (PP 42/2004)." },
            { "Hukuman disiplin sedang", "Tunjangan kinerja dapat dipotong 25 persen selama 6, 9, atau 12 bulan." },
            { "Hukuman disiplin berat", "Dapat berupa penurunan jabatan hingga pemberhentian (PP 94/2021)." },
            { "Pidana", "Undang-undang pemilu dan pilkada memuat ancaman pidana bagi perbuatan tertentu." },
        },
        note = "Sejak 2024 pengawasan netralitas beralih dari KASN ke BKN. Kanal resmi per 2024: Bawaslu, BKN, SP4N-LAPOR!",
        note_icon = "report",
    },

    item["M06-09"],
    item["M06-13"],

    s.quiz {
        id = "kilat", title = "Putaran kilat", bank = "m06", feedback = "each",
        fixed = { "kilat-1", "kilat-2", "kilat-3", "kilat-4", "kilat-5" }, summary = false,
    },

    s.quiz {
        id = "penutup", title = "Kuis penutup", bank = "m06", feedback = "each",
        fixed = { "M06-11", "M06-14" }, summary = false,
    },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Besok pagi, buka ponsel Anda selama lima menit:

1. Keluarlah dari grup pemenangan dengan santun.
2. Turunkan foto bersama yang dapat ditafsirkan memihak.
3. Simpan satu kalimat penolakan yang ramah.

“Terima kasih sudah mengajak. Saya ASN, jadi saya tidak memihak.”]],
        picture = "media:illustrations/netral.svg",
        alt = "Seorang ibu dan seorang bapak di kiri dan kanan kotak suara putih, di bawah timbangan yang seimbang.",
        caption = "Gambar: pilihan boleh berbeda, layanan tetap sama.",
        note = "ASN boleh memilih di bilik suara, tetapi melayani dan bersuara di ruang publik tanpa memihak.",
    },
}
