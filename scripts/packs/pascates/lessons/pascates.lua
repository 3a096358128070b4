-- Modul M13: Pascates. Sepuluh butir tetap dari items/m13.lua (kembaran M00) dan sepuluh butir undian dari
-- bank M06, M07, M08, M04, M10 (pimpinan: M11), dan M12, yang diambil dari paketnya (banks_from di pack.toml).
local s = require "suluh"

return s.lesson {
    title = "Pascates: sejauh mana Anda melangkah?",
    jp = 0.25,
    pass = 0.7,
    indicators = {
        AD1 = "Melindungi perangkat dan akun",
        AD2 = "Melindungi data pribadi",
        AD3 = "Mengenali penipuan dan phishing",
        AD4 = "Menjaga jejak digital",
        AD5 = "Menanggapi insiden",
        BD1 = "Menerapkan nilai Pancasila",
        BD4 = "Melayani dengan nilai BerAKHLAK",
        ["BD5.aturan"] = "Melindungi netralitas unit",
        ["BD5.teladan"] = "Menjaga teladan dan akun sendiri",
        ["BD5.tindak"] = "Menindaklanjuti dugaan pelanggaran",
        BD6 = "Meredakan dan mempersatukan",
        CD2 = "Mencari dan menilai sumber",
        CD5 = "Membaca data dan angka",
        ED1 = "Bersikap santun di ruang digital",
        ED2 = "Menangani informasi keliru",
        ED3 = "Membedakan kritik, penghinaan, dan kebencian",
        ED5 = "Bersikap netral dan memegang kode etik",
        ["ED5.alasan"] = "Memahami alasan netralitas",
        ["ED5.aturan"] = "Mengenal aturan dan sanksi",
        ["ED5.medsos"] = "Bersikap netral di media sosial",
        ED6 = "Melayani dengan adil",
        ["ED6.adil"] = "Melayani tanpa beda",
        ["ED6.hak"] = "Mendukung hak pilih secara netral",
        ["ED6.tekanan"] = "Mengenali diskriminasi dan intimidasi",
    },

    s.explain {
        id = "aturan",
        title = "Dua puluh soal, dua puluh menit",
        body = [[
Pak Hasan kembali ke kios. Kali ini ia duduk tanpa ragu.

Pascates berisi dua puluh soal, paling lama **dua puluh menit**. Anda lulus dengan 70 persen. Bila belum, Anda boleh mencoba dua kali lagi dengan soal lain.

Penjelasan setiap soal yang belum tepat muncul pada halaman hasil. Hasil Anda tidak ditampilkan kepada rekan.]],
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai belajar bersama di depan satu layar.",
        caption = "Gambar: belajar bersama, menjawab sendiri.",
        note = "Baca setiap soal sampai selesai sebelum memilih.",
    },

    s.quiz {
        id = "pascates", bank = { "m13", "m06", "m07", "m08", "m04", "m10", "m11", "m12" }, purpose = "posttest",
        feedback = "end", minutes = 20, twin_of = "prates/prates/prates",
        fixed = { "M13-01", "M13-02", "M13-03", "M13-04", "M13-05",
                  "M13-06", "M13-07", "M13-08", "M13-09", "M13-10" },
        draw = {
            { module = "M06", kind = "choice", count = 2 }, { module = "M06", kind = "truefalse", count = 1 },
            { module = "M07", kind = "choice", count = 1 }, { module = "M07", kind = "truefalse", count = 1 },
            { module = "M08", kind = "choice", count = 2 }, { module = "M04", kind = "choice", count = 1 },
            { module = "M10", kind = "choice", count = 1, track = "others" },
            { module = "M11", kind = "choice", count = 1, track = "leaders" },
            { module = "M12", kind = "choice", count = 1 },
        },
    },

    s.scale {
        id = "keyakinan", before = "prates/prates/keyakinan", ask = "Seberapa yakin Anda sekarang?",
        labels = { "Sangat tidak yakin", "Tidak yakin", "Ragu-ragu", "Yakin", "Sangat yakin" },
        s.statement("sumber", "Saya dapat menilai apakah suatu informasi layak dipercaya."),
        s.statement("aman", "Saya dapat melindungi akun dan data warga yang saya kelola."),
        s.statement("netral", "Saya tahu tindakan apa di media sosial yang dapat dinilai memihak."),
        s.statement("emosi", "Saya dapat meredakan emosi sebelum menanggapi unggahan."),
        s.statement("keluhan", "Saya dapat menanggapi keluhan warga secara daring dengan baik."),
    },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Tanda selesai Anda",
        body = [[
Tanda selesai memuat nama modul dan menit belajar. Pengakuannya sebagai jam pelajaran (JP) ditetapkan instansi Anda.

Untuk besok, tuliskan dua tindakan: satu untuk cara Anda **melayani**, satu untuk cara Anda **bermedia sosial**.]],
        learned = "menit belajar Anda di kios ini, sebelum pascates ini",
        picture = "media:illustrations/selamat.svg",
        alt = "Seorang pegawai memegang sertifikat di antara daun berjatuhan.",
        caption = "Gambar: yang berharga adalah kebiasaannya.",
        note = "Hasil terbaik bukan nilainya, melainkan kebiasaan baru yang Anda bawa ke tempat kerja.",
        note_icon = "certificate",
    },
}
