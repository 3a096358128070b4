-- A question with one right answer.
local s = require "suluh"

return s.lesson {
    title = "Satu jawaban benar",
    pass = 0.75, -- the share of points that passes
    indicators = { CD1 = "Melayani dengan santun" }, -- the words for each code used below

    s.choice {
        id = "choice-sapa",  -- never change it: answers are kept under it
        indicator = "CD1",   -- what it measures
        ask = "Apa yang dilakukan pertama kali saat warga tiba di loket?",
        -- Answers are shuffled for each person. Two to eight; a wrong one says why it is wrong.
        s.right "Menyapa dan menanyakan keperluannya",
        s.wrong("Meminta seluruh berkas lebih dahulu", "Berkas diminta setelah keperluannya jelas."),
        s.wrong("Menunjuk papan pengumuman di dinding", "Papan tidak menggantikan sapaan."),
        because = "Sapaan membuat warga merasa dihargai.", -- the reason, shown after the answer
        basis = "UU 25/2009 Pasal 34",                     -- its source
    },
}
