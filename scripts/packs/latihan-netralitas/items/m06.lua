-- Bank soal M06: Netralitas ASN di Tahun Politik. Nomor butir mengikuti bank soal kurikulum; tujuh di
-- antaranya juga layar pelajaran netralitas-asn/tahun-politik, dengan kata yang sama. Butir yang berupa
-- kegiatan (linimasa, gambar, percakapan, kartu) ada di m06-kegiatan.lua.
local s = require "suluh"

return s.bank {
    s.choice {
        id = "M06-01", indicator = "ED5.alasan", module = "M06", pillar = "netralitas", band = "dasar", level = "C2",
        difficulty = 0.74,
        ask = "Apa alasan paling mendasar ASN harus netral?",
        picture = "media:illustrations/layanan-publik.svg",
        alt = "Petugas loket melayani seorang warga.",
        s.wrong("Agar ASN tidak perlu memahami perkembangan politik",
            "ASN tetap perlu memahami keadaan; yang dijaga adalah sikap tidak memihak."),
        s.wrong("Agar kebijakan calon yang sedang menjabat tidak dikritik di ruang publik",
            "Netralitas tidak membatasi kritik warga dan tidak melindungi calon mana pun."),
        s.wrong("Agar jumlah pegawai yang ikut memilih berkurang",
            "ASN tetap memiliki hak pilih di bilik suara."),
        s.right "Agar setiap warga dilayani dengan adil, apa pun pilihan politiknya",
        because = "Netralitas melindungi keadilan layanan, kepercayaan publik, dan sumber daya negara.",
        basis = "UU 20/2023 Pasal 9 ayat (2)",
    },

    s.multiple {
        id = "M06-02", indicator = "ED5.medsos", module = "M06", pillar = "netralitas", band = "menengah", level = "C3",
        difficulty = 0.56,
        ask = "Manakah perbuatan ASN yang dilarang pedoman netralitas? Pilih semua yang benar.",
        picture = "media:illustrations/media-sosial.svg",
        alt = "Seorang pegawai memegang ponsel besar dengan tanda Suka, komentar, dan bagikan.",
        s.wrong("Menggunakan hak pilih di tempat pemungutan suara",
            "Memilih di bilik suara adalah hak ASN."),
        s.right "Membagikan ajakan memilih salah satu calon",
        s.wrong("Membagikan jadwal pemungutan suara dari akun resmi KPU",
            "Informasi resmi penyelenggara boleh disebarkan."),
        s.right "Mengikuti akun pemenangan calon",
        s.right "Menyukai unggahan akun pemenangan calon",
        s.right "Mengunggah foto bersama calon dengan simbol dukungan",
        because = "Interaksi yang menunjukkan dukungan dilarang, sedangkan informasi resmi penyelenggara dan hak pilih tidak.",
        basis = "SKB lima lembaga 22 September 2022",
    },

    s.truefalse {
        id = "M06-03", indicator = "ED5.alasan", module = "M06", pillar = "netralitas", band = "dasar", level = "C2",
        difficulty = 0.78,
        claim = "Karena harus netral, ASN kehilangan hak untuk memberikan suara.",
        answer = false,
        picture = "media:illustrations/netral.svg",
        alt = "Seorang ibu dan seorang bapak di kiri dan kanan kotak suara putih, di bawah timbangan yang seimbang.",
        because = "ASN tetap memiliki hak pilih; yang dijaga adalah sikap tidak memihak di ruang publik dan dalam tugas.",
        basis = "Ketentuan pemilih; yang tidak memilih adalah anggota aktif TNI dan Polri",
    },

    s.truefalse {
        id = "M06-04", indicator = "ED5.aturan", module = "M06", pillar = "netralitas", band = "menengah", level = "C2",
        difficulty = 0.72,
        claim = "Kewajiban menjaga netralitas berlaku bagi PNS maupun PPPK.",
        answer = true,
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai belajar bersama di depan satu layar.",
        because = "Undang-undang membebankan kewajiban itu kepada pegawai ASN, yaitu PNS dan PPPK.",
        basis = "UU 20/2023 Pasal 24 ayat (1) huruf d",
    },

    s.truefalse {
        id = "M06-05", indicator = "ED5.medsos", module = "M06", pillar = "netralitas", band = "menengah", level = "C3",
        difficulty = 0.72,
        claim = "Di luar jam kerja, ASN bebas menunjukkan dukungan kepada calon di akun pribadinya.",
        answer = false,
        picture = "media:illustrations/jejak-digital.svg",
        alt = "Jejak Suka dan komentar mengarah ke ponsel pemiliknya.",
        because = "Netralitas dijaga dalam kehidupan sehari-hari dan di ruang digital, bukan hanya pada jam kerja.",
        basis = "SKB lima lembaga 22 September 2022",
    },

    s.choice {
        id = "M06-10", indicator = "ED5.aturan", module = "M06", pillar = "netralitas", band = "lanjut", level = "C4",
        difficulty = 0.42,
        ask = "Mengapa sanksi atas pelanggaran netralitas dapat berbeda?",
        picture = "media:illustrations/rapat-kantor.svg",
        alt = "Tiga pegawai membahas aturan dalam rapat kantor.",
        s.wrong("Karena hanya pejabat struktural yang dapat dikenai sanksi",
            "Kewajiban netral mengikat setiap pegawai ASN, bukan hanya pejabat."),
        s.right "Karena bergantung pada bentuk dan tahap perbuatannya",
        s.wrong("Karena besarnya ditentukan jumlah pengikut akun",
            "Jumlah pengikut bukan ukuran dalam aturan."),
        s.wrong("Karena sanksi hanya berlaku bila dilakukan pada jam kerja",
            "Netralitas dijaga di dalam dan di luar jam kerja."),
        because = "Perbuatan terhadap bakal calon umumnya ditangani sebagai pelanggaran kode etik, sedangkan terhadap calon dapat menjadi pelanggaran disiplin.",
        basis = "SKB 2022 lampiran; PP 42/2004 Pasal 15; PP 94/2021",
    },

    s.choice {
        id = "M06-11", indicator = "ED5.aturan", module = "M06", pillar = "netralitas", band = "menengah", level = "C2",
        difficulty = 0.50,
        ask = "Lembaga mana yang BUKAN penandatangan SKB netralitas tahun 2022?",
        s.wrong("Badan Kepegawaian Negara", "BKN termasuk penandatangan."),
        s.wrong("Badan Pengawas Pemilihan Umum", "Bawaslu termasuk penandatangan."),
        s.right "Komisi Pemilihan Umum",
        s.wrong("Kementerian Dalam Negeri", "Mendagri termasuk penandatangan."),
        because = "SKB ditandatangani MenPANRB, Mendagri, BKN, KASN, dan Bawaslu.",
        basis = "SKB lima lembaga 22 September 2022",
    },

    s.choice {
        id = "M06-12", indicator = "ED5.aturan", module = "M06", pillar = "netralitas", band = "menengah", level = "C2",
        difficulty = 0.52,
        ask = "Setelah KASN tidak lagi ada, lembaga mana yang mengawasi kode etik dan netralitas ASN menurut pengaturan 2024?",
        picture = "media:illustrations/rapat-kantor.svg",
        alt = "Tiga pegawai membahas aturan dalam rapat kantor.",
        s.wrong("Komisi Pemilihan Umum",
            "KPU menyelenggarakan pemilu, bukan mengawasi kode etik ASN."),
        s.wrong("Ombudsman Republik Indonesia",
            "Ombudsman mengawasi pelayanan publik, bukan kode etik ASN."),
        s.wrong("Lembaga Administrasi Negara",
            "LAN membina pengembangan kompetensi ASN."),
        s.right "Badan Kepegawaian Negara",
        because = "Perpres tahun 2024 mengalihkan pengawasan itu kepada BKN; kebijakan sistem merit berada di KemenPANRB. Pada 2025 Mahkamah Konstitusi memerintahkan pembentukan lembaga pengawas independen.",
        basis = "Perpres 91/2024 dan 92/2024; Putusan MK 121/PUU-XXII/2024 (16 Oktober 2025)",
    },

    s.choice {
        id = "M06-14", indicator = "ED5.alasan", module = "M06", pillar = "netralitas", band = "menengah", level = "C3",
        difficulty = 0.60,
        ask = "Menjelang pemilihan, atasan mengingatkan netralitas setiap bulan. Apa makna terbaik dari pengulangan itu?",
        s.right "Menjaga kewaspadaan karena situasi dan bentuk godaannya terus berubah",
        s.wrong("Tanda bahwa pegawai tidak dipercaya", "Pengingat ditujukan kepada semua, termasuk pimpinan."),
        s.wrong("Formalitas yang dapat dilewati bila sudah pernah mendengar", "Situasi baru selalu muncul pada tiap tahap."),
        s.wrong("Upaya membatasi pembicaraan apa pun di kantor", "Yang dijaga adalah sikap tidak memihak, bukan semua pembicaraan."),
        because = "Pengingat berkala membantu pegawai mengenali situasi baru dan bertindak tepat.",
        basis = "SKB lima lembaga 22 September 2022 (pembinaan)",
    },

    -- Dua butir tambahan, di luar bank soal kurikulum, agar putaran kilat genap lima.
    s.truefalse {
        id = "kilat-1", indicator = "ED5.medsos", module = "M06", pillar = "netralitas", band = "dasar", level = "C2",
        claim = "Membagikan jadwal pemungutan suara dari akun resmi KPU melanggar netralitas.",
        answer = false,
        because = "Informasi resmi penyelenggara boleh disebarkan.",
        basis = "SKB lima lembaga 22 September 2022",
    },

    s.truefalse {
        id = "kilat-2", indicator = "ED5.aturan", module = "M06", pillar = "netralitas", band = "dasar", level = "C2",
        claim = "Bila sebuah undangan berada di wilayah abu-abu, ASN sebaiknya meminta arahan tertulis lebih dahulu.",
        answer = true,
        because = "Arahan tertulis melindungi Anda dan kantor; bila ragu, jangan hadir.",
        basis = "SKB lima lembaga 22 September 2022",
    },

    s.truefalse {
        id = "kilat-3", indicator = "ED5.medsos", module = "M06", pillar = "netralitas", band = "menengah", level = "C3",
        difficulty = 0.64,
        claim = "Mengikuti akun tim pemenangan hanya untuk membaca tidak dapat dinilai memihak.",
        answer = false,
        because = "Mengikuti akun pemenangan termasuk perbuatan yang dilarang pedoman; warga melihat nama Anda di daftar pengikut.",
        basis = "SKB lima lembaga 22 September 2022",
    },

    s.truefalse {
        id = "kilat-4", indicator = "ED5.aturan", module = "M06", pillar = "netralitas", band = "dasar", level = "C2",
        difficulty = 0.72,
        claim = "Pelanggaran netralitas dapat berujung sanksi moral hingga hukuman disiplin.",
        answer = true,
        because = "Bentuk dan tahap perbuatan menentukan beratnya sanksi.",
        basis = "PP 42/2004 Pasal 15; PP 94/2021",
    },

    s.truefalse {
        id = "kilat-5", indicator = "ED5.alasan", module = "M06", pillar = "netralitas", band = "menengah", level = "C3",
        difficulty = 0.70,
        claim = "Mobil dinas boleh dipakai mengantar warga ke kampanye asalkan di luar jam kerja.",
        answer = false,
        because = "Fasilitas negara milik semua warga, dan PNS dilarang memakainya untuk mendukung calon, kapan pun.",
        basis = "PP 94/2021 Pasal 5 huruf n",
    },
}
