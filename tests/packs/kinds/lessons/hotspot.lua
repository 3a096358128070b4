-- Five things to find in a picture, some that only look like them; then one part to choose.
local s = require "suluh"

return s.lesson {
    title = "Aman memakai perangkat kantor",
    jp = 0.5, pass = 0.6,
    indicators = { ["AD1.meja"] = "Mengenali risiko di meja kerja" },

    s.hotspot {
        id = "meja", indicator = "AD1.meja",
        ask = "Sentuh lima hal yang berisiko di meja kerja ini.",
        picture = "media:illustrations/meja-kerja.svg", width = 1240, height = 700,
        alt = "Meja kerja dengan komputer, kertas tempel di layar, diska lepas, berkas, ponsel, dan kartu pegawai.",
        because = "Data dan akses bocor paling sering dari meja yang ditinggalkan, bukan dari peretas.",
        basis = "Pilar Aman Digital: perlindungan perangkat",
        s.spot {
            id = "sandi", name = "Kata sandi ditempel di layar", because = "Mudah dibaca orang yang lewat.",
            what = "Kertas kuning di tepi layar", circle = { 893, 232, 60 },
        },
        s.spot {
            id = "diska", name = "Diska lepas tak bertuan", because = "Dapat membawa program berbahaya.",
            what = "Diska lepas di meja", circle = { 330, 540, 56 },
        },
        s.spot {
            id = "berkas", name = "Berkas layanan terbuka", because = "Data warga terbaca oleh tamu.",
            what = "Lembar kertas di sisi kiri", polygon = { { 80, 480 }, { 250, 462 }, { 290, 506 }, { 100, 516 } },
        },
        s.spot {
            id = "ponsel", name = "Ponsel tidak terkunci", because = "Pesan dan akun dapat dibuka siapa saja.",
            what = "Ponsel di meja", rect = { 910, 490, 112, 46 },
        },
        s.spot {
            id = "kartu", name = "Kartu pegawai tertinggal", because = "Dapat dipakai orang lain untuk masuk.",
            what = "Kartu dengan tali", rect = { 1064, 440, 92, 124 },
        },
        s.decoy { id = "gelas", name = "Gelas minum", because = "Gelas tidak membuka data siapa pun.", what = "Gelas", circle = { 392, 466, 44 } },
        s.decoy { id = "buku", name = "Buku di rak", because = "Buku umum boleh tampak dari luar.", what = "Buku di rak", rect = { 940, 92, 214, 106 } },
        s.decoy { id = "jendela", name = "Jendela", because = "Jendela ini tidak menghadap ke layar.", what = "Jendela", rect = { 60, 50, 260, 250 } },
        s.decoy { id = "tanaman", name = "Tanaman", because = "Tanaman hanya memperindah ruangan.", what = "Tanaman di kanan", circle = { 1190, 430, 60 } },
    },

    s.hotspot {
        id = "pertama", indicator = "AD1.meja", find = "one",
        ask = "Anda hanya sempat membereskan satu hal sebelum menerima tamu. Sentuh yang paling mendesak.",
        picture = "media:illustrations/meja-kerja.svg", width = 1240, height = 700,
        alt = "Meja kerja dengan komputer, kertas tempel di layar, berkas, dan kartu pegawai.",
        because = "Kata sandi membuka seluruh akun, maka kertas itu dilepas lebih dahulu dan sandinya diganti.",
        basis = "Pilar Aman Digital: kata sandi",
        s.spot {
            id = "sandi", name = "Kata sandi ditempel di layar", because = "Satu lirikan cukup untuk menyalinnya.",
            what = "Kertas kuning di tepi layar", circle = { 893, 232, 60 },
        },
        s.decoy { id = "berkas", name = "Berkas layanan terbuka", because = "Berkas memang perlu ditutup, tetapi isinya tidak membuka akun.", what = "Lembar kertas di sisi kiri", polygon = { { 80, 480 }, { 250, 462 }, { 290, 506 }, { 100, 516 } } },
        s.decoy { id = "kartu", name = "Kartu pegawai tertinggal", because = "Kartu perlu disimpan, tetapi masih dapat diblokir.", what = "Kartu dengan tali", rect = { 1064, 440, 92, 124 } },
        s.decoy { id = "gelas", name = "Gelas minum", because = "Gelas dapat dibereskan nanti.", what = "Gelas", circle = { 392, 466, 44 } },
    },
}
