-- A claim to judge. Let some claims of a lesson be true and some false: `check` tells when people could guess.
local s = require "suluh"

return s.lesson {
    title = "Benar atau salah",
    pass = 0.75,
    indicators = { CD1 = "Melayani dengan santun" },

    s.truefalse {
        id = "truefalse-antre", indicator = "CD1",
        claim = "Kerabat petugas boleh dilayani lebih dahulu.", answer = false,
        because = "Antrean berlaku bagi semua warga.",
        basis = "UU 25/2009 Pasal 4",
    },
}
