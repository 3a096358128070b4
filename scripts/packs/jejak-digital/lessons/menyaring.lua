-- Modul M08: Jejak Digital dan Menyaring Sebelum Membagikan. Butir yang menjadi layar pelajaran diambil
-- dari bank menurut nomornya; sisanya ditanyakan dalam kuis penutup. Tempat dan orang rekaan.
local s = require "suluh"

local item = {}
for _, question in ipairs(require("items.m08").questions) do item[question.id] = question end

return s.lesson {
    title = "Jejak Digital dan Menyaring Sebelum Membagikan",
    jp = 0.5,
    pass = 0.75,
    indicators = {
        AD4 = "Menjaga jejak digital",
        ED1 = "Beretika saat berinteraksi daring",
        ED5 = "Menyaring unggahan sebagai ASN",
    },

    s.explain {
        id = "warga-melihat",
        title = "Warga membaca profil Anda",
        body = [[
Pagi di Kota Suryaloka, seorang warga menunggu di loket Ibu Ratna. Sambil antre, ia mencari nama petugas di ponselnya.

Muncul foto keluarga, keluhan tentang rekan kerja, dan satu lelucon lama. Ibu Ratna sudah lupa. **Mesin pencari tidak lupa.**

Bagi warga, profil itu bukan sekadar profil pribadi. Itulah wajah pelayanan yang akan mereka temui.]],
        picture = "media:illustrations/jejak-digital.svg",
        alt = "Jejak langkah, tanda suka, dan komentar mengarah ke ponsel pemiliknya.",
        note = "Sekali terunggah, kendali berpindah. Saring dengan akal, redakan dengan rasa.",
        note_icon = "eye",
    },

    item["M08-06"],
    item["M08-01"],

    s.explain {
        id = "saring",
        title = "SARING: enam pertanyaan",
        body = "Dewi menempel enam pertanyaan ini di tepi layarnya. Satu jawaban “tidak” cukup untuk menunda.",
        picture = "media:illustrations/cek-fakta.svg",
        alt = "Seorang pegawai memeriksa lembar berita dengan kaca pembesar.",
        points = {
            { "Sumber jelas?", "Siapa yang pertama mengatakannya?" },
            { "Akurat?", "Apakah isi, angka, dan tanggalnya benar?" },
            { "Relevan?", "Apakah sesuai dengan peran saya?" },
            { "Izin ada?", "Apakah orang di foto menyetujuinya?" },
            { "Netral?", "Apakah bebas dari keberpihakan politik?" },
            { "Guna?", "Apa manfaatnya bagi warga?" },
        },
        note = "Ragu pada satu pertanyaan? Simpan dahulu, jangan unggah.",
    },

    s.inbox {
        id = "M08-03", module = "M08", pillar = "etika", indicator = "ED5", band = "menengah", level = "C3", difficulty = 0.50,
        ask = "Nilai enam draf ini dengan SARING.",
        actions = {
            s.action { id = "unggah", name = "Unggah", icon = "upload" },
            s.action { id = "perbaiki", name = "Perbaiki", icon = "wrench" },
            s.action { id = "simpan", name = "Simpan", icon = "folder" },
            s.action { id = "hapus", name = "Hapus", icon = "trash" },
        },
        s.message {
            id = "vaksin", kind = "chat", from = "Draf 1: akun dinas", time = "07.40", face = "media:illustrations/avatar-dewi.svg",
            right = "unggah",
            "Vaksinasi anak: Sabtu pukul 08.00-11.00 di Puskesmas Suryaloka. Gratis. Bawa buku kesehatan anak.",
            "Sumber: surat dinas kesehatan, 12 Mei.",
            because = "Sumber jelas, isinya akurat, dan warga dapat langsung bertindak.",
            basis = "Alat bantu SARING",
            why = {
                hapus = "Menghapus draf ini membuat warga kehilangan kabar yang berguna.",
                simpan = "Tidak ada lagi yang perlu ditunggu: sumbernya sudah ada.",
                perbaiki = "Waktu, tempat, biaya, dan sumber sudah lengkap.",
            },
        },
        s.message {
            id = "listrik", kind = "chat", from = "Draf 2: akun pribadi", time = "07.52", face = "media:illustrations/avatar-hasan.svg",
            right = "hapus",
            "Katanya besok listrik padam sekota. Siap-siap, sebarkan ke semua grup!",
            because = "Kabar tanpa sumber yang menimbulkan cemas sebaiknya dihapus, bukan disebarkan.",
            basis = "Alat bantu SARING",
            why = {
                unggah = "“Katanya” bukan sumber; warga dapat panik karena unggahan Anda.",
                perbaiki = "Tidak ada yang dapat diperbaiki tanpa sumber.",
                simpan = "Draf tanpa sumber mudah terkirim tanpa sengaja.",
            },
        },
        s.message {
            id = "rapat", kind = "chat", from = "Draf 3: akun dinas", time = "08.05", face = "media:illustrations/avatar-maria.svg",
            right = "hapus",
            "Rapat pagi penuh semangat!",
            s.part {
                "Foto rapat", picture = "media/layar-rapat.svg",
                alt = "Layar rapat menampilkan daftar nama dan nomor identitas warga.",
            },
            because = "Data warga terbaca di layar rapat, dan fotonya tidak diperlukan siapa pun.",
            basis = "Alat bantu SARING; UU 27/2022",
            why = {
                unggah = "Nama dan nomor warga akan terbaca oleh semua orang.",
                perbaiki = "Memburamkan gambar berisiko; foto ini juga tidak berguna bagi warga.",
                simpan = "Menyimpan foto itu berarti menyimpan salinan data warga.",
            },
        },
        s.message {
            id = "hari-jadi", kind = "chat", from = "Draf 4: akun pribadi", time = "08.21", face = "media:illustrations/avatar-ratna.svg",
            right = "perbaiki",
            "Selamat hari jadi Kota Suryaloka! Foto saya di Pawai Obor.",
            "(Nama kegiatan yang benar: Pawai Budaya.)",
            because = "Isinya baik dan fotonya milik sendiri; nama kegiatannya saja yang perlu dibetulkan.",
            basis = "Alat bantu SARING",
            why = {
                unggah = "Nama kegiatan yang salah akan ikut tersebar.",
                hapus = "Ucapan yang baik tidak perlu dihapus karena satu nama yang salah.",
                simpan = "Kesalahannya dapat dibetulkan sekarang juga.",
            },
        },
        s.message {
            id = "rekan", kind = "chat", from = "Draf 5: akun pribadi", time = "16.47", face = "media:illustrations/avatar-budi.svg",
            right = "hapus",
            "Capek satu tim dengan Pak Anwar. Kerjanya main gim, kami yang lembur.",
            because = "Keluhan yang menyebut nama mempermalukan rekan; sampaikan langsung atau kepada atasan.",
            basis = "Alat bantu SARING; nilai Harmonis",
            why = {
                unggah = "Rekan Anda dipermalukan, dan warga menilai kantor Anda.",
                perbaiki = "Tanpa nama pun, rekan sekantor tahu siapa yang dimaksud.",
                simpan = "Draf yang disimpan saat lelah mudah terkirim saat marah.",
            },
        },
        s.message {
            id = "jalan", kind = "chat", from = "Draf 6: akun dinas", time = "17.10", face = "media:illustrations/avatar-dewi.svg",
            right = "simpan",
            "Jalan Melati ditutup mulai Senin untuk perbaikan.",
            "(Surat resmi dinas perhubungan baru terbit besok pagi.)",
            because = "Kabarnya berguna, tetapi sumber resminya belum ada. Simpan sampai surat terbit.",
            basis = "Alat bantu SARING",
            why = {
                unggah = "Bila tanggalnya berubah, dinas Anda telah menyebarkan kabar keliru.",
                hapus = "Kabar ini akan berguna setelah suratnya terbit.",
                perbaiki = "Kalimatnya sudah baik; yang kurang hanya sumber resminya.",
            },
        },
    },

    s.scenario {
        id = "video-viral", indicator = "ED1",
        situation = "Video loket Anda menjadi viral dengan judul “Petugas sibuk main ponsel”. Saat itu Anda sedang membuka aplikasi antrean.",
        picture = "media:illustrations/media-sosial.svg",
        alt = "Seorang pegawai memegang ponsel besar dengan tanda Suka, komentar, dan bagikan.",
        mood = 25, mood_name = "Ketenangan Anda",
        people = {
            dewi = s.person { name = "Dewi", face = "media:illustrations/avatar-dewi.svg" },
            hasan = s.person { name = "Pak Hasan", face = "media:illustrations/avatar-hasan.svg" },
            yohana = s.person { name = "Ibu Yohana", face = "media:illustrations/avatar-yohana.svg" },
        },
        s.node {
            id = "jari",
            s.say("dewi", "Videonya sudah ditonton empat ribu kali. Komentarnya pedas semua."),
            s.reply {
                "Saya letakkan ponsel dulu. Saya tidak mengetik apa pun.", to = "endap", score = 1, mood = 15,
                answer = "Baik. Saya juga tidak akan membalas apa-apa dulu.",
                because = "Jauhkan jari: yang belum terkirim masih dalam kendali Anda.",
            },
            s.reply {
                "Saya balas sekarang juga. Mereka tidak tahu apa-apa!", to = "terlanjur", score = 0, mood = -15,
                because = "Balasan saat marah menjadi jejak baru yang lebih buruk daripada videonya.",
            },
            s.reply {
                "Saya unggah emoji marah saja, tanpa kata-kata.", to = "terlanjur", score = 0, mood = -10,
                because = "Emoji pun terbaca sebagai sikap petugas terhadap warga.",
            },
        },
        s.node {
            id = "terlanjur",
            s.say("dewi", "Unggahan Anda sudah ditangkap layar. Sekarang itu yang dibagikan orang."),
            s.reply {
                "Saya hapus, lalu melapor kepada Ibu Yohana apa adanya.", to = "pulih", score = 1, mood = 20,
                because = "Mengaku lebih awal memberi kantor waktu untuk memulihkan keadaan.",
            },
            s.reply {
                "Saya balas lagi supaya mereka mengerti.", to = "membesar", score = 0, mood = -20,
                because = "Setiap balasan menjadi bahan tangkapan layar berikutnya.",
            },
            s.reply {
                "Saya kunci akun dan diam saja.", to = "menggantung", score = 0.5, mood = 0,
                because = "Tidak menambah jejak itu baik, tetapi atasan tetap perlu tahu.",
            },
        },
        s.node {
            id = "endap",
            s.say("hasan", "Duduk dulu, ini tehnya. Apa yang sedang Anda rasakan?"),
            s.reply {
                "Marah, Pak. Malu juga, karena dinilai keliru.", to = "dengar", score = 1, mood = 20,
                answer = "Wajar. Perasaan yang disebut namanya biasanya mulai reda.",
                because = "Endapkan emosi: menyebut nama perasaan menurunkan panasnya.",
            },
            s.reply {
                "Tidak apa-apa. Saya hanya ingin mereka tahu rasa.", to = "gelap", score = 0, mood = -15,
                because = "Ingin membalas adalah tanda emosi belum mengendap.",
            },
            s.reply {
                "Entahlah, pokoknya kesal.", to = "dengar", score = 0.5, mood = 5,
                because = "Anda mulai menyadarinya. Cobalah menyebutnya lebih tepat: marah, malu, atau khawatir?",
            },
        },
        s.node {
            id = "gelap",
            s.say("hasan", "Kalau begitu jangan menjawab sekarang. Mau berjalan sebentar dengan saya?"),
            s.reply {
                "Baik, Pak. Lima menit keliling halaman.", to = "dengar", score = 1, mood = 25,
                because = "Bergerak dan menjauh dari layar membantu emosi mengendap.",
            },
            s.reply {
                "Nanti malam saya balas dari akun kedua.", to = "membesar", score = 0, mood = -15,
                because = "Akun kedua tetap meninggalkan jejak, dan pemiliknya dapat dikenali.",
            },
        },
        s.node {
            id = "dengar",
            s.say("hasan", "Sebelum memutuskan, siapa yang perlu kita dengar?"),
            s.reply {
                "Ibu Yohana, dan pedoman akun dinas.", to = "putus", score = 1, mood = 10,
                because = "Dengar pertimbangan: atasan dan pedoman melihat apa yang luput dari orang yang marah.",
            },
            s.reply {
                "Grup keluarga saya. Mereka pasti membela.", to = "putus", score = 0, mood = -10,
                answer = "Mereka sayang kepada Anda, tetapi tidak tahu kejadiannya.",
                because = "Pendukung Anda bukan pertimbangan yang jernih, dan ceritanya ikut menyebar.",
            },
            s.reply {
                "Warga yang merekam. Saya kirimi pesan langsung sekarang.", to = "putus", score = 0.5, mood = 0,
                answer = "Niatnya baik, tetapi tunggu arahan dulu.",
                because = "Suara warga penting, tetapi pesan pribadi dari petugas dapat terasa menekan.",
            },
        },
        s.node {
            id = "putus",
            s.say("yohana", "Saya sudah memeriksa. Warga itu menunggu tujuh puluh menit karena sistem lambat. Apa usul Anda?"),
            s.reply {
                "Akun dinas meminta maaf, menjelaskan gangguan, dan memasang pemberitahuan antrean.", to = "reda", score = 1,
                mood = 20, because = "Ambil keputusan: jawaban dinas menangani penyebab keluhan, bukan orangnya.",
            },
            s.reply {
                "Kita diam saja sampai orang lupa.", to = "menggantung", score = 0.5, mood = -5,
                because = "Diam tidak menambah masalah, tetapi warga tetap tidak mendapat jawaban.",
            },
            s.reply {
                "Kita minta warga itu menghapus videonya.", to = "membesar", score = 0, mood = -20,
                because = "Permintaan menghapus terbaca sebagai tekanan dan mengundang unggahan ulang.",
            },
        },
        s.ending {
            id = "reda", kind = "right", title = "Kritik menjadi perbaikan",
            words = "Warga itu menulis: “Terima kasih sudah dijelaskan.” Papan antrean baru terpasang pekan berikutnya.",
        },
        s.ending {
            id = "pulih", kind = "partly", title = "Pulih, tetapi berbekas",
            words = "Kantor menjelaskan keadaan dan Anda meminta maaf. Tangkapan layarnya tetap beredar beberapa pekan.",
        },
        s.ending {
            id = "menggantung", kind = "partly", title = "Reda tanpa jawaban",
            words = "Percakapan mereda, tetapi warga mengingat bahwa keluhannya tidak pernah dijawab.",
        },
        s.ending {
            id = "membesar", kind = "wrong", title = "Masalah membesar",
            words = "Sekarang bukan lagi antrean yang dibicarakan, melainkan sikap petugasnya. Anda diminta memberi keterangan.",
        },
    },

    item["M08-10"],

    s.sort {
        id = "unggahan-lama", indicator = "AD4",
        ask = "Ibu Ratna meninjau enam unggahan lamanya. Ke mana masing-masing?",
        groups = {
            { name = "Simpan", about = "Tetap dapat dilihat", icon = "check-circle" },
            { name = "Batasi", about = "Hanya orang terdekat", icon = "users" },
            { name = "Hapus", about = "Tidak perlu ada lagi", icon = "trash" },
        },
        s.item("Foto kebun tomat di halaman", "Simpan", "Tidak ada orang, data, atau kantor di dalamnya."),
        s.item("Poster jadwal posyandu dari dinas", "Simpan", "Informasi resmi yang berguna boleh tetap tampil."),
        s.item("Foto anak berseragam dengan nama sekolah", "Batasi",
            "Nama sekolah menunjukkan di mana anak dapat ditemui."),
        s.item("Foto liburan keluarga di pantai", "Batasi", "Kenangan keluarga cukup bagi orang terdekat."),
        s.item("Lelucon tentang logat rekan", "Hapus", "Lelucon itu masih dapat melukai dan dinilai merendahkan."),
        s.item("Foto lama berpose jari bersama tokoh yang kini calon", "Hapus",
            "Foto itu dapat ditafsirkan sebagai keberpihakan."),
        because = "Tanyakan pada setiap unggahan: siapa yang membutuhkannya, dan siapa yang dapat dirugikan?",
        basis = "Alat bantu SARING; SKB lima lembaga 22 September 2022",
    },

    item["M08-08"],

    s.scale {
        id = "M08-11", indicator = "ED1",
        ask = "Kejujuran pada diri sendiri adalah langkah pertama menyaring. Seberapa sering Anda melakukan hal ini?",
        labels = { "Tidak pernah", "Jarang", "Kadang-kadang", "Sering", "Selalu" },
        s.statement("sumber", "Sebelum membagikan kabar, saya memeriksa sumbernya."),
        s.statement("izin", "Sebelum mengunggah foto, saya meminta izin orang di dalamnya."),
        s.statement("jeda", "Saat marah, saya menunda menulis."),
    },

    s.quiz { id = "latihan", bank = "m08", fixed = { "M08-02", "M08-04", "M08-05", "M08-07", "M08-09" } },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Malam itu Ibu Ratna mencari namanya sendiri. Ia menyimpan foto kebun, membatasi foto keluarga, dan menghapus satu lelucon lama.

Besok, luangkan sepuluh menit:

- Cari nama Anda di mesin pencari.
- Pilih tiga unggahan lama: **simpan, batasi, atau hapus.**
- Catat tanggal untuk meninjaunya lagi.]],
        picture = "media:illustrations/data-pribadi.svg",
        alt = "Kartu data pribadi di balik perisai bergembok.",
        note = "Sekali terunggah, kendali berpindah; saring dengan akal, redakan dengan rasa.",
    },
}
