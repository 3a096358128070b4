-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

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
    ["Surel ini berjudul “Akun kepegawaian Anda diblokir”. Sentuh semua tanda yang mencurigakan."] =
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
    ["Anda telanjur memasukkan kata sandi di laman palsu. Urutkan tindakan Anda."] =
        "You have already typed your password into a fake page. Put what you do in order.",
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
    ["Data spesifik berisiko lebih besar sehingga perlu pelindungan lebih; data umum pun tetap dilindungi."] =
        "Specific data carry a greater risk and need more protection; general data are protected as well.",
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
    ["Dewi, penata laman"] = "Dewi, website editor",
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

    -- lessons/aman-digital.lua
    ["Aman"] = "Safety",
    ["Aman Digital"] = "Digital Safety",
    ["Menjaga perangkat dan akun"] = "Protecting devices and accounts",
    ["Melindungi data pribadi"] = "Protecting personal data",
    ["Mengenali penipuan"] = "Recognising fraud",
    ["Bertindak saat ada insiden"] = "Acting when an incident happens",
    ["Pintu yang sering terbuka"] = "The door left open",
    ["Pagi ini loket Kota Suryaloka berhenti melayani. Semalam seseorang menekan tautan palsu. Warga hanya ingin datanya aman.\
\
Pada survei tahun 2022, keamanan adalah **pilar terendah**: 3,12 dari 5. Kabar baiknya, pilar ini dapat dilatih."] =
        "This morning the counter in Suryaloka stopped serving. Last night someone pressed a false link. Citizens only want their data safe.\
\
In the 2022 survey safety was the **lowest pillar**: 3.12 of 5. The good news: it can be trained.",
    ["Indeks Literasi Digital per pilar, skala 1–5"] = "Digital Literacy Index by pillar, scale 1–5",
    ["Budaya"] = "Culture",
    ["Etika"] = "Ethics",
    ["Cakap"] = "Skills",
    ["Indeks Literasi Digital, Kominfo (kini Komdigi)"] = "Digital Literacy Index, Kominfo (now Komdigi)",
    ["Ruang digital yang aman dimulai dari kebiasaan kita."] = "A safe digital space begins with our habits.",
    ["Kunci kedua untuk pintu yang sama"] = "A second key for the same door",
    ["Sandi Ibu Ratna pernah tertebak. Akunnya tetap selamat, karena ada kunci kedua di ponselnya."] =
        "Ratna's password was once guessed. Her account stayed safe, because there was a second key on her phone.",
    ["Ibu Ratna di depan laptop dengan gembok dan kolom sandi."] =
        "Ratna at a laptop with a padlock and a password field.",
    ["Langkah pertama"] = "First step",
    ["Sesuatu yang Anda ketahui: frasa sandi yang panjang."] = "Something you know: a long passphrase.",
    ["Langkah kedua"] = "Second step",
    ["Sesuatu yang Anda miliki: kode dari aplikasi autentikator."] =
        "Something you have: a code from an authenticator app.",
    ["Satu larangan"] = "One rule",
    ["Kode tidak diberikan kepada siapa pun, juga bukan kepada “petugas”."] =
        "The code is given to nobody, not even to an “official”.",
    ["Portal ASN Digital BKN mewajibkan verifikasi dua langkah sejak 23 Maret 2025."] =
        "BKN's ASN Digital portal has required two-step verification since 23 March 2025.",
    ["Dalam sebulan terakhir, seberapa sering Anda melakukan hal berikut? Jawaban ini tidak dinilai."] =
        "In the last month, how often did you do the following? This answer is not scored.",
    ["Tidak pernah"] = "Never",
    ["Jarang"] = "Seldom",
    ["Kadang-kadang"] = "Sometimes",
    ["Sering"] = "Often",
    ["Selalu"] = "Always",
    ["Saya mengunci layar saat meninggalkan meja."] = "I lock the screen when I leave my desk.",
    ["Saya mencadangkan berkas kerja yang penting."] = "I back up important work files.",
    ["Saya memasang pembaruan perangkat saat tersedia."] =
        "I install device updates when they are available.",
    ["Kuis penutup"] = "Closing quiz",
    ["Mulai besok"] = "From tomorrow",
    ["Satu hal untuk besok"] = "One thing for tomorrow",
    ["Besok pagi, sebelum loket dibuka:\
\
1. Nyalakan verifikasi dua langkah pada satu akun kerja.\
2. Ganti satu sandi yang dipakai di dua tempat.\
3. Simpan nomor pengelola TI di ponsel Anda.\
\
Mulai hari ini, kunci layar setiap kali meninggalkan meja. Mengunci layar adalah kebiasaan kecil yang mencegah penyalahgunaan akun."] =
        "Tomorrow morning, before the counter opens:\
\
1. Turn on two-step verification for one work account.\
2. Change one password that you use in two places.\
3. Save the number of your IT staff on your phone.\
\
From today on, lock the screen whenever you leave your desk. It is a small habit that prevents misuse of your account.",
    ["Gambar: data warga dititipkan kepada kita."] = "Picture: citizens' data are entrusted to us.",
    ["Data warga adalah amanah; satu klik yang tergesa-gesa dapat merugikan banyak orang."] =
        "Citizens' data are a trust; one hasty click can harm many people.",
}
