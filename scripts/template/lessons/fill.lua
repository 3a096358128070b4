-- Filling in: a number, a word, or the gaps of a sentence (scripts/README.md shows all three).
local s = require "suluh"

return s.lesson {
    title = "Mengisi",
    pass = 0.5,
    indicators = { CD5 = "Menghitung beban layanan" },

    s.fill {
        id = "fill-berkas", indicator = "CD5",
        ask = "Dari 40 berkas, 10 belum lengkap. Berapa persen yang belum lengkap?",
        answer = 25, tolerance = 0, unit = "persen",
        -- What is said to whoever wrote a number that tells what went wrong.
        s.wrong_form(4, "Angka 4 adalah 40 dibagi 10. Yang dicari adalah bagian 10 dari 40."),
        because = "Bagian dibagi keseluruhan, lalu dikalikan seratus.",
        basis = "hitungan persen",
    },
}
