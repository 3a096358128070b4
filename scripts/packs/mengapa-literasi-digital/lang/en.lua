-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- items/m01.lua
    ["Manakah pengertian literasi digital yang paling lengkap bagi ASN?"] =
        "Which is the most complete meaning of digital literacy for a civil servant?",
    ["Kemampuan mengoperasikan komputer dan aplikasi perkantoran dengan cepat"] =
        "Being able to work quickly with a computer and office software",
    ["Kecepatan memakai alat hanya sebagian kecil dari pilar Cakap Digital."] =
        "Speed with a tool is only a small part of the pillar of Digital Skills.",
    ["Kemampuan memperbaiki perangkat dan jaringan kantor sendiri"] =
        "Being able to repair the office's devices and network oneself",
    ["Perbaikan perangkat adalah tugas teknisi, bukan syarat bagi setiap ASN."] =
        "Repairing devices is a technician's work, not something every civil servant must do.",
    ["Kemampuan membuat unggahan yang menarik banyak pengikut"] =
        "Being able to make posts that attract many followers",
    ["Banyaknya pengikut tidak menunjukkan bahwa seseorang etis, aman, dan berbudaya."] =
        "Many followers do not show that someone is ethical, safe and cultured.",
    ["Kemampuan memakai teknologi secara cakap, etis, aman, dan berbudaya"] =
        "Being able to use technology with skill, ethics, safety and culture",
    ["Literasi digital mencakup empat pilar, bukan hanya keterampilan teknis."] =
        "Digital literacy covers four pillars, not technical skill alone.",
    ["Peta Jalan Literasi Digital 2021–2024"] = "Digital Literacy Roadmap 2021–2024",
    ["Pasangkan setiap pilar dengan contoh yang paling sesuai."] =
        "Match each pillar with the example that fits it best.",
    ["Cakap Digital"] = "Digital Skills",
    ["Menemukan naskah resmi peraturan lewat mesin pencari"] =
        "Finding the official text of a regulation with a search engine",
    ["Cakap berarti tahu alat yang tepat dan sumber yang sahih."] =
        "Skill means knowing the right tool and the valid source.",
    ["Etika Digital"] = "Digital Ethics",
    ["Menjawab komentar pedas dengan santun"] = "Answering a sharp comment politely",
    ["Etika tampak dalam cara kita memperlakukan orang lain."] = "Ethics shows in how we treat other people.",
    ["Aman Digital"] = "Digital Safety",
    ["Mengaktifkan verifikasi dua langkah"] = "Switching on two-step verification",
    ["Aman berarti melindungi akun dan data."] = "Safety means protecting accounts and data.",
    ["Budaya Digital"] = "Digital Culture",
    ["Menerapkan nilai Pancasila ketika berdiskusi daring"] =
        "Living the values of Pancasila in an online discussion",
    ["Budaya adalah nilai bersama yang tampak dalam kebiasaan."] =
        "Culture is the shared values that show in our habits.",
    ["Keempat pilar saling melengkapi: alat, perilaku, perlindungan, dan nilai."] =
        "The four pillars complete one another: tools, conduct, protection and values.",
    ["Peta Jalan Literasi Digital 2021–2024; modul Kominfo, Japelidi, dan Siberkreasi"] =
        "Digital Literacy Roadmap 2021–2024; modules of Kominfo, Japelidi and Siberkreasi",
    ["Indeks Literasi Digital nasional: 3,46 (2020), 3,49 (2021), dan 3,54 (2022), skala 1–5. Berapa poin kenaikan dari 2021 ke 2022?"] =
        "National Digital Literacy Index: 3.46 (2020), 3.49 (2021) and 3.54 (2022), on a scale of 1–5. By how many points did it rise from 2021 to 2022?",
    ["poin"] = "points",
    ["Angka itu selisih 2020 dan 2022; yang ditanyakan mulai dari 2021."] =
        "That is the difference between 2020 and 2022; the question begins at 2021.",
    ["Angka itu selisih 2020 dan 2021."] = "That is the difference between 2020 and 2021.",
    ["Koma desimalnya bergeser: 3,54 dikurangi 3,49."] = "The decimal sign has moved: 3.54 less 3.49.",
    ["Lima adalah digit terakhir; satuannya poin indeks, bukan persen."] =
        "Five is the last digit; the unit is index points, not percent.",
    ["3,54 dikurangi 3,49 sama dengan 0,05 poin; satuannya poin indeks, bukan persen."] =
        "3.54 less 3.49 is 0.05 points; the unit is index points, not percent.",
    ["Status Literasi Digital di Indonesia 2022, Kominfo dan Katadata Insight Center"] =
        "Status of Digital Literacy in Indonesia 2022, Kominfo and Katadata Insight Center",
    ["Status Literasi Digital di Indonesia 2022"] = "Status of Digital Literacy in Indonesia 2022",
    ["Dari empat pilar pada pengukuran nasional tahun 2022, pilar mana yang bernilai paling rendah?"] =
        "Of the four pillars in the national survey of 2022, which one had the lowest score?",
    ["Cakap Digital bernilai 3,52, lebih tinggi daripada Aman Digital."] =
        "Digital Skills had 3.52, more than Digital Safety.",
    ["Etika Digital bernilai 3,68 dan justru paling banyak naik."] =
        "Digital Ethics had 3.68 and in fact rose the most.",
    ["Budaya Digital bernilai 3,84, tertinggi di antara keempatnya."] =
        "Digital Culture had 3.84, the highest of the four.",
    ["Pilar keamanan bernilai 3,12, terendah di antara keempatnya, sehingga perlu perhatian khusus."] =
        "The pillar of safety had 3.12, the lowest of the four, and so needs special care.",
    ["Sebuah berita menulis bahwa skor Indonesia “0,76 persen lebih besar” daripada rata-rata kawasan. Apa langkah terbaik sebelum memakai angka itu dalam paparan?"] =
        "A news item says that Indonesia's score is “0.76 percent greater” than the region's average. What is best done before using the figure in a presentation?",
    ["Mengganti kata persen dengan poin tanpa pemeriksaan"] =
        "Writing points in place of percent without checking",
    ["Mengganti satuan dengan menebak dapat membuat angka itu makin keliru."] =
        "Changing the unit by a guess may make the figure more wrong still.",
    ["Mencari laporan aslinya dan memeriksa satuan, tahun, serta pembandingnya"] =
        "Finding the original report and checking unit, year and comparison",
    ["Membulatkannya menjadi satu persen supaya mudah diingat"] =
        "Rounding it to one percent so that it is easy to remember",
    ["Membulatkan angka yang belum diperiksa hanya memperbesar kekeliruan."] =
        "Rounding an unchecked figure only makes the error larger.",
    ["Memakai angka itu karena sudah dimuat media"] = "Using the figure because the media have printed it",
    ["Media pun dapat salah kutip; laporan aslilah rujukannya."] =
        "The media may misquote, too; the original report is what counts.",
    ["Angka baru bermakna bila satuan, tahun, pembanding, dan sumber aslinya jelas."] =
        "A figure means something only when its unit, year, comparison and original source are clear.",
    ["Latihan membaca data"] = "Practice in reading data",
    ["Urutkan peringkat Indonesia dalam survei e-government PBB dari tahun terlama ke tahun terbaru."] =
        "Put Indonesia's ranks in the UN e-government survey in order, from the oldest year to the newest.",
    ["Terlama"] = "Oldest",
    ["Terbaru"] = "Newest",
    ["2018: peringkat 107"] = "2018: rank 107",
    ["Peringkat 107 adalah hasil tahun 2018."] = "Rank 107 is the result of 2018.",
    ["2020: peringkat 88"] = "2020: rank 88",
    ["Peringkat 88 adalah hasil tahun 2020."] = "Rank 88 is the result of 2020.",
    ["2022: peringkat 77"] = "2022: rank 77",
    ["Peringkat 77 adalah hasil tahun 2022."] = "Rank 77 is the result of 2022.",
    ["2024: peringkat 64"] = "2024: rank 64",
    ["Peringkat 64 adalah hasil tahun 2024."] = "Rank 64 is the result of 2024.",
    ["Peringkat membaik dari 107 (2018) ke 88 (2020), 77 (2022), dan 64 (2024)."] =
        "The rank improved from 107 (2018) to 88 (2020), 77 (2022) and 64 (2024).",
    ["UN E-Government Survey 2018–2024 (UN DESA)"] = "UN E-Government Survey 2018–2024 (UN DESA)",
    ["Pasangkan peran kementerian yang membidangi urusan digital dengan contohnya."] =
        "Match the roles of the ministry for digital affairs with their examples.",
    ["Regulator"] = "Regulator",
    ["Menyusun aturan pelindungan data"] = "Drafting rules on data protection",
    ["Regulator membuat aturan."] = "A regulator makes rules.",
    ["Komunikator"] = "Communicator",
    ["Menjelaskan kebijakan kepada masyarakat"] = "Explaining policies to the public",
    ["Komunikator menjelaskan dan mendengarkan."] = "A communicator explains and listens.",
    ["Akselerator"] = "Accelerator",
    ["Mempercepat penerapan teknologi lewat pelatihan"] = "Speeding up the use of technology by training",
    ["Akselerator mempercepat perubahan."] = "An accelerator speeds change up.",
    ["Regulator mengatur, komunikator menjelaskan, dan akselerator mempercepat."] =
        "The regulator rules, the communicator explains, the accelerator speeds up.",
    ["Berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023"] =
        "News of the digital literacy training of Kominfo (now Komdigi), April 2023",
    ["Jam istirahat di kantor Suryaloka. Pak Hasan, arsiparis yang hampir pensiun, menolak undangan pelatihan."] =
        "Lunch break at an office in Suryaloka. Hasan, an archivist close to retirement, turns down an invitation to a training.",
    ["Tiga pegawai belajar bersama di depan satu layar."] =
        "Three employees learn together in front of one screen.",
    ["Pak Hasan"] = "Hasan",
    ["Saya bukan orang TI, jadi literasi digital bukan urusan saya."] =
        "I am not an IT person, so digital literacy is none of my business.",
    ["Bapak cukup menghafal istilahnya supaya tidak ketinggalan."] =
        "You need only learn the terms by heart so as not to fall behind.",
    ["Istilah tanpa latihan tidak membantu pekerjaan siapa pun."] =
        "Terms without practice help nobody's work.",
    ["Benar, biarkan tim TI yang mengikuti pelatihan."] = "True, let the IT team go to the training.",
    ["Layanan digital dijalankan setiap jabatan, bukan hanya oleh tim TI."] =
        "Digital service is given by every position, not by the IT team alone.",
    ["Kita semua melayani warga lewat ruang digital, jadi kita perlu belajar."] =
        "We all serve citizens through the digital space, so we need to learn.",
    ["Literasi digital melekat pada setiap jabatan karena layanan sudah berlangsung digital."] =
        "Digital literacy belongs to every position because service has become digital.",
    ["UU 20/2023 Pasal 49; nilai Kompeten dan Adaptif"] =
        "Law 20/2023 Article 49; the values Competent and Adaptive",
    ["UU 20/2023 Pasal 49"] = "Law 20/2023 Article 49",
    ["Tunggu saja perintah tertulis, karena pelatihan seperti itu tentu ada jadwalnya."] =
        "Just wait for a written order, as such a training will surely have its schedule.",
    ["Kewajiban belajar tidak menunggu perintah."] = "The duty to learn does not wait for an order.",
    ["Kalau begitu, saya tetap dengan buku arsip saja. Tadi ada warga yang meminta salinan lewat aplikasi, saya suruh datang."] =
        "Then I shall stay with my paper register. A citizen just asked for a copy through the app; I told her to come here.",
    ["Warga itu harus menempuh dua jam, Pak. Boleh saya tunjukkan caranya?"] =
        "That citizen has to travel two hours. May I show you how it is done?",
    ["Dampak bagi warga adalah alasan belajar yang paling nyata."] =
        "What it means for citizens is the most tangible reason to learn.",
    ["Ya sudah, Pak. Nanti saya saja yang mengerjakan semuanya sebelum pulang kantor."] =
        "All right. I will do all of it for you before I go home.",
    ["Bantuan tanpa mengajari membuat Pak Hasan terus bergantung."] =
        "Help without teaching keeps Hasan dependent.",
    ["Saya mau, tetapi takut salah tekan. Nanti arsipnya hilang."] =
        "I would like to, but I am afraid to press something wrong. The archive may be lost.",
    ["Kita coba di akun latihan. Salah tekan di sana tidak mengubah apa-apa."] =
        "Let us try the practice account. A wrong tap changes nothing there.",
    ["Tempat berlatih yang aman membuat orang berani mencoba."] =
        "A safe place to practise gives people courage to try.",
    ["Semua tombolnya gampang, Pak. Ikuti saja gerakan tangan saya dari awal sampai akhir."] =
        "All the buttons are easy. Just follow my hand from beginning to end.",
    ["Bagi yang baru belajar, terlalu cepat membuatnya mengikuti tanpa memahami."] =
        "For a beginner, going too fast means following without understanding.",
    ["Kalau takut, titipkan kata sandi Bapak kepada saya."] =
        "If you are afraid, leave your password with me.",
    ["Kata sandi tidak dititipkan kepada siapa pun."] = "A password is not left with anyone.",
    ["Terima kasih. Sekarang semua permintaan warga saya teruskan kepada Anda, ya."] =
        "Thank you. Then I will pass all citizens' requests on to you now.",
    ["Mari kita kerjakan satu bersama-sama dahulu, Bapak yang memegang tetikus."] =
        "Let us do one together first, with you at the mouse.",
    ["Mengerjakan sendiri sambil didampingi adalah cara belajar yang bertahan."] =
        "Doing it oneself with someone beside is a way of learning that lasts.",
    ["Baik, kirimkan semuanya kepada saya. Bapak tidak perlu memikirkannya lagi sampai pensiun."] =
        "All right, send me everything. You need not think of it again until you retire.",
    ["Layanan berhenti begitu Anda tidak masuk kerja."] = "Service stops as soon as you are away.",
    ["Wah, salinannya terkirim! Besok saya pasti lupa lagi."] =
        "Look, the copy has been sent! Tomorrow I shall forget it again.",
    ["Tulis langkahnya dengan kata-kata Bapak. Pekan depan kita ulangi."] =
        "Write the steps in your own words. Next week we do it again.",
    ["Catatan sendiri dan pengulangan membuat kemampuan menetap."] =
        "Notes of one's own and repetition make a skill stay.",
    ["Tidak apa-apa, Pak. Cukup tahu sekali; kalau lupa, panggil saja saya setiap hari."] =
        "Never mind, knowing it once is enough; if you forget, just call me every day.",
    ["Belajar berkelanjutan berarti mengulang, bukan sekali saja."] =
        "Continuous learning means repeating, not once only.",
    ["Pak Hasan melayani lewat layar"] = "Hasan serves through the screen",
    ["Sebulan kemudian, Pak Hasan mengirim salinan arsip dalam lima menit. Ia mengajari rekan seangkatannya."] =
        "A month later Hasan sends copies from the archive within five minutes. He teaches colleagues of his age.",
    ["Langkah pertama sudah diambil"] = "The first step is taken",
    ["Pak Hasan sudah mencoba. Ia masih perlu didampingi dan mengulang."] =
        "Hasan has tried. He still needs someone beside him, and repetition.",
    ["Warga menunggu lebih lama"] = "Citizens wait longer",
    ["Saat Anda cuti, permintaan salinan menumpuk sepekan. Warga kembali datang dari jauh."] =
        "While you are on leave, requests pile up for a week. Citizens travel from afar again.",
    ["Kewajiban mengembangkan kompetensi secara terus-menerus berlaku bagi pegawai ASN, baik PNS maupun PPPK."] =
        "The duty to keep developing one's competence holds for all civil servants, permanent (PNS) as well as contract (PPPK).",
    ["Undang-undang mewajibkan setiap pegawai ASN belajar secara berkelanjutan."] =
        "The law obliges every civil servant to learn continuously.",
    ["Mengapa Indeks Literasi Digital 3,54 (2022) tidak boleh langsung dibandingkan dengan Indeks Masyarakat Digital Indonesia 44,53 (2025)?"] =
        "Why may the Digital Literacy Index of 3.54 (2022) not be compared directly with the Indonesian Digital Society Index of 44.53 (2025)?",
    ["Keduanya mengukur wilayah negara yang berbeda"] = "They measure different parts of the country",
    ["Keduanya mengukur wilayah Indonesia secara nasional."] = "Both measure Indonesia as a whole.",
    ["Nilai yang lebih lama tidak pernah diumumkan"] = "The older value was never published",
    ["Nilai 2022 diumumkan dalam laporan Status Literasi Digital."] =
        "The value of 2022 was published in the report on digital literacy.",
    ["Salah satunya hanya mengukur perangkat keras"] = "One of them measures hardware only",
    ["Keduanya menilai kemampuan dan kehidupan digital masyarakat."] =
        "Both are about people's digital abilities and life.",
    ["Skala dan cara pengukurannya berbeda"] = "Their scale and method differ",
    ["Indeks pertama berskala 1–5 dan yang kedua 0–100 dengan susunan pilar yang lain."] =
        "The first index has a scale of 1–5, the second one of 0–100 with other pillars.",
    ["Status Literasi Digital 2022; laporan IMDI 2025"] = "Status of Digital Literacy 2022; IMDI report 2025",

    -- lessons/mengapa.lua
    ["Mengapa Literasi Digital bagi ASN"] = "Why Digital Literacy Matters for Civil Servants",
    ["Membaca data dan angka"] = "Reading data and figures",
    ["Terus belajar bersama teknologi"] = "Learning along with technology",
    ["Satu warga, tiga saluran"] = "One citizen, three channels",
    ["Pagi ini Ibu Sari mengurus akta kelahiran cucunya di Kota Suryaloka. Ia bertanya lewat akun dinas, dijawab **Dewi**. Ia mengunggah berkas di aplikasi, diperiksa **Maria**. Siangnya ia mengambil akta di loket **Ibu Ratna**.\
\
Satu warga, tiga saluran, tiga pegawai. Tak seorang pun dari mereka petugas TI.\
\
Ibu Sari hanya melihat satu kantor. **Mutunya ditentukan oleh kita semua.**"] =
        "This morning in Suryaloka City, Mrs Sari registers the birth of her grandchild. She asks on the office's account; **Dewi** answers. She uploads papers in the app; **Maria** checks them. At noon she collects the certificate at **Ratna's** counter.\
\
One citizen, three channels, three employees. None of them works in IT.\
\
Mrs Sari sees one office only. **Its quality depends on all of us.**",
    ["Petugas loket melayani seorang warga."] = "A clerk at a counter serves a citizen.",
    ["Gambar: loket hanyalah salah satu pintu layanan."] =
        "Picture: the counter is only one door to the service.",
    ["Literasi digital adalah bekal setiap ASN, apa pun jabatannya."] =
        "Digital literacy is for every civil servant, whatever the position.",
    ["Naik, tetapi pelan"] = "Rising, but slowly",
    ["Sejauh mana masyarakat kita melek digital? Survei nasional menilainya dengan **skala 1 sampai 5**.\
\
Nilai 2022 tergolong “sedang”. Pilar terendah adalah **Aman Digital** (3,12), tertinggi Budaya Digital (3,84).\
\
Kenaikan dibaca dalam **poin**, bukan persen."] =
        "How digitally literate are we as a people? A national survey rates it **on a scale of 1 to 5**.\
\
The value of 2022 counts as “medium”. The lowest pillar is **Digital Safety** (3.12), the highest Digital Culture (3.84).\
\
A rise is read in **points**, not in percent.",
    ["Indeks Literasi Digital (skala 1–5)"] = "Digital Literacy Index (scale 1–5)",
    ["Ukuran baru, skala lain"] = "A new measure, another scale",
    ["Kini ukuran yang dipakai umum adalah **Indeks Masyarakat Digital Indonesia** (IMDI). Skalanya 0 sampai 100.\
\
Jangan menyandingkan 3,54 dengan 44,53. Skala dan cara ukurnya berbeda."] =
        "The measure in common use now is the **Indonesian Digital Society Index** (IMDI). Its scale is 0 to 100.\
\
Do not set 3.54 beside 44.53. Scale and method differ.",
    ["IMDI (skala 0–100)"] = "IMDI (scale 0–100)",
    ["Laporan IMDI 2025, Kementerian Komunikasi dan Digital"] =
        "IMDI report 2025, Ministry of Communication and Digital Affairs",
    ["Seberapa perlu Anda mempelajarinya? Tiga yang tertinggi menjadi rencana belajar Anda."] =
        "How much do you need to learn it? The three highest become your learning plan.",
    ["Belum perlu"] = "Not needed yet",
    ["Sedikit"] = "A little",
    ["Cukup"] = "Somewhat",
    ["Perlu"] = "Needed",
    ["Sangat perlu"] = "Much needed",
    ["Mencari sumber resmi dan membaca data (Cakap Digital)"] =
        "Finding official sources and reading data (Digital Skills)",
    ["Menanggapi komentar dan hoaks dengan santun (Etika Digital)"] =
        "Answering comments and hoaxes politely (Digital Ethics)",
    ["Melindungi akun dan data warga (Aman Digital)"] =
        "Protecting accounts and citizens' data (Digital Safety)",
    ["Bekerja bersama secara digital (Budaya Digital)"] = "Working together digitally (Digital Culture)",
    ["Bersikap netral di tahun politik (Netralitas ASN)"] =
        "Staying neutral in an election year (Neutrality)",
    ["Mulai besok"] = "From tomorrow",
    ["Satu hal untuk besok"] = "One thing for tomorrow",
    ["Besok pagi, pilih **satu** pekerjaan Anda yang sudah digital tetapi masih membuat ragu.\
\
- Tuliskan bagian yang membingungkan.\
- Tanyakan kepada satu rekan, lima belas menit saja.\
- Kerjakan sendiri sambil didampingi.\
\
Pak Hasan menempel kertas kecil di layarnya: “Minggu ini: mengirim salinan lewat aplikasi.”"] =
        "Tomorrow morning, choose **one** piece of your work that is digital but still makes you unsure.\
\
- Write down what confuses you.\
- Ask one colleague, for fifteen minutes.\
- Do it yourself with someone beside you.\
\
Hasan has a small note on his screen: “This week: send copies through the app.”",
    ["Gambar: belajar lebih ringan bila bersama."] = "Picture: learning is easier together.",
    ["Teknologi berubah, kewajiban belajar tetap."] = "Technology changes, the duty to learn stays.",
}
