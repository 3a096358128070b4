-- Modul M10: Pelayanan Publik di Ruang Fisik dan Digital. Butir yang menjadi layar pelajaran diambil dari
-- bank menurut nomornya; sisanya ditanyakan dalam kuis penutup. Tempat dan orang rekaan.
local s = require "suluh"

local item = {}
for _, question in ipairs(require("items.m10").questions) do item[question.id] = question end

return s.lesson {
    title = "Pelayanan Publik di Ruang Fisik dan Digital",
    jp = 0.5,
    pass = 0.75,
    indicators = {
        AD2 = "Melindungi data pribadi warga",
        BD4 = "Melayani dengan budaya BerAKHLAK",
        CD5 = "Membaca data dan angka",
        ED3 = "Menghadapi konten negatif",
    },

    s.explain {
        id = "satu-standar",
        title = "Dua ruang, satu standar",
        body = [[
Pukul delapan, Ibu Ratna menyapa warga pertama di loket. Pada menit yang sama, Dewi membuka dua belas pesan di akun dinas Kota Suryaloka.

Warga di loket melihat senyum. Warga di layar hanya melihat kata-kata. **Keduanya berhak atas jawaban yang jelas, sopan, dan tepat waktu.**]],
        picture = "media:illustrations/layanan-publik.svg",
        alt = "Petugas loket melayani seorang warga.",
        note = "Mutu layanan diukur dari apa yang dirasakan warga.",
        note_icon = "building",
    },

    s.scenario {
        id = "antrean", indicator = "BD4",
        situation = "Pukul 09.10 sistem melambat. Antrean loket memanjang dan ponsel akun dinas mulai bergetar.",
        picture = "media:illustrations/layanan-publik.svg",
        alt = "Petugas loket melayani seorang warga.",
        mood = 50, mood_name = "Suasana warga",
        people = {
            ratna = s.person { name = "Ibu Ratna", face = "media:illustrations/avatar-ratna.svg" },
            dewi = s.person { name = "Dewi", face = "media:illustrations/avatar-dewi.svg" },
            budi = s.person { name = "Pak Budi", face = "media:illustrations/avatar-budi.svg" },
            warga = s.person { name = "Ibu Sari, warga" },
        },
        s.node {
            id = "lambat",
            s.say("ratna", "Satu berkas biasanya tujuh menit. Sekarang dua puluh. Ada empat puluh orang menunggu."),
            s.reply {
                "Umumkan di loket sekarang: sistem lambat, perkiraan tunggu satu jam.", to = "daring", score = 1, mood = 15,
                answer = "Baik. Sebagian warga mungkin memilih kembali siang nanti.",
                because = "Pemberitahuan lebih awal memberi warga pilihan sebelum mereka mengeluh.",
            },
            s.reply {
                "Tunggu dulu. Mungkin sebentar lagi pulih.", to = "ramai", score = 0, mood = -15,
                because = "Setiap menit tanpa kabar menambah kesal warga.",
            },
            s.reply {
                "Tutup loket sampai sistem normal.", to = "ramai", score = 0, mood = -20,
                because = "Menutup loket tanpa kabar menghentikan layanan yang masih dapat berjalan.",
            },
        },
        s.node {
            id = "ramai",
            s.say("dewi", "Sudah ada tiga unggahan: “Loket Suryaloka macet, petugas diam saja.” Apa yang kita lakukan?"),
            s.reply {
                "Akui keadaannya, minta maaf, dan umumkan perkiraan tunggu di dua ruang.", to = "sari", score = 1, mood = 15,
                because = "Terlambat memberi kabar masih lebih baik daripada diam.",
            },
            s.reply {
                "Balas satu per satu bahwa warga kurang sabar.", to = "keruh", score = 0, mood = -25,
                because = "Menyalahkan warga memindahkan persoalan, bukan menyelesaikannya.",
            },
        },
        s.node {
            id = "daring",
            s.say("dewi", "Di loket sudah jelas. Bagaimana warga yang masih di rumah?"),
            s.reply {
                "Terbitkan kabar di akun dinas: gangguan, perkiraan pulih, dan pilihan waktu lain.", to = "sari", score = 1,
                mood = 15, because = "Kabar yang sama di dua ruang mencegah warga datang sia-sia.",
            },
            s.reply {
                "Tidak perlu. Nanti kita malah tampak bermasalah.", to = "ramai", score = 0, mood = -10,
                because = "Masalah yang disembunyikan akan diceritakan oleh orang lain.",
            },
            s.reply {
                "Kirim saja ke grup pegawai.", to = "sari", score = 0.5, mood = 0,
                because = "Rekan perlu tahu, tetapi yang paling memerlukan kabar adalah warga.",
            },
        },
        s.node {
            id = "sari",
            s.say("warga", "Saya dari desa, naik dua angkutan. Tidak bisa kembali siang nanti."),
            s.reply {
                "Nomor antrean Ibu tetap berlaku, dan hasilnya dapat diambil di kelurahan terdekat.", to = "pulih", score = 1,
                mood = 20, because = "Urutan tetap adil, dan beban warga yang jauh diringankan.",
            },
            s.reply {
                "Semua orang menunggu, Bu. Silakan ikuti antrean.", to = "pulih", score = 0, mood = -15,
                answer = "Baik, tetapi tolong pikirkan kami yang jauh.",
                because = "Adil bukan berarti menutup mata terhadap kesulitan warga.",
            },
            s.reply {
                "Ibu titip saja kata sandi akunnya, nanti saya daftarkan.", to = "keruh", score = 0, mood = -20,
                because = "Kata sandi warga tidak boleh diminta, apa pun niatnya.",
            },
        },
        s.node {
            id = "pulih",
            s.say("budi", "Sistem pulih pukul 10.40. Apa penutupnya?"),
            s.reply {
                "Kabari warga di dua ruang, minta maaf, dan catat penyebabnya untuk perbaikan.", to = "baik", score = 1, mood = 15,
                because = "Penutup yang jelas membuat warga tahu bahwa persoalannya selesai.",
            },
            s.reply {
                "Hapus semua kabar gangguan supaya akun tampak bersih.", to = "setengah", score = 0, mood = -10,
                because = "Kabar gangguan adalah catatan yang dapat dipertanggungjawabkan.",
            },
            s.reply {
                "Lanjut melayani. Warga akan tahu sendiri.", to = "setengah", score = 0.5, mood = 0,
                because = "Melayani itu baik, tetapi warga di rumah masih menunggu kabar.",
            },
        },
        s.ending {
            id = "baik", kind = "right", title = "Gangguan yang dipahami",
            words = "Warga menulis: “Sistemnya lambat, tetapi petugasnya memberi kabar.” Aduan hari itu hanya dua.",
        },
        s.ending {
            id = "setengah", kind = "partly", title = "Pulih tanpa penutup",
            words = "Layanan berjalan lagi, tetapi beberapa warga baru datang lusa karena tidak tahu.",
        },
        s.ending {
            id = "keruh", kind = "wrong", title = "Gangguan menjadi perkara",
            words = "Tangkapan layar sikap petugas menyebar. Dinas harus menjelaskan dua hal: gangguan dan sikapnya.",
        },
    },

    item["M10-02"],
    item["M10-03"],
    item["M10-04"],

    s.inbox {
        id = "M10-07", module = "M10", pillar = "budaya", indicator = "BD4", band = "lanjut", level = "C4", difficulty = 0.44,
        ask = "Hari yang berat bagi akun dinas. Tanggapi tiap komentar.",
        actions = {
            s.action { id = "tindak", name = "Tindak lanjuti", icon = "chat" },
            s.action { id = "data", name = "Beri data", icon = "chart" },
            s.action { id = "singkat", name = "Balas singkat", icon = "comment" },
            s.action { id = "sembunyi", name = "Sembunyikan", icon = "eye-off" },
            s.action { id = "lapor", name = "Laporkan", icon = "report" },
        },
        s.message {
            id = "loket", kind = "chat", from = "Wayan Adi", time = "08.12", right = "tindak",
            "Loket 3 tutup tanpa pengumuman. Saya sudah izin setengah hari dari kantor!",
            because = "Ini keluhan nyata: sapa, jelaskan, beri tindakan dan waktunya.",
            basis = "Standar pelayanan",
            why = { singkat = "Ucapan singkat tidak membuka loket bagi warga ini.", sembunyi = "Menyembunyikan keluhan menutup suara warga." },
        },
        s.message {
            id = "tuduhan", kind = "chat", from = "Suara Kota 88", time = "09.03", right = "data",
            "Semua pegawai di sini maling!",
            because = "Tuduhan tanpa data dijawab sekali dengan data dan kanal aduan, tanpa berdebat.",
            basis = "Pedoman pengelolaan akun",
            why = { lapor = "Kemarahan warga bukan ancaman; jawab dahulu dengan data.", tindak = "Belum ada kejadian yang dapat ditindaklanjuti; mintalah lewat kanal aduan." },
        },
        s.message {
            id = "judi", kind = "chat", from = "bonus_besar_77", time = "09.41", right = "lapor",
            "Modal kecil, untung besar! Klik tautan di profil saya.",
            because = "Promosi judi daring merugikan warga: laporkan, hapus, dan catat.",
            basis = "Pedoman pengelolaan akun",
            why = { singkat = "Membalas membuat promosi itu makin sering muncul.", sembunyi = "Disembunyikan saja belum cukup; akunnya perlu dilaporkan." },
        },
        s.message {
            id = "terima-kasih", kind = "chat", from = "Keluarga Tigor", time = "10.20", right = "singkat",
            "Terima kasih, akta anak kami cepat selesai.",
            because = "Balasan singkat yang hangat sudah cukup.",
            basis = "Nilai Berorientasi Pelayanan",
            why = { data = "Warga mengucapkan terima kasih, bukan meminta data.", tindak = "Tidak ada yang perlu ditindaklanjuti." },
        },
        s.message {
            id = "ajakan", kind = "chat", from = "Sahabat Paslon X", time = "11.05", right = "sembunyi",
            "Kalau mau layanan begini terus, pilih Paslon X!",
            because = "Akun dinas harus netral: sembunyikan ajakan memilih, lalu catat.",
            basis = "SKB lima lembaga 22 September 2022",
            why = { singkat = "Balasan apa pun dapat terbaca sebagai dukungan.", data = "Data layanan di bawah ajakan itu tampak mendukungnya." },
        },
    },

    item["M10-05"],
    item["M10-06"],
    item["M10-08"],

    s.scale {
        id = "M10-10", indicator = "BD4",
        ask = "Janji yang ditepati lebih bernilai daripada janji yang muluk. Sejauh mana Anda setuju?",
        s.statement("janji", "Saya menyampaikan janji layanan yang dapat saya tepati."),
        s.statement("kabar", "Saya memberi kabar sebelum warga bertanya."),
        s.statement("setara", "Saya melayani warga tanpa internet sama baiknya."),
    },

    s.quiz { id = "latihan", bank = "m10", fixed = { "M10-01", "M10-09" } },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Sore itu Ibu Ratna menempel kertas kecil di loketnya: “Berkas lengkap selesai dalam dua hari.” Dewi menulis janji yang sama di akun dinas.

Besok, lakukan satu hal ini:

- Pilih **satu janji layanan** yang pasti dapat Anda tepati.
- Tuliskan di loket dan di akun resmi.
- Tepati, lalu tanyakan pendapat tiga warga.]],
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai bekerja bersama di depan satu layar.",
        note = "Mutu ASN diukur dari layanan yang dirasakan warga, di loket maupun di layar.",
    },
}
