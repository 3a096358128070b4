-- Bank soal M12. Nomor butir (id) tetap; tempat dan orang rekaan.
local s = require "suluh"

return s.bank {
    s.multiple {
        id = "M12-01", module = "M12", pillar = "budaya", indicator = "BD6", band = "dasar", level = "C2", difficulty = 0.70,
        ask = "Apa saja fungsi pegawai ASN? Pilih semua yang benar.",
        s.right "Perekat dan pemersatu bangsa",
        s.wrong("Penentu hasil pemilihan di daerah", "Hasil pemilihan ditentukan oleh suara warga."),
        s.right "Pelaksana kebijakan publik",
        s.right "Pelayan publik",
        s.wrong("Penyusun program kerja partai", "ASN bebas dari pengaruh partai politik."),
        because = "Ketiga fungsi itu saling menopang; perekat bangsa tampak dalam sikap sehari-hari.",
        basis = "UU 20/2023 Pasal 10",
    },

    s.order {
        id = "M12-02", module = "M12", pillar = "budaya", indicator = "BD6", band = "menengah", level = "C3", difficulty = 0.58,
        ask = "Urutkan cara meredakan perdebatan di grup.",
        s.item { "Menyapa dan menurunkan nada", why = "Nada diturunkan lebih dahulu supaya orang mau mendengar." },
        s.item { "Merangkum hal yang disepakati", why = "Kesepakatan dirangkum setelah nada turun." },
        s.item { "Mengembalikan pembicaraan ke pokok persoalan", why = "Pokok persoalan dibahas dari hal yang sudah disepakati." },
        s.item { "Mengajak melanjutkan secara pribadi atau luring bila masih panas", why = "Ini jalan terakhir bila grup masih panas." },
        because = "Meredakan berarti menjaga hubungan sambil menyelesaikan persoalan.",
        basis = "Nilai Harmonis; berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023",
    },

    s.sort {
        id = "M12-03", module = "M12", pillar = "budaya", indicator = "BD6", band = "menengah", level = "C3", difficulty = 0.66,
        ask = "Kelompokkan kalimat berikut.",
        groups = {
            { name = "Merekatkan", about = "Membuka ruang", icon = "handshake" },
            { name = "Memecah", about = "Menutup ruang", icon = "warning" },
        },
        s.item("“Mari kita dengarkan alasannya dulu.”", "Merekatkan", "Ajakan mendengar membuka ruang bagi semua."),
        s.item("“Daerah sana memang selalu begitu.”", "Memecah", "Kalimat ini menyamaratakan warga satu daerah."),
        s.item("“Yang tidak setuju, silakan keluar grup.”", "Memecah", "Mengusir yang berbeda menutup percakapan."),
        s.item("“Kita berbeda pilihan, tetap satu tim.”", "Merekatkan", "Perbedaan diakui, kebersamaan dijaga."),
        because = "Kalimat perekat membuka ruang, kalimat pemecah menutupnya.",
        basis = "Pilar Budaya Digital; nilai Harmonis",
    },

    s.choice {
        id = "M12-05", module = "M12", pillar = "budaya", indicator = "BD6", band = "menengah", level = "C3", difficulty = 0.60,
        ask = "Anda hanya membaca satu jenis pandangan di linimasa. Apa cara terbaik memperluasnya?",
        s.wrong("Menambah jumlah akun yang sepaham", "Akun yang sepaham membuat ruang gema makin rapat."),
        s.wrong("Mengandalkan satu media yang paling populer", "Satu sumber, betapa pun populernya, tetap satu sudut pandang."),
        s.right "Mengikuti sumber yang beragam dan membaca laporan lengkapnya",
        s.wrong("Membisukan semua akun yang berbeda", "Membisukan perbedaan mempersempit pandangan."),
        because = "Sumber yang beragam mengurangi ruang gema dan salah paham.",
        basis = "Pilar Cakap dan Budaya Digital",
    },

    s.choice {
        id = "M12-06", module = "M12", pillar = "budaya", indicator = "BD6", band = "menengah", level = "C3", difficulty = 0.62,
        ask = "Dua rekan tidak saling menyapa sejak pemilihan. Anda pimpinan rapat. Apa langkah terbaik?",
        s.wrong("Membiarkan sampai waktu menyelesaikan", "Jarak yang dibiarkan mengganggu kerja dan layanan."),
        s.wrong("Memindahkan salah satu ke ruang lain tanpa bicara", "Memisahkan tanpa bicara menambah luka."),
        s.wrong("Meminta keduanya bersalaman di depan rapat supaya disaksikan semua orang",
            "Damai yang dipaksakan di depan umum mempermalukan keduanya."),
        s.right "Membagi tugas bersama dan mengajak bicara keduanya secara terpisah",
        because = "Meredakan dimulai dari mendengar, lalu membangun kerja sama yang nyata.",
        basis = "Nilai Harmonis dan Kolaboratif, UU 20/2023",
    },

    s.truefalse {
        id = "M12-07", module = "M12", pillar = "budaya", indicator = "BD6", band = "dasar", level = "C2", difficulty = 0.76,
        claim = "Menjaga persatuan berarti tidak boleh ada perbedaan pendapat di ruang digital.",
        answer = false,
        because = "Perbedaan pendapat wajar; yang dijaga adalah cara menyampaikannya.",
        basis = "Pilar Budaya Digital",
    },

    s.match {
        id = "M12-08", module = "M12", pillar = "budaya", indicator = "BD6", band = "menengah", level = "C3", difficulty = 0.60,
        ask = "Pasangkan situasi dengan sikap perekat bangsa.",
        s.pair("Rekan berbeda agama merayakan hari besar", "Menghormati dan menyesuaikan jadwal rapat",
            "Jadwal yang disesuaikan adalah penghormatan yang nyata."),
        s.pair("Muncul kabar bentrok antarwarga", "Menahan diri dan menunggu keterangan resmi",
            "Kabar bentrok yang belum pasti dapat memicu bentrok baru."),
        s.pair("Warga daerah lain pindah ke wilayah Anda", "Melayani dan menjelaskan budaya setempat",
            "Warga baru terbantu bila dilayani dan dikenalkan pada lingkungannya."),
        s.pair("Grup alumni memanas", "Mengajak jeda dan bertemu langsung",
            "Bertemu langsung lebih mudah mendinginkan daripada mengetik."),
        because = "Sikap perekat mengutamakan penghormatan, kesabaran, dan perjumpaan.",
        basis = "Nilai Harmonis; berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023",
    },
}
