-- Bank soal M07: Mendukung Hak Pilih, Melayani Tanpa Beda. Nomor butir mengikuti bank soal kurikulum.
local s = require "suluh"

local BUDI = "media:illustrations/avatar-budi.svg"

return s.bank {
    s.scenario {
        id = "M07-01", indicator = "ED6.hak", module = "M07", pillar = "etika", band = "menengah", level = "C3",
        difficulty = 0.72,
        situation = "Anda menjaga loket bersama Ibu Ratna. Seorang ibu bingung karena namanya tidak ada dalam daftar pemilih.",
        picture = "media:illustrations/layanan-publik.svg",
        alt = "Petugas loket melayani seorang warga.",
        people = { sari = s.person { name = "Ibu Sari, warga" } },
        s.node {
            id = "nama",
            s.say("sari", "Saya sudah mencari di papan pengumuman. Nama tetangga saya ada, nama saya tidak ada."),
            s.reply {
                "Mari kita periksa caranya, lalu saya arahkan ke penyelenggara setempat.",
                to = "periksa", score = 1, mood = 10, answer = "Syukurlah. Saya kira sudah terlambat.",
                because = "ASN membantu akses informasi dan meneruskan ke penyelenggara tanpa syarat apa pun.",
                basis = "Tugas penyelenggara pemilihan",
            },
            s.reply {
                "Kalau terasa repot, Ibu tidak usah memilih saja.",
                to = "pulang", score = 0, mood = -25, answer = "Oh. Jadi suara saya memang tidak penting, ya.",
                because = "Saran ini membuat warga kehilangan kesempatan memilih.",
            },
            s.reply {
                "Nama Ibu saya catat di buku tamu sebagai bukti.",
                to = "buku", score = 0, mood = -5, answer = "Jadi saya sudah terdaftar sekarang?",
                because = "Buku tamu bukan daftar pemilih; penyelenggaralah yang berwenang.",
            },
            s.reply {
                "Saya urus sampai selesai, asalkan Ibu bersedia mendukung calon tertentu.",
                to = "syarat", score = 0, mood = -40, answer = "Maaf, saya datang bukan untuk itu.",
                because = "Bantuan dengan syarat dukungan adalah tekanan terhadap pilihan warga.",
            },
        },
        s.node {
            id = "buku",
            s.say("sari", "Besok saya tinggal menunjukkan buku ini di TPS?"),
            s.reply {
                "Maaf, saya keliru. Mari saya arahkan ke penyelenggara.",
                to = "periksa", score = 1, mood = 10, answer = "Baik. Untung saya bertanya.",
                because = "Kekeliruan yang segera diluruskan menyelamatkan hak warga.",
            },
            s.reply {
                "Ya, tunjukkan saja buku ini kepada petugas. Pasti diterima, karena ada cap kantor kami.",
                to = "pulang", score = 0, mood = -20, answer = "Baiklah kalau begitu.",
                because = "Janji yang bukan wewenang Anda dapat membuat warga kehilangan suaranya.",
            },
        },
        s.node {
            id = "periksa",
            s.say("sari", "Lalu, apa yang harus saya lakukan sekarang?"),
            s.reply {
                "Periksa di cekdptonline.kpu.go.id, atau bawa KTP ke kantor penyelenggara. Ini alamatnya.",
                to = "siapa", score = 1, mood = 10, answer = "Jelas sekali. Saya ke sana siang ini.",
                because = "Warga menerima saluran resmi dan langkah yang dapat dikerjakan sendiri.",
            },
            s.reply {
                "Titipkan KTP asli Ibu sampai besok. Nanti saya unggah fotonya ke grup kantor supaya dibantu rekan lain.",
                to = "siapa", score = 0, mood = -15, answer = "KTP saya difoto untuk grup?",
                because = "Dokumen warga tidak ditahan dan fotonya tidak disebar ke grup.",
                basis = "UU 27/2022",
            },
        },
        s.node {
            id = "siapa",
            s.say("sari", "Satu lagi. Kalau nanti bisa memilih, sebaiknya saya pilih siapa, ya?"),
            s.reply {
                "Itu hak Ibu. Bahan resmi tentang semua calon ada di penyelenggara.",
                to = "terdaftar", score = 1, mood = 10, answer = "Betul juga. Saya baca dulu.",
                because = "Anda mendorong partisipasi tanpa mengarahkan pilihan.",
            },
            s.reply {
                "Kalau saya, yang sekarang saja. Lihat, jalan di kelurahan kita sudah bagus dan terang.",
                to = "arahan", score = 0, mood = -10, answer = "Oh, begitu menurut kantor ini?",
                because = "Satu kalimat sudah mengarahkan pilihan atas nama kantor.",
            },
        },
        s.ending {
            id = "terdaftar", kind = "right", title = "Ibu Sari mendapat jalan",
            words = "Petugas penyelenggara memeriksa datanya hari itu juga. Ibu Sari bercerita kepada tetangganya bahwa kantor Anda membantu tanpa pamrih.",
        },
        s.ending {
            id = "arahan", kind = "partly", title = "Bantuan baik, ujungnya memihak",
            words = "Ibu Sari menemukan jalannya. Namun ucapan Anda beredar: “Kata petugas loket, pilih yang sekarang.” Pak Budi harus memberi penjelasan.",
        },
        s.ending {
            id = "pulang", kind = "wrong", title = "Satu suara nyaris hilang",
            words = "Ibu Sari pulang tanpa petunjuk yang benar. Ibu Ratna menelepon dan meminta maaf, lalu mengarahkannya ke penyelenggara.",
        },
        s.ending {
            id = "syarat", kind = "wrong", title = "Ibu Sari melapor",
            words = "Ia menyampaikan kejadian itu kepada pengawas pemilihan. Anda diminta memberi keterangan.",
        },
    },

    s.choice {
        id = "M07-02", indicator = "ED6.hak", module = "M07", pillar = "etika", band = "menengah", level = "C3",
        difficulty = 0.70,
        ask = "Warga bertanya, “Menurut Bapak, siapa yang pantas dipilih?” Jawaban mana yang tepat?",
        s.wrong("“Semua sama saja, tidak perlu memilih.”", "Jawaban ini mematahkan semangat warga untuk memilih."),
        s.wrong("“Pilih yang programnya sudah terbukti di kecamatan kita.”",
            "Kalimat ini mengarahkan warga kepada calon yang sedang menjabat."),
        s.right "“Itu hak Ibu. Visi semua calon dapat dibaca pada bahan resmi penyelenggara.”",
        s.wrong("“Saya tidak boleh bilang, tetapi coba perhatikan saja warna baju saya hari ini.”",
            "Isyarat terselubung pun mengarahkan pilihan."),
        because = "Jawaban netral menghormati hak warga, tidak mengarahkan, dan tetap mendorong partisipasi.",
        basis = "SKB lima lembaga 22 September 2022; UU 20/2023 Pasal 9 ayat (2)",
    },

    s.multiple {
        id = "M07-03", indicator = "ED6.hak", module = "M07", pillar = "etika", band = "menengah", level = "C3",
        difficulty = 0.60,
        ask = "Dukungan mana terhadap partisipasi pemilih yang boleh dilakukan ASN? Pilih semua yang benar.",
        s.wrong("Mengantar warga ke TPS sambil membagikan selebaran calon",
            "Selebaran calon mengubah bantuan menjadi kampanye."),
        s.wrong("Menjanjikan kemudahan layanan bila memilih calon tertentu",
            "Layanan adalah hak warga, bukan imbalan atas pilihan."),
        s.right "Menunjukkan TPS ramah disabilitas dari informasi resmi",
        s.right "Mengatur jadwal piket agar rekan dapat memberikan suara",
        s.right "Menempel jadwal dan tata cara memilih dari penyelenggara",
        because = "Memudahkan akses boleh; mengarahkan pilihan atau memberi imbalan dilarang.",
        basis = "UU 7/2017; UU 10/2016",
    },

    s.truefalse {
        id = "M07-04", indicator = "ED6.hak", module = "M07", pillar = "etika", band = "dasar", level = "C2",
        difficulty = 0.76,
        claim = "Mendorong warga datang ke TPS dan mengarahkan warga kepada satu calon adalah dua hal yang berbeda.",
        answer = true,
        because = "Mendorong partisipasi bersifat netral, sedangkan mengarahkan pilihan adalah keberpihakan.",
        basis = "SKB lima lembaga 22 September 2022",
    },

    s.sort {
        id = "M07-05", indicator = "ED6.tekanan", module = "M07", pillar = "etika", band = "menengah", level = "C3",
        difficulty = 0.58,
        ask = "Kelompokkan peristiwa berikut.",
        groups = {
            { name = "Layanan adil", icon = "balance" }, { name = "Diskriminasi", icon = "users" },
            { name = "Intimidasi", icon = "warning" },
        },
        s.item("Antrean dipanggil sesuai nomor", "Layanan adil", "Urutan yang sama berlaku bagi semua warga."),
        s.item("Surat keterangan ditunda bagi pendukung lawan", "Diskriminasi",
            "Layanan dibedakan karena pilihan politik."),
        s.item("Pendampingan lansia menurut ketentuan prioritas", "Layanan adil",
            "Prioritas menurut ketentuan bukan pilih kasih."),
        s.item("Warga diminta mengirim foto surat suara", "Intimidasi", "Meminta bukti pilihan adalah tekanan."),
        s.item("Pegawai kontrak diancam tidak diperpanjang bila tidak memilih calon tertentu", "Intimidasi",
            "Ancaman dipakai untuk menekan pilihan."),
        s.item("Warga desa tertentu dilayani belakangan karena pilihannya", "Diskriminasi",
            "Urutan layanan dibedakan karena pilihan."),
        because = "Diskriminasi membedakan layanan, sedangkan intimidasi menekan pilihan seseorang.",
        basis = "UU 25/2009; UU 10/2016 Pasal 71 dan 182A",
    },

    s.scenario {
        id = "M07-06", indicator = "ED6.adil", module = "M07", pillar = "etika", band = "menengah", level = "C3",
        difficulty = 0.64,
        situation = "Di balai kelurahan, Anda akan membagikan bantuan pemerintah. Ternyata semua paketnya ditempeli stiker calon.",
        picture = "media/paket-stiker.svg",
        alt = "Tumpukan paket bantuan di atas meja, masing-masing ditempeli stiker bergambar orang.",
        people = {
            maria = s.person { name = "Maria, pengelola data", face = "media:illustrations/avatar-maria.svg" },
            warga = s.person { name = "Pak Ujang, warga" },
            budi = s.person { name = "Pak Budi, kepala seksi", face = BUDI },
        },
        s.node {
            id = "stiker",
            s.say("maria", "Semua paket ada stikernya. Dua puluh warga sudah menunggu. Bagaimana?"),
            s.reply {
                "Kita hentikan dahulu, catat, lalu lapor kepada atasan dan pengawas.",
                to = "menunggu", score = 1, mood = 5, who = "maria", answer = "Setuju. Saya foto paketnya sebagai catatan.",
                because = "Bantuan negara tidak boleh menjadi alat kampanye; catat, laporkan, dan perbaiki sebelum disalurkan.",
                basis = "UU 10/2016 Pasal 71; PP 94/2021 Pasal 5 huruf n",
            },
            s.reply {
                "Bagikan hanya kepada warga yang setuju.",
                to = "memilih", score = 0, mood = -20, who = "maria", answer = "Berarti kita bertanya soal pilihan mereka?",
                because = "Persetujuan warga tidak menghapus stiker, dan bantuan jadi dibedakan.",
            },
            s.reply {
                "Bagikan cepat-cepat supaya warga tidak kecewa, nanti pemasangnya kita tegur.",
                to = "tersebar", score = 0, mood = -15, who = "maria", answer = "Kalau sudah di rumah warga, sulit ditarik.",
                because = "Teguran kemudian tidak menarik kembali paket yang sudah tersebar.",
            },
            s.reply {
                "Bagikan sambil menutup stikernya dengan tangan.",
                to = "tersebar", score = 0, mood = -15, who = "maria", answer = "Sesampai di rumah, stikernya tetap terbaca.",
                because = "Menutup sebentar tidak menghilangkan pesan kampanye pada bantuan.",
            },
        },
        s.node {
            id = "memilih",
            s.say("warga", "Yang tidak setuju stiker tidak mendapat beras? Saya juga terdaftar."),
            s.reply {
                "Bapak benar, maaf. Pembagian saya hentikan dahulu.",
                to = "menunggu", score = 1, mood = 15, answer = "Nah, begitu baru adil.",
                because = "Perlakuan yang tidak sama dihentikan saat itu juga.",
            },
            s.reply {
                "Begini saja, Pak: Bapak menyatakan setuju dahulu di daftar ini, baru paketnya boleh diambil.",
                to = "tersebar", score = 0, mood = -25, answer = "Saya catat ucapan ini.",
                because = "Bantuan kini menjadi alat tekanan terhadap pilihan warga.",
            },
        },
        s.node {
            id = "menunggu",
            s.say("warga", "Saya antre sejak pagi. Mengapa berhenti?"),
            s.reply {
                "Maaf, Pak. Paket perlu diperbaiki. Nomor antrean Bapak tetap berlaku.",
                to = "laporan", score = 1, mood = 10, answer = "Baik, asalkan nomor saya tidak hilang.",
                because = "Warga mendapat penjelasan jujur dan haknya tetap terjaga.",
            },
            s.reply {
                "Ini ulah tim calon yang di stiker itu, Pak. Nanti di TPS jangan pilih dia, ya.",
                to = "laporan", score = 0, mood = -20, answer = "Petugas kok ikut kampanye?",
                because = "Mengajak tidak memilih seseorang juga mengarahkan pilihan.",
            },
        },
        s.node {
            id = "laporan",
            s.say("budi", "Saya terima telepon Maria. Apa yang sudah Anda catat?"),
            s.reply {
                "Jumlah paket, foto, jam, dan siapa yang mengantar. Saya siap lapor ke pengawas.",
                to = "bersih", score = 1, mood = 10, answer = "Lengkap. Saya dampingi laporannya.",
                because = "Catatan fakta membuat laporan dapat ditindaklanjuti.",
            },
            s.reply {
                "Belum ada, Pak. Tetapi foto paketnya sudah saya unggah ke status supaya ramai dan pelakunya malu.",
                to = "ramai", score = 0, mood = -20, answer = "Hapus dahulu. Laporan bukan tontonan.",
                because = "Menyebarkan bukti mendahului pemeriksaan dan ikut menyiarkan stikernya.",
            },
        },
        s.ending {
            id = "bersih", kind = "right", title = "Bantuan sampai tanpa stiker",
            words = "Setelah laporan dicatat, stiker dilepas menurut arahan pengawas. Sore itu warga menerima paket sesuai nomor antrean.",
        },
        s.ending {
            id = "ramai", kind = "partly", title = "Laporan tertunda oleh keramaian",
            words = "Unggahan Anda disalin ke mana-mana, lengkap dengan gambar calon. Bantuan tetap dibagikan, tetapi Anda diminta memberi penjelasan.",
        },
        s.ending {
            id = "tersebar", kind = "wrong", title = "Foto paket beredar",
            words = "Malam itu foto bantuan berstiker beredar di grup warga. Kantor diperiksa, dan penyaluran berikutnya ditunda.",
        },
    },

    s.order {
        id = "M07-07", indicator = "ED6.adil", module = "M07", pillar = "etika", band = "menengah", level = "C3",
        difficulty = 0.62,
        ask = "Urutkan pelayanan loket yang adil.",
        s.item "Menyapa dan memberi nomor antrean",
        s.item { "Memeriksa kebutuhan prioritas menurut ketentuan", why = "Prioritas diketahui sebelum nomor dipanggil." },
        s.item { "Memanggil sesuai urutan", why = "Pemanggilan mengikuti nomor dan prioritas yang sudah diperiksa." },
        s.item { "Memproses dengan standar yang sama", why = "Proses dimulai setelah warga dipanggil." },
        s.item { "Menyampaikan hasil dan waktu penyelesaian", why = "Hasil disampaikan pada akhir pelayanan." },
        because = "Standar yang sama bagi semua, dengan prioritas hanya menurut ketentuan, adalah wujud keadilan.",
        basis = "UU 25/2009; standar pelayanan unit",
    },

    s.choice {
        id = "M07-08", indicator = "ED6.tekanan", module = "M07", pillar = "etika", band = "lanjut", level = "C4",
        difficulty = 0.50,
        ask = "Atasan meminta daftar tetangga pegawai beserta calon pilihan mereka. Apa yang paling tepat?",
        s.right "Menolak dengan sopan, mencatatnya, dan berkonsultasi dengan pengawas",
        s.wrong("Meminta bawahan yang mengisinya", "Tekanan itu hanya berpindah ke orang lain."),
        s.wrong("Mengisi daftar itu secara asal supaya permintaan dianggap sudah selesai",
            "Daftar asal-asalan tetap dapat dipakai untuk menekan orang."),
        s.wrong("Memberikan data keluarga sendiri saja", "Pilihan keluarga pun bukan data untuk dikumpulkan."),
        because = "Pendataan pilihan politik dapat menjadi alat tekanan dan melanggar netralitas.",
        basis = "UU 20/2023 Pasal 9 ayat (2); SKB lima lembaga 22 September 2022",
    },

    s.truefalse {
        id = "M07-09", indicator = "ED6.tekanan", module = "M07", pillar = "etika", band = "dasar", level = "C2",
        difficulty = 0.74,
        claim = "Atasan yang sengaja tidak memberi pegawainya kesempatan memilih, tanpa alasan yang dibenarkan, dapat terkena ketentuan pidana pemilu.",
        answer = true,
        because = "Undang-undang pemilu melindungi kesempatan pekerja untuk memilih.",
        basis = "UU 7/2017 Pasal 498",
    },

    s.fill {
        id = "M07-10", indicator = "ED6.hak", module = "M07", pillar = "etika", band = "dasar", level = "C1",
        difficulty = 0.66,
        ask = "Berapa usia minimal seorang warga menjadi pemilih bila belum pernah menikah?",
        answer = 17, unit = "tahun",
        s.wrong_form(18, "Angka 18 sering dipakai pada aturan lain; untuk pemilih syaratnya genap 17 tahun."),
        s.wrong_form(21, "Angka 21 bukan syarat usia pemilih."),
        because = "Syaratnya genap berusia 17 tahun pada hari pemungutan suara, atau sudah atau pernah menikah.",
        basis = "Ketentuan pemilih pada Pemilu dan Pilkada 2024",
    },

    s.choice {
        id = "M07-11", indicator = "ED6.adil", module = "M07", pillar = "etika", band = "menengah", level = "C3",
        difficulty = 0.58,
        ask = "Penyandang disabilitas netra meminta pendampingan di TPS. Apa jawaban petugas layanan kelurahan yang tepat?",
        s.wrong("Menyarankan tidak datang karena tempatnya ramai", "Saran ini menghalangi hak pilihnya."),
        s.right "Menjelaskan adanya alat bantu atau pendamping melalui penyelenggara",
        s.wrong("Menyarankan agar hak pilihnya diwakili keluarga tanpa perlu hadir di tempat",
            "Hak pilih tidak diwakilkan diam-diam."),
        s.wrong("Menawarkan mencobloskan surat suaranya", "Petugas layanan tidak mengambil alih suara warga."),
        because = "Hak pilih dijaga lewat sarana dan pendampingan yang disediakan penyelenggara, bukan diwakilkan diam-diam.",
        basis = "Prosedur pemungutan suara KPU",
    },
}
