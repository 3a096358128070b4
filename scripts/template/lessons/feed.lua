-- A simulated social feed. Each post has six actions: like, comment, share, follow, report and pass. An
-- action leads to a consequence; `other` is for all actions that are not named.
local s = require "suluh"

return s.lesson {
    title = "Linimasa tiruan",
    pass = 0.75,
    indicators = { CD4 = "Bijak bermedia sosial" },

    s.feed {
        id = "feed-linimasa", indicator = "CD4",
        role = "Ratna, petugas loket",
        situation = "Sebuah unggahan tentang kantor Anda muncul saat istirahat. Tentukan tindakan Anda.",
        meters = { s.meter { id = "percaya", name = "Kepercayaan", icon = "users", start = 70 } },
        s.post {
            id = "keluhan", account = "Warga Kota", note = "Akun warga · 1 jam lalu",
            text = "Foto KTP saya tersebar setelah mengurus surat di loket!",
            likes = 12, shares = 3,
            basis = "UU 27/2022 Pasal 46",
            report = s.effect {
                "Anda melaporkan kebocoran itu kepada atasan.",
                score = 1, -- 1 safe, 0 risky; one action of a post must have 1
                change = { percaya = 8 },
                because = "Kebocoran data perlu segera ditangani.",
            },
            other = s.effect {
                "Unggahan itu tetap beredar.",
                score = 0, change = { percaya = -12 },
                trace = "Kantor dinilai tidak menanggapi.", -- what citizens see of it on the last page
                because = "Kebocoran belum ditangani. Pilihan yang lebih aman: **Laporkan**.",
            },
        },
    },
}
