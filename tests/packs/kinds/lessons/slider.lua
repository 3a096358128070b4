-- Estimating on a scale: every option is there once.
local s = require "suluh"

return s.lesson {
    title = "Memperkirakan",
    pass = 0.5,
    s.slider {
        id = "slider-share", indicator = "CD5",
        ask = "Menurut perkiraan Anda, berapa persen penduduk Indonesia memakai internet pada tahun 2024?",
        from = 0, to = 100, answer = 79.5, tolerance = 5, unit = "persen",
        labels = { "tidak seorang pun", "separuh", "semua orang" },
        because = "Survei tahun 2024 mencatat 79,5 persen penduduk terhubung ke internet.",
        basis = "APJII, Survei Penetrasi Internet Indonesia 2024",
    },
    s.slider {
        id = "slider-length", indicator = "AD1",
        ask = "Berapa karakter sebaiknya panjang frasa sandi, paling sedikit?",
        from = 4, to = 20, step = 2, start = 8, answer = 12, tolerance = 0, fade = 4, unit = "karakter",
        because = "Frasa sandi yang panjang lebih sukar ditebak daripada kata yang rumit.",
        basis = "Pilar Aman Digital",
    },
}
