-- M06. Soal dan kunci menurut bank soal Suluh (id = kode soal); tempat, orang, dan calon adalah rekaan.
local s = require "suluh"

local SKB = "SKB lima lembaga, 22 September 2022"

return s.lesson {
    title = "Netralitas ASN di Tahun Politik",
    jp = 0.5,
    pass = 0.75,
    indicators = { ED5 = "Netralitas dan kode etik ASN" },

    s.explain {
        title = "Satu loket, dua tetangga",
        body = [[
Pagi ini Ibu Ratna bertugas di loket akta Kota Suryaloka. Dua tetangga datang hampir bersamaan. Kaus mereka bergambar dua calon yang berbeda.

Keduanya menunggu hal yang sama: **dilayani dengan adil**. Bila loket tampak memihak, warga lain ikut ragu, dan kepercayaan yang lama dibangun dapat hilang dalam sehari.]],
        picture = "media:illustrations/layanan-publik.svg",
        alt = "Dua petugas duduk di balik meja layanan publik",
        caption = "Gambar: meja layanan yang menyambut setiap warga dengan cara yang sama.",
        note = "ASN boleh memilih di bilik suara, tetapi melayani dan bersuara di ruang publik tanpa memihak.",
        note_icon = "balance",
    },

    s.choice {
        id = "M06-01",
        indicator = "ED5",
        ask = "Apa alasan paling mendasar ASN harus netral?",
        picture = "media:illustrations/netral.svg",
        alt = "Timbangan seimbang di antara dua warga dan sebuah kotak suara",
        s.wrong("Agar ASN tidak perlu memahami perkembangan politik",
            "Netral bukan berarti tidak tahu; ASN tetap perlu memahami keadaan di sekitarnya."),
        s.wrong("Agar kebijakan calon yang sedang menjabat tidak dikritik di ruang publik",
            "Netralitas tidak membatasi kritik warga terhadap kebijakan."),
        s.wrong("Agar jumlah pegawai yang ikut memilih berkurang",
            "ASN tetap memiliki hak pilih."),
        s.right "Agar setiap warga dilayani dengan adil, apa pun pilihan politiknya",
        because = "Netralitas melindungi keadilan layanan, kepercayaan publik, dan sumber daya negara.",
        basis = "UU 20/2023 Pasal 9 ayat (2)",
    },

    s.explain {
        title = "Sentuhan kecil tetap terlihat",
        body = [[
Menyukai, mengomentari, membagikan, atau mengikuti akun pemenangan termasuk perbuatan yang **dilarang** pedoman netralitas. Begitu pula foto bersama calon dengan simbol dukungan.

Yang **tetap boleh**: menyebarkan informasi resmi penyelenggara, misalnya jadwal pemungutan suara dari KPU.]],
        picture = "media:illustrations/media-sosial.svg",
        alt = "Seorang pegawai memegang ponsel yang menampilkan linimasa media sosial",
        caption = "Gambar: suka, komentar, dan bagikan meninggalkan jejak yang dapat dilihat warga.",
        note = "Bila ragu, jangan menekan dulu. Minta arahan tertulis kepada atasan.",
    },

    s.multiple {
        id = "M06-02",
        indicator = "ED5",
        ask = "Manakah perbuatan ASN yang dilarang pedoman netralitas? Pilih semua yang benar.",
        picture = "media:illustrations/media-sosial.svg",
        alt = "Seorang pegawai memegang ponsel yang menampilkan linimasa media sosial",
        s.wrong("Menggunakan hak pilih di tempat pemungutan suara",
            "Hak pilih ASN tetap ada dan boleh digunakan."),
        s.right "Membagikan ajakan memilih salah satu calon",
        s.wrong("Membagikan jadwal pemungutan suara dari akun resmi KPU",
            "Informasi resmi penyelenggara boleh disebarkan."),
        s.right "Mengikuti akun pemenangan calon",
        s.right "Menyukai unggahan akun pemenangan calon",
        s.right "Mengunggah foto bersama calon dengan simbol dukungan",
        because = "Interaksi yang menunjukkan dukungan dilarang, sedangkan informasi resmi penyelenggara dan hak pilih tidak.",
        basis = SKB,
    },

    s.explain {
        title = "Untuk siapa, kapan, di mana?",
        body = [[
Kewajiban menjaga netralitas berlaku bagi **PNS dan PPPK**: dalam kehidupan sehari-hari maupun di ruang digital, bukan hanya pada jam kerja.

Netral tidak berarti kehilangan suara. ASN **tetap memiliki hak pilih**. Pilihan itu disampaikan di bilik suara, bukan di linimasa.]],
        picture = "media:illustrations/netral.svg",
        alt = "Timbangan seimbang di antara dua warga dan sebuah kotak suara",
        caption = "Gambar: suara disampaikan di bilik, layanan diberikan sama kepada semua.",
        note = "Di luar jam kerja pun, akun pribadi Anda tetap dibaca sebagai akun seorang ASN.",
    },

    s.truefalse {
        id = "M06-03",
        indicator = "ED5",
        claim = "Karena harus netral, ASN kehilangan hak untuk memberikan suara.",
        answer = false,
        picture = "media:illustrations/netral.svg",
        alt = "Timbangan seimbang di antara dua warga dan sebuah kotak suara",
        because = "ASN tetap memiliki hak pilih; yang dijaga adalah sikap tidak memihak di ruang publik dan dalam tugas.",
        basis = "ketentuan pemilih; yang tidak memilih adalah anggota aktif TNI dan Polri",
    },

    s.truefalse {
        id = "M06-04",
        indicator = "ED5",
        claim = "Kewajiban menjaga netralitas berlaku bagi PNS maupun PPPK.",
        answer = true,
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai belajar bersama di depan layar",
        because = "Undang-undang membebankan kewajiban itu kepada pegawai ASN, yaitu PNS dan PPPK.",
        basis = "UU 20/2023 Pasal 24 ayat (1) huruf d",
    },

    s.truefalse {
        id = "M06-05",
        indicator = "ED5",
        claim = "Di luar jam kerja, ASN bebas menunjukkan dukungan kepada calon di akun pribadinya.",
        answer = false,
        picture = "media:illustrations/jejak-digital.svg",
        alt = "Jejak langkah yang menghubungkan unggahan lama dengan sebuah ponsel",
        because = "Netralitas dijaga dalam kehidupan sehari-hari dan di ruang digital, bukan hanya pada jam kerja.",
        basis = SKB,
    },

    s.explain {
        title = "Sanksi melihat bentuk dan tahap",
        body = [[
Pelanggaran **dapat** berujung sanksi moral hingga hukuman disiplin, bergantung pada bentuk dan tahapnya:

- Terhadap **bakal calon**: umumnya ditangani sebagai pelanggaran kode etik.
- Terhadap **calon**: dapat menjadi pelanggaran disiplin.

Undangan yang membuat Anda ragu? Minta arahan tertulis dahulu, dan bila tetap ragu, jangan hadir.]],
        picture = "media:illustrations/rapat-kantor.svg",
        alt = "Tiga pegawai berdiskusi dalam rapat kantor",
        caption = "Gambar: bertanya lebih dahulu adalah sikap profesional.",
        note = "Melihat dugaan pelanggaran? Catat faktanya, lalu sampaikan lewat kanal resmi tanpa menyebarkannya.",
        note_icon = "report",
    },

    s.choice {
        id = "M06-10",
        indicator = "ED5",
        ask = "Mengapa sanksi atas pelanggaran netralitas dapat berbeda?",
        picture = "media:illustrations/rapat-kantor.svg",
        alt = "Tiga pegawai berdiskusi dalam rapat kantor",
        s.wrong("Karena hanya pejabat struktural yang dapat dikenai sanksi",
            "Kewajiban netral berlaku bagi semua pegawai ASN, bukan hanya pejabat struktural."),
        s.right "Karena bergantung pada bentuk dan tahap perbuatannya",
        s.wrong("Karena besarnya ditentukan jumlah pengikut akun",
            "Yang dilihat adalah bentuk dan tahap perbuatan, bukan jumlah pengikut."),
        s.wrong("Karena sanksi hanya berlaku bila dilakukan pada jam kerja",
            "Netralitas dijaga juga di luar jam kerja."),
        because = "Perbuatan terhadap bakal calon umumnya ditangani sebagai pelanggaran kode etik, sedangkan terhadap calon dapat menjadi pelanggaran disiplin.",
        basis = "SKB 2022 lampiran; PP 42/2004 Pasal 15; PP 94/2021",
    },

    s.choice {
        id = "M06-14",
        indicator = "ED5",
        ask = "Menjelang pemilihan, atasan mengingatkan netralitas setiap bulan. Apa makna terbaik dari pengulangan itu?",
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai belajar bersama di depan layar",
        s.right "Menjaga kewaspadaan karena situasi dan bentuk godaannya terus berubah",
        s.wrong("Tanda bahwa pegawai tidak dipercaya",
            "Pengingat ditujukan kepada semua pegawai, bukan tanda curiga."),
        s.wrong("Formalitas yang dapat dilewati bila sudah pernah mendengar",
            "Situasi terus berubah, sehingga yang pernah didengar perlu disegarkan."),
        s.wrong("Upaya membatasi pembicaraan apa pun di kantor",
            "Yang dijaga adalah sikap tidak memihak, bukan pembicaraan apa pun."),
        because = "Pengingat berkala membantu pegawai mengenali situasi baru dan bertindak tepat.",
        basis = "SKB 2022 (pembinaan)",
    },

    s.explain {
        eyebrow = "Mulai besok",
        title = "Satu kebiasaan: jeda tiga detik",
        body = [[
Sebelum menekan Suka, Komentar, Bagikan, atau Ikuti, **berhenti tiga detik** dan tanyakan: dapatkah ini dibaca sebagai dukungan kepada calon?

- Bila ya atau ragu: lewati.
- Bila informasinya resmi dan berguna bagi warga: silakan bagikan.

Terima kasih telah menjaga kepercayaan warga Suryaloka.]],
        picture = "media:illustrations/cek-fakta.svg",
        alt = "Seorang pegawai memeriksa sebuah berita dengan kaca pembesar",
        caption = "Gambar: memeriksa sejenak sebelum menekan.",
        note = "Periksa akun yang Anda ikuti, lalu berhenti mengikuti akun pemenangan calon.",
        note_title = "Lakukan besok",
        note_icon = "calendar",
    },
}
