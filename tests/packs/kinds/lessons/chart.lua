-- Pages with a chart: bars, lines, a radar; every option is there once.
local s = require "suluh"

return s.lesson {
    title = "Membaca grafik",
    jp = 0.25, pass = 0,
    s.explain {
        title = "Makin banyak yang terhubung",
        body = "Dalam enam tahun, penduduk yang memakai internet bertambah. Layanan digital menjangkau lebih banyak warga, begitu pula kabar bohong.",
        chart = {
            kind = "bar", title = "Penduduk yang memakai internet", unit = "%", max = 100,
            rows = { { "2018", 64.8 }, { "2020", 73.7 }, { "2022", 77 }, { "2024", 79.5 } },
            source = "APJII, Survei Penetrasi Internet Indonesia", year = 2024,
        },
        note = "Angka yang baik menyebut sumber dan tahunnya.",
    },
    s.explain {
        title = "Dua layanan dibandingkan",
        body = "Layanan daring tumbuh, sedangkan kunjungan ke loket berkurang. Angka ini adalah contoh latihan.",
        chart = {
            kind = "line", title = "Permohonan yang diterima", unit = "berkas per bulan",
            series = { "Loket", "Daring" },
            rows = { { "Jan", 420, 120 }, { "Feb", 400, 180 }, { "Mar", 350, 260 }, { "Apr", 310, 340 }, { "Mei", 280, 420 } },
            source = "contoh latihan, bukan data nyata", year = 2025,
        },
        points = { "Perhatikan di mana kedua garis berpotongan.", "Tanyakan apa yang tidak dihitung." },
    },
    s.explain {
        title = "Lima kecakapan",
        body = "Jaring ini menunjukkan rata-rata sebelum dan sesudah belajar. Angka ini adalah contoh latihan.",
        chart = {
            kind = "radar", title = "Nilai rata-rata", series = { "Sebelum", "Sesudah" }, max = 100,
            rows = {
                { "Cakap", 60, 78 }, { "Etika", 55, 80 }, { "Budaya", 70, 82 }, { "Aman", 45, 75 }, { "Netral", 62, 90 },
            },
            source = "contoh latihan, bukan data nyata", year = 2025,
        },
    },
}
