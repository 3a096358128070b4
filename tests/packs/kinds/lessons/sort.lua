-- Sorting: two groups with signs, and three with long cards.
local s = require "suluh"

return s.lesson {
    title = "Melindungi data pribadi",
    jp = 0.5,
    pass = 0.75,
    indicators = {
        AD2 = "Melindungi data pribadi",
        ED3 = "Membedakan kritik dari kebencian",
    },
    s.sort {
        id = "sort-share", indicator = "AD2",
        ask = "Mana yang boleh dibagikan?",
        groups = {
            { name = "Boleh dibagikan", about = "Informasi terbuka untuk umum", icon = "share" },
            { name = "Harus dijaga", about = "Informasi pribadi atau terbatas", icon = "lock" },
        },
        s.item("Jadwal layanan kantor", "Boleh dibagikan"),
        s.item("Nomor pengaduan resmi", "Boleh dibagikan"),
        s.item("Alur pengurusan kenaikan pangkat", "Boleh dibagikan", "Alur layanan perlu diketahui semua orang."),
        s.item("Foto KTP pemohon", "Harus dijaga", "Foto KTP memuat data pribadi warga."),
        s.item("Nilai hasil penilaian kinerja", "Harus dijaga", "Nilai kinerja adalah urusan pegawai dan atasannya."),
        s.item("Rekam kesehatan pegawai", "Harus dijaga", "Data kesehatan adalah data pribadi yang spesifik."),
        because = "Informasi layanan terbuka untuk umum; data tentang seseorang dijaga.",
        basis = "UU 27/2022 Pasal 4",
    },
    s.sort {
        id = "sort-speech", indicator = "ED3",
        ask = "Kelompokkan kalimat berikut.",
        groups = { "Kritik", "Penghinaan pribadi", "Kebencian terhadap kelompok" },
        s.item("“Jam buka loket tidak sesuai pengumuman, mohon diperbaiki.”", "Kritik",
            "Kalimat ini menyasar layanan dan meminta perbaikan."),
        s.item("“Anggaran kegiatan ini perlu dijelaskan secara terbuka.”", "Kritik",
            "Kalimat ini menyasar kebijakan."),
        s.item("“Kepala loketnya bodoh sejak lahir.”", "Penghinaan pribadi", "Kalimat ini menyasar pribadi seseorang."),
        s.item("“Muka petugas itu pantas ditertawakan.”", "Penghinaan pribadi",
            "Kalimat ini menyasar pribadi seseorang."),
        s.item("“Orang dari suku itu tidak layak dilayani.”", "Kebencian terhadap kelompok",
            "Kalimat ini menyasar sekelompok orang."),
        s.item("“Usir saja semua penganut agama itu.”", "Kebencian terhadap kelompok",
            "Kalimat ini menyasar sekelompok orang."),
        because = "Kritik menyasar tindakan; penghinaan menyasar pribadi; kebencian menyasar kelompok.",
        basis = "UU ITE Pasal 28 ayat (2) sebagaimana diubah UU 1/2024",
    },
}
