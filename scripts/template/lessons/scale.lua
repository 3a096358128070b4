-- Statements about oneself, to agree with more or less. Nothing is right or wrong; there are no points.
local s = require "suluh"

return s.lesson {
    title = "Penilaian diri",
    pass = 0,

    s.scale {
        id = "scale-layanan",
        ask = "Seberapa setuju Anda?",
        -- A code that never changes, and the words.
        s.statement("sabar", "Saya sabar menghadapi keluhan warga."),
        s.statement("jelas", "Saya menjelaskan syarat dengan kata yang mudah."),
    },
}
