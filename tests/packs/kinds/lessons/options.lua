-- What the other lessons leave out: recordings, pictures beside words, orders that stay, and the fields
-- that seldom are needed.
local s = require "suluh"

local ART, SOUND = "media:illustrations/", "bacaan.wav"
local BECAUSE, BASIS = "Begitulah aturannya.", "Pilar Aman Digital"

return s.lesson {
    title = "Pilihan lain",
    jp = 0.25, pass = 0.5,
    indicators = { AD1 = "Melindungi perangkat dan akun", AD2 = "Menjaga data pribadi" },

    s.explain {
        id = "o-halaman", eyebrow = "Pengantar", title = "Sebelum mulai", body = "Dengarkan rekaman ini.",
        note = "Rekaman menggantikan suara mesin.", note_title = "Catatan", note_icon = "info", sound = SOUND,
    },
    s.choice {
        id = "o-pilih", indicator = "AD1", ask = "Gambar apakah ini?", picture = ART .. "sandi-kuat.svg",
        alt = "Gembok di atas kolom kata sandi.", sound = SOUND, shuffle = false,
        s.wrong { "Loket", why = "Di loket ada petugas.", basis = "UU 27/2022 Pasal 4" },
        s.right { "Kata sandi", basis = "Pilar Aman Digital: kata sandi" },
        because = BECAUSE, basis = BASIS,
    },
    s.multiple {
        id = "o-ganda", indicator = "AD1", ask = "Apa yang tampak?", picture = ART .. "sandi-kuat.svg",
        alt = "Gembok di atas kolom kata sandi.", sound = SOUND, shuffle = false,
        s.right "Gembok", s.wrong { "Ponsel", why = "Tidak ada ponsel.", basis = "UU 27/2022" }, s.right "Kolom", because = BECAUSE, basis = BASIS,
    },
    s.truefalse {
        id = "o-benar", indicator = "AD1", claim = "Gembok melambangkan keamanan.", answer = true,
        picture = ART .. "sandi-kuat.svg", alt = "Gembok di atas kolom kata sandi.", sound = SOUND,
        because = BECAUSE, basis = BASIS,
    },
    s.match {
        id = "o-pasang", indicator = "AD1", ask = "Pasangkan.", shuffle = false, sound = SOUND,
        s.pair { "Gembok", "aman", why = "Gembok mengunci.", basis = BASIS }, s.pair("Loket", "layanan", "Loket melayani."),
        because = BECAUSE, basis = BASIS,
    },
    s.sort {
        id = "o-kelompok", indicator = "AD1", ask = "Kelompokkan.", groups = { "Aman", "Rawan" }, shuffle = false,
        sound = SOUND, s.item { "Mengunci layar", group = "Aman", why = "Layar terkunci.", basis = BASIS }, s.item("Sandi di meja", "Rawan"),
        because = BECAUSE, basis = BASIS,
    },
    s.order {
        id = "o-urut", indicator = "AD1", ask = "Urutkan.", sound = SOUND,
        s.item "Berhenti", s.item "Periksa", s.item "Bagikan", because = BECAUSE, basis = BASIS,
    },
    s.fill {
        id = "o-isi", indicator = "AD1", ask = "Lengkapi.", sound = SOUND,
        text = "Sandi yang [1] berisi sekitar [2] huruf.",
        s.gap { accept = { "kuat", "baik" } }, s.gap { answer = 12, tolerance = 2, s.wrong_form { 8, why = "Delapan terlalu pendek.", basis = BASIS } },
        because = BECAUSE, basis = BASIS,
    },
    s.slider {
        id = "o-geser", indicator = "AD1", ask = "Berapa huruf?", from = 0, to = 20, answer = 12, sound = SOUND,
        because = BECAUSE, basis = BASIS,
    },
    s.scale { id = "o-skala", ask = "Seberapa setuju Anda?", sound = SOUND, s.statement("o-kunci", "Saya mengunci layar.") },
    s.hotspot {
        id = "o-cari", indicator = "AD1", ask = "Temukan sandi.", picture = ART .. "meja-kerja.svg", width = 1240,
        height = 700, alt = "Meja kerja dengan komputer.", sound = SOUND,
        s.spot { id = "o-sandi", name = "Sandi", because = "Terbaca.", basis = BASIS, what = "Kertas kecil", circle = { 600, 240, 60 } },
        s.decoy { id = "o-gelas", name = "Gelas", because = "Tidak ada sandi di situ.", basis = BASIS, circle = { 392, 466, 44 } },
        because = BECAUSE, basis = BASIS,
    },
    s.feed {
        id = "o-linimasa", indicator = "AD1", situation = "Anda membuka linimasa.", role = "Ratna, pegawai",
        s.post {
            id = "o-kiriman", indicator = "AD2", account = "Kantor Pos", face = ART .. "avatar-ratna.svg",
            text = "Bagikan nomor Anda.", basis = BASIS, sound = SOUND,
            pass = s.effect { "Nomor Anda aman.", score = 1, because = "Data dijaga.", basis = "UU 27/2022" },
            other = s.effect { "Nomor Anda tersebar.", score = 0, because = "Data terbuka." },
        },
    },
    s.feed {
        id = "o-draf", indicator = "AD1", situation = "Sebuah draf menunggu.", role = "Ratna, pegawai",
        actions = {
            s.action { id = "unggah", name = "Unggah", icon = "upload", did = "Anda mengunggahnya" },
            s.action { id = "hapus", name = "Hapus", icon = "trash" },
        },
        s.post {
            id = "o-foto", account = "Draf 1", text = "Foto daftar nomor warga.", basis = BASIS,
            on = {
                unggah = s.effect { "Nomor warga terbaca semua orang.", score = 0, because = "Data terbuka." },
                hapus = s.effect { "Tidak ada yang tersebar.", score = 1, because = "Data dijaga." },
            },
        },
    },
    s.scenario {
        id = "o-obrolan", indicator = "AD1", situation = "Rekan menyapa Anda.", shuffle = false,
        people = { hasan = s.person { name = "Pak Hasan" }, rani = s.person { name = "Bu Rani" } },
        s.node {
            id = "o-tanya", indicator = "AD2", sound = SOUND, s.say("hasan", "Boleh pinjam sandi?"),
            s.reply { "Maaf, tidak.", to = "o-akhir", score = 1, because = "Sandi milik sendiri.", answer = "Baik.", who = "rani" },
            s.reply { "Boleh.", to = "o-akhir", score = 0, because = "Sandi tidak dipinjamkan.", answer = "Terima kasih." },
        },
        s.ending { id = "o-akhir", title = "Selesai", words = "Percakapan berakhir." },
    },
    s.inbox {
        id = "o-kotak", indicator = "AD1", ask = "Periksa pesan ini.",
        s.message {
            id = "o-pesan", indicator = "AD2", from = "Panitia", subject = "Hadiah", address = "hadiah@panitia.example",
            right = "suspicious", because = BECAUSE, basis = BASIS, sound = SOUND,
            "Selamat.", s.part { "Lihat syarat", link = "panitia.example/syarat" },
            s.part { "Logo panitia", picture = ART .. "netral.svg", alt = "Kotak suara." },
            s.sign { "Foto hadiah", id = "foto", name = "Foto tiruan", because = "Foto dari internet.", basis = BASIS,
                     picture = ART .. "media-sosial.svg", alt = "Layar media sosial." },
            s.harmless { at = "subject", id = "judul", name = "Judul", because = "Judul boleh pendek.", basis = BASIS },
            s.harmless { "Situs panitia", id = "situs", name = "Tautan dikenal", because = "Alamatnya benar.",
                         link = "panitia.example" },
            s.harmless { "jadwal.pdf", id = "jadwal", name = "Lampiran biasa", because = "Hanya jadwal.", file = "20 KB" },
        },
    },
}
