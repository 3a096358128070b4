-- A page to read. Everything a person reads is formal, plain Indonesian; comments may be in any language.
local s = require "suluh"

return s.lesson {
    title = "Satu halaman bacaan",
    pass = 0, -- nothing is asked here: whoever has read it has passed

    s.explain {
        title = "Melayani di loket",
        -- At most 70 words; **bold**, lists and other marks are in scripts/README.md.
        body = "Setiap warga dilayani **menurut nomor antrean**. Sapa dengan ramah, lalu dengarkan keperluannya.",
        picture = "loket.svg", -- a file of media/
        alt = "Seorang petugas duduk di belakang loket.", -- for those who listen
        caption = "Loket adalah wajah kantor kita.",
        note = "Senyum tidak memerlukan anggaran.",
    },
    s.explain {
        title = "Tiga langkah melayani",
        body = "Lakukan berurutan.",
        -- Two to six points, shown one by one.
        points = {
            { "Sapa", "Ucapkan salam dan perkenalkan diri." },
            { "Dengar", "Catat keperluan warga." },
            { "Selesaikan", "Jelaskan langkah berikutnya." },
        },
    },
}
