-- A bank: questions that quizzes draw from. See lessons/quiz.lua.
local s = require "suluh"

return s.bank {
    s.choice {
        id = "latihan-1", indicator = "CD1", pillar = "etika",
        ask = "Seorang warga datang tanpa nomor antrean. Apa langkah Anda?",
        s.right "Membantunya mengambil nomor",
        s.wrong("Memintanya pulang", "Warga dibantu, bukan ditolak."),
        s.wrong("Melayaninya saat itu juga", "Warga lain sudah menunggu."),
        because = "Setiap warga dibantu dan dilayani menurut urutan.",
        basis = "UU 25/2009 Pasal 4",
    },
    s.truefalse {
        id = "latihan-2", indicator = "CD1", pillar = "etika",
        claim = "Warga yang keliru mengisi formulir tetap dilayani dengan santun.", answer = true,
        because = "Kekeliruan dibetulkan bersama dengan santun.",
        basis = "UU 25/2009 Pasal 4",
    },
}
