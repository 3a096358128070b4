-- Matching: with signs and reasons, and with as many long pairs as fit.
local s = require "suluh"

return s.lesson {
    title = "Bahaya di ruang digital",
    jp = 0.5,
    pass = 0.75,
    indicators = {
        ED2 = "Mengenali informasi yang menyesatkan",
        BD1 = "Menerapkan nilai Pancasila di ruang digital",
    },
    s.match {
        id = "match-terms", indicator = "ED2",
        ask = "Pasangkan istilah dengan artinya.",
        s.pair { "Phishing", "Pesan tipuan untuk mencuri kata sandi", icon = "link" },
        s.pair { "Hoaks", "Kabar bohong yang tampak meyakinkan", icon = "news" },
        s.pair {
            "Doksing", "Menyebarkan data pribadi orang lain tanpa izin", icon = "card",
            why = "Doksing selalu menyangkut data pribadi seseorang.",
        },
        s.pair { "Perundungan siber", "Menghina seseorang berulang kali di internet", icon = "chat" },
        because = "Mengenali namanya adalah langkah pertama untuk menghindari dan melaporkannya.",
        basis = "pilar Aman Digital dan Etika Digital",
    },
    s.match {
        id = "match-kinds", indicator = "ED2",
        ask = "Pasangkan istilah dengan artinya.",
        s.pair("Misinformasi", "Informasi keliru yang disebarkan tanpa maksud merugikan",
            "Penyebarnya tidak tahu bahwa informasi itu keliru."),
        s.pair("Disinformasi", "Informasi keliru yang sengaja disebarkan untuk menyesatkan",
            "Ada kesengajaan untuk menyesatkan."),
        s.pair("Malinformasi", "Informasi benar yang disebarkan untuk merugikan pihak lain",
            "Isinya benar, tetapi tujuannya merugikan."),
        because = "Ketiganya dibedakan oleh kebenaran isi dan maksud penyebarnya.",
        basis = "istilah umum kajian kekacauan informasi",
    },
    s.match {
        id = "match-pancasila", indicator = "BD1",
        ask = "Pasangkan sila dengan contoh perilaku digital.",
        s.pair("Ketuhanan Yang Maha Esa", "Tidak merendahkan ibadah pemeluk agama lain"),
        s.pair("Kemanusiaan yang adil dan beradab", "Membela korban perundungan dengan santun"),
        s.pair("Persatuan Indonesia", "Menghentikan lelucon yang mengadu daerah"),
        s.pair("Kerakyatan yang dipimpin oleh hikmat kebijaksanaan", "Menampung beragam pendapat dalam forum daring"),
        s.pair("Keadilan sosial bagi seluruh rakyat Indonesia",
            "Menyediakan informasi yang mudah diakses penyandang disabilitas"),
        because = "Nilai Pancasila tampak dalam perilaku nyata di ruang digital.",
        basis = "Pancasila; pilar Budaya Digital",
    },
}
