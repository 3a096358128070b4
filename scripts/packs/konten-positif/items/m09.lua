-- Bank soal M09. Nomor butir (id) tetap; tempat dan orang rekaan.
local s = require "suluh"

return s.bank {
    s.choice {
        id = "M09-01", module = "M09", pillar = "cakap", indicator = "CD7", band = "menengah", level = "C3", difficulty = 0.66,
        ask = "Ide konten mana yang paling bermanfaat bagi warga?",
        s.wrong("Foto pegawai sedang rapat tanpa keterangan", "Foto rapat tidak menjawab pertanyaan warga."),
        s.right "Cara mengurus surat pindah: berkas, waktu, dan kontak",
        s.wrong("Daftar lengkap penghargaan yang diterima dinas selama sepuluh tahun",
            "Penghargaan menyorot dinas, bukan membantu langkah warga."),
        s.wrong("Tantangan menari yang sedang populer", "Tarian mungkin ramai ditonton, tetapi tidak menjelaskan layanan."),
        because = "Konten yang baik menjawab pertanyaan warga dan memudahkan langkah mereka.",
        basis = "Berita kegiatan literasi digital Kominfo (kini Komdigi) di Pangkalpinang menjelang Pilkada 2024; praktik komunikasi publik",
    },

    s.order {
        id = "M09-02", module = "M09", pillar = "cakap", indicator = "CD7", band = "menengah", level = "C3", difficulty = 0.58,
        ask = "Urutkan pembuatan konten layanan.",
        s.item { "Mengumpulkan pertanyaan warga", why = "Konten berawal dari kebutuhan warga." },
        s.item { "Menyusun naskah dan data yang benar", why = "Naskah disusun setelah pertanyaannya diketahui." },
        s.item { "Memeriksa izin, aksesibilitas, dan bahasa", why = "Pemeriksaan dilakukan saat naskah sudah ada, sebelum terbit." },
        s.item { "Menerbitkan pada waktu yang tepat", why = "Terbitkan setelah semuanya diperiksa." },
        s.item { "Menilai apakah warga memahami dan bertindak", why = "Manfaat baru dapat dinilai setelah konten terbit." },
        because = "Konten berawal dari kebutuhan warga dan diakhiri penilaian manfaat.",
        basis = "Praktik komunikasi publik",
    },

    s.multiple {
        id = "M09-03", module = "M09", pillar = "cakap", indicator = "CD7", band = "menengah", level = "C3", difficulty = 0.60,
        ask = "Apa saja yang harus ada dalam pengumuman layanan? Pilih semua yang benar.",
        s.right "Batas waktu yang jelas",
        s.wrong("Nama calon yang berjasa", "Menyebut calon melanggar netralitas dan tidak membantu warga."),
        s.right "Kontak atau kanal bantuan",
        s.wrong("Ajakan menyukai akun pribadi admin", "Pengumuman layanan bukan tempat mencari pengikut pribadi."),
        s.right "Syarat dan biaya, termasuk bila gratis",
        because = "Pengumuman membantu warga mengambil langkah, bukan mencari sorotan.",
        basis = "Standar pelayanan; SKB lima lembaga 2022 untuk bagian netralitas",
    },

    s.hotspot {
        id = "M09-04", module = "M09", pillar = "cakap", indicator = "CD7", band = "menengah", level = "C3", difficulty = 0.54,
        ask = "Ini draf poster layanan. Sentuh tiga bagian yang masih kurang.",
        picture = "media/poster.svg", width = 1240, height = 700,
        alt = "Draf poster layanan di kiri dan panel keterangan gambar di kanan.",
        s.spot {
            id = "tenggat", name = "Tidak ada batas waktu", what = "Baris pertama tabel poster", rect = { 70, 318, 560, 54 },
            because = "Tanpa batas waktu, warga tidak tahu kapan harus datang.",
        },
        s.spot {
            id = "bantuan", name = "Tidak ada nomor bantuan", what = "Baris ketiga tabel poster", rect = { 70, 478, 560, 54 },
            because = "Warga yang bingung memerlukan tempat bertanya.",
        },
        s.spot {
            id = "alternatif", name = "Gambar tanpa teks alternatif", what = "Kotak kedua panel", rect = { 730, 330, 440, 150 },
            because = "Warga yang memakai pembaca layar tidak akan tahu isi gambar.",
        },
        s.decoy {
            id = "judul", name = "Judul yang terbaca", what = "Baris teratas poster", rect = { 70, 120, 560, 100 },
            because = "Judulnya besar dan jelas.",
        },
        s.decoy {
            id = "dinas", name = "Nama dinas", what = "Kepala poster", rect = { 70, 56, 560, 56 },
            because = "Nama dinas sudah ada; warga tahu siapa yang bertanggung jawab.",
        },
        s.decoy {
            id = "jam", name = "Jam buka yang tertulis jelas", what = "Baris keempat tabel poster", rect = { 70, 558, 560, 54 },
            because = "Jam buka sudah tertulis jelas.",
        },
        because = "Poster yang lengkap mengurangi pertanyaan berulang dan memperluas akses.",
        basis = "Praktik aksesibilitas konten",
    },

    s.sort {
        id = "M09-05", module = "M09", pillar = "cakap", indicator = "CD7", band = "menengah", level = "C3", difficulty = 0.62,
        ask = "Kelompokkan konten berikut.",
        groups = {
            { name = "Bermanfaat", about = "Membantu langkah warga", icon = "check-circle" },
            { name = "Pengisi netral", about = "Tidak membantu, tidak merugikan", icon = "minus" },
            { name = "Merugikan", about = "Berisiko bagi warga", icon = "warning" },
        },
        s.item("Kabar kebijakan yang belum ditetapkan", "Merugikan", "Kabar yang belum ditetapkan dapat menyesatkan warga."),
        s.item("Panduan singkat mengisi formulir", "Bermanfaat", "Panduan langsung membantu warga bertindak."),
        s.item("Data warga penerima bantuan", "Merugikan", "Data warga dilindungi dan tidak boleh disebarkan."),
        s.item("Video simulasi tanggap bencana", "Bermanfaat", "Video itu membuat warga lebih siap dan selamat."),
        s.item("Foto pemandangan kantor", "Pengisi netral", "Foto itu tidak membantu, tetapi juga tidak merugikan."),
        because = "Ukuran konten adalah manfaat bagi warga dan risikonya, bukan keramaian.",
        basis = "Berita kegiatan literasi digital Kominfo (kini Komdigi) di Pangkalpinang menjelang Pilkada 2024; UU 27/2022",
    },

    s.fill {
        id = "M09-06", module = "M09", pillar = "cakap", indicator = "CD5", band = "menengah", level = "C3", difficulty = 0.58,
        ask = "Setelah pengumuman, 150 dari 600 warga yang melihatnya datang mengurus. Berapa persen yang bertindak?",
        answer = 25, unit = "persen",
        s.wrong_form(4, "Angka 4 adalah 600 dibagi 150; yang ditanyakan adalah bagian dari keseluruhan."),
        s.wrong_form(75, "Angka 75 persen adalah warga yang tidak datang."),
        because = "150 dibagi 600 dikali 100 sama dengan 25 persen.",
        basis = "Latihan mengukur manfaat konten",
    },

    s.choice {
        id = "M09-08", module = "M09", pillar = "etika", indicator = "ED4", band = "menengah", level = "C3", difficulty = 0.60,
        ask = "Anda ingin memakai lagu terkenal dalam video layanan. Apa yang perlu dipastikan?",
        s.wrong("Lagu itu sudah sering dipakai orang lain", "Pemakaian oleh orang lain tidak memberi Anda izin."),
        s.wrong("Lagunya pendek sehingga tidak perlu izin", "Potongan pendek pun tetap karya orang lain."),
        s.wrong("Nama penciptanya disebut di akhir video saja", "Menyebut pencipta itu baik, tetapi tidak menggantikan izin."),
        s.right "Ada izin atau lisensi untuk memakainya",
        because = "Penggunaan karya orang lain memerlukan dasar hak yang jelas.",
        basis = "Hak cipta; Pilar Etika Digital",
    },

    s.truefalse {
        id = "M09-09", module = "M09", pillar = "cakap", indicator = "CD7", band = "dasar", level = "C2", difficulty = 0.74,
        claim = "Jumlah tanda Suka yang tinggi selalu berarti konten layanan sudah bermanfaat.",
        answer = false,
        because = "Manfaat diukur dari tindakan dan pemahaman warga, bukan hanya dari tanda Suka.",
        basis = "Praktik komunikasi publik",
    },
}
