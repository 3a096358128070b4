-- An inbox with an e-mail, a chat message and an SMS; then one with actions of its own.
local s = require "suluh"

return s.lesson {
    title = "Waspada pesan tipuan",
    jp = 0.5, pass = 0.6,
    indicators = { AD3 = "Mengenali penipuan digital" },

    s.inbox {
        id = "kotak", indicator = "AD3",
        ask = "Periksa setiap pesan, lalu tentukan apakah aman.",
        s.message {
            id = "blokir", from = "Layanan Kepegawaian", address = "admin@kepegawaian-resmi.example",
            subject = "Akun kepegawaian Anda diblokir", time = "07.42",
            right = "suspicious",
            because = "Instansi tidak pernah meminta kata sandi lewat pesan.",
            basis = "Pilar Aman Digital: penipuan digital",
            why = { safe = "Akun Anda dapat diambil alih lewat tautan ini." },
            s.sign {
                at = "address", id = "alamat", name = "Alamat di luar domain instansi",
                because = "Alamat instansi berakhiran .go.id.",
            },
            s.harmless {
                "Yth. Ratna Wulandari,", id = "sapaan", name = "Sapaan dengan nama Anda",
                because = "Nama Anda mudah diketahui dan sering dipakai pesan resmi juga.",
            },
            s.sign {
                "Perbarui data Anda dalam dua jam. Jika tidak, akun akan dihapus.", id = "batas",
                name = "Batas waktu disertai ancaman", because = "Penipu membuat korban tergesa-gesa.",
            },
            s.sign {
                "Masuk ke portal kepegawaian", link = "http://asn-portal.masuk-cepat.example/login", id = "tautan",
                name = "Tautan berbeda dari alamat resmi", because = "Tujuan sebenarnya bukan laman instansi.",
            },
            s.sign {
                "Siapkan NIP dan kata sandi Anda.", id = "sandi", name = "Permintaan kata sandi",
                because = "Kata sandi tidak diberikan kepada siapa pun.",
            },
        },
        s.message {
            id = "rapat", from = "Bagian Umum", address = "umum@kantor.go.id", face = "media:illustrations/avatar-hasan.svg",
            subject = "Undangan rapat hari Kamis", time = "08.15",
            right = "safe",
            because = "Pengirim, isi, dan lampirannya wajar dan dapat ditanyakan langsung ke Bagian Umum.",
            basis = "Pilar Aman Digital",
            "Bapak dan Ibu, rapat koordinasi diadakan hari Kamis pukul 09.00 di ruang utama.",
            s.part { "Agenda rapat.pdf", file = "180 KB" },
        },
        s.message {
            id = "paket", kind = "sms", from = "Kurir", address = "0800 000 0000", time = "10.03",
            right = "suspicious",
            because = "Paket resmi dilacak lewat aplikasi kurir, bukan lewat berkas aplikasi.",
            basis = "Pilar Aman Digital",
            "Paket Anda tertahan di gudang.",
            s.sign {
                "Lihat foto paket.apk", file = "4,1 MB", id = "berkas", name = "Lampiran berupa aplikasi",
                because = "Berkas .apk memasang program di ponsel.",
            },
        },
        s.message {
            id = "obrolan", kind = "chat", from = "Yohana", face = "media:illustrations/avatar-yohana.svg", time = "11.20",
            right = "safe", because = "Yohana hanya mengingatkan, tanpa tautan dan tanpa permintaan.",
            basis = "Pilar Aman Digital",
            "Selamat siang. Jangan lupa cadangkan berkas sebelum pulang.",
        },
    },

    s.inbox {
        id = "tindakan", indicator = "AD3",
        ask = "Pilih tindakan yang paling tepat untuk pesan ini.",
        actions = {
            s.action { id = "lapor", name = "Laporkan", icon = "report" },
            s.action { id = "hapus", name = "Hapus", icon = "trash" },
            s.action { id = "balas", name = "Balas", icon = "send" },
        },
        s.message {
            id = "hadiah", from = "Panitia Undian", address = "hadiah@undian-cepat.example",
            subject = "Selamat, Anda terpilih", time = "Kemarin",
            scores = { lapor = 1, hapus = 0.5 },
            why = {
                hapus = "Anda aman, tetapi rekan lain masih dapat tertipu.",
                balas = "Membalas memberi tahu penipu bahwa alamat Anda aktif.",
            },
            because = "Pesan tipuan dilaporkan agar pengirimnya diblokir bagi semua orang.",
            basis = "Pilar Aman Digital",
            s.harmless {
                "Logo panitia", picture = "media:illustrations/selamat.svg", alt = "Gambar ucapan selamat.",
                id = "logo", name = "Logo", because = "Logo mudah ditiru: ada atau tidak, itu bukan tanda.",
            },
            s.sign {
                at = "subject", id = "hadiah", name = "Hadiah tanpa ikut undian",
                because = "Tidak ada undian tanpa peserta.",
            },
            s.sign {
                "Kirimkan foto KTP untuk mencairkan hadiah.", id = "ktp", name = "Permintaan data pribadi",
                because = "Foto KTP dapat dipakai meminjam atas nama Anda.",
            },
        },
    },
}
