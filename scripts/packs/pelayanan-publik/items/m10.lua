-- Bank soal M10. Nomor butir (id) tetap; tempat dan orang rekaan.
local s = require "suluh"

return s.bank {
    s.choice {
        id = "M10-01", module = "M10", pillar = "budaya", indicator = "BD4", band = "menengah", level = "C3", difficulty = 0.64,
        ask = "Apa yang dimaksud merespons ruang digital secara proaktif?",
        s.right "Memberi informasi dan menangani tanda masalah sebelum warga mengeluh",
        s.wrong("Menghapus setiap komentar yang bernada negatif", "Menghapus kritik menutup suara warga, bukan mendahului kebutuhannya."),
        s.wrong("Membagikan semua berita tentang instansi", "Banyak berita belum tentu menjawab kebutuhan warga."),
        s.wrong("Mengumpulkan keluhan sepanjang pekan supaya dapat dijawab sekaligus oleh satu admin",
            "Menunggu sepekan berarti menanggapi terlambat."),
        because = "Proaktif berarti mendahului kebutuhan warga, bukan hanya menanggapi.",
        basis = "Berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023",
    },

    s.order {
        id = "M10-02", module = "M10", pillar = "budaya", indicator = "BD4", band = "menengah", level = "C3", difficulty = 0.60,
        ask = "Urutkan tanggapan keluhan yang baik.",
        s.item { "Menyapa dan berterima kasih", why = "Sapaan membuat warga merasa diterima sejak awal." },
        s.item { "Memahami duduk perkaranya", why = "Pahami dahulu sebelum menjanjikan tindakan." },
        s.item { "Memberi tindakan dan waktu penyelesaian", why = "Tindakan menyusul setelah perkaranya dipahami." },
        s.item { "Menutup dengan konfirmasi kepada warga", why = "Konfirmasi adalah penutup, setelah tindakan selesai." },
        because = "Empat langkah ini membuat warga merasa didengar dan ditolong.",
        basis = "Standar pelayanan; nilai Berorientasi Pelayanan",
    },

    s.choice {
        id = "M10-03", module = "M10", pillar = "aman", indicator = "AD2", band = "menengah", level = "C3", difficulty = 0.60,
        ask = "Warga menuliskan nomor identitasnya di kolom komentar saat mengadu. Apa tindakan admin?",
        s.wrong("Menjawab langsung di bawahnya agar semua orang melihat keseriusan dinas",
            "Jawaban di bawahnya membuat nomor itu makin banyak dibaca."),
        s.right "Menyembunyikan komentar itu dan melanjutkannya lewat pesan pribadi",
        s.wrong("Menyalin nomornya ke grup kerja supaya cepat", "Salinan di grup memperluas sebaran data warga."),
        s.wrong("Membiarkannya karena warga sendiri yang menulis", "Warga mungkin tidak tahu risikonya; admin tetap melindunginya."),
        because = "Data pribadi dilindungi lebih dahulu, lalu aduan dilanjutkan di kanal yang aman.",
        basis = "UU 27/2022",
    },

    s.sort {
        id = "M10-04", module = "M10", pillar = "etika", indicator = "ED3", band = "lanjut", level = "C4", difficulty = 0.46,
        ask = "Tentukan tanggapan yang tepat.",
        groups = {
            { name = "Jawab dan tindak lanjuti", icon = "chat" },
            { name = "Koreksi dengan data", icon = "chart" },
            { name = "Sembunyikan dan laporkan", icon = "report" },
        },
        s.item("Keluhan antrean", "Jawab dan tindak lanjuti", "Keluhan adalah petunjuk perbaikan, jadi perlu dijawab."),
        s.item("Kritik kebijakan parkir", "Jawab dan tindak lanjuti", "Kritik adalah hak warga; kritik bukan ujaran kebencian."),
        s.item("Ujaran kebencian terhadap satu suku", "Sembunyikan dan laporkan", "Kebencian terhadap suku melukai warga dan perlu dilaporkan."),
        s.item("Ancaman kekerasan terhadap petugas", "Sembunyikan dan laporkan", "Ancaman ditangani lewat pelaporan, bukan perdebatan."),
        s.item("Kabar palsu bahwa layanan berbayar", "Koreksi dengan data", "Kabar palsu diluruskan dengan data resmi secara terbuka."),
        because = "Kritik dijawab, kabar palsu dikoreksi, ancaman dan kebencian ditangani menurut ketentuan.",
        basis = "Pilar Etika Digital; UU ITE sebagaimana diubah UU 1/2024",
    },

    s.choice {
        id = "M10-05", module = "M10", pillar = "budaya", indicator = "BD4", band = "menengah", level = "C3", difficulty = 0.66,
        ask = "Seorang warga lanjut usia tanpa ponsel pintar diminta mendaftar lewat aplikasi. Apa tindakan petugas?",
        s.wrong("Menolak karena layanan sudah serba digital", "Warga tanpa ponsel tetap berhak dilayani."),
        s.wrong("Menyuruhnya meminta tolong cucunya", "Mendampingi warga adalah tugas petugas, bukan keluarganya."),
        s.right "Mendampinginya di loket dengan prosedur luring yang tersedia",
        s.wrong("Mendaftarkannya dengan akun dan nomor ponsel petugas supaya cepat",
            "Data warga akan tercampur dengan akun petugas dan sulit dipertanggungjawabkan."),
        because = "Layanan digital tidak boleh menutup akses warga yang tidak terhubung.",
        basis = "UU 25/2009 (kesetaraan akses); berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023",
    },

    s.fill {
        id = "M10-06", module = "M10", pillar = "cakap", indicator = "CD5", band = "menengah", level = "C3", difficulty = 0.60,
        ask = "Dari 250 responden, 225 menyatakan puas. Berapa persen tingkat kepuasannya?",
        answer = 90, unit = "persen",
        s.wrong_form(225, "Angka 225 adalah jumlah orang, bukan persennya."),
        s.wrong_form(10, "Angka 10 persen adalah mereka yang belum puas."),
        because = "225 dibagi 250 dikali 100 sama dengan 90 persen.",
        basis = "Latihan membaca survei kepuasan",
    },

    s.multiple {
        id = "M10-08", module = "M10", pillar = "budaya", indicator = "BD4", band = "menengah", level = "C3", difficulty = 0.58,
        ask = "Profesionalisme ASN di dua ruang tampak dari apa? Pilih semua yang benar.",
        s.right "Waktu layanan yang ditepati",
        s.wrong("Kecepatan menjawab tanpa memeriksa data", "Jawaban cepat yang keliru justru menambah pekerjaan warga."),
        s.wrong("Banyaknya unggahan pegawai", "Jumlah unggahan bukan ukuran mutu layanan."),
        s.right "Jawaban yang jelas dan dapat ditelusuri",
        s.right "Sikap yang sama di loket dan di akun resmi",
        because = "Profesional berarti tepat, jelas, dan konsisten, baik luring maupun daring.",
        basis = "Berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023; nilai Akuntabel",
    },

    s.choice {
        id = "M10-09", module = "M10", pillar = "budaya", indicator = "BD4", band = "menengah", level = "C3", difficulty = 0.62,
        ask = "Aduan yang disampaikan warga bukan kewenangan dinas Anda. Apa tindakan terbaik?",
        s.wrong("Menjawab “bukan urusan kami”", "Jawaban itu menutup pintu tanpa menunjukkan jalan."),
        s.wrong("Meminta warga mencari sendiri instansi yang berwenang dan mengulang aduannya",
            "Warga tidak perlu memikul kerumitan pembagian wewenang."),
        s.wrong("Mengabaikan karena sudah salah alamat", "Aduan yang didiamkan menggerus kepercayaan warga."),
        s.right "Meneruskannya lewat kanal resmi dan memberi tahu alurnya",
        because = "Pengalihan yang terlacak menjaga kepercayaan warga.",
        basis = "SP4N-LAPOR! (aduan diteruskan ke instansi berwenang)",
    },
}
