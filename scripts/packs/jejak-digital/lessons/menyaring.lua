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
        alt = "Jejak langkah, tanda Suka, dan komentar mengarah ke ponsel pemiliknya.",
        note = "Sekali terunggah, kendali berpindah. Saring dengan akal, redakan dengan rasa.",
        note_icon = "eye",
    },

    item["M08-06"],
    item["M08-01"],

    s.explain {
        id = "saring",
        title = "SARING: enam pertanyaan",
        body = "Pak Hasan menempel enam pertanyaan ini di tepi layarnya. Satu jawaban “tidak” cukup untuk menunda.",
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

    s.feed {
        id = "M08-03", module = "M08", pillar = "etika", indicator = "ED5", band = "menengah", level = "C3", difficulty = 0.50,
        role = "Dewi, penata laman", face = "media:illustrations/avatar-dewi.svg",
        situation = "Enam draf menunggu di ponsel Anda. Rekan dan teman sudah memberi komentar. Nilai setiap draf dengan SARING.",
        meters = { s.meter { id = "percaya", name = "Kepercayaan", icon = "users", start = 60 } },
        actions = {
            s.action { id = "unggah", name = "Unggah", icon = "upload", did = "Anda mengunggahnya" },
            s.action { id = "perbaiki", name = "Perbaiki", icon = "wrench", did = "Anda memperbaikinya" },
            s.action { id = "simpan", name = "Simpan", icon = "folder", did = "Anda menyimpannya" },
            s.action { id = "hapus", name = "Hapus", icon = "trash", did = "Anda menghapusnya" },
        },
        s.post {
            id = "vaksin", account = "Draf 1: akun dinas", note = "Pukul 07.40", icon = "building",
            text = "Vaksinasi anak: Sabtu pukul 08.00–11.00 di Puskesmas Suryaloka. Gratis. Bawa buku kesehatan anak. Sumber: surat dinas kesehatan, 12 Mei.",
            comments = { { "Ibu Ratna", "Sejak tadi ada yang menanyakan ini di loket." } },
            basis = "Alat bantu SARING",
            on = {
                unggah = s.effect {
                    "Hari Sabtu empat puluh keluarga datang, semuanya membawa buku kesehatan.",
                    score = 1, change = { percaya = 8 }, trace = "Akun dinas mengabarkan jadwal vaksinasi.",
                    because = "Sumber jelas, isinya akurat, dan warga dapat langsung bertindak.",
                },
                perbaiki = s.effect {
                    "Anda menukar dua kata. Kabarnya terbit sehari lebih lambat.",
                    score = 0.5, because = "Waktu, tempat, biaya, dan sumber sudah lengkap. Lebih baik: **Unggah**.",
                },
                simpan = s.effect {
                    "Sabtu berlalu, dan draf itu masih tersimpan.",
                    score = 0.3, change = { percaya = -4 },
                    because = "Tidak ada lagi yang perlu ditunggu: sumbernya sudah ada. Lebih baik: **Unggah**.",
                },
                hapus = s.effect {
                    "Di loket, orang tua bertanya: “Kapan vaksinasinya?”",
                    score = 0, change = { percaya = -8 },
                    because = "Menghapus draf ini membuat warga kehilangan kabar yang berguna. Lebih baik: **Unggah**.",
                },
            },
        },
        s.post {
            id = "listrik", account = "Draf 2: akun pribadi", note = "Pukul 07.52", icon = "user",
            text = "Katanya besok listrik padam sekota. Siap-siap, sebarkan ke semua grup!",
            comments = { { "Bude Lastri", "Cepat, Wi! Kasihan yang belum tahu." } },
            basis = "Alat bantu SARING",
            on = {
                unggah = s.effect {
                    "Warga memborong lilin. Esoknya lampu tetap menyala.",
                    { "Warga bertanya", "“Bukankah Ibu pegawai dinas? Kami percaya kepada Ibu.”", icon = "users" },
                    score = 0, change = { percaya = -18 }, trace = "Kabar padam palsu beredar atas nama Anda.",
                    because = "“Katanya” bukan sumber; warga panik karena unggahan Anda. Lebih aman: **Hapus**.",
                },
                perbaiki = s.effect {
                    "Kalimatnya kini rapi, tetapi sumbernya tetap “katanya”.",
                    score = 0.3, because = "Tidak ada yang dapat diperbaiki tanpa sumber. Lebih aman: **Hapus**.",
                },
                simpan = s.effect {
                    "Malamnya jari Anda terpeleset, dan draf itu terkirim ke grup RT.",
                    score = 0.3, change = { percaya = -6 }, trace = "Kabar tanpa sumber terkirim ke grup RT.",
                    because = "Draf tanpa sumber mudah terkirim tanpa sengaja. Lebih aman: **Hapus**.",
                },
                hapus = s.effect {
                    "Malamnya kabar itu dibantah. Nama Anda tidak ada di dalamnya.",
                    score = 1, change = { percaya = 4 },
                    because = "Kabar tanpa sumber yang menimbulkan cemas sebaiknya dihapus, bukan disebarkan.",
                },
            },
        },
        s.post {
            id = "rapat", account = "Draf 3: akun dinas", note = "Pukul 08.05", icon = "building",
            text = "Rapat pagi penuh semangat!",
            comments = { { "Pak Budi", "Foto yang bagus! Daftar warga di layar pun terbaca jelas." } },
            picture = "media/layar-rapat.svg", alt = "Layar rapat menampilkan daftar nama dan nomor identitas warga.",
            basis = "Alat bantu SARING; UU 27/2022",
            on = {
                unggah = s.effect {
                    "Seorang warga memperbesar foto itu dan menemukan namanya.",
                    { "Sampai ke loket", "“Mengapa nomor identitas saya ada di akun dinas?”", icon = "users" },
                    score = 0, change = { percaya = -22 }, trace = "Nomor identitas tiga warga terbaca di akun dinas.",
                    because = "Nama dan nomor warga terbaca oleh semua orang. Lebih aman: **Hapus**.",
                },
                perbaiki = s.effect {
                    "Anda memburamkan layarnya. Satu nomor masih terbaca.",
                    score = 0.3, change = { percaya = -6 },
                    because = "Memburamkan gambar berisiko; foto ini juga tidak berguna bagi warga. Lebih aman: **Hapus**.",
                },
                simpan = s.effect {
                    "Salinan data warga kini ada di ponsel Anda.",
                    score = 0, change = { percaya = -4 },
                    because = "Menyimpan foto itu berarti menyimpan salinan data warga. Lebih aman: **Hapus**.",
                },
                hapus = s.effect {
                    "Foto itu hilang sebelum dilihat siapa pun.",
                    score = 1, change = { percaya = 4 },
                    because = "Data warga terbaca di layar rapat, dan fotonya tidak diperlukan siapa pun.",
                },
            },
        },
        s.post {
            id = "hari-jadi", account = "Draf 4: akun pribadi", note = "Pukul 08.21", icon = "user",
            text = "Selamat hari jadi Kota Suryaloka! Foto saya di Pawai Obor.",
            comments = { { "Maria", "Cantik! Bukankah itu Pawai Budaya?" } },
            picture = "media/pawai.svg", alt = "Dewi berswafoto di depan dua penari pawai.",
            basis = "Alat bantu SARING",
            on = {
                unggah = s.effect {
                    "Sanggar tari menulis di kolom komentar: “Pawai Budaya, Bu.”",
                    score = 0.3, change = { percaya = -3 }, trace = "Nama kegiatan yang salah tampil di akun Anda.",
                    because = "Nama kegiatan yang salah ikut tersebar. Lebih baik: **Perbaiki**.",
                },
                perbaiki = s.effect {
                    "Anda menulis “Pawai Budaya”, lalu mengunggahnya. Sanggar tari mengirim salam.",
                    score = 1, change = { percaya = 4 }, trace = "Anda mengucapkan selamat hari jadi kota.",
                    because = "Isinya baik dan fotonya milik sendiri; nama kegiatannya saja yang perlu dibetulkan.",
                },
                simpan = s.effect {
                    "Hari jadi kota sudah lewat ketika Anda mengingatnya.",
                    score = 0.5, because = "Kesalahannya dapat dibetulkan sekarang juga. Lebih baik: **Perbaiki**.",
                },
                hapus = s.effect {
                    "Ucapan yang hangat itu tidak pernah terbaca.",
                    score = 0.3, because = "Ucapan yang baik tidak perlu dihapus karena satu nama yang salah. Lebih baik: **Perbaiki**.",
                },
            },
        },
        s.post {
            id = "rekan", account = "Draf 5: akun pribadi", note = "Pukul 16.47", icon = "user",
            text = "Capek satu tim dengan Pak Anwar. Kerjanya main gim, kami yang lembur.",
            comments = { { "Rudi", "Setuju! Sesekali harus ada yang berani bicara." } },
            basis = "Alat bantu SARING; nilai Harmonis",
            on = {
                unggah = s.effect {
                    "Pak Anwar membacanya lebih dahulu daripada atasan Anda.",
                    { "Dilihat warga", "“Pantas layanannya lambat,” tulis seseorang.", icon = "eye" },
                    score = 0, change = { percaya = -15 }, trace = "Keluhan tentang rekan terbaca di akun Anda.",
                    because = "Rekan Anda dipermalukan, dan warga menilai kantor Anda. Lebih aman: **Hapus**.",
                },
                perbaiki = s.effect {
                    "Anda membuang namanya. Seisi kantor tetap tahu siapa.",
                    score = 0.3, change = { percaya = -5 },
                    because = "Tanpa nama pun, rekan sekantor tahu siapa yang dimaksud. Lebih aman: **Hapus**.",
                },
                simpan = s.effect {
                    "Pukul sebelas malam Anda membacanya lagi, dan marah lagi.",
                    score = 0.3, because = "Draf yang disimpan saat lelah mudah terkirim saat marah. Lebih aman: **Hapus**.",
                },
                hapus = s.effect {
                    "Esoknya Anda mengajak Pak Anwar membagi tugas. Ia setuju.",
                    score = 1, change = { percaya = 4 },
                    because = "Keluhan yang menyebut nama mempermalukan rekan; sampaikan langsung atau kepada atasan.",
                },
            },
        },
        s.post {
            id = "jalan", account = "Draf 6: akun dinas", note = "Pukul 17.10", icon = "building",
            text = "Jalan Melati ditutup mulai Senin untuk perbaikan.",
            comments = { { "Pak Hasan", "Surat resmi dinas perhubungan baru terbit besok pagi." } },
            basis = "Alat bantu SARING",
            on = {
                unggah = s.effect {
                    "Surat resmi menyebut hari Selasa. Warga telanjur memutar jauh pada hari Senin.",
                    score = 0, change = { percaya = -12 }, trace = "Akun dinas mengabarkan tanggal yang keliru.",
                    because = "Dinas Anda menyebarkan kabar sebelum ada sumber resmi. Lebih aman: **Simpan**.",
                },
                perbaiki = s.effect {
                    "Kalimatnya makin rapi. Suratnya tetap belum ada.",
                    score = 0.5, because = "Kalimatnya sudah baik; yang kurang hanya sumber resminya. Lebih aman: **Simpan**.",
                },
                simpan = s.effect {
                    "Esok paginya surat terbit: hari Selasa. Anda mengunggah tanggal yang benar.",
                    score = 1, change = { percaya = 6 }, trace = "Akun dinas mengabarkan penutupan jalan setelah suratnya terbit.",
                    because = "Kabarnya berguna, tetapi sumber resminya belum ada. Simpan sampai surat terbit.",
                },
                hapus = s.effect {
                    "Esok paginya Anda menulis semuanya dari awal.",
                    score = 0.3, because = "Kabar ini berguna setelah suratnya terbit. Lebih baik: **Simpan**.",
                },
            },
        },
    },

    s.scenario {
        id = "video-viral", indicator = "ED1",
        situation = "Video loket Anda menjadi viral dengan judul “Petugas sibuk main ponsel”. Saat itu Anda sedang membuka aplikasi antrean.",
        picture = "media:illustrations/media-sosial.svg",
        alt = "Seorang pegawai memegang ponsel besar dengan tanda Suka, komentar, dan bagikan.",
        mood = 25, mood_name = "Ketenangan Anda", mood_words = { "Panik", "Gelisah", "Cukup tenang", "Mantap" },
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
