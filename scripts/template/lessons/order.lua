-- Cards to put in order. Write them in the right order; they are shown mixed.
local s = require "suluh"

return s.lesson {
    title = "Mengurutkan",
    pass = 0.75,
    indicators = { CD1 = "Melayani dengan santun" },

    s.order {
        id = "order-alur", indicator = "CD1",
        ask = "Urutkan alur layanan di loket.",
        s.item "Menyapa warga",
        s.item "Menanyakan keperluan",
        s.item { "Memeriksa berkas", why = "Berkas diperiksa setelah keperluannya jelas." },
        s.item "Menyerahkan hasil",
        because = "Alur yang sama bagi semua orang membuat layanan adil.",
        basis = "standar layanan kantor",
    },
}
