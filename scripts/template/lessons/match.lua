-- Pairs to find, by dragging or by tapping both sides.
local s = require "suluh"

return s.lesson {
    title = "Menjodohkan",
    pass = 0.75,
    indicators = { CD2 = "Mengenal istilah layanan" },

    s.match {
        id = "match-istilah", indicator = "CD2",
        ask = "Pasangkan istilah dengan artinya.",
        -- Left side, right side, and what is said to whoever did not find the pair.
        s.pair("Maklumat", "Janji layanan kepada warga", "Maklumat dipasang agar warga dapat membacanya."),
        s.pair("Pengaduan", "Laporan warga atas layanan", "Pengaduan datang dari warga."),
        s.pair { "Loket", "Tempat warga dilayani", why = "Warga bertemu petugas di loket.", icon = "users" },
        because = "Istilah yang dipahami bersama mencegah salah paham.",
        basis = "UU 25/2009 Pasal 1",
    },
}
