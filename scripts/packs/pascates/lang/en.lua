-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- lessons/pascates.lua
    ["Pascates: sejauh mana Anda melangkah?"] = "Post-test: How Far Have You Come?",
    ["Melindungi perangkat dan akun"] = "Protecting devices and accounts",
    ["Mengenali penipuan dan phishing"] = "Recognising fraud and phishing",
    ["Menanggapi insiden"] = "Responding to incidents",
    ["Menerapkan nilai Pancasila"] = "Living the values of Pancasila",
    ["Melayani dengan nilai BerAKHLAK"] = "Serving by the BerAKHLAK values",
    ["Meredakan dan mempersatukan"] = "Calming and uniting",
    ["Mencari dan menilai sumber"] = "Searching and judging sources",
    ["Bersikap santun di ruang digital"] = "Being polite in the digital space",
    ["Menangani informasi keliru"] = "Dealing with false information",
    ["Membedakan kritik, penghinaan, dan kebencian"] = "Telling criticism, insult and hatred apart",
    ["Bersikap netral dan memegang kode etik"] = "Staying neutral and keeping the code of ethics",
    ["Melayani dengan adil"] = "Serving fairly",
    ["Dua puluh soal, dua puluh menit"] = "Twenty questions, twenty minutes",
    ["Pak Hasan kembali ke kios. Kali ini ia duduk tanpa ragu.\
\
Pascates berisi dua puluh soal, paling lama **dua puluh menit**. Anda lulus dengan 70 persen. Bila belum, Anda boleh mencoba dua kali lagi dengan soal lain.\
\
Penjelasan setiap soal yang belum tepat muncul pada halaman hasil. Hasil Anda tidak ditampilkan kepada rekan."] =
        "Hasan is back at the kiosk. This time he sits down without hesitating.\
\
The post-test has twenty questions, for **twenty minutes** at most. You pass with 70 percent. If not, you may try twice more with other questions.\
\
What each missed question is about appears on the result page. Your result is not shown to colleagues.",
    ["Gambar: belajar bersama, menjawab sendiri."] = "Picture: learn together, answer alone.",
    ["Baca setiap soal sampai selesai sebelum memilih."] = "Read each question to its end before you choose.",
    ["Seberapa yakin Anda sekarang?"] = "How sure are you now?",
    ["Sangat tidak yakin"] = "Not sure at all",
    ["Tidak yakin"] = "Not sure",
    ["Ragu-ragu"] = "In between",
    ["Yakin"] = "Sure",
    ["Sangat yakin"] = "Very sure",
    ["Saya dapat menilai apakah suatu informasi layak dipercaya."] =
        "I can judge whether information is to be trusted.",
    ["Saya dapat melindungi akun dan data warga yang saya kelola."] =
        "I can protect the accounts and citizens' data in my care.",
    ["Saya tahu tindakan apa di media sosial yang dapat dinilai memihak."] =
        "I know which acts on social media may be judged partisan.",
    ["Saya dapat meredakan emosi sebelum menanggapi unggahan."] =
        "I can calm my feelings before I react to a post.",
    ["Saya dapat menanggapi keluhan warga secara daring dengan baik."] =
        "I can answer citizens' complaints online well.",
    ["Tanda selesai Anda"] = "Your certificate",
    ["Tanda selesai memuat nama modul dan menit belajar. Pengakuannya sebagai jam pelajaran (JP) ditetapkan instansi Anda.\
\
Untuk besok, tuliskan dua tindakan: satu untuk cara Anda **melayani**, satu untuk cara Anda **bermedia sosial**."] =
        "The certificate names your modules and the minutes you learned. Whether they count as learning hours (JP) is for your agency to say.\
\
For tomorrow, write down two acts: one for how you **serve**, one for how you **use social media**.",
    ["menit belajar Anda di kios ini, sebelum pascates ini"] =
        "minutes you have learned at this kiosk, before this post-test",
    ["Seorang pegawai memegang sertifikat di antara daun berjatuhan."] =
        "An employee holds a certificate among falling leaves.",
    ["Gambar: yang berharga adalah kebiasaannya."] = "Picture: what counts is the habit.",
    ["Hasil terbaik bukan nilainya, melainkan kebiasaan baru yang Anda bawa ke tempat kerja."] =
        "The best result is not the mark but the new habit you take to work.",

    -- items/m13.lua
    ["Warga bertanya bunyi pasal dalam peraturan menteri. Rujukan mana yang Anda buka lebih dahulu?"] =
        "A citizen asks what an article of a ministerial regulation says. What do you open first?",
    ["Naskah pada laman dokumentasi hukum kementerian"] =
        "The text on the ministry's legal documentation page",
    ["Ringkasan di aplikasi percakapan"] = "A summary in a chat application",
    ["Ringkasan dapat menghilangkan bagian yang penting."] = "A summary may leave out what matters.",
    ["Unggahan forum diskusi pegawai"] = "A post in a forum of employees",
    ["Unggahan forum bukan naskah resmi."] = "A forum post is not the official text.",
    ["Infografik ringkas dari akun komunitas pegawai yang ramai"] =
        "A brief infographic from a popular community of employees",
    ["Infografik yang ramai belum tentu memuat bunyi pasal."] =
        "A popular infographic need not quote the article.",
    ["Naskah resmi menghindarkan kutipan keliru atau sudah diubah."] =
        "The official text keeps you from citing what is wrong or has been changed.",
    ["Praktik penelusuran informasi; JDIH"] = "Practice of searching information; JDIH",
    ["Pesan berantai menyebut penerimaan pegawai dipungut biaya. Apa tindakan Anda?"] =
        "A chain message says that recruitment of employees costs a fee. What do you do?",
    ["Menghapus dan melupakannya"] = "Delete and forget it",
    ["Warga lain masih dapat tertipu."] = "Others may still be deceived.",
    ["Memeriksa pengumuman resmi, lalu mengoreksi dengan sumbernya"] =
        "Check the official announcement, then correct it with the source",
    ["Menyimpannya untuk bahan rapat"] = "Keep it for a meeting",
    ["Menyimpannya tidak menghentikan sebaran."] = "Keeping it does not stop the spread.",
    ["Meneruskan ke grup lain sambil menuliskan “hati-hati, mohon dicek”"] =
        "Forward it to other groups with “careful, please check”",
    ["Meneruskan dengan catatan tetap memperluas sebaran."] = "Forwarding with a note still spreads it.",
    ["Koreksi bersumber resmi menghentikan salah informasi."] =
        "A correction with an official source stops false information.",
    ["Pilar Etika Digital"] = "Pillar of Digital Ethics",
    ["Mengapa kata sandi tiap layanan sebaiknya berbeda?"] =
        "Why should each service have a password of its own?",
    ["Agar tidak perlu verifikasi dua langkah"] = "So that two-step verification is not needed",
    ["Verifikasi dua langkah tetap diperlukan."] = "Two-step verification is still needed.",
    ["Agar dapat dicatat di satu kertas"] = "So that they can be noted on one sheet of paper",
    ["Kata sandi pada kertas mudah dibaca orang lain."] = "A password on paper is easily read by others.",
    ["Agar kebocoran satu layanan tidak membuka layanan lain"] =
        "So that a leak at one service does not open the others",
    ["Agar mudah diingat bersama rekan"] = "So that colleagues can remember them together",
    ["Kata sandi tidak dibagikan kepada rekan."] = "A password is not shared with colleagues.",
    ["Kata sandi berbeda membatasi akibat kebocoran."] = "Different passwords limit what a leak can do.",
    ["Anda menemukan daftar penerima bantuan tergeletak di meja fotokopi. Apa tindakan terbaik?"] =
        "You find a list of aid recipients lying at the copier. What is best?",
    ["Membuangnya ke tempat sampah"] = "Throw it in the bin",
    ["Kertas di tempat sampah masih dapat dibaca orang."] = "Paper in a bin can still be read.",
    ["Memotret seluruh halaman sebagai bukti lalu menaruhnya kembali di meja"] =
        "Photograph every page as proof and put it back on the table",
    ["Memotret menambah salinan data warga."] = "A photo is one more copy of citizens' data.",
    ["Membagikannya di grup agar pemiliknya datang"] = "Share it in the group so that its owner comes",
    ["Membagikannya menyebarkan data pribadi."] = "Sharing it spreads personal data.",
    ["Mengamankannya, mengembalikan kepada pengelola data, dan melapor"] =
        "Secure it, return it to the data manager and report it",
    ["Data pribadi di kertas pun harus dilindungi dan dilaporkan."] =
        "Personal data on paper have to be protected and reported, too.",
    ["Tindakan mana yang mencerminkan sila kedua di ruang digital?"] =
        "Which act reflects the second principle in the digital space?",
    ["Membela rekan yang diejek tanpa membalas dengan ejekan"] =
        "Standing up for a mocked colleague without mocking back",
    ["Menutup kolom komentar untuk semua orang"] = "Closing comments for everybody",
    ["Menutup komentar tidak membela siapa pun."] = "Closing comments stands up for nobody.",
    ["Menyembunyikan unggahan yang kurang populer"] = "Hiding less popular posts",
    ["Popularitas bukan ukuran kemanusiaan."] = "Popularity is no measure of humanity.",
    ["Mengumpulkan dukungan terbanyak"] = "Collecting the most support",
    ["Banyaknya dukungan bukan isi sila kedua."] = "Much support is not what the second principle is about.",
    ["Kemanusiaan yang adil tampak dalam membela martabat orang lain."] =
        "A just humanity shows in standing up for the dignity of others.",
    ["Pancasila"] = "Pancasila",
    ["Teman mengajak Anda bergabung di grup pendukung calon. Apa jawaban terbaik?"] =
        "A friend invites you to join a group of a candidate's supporters. What is the best answer?",
    ["“Saya ikut, tetapi hanya membaca dan tidak pernah berkomentar.”"] =
        "“I will join, but only read and never comment.”",
    ["Bergabung saja sudah dapat dinilai memihak."] = "Joining alone may be judged partisan.",
    ["“Saya ASN dan harus netral, jadi saya tidak bergabung.”"] =
        "“I am a civil servant and must be neutral, so I will not join.”",
    ["“Pakai nomor pasangan saya saja.”"] = "“Use my partner's number.”",
    ["Memakai nomor pasangan hanya menyamarkan dukungan."] =
        "Using a partner's number only hides the support.",
    ["“Nanti setelah masa kampanye selesai.”"] = "“Later, when the campaign is over.”",
    ["Netralitas berlaku sebelum, selama, dan sesudah kampanye."] =
        "Neutrality holds before, during and after a campaign.",
    ["Bergabung dalam grup pemenangan dapat dinilai memihak; penolakan yang terbuka paling aman."] =
        "Joining a campaign group may be judged partisan; an open refusal is safest.",
    ["SKB 2022"] = "Joint Decree 2022",
    ["Dua warga dengan pilihan berbeda datang bersamaan. Bagaimana urutan layanannya?"] =
        "Two citizens of different choice come at the same time. In what order are they served?",
    ["Menurut kesamaan pilihan dengan petugas"] = "By whether their choice is the clerk's",
    ["Kesamaan pilihan tidak boleh menentukan layanan."] = "A shared choice must not decide on service.",
    ["Menurut siapa yang lebih dikenal"] = "By who is better known",
    ["Kenal atau tidak, urutannya sama."] = "Known or not, the order is the same.",
    ["Menurut nomor antrean dan prioritas yang diatur"] = "By queue number and the priorities laid down",
    ["Menurut siapa yang tampak lebih tergesa-gesa dan lebih keras bersuara"] =
        "By who seems more in a hurry and speaks louder",
    ["Suara keras bukan alasan untuk didahulukan."] = "A loud voice is no reason to come first.",
    ["Urutan mengikuti ketentuan, bukan selera petugas."] =
        "The order follows the rules, not the clerk's liking.",
    ["Sebelum mengunggah foto kegiatan, pemeriksaan apa yang paling penting?"] =
        "What is most important to check before posting a photo of an event?",
    ["Tagarnya sedang ramai"] = "That its hashtag is popular",
    ["Tagar tidak melindungi siapa pun."] = "A hashtag protects nobody.",
    ["Akunnya memiliki banyak pengikut"] = "That the account has many followers",
    ["Banyaknya pengikut justru memperbesar risiko."] = "Many followers make the risk larger.",
    ["Pencahayaan, sudut pengambilan, dan tagarnya sudah sesuai tren terbaru"] =
        "That light, angle and hashtag follow the latest trend",
    ["Keindahan foto datang setelah pelindungan data."] = "Beauty comes after data protection.",
    ["Tidak ada data pribadi dan semua orang dalam foto setuju"] =
        "That it shows no personal data and everyone in it agrees",
    ["Perlindungan data dan persetujuan mendahului estetika."] =
        "Protecting data and consent come before looks.",
    ["UU 27/2022; pilar Aman Digital"] = "Law 27/2022; pillar of Digital Safety",
    ["Tiga warga mengeluhkan hal yang sama pada hari yang sama. Apa langkah proaktif terbaik?"] =
        "Three citizens complain about the same thing on one day. What is the best proactive step?",
    ["Menyampaikan penjelasan terbuka beserta waktu perbaikannya"] =
        "Give an open explanation with the time of repair",
    ["Menghapus komentar supaya tidak meniru"] = "Delete the comments so that nobody copies them",
    ["Menghapus komentar membuat warga makin marah."] = "Deleting comments makes citizens angrier.",
    ["Menunggu keluhan keempat"] = "Wait for a fourth complaint",
    ["Menunggu berarti tidak proaktif."] = "Waiting is not proactive.",
    ["Menjawab ketiganya dengan kalimat yang sama persis"] =
        "Answer all three with exactly the same sentence",
    ["Jawaban seragam tidak memberi tahu warga lain."] = "The same answer tells other citizens nothing.",
    ["Penjelasan terbuka mencegah keluhan berulang dan menunjukkan kesiapan."] =
        "An open explanation prevents further complaints and shows readiness.",
    ["Berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023; nilai Berorientasi Pelayanan"] =
        "News of Kominfo's (now Komdigi) digital literacy training, April 2023; the value Service-oriented",
    ["Grup kantor memanas karena hasil penghitungan suara. Apa pesan terbaik dari Anda?"] =
        "The office group heats up over the count of votes. What is your best message?",
    ["“Mari kita jagokan lagi pada pemilihan berikutnya.”"] = "“Let us back them again next time.”",
    ["Kalimat itu menunjukkan dukungan."] = "That sentence shows support.",
    ["“Kita tunggu pengumuman resmi dan tetap fokus melayani warga.”"] =
        "“We wait for the official result and keep serving citizens.”",
    ["“Hasilnya sudah pasti, jangan dibahas.”"] = "“The result is certain, do not discuss it.”",
    ["Hasil resmi belum diumumkan, dan nadanya menutup percakapan."] =
        "The official result is not out, and the tone shuts people up.",
    ["“Yang kalah silakan menerima.”"] = "“The losers had better accept it.”",
    ["Kalimat itu menyakiti rekan yang pilihannya lain."] =
        "That sentence hurts colleagues of another choice.",
    ["Kalimat tenang mengembalikan grup pada tugas dan menghindari keberpihakan."] =
        "A calm sentence leads the group back to its task and takes no side.",
    ["UU 20/2023 Pasal 10; berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023"] =
        "Law 20/2023 Article 10; news of Kominfo's (now Komdigi) digital literacy training, April 2023",
}
