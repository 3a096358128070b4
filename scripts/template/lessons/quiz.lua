-- Questions drawn from a bank, anew for each attempt: one of items/latihan.lua here. `confidence` asks how sure one
-- is before the feedback.
local s = require "suluh"

return s.lesson {
    title = "Latihan singkat",
    pass = 0.75,
    indicators = { CD1 = "Melayani dengan santun" },

    s.quiz {
        id = "kuis", bank = "latihan", feedback = "each", confidence = true,
        draw = { { pillar = "etika", count = 1 } },
    },
}
