-- Modul M06: Netralitas ASN di Tahun Politik. Nomor butir (id) mengikuti bank soal; pilihan diacak
-- di layar. Tempat dan orang rekaan.
local s = require "suluh"

return s.lesson {
    title = "Netralitas ASN di Tahun Politik",
    jp = 0.5,
    pass = 0.75,
    indicators = {
        ["ED5.alasan"] = "Memahami alasan netralitas",
        ["ED5.aturan"] = "Mengenal aturan dan sanksi",
        ["ED5.medsos"] = "Bersikap netral di media sosial",
    },

    s.explain {
        id = "dua-tetangga",
        title = "Satu loket, dua tetangga",
        body = [[
Pagi ini di Kota Suryaloka, Ibu Ratna melayani dua warga yang bertetangga. Pilihan politik mereka berbeda. Keduanya mengurus akta kelahiran anak.

Ibu Ratna tidak bertanya siapa memilih siapa. **Syaratnya sama, urutannya sama, senyumnya sama.**

Itulah netralitas: setiap warga dilayani dengan adil.]],
        picture = "media:illustrations/netral.svg",
        alt = "Seorang ibu dan seorang bapak di kiri dan kanan kotak suara putih, di bawah timbangan yang seimbang.",
        caption = "Gambar: dua pilihan, satu layanan yang sama.",
        note = "Layanan tidak pernah bergantung pada pilihan politik warga.",
        note_icon = "balance",
    },

    s.choice {
        id = "M06-01",
        indicator = "ED5.alasan",
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

    s.truefalse {
        id = "M06-03",
        indicator = "ED5.alasan",
        claim = "Karena harus netral, ASN kehilangan hak untuk memberikan suara.",
        answer = false,
        picture = "media:illustrations/netral.svg",
        alt = "Seorang ibu dan seorang bapak di kiri dan kanan kotak suara putih, di bawah timbangan yang seimbang.",
        because = "ASN tetap memiliki hak pilih; yang dijaga adalah sikap tidak memihak di ruang publik dan dalam tugas.",
        basis = "Ketentuan pemilih; yang tidak memilih adalah anggota aktif TNI dan Polri",
    },

    s.explain {
        id = "aturan",
        title = "Aturannya saling menguatkan",
        body = [[
Kewajiban netral tertulis di beberapa aturan:

- **UU 20/2023**: ASN bebas dari pengaruh golongan dan partai politik.
- **PP 94/2021**: PNS dilarang memberi dukungan kepada calon.
- **PP 42/2004**: kode etik dalam lima hubungan.
- **SKB lima lembaga (2022)**: contoh perbuatan terlarang.
- **Undang-undang pemilu dan pilkada**: larangan bagi ASN.]],
        picture = "media:illustrations/rapat-kantor.svg",
        alt = "Tiga pegawai membahas aturan dalam rapat kantor.",
        caption = "Gambar: bertanya lebih dahulu adalah sikap profesional.",
        note = "Bila ragu, minta arahan tertulis sebelum bertindak.",
    },

    s.truefalse {
        id = "M06-04",
        indicator = "ED5.aturan",
        claim = "Kewajiban menjaga netralitas berlaku bagi PNS maupun PPPK.",
        answer = true,
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai belajar bersama di depan satu layar.",
        because = "Undang-undang membebankan kewajiban itu kepada pegawai ASN, yaitu PNS dan PPPK.",
        basis = "UU 20/2023 Pasal 24 ayat (1) huruf d",
    },

    s.explain {
        id = "medsos",
        title = "Satu ketukan pun terbaca",
        body = [[
Malam hari, teman lama mengirim tautan kepada Maria: “Tolong Suka, ya.” Tautan itu milik tim pemenangan Paslon X.

Menyukai, mengomentari, membagikan, atau mengikuti akun tim pemenangan termasuk perbuatan yang dilarang. Jam kerja atau bukan, akun utama atau akun kedua, **warga tetap mengenal Anda sebagai ASN.**

Informasi resmi KPU dan Bawaslu boleh Anda sebarkan.]],
        picture = "media:illustrations/media-sosial.svg",
        alt = "Seorang pegawai memegang ponsel besar dengan tanda Suka, komentar, dan bagikan.",
        caption = "Gambar: suka, komentar, dan bagikan meninggalkan jejak yang dapat dilihat warga.",
        note = "Lewati ajakan mendukung; sebarkan hanya informasi resmi penyelenggara.",
    },

    s.multiple {
        id = "M06-02",
        indicator = "ED5.medsos",
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
        id = "M06-05",
        indicator = "ED5.medsos",
        claim = "Di luar jam kerja, ASN bebas menunjukkan dukungan kepada calon di akun pribadinya.",
        answer = false,
        picture = "media:illustrations/jejak-digital.svg",
        alt = "Jejak Suka dan komentar mengarah ke ponsel pemiliknya.",
        because = "Netralitas dijaga dalam kehidupan sehari-hari dan di ruang digital, bukan hanya pada jam kerja.",
        basis = "SKB lima lembaga 22 September 2022",
    },

    s.explain {
        id = "sanksi",
        title = "Bentuk dan tahap menentukan",
        body = [[
Perbuatan yang mirip dapat berakhir berbeda.

Terhadap bakal calon, pelanggaran umumnya ditangani sebagai pelanggaran kode etik: sanksi moral, terbuka atau tertutup. Terhadap calon yang sudah ditetapkan, perbuatan yang sama dapat menjadi pelanggaran disiplin.

Sanksi dapat berupa sanksi moral hingga hukuman disiplin, **bergantung pada bentuk dan tahapnya.**]],
        picture = "media:illustrations/jejak-digital.svg",
        alt = "Jejak Suka dan komentar mengarah ke ponsel pemiliknya.",
        caption = "Gambar: jejak unggahan dapat menjadi bahan pemeriksaan.",
        note = "Melihat dugaan pelanggaran? Catat faktanya, lalu sampaikan lewat kanal resmi tanpa menyebarkannya.",
        note_icon = "report",
    },

    s.choice {
        id = "M06-10",
        indicator = "ED5.aturan",
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
        id = "M06-12",
        indicator = "ED5.aturan",
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

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok pagi",
        body = [[
Sebelum bekerja besok, luangkan lima menit:

- Buka daftar akun dan grup yang Anda ikuti.
- Berhenti mengikuti akun tim pemenangan, lalu keluar dari grupnya dengan santun.
- Siapkan satu kalimat penolakan yang sopan.

Ibu Ratna memakai kalimat ini: “Terima kasih sudah mengajak. Saya ASN, jadi saya tidak memihak.”]],
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai belajar bersama di depan satu layar.",
        caption = "Gambar: kebiasaan kecil lebih mudah dimulai bersama.",
        note = "ASN boleh memilih di bilik suara, tetapi melayani dan bersuara di ruang publik tanpa memihak.",
    },
}
