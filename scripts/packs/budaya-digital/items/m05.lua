-- Bank soal M05: Budaya Digital. Nomor butir mengikuti bank soal kurikulum; butir M05-09 (penilaian diri)
-- tidak bernilai, maka ada di pelajaran.
local s = require "suluh"

return s.bank {
    s.match {
        id = "M05-01", indicator = "BD1", module = "M05", pillar = "budaya", band = "menengah", level = "C3",
        difficulty = 0.58,
        ask = "Pasangkan sila dengan contoh perilaku digital.",
        s.pair("Ketuhanan Yang Maha Esa", "Tidak merendahkan ibadah pemeluk agama lain",
            "Sila pertama mengajak menghormati keyakinan setiap orang."),
        s.pair("Kemanusiaan yang adil dan beradab", "Membela korban perundungan dengan santun",
            "Sila kedua mengajak memperlakukan orang secara beradab."),
        s.pair("Persatuan Indonesia", "Menghentikan lelucon yang mengadu daerah",
            "Sila ketiga mengajak menjaga persatuan antardaerah."),
        s.pair("Kerakyatan yang dipimpin oleh hikmat kebijaksanaan", "Menampung beragam pendapat dalam forum daring",
            "Sila keempat mengajak bermusyawarah."),
        s.pair("Keadilan sosial bagi seluruh rakyat Indonesia",
            "Menyediakan informasi yang mudah diakses penyandang disabilitas",
            "Sila kelima mengajak membuka akses bagi semua."),
        because = "Nilai Pancasila tampak dalam perilaku nyata di ruang digital.",
        basis = "Pancasila; pilar Budaya Digital",
    },

    s.choice {
        id = "M05-02", indicator = "BD1", module = "M05", pillar = "budaya", band = "menengah", level = "C3",
        difficulty = 0.66,
        ask = "Anda menulis undangan kegiatan daring untuk pegawai berbagai agama. Kalimat pembuka mana yang paling tepat?",
        s.right "“Kami mengundang Bapak dan Ibu; silakan menyesuaikan waktu ibadah masing-masing.”",
        s.wrong("“Kegiatan diawali ibadah satu agama dan wajib diikuti semua peserta sampai selesai.”",
            "Mewajibkan ibadah satu agama mengabaikan keyakinan peserta lain."),
        s.wrong("“Mohon tidak menampilkan simbol agama selain yang umum di kantor.”",
            "Kalimat ini meminta sebagian orang menyembunyikan keyakinannya."),
        s.wrong("“Yang tidak sekeyakinan boleh datang belakangan.”", "Kalimat ini memisahkan peserta menurut keyakinan."),
        because = "Kalimat yang baik menyambut semua orang dan memberi ruang bagi perbedaan.",
        basis = "Bhinneka Tunggal Ika; nilai Harmonis, UU 20/2023",
    },

    s.multiple {
        id = "M05-03", indicator = "BD3", module = "M05", pillar = "budaya", band = "menengah", level = "C3",
        difficulty = 0.58,
        ask = "Unsur mana yang membuat konten layanan lebih inklusif? Pilih semua yang benar.",
        s.wrong("Huruf kecil agar semua muat dalam satu gambar", "Huruf kecil menyulitkan banyak warga, terutama lansia."),
        s.right "Teks alternatif pada gambar",
        s.right "Kontras warna yang cukup",
        s.right "Takarir pada video",
        s.wrong("Informasi penting hanya diucapkan dalam siaran langsung",
            "Warga tuli dan yang tidak menonton akan tertinggal."),
        because = "Takarir, teks alternatif, dan kontras membantu warga dengan beragam kebutuhan.",
        basis = "Praktik aksesibilitas; asas kesetaraan layanan publik",
    },

    s.truefalse {
        id = "M05-04", indicator = "BD2", module = "M05", pillar = "budaya", band = "dasar", level = "C2",
        difficulty = 0.74,
        claim = "Memakai bahasa daerah dalam konten layanan dapat bermanfaat asalkan isinya tetap dipahami oleh warga yang dituju.",
        answer = true,
        picture = "media:illustrations/media-sosial.svg",
        alt = "Seorang pegawai di samping ponsel besar yang menampilkan unggahan.",
        because = "Bahasa daerah mendekatkan layanan, sementara versi bahasa Indonesia menjaga kesetaraan akses.",
        basis = "Pilar Budaya Digital",
    },

    s.choice {
        id = "M05-05", indicator = "BD2", module = "M05", pillar = "budaya", band = "menengah", level = "C3",
        difficulty = 0.60,
        ask = "Dinas hendak mengunggah video upacara adat. Apa yang perlu dilakukan lebih dahulu?",
        s.wrong("Mengunggahnya secara lengkap karena upacara itu berlangsung terbuka untuk umum",
            "Terbuka untuk hadir belum berarti boleh disiarkan seluruhnya."),
        s.right "Meminta izin pemangku adat dan menyepakati bagian yang boleh tampil",
        s.wrong("Memotong penjelasan makna supaya video singkat", "Tanpa makna, tradisi mudah disalahpahami."),
        s.wrong("Menambahkan musik populer agar lebih menarik", "Musik lain dapat merusak kesakralan upacara."),
        because = "Digitalisasi budaya menghormati pemilik tradisi, konteks, dan batas yang mereka tetapkan.",
        basis = "Pilar Budaya Digital: digitalisasi kebudayaan",
    },

    s.sort {
        id = "M05-06", indicator = "BD4", module = "M05", pillar = "budaya", band = "menengah", level = "C3",
        difficulty = 0.66,
        ask = "Kelompokkan kebiasaan berikut.",
        groups = { { name = "Membangun", icon = "handshake" }, { name = "Merusak", icon = "warning" } },
        s.item("Memberi nama berkas dengan jelas", "Membangun", "Nama yang jelas menghemat waktu rekan."),
        s.item("Mencantumkan sumber data", "Membangun", "Sumber membuat data dapat diperiksa."),
        s.item("Menahan berkas agar dianggap penting", "Merusak", "Menahan berkas menghambat pekerjaan bersama."),
        s.item("Menyampaikan koreksi secara pribadi", "Membangun", "Koreksi pribadi menjaga martabat rekan."),
        s.item("Menyindir rekan di status", "Merusak", "Sindiran merusak kepercayaan."),
        s.item("Menyebar tangkapan layar rapat tertutup", "Merusak", "Isi rapat tertutup bukan untuk disebarkan."),
        because = "Budaya kerja digital tumbuh dari keterbukaan, ketertiban, dan saling menghargai.",
        basis = "Nilai Kolaboratif dan Harmonis, UU 20/2023",
    },

    s.match {
        id = "M05-07", indicator = "BD4", module = "M05", pillar = "budaya", band = "menengah", level = "C3",
        difficulty = 0.60,
        ask = "Pasangkan nilai BerAKHLAK dengan perilaku digital.",
        s.pair("Berorientasi Pelayanan", "Memperbarui jam layanan di akun resmi", "Warga mendapat informasi yang benar."),
        s.pair("Akuntabel", "Tidak memakai akun dinas untuk urusan pribadi", "Akun dinas adalah fasilitas yang dipertanggungjawabkan."),
        s.pair("Kompeten", "Mengikuti pelatihan daring dan mengajari rekan", "Kompeten berarti terus belajar dan membantu belajar."),
        s.pair("Adaptif", "Mencoba aplikasi baru lalu memberi masukan", "Adaptif berarti terbuka pada perubahan."),
        s.pair("Kolaboratif", "Menyusun dokumen bersama lintas unit", "Kolaboratif berarti bekerja bersama."),
        because = "Nilai dasar ASN menjadi nyata bila diterjemahkan ke perilaku sehari-hari.",
        basis = "UU 20/2023 Pasal 3 dan 4; SE MenPANRB 20/2021",
    },

    s.scenario {
        id = "M05-08", indicator = "BD4", module = "M05", pillar = "budaya", band = "menengah", level = "C3",
        difficulty = 0.62,
        situation = "Sistem berbagi dokumen diterapkan, tetapi sebagian rekan tetap menyimpan berkas di laptop masing-masing. Anda anggota tim perubahan.",
        picture = "media:illustrations/rapat-kantor.svg",
        alt = "Tiga pegawai duduk bersama dalam rapat kantor.",
        mood = 50,
        people = {
            hasan = s.person { name = "Pak Hasan, arsiparis", face = "media:illustrations/avatar-hasan.svg" },
            maria = s.person { name = "Maria, pengelola data", face = "media:illustrations/avatar-maria.svg" },
        },
        s.node {
            id = "keberatan",
            s.say("hasan", "Dua puluh tahun berkas saya rapi di laptop ini. Mengapa harus pindah?"),
            s.reply {
                "Saya tunjukkan manfaatnya, lalu kita pindahkan berkas Bapak bersama-sama.",
                to = "takut", score = 1, mood = 15, answer = "Bersama-sama? Baik, saya lihat dahulu.",
                because = "Perubahan budaya berhasil bila orang memahami manfaat dan merasa dibantu.",
                basis = "Nilai Kolaboratif dan Adaptif",
            },
            s.reply {
                "Kalau begitu kita kembali ke cara lama saja supaya tidak berdebat.",
                to = "lama", score = 0, mood = -5, answer = "Nah, begitu lebih mudah.",
                because = "Tanpa perubahan, rekan lain tetap mencari berkas ke mana-mana.",
            },
            s.reply {
                "Saya laporkan Bapak kepada pimpinan hari ini juga.",
                to = "retak", score = 0, mood = -30, answer = "Saya kira kita rekan.",
                because = "Laporan pada hari pertama menutup pintu percakapan.",
            },
            s.reply {
                "Nanti malam berkas Bapak saya pindahkan sendiri.",
                to = "hilang", score = 0, mood = -25, answer = "Lho, jangan disentuh!",
                because = "Memindahkan tanpa persetujuan merusak kepercayaan dan susunan berkas.",
            },
        },
        s.node {
            id = "lama",
            s.say("maria", "Laporan sore ini tertunda. Versi terakhir ada di laptop Pak Hasan, dan beliau sedang dinas luar."),
            s.reply {
                "Ini bukti manfaatnya. Besok saya ajak Pak Hasan mencoba satu folder.",
                to = "takut", score = 1, mood = 10, answer = "Satu folder dahulu. Setuju.",
                because = "Langkah kecil dari masalah nyata lebih mudah diterima.",
            },
            s.reply {
                "Kita tulis saja di grup kantor bahwa keterlambatan ini salah Pak Hasan seorang.",
                to = "retak", score = 0, mood = -30, answer = "Beliau pasti membacanya.",
                because = "Menyalahkan di grup mempermalukan, bukan menyelesaikan.",
            },
        },
        s.node {
            id = "hilang",
            s.say("hasan", "Susunan folder saya berubah. Berkas tahun 2019 tidak ketemu!"),
            s.reply {
                "Maaf, Pak, saya lancang. Mari kita pulihkan dari salinannya.",
                to = "takut", score = 1, mood = 20, answer = "Baik. Tetapi lain kali bertanya dahulu.",
                because = "Permintaan maaf dan pemulihan membuka kembali kepercayaan.",
            },
            s.reply {
                "Nanti juga ketemu, Pak. Sistemnya memang begitu, Bapak saja yang belum terbiasa.",
                to = "retak", score = 0, mood = -25, answer = "Sudah. Saya simpan sendiri saja.",
                because = "Meremehkan keluhan membuat orang menjauh dari perubahan.",
            },
        },
        s.node {
            id = "takut",
            s.say("hasan", "Terus terang, saya takut salah tekan lalu semuanya hilang."),
            s.reply {
                "Wajar, Pak. Lihat tombol riwayat ini: versi lama dapat dikembalikan.",
                to = "ajar", score = 1, mood = 15, answer = "Oh, jadi tidak langsung lenyap.",
                because = "Rasa takut dijawab dengan bukti, bukan dengan bujukan.",
            },
            s.reply {
                "Ah, mudah sekali, Pak. Anak kecil pun bisa memakai sistem seperti ini tanpa diajari.",
                to = "ajar", score = 0, mood = -15, answer = "Anak kecil, ya. Baiklah.",
                because = "Membandingkan dengan anak kecil merendahkan orang yang sedang belajar.",
            },
        },
        s.node {
            id = "ajar",
            s.say("maria", "Pak Hasan paling paham tata arsip kita. Siapa yang menyusun aturan nama berkas?"),
            s.reply {
                "Pak Hasan. Kita susun aturannya bersama, lalu beliau mengajari kita.",
                to = "tumbuh", score = 1, mood = 20, who = "hasan", answer = "Saya siapkan contohnya malam ini.",
                because = "Keahlian lama mendapat tempat dalam cara kerja baru.",
            },
            s.reply {
                "Saya saja, supaya cepat selesai. Yang lain tinggal mengikuti aturan yang saya buat.",
                to = "setengah", score = 0, mood = -10, who = "hasan", answer = "Silakan. Saya ikut saja.",
                because = "Aturan tanpa pemakainya jarang bertahan.",
            },
        },
        s.ending {
            id = "tumbuh", kind = "right", title = "Pak Hasan menjadi pengajar",
            words = "Sebulan kemudian berkas ditemukan dalam hitungan menit. Rekan muda menyebutnya “Aturan Hasan”.",
        },
        s.ending {
            id = "setengah", kind = "partly", title = "Dipakai setengah hati",
            words = "Berkas berpindah, tetapi namanya tidak seragam. Maria masih sering bertanya, “Yang mana versi terakhir?”",
        },
        s.ending {
            id = "retak", kind = "wrong", title = "Tim terbelah dua",
            words = "Rekan saling menyindir di status. Sistem baru ada, tetapi hampir tidak seorang pun memakainya.",
        },
    },
}
