-- Every kind that travels, every field of it, and signs that the formats use themselves.
local s = require "suluh"

-- Built by code: exported as what they are.
local function claim(n, truth)
    return s.truefalse {
        id = "code-" .. n, indicator = "ED" .. n, claim = "Klaim nomor " .. n .. " benar.", answer = truth,
        because = "Alasan " .. n, basis = "Dasar " .. n,
    }
end

return s.bank {
    s.choice {
        id = "c-1", indicator = "ED5", module = "M00", pillar = "etika", band = "menengah", level = "C3",
        difficulty = 0.58, twin = "c-2", confidence = true, shuffle = false, picture = "sandi.svg",
        alt = "Lingkaran hijau.",
        ask = "Apa arti \"=, ~, #, {}, :, <b> & 'ya'; \\n\"?",
        s.right("Tanda, dan koma; titik koma", "Betul, \"tanda\" saja."),
        s.wrong("=1+1 bukan rumus", "Tanda = di depan; <i>bukan</i> rumus & bukan HTML."),
        s.wrong { "-5 derajat", why = "Bukan.", basis = "UU 27/2022" },
        because = "Baris satu,\nbaris dua; é ü 中文 بابا.", basis = "UU 20/2023 Pasal 9 ayat (2)",
    },
    s.choice {
        id = "c-2", indicator = "ED5", ungraded = true, ask = "Gambar mana?",
        s.right { "Sandi", "Gembok.", picture = "sandi.svg", alt = "Gembok." },
        s.wrong { "Rapat", picture = "media:illustrations/rapat-kantor.svg", alt = "Orang.", why = "Bukan." },
        because = "Gembok melindungi.", basis = "Pilar Aman Digital",
    },
    s.multiple {
        id = "m-1", indicator = "AD2", ask = "Mana yang termasuk data pribadi?",
        s.right "NIK", s.wrong("Jam buka", "Terbuka."), s.right("Riwayat kesehatan", "Data khusus."),
        because = "Mengenali seseorang.", basis = "UU 27/2022 Pasal 4",
    },
    claim(1, true), claim(2, false),
    s.order {
        id = "o-1", indicator = "ED1", ask = "Urutkan.", first = "Awal", last = "Akhir",
        s.item "Satu", s.item { "Dua", why = "Sesudah satu.", basis = "Dasar = dua" }, s.item "Tiga",
        because = "Hitungan.", basis = "b",
    },
    s.match {
        id = "p-1", indicator = "ED2", ask = "Pasangkan.", shuffle = false,
        s.pair("Misinformasi", "Tanpa maksud"), s.pair("Disinformasi", "Dengan maksud", "Ada kesengajaan."),
        s.pair { "Malinformasi", "Benar, merugikan", icon = "warning" }, because = "Maksud.", basis = "b",
    },
    s.sort {
        id = "g-1", indicator = "AD2", ask = "Mana yang boleh?",
        groups = { "Boleh", { name = "Dijaga", about = "Informasi pribadi", icon = "lock" }, { name = "Ragu" } },
        s.item("Jadwal", "Boleh"), s.item("Foto KTP", "Dijaga", "Data pribadi."), s.item("Nama", "Ragu"),
        because = "Terbuka.", basis = "b",
    },
    s.fill {
        id = "f-1", indicator = "CD5", ask = "Berapa persen?", answer = 12.5, tolerance = 0.5, unit = "persen",
        s.wrong_form(8, "Angka 8 adalah 40 dibagi 5."), because = "Bagian dibagi keseluruhan.", basis = "b",
    },
    s.fill {
        id = "f-2", indicator = "AD1", ask = "Apa nama pesan palsu?", accept = { "pengelabuan", "phishing" }, near = 1,
        s.wrong_form("hoaks", "Hoaks adalah kabar bohong."), because = "Meniru lembaga.", basis = "b",
    },
    s.fill {
        id = "f-3", indicator = "ED5", ask = "Lengkapi.", shuffle = false,
        text = "ASN [1] dan [2] memakai {x} = 1\nfasilitas [3] persen: [x] tetap.",
        s.gap { "netral=", "tidak memihak~", near = 1, s.wrong_form("aktif", "Bukan #1.") },
        s.pick { right = "dilarang", "boleh", s.wrong("dianjurkan", "Milik {semua} warga.") },
        s.gap { answer = -3, tolerance = 0.25, unit = "persen", s.wrong_form(4, "Terlalu besar.") },
        because = "Netral.", basis = "b",
    },
    s.slider {
        id = "s-1", indicator = "CD5", ask = "Berapa?", from = 0, to = 100, answer = 79.5, tolerance = 5, step = 0.5,
        start = 50, fade = 10, unit = "persen", labels = { "nol", "separuh", "semua" },
        because = "79,5 persen.", basis = "b",
    },
    s.hotspot {
        id = "h-1", indicator = "AD1", ask = "Sentuh yang berisiko.", picture = "sandi.svg", width = 400, height = 300,
        alt = "Meja.", because = "Bocor.", basis = "b",
        s.spot { id = "sandi", name = "Kata sandi", because = "Mudah dibaca.", circle = { 100, 50.5, 30 } },
        s.spot { id = "hp", name = "Ponsel", what = "Sebuah benda", because = "Terbuka.", rect = { 10, 20, 112, 46 } },
        s.decoy { id = "gelas", name = "Gelas", because = "Aman.", polygon = { { 300, 200 }, { 350, 200 }, { 9, 2 } } },
    },
    s.hotspot {
        id = "h-2", indicator = "AD1", ask = "Sentuh satu.", picture = "sandi.svg", width = 400, height = 300,
        alt = "Meja.", find = "one", because = "Bocor.", basis = "b",
        s.spot { id = "sandi", name = "Kata sandi", because = "Mudah dibaca.", circle = { 100, 50, 30 } },
        s.decoy { id = "gelas", name = "Gelas", because = "Aman.", rect = { 0.1, 0.2, 0.7, 40 } },
    },
}
