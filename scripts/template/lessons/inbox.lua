-- An inbox: messages with signs to find, each to be judged safe or suspicious.
local s = require "suluh"

return s.lesson {
    title = "Kotak masuk",
    pass = 0.6,
    indicators = { AD3 = "Mengenali penipuan digital" },

    s.inbox {
        id = "inbox-pesan", indicator = "AD3",
        ask = "Periksa setiap pesan, lalu tentukan apakah aman.",
        s.message {
            id = "blokir", from = "Layanan Pegawai", address = "admin@layanan-pegawai.example",
            subject = "Akun Anda diblokir", time = "07.42",
            right = "suspicious",
            because = "Instansi tidak pernah meminta kata sandi lewat pesan.",
            basis = "Pilar Aman Digital",
            -- What gives the message away, and what only looks as if it did.
            s.sign {
                at = "address", id = "alamat", name = "Alamat di luar instansi",
                because = "Alamat instansi berakhiran .go.id.",
            },
            s.harmless {
                "Yth. Ratna,", id = "sapaan", name = "Sapaan dengan nama",
                because = "Nama Anda mudah diketahui.",
            },
            s.sign {
                "Kirim kata sandi Anda sekarang.", id = "sandi", name = "Permintaan kata sandi",
                because = "Kata sandi tidak diberikan kepada siapa pun.",
            },
        },
        s.message {
            id = "rapat", from = "Bagian Umum", address = "umum@kantor.go.id",
            subject = "Rapat hari Kamis", time = "08.15",
            right = "safe",
            because = "Pengirim dan isinya wajar.",
            basis = "Pilar Aman Digital",
            "Rapat diadakan hari Kamis pukul 09.00.",
        },
    },
}
