-- Modul M09: Konten Positif dan Produktif. Butir yang menjadi layar pelajaran diambil dari bank menurut
-- nomornya; sisanya ditanyakan dalam kuis penutup. Tempat dan orang rekaan.
local s = require "suluh"

local item = {}
for _, question in ipairs(require("items.m09").questions) do item[question.id] = question end

return s.lesson {
    title = "Konten Positif dan Produktif",
    jp = 0.25,
    pass = 0.75,
    indicators = {
        CD5 = "Membaca data dan angka",
        CD7 = "Membuat konten layanan",
        ED2 = "Mengoreksi informasi keliru",
        ED4 = "Menghargai izin dan hak cipta",
    },

    s.explain {
        id = "pertanyaan",
        title = "Konten yang baik menjawab pertanyaan",
        body = [[
Dewi menata akun media sosial Kota Suryaloka. Foto rapatnya mendapat sembilan puluh tanda Suka. Keesokan harinya, empat puluh warga tetap bertanya di loket: “Surat pindah, syaratnya apa?”

Dewi mencatat lima pertanyaan tersering, lalu menjawab satu setiap hari. **Tanda Suka berkurang. Antrean juga berkurang.**

Konten yang baik memudahkan warga mengambil langkah berikutnya.]],
        picture = "media:illustrations/media-sosial-dewi.svg",
        alt = "Dewi memegang ponsel besar dengan tanda Suka, komentar, dan bagikan.",
        note = "Mulailah dari pertanyaan warga, bukan dari acara kantor.",
        note_icon = "news",
    },

    item["M09-01"],
    item["M09-02"],

    s.fill {
        id = "takarir", indicator = "CD7",
        ask = "Lengkapi takarir Dewi: apa, siapa, kapan, bagaimana, dan ke mana bertanya.",
        text = "[1] kini cukup satu hari. Berlaku bagi [2]. Datang [3] dengan membawa KTP dan KK. Gratis. Pertanyaan? [4].",
        s.pick {
            right = "Surat pindah",
            s.wrong("Inovasi unggulan kami", "Warga mencari nama layanannya, bukan pujian untuk dinas."),
        },
        s.pick {
            right = "semua warga Suryaloka",
            s.wrong("yang berkepentingan", "Sebutkan siapa; “yang berkepentingan” membuat warga ragu."),
        },
        s.pick {
            right = "Senin–Jumat, 08.00–15.00",
            s.wrong("pada jam kerja", "Tuliskan hari dan jamnya; tidak semua warga tahu jam kerja kantor."),
        },
        s.pick {
            right = "Kirim pesan ke akun ini",
            s.wrong("Hubungi dinas terkait", "Warga perlu satu kanal yang jelas, bukan “dinas terkait”."),
        },
        because = "Takarir yang lengkap menjawab pertanyaan warga, bahkan dalam kurang dari enam puluh kata.",
        basis = "Praktik komunikasi publik; standar pelayanan",
    },

    item["M09-04"],

    s.explain {
        id = "sebelum-terbit",
        title = "Empat pintu sebelum terbit",
        body = "Dewi dan Pak Hasan memeriksa setiap konten di satu layar. Empat pintu ini harus terbuka semua.",
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai memeriksa layar bersama.",
        points = {
            { "Data", "Angka, tanggal, dan nama sudah dicocokkan dengan sumber resmi." },
            { "Izin", "Orang di foto menyetujui; anak disetujui orang tuanya." },
            { "Hak", "Gambar, lagu, dan huruf boleh dipakai." },
            { "Akses", "Ada teks alternatif, takarir video, dan warna yang kontras." },
        },
        note = "Maria, yang memakai kursi roda, menambahkan: “Tangga di foto lokasi? Tulis juga jalur kursi rodanya.”",
        note_icon = "users",
    },

    s.multiple {
        id = "izin-hak", indicator = "ED4",
        ask = "Dewi ingin menerbitkan video warga di loket. Apa yang harus dipastikan? Pilih semua yang benar.",
        picture = "media:illustrations/layanan-publik.svg",
        alt = "Petugas loket melayani seorang warga.",
        s.right "Warga di video menyetujui penayangannya",
        s.right "Dokumen warga tidak terbaca di layar",
        s.right "Musik latarnya berlisensi",
        s.wrong("Wajah warga tampak dekat supaya lebih meyakinkan", "Kedekatan wajah tidak menggantikan persetujuan."),
        s.wrong("Videonya diambil di kantor, jadi bebas dipakai", "Tempat pengambilan gambar tidak menghapus hak warga."),
        because = "Izin orang, pelindungan data, dan hak karya diperiksa sebelum terbit.",
        basis = "UU 27/2022; hak cipta; Pilar Etika Digital",
    },

    item["M09-05"],
    item["M09-06"],

    s.scenario {
        id = "M09-07", indicator = "ED2",
        situation = "Anda menjaga akun dinas. Sebuah komentar masuk di bawah poster jadwal posyandu.",
        picture = "media:illustrations/cek-fakta.svg",
        alt = "Seorang pegawai memeriksa lembar berita dengan kaca pembesar.",
        mood = 60, mood_name = "Kepercayaan warga", mood_words = { "Rendah", "Goyah", "Cukup", "Tinggi" },
        people = {
            warga = s.person { name = "Pak Joko, warga" },
            maria = s.person { name = "Maria", face = "media:illustrations/avatar-maria.svg" },
            dewi = s.person { name = "Dewi", face = "media:illustrations/avatar-dewi.svg" },
        },
        s.node {
            id = "komentar",
            s.say("warga", "Jadwalnya keliru. Di RW 5 posyandu hari Rabu, bukan Kamis."),
            s.reply {
                "Terima kasih, Pak Joko. Kami periksa datanya sekarang.", to = "periksa", score = 1, mood = 10,
                answer = "Saya tunggu kabarnya.",
                because = "Berterima kasih dan memeriksa menunjukkan bahwa warga didengar.",
            },
            s.reply {
                "Data kami resmi. Mohon tunggu sampai ada surat.", to = "bela", score = 0, mood = -15,
                because = "Membela data sebelum memeriksanya membuat kekeliruan bertahan lebih lama.",
            },
            s.reply {
                "(Menghapus komentar, lalu berniat mengganti gambar diam-diam.)", to = "hapus", score = 0, mood = -20,
                because = "Komentar yang dihapus tidak menghapus kekeliruannya, hanya kepercayaannya.",
            },
        },
        s.node {
            id = "bela",
            s.say("maria", "Sudah saya cek. Pak Joko benar; baris RW 5 tertukar di tabel kita."),
            s.reply {
                "Saya balas terbuka: kami keliru, dan jadwalnya kami perbaiki.", to = "koreksi", score = 1, mood = 20,
                because = "Mengakui kekeliruan secara terbuka memulihkan kepercayaan.",
            },
            s.reply {
                "Biarkan saja, besok juga tenggelam.", to = "retak", score = 0, mood = -20,
                because = "Orang tua di RW 5 akan datang pada hari yang salah.",
            },
        },
        s.node {
            id = "hapus",
            s.say("dewi", "Pak Joko mengunggah tangkapan layar komentarnya. Judulnya: “Dinas menghapus koreksi”."),
            s.reply {
                "Saya minta maaf telah menghapusnya dan memperbaiki jadwal secara terbuka.", to = "koreksi", score = 1, mood = 20,
                because = "Permintaan maaf yang jelas masih dapat membalik keadaan.",
            },
            s.reply {
                "Saya blokir akunnya.", to = "retak", score = 0, mood = -25,
                because = "Memblokir warga yang benar menjadikannya berita yang lebih besar.",
            },
        },
        s.node {
            id = "periksa",
            s.say("maria", "Benar, baris RW 5 tertukar. Bagaimana kita memperbaikinya?"),
            s.reply {
                "Perbaiki gambarnya dan tulis keterangan: jadwal RW 5 diubah menjadi Rabu.", to = "koreksi", score = 1, mood = 15,
                because = "Perubahan yang disebutkan membantu warga yang sudah membaca versi lama.",
            },
            s.reply {
                "Ganti gambarnya saja, tanpa keterangan.", to = "sunyi", score = 0, mood = -5,
                because = "Warga yang sudah menyimpan poster lama tidak akan tahu.",
            },
            s.reply {
                "Hapus seluruh unggahan.", to = "sunyi", score = 0, mood = -10,
                because = "Jadwal RW lain yang benar ikut hilang.",
            },
        },
        s.node {
            id = "koreksi",
            s.say("dewi", "Koreksinya sudah terbit. Ada lagi yang perlu kita kerjakan?"),
            s.reply {
                "Kabari kader RW 5 dan catat penyebabnya supaya tidak terulang.", to = "percaya", score = 1, mood = 15,
                because = "Warga tanpa media sosial ikut dijangkau, dan penyebabnya ditangani.",
            },
            s.reply {
                "Sudah cukup. Yang melihat pasti tahu.", to = "sunyi", score = 0.5, mood = 0,
                because = "Tidak semua warga melihat unggahan kedua.",
            },
            s.reply {
                "Sebutkan nama petugas yang salah ketik.", to = "retak", score = 0, mood = -20,
                because = "Akuntabel berarti dinas bertanggung jawab, bukan mempermalukan pegawai.",
            },
        },
        s.ending {
            id = "percaya", kind = "right", title = "Koreksi yang dipercaya",
            words = "Pak Joko membagikan koreksi itu ke grup RW. Rabu pagi, posyandu ramai.",
        },
        s.ending {
            id = "sunyi", kind = "partly", title = "Diperbaiki, tetapi tidak terdengar",
            words = "Sebagian orang tua tetap datang hari Kamis karena menyimpan poster lama.",
        },
        s.ending {
            id = "retak", kind = "wrong", title = "Kepercayaan retak",
            words = "Warga mulai bertanya di setiap unggahan: “Ini benar atau keliru lagi?”",
        },
    },

    s.scale {
        id = "kebiasaan", indicator = "CD7",
        ask = "Seberapa sering unit Anda menerbitkannya? Yang paling jarang layak masuk rencana tiga konten Anda.",
        labels = { "Tidak pernah", "Jarang", "Kadang-kadang", "Sering", "Selalu" },
        s.statement("tanya", "Jawaban atas pertanyaan tersering warga di loket"),
        s.statement("panduan", "Panduan langkah demi langkah dengan teks alternatif"),
        s.statement("jadwal", "Jadwal layanan pekan depan, termasuk hari libur"),
        s.statement("gangguan", "Kabar gangguan layanan dan perkiraan pulihnya"),
        s.statement("hoaks", "Koreksi satu kabar keliru, lengkap dengan sumbernya"),
        s.statement("video", "Video pendek bertakarir tentang berkas yang sering kurang"),
    },

    require "langkah.rencana",

    s.quiz { id = "latihan", bank = "m09", fixed = { "M09-03", "M09-08", "M09-09" } },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Pak Hasan punya kebiasaan lama: ia mencatat pertanyaan warga di buku kecil. Dewi kini meminjam buku itu setiap Jumat.

Besok, sediakan satu lembar di loket Anda:

- Catat **tiga pertanyaan** yang paling sering muncul.
- Pilih satu.
- Tulis jawabannya: apa, siapa, kapan, bagaimana, dan ke mana bertanya.]],
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai memeriksa layar bersama.",
        note = "Konten yang baik memudahkan warga mengambil langkah berikutnya.",
    },
}
