-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- lessons/feed.lua
    ["Dilihat rekan dan warga"] = "Seen by colleagues and citizens",
    ["Dilaporkan"] = "Reported",
    ["Kantor meminta keterangan Anda."] = "The office asks you for an explanation.",
    ["Tindakan ini dapat dinilai sebagai dukungan. Pilihan yang lebih aman: **Lewati** atau **Laporkan**."] =
        "This action can be taken as support. The safer choice: **Pass** or **Report**.",
    ["Netral di media sosial"] = "Staying neutral on social media",
    ["Bersikap netral di media sosial"] = "Stays neutral on social media",
    ["Ratna, pegawai kantor regional"] = "Ratna, a civil servant in a regional office",
    ["Unggahan ini muncul saat jam istirahat. Tentukan tindakan Anda."] =
        "This post appears during your lunch break. Decide what you do.",
    ["Netralitas"] = "Neutrality",
    ["Kepercayaan"] = "Trust",
    ["Sahabat Calon Bupati A"] = "Friends of Candidate A",
    ["Akun simpatisan · 2 jam lalu"] = "Supporters' account · 2 hours ago",
    ["Ayo ramaikan acara Calon Bupati A! Tekan Suka dan bagikan ke grup kantor masing-masing."] =
        "Come and fill the rally for Candidate A! Press Like and share this with your office groups.",
    ["Seseorang berpidato di podium di depan papan tanpa tulisan."] =
        "A person speaks at a lectern in front of a board without any words.",
    ["SKB lima lembaga 22 September 2022"] = "Joint Decree of five institutions, 22 September 2022",
    ["Nama Anda ada di daftar penyuka unggahan kampanye."] =
        "Your name is on the list of people who liked a campaign post.",
    ["Nama Anda tampil pada unggahan."] = "Your name appears on the post.",
    ["Tangkapan layar menyebar di grup."] = "Screenshots spread through the group.",
    ["Tanda Suka dapat dinilai sebagai dukungan. Pilihan yang lebih aman: **Lewati** atau **Laporkan**."] =
        "A Like can be taken as support. The safer choice: **Pass** or **Report**.",
    ["Komentar Anda terbaca di bawah unggahan kampanye."] = "Your comment can be read under a campaign post.",
    ["Komentar Anda terbaca semua orang."] = "Everyone can read your comment.",
    ["Kalimat Anda dikutip sebagai dukungan."] = "Your sentence is quoted as support.",
    ["Unggahan kampanye tampil di halaman Anda."] = "A campaign post appears on your page.",
    ["Unggahan kini tampil di halaman Anda."] = "The post now appears on your page.",
    ["Warga mengira kantor ikut mendukung."] = "Citizens think the office is taking sides.",
    ["Anda tercatat sebagai pengikut akun simpatisan."] =
        "You are listed as a follower of a supporters' account.",
    ["Anda tercatat sebagai pengikut."] = "You are listed as a follower.",
    ["Nama Anda ditemukan di daftar pengikut."] = "Your name is found in the list of followers.",
    ["Laporan terkirim tanpa nama Anda."] = "The report was sent without your name.",
    ["Diperiksa"] = "Being checked",
    ["Pengelola memeriksa ajakan kepada grup kantor."] =
        "The moderators look into the appeal to office groups.",
    ["Ajakan yang menyasar grup kantor boleh dilaporkan. Nama Anda tidak tampil kepada siapa pun."] =
        "An appeal aimed at office groups may be reported. Nobody is shown your name.",
    ["Tidak ada yang tampil atas nama Anda."] = "Nothing appears under your name.",
    ["Layanan tetap tenang"] = "Service stays calm",
    ["Warga melihat kantor yang tidak memihak."] = "Citizens see an office that takes no sides.",
    ["Melewati unggahan dukungan adalah pilihan yang aman bagi setiap ASN."] =
        "Passing over a post of support is a safe choice for every civil servant.",
    ["Penyelenggara Pemilihan Kota Suryaloka"] = "Election Organiser of Suryaloka City",
    ["Akun resmi · 1 jam lalu"] = "Official account · 1 hour ago",
    ["Periksa nama Anda dalam daftar pemilih sebelum hari Jumat melalui laman resmi atau kantor kelurahan."] =
        "Check that your name is on the voter list before Friday, on the official website or at your local administration office.",
    ["Bu Dewi"] = "Ms Dewi",
    ["Terima kasih, nama saya sudah ada."] = "Thank you, my name is there already.",
    ["Pilar Etika Digital"] = "Pillar: Digital Ethics",
    ["Anda membagikan informasi resmi tentang daftar pemilih."] =
        "You shared official information about the voter list.",
    ["Informasi resmi sampai kepada teman Anda."] = "The official information reached your friends.",
    ["Warga terbantu"] = "Citizens are helped",
    ["Dua tetangga memeriksa namanya hari itu juga."] = "Two neighbours checked their names that same day.",
    ["Informasi penyelenggara pemilihan berlaku bagi semua orang, maka boleh disebarkan."] =
        "Information from the election organiser concerns everyone, so it may be shared.",
    ["Anda melaporkan akun resmi."] = "You reported an official account.",
    ["Ditolak"] = "Rejected",
    ["Pengelola memastikan informasi itu benar."] =
        "The moderators confirmed that the information is correct.",
    ["Informasi resmi yang benar tidak perlu dilaporkan. Pilihan yang lebih baik: **Bagikan**."] =
        "Correct official information need not be reported. The better choice: **Share**.",
    ["Anda memperhatikan informasi resmi tentang daftar pemilih."] =
        "You took notice of official information about the voter list.",
    ["Tidak ada yang dirugikan."] = "Nobody is harmed.",
    ["Belum sampai"] = "Not there yet",
    ["Sebagian teman Anda belum mengetahuinya."] = "Some of your friends have not heard about it.",
    ["Tindakan ini aman, tetapi warga lebih terbantu bila Anda memilih **Bagikan**."] =
        "This action is safe, but citizens are helped more if you choose **Share**.",
    ["Teman lama"] = "An old friend",
    ["Teman · 35 menit lalu"] = "Friend · 35 minutes ago",
    ["Akhirnya bertemu Calon Bupati B! Tolong komentar, ya."] =
        "Met Candidate B at last! Please leave a comment.",
    ["Hasan"] = "Hasan",
    ["Wah, mantap!"] = "Wow, great!",
    ["Yohana"] = "Yohana",
    ["Semoga sukses."] = "Good luck.",
    ["Tetap berteman"] = "Still friends",
    ["Anda menyapa teman itu secara pribadi."] = "You greet your friend in private.",
    ["Unggahan bersama calon sebaiknya dilewati. Menyapa secara pribadi tidak memihak siapa pun."] =
        "A post together with a candidate is best passed over. A private greeting takes nobody's side.",
    ["Tidak ditindak"] = "No action taken",
    ["Warga biasa boleh mengunggah swafoto."] = "Ordinary citizens may post a selfie.",
    ["Teman Anda bukan ASN, maka unggahannya tidak melanggar. Cukup pilih **Lewati**."] =
        "Your friend is not a civil servant, so the post breaks no rule. Choosing **Pass** is enough.",
    ["Nama Anda tampil pada swafoto bersama calon."] = "Your name appears on a selfie with a candidate.",
    ["Rekan menanyakan pilihan politik Anda."] = "Colleagues ask about your political choice.",
    ["Kabar Kilat"] = "Flash News",
    ["Tanpa nama pengelola · 5 menit lalu"] = "No named publisher · 5 minutes ago",
    ["TPS 5 dibakar! Sebarkan sebelum dihapus!"] =
        "Polling station 5 set on fire! Share before it is deleted!",
    ["Kabar itu diberi tanda belum terbukti."] = "The story was marked as unproven.",
    ["Kabar berbahaya tanpa sumber perlu dilaporkan agar tidak menyebar."] =
        "Dangerous news without a source should be reported so that it does not spread.",
    ["Kabar terus beredar"] = "The story keeps spreading",
    ["Orang lain masih membagikannya."] = "Other people are still sharing it.",
    ["Melewati tidak menambah sebaran, tetapi melaporkan lebih menolong: **Laporkan**."] =
        "Passing it over does not spread it further, but reporting helps more: **Report**.",
    ["Anda menyebarkan kabar yang tidak terbukti."] = "You spread a story that is not proven.",
    ["Kabar itu kini memakai nama Anda."] = "The story now carries your name.",
    ["Warga panik"] = "Citizens panic",
    ["Orang menjauhi TPS karena unggahan Anda."] =
        "People stay away from the polling station because of your post.",
    ["Diluruskan"] = "Set right",
    ["Penyelenggara menyatakan kabar itu tidak benar."] =
        "The election organiser states that the story is not true.",
    ["Membagikan kabar tanpa sumber memperluas kerusakan. Pilihan yang lebih aman: **Laporkan**."] =
        "Sharing news without a source makes the damage worse. The safer choice: **Report**.",
    ["Anda ikut meramaikan kabar yang tidak terbukti."] =
        "You helped to draw attention to an unproven story.",
    ["Unggahan itu makin sering muncul."] = "The post is shown more and more often.",
    ["Makin dipercaya"] = "Believed even more",
    ["Warga mengira Anda tahu kebenarannya."] = "Citizens think that you know it to be true.",
    ["Setiap tanggapan membuat kabar itu makin tersebar. Pilihan yang lebih aman: **Laporkan**."] =
        "Every reaction makes the story spread further. The safer choice: **Report**.",

    -- lessons/scenario.lua
    ["Ajakan di ruang obrolan"] = "An invitation in the chat room",
    ["Menolak ajakan memihak dengan santun"] = "Politely declines an invitation to take sides",
    ["Pak Hasan"] = "Mr Hasan",
    ["Pak Hasan, rekan seruangan, menghubungi Anda seusai rapat tentang acara hari Minggu."] =
        "Mr Hasan, who shares your office, contacts you after a meeting about an event on Sunday.",
    ["Tiga pegawai duduk bersama di meja rapat."] = "Three civil servants sit together at a meeting table.",
    ["Bu Maria"] = "Ms Maria",
    ["Suasana percakapan"] = "Mood of the conversation",
    ["Tegang"] = "Tense",
    ["Ragu"] = "Uneasy",
    ["Tenang"] = "Calm",
    ["Hangat"] = "Warm",
    ["Bu Ratna, hari Minggu ada acara Calon Gubernur B. Datang, ya."] =
        "Ms Ratna, there is an event for Candidate B on Sunday. Do come.",
    ["Acara apa itu, Pak? Apakah undangan dari kantor?"] =
        "What event is it, Mr Hasan? Is it an invitation from the office?",
    ["Bertanya lebih dahulu memberi waktu untuk menilai ajakan tanpa menyinggung perasaan."] =
        "Asking first gives you time to judge the invitation without hurting anyone's feelings.",
    ["Siap, Pak. Saya datang bersama keluarga."] = "Certainly, Mr Hasan. I will come with my family.",
    ["Menyanggupi sebelum tahu acaranya membuat Anda sulit menolak ketika ternyata kampanye."] =
        "Agreeing before you know what the event is makes it hard to refuse when it turns out to be a campaign.",
    ["UU 20/2023 Pasal 24 ayat (1) huruf d"] = "Law 20/2023, Article 24 (1) d",
    ["Jangan mengganggu saya dengan urusan seperti ini."] = "Do not bother me with things like this.",
    ["Maaf, Bu. Saya hanya menyampaikan undangan."] =
        "I am sorry, Ms Ratna. I was only passing on an invitation.",
    ["Menolak memang tepat, tetapi kalimat yang keras merusak hubungan kerja. Santun dan jelas lebih baik."] =
        "Refusing is right, but harsh words damage working relations. Polite and clear is better.",
    ["Bukan acara kantor, tetapi pakai seragam saja supaya terlihat ramai."] =
        "It is not an office event, but just wear the uniform so that it looks well attended.",
    ["Baik, Pak. Saya ajak teman-teman yang lain juga."] =
        "All right, Mr Hasan. I will bring the others along too.",
    ["Menghadiri kampanye dengan seragam dan mengajak rekan adalah bentuk dukungan."] =
        "Attending a campaign in uniform and inviting colleagues is a form of support.",
    ["Maaf, Pak. Sebagai ASN, kita tidak boleh ikut berkampanye."] =
        "I am sorry, Mr Hasan. As civil servants we may not take part in campaigns.",
    ["Menyebut aturan dengan santun melindungi Anda dan juga Pak Hasan."] =
        "Naming the rule politely protects both you and Mr Hasan.",
    ["Saya datang sebentar saja, tetapi tanpa seragam."] =
        "I will come for a little while, but without the uniform.",
    ["Tanpa seragam pun kehadiran untuk meramaikan kampanye dapat dinilai memihak."] =
        "Even without a uniform, turning up to swell the numbers at a campaign can be taken as taking sides.",
    ["Lalu apa jawaban saya kepada panitia? Saya sudah berjanji membawa orang kantor."] =
        "Then what shall I tell the organisers? I have already promised to bring people from the office.",
    ["Saya juga diajak. Bagaimana sebaiknya?"] = "I was invited as well. What should we do?",
    ["Katakan terus terang bahwa ASN harus netral. Kita bantu Bapak menyusun kalimatnya."] =
        "Tell them frankly that civil servants must be neutral. We will help you find the words.",
    ["Menolong rekan menolak dengan santun menjaga netralitas seluruh kantor."] =
        "Helping a colleague to decline politely keeps the whole office neutral.",
    ["PP 42/2004 tentang jiwa korps dan kode etik"] =
        "Government Regulation 42/2004 on esprit de corps and the code of ethics",
    ["Itu urusan Bapak sendiri."] = "That is your own problem.",
    ["Anda tetap netral, tetapi rekan Anda dibiarkan menghadapi tekanan sendirian."] =
        "You stay neutral, but your colleague is left to face the pressure alone.",
    ["Bawa saja pegawai honorer, mereka tidak terikat aturan."] =
        "Just bring the contract staff; the rules do not bind them.",
    ["Menyuruh orang lain hadir tetap menggerakkan pegawai untuk kampanye."] =
        "Telling others to attend still mobilises staff for a campaign.",
    ["Bu Ratna, foto ajakan itu sudah beredar di grup kantor. Apa yang kita lakukan?"] =
        "Ms Ratna, a picture of that invitation is already going round the office group. What do we do?",
    ["Saya batalkan, minta foto dihapus, lalu melapor kepada atasan."] =
        "I will cancel, ask for the picture to be deleted, and then report to our superior.",
    ["Mengakui dan memperbaiki secepatnya membatasi akibat bagi kantor."] =
        "Admitting and mending it as soon as possible limits the consequences for the office.",
    ["PP 94/2021 tentang disiplin PNS"] = "Government Regulation 94/2021 on the discipline of civil servants",
    ["Biarkan saja, nanti juga dilupakan."] = "Leave it, people will forget it anyway.",
    ["Jejak digital tidak hilang. Diam membuat pelanggaran tampak disengaja."] =
        "Digital traces do not disappear. Keeping silent makes the breach look deliberate.",
    ["Kantor tetap netral, hubungan tetap baik"] = "The office stays neutral, and relations stay good",
    ["Pak Hasan menyampaikan penolakan dengan santun. Panitia memahami, dan rekan lain meniru caranya."] =
        "Mr Hasan passes on the refusal politely. The organisers understand, and other colleagues follow his example.",
    ["Netral, tetapi rekan merasa sendirian"] = "Neutral, but a colleague feels left alone",
    ["Anda tidak ikut berkampanye. Namun, Pak Hasan akhirnya datang karena tidak tahu cara menolak."] =
        "You did not take part in the campaign. But Mr Hasan went in the end, because he did not know how to refuse.",
    ["Terlambat, lalu diperbaiki"] = "Late, then put right",
    ["Atasan mencatat laporan Anda. Kantor menjelaskan kepada warga bahwa pegawainya tetap netral."] =
        "Your superior records your report. The office explains to citizens that its staff remain neutral.",
    ["Kantor meminta keterangan Anda"] = "The office asks you for an explanation",
    ["Warga melaporkan foto itu. Anda dan Pak Hasan diperiksa karena dugaan pelanggaran netralitas."] =
        "A citizen reports the picture. You and Mr Hasan are questioned about a suspected breach of neutrality.",

    -- lessons/hotspot.lua
    ["Aman memakai perangkat kantor"] = "Using office devices safely",
    ["Mengenali risiko di meja kerja"] = "Recognises risks on a desk",
    ["Sentuh lima hal yang berisiko di meja kerja ini."] = "Touch the five risky things on this desk.",
    ["Meja kerja dengan komputer, kertas tempel di layar, diska lepas, berkas, ponsel, dan kartu pegawai."] =
        "A desk with a computer, a note stuck to the screen, a USB stick, documents, a phone and a staff card.",
    ["Data dan akses bocor paling sering dari meja yang ditinggalkan, bukan dari peretas."] =
        "Data and access leak most often from an unattended desk, not through hackers.",
    ["Pilar Aman Digital: perlindungan perangkat"] = "Pillar: Digital Safety, protecting devices",
    ["Kata sandi ditempel di layar"] = "Password stuck to the screen",
    ["Mudah dibaca orang yang lewat."] = "Anyone passing by can easily read it.",
    ["Kertas kuning di tepi layar"] = "Yellow paper at the edge of the screen",
    ["Diska lepas tak bertuan"] = "USB stick without an owner",
    ["Dapat membawa program berbahaya."] = "It may carry harmful software.",
    ["Diska lepas di meja"] = "USB stick on the desk",
    ["Berkas layanan terbuka"] = "Service documents left open",
    ["Data warga terbaca oleh tamu."] = "Visitors can read citizens' data.",
    ["Lembar kertas di sisi kiri"] = "Sheets of paper on the left",
    ["Ponsel tidak terkunci"] = "Unlocked phone",
    ["Pesan dan akun dapat dibuka siapa saja."] = "Anyone can open its messages and accounts.",
    ["Ponsel di meja"] = "Phone on the desk",
    ["Kartu pegawai tertinggal"] = "Staff card left behind",
    ["Dapat dipakai orang lain untuk masuk."] = "Someone else can use it to get in.",
    ["Kartu dengan tali"] = "Card on a lanyard",
    ["Gelas minum"] = "Drinking glass",
    ["Gelas"] = "Glass",
    ["Gelas tidak membuka data siapa pun."] = "A glass gives away nobody's data.",
    ["Buku di rak"] = "Books on the shelf",
    ["Buku umum boleh tampak dari luar."] = "Ordinary books may be seen from outside.",
    ["Jendela"] = "Window",
    ["Jendela ini tidak menghadap ke layar."] = "This window does not face the screen.",
    ["Tanaman"] = "Plant",
    ["Tanaman hanya memperindah ruangan."] = "The plant only makes the room nicer.",
    ["Tanaman di kanan"] = "Plant on the right",
    ["Anda hanya sempat membereskan satu hal sebelum menerima tamu. Sentuh yang paling mendesak."] =
        "You only have time to tidy away one thing before a visitor comes in. Touch the most urgent one.",
    ["Meja kerja dengan komputer, kertas tempel di layar, berkas, dan kartu pegawai."] =
        "A desk with a computer, a note stuck to the screen, documents and a staff card.",
    ["Kata sandi membuka seluruh akun, maka kertas itu dilepas lebih dahulu dan sandinya diganti."] =
        "A password opens the whole account, so the note comes off first and the password is changed.",
    ["Pilar Aman Digital: kata sandi"] = "Pillar: Digital Safety, passwords",
    ["Satu lirikan cukup untuk menyalinnya."] = "One glance is enough to copy it.",
    ["Berkas memang perlu ditutup, tetapi isinya tidak membuka akun."] =
        "The documents do need to be closed, but nothing in them opens an account.",
    ["Kartu perlu disimpan, tetapi masih dapat diblokir."] =
        "The card should be put away, but it can still be blocked.",
    ["Gelas dapat dibereskan nanti."] = "The glass can be tidied away later.",

    -- lessons/inbox.lua
    ["Waspada pesan tipuan"] = "Beware of deceitful messages",
    ["Mengenali penipuan digital"] = "Recognises digital fraud",
    ["Periksa setiap pesan, lalu tentukan apakah aman."] =
        "Check each message, then decide whether it is safe.",
    ["Layanan Kepegawaian"] = "Staff Services",
    ["Akun kepegawaian Anda diblokir"] = "Your staff account has been blocked",
    ["07.42"] = "7.42 am",
    ["Instansi tidak pernah meminta kata sandi lewat pesan."] =
        "An institution never asks for passwords by message.",
    ["Pilar Aman Digital: penipuan digital"] = "Pillar: Digital Safety, digital fraud",
    ["Pilar Aman Digital"] = "Pillar: Digital Safety",
    ["Akun Anda dapat diambil alih lewat tautan ini."] = "Your account can be taken over through this link.",
    ["Alamat di luar domain instansi"] = "Address outside the institution's domain",
    ["Alamat instansi berakhiran .go.id."] = "The institution's addresses end in .go.id.",
    ["Yth. Ratna Wulandari,"] = "Dear Ratna Wulandari,",
    ["Sapaan dengan nama Anda"] = "A greeting with your name",
    ["Nama Anda mudah diketahui dan sering dipakai pesan resmi juga."] =
        "Your name is easy to find out, and official messages often use it too.",
    ["Perbarui data Anda dalam dua jam. Jika tidak, akun akan dihapus."] =
        "Update your data within two hours. Otherwise your account will be deleted.",
    ["Batas waktu disertai ancaman"] = "A deadline together with a threat",
    ["Penipu membuat korban tergesa-gesa."] = "Swindlers make their victims hurry.",
    ["Masuk ke portal kepegawaian"] = "Sign in to the staff portal",
    ["Tautan berbeda dari alamat resmi"] = "The link differs from the official address",
    ["Tujuan sebenarnya bukan laman instansi."] = "It really leads to a page that is not the institution's.",
    ["Siapkan NIP dan kata sandi Anda."] = "Have your employee number and password ready.",
    ["Permintaan kata sandi"] = "A request for your password",
    ["Kata sandi tidak diberikan kepada siapa pun."] = "A password is given to nobody.",
    ["Bagian Umum"] = "General Affairs",
    ["Undangan rapat hari Kamis"] = "Invitation to the meeting on Thursday",
    ["08.15"] = "8.15 am",
    ["Pengirim, isi, dan lampirannya wajar dan dapat ditanyakan langsung ke Bagian Umum."] =
        "Sender, content and attachment are plausible, and you can ask General Affairs directly.",
    ["Bapak dan Ibu, rapat koordinasi diadakan hari Kamis pukul 09.00 di ruang utama."] =
        "Dear colleagues, the coordination meeting takes place on Thursday at 9 am in the main room.",
    ["Agenda rapat.pdf"] = "Meeting agenda.pdf",
    ["Kurir"] = "Courier",
    ["10.03"] = "10.03 am",
    ["Paket resmi dilacak lewat aplikasi kurir, bukan lewat berkas aplikasi."] =
        "An official parcel is tracked in the courier's app, not by a file that installs one.",
    ["Paket Anda tertahan di gudang."] = "Your parcel is being held at the warehouse.",
    ["Lihat foto paket.apk"] = "See photo of parcel.apk",
    ["Lampiran berupa aplikasi"] = "The attachment is an app",
    ["Berkas .apk memasang program di ponsel."] = "An .apk file installs a program on your phone.",
    ["11.20"] = "11.20 am",
    ["Yohana hanya mengingatkan, tanpa tautan dan tanpa permintaan."] =
        "Yohana only sends a reminder, without a link and without a request.",
    ["Selamat siang. Jangan lupa cadangkan berkas sebelum pulang."] =
        "Good afternoon. Do not forget to back up your files before you go home.",
    ["Pilih tindakan yang paling tepat untuk pesan ini."] =
        "Choose the most fitting action for this message.",
    ["Laporkan"] = "Report",
    ["Hapus"] = "Delete",
    ["Balas"] = "Reply",
    ["Panitia Undian"] = "Lottery Committee",
    ["Selamat, Anda terpilih"] = "Congratulations, you have been chosen",
    ["Kemarin"] = "Yesterday",
    ["Anda aman, tetapi rekan lain masih dapat tertipu."] =
        "You are safe, but other colleagues can still be deceived.",
    ["Membalas memberi tahu penipu bahwa alamat Anda aktif."] =
        "A reply tells the swindlers that your address is in use.",
    ["Pesan tipuan dilaporkan agar pengirimnya diblokir bagi semua orang."] =
        "A deceitful message is reported so that its sender is blocked for everyone.",
    ["Logo"] = "Logo",
    ["Logo panitia"] = "The committee's logo",
    ["Gambar ucapan selamat."] = "A picture with congratulations.",
    ["Logo mudah ditiru: ada atau tidak, itu bukan tanda."] =
        "A logo is easy to imitate: whether there is one or not tells you nothing.",
    ["Hadiah tanpa ikut undian"] = "A prize without having taken part",
    ["Tidak ada undian tanpa peserta."] = "No lottery is won without taking part.",
    ["Kirimkan foto KTP untuk mencairkan hadiah."] =
        "Send a photo of your identity card to collect the prize.",
    ["Permintaan data pribadi"] = "A request for personal data",
    ["Foto KTP dapat dipakai meminjam atas nama Anda."] =
        "With a photo of your identity card, loans can be taken out in your name.",

    -- lessons/explain.lua
    ["Membaca dan membandingkan"] = "Reading and comparing",
    ["Kabar yang mengejutkan"] = "Startling news",
    ["Kaca pembesar di atas selembar berita."] = "A magnifying glass over a newspaper page.",
    ["Sumber lebih penting daripada jumlah penyebar."] =
        "The source matters more than the number of people who share it.",
    ["Kabar palsu dibuat agar kita cepat marah atau takut, lalu membagikannya. Tahan sejenak sebelum bertindak."] =
        "False news is made so that we quickly become angry or afraid and then share it. Pause for a moment before you act.",
    ["Ragu berarti belum boleh dibagikan."] = "If in doubt, it should not be shared yet.",
    ["menit belajar Anda"] = "minutes you have learned",
    ["Dua cara menanggapi"] = "Two ways to respond",
    ["Unggahan yang sama dapat menolong atau merugikan, bergantung pada sikap kita."] =
        "The same post can help or harm, depending on how we treat it.",
    ["Tautan mencurigakan di layar ponsel."] = "A suspicious link on a phone screen.",
    ["Langsung membuka dan membagikan tautan."] = "Opening the link and sharing it at once.",
    ["Memeriksa sumbernya lebih dahulu."] = "Checking where it comes from first.",
    ["Tiga langkah sebelum membagikan"] = "Three steps before sharing",
    ["Lakukan berurutan, setiap kali."] = "Take them in order, every time.",
    ["Layar media sosial."] = "A social media screen.",
    ["Berhenti"] = "Stop",
    ["Jangan membagikan saat sedang terkejut, marah, atau takut."] =
        "Do not share while you are shocked, angry or afraid.",
    ["Periksa"] = "Check",
    ["Cari sumber resmi, tanggal, dan lembaga yang menerbitkannya."] =
        "Look for the official source, the date and the institution that published it.",
    ["Putuskan"] = "Decide",
    ["Bagikan bila benar dan berguna. Laporkan bila berbahaya."] =
        "Share it if it is true and useful. Report it if it is dangerous.",
    ["Saring sebelum membagikan."] = "Think before you share.",

    -- lessons/match.lua
    ["Bahaya di ruang digital"] = "Dangers in the digital space",
    ["Mengenali informasi yang menyesatkan"] = "Recognises misleading information",
    ["Menerapkan nilai Pancasila di ruang digital"] = "Applies the values of Pancasila in the digital space",
    ["Pasangkan istilah dengan artinya."] = "Match each term with its meaning.",
    ["Phishing"] = "Phishing",
    ["Pesan tipuan untuk mencuri kata sandi"] = "Deceitful messages that steal passwords",
    ["Hoaks"] = "Hoax",
    ["Kabar bohong yang tampak meyakinkan"] = "False news that looks convincing",
    ["Doksing"] = "Doxing",
    ["Menyebarkan data pribadi orang lain tanpa izin"] =
        "Spreading someone's personal data without permission",
    ["Doksing selalu menyangkut data pribadi seseorang."] =
        "Doxing always concerns a person's personal data.",
    ["Perundungan siber"] = "Cyberbullying",
    ["Menghina seseorang berulang kali di internet"] = "Insulting someone repeatedly on the internet",
    ["Mengenali namanya adalah langkah pertama untuk menghindari dan melaporkannya."] =
        "Knowing its name is the first step towards avoiding and reporting it.",
    ["pilar Aman Digital dan Etika Digital"] = "pillars Digital Safety and Digital Ethics",
    ["Misinformasi"] = "Misinformation",
    ["Informasi keliru yang disebarkan tanpa maksud merugikan"] =
        "Wrong information spread without the intention to harm",
    ["Penyebarnya tidak tahu bahwa informasi itu keliru."] =
        "Whoever spreads it does not know that the information is wrong.",
    ["Disinformasi"] = "Disinformation",
    ["Informasi keliru yang sengaja disebarkan untuk menyesatkan"] =
        "Wrong information spread deliberately to mislead",
    ["Ada kesengajaan untuk menyesatkan."] = "There is an intention to mislead.",
    ["Malinformasi"] = "Malinformation",
    ["Informasi benar yang disebarkan untuk merugikan pihak lain"] =
        "True information spread to harm someone",
    ["Isinya benar, tetapi tujuannya merugikan."] = "What it says is true, but its purpose is to harm.",
    ["Ketiganya dibedakan oleh kebenaran isi dan maksud penyebarnya."] =
        "The three differ in whether the content is true and in what the spreader intends.",
    ["istilah umum kajian kekacauan informasi"] = "common terms in the study of information disorder",
    ["Pasangkan sila dengan contoh perilaku digital."] =
        "Match each principle with an example of digital behaviour.",
    ["Ketuhanan Yang Maha Esa"] = "Belief in the one and only God",
    ["Tidak merendahkan ibadah pemeluk agama lain"] = "Not belittling the worship of other faiths",
    ["Kemanusiaan yang adil dan beradab"] = "Just and civilised humanity",
    ["Membela korban perundungan dengan santun"] = "Politely defending a victim of bullying",
    ["Persatuan Indonesia"] = "The unity of Indonesia",
    ["Menghentikan lelucon yang mengadu daerah"] = "Stopping jokes that set regions against each other",
    ["Kerakyatan yang dipimpin oleh hikmat kebijaksanaan"] = "Democracy guided by wise deliberation",
    ["Menampung beragam pendapat dalam forum daring"] =
        "Giving room to different opinions in an online forum",
    ["Keadilan sosial bagi seluruh rakyat Indonesia"] = "Social justice for all the people of Indonesia",
    ["Menyediakan informasi yang mudah diakses penyandang disabilitas"] =
        "Providing information that people with disabilities can use easily",
    ["Nilai Pancasila tampak dalam perilaku nyata di ruang digital."] =
        "The values of Pancasila show in real behaviour in the digital space.",
    ["Pancasila; pilar Budaya Digital"] = "Pancasila; pillar Digital Culture",

    -- lessons/sort.lua
    ["Melindungi data pribadi"] = "Protecting personal data",
    ["Membedakan kritik dari kebencian"] = "Tells criticism from hatred",
    ["Mana yang boleh dibagikan?"] = "What may be shared?",
    ["Boleh dibagikan"] = "May be shared",
    ["Informasi terbuka untuk umum"] = "Information open to everyone",
    ["Harus dijaga"] = "Must be protected",
    ["Informasi pribadi atau terbatas"] = "Personal or restricted information",
    ["Jadwal layanan kantor"] = "Opening hours of the office",
    ["Nomor pengaduan resmi"] = "Official number for complaints",
    ["Alur pengurusan kenaikan pangkat"] = "How to apply for a promotion",
    ["Alur layanan perlu diketahui semua orang."] = "Everyone needs to know how the service works.",
    ["Foto KTP pemohon"] = "Photo of an applicant's identity card",
    ["Foto KTP memuat data pribadi warga."] = "A photo of an identity card holds a citizen's personal data.",
    ["Nilai hasil penilaian kinerja"] = "Results of a performance review",
    ["Nilai kinerja adalah urusan pegawai dan atasannya."] =
        "Performance results are a matter between employees and their superiors.",
    ["Rekam kesehatan pegawai"] = "Employees' health records",
    ["Data kesehatan adalah data pribadi yang spesifik."] =
        "Health data are personal data of a specific kind.",
    ["Informasi layanan terbuka untuk umum; data tentang seseorang dijaga."] =
        "Information about services is open to everyone; data about a person are protected.",
    ["UU 27/2022 Pasal 4"] = "Law 27/2022, Article 4",
    ["Kelompokkan kalimat berikut."] = "Sort these sentences into groups.",
    ["Kritik"] = "Criticism",
    ["Penghinaan pribadi"] = "Personal insult",
    ["Kebencian terhadap kelompok"] = "Hatred of a group",
    ["“Jam buka loket tidak sesuai pengumuman, mohon diperbaiki.”"] =
        "“The counter's opening hours differ from the notice; please correct them.”",
    ["Kalimat ini menyasar layanan dan meminta perbaikan."] =
        "This sentence is about the service and asks for an improvement.",
    ["“Anggaran kegiatan ini perlu dijelaskan secara terbuka.”"] =
        "“The budget of this activity should be explained openly.”",
    ["Kalimat ini menyasar kebijakan."] = "This sentence is about a policy.",
    ["“Kepala loketnya bodoh sejak lahir.”"] = "“The head of the counter was born stupid.”",
    ["Kalimat ini menyasar pribadi seseorang."] = "This sentence targets a person.",
    ["“Muka petugas itu pantas ditertawakan.”"] = "“That clerk's face deserves to be laughed at.”",
    ["“Orang dari suku itu tidak layak dilayani.”"] =
        "“People from that ethnic group do not deserve to be served.”",
    ["Kalimat ini menyasar sekelompok orang."] = "This sentence targets a group of people.",
    ["“Usir saja semua penganut agama itu.”"] = "“Drive out all followers of that religion.”",
    ["Kritik menyasar tindakan; penghinaan menyasar pribadi; kebencian menyasar kelompok."] =
        "Criticism is about actions; an insult targets a person; hatred targets a group.",
    ["UU ITE Pasal 28 ayat (2) sebagaimana diubah UU 1/2024"] =
        "Electronic Information Law, Article 28 (2), as amended by Law 1/2024",

    -- lessons/order.lua
    ["Cek fakta sebelum berbagi"] = "Check the facts before you share",
    ["Membaca data dan angka"] = "Reads data and figures",
    ["Urutkan langkah memeriksa sebuah kabar."] = "Put the steps of checking a piece of news in order.",
    ["Seorang pegawai memeriksa sebuah berita dengan kaca pembesar."] =
        "A civil servant examines a news item with a magnifying glass.",
    ["Jangan menyebarkan pesan itu lebih dahulu"] = "Do not pass the message on yet",
    ["Penyebaran dihentikan sebelum apa pun."] = "Before anything else, the spreading stops.",
    ["Baca isi kabar sampai selesai"] = "Read the news to the end",
    ["Periksa sumber dan tanggalnya"] = "Check its source and date",
    ["Sumber diperiksa setelah isinya jelas."] = "The source is checked once it is clear what the news says.",
    ["Bandingkan dengan situs resmi"] = "Compare it with official websites",
    ["Laporkan bila terbukti bohong"] = "Report it if it proves to be false",
    ["Laporan memerlukan hasil pemeriksaan."] = "A report needs the result of the check.",
    ["Penyebaran dihentikan dahulu, lalu kabar diperiksa, dan dilaporkan bila perlu."] =
        "First the spreading stops, then the news is checked, and reported if necessary.",
    ["pilar Etika Digital; kanal aduan konten kementerian"] =
        "pillar Digital Ethics; the ministry's channel for reporting content",
    ["Urutkan peringkat Indonesia dalam survei e-government PBB."] =
        "Put Indonesia's rankings in the UN e-government survey in order.",
    ["Tahun terlama"] = "Earliest year",
    ["Tahun terbaru"] = "Latest year",
    ["2018: peringkat 107"] = "2018: rank 107",
    ["2020: peringkat 88"] = "2020: rank 88",
    ["2022: peringkat 77"] = "2022: rank 77",
    ["2024: peringkat 64"] = "2024: rank 64",
    ["Peringkat membaik dari 107 pada 2018 menjadi 64 pada 2024."] =
        "The ranking improved from 107 in 2018 to 64 in 2024.",
    ["UN E-Government Survey 2018-2024 (UN DESA)"] = "UN E-Government Survey 2018-2024 (UN DESA)",

    -- lessons/fill.lua
    ["Mengisi"] = "Filling in",
    ["Dari 40 berkas yang diterima, 5 berkas belum lengkap. Berapa persen yang belum lengkap?"] =
        "Of 40 files received, 5 are incomplete. What percentage is incomplete?",
    ["persen"] = "percent",
    ["Angka 8 adalah 40 dibagi 5. Yang dicari adalah bagian 5 dari 40."] =
        "The number 8 is 40 divided by 5. Asked for is what part 5 is of 40.",
    ["Angka 5 adalah jumlah berkasnya, belum persennya."] =
        "The number 5 is how many files there are, not yet the percentage.",
    ["Bagian dibagi keseluruhan, lalu dikalikan seratus: 5 : 40 × 100 = 12,5."] =
        "Divide the part by the whole, then multiply by a hundred: 5 : 40 × 100 = 12.5.",
    ["hitungan persen"] = "calculating percentages",
    ["Apa nama upaya mengelabui orang agar menyerahkan data pribadinya lewat pesan palsu?"] =
        "What do we call tricking people into giving away personal data by means of a fake message?",
    ["phishing"] = "phishing",
    ["pengelabuan"] = "a phishing attack",
    ["fishing"] = "fishing",
    ["hoaks"] = "hoax",
    ["Hoaks adalah kabar bohong; ia tidak selalu meminta data."] =
        "A hoax is false news; it does not always ask for data.",
    ["Pesan palsu meniru lembaga resmi agar korban menyerahkan datanya."] =
        "Fake messages imitate official institutions so that victims hand over their data.",
    ["ASN wajib bersikap [1] dan [2] menggunakan fasilitas negara untuk kampanye. Seorang ASN tetap memiliki [3] hak suara, sama seperti warga lain."] =
        "Civil servants must be [1] and are [2] to use state facilities for campaigning. They still have the right to cast [3], just like other citizens.",
    ["Lengkapi kalimat berikut."] = "Complete the following sentences.",
    ["netral"] = "neutral",
    ["tidak memihak"] = "impartial",
    ["aktif"] = "active",
    ["Aktif berkampanye justru dilarang."] = "Campaigning actively is exactly what is forbidden.",
    ["dilarang"] = "forbidden",
    ["boleh"] = "allowed",
    ["dianjurkan"] = "encouraged",
    ["Fasilitas negara milik semua warga."] = "State facilities belong to all citizens.",
    ["buah"] = "vote",
    ["ASN tidak kehilangan hak pilihnya."] = "Civil servants do not lose their right to vote.",
    ["Netral berarti tidak memihak, dan hak pilih tetap ada."] =
        "Neutral means not taking sides, and the right to vote remains.",
    ["UU 20/2023 Pasal 9 ayat (2)"] = "Law 20/2023, Article 9 (2)",
    ["Pilih kata yang tepat."] = "Choose the right word.",
    ["Sebelum membagikan kabar, [1] sumbernya.\
Bila ragu, [2] membagikannya."] =
        "Before you share news, [1] its source.\
If in doubt, [2] sharing it.",
    ["periksa"] = "check",
    ["abaikan"] = "ignore",
    ["hapus"] = "delete",
    ["tunda"] = "postpone",
    ["percepat"] = "hurry",
    ["Berhenti sejenak memberi waktu memeriksa."] = "Pausing for a moment gives you time to check.",
    ["alat bantu JEDA, Suluh"] = "the JEDA reminder, Suluh",

    -- lessons/slider.lua
    ["Memperkirakan"] = "Estimating",
    ["Menurut perkiraan Anda, berapa persen penduduk Indonesia memakai internet pada tahun 2024?"] =
        "What percentage of Indonesians, do you think, used the internet in 2024?",
    ["tidak seorang pun"] = "nobody",
    ["separuh"] = "half",
    ["semua orang"] = "everyone",
    ["Survei tahun 2024 mencatat 79,5 persen penduduk terhubung ke internet."] =
        "A survey in 2024 found that 79.5 percent of the population were connected to the internet.",
    ["APJII, Survei Penetrasi Internet Indonesia 2024"] =
        "APJII, survey of internet penetration in Indonesia 2024",
    ["Berapa karakter sebaiknya panjang frasa sandi, paling sedikit?"] =
        "How many characters should a passphrase have, at least?",
    ["karakter"] = "characters",
    ["Frasa sandi yang panjang lebih sukar ditebak daripada kata yang rumit."] =
        "A long passphrase is harder to guess than a complicated word.",

    -- lessons/chart.lua
    ["Membaca grafik"] = "Reading charts",
    ["Makin banyak yang terhubung"] = "More and more are connected",
    ["Dalam enam tahun, penduduk yang memakai internet bertambah. Layanan digital menjangkau lebih banyak warga, begitu pula kabar bohong."] =
        "In six years the number of people who use the internet has grown. Digital services reach more citizens, and so does false news.",
    ["Penduduk yang memakai internet"] = "People who use the internet",
    ["APJII, Survei Penetrasi Internet Indonesia"] = "APJII, survey of internet penetration in Indonesia",
    ["Angka yang baik menyebut sumber dan tahunnya."] = "Good figures name their source and year.",
    ["Dua layanan dibandingkan"] = "Two services compared",
    ["Layanan daring tumbuh, sedangkan kunjungan ke loket berkurang. Angka ini adalah contoh latihan."] =
        "Online service grows while visits to the counter decline. These figures are an exercise.",
    ["Permohonan yang diterima"] = "Requests received",
    ["berkas per bulan"] = "files a month",
    ["Loket"] = "Counter",
    ["Daring"] = "Online",
    ["Jan"] = "Jan",
    ["Feb"] = "Feb",
    ["Mar"] = "Mar",
    ["Apr"] = "Apr",
    ["Mei"] = "May",
    ["contoh latihan, bukan data nyata"] = "an exercise, no real data",
    ["Perhatikan di mana kedua garis berpotongan."] = "Note where the two lines cross.",
    ["Tanyakan apa yang tidak dihitung."] = "Ask what is not counted.",
    ["Lima kecakapan"] = "Five skills",
    ["Jaring ini menunjukkan rata-rata sebelum dan sesudah belajar. Angka ini adalah contoh latihan."] =
        "This web shows the average before and after learning. These figures are an exercise.",
    ["Nilai rata-rata"] = "Average score",
    ["Sebelum"] = "Before",
    ["Sesudah"] = "After",
    ["Cakap"] = "Skilled",
    ["Etika"] = "Ethics",
    ["Budaya"] = "Culture",
    ["Aman"] = "Safe",
    ["Netral"] = "Neutral",

    -- lessons/scale.lua
    ["Penilaian diri"] = "Self-assessment",
    ["Mengamankan perangkat dan akun"] = "Secures devices and accounts",
    ["Seberapa setuju Anda?"] = "How far do you agree?",
    ["Saya mampu membedakan kabar benar dan kabar bohong."] = "I can tell true news from false news.",
    ["Saya memakai kata sandi yang berbeda untuk setiap akun."] =
        "I use a different password for every account.",
    ["Saya berhati-hati sebelum menyukai atau membagikan unggahan politik."] =
        "I am careful before I like or share political posts.",
    ["Saya tahu cara melaporkan insiden siber di kantor."] =
        "I know how to report a cyber incident in the office.",
    ["Seberapa sering dalam sebulan terakhir?"] = "How often in the past month?",
    ["Tidak pernah"] = "Never",
    ["Jarang"] = "Rarely",
    ["Kadang-kadang"] = "Sometimes",
    ["Sering"] = "Often",
    ["Selalu"] = "Always",
    ["Saya mengunci layar saat meninggalkan meja."] = "I lock my screen when I leave my desk.",
    ["Sebelum membagikan kabar, saya memeriksa sumbernya."] = "Before I share news, I check its source.",
    ["Mengunci layar mencegah penyalahgunaan akun oleh orang lain."] =
        "Locking the screen keeps others from misusing your account.",
    ["Mengunci layar adalah kebiasaan kecil yang mencegah penyalahgunaan akun."] =
        "Locking the screen is a small habit that keeps your account from being misused.",
    ["praktik keamanan akun"] = "good practice for account security",

    -- items/awal.lua
    ["Pesan berantai menyebut kantor akan tutup sepekan. Apa langkah pertama Anda?"] =
        "A chain message says the office will close for a week. What do you do first?",
    ["Memastikannya kepada unit yang berwenang"] = "Ask the unit in charge",
    ["Meneruskannya ke semua grup"] = "Pass it on to all groups",
    ["Kabar yang belum pasti ikut menyebar."] = "Unconfirmed news spreads with it.",
    ["Menambah kalimat \"mohon dicek\" lalu meneruskan"] = "Add \"please check\" and pass it on",
    ["Catatan ragu tidak menghentikan sebaran."] = "A doubtful note does not stop the spread.",
    ["Informasi diperiksa pada sumber yang berwenang lebih dahulu."] =
        "Information is checked with the source in charge first.",
    ["pilar Etika Digital"] = "the pillar Digital Ethics",
    ["Apa manfaat utama verifikasi dua langkah?"] = "What is the main benefit of two-step verification?",
    ["Pencuri kata sandi tetap memerlukan bukti kedua"] =
        "Whoever stole the password still needs the second proof",
    ["Sambungan ke aplikasi menjadi lebih cepat"] = "The connection to the application becomes faster",
    ["Kecepatan tidak berubah."] = "The speed does not change.",
    ["Kata sandi tidak perlu dirahasiakan lagi"] = "The password need not be secret any more",
    ["Kata sandi tetap rahasia."] = "The password stays secret.",
    ["Kata sandi yang bocor saja tidak cukup untuk masuk."] =
        "A leaked password alone is not enough to sign in.",
    ["Menghentikan candaan yang merendahkan kelompok lain merawat persatuan."] =
        "Stopping jokes that demean another group cares for unity.",
    ["Tidak ada kelompok yang boleh direndahkan."] = "No group may be demeaned.",
    ["Pancasila, sila ketiga"] = "Pancasila, third principle",
    ["Akun tim pemenangan mengunggah program yang bagus. Apa sikap ASN?"] =
        "A campaign team's account posts a good programme. What does a civil servant do?",
    ["Tidak menyukai, mengomentari, atau membagikannya"] = "Neither like, comment nor share it",
    ["Menyukai saja tanpa komentar"] = "Just like it without a comment",
    ["Menyukai pun dapat dinilai memihak."] = "Even a like can be taken as taking sides.",
    ["Membagikan kepada teman dekat"] = "Share it with close friends",
    ["Membagikan termasuk yang dilarang."] = "Sharing is among what is forbidden.",
    ["Tindakan pada akun pemenangan dapat dinilai sebagai dukungan."] =
        "Actions on a campaign account can be taken as support.",
    ["SKB 22 September 2022"] = "Joint Decree of 22 September 2022",
    ["Mana yang termasuk data pribadi?"] = "Which of these are personal data?",
    ["Nomor induk kependudukan"] = "National identity number",
    ["Riwayat kesehatan"] = "Medical history",
    ["Jam buka kantor"] = "Opening hours of the office",
    ["Jam layanan terbuka untuk umum."] = "Service hours are open to the public.",
    ["Data pribadi mengenali seseorang, langsung atau tidak."] =
        "Personal data identify someone, directly or not.",

    -- items/akhir.lua
    ["Tangkapan layar tanpa sumber masuk ke grup kantor. Apa langkah pertama Anda?"] =
        "A screenshot without a source arrives in the office group. What do you do first?",
    ["Mencari sumber resminya"] = "Look for the official source",
    ["Membagikannya ke keluarga"] = "Share it with the family",
    ["Kabar tanpa sumber tidak dibagikan."] = "News without a source is not shared.",
    ["Menghapusnya diam-diam"] = "Delete it quietly",
    ["Anggota grup tetap mengira kabar itu benar."] = "The group still believes the news.",
    ["Sumber resmi diperiksa sebelum sebuah kabar diteruskan."] =
        "The official source is checked before news is passed on.",
    ["Kata sandi Anda bocor. Apa yang masih melindungi akun?"] =
        "Your password has leaked. What still protects the account?",
    ["Verifikasi dua langkah"] = "Two-step verification",
    ["Nama pengguna yang panjang"] = "A long user name",
    ["Nama pengguna mudah diketahui."] = "A user name is easy to find out.",
    ["Layar ponsel yang terkunci"] = "A locked phone screen",
    ["Pencuri masuk dari perangkat lain."] = "The thief signs in from another device.",
    ["Bukti kedua tetap diminta meskipun kata sandi diketahui."] =
        "The second proof is asked for even when the password is known.",
    ["Candaan tentang daerah lain tidak apa-apa selama tidak ada yang membalas."] =
        "Jokes about another region are fine as long as nobody answers.",
    ["Diam bukan tanda setuju."] = "Silence is no consent.",
    ["Kerabat meminta Anda mengikuti akun seorang calon. Apa jawaban Anda?"] =
        "A relative asks you to follow a candidate's account. What do you answer?",
    ["Menolak dengan santun karena ASN netral"] = "Decline politely, because civil servants are neutral",
    ["Mengikuti lalu mematikan pemberitahuan"] = "Follow it and turn notifications off",
    ["Mengikuti tetap terlihat oleh umum."] = "Everyone can still see that you follow.",
    ["Mengikuti dengan akun kedua"] = "Follow with a second account",
    ["Akun kedua tidak menghapus kewajiban."] = "A second account does not lift the duty.",
    ["Mengikuti akun calon termasuk yang dilarang pedoman netralitas."] =
        "Following a candidate's account is forbidden by the guideline on neutrality.",
    ["Urutkan langkah JEDA."] = "Put the steps of JEDA in order.",
    ["Jauhkan jari dari layar"] = "Take your finger off the screen",
    ["Endapkan emosi"] = "Let the emotion settle",
    ["Dengar pertimbangan lain"] = "Hear another view",
    ["Ambil keputusan"] = "Decide",
    ["Jeda memberi ruang bagi pikiran sebelum jari bergerak."] =
        "A pause gives thought room before the finger moves.",
    ["Pasangkan pilar dengan contohnya."] = "Match each pillar with its example.",
    ["Cakap Digital"] = "Digital Skills",
    ["Menemukan naskah resmi peraturan"] = "Finding the official text of a regulation",
    ["Aman Digital"] = "Digital Safety",
    ["Mengaktifkan verifikasi dua langkah"] = "Turning on two-step verification",
    ["Etika Digital"] = "Digital Ethics",
    ["Menjawab komentar pedas dengan santun"] = "Answering a sharp comment politely",
    ["Keempat pilar saling melengkapi."] = "The four pillars complete each other.",
    ["Peta Jalan Literasi Digital"] = "Digital Literacy Roadmap",

    -- lessons/quiz.lua
    ["Prates dan pascates"] = "Pretest and post-test",
    ["Mengamalkan Pancasila"] = "Lives by Pancasila",
    ["Memahami literasi digital"] = "Understands digital literacy",
    ["Berjeda sebelum bertindak"] = "Pauses before acting",
    ["Menyaring informasi"] = "Filters information",
    ["Hasil pascates Anda"] = "Your post-test result",

    -- lessons/custom.lua
    ["Langkah buatan sendiri"] = "A step of your own",
    ["Mengatur pekerjaan"] = "Organises work",
    ["Tempatkan setiap tugas pada kotak yang tepat."] = "Place each task in the box where it belongs.",
    ["Tugas yang penting didahulukan, bukan yang paling berisik."] =
        "Important tasks come first, not the loudest ones.",
    ["Matriks prioritas"] = "Priority matrix",
    ["Tempatkan dulu semua tugas."] = "Place all the tasks first.",
    ["Penting dan mendesak"] = "Important and urgent",
    ["Penting, tidak mendesak"] = "Important, not urgent",
    ["Tidak penting, mendesak"] = "Unimportant, urgent",
    ["Tidak penting, tidak mendesak"] = "Unimportant, not urgent",
    ["Server layanan mati"] = "The service's server is down",
    ["Menyusun rencana pelatihan"] = "Drawing up a training plan",
    ["Telepon promosi"] = "A sales call",
    ["Menggulir media sosial"] = "Scrolling through social media",
    ["Semua tugas sudah ditempatkan."] = "All the tasks have been placed.",
    ["Tarik napas tiga kali sebelum menanggapi unggahan yang membuat marah."] =
        "Take three breaths before you respond to a post that makes you angry.",
    ["Tarik, lalu embuskan"] = "Breathe in, then out",
    ["Sentuh kotak yang benar."] = "Touch the correct box.",
    ["Kotak kanan benar."] = "The right-hand box is correct.",
    ["Kotak kanan"] = "Right-hand box",
    ["Kotak kiri"] = "Left-hand box",

    -- lessons/pictures.lua
    ["Memilih gambar"] = "Choosing pictures",
    ["Melindungi perangkat dan akun"] = "Protects devices and accounts",
    ["Gambar mana yang menunjukkan perlindungan akun?"] = "Which picture shows the protection of an account?",
    ["Kata sandi yang kuat"] = "A strong password",
    ["Gembok di atas kolom kata sandi."] = "A padlock above a password field.",
    ["Rapat kantor"] = "An office meeting",
    ["Tiga orang dalam rapat."] = "Three people in a meeting.",
    ["Rapat tidak melindungi akun."] = "A meeting does not protect an account.",
    ["Media sosial"] = "Social media",
    ["Media sosial justru perlu dilindungi."] = "It is social media that needs protection.",
    ["Layanan publik"] = "Public service",
    ["Petugas di loket layanan."] = "An officer at a service counter.",
    ["Layanan memakai akun, tidak melindunginya."] = "A service uses an account; it does not protect it.",
    ["Kata sandi yang kuat adalah kunci pertama setiap akun."] =
        "A strong password is the first lock on every account.",
    ["Pilih gambar yang termasuk kebiasaan aman."] = "Choose the pictures that show safe habits.",
    ["Memeriksa kabar"] = "Checking news",
    ["Menjaga data pribadi"] = "Protecting personal data",
    ["Kartu identitas dengan perisai."] = "An identity card with a shield.",
    ["Membuka tautan asing"] = "Opening unknown links",
    ["Tautan asing dapat mencuri data."] = "An unknown link can steal data.",
    ["Kebiasaan aman dimulai dari memeriksa dan menjaga data."] =
        "Safe habits begin with checking news and protecting data.",
    ["Mana yang meninggalkan jejak digital?"] = "Which of these leaves a digital footprint?",
    ["Unggahan di media sosial"] = "A post on social media",
    ["Jejak langkah di layar."] = "Footprints on a screen.",
    ["Setiap unggahan tersimpan."] = "Every post is stored.",
    ["Obrolan di ruang rapat"] = "A conversation in the meeting room",
    ["Obrolan langsung tidak tersimpan di internet."] =
        "A face-to-face conversation is not stored on the internet.",
    ["Apa yang diunggah dapat disalin dan tersimpan lama."] =
        "Whatever is posted can be copied and kept for a long time.",

    -- lessons/options.lua
    ["Begitulah aturannya."] = "That is the rule.",
    ["Pilihan lain"] = "Other options",
    ["Pengantar"] = "Introduction",
    ["Sebelum mulai"] = "Before you begin",
    ["Dengarkan rekaman ini."] = "Listen to this recording.",
    ["Rekaman menggantikan suara mesin."] = "The recording takes the place of the voice.",
    ["Catatan"] = "Note",
    ["Gambar apakah ini?"] = "What picture is this?",
    ["Gembok"] = "Padlock",
    ["Di loket ada petugas."] = "There is a clerk at the counter.",
    ["Kata sandi"] = "Password",
    ["Apa yang tampak?"] = "What can be seen?",
    ["Ponsel"] = "Phone",
    ["Tidak ada ponsel."] = "There is no phone.",
    ["Kolom"] = "Field",
    ["Gembok melambangkan keamanan."] = "A padlock stands for security.",
    ["Pasangkan."] = "Put the pairs together.",
    ["aman"] = "safe",
    ["Gembok mengunci."] = "A padlock locks.",
    ["Layar terkunci."] = "The screen is locked.",
    ["Tidak ada sandi di situ."] = "There is no password there.",
    ["Delapan terlalu pendek."] = "Eight is too short.",
    ["layanan"] = "service",
    ["Loket melayani."] = "A counter serves.",
    ["Kelompokkan."] = "Sort into groups.",
    ["Rawan"] = "Risky",
    ["Mengunci layar"] = "Locking the screen",
    ["Sandi di meja"] = "A password on the desk",
    ["Sandi"] = "Password",
    ["Urutkan."] = "Put in order.",
    ["Bagikan"] = "Share",
    ["Lengkapi."] = "Fill in.",
    ["Sandi yang [1] berisi sekitar [2] huruf."] = "A [1] password has about [2] letters.",
    ["kuat"] = "strong",
    ["baik"] = "good",
    ["Berapa huruf?"] = "How many letters?",
    ["Saya mengunci layar."] = "I lock the screen.",
    ["Temukan sandi."] = "Find the password.",
    ["Meja kerja dengan komputer."] = "A desk with a computer.",
    ["Terbaca."] = "It can be read.",
    ["Kertas kecil"] = "Small paper",
    ["Anda membuka linimasa."] = "You open the feed.",
    ["Ratna, pegawai"] = "Ratna, an employee",
    ["Kantor Pos"] = "Post office",
    ["Bagikan nomor Anda."] = "Share your number.",
    ["Nomor Anda aman."] = "Your number is safe.",
    ["Data dijaga."] = "Data are protected.",
    ["UU 27/2022"] = "UU 27/2022",
    ["Nomor Anda tersebar."] = "Your number is spread.",
    ["Data terbuka."] = "Data are open.",
    ["Sebuah draf menunggu."] = "A draft is waiting.",
    ["Unggah"] = "Post",
    ["Anda mengunggahnya"] = "You posted it",
    ["Draf 1"] = "Draft 1",
    ["Foto daftar nomor warga."] = "A photo of a list of citizens' numbers.",
    ["Nomor warga terbaca semua orang."] = "Everyone can read the citizens' numbers.",
    ["Tidak ada yang tersebar."] = "Nothing is spread.",
    ["Rekan menyapa Anda."] = "A colleague greets you.",
    ["Bu Rani"] = "Ms Rani",
    ["Boleh pinjam sandi?"] = "May I borrow the password?",
    ["Maaf, tidak."] = "Sorry, no.",
    ["Sandi milik sendiri."] = "A password is one's own.",
    ["Baik."] = "All right.",
    ["Boleh."] = "Yes.",
    ["Sandi tidak dipinjamkan."] = "A password is not lent.",
    ["Terima kasih."] = "Thank you.",
    ["Selesai"] = "Finished",
    ["Percakapan berakhir."] = "The talk is over.",
    ["Periksa pesan ini."] = "Check this message.",
    ["Panitia"] = "Committee",
    ["Hadiah"] = "Prize",
    ["Selamat."] = "Congratulations.",
    ["Lihat syarat"] = "See the terms",
    ["Kotak suara."] = "A ballot box.",
    ["Foto hadiah"] = "Photo of the prize",
    ["Foto tiruan"] = "Copied photo",
    ["Foto dari internet."] = "A photo from the internet.",
    ["Judul"] = "Title",
    ["Judul boleh pendek."] = "A title may be short.",
    ["Situs panitia"] = "Committee's site",
    ["Tautan dikenal"] = "Known link",
    ["Alamatnya benar."] = "Its address is right.",
    ["jadwal.pdf"] = "jadwal.pdf",
    ["Lampiran biasa"] = "Usual attachment",
    ["Hanya jadwal."] = "Just a schedule.",
}
