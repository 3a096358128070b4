-- Bank soal M04: Aman Digital. Nomor butir mengikuti bank soal kurikulum; butir M04-11 (penilaian diri)
-- tidak bernilai, maka ada di pelajaran.
local s = require "suluh"

local DEWI = "media:illustrations/avatar-dewi.svg"

return s.bank {
    s.choice {
        id = "M04-01", indicator = "AD1", module = "M04", pillar = "aman", band = "dasar", level = "C2",
        difficulty = 0.74,
        ask = "Kata sandi mana yang paling kuat?",
        picture = "media:illustrations/sandi-kuat.svg",
        alt = "Seorang pegawai di depan laptop dengan gembok dan kolom sandi.",
        s.wrong("Suryaloka2024Suryaloka", "Nama tempat dan tahun mudah ditebak, juga bila diulang."),
        s.wrong("17081995-17081995", "Tanggal lahir mudah diketahui orang lain."),
        s.wrong("qwertyuiopasdfghjkl123456789", "Urutan papan ketik termasuk yang pertama dicoba penebak sandi."),
        s.right "Rakit-Senja7-Kopi!Lumbung",
        because = "Frasa panjang yang acak lebih sukar ditebak daripada kata umum, nama tempat, atau tanggal lahir.",
        basis = "Praktik keamanan akun; portal ASN Digital mensyaratkan sedikitnya 12 karakter",
    },

    s.choice {
        id = "M04-02", indicator = "AD3", module = "M04", pillar = "aman", band = "dasar", level = "C2",
        difficulty = 0.80,
        ask = "Seseorang menelepon, mengaku petugas bank, dan meminta kode OTP. Apa tindakan yang benar?",
        s.right "Menutup telepon dan menghubungi bank lewat nomor resmi",
        s.wrong("Memberikan kode karena ia mengetahui nama Anda", "Nama Anda mudah diketahui; itu bukan bukti."),
        s.wrong("Meminta ia menelepon ulang pada jam kerja", "Penipu pun dapat menelepon pada jam kerja."),
        s.wrong("Memberikan separuh kode untuk menguji", "Sebagian kode pun tidak diberikan kepada siapa pun."),
        because = "Kode OTP tidak diberikan kepada siapa pun; pastikan lewat saluran resmi yang Anda cari sendiri.",
        basis = "Praktik keamanan; pilar Aman Digital",
    },

    s.hotspot {
        id = "M04-03", indicator = "AD3", module = "M04", pillar = "aman", band = "menengah", level = "C3",
        difficulty = 0.52,
        ask = "Surel ini berjudul “Akun kepegawaian Anda diblokir”. Sentuh semua tanda yang mencurigakan.",
        picture = "media/surel-palsu.svg", width = 1240, height = 700,
        alt = "Surel dengan pengirim, logo perisai, sapaan, ancaman dua jam, permintaan kata sandi, dan sebuah tautan.",
        because = "Penipu menekan dengan waktu, memakai alamat mirip, dan meminta kredensial; logo mudah ditiru.",
        basis = "Pilar Aman Digital: penipuan digital",
        s.spot {
            id = "waktu", name = "Batas waktu dua jam disertai ancaman", what = "Kalimat tentang akun dan gaji",
            because = "Ancaman membuat orang tergesa-gesa dan lupa memeriksa.", rect = { 330, 342, 780, 48 },
        },
        s.spot {
            id = "alamat", name = "Alamat pengirim di luar domain instansi", what = "Alamat di bawah nama pengirim",
            because = "Surel instansi datang dari domain resmi instansi.", rect = { 154, 214, 430, 36 },
        },
        s.spot {
            id = "tautan", name = "Tautan yang berbeda dari alamat resmi", what = "Tautan di bagian bawah",
            because = "Alamat mirip portal resmi ini menuju laman lain.", rect = { 74, 518, 560, 52 },
        },
        s.spot {
            id = "sandi", name = "Permintaan kata sandi", what = "Kalimat tentang balasan surel",
            because = "Instansi tidak pernah meminta kata sandi lewat surel.", rect = { 74, 408, 860, 48 },
        },
        s.decoy {
            id = "sapaan", name = "Nama Anda pada baris sapaan", what = "Baris sapaan",
            because = "Nama Anda mudah diketahui; ada atau tidaknya bukan tanda.", rect = { 74, 288, 240, 40 },
        },
        s.decoy {
            id = "logo", name = "Logo instansi", what = "Logo di kanan atas",
            because = "Logo mudah ditiru, jadi tidak membuktikan apa-apa.", rect = { 1040, 176, 100, 72 },
        },
    },

    s.order {
        id = "M04-04", indicator = "AD5", module = "M04", pillar = "aman", band = "menengah", level = "C3",
        difficulty = 0.50,
        ask = "Anda telanjur memasukkan kata sandi di laman palsu. Urutkan tindakan Anda.",
        s.item "Mengganti kata sandi lewat laman resmi",
        s.item { "Mengeluarkan semua sesi yang aktif", why = "Sandi baru belum mengusir orang yang sudah masuk." },
        s.item { "Melapor kepada pengelola TI instansi", why = "Melapor segera setelah akun kembali dikuasai." },
        s.item { "Memeriksa kegiatan akun yang tidak dikenal", why = "Pemeriksaan dilakukan bersama setelah melapor." },
        s.item { "Memberi tahu rekan yang mungkin terdampak", why = "Rekan diberi tahu setelah dampaknya diketahui." },
        because = "Kuasai kembali akunnya dahulu, kemudian laporkan, periksa, dan cegah dampak lanjutan.",
        basis = "Praktik tanggap insiden; ketentuan instansi",
    },

    s.choice {
        id = "M04-05", indicator = "AD1", module = "M04", pillar = "aman", band = "dasar", level = "C2",
        difficulty = 0.76,
        ask = "Contoh mana yang merupakan verifikasi dua langkah?",
        s.wrong("Dua kata sandi untuk dua akun", "Tiap akun tetap hanya dijaga satu langkah."),
        s.right "Kata sandi ditambah kode dari aplikasi autentikator",
        s.wrong("Kata sandi panjang ditambah pertanyaan tentang kata sandi lama",
            "Keduanya hal yang diketahui, bukan hal yang dimiliki."),
        s.wrong("Kata sandi yang diketik dua kali", "Mengetik ulang tidak menambah langkah baru."),
        because = "Dua langkah menggabungkan hal yang diketahui dengan hal yang dimiliki.",
        basis = "Kebijakan MFA portal ASN Digital BKN (2025)",
    },

    s.sort {
        id = "M04-06", indicator = "AD2", module = "M04", pillar = "aman", band = "menengah", level = "C3",
        difficulty = 0.54,
        ask = "Kelompokkan jenis data pribadi berikut.",
        groups = {
            { name = "Data umum", about = "Tetap dilindungi", icon = "card" },
            { name = "Data spesifik", about = "Risikonya lebih besar", icon = "lock" },
        },
        s.item("Nama lengkap", "Data umum", "Undang-undang menyebut nama lengkap sebagai data umum."),
        s.item("Data kesehatan", "Data spesifik", "Data kesehatan yang bocor dapat merugikan seseorang seumur hidup."),
        s.item("Status perkawinan", "Data umum", "Status perkawinan termasuk data umum."),
        s.item("Data keuangan pribadi", "Data spesifik", "Data keuangan dapat langsung disalahgunakan."),
        s.item("Kewarganegaraan", "Data umum", "Kewarganegaraan termasuk data umum."),
        s.item("Data biometrik", "Data spesifik", "Sidik jari dan wajah tidak dapat diganti."),
        s.item("Data anak", "Data spesifik", "Anak memerlukan pelindungan khusus."),
        because = "Data spesifik berisiko lebih besar sehingga perlu pelindungan lebih; data umum pun tetap dilindungi.",
        basis = "UU 27/2022 Pasal 4",
    },

    s.choice {
        id = "M04-07", indicator = "AD2", module = "M04", pillar = "aman", band = "menengah", level = "C3",
        difficulty = 0.62,
        ask = "Rekan meminta foto KTP pemohon dikirim ke grup kerja agar pemeriksaan lebih cepat. Apa jawaban terbaik?",
        picture = "media:illustrations/data-pribadi.svg",
        alt = "Kartu identitas di belakang perisai bergembok.",
        s.wrong("Mengirim dengan menutup nama, tetapi nomornya dibiarkan", "Nomor identitas pun menunjuk satu orang."),
        s.wrong("Mengirim lewat grup yang anggotanya lebih sedikit", "Salinannya tetap tersimpan di banyak ponsel."),
        s.right "Mengunggahnya ke aplikasi layanan dan memberi rekan itu akses seperlunya",
        s.wrong("Mengirim ke grup lalu menghapusnya setelah sehari", "Dalam sehari foto itu dapat disalin siapa saja."),
        because = "Akses diberikan menurut kebutuhan tugas melalui sistem resmi, bukan dengan menyalin data ke grup.",
        basis = "UU 27/2022",
    },

    s.fill {
        id = "M04-08", indicator = "AD5", module = "M04", pillar = "aman", band = "menengah", level = "C2",
        difficulty = 0.60,
        ask = "Bila pelindungan data pribadi gagal, pengendali wajib memberi tahu secara tertulis paling lambat 3 x 24 jam. Berapa jam jumlahnya?",
        answer = 72, unit = "jam",
        s.wrong_form(24, "Angka 24 baru satu hari; batasnya tiga kali itu."),
        s.wrong_form(3, "Angka 3 adalah jumlah harinya, bukan jamnya."),
        because = "Tiga kali dua puluh empat sama dengan 72 jam, dihitung menurut ketentuan undang-undang.",
        basis = "UU 27/2022 Pasal 46",
    },

    s.scenario {
        id = "M04-09", indicator = "AD3", module = "M04", pillar = "aman", band = "menengah", level = "C3",
        difficulty = 0.70,
        situation = "Malam ini ponsel Anda menerima berkas “Undangan.apk” dari nomor Pak Jaya, kenalan lama.",
        picture = "media:illustrations/waspada-tautan.svg",
        alt = "Pancing menggantung di depan layar ponsel yang berisi pesan.",
        people = {
            jaya = s.person { name = "Nomor Pak Jaya" },
            dewi = s.person { name = "Dewi, penata laman", face = DEWI },
        },
        s.node {
            id = "berkas",
            s.say("jaya", "Mohon doa restu. Waktu dan tempat ada di berkas ini: Undangan.apk"),
            s.reply {
                "Saya tidak membukanya. Saya telepon Pak Jaya langsung.",
                to = "telepon", score = 1, mood = 10, answer = "(telepon tersambung)",
                because = "Berkas .apk adalah aplikasi, bukan undangan; akun kenalan bisa saja sudah diambil alih.",
                basis = "Pilar Aman Digital: penipuan digital",
            },
            s.reply {
                "Saya teruskan ke grup kantor untuk ditanyakan.",
                to = "grup", score = 0, mood = -15,
                because = "Meneruskan berkas berarti ikut menyebarkannya.",
            },
            s.reply {
                "Saya buka di ponsel dinas, biasanya lebih aman dari virus.",
                to = "terpasang", score = 0, mood = -30,
                because = "Ponsel dinas memuat data kantor dan tidak kebal.",
            },
            s.reply {
                "Saya buka saja, pengirimnya saya kenal.",
                to = "terpasang", score = 0, mood = -30,
                because = "Pengirim yang dikenal tidak membuktikan akunnya masih miliknya.",
            },
        },
        s.node {
            id = "grup",
            s.say("dewi", "Berkas apa ini? Pak Hasan hampir menekannya."),
            s.reply {
                "Jangan dibuka! Saya tarik pesannya, lalu saya telepon pengirimnya.",
                to = "telepon", score = 1, mood = 15, answer = "Baik. Saya ingatkan yang lain.",
                because = "Menarik pesan segera mengurangi orang yang terkena.",
            },
            s.reply {
                "Coba dibuka satu orang dahulu. Kalau aman, yang lain boleh ikut membuka.",
                to = "terpasang", score = 0, mood = -25, answer = "Pak Hasan sudah membukanya, lalu Anda juga.",
                because = "Mencoba aplikasi asing pada satu ponsel sudah cukup untuk membuka jalan.",
            },
        },
        s.node {
            id = "terpasang",
            s.say("dewi", "Ponsel itu sekarang mengirim undangan yang sama ke semua kontak!"),
            s.reply {
                "Putuskan internetnya, hubungi pengelola TI, ganti sandi dari perangkat lain.",
                to = "lapor", score = 1, mood = 15, answer = "Saya hubungi pengelola TI sekarang.",
                because = "Memutus sambungan menghentikan kiriman; sandi diganti dari perangkat yang bersih.",
            },
            s.reply {
                "Hapus berkasnya diam-diam. Tidak perlu ada yang tahu, nanti malah dimarahi atasan.",
                to = "terkuras", score = 0, mood = -30, answer = "Semoga memang cukup, ya.",
                because = "Aplikasinya tetap terpasang, dan rekan tidak sempat berjaga-jaga.",
            },
        },
        s.node {
            id = "telepon",
            s.say("jaya", "(di telepon) Saya tidak mengirim apa pun! Akun saya diambil orang sejak sore."),
            s.reply {
                "Amankan akun Bapak dan kabari semua kontak. Saya ingatkan rekan saya.",
                to = "lapor", score = 1, mood = 15, answer = "Terima kasih sudah menelepon.",
                because = "Satu telepon membantu pemilik akun dan calon korban berikutnya.",
            },
            s.reply {
                "Oh, begitu. Kalau memang bukan dari Bapak, pesannya saya hapus saja dari ponsel saya.",
                to = "lapor", score = 0.5, mood = -5, answer = "Yang lain bagaimana, ya?",
                because = "Anda selamat, tetapi orang lain belum diperingatkan.",
            },
        },
        s.node {
            id = "lapor",
            s.say("dewi", "Apa yang kita tulis di grup kantor?"),
            s.reply {
                "Peringatan singkat tanpa berkasnya: jangan buka, jangan teruskan, lapor TI.",
                to = "selamat", score = 1, mood = 15, answer = "Jelas. Saya sematkan pesannya.",
                because = "Peringatan tanpa berkas melindungi tanpa menyebarkan.",
            },
            s.reply {
                "Kita lampirkan berkas aslinya juga, supaya semua orang dapat mengenali bentuk dan isinya.",
                to = "menyebar", score = 0, mood = -20, answer = "Pasti ada yang menekannya.",
                because = "Berkas berbahaya dalam peringatan tetap berbahaya.",
            },
        },
        s.ending {
            id = "selamat", kind = "right", title = "Tidak ada korban baru",
            words = "Pagi harinya tiga rekan bercerita menerima berkas yang sama. Tidak seorang pun membukanya.",
        },
        s.ending {
            id = "menyebar", kind = "partly", title = "Peringatan yang ikut menular",
            words = "Dua rekan menekan lampiran itu. Pengelola TI bekerja semalaman untuk membersihkan ponsel mereka.",
        },
        s.ending {
            id = "terkuras", kind = "wrong", title = "Rekening rekan terkuras",
            words = "Berkas itu sampai ke Pak Hasan atas nama Anda. Tabungannya berkurang sebelum ia sempat menghubungi bank.",
        },
    },

    s.truefalse {
        id = "M04-10", indicator = "AD1", module = "M04", pillar = "aman", band = "dasar", level = "C2",
        difficulty = 0.78,
        claim = "Memakai kata sandi yang sama di banyak akun aman selama kata sandi itu panjang.",
        answer = false,
        picture = "media:illustrations/sandi-kuat.svg",
        alt = "Seorang pegawai di depan laptop dengan gembok dan kolom sandi.",
        because = "Satu kebocoran membuka semua akun yang memakai kata sandi sama.",
        basis = "Praktik keamanan akun",
    },
}
