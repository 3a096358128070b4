-- Bank soal M08. Nomor butir (id) tetap; tempat dan orang rekaan.
local s = require "suluh"

return s.bank {
    s.sort {
        id = "M08-01", module = "M08", pillar = "aman", indicator = "AD4", band = "dasar", level = "C2", difficulty = 0.66,
        ask = "Kelompokkan jenis jejak digital.",
        groups = {
            { name = "Jejak aktif", about = "Anda buat dengan sengaja", icon = "touch" },
            { name = "Jejak pasif", about = "Terekam oleh sistem", icon = "monitor" },
        },
        s.item("Riwayat lokasi ponsel", "Jejak pasif", "Lokasi dicatat ponsel tanpa Anda menulis apa pun."),
        s.item("Foto yang Anda unggah", "Jejak aktif", "Anda sendiri yang memilih dan mengunggah foto itu."),
        s.item("Catatan kunjungan laman", "Jejak pasif", "Kunjungan laman direkam peramban dan pengelola laman."),
        s.item("Komentar di akun berita", "Jejak aktif", "Komentar Anda tulis dengan sengaja."),
        because = "Jejak aktif dibuat dengan sengaja, sedangkan jejak pasif terekam oleh sistem.",
        basis = "Pilar Aman Digital: rekam jejak digital",
    },

    s.truefalse {
        id = "M08-02", module = "M08", pillar = "aman", indicator = "AD4", band = "dasar", level = "C2", difficulty = 0.80,
        claim = "Unggahan yang sudah dihapus pasti hilang dari semua tempat.",
        answer = false,
        because = "Orang lain mungkin sudah menyimpan, menangkap layar, atau membagikannya.",
        basis = "Pilar Aman Digital",
    },

    s.choice {
        id = "M08-04", module = "M08", pillar = "etika", indicator = "ED1", band = "menengah", level = "C3", difficulty = 0.64,
        ask = "Anda sangat marah setelah menonton video viral tentang kantor Anda. Apa langkah pertama menurut JEDA?",
        s.wrong("Meminta rekan menyerang akun pengunggah", "Menyerang beramai-ramai menambah jejak buruk atas nama kantor."),
        s.wrong("Menulis tanggapan panjang supaya perasaan menjadi lega",
            "Tulisan saat marah mudah disesali, dan sudah telanjur terbaca."),
        s.right "Meletakkan ponsel sejenak dan tidak mengetik apa pun",
        s.wrong("Mengunggah emoji marah saja", "Emoji pun meninggalkan jejak yang dapat ditafsirkan warga."),
        because = "Jauhkan jari lebih dahulu supaya emosi tidak berubah menjadi jejak digital.",
        basis = "Alat bantu JEDA; berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023",
    },

    s.order {
        id = "M08-05", module = "M08", pillar = "etika", indicator = "ED1", band = "dasar", level = "C2", difficulty = 0.60,
        ask = "Urutkan langkah JEDA.",
        s.item { "Jauhkan jari dari layar", why = "Jari dijauhkan paling dahulu, sebelum ada yang terkirim." },
        s.item { "Endapkan emosi", why = "Emosi diendapkan setelah jari menjauh dari layar." },
        s.item { "Dengar pertimbangan orang lain atau pedoman", why = "Pertimbangan baru terdengar jernih setelah emosi mengendap." },
        s.item { "Ambil keputusan", why = "Keputusan diambil paling akhir, setelah tiga langkah lainnya." },
        because = "Jeda memberi ruang bagi pikiran sebelum jari bergerak.",
        basis = "Alat bantu JEDA, Suluh",
    },

    s.hotspot {
        id = "M08-06", module = "M08", pillar = "aman", indicator = "AD4", band = "menengah", level = "C3", difficulty = 0.56,
        ask = "Ini profil media sosial seorang ASN. Sentuh tiga informasi yang sebaiknya dibatasi.",
        picture = "media/profil.svg", width = 1240, height = 700,
        alt = "Halaman profil: data diri di kiri, tiga foto di kanan.",
        s.spot {
            id = "anak", name = "Foto anak berseragam", what = "Foto pertama", rect = { 560, 130, 300, 250 },
            because = "Seragam dan nama sekolah memberi tahu orang asing tempat menemukan anak.",
        },
        s.spot {
            id = "alamat", name = "Alamat rumah", what = "Baris pertama data diri", rect = { 60, 296, 440, 60 },
            because = "Alamat rumah membuka jalan bagi orang yang berniat buruk.",
        },
        s.spot {
            id = "telepon", name = "Nomor telepon pribadi", what = "Baris ketiga data diri", rect = { 60, 472, 440, 60 },
            because = "Nomor pribadi kerap dipakai untuk penipuan dan pembajakan akun.",
        },
        s.decoy {
            id = "minat", name = "Minat pada kebun", what = "Baris keempat data diri", rect = { 60, 560, 440, 60 },
            because = "Minat umum tidak menunjukkan siapa atau di mana Anda.",
        },
        s.decoy {
            id = "pekerjaan", name = "Pekerjaan secara umum", what = "Baris kedua data diri", rect = { 60, 384, 440, 60 },
            because = "Pekerjaan yang ditulis umum tidak membuka data pribadi.",
        },
        s.decoy {
            id = "pemandangan", name = "Foto pemandangan", what = "Foto kedua", rect = { 880, 130, 300, 250 },
            because = "Pemandangan tanpa penanda lokasi tidak membuka data pribadi.",
        },
        because = "Gabungan data pribadi memudahkan penipuan dan perisakan.",
        basis = "Pilar Aman Digital; UU 27/2022 (data anak)",
    },

    s.choice {
        id = "M08-07", module = "M08", pillar = "etika", indicator = "ED5", band = "menengah", level = "C3", difficulty = 0.58,
        ask = "Apa yang paling membantu menilai apakah suatu unggahan pantas dibuat oleh ASN?",
        s.wrong("Memastikan unggahan serupa sudah banyak", "Banyaknya unggahan serupa tidak membuatnya pantas."),
        s.wrong("Menghitung perkiraan jumlah tanda Suka", "Tanda Suka mengukur keramaian, bukan kepantasan."),
        s.wrong("Memeriksa apakah akun Anda terkunci", "Unggahan di akun terkunci pun dapat ditangkap layar."),
        s.right "Membayangkan warga membacanya sambil mengetahui jabatan Anda",
        because = "Publik menilai ASN sebagai wakil negara, termasuk di akun pribadi.",
        basis = "Berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023",
    },

    s.choice {
        id = "M08-08", module = "M08", pillar = "aman", indicator = "AD4", band = "menengah", level = "C3", difficulty = 0.60,
        ask = "Tangkapan layar percakapan tertutup kantor beredar di media sosial. Apa tindakan Anda yang tepat?",
        s.right "Melapor kepada pengelola dan tidak ikut menyebarkannya",
        s.wrong("Menuduh rekan yang dicurigai di grup lain", "Tuduhan tanpa bukti menambah korban dan jejak baru."),
        s.wrong("Mengunggah versi lengkapnya supaya tidak ada salah paham di masyarakat",
            "Versi lengkap justru membuka lebih banyak isi percakapan tertutup."),
        s.wrong("Membagikan ulang dengan membenarkan isinya", "Membagikan ulang memperluas kebocoran, apa pun keterangannya."),
        because = "Kebocoran ditangani lewat jalur resmi, bukan dengan memperluas sebaran.",
        basis = "Kebijakan instansi; Pilar Aman Digital",
    },

    s.truefalse {
        id = "M08-09", module = "M08", pillar = "aman", indicator = "AD4", band = "menengah", level = "C3", difficulty = 0.70,
        claim = "Menandai lokasi dan menuliskan “dinas luar” dapat memberi tahu orang asing bahwa rumah Anda kosong.",
        answer = true,
        because = "Informasi sepele dapat dirangkai menjadi gambaran yang berbahaya.",
        basis = "Pilar Aman Digital",
    },

    s.order {
        id = "M08-10", module = "M08", pillar = "aman", indicator = "AD4", band = "menengah", level = "C3", difficulty = 0.54,
        ask = "Urutkan cara membenahi jejak digital lama.",
        s.item { "Mencari nama sendiri di mesin pencari", why = "Mulailah dari apa yang tampak bagi orang lain." },
        s.item { "Meninjau unggahan lama satu per satu", why = "Unggahan ditinjau setelah Anda tahu apa yang tampak." },
        s.item { "Memperbaiki, membatasi, atau menghapus yang tidak pantas", why = "Tindakan menyusul setelah peninjauan." },
        s.item { "Mengatur privasi akun", why = "Privasi diatur setelah unggahan lama dibenahi." },
        s.item { "Menjadwalkan peninjauan ulang berkala", why = "Kebiasaan menjaga hasil adalah langkah terakhir." },
        because = "Membenahi dimulai dari melihat apa yang tampak, lalu memperbaiki dan menjaga kebiasaan.",
        basis = "Pilar Aman Digital",
    },
}
