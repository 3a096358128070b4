-- English for the texts of this pack: the text as the lessons have it, then what is shown in its place.
-- After a text was edited its translation no longer fits: `suluh-pack check` names both.
return {
    -- lessons/choice.lua
    ["Satu jawaban benar"] = "One right answer",
    ["Melayani dengan santun"] = "Serving with courtesy",
    ["Apa yang dilakukan pertama kali saat warga tiba di loket?"] = "What comes first when a citizen arrives at the counter?",
    ["Menyapa dan menanyakan keperluannya"] = "Greeting them and asking what they need",
    ["Meminta seluruh berkas lebih dahulu"] = "Asking for all documents first",
    ["Berkas diminta setelah keperluannya jelas."] = "Documents are asked for once the need is clear.",
    ["Menunjuk papan pengumuman di dinding"] = "Pointing at the notice board on the wall",
    ["Papan tidak menggantikan sapaan."] = "A board is no greeting.",
    ["Sapaan membuat warga merasa dihargai."] = "A greeting makes people feel respected.",
    ["UU 25/2009 Pasal 34"] = "Law 25/2009, Article 34",

    -- lessons/explain.lua
    ["Satu halaman bacaan"] = "A page to read",
    ["Melayani di loket"] = "Serving at the counter",
    ["Setiap warga dilayani **menurut nomor antrean**. Sapa dengan ramah, lalu dengarkan keperluannya."] =
        "Everybody is served **by queue number**. Greet warmly, then listen to what they need.",
    ["Seorang petugas duduk di belakang loket."] = "An officer sits behind the counter.",
    ["Loket adalah wajah kantor kita."] = "The counter is the face of our office.",
    ["Senyum tidak memerlukan anggaran."] = "A smile needs no budget.",
    ["Tiga langkah melayani"] = "Three steps of service",
    ["Lakukan berurutan."] = "Take them in order.",
    ["Sapa"] = "Greet",
    ["Ucapkan salam dan perkenalkan diri."] = "Say hello and introduce yourself.",
    ["Dengar"] = "Listen",
    ["Catat keperluan warga."] = "Note what the person needs.",
    ["Selesaikan"] = "Resolve",
    ["Jelaskan langkah berikutnya."] = "Explain the next step.",

    -- lessons/feed.lua
    ["Linimasa tiruan"] = "A simulated feed",
    ["Bijak bermedia sosial"] = "Wise on social media",
    ["Ratna, petugas loket"] = "Ratna, counter officer",
    ["Sebuah unggahan tentang kantor Anda muncul saat istirahat. Tentukan tindakan Anda."] =
        "A post about your office appears during a break. Decide what to do.",
    ["Kepercayaan"] = "Trust",
    ["Warga Kota"] = "A citizen",
    ["Akun warga · 1 jam lalu"] = "Citizen's account · 1 hour ago",
    ["Foto KTP saya tersebar setelah mengurus surat di loket!"] =
        "A photo of my ID card is going around since I was at the counter!",
    ["UU 27/2022 Pasal 46"] = "Law 27/2022, Article 46",
    ["Anda melaporkan kebocoran itu kepada atasan."] = "You report the leak to your superior.",
    ["Kebocoran data perlu segera ditangani."] = "A leak of data must be dealt with at once.",
    ["Unggahan itu tetap beredar."] = "The post keeps going around.",
    ["Kantor dinilai tidak menanggapi."] = "The office seems not to respond.",
    ["Kebocoran belum ditangani. Pilihan yang lebih aman: **Laporkan**."] =
        "The leak is not dealt with. The safer choice: **Report**.",

    -- lessons/fill.lua
    ["Mengisi"] = "Filling in",
    ["Menghitung beban layanan"] = "Working out the load of a service",
    ["Dari 40 berkas, 10 belum lengkap. Berapa persen yang belum lengkap?"] = "Of 40 files, 10 are incomplete. What percentage is incomplete?",
    ["persen"] = "percent",
    ["Angka 4 adalah 40 dibagi 10. Yang dicari adalah bagian 10 dari 40."] = "4 is 40 divided by 10. Wanted is the share of 10 in 40.",
    ["Bagian dibagi keseluruhan, lalu dikalikan seratus."] = "The part divided by the whole, times one hundred.",
    ["hitungan persen"] = "percentages",

    -- lessons/hotspot.lua
    ["Mencari di dalam gambar"] = "Searching a picture",
    ["Menjaga informasi warga"] = "Protecting citizens' information",
    ["Sentuh benda yang memuat data warga."] = "Touch the thing that holds a citizen's data.",
    ["Loket dengan petugas, selembar berkas, dan bel meja."] = "A counter with an officer, a document and a desk bell.",
    ["Berkas di atas loket dapat terbaca orang lain."] = "Others can read a document on the counter.",
    ["UU 27/2022 Pasal 35"] = "Law 27/2022, Article 35",
    ["Berkas terbuka"] = "Open document",
    ["Lembar putih"] = "White sheet",
    ["Berkas memuat data warga."] = "The document holds a citizen's data.",
    ["Bel meja"] = "Desk bell",
    ["Benda bundar"] = "Round thing",
    ["Bel tidak memuat data."] = "A bell holds no data.",

    -- lessons/inbox.lua
    ["Kotak masuk"] = "An inbox",
    ["Mengenali penipuan digital"] = "Recognising digital fraud",
    ["Periksa setiap pesan, lalu tentukan apakah aman."] = "Look at each message, then say whether it is safe.",
    ["Layanan Pegawai"] = "Staff Service",
    ["Akun Anda diblokir"] = "Your account is blocked",
    ["Instansi tidak pernah meminta kata sandi lewat pesan."] = "No agency ever asks for a password by message.",
    ["Pilar Aman Digital"] = "the pillar of digital safety",
    ["Alamat di luar instansi"] = "An address outside the agency",
    ["Alamat instansi berakhiran .go.id."] = "Addresses of agencies end in .go.id.",
    ["Yth. Ratna,"] = "Dear Ratna,",
    ["Sapaan dengan nama"] = "Your name",
    ["Nama Anda mudah diketahui."] = "Your name is easily found out.",
    ["Kirim kata sandi Anda sekarang."] = "Send your password now.",
    ["Permintaan kata sandi"] = "A request for your password",
    ["Kata sandi tidak diberikan kepada siapa pun."] = "A password is given to nobody.",
    ["Bagian Umum"] = "General Affairs",
    ["Rapat hari Kamis"] = "Meeting on Thursday",
    ["Pengirim dan isinya wajar."] = "Sender and content are as they should be.",
    ["Rapat diadakan hari Kamis pukul 09.00."] = "The meeting is on Thursday at 9:00.",

    -- lessons/match.lua
    ["Menjodohkan"] = "Matching",
    ["Mengenal istilah layanan"] = "Knowing the terms of service",
    ["Pasangkan istilah dengan artinya."] = "Match each term with its meaning.",
    ["Maklumat"] = "Service pledge",
    ["Janji layanan kepada warga"] = "What the office promises to citizens",
    ["Maklumat dipasang agar warga dapat membacanya."] = "It is put up so that everybody can read it.",
    ["Pengaduan"] = "Complaint",
    ["Laporan warga atas layanan"] = "A citizen's report on a service",
    ["Pengaduan datang dari warga."] = "Complaints come from citizens.",
    ["Loket"] = "Counter",
    ["Tempat warga dilayani"] = "Where citizens are served",
    ["Warga bertemu petugas di loket."] = "Citizens meet officers at the counter.",
    ["Istilah yang dipahami bersama mencegah salah paham."] = "Terms that all understand prevent misunderstanding.",
    ["UU 25/2009 Pasal 1"] = "Law 25/2009, Article 1",

    -- lessons/multiple.lua
    ["Beberapa jawaban benar"] = "Several right answers",
    ["Mana yang termasuk pelayanan santun?"] = "What is part of courteous service?",
    ["Memakai bahasa yang mudah dipahami"] = "Using words that are easy to understand",
    ["Mendengarkan sampai warga selesai bicara"] = "Listening until the person has finished",
    ["Mendahulukan kerabat"] = "Serving relatives first",
    ["Semua warga dilayani menurut antrean."] = "Everybody is served in turn.",
    ["Menjawab sambil menelepon"] = "Answering while on the phone",
    ["Perhatian penuh adalah hak warga."] = "People have a right to full attention.",
    ["Pelayanan santun berarti jelas, sabar, dan adil."] = "Courteous service is clear, patient and fair.",

    -- lessons/order.lua
    ["Mengurutkan"] = "Putting in order",
    ["Urutkan alur layanan di loket."] = "Put the steps at the counter in order.",
    ["Menyapa warga"] = "Greeting the person",
    ["Menanyakan keperluan"] = "Asking what they need",
    ["Berkas diperiksa setelah keperluannya jelas."] = "Documents are checked once the need is clear.",
    ["Memeriksa berkas"] = "Checking the documents",
    ["Menyerahkan hasil"] = "Handing over the result",
    ["Alur yang sama bagi semua orang membuat layanan adil."] = "The same steps for everybody make service fair.",
    ["standar layanan kantor"] = "the office's service standard",

    -- lessons/scale.lua
    ["Penilaian diri"] = "Self-assessment",
    ["Seberapa setuju Anda?"] = "How much do you agree?",
    ["Saya sabar menghadapi keluhan warga."] = "I am patient with complaints.",
    ["Saya menjelaskan syarat dengan kata yang mudah."] = "I explain requirements in easy words.",

    -- lessons/scenario.lua
    ["Percakapan bercabang"] = "A branching conversation",
    ["Seorang warga menyela antrean di loket Anda."] = "Somebody jumps the queue at your counter.",
    ["Pak Hasan"] = "Mr Hasan",
    ["Saya terburu-buru. Boleh saya lebih dahulu?"] = "I am in a hurry. May I go first?",
    ["Mari saya lihat keperluan Bapak."] = "Let me see what you need.",
    ["Mendengarkan meredakan."] = "Listening calms.",
    ["Antre saja di belakang!"] = "Go to the back of the queue!",
    ["Nada keras menyinggung."] = "A harsh tone offends.",
    ["Anak saya sakit. Saya hanya mengambil surat."] = "My child is ill. I only collect a letter.",
    ["Saya mintakan izin kepada warga lain."] = "I will ask the others whether they agree.",
    ["Semua pihak dihargai."] = "Everybody is respected.",
    ["Baik, diam-diam saja."] = "All right, but quietly.",
    ["Warga lain dirugikan."] = "The others are wronged.",
    ["Antrean tetap rukun"] = "The queue stays peaceful",
    ["Warga lain mengizinkan."] = "The others agree.",
    ["Antrean menjadi ribut"] = "The queue gets noisy",
    ["Warga mengeluh kepada atasan."] = "People complain to your superior.",

    -- lessons/slider.lua
    ["Memperkirakan"] = "Estimating",
    ["Setiap warga dilayani 5 menit. Berapa warga yang dilayani satu loket dalam satu jam?"] = "Each person takes 5 minutes. How many does one counter serve in an hour?",
    ["warga"] = "people",
    ["Satu jam terdiri atas 60 menit: 60 : 5 = 12."] = "An hour has 60 minutes: 60 : 5 = 12.",
    ["hitungan waktu layanan"] = "working out service time",

    -- lessons/sort.lua
    ["Mengelompokkan"] = "Sorting",
    ["Mana yang boleh diumumkan?"] = "What may be announced?",
    ["Boleh diumumkan"] = "May be announced",
    ["Harus dijaga"] = "To be protected",
    ["Jam buka loket"] = "Opening hours",
    ["Warga perlu mengetahuinya."] = "People need to know them.",
    ["Syarat layanan"] = "Requirements of a service",
    ["Syarat layanan terbuka untuk umum."] = "Requirements are public.",
    ["Nomor KTP pemohon"] = "An applicant's ID number",
    ["Nomor KTP adalah data pribadi."] = "An ID number is personal data.",
    ["Alamat rumah pemohon"] = "An applicant's home address",
    ["Alamat rumah adalah data pribadi."] = "A home address is personal data.",
    ["Informasi layanan terbuka, sedangkan data warga dijaga."] =
        "Information on services is public; citizens' data is protected.",
    ["UU 27/2022 Pasal 4"] = "Law 27/2022, Article 4",

    -- lessons/truefalse.lua
    ["Benar atau salah"] = "True or false",
    ["Kerabat petugas boleh dilayani lebih dahulu."] = "Relatives of officers may be served first.",
    ["Antrean berlaku bagi semua warga."] = "The queue holds for everybody.",
    ["UU 25/2009 Pasal 4"] = "Law 25/2009, Article 4",

    -- items/latihan.lua, lessons/quiz.lua
    ["Seorang warga datang tanpa nomor antrean. Apa langkah Anda?"] =
        "A citizen comes without a queue number. What do you do?",
    ["Membantunya mengambil nomor"] = "Help them take a number",
    ["Memintanya pulang"] = "Ask them to go home",
    ["Warga dibantu, bukan ditolak."] = "Citizens are helped, not turned away.",
    ["Melayaninya saat itu juga"] = "Serve them at once",
    ["Warga lain sudah menunggu."] = "Other citizens are waiting already.",
    ["Setiap warga dibantu dan dilayani menurut urutan."] = "Everyone is helped, and served in turn.",
    ["Warga yang keliru mengisi formulir tetap dilayani dengan santun."] =
        "A citizen who filled in a form wrongly is still served politely.",
    ["Kekeliruan dibetulkan bersama dengan santun."] = "A mistake is put right together, politely.",
    ["Latihan singkat"] = "Short practice",

    -- lessons/custom.lua
    ["Langkah buatan sendiri"] = "A step of your own making",
    ["Tarik napas tiga kali sebelum menanggapi."] = "Breathe in three times before you respond.",
    ["Jeda memberi ruang bagi pikiran sebelum jari bergerak."] = "A pause makes room for thought before fingers move.",
    ["Pilar Etika Digital"] = "The pillar of digital ethics",
    ["Tarik, lalu embuskan"] = "Breathe in, then out",
    ["Selesaikan dulu tiga tarikan napas."] = "Take three breaths first.",
}
