-- Cards to put into groups.
local s = require "suluh"

return s.lesson {
    title = "Mengelompokkan",
    pass = 0.75,
    indicators = { CD3 = "Menjaga informasi warga" },

    s.sort {
        id = "sort-informasi", indicator = "CD3",
        ask = "Mana yang boleh diumumkan?",
        -- A group is a name alone, or a table with more.
        groups = {
            { name = "Boleh diumumkan", icon = "share" },
            { name = "Harus dijaga", icon = "lock" },
        },
        -- The card, its group, and what is said to whoever put it elsewhere.
        s.item("Jam buka loket", "Boleh diumumkan", "Warga perlu mengetahuinya."),
        s.item("Syarat layanan", "Boleh diumumkan", "Syarat layanan terbuka untuk umum."),
        s.item("Nomor KTP pemohon", "Harus dijaga", "Nomor KTP adalah data pribadi."),
        s.item("Alamat rumah pemohon", "Harus dijaga", "Alamat rumah adalah data pribadi."),
        because = "Informasi layanan terbuka, sedangkan data warga dijaga.",
        basis = "UU 27/2022 Pasal 4",
    },
}
