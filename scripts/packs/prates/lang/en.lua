-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- lessons/prates.lua
    ["Prates: dari mana Anda mulai?"] = "Pre-test: Where Do You Begin?",
    ["Melindungi perangkat dan akun"] = "Protecting devices and accounts",
    ["Mengenali penipuan dan phishing"] = "Recognising fraud and phishing",
    ["Menjaga jejak digital"] = "Minding the digital footprint",
    ["Menanggapi insiden"] = "Responding to incidents",
    ["Menerapkan nilai Pancasila"] = "Living the values of Pancasila",
    ["Memakai bahasa dan budaya daring"] = "Using language and culture online",
    ["Melibatkan semua orang"] = "Including everyone",
    ["Melayani dengan nilai BerAKHLAK"] = "Serving by the BerAKHLAK values",
    ["Meredakan dan mempersatukan"] = "Calming and uniting",
    ["Bersikap netral dan memegang kode etik"] = "Staying neutral and keeping the code of ethics",
    ["Melayani dengan adil"] = "Serving fairly",
    ["Bukan ujian"] = "Not an exam",
    ["Pak Hasan ragu menyentuh layar. “Kalau nilai saya jelek, siapa yang tahu?”\
\
**Dewi** menenangkannya. Prates tidak meluluskan atau menggagalkan siapa pun. Rekan Anda tidak melihat hasilnya.\
\
Ada lima pernyataan keyakinan dan dua puluh soal. Jawaban benar akan Anda temukan di modul-modul."] =
        "Hasan hesitates to touch the screen. “If my score is bad, who will know?”\
\
**Dewi** reassures him. The pre-test passes or fails nobody. Your colleagues do not see the result.\
\
There are five statements of confidence and twenty questions. You will find the right answers in the modules.",
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
    ["Besok, sisihkan sepuluh menit untuk modul **Mengapa Literasi Digital bagi ASN**. Sesudah itu, buka modul yang baru saja Anda pilih.\
\
Pak Hasan memilih Cakap Digital. Ia menulis jamnya di kalender: Selasa, pukul sembilan."] =
        "Tomorrow, set ten minutes aside for the module **Why Digital Literacy Matters for Civil Servants**. After it, open the module you have just chosen.\
\
Hasan chose Digital Skills. He wrote the time into his calendar: Tuesday, nine o'clock.",
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
}
