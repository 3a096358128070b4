-- A conversation three turns deep with three endings; ways part and meet again.
local s = require "suluh"

return s.lesson {
    title = "Ajakan di ruang obrolan",
    jp = 0.5, pass = 0.6,
    indicators = { ["ED5.obrolan"] = "Menolak ajakan memihak dengan santun" },

    s.scenario {
        id = "ajakan", indicator = "ED5.obrolan",
        situation = "Pak Hasan, rekan seruangan, menghubungi Anda seusai rapat tentang acara hari Minggu.",
        picture = "media:illustrations/rapat-kantor.svg", alt = "Tiga pegawai duduk bersama di meja rapat.",
        people = {
            hasan = s.person { name = "Pak Hasan", face = "media:illustrations/avatar-hasan.svg" },
            maria = s.person { name = "Bu Maria", face = "media:illustrations/avatar-maria.svg" },
        },
        face = "media:illustrations/avatar-ratna.svg",
        mood_name = "Suasana percakapan", mood_words = { "Tegang", "Ragu", "Tenang", "Hangat" }, mood = 62,

        s.node {
            id = "undangan",
            s.say("hasan", "Bu Ratna, hari Minggu ada acara Calon Gubernur B. Datang, ya."),
            s.reply {
                "Acara apa itu, Pak? Apakah undangan dari kantor?", to = "seragam", score = 1, mood = 4,
                because = "Bertanya lebih dahulu memberi waktu untuk menilai ajakan tanpa menyinggung perasaan.",
                basis = "SKB lima lembaga 22 September 2022",
            },
            s.reply {
                "Siap, Pak. Saya datang bersama keluarga.", to = "seragam", score = 0, mood = 14,
                because = "Menyanggupi sebelum tahu acaranya membuat Anda sulit menolak ketika ternyata kampanye.",
                basis = "UU 20/2023 Pasal 24 ayat (1) huruf d",
            },
            s.reply {
                "Jangan mengganggu saya dengan urusan seperti ini.", to = "seragam", score = 0.5, mood = -30,
                answer = "Maaf, Bu. Saya hanya menyampaikan undangan.",
                because = "Menolak memang tepat, tetapi kalimat yang keras merusak hubungan kerja. Santun dan jelas lebih baik.",
            },
        },

        s.node {
            id = "seragam",
            s.say("hasan", "Bukan acara kantor, tetapi pakai seragam saja supaya terlihat ramai."),
            s.reply {
                "Baik, Pak. Saya ajak teman-teman yang lain juga.", to = "terlanjur", score = 0, mood = 10,
                because = "Menghadiri kampanye dengan seragam dan mengajak rekan adalah bentuk dukungan.",
                basis = "UU 20/2023 Pasal 24 ayat (1) huruf d",
            },
            s.reply {
                "Maaf, Pak. Sebagai ASN, kita tidak boleh ikut berkampanye.", to = "alasan", score = 1, mood = -6,
                because = "Menyebut aturan dengan santun melindungi Anda dan juga Pak Hasan.",
                basis = "UU 20/2023 Pasal 24 ayat (1) huruf d",
            },
            s.reply {
                "Saya datang sebentar saja, tetapi tanpa seragam.", to = "alasan", score = 0, mood = 2,
                because = "Tanpa seragam pun kehadiran untuk meramaikan kampanye dapat dinilai memihak.",
                basis = "SKB lima lembaga 22 September 2022",
            },
        },

        s.node {
            id = "alasan",
            s.say("hasan", "Lalu apa jawaban saya kepada panitia? Saya sudah berjanji membawa orang kantor."),
            s.say("maria", "Saya juga diajak. Bagaimana sebaiknya?"),
            s.reply {
                "Katakan terus terang bahwa ASN harus netral. Kita bantu Bapak menyusun kalimatnya.", to = "netral",
                score = 1, mood = 16,
                because = "Menolong rekan menolak dengan santun menjaga netralitas seluruh kantor.",
                basis = "PP 42/2004 tentang jiwa korps dan kode etik",
            },
            s.reply {
                "Itu urusan Bapak sendiri.", to = "dingin", score = 0.5, mood = -18,
                because = "Anda tetap netral, tetapi rekan Anda dibiarkan menghadapi tekanan sendirian.",
            },
            s.reply {
                "Bawa saja pegawai honorer, mereka tidak terikat aturan.", to = "terlanjur", score = 0, mood = 4,
                because = "Menyuruh orang lain hadir tetap menggerakkan pegawai untuk kampanye.",
                basis = "SKB lima lembaga 22 September 2022",
            },
        },

        s.node {
            id = "terlanjur",
            s.say("maria", "Bu Ratna, foto ajakan itu sudah beredar di grup kantor. Apa yang kita lakukan?"),
            s.reply {
                "Saya batalkan, minta foto dihapus, lalu melapor kepada atasan.", to = "pulih", score = 1, mood = 8,
                because = "Mengakui dan memperbaiki secepatnya membatasi akibat bagi kantor.",
                basis = "PP 94/2021 tentang disiplin PNS",
            },
            s.reply {
                "Biarkan saja, nanti juga dilupakan.", to = "diperiksa", score = 0, mood = -10,
                because = "Jejak digital tidak hilang. Diam membuat pelanggaran tampak disengaja.",
                basis = "PP 94/2021 tentang disiplin PNS",
            },
        },

        s.ending {
            id = "netral", kind = "right", title = "Kantor tetap netral, hubungan tetap baik",
            words = "Pak Hasan menyampaikan penolakan dengan santun. Panitia memahami, dan rekan lain meniru caranya.",
        },
        s.ending {
            id = "dingin", kind = "partly", title = "Netral, tetapi rekan merasa sendirian",
            words = "Anda tidak ikut berkampanye. Namun, Pak Hasan akhirnya datang karena tidak tahu cara menolak.",
        },
        s.ending {
            id = "pulih", kind = "partly", title = "Terlambat, lalu diperbaiki",
            words = "Atasan mencatat laporan Anda. Kantor menjelaskan kepada warga bahwa pegawainya tetap netral.",
        },
        s.ending {
            id = "diperiksa", kind = "wrong", title = "Kantor meminta keterangan Anda",
            words = "Warga melaporkan foto itu. Anda dan Pak Hasan diperiksa karena dugaan pelanggaran netralitas.",
        },
    },
}
