-- Modul M03: Etika Digital. Butir soal ada di items/m03.lua; yang bernomor di sini menjadi layar
-- pelajaran, sisanya ditanyakan pada latihan penutup. Tempat, orang, dan akun rekaan.
local s = require "suluh"

local item = {}
for _, question in ipairs(require("items.m03").questions) do item[question.id] = question end

local CALM = "Tidak ada yang tampil atas nama Anda."

return s.lesson {
    title = "Etika Digital",
    jp = 0.5,
    pass = 0.75,
    indicators = {
        ED1 = "Bersikap santun di ruang digital",
        ED2 = "Menangani informasi keliru",
        ED3 = "Membedakan kritik, penghinaan, dan kebencian",
        ED4 = "Bertanggung jawab dan menghormati hak orang",
        ED5 = "Memegang kode etik",
    },

    s.explain {
        id = "dua-ruang",
        title = "Dua ruang, satu sopan santun",
        body = [[
Pukul tujuh malam, Dewi membaca komentar di akun dinas: “Pegawai malas!” Jarinya ingin membalas pedas.

Ia teringat Ibu Ratna. Di loket, Ibu Ratna mendengar kalimat yang sama, lalu bertanya, “Apa yang bisa saya bantu?”

Di balik setiap akun ada manusia. **Yang tidak pantas diucapkan di loket tidak pantas ditulis di layar.**]],
        picture = "media:illustrations/media-sosial-dewi.svg",
        alt = "Dewi memegang ponsel besar dengan tanda Suka, komentar, dan bagikan.",
        caption = "Gambar: layar adalah loket yang lain.",
        note = "Sopan, jujur, dan bertanggung jawab berlaku di ruang mana pun.",
        note_icon = "handshake",
    },

    item["M03-01"],
    item["M03-02"],
    item["M03-03"],

    s.feed {
        id = "linimasa", indicator = "ED2", module = "M03", pillar = "etika",
        role = "Dewi, penata laman dinas", face = "media:illustrations/avatar-dewi.svg",
        situation = "Enam unggahan muncul di linimasa Dewi sepulang kerja. Tentukan tindakannya.",
        meters = {
            s.meter { id = "percaya", name = "Kepercayaan", icon = "users", start = 70 },
            s.meter { id = "jernih", name = "Kabar jernih", icon = "news", start = 70 },
        },
        s.post {
            id = "berita", account = "Kabar Suryaloka", note = "Media lokal terdaftar · 1 jam lalu", icon = "news",
            text = "Loket Dinas Kependudukan buka Sabtu pekan ini pukul 08.00–12.00, menurut pengumuman di laman dinas.",
            picture = "media:illustrations/layanan-publik.svg", alt = "Petugas loket melayani seorang warga.",
            likes = 86, shares = 41, replies = 12, comments = { { "Lestari", "Terima kasih infonya!" } },
            basis = "Pilar Etika Digital: memeriksa sebelum membagikan",
            share = s.effect { "Warga lain mengetahui jam buka loket.", score = 1, change = { percaya = 4 }, trace = "Anda membagikan berita layanan yang bersumber resmi.",
                because = "Berita ini menyebut sumber resmi yang dapat Anda periksa." },
            report = s.effect { "Laporan Anda ditolak; tidak ada yang melanggar.", score = 0.3, because = "Berita bersumber resmi tidak perlu dilaporkan. Pilihan yang lebih berguna: **Bagikan**." },
            other = s.effect { "Unggahan tetap di linimasa Anda.", score = 0.8, because = "Tidak keliru. Membagikan kabar layanan lebih berguna bagi warga." },
        },
        s.post {
            id = "satire", account = "Koran Kocak Suryaloka", note = "Akun satire · 2 jam lalu", icon = "news",
            text = "Kocak: pemerintah kota akan melantik mesin antrean sebagai pegawai teladan. “Ia tidak pernah istirahat,” kata warga.",
            picture = "media/mesin-teladan.svg", alt = "Mesin antrean berpeci dan berselempang; dua pegawai bertepuk tangan.",
            likes = 412, shares = 96, replies = 30, comments = { { "Wati", "Ini serius? Kapan pelantikannya?" } },
            basis = "Pilar Etika Digital: mengenali satire",
            pass = s.effect { CALM, score = 1, because = "Satire menyindir dengan humor. Sebagian orang mengiranya berita, jadi tidak perlu Anda perluas." },
            like = s.effect { "Nama Anda tampil di bawah sindiran itu.", score = 0.8, because = "Menyukai humor tidak dilarang; ingat saja bahwa warga melihat nama Anda." },
            share = s.effect { "Bibi Anda bertanya kapan pelantikannya.", score = 0.3, change = { jernih = -8 }, trace = "Anda membagikan satire tanpa keterangan.",
                because = "Satire yang lepas dari konteksnya mudah dipercaya sebagai berita. Lebih aman: **Lewati**." },
            report = s.effect { "Akun kocak itu ditegur tanpa alasan.", score = 0, because = "Sindiran dan kritik bukan pelanggaran. Pilihan yang lebih tepat: **Lewati**." },
            other = s.effect { "Tindakan Anda tampil di bawah unggahan.", score = 0.6, because = "Boleh saja, tetapi jangan sampai satire dikira berita. Lebih aman: **Lewati**." },
        },
        s.post {
            id = "kritik", account = "Bu Lestari", note = "Warga · 3 jam lalu", icon = "user",
            text = "Tiga kali ke kantor, tiga kali disuruh kembali karena berkas berbeda. Tolong daftar syaratnya dibuat jelas!",
            likes = 157, shares = 22, replies = 48, comments = { { "Agus", "Saya juga mengalaminya." } },
            basis = "UU 25/2009 tentang Pelayanan Publik",
            comment = s.effect { "Anda menjawab: “Terima kasih, Bu. Daftar syarat kami perbaiki dan kabarkan di sini.”", { "Bu Lestari membalas", "“Akhirnya ada yang mendengar.”", icon = "chat" }, score = 1, change = { percaya = 10 }, trace = "Anda menanggapi kritik dengan santun.",
                because = "Kritik menyasar layanan. Tanggapan santun membuka jalan perbaikan." },
            report = s.effect { "Warga merasa dibungkam. Tangkapan layar laporan beredar.", score = 0, change = { percaya = -20 }, trace = "Anda melaporkan kritik warga.",
                because = "Kritik atas layanan bukan ujaran kebencian. Pilihan yang lebih baik: **Komentari** dengan santun." },
            other = s.effect { "Keluhan itu belum terjawab.", score = 0.4, change = { percaya = -3 }, because = "Anda tidak melanggar, tetapi warga menunggu jawaban. Lebih baik: **Komentari** dengan santun." },
        },
        s.post {
            id = "hoaks", account = "Info Viral Nusantara", note = "Akun tanpa nama · 20 menit lalu", icon = "user",
            text = "SEBARKAN! Mulai besok KTP lama tidak berlaku. Segera daftar lewat tautan di bio sebelum diblokir!",
            picture = "media/kabar-ktp.svg", alt = "Kartu identitas dicoret merah di samping tanda bahaya.",
            likes = 938, shares = 1204, replies = 310, comments = { { "Pak RT", "Sudah saya teruskan ke warga." } },
            basis = "Pilar Etika Digital: penanganan hoaks",
            report = s.effect { "Unggahan itu ditinjau dan sebarannya melambat.", score = 1, change = { jernih = 12, percaya = 4 }, trace = "Anda melaporkan kabar palsu.",
                because = "Tanpa sumber, mendesak, dan meminta mendaftar lewat tautan: ini berbahaya dan patut dilaporkan." },
            pass = s.effect { "Anda tidak menyebarkannya, tetapi warga lain masih tertipu.", score = 0.6, because = "Tidak ikut menyebarkan sudah baik. Karena berbahaya, lebih baik: **Laporkan**." },
            share = s.effect { "Puluhan warga mendaftar di tautan palsu.", { "Sampai ke loket", "Antrean mengular sejak pagi: semua panik soal KTP.", icon = "users" }, score = 0, change = { jernih = -25, percaya = -20 }, trace = "Anda membagikan kabar palsu tentang KTP.",
                because = "Membagikan dari akun ASN membuat kabar palsu dipercaya. Lebih baik: **Laporkan**." },
            other = s.effect { "Algoritma menampilkan unggahan itu kepada lebih banyak orang.", score = 0.2, change = { jernih = -10, percaya = -6 }, trace = "Nama Anda ada di bawah kabar palsu.",
                because = "Setiap interaksi memperluas sebaran. Lebih baik: **Laporkan**." },
        },
        s.post {
            id = "benci", account = "Suara Lantang", note = "Akun tanpa nama · 4 jam lalu", icon = "user", indicator = "ED3",
            text = "Pendatang dari pulau seberang itu semua pemalas. Jangan diberi KTP sini!",
            likes = 73, shares = 18, replies = 64, comments = { { "Markus", "Saya lahir di sana. Sakit membacanya." } },
            basis = "UU ITE Pasal 28 ayat (2) sebagaimana diubah UU 1/2024",
            report = s.effect { "Unggahan itu disembunyikan selama ditinjau.", score = 1, change = { percaya = 5 }, trace = "Anda melaporkan ujaran kebencian.",
                because = "Sasarannya seluruh kelompok menurut asalnya. Ini ujaran kebencian, bukan kritik." },
            comment = s.effect { "Balasan Anda memancing puluhan makian baru.", score = 0.3, change = { percaya = -4 }, trace = "Anda berdebat di bawah ujaran kebencian.",
                because = "Berdebat menaikkan unggahan itu. Lebih baik **Laporkan**, lalu sapa orang yang terluka." },
            pass = s.effect { "Markus masih membaca makian itu sendirian.", score = 0.5, because = "Tidak ikut menyebarkan sudah baik; ujaran kebencian sebaiknya: **Laporkan**." },
            other = s.effect { "Warga bertanya apakah petugas kantor membenci pendatang.", score = 0, change = { percaya = -22, jernih = -10 }, trace = "Nama Anda ada di bawah ujaran kebencian.",
                because = "Interaksi Anda terbaca sebagai dukungan terhadap kebencian. Lebih baik: **Laporkan**." },
        },
        s.post {
            id = "iklan", account = "Warung Bahagia", note = "Bersponsor · baru saja", icon = "package", indicator = "ED4",
            text = "Nasi campur hangat, diskon pekan ini untuk pegawai kantor Suryaloka. Pesan lewat aplikasi.",
            picture = "media/nasi-campur.svg", alt = "Sepiring nasi campur hangat dengan lauk dan sayur.",
            likes = 35, shares = 3, replies = 4, comments = { { "Nia", "Sambalnya enak!" } },
            basis = "Pilar Etika Digital: mengenali iklan",
            pass = s.effect { CALM, score = 1, because = "Ini iklan biasa yang ditandai “Bersponsor”. Melewatinya tidak merugikan siapa pun." },
            share = s.effect { "Rekan mengira kantor bekerja sama dengan warung itu.", score = 0.3, change = { percaya = -3 }, trace = "Anda membagikan iklan sebagai pegawai dinas.",
                because = "Iklan yang dibagikan pegawai dapat terbaca sebagai dukungan kantor. Lebih aman: **Lewati**." },
            report = s.effect { "Laporan Anda ditolak; iklannya wajar.", score = 0.3, because = "Iklan yang jelas tandanya bukan pelanggaran. Cukup: **Lewati**." },
            other = s.effect { "Anda akan melihat lebih banyak iklan serupa.", score = 0.8, because = "Boleh sebagai pribadi. Algoritma akan menambah iklan serupa." },
        },
    },

    item["M03-05"],

    s.explain {
        id = "hukum",
        title = "Kritik tetap sah",
        body = [[
UU ITE, terakhir diubah dengan UU 1/2024, melarang antara lain:

- menyerang kehormatan orang dengan tuduhan;
- kabar bohong yang merugikan konsumen;
- menyebarkan kebencian atas dasar suku, agama, atau ras;
- kabar yang diketahui bohong dan memicu kerusuhan, yaitu di ruang fisik (Putusan MK 115/PUU-XXII/2024).

**Kritik terhadap layanan dan kebijakan bukan ujaran kebencian.**]],
        picture = "media:illustrations/rapat-kantor.svg",
        alt = "Tiga pegawai membahas aturan dalam rapat kantor.",
        caption = "Gambar: aturan melindungi orang, bukan membungkam kritik.",
        note = "Tanyakan: siapa yang disasar, tindakan, orang, atau kelompok?",
        note_icon = "balance",
    },

    item["M03-07"],
    item["M03-09"],
    item["M03-10"],

    s.quiz { id = "latihan", bank = "m03", fixed = { "M03-04", "M03-06", "M03-08" }, summary = false },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Besok, tulis **satu kalimat pembuka** untuk membalas komentar keras.

Dewi menempelkan kalimat ini di dekat layarnya:

“Terima kasih sudah menyampaikan. Boleh kami tahu layanan dan tanggalnya agar dapat kami periksa?”

Kalimat yang sudah siap membuat jari Anda lebih tenang.]],
        picture = "media:illustrations/media-sosial-dewi.svg",
        alt = "Dewi memegang ponsel besar dengan tanda Suka, komentar, dan bagikan.",
        caption = "Gambar: satu kalimat santun dapat mengubah percakapan.",
        note = "Di balik setiap akun ada manusia.",
        note_icon = "handshake",
    },
}
