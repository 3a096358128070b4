-- Modul M12: Perekat dan Pemersatu Bangsa. Butir yang menjadi layar pelajaran diambil dari bank menurut
-- nomornya; sisanya ditanyakan dalam kuis penutup. Tempat dan orang rekaan.
local s = require "suluh"

local item = {}
for _, question in ipairs(require("items.m12").questions) do item[question.id] = question end

return s.lesson {
    title = "Perekat dan Pemersatu Bangsa",
    jp = 0.25,
    pass = 0.75,
    indicators = { BD6 = "Menjaga persatuan dan meredakan ketegangan" },

    s.explain {
        id = "tiga-fungsi",
        title = "Tiga fungsi, satu perekat",
        body = [[
Sehari setelah pemilihan, ruang rapat Kota Suryaloka sunyi. Dua rekan duduk berjauhan.

Ibu Yohana membuka rapat: “Fungsi kita ada tiga: pelaksana kebijakan publik, pelayan publik, serta **perekat dan pemersatu bangsa**.”

“Dua yang pertama kita kerjakan sejak pagi. Yang ketiga kita mulai sekarang.”]],
        picture = "media:illustrations/rapat-kantor.svg",
        alt = "Tiga pegawai duduk dalam rapat kantor.",
        note = "Perbedaan pilihan berakhir di bilik suara; persaudaraan dan pelayanan berlanjut.",
        note_icon = "handshake",
    },

    s.match {
        id = "fungsi", indicator = "BD6",
        ask = "Pasangkan fungsi ASN dengan contohnya di Kota Suryaloka.",
        s.pair { "Pelaksana kebijakan publik", "Pak Budi menjalankan aturan akta gratis", icon = "list",
            why = "Menjalankan aturan yang telah ditetapkan adalah melaksanakan kebijakan." },
        s.pair { "Pelayan publik", "Ibu Ratna mendampingi warga di loket", icon = "user",
            why = "Mendampingi warga di loket adalah pelayanan publik." },
        s.pair { "Perekat dan pemersatu bangsa", "Ibu Yohana mendamaikan percakapan grup", icon = "handshake",
            why = "Menjaga hubungan di tengah perbedaan adalah merekatkan." },
        because = "Setiap fungsi tampak dalam pekerjaan sehari-hari, bukan hanya dalam undang-undang.",
        basis = "UU 20/2023 Pasal 10",
    },

    s.scenario {
        id = "grup-kantor", indicator = "BD6",
        situation = "Grup kantor memanas sehari setelah pemilihan. Anda admin grup.",
        picture = "media:illustrations/media-sosial.svg",
        alt = "Seorang pegawai memegang ponsel besar dengan tanda Suka, komentar, dan bagikan.",
        mood = 30, mood_name = "Suasana grup",
        people = {
            anwar = s.person { name = "Pak Anwar" },
            lina = s.person { name = "Bu Lina" },
            hasan = s.person { name = "Pak Hasan", face = "media:illustrations/avatar-hasan.svg" },
            yohana = s.person { name = "Ibu Yohana", face = "media:illustrations/avatar-yohana.svg" },
        },
        s.node {
            id = "panas",
            s.say("anwar", "Sudah kubilang pilihanku menang. Yang kalah jangan cemberut di kantor!"),
            s.say("lina", "Menang kok sombong. Orang daerahmu memang selalu begitu."),
            s.reply {
                "Selamat pagi, Bapak Ibu. Kita semua lelah; mari kita turunkan nadanya dulu.", to = "sepakat", score = 1,
                mood = 15, because = "Sapaan yang tenang menurunkan nada tanpa memihak siapa pun.",
            },
            s.reply {
                "Bu Lina benar. Pak Anwar memang keterlaluan.", to = "belah", score = 0, mood = -20,
                because = "Memihak satu orang membelah grup menjadi dua.",
            },
            s.reply {
                "(Mengeluarkan keduanya dari grup.)", to = "belah", score = 0, mood = -15,
                because = "Mengeluarkan orang memindahkan pertengkaran ke tempat lain.",
            },
        },
        s.node {
            id = "belah",
            s.say("hasan", "Sekarang ada dua grup baru. Nota dinas besok mau dikirim ke mana, Nak?"),
            s.reply {
                "Saya keliru, Pak. Saya minta maaf kepada keduanya dan mengajak mulai lagi.", to = "sepakat", score = 1, mood = 20,
                because = "Permintaan maaf membuka lagi ruang yang tertutup.",
            },
            s.reply {
                "Biar saja. Nanti juga capek sendiri.", to = "retak", score = 0, mood = -15,
                because = "Pekerjaan bersama terganggu selama grup terbelah.",
            },
        },
        s.node {
            id = "sepakat",
            s.say("lina", "Saya hanya tersinggung disebut cemberut."),
            s.say("anwar", "Saya juga tersinggung daerah saya dibawa-bawa."),
            s.reply {
                "Berarti kita sepakat: candaan kemarin menyakitkan, dan tidak seorang pun ingin itu.", to = "pokok", score = 1,
                mood = 20, because = "Merangkum kesepakatan membuat kedua pihak berdiri di tempat yang sama.",
            },
            s.reply {
                "Siapa yang mulai? Coba gulir ke atas.", to = "pokok", score = 0, mood = -15,
                because = "Mencari siapa yang bersalah menghidupkan lagi pertengkaran.",
            },
            s.reply {
                "Sudah, sudah. Ganti topik saja.", to = "pokok", score = 0.5, mood = 0,
                because = "Mengalihkan menghentikan keributan, tetapi sakit hatinya tersisa.",
            },
        },
        s.node {
            id = "pokok",
            s.say("yohana", "Saya baru membaca. Besok kita melayani dua ratus warga. Bagaimana grup ini selanjutnya?"),
            s.reply {
                "Kita kembali ke jadwal loket. Yang masih mengganjal kita bicarakan langsung sambil minum teh.", to = "rekat",
                score = 1, mood = 20, because = "Grup kembali ke pekerjaan, dan perasaan diberi tempat yang lebih baik.",
            },
            s.reply {
                "Grup dikunci. Hanya pimpinan yang boleh menulis.", to = "senyap", score = 0.5, mood = -5,
                because = "Grup menjadi tenang, tetapi orang tidak lagi berbicara.",
            },
            s.reply {
                "Mari kita bahas sampai jelas siapa yang benar soal pilihan kemarin.", to = "retak", score = 0, mood = -25,
                because = "Pilihan politik bukan bahan pembahasan kantor.",
            },
        },
        s.ending {
            id = "rekat", kind = "right", title = "Satu tim lagi",
            words = "Pak Anwar dan Bu Lina bertugas di loket yang sama. Teh sore itu dibayar berdua.",
        },
        s.ending {
            id = "senyap", kind = "partly", title = "Tenang, tetapi sunyi",
            words = "Tidak ada lagi pertengkaran, dan tidak ada lagi yang bertanya. Kabar penting pun terlambat.",
        },
        s.ending {
            id = "retak", kind = "wrong", title = "Dua kubu di satu kantor",
            words = "Warga menunggu berkas yang berhenti di antara dua meja. Kepala dinas memanggil Anda.",
        },
    },

    item["M12-02"],
    item["M12-03"],

    s.feed {
        id = "M12-04", module = "M12", pillar = "budaya", indicator = "BD6", band = "menengah", level = "C3", difficulty = 0.52,
        role = "Dewi, penata laman", face = "media:illustrations/avatar-dewi.svg",
        situation = "Linimasa Anda sepekan setelah pemilihan. Pilih tindakan yang merekatkan.",
        meters = {
            s.meter { id = "guyub", name = "Kerukunan", icon = "handshake", start = 50 },
            s.meter { id = "percaya", name = "Kepercayaan", icon = "users", start = 60 },
        },
        actions = {
            s.action { id = "suka", name = "Suka", icon = "like", did = "Anda menekan Suka" },
            s.action { id = "ikut", name = "Ikut serta", icon = "follow", did = "Anda menyatakan ikut" },
            s.action { id = "bagikan", name = "Bagikan", icon = "share", did = "Anda membagikannya" },
            s.action { id = "tegur", name = "Tegur pribadi", icon = "mail", did = "Anda menegur lewat pesan pribadi" },
            s.action { id = "lapor", name = "Laporkan", icon = "report", did = "Anda melaporkannya" },
            s.action { id = "lewati", name = "Lewati", icon = "skip", did = "Anda melewatinya" },
        },
        s.post {
            id = "logat", account = "Kocak Kantor", note = "Grup rekan · 1 jam lalu", icon = "chat",
            text = "Kalau orang pulau sebelah bicara, mesin antrean saja minta terjemahan, haha!",
            likes = 34, shares = 2, comments = { { "Rudi", "Haha, kena!" }, { "Marten", "Lucu ya? Saya orang sana." } },
            basis = "Pilar Budaya Digital; nilai Harmonis",
            on = {
                tegur = s.effect {
                    "Rudi membalas: “Maaf, aku tidak berpikir.” Malamnya ia menyapa Marten.",
                    score = 1, change = { guyub = 8 },
                    because = "Teguran pribadi yang santun menghentikan lelucon tanpa mempermalukan siapa pun.",
                },
                lewati = s.effect {
                    "Anda tidak ikut tertawa. Marten tetap membacanya sendirian.",
                    score = 0.5, change = { guyub = -3 },
                    because = "Tidak menyebarkan itu baik; yang terluka belum terbela. Lebih baik: **Tegur pribadi**.",
                },
                lapor = s.effect {
                    "Laporan Anda masuk, tetapi grup itu tertutup.",
                    score = 0.5, because = "Rekan masih dapat diajak bicara. Lebih baik: **Tegur pribadi**.",
                },
            },
            other = s.effect {
                "Nama Anda tampil di bawah lelucon itu.",
                { "Marten melihatnya", "Ia berhenti menulis di grup.", icon = "eye" },
                score = 0, change = { guyub = -15 }, trace = "Nama Anda ada pada lelucon yang merendahkan logat.",
                because = "Tertawa bersama pun dapat melukai. Pilihan yang lebih baik: **Tegur pribadi**.",
            },
        },
        s.post {
            id = "donasi", account = "Badan Penanggulangan Bencana Suryaloka", note = "Akun resmi · 2 jam lalu", icon = "building",
            text = "Banjir di dua kecamatan. Posko menerima selimut dan air minum di Balai Kota, pukul 08.00–20.00.",
            likes = 320, shares = 145, comments = { { "Ibu Sari", "Kami bawa selimut besok." } },
            basis = "Alat bantu SARING",
            on = {
                bagikan = s.effect {
                    "Tetangga Anda membaca dan mengantar air minum ke posko.",
                    score = 1, change = { guyub = 8, percaya = 6 }, trace = "Anda membagikan kabar posko resmi.",
                    because = "Sumbernya resmi, isinya jelas, dan warga dapat langsung membantu.",
                },
                lapor = s.effect {
                    "Laporan itu menyulitkan posko.",
                    score = 0, change = { percaya = -10 },
                    because = "Unggahan ini resmi dan berguna. Lebih baik: **Bagikan**.",
                },
                tegur = s.effect {
                    "Petugas posko bertanya, apa yang salah.",
                    score = 0, change = { percaya = -4 },
                    because = "Tidak ada yang perlu ditegur di sini. Lebih baik: **Bagikan**.",
                },
            },
            other = s.effect {
                "Kabar itu berhenti pada Anda.",
                score = 0.5, because = "Tidak merugikan, tetapi **Bagikan** menjangkau lebih banyak orang.",
            },
        },
        s.post {
            id = "ancaman", account = "Suara Bara", note = "Akun tanpa nama · 3 jam lalu", icon = "user",
            text = "Umat sebelah harus diusir dari kampung ini. Yang setuju, berkumpul malam nanti!",
            likes = 12, shares = 9, comments = { { "Akun baru", "Ayo!" } },
            basis = "Pilar Budaya Digital; UU ITE Pasal 28 ayat (2)",
            on = {
                lapor = s.effect {
                    "Anda menyimpan bukti, melapor, dan memberi tahu atasan.",
                    { "Ditangani", "Petugas mendatangi kampung itu sebelum malam.", icon = "shield-check" },
                    score = 1, change = { guyub = 10, percaya = 8 },
                    because = "Ancaman terhadap kelompok agama perlu segera dilaporkan.",
                },
                lewati = s.effect {
                    "Ajakan itu tetap tampil.",
                    score = 0, change = { guyub = -8 }, because = "Ancaman nyata tidak cukup dilewati; **laporkan**.",
                },
                tegur = s.effect {
                    "Akun itu membalas dengan ancaman terhadap Anda.",
                    score = 0, change = { guyub = -6 },
                    because = "Berkirim pesan dengan pengancam membahayakan Anda. Pilihan yang aman: **Laporkan**.",
                },
            },
            other = s.effect {
                "Ajakan itu makin banyak dilihat karena Anda menanggapinya.",
                score = 0, change = { guyub = -18, percaya = -12 }, trace = "Nama Anda ada pada ajakan mengusir warga.",
                because = "Tanggapan apa pun memperluas ancaman. Pilihan yang aman: **Laporkan**.",
            },
        },
        s.post {
            id = "diskusi", account = "Pemuda Lintas Iman Suryaloka", note = "Komunitas · 5 jam lalu",
            text = "Sabtu sore: membersihkan sungai, lalu diskusi sambil makan bersama. Semua boleh ikut!",
            likes = 88, shares = 21, comments = { { "Pendeta Yosef", "Kami bawa sapu." }, { "Ustaz Rahman", "Kami bawa nasi." } },
            basis = "Pilar Budaya Digital",
            on = {
                ikut = s.effect {
                    "Anda menulis: “Saya ikut. Boleh membawa karung sampah?” Sabtu itu tiga rekan menyusul.",
                    score = 1, change = { guyub = 10 }, trace = "Anda ikut kegiatan lintas iman.",
                    because = "Ruang perjumpaan menguatkan persaudaraan.",
                },
                bagikan = s.effect {
                    "Dua tetangga Anda datang dengan sepatu bot.",
                    score = 1, change = { guyub = 8 }, trace = "Anda membagikan ajakan lintas iman.",
                    because = "Ajakan yang menyatukan layak menjangkau lebih banyak orang.",
                },
                lapor = s.effect {
                    "Kegiatan baik itu terhambat oleh laporan Anda.",
                    score = 0, change = { guyub = -12 },
                    because = "Tidak ada yang melanggar dalam ajakan ini. Lebih baik: **Ikut serta**.",
                },
                tegur = s.effect {
                    "Panitia bertanya, apa yang keliru.",
                    score = 0, change = { guyub = -6 },
                    because = "Tidak ada yang perlu ditegur. Lebih baik: **Ikut serta**.",
                },
            },
            other = s.effect {
                "Anda menghargainya dari jauh.",
                score = 0.5, change = { guyub = 2 }, because = "Baik; **ikut serta** menambah ruang temu.",
            },
        },
        s.post {
            id = "derbi", account = "Suporter Timur Raya", note = "Akun penggemar · 6 jam lalu", icon = "chat",
            text = "Besok derbi! Wilayah barat siap-siap pulang menangis. Sampai jumpa di tribun, kawan!",
            picture = "media/derbi.svg", alt = "Stadion dengan penonton di dua sisi; dua syal dan sebuah bola.",
            likes = 410, shares = 60, comments = { { "Barat Bersatu", "Haha, lihat saja besok. Kopi tetap bareng." } },
            basis = "Pilar Budaya Digital",
            on = {
                suka = s.effect {
                    "Teman Anda dari barat membalas dengan tawa.",
                    score = 1, change = { guyub = 3 }, trace = "Anda menyukai gurauan pertandingan.",
                    because = "Gurauan setara tanpa hinaan masih wajar dalam olahraga.",
                },
                lewati = s.effect {
                    "Anda lewat. Tidak ada yang tersinggung.",
                    score = 1, because = "Gurauan ini setara dan tidak menghina; melewatinya pun baik.",
                },
                ikut = s.effect {
                    "Anda pulang dengan kaus dari dua pihak.",
                    score = 1, change = { guyub = 3 }, trace = "Anda menyatakan datang ke pertandingan.",
                    because = "Menonton bersama merawat pertemanan lintas wilayah.",
                },
                lapor = s.effect {
                    "Laporan ditolak karena tidak ada pelanggaran.",
                    score = 0, because = "Tidak semua persaingan adalah permusuhan. Cukup: **Lewati**.",
                },
                tegur = s.effect {
                    "Penggemar itu heran: “Kami hanya bercanda.”",
                    score = 0.3, change = { guyub = -2 }, because = "Gurauan setara tidak perlu ditegur. Cukup: **Lewati**.",
                },
            },
            other = s.effect {
                "Gurauan itu sampai kepada orang yang tidak mengenal konteksnya.",
                score = 0.5, change = { guyub = -2 },
                because = "Masih wajar, tetapi makin jauh dari lingkaran teman, makin mudah disalahpahami.",
            },
        },
        s.post {
            id = "suku", account = "Info Viral 99", note = "Akun tanpa nama · 8 jam lalu", icon = "user",
            text = "Pantas kalah, pemilihnya suku pemalas semua. Bagikan kalau setuju!",
            likes = 77, shares = 40, comments = { { "Agus", "Kok bawa-bawa suku?" } },
            basis = "UU ITE Pasal 28 ayat (2); nilai Harmonis",
            on = {
                lapor = s.effect {
                    "Unggahan itu ditinjau, dan sebarannya melambat.",
                    score = 1, change = { guyub = 8, percaya = 4 },
                    because = "Menghina suku adalah ujaran kebencian, bukan kritik.",
                },
                lewati = s.effect {
                    "Unggahan itu terus beredar.",
                    score = 0.5, because = "Tidak menyebarkan itu baik; **laporkan** supaya berhenti.",
                },
                tegur = s.effect {
                    "Akun tanpa nama itu menyebarkan pesan Anda.",
                    score = 0.3, change = { guyub = -3 },
                    because = "Akun tanpa nama tidak dapat diajak bicara. Pilihan yang aman: **Laporkan**.",
                },
            },
            other = s.effect {
                "Unggahan itu naik di linimasa teman-teman Anda.",
                { "Warga bertanya", "“Ini pegawai yang melayani kami?”", icon = "eye" },
                score = 0, change = { guyub = -18, percaya = -15 }, trace = "Nama Anda ada pada penghinaan suku.",
                because = "Tanggapan apa pun mengangkat unggahan itu. Pilihan yang aman: **Laporkan**.",
            },
        },
    },

    item["M12-05"],

    s.fill {
        id = "tulis-ulang", indicator = "BD6",
        ask = "Bu Lina hampir mengunggah: “Orang daerahmu memang selalu begitu.” Tulis ulang supaya menyatukan.",
        text = "[1], saya [2] membaca candaan tadi. [3], supaya [4].",
        s.pick {
            right = "Pak Anwar",
            s.wrong("Orang daerahmu", "Menyebut asal menyerang seluruh kelompok, bukan perbuatannya."),
        },
        s.pick {
            right = "sedih",
            s.wrong("muak", "Perasaan boleh disebut; kata yang menghina membuat orang menutup telinga."),
        },
        s.pick {
            right = "Mari kita bicara berdua",
            s.wrong("Minta maaf sekarang juga", "Perintah di depan umum membuat orang membela diri."),
        },
        s.pick {
            right = "besok kita tetap satu tim",
            s.wrong("semua tahu siapa yang salah", "Tujuannya memulihkan hubungan, bukan mencari pemenang."),
        },
        because = "Kalimat yang menyatukan menyapa orangnya, menyebut perasaan, mengajak bicara, dan menutup dengan tujuan bersama.",
        basis = "Nilai Harmonis; Pilar Budaya Digital",
    },

    s.multiple {
        id = "sikap-pemersatu", indicator = "BD6",
        ask = "Mana tindakan ASN yang mempersatukan? Pilih semua yang benar.",
        s.right "Menulis ulang kabar panas menjadi ajakan mencari fakta",
        s.right "Melayani warga dengan sikap yang sama, apa pun pilihannya",
        s.right "Makan siang bersama rekan yang berbeda pilihan",
        s.wrong("Membuat grup khusus rekan yang sepilihan", "Grup sepilihan membelah kantor."),
        s.wrong("Membalas hinaan supaya kelompok sendiri dihormati", "Hinaan balasan memperpanjang permusuhan."),
        because = "Pemersatu bangsa mengubah kalimat, memperlakukan semua orang sama, dan menjaga perjumpaan.",
        basis = "UU 20/2023 Pasal 10; nilai Harmonis",
    },

    s.scale {
        id = "M12-09", indicator = "BD6",
        ask = "Hubungan baik adalah modal kerja setelah pemilihan usai. Sejauh mana Anda setuju?",
        s.statement("hubungan", "Saya menjaga hubungan baik dengan rekan yang berbeda pilihan."),
        s.statement("nada", "Saya menurunkan nada ketika percakapan memanas."),
        s.statement("sumber", "Saya membaca pandangan yang berbeda dari pandangan saya."),
    },

    require "langkah.ikrar",

    s.quiz { id = "latihan", bank = "m12", fixed = { "M12-01", "M12-06", "M12-07", "M12-08" } },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Keesokan paginya Pak Hasan datang paling awal. Ia meletakkan dua gelas teh di dua meja yang lama berjauhan. Tidak ada pidato.

Besok, lakukan satu hal ini:

- Pilih **satu rekan** yang berbeda pilihan atau pandangan.
- Sapa lebih dahulu.
- Tanyakan kabarnya, lalu dengarkan sampai selesai.]],
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai bekerja bersama di depan satu layar.",
        note = "Perbedaan pilihan berakhir di bilik suara; persaudaraan dan pelayanan berlanjut.",
    },
}
