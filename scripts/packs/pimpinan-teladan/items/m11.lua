-- Bank soal M11: Pimpinan sebagai Teladan. Nomor butir mengikuti bank soal kurikulum; butir M11-09
-- (penilaian diri) tidak bernilai, maka ada di pelajaran.
local s = require "suluh"

local YOHANA = "media:illustrations/avatar-yohana.svg"

return s.bank {
    s.match {
        id = "M11-01", indicator = "BD5.teladan", module = "M11", pillar = "budaya", band = "dasar", level = "C2",
        difficulty = 0.58,
        ask = "Pasangkan jenjang jabatan dengan contoh yang lazim di pemerintah daerah.",
        s.pair("JPT madya", "Sekretaris daerah provinsi", "Sekretaris daerah provinsi lazimnya JPT madya."),
        s.pair("JPT pratama", "Kepala dinas", "Kepala dinas lazimnya JPT pratama."),
        s.pair("Administrator", "Kepala bidang", "Kepala bidang lazimnya administrator."),
        s.pair("Pengawas", "Kepala subbagian", "Kepala subbagian lazimnya pengawas."),
        because = "Makin luas kewenangan suatu jenjang, makin luas pula pengaruh teladannya.",
        basis = "UU 20/2023 Pasal 13–18; contoh jabatan menurut kelaziman, periksa susunan organisasi instansi Anda",
    },

    s.scenario {
        id = "M11-02", indicator = "BD5.aturan", module = "M11", pillar = "budaya", band = "menengah", level = "C3",
        difficulty = 0.62,
        situation = "Anda kepala dinas. Pak Gunadi, seorang tokoh dan penyumbang acara, datang ke ruang kerja Anda.",
        picture = "media:illustrations/panggung-kampanye.svg",
        alt = "Panggung dengan seorang pembicara di depan banyak orang.",
        people = {
            gunadi = s.person { name = "Pak Gunadi, tokoh" },
            yohana = s.person { name = "Ibu Yohana, kepala bidang", face = YOHANA },
        },
        s.node {
            id = "minta",
            s.say("gunadi", "Dukungan kecil saja. Gerakkan pegawai hadir di acara calon kami hari Minggu."),
            s.reply {
                "Maaf, tidak bisa. Permintaan ini saya catat dan saya sampaikan kepada pengawas internal.",
                to = "desak", score = 1, mood = -5, answer = "Wah, kaku sekali. Padahal hanya hadir.",
                because = "Memobilisasi pegawai untuk kampanye dilarang; penolakan yang tercatat melindungi unit.",
                basis = "PP 94/2021 Pasal 5 huruf n; UU 10/2016 Pasal 71",
            },
            s.reply {
                "Boleh, asalkan di luar jam kerja dan tanpa seragam atau kendaraan dinas.",
                to = "daftar", score = 0, mood = 10, answer = "Terima kasih. Saya tunggu daftar namanya.",
                because = "Izin pimpinan tetap menggerakkan pegawai, pada jam berapa pun.",
            },
            s.reply {
                "Saya kirim beberapa orang saja, demi hubungan baik.",
                to = "daftar", score = 0, mood = 10, answer = "Lima puluh orang, ya. Saya catat.",
                because = "Sedikit atau banyak, pegawai tetap dikerahkan untuk satu calon.",
            },
            s.reply {
                "Nanti saya umumkan di grup kantor.",
                to = "daftar", score = 0, mood = 10, answer = "Bagus, biar semua tahu.",
                because = "Ajakan lewat grup kantor membawa bobot jabatan Anda.",
            },
        },
        s.node {
            id = "daftar",
            s.say("yohana", "Pegawai bertanya kepada saya: wajib hadir atau tidak? Mereka takut dinilai kurang loyal."),
            s.reply {
                "Saya keliru. Hari ini saya cabut, saya sampaikan kepada semua, dan saya laporkan.",
                to = "desak", score = 1, mood = 5, who = "yohana", answer = "Terima kasih. Mereka akan lega.",
                because = "Pimpinan yang meralat diri memberi contoh yang kuat.",
            },
            s.reply {
                "Bilang saja sukarela. Tetapi tolong dicatat siapa yang datang dan siapa yang tidak.",
                to = "periksa", score = 0, mood = -30, who = "yohana", answer = "Itu sama saja dengan wajib.",
                because = "Sukarela yang dicatat adalah tekanan.",
            },
        },
        s.node {
            id = "desak",
            s.say("gunadi", "Dinas ini sering saya bantu. Masa balasannya begini?"),
            s.reply {
                "Bantuan Bapak kami hargai. Netralitas bukan balas budi.",
                to = "catat", score = 1, mood = 5, answer = "Baiklah. Saya mengerti posisi Anda.",
                because = "Anda menghargai orangnya dan tetap menolak permintaannya.",
            },
            s.reply {
                "Begini saja, saya pinjamkan aula dinas untuk acaranya. Pegawai tidak perlu ikut hadir.",
                to = "periksa", score = 0, mood = 15, answer = "Nah, itu baru kawan.",
                because = "Aula dinas adalah fasilitas negara dan tidak dipinjamkan untuk satu calon.",
            },
        },
        s.node {
            id = "catat",
            s.say("yohana", "Apa yang perlu kami ketahui tentang tamu tadi?"),
            s.reply {
                "Ini catatannya: tanggal, permintaan, jawaban saya. Tolong arsipkan; pengawas sudah tahu.",
                to = "terlindung", score = 1, mood = 10, who = "yohana", answer = "Jelas. Unit kita terlindung.",
                because = "Catatan yang rapi menjaga unit bila kabar berkembang.",
            },
            s.reply {
                "Tidak usah dibahas lagi. Lebih baik kita anggap saja pertemuan tadi tidak pernah ada.",
                to = "kabur", score = 0.5, mood = -5, who = "yohana", answer = "Kalau nanti ada kabar miring?",
                because = "Penolakan Anda benar, tetapi tanpa catatan sukar dibuktikan.",
            },
        },
        s.ending {
            id = "terlindung", kind = "right", title = "Pegawai meniru Anda",
            words = "Sepekan kemudian seorang kepala subbagian menolak ajakan serupa dengan kalimat yang sama, lalu mencatatnya.",
        },
        s.ending {
            id = "kabur", kind = "partly", title = "Kata melawan kata",
            words = "Beredar kabar bahwa Anda menjanjikan dukungan. Anda menolak, tetapi tidak ada catatan yang menunjukkannya.",
        },
        s.ending {
            id = "periksa", kind = "wrong", title = "Anda diperiksa",
            words = "Pengawas menerima laporan. Pegawai Anda ikut dimintai keterangan, dan pekerjaan layanan tertunda.",
        },
    },

    s.choice {
        id = "M11-03", indicator = "BD5.tindak", module = "M11", pillar = "budaya", band = "menengah", level = "C3",
        difficulty = 0.60,
        ask = "Anda menerima laporan bahwa bawahan menyukai unggahan tim pemenangan. Apa langkah pertama?",
        s.wrong("Meminta ia menghapusnya lalu menutup perkara", "Laporan perlu ditindaklanjuti, bukan ditutup diam-diam."),
        s.right "Meminta keterangan dan memeriksa faktanya melalui prosedur",
        s.wrong("Mengumumkannya di grup agar yang lain jera", "Mempermalukan bukan bagian dari prosedur."),
        s.wrong("Menunggu masa pemilihan selesai", "Menunda berarti mendiamkan dugaan pelanggaran."),
        because = "Atasan perlu menindaklanjuti dengan prosedur, bukan mempermalukan atau mendiamkan.",
        basis = "PP 94/2021 (tindak lanjut oleh atasan)",
    },

    s.order {
        id = "M11-04", indicator = "BD5.tindak", module = "M11", pillar = "budaya", band = "menengah", level = "C3",
        difficulty = 0.54,
        ask = "Urutkan penanganan dugaan pelanggaran oleh atasan.",
        s.item "Menerima dan mencatat laporan",
        s.item { "Memanggil dan memeriksa pihak terkait", why = "Pemeriksaan dimulai setelah laporan tercatat." },
        s.item { "Menilai bukti dan tingkat pelanggaran", why = "Penilaian memerlukan hasil pemeriksaan." },
        s.item { "Menjatuhkan keputusan sesuai kewenangan", why = "Keputusan bersandar pada penilaian bukti." },
        s.item { "Mendokumentasikan dan memantau", why = "Pemantauan mengikuti keputusan." },
        because = "Prosedur yang runtut melindungi pegawai dan menjaga keadilan.",
        basis = "PP 94/2021; pedoman instansi",
    },

    s.multiple {
        id = "M11-05", indicator = "BD5.aturan", module = "M11", pillar = "budaya", band = "menengah", level = "C3",
        difficulty = 0.56,
        ask = "Aturan mana yang perlu dibuat untuk akun resmi menjelang pemilihan? Pilih semua yang benar.",
        s.right "Tata cara menangani komentar bernada politik",
        s.right "Larangan mengikuti akun calon atau partai",
        s.right "Siapa yang berwenang mengunggah",
        s.wrong("Kewajiban menyapa semua calon lewat unggahan", "Akun layanan tidak perlu menyapa calon mana pun."),
        s.wrong("Kebebasan admin menilai calon bila di luar jam kerja", "Akun dinas tetap akun dinas pada jam berapa pun."),
        because = "Aturan tertulis mencegah unggahan pribadi lewat akun dinas.",
        basis = "SKB lima lembaga 22 September 2022; pedoman akun resmi",
    },

    -- Tindakannya lain daripada enam tindakan s.feed, maka unggahan linimasa dikelompokkan menurut tindakannya.
    s.sort {
        id = "M11-06", indicator = "BD5.teladan", module = "M11", pillar = "budaya", band = "lanjut", level = "C4",
        difficulty = 0.46,
        ask = "Tinjau linimasa seorang kepala dinas. Tentukan tindakan untuk setiap unggahannya.",
        groups = {
            { name = "Pertahankan", icon = "check" }, { name = "Hapus atau batasi", icon = "eye-off" },
            { name = "Hapus dan klarifikasi", icon = "comment" },
        },
        s.item("Foto peresmian puskesmas dengan data layanan", "Pertahankan",
            "Unggahan ini berisi layanan dan data, tanpa pesan keberpihakan."),
        s.item("Foto lama berpose jari dengan tokoh yang kini menjadi calon", "Hapus atau batasi",
            "Foto lama cukup dihapus atau dibatasi; klarifikasi justru menyiarkannya lagi."),
        s.item("Tautan unggahan ulang ceramah yang menyudutkan satu suku", "Hapus dan klarifikasi",
            "Menghapus diam-diam tidak memulihkan kepercayaan warga yang terluka."),
        s.item("Ajakan kerja bakti lintas warga", "Pertahankan", "Ajakan lintas warga menyatukan dan tidak memihak."),
        s.item("Tanda Suka tadi malam pada unggahan Tim Paslon X", "Hapus atau batasi",
            "Tanda Suka dicabut segera, dan pegawai diingatkan dengan contoh Anda sendiri."),
        because = "Jejak lama pimpinan pun dapat ditafsirkan sebagai keberpihakan.",
        basis = "SKB lima lembaga 22 September 2022; kegiatan literasi digital Kominfo (kini Komdigi), April 2023",
    },

    s.sort {
        id = "M11-07", indicator = "BD5.aturan", module = "M11", pillar = "budaya", band = "lanjut", level = "C4",
        difficulty = 0.44,
        ask = "Kelompokkan keputusan pada masa pemilihan.",
        groups = {
            { name = "Rutin", icon = "check-circle" }, { name = "Perlu kehati-hatian", icon = "help" },
            { name = "Dilarang", icon = "cross-circle" },
        },
        s.item("Perpanjangan jam layanan kependudukan", "Rutin", "Layanan rutin tetap berjalan bagi semua warga."),
        s.item("Mengganti jadwal bantuan agar bertepatan dengan kampanye", "Dilarang",
            "Jadwal bantuan dipakai untuk menguntungkan calon."),
        s.item("Meminjamkan aula dinas untuk satu paslon", "Dilarang", "Fasilitas negara tidak dipakai untuk satu paslon."),
        s.item("Undangan tokoh publik ke acara dinas", "Perlu kehati-hatian", "Periksa dahulu apakah tokoh itu terkait calon."),
        s.item("Peluncuran program baru menjelang kampanye", "Perlu kehati-hatian",
            "Waktunya dapat ditafsirkan memihak; konsultasikan."),
        s.item("Penyaluran bantuan sesuai jadwal lama", "Rutin", "Jadwal lama tidak berubah karena pemilihan."),
        because = "Keputusan rutin berjalan, keputusan sensitif ditunda atau dikonsultasikan, dan yang menguntungkan satu paslon dilarang.",
        basis = "UU 10/2016 Pasal 71; PP 94/2021 Pasal 5 huruf n",
    },

    s.truefalse {
        id = "M11-08", indicator = "BD5.teladan", module = "M11", pillar = "budaya", band = "dasar", level = "C2",
        difficulty = 0.76,
        claim = "Cukup bagi pimpinan memberi surat edaran; perilaku medianya sendiri tidak berpengaruh.",
        answer = false,
        picture = "media:illustrations/media-sosial.svg",
        alt = "Seorang pegawai di samping ponsel besar yang menampilkan unggahan.",
        because = "Pegawai meniru perilaku pimpinan, termasuk di media sosial.",
        basis = "Kegiatan literasi digital Kominfo (kini Komdigi), April 2023",
    },
}
