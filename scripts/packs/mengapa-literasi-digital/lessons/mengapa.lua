-- Modul M01: Mengapa Literasi Digital bagi ASN. Butir soal ada di items/m01.lua; yang bernomor di sini
-- menjadi layar pelajaran, sisanya ditanyakan pada latihan penutup. Tempat dan orang rekaan.
local s = require "suluh"

local item = {}
for _, question in ipairs(require("items.m01").questions) do item[question.id] = question end

return s.lesson {
    title = "Mengapa Literasi Digital bagi ASN",
    jp = 0.25,
    pass = 0.75,
    indicators = {
        CD5 = "Membaca data dan angka",
        CD6 = "Terus belajar bersama teknologi",
    },

    s.explain {
        id = "satu-warga",
        title = "Satu warga, tiga saluran",
        body = [[
Pagi ini Ibu Sari mengurus akta kelahiran cucunya di Kota Suryaloka. Ia bertanya lewat akun dinas, dijawab **Dewi**. Ia mengunggah berkas di aplikasi, diperiksa **Maria**. Siangnya ia mengambil akta di loket **Ibu Ratna**.

Satu warga, tiga saluran, tiga pegawai. Tak seorang pun dari mereka petugas TI.

Ibu Sari hanya melihat satu kantor. **Mutunya ditentukan oleh kita semua.**]],
        picture = "media:illustrations/layanan-publik.svg",
        alt = "Petugas loket melayani seorang warga.",
        caption = "Gambar: loket hanyalah salah satu pintu layanan.",
        note = "Literasi digital adalah bekal setiap ASN, apa pun jabatannya.",
        note_icon = "users",
    },

    item["M01-02"],

    s.explain {
        id = "indeks",
        title = "Naik, tetapi pelan",
        body = [[
Sejauh mana masyarakat kita melek digital? Survei nasional menilainya dengan **skala 1 sampai 5**.

Nilai 2022 tergolong “sedang”. Pilar terendah adalah **Aman Digital** (3,12), tertinggi Budaya Digital (3,84).

Kenaikan dibaca dalam **poin**, bukan persen.]],
        chart = {
            kind = "bar", title = "Indeks Literasi Digital (skala 1–5)", max = 5,
            rows = { { "2020", 3.46 }, { "2021", 3.49 }, { "2022", 3.54 } },
            source = "Status Literasi Digital di Indonesia 2022, Kominfo dan Katadata Insight Center", year = 2022,
        },
    },

    s.explain {
        id = "imdi",
        title = "Ukuran baru, skala lain",
        body = [[
Kini ukuran yang dipakai umum adalah **Indeks Masyarakat Digital Indonesia** (IMDI). Skalanya 0 sampai 100.

Jangan menyandingkan 3,54 dengan 44,53. Skala dan cara ukurnya berbeda.]],
        chart = {
            kind = "bar", title = "IMDI (skala 0–100)", max = 100,
            rows = { { "2022", 37.8 }, { "2023", 43.18 }, { "2024", 43.34 }, { "2025", 44.53 } },
            source = "Laporan IMDI 2025, Kementerian Komunikasi dan Digital", year = 2025,
        },
    },

    item["M01-03"],
    item["M01-05"],
    item["M01-06"],
    item["M01-07"],
    item["M01-08"],

    s.scale {
        id = "rencana", ask = "Seberapa perlu Anda mempelajarinya? Tiga yang tertinggi menjadi rencana belajar Anda.",
        labels = { "Belum perlu", "Sedikit", "Cukup", "Perlu", "Sangat perlu" },
        s.statement("cakap", "Mencari sumber resmi dan membaca data (Cakap Digital)"),
        s.statement("etika", "Menanggapi komentar dan hoaks dengan santun (Etika Digital)"),
        s.statement("aman", "Melindungi akun dan data warga (Aman Digital)"),
        s.statement("budaya", "Bekerja bersama secara digital (Budaya Digital)"),
        s.statement("netral", "Bersikap netral di tahun politik (Netralitas ASN)"),
    },

    s.quiz { id = "latihan", bank = "m01", fixed = { "M01-01", "M01-04", "M01-09", "M01-10" }, summary = false },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Besok pagi, pilih **satu** pekerjaan Anda yang sudah digital tetapi masih membuat ragu.

- Tuliskan bagian yang membingungkan.
- Tanyakan kepada satu rekan, lima belas menit saja.
- Kerjakan sendiri sambil didampingi.

Pak Hasan menempel kertas kecil di layarnya: “Minggu ini: mengirim salinan lewat aplikasi.”]],
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai belajar bersama di depan satu layar.",
        caption = "Gambar: belajar lebih ringan bila bersama.",
        note = "Teknologi berubah, kewajiban belajar tetap.",
    },
}
