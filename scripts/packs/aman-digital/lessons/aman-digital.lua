-- Modul M04: Aman Digital. Butir soal ada di items/m04.lua; yang bernomor di sini dipakai sebagai layar,
-- sisanya ditanyakan dalam kuis penutup. Tempat dan orang rekaan.
local s = require "suluh"

local item = {}
for _, step in ipairs(require("items.m04").questions) do item[step.id] = step end

return s.lesson {
    title = "Aman Digital",
    jp = 0.5,
    pass = 0.75,
    indicators = {
        AD1 = "Menjaga perangkat dan akun",
        AD2 = "Melindungi data pribadi",
        AD3 = "Mengenali penipuan",
        AD5 = "Bertindak saat ada insiden",
    },

    s.explain {
        id = "pilar-terlemah",
        title = "Pintu yang sering terbuka",
        body = [[
Pagi ini loket Kota Suryaloka berhenti melayani. Semalam seseorang menekan tautan palsu. Warga hanya ingin datanya aman.

Pada survei tahun 2022, keamanan adalah **pilar terendah**: 3,12 dari 5. Kabar baiknya, pilar ini dapat dilatih.]],
        chart = {
            kind = "radar", title = "Indeks Literasi Digital per pilar, skala 1–5", max = 5,
            rows = { { "Budaya", 3.84 }, { "Etika", 3.68 }, { "Cakap", 3.52 }, { "Aman", 3.12 } },
            source = "Indeks Literasi Digital, Kominfo (kini Komdigi)", year = 2022,
        },
        note = "Ruang digital yang aman dimulai dari kebiasaan kita.",
    },

    item["M04-01"],

    s.explain {
        id = "dua-langkah",
        title = "Kunci kedua untuk pintu yang sama",
        body = "Sandi Ibu Ratna pernah tertebak. Akunnya tetap selamat, karena ada kunci kedua di ponselnya.",
        picture = "media:illustrations/sandi-kuat.svg",
        alt = "Ibu Ratna di depan laptop dengan gembok dan kolom sandi.",
        points = {
            { "Langkah pertama", "Sesuatu yang Anda ketahui: frasa sandi yang panjang." },
            { "Langkah kedua", "Sesuatu yang Anda miliki: kode dari aplikasi autentikator." },
            { "Satu larangan", "Kode tidak diberikan kepada siapa pun, juga bukan kepada “petugas”." },
        },
        note = "Portal ASN Digital BKN mewajibkan verifikasi dua langkah sejak 23 Maret 2025.",
    },

    item["M04-03"],
    item["M04-06"],
    item["M04-07"],
    item["M04-04"],
    item["M04-08"],
    item["M04-09"],

    s.scale {
        id = "M04-11", indicator = "AD1",
        ask = "Dalam sebulan terakhir, seberapa sering Anda melakukan hal berikut? Jawaban ini tidak dinilai.",
        labels = { "Tidak pernah", "Jarang", "Kadang-kadang", "Sering", "Selalu" },
        s.statement("kunci-layar", "Saya mengunci layar saat meninggalkan meja."),
        s.statement("cadangan", "Saya mencadangkan berkas kerja yang penting."),
        s.statement("pembaruan", "Saya memasang pembaruan perangkat saat tersedia."),
    },

    s.quiz {
        id = "penutup", title = "Kuis penutup", bank = "m04", feedback = "each",
        fixed = { "M04-02", "M04-05", "M04-10" },
    },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Besok pagi, sebelum loket dibuka:

1. Nyalakan verifikasi dua langkah pada satu akun kerja.
2. Ganti satu sandi yang dipakai di dua tempat.
3. Simpan nomor pengelola TI di ponsel Anda.

Mulai hari ini, kunci layar setiap kali meninggalkan meja. Mengunci layar adalah kebiasaan kecil yang mencegah penyalahgunaan akun.]],
        picture = "media:illustrations/data-pribadi.svg",
        alt = "Kartu identitas di belakang perisai bergembok.",
        caption = "Gambar: data warga dititipkan kepada kita.",
        note = "Data warga adalah amanah; satu klik yang tergesa-gesa dapat merugikan banyak orang.",
    },
}
