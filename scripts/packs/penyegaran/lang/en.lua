-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- lessons/penyegaran.lua
    ["Penyegaran Netralitas"] = "Neutrality Refresher",
    ["Lima soal, lima menit"] = "Five questions, five minutes",
    ["Di Kota Suryaloka baliho mulai terpasang lagi. Ibu Ratna menempelkan kembali kartu kecil di dekat layarnya:\
\
“Warga boleh berbeda pilihan. **Layanan saya tetap sama.**”\
\
Netralitas perlu diingatkan berulang kali, bukan karena Anda lupa, melainkan karena godaannya datang lagi."] =
        "In Suryaloka billboards are going up again. Ratna puts the small card back beside her screen:\
\
“Citizens may choose differently. **My service stays the same.**”\
\
Neutrality has to be recalled again and again, not because you forgot, but because temptation returns.",
    ["Hasilnya tidak meluluskan atau menggagalkan siapa pun."] = "The result passes or fails nobody.",
    ["Hasil penyegaran"] = "Result of the refresher",
    ["Besok pagi, periksa satu hal saja:\
\
- daftar akun yang Anda **ikuti**;\
- grup percakapan yang Anda **masuki**;\
- atau foto yang **menandai** Anda.\
\
Pilih satu, luangkan dua menit, lalu benahi yang dapat ditafsirkan memihak."] =
        "Tomorrow morning, check just one thing:\
\
- the accounts you **follow**;\
- the chat groups you are **in**;\
- or the photos that **tag** you.\
\
Choose one, take two minutes, and mend what can be read as taking sides.",
    ["Gambar: dua menit yang menjaga kepercayaan warga."] =
        "Picture: two minutes that keep citizens’ trust.",
}
