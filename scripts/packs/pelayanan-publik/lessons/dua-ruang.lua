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

    s.feed {
        id = "M10-07", module = "M10", pillar = "budaya", indicator = "BD4", band = "lanjut", level = "C4", difficulty = 0.44,
        role = "Dewi, penata laman", face = "media:illustrations/avatar-dewi.svg",
        situation = "Hari yang berat bagi akun dinas: enam komentar sebelum makan siang. Tanggapi satu per satu.",
        meters = { s.meter { id = "percaya", name = "Kepercayaan", icon = "users", start = 55 } },
        actions = {
            s.action { id = "singkat", name = "Balas singkat", icon = "comment", did = "Anda membalas singkat" },
            s.action { id = "tindak", name = "Tindak lanjuti", icon = "chat", did = "Anda membalas dan menindaklanjuti" },
            s.action { id = "data", name = "Beri data", icon = "chart", did = "Anda membalas dengan data" },
            s.action { id = "sembunyi", name = "Sembunyikan", icon = "eye-off", did = "Anda menyembunyikan dan mencatatnya" },
            s.action { id = "lapor", name = "Laporkan", icon = "report", did = "Anda melaporkan dan menghapusnya" },
            s.action { id = "terus", name = "Teruskan", icon = "send", did = "Anda meneruskannya kepada pimpinan" },
        },
        s.post {
            id = "loket", account = "Wayan Adi", note = "Komentar · pukul 08.12", icon = "user",
            text = "Loket 3 tutup tanpa pengumuman. Saya sudah izin setengah hari dari kantor!",
            likes = 24, replies = 5, comments = { { "Ibu Sari", "Saya juga menunggu di loket itu." } }, basis = "Standar pelayanan",
            on = {
                tindak = s.effect {
                    "Anda menulis: “Maaf, Pak Wayan. Loket 2 melayani Bapak pukul sembilan.” Ia datang dan pulang membawa akta.",
                    score = 1, change = { percaya = 10 }, trace = "Keluhan dijawab dengan tindakan dan waktu.",
                    because = "Ini keluhan nyata: sapa, jelaskan, beri tindakan dan waktunya.",
                },
                terus = s.effect {
                    "Pimpinan membuka loket siang itu. Pak Wayan sudah pulang.",
                    score = 0.5, because = "Pimpinan perlu tahu, tetapi warga ini menunggu jawaban Anda. Lebih baik: **Tindak lanjuti**.",
                },
                singkat = s.effect {
                    "“Mohon maaf.” Pak Wayan membalas: “Lalu loketnya?”",
                    score = 0.3, change = { percaya = -4 },
                    because = "Ucapan singkat tidak membuka loket bagi warga ini. Lebih baik: **Tindak lanjuti**.",
                },
                data = s.effect {
                    "Anda menulis bahwa 97 persen loket buka. Pak Wayan berdiri di depan yang tutup.",
                    score = 0.3, change = { percaya = -4 },
                    because = "Angka rata-rata tidak menolong satu warga. Lebih baik: **Tindak lanjuti**.",
                },
            },
            other = s.effect {
                "Pak Wayan mengunggah foto loket yang tutup. Judulnya: “Dinas membungkam keluhan”.",
                score = 0, change = { percaya = -15 }, trace = "Keluhan warga hilang dari akun dinas.",
                because = "Menyingkirkan keluhan menutup suara warga. Lebih baik: **Tindak lanjuti**.",
            },
        },
        s.post {
            id = "tuduhan", account = "Suara Kota 88", note = "Komentar · pukul 09.03", icon = "users",
            text = "Semua pegawai di sini maling!",
            likes = 61, replies = 18, comments = { { "Agus", "Jangan begitu. Saya dilayani baik." }, { "Joni", "Buktinya mana?" } },
            basis = "Pedoman pengelolaan akun",
            on = {
                data = s.effect {
                    "Anda menjawab sekali: semua layanan gratis, ini daftarnya, dan ini kanal aduan. Pertengkaran berhenti.",
                    score = 1, change = { percaya = 6 }, trace = "Tuduhan dijawab dengan data dan kanal aduan.",
                    because = "Tuduhan tanpa data dijawab sekali dengan data dan kanal aduan, tanpa berdebat.",
                },
                tindak = s.effect {
                    "Anda bertanya loket dan tanggalnya. Tidak ada jawaban.",
                    score = 0.5, because = "Belum ada kejadian yang dapat ditindaklanjuti. Lebih baik: **Beri data** dan sebutkan kanal aduan.",
                },
                singkat = s.effect {
                    "“Itu tidak benar.” Delapan belas balasan baru muncul.",
                    score = 0.3, change = { percaya = -4 },
                    because = "Bantahan tanpa data memancing perdebatan. Lebih baik: **Beri data**.",
                },
                terus = s.effect {
                    "Pimpinan bertanya, “Apa yang harus saya putuskan?”",
                    score = 0.3, because = "Ini masih dapat Anda jawab sendiri. Lebih baik: **Beri data**.",
                },
            },
            other = s.effect {
                "Komentar itu muncul lagi, kini berjudul “Dinas takut kritik”.",
                score = 0, change = { percaya = -10 }, trace = "Kritik keras disingkirkan dari akun dinas.",
                because = "Kemarahan warga bukan ancaman. Jawab dahulu: **Beri data**.",
            },
        },
        s.post {
            id = "judi", account = "bonus_besar_77", note = "Komentar · pukul 09.41", icon = "user",
            text = "Modal kecil, untung besar! Klik tautan di profil saya.",
            likes = 3, basis = "Pedoman pengelolaan akun",
            on = {
                lapor = s.effect {
                    "Akun itu ditutup sore harinya. Anda mencatat waktunya.",
                    score = 1, change = { percaya = 4 },
                    because = "Promosi judi daring merugikan warga: laporkan, hapus, dan catat.",
                },
                sembunyi = s.effect {
                    "Promosi itu muncul lagi di bawah unggahan lain.",
                    score = 0.5, because = "Disembunyikan saja belum cukup; akunnya perlu dilaporkan. Lebih baik: **Laporkan**.",
                },
                terus = s.effect {
                    "Pimpinan membalas, “Silakan ditangani.”",
                    score = 0.3, because = "Promosi seperti ini dapat Anda tangani sendiri. Lebih baik: **Laporkan**.",
                },
            },
            other = s.effect {
                "Balasan Anda menaikkan promosi itu. Dua warga menekan tautannya.",
                score = 0, change = { percaya = -10 }, trace = "Akun dinas membalas promosi judi.",
                because = "Membalas membuat promosi itu makin sering muncul. Lebih aman: **Laporkan**.",
            },
        },
        s.post {
            id = "terima-kasih", account = "Keluarga Tigor", note = "Komentar · pukul 10.20", icon = "handshake",
            text = "Terima kasih, akta anak kami cepat selesai.",
            likes = 40, replies = 2, basis = "Nilai Berorientasi Pelayanan",
            on = {
                singkat = s.effect {
                    "“Selamat atas kelahirannya! Salam untuk si kecil.” Ibu Ratna ikut tersenyum membacanya.",
                    score = 1, change = { percaya = 5 }, trace = "Akun dinas membalas dengan hangat.",
                    because = "Balasan singkat yang hangat sudah cukup.",
                },
                data = s.effect {
                    "Anda menempelkan tabel waktu layanan di bawah ucapan itu.",
                    score = 0.3, because = "Warga mengucapkan terima kasih, bukan meminta data. Lebih baik: **Balas singkat**.",
                },
                tindak = s.effect {
                    "Anda bertanya apa yang dapat dibantu. Keluarga itu bingung.",
                    score = 0.3, because = "Tidak ada yang perlu ditindaklanjuti. Lebih baik: **Balas singkat**.",
                },
                terus = s.effect {
                    "Pimpinan senang. Keluarga itu tidak mendapat balasan.",
                    score = 0.5, because = "Kabar baik boleh diteruskan, tetapi warga juga perlu disapa. Lebih baik: **Balas singkat**.",
                },
            },
            other = s.effect {
                "Ucapan terima kasih itu hilang. Keluarga Tigor heran.",
                score = 0, change = { percaya = -8 },
                because = "Tidak ada yang melanggar dalam ucapan ini. Lebih baik: **Balas singkat**.",
            },
        },
        s.post {
            id = "ajakan", account = "Sahabat Paslon X", note = "Komentar · pukul 11.05", icon = "users",
            text = "Kalau mau layanan begini terus, pilih Paslon X!",
            likes = 12, replies = 9, comments = { { "Joni", "Setuju!" }, { "Wati", "Ini akun dinas, bukan panggung." } },
            basis = "SKB lima lembaga 22 September 2022",
            on = {
                sembunyi = s.effect {
                    "Ajakan itu tidak tampil lagi, dan tercatat di buku akun.",
                    score = 1, change = { percaya = 6 },
                    because = "Akun dinas harus netral: sembunyikan ajakan memilih, lalu catat.",
                },
                lapor = s.effect {
                    "Ajakan itu hilang, tetapi catatannya juga tidak ada.",
                    score = 0.5, because = "Ajakan memilih tidak selalu melanggar aturan jejaring sosial, tetapi perlu dicatat. Lebih baik: **Sembunyikan**.",
                },
                terus = s.effect {
                    "Sebelum pimpinan menjawab, ajakan itu sudah dibaca ratusan warga.",
                    score = 0.5, change = { percaya = -4 },
                    because = "Pimpinan perlu tahu; sementara itu ajakannya tetap tampil. Lebih baik: **Sembunyikan**.",
                },
            },
            other = s.effect {
                "Balasan dinas di bawah ajakan itu ditangkap layar.",
                { "Beredar", "“Dinas mendukung Paslon X?”", icon = "eye" },
                score = 0, change = { percaya = -18 }, trace = "Akun dinas membalas ajakan memilih.",
                because = "Balasan apa pun dapat terbaca sebagai dukungan. Lebih aman: **Sembunyikan**.",
            },
        },
        s.post {
            id = "ancaman", account = "tamu_1990", note = "Komentar · pukul 11.48", icon = "user", indicator = "ED3",
            text = "Petugas loket 2, saya tunggu di parkiran sore ini. Lihat saja nanti.",
            likes = 1, replies = 3, basis = "Pedoman pengelolaan akun",
            on = {
                terus = s.effect {
                    "Anda menyimpan bukti dan menyembunyikan komentarnya. Sore itu Pak Budi menemani petugas sampai ke kendaraan.",
                    score = 1, change = { percaya = 6 },
                    because = "Ancaman terhadap petugas segera diteruskan kepada pimpinan dan pihak yang berwenang.",
                },
                lapor = s.effect {
                    "Akun itu ditinjau tiga hari. Petugas loket 2 pulang sendirian.",
                    score = 0.5, because = "Melaporkan akunnya baik, tetapi orangnya perlu dilindungi hari ini. Lebih aman: **Teruskan**.",
                },
                sembunyi = s.effect {
                    "Komentar itu tidak tampak lagi. Petugas loket 2 tidak tahu apa-apa.",
                    score = 0.3, change = { percaya = -4 },
                    because = "Menyembunyikan ancaman tidak melindungi orangnya. Lebih aman: **Teruskan**.",
                },
            },
            other = s.effect {
                "Balasan Anda memancing ancaman kedua.",
                score = 0, change = { percaya = -10 }, trace = "Akun dinas berdebat dengan pengancam.",
                because = "Ancaman tidak didebat. Lebih aman: **Teruskan**.",
            },
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
