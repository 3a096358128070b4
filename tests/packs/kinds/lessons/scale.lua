-- Self-assessment: agreement with the usual labels, and how often with labels of its own; then one
-- question, so that the lesson has a score.
local s = require "suluh"

return s.lesson {
    title = "Penilaian diri",
    jp = 0.5,
    pass = 0.75,
    indicators = { AD1 = "Mengamankan perangkat dan akun" },
    s.scale {
        id = "scale-start", ask = "Seberapa setuju Anda?",
        s.statement("hoax", "Saya mampu membedakan kabar benar dan kabar bohong."),
        s.statement("password", "Saya memakai kata sandi yang berbeda untuk setiap akun."),
        s.statement("politics", "Saya berhati-hati sebelum menyukai atau membagikan unggahan politik."),
        s.statement("incident", "Saya tahu cara melaporkan insiden siber di kantor."),
    },
    s.scale {
        id = "scale-habit", indicator = "AD1", before = "scale-habit", ask = "Seberapa sering dalam sebulan terakhir?",
        labels = { "Tidak pernah", "Jarang", "Kadang-kadang", "Sering", "Selalu" },
        s.statement("lock", "Saya mengunci layar saat meninggalkan meja."),
        s.statement("source", "Sebelum membagikan kabar, saya memeriksa sumbernya."),
    },
    s.truefalse {
        id = "scale-after", indicator = "AD1",
        claim = "Mengunci layar mencegah penyalahgunaan akun oleh orang lain.", answer = true,
        because = "Mengunci layar adalah kebiasaan kecil yang mencegah penyalahgunaan akun.",
        basis = "praktik keamanan akun",
    },
}
