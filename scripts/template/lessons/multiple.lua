-- A question with several right answers. Each right one chosen earns its share of the point, each wrong
-- one takes a share away, never below nothing.
local s = require "suluh"

return s.lesson {
    title = "Beberapa jawaban benar",
    pass = 0.75,
    indicators = { CD1 = "Melayani dengan santun" },

    s.multiple {
        id = "multiple-santun", indicator = "CD1",
        ask = "Mana yang termasuk pelayanan santun?",
        s.right "Memakai bahasa yang mudah dipahami",
        s.right "Mendengarkan sampai warga selesai bicara",
        s.wrong("Mendahulukan kerabat", "Semua warga dilayani menurut antrean."),
        s.wrong("Menjawab sambil menelepon", "Perhatian penuh adalah hak warga."),
        because = "Pelayanan santun berarti jelas, sabar, dan adil.",
        basis = "UU 25/2009 Pasal 34",
    },
}
