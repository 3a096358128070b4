-- Answers that can be seen: two, three and four of them; one right and several.
local s = require "suluh"

local ART = "media:illustrations/"

return s.lesson {
    title = "Memilih gambar",
    jp = 0.25, pass = 0.5,
    indicators = { AD1 = "Melindungi perangkat dan akun" },

    s.choice {
        id = "gambar-4", indicator = "AD1",
        ask = "Gambar mana yang menunjukkan perlindungan akun?",
        s.right { "Kata sandi yang kuat", picture = ART .. "sandi-kuat.svg", alt = "Gembok di atas kolom kata sandi." },
        s.wrong { "Rapat kantor", picture = ART .. "rapat-kantor.svg", alt = "Tiga orang dalam rapat.", why = "Rapat tidak melindungi akun." },
        s.wrong { "Media sosial", picture = ART .. "media-sosial.svg", alt = "Layar media sosial.", why = "Media sosial justru perlu dilindungi." },
        s.wrong { "Layanan publik", picture = ART .. "layanan-publik.svg", alt = "Petugas di loket layanan.", why = "Layanan memakai akun, tidak melindunginya." },
        because = "Kata sandi yang kuat adalah kunci pertama setiap akun.", basis = "Pilar Aman Digital",
    },
    s.multiple {
        id = "gambar-3", indicator = "AD1",
        ask = "Pilih gambar yang termasuk kebiasaan aman.",
        s.right { "Memeriksa kabar", picture = ART .. "cek-fakta.svg", alt = "Kaca pembesar di atas selembar berita." },
        s.right { "Menjaga data pribadi", picture = ART .. "data-pribadi.svg", alt = "Kartu identitas dengan perisai." },
        s.wrong { "Membuka tautan asing", picture = ART .. "waspada-tautan.svg", alt = "Tautan mencurigakan di layar ponsel.", why = "Tautan asing dapat mencuri data." },
        because = "Kebiasaan aman dimulai dari memeriksa dan menjaga data.", basis = "Pilar Aman Digital",
    },
    s.choice {
        id = "gambar-2", indicator = "AD1", shuffle = false,
        ask = "Mana yang meninggalkan jejak digital?",
        s.right { "Unggahan di media sosial", picture = ART .. "jejak-digital.svg", alt = "Jejak langkah di layar.", why = "Setiap unggahan tersimpan." },
        s.wrong { "Obrolan di ruang rapat", picture = ART .. "rapat-kantor.svg", alt = "Tiga orang dalam rapat.", why = "Obrolan langsung tidak tersimpan di internet." },
        because = "Apa yang diunggah dapat disalin dan tersimpan lama.", basis = "Pilar Aman Digital",
    },
}
