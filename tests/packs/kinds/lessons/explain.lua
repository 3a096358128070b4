-- Pages to read in their three forms: one picture, two side by side, points one by one.
local s = require "suluh"

return s.lesson {
    title = "Membaca dan membandingkan",
    jp = 0.25, pass = 0,

    s.explain {
        title = "Kabar yang mengejutkan", picture = "media:illustrations/cek-fakta.svg",
        alt = "Kaca pembesar di atas selembar berita.", caption = "Sumber lebih penting daripada jumlah penyebar.",
        body = "Kabar palsu dibuat agar kita cepat marah atau takut, lalu membagikannya. Tahan sejenak sebelum bertindak.",
        note = "Ragu berarti belum boleh dibagikan.", learned = "menit belajar Anda",
    },
    s.explain {
        title = "Dua cara menanggapi", body = "Unggahan yang sama dapat menolong atau merugikan, bergantung pada sikap kita.",
        pair = {
            { picture = "media:illustrations/waspada-tautan.svg", alt = "Tautan mencurigakan di layar ponsel.",
              caption = "Langsung membuka dan membagikan tautan.", kind = "wrong" },
            { picture = "media:illustrations/cek-fakta.svg", alt = "Kaca pembesar di atas selembar berita.",
              caption = "Memeriksa sumbernya lebih dahulu.", kind = "right" },
        },
    },
    s.explain {
        title = "Tiga langkah sebelum membagikan", body = "Lakukan berurutan, setiap kali.",
        picture = "media:illustrations/media-sosial.svg", alt = "Layar media sosial.",
        points = {
            { "Berhenti", "Jangan membagikan saat sedang terkejut, marah, atau takut." },
            { "Periksa", "Cari sumber resmi, tanggal, dan lembaga yang menerbitkannya." },
            { "Putuskan", "Bagikan bila benar dan berguna. Laporkan bila berbahaya." },
        },
        note = "Saring sebelum membagikan.",
    },
}
