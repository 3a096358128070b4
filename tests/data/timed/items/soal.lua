local s = require "suluh"

local function question(id)
    return s.choice {
        id = id, indicator = "ED5", module = "M06", pillar = "netralitas", shuffle = false,
        ask = "Apa yang sebaiknya dilakukan sebelum membagikan pesan " .. id .. "?",
        s.right "Memeriksa dahulu siapa pengirimnya",
        s.wrong("Meneruskannya ke grup kantor", "Pesan yang belum jelas ikut tersebar."),
        because = "Pengirim yang jelas adalah tanda pertama.", basis = "UU 20/2023 Pasal 9 ayat (2)",
    }
end

return s.bank { question "A", question "B", question "C" }
