local s = require "suluh"

return s.lesson {
    title = "Satu pertanyaan",
    pass = 0.7,
    s.choice {
        id = "q1",
        indicator = "ED5",
        ask = "Seorang teman meminta Anda menekan Suka pada unggahan calon bupati. Apa yang sebaiknya Anda lakukan?",
        s.right "Tidak menekan Suka, lalu menjelaskan bahwa pegawai ASN harus netral",
        s.wrong "Menekan Suka karena hanya sebentar dan tidak terlihat",
        s.wrong "Menekan Suka dengan akun lain yang tanpa nama",
        s.wrong "Membagikan unggahan itu ke grup keluarga saja",
        because = "Tanda Suka tetap terlihat oleh orang lain dan dapat dinilai sebagai dukungan.",
        basis = "SKB lima lembaga 22 September 2022",
    },
}
