-- Filling in: a number, words, a sentence with gaps; every option is there once.
local s = require "suluh"

return s.lesson {
    title = "Mengisi",
    pass = 0.5,
    s.fill {
        id = "fill-number", indicator = "CD5",
        ask = "Dari 40 berkas yang diterima, 5 berkas belum lengkap. Berapa persen yang belum lengkap?",
        answer = 12.5, tolerance = 0.5, unit = "persen",
        s.wrong_form(8, "Angka 8 adalah 40 dibagi 5. Yang dicari adalah bagian 5 dari 40."),
        s.wrong_form(5, "Angka 5 adalah jumlah berkasnya, belum persennya."),
        because = "Bagian dibagi keseluruhan, lalu dikalikan seratus: 5 : 40 × 100 = 12,5.",
        basis = "hitungan persen",
    },
    s.fill {
        id = "fill-words", indicator = "AD1",
        ask = "Apa nama upaya mengelabui orang agar menyerahkan data pribadinya lewat pesan palsu?",
        accept = { "phishing", "pengelabuan", "fishing" }, near = 1,
        s.wrong_form("hoaks", "Hoaks adalah kabar bohong; ia tidak selalu meminta data."),
        because = "Pesan palsu meniru lembaga resmi agar korban menyerahkan datanya.",
        basis = "Pilar Aman Digital",
    },
    s.fill {
        id = "fill-gaps", indicator = "ED5",
        ask = "Lengkapi kalimat berikut.",
        text = "ASN wajib bersikap [1] dan [2] menggunakan fasilitas negara untuk kampanye. " ..
            "Seorang ASN tetap memiliki [3] hak suara, sama seperti warga lain.",
        s.gap { "netral", "tidak memihak", near = 1, s.wrong_form("aktif", "Aktif berkampanye justru dilarang.") },
        s.pick { right = "dilarang", "boleh", s.wrong("dianjurkan", "Fasilitas negara milik semua warga.") },
        s.gap { answer = 1, unit = "buah", s.wrong_form(0, "ASN tidak kehilangan hak pilihnya.") },
        because = "Netral berarti tidak memihak, dan hak pilih tetap ada.",
        basis = "UU 20/2023 Pasal 9 ayat (2)",
    },
    s.fill {
        id = "fill-picks", indicator = "ED1", shuffle = false,
        ask = "Pilih kata yang tepat.",
        text = "Sebelum membagikan kabar, [1] sumbernya.\nBila ragu, [2] membagikannya.",
        s.pick { right = "periksa", "abaikan", "hapus" },
        s.pick { right = "tunda", "percepat" },
        because = "Berhenti sejenak memberi waktu memeriksa.",
        basis = "alat bantu JEDA, Suluh",
    },
}
