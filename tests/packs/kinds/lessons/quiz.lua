-- A pretest by blueprint with how sure one is, a practice with feedback on each question, and a
-- post-test of the pretest's twins with feedback at the end.
local s = require "suluh"

return s.lesson {
    title = "Prates dan pascates",
    jp = 0.5,
    pass = 0.6,
    indicators = {
        AD1 = "Mengamankan perangkat dan akun", AD2 = "Melindungi data pribadi", BD1 = "Mengamalkan Pancasila",
        CD6 = "Memahami literasi digital", ED1 = "Berjeda sebelum bertindak", ED2 = "Menyaring informasi",
        ED5 = "Bersikap netral di media sosial",
    },
    s.quiz {
        id = "prates", bank = "awal", purpose = "pretest", feedback = "none", confidence = true,
        fixed = { "A-05" }, draw = { { pillar = "etika", count = 1 }, { pillar = "aman", count = 1 } },
    },
    s.quiz {
        id = "latihan", bank = "akhir", fixed = { "B-05", "B-06" }, shuffle = false, retry = "same", summary = false,
    },
    s.quiz {
        id = "pascates", bank = { "akhir" }, purpose = "posttest", feedback = "end", twin_of = "prates", minutes = 20,
        title = "Hasil pascates Anda",
        draw = { { indicator = "ED5", count = 1 }, { band = "menengah", level = "C3", module = "M02", count = 1 },
                 { kind = "truefalse", count = 1, track = "others" } },
    },
}
