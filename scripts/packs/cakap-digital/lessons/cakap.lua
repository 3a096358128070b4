-- Modul M02: Cakap Digital. Butir soal ada di items/m02.lua; yang bernomor di sini menjadi layar
-- pelajaran, sisanya ditanyakan pada latihan penutup. Tempat, orang, dan laman rekaan.
local s = require "suluh"

local item = {}
for _, question in ipairs(require("items.m02").questions) do item[question.id] = question end

return s.lesson {
    title = "Cakap Digital",
    jp = 0.5,
    pass = 0.75,
    indicators = {
        CD1 = "Mengenal perangkat, aplikasi, dan layanan",
        CD2 = "Mencari dan menilai sumber",
        CD3 = "Memilih saluran kerja",
        CD4 = "Bertransaksi digital dengan aman",
        CD5 = "Membaca data dan angka",
        CD6 = "Terus belajar bersama teknologi",
    },

    s.explain {
        id = "menyalakan",
        title = "Lebih dari menyalakan komputer",
        body = [[
Pukul delapan, Pak Hasan menyalakan komputer dengan bangga. Lalu seorang warga bertanya, “Apa syarat akta yang terbaru, Pak?”

Pak Hasan menemukan lima jawaban berbeda di internet.

Cakap berarti **tahu alat yang tepat, tahu sumber yang sahih, dan mau menyesuaikan diri**. Bukan sekadar tahu tombolnya.]],
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai belajar bersama di depan satu layar.",
        caption = "Gambar: kecakapan dilatih bersama.",
        note = "Alat berganti; cara memeriksa sumber tetap berguna.",
    },

    item["M02-01"],

    s.explain {
        id = "mesin-pencari",
        title = "Yang teratas belum tentu tepat",
        body = [[
Mesin pencari mengurutkan hasil menurut perkiraan: apa yang cocok, sering dikunjungi, dan dekat dengan Anda.

Sebagian tempat teratas **dibayar**. Tandanya kata “Iklan”, kadang kecil saja.

Sebelum membuka, baca tiga hal: alamatnya, penerbitnya, dan tanggalnya. Alamat resmi pemerintah berakhiran `.go.id`.]],
        picture = "media:illustrations/cek-fakta.svg",
        alt = "Seorang bapak memeriksa halaman dengan kaca pembesar bertanda centang.",
        caption = "Gambar: periksa dahulu, baru percaya.",
        note = "Alamat, penerbit, tanggal: tiga hal sebelum membuka.",
        note_icon = "zoom",
    },

    item["M02-02"],
    item["M02-03"],

    s.choice {
        id = "saluran-warga", indicator = "CD3", module = "M02", pillar = "cakap",
        ask = "Seorang warga bertanya kepada Ibu Ratna, “Kartu keluarga saya dikirim lewat mana?” Saluran mana yang tepat?",
        picture = "media:illustrations/data-pribadi.svg",
        alt = "Kartu identitas di balik perisai bergembok.",
        s.wrong("Pesan langsung ke akun media sosial dinas supaya cepat terbaca", "Akun media sosial bukan tempat menyimpan dokumen warga."),
        s.wrong("Nomor ponsel pribadi Ibu Ratna", "Dokumen di ponsel pribadi berada di luar kendali kantor."),
        s.right "Unggah di aplikasi layanan resmi, atau bawa ke loket",
        s.wrong("Kolom komentar, lalu segera dihapus setelah dibaca petugas", "Siapa pun dapat menyalinnya sebelum dihapus."),
        because = "Dokumen warga dikirim lewat sarana resmi; bagi yang tidak memakai aplikasi, loket tetap terbuka.",
        basis = "UU 27/2022 tentang Pelindungan Data Pribadi",
    },

    s.explain {
        id = "dompet",
        title = "Dua detik sebelum membayar",
        body = [[
Maria membayar makan siang dengan memindai kode QR. Layar menampilkan nama penerima. Ternyata bukan nama warung itu.

Maria berhenti dan bertanya. Rupanya ada stiker lain yang ditempel di atas kode asli.

Di dompet digital, QRIS, maupun lokapasar, kebiasaannya sama: **baca nama, baca nominal, baru masukkan PIN.**]],
        picture = "media/bayar-qr.svg",
        alt = "Kode QR di meja warung tertutup stiker lain; layar ponsel menandai nama penerima yang berbeda.",
        caption = "Gambar: nama di layar bukan nama warungnya.",
        note = "Kode OTP dan PIN tidak diberikan kepada siapa pun.",
        note_icon = "lock",
    },

    item["M02-06"],
    item["M02-08"],
    item["M02-09"],

    s.quiz { id = "latihan", bank = "m02", fixed = { "M02-04", "M02-05", "M02-07", "M02-10" }, summary = false },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Besok, pilih satu aturan yang sering Anda kutip.

- Cari naskah resminya di laman JDIH.
- Simpan alamatnya sebagai penanda di peramban.
- Bagikan alamat itu kepada satu rekan.

Pak Hasan kini punya tiga penanda. Jawabannya kepada warga selalu dari sumber yang sama.]],
        picture = "media:illustrations/cek-fakta.svg",
        alt = "Seorang bapak memeriksa halaman dengan kaca pembesar bertanda centang.",
        caption = "Gambar: satu sumber resmi lebih baik daripada lima tebakan.",
        note = "Cakap berarti tahu alat yang tepat, sumber yang sahih, dan terus menyesuaikan diri.",
    },
}
