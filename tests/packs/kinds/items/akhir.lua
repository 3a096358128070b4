-- The questions of the post-test and of practice.
local s = require "suluh"

return s.bank {
    s.choice {
        id = "B-01", twin = "A-01", module = "M02", pillar = "etika", indicator = "ED2", band = "menengah", level = "C3",
        difficulty = 0.8, ask = "Tangkapan layar tanpa sumber masuk ke grup kantor. Apa langkah pertama Anda?",
        s.right "Mencari sumber resminya",
        s.wrong("Membagikannya ke keluarga", "Kabar tanpa sumber tidak dibagikan."),
        s.wrong("Menghapusnya diam-diam", "Anggota grup tetap mengira kabar itu benar."),
        because = "Sumber resmi diperiksa sebelum sebuah kabar diteruskan.", basis = "pilar Etika Digital",
    },
    s.choice {
        id = "B-02", twin = "A-02", module = "M03", pillar = "aman", indicator = "AD1", band = "dasar", level = "C2",
        difficulty = 0.82, ask = "Kata sandi Anda bocor. Apa yang masih melindungi akun?",
        s.right "Verifikasi dua langkah",
        s.wrong("Nama pengguna yang panjang", "Nama pengguna mudah diketahui."),
        s.wrong("Layar ponsel yang terkunci", "Pencuri masuk dari perangkat lain."),
        because = "Bukti kedua tetap diminta meskipun kata sandi diketahui.", basis = "praktik keamanan akun",
    },
    s.truefalse {
        id = "B-03", twin = "A-03", module = "M04", pillar = "budaya", indicator = "BD1", band = "dasar", level = "C2",
        difficulty = 0.85, claim = "Candaan tentang daerah lain tidak apa-apa selama tidak ada yang membalas.",
        answer = false, because = "Diam bukan tanda setuju.", basis = "Pancasila, sila ketiga",
    },
    s.choice {
        id = "B-04", twin = "A-04", module = "M02", pillar = "etika", indicator = "ED5", band = "menengah", level = "C3",
        difficulty = 0.75, ask = "Kerabat meminta Anda mengikuti akun seorang calon. Apa jawaban Anda?",
        s.right "Menolak dengan santun karena ASN netral",
        s.wrong("Mengikuti lalu mematikan pemberitahuan", "Mengikuti tetap terlihat oleh umum."),
        s.wrong("Mengikuti dengan akun kedua", "Akun kedua tidak menghapus kewajiban."),
        because = "Mengikuti akun calon termasuk yang dilarang pedoman netralitas.", basis = "SKB 22 September 2022",
    },
    s.order {
        id = "B-05", module = "M02", pillar = "etika", indicator = "ED1", band = "dasar", level = "C3",
        ask = "Urutkan langkah JEDA.", confidence = true,
        s.item "Jauhkan jari dari layar", s.item "Endapkan emosi", s.item "Dengar pertimbangan lain",
        s.item "Ambil keputusan",
        because = "Jeda memberi ruang bagi pikiran sebelum jari bergerak.", basis = "alat bantu JEDA, Suluh",
    },
    s.match {
        id = "B-06", module = "M01", pillar = "cakap", indicator = "CD6", band = "lanjut", level = "C2",
        ask = "Pasangkan pilar dengan contohnya.",
        s.pair("Cakap Digital", "Menemukan naskah resmi peraturan"),
        s.pair("Aman Digital", "Mengaktifkan verifikasi dua langkah"),
        s.pair("Etika Digital", "Menjawab komentar pedas dengan santun"),
        because = "Keempat pilar saling melengkapi.", basis = "Peta Jalan Literasi Digital",
    },
}
