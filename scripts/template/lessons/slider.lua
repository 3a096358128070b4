-- An estimate on a scale.
local s = require "suluh"

return s.lesson {
    title = "Memperkirakan",
    pass = 0.5,
    indicators = { CD5 = "Menghitung beban layanan" },

    s.slider {
        id = "slider-antrean", indicator = "CD5",
        ask = "Setiap warga dilayani 5 menit. Berapa warga yang dilayani satu loket dalam satu jam?",
        -- The scale, the right value, and how far from it is still right.
        from = 0, to = 30, answer = 12, tolerance = 1, unit = "warga",
        because = "Satu jam terdiri atas 60 menit: 60 : 5 = 12.",
        basis = "hitungan waktu layanan",
    },
}
