-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

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

    -- lessons/perekat.lua
    ["Perekat dan Pemersatu Bangsa"] = "Binding and Uniting the Nation",
    ["Menjaga persatuan dan meredakan ketegangan"] = "Keeping unity and easing tension",
    ["Tiga fungsi, satu perekat"] = "Three functions, one that binds",
    ["Sehari setelah pemilihan, ruang rapat Kota Suryaloka sunyi. Dua rekan duduk berjauhan.\
\
Ibu Yohana membuka rapat: “Fungsi kita ada tiga: pelaksana kebijakan publik, pelayan publik, serta **perekat dan pemersatu bangsa**.”\
\
“Dua yang pertama kita kerjakan sejak pagi. Yang ketiga kita mulai sekarang.”"] =
        "The day after the election the meeting room in Suryaloka is quiet. Two colleagues sit far apart.\
\
Yohana opens the meeting: “We have three functions: to implement public policy, to serve the public, and **to bind and unite the nation**.”\
\
“The first two we have been doing since morning. The third we begin now.”",
    ["Tiga pegawai duduk dalam rapat kantor."] = "Three civil servants sit in an office meeting.",
    ["Perbedaan pilihan berakhir di bilik suara; persaudaraan dan pelayanan berlanjut."] =
        "Different choices end in the polling booth; kinship and service go on.",
    ["Pasangkan fungsi ASN dengan contohnya di Kota Suryaloka."] =
        "Match the function of civil servants with its example in Suryaloka City.",
    ["Pak Budi menjalankan aturan akta gratis"] = "Budi carries out the rule on free certificates",
    ["Menjalankan aturan yang telah ditetapkan adalah melaksanakan kebijakan."] =
        "Carrying out a rule that was laid down is carrying out policy.",
    ["Ibu Ratna mendampingi warga di loket"] = "Ratna accompanies citizens at the counter",
    ["Mendampingi warga di loket adalah pelayanan publik."] =
        "Accompanying citizens at the counter is serving the public.",
    ["Ibu Yohana mendamaikan percakapan grup"] = "Yohana makes peace in the group's talk",
    ["Ibu Yohana"] = "Yohana",
    ["Menjaga hubungan di tengah perbedaan adalah merekatkan."] =
        "Keeping relationships amid differences is binding.",
    ["Setiap fungsi tampak dalam pekerjaan sehari-hari, bukan hanya dalam undang-undang."] =
        "Each function shows in everyday work, not just in the law.",
    ["Grup kantor memanas sehari setelah pemilihan. Anda admin grup."] =
        "The office group gets heated the day after the election. You are the group's admin.",
    ["Seorang pegawai memegang ponsel besar dengan tanda Suka, komentar, dan bagikan."] =
        "A civil servant holds a large phone with signs for like, comment and share.",
    ["Suasana grup"] = "The group's mood",
    ["Pak Anwar"] = "Anwar",
    ["Bu Lina"] = "Lina",
    ["Pak Hasan"] = "Hasan",
    ["Sudah kubilang pilihanku menang. Yang kalah jangan cemberut di kantor!"] =
        "I told you my choice would win. Losers, no sulking in the office!",
    ["Menang kok sombong. Orang daerahmu memang selalu begitu."] =
        "Winning and so arrogant. People from your region are always like that.",
    ["Selamat pagi, Bapak Ibu. Kita semua lelah; mari kita turunkan nadanya dulu."] =
        "Good morning, everyone. We are all tired; let us lower the tone first.",
    ["Sapaan yang tenang menurunkan nada tanpa memihak siapa pun."] =
        "A calm greeting lowers the tone without taking anyone's side.",
    ["Bu Lina benar. Pak Anwar memang keterlaluan."] = "Lina is right. Anwar really goes too far.",
    ["Memihak satu orang membelah grup menjadi dua."] = "Taking one person's side splits the group in two.",
    ["(Mengeluarkan keduanya dari grup.)"] = "(Remove both from the group.)",
    ["Mengeluarkan orang memindahkan pertengkaran ke tempat lain."] =
        "Removing people moves the quarrel elsewhere.",
    ["Sekarang ada dua grup baru. Nota dinas besok mau dikirim ke mana, Nak?"] =
        "Now there are two new groups. Where should tomorrow's memo go?",
    ["Saya keliru, Pak. Saya minta maaf kepada keduanya dan mengajak mulai lagi."] =
        "I was wrong. I apologise to both and ask them to begin again.",
    ["Permintaan maaf membuka lagi ruang yang tertutup."] =
        "An apology opens again the room that was closed.",
    ["Biar saja. Nanti juga capek sendiri."] = "Let it be. They will get tired of it.",
    ["Pekerjaan bersama terganggu selama grup terbelah."] =
        "Common work is disturbed as long as the group is split.",
    ["Saya hanya tersinggung disebut cemberut."] = "I was just offended at being called sulky.",
    ["Saya juga tersinggung daerah saya dibawa-bawa."] = "I was offended too, that my region was dragged in.",
    ["Berarti kita sepakat: candaan kemarin menyakitkan, dan tidak seorang pun ingin itu."] =
        "So we agree: yesterday's jokes hurt, and none of us wants that.",
    ["Merangkum kesepakatan membuat kedua pihak berdiri di tempat yang sama."] =
        "Summing up the agreement puts both sides on the same ground.",
    ["Siapa yang mulai? Coba gulir ke atas."] = "Who started it? Scroll up and see.",
    ["Mencari siapa yang bersalah menghidupkan lagi pertengkaran."] =
        "Looking for who is to blame brings the quarrel back to life.",
    ["Sudah, sudah. Ganti topik saja."] = "Enough, enough. Let us change the subject.",
    ["Mengalihkan menghentikan keributan, tetapi sakit hatinya tersisa."] =
        "A change of subject stops the noise, but the hurt remains.",
    ["Saya baru membaca. Besok kita melayani dua ratus warga. Bagaimana grup ini selanjutnya?"] =
        "I have just read this. Tomorrow we serve two hundred citizens. How does this group go on?",
    ["Kita kembali ke jadwal loket. Yang masih mengganjal kita bicarakan langsung sambil minum teh."] =
        "We go back to the counter schedule. What still rankles we discuss in person over tea.",
    ["Grup kembali ke pekerjaan, dan perasaan diberi tempat yang lebih baik."] =
        "The group returns to work, and feelings get a better place.",
    ["Grup dikunci. Hanya pimpinan yang boleh menulis."] = "The group is locked. Only leaders may write.",
    ["Grup menjadi tenang, tetapi orang tidak lagi berbicara."] =
        "The group becomes quiet, but people no longer talk.",
    ["Mari kita bahas sampai jelas siapa yang benar soal pilihan kemarin."] =
        "Let us discuss until it is clear who was right about yesterday's choice.",
    ["Pilihan politik bukan bahan pembahasan kantor."] =
        "Political choice is no matter for discussion in the office.",
    ["Satu tim lagi"] = "One team again",
    ["Pak Anwar dan Bu Lina bertugas di loket yang sama. Teh sore itu dibayar berdua."] =
        "Anwar and Lina work at the same counter. They pay for tea together that afternoon.",
    ["Tenang, tetapi sunyi"] = "Quiet, but silent",
    ["Tidak ada lagi pertengkaran, dan tidak ada lagi yang bertanya. Kabar penting pun terlambat."] =
        "There are no more quarrels, and nobody asks anything any more. Even important news comes late.",
    ["Dua kubu di satu kantor"] = "Two camps in one office",
    ["Warga menunggu berkas yang berhenti di antara dua meja. Kepala dinas memanggil Anda."] =
        "Citizens wait for papers that stop between two desks. The head of the agency sends for you.",
    ["Dewi, penata laman"] = "Dewi, website editor",
    ["Linimasa Anda sepekan setelah pemilihan. Pilih tindakan yang merekatkan."] =
        "Your timeline a week after the election. Choose what binds.",
    ["Kerukunan"] = "Harmony",
    ["Kepercayaan"] = "Trust",
    ["Suka"] = "Like",
    ["Anda menekan Suka"] = "You pressed Like",
    ["Ikut serta"] = "Join in",
    ["Anda menyatakan ikut"] = "You said you would join",
    ["Bagikan"] = "Share",
    ["Anda membagikannya"] = "You shared it",
    ["Tegur pribadi"] = "Warn privately",
    ["Anda menegur lewat pesan pribadi"] = "You spoke to them in private",
    ["Laporkan"] = "Report",
    ["Anda melaporkannya"] = "You reported it",
    ["Lewati"] = "Pass",
    ["Anda melewatinya"] = "You passed it by",
    ["Kocak Kantor"] = "Office Laughs",
    ["Grup rekan · 1 jam lalu"] = "Colleagues' group · 1 hour ago",
    ["Kalau orang pulau sebelah bicara, mesin antrean saja minta terjemahan, haha!"] =
        "When people from the next island talk, even the queue machine asks for a translation, haha!",
    ["Rudi"] = "Rudi",
    ["Haha, kena!"] = "Haha, spot on!",
    ["Marten"] = "Marten",
    ["Lucu ya? Saya orang sana."] = "Funny, is it? I'm from there.",
    ["Rudi membalas: “Maaf, aku tidak berpikir.” Malamnya ia menyapa Marten."] =
        "Rudi replies: “Sorry, I did not think.” That evening he speaks to Marten.",
    ["Teguran pribadi yang santun menghentikan lelucon tanpa mempermalukan siapa pun."] =
        "A polite word in private stops the joke without shaming anyone.",
    ["Anda tidak ikut tertawa. Marten tetap membacanya sendirian."] =
        "You do not laugh along. Marten still reads it alone.",
    ["Tidak menyebarkan itu baik; yang terluka belum terbela. Lebih baik: **Tegur pribadi**."] =
        "Not spreading it is good; the one who is hurt has nobody yet. Better: **Speak privately**.",
    ["Laporan Anda masuk, tetapi grup itu tertutup."] = "Your report is in, but the group is closed.",
    ["Rekan masih dapat diajak bicara. Lebih baik: **Tegur pribadi**."] =
        "A colleague can still be talked to. Better: **Speak privately**.",
    ["Nama Anda tampil di bawah lelucon itu."] = "Your name appears below the joke.",
    ["Marten melihatnya"] = "Marten sees it",
    ["Ia berhenti menulis di grup."] = "He stops writing in the group.",
    ["Nama Anda ada pada lelucon yang merendahkan logat."] =
        "Your name is on a joke that belittles an accent.",
    ["Tertawa bersama pun dapat melukai. Pilihan yang lebih baik: **Tegur pribadi**."] =
        "Even laughing along can hurt. The better choice: **Speak privately**.",
    ["Badan Penanggulangan Bencana Suryaloka"] = "Suryaloka Disaster Agency",
    ["Akun resmi · 2 jam lalu"] = "Official account · 2 hours ago",
    ["Banjir di dua kecamatan. Posko menerima selimut dan air minum di Balai Kota, pukul 08.00–20.00."] =
        "Floods in two districts. The post takes blankets and drinking water at the City Hall, 8 am to 8 pm.",
    ["Ibu Sari"] = "Mrs Sari",
    ["Kami bawa selimut besok."] = "We'll bring blankets tomorrow.",
    ["Alat bantu SARING"] = "SARING memory aid",
    ["Tetangga Anda membaca dan mengantar air minum ke posko."] =
        "Your neighbour reads it and takes drinking water to the post.",
    ["Anda membagikan kabar posko resmi."] = "You shared news of the official post.",
    ["Sumbernya resmi, isinya jelas, dan warga dapat langsung membantu."] =
        "The source is official, the content clear, and citizens can help at once.",
    ["Laporan itu menyulitkan posko."] = "The report makes things hard for the post.",
    ["Unggahan ini resmi dan berguna. Lebih baik: **Bagikan**."] =
        "This post is official and useful. Better: **Share**.",
    ["Petugas posko bertanya, apa yang salah."] = "The people at the post ask what is wrong.",
    ["Tidak ada yang perlu ditegur di sini. Lebih baik: **Bagikan**."] =
        "There is nothing to speak to anyone about. Better: **Share**.",
    ["Kabar itu berhenti pada Anda."] = "The news stops with you.",
    ["Tidak merugikan, tetapi **Bagikan** menjangkau lebih banyak orang."] =
        "It does no harm, but **Share** reaches more people.",
    ["Suara Bara"] = "Voice of Embers",
    ["Akun tanpa nama · 3 jam lalu"] = "Nameless account · 3 hours ago",
    ["Umat sebelah harus diusir dari kampung ini. Yang setuju, berkumpul malam nanti!"] =
        "The believers next door must be driven out of this village. Who agrees, gather tonight!",
    ["Akun baru"] = "New account",
    ["Ayo!"] = "Let's go!",
    ["Pilar Budaya Digital; UU ITE Pasal 28 ayat (2)"] = "Digital Culture pillar; ITE Law Article 28 (2)",
    ["Anda menyimpan bukti, melapor, dan memberi tahu atasan."] =
        "You keep the evidence, report it and tell your superior.",
    ["Ditangani"] = "Dealt with",
    ["Petugas mendatangi kampung itu sebelum malam."] = "Officers come to the village before nightfall.",
    ["Ancaman terhadap kelompok agama perlu segera dilaporkan."] =
        "A threat against a religious group needs reporting at once.",
    ["Ajakan itu tetap tampil."] = "The call stays visible.",
    ["Ancaman nyata tidak cukup dilewati; **laporkan**."] =
        "For a real threat passing is not enough; **report** it.",
    ["Akun itu membalas dengan ancaman terhadap Anda."] = "The account answers with a threat to you.",
    ["Berkirim pesan dengan pengancam membahayakan Anda. Pilihan yang aman: **Laporkan**."] =
        "Writing to someone who threatens puts you in danger. The safe choice: **Report**.",
    ["Ajakan itu makin banyak dilihat karena Anda menanggapinya."] =
        "The call is seen by more people because you responded.",
    ["Nama Anda ada pada ajakan mengusir warga."] = "Your name is on a call to drive people out.",
    ["Tanggapan apa pun memperluas ancaman. Pilihan yang aman: **Laporkan**."] =
        "Any response widens the threat. The safe choice: **Report**.",
    ["Pemuda Lintas Iman Suryaloka"] = "Suryaloka Interfaith Youth",
    ["Komunitas · 5 jam lalu"] = "Community · 5 hours ago",
    ["Sabtu sore: membersihkan sungai, lalu diskusi sambil makan bersama. Semua boleh ikut!"] =
        "Saturday afternoon: cleaning the river, then a talk over a shared meal. Everyone may join!",
    ["Pendeta Yosef"] = "Pastor Yosef",
    ["Kami bawa sapu."] = "We bring brooms.",
    ["Ustaz Rahman"] = "Ustaz Rahman",
    ["Kami bawa nasi."] = "We bring rice.",
    ["Anda menulis: “Saya ikut. Boleh membawa karung sampah?” Sabtu itu tiga rekan menyusul."] =
        "You write: “I will come. Shall I bring rubbish bags?” On Saturday three colleagues follow.",
    ["Anda ikut kegiatan lintas iman."] = "You joined an interfaith activity.",
    ["Ruang perjumpaan menguatkan persaudaraan."] = "Places to meet strengthen kinship.",
    ["Dua tetangga Anda datang dengan sepatu bot."] = "Two of your neighbours come in boots.",
    ["Anda membagikan ajakan lintas iman."] = "You shared an interfaith invitation.",
    ["Ajakan yang menyatukan layak menjangkau lebih banyak orang."] =
        "An invitation that unites deserves to reach more people.",
    ["Kegiatan baik itu terhambat oleh laporan Anda."] = "A good activity is held up by your report.",
    ["Tidak ada yang melanggar dalam ajakan ini. Lebih baik: **Ikut serta**."] =
        "Nothing in this invitation breaks a rule. Better: **Join in**.",
    ["Panitia bertanya, apa yang keliru."] = "The organisers ask what is wrong.",
    ["Tidak ada yang perlu ditegur. Lebih baik: **Ikut serta**."] =
        "There is nothing to speak to anyone about here. Better: **Join in**.",
    ["Anda menghargainya dari jauh."] = "You appreciate it from afar.",
    ["Baik; **ikut serta** menambah ruang temu."] = "Good; to **join in** gives people more room to meet.",
    ["Suporter Timur Raya"] = "Great East Supporters",
    ["Akun penggemar · 6 jam lalu"] = "Fan account · 6 hours ago",
    ["Besok derbi! Wilayah barat siap-siap pulang menangis. Sampai jumpa di tribun, kawan!"] =
        "Derby tomorrow! West, get ready to go home in tears. See you in the stands, friends!",
    ["Stadion dengan penonton di dua sisi; dua syal dan sebuah bola."] =
        "A stadium with fans on two sides; two scarves and a ball.",
    ["Barat Bersatu"] = "United West",
    ["Haha, lihat saja besok. Kopi tetap bareng."] =
        "Haha, wait for tomorrow. Coffee as always.",
    ["Teman Anda dari barat membalas dengan tawa."] = "Your friend from the west answers with a laugh.",
    ["Anda menyukai gurauan pertandingan."] = "You liked a joke about a match.",
    ["Gurauan setara tanpa hinaan masih wajar dalam olahraga."] =
        "Banter among equals without insults is natural in sport.",
    ["Anda lewat. Tidak ada yang tersinggung."] = "You pass. Nobody is offended.",
    ["Gurauan ini setara dan tidak menghina; melewatinya pun baik."] =
        "This banter is among equals and insults nobody; passing is fine too.",
    ["Anda pulang dengan kaus dari dua pihak."] = "You come home with shirts of both sides.",
    ["Anda menyatakan datang ke pertandingan."] = "You said you would come to the match.",
    ["Menonton bersama merawat pertemanan lintas wilayah."] =
        "Watching together keeps friendships across districts.",
    ["Laporan ditolak karena tidak ada pelanggaran."] = "The report is turned down as there is no violation.",
    ["Tidak semua persaingan adalah permusuhan. Cukup: **Lewati**."] =
        "Not every rivalry is enmity. It is enough to **pass**.",
    ["Penggemar itu heran: “Kami hanya bercanda.”"] = "The fan is surprised: “We were only joking.”",
    ["Gurauan setara tidak perlu ditegur. Cukup: **Lewati**."] =
        "Banter among equals needs no rebuke. It is enough to **pass**.",
    ["Gurauan itu sampai kepada orang yang tidak mengenal konteksnya."] =
        "The banter reaches people who do not know the context.",
    ["Masih wajar, tetapi makin jauh dari lingkaran teman, makin mudah disalahpahami."] =
        "Still natural, but the further from the circle of friends, the more easily misunderstood.",
    ["Info Viral 99"] = "Info Viral 99",
    ["Akun tanpa nama · 8 jam lalu"] = "Nameless account · 8 hours ago",
    ["Pantas kalah, pemilihnya suku pemalas semua. Bagikan kalau setuju!"] =
        "No wonder they lost, their voters are all of a lazy tribe. Share if you agree!",
    ["Agus"] = "Agus",
    ["Kok bawa-bawa suku?"] = "Why drag in a tribe?",
    ["UU ITE Pasal 28 ayat (2); nilai Harmonis"] = "ITE Law Article 28 (2); the value Harmonious",
    ["Unggahan itu ditinjau, dan sebarannya melambat."] =
        "The post is under review, and spreads more slowly.",
    ["Menghina suku adalah ujaran kebencian, bukan kritik."] =
        "Insulting an ethnic group is hate speech, not criticism.",
    ["Unggahan itu terus beredar."] = "The post keeps going round.",
    ["Tidak menyebarkan itu baik; **laporkan** supaya berhenti."] =
        "Not spreading it is good; **report** it to make it stop.",
    ["Akun tanpa nama itu menyebarkan pesan Anda."] = "The nameless account spreads your message.",
    ["Akun tanpa nama tidak dapat diajak bicara. Pilihan yang aman: **Laporkan**."] =
        "A nameless account cannot be talked to. The safe choice: **Report**.",
    ["Unggahan itu naik di linimasa teman-teman Anda."] = "The post rises in your friends' timelines.",
    ["Warga bertanya"] = "Citizens ask",
    ["“Ini pegawai yang melayani kami?”"] = "“Is this the civil servant who serves us?”",
    ["Nama Anda ada pada penghinaan suku."] = "Your name is on an insult to an ethnic group.",
    ["Tanggapan apa pun mengangkat unggahan itu. Pilihan yang aman: **Laporkan**."] =
        "Any response lifts the post. The safe choice: **Report**.",
    ["Bu Lina hampir mengunggah: “Orang daerahmu memang selalu begitu.” Tulis ulang supaya menyatukan."] =
        "Lina was about to post: “People from your region are always like that.” Rewrite it so that it unites.",
    ["[1], saya [2] membaca candaan tadi. [3], supaya [4]."] =
        "[1], I felt [2] when I read that joke. [3], so that [4].",
    ["Orang daerahmu"] = "People from your region",
    ["Menyebut asal menyerang seluruh kelompok, bukan perbuatannya."] =
        "Naming the origin attacks a whole group, not what was done.",
    ["sedih"] = "sad",
    ["muak"] = "sick of you",
    ["Perasaan boleh disebut; kata yang menghina membuat orang menutup telinga."] =
        "Feelings may be named; insulting words make people stop listening.",
    ["Mari kita bicara berdua"] = "Let us talk, just the two of us",
    ["Minta maaf sekarang juga"] = "Apologise right now",
    ["Perintah di depan umum membuat orang membela diri."] =
        "An order in front of everyone makes people defend themselves.",
    ["besok kita tetap satu tim"] = "tomorrow we are still one team",
    ["semua tahu siapa yang salah"] = "everyone knows who is to blame",
    ["Tujuannya memulihkan hubungan, bukan mencari pemenang."] =
        "The aim is to mend the relation, not to find a winner.",
    ["Kalimat yang menyatukan menyapa orangnya, menyebut perasaan, mengajak bicara, dan menutup dengan tujuan bersama."] =
        "A uniting sentence addresses the person, names the feeling, invites a talk and ends with a shared aim.",
    ["Nilai Harmonis; Pilar Budaya Digital"] = "The value Harmonious; pillar of Digital Culture",
    ["Mana tindakan ASN yang mempersatukan? Pilih semua yang benar."] =
        "Which acts of a civil servant unite? Choose all that are right.",
    ["Tiga pegawai bekerja bersama di depan satu layar."] = "Three civil servants work together at a screen.",
    ["Menulis ulang kabar panas menjadi ajakan mencari fakta"] =
        "Rewriting heated news as a call to look for the facts",
    ["Melayani warga dengan sikap yang sama, apa pun pilihannya"] =
        "Serving citizens with the same conduct, whatever their choice",
    ["Makan siang bersama rekan yang berbeda pilihan"] = "Having lunch with colleagues who chose differently",
    ["Membuat grup khusus rekan yang sepilihan"] =
        "Making a special group for colleagues with the same choice",
    ["Grup sepilihan membelah kantor."] = "A group of the same choice splits the office.",
    ["Membalas hinaan supaya kelompok sendiri dihormati"] =
        "Returning insults so that one's own group is respected",
    ["Hinaan balasan memperpanjang permusuhan."] = "Insults returned make the hostility last.",
    ["Pemersatu bangsa mengubah kalimat, memperlakukan semua orang sama, dan menjaga perjumpaan."] =
        "Uniting means changing the sentence, treating all alike and keeping up meeting.",
    ["UU 20/2023 Pasal 10; nilai Harmonis"] = "Law 20/2023 Article 10; the value Harmonious",
    ["Hubungan baik adalah modal kerja setelah pemilihan usai. Sejauh mana Anda setuju?"] =
        "Good relations are what we work with once the election is over. How far do you agree?",
    ["Saya menjaga hubungan baik dengan rekan yang berbeda pilihan."] =
        "I keep good relationships with colleagues who chose differently.",
    ["Saya menurunkan nada ketika percakapan memanas."] = "I lower the tone when a conversation gets heated.",
    ["Saya membaca pandangan yang berbeda dari pandangan saya."] = "I read views that differ from mine.",
    ["Mulai besok"] = "From tomorrow",
    ["Satu hal untuk besok"] = "One thing for tomorrow",
    ["Keesokan paginya Pak Hasan datang paling awal. Ia meletakkan dua gelas teh di dua meja yang lama berjauhan. Tidak ada pidato.\
\
Besok, lakukan satu hal ini:\
\
- Pilih **satu rekan** yang berbeda pilihan atau pandangan.\
- Sapa lebih dahulu.\
- Tanyakan kabarnya, lalu dengarkan sampai selesai."] =
        "The next morning Hasan is first to arrive. He puts two glasses of tea on two desks that have long been apart. There is no speech.\
\
Tomorrow, do this one thing:\
\
- Choose **one colleague** who chose or thinks differently.\
- Greet first.\
- Ask how they are, then listen to the end.",

    -- langkah/ikrar.lua
    ["Ikrar saya: apa yang akan Anda jaga setelah pemilihan?"] =
        "My pledge: what will you keep safe after the election?",
    ["Pilih A atau B. Bila menulis, isi sedikitnya beberapa kata."] =
        "Choose A or B. If you write, write at least a few words.",
    ["Saya menulis ikrar dan setuju ikrar ini disimpan bersama hasil belajar saya."] =
        "I write my pledge and agree that it is kept with my results.",
    ["Saya berikrar dalam hati; tidak ada yang disimpan."] = "I pledge in my heart; nothing is kept.",
    ["Saya akan …"] = "I will …",
    ["Ikrar Anda"] = "Your pledge",
    ["Papan ketik"] = "Keyboard",
    ["spasi"] = "space",
    ["Selesai"] = "Done",
    ["Huruf besar"] = "Capital letters",
    ["Huruf"] = "Letters",
    ["Huruf besar terkunci"] = "Capital letters locked",
    ["Hapus satu huruf"] = "Delete one letter",
    ["Angka dan tanda"] = "Digits and signs",
    ["Geser ke kiri"] = "Move left",
    ["Geser ke kanan"] = "Move right",
}
