-- A branching conversation: it begins at the first node, each reply leads to a later node or an ending.
local s = require "suluh"

return s.lesson {
    title = "Percakapan bercabang",
    pass = 0.75,
    indicators = { CD1 = "Melayani dengan santun" },

    s.scenario {
        id = "scenario-antrean", indicator = "CD1",
        situation = "Seorang warga menyela antrean di loket Anda.",
        people = { warga = s.person { name = "Pak Hasan", face = "media:illustrations/avatar-hasan.svg" } },
        s.node {
            id = "sela",
            s.say("warga", "Saya terburu-buru. Boleh saya lebih dahulu?"),
            -- score: what the reply is worth; mood: by how much the conversation warms or cools.
            s.reply { "Mari saya lihat keperluan Bapak.", to = "jelas", score = 1, mood = 6, because = "Mendengarkan meredakan." },
            s.reply { "Antre saja di belakang!", to = "marah", score = 0, mood = -20, because = "Nada keras menyinggung." },
        },
        s.node {
            id = "jelas",
            s.say("warga", "Anak saya sakit. Saya hanya mengambil surat."),
            s.reply { "Saya mintakan izin kepada warga lain.", to = "rukun", score = 1, mood = 10, because = "Semua pihak dihargai." },
            s.reply { "Baik, diam-diam saja.", to = "marah", score = 0, because = "Warga lain dirugikan." },
        },
        s.ending { id = "rukun", kind = "right", title = "Antrean tetap rukun", words = "Warga lain mengizinkan." },
        s.ending { id = "marah", kind = "wrong", title = "Antrean menjadi ribut", words = "Warga mengeluh kepada atasan." },
    },
}
