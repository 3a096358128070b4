-- Putting in order: with a picture, and with ends that have names of their own.
local s = require "suluh"

return s.lesson {
    title = "Cek fakta sebelum berbagi",
    jp = 0.5,
    pass = 0.75,
    indicators = {
        ED2 = "Mengenali informasi yang menyesatkan",
        CD5 = "Membaca data dan angka",
    },
    s.order {
        id = "order-check", indicator = "ED2",
        ask = "Urutkan langkah memeriksa sebuah kabar.",
        picture = "media:illustrations/cek-fakta.svg",
        alt = "Seorang pegawai memeriksa sebuah berita dengan kaca pembesar.",
        s.item { "Jangan menyebarkan pesan itu lebih dahulu", why = "Penyebaran dihentikan sebelum apa pun." },
        s.item "Baca isi kabar sampai selesai",
        s.item { "Periksa sumber dan tanggalnya", why = "Sumber diperiksa setelah isinya jelas." },
        s.item "Bandingkan dengan situs resmi",
        s.item { "Laporkan bila terbukti bohong", why = "Laporan memerlukan hasil pemeriksaan." },
        because = "Penyebaran dihentikan dahulu, lalu kabar diperiksa, dan dilaporkan bila perlu.",
        basis = "pilar Etika Digital; kanal aduan konten kementerian",
    },
    s.order {
        id = "order-rank", indicator = "CD5",
        ask = "Urutkan peringkat Indonesia dalam survei e-government PBB.",
        first = "Tahun terlama", last = "Tahun terbaru",
        s.item "2018: peringkat 107",
        s.item "2020: peringkat 88",
        s.item "2022: peringkat 77",
        s.item "2024: peringkat 64",
        because = "Peringkat membaik dari 107 pada 2018 menjadi 64 pada 2024.",
        basis = "UN E-Government Survey 2018-2024 (UN DESA)",
    },
}
