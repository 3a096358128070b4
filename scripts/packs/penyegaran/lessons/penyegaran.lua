-- Penyegar M06-M08: lima soal acak, yang belum ditanyakan terakhir kali lebih dahulu.
local s = require "suluh"

return s.lesson {
    title = "Penyegaran Netralitas",
    jp = 0,
    pass = 0,
    indicators = {
        AD4 = "Menjaga jejak digital",
        ED1 = "Beretika saat berinteraksi daring",
        ED5 = "Menyaring unggahan sebagai ASN",
        ["ED5.alasan"] = "Memahami alasan netralitas",
        ["ED5.aturan"] = "Mengenal aturan dan sanksi",
        ["ED5.medsos"] = "Bersikap netral di media sosial",
        ["ED6.adil"] = "Melayani tanpa beda",
        ["ED6.hak"] = "Mendukung hak pilih secara netral",
        ["ED6.tekanan"] = "Mengenali diskriminasi dan intimidasi",
    },

    s.explain {
        id = "ingat",
        title = "Lima soal, lima menit",
        body = [[
Di Kota Suryaloka baliho mulai terpasang lagi. Ibu Ratna menempelkan kembali kartu kecil di dekat layarnya:

“Warga boleh berbeda pilihan. **Layanan saya tetap sama.**”

Netralitas perlu diingatkan berulang kali, bukan karena Anda lupa, melainkan karena godaannya datang lagi.]],
        picture = "media:illustrations/netral.svg",
        alt = "Seorang ibu dan seorang bapak di kiri dan kanan kotak suara putih, di bawah timbangan yang seimbang.",
        caption = "Gambar: pilihan boleh berbeda, layanan tetap sama.",
        note = "Hasilnya tidak meluluskan atau menggagalkan siapa pun.",
        note_icon = "balance",
    },

    s.quiz {
        id = "penyegar", title = "Hasil penyegaran", bank = { "m06", "m07", "m08" },
        draw = {
            { module = "M06", kind = "choice", count = 1 }, { module = "M06", kind = "truefalse", count = 1 },
            { module = "M07", kind = "choice", count = 1 }, { module = "M07", kind = "truefalse", count = 1 },
            { module = "M08", kind = "choice", count = 1 },
        },
    },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Besok pagi, periksa satu hal saja:

- daftar akun yang Anda **ikuti**;
- grup percakapan yang Anda **masuki**;
- atau foto yang **menandai** Anda.

Pilih satu, luangkan dua menit, lalu benahi yang dapat ditafsirkan memihak.]],
        picture = "media:illustrations/jejak-digital.svg",
        alt = "Jejak Suka dan komentar mengarah ke ponsel pemiliknya.",
        caption = "Gambar: dua menit yang menjaga kepercayaan warga.",
        note = "ASN boleh memilih di bilik suara, tetapi melayani dan bersuara di ruang publik tanpa memihak.",
        note_icon = "balance",
    },
}
