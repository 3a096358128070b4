-- Things to find in a picture. Shapes are in the picture's own units, from its top left corner.
local s = require "suluh"

return s.lesson {
    title = "Mencari di dalam gambar",
    pass = 0.6,
    indicators = { CD3 = "Menjaga informasi warga" },

    s.hotspot {
        id = "hotspot-loket", indicator = "CD3",
        ask = "Sentuh benda yang memuat data warga.",
        picture = "loket.svg", width = 640, height = 420, -- as in the file's first line
        alt = "Loket dengan petugas, selembar berkas, dan bel meja.",
        because = "Berkas di atas loket dapat terbaca orang lain.",
        basis = "UU 27/2022 Pasal 35",
        -- `what` is how it is called before it is touched: it must not give the answer away.
        s.spot {
            id = "berkas", name = "Berkas terbuka", what = "Lembar putih", because = "Berkas memuat data warga.",
            rect = { 440, 170, 76, 60 },
        },
        s.decoy {
            id = "bel", name = "Bel meja", what = "Benda bundar", because = "Bel tidak memuat data.",
            circle = { 150, 206, 30 },
        },
    },
}
