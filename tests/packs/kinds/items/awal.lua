-- The questions of the pretest; each names its twin in the post-test's bank.
local s = require "suluh"

return s.bank {
    s.choice {
        id = "A-01", twin = "B-01", module = "M02", pillar = "etika", indicator = "ED2", band = "menengah", level = "C3",
        difficulty = 0.62, ask = "Pesan berantai menyebut kantor akan tutup sepekan. Apa langkah pertama Anda?",
        s.right "Memastikannya kepada unit yang berwenang",
        s.wrong("Meneruskannya ke semua grup", "Kabar yang belum pasti ikut menyebar."),
        s.wrong("Menambah kalimat \"mohon dicek\" lalu meneruskan", "Catatan ragu tidak menghentikan sebaran."),
        because = "Informasi diperiksa pada sumber yang berwenang lebih dahulu.", basis = "pilar Etika Digital",
    },
    s.choice {
        id = "A-02", twin = "B-02", module = "M03", pillar = "aman", indicator = "AD1", band = "dasar", level = "C2",
        difficulty = 0.7, ask = "Apa manfaat utama verifikasi dua langkah?",
        s.right "Pencuri kata sandi tetap memerlukan bukti kedua",
        s.wrong("Sambungan ke aplikasi menjadi lebih cepat", "Kecepatan tidak berubah."),
        s.wrong("Kata sandi tidak perlu dirahasiakan lagi", "Kata sandi tetap rahasia."),
        because = "Kata sandi yang bocor saja tidak cukup untuk masuk.", basis = "praktik keamanan akun",
    },
    s.truefalse {
        id = "A-03", twin = "B-03", module = "M04", pillar = "budaya", indicator = "BD1", band = "dasar", level = "C2",
        difficulty = 0.72, claim = "Menghentikan candaan yang merendahkan kelompok lain merawat persatuan.",
        answer = true, because = "Tidak ada kelompok yang boleh direndahkan.", basis = "Pancasila, sila ketiga",
    },
    s.choice {
        id = "A-04", twin = "B-04", module = "M02", pillar = "etika", indicator = "ED5", band = "menengah", level = "C3",
        difficulty = 0.58, ask = "Akun tim pemenangan mengunggah program yang bagus. Apa sikap ASN?",
        s.right "Tidak menyukai, mengomentari, atau membagikannya",
        s.wrong("Menyukai saja tanpa komentar", "Menyukai pun dapat dinilai memihak."),
        s.wrong("Membagikan kepada teman dekat", "Membagikan termasuk yang dilarang."),
        because = "Tindakan pada akun pemenangan dapat dinilai sebagai dukungan.", basis = "SKB 22 September 2022",
    },
    s.multiple {
        id = "A-05", module = "M03", pillar = "aman", indicator = "AD2", band = "dasar", level = "C1", ungraded = true,
        ask = "Mana yang termasuk data pribadi?",
        s.right "Nomor induk kependudukan", s.right "Riwayat kesehatan",
        s.wrong("Jam buka kantor", "Jam layanan terbuka untuk umum."),
        because = "Data pribadi mengenali seseorang, langsung atau tidak.", basis = "UU 27/2022 Pasal 4",
    },
}
