-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- lessons/prates.lua
    ["Prates: dari mana Anda mulai?"] = "Pre-test: Where Do You Begin?",
    ["Melindungi perangkat dan akun"] = "Protecting devices and accounts",
    ["Melindungi data pribadi"] = "Protecting personal data",
    ["Mengenali penipuan dan phishing"] = "Recognising fraud and phishing",
    ["Menjaga jejak digital"] = "Minding the digital footprint",
    ["Menanggapi insiden"] = "Responding to incidents",
    ["Menerapkan nilai Pancasila"] = "Living the values of Pancasila",
    ["Memakai bahasa dan budaya daring"] = "Using language and culture online",
    ["Melibatkan semua orang"] = "Including everyone",
    ["Melayani dengan nilai BerAKHLAK"] = "Serving by the BerAKHLAK values",
    ["Meredakan dan mempersatukan"] = "Calming and uniting",
    ["Mengenal perangkat, aplikasi, dan layanan"] = "Knowing devices, applications and services",
    ["Mencari dan menilai sumber"] = "Searching and judging sources",
    ["Memilih saluran kerja"] = "Choosing channels for work",
    ["Bertransaksi digital dengan aman"] = "Paying safely",
    ["Membaca data dan angka"] = "Reading data and figures",
    ["Terus belajar bersama teknologi"] = "Learning along with technology",
    ["Bersikap santun di ruang digital"] = "Being polite in the digital space",
    ["Menangani informasi keliru"] = "Dealing with false information",
    ["Membedakan kritik, penghinaan, dan kebencian"] = "Telling criticism, insult and hatred apart",
    ["Bertanggung jawab dan menghormati hak orang"] = "Being responsible and respecting rights",
    ["Bersikap netral dan memegang kode etik"] = "Staying neutral and keeping the code of ethics",
    ["Memahami alasan netralitas"] = "Understanding the reason for neutrality",
    ["Mengenal aturan dan sanksi"] = "Knowing the rules and sanctions",
    ["Bersikap netral di media sosial"] = "Staying neutral on social media",
    ["Melayani dengan adil"] = "Serving fairly",
    ["Bukan ujian"] = "Not an exam",
    ["Pak Hasan ragu menyentuh layar. “Kalau nilai saya jelek, siapa yang tahu?”\
\
**Dewi** menenangkannya. Prates tidak meluluskan atau menggagalkan siapa pun. Hasilnya menunjukkan dari mana sebaiknya Anda mulai.\
\
Ada lima pernyataan keyakinan dan dua puluh soal. Jawaban benar belum ditampilkan; Anda akan menemukannya di modul-modul.\
\
Rekan Anda tidak melihat hasil ini."] =
        "Hasan hesitates to touch the screen. “If my result is poor, who will know?”\
\
**Dewi** reassures him. The pre-test passes or fails nobody. Its result shows where you had best begin.\
\
There are five statements of confidence and twenty questions. Right answers are not shown yet; you will find them in the modules.\
\
Your colleagues do not see this result.",
    ["Tiga pegawai belajar bersama di depan satu layar."] =
        "Three employees learn together in front of one screen.",
    ["Gambar: setiap orang mulai dari tempat yang berbeda."] =
        "Picture: everyone begins at a different place.",
    ["Jawablah apa adanya; itulah yang paling berguna bagi Anda."] =
        "Answer as things are; that is most useful to you.",
    ["Seberapa yakin Anda saat ini?"] = "How sure are you at present?",
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
    ["Lihat profil Anda tadi. Dengan modul apa Anda ingin mulai?"] =
        "Think of your profile. With which module would you like to begin?",
    ["Pilih satu modul lebih dahulu."] = "Choose a module first.",
    ["Cakap Digital: alat yang tepat, sumber yang sahih"] =
        "Digital Skills: the right tool, the valid source",
    ["Etika Digital: santun, jujur, bertanggung jawab"] = "Digital Ethics: polite, honest, responsible",
    ["Aman Digital: akun dan data warga terjaga"] = "Digital Safety: accounts and citizens' data kept safe",
    ["Budaya Digital: kebiasaan kecil setiap hari"] = "Digital Culture: small habits of every day",
    ["Netralitas ASN: melayani tanpa memihak"] = "Neutrality: serving without taking sides",
    ["Mulai besok"] = "From tomorrow",
    ["Satu hal untuk besok"] = "One thing for tomorrow",
    ["Besok, sisihkan sepuluh menit untuk modul **Mengapa Literasi Digital bagi ASN**. Sesudah itu, buka modul yang baru saja Anda pilih.\
\
Pak Hasan memilih Cakap Digital. Ia menulis jamnya di kalender: Selasa, pukul sembilan."] =
        "Tomorrow, set ten minutes aside for the module **Why Digital Literacy Matters for Civil Servants**. After it, open the module you have just chosen.\
\
Hasan chose Digital Skills. He wrote the time into his calendar: Tuesday, nine o'clock.",
    ["Seorang bapak memeriksa halaman dengan kaca pembesar bertanda centang."] =
        "A man checks a page with a magnifying glass that shows a tick.",
    ["Gambar: langkah pertama boleh kecil."] = "Picture: the first step may be small.",
    ["Prates bukan ujian; ia menunjukkan dari mana Anda sebaiknya mulai."] =
        "The pre-test is no exam; it shows where you had best begin.",

    -- items/m00.lua
    ["Anda memerlukan naskah resmi sebuah peraturan daerah. Sumber mana yang paling tepat dijadikan rujukan utama?"] =
        "You need the official text of a regional regulation. Which source is best as your main reference?",
    ["Potongan video penjelasan di media sosial"] = "A video clip that explains it on social media",
    ["Potongan video tidak memuat naskah lengkapnya."] = "A clip does not hold the full text.",
    ["Laman dokumentasi hukum (JDIH) pemerintah daerah"] =
        "The legal documentation page (JDIH) of the regional government",
    ["Ringkasan peraturan dalam blog seorang pengamat"] = "A summary of the regulation in an observer's blog",
    ["Blog adalah olahan penulisnya, bukan naskah resmi."] =
        "A blog is its author's own work, not the official text.",
    ["Tangkapan layar pasal yang beredar di grup percakapan"] =
        "A screenshot of an article that goes round in a chat group",
    ["Tangkapan layar dapat dipotong atau sudah tidak berlaku."] = "A screenshot may be cut or out of date.",
    ["JDIH memuat naskah lengkap yang diterbitkan instansi pembentuknya, sedangkan sumber lain hanya mengolah ulang."] =
        "JDIH holds the full text issued by the agency itself, while other sources only rework it.",
    ["Praktik penelusuran informasi; JDIH instansi"] = "Practice of searching information; the agency's JDIH",
    ["Sebuah pesan berantai menyebut kantor Anda akan tutup selama sepekan. Apa langkah pertama yang paling tepat?"] =
        "A chain message says that your office will be closed for a week. What is the best first step?",
    ["Meneruskan ke semua grup agar warga segera tahu"] =
        "Forward it to all groups so that citizens know soon",
    ["Meneruskan kabar yang belum diperiksa dapat menyesatkan warga."] =
        "Forwarding unchecked news may mislead citizens.",
    ["Menambahkan kalimat “mohon dicek” lalu meneruskannya"] =
        "Add “please check” and then forward it",
    ["Catatan ragu tetap memperluas sebaran."] = "A note of doubt still spreads it.",
    ["Memastikan kebenarannya kepada unit yang berwenang"] = "Make sure of it with the unit in charge",
    ["Menghapus pesan itu dan menganggap persoalan selesai"] =
        "Delete the message and consider the matter closed",
    ["Warga lain tetap menerima kabar yang belum jelas itu."] = "Others still receive the unclear news.",
    ["Informasi diperiksa pada sumber yang berwenang lebih dahulu; meneruskan dengan catatan ragu tetap memperluas sebaran."] =
        "Check first with those in charge; forwarding with a note of doubt still spreads it.",
    ["Pilar Etika Digital; prinsip saring sebelum membagikan"] =
        "Pillar of Digital Ethics; think before sharing",
    ["Apa manfaat utama verifikasi dua langkah pada akun kedinasan?"] =
        "What is the main benefit of two-step verification on an office account?",
    ["Kecepatan sambungan ke aplikasi menjadi lebih baik"] = "A better connection to the application",
    ["Verifikasi tidak memengaruhi kecepatan sambungan."] =
        "Verification does not change the speed of the connection.",
    ["Akun dapat dipakai bersama oleh beberapa pegawai"] = "The account can be shared by several employees",
    ["Akun kedinasan dipakai oleh satu orang."] = "An office account is used by one person.",
    ["Kata sandi tidak perlu lagi diganti atau dirahasiakan"] =
        "The password need no longer be changed or kept secret",
    ["Kata sandi tetap harus kuat dan dirahasiakan."] = "The password still has to be strong and secret.",
    ["Pencuri kata sandi tetap memerlukan bukti kedua untuk masuk"] =
        "Whoever steals the password still needs a second proof to sign in",
    ["Verifikasi dua langkah menambah lapisan kedua sehingga kata sandi yang bocor saja tidak cukup."] =
        "Two-step verification adds a second layer, so that a leaked password alone is not enough.",
    ["Praktik keamanan akun; kebijakan MFA portal ASN Digital BKN (2025)"] =
        "Practice of account security; the MFA policy of BKN's ASN Digital portal (2025)",
    ["Warga mengirim foto kartu identitasnya untuk suatu layanan. Tindakan mana yang tepat?"] =
        "A citizen sends a photo of an identity card for a service. Which act is right?",
    ["Menyimpannya di aplikasi layanan resmi dan menghapus salinan di ponsel"] =
        "Keep it in the official application and delete the copy on the phone",
    ["Mengunggahnya ke grup kerja agar mudah dicari"] =
        "Post it to the work group so that it is easy to find",
    ["Grup kerja dibaca banyak orang yang tidak berkepentingan."] =
        "A work group is read by many who have no need of it.",
    ["Meneruskannya kepada rekan lewat akun pribadi"] = "Pass it to a colleague by a private account",
    ["Akun pribadi berada di luar pengamanan kantor."] =
        "A private account is outside the office's protection.",
    ["Menyimpannya di galeri ponsel pribadi sebagai cadangan bila aplikasi terganggu"] =
        "Keep it in the phone's own gallery as a backup should the application fail",
    ["Galeri pribadi bukan tempat menyimpan data warga."] =
        "A private gallery is no place for citizens' data.",
    ["Data pribadi hanya diproses seperlunya melalui sarana resmi dan tidak disebar ke tempat lain."] =
        "Personal data are used only as needed, through official means, and not spread elsewhere.",
    ["UU 27/2022 tentang Pelindungan Data Pribadi"] = "Law 27/2022 on Personal Data Protection",
    ["Perilaku daring mana yang paling mencerminkan sila ketiga Pancasila?"] =
        "Which online conduct best reflects the third principle of Pancasila?",
    ["Mengutamakan unggahan yang paling banyak disukai"] = "Putting the most liked posts first",
    ["Banyaknya Suka tidak ada hubungannya dengan persatuan."] =
        "The number of likes has nothing to do with unity.",
    ["Menghentikan candaan yang merendahkan kelompok lain"] = "Stopping a joke that demeans another group",
    ["Mengikuti sebanyak mungkin akun hiburan"] = "Following as many entertainment accounts as possible",
    ["Mengikuti akun hiburan tidak merawat persatuan."] = "Following entertainment does not foster unity.",
    ["Menyembunyikan semua komentar yang mengkritik kebijakan instansi"] =
        "Hiding all comments that criticise the agency's policy",
    ["Menyembunyikan kritik justru menutup suara warga."] = "Hiding criticism silences citizens.",
    ["Menjaga agar tidak ada kelompok yang direndahkan berarti merawat persatuan."] =
        "To keep any group from being demeaned is to foster unity.",
    ["Pancasila; pilar Budaya Digital"] = "Pancasila; pillar of Digital Culture",
    ["Pada masa kampanye, akun tim pemenangan mengunggah program yang menurut Anda bagus. Sebagai ASN, apa sikap yang tepat?"] =
        "During a campaign, a campaign team's account posts a programme that you find good. As a civil servant, what do you do?",
    ["Menyukai saja tanpa menulis komentar"] = "Only like it, without a comment",
    ["Menyukai pun dapat dinilai memihak."] = "Even a like may be judged partisan.",
    ["Mengikuti akun itu dengan akun kedua tanpa nama agar tidak dikenali warga"] =
        "Follow it with a second, nameless account so that citizens do not know you",
    ["Kewajiban netral melekat pada orangnya, bukan nama akunnya."] =
        "The duty to be neutral binds the person, not the account's name.",
    ["Tidak menyukai, mengomentari, membagikan, ataupun mengikuti akun itu"] =
        "Not like, comment on, share or follow that account",
    ["Membagikannya kepada teman dekat secara terbatas"] = "Share it with close friends only",
    ["Membagikan secara terbatas tetap merupakan dukungan."] = "Sharing with a few is still support.",
    ["Menyukai, mengomentari, membagikan, dan mengikuti akun pemenangan termasuk perbuatan yang dilarang pedoman netralitas."] =
        "To like, comment on, share or follow a campaign account is among the acts that the neutrality guidance forbids.",
    ["SKB lima lembaga 22 September 2022; UU 20/2023 Pasal 24 ayat (1) huruf d"] =
        "Joint Decree of five institutions, 22 September 2022; Law 20/2023 Article 24 (1) d",
    ["Seorang warga memakai kaus bergambar calon ketika mengurus akta. Bagaimana Anda melayaninya?"] =
        "A citizen comes in a T-shirt with a candidate's picture to get a certificate. How do you serve?",
    ["Diminta datang lagi setelah masa pemilihan selesai"] =
        "Ask the citizen to come back after the election",
    ["Menunda layanan karena pilihan politik adalah diskriminasi."] =
        "Delaying service for a political choice is discrimination.",
    ["Didahulukan supaya ia segera meninggalkan kantor"] =
        "Serve the citizen first, to have them leave the office soon",
    ["Mendahulukan pun berarti membedakan."] = "Putting first is unequal, too.",
    ["Dilayani setelah semua warga lain selesai"] = "Serve the citizen after all others",
    ["Mengakhirkan warga karena pilihannya tidak adil."] = "Serving someone last for their choice is unfair.",
    ["Sesuai urutan dan standar layanan yang sama dengan warga lain"] =
        "In the same order and to the same standard as everyone",
    ["Layanan publik diberikan tanpa membedakan pilihan politik warga."] =
        "Public service makes no difference by political choice.",
    ["UU 25/2009 tentang Pelayanan Publik"] = "Law 25/2009 on Public Services",
    ["Apa yang dimaksud dengan jejak digital pasif?"] = "What is a passive digital footprint?",
    ["Data yang terekam tanpa sengaja diberikan pengguna, seperti riwayat lokasi"] =
        "Data recorded without the user meaning to give them, such as location history",
    ["Komentar yang ditulis dengan akun orang lain"] = "A comment written with another person's account",
    ["Komentar ditulis dengan sengaja, jadi bukan jejak pasif."] =
        "A comment is written on purpose, so it is not passive.",
    ["Unggahan lama yang tidak lagi dibaca orang lain karena tenggelam di linimasa"] =
        "An old post no longer read because it sank in the timeline",
    ["Unggahan lama tetap jejak aktif."] = "An old post is still an active footprint.",
    ["Berkas yang disimpan di luar jaringan"] = "A file kept offline",
    ["Berkas luring tidak meninggalkan jejak di jaringan."] =
        "An offline file leaves no trace on the network.",
    ["Jejak pasif terbentuk dari pencatatan sistem, bukan dari unggahan yang disengaja."] =
        "A passive footprint comes from what systems record, not from a deliberate post.",
    ["Pilar Aman Digital: rekam jejak digital"] = "Pillar of Digital Safety: digital footprint",
    ["Keluhan warga tentang antrean muncul di kolom komentar akun dinas. Tanggapan mana yang paling baik?"] =
        "A citizen complains about the queue in a comment on the office's account. Which reply is best?",
    ["Menjawab bahwa antrean di dinas lain sering lebih panjang daripada di sini"] =
        "Say that the queue at other offices is often longer than here",
    ["Membandingkan dengan dinas lain tidak menyelesaikan keluhan."] =
        "Comparing with other offices solves nothing.",
    ["Menyapa, meminta maaf, lalu menyebut langkah dan waktu penanganan"] =
        "Greet, apologise, then name the steps and the time",
    ["Menghapus komentar supaya citra dinas terjaga"] = "Delete the comment to protect the office's image",
    ["Menghapus keluhan menghilangkan kepercayaan warga."] = "Deleting a complaint loses citizens' trust.",
    ["Menunggu sampai ada pengikut lain yang menjawab"] = "Wait until another follower answers",
    ["Jawaban resmi adalah tugas dinas, bukan pengikut lain."] =
        "The official answer is the office's task, not another follower's.",
    ["Tanggapan yang baik mengakui masalah, memberi tindakan, dan menyebut waktu penyelesaian."] =
        "A good reply admits the problem, offers action and says when it will be solved.",
    ["UU 25/2009; nilai Berorientasi Pelayanan, UU 20/2023"] =
        "Law 25/2009; the value Service-oriented, Law 20/2023",
    ["Setelah pemungutan suara, rekan-rekan saling menyindir pilihan di grup kantor. Apa yang sebaiknya Anda lakukan?"] =
        "After voting day colleagues taunt one another's choices in the office group. What should you do?",
    ["Membela rekan yang pilihannya sama dengan Anda"] = "Defend the colleague whose choice is yours",
    ["Membela satu pilihan berarti memihak."] = "Defending one choice is taking sides.",
    ["Membalas dengan sindiran yang lebih lucu agar suasana grup menjadi cair"] =
        "Reply with a funnier taunt to lighten the mood",
    ["Sindiran yang lucu pun menambah ketegangan."] = "Even a funny taunt adds to the tension.",
    ["Mengajak kembali ke urusan kerja dan menyapa rekan yang tersinggung"] =
        "Lead back to work and speak to the colleague who was hurt",
    ["Mengumpulkan tangkapan layar untuk dibagikan ke grup lain"] =
        "Collect screenshots to share in another group",
    ["Menyebarkan tangkapan layar memperluas pertengkaran."] = "Spreading screenshots widens the quarrel.",
    ["ASN meredakan ketegangan dan menjaga kebersamaan tanpa memihak."] =
        "Civil servants ease tension and keep people together without taking sides.",
    ["UU 20/2023 Pasal 10 huruf c"] = "Law 20/2023 Article 10 c",

    -- items/m02.lua
    ["Kelompokkan hal berikut."] = "Sort these into groups.",
    ["Perangkat keras"] = "Hardware",
    ["Perangkat lunak"] = "Software",
    ["Layanan daring"] = "Online service",
    ["Sistem operasi ponsel"] = "Operating system of a phone",
    ["Sistem operasi adalah program yang menjalankan ponsel."] =
        "An operating system is the program that runs the phone.",
    ["Pemindai dokumen"] = "Document scanner",
    ["Pemindai dapat disentuh; ia perangkat keras."] = "A scanner can be touched; it is hardware.",
    ["Aplikasi pengolah kata"] = "Word processor",
    ["Pengolah kata adalah program yang dipasang di perangkat."] =
        "A word processor is a program installed on a device.",
    ["Surat elektronik berbasis web"] = "Web-based e-mail",
    ["Surel berbasis web diakses lewat jaringan."] = "Web-based e-mail is reached over the network.",
    ["Router nirkabel"] = "Wireless router",
    ["Router adalah alat yang memancarkan jaringan."] = "A router is a device that sends out the network.",
    ["Penyimpanan awan"] = "Cloud storage",
    ["Berkas di awan tersimpan pada peladen dan diakses lewat jaringan."] =
        "Files in the cloud are kept on a server and reached over the network.",
    ["Perangkat keras dapat disentuh, perangkat lunak dijalankan di dalamnya, dan layanan daring diakses lewat jaringan."] =
        "Hardware can be touched, software runs in it, and online services are reached over the network.",
    ["Pilar Cakap Digital: lanskap digital"] = "Pillar of Digital Skills: the digital landscape",
    ["Empat hasil pencarian untuk “syarat akta kelahiran Kota Suryaloka”. Ketuk yang paling layak dirujuk."] =
        "Four results of a search for the requirements of a birth certificate in Suryaloka. Tap the one most worth citing.",
    ["Halaman mesin pencari dengan empat hasil: iklan jasa, blog lama, laman dinas, dan forum."] =
        "A search page with four results: an advertisement, an old blog, an office's page and a forum.",
    ["Hasil teratas belum tentu resmi; periksa alamat, penerbit, dan tanggalnya."] =
        "The topmost result need not be official; check address, publisher and date.",
    ["Pilar Cakap Digital: mesin pencari"] = "Pillar of Digital Skills: search engines",
    ["Iklan jasa pengurusan"] = "Advertisement of an agency",
    ["Hasil pertama: jasa-akta-kilat.example"] = "First result: jasa-akta-kilat.example",
    ["Hasil berlabel Iklan dibayar agar tampil paling atas."] =
        "A result marked as an advertisement is paid to stand at the top.",
    ["Blog tahun 2014"] = "Blog of 2014",
    ["Hasil kedua: blog-serbacepat.example"] = "Second result: blog-serbacepat.example",
    ["Pengalaman pribadi tahun 2014 mungkin sudah tidak berlaku."] =
        "A personal story of 2014 may hold no longer.",
    ["Laman dinas kependudukan"] = "Page of the civil registry office",
    ["Hasil ketiga: dukcapil.suryaloka.go.id"] = "Third result: dukcapil.suryaloka.go.id",
    ["Alamatnya berakhiran .go.id, penerbitnya jelas, dan tanggalnya baru."] =
        "Its address ends in .go.id, its publisher is clear and its date is recent.",
    ["Forum tanpa nama penulis"] = "Forum without names",
    ["Hasil keempat: forum-tanya-warga.example"] = "Fourth result: forum-tanya-warga.example",
    ["Jawaban tanpa nama penulis tidak dapat dipertanggungjawabkan."] =
        "Nobody answers for what is written without a name.",
    ["Urutkan langkah memeriksa sebuah klaim dengan mesin pencari."] =
        "Put the steps of checking a claim with a search engine in order.",
    ["Menentukan klaim inti yang akan diperiksa"] = "Say which claim is to be checked",
    ["Tanpa klaim yang jelas, pencarian tidak terarah."] = "Without a clear claim the search has no aim.",
    ["Menuliskan kata kunci yang khas"] = "Write telling keywords",
    ["Kata kunci ditulis setelah klaimnya jelas."] = "Keywords are written once the claim is clear.",
    ["Membandingkan sedikitnya dua sumber tepercaya"] = "Compare at least two trusted sources",
    ["Sumber dibandingkan setelah hasil pencarian ada."] = "Sources are compared once there are results.",
    ["Memeriksa tanggal dan konteksnya"] = "Check date and context",
    ["Isi yang benar pun dapat salah waktu atau salah tempat."] =
        "What is true may still be of another time or place.",
    ["Menyimpulkan dan mencatat sumber"] = "Conclude and note the source",
    ["Simpulan datang paling akhir."] = "The conclusion comes last.",
    ["Pemeriksaan dimulai dari klaim yang jelas dan diakhiri dengan simpulan bersumber."] =
        "A check begins with a clear claim and ends with a conclusion that names its source.",
    ["Pilar Cakap Digital: penelusuran informasi"] = "Pillar of Digital Skills: searching for information",
    ["Anda ingin hasil pencarian terbatas pada laman pemerintah. Penulisan mana yang paling membantu?"] =
        "You want only pages of the government among the results. Which way of writing helps most?",
    ["bantuan usaha mikro site:go.id"] = "bantuan usaha mikro site:go.id",
    ["bantuan usaha mikro -go.id"] = "bantuan usaha mikro -go.id",
    ["Tanda minus justru menyingkirkan laman pemerintah."] =
        "The minus sign takes pages of the government away.",
    ["\"bantuan usaha mikro\" gratis semua"] = "\"bantuan usaha mikro\" gratis semua",
    ["Tanda kutip mencari kalimat yang sama, bukan penerbitnya."] =
        "Quotation marks look for the same words, not for who published them.",
    ["bantuan usaha mikro terbaru viral"] = "bantuan usaha mikro terbaru viral",
    ["Kata “viral” menarik hasil yang ramai, belum tentu resmi."] =
        "The word “viral” draws popular results, not official ones.",
    ["Penanda site:go.id membatasi hasil pada domain tersebut, sedangkan tanda minus justru menyingkirkannya."] =
        "The mark site:go.id keeps the results within that domain, while the minus sign removes it.",
    ["Petunjuk umum mesin pencari"] = "General guides to search engines",
    ["Dokumen rancangan keputusan yang belum ditetapkan perlu ditelaah tiga rekan. Saluran mana yang paling tepat?"] =
        "Three colleagues are to review a draft decision that is not yet adopted. Which channel is best?",
    ["Grup percakapan besar agar semua dapat membaca"] = "A large chat group so that everybody can read it",
    ["Rancangan yang belum ditetapkan tidak untuk dibaca semua orang."] =
        "A draft not yet adopted is not for everybody to read.",
    ["Aplikasi naskah dinas resmi dengan akses terbatas"] =
        "The official document application with restricted access",
    ["Surel pribadi supaya dapat dibuka di rumah"] = "Private e-mail so that it can be opened at home",
    ["Surel pribadi berada di luar pengamanan kantor."] =
        "Private e-mail is outside the office's protection.",
    ["Unggahan sementara di media sosial yang dikunci"] = "A temporary post on a locked social-media account",
    ["Unggahan terkunci tetap dapat disalin dan disebarkan."] =
        "A locked post can still be copied and spread.",
    ["Naskah yang belum terbuka memerlukan sarana resmi, akses terbatas, dan riwayat perubahan."] =
        "A text that is not yet public needs an official tool, restricted access and a history of changes.",
    ["Praktik tata naskah elektronik; kebijakan instansi"] =
        "Practice of electronic records; policy of the agency",
    ["Manakah tanda transaksi digital yang aman? Pilih semua yang benar."] =
        "Which are signs of a safe digital transaction? Choose all that are right.",
    ["Pembeli diarahkan mentransfer ke rekening pribadi di luar aplikasi"] =
        "The buyer is told to transfer to a private account outside the app",
    ["Di luar aplikasi, pembayaran Anda tidak terlindungi."] =
        "Outside the app your payment is not protected.",
    ["Pembayaran dilakukan di dalam aplikasi lokapasar"] = "The payment is made within the marketplace's app",
    ["Penjual meminta kode OTP agar pesanan cepat diproses"] =
        "The seller asks for the OTP code so as to speed up the order",
    ["Kode OTP tidak diberikan kepada siapa pun."] = "An OTP code is given to nobody.",
    ["Nominal diperiksa sebelum PIN dimasukkan"] = "The amount is checked before the PIN is entered",
    ["Nama penerima sesuai dengan penjual yang dituju"] = "The payee's name is that of the seller one means",
    ["Periksa nama dan nominal, serta tetap berada di dalam sistem pembayaran resmi."] =
        "Check name and amount, and stay within the official payment system.",
    ["Pilar Cakap Digital: transaksi digital"] = "Pillar of Digital Skills: digital transactions",
    ["Urutan unggahan di linimasa media sosial umumnya disusun oleh algoritma, bukan semata-mata menurut waktu unggah."] =
        "The order of posts on social media is generally made by an algorithm, not only by the time of posting.",
    ["Algoritma menonjolkan unggahan yang diperkirakan menarik, sehingga yang sering terlihat belum tentu paling penting."] =
        "An algorithm shows what is expected to attract; what is seen often need not be the most important.",
    ["Pilar Cakap Digital: media sosial"] = "Pillar of Digital Skills: social media",
    ["Dari 60 pengaduan yang masuk pekan ini, 48 sudah selesai. Berapa persen pengaduan yang selesai?"] =
        "Of 60 complaints received this week, 48 are settled. How many percent are settled?",
    ["persen"] = "percent",
    ["48 adalah jumlah yang selesai, bukan persennya."] = "48 is the number settled, not the percentage.",
    ["20 persen adalah yang belum selesai."] = "20 percent is what is not settled yet.",
    ["Angka itu 60 dibagi 48; bagian dibagi keseluruhan."] =
        "That is 60 divided by 48; divide the part by the whole.",
    ["12 adalah jumlah pengaduan yang belum selesai."] = "12 is the number of complaints not settled yet.",
    ["48 dibagi 60 dikali 100 sama dengan 80 persen."] = "48 divided by 60, times 100, is 80 percent.",
    ["Latihan membaca data layanan"] = "Practice in reading service data",
    ["Kantor Suryaloka menerapkan aplikasi antrean baru pekan depan. Anda belum memahaminya."] =
        "The office in Suryaloka brings in a new queue app next week. You do not understand it yet.",
    ["Petugas loket melayani seorang warga."] = "A clerk at a counter serves a citizen.",
    ["Maria, pengelola data"] = "Maria, data manager",
    ["Ibu Ratna, petugas loket"] = "Ratna, counter clerk",
    ["Aplikasi antrean baru dipakai mulai Senin. Bagaimana Anda menyiapkan diri?"] =
        "The new queue app starts on Monday. How will you prepare?",
    ["Saya minta rekan muda mengerjakan semua bagian saya."] =
        "I shall ask a younger colleague to do all of my part.",
    ["Menyerahkan semuanya membuat Anda tidak pernah belajar."] =
        "Handing everything over means that you never learn.",
    ["Biar warga mencoba sendiri dan melaporkan galatnya."] =
        "Let citizens try it themselves and report the errors.",
    ["Warga bukan penguji; petugas harus siap lebih dahulu."] =
        "Citizens are no testers; staff have to be ready first.",
    ["Saya coba di akun latihan dan menyampaikan kendalanya."] =
        "I shall try it in the practice account and tell you what goes wrong.",
    ["Kecakapan tumbuh dengan mencoba secara aman dan memberi umpan balik yang jelas."] =
        "Skill grows by trying safely and giving clear feedback.",
    ["Nilai Adaptif, UU 20/2023"] = "The value Adaptive, Law 20/2023",
    ["Saya tetap memakai buku antrean sampai aplikasi itu ditinggalkan."] =
        "I shall keep the paper register until the app is given up.",
    ["Dua antrean yang berbeda membingungkan warga."] = "Two different queues confuse citizens.",
    ["Hari Senin: nomor di layar tidak cocok dengan buku. Warga mulai berdebat di depan loket."] =
        "Monday: the numbers on the screen do not match the register. Citizens begin to quarrel at the counter.",
    ["Kita pakai satu urutan dari layar. Saya jelaskan kepada warga, lalu belajar sore ini."] =
        "We use one order, that of the screen. I explain it to the citizens and learn it this afternoon.",
    ["Satu urutan yang jelas memulihkan ketertiban."] = "One clear order restores calm.",
    ["Matikan saja aplikasinya sampai keadaan tenang dan semua warga sudah pulang ke rumah."] =
        "Just switch the app off until things are calm and all citizens have gone home.",
    ["Mematikan sistem menghapus urutan warga yang sudah mendaftar daring."] =
        "Switching off wipes out the places of those who registered online.",
    ["Di akun latihan, tombol Panggil kadang memanggil nomor yang sama dua kali."] =
        "In the practice account the button Call sometimes calls the same number twice.",
    ["Aplikasinya jelek. Saya tulis saja di grup besar supaya semua orang tahu."] =
        "The app is bad. I shall write so in the large group for everybody to know.",
    ["Keluhan umum tidak membantu pengembang memperbaiki galat."] =
        "A general complaint does not help anyone mend the error.",
    ["Saya catat langkahnya, pukul berapa, dan pesan di layar, lalu saya kirim kepada Anda."] =
        "I note the steps, the time and the message on screen, and send them to you.",
    ["Langkah, waktu, dan pesan galat membuat masalah dapat ditelusuri."] =
        "Steps, time and message make a problem traceable.",
    ["Saya diamkan; nanti tentu ada orang lain yang melaporkannya kepada tim pengembang."] =
        "I say nothing; surely someone else will report it to the developers.",
    ["Galat yang didiamkan akan ditemukan warga."] = "An error left unsaid will be found by citizens.",
    ["Ada bapak tua di kursi tunggu. Ia tidak punya ponsel untuk mengambil nomor."] =
        "There is an old man in the waiting room. He has no phone to take a number.",
    ["Mohon maaf, Pak, sekarang semuanya harus lewat aplikasi. Silakan meminjam ponsel keluarga."] =
        "Sorry, everything goes through the app now. Please borrow a phone from your family.",
    ["Teknologi tidak boleh menutup pintu layanan."] = "Technology must not close the door to a service.",
    ["Saya ambilkan nomor dari layar petugas, urutannya sama dengan yang lain."] =
        "I take a number for him on the staff screen, in the same order as the others.",
    ["Petugas yang memahami alat dapat menjembatani warga yang tidak memakainya."] =
        "Staff who know the tool can be a bridge for citizens who do not use it.",
    ["Alat baru, layanan tetap ramah"] = "A new tool, service as kind as before",
    ["Galat diperbaiki dalam tiga hari. Waktu tunggu turun, dan warga tanpa ponsel tetap terlayani."] =
        "The error is mended within three days. Waiting is shorter, and citizens without a phone are served.",
    ["Warga pulang tanpa layanan"] = "Citizens leave without being served",
    ["Sebagian warga pulang dengan kecewa. Keluhan tentang antrean muncul di akun dinas malam itu."] =
        "Some citizens leave disappointed. That night complaints about the queue appear on the office's account.",
    ["Aplikasi pembantu penulisan menghasilkan draf pengumuman dengan cepat. Bagaimana sebaiknya draf itu digunakan?"] =
        "A writing assistant quickly produces the draft of a notice. How should the draft be used?",
    ["Diterbitkan dengan catatan bahwa isinya belum tentu benar"] =
        "Published with a note that it may not be right",
    ["Catatan itu tidak membebaskan penerbit dari tanggung jawab."] =
        "Such a note does not free the publisher of responsibility.",
    ["Dilengkapi data warga agar hasilnya lebih tepat"] = "Completed with citizens' data for a better result",
    ["Data warga tidak dimasukkan ke alat yang tidak dikuasai instansi."] =
        "Citizens' data do not go into a tool the agency does not control.",
    ["Langsung diterbitkan karena bahasanya sudah rapi"] = "Published at once because it reads well",
    ["Bahasa yang rapi tidak menjamin isinya benar."] = "Good wording does not make the content true.",
    ["Diperiksa fakta dan bahasanya sebelum diterbitkan"] =
        "Checked for facts and wording before it is published",
    ["Alat otomatis dapat keliru; tanggung jawab isi dan data tetap pada manusia yang menerbitkannya."] =
        "Automatic tools may err; whoever publishes stays responsible for content and data.",
    ["Praktik umum; UU 27/2022 untuk bagian data pribadi"] =
        "General practice; Law 27/2022 for the part on personal data",

    -- items/m03.lua
    ["Seorang warga menulis, “Dinas ini tidur semua!” Balasan mana yang paling sesuai dengan etika digital?"] =
        "A citizen writes, “This office is fast asleep!” Which reply fits digital ethics best?",
    ["“Terima kasih. Layanan apa yang terkendala? Kami bantu periksa.”"] =
        "“Thank you. Which service is giving you trouble? We will look into it.”",
    ["“Silakan datang saja kalau memang berani.”"] = "“Come here if you dare.”",
    ["Menantang warga memperbesar pertengkaran."] = "Challenging a citizen makes the quarrel larger.",
    ["“Tolong jaga ucapan Anda, kami sudah bekerja sejak pagi tanpa istirahat.”"] =
        "“Mind your words, we have worked since morning without a break.”",
    ["Membela diri tidak menjawab masalah warga."] =
        "Defending oneself does not answer the citizen's problem.",
    ["“Jangan menyebar fitnah, Anda bisa kami laporkan.”"] =
        "“Do not spread slander, we can report you.”",
    ["Keluhan yang keras bukan fitnah, dan ancaman membungkam kritik."] =
        "A harsh complaint is no slander, and a threat silences criticism.",
    ["Balasan santun menggali masalah tanpa membalas nada keras."] =
        "A polite reply looks for the problem without answering the harsh tone.",
    ["Pilar Etika Digital: netiket; nilai Berorientasi Pelayanan"] =
        "Pillar of Digital Ethics: netiquette; the value Service-oriented",
    ["Pilar Etika Digital"] = "Pillar of Digital Ethics",
    ["Pasangkan istilah dengan artinya."] = "Match the terms with their meaning.",
    ["Misinformasi"] = "Misinformation",
    ["Informasi keliru yang disebarkan tanpa maksud merugikan"] =
        "False information spread without meaning harm",
    ["Penyebarnya keliru, bukan berniat jahat."] = "Whoever spreads it is mistaken, not malicious.",
    ["Disinformasi"] = "Disinformation",
    ["Informasi keliru yang sengaja disebarkan untuk menyesatkan"] =
        "False information spread on purpose to mislead",
    ["Ada kesengajaan untuk menyesatkan."] = "There is intent to mislead.",
    ["Malinformasi"] = "Malinformation",
    ["Informasi benar yang disebarkan untuk merugikan pihak lain"] = "True information spread to harm others",
    ["Isinya benar, maksudnya merugikan."] = "The content is true, the intent is harm.",
    ["Ketiganya dibedakan oleh kebenaran isi dan maksud penyebarnya."] =
        "The three differ in whether the content is true and what the sender intends.",
    ["Istilah umum kajian kekacauan informasi"] = "Common terms of the study of information disorder",
    ["Sebuah hoaks muncul di grup keluarga. Urutkan penanganannya."] =
        "A hoax turns up in the family group. Put the steps of handling it in order.",
    ["Tidak meneruskan pesan itu"] = "Do not forward the message",
    ["Penyebaran dihentikan lebih dahulu."] = "Stop the spread first.",
    ["Memeriksa ke sumber resmi atau laman pemeriksa fakta"] =
        "Check with an official source or a fact-checking page",
    ["Koreksi memerlukan hasil pemeriksaan."] = "A correction needs a check.",
    ["Menyimpan tautan atau bukti hasil pemeriksaan"] = "Keep the link or proof of what you found",
    ["Bukti disimpan sebelum Anda menyampaikan koreksi."] = "Keep the proof before you give the correction.",
    ["Menyampaikan koreksi dengan santun kepada pengirim"] = "Politely give the sender the correction",
    ["Koreksi disampaikan setelah buktinya ada."] = "The correction comes once there is proof.",
    ["Melaporkan lewat kanal aduan bila isinya berbahaya"] =
        "Report it through a complaint channel if it is dangerous",
    ["Pelaporan dilakukan bila memang berbahaya."] = "Reporting is for what is dangerous.",
    ["Penyebaran dihentikan dahulu, lalu diperiksa, dikoreksi dengan santun, dan dilaporkan bila perlu."] =
        "First stop the spread, then check, correct politely, and report if needed.",
    ["Pilar Etika Digital; kanal aduan konten kementerian"] =
        "Pillar of Digital Ethics; the ministry's channel for reporting content",
    ["Membagikan kabar meragukan dengan tambahan “benar tidak, ya?” tetap ikut memperluas sebarannya."] =
        "Sharing doubtful news with the words “is this true?” still helps to spread it.",
    ["Penyebaran tetap terjadi walaupun disertai pertanyaan; bertanyalah kepada sumbernya secara pribadi."] =
        "It spreads even with a question added; ask the source privately.",
    ["Kelompokkan kalimat berikut."] = "Sort these sentences.",
    ["Kritik"] = "Criticism",
    ["Penghinaan pribadi"] = "Personal insult",
    ["Kebencian terhadap kelompok"] = "Hatred of a group",
    ["“Jam buka loket tidak sesuai pengumuman, mohon diperbaiki.”"] =
        "“The counter does not open at the time announced, please put it right.”",
    ["Yang disasar adalah layanan, bukan orangnya."] = "It is about the service, not the person.",
    ["“Kepala loketnya bodoh sejak lahir.”"] = "“The head of the counter was born stupid.”",
    ["Kalimat ini menyerang pribadi seseorang."] = "This attacks a person.",
    ["“Orang dari suku itu tidak layak dilayani.”"] =
        "“People of that tribe do not deserve service.”",
    ["Seluruh suku ditolak hak layanannya."] = "A whole ethnic group is denied service.",
    ["“Usir saja semua penganut agama itu.”"] = "“Throw out all followers of that religion.”",
    ["Kalimat ini mengajak memusuhi penganut suatu agama."] =
        "This calls for hostility to the followers of a religion.",
    ["“Muka petugas itu pantas ditertawakan.”"] = "“That clerk's face deserves to be laughed at.”",
    ["Wajah seseorang dijadikan bahan ejekan."] = "Someone's face is made a joke of.",
    ["“Anggaran kegiatan ini perlu dijelaskan secara terbuka.”"] =
        "“The budget of this activity should be explained openly.”",
    ["Meminta penjelasan anggaran adalah kritik yang sah."] =
        "Asking for an explanation of a budget is lawful criticism.",
    ["Kritik menyasar tindakan atau kebijakan; penghinaan menyasar pribadi; ujaran kebencian menyasar kelompok."] =
        "Criticism aims at acts or policies, insult at a person, hate speech at a group.",
    ["UU ITE Pasal 28 ayat (2) sebagaimana diubah UU 1/2024; pilar Etika Digital"] =
        "ITE Law Article 28 (2) as amended by Law 1/2024; pillar of Digital Ethics",
    ["Manakah yang termasuk perundungan siber? Pilih semua yang benar."] =
        "Which of these are cyberbullying? Choose all that are right.",
    ["Menyampaikan keberatan atas layanan melalui kanal aduan"] =
        "Objecting to a service through a complaint channel",
    ["Keberatan lewat kanal aduan adalah hak warga."] =
        "An objection through a complaint channel is a citizen's right.",
    ["Menolak permintaan pertemanan dari orang yang tidak dikenal"] =
        "Refusing a friend request from a stranger",
    ["Menolak pertemanan adalah cara menjaga diri."] = "Refusing it is a way of protecting oneself.",
    ["Mengajak orang lain menyerang akun pribadi seorang petugas"] =
        "Calling on others to attack a clerk's private account",
    ["Menyebarkan foto rekan untuk dijadikan bahan ejekan"] =
        "Spreading a colleague's photo for others to mock",
    ["Mengirim pesan merendahkan berulang-ulang kepada seseorang"] =
        "Sending someone demeaning messages again and again",
    ["Perundungan menyakiti atau mempermalukan orang, sering kali berulang atau beramai-ramai."] =
        "Bullying hurts or shames people, often repeatedly or in a crowd.",
    ["Unit Anda memerlukan foto untuk selebaran layanan. Pilihan mana yang paling bertanggung jawab?"] =
        "Your unit needs a photo for a leaflet on a service. Which choice is the most responsible?",
    ["Memakai foto warga di loket tanpa memberi tahu"] =
        "Using a photo of citizens at the counter without telling them",
    ["Orang dalam foto perlu dimintai persetujuan."] = "People in a photo need to be asked.",
    ["Memakai foto sendiri atau berlisensi terbuka dan mencantumkan sumbernya"] =
        "Using one's own or an openly licensed photo and naming its source",
    ["Mengambil foto media daring karena tujuannya sosial"] =
        "Taking a photo from an online paper as it serves a social purpose",
    ["Tujuan sosial tidak menghapus hak cipta pembuat foto."] =
        "A social purpose does not remove the photographer's copyright.",
    ["Mengambil foto dari mesin pencari lalu memotong tanda airnya"] =
        "Taking a photo from a search engine and cutting off its watermark",
    ["Memotong tanda air berarti menyembunyikan pemiliknya."] = "Cutting off the watermark hides the owner.",
    ["Hak cipta dan persetujuan orang dalam foto perlu dihormati walaupun tujuannya baik."] =
        "Copyright and the consent of those in the photo have to be respected, however good the purpose.",
    ["Hak cipta dan pelindungan data pribadi; pilar Etika Digital"] =
        "Copyright and personal data protection; pillar of Digital Ethics",
    ["Akun anonim membebaskan ASN dari kode etik karena jabatannya tidak terlihat."] =
        "An anonymous account frees a civil servant from the code of ethics, as the position cannot be seen.",
    ["Kode etik melekat pada orangnya, bukan pada nama akunnya."] =
        "The code of ethics binds the person, not the name of the account.",
    ["PP 42/2004; UU 20/2023 Pasal 4"] = "Government Regulation 42/2004; Law 20/2023 Article 4",
    ["PP 42/2004"] = "Government Regulation 42/2004",
    ["Kode etik PNS mengatur etika dalam beberapa hubungan. Pilih semua yang benar."] =
        "The code of ethics of permanent civil servants rules several relations. Choose all that are right.",
    ["Terhadap penyedia media sosial"] = "Towards providers of social media",
    ["Penyedia media sosial tidak disebut dalam kode etik."] =
        "Providers of social media are not named in the code.",
    ["Terhadap partai politik"] = "Towards political parties",
    ["Kode etik tidak mengatur hubungan dengan partai; PNS menjaga netralitas."] =
        "The code rules no relation to parties; civil servants stay neutral.",
    ["Terhadap negara"] = "Towards the state",
    ["Terhadap masyarakat"] = "Towards society",
    ["Terhadap diri sendiri"] = "Towards oneself",
    ["Terhadap sesama PNS"] = "Towards fellow civil servants",
    ["Etika PNS meliputi negara, organisasi, masyarakat, diri sendiri, dan sesama PNS."] =
        "The ethics cover the state, the organisation, society, oneself and fellow civil servants.",
    ["Anda pengelola grup warga RW 04 Suryaloka. Seorang anggota mengunggah daftar penerima bantuan, lengkap dengan nomor identitas."] =
        "You run a neighbourhood chat group in Suryaloka. A member posts a list of aid recipients with their identity numbers.",
    ["Kartu identitas di balik perisai bergembok."] = "An identity card behind a shield with a padlock.",
    ["Pak Joko, anggota grup"] = "Joko, member of the group",
    ["Ibu Yohana, kepala bidang"] = "Yohana, head of division",
    ["Ini daftar penerima bantuan bulan ini. Biar semua bisa ikut mengawasi."] =
        "This is the list of this month's recipients. Let everybody keep an eye on it.",
    ["Saya keluarkan Pak Joko dari grup tanpa penjelasan."] = "I remove Joko from the group without a word.",
    ["Daftar itu masih terbaca, dan Pak Joko tidak tahu kesalahannya."] =
        "The list can still be read, and Joko does not know what was wrong.",
    ["Saya biarkan; anggota grup saling mengenal dan memang memerlukannya."] =
        "I leave it; members know one another and do need it.",
    ["Saling mengenal tidak memberi hak melihat nomor identitas orang lain."] =
        "Knowing one another gives no right to see other people's identity numbers.",
    ["Saya hapus daftar itu, jelaskan alasannya, dan arahkan ke kanal resmi."] =
        "I delete the list, explain why, and point to the official channel.",
    ["Data pribadi segera dilindungi, disertai penjelasan dan jalur yang benar."] =
        "Personal data are protected at once, with an explanation and the right way to go.",
    ["UU 27/2022; pilar Etika Digital"] = "Law 27/2022; pillar of Digital Ethics",
    ["Saya teruskan daftarnya kepada rekan agar ikut memeriksa."] =
        "I forward the list to a colleague to check it, too.",
    ["Meneruskan berarti menambah salinan data pribadi."] =
        "Forwarding makes one more copy of personal data.",
    ["Saya dikeluarkan? Padahal saya hanya ingin bantuan itu tepat sasaran!"] =
        "You removed me? I only want the aid to reach the right people!",
    ["Maaf, Pak, saya terburu-buru. Niat Bapak baik; nomor identitasnya yang harus dijaga."] =
        "I am sorry, I was hasty. You mean well; it is the identity numbers that must be kept safe.",
    ["Meminta maaf dan menjelaskan memulihkan kepercayaan."] = "An apology and an explanation restore trust.",
    ["Aturan tetap aturan, Pak. Silakan membuat grup sendiri kalau memang tidak setuju."] =
        "Rules are rules. Make a group of your own if you do not agree.",
    ["Data akan berpindah ke grup lain tanpa pelindungan."] =
        "The data will move to another group without protection.",
    ["Daftar dari grup Anda sudah sampai di tiga grup lain. Seorang penerima diejek tetangganya."] =
        "The list from your group has reached three others. One recipient is being mocked by neighbours.",
    ["Saya hapus sekarang, meminta ketiga grup menghapusnya, dan melapor kepada pengelola data."] =
        "I delete it now, ask the three groups to do so, and report to the data manager.",
    ["Sebaran dihentikan, lalu pengelola data diberi tahu agar warga terlindungi."] =
        "The spread is stopped, and the data manager is told so that citizens are protected.",
    ["Bukan saya yang mengunggah, Bu. Yang bertanggung jawab tentu Pak Joko dan ketiga grup itu."] =
        "It was not I who posted it. Joko and those three groups are responsible.",
    ["Pengelola grup ikut bertanggung jawab menjaga isi grupnya."] =
        "Whoever runs a group shares the responsibility for what is in it.",
    ["Lalu bagaimana warga tahu kalau ada penerima yang tidak layak? Ini bukan soal rahasia!"] =
        "Then how will people know of an undeserving recipient? This is no secret!",
    ["Percayakan saja kepada pemerintah, Pak. Warga tidak perlu ikut campur urusan seperti ini."] =
        "Just trust the government. Citizens need not meddle in such things.",
    ["Pengawasan warga adalah hak; yang dilindungi adalah datanya."] =
        "Oversight by citizens is a right; what is protected is the data.",
    ["Silakan kirim keberatan ke kanal aduan dinas. Saya tempelkan alamatnya di grup."] =
        "Please send your objection to the office's complaint channel. I will pin the address here.",
    ["Kritik disalurkan ke tempat yang dapat menindaklanjuti, tanpa membuka data."] =
        "Criticism goes where it can be followed up, without exposing data.",
    ["Boleh diunggah lagi, asalkan nomornya disensor separuh dan hanya untuk grup kita."] =
        "You may post it again if half of each number is blacked out, for our group only.",
    ["Nama, alamat, dan separuh nomor masih dapat mengenali orang."] =
        "A name, an address and half a number still identify a person.",
    ["Data terlindungi, suara tersalur"] = "Data protected, voices heard",
    ["Dinas memeriksa dua nama dalam sepekan. Grup menyepakati aturan: tanpa nomor identitas."] =
        "The office checks two names within a week. The group agrees on a rule: no identity numbers.",
    ["Daftar hilang, pertanyaan tertinggal"] = "The list is gone, the question stays",
    ["Daftar tidak beredar lagi di grup. Namun, keberatan warga belum sampai kepada yang berwenang."] =
        "The list is no longer in the group. But the citizens' objection has not reached those in charge.",
    ["Data terus beredar"] = "The data go on spreading",
    ["Grup baru dibuat, dan daftar itu diunggah lagi. Seorang warga menerima telepon penipu yang menyebut nomor identitasnya."] =
        "A new group is made and the list posted again. A citizen gets a call from a fraudster who knows the identity number.",

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
    ["Praktik keamanan akun"] = "Account security practice",
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
    ["UU 27/2022"] = "Law 27/2022",
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

    -- items/m05.lua
    ["Pasangkan sila dengan contoh perilaku digital."] =
        "Match each principle with an example of online conduct.",
    ["Ketuhanan Yang Maha Esa"] = "Belief in the one and only God",
    ["Tidak merendahkan ibadah pemeluk agama lain"] = "Not belittling the worship of people of another faith",
    ["Sila pertama mengajak menghormati keyakinan setiap orang."] =
        "The first principle asks us to respect everyone's belief.",
    ["Kemanusiaan yang adil dan beradab"] = "Just and civilised humanity",
    ["Membela korban perundungan dengan santun"] = "Politely standing up for a victim of bullying",
    ["Sila kedua mengajak memperlakukan orang secara beradab."] =
        "The second principle asks us to treat people in a civilised way.",
    ["Persatuan Indonesia"] = "The unity of Indonesia",
    ["Menghentikan lelucon yang mengadu daerah"] =
        "Putting a stop to jokes that set regions against each other",
    ["Sila ketiga mengajak menjaga persatuan antardaerah."] =
        "The third principle asks us to keep the regions united.",
    ["Kerakyatan yang dipimpin oleh hikmat kebijaksanaan"] = "Democracy guided by the wisdom of deliberation",
    ["Menampung beragam pendapat dalam forum daring"] =
        "Making room for different opinions in an online forum",
    ["Sila keempat mengajak bermusyawarah."] = "The fourth principle asks us to deliberate.",
    ["Keadilan sosial bagi seluruh rakyat Indonesia"] = "Social justice for all the people of Indonesia",
    ["Menyediakan informasi yang mudah diakses penyandang disabilitas"] =
        "Providing information that people with disabilities can easily use",
    ["Sila kelima mengajak membuka akses bagi semua."] =
        "The fifth principle asks us to open access for all.",
    ["Nilai Pancasila tampak dalam perilaku nyata di ruang digital."] =
        "The values of Pancasila show in real conduct in the digital space.",
    ["Anda menulis undangan kegiatan daring untuk pegawai berbagai agama. Kalimat pembuka mana yang paling tepat?"] =
        "You write an invitation to an online event for staff of various religions. Which opening sentence fits best?",
    ["“Kami mengundang Bapak dan Ibu; silakan menyesuaikan waktu ibadah masing-masing.”"] =
        "“You are warmly invited; please arrange your own times of worship as needed.”",
    ["“Kegiatan diawali ibadah satu agama dan wajib diikuti semua peserta sampai selesai.”"] =
        "“The event opens with worship in one religion, and all participants must attend it to the end.”",
    ["Mewajibkan ibadah satu agama mengabaikan keyakinan peserta lain."] =
        "Requiring worship in one religion ignores the beliefs of other participants.",
    ["“Mohon tidak menampilkan simbol agama selain yang umum di kantor.”"] =
        "“Please show no religious symbols other than those usual in the office.”",
    ["Kalimat ini meminta sebagian orang menyembunyikan keyakinannya."] =
        "This sentence asks some people to hide their belief.",
    ["“Yang tidak sekeyakinan boleh datang belakangan.”"] =
        "“Those of a different faith may come later.”",
    ["Kalimat ini memisahkan peserta menurut keyakinan."] = "This sentence separates participants by belief.",
    ["Kalimat yang baik menyambut semua orang dan memberi ruang bagi perbedaan."] =
        "A good sentence welcomes everyone and leaves room for difference.",
    ["Bhinneka Tunggal Ika; nilai Harmonis, UU 20/2023"] =
        "Bhinneka Tunggal Ika (unity in diversity); the value Harmonious, Law 20/2023",
    ["Unsur mana yang membuat konten layanan lebih inklusif? Pilih semua yang benar."] =
        "What makes service content more inclusive? Choose all that are right.",
    ["Huruf kecil agar semua muat dalam satu gambar"] =
        "Small letters so that everything fits into one picture",
    ["Huruf kecil menyulitkan banyak warga, terutama lansia."] =
        "Small letters are hard for many citizens, above all older people.",
    ["Teks alternatif pada gambar"] = "Alternative text for pictures",
    ["Kontras warna yang cukup"] = "Enough colour contrast",
    ["Takarir pada video"] = "Captions on videos",
    ["Informasi penting hanya diucapkan dalam siaran langsung"] =
        "Important information only spoken in a live broadcast",
    ["Warga tuli dan yang tidak menonton akan tertinggal."] =
        "Deaf citizens and those not watching are left behind.",
    ["Takarir, teks alternatif, dan kontras membantu warga dengan beragam kebutuhan."] =
        "Captions, alternative text and contrast help citizens with various needs.",
    ["Praktik aksesibilitas; asas kesetaraan layanan publik"] =
        "Accessibility practice; the principle of equality in public service",
    ["Memakai bahasa daerah dalam konten layanan dapat bermanfaat asalkan isinya tetap dipahami oleh warga yang dituju."] =
        "Using a local language in service content can be useful as long as the citizens addressed still understand it.",
    ["Seorang pegawai di samping ponsel besar yang menampilkan unggahan."] =
        "An employee beside a large phone showing a post.",
    ["Bahasa daerah mendekatkan layanan, sementara versi bahasa Indonesia menjaga kesetaraan akses."] =
        "A local language brings the service closer, while an Indonesian version keeps access equal.",
    ["Pilar Budaya Digital"] = "Digital Culture pillar",
    ["Dinas hendak mengunggah video upacara adat. Apa yang perlu dilakukan lebih dahulu?"] =
        "An agency wants to upload a video of a traditional ceremony. What needs to be done first?",
    ["Mengunggahnya secara lengkap karena upacara itu berlangsung terbuka untuk umum"] =
        "Upload it in full, because the ceremony is open to the public",
    ["Terbuka untuk hadir belum berarti boleh disiarkan seluruhnya."] =
        "Being open to attend does not mean that all of it may be broadcast.",
    ["Meminta izin pemangku adat dan menyepakati bagian yang boleh tampil"] =
        "Ask the custodians' permission and agree on the parts that may be shown",
    ["Memotong penjelasan makna supaya video singkat"] =
        "Cut the explanation of its meaning to keep the video short",
    ["Tanpa makna, tradisi mudah disalahpahami."] =
        "Without its meaning a tradition is easily misunderstood.",
    ["Menambahkan musik populer agar lebih menarik"] = "Add popular music to make it more attractive",
    ["Musik lain dapat merusak kesakralan upacara."] =
        "Other music can spoil the sacredness of the ceremony.",
    ["Digitalisasi budaya menghormati pemilik tradisi, konteks, dan batas yang mereka tetapkan."] =
        "Digitising culture respects the owners of the tradition, its context, and the limits they set.",
    ["Pilar Budaya Digital: digitalisasi kebudayaan"] = "Digital Culture pillar: digitisation of culture",
    ["Kelompokkan kebiasaan berikut."] = "Sort the following habits into groups.",
    ["Membangun"] = "Builds",
    ["Merusak"] = "Damages",
    ["Memberi nama berkas dengan jelas"] = "Naming files clearly",
    ["Nama yang jelas menghemat waktu rekan."] = "Clear names save colleagues' time.",
    ["Mencantumkan sumber data"] = "Giving the source of data",
    ["Sumber membuat data dapat diperiksa."] = "A source makes data verifiable.",
    ["Menahan berkas agar dianggap penting"] = "Holding files back to seem important",
    ["Menahan berkas menghambat pekerjaan bersama."] = "Holding files back hinders common work.",
    ["Menyampaikan koreksi secara pribadi"] = "Giving corrections in private",
    ["Koreksi pribadi menjaga martabat rekan."] = "A private correction keeps a colleague's dignity.",
    ["Menyindir rekan di status"] = "Mocking a colleague in a status",
    ["Sindiran merusak kepercayaan."] = "Mockery damages trust.",
    ["Menyebar tangkapan layar rapat tertutup"] = "Spreading screenshots of a closed meeting",
    ["Isi rapat tertutup bukan untuk disebarkan."] = "What is said in a closed meeting is not for spreading.",
    ["Budaya kerja digital tumbuh dari keterbukaan, ketertiban, dan saling menghargai."] =
        "A digital work culture grows from openness, order and mutual respect.",
    ["Nilai Kolaboratif dan Harmonis, UU 20/2023"] = "The values Collaborative and Harmonious, Law 20/2023",
    ["Pasangkan nilai BerAKHLAK dengan perilaku digital."] =
        "Match each BerAKHLAK value with digital conduct.",
    ["Berorientasi Pelayanan"] = "Service-oriented",
    ["Memperbarui jam layanan di akun resmi"] = "Updating the service hours on the official account",
    ["Warga mendapat informasi yang benar."] = "Citizens get correct information.",
    ["Akuntabel"] = "Accountable",
    ["Tidak memakai akun dinas untuk urusan pribadi"] = "Not using an official account for private matters",
    ["Akun dinas adalah fasilitas yang dipertanggungjawabkan."] =
        "An official account is a facility one answers for.",
    ["Kompeten"] = "Competent",
    ["Mengikuti pelatihan daring dan mengajari rekan"] = "Attending online training and teaching colleagues",
    ["Kompeten berarti terus belajar dan membantu belajar."] =
        "Competent means learning on and helping others learn.",
    ["Adaptif"] = "Adaptive",
    ["Mencoba aplikasi baru lalu memberi masukan"] = "Trying a new application and giving feedback",
    ["Adaptif berarti terbuka pada perubahan."] = "Adaptive means open to change.",
    ["Kolaboratif"] = "Collaborative",
    ["Menyusun dokumen bersama lintas unit"] = "Drafting documents together across units",
    ["Kolaboratif berarti bekerja bersama."] = "Collaborative means working together.",
    ["Nilai dasar ASN menjadi nyata bila diterjemahkan ke perilaku sehari-hari."] =
        "The basic values become real once they turn into everyday conduct.",
    ["UU 20/2023 Pasal 3 dan 4; SE MenPANRB 20/2021"] =
        "Law 20/2023, Articles 3 and 4; Circular of the Minister for Administrative Reform 20/2021",
    ["Sistem berbagi dokumen diterapkan, tetapi sebagian rekan tetap menyimpan berkas di laptop masing-masing. Anda anggota tim perubahan."] =
        "A document-sharing system is introduced, but some colleagues still keep files on their own laptops. You are on the change team.",
    ["Tiga pegawai duduk bersama dalam rapat kantor."] =
        "Three employees sitting together in an office meeting.",
    ["Pak Hasan, arsiparis"] = "Hasan, archivist",
    ["Dua puluh tahun berkas saya rapi di laptop ini. Mengapa harus pindah?"] =
        "For twenty years my files have been in order on this laptop. Why should they move?",
    ["Saya tunjukkan manfaatnya, lalu kita pindahkan berkas Bapak bersama-sama."] =
        "I will show you what it is good for, then we move your files together.",
    ["Bersama-sama? Baik, saya lihat dahulu."] = "Together? All right, let me look at it first.",
    ["Perubahan budaya berhasil bila orang memahami manfaat dan merasa dibantu."] =
        "A change of culture succeeds when people understand the benefit and feel helped.",
    ["Nilai Kolaboratif dan Adaptif"] = "The values Collaborative and Adaptive",
    ["Kalau begitu kita kembali ke cara lama saja supaya tidak berdebat."] =
        "Then let us go back to the old way, so that there is no argument.",
    ["Nah, begitu lebih mudah."] = "There, that is easier.",
    ["Tanpa perubahan, rekan lain tetap mencari berkas ke mana-mana."] =
        "Without the change, other colleagues keep searching for files everywhere.",
    ["Saya laporkan Bapak kepada pimpinan hari ini juga."] =
        "I am reporting you to the head of office today.",
    ["Saya kira kita rekan."] = "I thought we were colleagues.",
    ["Laporan pada hari pertama menutup pintu percakapan."] =
        "A report on the first day closes the door to conversation.",
    ["Nanti malam berkas Bapak saya pindahkan sendiri."] = "Tonight I will move your files myself.",
    ["Lho, jangan disentuh!"] = "Hey, do not touch them!",
    ["Memindahkan tanpa persetujuan merusak kepercayaan dan susunan berkas."] =
        "Moving them without consent damages trust and the order of the files.",
    ["Laporan sore ini tertunda. Versi terakhir ada di laptop Pak Hasan, dan beliau sedang dinas luar."] =
        "This afternoon's report is held up. The latest version is on Hasan's laptop, and he is away on duty.",
    ["Ini bukti manfaatnya. Besok saya ajak Pak Hasan mencoba satu folder."] =
        "This shows what it is good for. Tomorrow I will ask Hasan to try one folder.",
    ["Satu folder dahulu. Setuju."] = "One folder first. Agreed.",
    ["Langkah kecil dari masalah nyata lebih mudah diterima."] =
        "A small step out of a real problem is easier to accept.",
    ["Kita tulis saja di grup kantor bahwa keterlambatan ini salah Pak Hasan seorang."] =
        "Let us simply write in the office group that this delay is Hasan's fault alone.",
    ["Beliau pasti membacanya."] = "He is sure to read it.",
    ["Menyalahkan di grup mempermalukan, bukan menyelesaikan."] =
        "Blaming in the group humiliates and solves nothing.",
    ["Susunan folder saya berubah. Berkas tahun 2019 tidak ketemu!"] =
        "The order of my folders has changed. I cannot find the files of 2019!",
    ["Maaf, Pak, saya lancang. Mari kita pulihkan dari salinannya."] =
        "I am sorry, that was presumptuous. Let us restore them from the copy.",
    ["Baik. Tetapi lain kali bertanya dahulu."] = "All right. But next time ask first.",
    ["Permintaan maaf dan pemulihan membuka kembali kepercayaan."] =
        "An apology and a remedy open the way to trust again.",
    ["Nanti juga ketemu, Pak. Sistemnya memang begitu, Bapak saja yang belum terbiasa."] =
        "You will find them sooner or later. The system is like that, you are just not used to it.",
    ["Sudah. Saya simpan sendiri saja."] = "Enough. I will keep them myself.",
    ["Meremehkan keluhan membuat orang menjauh dari perubahan."] =
        "Making light of a complaint drives people away from change.",
    ["Terus terang, saya takut salah tekan lalu semuanya hilang."] =
        "Frankly, I am afraid to press something wrong and lose everything.",
    ["Wajar, Pak. Lihat tombol riwayat ini: versi lama dapat dikembalikan."] =
        "That is natural. Look at this history button: older versions can be brought back.",
    ["Oh, jadi tidak langsung lenyap."] = "Oh, so they are not gone at once.",
    ["Rasa takut dijawab dengan bukti, bukan dengan bujukan."] =
        "Fear is answered with evidence, not with coaxing.",
    ["Ah, mudah sekali, Pak. Anak kecil pun bisa memakai sistem seperti ini tanpa diajari."] =
        "Oh, it is very easy. Even a small child could use a system like this without being taught.",
    ["Anak kecil, ya. Baiklah."] = "A small child, is it. Very well.",
    ["Membandingkan dengan anak kecil merendahkan orang yang sedang belajar."] =
        "A comparison with a small child demeans someone who is learning.",
    ["Pak Hasan paling paham tata arsip kita. Siapa yang menyusun aturan nama berkas?"] =
        "Hasan knows our filing best. Who will draw up the rules for file names?",
    ["Pak Hasan. Kita susun aturannya bersama, lalu beliau mengajari kita."] =
        "Hasan. We draw up the rules together, then he teaches us.",
    ["Saya siapkan contohnya malam ini."] = "I will prepare examples tonight.",
    ["Keahlian lama mendapat tempat dalam cara kerja baru."] =
        "Old expertise finds its place in the new way of working.",
    ["Saya saja, supaya cepat selesai. Yang lain tinggal mengikuti aturan yang saya buat."] =
        "I will, to get it done quickly. The others just follow the rules I make.",
    ["Silakan. Saya ikut saja."] = "Go ahead. I will just follow.",
    ["Aturan tanpa pemakainya jarang bertahan."] = "Rules made without their users seldom last.",
    ["Pak Hasan menjadi pengajar"] = "Hasan becomes the teacher",
    ["Sebulan kemudian berkas ditemukan dalam hitungan menit. Rekan muda menyebutnya “Aturan Hasan”."] =
        "A month later files are found within minutes. The younger colleagues call it “the Hasan Rules”.",
    ["Dipakai setengah hati"] = "Used half-heartedly",
    ["Berkas berpindah, tetapi namanya tidak seragam. Maria masih sering bertanya, “Yang mana versi terakhir?”"] =
        "The files have moved, but their names are not uniform. Maria still often asks, “Which one is the latest version?”",
    ["Tim terbelah dua"] = "A team split in two",
    ["Rekan saling menyindir di status. Sistem baru ada, tetapi hampir tidak seorang pun memakainya."] =
        "Colleagues mock each other in their statuses. The new system is there, but hardly anyone uses it.",

    -- items/m06.lua
    ["Apa alasan paling mendasar ASN harus netral?"] =
        "What is the most fundamental reason for civil servants to be neutral?",
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
        "An employee holds a large phone with signs for like, comment and share.",
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
        "Three employees discuss rules in an office meeting.",
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
    ["Tidak ada yang tampil atas nama Anda."] = "Nothing appears in your name.",
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
    ["UU 25/2009"] = "Law 25/2009",
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
    ["Rian, saudara Anda"] = "Rian, your relative",
    ["Pak Budi, kepala seksi"] = "Budi, head of section",
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
