-- Modul M05: Budaya Digital. Butir soal ada di items/m05.lua; yang bernomor di sini dipakai sebagai layar,
-- sisanya ditanyakan dalam kuis penutup. Tempat dan orang rekaan.
local s = require "suluh"

local item = {}
for _, step in ipairs(require("items.m05").questions) do item[step.id] = step end

return s.lesson {
    title = "Budaya Digital",
    jp = 0.25,
    pass = 0.75,
    indicators = {
        BD1 = "Menerapkan Pancasila dan Bhinneka Tunggal Ika",
        BD2 = "Merawat bahasa dan budaya",
        BD3 = "Membuka akses bagi semua",
        BD4 = "Membangun budaya kerja BerAKHLAK",
    },

    s.explain {
        id = "tanpa-perintah",
        title = "Saat tidak ada yang menyuruh",
        body = [[
Pukul lima sore di Kota Suryaloka. Dewi tinggal sendiri di ruangan. Unggahan layanan esok hari belum diberi teks alternatif. Tidak ada yang akan menegurnya.

Ia teringat warga netra yang biasa memakai pembaca layar. Dewi duduk kembali dan menulis dua kalimat.

**Budaya adalah yang kita lakukan ketika tidak ada yang menyuruh.**]],
        picture = "media:illustrations/meja-kerja.svg",
        alt = "Meja kerja dengan komputer di dekat jendela.",
        caption = "Gambar: kebiasaan kecil di meja kerja.",
        note = "Ruang digital yang nyaman tumbuh dari kebiasaan banyak orang.",
        note_icon = "culture",
    },

    item["M05-01"],
    item["M05-02"],
    item["M05-03"],

    s.explain {
        id = "budaya-lokal",
        title = "Bahasa ibu, layanan bersama",
        body = "Maria berasal dari Flores, Ibu Yohana dari Papua. Keduanya senang melihat budayanya tampil dengan hormat. Sebelum mengunggah, mereka menimbang empat hal.",
        picture = "media:illustrations/media-sosial.svg",
        alt = "Maria di samping ponsel besar yang menampilkan unggahan.",
        points = {
            { "Manfaat", "Bahasa daerah membuat warga merasa disapa." },
            { "Kesetaraan", "Sediakan juga versi bahasa Indonesia." },
            { "Izin", "Tanyakan kepada pemangku adat bagian yang boleh tampil." },
            { "Makna", "Sertakan penjelasan agar tradisi tidak menjadi bahan lelucon." },
        },
        note = "Bangga pada budaya sendiri, hormat pada budaya lain.",
    },

    item["M05-06"],
    item["M05-07"],
    item["M05-08"],

    s.scale {
        id = "M05-09", indicator = "BD1",
        ask = "Budaya digital di unit saya. Jawaban ini tidak dinilai.",
        s.statement("saling-menghargai", "Di unit saya, perbedaan pendapat daring diselesaikan dengan saling menghargai."),
        s.statement("berbagi", "Di unit saya, berkas kerja mudah ditemukan oleh yang memerlukannya."),
        s.statement("akses", "Unggahan unit saya dapat dipahami warga dengan beragam kebutuhan."),
    },

    s.quiz {
        id = "penutup", title = "Kuis penutup", bank = "m05", feedback = "each",
        fixed = { "M05-04", "M05-05" },
    },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Pilih satu kebiasaan tim yang ingin Anda perbaiki:

- Beri nama berkas dengan jelas, lalu simpan di folder bersama.
- Tambahkan teks alternatif pada satu unggahan.
- Sampaikan koreksi secara pribadi, bukan di grup.

Ajak satu rekan melakukannya bersama Anda. Kebiasaan lebih mudah tumbuh bila ada temannya.]],
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai belajar bersama di depan satu layar.",
        caption = "Gambar: kebiasaan baik menular.",
        note = "Budaya digital ASN berakar pada Pancasila dan tampak dalam kebiasaan kecil setiap hari.",
    },
}
