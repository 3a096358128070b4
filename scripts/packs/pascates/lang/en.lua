-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- lessons/pascates.lua
    ["Pascates: sejauh mana Anda melangkah?"] = "Post-test: How Far Have You Come?",
    ["Melindungi perangkat dan akun"] = "Protecting devices and accounts",
    ["Melindungi data pribadi"] = "Protecting personal data",
    ["Mengenali penipuan dan phishing"] = "Recognising fraud and phishing",
    ["Menjaga jejak digital"] = "Minding the digital footprint",
    ["Menanggapi insiden"] = "Responding to incidents",
    ["Menerapkan nilai Pancasila"] = "Living the values of Pancasila",
    ["Melayani dengan nilai BerAKHLAK"] = "Serving by the BerAKHLAK values",
    ["Meredakan dan mempersatukan"] = "Calming and uniting",
    ["Mencari dan menilai sumber"] = "Searching and judging sources",
    ["Membaca data dan angka"] = "Reading data and figures",
    ["Bersikap santun di ruang digital"] = "Being polite in the digital space",
    ["Menangani informasi keliru"] = "Dealing with false information",
    ["Membedakan kritik, penghinaan, dan kebencian"] = "Telling criticism, insult and hatred apart",
    ["Bersikap netral dan memegang kode etik"] = "Staying neutral and keeping the code of ethics",
    ["Memahami alasan netralitas"] = "Understanding the reason for neutrality",
    ["Mengenal aturan dan sanksi"] = "Knowing the rules and sanctions",
    ["Bersikap netral di media sosial"] = "Staying neutral on social media",
    ["Melayani dengan adil"] = "Serving fairly",
    ["Melayani tanpa beda"] = "Serving everyone alike",
    ["Mendukung hak pilih secara netral"] = "Supporting the right to vote neutrally",
    ["Mengenali diskriminasi dan intimidasi"] = "Recognising discrimination and intimidation",
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
    ["Tiga pegawai belajar bersama di depan satu layar."] =
        "Three employees learn together in front of one screen.",
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
    ["Mulai besok"] = "From tomorrow",
    ["Surat tanda selesai dan dua hal untuk besok"] = "A certificate, and two things for tomorrow",
    ["Tanda selesai memuat nama modul dan **menit belajar** Anda. Pengakuannya sebagai jam pelajaran (JP) ditetapkan instansi Anda.\
\
Pilih dua tindakan untuk besok, dan tuliskan:\
\
- satu untuk cara Anda **melayani**;\
- satu untuk cara Anda **bermedia sosial**.\
\
Pak Hasan menulis: “Menjawab lewat aplikasi” dan “Keluar dari grup pendukung calon”."] =
        "The certificate names the modules and your **minutes of learning**. Whether they count as learning hours (JP) is for your agency to decide.\
\
Choose two acts for tomorrow and write them down:\
\
- one for how you **serve**;\
- one for how you **use social media**.\
\
Hasan writes: “Answer through the app” and “Leave the group of a candidate's supporters”.",
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
    ["Praktik keamanan akun"] = "Practice of account security",
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
    ["UU 27/2022"] = "Law 27/2022",
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
    ["UU 25/2009"] = "Law 25/2009",
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
    ["Berita kegiatan literasi digital Kominfo, April 2023; nilai Berorientasi Pelayanan"] =
        "News of Kominfo's digital literacy training, April 2023; the value Service-oriented",
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
    ["UU 20/2023 Pasal 10; berita kegiatan literasi digital Kominfo, April 2023"] =
        "Law 20/2023 Article 10; news of Kominfo's digital literacy training, April 2023",

    -- items/m06.lua
    ["Apa alasan paling mendasar ASN harus netral?"] =
        "What is the most fundamental reason for civil servants to be neutral?",
    ["Petugas loket melayani seorang warga."] = "A clerk at a counter serves a citizen.",
    ["Agar ASN tidak perlu memahami perkembangan politik"] =
        "So that civil servants need not understand political developments",
    ["ASN tetap perlu memahami keadaan; yang dijaga adalah sikap tidak memihak."] =
        "Civil servants still need to understand what is going on; what matters is not to take sides.",
    ["Agar kebijakan calon yang sedang menjabat tidak dikritik di ruang publik"] =
        "So that the policies of a candidate in office are not criticised in public",
    ["Netralitas tidak membatasi kritik warga dan tidak melindungi calon mana pun."] =
        "Neutrality does not limit citizens' criticism and does not protect any candidate.",
    ["Agar jumlah pegawai yang ikut memilih berkurang"] = "So that fewer civil servants vote",
    ["ASN tetap memiliki hak pilih di bilik suara."] =
        "Civil servants keep their right to vote in the polling booth.",
    ["Agar setiap warga dilayani dengan adil, apa pun pilihan politiknya"] =
        "So that every citizen is served fairly, whatever their political choice",
    ["Netralitas melindungi keadilan layanan, kepercayaan publik, dan sumber daya negara."] =
        "Neutrality protects fair service, public trust and the resources of the state.",
    ["UU 20/2023 Pasal 9 ayat (2)"] = "Law 20/2023, Article 9 (2)",
    ["Manakah perbuatan ASN yang dilarang pedoman netralitas? Pilih semua yang benar."] =
        "Which acts do the guidelines on neutrality forbid civil servants? Choose all that apply.",
    ["Seorang pegawai memegang ponsel besar dengan tanda Suka, komentar, dan bagikan."] =
        "A civil servant holds a large phone with signs for Like, comment and share.",
    ["Menggunakan hak pilih di tempat pemungutan suara"] = "Casting one's vote at the polling station",
    ["Memilih di bilik suara adalah hak ASN."] = "Voting in the polling booth is a civil servant's right.",
    ["Membagikan ajakan memilih salah satu calon"] = "Sharing an appeal to vote for one of the candidates",
    ["Membagikan jadwal pemungutan suara dari akun resmi KPU"] =
        "Sharing the voting schedule from the official KPU account",
    ["Informasi resmi penyelenggara boleh disebarkan."] =
        "Official information from the organisers may be shared.",
    ["Mengikuti akun pemenangan calon"] = "Following the account of a candidate's campaign",
    ["Menyukai unggahan akun pemenangan calon"] = "Liking a post of a candidate's campaign account",
    ["Mengunggah foto bersama calon dengan simbol dukungan"] =
        "Posting a picture with a candidate that shows a sign of support",
    ["Interaksi yang menunjukkan dukungan dilarang, sedangkan informasi resmi penyelenggara dan hak pilih tidak."] =
        "Interactions that show support are forbidden; official information from the organisers and the right to vote are not.",
    ["SKB lima lembaga 22 September 2022"] = "Joint Decree of five institutions, 22 September 2022",
    ["Karena harus netral, ASN kehilangan hak untuk memberikan suara."] =
        "Because they must be neutral, civil servants lose their right to vote.",
    ["Seorang ibu dan seorang bapak di kiri dan kanan kotak suara putih, di bawah timbangan yang seimbang."] =
        "A woman and a man on the left and right of a white ballot box, under scales in balance.",
    ["ASN tetap memiliki hak pilih; yang dijaga adalah sikap tidak memihak di ruang publik dan dalam tugas."] =
        "Civil servants keep their right to vote; what matters is not to take sides in public and on duty.",
    ["Ketentuan pemilih; yang tidak memilih adalah anggota aktif TNI dan Polri"] =
        "Rules on voters; those who do not vote are active members of the armed forces and the police",
    ["Kewajiban menjaga netralitas berlaku bagi PNS maupun PPPK."] =
        "The duty to stay neutral binds both permanent (PNS) and contract (PPPK) civil servants.",
    ["Undang-undang membebankan kewajiban itu kepada pegawai ASN, yaitu PNS dan PPPK."] =
        "The law lays this duty on all civil servants, that is, on PNS and PPPK.",
    ["UU 20/2023 Pasal 24 ayat (1) huruf d"] = "Law 20/2023, Article 24 (1) d",
    ["Di luar jam kerja, ASN bebas menunjukkan dukungan kepada calon di akun pribadinya."] =
        "Outside working hours, civil servants are free to show support for a candidate on their private accounts.",
    ["Jejak Suka dan komentar mengarah ke ponsel pemiliknya."] =
        "The traces of likes and comments lead to their owner's phone.",
    ["Netralitas dijaga dalam kehidupan sehari-hari dan di ruang digital, bukan hanya pada jam kerja."] =
        "Neutrality is kept in daily life and in the digital space, not only in working hours.",
    ["Mengapa sanksi atas pelanggaran netralitas dapat berbeda?"] =
        "Why can sanctions for a breach of neutrality differ?",
    ["Tiga pegawai membahas aturan dalam rapat kantor."] =
        "Three civil servants discuss the rules in an office meeting.",
    ["Karena hanya pejabat struktural yang dapat dikenai sanksi"] =
        "Because only officials in structural posts can be sanctioned",
    ["Kewajiban netral mengikat setiap pegawai ASN, bukan hanya pejabat."] =
        "The duty to be neutral binds every civil servant, not only those in structural posts.",
    ["Karena bergantung pada bentuk dan tahap perbuatannya"] =
        "Because they depend on the form and the stage of the act",
    ["Karena besarnya ditentukan jumlah pengikut akun"] =
        "Because their size is set by the number of the account's followers",
    ["Jumlah pengikut bukan ukuran dalam aturan."] = "The number of followers is no measure in the rules.",
    ["Karena sanksi hanya berlaku bila dilakukan pada jam kerja"] =
        "Because sanctions apply only to acts in working hours",
    ["Netralitas dijaga di dalam dan di luar jam kerja."] =
        "Neutrality is kept inside and outside working hours.",
    ["Perbuatan terhadap bakal calon umumnya ditangani sebagai pelanggaran kode etik, sedangkan terhadap calon dapat menjadi pelanggaran disiplin."] =
        "Acts towards a prospective candidate are generally treated as breaches of the code of ethics, while towards a confirmed candidate they can be breaches of discipline.",
    ["SKB 2022 lampiran; PP 42/2004 Pasal 15; PP 94/2021"] =
        "Joint Decree 2022, annex; Government Regulation 42/2004, Article 15; Government Regulation 94/2021",
    ["Lembaga mana yang BUKAN penandatangan SKB netralitas tahun 2022?"] =
        "Which institution is NOT a signatory of the 2022 Joint Decree on neutrality?",
    ["Badan Kepegawaian Negara"] = "The National Civil Service Agency",
    ["BKN termasuk penandatangan."] = "The BKN is a signatory.",
    ["Badan Pengawas Pemilihan Umum"] = "Election Supervisory Agency (Bawaslu)",
    ["Bawaslu termasuk penandatangan."] = "Bawaslu is a signatory.",
    ["Komisi Pemilihan Umum"] = "The General Election Commission",
    ["Kementerian Dalam Negeri"] = "Ministry of Home Affairs",
    ["Mendagri termasuk penandatangan."] = "The Minister of Home Affairs is a signatory.",
    ["SKB ditandatangani MenPANRB, Mendagri, BKN, KASN, dan Bawaslu."] =
        "The decree was signed by the Ministers for Administrative Reform and of Home Affairs, BKN, KASN and Bawaslu.",
    ["Setelah KASN tidak lagi ada, lembaga mana yang menangani pengawasan kode etik dan netralitas ASN menurut pengaturan 2024?"] =
        "Since the civil service commission (KASN) no longer exists, which institution supervises the code of ethics and neutrality of civil servants under the rules of 2024?",
    ["KPU menyelenggarakan pemilu, bukan mengawasi kode etik ASN."] =
        "The election commission holds elections; it does not supervise civil servants' code of ethics.",
    ["Ombudsman Republik Indonesia"] = "The Ombudsman of the Republic of Indonesia",
    ["Ombudsman mengawasi pelayanan publik, bukan kode etik ASN."] =
        "The Ombudsman supervises public services, not civil servants' code of ethics.",
    ["Lembaga Administrasi Negara"] = "The National Institute of Public Administration",
    ["LAN membina pengembangan kompetensi ASN."] =
        "This institute develops the competence of civil servants.",
    ["Perpres tahun 2024 mengalihkan pengawasan tersebut kepada BKN, sementara kebijakan sistem merit berada di KemenPANRB."] =
        "Presidential regulations of 2024 handed this supervision to the National Civil Service Agency (BKN), while policy on the merit system lies with the ministry (KemenPANRB).",
    ["Perpres 91/2024 dan 92/2024; perhatikan Putusan MK 121/PUU-XXII/2024"] =
        "Presidential Regulations 91/2024 and 92/2024; note Constitutional Court decision 121/PUU-XXII/2024",
    ["Menjelang pemilihan, atasan mengingatkan netralitas setiap bulan. Apa makna terbaik dari pengulangan itu?"] =
        "Before an election a superior brings up neutrality every month. What is the best meaning of this repetition?",
    ["Menjaga kewaspadaan karena situasi dan bentuk godaannya terus berubah"] =
        "Staying alert, because situations and forms of temptation keep changing",
    ["Tanda bahwa pegawai tidak dipercaya"] = "A sign that staff are not trusted",
    ["Pengingat ditujukan kepada semua, termasuk pimpinan."] =
        "The reminder is for everyone, leaders included.",
    ["Formalitas yang dapat dilewati bila sudah pernah mendengar"] =
        "A formality that can be skipped once one has heard it",
    ["Situasi baru selalu muncul pada tiap tahap."] = "New situations arise at every stage.",
    ["Upaya membatasi pembicaraan apa pun di kantor"] = "An attempt to limit all conversation in the office",
    ["Yang dijaga adalah sikap tidak memihak, bukan semua pembicaraan."] =
        "What is guarded is impartiality, not all conversation.",
    ["Pengingat berkala membantu pegawai mengenali situasi baru dan bertindak tepat."] =
        "Regular reminders help staff to recognise new situations and act rightly.",
    ["SKB lima lembaga 22 September 2022 (pembinaan)"] =
        "Joint Decree of five institutions, 22 September 2022 (guidance)",
    ["Membagikan jadwal pemungutan suara dari akun resmi KPU melanggar netralitas."] =
        "Sharing the voting schedule from the KPU's official account breaches neutrality.",
    ["Bila sebuah undangan berada di wilayah abu-abu, ASN sebaiknya meminta arahan tertulis lebih dahulu."] =
        "When an invitation lies in a grey area, a civil servant had better ask for written guidance first.",
    ["Arahan tertulis melindungi Anda dan kantor; bila ragu, jangan hadir."] =
        "Written guidance protects you and the office; when in doubt, do not attend.",

    -- items/m07.lua
    ["Anda menjaga loket bersama Ibu Ratna. Seorang ibu bingung karena namanya tidak ada dalam daftar pemilih."] =
        "You staff the counter together with Ratna. A woman is at a loss because her name is not on the voter list.",
    ["Ibu Sari, warga"] = "Mrs Sari, a citizen",
    ["Saya sudah mencari di papan pengumuman. Nama tetangga saya ada, nama saya tidak ada."] =
        "I have looked on the notice board. My neighbour's name is there, mine is not.",
    ["Mari kita periksa caranya, lalu saya arahkan ke penyelenggara setempat."] =
        "Let us look at how to check, then I will direct you to the local election office.",
    ["Syukurlah. Saya kira sudah terlambat."] = "Thank goodness. I thought it was too late.",
    ["ASN membantu akses informasi dan meneruskan ke penyelenggara tanpa syarat apa pun."] =
        "Civil servants help people get information and pass matters on to the election body, with no conditions at all.",
    ["Tugas penyelenggara pemilihan"] = "Duties of the election bodies",
    ["Kalau terasa repot, Ibu tidak usah memilih saja."] = "If it is too much trouble, simply do not vote.",
    ["Oh. Jadi suara saya memang tidak penting, ya."] = "Oh. So my vote does not matter after all.",
    ["Saran ini membuat warga kehilangan kesempatan memilih."] =
        "This advice makes a citizen lose the chance to vote.",
    ["Nama Ibu saya catat di buku tamu sebagai bukti."] =
        "I will write your name in the guest book as proof.",
    ["Jadi saya sudah terdaftar sekarang?"] = "So I am registered now?",
    ["Buku tamu bukan daftar pemilih; penyelenggaralah yang berwenang."] =
        "A guest book is no voter list; only the election body is authorised.",
    ["Saya urus sampai selesai, asalkan Ibu bersedia mendukung calon tertentu."] =
        "I will see it through for you, provided you support a certain candidate.",
    ["Maaf, saya datang bukan untuk itu."] = "Sorry, that is not why I came.",
    ["Bantuan dengan syarat dukungan adalah tekanan terhadap pilihan warga."] =
        "Help on condition of support puts pressure on a citizen's choice.",
    ["Besok saya tinggal menunjukkan buku ini di TPS?"] = "So I just show this book at the polling station?",
    ["Maaf, saya keliru. Mari saya arahkan ke penyelenggara."] =
        "Sorry, I was mistaken. Let me direct you to the election body.",
    ["Baik. Untung saya bertanya."] = "All right. Good thing I asked.",
    ["Kekeliruan yang segera diluruskan menyelamatkan hak warga."] =
        "A mistake put right at once saves a citizen's right.",
    ["Ya, tunjukkan saja buku ini kepada petugas. Pasti diterima, karena ada cap kantor kami."] =
        "Yes, just show this book to the officials. They will surely accept it, it has our office's stamp.",
    ["Baiklah kalau begitu."] = "Very well then.",
    ["Janji yang bukan wewenang Anda dapat membuat warga kehilangan suaranya."] =
        "A promise that is not yours to make can cost a citizen their vote.",
    ["Lalu, apa yang harus saya lakukan sekarang?"] = "Then what should I do now?",
    ["Periksa di cekdptonline.kpu.go.id, atau bawa KTP ke kantor penyelenggara. Ini alamatnya."] =
        "Check at cekdptonline.kpu.go.id, or take your identity card to the election office. Here is the address.",
    ["Jelas sekali. Saya ke sana siang ini."] = "Very clear. I will go there this afternoon.",
    ["Warga menerima saluran resmi dan langkah yang dapat dikerjakan sendiri."] =
        "The citizen is given an official channel and steps she can take herself.",
    ["Titipkan KTP asli Ibu sampai besok. Nanti saya unggah fotonya ke grup kantor supaya dibantu rekan lain."] =
        "Leave your identity card with me until tomorrow. I will post a photo of it in the office group so that colleagues can help.",
    ["KTP saya difoto untuk grup?"] = "My identity card, photographed for a group?",
    ["Dokumen warga tidak ditahan dan fotonya tidak disebar ke grup."] =
        "Citizens' documents are not kept, and photos of them are not spread in groups.",
    ["Satu lagi. Kalau nanti bisa memilih, sebaiknya saya pilih siapa, ya?"] =
        "One more thing. If I can vote, whom should I choose?",
    ["Itu hak Ibu. Bahan resmi tentang semua calon ada di penyelenggara."] =
        "That is your right. Official material on all candidates is at the election body.",
    ["Betul juga. Saya baca dulu."] = "True enough. I will read it first.",
    ["Anda mendorong partisipasi tanpa mengarahkan pilihan."] =
        "You encourage taking part without steering the choice.",
    ["Kalau saya, yang sekarang saja. Lihat, jalan di kelurahan kita sudah bagus dan terang."] =
        "If you ask me, the one in office. Look how good and well lit the roads in our ward are.",
    ["Oh, begitu menurut kantor ini?"] = "Oh, is that what this office thinks?",
    ["Satu kalimat sudah mengarahkan pilihan atas nama kantor."] =
        "One sentence has already steered a choice in the name of the office.",
    ["Ibu Sari mendapat jalan"] = "Mrs Sari finds her way",
    ["Petugas penyelenggara memeriksa datanya hari itu juga. Ibu Sari bercerita kepada tetangganya bahwa kantor Anda membantu tanpa pamrih."] =
        "The election office checks her data that same day. Mrs Sari tells her neighbours that your office helped and asked for nothing.",
    ["Bantuan baik, ujungnya memihak"] = "Good help, a partisan ending",
    ["Ibu Sari menemukan jalannya. Namun ucapan Anda beredar: “Kata petugas loket, pilih yang sekarang.” Pak Budi harus memberi penjelasan."] =
        "Mrs Sari finds her way. But your words go round: “The clerk says, vote for the one in office.” Budi has to explain.",
    ["Satu suara nyaris hilang"] = "One vote almost lost",
    ["Ibu Sari pulang tanpa petunjuk yang benar. Ibu Ratna menelepon dan meminta maaf, lalu mengarahkannya ke penyelenggara."] =
        "Mrs Sari goes home without the right advice. Ratna phones to apologise and directs her to the election office.",
    ["Ibu Sari melapor"] = "Mrs Sari reports it",
    ["Ia menyampaikan kejadian itu kepada pengawas pemilihan. Anda diminta memberi keterangan."] =
        "She tells the election supervisors what happened. You are asked to give a statement.",
    ["Warga bertanya, “Menurut Bapak, siapa yang pantas dipilih?” Jawaban mana yang tepat?"] =
        "A citizen asks, “In your opinion, who deserves our vote?” Which answer is right?",
    ["“Semua sama saja, tidak perlu memilih.”"] = "“They are all the same, no need to vote.”",
    ["Jawaban ini mematahkan semangat warga untuk memilih."] =
        "This answer discourages the citizen from voting.",
    ["“Pilih yang programnya sudah terbukti di kecamatan kita.”"] =
        "“Choose the one whose programme has proved itself in our district.”",
    ["Kalimat ini mengarahkan warga kepada calon yang sedang menjabat."] =
        "This sentence steers the citizen towards the candidate in office.",
    ["“Itu hak Ibu. Visi semua calon dapat dibaca pada bahan resmi penyelenggara.”"] =
        "“That is your right. The aims of all candidates can be read in the official election material.”",
    ["“Saya tidak boleh bilang, tetapi coba perhatikan saja warna baju saya hari ini.”"] =
        "“I am not allowed to say, but do take note of the colour of my shirt today.”",
    ["Isyarat terselubung pun mengarahkan pilihan."] = "A veiled hint steers a choice too.",
    ["Jawaban netral menghormati hak warga, tidak mengarahkan, dan tetap mendorong partisipasi."] =
        "A neutral answer respects the citizen's right, does not steer, and still encourages taking part.",
    ["SKB lima lembaga 22 September 2022; UU 20/2023 Pasal 9 ayat (2)"] =
        "Joint Decree of five institutions, 22 September 2022; Law 20/2023, Article 9 (2)",
    ["Dukungan mana terhadap partisipasi pemilih yang boleh dilakukan ASN? Pilih semua yang benar."] =
        "Which support for voter participation may civil servants give? Choose all that are right.",
    ["Mengantar warga ke TPS sambil membagikan selebaran calon"] =
        "Driving citizens to the polling station while handing out a candidate's leaflets",
    ["Selebaran calon mengubah bantuan menjadi kampanye."] =
        "A candidate's leaflets turn help into campaigning.",
    ["Menjanjikan kemudahan layanan bila memilih calon tertentu"] =
        "Promising easier service to those who vote for a certain candidate",
    ["Layanan adalah hak warga, bukan imbalan atas pilihan."] =
        "Service is a citizen's right, not a reward for a choice.",
    ["Menunjukkan TPS ramah disabilitas dari informasi resmi"] =
        "Pointing out accessible polling stations from official information",
    ["Mengatur jadwal piket agar rekan dapat memberikan suara"] =
        "Arranging duty rosters so that colleagues can vote",
    ["Menempel jadwal dan tata cara memilih dari penyelenggara"] =
        "Putting up the election body's schedule and voting instructions",
    ["Memudahkan akses boleh; mengarahkan pilihan atau memberi imbalan dilarang."] =
        "Making access easier is allowed; steering choices or giving rewards is forbidden.",
    ["UU 7/2017; UU 10/2016"] = "Law 7/2017; Law 10/2016",
    ["Mendorong warga datang ke TPS dan mengarahkan warga kepada satu calon adalah dua hal yang berbeda."] =
        "Encouraging citizens to come to the polling station and steering them towards one candidate are two different things.",
    ["Mendorong partisipasi bersifat netral, sedangkan mengarahkan pilihan adalah keberpihakan."] =
        "Encouraging participation is neutral, while steering a choice is taking sides.",
    ["Kelompokkan peristiwa berikut."] = "Sort the following events into groups.",
    ["Layanan adil"] = "Fair service",
    ["Diskriminasi"] = "Discrimination",
    ["Intimidasi"] = "Intimidation",
    ["Antrean dipanggil sesuai nomor"] = "The queue is called by number",
    ["Urutan yang sama berlaku bagi semua warga."] = "The same order applies to all citizens.",
    ["Surat keterangan ditunda bagi pendukung lawan"] =
        "A certificate is delayed for supporters of the rival",
    ["Layanan dibedakan karena pilihan politik."] = "The service differs because of a political choice.",
    ["Pendampingan lansia menurut ketentuan prioritas"] =
        "Older people are assisted under the priority rules",
    ["Prioritas menurut ketentuan bukan pilih kasih."] = "Priority under the rules is not favouritism.",
    ["Warga diminta mengirim foto surat suara"] = "Citizens are asked to send a photo of their ballot",
    ["Meminta bukti pilihan adalah tekanan."] = "Asking for proof of a choice is pressure.",
    ["Pegawai kontrak diancam tidak diperpanjang bila tidak memilih calon tertentu"] =
        "Contract staff are threatened with no renewal unless they vote for a certain candidate",
    ["Ancaman dipakai untuk menekan pilihan."] = "A threat is used to press for a choice.",
    ["Warga desa tertentu dilayani belakangan karena pilihannya"] =
        "Residents of a certain village are served later because of their choice",
    ["Urutan layanan dibedakan karena pilihan."] = "The order of service differs because of a choice.",
    ["Diskriminasi membedakan layanan, sedangkan intimidasi menekan pilihan seseorang."] =
        "Discrimination makes service differ, while intimidation puts pressure on a person's choice.",
    ["UU 25/2009; UU 10/2016 Pasal 71 dan 182A"] = "Law 25/2009; Law 10/2016, Articles 71 and 182A",
    ["Di balai kelurahan, Anda akan membagikan bantuan pemerintah. Ternyata semua paketnya ditempeli stiker calon."] =
        "At the ward hall you are about to hand out government aid. It turns out that every package bears a candidate's sticker.",
    ["Tumpukan paket bantuan di atas meja, masing-masing ditempeli stiker bergambar orang."] =
        "A stack of aid packages on a table, each with a sticker showing a person.",
    ["Maria, pengelola data"] = "Maria, data officer",
    ["Pak Ujang, warga"] = "Mr Ujang, a citizen",
    ["Pak Budi, kepala seksi"] = "Budi, head of section",
    ["Semua paket ada stikernya. Dua puluh warga sudah menunggu. Bagaimana?"] =
        "Every package has the sticker. Twenty people are waiting already. What now?",
    ["Kita hentikan dahulu, catat, lalu lapor kepada atasan dan pengawas."] =
        "We stop first, take notes, then report to our superior and the supervisors.",
    ["Setuju. Saya foto paketnya sebagai catatan."] =
        "Agreed. I will photograph the packages for the record.",
    ["Bantuan negara tidak boleh menjadi alat kampanye; catat, laporkan, dan perbaiki sebelum disalurkan."] =
        "State aid must not become a campaign tool; note it, report it, and put it right before it is handed out.",
    ["UU 10/2016 Pasal 71; PP 94/2021 Pasal 5 huruf n"] =
        "Law 10/2016, Article 71; Government Regulation 94/2021, Article 5 n",
    ["Bagikan hanya kepada warga yang setuju."] = "Give them only to citizens who agree.",
    ["Berarti kita bertanya soal pilihan mereka?"] = "So we ask about their choice?",
    ["Persetujuan warga tidak menghapus stiker, dan bantuan jadi dibedakan."] =
        "Consent does not remove the sticker, and the aid now differs from person to person.",
    ["Bagikan cepat-cepat supaya warga tidak kecewa, nanti pemasangnya kita tegur."] =
        "Hand them out quickly so that people are not disappointed, and reprimand whoever stuck them on later.",
    ["Kalau sudah di rumah warga, sulit ditarik."] =
        "Once they are in people's homes, they are hard to take back.",
    ["Teguran kemudian tidak menarik kembali paket yang sudah tersebar."] =
        "A later reprimand does not bring back packages already spread.",
    ["Bagikan sambil menutup stikernya dengan tangan."] =
        "Hand them out while covering the sticker with a hand.",
    ["Sesampai di rumah, stikernya tetap terbaca."] = "At home the sticker can still be read.",
    ["Menutup sebentar tidak menghilangkan pesan kampanye pada bantuan."] =
        "Covering it for a moment does not take the campaign message off the aid.",
    ["Yang tidak setuju stiker tidak mendapat beras, Pak? Saya juga terdaftar."] =
        "So those who do not agree with the sticker get no rice? I am on the list too.",
    ["Bapak benar, maaf. Pembagian saya hentikan dahulu."] =
        "You are right, I am sorry. I am stopping the handout for now.",
    ["Nah, begitu baru adil."] = "There, now that is fair.",
    ["Perlakuan yang tidak sama dihentikan saat itu juga."] = "Unequal treatment is stopped on the spot.",
    ["Begini saja, Pak: Bapak menyatakan setuju dahulu di daftar ini, baru paketnya boleh diambil."] =
        "Let us do it this way: first state on this list that you agree, then you may take the package.",
    ["Saya catat ucapan ini."] = "I will remember those words.",
    ["Bantuan kini menjadi alat tekanan terhadap pilihan warga."] =
        "The aid has now become a means of pressing citizens' choices.",
    ["Saya antre sejak pagi. Mengapa berhenti?"] = "I have queued since morning. Why have you stopped?",
    ["Maaf, Pak. Paket perlu diperbaiki. Nomor antrean Bapak tetap berlaku."] =
        "I am sorry. The packages need to be put right. Your queue number stays valid.",
    ["Baik, asalkan nomor saya tidak hilang."] = "All right, as long as I keep my number.",
    ["Warga mendapat penjelasan jujur dan haknya tetap terjaga."] =
        "The citizen gets an honest explanation and keeps his right.",
    ["Ini ulah tim calon yang di stiker itu, Pak. Nanti di TPS jangan pilih dia, ya."] =
        "This is the work of that candidate's team on the sticker. Do not vote for them at the polling station, will you.",
    ["Petugas kok ikut kampanye?"] = "Officials campaigning now, are they?",
    ["Mengajak tidak memilih seseorang juga mengarahkan pilihan."] =
        "Urging people not to choose someone steers a choice as well.",
    ["Saya terima telepon Maria. Apa yang sudah Anda catat?"] =
        "Maria phoned me. What have you written down?",
    ["Jumlah paket, foto, jam, dan siapa yang mengantar. Saya siap lapor ke pengawas."] =
        "The number of packages, photos, the time, and who brought them. I am ready to report to the supervisors.",
    ["Lengkap. Saya dampingi laporannya."] = "Complete. I will go with you to report it.",
    ["Catatan fakta membuat laporan dapat ditindaklanjuti."] =
        "A record of facts makes a report something that can be followed up.",
    ["Belum ada, Pak. Tetapi foto paketnya sudah saya unggah ke status supaya ramai dan pelakunya malu."] =
        "Nothing yet. But I have put a photo of the packages in my status, so that people talk and the culprits feel ashamed.",
    ["Hapus dahulu. Laporan bukan tontonan."] = "Delete it first. A report is not a show.",
    ["Menyebarkan bukti mendahului pemeriksaan dan ikut menyiarkan stikernya."] =
        "Spreading the evidence runs ahead of the inquiry and broadcasts the sticker as well.",
    ["Bantuan sampai tanpa stiker"] = "The aid arrives without stickers",
    ["Setelah laporan dicatat, stiker dilepas menurut arahan pengawas. Sore itu warga menerima paket sesuai nomor antrean."] =
        "Once the report is recorded, the stickers come off as the supervisors advise. That afternoon people receive their packages by queue number.",
    ["Laporan tertunda oleh keramaian"] = "A report delayed by the crowd",
    ["Unggahan Anda disalin ke mana-mana, lengkap dengan gambar calon. Bantuan tetap dibagikan, tetapi Anda diminta memberi penjelasan."] =
        "Your post is copied everywhere, candidate's picture and all. The aid is still handed out, but you are asked to explain.",
    ["Foto paket beredar"] = "Photos of the packages go round",
    ["Malam itu foto bantuan berstiker beredar di grup warga. Kantor diperiksa, dan penyaluran berikutnya ditunda."] =
        "That night photos of the stickered aid circulate in residents' groups. The office is examined, and the next handout is postponed.",
    ["Urutkan pelayanan loket yang adil."] = "Put fair counter service in order.",
    ["Menyapa dan memberi nomor antrean"] = "Greeting and giving a queue number",
    ["Memeriksa kebutuhan prioritas menurut ketentuan"] = "Checking priority needs under the rules",
    ["Prioritas diketahui sebelum nomor dipanggil."] = "Priority is known before a number is called.",
    ["Memanggil sesuai urutan"] = "Calling in order",
    ["Pemanggilan mengikuti nomor dan prioritas yang sudah diperiksa."] =
        "Calling follows the numbers and the priority already checked.",
    ["Memproses dengan standar yang sama"] = "Processing by the same standard",
    ["Proses dimulai setelah warga dipanggil."] = "Processing begins once the citizen has been called.",
    ["Menyampaikan hasil dan waktu penyelesaian"] = "Telling the result and the completion time",
    ["Hasil disampaikan pada akhir pelayanan."] = "The result is told at the end of the service.",
    ["Standar yang sama bagi semua, dengan prioritas hanya menurut ketentuan, adalah wujud keadilan."] =
        "The same standard for all, with priority only under the rules, is what fairness looks like.",
    ["UU 25/2009; standar pelayanan unit"] = "Law 25/2009; the unit's service standards",
    ["Atasan meminta daftar tetangga pegawai beserta calon pilihan mereka. Apa yang paling tepat?"] =
        "A superior asks for a list of employees' neighbours and the candidates they choose. What is most fitting?",
    ["Menolak dengan sopan, mencatatnya, dan berkonsultasi dengan pengawas"] =
        "Decline politely, note it down, and consult the supervisors",
    ["Meminta bawahan yang mengisinya"] = "Ask a subordinate to fill it in",
    ["Tekanan itu hanya berpindah ke orang lain."] = "The pressure merely moves to someone else.",
    ["Mengisi daftar itu secara asal supaya permintaan dianggap sudah selesai"] =
        "Fill in the list at random so that the request counts as done",
    ["Daftar asal-asalan tetap dapat dipakai untuk menekan orang."] =
        "A made-up list can still be used to put pressure on people.",
    ["Memberikan data keluarga sendiri saja"] = "Give only your own family's data",
    ["Pilihan keluarga pun bukan data untuk dikumpulkan."] =
        "A family's choices are no data to be collected either.",
    ["Pendataan pilihan politik dapat menjadi alat tekanan dan melanggar netralitas."] =
        "Recording political choices can become a means of pressure and breaches neutrality.",
    ["UU 20/2023 Pasal 9 ayat (2); SKB lima lembaga 22 September 2022"] =
        "Law 20/2023, Article 9 (2); Joint Decree of five institutions, 22 September 2022",
    ["Atasan yang sengaja tidak memberi pegawainya kesempatan memilih, tanpa alasan yang dibenarkan, dapat terkena ketentuan pidana pemilu."] =
        "A superior who deliberately gives staff no chance to vote, without justified reason, may fall under the criminal provisions of the election law.",
    ["Undang-undang pemilu melindungi kesempatan pekerja untuk memilih."] =
        "The election law protects workers' opportunity to vote.",
    ["UU 7/2017 Pasal 498"] = "Law 7/2017, Article 498",
    ["Berapa usia minimal seorang warga menjadi pemilih bila belum pernah menikah?"] =
        "What is the minimum age for a citizen who has never married to be a voter?",
    ["tahun"] = "years",
    ["Angka 18 sering dipakai pada aturan lain; untuk pemilih syaratnya genap 17 tahun."] =
        "The number 18 is common in other rules; for voters it is 17 full years.",
    ["Angka 21 bukan syarat usia pemilih."] = "The number 21 is not the age required of voters.",
    ["Syaratnya genap berusia 17 tahun pada hari pemungutan suara, atau sudah atau pernah menikah."] =
        "One must be 17 on voting day, or be or have been married.",
    ["Ketentuan pemilih pada Pemilu dan Pilkada 2024"] =
        "Rules on voters in the 2024 general and regional elections",
    ["Penyandang disabilitas netra meminta pendampingan di TPS. Apa jawaban petugas layanan kelurahan yang tepat?"] =
        "A blind person asks to be assisted at the polling station. What is the right answer from a ward service officer?",
    ["Menyarankan tidak datang karena tempatnya ramai"] = "Advise against coming because it is crowded",
    ["Saran ini menghalangi hak pilihnya."] = "This advice stands in the way of the right to vote.",
    ["Menjelaskan adanya alat bantu atau pendamping melalui penyelenggara"] =
        "Explain that aids or an assistant are available through the election body",
    ["Menyarankan agar hak pilihnya diwakili keluarga tanpa perlu hadir di tempat"] =
        "Advise letting the family vote on their behalf without being present",
    ["Hak pilih tidak diwakilkan diam-diam."] = "The right to vote is not quietly handed to others.",
    ["Menawarkan mencobloskan surat suaranya"] = "Offer to mark the ballot for them",
    ["Petugas layanan tidak mengambil alih suara warga."] =
        "A service officer does not take over a citizen's vote.",
    ["Hak pilih dijaga lewat sarana dan pendampingan yang disediakan penyelenggara, bukan diwakilkan diam-diam."] =
        "The right to vote is protected by aids and assistance the election body provides, not by quiet substitution.",
    ["Prosedur pemungutan suara KPU"] = "Voting procedures of the General Elections Commission (KPU)",

    -- items/m08.lua
    ["Kelompokkan jenis jejak digital."] = "Sort the kinds of digital footprint.",
    ["Jejak aktif"] = "Active footprint",
    ["Anda buat dengan sengaja"] = "You make it on purpose",
    ["Jejak pasif"] = "Passive footprint",
    ["Terekam oleh sistem"] = "Recorded by the system",
    ["Riwayat lokasi ponsel"] = "A phone's location history",
    ["Lokasi dicatat ponsel tanpa Anda menulis apa pun."] =
        "The phone records the location without your writing anything.",
    ["Foto yang Anda unggah"] = "A photo that you upload",
    ["Anda sendiri yang memilih dan mengunggah foto itu."] = "You chose and uploaded that photo yourself.",
    ["Catatan kunjungan laman"] = "A record of pages visited",
    ["Kunjungan laman direkam peramban dan pengelola laman."] =
        "Visits are recorded by the browser and by whoever runs the page.",
    ["Komentar di akun berita"] = "A comment on a news account",
    ["Komentar Anda tulis dengan sengaja."] = "You write a comment on purpose.",
    ["Jejak aktif dibuat dengan sengaja, sedangkan jejak pasif terekam oleh sistem."] =
        "An active footprint is made on purpose, while a passive one is recorded by the system.",
    ["Pilar Aman Digital: rekam jejak digital"] = "Digital Safety pillar: digital footprint",
    ["Pilar Aman Digital"] = "Digital Safety pillar",
    ["Unggahan yang sudah dihapus pasti hilang dari semua tempat."] =
        "A post that has been deleted is certainly gone from everywhere.",
    ["Orang lain mungkin sudah menyimpan, menangkap layar, atau membagikannya."] =
        "Others may have saved it, taken a screenshot or shared it.",
    ["Anda sangat marah setelah menonton video viral tentang kantor Anda. Apa langkah pertama menurut JEDA?"] =
        "You are very angry after watching a viral video about your office. What is the first step of JEDA?",
    ["Meminta rekan menyerang akun pengunggah"] = "Ask colleagues to attack the account that posted it",
    ["Menyerang beramai-ramai menambah jejak buruk atas nama kantor."] =
        "Attacking as a group adds to the bad trace in the office's name.",
    ["Menulis tanggapan panjang supaya perasaan menjadi lega"] = "Write a long reply so as to feel relieved",
    ["Tulisan saat marah mudah disesali, dan sudah telanjur terbaca."] =
        "What is written in anger is easily regretted, and has been read by then.",
    ["Meletakkan ponsel sejenak dan tidak mengetik apa pun"] =
        "Put the phone down for a while and type nothing at all",
    ["Mengunggah emoji marah saja"] = "Post just an angry emoji",
    ["Emoji pun meninggalkan jejak yang dapat ditafsirkan warga."] =
        "Even an emoji leaves a trace that citizens can interpret.",
    ["Jauhkan jari lebih dahulu supaya emosi tidak berubah menjadi jejak digital."] =
        "Keep your fingers away first, so that emotion does not turn into a digital footprint.",
    ["Alat bantu JEDA; berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023"] =
        "JEDA memory aid; news of Kominfo's (now Komdigi) digital literacy training, April 2023",
    ["Urutkan langkah JEDA."] = "Put the steps of JEDA in order.",
    ["Jauhkan jari dari layar"] = "Keep your fingers off the screen",
    ["Jari dijauhkan paling dahulu, sebelum ada yang terkirim."] =
        "The fingers leave first of all, before anything is sent.",
    ["Endapkan emosi"] = "Let the emotion settle",
    ["Emosi diendapkan setelah jari menjauh dari layar."] =
        "The emotion settles once the fingers are away from the screen.",
    ["Dengar pertimbangan orang lain atau pedoman"] = "Listen to the view of others or to the guidelines",
    ["Pertimbangan baru terdengar jernih setelah emosi mengendap."] =
        "Other views are heard clearly only once the emotion has settled.",
    ["Ambil keputusan"] = "Make a decision",
    ["Keputusan diambil paling akhir, setelah tiga langkah lainnya."] =
        "The decision comes last, after the three other steps.",
    ["Jeda memberi ruang bagi pikiran sebelum jari bergerak."] =
        "A pause gives the mind room before the fingers move.",
    ["Alat bantu JEDA, Suluh"] = "JEDA memory aid, Suluh",
    ["Ini profil media sosial seorang ASN. Sentuh tiga informasi yang sebaiknya dibatasi."] =
        "This is a civil servant's social media profile. Touch three pieces of information that had better be limited.",
    ["Halaman profil: data diri di kiri, tiga foto di kanan."] =
        "Profile page: personal details on the left, three photos on the right.",
    ["Foto anak berseragam"] = "Photo of a child in uniform",
    ["Foto pertama"] = "First photo",
    ["Seragam dan nama sekolah memberi tahu orang asing tempat menemukan anak."] =
        "The uniform and the school's name tell strangers where to find the child.",
    ["Alamat rumah"] = "Home address",
    ["Baris pertama data diri"] = "First line of the details",
    ["Alamat rumah membuka jalan bagi orang yang berniat buruk."] =
        "A home address opens the way to people with bad intentions.",
    ["Nomor telepon pribadi"] = "Private phone number",
    ["Baris ketiga data diri"] = "Third line of the details",
    ["Nomor pribadi kerap dipakai untuk penipuan dan pembajakan akun."] =
        "Private numbers are often used for fraud and for taking over accounts.",
    ["Minat pada kebun"] = "Interest in gardening",
    ["Baris keempat data diri"] = "Fourth line of the details",
    ["Minat umum tidak menunjukkan siapa atau di mana Anda."] =
        "A general interest does not show who or where you are.",
    ["Pekerjaan secara umum"] = "Occupation in general terms",
    ["Baris kedua data diri"] = "Second line of the details",
    ["Pekerjaan yang ditulis umum tidak membuka data pribadi."] =
        "An occupation in general terms gives away no personal data.",
    ["Foto pemandangan"] = "Landscape photo",
    ["Foto kedua"] = "Second photo",
    ["Pemandangan tanpa penanda lokasi tidak membuka data pribadi."] =
        "A landscape without a location tag gives away no personal data.",
    ["Gabungan data pribadi memudahkan penipuan dan perisakan."] =
        "Personal data put together makes fraud and bullying easy.",
    ["Pilar Aman Digital; UU 27/2022 (data anak)"] = "Digital Safety pillar; Law 27/2022 (data of children)",
    ["Apa yang paling membantu menilai apakah suatu unggahan pantas dibuat oleh ASN?"] =
        "What helps most to judge whether a post is fit for a civil servant to make?",
    ["Memastikan unggahan serupa sudah banyak"] = "Making sure that there are many posts like it",
    ["Banyaknya unggahan serupa tidak membuatnya pantas."] = "Many similar posts do not make it fit.",
    ["Menghitung perkiraan jumlah tanda suka"] = "Estimating the number of likes",
    ["Tanda suka mengukur keramaian, bukan kepantasan."] = "Likes measure noise, not fitness.",
    ["Memeriksa apakah akun Anda terkunci"] = "Checking whether your account is locked",
    ["Unggahan di akun terkunci pun dapat ditangkap layar."] =
        "Even a post on a locked account can be caught in a screenshot.",
    ["Membayangkan warga membacanya sambil mengetahui jabatan Anda"] =
        "Imagining a citizen reading it who knows your position",
    ["Publik menilai ASN sebagai wakil negara, termasuk di akun pribadi."] =
        "The public sees civil servants as representing the state, on private accounts too.",
    ["Berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023"] =
        "News of Kominfo's (now Komdigi) digital literacy training, April 2023",
    ["Tangkapan layar percakapan tertutup kantor beredar di media sosial. Apa tindakan Anda yang tepat?"] =
        "A screenshot of a closed office conversation goes round on social media. What is right for you to do?",
    ["Melapor kepada pengelola dan tidak ikut menyebarkannya"] =
        "Report it to whoever runs the group and not help to spread it",
    ["Menuduh rekan yang dicurigai di grup lain"] = "Accuse the suspected colleague in another group",
    ["Tuduhan tanpa bukti menambah korban dan jejak baru."] =
        "An accusation without proof adds victims and new traces.",
    ["Mengunggah versi lengkapnya supaya tidak ada salah paham di masyarakat"] =
        "Post the complete version so that the public does not misunderstand",
    ["Versi lengkap justru membuka lebih banyak isi percakapan tertutup."] =
        "The complete version only opens more of the closed conversation.",
    ["Membagikan ulang dengan membenarkan isinya"] = "Share it again and confirm its content",
    ["Membagikan ulang memperluas kebocoran, apa pun keterangannya."] =
        "Sharing again widens the leak, whatever you write with it.",
    ["Kebocoran ditangani lewat jalur resmi, bukan dengan memperluas sebaran."] =
        "A leak is handled through official channels, not by spreading it further.",
    ["Kebijakan instansi; Pilar Aman Digital"] = "Agency policy; Digital Safety pillar",
    ["Menandai lokasi dan menuliskan “dinas luar” dapat memberi tahu orang asing bahwa rumah Anda kosong."] =
        "Tagging your location and writing “official trip” can tell strangers that your house is empty.",
    ["Informasi sepele dapat dirangkai menjadi gambaran yang berbahaya."] =
        "Trivial information can be put together into a dangerous picture.",
    ["Urutkan cara membenahi jejak digital lama."] =
        "Put the steps of tidying up an old digital footprint in order.",
    ["Mencari nama sendiri di mesin pencari"] = "Search for your own name in a search engine",
    ["Mulailah dari apa yang tampak bagi orang lain."] = "Begin with what others can see.",
    ["Meninjau unggahan lama satu per satu"] = "Review old posts one by one",
    ["Unggahan ditinjau setelah Anda tahu apa yang tampak."] =
        "Posts are reviewed once you know what can be seen.",
    ["Memperbaiki, membatasi, atau menghapus yang tidak pantas"] = "Correct, limit or delete what is not fit",
    ["Tindakan menyusul setelah peninjauan."] = "Action follows the review.",
    ["Mengatur privasi akun"] = "Set the account's privacy",
    ["Privasi diatur setelah unggahan lama dibenahi."] = "Privacy is set once the old posts are tidied up.",
    ["Menjadwalkan peninjauan ulang berkala"] = "Schedule a regular review",
    ["Kebiasaan menjaga hasil adalah langkah terakhir."] = "A habit that keeps the result is the last step.",
    ["Membenahi dimulai dari melihat apa yang tampak, lalu memperbaiki dan menjaga kebiasaan."] =
        "Tidying up begins with seeing what is visible, then mending it and keeping up the habit.",

    -- items/m04.lua
    ["Kata sandi mana yang paling kuat?"] = "Which password is the strongest?",
    ["Seorang pegawai di depan laptop dengan gembok dan kolom sandi."] =
        "An employee at a laptop showing a padlock and a password field.",
    ["Suryaloka2024Suryaloka"] = "Suryaloka2024Suryaloka",
    ["Nama tempat dan tahun mudah ditebak, juga bila diulang."] =
        "A place name and a year are easy to guess, even when repeated.",
    ["Tanggal lahir mudah diketahui orang lain."] = "Other people easily learn a date of birth.",
    ["qwertyuiopasdfghjkl123456789"] = "qwertyuiopasdfghjkl123456789",
    ["Urutan papan ketik termasuk yang pertama dicoba penebak sandi."] =
        "Rows of the keyboard are among the first things a guesser tries.",
    ["Rakit-Senja7-Kopi!Lumbung"] = "Rakit-Senja7-Kopi!Lumbung",
    ["Frasa panjang yang acak lebih sukar ditebak daripada kata umum, nama tempat, atau tanggal lahir."] =
        "A long random phrase is harder to guess than common words, place names or dates of birth.",
    ["Praktik keamanan akun; portal ASN Digital mensyaratkan sedikitnya 12 karakter"] =
        "Account security practice; the ASN Digital portal demands at least 12 characters",
    ["Seseorang menelepon, mengaku petugas bank, dan meminta kode OTP. Apa tindakan yang benar?"] =
        "Someone phones, claims to be from the bank and asks for an OTP code. What is the right thing to do?",
    ["Menutup telepon dan menghubungi bank lewat nomor resmi"] =
        "Hang up and contact the bank through its official number",
    ["Memberikan kode karena ia mengetahui nama Anda"] = "Give the code because they know your name",
    ["Nama Anda mudah diketahui; itu bukan bukti."] = "Your name is easy to find out; it proves nothing.",
    ["Meminta ia menelepon ulang pada jam kerja"] = "Ask them to phone again in office hours",
    ["Penipu pun dapat menelepon pada jam kerja."] = "Fraudsters can phone in office hours too.",
    ["Memberikan separuh kode untuk menguji"] = "Give half of the code as a test",
    ["Sebagian kode pun tidak diberikan kepada siapa pun."] = "Not even part of a code is given to anyone.",
    ["Kode OTP tidak diberikan kepada siapa pun; pastikan lewat saluran resmi yang Anda cari sendiri."] =
        "An OTP code is given to nobody; make sure through an official channel you look up yourself.",
    ["Praktik keamanan; pilar Aman Digital"] = "Security practice; Digital Safety pillar",
    ["Surel ini berjudul “Akun kepegawaian Anda diblokir”. Ketuk semua tanda yang mencurigakan."] =
        "This e-mail says “Your staff account has been blocked”. Tap every sign that is suspicious.",
    ["Surel dengan pengirim, logo perisai, sapaan, ancaman dua jam, permintaan kata sandi, dan sebuah tautan."] =
        "An e-mail with a sender, a shield logo, a salutation, a two-hour threat, a request for the password, and a link.",
    ["Penipu menekan dengan waktu, memakai alamat mirip, dan meminta kredensial; logo mudah ditiru."] =
        "Fraudsters press with time, use look-alike addresses and ask for credentials; a logo is easy to copy.",
    ["Pilar Aman Digital: penipuan digital"] = "Digital Safety pillar: digital fraud",
    ["Batas waktu dua jam disertai ancaman"] = "A two-hour deadline with a threat",
    ["Kalimat tentang akun dan gaji"] = "The sentence about account and salary",
    ["Ancaman membuat orang tergesa-gesa dan lupa memeriksa."] =
        "Threats make people hurry and forget to check.",
    ["Alamat pengirim di luar domain instansi"] = "A sender's address outside the agency's domain",
    ["Alamat di bawah nama pengirim"] = "The address below the sender's name",
    ["Surel instansi datang dari domain resmi instansi."] =
        "An agency's e-mail comes from its official domain.",
    ["Tautan yang berbeda dari alamat resmi"] = "A link that differs from the official address",
    ["Tautan di bagian bawah"] = "The link near the bottom",
    ["Alamat mirip portal resmi ini menuju laman lain."] =
        "This address resembles the official portal but leads to another page.",
    ["Permintaan kata sandi"] = "A request for the password",
    ["Kalimat tentang balasan surel"] = "The sentence about replying to the e-mail",
    ["Instansi tidak pernah meminta kata sandi lewat surel."] =
        "An agency never asks for a password by e-mail.",
    ["Nama Anda pada baris sapaan"] = "Your name in the salutation",
    ["Baris sapaan"] = "The salutation",
    ["Nama Anda mudah diketahui; ada atau tidaknya bukan tanda."] =
        "Your name is easy to find out; whether it is there or not is no sign.",
    ["Logo instansi"] = "The agency's logo",
    ["Logo di kanan atas"] = "The logo at the top right",
    ["Logo mudah ditiru, jadi tidak membuktikan apa-apa."] = "A logo is easy to copy, so it proves nothing.",
    ["Anda terlanjur memasukkan kata sandi di laman palsu. Urutkan tindakan Anda."] =
        "You have already entered your password on a fake page. Put your actions in order.",
    ["Mengganti kata sandi lewat laman resmi"] = "Changing the password on the official page",
    ["Mengeluarkan semua sesi yang aktif"] = "Signing out of all active sessions",
    ["Sandi baru belum mengusir orang yang sudah masuk."] =
        "A new password does not yet throw out whoever is already in.",
    ["Melapor kepada pengelola TI instansi"] = "Reporting to the agency's IT staff",
    ["Melapor segera setelah akun kembali dikuasai."] = "Report as soon as the account is yours again.",
    ["Memeriksa kegiatan akun yang tidak dikenal"] = "Checking for account activity you do not recognise",
    ["Pemeriksaan dilakukan bersama setelah melapor."] = "The check is done together, after reporting.",
    ["Memberi tahu rekan yang mungkin terdampak"] = "Telling colleagues who may be affected",
    ["Rekan diberi tahu setelah dampaknya diketahui."] = "Colleagues are told once the effects are known.",
    ["Kuasai kembali akunnya dahulu, kemudian laporkan, periksa, dan cegah dampak lanjutan."] =
        "First regain control of the account, then report, check, and prevent further harm.",
    ["Praktik tanggap insiden; ketentuan instansi"] = "Incident response practice; agency rules",
    ["Contoh mana yang merupakan verifikasi dua langkah?"] = "Which is an example of two-step verification?",
    ["Dua kata sandi untuk dua akun"] = "Two passwords for two accounts",
    ["Tiap akun tetap hanya dijaga satu langkah."] = "Each account is still guarded by one step only.",
    ["Kata sandi ditambah kode dari aplikasi autentikator"] =
        "A password plus a code from an authenticator app",
    ["Kata sandi panjang ditambah pertanyaan tentang kata sandi lama"] =
        "A long password plus a question about the old password",
    ["Keduanya hal yang diketahui, bukan hal yang dimiliki."] =
        "Both are things you know, not things you have.",
    ["Kata sandi yang diketik dua kali"] = "A password typed twice",
    ["Mengetik ulang tidak menambah langkah baru."] = "Typing it again adds no new step.",
    ["Dua langkah menggabungkan hal yang diketahui dengan hal yang dimiliki."] =
        "Two steps combine something you know with something you have.",
    ["Kebijakan MFA portal ASN Digital BKN (2025)"] = "MFA policy of BKN's ASN Digital portal (2025)",
    ["Kelompokkan jenis data pribadi berikut."] = "Sort these kinds of personal data into groups.",
    ["Data umum"] = "General data",
    ["Tetap dilindungi"] = "Protected all the same",
    ["Data spesifik"] = "Specific data",
    ["Risikonya lebih besar"] = "The risk is greater",
    ["Nama lengkap"] = "Full name",
    ["Undang-undang menyebut nama lengkap sebagai data umum."] =
        "The law names the full name as general data.",
    ["Data kesehatan"] = "Health data",
    ["Data kesehatan yang bocor dapat merugikan seseorang seumur hidup."] =
        "Leaked health data can harm a person for life.",
    ["Status perkawinan"] = "Marital status",
    ["Status perkawinan termasuk data umum."] = "Marital status is general data.",
    ["Data keuangan pribadi"] = "Personal financial data",
    ["Data keuangan dapat langsung disalahgunakan."] = "Financial data can be misused at once.",
    ["Kewarganegaraan"] = "Nationality",
    ["Kewarganegaraan termasuk data umum."] = "Nationality is general data.",
    ["Data biometrik"] = "Biometric data",
    ["Sidik jari dan wajah tidak dapat diganti."] = "Fingerprints and faces cannot be replaced.",
    ["Data anak"] = "Data about children",
    ["Anak memerlukan pelindungan khusus."] = "Children need special protection.",
    ["Data spesifik berisiko lebih besar sehingga perlu perlindungan lebih; data umum pun tetap dilindungi."] =
        "Specific data carry a greater risk and need more protection; general data are protected too.",
    ["UU 27/2022 Pasal 4"] = "Law 27/2022, Article 4",
    ["Rekan meminta foto KTP pemohon dikirim ke grup kerja agar pemeriksaan lebih cepat. Apa jawaban terbaik?"] =
        "A colleague asks for a photo of an applicant's identity card in the work group to speed up the check. What is the best answer?",
    ["Kartu identitas di belakang perisai bergembok."] = "An identity card behind a padlocked shield.",
    ["Mengirim dengan menutup nama, tetapi nomornya dibiarkan"] =
        "Send it with the name covered but the number visible",
    ["Nomor identitas pun menunjuk satu orang."] = "An identity number points to one person as well.",
    ["Mengirim lewat grup yang anggotanya lebih sedikit"] = "Send it through a group with fewer members",
    ["Salinannya tetap tersimpan di banyak ponsel."] = "Copies still stay on many phones.",
    ["Mengunggahnya ke aplikasi layanan dan memberi rekan itu akses seperlunya"] =
        "Upload it to the service application and give that colleague the access needed",
    ["Mengirim ke grup lalu menghapusnya setelah sehari"] = "Send it to the group and delete it after a day",
    ["Dalam sehari foto itu dapat disalin siapa saja."] = "In a day anyone can copy the photo.",
    ["Akses diberikan menurut kebutuhan tugas melalui sistem resmi, bukan dengan menyalin data ke grup."] =
        "Access is given as the task requires through an official system, not by copying data into a group.",
    ["Bila pelindungan data pribadi gagal, pengendali wajib memberi tahu secara tertulis paling lambat 3 x 24 jam. Berapa jam jumlahnya?"] =
        "When personal data protection fails, the controller must give written notice within 3 x 24 hours. How many hours is that?",
    ["jam"] = "hours",
    ["Angka 24 baru satu hari; batasnya tiga kali itu."] =
        "24 is one day only; the limit is three times that.",
    ["Angka 3 adalah jumlah harinya, bukan jamnya."] = "3 is the number of days, not of hours.",
    ["Tiga kali dua puluh empat sama dengan 72 jam, dihitung menurut ketentuan undang-undang."] =
        "Three times twenty-four is 72 hours, counted as the law provides.",
    ["UU 27/2022 Pasal 46"] = "Law 27/2022, Article 46",
    ["Malam ini ponsel Anda menerima berkas “Undangan.apk” dari nomor Pak Jaya, kenalan lama."] =
        "Tonight your phone receives the file “Undangan.apk” (wedding invitation) from the number of Mr Jaya, an old acquaintance.",
    ["Pancing menggantung di depan layar ponsel yang berisi pesan."] =
        "A fish hook hangs before a phone screen with a message.",
    ["Nomor Pak Jaya"] = "Mr Jaya's number",
    ["Dewi, penata laman"] = "Dewi, web officer",
    ["Mohon doa restu. Waktu dan tempat ada di berkas ini: Undangan.apk"] =
        "Please give us your blessing. Time and place are in this file: Undangan.apk",
    ["Saya tidak membukanya. Saya telepon Pak Jaya langsung."] =
        "I will not open it. I will phone Mr Jaya directly.",
    ["(telepon tersambung)"] = "(the call is answered)",
    ["Berkas .apk adalah aplikasi, bukan undangan; akun kenalan bisa saja sudah diambil alih."] =
        "An .apk file is an application, not an invitation; an acquaintance's account may have been taken over.",
    ["Saya teruskan ke grup kantor untuk ditanyakan."] =
        "I will forward it to the office group to ask about it.",
    ["Meneruskan berkas berarti ikut menyebarkannya."] = "Forwarding the file means spreading it too.",
    ["Saya buka di ponsel dinas, biasanya lebih aman dari virus."] =
        "I will open it on the office phone, which is usually safer from viruses.",
    ["Ponsel dinas memuat data kantor dan tidak kebal."] =
        "The office phone holds office data and is not immune.",
    ["Saya buka saja, pengirimnya saya kenal."] = "I will just open it, I know the sender.",
    ["Pengirim yang dikenal tidak membuktikan akunnya masih miliknya."] =
        "A known sender does not prove that the account is still theirs.",
    ["Berkas apa ini? Pak Hasan hampir menekannya."] = "What is this file? Hasan almost tapped on it.",
    ["Jangan dibuka! Saya tarik pesannya, lalu saya telepon pengirimnya."] =
        "Do not open it! I am withdrawing the message and phoning the sender.",
    ["Baik. Saya ingatkan yang lain."] = "All right. I will warn the others.",
    ["Menarik pesan segera mengurangi orang yang terkena."] =
        "Withdrawing the message at once lowers the number of people affected.",
    ["Coba dibuka satu orang dahulu. Kalau aman, yang lain boleh ikut membuka."] =
        "Let one person try to open it first. If it is safe, the others may open it as well.",
    ["Pak Hasan sudah membukanya, lalu Anda juga."] = "Hasan has already opened it, and then so did you.",
    ["Mencoba aplikasi asing pada satu ponsel sudah cukup untuk membuka jalan."] =
        "Trying a strange application on one phone is enough to open the way.",
    ["Ponsel itu sekarang mengirim undangan yang sama ke semua kontak!"] =
        "The phone is now sending the same invitation to all contacts!",
    ["Putuskan internetnya, hubungi pengelola TI, ganti sandi dari perangkat lain."] =
        "Cut its internet connection, contact IT, change passwords from another device.",
    ["Saya hubungi pengelola TI sekarang."] = "I am contacting IT now.",
    ["Memutus sambungan menghentikan kiriman; sandi diganti dari perangkat yang bersih."] =
        "Cutting the connection stops the sending; passwords are changed from a clean device.",
    ["Hapus berkasnya diam-diam. Tidak perlu ada yang tahu, nanti malah dimarahi atasan."] =
        "Quietly delete the file. Nobody needs to know, or the boss will only be angry.",
    ["Semoga memang cukup, ya."] = "Let us hope that is enough.",
    ["Aplikasinya tetap terpasang, dan rekan tidak sempat berjaga-jaga."] =
        "The application stays installed, and colleagues cannot be on their guard.",
    ["(di telepon) Saya tidak mengirim apa pun! Akun saya diambil orang sejak sore."] =
        "(on the phone) I sent nothing at all! Someone took my account this afternoon.",
    ["Amankan akun Bapak dan kabari semua kontak. Saya ingatkan rekan saya."] =
        "Secure your account and tell all your contacts. I will warn my colleagues.",
    ["Terima kasih sudah menelepon."] = "Thank you for phoning.",
    ["Satu telepon membantu pemilik akun dan calon korban berikutnya."] =
        "One call helps both the account's owner and the next victims.",
    ["Oh, begitu. Kalau memang bukan dari Bapak, pesannya saya hapus saja dari ponsel saya."] =
        "Oh, I see. If it is not from you, I will just delete the message from my phone.",
    ["Yang lain bagaimana, ya?"] = "And what about the others?",
    ["Anda selamat, tetapi orang lain belum diperingatkan."] =
        "You are safe, but other people have not been warned yet.",
    ["Apa yang kita tulis di grup kantor?"] = "What shall we write in the office group?",
    ["Peringatan singkat tanpa berkasnya: jangan buka, jangan teruskan, lapor TI."] =
        "A short warning without the file: do not open, do not forward, report to IT.",
    ["Jelas. Saya sematkan pesannya."] = "Clear. I will pin the message.",
    ["Peringatan tanpa berkas melindungi tanpa menyebarkan."] =
        "A warning without the file protects without spreading.",
    ["Kita lampirkan berkas aslinya juga, supaya semua orang dapat mengenali bentuk dan isinya."] =
        "Let us attach the original file too, so that everyone can recognise how it looks and what is in it.",
    ["Pasti ada yang menekannya."] = "Someone is sure to tap on it.",
    ["Berkas berbahaya dalam peringatan tetap berbahaya."] =
        "A dangerous file inside a warning is still dangerous.",
    ["Tidak ada korban baru"] = "No new victims",
    ["Pagi harinya tiga rekan bercerita menerima berkas yang sama. Tidak seorang pun membukanya."] =
        "In the morning three colleagues say that they received the same file. Nobody opened it.",
    ["Peringatan yang ikut menular"] = "A warning that infects",
    ["Dua rekan menekan lampiran itu. Pengelola TI bekerja semalaman untuk membersihkan ponsel mereka."] =
        "Two colleagues tap on the attachment. IT works all night to clean their phones.",
    ["Rekening rekan terkuras"] = "A colleague's account is emptied",
    ["Berkas itu sampai ke Pak Hasan atas nama Anda. Tabungannya berkurang sebelum ia sempat menghubungi bank."] =
        "The file reached Hasan in your name. His savings shrank before he could contact the bank.",
    ["Memakai kata sandi yang sama di banyak akun aman selama kata sandi itu panjang."] =
        "Using the same password for many accounts is safe as long as it is long.",
    ["Satu kebocoran membuka semua akun yang memakai kata sandi sama."] =
        "One leak opens every account that uses the same password.",

    -- items/m10.lua
    ["Apa yang dimaksud merespons ruang digital secara proaktif?"] =
        "What does responding to the digital space proactively mean?",
    ["Memberi informasi dan menangani tanda masalah sebelum warga mengeluh"] =
        "Giving information and dealing with signs of trouble before citizens complain",
    ["Menghapus setiap komentar yang bernada negatif"] = "Deleting every comment with a negative tone",
    ["Menghapus kritik menutup suara warga, bukan mendahului kebutuhannya."] =
        "Deleting criticism shuts citizens' voices out, it does not anticipate their needs.",
    ["Membagikan semua berita tentang instansi"] = "Sharing all news about the agency",
    ["Banyak berita belum tentu menjawab kebutuhan warga."] =
        "Much news does not necessarily answer what citizens need.",
    ["Mengumpulkan keluhan sepanjang pekan supaya dapat dijawab sekaligus oleh satu admin"] =
        "Collecting complaints all week so that one admin can answer them at once",
    ["Menunggu sepekan berarti menanggapi terlambat."] = "Waiting a week means responding late.",
    ["Proaktif berarti mendahului kebutuhan warga, bukan hanya menanggapi."] =
        "Proactive means being ahead of citizens' needs, not just reacting.",
    ["Urutkan tanggapan keluhan yang baik."] = "Put the steps of a good answer to a complaint in order.",
    ["Menyapa dan berterima kasih"] = "Greet and thank",
    ["Sapaan membuat warga merasa diterima sejak awal."] =
        "A greeting makes the citizen feel received from the start.",
    ["Memahami duduk perkaranya"] = "Understand what it is about",
    ["Pahami dahulu sebelum menjanjikan tindakan."] = "Understand first, before promising action.",
    ["Memberi tindakan dan waktu penyelesaian"] = "Give an action and the time it takes",
    ["Tindakan menyusul setelah perkaranya dipahami."] = "Action follows once the matter is understood.",
    ["Menutup dengan konfirmasi kepada warga"] = "Close with a confirmation to the citizen",
    ["Konfirmasi adalah penutup, setelah tindakan selesai."] =
        "Confirmation is the close, after the action is done.",
    ["Empat langkah menjaga warga merasa didengar dan ditangani."] =
        "Four steps keep the citizen feeling heard and taken care of.",
    ["Standar pelayanan; nilai Berorientasi Pelayanan"] = "Service standards; the value Service-Oriented",
    ["Warga menuliskan nomor identitasnya di kolom komentar saat mengadu. Apa tindakan admin?"] =
        "A citizen writes their identity number in a comment when complaining. What should the admin do?",
    ["Menjawab langsung di bawahnya agar semua orang melihat keseriusan dinas"] =
        "Answer right below it, so that everyone sees how serious the agency is",
    ["Jawaban di bawahnya membuat nomor itu makin banyak dibaca."] =
        "An answer below it makes still more people read the number.",
    ["Menyembunyikan komentar itu dan melanjutkannya lewat pesan pribadi"] =
        "Hide the comment and go on in a private message",
    ["Menyalin nomornya ke grup kerja supaya cepat"] = "Copy the number into the work group to be quick",
    ["Salinan di grup memperluas sebaran data warga."] =
        "A copy in the group spreads the citizen's data further.",
    ["Membiarkannya karena warga sendiri yang menulis"] = "Leave it, as the citizen wrote it themselves",
    ["Warga mungkin tidak tahu risikonya; admin tetap melindunginya."] =
        "The citizen may not know the risk; the admin protects them all the same.",
    ["Data pribadi dilindungi lebih dahulu, lalu aduan dilanjutkan di kanal yang aman."] =
        "Personal data are protected first, then the complaint goes on in a safe channel.",
    ["Tentukan tanggapan yang tepat."] = "Decide on the right response.",
    ["Jawab dan tindak lanjuti"] = "Answer and follow up",
    ["Koreksi dengan data"] = "Correct with data",
    ["Sembunyikan dan laporkan"] = "Hide and report",
    ["Keluhan antrean"] = "A complaint about the queue",
    ["Keluhan adalah petunjuk perbaikan, jadi perlu dijawab."] =
        "A complaint points to an improvement, so it needs an answer.",
    ["Kritik kebijakan parkir"] = "Criticism of the parking policy",
    ["Kritik adalah hak warga; kritik bukan ujaran kebencian."] =
        "Criticism is a citizen's right; criticism is not hate speech.",
    ["Ujaran kebencian terhadap satu suku"] = "Hate speech against an ethnic group",
    ["Kebencian terhadap suku melukai warga dan perlu dilaporkan."] =
        "Hatred of an ethnic group hurts citizens and needs reporting.",
    ["Ancaman kekerasan terhadap petugas"] = "A threat of violence against a clerk",
    ["Ancaman ditangani lewat pelaporan, bukan perdebatan."] =
        "Threats are handled by reporting, not by arguing.",
    ["Kabar palsu bahwa layanan berbayar"] = "A false report that the service costs money",
    ["Kabar palsu diluruskan dengan data resmi secara terbuka."] =
        "False reports are put right openly with official data.",
    ["Kritik dijawab, kabar palsu dikoreksi, ancaman dan kebencian ditangani menurut ketentuan."] =
        "Criticism is answered, false reports are corrected, threats and hatred are handled by the rules.",
    ["Pilar Etika Digital; UU ITE sebagaimana diubah UU 1/2024"] =
        "Digital Ethics pillar; ITE Law as amended by Law 1/2024",
    ["Seorang warga lanjut usia tanpa ponsel pintar diminta mendaftar lewat aplikasi. Apa tindakan petugas?"] =
        "An elderly citizen without a smartphone is asked to register in the app. What should the clerk do?",
    ["Menolak karena layanan sudah serba digital"] = "Refuse, as the service is all digital",
    ["Warga tanpa ponsel tetap berhak dilayani."] = "Citizens without a phone are still entitled to service.",
    ["Menyuruhnya meminta tolong cucunya"] = "Tell them to ask a grandchild for help",
    ["Mendampingi warga adalah tugas petugas, bukan keluarganya."] =
        "Accompanying citizens is the clerk's task, not their family's.",
    ["Mendampinginya di loket dengan prosedur luring yang tersedia"] =
        "Accompany them at the counter with the offline procedure there is",
    ["Mendaftarkannya dengan akun dan nomor ponsel petugas supaya cepat"] =
        "Register them with the clerk's own account and phone number to be quick",
    ["Data warga akan tercampur dengan akun petugas dan sulit dipertanggungjawabkan."] =
        "The citizen's data get mixed with the clerk's account, and nobody can account for them.",
    ["Layanan digital tidak boleh menutup akses warga yang tidak terhubung."] =
        "Digital service must not close the way for citizens who are not connected.",
    ["UU 25/2009 (kesetaraan akses); berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023"] =
        "Law 25/2009 (equal access); news of Kominfo's (now Komdigi) digital literacy training, April 2023",
    ["Dari 250 responden, 225 menyatakan puas. Berapa persen tingkat kepuasannya?"] =
        "Of 250 respondents, 225 say they are satisfied. What is the satisfaction in percent?",
    ["persen"] = "percent",
    ["Angka 225 adalah jumlah orang, bukan persennya."] = "225 is the number of people, not the percentage.",
    ["Angka 10 persen adalah mereka yang belum puas."] = "10 percent are those who are not satisfied yet.",
    ["225 dibagi 250 dikali 100 sama dengan 90 persen."] = "225 divided by 250 times 100 equals 90 percent.",
    ["Latihan membaca survei kepuasan"] = "Exercise in reading a satisfaction survey",
    ["Profesionalisme ASN di dua ruang tampak dari apa? Pilih semua yang benar."] =
        "What shows a civil servant's professionalism in both spaces? Choose all that are right.",
    ["Waktu layanan yang ditepati"] = "Service times that are kept",
    ["Kecepatan menjawab tanpa memeriksa data"] = "Answering fast without checking the data",
    ["Jawaban cepat yang keliru justru menambah pekerjaan warga."] =
        "A fast but wrong answer gives citizens more work.",
    ["Banyaknya unggahan pegawai"] = "The number of posts by staff",
    ["Jumlah unggahan bukan ukuran mutu layanan."] = "The number of posts is no measure of service quality.",
    ["Jawaban yang jelas dan dapat ditelusuri"] = "Answers that are clear and can be traced",
    ["Sikap yang sama di loket dan di akun resmi"] =
        "The same conduct at the counter and on the official account",
    ["Profesional berarti tepat, jelas, dan konsisten, baik luring maupun daring."] =
        "Professional means punctual, clear and consistent, offline and online.",
    ["Berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023; nilai Akuntabel"] =
        "News of Kominfo's (now Komdigi) digital literacy training, April 2023; the value Accountable",
    ["Aduan yang disampaikan warga bukan kewenangan dinas Anda. Apa tindakan terbaik?"] =
        "A citizen's complaint is not within your agency's authority. What is the best thing to do?",
    ["Menjawab “bukan urusan kami”"] = "Answer “not our business”",
    ["Jawaban itu menutup pintu tanpa menunjukkan jalan."] =
        "That answer shuts the door without showing a way.",
    ["Meminta warga mencari sendiri instansi yang berwenang dan mengulang aduannya"] =
        "Ask the citizen to find the agency in charge and complain again",
    ["Warga tidak perlu memikul kerumitan pembagian wewenang."] =
        "Citizens need not bear the burden of divided authority.",
    ["Mengabaikan karena sudah salah alamat"] = "Ignore it, as it came to the wrong address",
    ["Aduan yang didiamkan menggerus kepercayaan warga."] =
        "A complaint met with silence wears away citizens' trust.",
    ["Meneruskannya lewat kanal resmi dan memberi tahu alurnya"] =
        "Pass it on through the official channel and tell the citizen the way it takes",
    ["Pengalihan yang terlacak menjaga kepercayaan warga."] =
        "A handover that can be traced keeps citizens' trust.",
    ["SP4N-LAPOR! (aduan diteruskan ke instansi berwenang)"] =
        "SP4N-LAPOR! (complaints are passed on to the agency in charge)",

    -- items/m12.lua
    ["Apa saja fungsi pegawai ASN? Pilih semua yang benar."] =
        "What are the functions of civil servants? Choose all that are right.",
    ["Perekat dan pemersatu bangsa"] = "Binding and uniting the nation",
    ["Penentu hasil pemilihan di daerah"] = "Deciding the outcome of elections in the region",
    ["Hasil pemilihan ditentukan oleh suara warga."] =
        "The outcome of elections is decided by citizens' votes.",
    ["Pelaksana kebijakan publik"] = "Carrying out public policy",
    ["Pelayan publik"] = "Serving the public",
    ["Penyusun program kerja partai"] = "Drafting a party's programme",
    ["ASN bebas dari pengaruh partai politik."] =
        "Civil servants are free from the influence of political parties.",
    ["Ketiga fungsi itu saling menopang; perekat bangsa tampak dalam sikap sehari-hari."] =
        "The three functions support each other; binding the nation shows in everyday conduct.",
    ["UU 20/2023 Pasal 10"] = "Law 20/2023 Article 10",
    ["Urutkan cara meredakan perdebatan di grup."] =
        "Put the steps of calming an argument in a group in order.",
    ["Menyapa dan menurunkan nada"] = "Greet and lower the tone",
    ["Nada diturunkan lebih dahulu supaya orang mau mendengar."] =
        "The tone comes down first, so that people want to listen.",
    ["Merangkum hal yang disepakati"] = "Sum up what is agreed",
    ["Kesepakatan dirangkum setelah nada turun."] = "The agreement is summed up once the tone has come down.",
    ["Mengembalikan pembicaraan ke pokok persoalan"] = "Bring the talk back to the matter itself",
    ["Pokok persoalan dibahas dari hal yang sudah disepakati."] =
        "The matter is discussed from what is agreed.",
    ["Mengajak melanjutkan secara pribadi atau luring bila masih panas"] =
        "Suggest going on in private or offline if it is still heated",
    ["Ini jalan terakhir bila grup masih panas."] = "This is the last way, if the group is still heated.",
    ["Meredakan berarti menjaga hubungan sambil menyelesaikan persoalan."] =
        "Calming means keeping the relationship while settling the matter.",
    ["Nilai Harmonis; berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023"] =
        "The value Harmonious; news of Kominfo's (now Komdigi) digital literacy training, April 2023",
    ["Kelompokkan kalimat berikut."] = "Sort the following sentences.",
    ["Merekatkan"] = "Binding",
    ["Membuka ruang"] = "Opens room",
    ["Memecah"] = "Dividing",
    ["Menutup ruang"] = "Closes room",
    ["“Mari kita dengarkan alasannya dulu.”"] = "“Let us hear the reason first.”",
    ["Ajakan mendengar membuka ruang bagi semua."] = "An invitation to listen opens room for all.",
    ["“Daerah sana memang selalu begitu.”"] = "“That region has always been like that.”",
    ["Kalimat ini menyamaratakan warga satu daerah."] = "The sentence lumps all people of a region together.",
    ["“Yang tidak setuju, silakan keluar grup.”"] = "“Whoever disagrees, please leave the group.”",
    ["Mengusir yang berbeda menutup percakapan."] = "Driving out those who differ closes the conversation.",
    ["“Kita berbeda pilihan, tetap satu tim.”"] = "“We chose differently, we are still one team.”",
    ["Perbedaan diakui, kebersamaan dijaga."] = "The difference is accepted, the togetherness is kept.",
    ["Kalimat perekat membuka ruang, kalimat pemecah menutupnya."] =
        "Binding sentences open room, dividing ones close it.",
    ["Pilar Budaya Digital; nilai Harmonis"] = "Digital Culture pillar; the value Harmonious",
    ["Pilar Budaya Digital"] = "Digital Culture pillar",
    ["Anda hanya membaca satu jenis pandangan di linimasa. Apa cara terbaik memperluasnya?"] =
        "You read just one kind of view in your timeline. What is the best way to widen it?",
    ["Menambah jumlah akun yang sepaham"] = "Add more accounts that agree with you",
    ["Akun yang sepaham membuat ruang gema makin rapat."] =
        "Accounts that agree make the echo chamber tighter.",
    ["Mengandalkan satu media yang paling populer"] = "Rely on the one most popular medium",
    ["Satu sumber, betapa pun populernya, tetap satu sudut pandang."] =
        "One source, however popular, is still one point of view.",
    ["Mengikuti sumber yang beragam dan membaca laporan lengkapnya"] =
        "Follow varied sources and read their full reports",
    ["Membisukan semua akun yang berbeda"] = "Mute all accounts that differ",
    ["Membisukan perbedaan mempersempit pandangan."] = "Muting what differs narrows the view.",
    ["Sumber yang beragam mengurangi ruang gema dan salah paham."] =
        "Varied sources make echo chambers and misunderstandings smaller.",
    ["Pilar Cakap dan Budaya Digital"] = "Digital Skills and Digital Culture pillars",
    ["Dua rekan tidak saling menyapa sejak pemilihan. Anda pimpinan rapat. Apa langkah terbaik?"] =
        "Two colleagues have not greeted each other since the election. You chair the meeting. What is the best step?",
    ["Membiarkan sampai waktu menyelesaikan"] = "Leave it until time settles it",
    ["Jarak yang dibiarkan mengganggu kerja dan layanan."] = "Distance left alone disturbs work and service.",
    ["Memindahkan salah satu ke ruang lain tanpa bicara"] = "Move one of them to another room without a word",
    ["Memisahkan tanpa bicara menambah luka."] = "Separating without talking adds to the wound.",
    ["Meminta keduanya bersalaman di depan rapat supaya disaksikan semua orang"] =
        "Ask both to shake hands in the meeting so that all can see",
    ["Damai yang dipaksakan di depan umum mempermalukan keduanya."] = "Peace forced in public shames both.",
    ["Membagi tugas bersama dan mengajak bicara keduanya secara terpisah"] =
        "Give them a task together and talk to each of them separately",
    ["Meredakan dimulai dari mendengar, lalu membangun kerja sama yang nyata."] =
        "Calming begins with listening, then builds real cooperation.",
    ["Nilai Harmonis dan Kolaboratif, UU 20/2023"] = "The values Harmonious and Collaborative, Law 20/2023",
    ["Menjaga persatuan berarti tidak boleh ada perbedaan pendapat di ruang digital."] =
        "Keeping unity means that there may be no differences of opinion in the digital space.",
    ["Perbedaan pendapat wajar; yang dijaga adalah cara menyampaikannya."] =
        "Differences of opinion are natural; what needs care is how they are put.",
    ["Pasangkan situasi dengan sikap perekat bangsa."] =
        "Match the situation with the conduct that binds the nation.",
    ["Rekan berbeda agama merayakan hari besar"] = "A colleague of another religion celebrates a holy day",
    ["Menghormati dan menyesuaikan jadwal rapat"] = "Respect it and move the meeting",
    ["Jadwal yang disesuaikan adalah penghormatan yang nyata."] =
        "A schedule that makes room is respect made real.",
    ["Muncul kabar bentrok antarwarga"] = "News comes of a clash between residents",
    ["Menahan diri dan menunggu keterangan resmi"] = "Hold back and wait for official word",
    ["Kabar bentrok yang belum pasti dapat memicu bentrok baru."] =
        "Unconfirmed news of a clash can set off a new one.",
    ["Warga daerah lain pindah ke wilayah Anda"] = "People from another region move to your area",
    ["Melayani dan menjelaskan budaya setempat"] = "Serve them and explain local culture",
    ["Warga baru terbantu bila dilayani dan dikenalkan pada lingkungannya."] =
        "Newcomers are helped by service and by getting to know the place.",
    ["Grup alumni memanas"] = "An alumni group gets heated",
    ["Mengajak jeda dan bertemu langsung"] = "Suggest a pause and meet in person",
    ["Bertemu langsung lebih mudah mendinginkan daripada mengetik."] =
        "Meeting in person cools things more easily than typing.",
    ["Sikap perekat mengutamakan penghormatan, kesabaran, dan perjumpaan."] =
        "Conduct that binds puts respect, patience and meeting first.",

    -- items/m06-kegiatan.lua
    ["Kelompokkan tindakan ASN pada masa kampanye."] =
        "Sort a civil servant's acts in the campaign period into groups.",
    ["Boleh"] = "Allowed",
    ["Dilarang"] = "Forbidden",
    ["Tanyakan dahulu"] = "Ask first",
    ["Menjadi moderator diskusi publik yang mengundang calon"] =
        "Moderating a public discussion to which candidates are invited",
    ["Peran moderator perlu arahan tertulis lebih dahulu."] =
        "A moderator's role needs written guidance first.",
    ["Hadir mendengarkan pemaparan visi calon tanpa atribut"] =
        "Attending to listen to a candidate's aims, without attributes",
    ["Kehadiran adalah wilayah abu-abu; bila ragu, jangan hadir."] =
        "Attendance is a grey area; when in doubt, do not attend.",
    ["Memilih di TPS pada hari pemungutan suara"] = "Voting at the polling station on voting day",
    ["ASN tetap memiliki hak pilih."] = "Civil servants keep the right to vote.",
    ["Memakai mobil dinas untuk mengangkut peserta kampanye"] =
        "Using an official car to carry campaign participants",
    ["Fasilitas negara tidak dipakai untuk kampanye."] = "State facilities are not used for campaigns.",
    ["Bergabung dalam grup pemenangan"] = "Joining a campaign team's group",
    ["Bergabung termasuk perbuatan yang disebut pedoman."] = "Joining is among the acts the guidelines name.",
    ["Menyebarkan informasi tata cara memilih dari KPU"] = "Spreading the KPU's information on how to vote",
    ["Informasi penyelenggara bersifat netral."] = "Information from the election body is neutral.",
    ["Menyerahkan salinan KTP sebagai dukungan calon perseorangan"] =
        "Handing in a copy of one's identity card in support of an independent candidate",
    ["Surat dukungan dengan salinan KTP termasuk larangan."] =
        "Letters of support with identity-card copies are among the prohibitions.",
    ["Bila suatu kegiatan berada di wilayah abu-abu, minta arahan tertulis kepada atasan atau pengawas sebelum bertindak."] =
        "When an activity lies in a grey area, ask your superior or the supervisors for written guidance before you act.",
    ["PP 94/2021 Pasal 5 huruf n; SKB lima lembaga 22 September 2022"] =
        "Government Regulation 94/2021, Article 5 n; Joint Decree of five institutions, 22 September 2022",
    ["Ibu Ratna, petugas loket"] = "Ratna, counter clerk",
    ["Jam istirahat di musim kampanye. Delapan unggahan muncul di akun pribadi Anda. Pilih tindakan paling tepat untuk setiap unggahan."] =
        "A break in the campaign season. Eight posts appear in your personal account. Choose the most fitting action for each post.",
    ["Kepercayaan"] = "Trust",
    ["KPU Kota Suryaloka"] = "KPU of Suryaloka City",
    ["Akun resmi · 1 jam lalu"] = "Official account · 1 hour ago",
    ["Periksa nama Anda dalam daftar pemilih sebelum hari pemungutan suara."] =
        "Check your name on the voter list before voting day.",
    ["Sari"] = "Sari",
    ["Terima kasih, sudah saya periksa."] = "Thank you, I have checked.",
    ["Ujang"] = "Ujang",
    ["Bisa lewat kelurahan?"] = "Can I do it at the ward office?",
    ["Warga menemukan caranya lewat unggahan Anda."] = "Citizens find out how through your post.",
    ["Anda membagikan informasi resmi KPU."] = "You shared official KPU information.",
    ["Informasi penyelenggara boleh disebarkan."] = "Information from the election body may be spread.",
    ["Unggahan resmi ditinjau tanpa alasan."] = "An official post is reviewed for no reason.",
    ["Unggahan resmi penyelenggara tidak perlu dilaporkan. Pilihan yang lebih baik: **Bagikan**."] =
        "Official posts of the election body need no reporting. The better choice: **Share**.",
    ["Tidak ada yang berubah."] = "Nothing changes.",
    ["Aman, tetapi kesempatan membantu warga terlewat. Pilihan yang lebih baik: **Bagikan**."] =
        "Safe, but a chance to help citizens is missed. The better choice: **Share**.",
    ["Tim Paslon X"] = "Team Candidate Pair X",
    ["Akun pemenangan · 2 jam lalu"] = "Campaign account · 2 hours ago",
    ["Klik Suka bila mendukung kami! Target malam ini sepuluh ribu Suka."] =
        "Press Like if you support us! Tonight's goal is ten thousand Likes.",
    ["Panggung dengan seorang pembicara di depan banyak orang."] =
        "A stage with a speaker before many people.",
    ["Joni"] = "Joni",
    ["Meluncur!"] = "Off we go!",
    ["Wati"] = "Wati",
    ["Suka dong."] = "Do press Like.",
    ["Tidak ada yang tampil atas nama Anda."] = "Nothing is shown in your name.",
    ["Unggahan dukungan dilewati saja."] = "A post of support is simply passed over.",
    ["Nama Anda tampil pada unggahan tim pemenangan."] = "Your name shows on a campaign team's post.",
    ["Nama Anda ada pada unggahan Tim Paslon X."] = "Your name is on a post of Team Candidate Pair X.",
    ["Interaksi ini dapat dinilai sebagai dukungan. Pilihan yang lebih aman: **Lewati**."] =
        "This interaction can be judged as support. The safer choice: **Pass**.",
    ["Rudi, teman lama"] = "Rudi, an old friend",
    ["Rudi"] = "Rudi",
    ["Teman SMA · 3 jam lalu"] = "High-school friend · 3 hours ago",
    ["Akhirnya bertemu calon idola. Teman-teman, tolong komentar, ya!"] =
        "I finally met my favourite candidate. Friends, please comment!",
    ["Nita"] = "Nita",
    ["Wah, keren!"] = "Wow, great!",
    ["Mana yang lain?"] = "Where are the others?",
    ["Anda menelepon Rudi malamnya; ia mengerti."] = "You phone Rudi that evening; he understands.",
    ["Persahabatan dijaga secara pribadi, bukan lewat unggahan dukungan."] =
        "Friendship is kept up in private, not through a post of support.",
    ["Nama Anda muncul di bawah swafoto bersama calon."] =
        "Your name appears below a selfie with a candidate.",
    ["Nama Anda ada di bawah swafoto dengan calon."] = "Your name is below a selfie with a candidate.",
    ["Komentar ringan pun tampak sebagai dukungan. Pilihan yang lebih aman: **Lewati**."] =
        "Even a light comment looks like support. The safer choice: **Pass**.",
    ["akun_tanpa_nama"] = "account_without_a_name",
    ["Akun baru · 10 menit lalu"] = "New account · 10 minutes ago",
    ["TPS 5 dibakar! Jangan datang memilih! Sebarkan!"] =
        "Polling station 5 has been burnt down! Do not come to vote! Spread this!",
    ["Benar tidak, sih?"] = "Is it true?",
    ["Anon"] = "Anon",
    ["Sebarkan saja dulu."] = "Just spread it first.",
    ["Pilar Etika Digital: informasi palsu"] = "Digital Ethics pillar: false information",
    ["Anda melaporkan unggahan itu; penyelenggara membantah kabarnya."] =
        "You report the post; the election body denies the story.",
    ["Anda melaporkan kabar tanpa sumber."] = "You reported a story without a source.",
    ["Kabar berbahaya tanpa sumber dilaporkan."] = "Dangerous stories without a source are reported.",
    ["Tiga tetangga membatalkan niat memilih."] = "Three neighbours give up their plan to vote.",
    ["Anda menyebarkan kabar palsu tentang TPS."] = "You spread a false story about a polling station.",
    ["Menyebarkan kabar ini menakuti pemilih. Pilihan yang lebih aman: **Laporkan**."] =
        "Spreading this story frightens voters. The safer choice: **Report**.",
    ["Kabar itu terus beredar."] = "The story keeps going round.",
    ["Aman bagi Anda, tetapi warga tetap ketakutan. Pilihan yang lebih baik: **Laporkan**."] =
        "Safe for you, but citizens stay frightened. The better choice: **Report**.",
    ["Interaksi Anda membuat unggahan itu makin sering muncul."] =
        "Your interaction makes the post appear more often.",
    ["Anda meramaikan kabar tanpa sumber."] = "You gave a story without a source more attention.",
    ["Suka, komentar, dan ikuti menaikkan jangkauannya. Pilihan yang lebih aman: **Laporkan**."] =
        "Likes, comments and follows raise its reach. The safer choice: **Report**.",
    ["Bawaslu Kota Suryaloka"] = "Bawaslu of Suryaloka City",
    ["Akun resmi · 5 jam lalu"] = "Official account · 5 hours ago",
    ["Begini cara melaporkan dugaan pelanggaran: catat, simpan bukti, lalu datang ke kantor kami."] =
        "This is how to report a suspected breach: take notes, keep the evidence, then come to our office.",
    ["Seorang pegawai di samping laman dengan kaca pembesar dan tanda centang."] =
        "An employee beside a page with a magnifying glass and a tick.",
    ["Identitas pelapor aman?"] = "Is the identity of those who report safe?",
    ["Sangat membantu."] = "Very helpful.",
    ["Rekan dan warga tahu harus ke mana."] = "Colleagues and citizens know where to go.",
    ["Anda membagikan informasi resmi Bawaslu."] = "You shared official Bawaslu information.",
    ["Informasi pengawas boleh disebarkan."] = "Information from the supervisors may be spread.",
    ["Unggahan resmi pengawas tidak perlu dilaporkan. Pilihan yang lebih baik: **Bagikan**."] =
        "Official posts of the supervisors need no reporting. The better choice: **Share**.",
    ["Relawan Suryaloka Menang"] = "Suryaloka Wins Volunteers",
    ["Grup · Diundang oleh sepupu Anda"] = "Group · Invited by your cousin",
    ["Bergabunglah dalam grup relawan Paslon X. Cukup tekan Ikuti."] =
        "Join the volunteers of Candidate Pair X. Just press Follow.",
    ["Sepupu Anda"] = "Your cousin",
    ["Ayo, keluarga harus kompak!"] = "Come on, a family stands together!",
    ["Sudah 200 anggota."] = "Already 200 members.",
    ["Anda menolak lewat pesan pribadi yang santun."] = "You decline in a polite private message.",
    ["Grup pemenangan tidak diikuti, juga bila yang mengundang keluarga."] =
        "Campaign groups are not followed, even when family invites.",
    ["Nama Anda masuk daftar anggota relawan."] = "Your name enters the list of volunteers.",
    ["Anda tercatat dalam grup relawan."] = "You are listed in a volunteers' group.",
    ["Bergabung dalam grup pemenangan dapat dinilai memihak. Pilihan yang lebih aman: **Lewati**."] =
        "Joining a campaign group can be judged as taking sides. The safer choice: **Pass**.",
    ["Nama Anda tampil di halaman relawan."] = "Your name shows on the volunteers' page.",
    ["Nama Anda ada di halaman relawan."] = "Your name is on the volunteers' page.",
    ["Kelurahan Melati"] = "Melati Ward Office",
    ["Akun resmi kantor Anda · Kemarin"] = "Your office's official account · Yesterday",
    ["Loket tetap buka selama masa kampanye. Urutan layanan menurut nomor antrean."] =
        "The counter stays open during the campaign. Service goes by queue number.",
    ["Sabtu buka?"] = "Open on Saturday?",
    ["Layanannya cepat."] = "The service is quick.",
    ["Warga tahu jam layanan yang benar."] = "Citizens know the right service hours.",
    ["Anda membagikan jam layanan."] = "You shared the service hours.",
    ["Informasi layanan menolong semua warga."] = "Service information helps every citizen.",
    ["Unggahan kantor Anda dilihat lebih banyak warga."] = "More citizens see your office's post.",
    ["Menyukai informasi layanan tidak memihak siapa pun."] =
        "Liking service information takes nobody's side.",
    ["Anda menjawab pertanyaan Sari tentang hari Sabtu."] = "You answer Sari's question about Saturday.",
    ["Anda menjawab pertanyaan warga."] = "You answered a citizen's question.",
    ["Menjawab pertanyaan warga adalah pelayanan."] = "Answering citizens' questions is service.",
    ["Unggahan kantor sendiri ditinjau tanpa alasan."] = "Your own office's post is reviewed for no reason.",
    ["Informasi layanan tidak perlu dilaporkan. Pilihan yang lebih baik: **Bagikan**."] =
        "Service information needs no reporting. The better choice: **Share**.",
    ["Aman, tetapi informasi layanan layak dibagikan. Pilihan yang lebih baik: **Bagikan**."] =
        "Safe, but service information is worth sharing. The better choice: **Share**.",
    ["Warung Politik"] = "Politics Café",
    ["Halaman humor · 6 jam lalu"] = "Humour page · 6 hours ago",
    ["Pendukung Paslon Y semuanya bodoh. Setuju?"] = "Supporters of Candidate Pair Y are all stupid. Agree?",
    ["Haha, setuju."] = "Haha, agreed.",
    ["Kasar sekali."] = "So rude.",
    ["Pilar Etika Digital: ujaran yang menghina"] = "Digital Ethics pillar: insulting speech",
    ["Halaman itu menerima peringatan."] = "The page receives a warning.",
    ["Anda melaporkan hinaan."] = "You reported an insult.",
    ["Hinaan terhadap kelompok pemilih patut dilaporkan."] =
        "An insult to a group of voters deserves a report.",
    ["Anda tidak ikut meramaikan."] = "You do not add to the noise.",
    ["Melewati hinaan menjaga Anda tetap netral."] = "Passing over an insult keeps you neutral.",
    ["Pendukung Paslon Y melihat nama Anda di sana."] = "Supporters of Candidate Pair Y see your name there.",
    ["Nama Anda ada pada unggahan yang menghina pemilih."] = "Your name is on a post that insults voters.",
    ["Warga yang dihina akan ragu dilayani dengan adil oleh Anda. Pilihan yang lebih aman: **Laporkan**."] =
        "The insulted citizens will doubt that you serve them fairly. The safer choice: **Report**.",
    ["Foto bersama pegawai diambil pada masa kampanye. Ketuk semua hal yang dapat ditafsirkan memihak."] =
        "A group photo of staff is taken in the campaign period. Tap everything that can be read as taking sides.",
    ["Empat pegawai berfoto di kantor. Dua mengangkat jari, satu bertopi; di dinding ada papan nama, spanduk, dan kalender."] =
        "Four employees pose in an office. Two raise fingers, one wears a cap; on the wall are a nameplate, a banner and a calendar.",
    ["Gerak tangan, latar, dan atribut dapat dibaca sebagai simbol dukungan walaupun tidak dimaksudkan demikian."] =
        "Hand signs, backgrounds and attributes can be read as symbols of support even when not meant so.",
    ["SKB lima lembaga 22 September 2022; imbauan BKN tentang pose foto (2024)"] =
        "Joint Decree of five institutions, 22 September 2022; BKN's advice on photo poses (2024)",
    ["Jari membentuk angka satu"] = "A finger forming the number one",
    ["Tangan pegawai paling kiri"] = "The hand of the employee on the far left",
    ["Satu jari dapat dibaca sebagai nomor urut."] = "One finger can be read as a ballot number.",
    ["Jari membentuk angka dua"] = "Fingers forming the number two",
    ["Tangan pegawai paling kanan"] = "The hand of the employee on the far right",
    ["Dua jari dapat dibaca sebagai nomor urut."] = "Two fingers can be read as a ballot number.",
    ["Topi bernomor urut calon"] = "A cap with a candidate's number",
    ["Penutup kepala pegawai kedua"] = "The headwear of the second employee",
    ["Nomor pada topi adalah atribut calon."] = "The number on the cap is a candidate's attribute.",
    ["Spanduk calon di latar belakang"] = "A candidate's banner in the background",
    ["Kain di tengah dinding"] = "The cloth in the middle of the wall",
    ["Latar ikut terbaca bersama orang di depannya."] =
        "The background is read together with the people in front of it.",
    ["Seragam dinas yang rapi"] = "A neat official uniform",
    ["Pakaian pegawai ketiga"] = "The clothes of the third employee",
    ["Seragam menunjukkan dinas, bukan dukungan."] = "A uniform shows the office, not support.",
    ["Kalender di dinding"] = "A calendar on the wall",
    ["Kertas di kanan atas"] = "The paper at the top right",
    ["Kalender biasa tidak memuat dukungan."] = "An ordinary calendar carries no support.",
    ["Papan nama kantor"] = "The office's nameplate",
    ["Papan di kiri atas"] = "The board at the top left",
    ["Papan nama hanya menunjukkan tempat."] = "A nameplate only shows the place.",
    ["Saudara Anda memasukkan nomor Anda ke grup “Menang Bersama Paslon X”."] =
        "A relative has added your number to the group “Winning with Candidate Pair X”.",
    ["Seorang pegawai di samping ponsel besar yang menampilkan unggahan."] =
        "An employee beside a large phone showing a post.",
    ["Rian, saudara Anda"] = "Rian, your relative",
    ["Selamat datang di grup! Kakak kan banyak kenal warga. Bantu kami, ya."] =
        "Welcome to the group! You know so many citizens. Do help us.",
    ["Saya keluar dari grup. Saya jelaskan status ASN saya lewat pesan pribadi."] =
        "I am leaving the group. I will explain my civil service status in a private message.",
    ["Lho, kok keluar? Malu-maluin."] = "Hey, why did you leave? How embarrassing.",
    ["Menjadi anggota grup pemenangan dapat dinilai memihak, maka keluar dan menjelaskan secara santun adalah pilihan aman."] =
        "Being a member of a campaign group can be judged as taking sides, so leaving and explaining politely is the safe choice.",
    ["SKB lima lembaga 22 September 2022 (bergabung dalam grup pemenangan)"] =
        "Joint Decree of five institutions, 22 September 2022 (joining campaign groups)",
    ["Saya tetap di grup tanpa berkomentar, supaya Rian tidak tersinggung."] =
        "I stay in the group without commenting, so that Rian is not offended.",
    ["Diam pun tercatat sebagai anggota."] = "Even a silent member is listed as a member.",
    ["Tolong ganti saja nama grupnya, Rian."] = "Please just change the group's name, Rian.",
    ["Sudah: “Keluarga X Jaya”."] = "Done: “Family X Forever”.",
    ["Nama baru tidak mengubah tujuan grup."] = "A new name does not change what the group is for.",
    ["Saya bisukan pemberitahuannya, lalu membacanya sesekali."] =
        "I mute the notifications and read them now and then.",
    ["Membisukan tidak menghapus nama Anda dari daftar anggota."] =
        "Muting does not take your name off the list of members.",
    ["Ada warga mengirim tangkapan layar. Nama Anda ada di daftar anggota grup itu. Benarkah?"] =
        "A citizen sent a screenshot. Your name is in that group's list of members. Is it true?",
    ["Benar, Pak. Saya dimasukkan. Saya keluar sekarang dan mencatat kronologinya."] =
        "It is. I was added. I am leaving now and writing down what happened.",
    ["Baik. Kirim catatannya kepada saya."] = "Good. Send me your notes.",
    ["Kejujuran dan catatan membantu pemeriksaan fakta."] = "Honesty and notes help to establish the facts.",
    ["Bukan saya, Pak. Mungkin ada orang lain yang namanya kebetulan sama dengan nama saya."] =
        "That is not me. Perhaps someone else happens to have the same name as I do.",
    ["Nomornya juga sama."] = "The number is the same too.",
    ["Berbohong menambah pelanggaran dan menghabiskan kepercayaan."] =
        "A lie adds to the breach and uses up trust.",
    ["Keluarga kok dijauhi. Minimal bagikan satu poster saja, diam-diam."] =
        "Keeping away from family, are you? At least share one poster, quietly.",
    ["Saya sayang keluarga. Justru karena itu saya tidak ikut; ini kewajiban saya."] =
        "I love my family. That is just why I stay out of it; this is my duty.",
    ["Hmm. Jadi bukan karena marah?"] = "Hmm. So it is not because you are angry?",
    ["Anda memisahkan kasih keluarga dari dukungan politik."] =
        "You keep love for the family apart from political support.",
    ["Baiklah, satu saja. Saya kirim dari akun kedua supaya tidak ketahuan orang kantor."] =
        "All right, just one. I will send it from my second account so that the office does not notice.",
    ["Mantap! Langsung ramai."] = "Great! It is busy at once.",
    ["Akun kedua pun akun ASN, dan jejaknya dapat ditelusuri."] =
        "A second account is a civil servant's account too, and its traces can be followed.",
    ["Ya sudah. Lalu apa yang boleh Kakak bantu?"] = "All right then. So what may you help with?",
    ["Mengingatkan semua keluarga memeriksa daftar pemilih, siapa pun pilihannya."] =
        "Reminding the whole family to check the voter list, whatever their choice.",
    ["Itu saya setuju."] = "That I agree with.",
    ["Mendorong partisipasi boleh; mengarahkan pilihan tidak."] =
        "Encouraging participation is allowed; steering choices is not.",
    ["Tidak ada. Dan mulai sekarang jangan pernah lagi bicara politik apa pun dengan saya."] =
        "Nothing. And from now on never talk to me about any politics again.",
    ["Terserah Kakak saja."] = "As you like.",
    ["Anda netral, tetapi pintu percakapan tertutup tanpa perlu."] =
        "You are neutral, but the door to conversation is closed without need.",
    ["Netral dan tetap rukun"] = "Neutral and still on good terms",
    ["Pada acara berikutnya keluarga berkumpul seperti biasa. Rian sendiri menjelaskan kepada sepupu lain mengapa Anda tidak ikut grup."] =
        "At the next family gathering everyone comes as usual. Rian himself explains to another cousin why you are not in the group.",
    ["Netral, tetapi renggang"] = "Neutral, but distant",
    ["Nama Anda bersih. Namun Rian tidak lagi menyapa, padahal satu kalimat hangat sudah cukup."] =
        "Your name is clean. But Rian no longer greets you, though one warm sentence would have been enough.",
    ["Jejak yang berbicara"] = "Traces that speak",
    ["Tangkapan layar sampai kepada pengawas. Anda diperiksa; sanksinya dapat bergantung pada bentuk dan tahap perbuatan."] =
        "The screenshot reaches the supervisors. You are examined; the sanction can depend on the form and stage of the act.",
    ["Anda melihat dugaan pelanggaran netralitas rekan. Urutkan langkah yang bertanggung jawab."] =
        "You see a colleague's suspected breach of neutrality. Put the responsible steps in order.",
    ["Mencatat fakta: apa, siapa, kapan, di mana"] = "Noting the facts: what, who, when, where",
    ["Menyimpan bukti tanpa menyebarkannya"] = "Keeping the evidence without spreading it",
    ["Bukti disimpan setelah faktanya jelas."] = "Evidence is kept once the facts are clear.",
    ["Menyampaikan kepada atasan atau kanal pengawasan resmi"] =
        "Passing it to a superior or an official supervision channel",
    ["Laporan dibuat dengan fakta dan bukti di tangan."] =
        "The report is made with facts and evidence in hand.",
    ["Menjaga kerahasiaan selama pemeriksaan"] = "Keeping it confidential during the examination",
    ["Pemeriksaan berlangsung setelah laporan diterima."] =
        "The examination takes place once the report is received.",
    ["Mengikuti hasil sesuai prosedur"] = "Following the outcome as the procedure provides",
    ["Hasil keluar setelah pemeriksaan."] = "The outcome comes after the examination.",
    ["Pelaporan bertumpu pada fakta dan kanal resmi, bukan pada penghakiman di media sosial."] =
        "Reporting rests on facts and official channels, not on judgement in social media.",
    ["Kanal Bawaslu, BKN, SP4N-LAPOR! (per 2024)"] = "Channels of Bawaslu, BKN, SP4N-LAPOR! (as of 2024)",
}
