-- t
local s = require "suluh"

return s.bank {
    s.choice {
        id = "x-1", indicator = "ED5", difficulty = 0.58,
        ask = "Apa \"netral\"; itu?",
        s.wrong "Memihak; diam",
        s.right("Adil", "Tepat"),
        s.wrong "Acuh",
        because = "Keadilan layanan.", basis = "UU 20/2023",
    },
    s.multiple {
        id = "x-2", indicator = "AD2", difficulty = 0.7,
        ask = "Mana data pribadi?",
        s.right "NIK",
        s.wrong("Jam buka", "Terbuka."),
        s.right "Kesehatan",
        because = "Mengenali seseorang.", basis = "UU 27/2022",
    },
    s.truefalse {
        id = "x-3", indicator = "ED6",
        claim = "Warga dilayani urut.", answer = true,
        because = "Tanpa membedakan.", basis = "UU 25/2009",
    },
    s.fill {
        id = "bank-4", indicator = "ED7",
        ask = "Berapa persen?", answer = 12.5,
        because = "Hitung.", basis = "b",
    },
}
