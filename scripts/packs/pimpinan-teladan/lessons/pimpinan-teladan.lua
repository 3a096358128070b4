-- Modul M11: Pimpinan sebagai Teladan (jalur pimpinan). Butir soal ada di items/m11.lua dan semuanya dipakai
-- sebagai layar. Tempat dan orang rekaan.
local s = require "suluh"

local item = {}
for _, step in ipairs(require("items.m11").questions) do item[step.id] = step end

return s.lesson {
    title = "Pimpinan sebagai Teladan",
    jp = 0.25,
    pass = 0.75,
    indicators = {
        ["BD5.teladan"] = "Menjaga teladan dan akun sendiri",
        ["BD5.tindak"] = "Menindaklanjuti dugaan pelanggaran",
        ["BD5.aturan"] = "Melindungi netralitas unit",
    },

    s.explain {
        id = "pegawai-meniru",
        title = "Pegawai meniru jempol Anda",
        body = [[
Senin pagi di Kota Suryaloka, Ibu Yohana menandatangani edaran netralitas. Siangnya Pak Budi menunjukkan ponselnya dengan tenang.

“Bu, ada tanda Suka dari akun Ibu di unggahan Paslon X. Tiga staf sudah ikut.”

Jari Ibu Yohana terpeleset semalam. Ia mencabutnya, lalu bercerita jujur saat apel. **Sejak hari itu edarannya dibaca.**]],
        picture = "media:illustrations/rapat-kantor.svg",
        alt = "Tiga pegawai duduk bersama dalam rapat kantor.",
        caption = "Gambar: perilaku pimpinan dibaca setiap hari.",
        note = "Edaran dibaca sekali, perilaku pimpinan dibaca setiap hari.",
        note_icon = "eye",
    },

    item["M11-01"],
    item["M11-02"],
    item["M11-03"],
    item["M11-04"],
    item["M11-05"],

    s.feed {
        id = "linimasa", indicator = "BD5.teladan",
        role = "Ibu Yohana, kepala bidang", face = "media:illustrations/avatar-yohana.svg",
        situation = "Malam hari, linimasa Anda terbuka. Empat puluh pegawai mengikuti akun ini. Pilih tindakan bagi setiap unggahan.",
        meters = { s.meter { id = "percaya", name = "Kepercayaan", icon = "users", start = 70 } },
        s.post {
            id = "puskesmas", account = "Dinas Suryaloka", note = "Akun resmi · 1 jam lalu", icon = "building",
            text = "Puskesmas baru resmi melayani. Rata-rata waktu tunggu kini 25 menit.",
            picture = "media/puskesmas.svg", alt = "Puskesmas baru dengan dua warga di depannya.",
            likes = 96, replies = 11, shares = 24, comments = { { "Sari", "Cepat sekali sekarang." } },
            basis = "UU 25/2009",
            like = s.effect {
                "Pegawai ikut bangga pada layanannya.",
                score = 1, change = { percaya = 4 },
                because = "Menyukai informasi layanan tidak memihak siapa pun.",
            },
            share = s.effect {
                "Warga tahu layanan baru itu.",
                score = 1, change = { percaya = 8 },
                trace = "Anda membagikan informasi layanan.",
                because = "Informasi layanan menolong semua warga.",
            },
            report = s.effect {
                "Unggahan dinas ditinjau tanpa alasan.",
                score = 0, change = { percaya = -8 },
                because = "Informasi layanan tidak perlu dilaporkan. Pilihan yang lebih baik: **Bagikan**.",
            },
            other = s.effect {
                "Tidak ada yang berubah.",
                score = 0.5, change = { percaya = 0 },
                because = "Aman, tetapi informasi layanan layak dibagikan. Pilihan yang lebih baik: **Bagikan**.",
            },
        },
        s.post {
            id = "paslon", account = "Tim Paslon X", note = "Akun pemenangan · 2 jam lalu", icon = "users",
            text = "Terima kasih dukungan para tokoh Suryaloka. Suka bila Anda bersama kami!",
            likes = 640, replies = 88, shares = 51, comments = { { "Joni", "Para pejabat mana, nih?" }, { "Wati", "Ayo, Bapak dan Ibu." } },
            basis = "SKB lima lembaga 22 September 2022",
            pass = s.effect {
                "Tidak ada yang tampil atas nama Anda.",
                score = 1, change = { percaya = 4 },
                because = "Pegawai melihat bahwa pimpinannya tidak ikut.",
            },
            other = s.effect {
                "Sebelum pagi, sembilan pegawai meniru Anda.",
                score = 0, change = { percaya = -20 },
                trace = "Nama Anda ada pada unggahan Tim Paslon X.",
                because = "Tindakan pimpinan dibaca sebagai isyarat. Pilihan yang lebih aman: **Lewati**.",
            },
        },
        s.post {
            id = "tanda", account = "Pak Gunadi", note = "Menandai Anda · Foto empat tahun lalu", icon = "user",
            text = "Kenangan manis bersama Ibu Yohana. Kini saya mendukung Paslon Y, semoga sahabat menyusul!",
            picture = "media/foto-lama.svg", alt = "Foto lama dua orang; seorang menunjukkan satu jari.",
            likes = 73, replies = 19, shares = 6, comments = { { "Nita", "Ibu kita ikut mendukung?" } },
            basis = "SKB lima lembaga 22 September 2022",
            report = s.effect {
                "Anda meminta tanda nama dicabut; foto tidak lagi memuat nama Anda.",
                score = 1, change = { percaya = 6 },
                trace = "Tanda nama Anda dicabut.",
                because = "Jejak lama pun dapat ditafsirkan sebagai keberpihakan, jadi tandanya dicabut.",
            },
            pass = s.effect {
                "Nama Anda tetap tertaut pada dukungan itu.",
                score = 0.5, change = { percaya = -5 },
                trace = "Nama Anda ditandai pada unggahan dukungan.",
                because = "Anda tidak ikut, tetapi tanda nama masih terbaca. Pilihan yang lebih baik: **Laporkan**.",
            },
            other = s.effect {
                "Warga mengira Anda menyambut ajakan itu.",
                score = 0, change = { percaya = -17 },
                trace = "Anda menanggapi unggahan dukungan.",
                because = "Interaksi pada unggahan ini dapat dinilai sebagai dukungan. Pilihan yang lebih aman: **Laporkan**.",
            },
        },
        s.post {
            id = "staf", account = "Nia, staf Anda", note = "Menandai Anda · 3 jam lalu", icon = "user", indicator = "BD5.aturan",
            text = "Bu, boleh ikut jalan sehat relawan Paslon X hari Minggu? Katanya tanpa atribut. Mohon arahan.",
            likes = 8, replies = 4, comments = { { "Rudi", "Saya juga menunggu jawaban Ibu." } },
            basis = "SKB lima lembaga 22 September 2022; PP 94/2021 Pasal 5 huruf n",
            comment = s.effect {
                "Anda menulis: “Terima kasih sudah bertanya. Jangan hadir sebelum ada arahan tertulis.” Belasan pegawai membacanya.",
                score = 1, change = { percaya = 8 },
                trace = "Anda menjawab: tunggu arahan tertulis.",
                because = "Bila ragu, jangan hadir. Jawaban pimpinan yang jelas melindungi semua pegawai.",
            },
            pass = s.effect {
                "Nia tidak mendapat jawaban. Hari Minggu ia berangkat bersama Rudi.",
                score = 0.3, change = { percaya = -8 },
                because = "Pertanyaan yang didiamkan akan dijawab oleh orang lain. Pilihan yang lebih baik: **Komentari**.",
            },
            like = s.effect {
                "Nia mengira Anda setuju. Enam pegawai mendaftar.",
                score = 0, change = { percaya = -18 },
                trace = "Anda menyukai pertanyaan tentang acara relawan.",
                because = "Tanda Suka pimpinan terbaca sebagai izin. Pilihan yang lebih aman: **Komentari**.",
            },
            report = s.effect {
                "Pertanyaan Nia ditinjau sebagai pelanggaran. Ia menyesal telah bertanya.",
                score = 0, change = { percaya = -10 },
                because = "Pegawai yang bertanya patut dihargai. Pilihan yang lebih baik: **Komentari**.",
            },
            other = s.effect {
                "Undangan relawan itu kini terbaca oleh semua pengikut Anda.",
                score = 0, change = { percaya = -17 },
                trace = "Acara relawan Paslon X tampil di halaman Anda.",
                because = "Tindakan ini ikut menyiarkan acaranya. Pilihan yang lebih aman: **Komentari**.",
            },
        },
        s.post {
            id = "ceramah", account = "Kabar Viral", note = "Halaman · 4 jam lalu", icon = "news",
            text = "Simak ceramah ini! Ternyata satu suku itulah biang masalahnya.",
            likes = 1200, replies = 340, shares = 410, comments = { { "Wati", "Saya dari suku itu. Sedih." }, { "Anon", "Bagikan semuanya!" } },
            basis = "Pilar Etika Digital; nilai Harmonis, UU 20/2023",
            report = s.effect {
                "Anda melaporkan unggahan itu, lalu menyapa staf yang terluka.",
                score = 1, change = { percaya = 8 },
                trace = "Anda melaporkan ujaran yang menyudutkan satu suku.",
                because = "Pimpinan melindungi setiap pegawai, apa pun sukunya.",
            },
            pass = s.effect {
                "Anda tidak ikut meramaikan.",
                score = 0.5, change = { percaya = 0 },
                because = "Aman, tetapi yang terluka tidak terbela. Pilihan yang lebih baik: **Laporkan**.",
            },
            other = s.effect {
                "Staf dari suku itu melihat nama Anda di sana.",
                score = 0, change = { percaya = -25 },
                trace = "Nama Anda ada pada unggahan yang menyudutkan satu suku.",
                because = "Satu ketukan pimpinan melukai sebagian tim. Pilihan yang lebih aman: **Laporkan**.",
            },
        },
        s.post {
            id = "kerja-bakti", account = "Karang Taruna Melati", note = "Organisasi warga · Kemarin", icon = "handshake",
            text = "Sabtu ini kerja bakti membersihkan sungai. Semua kampung diundang, tanpa atribut apa pun.",
            picture = "media/bersih-sungai.svg", alt = "Tiga warga membersihkan tepi sungai di bawah pepohonan.",
            likes = 58, replies = 9, shares = 17, comments = { { "Ujang", "Saya bawa cangkul." } },
            basis = "Fungsi perekat dan pemersatu bangsa, UU 20/2023 Pasal 10",
            report = s.effect {
                "Ajakan baik itu ditinjau tanpa alasan.",
                score = 0, change = { percaya = -8 },
                because = "Ajakan lintas warga tidak perlu dilaporkan. Pilihan yang lebih baik: **Bagikan**.",
            },
            pass = s.effect {
                "Tidak ada yang berubah.",
                score = 0.5, change = { percaya = 0 },
                because = "Aman, tetapi ajakan yang menyatukan layak dibagikan. Pilihan yang lebih baik: **Bagikan**.",
            },
            other = s.effect {
                "Belasan pegawai ikut datang pada hari Sabtu.",
                score = 1, change = { percaya = 8 },
                trace = "Anda mendukung kerja bakti warga.",
                because = "Ajakan lintas warga menyatukan dan tidak memihak.",
            },
        },
    },

    item["M11-06"],
    item["M11-07"],

    s.scale {
        id = "M11-09", indicator = "BD5.teladan",
        ask = "Dalam tiga bulan terakhir, seberapa sering? Jawaban ini tidak dinilai.",
        labels = { "Tidak pernah", "Jarang", "Kadang-kadang", "Sering", "Rutin" },
        s.statement("membahas", "Saya membahas netralitas bersama tim."),
    },

    s.scale {
        id = "komitmen", indicator = "BD5.teladan",
        ask = "Seberapa siap Anda melakukan tiga hal ini bagi unit? Jawaban ini tidak dinilai.",
        labels = { "Belum siap", "Agak siap", "Siap", "Sangat siap", "Mulai besok" },
        s.statement("pengingat", "Saya mengingatkan netralitas setiap bulan pada masa pemilihan."),
        s.statement("akun", "Saya menetapkan aturan tertulis bagi akun resmi unit."),
        s.statement("catatan", "Saya mencatat setiap permintaan dukungan dan penolakannya."),
    },

    item["M11-08"],

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Besok pagi, sebelum rapat pertama, luangkan sepuluh menit:

1. Periksa linimasa dan tanda Suka pada akun Anda sendiri.
2. Tulis jadwal pengingat netralitas di kalender unit.
3. Siapkan buku catatan permintaan dan penolakan.

Lalu ceritakan kepada tim apa yang Anda temukan di akun sendiri. Kejujuran itu menular.]],
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai belajar bersama di depan satu layar.",
        caption = "Gambar: teladan dimulai dari akun sendiri.",
        note = "Teladan pimpinan lebih nyaring daripada surat edaran.",
    },
}
