-- A feed with four posts: two meters, comments, every action with a consequence of its own.
local s = require "suluh"

local function step_down(words) return { "Dilihat rekan dan warga", words, icon = "eye" } end

-- Signs of support for a candidate, by how far they travel.
local function support(trace, first, seen, netral, percaya)
    return s.effect {
        score = 0, change = { netral = netral, percaya = percaya }, trace = trace,
        first,
        step_down(seen),
        { "Dilaporkan", "Kantor meminta keterangan Anda.", icon = "report" },
        because = "Tindakan ini dapat dinilai sebagai dukungan. Pilihan yang lebih aman: **Lewati** atau **Laporkan**.",
    }
end

return s.lesson {
    title = "Netral di media sosial",
    jp = 0.5, pass = 0.6,
    indicators = { ["ED5.medsos"] = "Bersikap netral di media sosial" },

    s.feed {
        id = "linimasa", indicator = "ED5.medsos",
        role = "Ratna, pegawai kantor regional", face = "media:illustrations/avatar-ratna.svg",
        situation = "Unggahan ini muncul saat jam istirahat. Tentukan tindakan Anda.",
        meters = {
            s.meter { id = "netral", name = "Netralitas", icon = "balance", start = 80 },
            s.meter { id = "percaya", name = "Kepercayaan", icon = "users", start = 78 },
        },

        s.post {
            id = "simpatisan", account = "Sahabat Calon Bupati A", note = "Akun simpatisan · 2 jam lalu",
            text = "Ayo ramaikan acara Calon Bupati A! Tekan Suka dan bagikan ke grup kantor masing-masing.",
            picture = "media:illustrations/panggung-kampanye.svg",
            alt = "Seseorang berpidato di podium di depan papan tanpa tulisan.",
            likes = 214, replies = 37, shares = 19,
            basis = "SKB lima lembaga 22 September 2022",
            like = s.effect {
                score = 0, change = { netral = -22, percaya = -17 }, trace = "Nama Anda ada di daftar penyuka unggahan kampanye.",
                "Nama Anda tampil pada unggahan.",
                step_down "Tangkapan layar menyebar di grup.",
                { "Dilaporkan", "Kantor meminta keterangan Anda.", icon = "report" },
                because = "Tanda Suka dapat dinilai sebagai dukungan. Pilihan yang lebih aman: **Lewati** atau **Laporkan**.",
            },
            comment = support("Komentar Anda terbaca di bawah unggahan kampanye.", "Komentar Anda terbaca semua orang.",
                "Kalimat Anda dikutip sebagai dukungan.", -24, -18),
            share = support("Unggahan kampanye tampil di halaman Anda.", "Unggahan kini tampil di halaman Anda.",
                "Warga mengira kantor ikut mendukung.", -30, -26),
            follow = support("Anda tercatat sebagai pengikut akun simpatisan.", "Anda tercatat sebagai pengikut.",
                "Nama Anda ditemukan di daftar pengikut.", -18, -12),
            report = s.effect {
                score = 1, change = { netral = 6, percaya = 4 },
                "Laporan terkirim tanpa nama Anda.",
                { "Diperiksa", "Pengelola memeriksa ajakan kepada grup kantor.", icon = "shield-check" },
                because = "Ajakan yang menyasar grup kantor boleh dilaporkan. Nama Anda tidak tampil kepada siapa pun.",
            },
            pass = s.effect {
                score = 1, change = { netral = 4, percaya = 2 },
                "Tidak ada yang tampil atas nama Anda.",
                { "Layanan tetap tenang", "Warga melihat kantor yang tidak memihak.", icon = "handshake" },
                because = "Melewati unggahan dukungan adalah pilihan yang aman bagi setiap ASN.",
            },
        },

        s.post {
            id = "pemilih", account = "Penyelenggara Pemilihan Kota Suryaloka", note = "Akun resmi · 1 jam lalu",
            icon = "building",
            text = "Periksa nama Anda dalam daftar pemilih sebelum hari Jumat melalui laman resmi atau kantor kelurahan.",
            comments = { { "Bu Dewi", "Terima kasih, nama saya sudah ada." } },
            likes = 1240, replies = 86, shares = 412,
            basis = "Pilar Etika Digital",
            share = s.effect {
                score = 1, change = { netral = 4, percaya = 8 }, trace = "Anda membagikan informasi resmi tentang daftar pemilih.",
                "Informasi resmi sampai kepada teman Anda.",
                { "Warga terbantu", "Dua tetangga memeriksa namanya hari itu juga.", icon = "users" },
                because = "Informasi penyelenggara pemilihan berlaku bagi semua orang, maka boleh disebarkan.",
            },
            report = s.effect {
                score = 0, change = { percaya = -8 },
                "Anda melaporkan akun resmi.",
                { "Ditolak", "Pengelola memastikan informasi itu benar.", icon = "info" },
                because = "Informasi resmi yang benar tidak perlu dilaporkan. Pilihan yang lebih baik: **Bagikan**.",
            },
            other = s.effect {
                score = 0.5, trace = "Anda memperhatikan informasi resmi tentang daftar pemilih.",
                "Tidak ada yang dirugikan.",
                { "Belum sampai", "Sebagian teman Anda belum mengetahuinya.", icon = "users" },
                because = "Tindakan ini aman, tetapi warga lebih terbantu bila Anda memilih **Bagikan**.",
            },
        },

        s.post {
            id = "swafoto", account = "Teman lama", note = "Teman · 35 menit lalu", icon = "user",
            text = "Akhirnya bertemu Calon Bupati B! Tolong komentar, ya.",
            comments = { { "Hasan", "Wah, mantap!" }, { "Yohana", "Semoga sukses." } },
            likes = 52, replies = 14, shares = 1,
            basis = "SKB lima lembaga 22 September 2022",
            pass = s.effect {
                score = 1, change = { netral = 4, percaya = 2 },
                "Tidak ada yang tampil atas nama Anda.",
                { "Tetap berteman", "Anda menyapa teman itu secara pribadi.", icon = "chat" },
                because = "Unggahan bersama calon sebaiknya dilewati. Menyapa secara pribadi tidak memihak siapa pun.",
            },
            report = s.effect {
                score = 0.5, change = { percaya = -3 },
                "Laporan terkirim tanpa nama Anda.",
                { "Tidak ditindak", "Warga biasa boleh mengunggah swafoto.", icon = "info" },
                because = "Teman Anda bukan ASN, maka unggahannya tidak melanggar. Cukup pilih **Lewati**.",
            },
            other = support("Nama Anda tampil pada swafoto bersama calon.", "Nama Anda tampil pada unggahan.",
                "Rekan menanyakan pilihan politik Anda.", -18, -14),
        },

        s.post {
            id = "kabar", account = "Kabar Kilat", note = "Tanpa nama pengelola · 5 menit lalu", icon = "news",
            text = "TPS 5 dibakar! Sebarkan sebelum dihapus!",
            likes = 903, replies = 240, shares = 1877,
            basis = "Pilar Etika Digital",
            report = s.effect {
                score = 1, change = { netral = 2, percaya = 8 },
                "Laporan terkirim tanpa nama Anda.",
                { "Diperiksa", "Kabar itu diberi tanda belum terbukti.", icon = "shield-check" },
                because = "Kabar berbahaya tanpa sumber perlu dilaporkan agar tidak menyebar.",
            },
            pass = s.effect {
                score = 0.5,
                "Tidak ada yang tampil atas nama Anda.",
                { "Kabar terus beredar", "Orang lain masih membagikannya.", icon = "share" },
                because = "Melewati tidak menambah sebaran, tetapi melaporkan lebih menolong: **Laporkan**.",
            },
            share = s.effect {
                score = 0, change = { netral = -10, percaya = -30 }, trace = "Anda menyebarkan kabar yang tidak terbukti.",
                "Kabar itu kini memakai nama Anda.",
                { "Warga panik", "Orang menjauhi TPS karena unggahan Anda.", icon = "warning" },
                { "Diluruskan", "Penyelenggara menyatakan kabar itu tidak benar.", icon = "report" },
                because = "Membagikan kabar tanpa sumber memperluas kerusakan. Pilihan yang lebih aman: **Laporkan**.",
            },
            other = s.effect {
                score = 0, change = { percaya = -12 }, trace = "Anda ikut meramaikan kabar yang tidak terbukti.",
                "Unggahan itu makin sering muncul.",
                { "Makin dipercaya", "Warga mengira Anda tahu kebenarannya.", icon = "eye" },
                because = "Setiap tanggapan membuat kabar itu makin tersebar. Pilihan yang lebih aman: **Laporkan**.",
            },
        },
    },
}
