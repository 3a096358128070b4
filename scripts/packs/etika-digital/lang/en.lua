-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

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
    ["Petugas loket melayani seorang warga."] = "An officer at a counter serves a citizen.",
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
    ["Pak Joko, anggota grup"] = "Mr Joko, member of the group",
    ["Ibu Yohana, kepala bidang"] = "Yohana, head of division",
    ["Ini daftar penerima bantuan bulan ini. Biar semua bisa ikut mengawasi."] =
        "This is the list of this month's recipients. Let everybody keep an eye on it.",
    ["Saya keluarkan Pak Joko dari grup tanpa penjelasan."] = "I remove Mr Joko from the group without a word.",
    ["Daftar itu masih terbaca, dan Pak Joko tidak tahu kesalahannya."] =
        "The list can still be read, and Mr Joko does not know what was wrong.",
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
        "It was not I who posted it. Mr Joko and those three groups are responsible.",
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

    -- lessons/etika.lua
    ["Tidak ada yang tampil atas nama Anda."] = "Nothing appears in your name.",
    ["Etika Digital"] = "Digital Ethics",
    ["Bersikap santun di ruang digital"] = "Being polite in the digital space",
    ["Menangani informasi keliru"] = "Dealing with false information",
    ["Membedakan kritik, penghinaan, dan kebencian"] = "Telling criticism, insult and hatred apart",
    ["Bertanggung jawab dan menghormati hak orang"] = "Being responsible and respecting rights",
    ["Memegang kode etik"] = "Keeping the code of ethics",
    ["Dua ruang, satu sopan santun"] = "Two spaces, one courtesy",
    ["Pukul tujuh malam, Dewi membaca komentar di akun dinas: “Pegawai malas!” Jarinya ingin membalas pedas.\
\
Ia teringat Ibu Ratna. Di loket, Ibu Ratna mendengar kalimat yang sama, lalu bertanya, “Apa yang bisa saya bantu?”\
\
Di balik setiap akun ada manusia. **Yang tidak pantas diucapkan di loket tidak pantas ditulis di layar.**"] =
        "At seven in the evening Dewi reads a comment on the office's account: “Lazy clerks!” Her fingers itch to hit back.\
\
She thinks of Ratna. At the counter Ratna hears the same words and asks, “What can I do for you?”\
\
Behind every account there is a person. **What is not fit to be said at the counter is not fit to be written on a screen.**",
    ["Dewi memegang ponsel besar dengan tanda Suka, komentar, dan bagikan."] =
        "Dewi holds a large phone with signs for like, comment and share.",
    ["Gambar: layar adalah loket yang lain."] = "Picture: the screen is another counter.",
    ["Sopan, jujur, dan bertanggung jawab berlaku di ruang mana pun."] =
        "Be polite, honest and responsible in any space.",
    ["Dewi, penata laman dinas"] = "Dewi, the office's website editor",
    ["Enam unggahan muncul di linimasa Dewi sepulang kerja. Tentukan tindakannya."] =
        "Six posts appear in Dewi's timeline after work. Decide what to do.",
    ["Kepercayaan"] = "Trust",
    ["Kabar jernih"] = "Clear news",
    ["Kabar Suryaloka"] = "Suryaloka News",
    ["Media lokal terdaftar · 1 jam lalu"] = "Registered local paper · 1 hour ago",
    ["Loket Dinas Kependudukan buka Sabtu pekan ini pukul 08.00–12.00, menurut pengumuman di laman dinas."] =
        "The civil registry opens this Saturday from 8 to 12, says a notice on the office's page.",
    ["Lestari"] = "Lestari",
    ["Terima kasih infonya!"] = "Thanks for the news!",
    ["Pilar Etika Digital: memeriksa sebelum membagikan"] =
        "Pillar of Digital Ethics: checking before sharing",
    ["Warga lain mengetahui jam buka loket."] = "Other citizens learn when the counter opens.",
    ["Anda membagikan berita layanan yang bersumber resmi."] =
        "You shared news of a service with an official source.",
    ["Berita ini menyebut sumber resmi yang dapat Anda periksa."] =
        "This news names an official source that you can check.",
    ["Laporan Anda ditolak; tidak ada yang melanggar."] = "Your report is refused; nothing is wrong.",
    ["Berita bersumber resmi tidak perlu dilaporkan. Pilihan yang lebih berguna: **Bagikan**."] =
        "News with an official source need not be reported. More useful: **Share**.",
    ["Unggahan tetap di linimasa Anda."] = "The post stays in your timeline.",
    ["Tidak keliru. Membagikan kabar layanan lebih berguna bagi warga."] =
        "Not wrong. Sharing news of a service is more useful to citizens.",
    ["Koran Kocak Suryaloka"] = "Suryaloka Comic Gazette",
    ["Akun satire · 2 jam lalu"] = "Satire account · 2 hours ago",
    ["Kocak: pemerintah kota akan melantik mesin antrean sebagai pegawai teladan. “Ia tidak pernah istirahat,” kata warga."] =
        "Comic: the city will swear in the queue machine as employee of the year. “It never takes a break,” say citizens.",
    ["Mesin antrean berpeci dan berselempang; dua pegawai bertepuk tangan."] =
        "A queue machine with cap and sash; two civil servants clap.",
    ["Wati"] = "Wati",
    ["Ini serius? Kapan pelantikannya?"] = "Is this serious? When is the ceremony?",
    ["Pilar Etika Digital: mengenali satire"] = "Pillar of Digital Ethics: recognising satire",
    ["Satire menyindir dengan humor. Sebagian orang mengiranya berita, jadi tidak perlu Anda perluas."] =
        "Satire teases with humour. Some take it for news, so you need not spread it.",
    ["Nama Anda tampil di bawah sindiran itu."] = "Your name stands below the joke.",
    ["Menyukai humor tidak dilarang; ingat saja bahwa warga melihat nama Anda."] =
        "Liking humour is not forbidden; just remember that citizens see your name.",
    ["Bibi Anda bertanya kapan pelantikannya."] = "Your aunt asks when the ceremony is.",
    ["Anda membagikan satire tanpa keterangan."] = "You shared satire without saying so.",
    ["Satire yang lepas dari konteksnya mudah dipercaya sebagai berita. Lebih aman: **Lewati**."] =
        "Out of context satire is easily taken for news. Safer: **Pass**.",
    ["Akun kocak itu ditegur tanpa alasan."] = "The comic account is warned for no reason.",
    ["Sindiran dan kritik bukan pelanggaran. Pilihan yang lebih tepat: **Lewati**."] =
        "Teasing and criticism are no offence. Better: **Pass**.",
    ["Tindakan Anda tampil di bawah unggahan."] = "What you did shows below the post.",
    ["Boleh saja, tetapi jangan sampai satire dikira berita. Lebih aman: **Lewati**."] =
        "You may, but do not let satire pass for news. Safer: **Pass**.",
    ["Bu Lestari"] = "Mrs Lestari",
    ["Warga · 3 jam lalu"] = "Citizen · 3 hours ago",
    ["Tiga kali ke kantor, tiga kali disuruh kembali karena berkas berbeda. Tolong daftar syaratnya dibuat jelas!"] =
        "Three visits, and three times I was sent home for another paper. Please make a clear list!",
    ["Agus"] = "Agus",
    ["Saya juga mengalaminya."] = "The same happened to me.",
    ["UU 25/2009 tentang Pelayanan Publik"] = "Law 25/2009 on Public Services",
    ["Anda menjawab: “Terima kasih, Bu. Daftar syarat kami perbaiki dan kabarkan di sini.”"] =
        "You answer: “Thank you. We will mend the list and tell you here.”",
    ["Bu Lestari membalas"] = "Mrs Lestari replies",
    ["“Akhirnya ada yang mendengar.”"] = "“At last someone listens.”",
    ["Anda menanggapi kritik dengan santun."] = "You answered criticism politely.",
    ["Kritik menyasar layanan. Tanggapan santun membuka jalan perbaikan."] =
        "Criticism is about the service. A polite answer opens the way to mend it.",
    ["Warga merasa dibungkam. Tangkapan layar laporan beredar."] =
        "Citizens feel silenced. A screenshot of the report goes round.",
    ["Anda melaporkan kritik warga."] = "You reported a citizen's criticism.",
    ["Kritik atas layanan bukan ujaran kebencian. Pilihan yang lebih baik: **Komentari** dengan santun."] =
        "Criticism of a service is not hate speech. Better: **Comment** politely.",
    ["Keluhan itu belum terjawab."] = "The complaint is not answered yet.",
    ["Anda tidak melanggar, tetapi warga menunggu jawaban. Lebih baik: **Komentari** dengan santun."] =
        "You did nothing wrong, but the citizen waits. Better: **Comment** politely.",
    ["Info Viral Nusantara"] = "Viral Info Archipelago",
    ["Akun tanpa nama · 20 menit lalu"] = "Nameless account · 20 minutes ago",
    ["SEBARKAN! Mulai besok KTP lama tidak berlaku. Segera daftar lewat tautan di bio sebelum diblokir!"] =
        "SPREAD THIS! From tomorrow old identity cards are void. Register by the link in our bio before you are blocked!",
    ["Kartu identitas dicoret merah di samping tanda bahaya."] =
        "An identity card crossed out in red beside a warning sign.",
    ["Pak RT"] = "Block head",
    ["Sudah saya teruskan ke warga."] = "I have passed it on.",
    ["Pilar Etika Digital: penanganan hoaks"] = "Pillar of Digital Ethics: dealing with hoaxes",
    ["Unggahan itu ditinjau dan sebarannya melambat."] = "The post is reviewed and spreads more slowly.",
    ["Anda melaporkan kabar palsu."] = "You reported false news.",
    ["Tanpa sumber, mendesak, dan meminta mendaftar lewat tautan: ini berbahaya dan patut dilaporkan."] =
        "No source, urgent, and asking to register by a link: it is dangerous and should be reported.",
    ["Anda tidak menyebarkannya, tetapi warga lain masih tertipu."] =
        "You did not spread it, but others are still deceived.",
    ["Tidak ikut menyebarkan sudah baik. Karena berbahaya, lebih baik: **Laporkan**."] =
        "Not spreading it is good. As it is dangerous, better: **Report**.",
    ["Puluhan warga mendaftar di tautan palsu."] = "Dozens of citizens register at the false link.",
    ["Sampai ke loket"] = "At the counter",
    ["Antrean mengular sejak pagi: semua panik soal KTP."] =
        "The queue is long from early morning: everyone panics about the cards.",
    ["Anda membagikan kabar palsu tentang KTP."] = "You shared false news about identity cards.",
    ["Membagikan dari akun ASN membuat kabar palsu dipercaya. Lebih baik: **Laporkan**."] =
        "Shared by a civil servant, false news is believed. Better: **Report**.",
    ["Algoritma menampilkan unggahan itu kepada lebih banyak orang."] =
        "The algorithm shows the post to more people.",
    ["Nama Anda ada di bawah kabar palsu."] = "Your name is below false news.",
    ["Setiap interaksi memperluas sebaran. Lebih baik: **Laporkan**."] =
        "Every interaction spreads it. Better: **Report**.",
    ["Suara Lantang"] = "Loud Voice",
    ["Akun tanpa nama · 4 jam lalu"] = "Nameless account · 4 hours ago",
    ["Pendatang dari pulau seberang itu semua pemalas. Jangan diberi KTP sini!"] =
        "Those newcomers from the other island are all lazy. Give them no identity card here!",
    ["Markus"] = "Markus",
    ["Saya lahir di sana. Sakit membacanya."] = "I was born there. It hurts to read this.",
    ["UU ITE Pasal 28 ayat (2) sebagaimana diubah UU 1/2024"] =
        "ITE Law Article 28 (2) as amended by Law 1/2024",
    ["Unggahan itu disembunyikan selama ditinjau."] = "The post is hidden while it is reviewed.",
    ["Anda melaporkan ujaran kebencian."] = "You reported hate speech.",
    ["Sasarannya seluruh kelompok menurut asalnya. Ini ujaran kebencian, bukan kritik."] =
        "It aims at a whole group by origin. This is hate speech, not criticism.",
    ["Balasan Anda memancing puluhan makian baru."] = "Your reply draws dozens of new insults.",
    ["Anda berdebat di bawah ujaran kebencian."] = "You argued below hate speech.",
    ["Berdebat menaikkan unggahan itu. Lebih baik **Laporkan**, lalu sapa orang yang terluka."] =
        "Arguing lifts the post up. Better: **Report**, then speak to whoever is hurt.",
    ["Markus masih membaca makian itu sendirian."] = "Markus still reads those insults alone.",
    ["Tidak ikut menyebarkan sudah baik; ujaran kebencian sebaiknya: **Laporkan**."] =
        "Not spreading it is good; with hate speech it is better to **Report**.",
    ["Warga bertanya apakah petugas kantor membenci pendatang."] =
        "Citizens ask whether the office hates newcomers.",
    ["Nama Anda ada di bawah ujaran kebencian."] = "Your name is below hate speech.",
    ["Interaksi Anda terbaca sebagai dukungan terhadap kebencian. Lebih baik: **Laporkan**."] =
        "It reads as support for hatred. Better: **Report**.",
    ["Warung Bahagia"] = "Happy Food Stall",
    ["Bersponsor · baru saja"] = "Sponsored · just now",
    ["Nasi campur hangat, diskon pekan ini untuk pegawai kantor Suryaloka. Pesan lewat aplikasi."] =
        "Warm mixed rice, a discount this week for Suryaloka's office workers. Order by app.",
    ["Sepiring nasi campur hangat dengan lauk dan sayur."] =
        "A plate of hot mixed rice with side dishes and vegetables.",
    ["Nia"] = "Nia",
    ["Sambalnya enak!"] = "Great chilli sauce!",
    ["Pilar Etika Digital: mengenali iklan"] = "Pillar of Digital Ethics: recognising advertisements",
    ["Ini iklan biasa yang ditandai “Bersponsor”. Melewatinya tidak merugikan siapa pun."] =
        "This is an ordinary advertisement, marked “Sponsored”. Passing harms nobody.",
    ["Rekan mengira kantor bekerja sama dengan warung itu."] =
        "Colleagues think that the office works with the stall.",
    ["Anda membagikan iklan sebagai pegawai dinas."] =
        "You shared an advertisement as an employee of the office.",
    ["Iklan yang dibagikan pegawai dapat terbaca sebagai dukungan kantor. Lebih aman: **Lewati**."] =
        "Shared by staff, it may seem endorsed by the office. Safer: **Pass**.",
    ["Laporan Anda ditolak; iklannya wajar."] = "Your report is refused; the advertisement is fair.",
    ["Iklan yang jelas tandanya bukan pelanggaran. Cukup: **Lewati**."] =
        "A clearly marked advertisement is no offence. Just **Pass**.",
    ["Anda akan melihat lebih banyak iklan serupa."] = "You will see more of the kind.",
    ["Boleh sebagai pribadi. Algoritma akan menambah iklan serupa."] =
        "You may, as a private person. The algorithm will show more of them.",
    ["Kritik tetap sah"] = "Criticism stays lawful",
    ["UU ITE, terakhir diubah dengan UU 1/2024, melarang antara lain:\
\
- menyerang kehormatan orang dengan tuduhan;\
- kabar bohong yang merugikan konsumen;\
- menyebarkan kebencian atas dasar suku, agama, atau ras;\
- kabar yang diketahui bohong dan memicu kerusuhan, yaitu di ruang fisik (Putusan MK 115/PUU-XXII/2024).\
\
**Kritik terhadap layanan dan kebijakan bukan ujaran kebencian.**"] =
        "The ITE Law, last amended by Law 1/2024, forbids among others:\
\
- attacking a person's honour by an accusation;\
- false news that harms consumers;\
- spreading hatred on grounds of ethnicity, religion or race;\
- news known to be false that causes riot, meaning disorder in physical space (Constitutional Court 115/PUU-XXII/2024).\
\
**Criticism of services and policies is not hate speech.**",
    ["Tiga pegawai membahas aturan dalam rapat kantor."] =
        "Three employees discuss rules in an office meeting.",
    ["Gambar: aturan melindungi orang, bukan membungkam kritik."] =
        "Picture: rules protect people, they do not silence criticism.",
    ["Tanyakan: siapa yang disasar, tindakan, orang, atau kelompok?"] =
        "Ask: what is the aim, an act, a person or a group?",
    ["Mulai besok"] = "From tomorrow",
    ["Satu hal untuk besok"] = "One thing for tomorrow",
    ["Besok, tulis **satu kalimat pembuka** untuk membalas komentar keras.\
\
Dewi menempelkan kalimat ini di dekat layarnya:\
\
“Terima kasih sudah menyampaikan. Boleh kami tahu layanan dan tanggalnya agar dapat kami periksa?”\
\
Kalimat yang sudah siap membuat jari Anda lebih tenang."] =
        "Tomorrow, write **one opening sentence** for answering a harsh comment.\
\
Dewi has this one beside her screen:\
\
“Thank you for telling us. May we know the service and the date so that we can look into it?”\
\
With a sentence ready, your fingers stay calm.",
    ["Gambar: satu kalimat santun dapat mengubah percakapan."] =
        "Picture: one polite sentence can change a conversation.",
    ["Di balik setiap akun ada manusia."] = "Behind every account there is a person.",
}
