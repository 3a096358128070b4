-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

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
        "This is a civil servant's social media profile. Touch three things that should be limited.",
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
    ["Menghitung perkiraan jumlah tanda Suka"] = "Estimating the number of likes",
    ["Tanda Suka mengukur keramaian, bukan kepantasan."] = "Likes measure noise, not fitness.",
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

    -- lessons/menyaring.lua
    ["Jejak Digital dan Menyaring Sebelum Membagikan"] = "Digital Footprint: Sifting Before You Share",
    ["Menjaga jejak digital"] = "Minding the digital footprint",
    ["Beretika saat berinteraksi daring"] = "Behaving ethically online",
    ["Menyaring unggahan sebagai ASN"] = "Sifting posts as a civil servant",
    ["Warga membaca profil Anda"] = "Citizens read your profile",
    ["Pagi di Kota Suryaloka, seorang warga menunggu di loket Ibu Ratna. Sambil antre, ia mencari nama petugas di ponselnya.\
\
Muncul foto keluarga, keluhan tentang rekan kerja, dan satu lelucon lama. Ibu Ratna sudah lupa. **Mesin pencari tidak lupa.**\
\
Bagi warga, profil itu bukan sekadar profil pribadi. Itulah wajah pelayanan yang akan mereka temui."] =
        "Morning in Suryaloka City: a citizen waits at Ratna's counter. While queueing, he searches for the clerk's name on his phone.\
\
Up come family photos, a complaint about a colleague, and an old joke. Ratna had forgotten it. **The search engine had not.**\
\
To citizens, that profile is not merely private. It is the face of the service they are about to meet.",
    ["Jejak langkah, tanda Suka, dan komentar mengarah ke ponsel pemiliknya."] =
        "Footprints, likes and comments lead to their owner's phone.",
    ["Sekali terunggah, kendali berpindah. Saring dengan akal, redakan dengan rasa."] =
        "Once posted, control passes on. Sift with reason, calm with feeling.",
    ["SARING: enam pertanyaan"] = "SARING: six questions",
    ["Pak Hasan menempel enam pertanyaan ini di tepi layarnya. Satu jawaban “tidak” cukup untuk menunda."] =
        "Hasan keeps these six questions at the edge of his screen. One “no” is enough to wait.",
    ["Dewi"] = "Dewi",
    ["Seorang pegawai memeriksa lembar berita dengan kaca pembesar."] =
        "A civil servant examines a news sheet with a magnifying glass.",
    ["Sumber jelas?"] = "Source clear?",
    ["Siapa yang pertama mengatakannya?"] = "Who said it first?",
    ["Akurat?"] = "Accurate?",
    ["Apakah isi, angka, dan tanggalnya benar?"] = "Are the content, figures and dates right?",
    ["Relevan?"] = "Relevant?",
    ["Apakah sesuai dengan peran saya?"] = "Does it suit my role?",
    ["Izin ada?"] = "Consent given?",
    ["Apakah orang di foto menyetujuinya?"] = "Do the people in the photo agree?",
    ["Netral?"] = "Neutral?",
    ["Apakah bebas dari keberpihakan politik?"] = "Is it free of political partiality?",
    ["Guna?"] = "Useful?",
    ["Apa manfaatnya bagi warga?"] = "What good does it do citizens?",
    ["Ragu pada satu pertanyaan? Simpan dahulu, jangan unggah."] =
        "In doubt about one question? Keep it for now, do not post.",
    ["Dewi, penata laman"] = "Dewi, website editor",
    ["Enam draf menunggu di ponsel Anda. Rekan dan teman sudah memberi komentar. Nilai setiap draf dengan SARING."] =
        "Six drafts wait on your phone. Colleagues and friends have commented. Judge each one with SARING.",
    ["Kepercayaan"] = "Trust",
    ["Unggah"] = "Post",
    ["Anda mengunggahnya"] = "You posted it",
    ["Perbaiki"] = "Correct",
    ["Anda memperbaikinya"] = "You corrected it",
    ["Simpan"] = "Keep",
    ["Anda menyimpannya"] = "You kept it",
    ["Hapus"] = "Delete",
    ["Anda menghapusnya"] = "You deleted it",
    ["Draf 1: akun dinas"] = "Draft 1: agency account",
    ["Pukul 07.40"] = "7.40 am",
    ["Vaksinasi anak: Sabtu pukul 08.00–11.00 di Puskesmas Suryaloka. Gratis. Bawa buku kesehatan anak. Sumber: surat dinas kesehatan, 12 Mei."] =
        "Child vaccination: Saturday, 8 to 11 am, at the Suryaloka health centre. Free. Bring the child's health book. Source: letter of the health office, 12 May.",
    ["Ibu Ratna"] = "Ratna",
    ["Sejak tadi ada yang menanyakan ini di loket."] = "People have been asking about this at the counter.",
    ["Alat bantu SARING"] = "SARING memory aid",
    ["Hari Sabtu empat puluh keluarga datang, semuanya membawa buku kesehatan."] =
        "On Saturday forty families come, all with the health book.",
    ["Akun dinas mengabarkan jadwal vaksinasi."] = "The office's account told of the vaccination.",
    ["Sumber jelas, isinya akurat, dan warga dapat langsung bertindak."] =
        "The source is clear, the content accurate, and citizens can act at once.",
    ["Anda menukar dua kata. Kabarnya terbit sehari lebih lambat."] =
        "You swap two words. The news comes out a day later.",
    ["Waktu, tempat, biaya, dan sumber sudah lengkap. Lebih baik: **Unggah**."] =
        "Time, place, cost and source are all there. Better: **Post**.",
    ["Sabtu berlalu, dan draf itu masih tersimpan."] = "Saturday passes, and the draft is still kept.",
    ["Tidak ada lagi yang perlu ditunggu: sumbernya sudah ada. Lebih baik: **Unggah**."] =
        "There is nothing left to wait for: the source is there. Better: **Post**.",
    ["Di loket, orang tua bertanya: “Kapan vaksinasinya?”"] =
        "At the counter parents ask: “When is the vaccination?”",
    ["Menghapus draf ini membuat warga kehilangan kabar yang berguna. Lebih baik: **Unggah**."] =
        "Deleting this draft takes useful news from citizens. Better: **Post**.",
    ["Draf 2: akun pribadi"] = "Draft 2: private account",
    ["Pukul 07.52"] = "7.52 am",
    ["Katanya besok listrik padam sekota. Siap-siap, sebarkan ke semua grup!"] =
        "They say the power will be out all over town tomorrow. Get ready, pass it on to every group!",
    ["Bude Lastri"] = "Aunt Lastri",
    ["Cepat, Wi! Kasihan yang belum tahu."] = "Quick, Wi! Think of those who do not know yet.",
    ["Warga memborong lilin. Esoknya lampu tetap menyala."] =
        "Citizens buy up candles. The next day the lights stay on.",
    ["Warga bertanya"] = "Citizens ask",
    ["“Bukankah Ibu pegawai dinas? Kami percaya kepada Ibu.”"] =
        "“Do you not work for the office? We trusted you.”",
    ["Kabar padam palsu beredar atas nama Anda."] = "False news of a power cut goes round in your name.",
    ["“Katanya” bukan sumber; warga panik karena unggahan Anda. Lebih aman: **Hapus**."] =
        "“They say” is no source; citizens panic because of your post. Safer: **Delete**.",
    ["Kalimatnya kini rapi, tetapi sumbernya tetap “katanya”."] =
        "The sentence is tidy now, but the source is still “they say”.",
    ["Tidak ada yang dapat diperbaiki tanpa sumber. Lebih aman: **Hapus**."] =
        "Nothing can be corrected without a source. Safer: **Delete**.",
    ["Malamnya jari Anda terpeleset, dan draf itu terkirim ke grup RT."] =
        "That night your finger slips, and the draft goes to the neighbourhood group.",
    ["Kabar tanpa sumber terkirim ke grup RT."] = "News without a source went to the neighbourhood group.",
    ["Draf tanpa sumber mudah terkirim tanpa sengaja. Lebih aman: **Hapus**."] =
        "A draft without a source is easily sent by accident. Safer: **Delete**.",
    ["Malamnya kabar itu dibantah. Nama Anda tidak ada di dalamnya."] =
        "That night the news is denied. Your name is not in it.",
    ["Kabar tanpa sumber yang menimbulkan cemas sebaiknya dihapus, bukan disebarkan."] =
        "News without a source that causes worry is better deleted than spread.",
    ["Draf 3: akun dinas"] = "Draft 3: agency account",
    ["Pukul 08.05"] = "8.05 am",
    ["Rapat pagi penuh semangat!"] = "A morning meeting full of energy!",
    ["Pak Budi"] = "Budi",
    ["Foto yang bagus! Daftar warga di layar pun terbaca jelas."] =
        "A fine photo! Even the list of citizens on the screen reads clearly.",
    ["Layar rapat menampilkan daftar nama dan nomor identitas warga."] =
        "The meeting's screen shows a list of names and identity numbers of citizens.",
    ["Alat bantu SARING; UU 27/2022"] = "SARING memory aid; Law 27/2022",
    ["Seorang warga memperbesar foto itu dan menemukan namanya."] =
        "A citizen enlarges the photo and finds her name.",
    ["Sampai ke loket"] = "At the counter",
    ["“Mengapa nomor identitas saya ada di akun dinas?”"] =
        "“Why is my identity number on the office's account?”",
    ["Nomor identitas tiga warga terbaca di akun dinas."] =
        "Three citizens' identity numbers can be read on the office's account.",
    ["Nama dan nomor warga terbaca oleh semua orang. Lebih aman: **Hapus**."] =
        "Everyone can read citizens' names and numbers. Safer: **Delete**.",
    ["Anda memburamkan layarnya. Satu nomor masih terbaca."] =
        "You blur the screen. One number can still be read.",
    ["Memburamkan gambar berisiko; foto ini juga tidak berguna bagi warga. Lebih aman: **Hapus**."] =
        "Blurring is risky; the photo is of no use to citizens either. Safer: **Delete**.",
    ["Salinan data warga kini ada di ponsel Anda."] = "A copy of citizens' data is now on your phone.",
    ["Menyimpan foto itu berarti menyimpan salinan data warga. Lebih aman: **Hapus**."] =
        "Keeping the photo means keeping a copy of citizens' data. Safer: **Delete**.",
    ["Foto itu hilang sebelum dilihat siapa pun."] = "The photo is gone before anyone has seen it.",
    ["Data warga terbaca di layar rapat, dan fotonya tidak diperlukan siapa pun."] =
        "Citizens' data can be read on the screen, and nobody needs the photo.",
    ["Draf 4: akun pribadi"] = "Draft 4: private account",
    ["Pukul 08.21"] = "8.21 am",
    ["Selamat hari jadi Kota Suryaloka! Foto saya di Pawai Obor."] =
        "Happy anniversary, Suryaloka City! My photo at the Torch Parade.",
    ["Maria"] = "Maria",
    ["Cantik! Bukankah itu Pawai Budaya?"] = "Lovely! Wasn't that the Culture Parade?",
    ["Dewi berswafoto di depan dua penari pawai."] = "Dewi takes a selfie in front of two parade dancers.",
    ["Sanggar tari menulis di kolom komentar: “Pawai Budaya, Bu.”"] =
        "The dance studio comments: “Culture Parade, please.”",
    ["Nama kegiatan yang salah tampil di akun Anda."] = "The event's wrong name stands on your account.",
    ["Nama kegiatan yang salah ikut tersebar. Lebih baik: **Perbaiki**."] =
        "The wrong name spreads with it. Better: **Correct**.",
    ["Anda menulis “Pawai Budaya”, lalu mengunggahnya. Sanggar tari mengirim salam."] =
        "You write “Culture Parade”, then post it. The dance studio sends greetings.",
    ["Anda mengucapkan selamat hari jadi kota."] = "You wished the city a happy anniversary.",
    ["Isinya baik dan fotonya milik sendiri; nama kegiatannya saja yang perlu dibetulkan."] =
        "The content is good and the photo is your own; only the event's name needs correcting.",
    ["Hari jadi kota sudah lewat ketika Anda mengingatnya."] =
        "The anniversary is over when you remember it.",
    ["Kesalahannya dapat dibetulkan sekarang juga. Lebih baik: **Perbaiki**."] =
        "The mistake can be put right at once. Better: **Correct**.",
    ["Ucapan yang hangat itu tidak pernah terbaca."] = "The warm greeting is never read.",
    ["Ucapan yang baik tidak perlu dihapus karena satu nama yang salah. Lebih baik: **Perbaiki**."] =
        "A good greeting need not be deleted for one wrong name. Better: **Correct**.",
    ["Draf 5: akun pribadi"] = "Draft 5: private account",
    ["Pukul 16.47"] = "4.47 pm",
    ["Capek satu tim dengan Pak Anwar. Kerjanya main gim, kami yang lembur."] =
        "Tired of being in a team with Anwar. He plays games, we work overtime.",
    ["Rudi"] = "Rudi",
    ["Setuju! Sesekali harus ada yang berani bicara."] = "Agreed! Somebody must dare to speak up for once.",
    ["Alat bantu SARING; nilai Harmonis"] = "SARING memory aid; the value Harmonious",
    ["Pak Anwar membacanya lebih dahulu daripada atasan Anda."] = "Anwar reads it before your superior does.",
    ["Dilihat warga"] = "Seen by citizens",
    ["“Pantas layanannya lambat,” tulis seseorang."] =
        "“No wonder the service is slow,” someone writes.",
    ["Keluhan tentang rekan terbaca di akun Anda."] =
        "A complaint about a colleague can be read on your account.",
    ["Rekan Anda dipermalukan, dan warga menilai kantor Anda. Lebih aman: **Hapus**."] =
        "Your colleague is shamed, and citizens judge your office. Safer: **Delete**.",
    ["Anda membuang namanya. Seisi kantor tetap tahu siapa."] =
        "You take the name out. The whole office still knows who it is.",
    ["Tanpa nama pun, rekan sekantor tahu siapa yang dimaksud. Lebih aman: **Hapus**."] =
        "Even without a name colleagues know who is meant. Safer: **Delete**.",
    ["Pukul sebelas malam Anda membacanya lagi, dan marah lagi."] =
        "At eleven at night you read it again, and are angry again.",
    ["Draf yang disimpan saat lelah mudah terkirim saat marah. Lebih aman: **Hapus**."] =
        "A draft kept when tired is easily sent when angry. Safer: **Delete**.",
    ["Esoknya Anda mengajak Pak Anwar membagi tugas. Ia setuju."] =
        "The next day you ask Anwar to share the work out. He agrees.",
    ["Keluhan yang menyebut nama mempermalukan rekan; sampaikan langsung atau kepada atasan."] =
        "A complaint that names someone shames a colleague; say it directly or to your superior.",
    ["Draf 6: akun dinas"] = "Draft 6: agency account",
    ["Pukul 17.10"] = "5.10 pm",
    ["Jalan Melati ditutup mulai Senin untuk perbaikan."] = "Jalan Melati is closed from Monday for repairs.",
    ["Surat resmi dinas perhubungan baru terbit besok pagi."] =
        "The transport office's official letter comes out only tomorrow morning.",
    ["Surat resmi menyebut hari Selasa. Warga telanjur memutar jauh pada hari Senin."] =
        "The letter says Tuesday. On Monday citizens have already taken the long way round.",
    ["Akun dinas mengabarkan tanggal yang keliru."] = "The office's account told a wrong date.",
    ["Dinas Anda menyebarkan kabar sebelum ada sumber resmi. Lebih aman: **Simpan**."] =
        "Your office spreads news before there is an official source. Safer: **Keep**.",
    ["Kalimatnya makin rapi. Suratnya tetap belum ada."] =
        "The sentence is tidier. The letter is still not there.",
    ["Kalimatnya sudah baik; yang kurang hanya sumber resminya. Lebih aman: **Simpan**."] =
        "The sentence is good; only the official source is missing. Safer: **Keep**.",
    ["Esok paginya surat terbit: hari Selasa. Anda mengunggah tanggal yang benar."] =
        "The next morning the letter comes: Tuesday. You post the right date.",
    ["Akun dinas mengabarkan penutupan jalan setelah suratnya terbit."] =
        "The office's account told of the closed road once the letter was out.",
    ["Kabarnya berguna, tetapi sumber resminya belum ada. Simpan sampai surat terbit."] =
        "The news is useful, but the official source is not there yet. Keep it until the letter is out.",
    ["Esok paginya Anda menulis semuanya dari awal."] =
        "The next morning you write it all from the beginning.",
    ["Kabar ini berguna setelah suratnya terbit. Lebih baik: **Simpan**."] =
        "The news is useful once the letter is out. Better: **Keep**.",
    ["Video loket Anda menjadi viral dengan judul “Petugas sibuk main ponsel”. Saat itu Anda sedang membuka aplikasi antrean."] =
        "A video of your counter has gone viral under the title “Clerk busy with her phone”. At that moment you were opening the queue application.",
    ["Seorang pegawai memegang ponsel besar dengan tanda Suka, komentar, dan bagikan."] =
        "A civil servant holds a large phone with signs for like, comment and share.",
    ["Ketenangan Anda"] = "Your calm",
    ["Panik"] = "Panicking",
    ["Gelisah"] = "Restless",
    ["Cukup tenang"] = "Fairly calm",
    ["Mantap"] = "Steady",
    ["Pak Hasan"] = "Hasan",
    ["Ibu Yohana"] = "Yohana",
    ["Videonya sudah ditonton empat ribu kali. Komentarnya pedas semua."] =
        "The video has been watched four thousand times. The comments are all harsh.",
    ["Saya letakkan ponsel dulu. Saya tidak mengetik apa pun."] =
        "I'll put my phone down first. I won't type anything.",
    ["Baik. Saya juga tidak akan membalas apa-apa dulu."] = "Good. I won't reply to anything yet either.",
    ["Jauhkan jari: yang belum terkirim masih dalam kendali Anda."] =
        "Keep your fingers away: what has not been sent is still under your control.",
    ["Saya balas sekarang juga. Mereka tidak tahu apa-apa!"] = "I'll reply right now. They know nothing!",
    ["Balasan saat marah menjadi jejak baru yang lebih buruk daripada videonya."] =
        "A reply made in anger becomes a new trace, worse than the video.",
    ["Saya unggah emoji marah saja, tanpa kata-kata."] = "I'll just post an angry emoji, no words.",
    ["Emoji pun terbaca sebagai sikap petugas terhadap warga."] =
        "Even an emoji reads as the clerk's attitude towards citizens.",
    ["Unggahan Anda sudah ditangkap layar. Sekarang itu yang dibagikan orang."] =
        "Your post has been caught in a screenshot. That is what people share now.",
    ["Saya hapus, lalu melapor kepada Ibu Yohana apa adanya."] =
        "I'll delete it, then report to Yohana just as it happened.",
    ["Mengaku lebih awal memberi kantor waktu untuk memulihkan keadaan."] =
        "Owning up early gives the office time to set things right.",
    ["Saya balas lagi supaya mereka mengerti."] = "I'll reply again so that they understand.",
    ["Setiap balasan menjadi bahan tangkapan layar berikutnya."] =
        "Every reply is material for the next screenshot.",
    ["Saya kunci akun dan diam saja."] = "I'll lock my account and keep quiet.",
    ["Tidak menambah jejak itu baik, tetapi atasan tetap perlu tahu."] =
        "Adding no more traces is good, but your superior still needs to know.",
    ["Duduk dulu, ini tehnya. Apa yang sedang Anda rasakan?"] =
        "Sit down first, here's some tea. What are you feeling?",
    ["Marah, Pak. Malu juga, karena dinilai keliru."] = "Angry. Ashamed too, for being misjudged.",
    ["Wajar. Perasaan yang disebut namanya biasanya mulai reda."] =
        "That's natural. A feeling that is named usually begins to ease.",
    ["Endapkan emosi: menyebut nama perasaan menurunkan panasnya."] =
        "Let the emotion settle: naming a feeling takes the heat out of it.",
    ["Tidak apa-apa. Saya hanya ingin mereka tahu rasa."] =
        "Nothing. I just want them to get what they deserve.",
    ["Ingin membalas adalah tanda emosi belum mengendap."] =
        "Wanting to get even is a sign that the emotion has not settled.",
    ["Entahlah, pokoknya kesal."] = "I don't know, just annoyed.",
    ["Anda mulai menyadarinya. Cobalah menyebutnya lebih tepat: marah, malu, atau khawatir?"] =
        "You are beginning to notice it. Try to name it better: angry, ashamed or worried?",
    ["Kalau begitu jangan menjawab sekarang. Mau berjalan sebentar dengan saya?"] =
        "Then don't answer now. Would you like to take a short walk with me?",
    ["Baik, Pak. Lima menit keliling halaman."] = "Yes, please. Five minutes around the yard.",
    ["Bergerak dan menjauh dari layar membantu emosi mengendap."] =
        "Moving and getting away from the screen helps the emotion to settle.",
    ["Nanti malam saya balas dari akun kedua."] = "I'll reply tonight from my second account.",
    ["Akun kedua tetap meninggalkan jejak, dan pemiliknya dapat dikenali."] =
        "A second account leaves traces too, and its owner can be recognised.",
    ["Sebelum memutuskan, siapa yang perlu kita dengar?"] = "Before deciding, whom do we need to hear?",
    ["Ibu Yohana, dan pedoman akun dinas."] = "Yohana, and the guidelines for the agency's account.",
    ["Dengar pertimbangan: atasan dan pedoman melihat apa yang luput dari orang yang marah."] =
        "Listen to others: a superior and guidelines see what an angry person misses.",
    ["Grup keluarga saya. Mereka pasti membela."] = "My family group. They are sure to defend me.",
    ["Mereka sayang kepada Anda, tetapi tidak tahu kejadiannya."] =
        "They love you, but they do not know what happened.",
    ["Pendukung Anda bukan pertimbangan yang jernih, dan ceritanya ikut menyebar."] =
        "Supporters do not see clearly, and the story spreads with them.",
    ["Warga yang merekam. Saya kirimi pesan langsung sekarang."] =
        "The citizen who filmed. I'll message him directly now.",
    ["Niatnya baik, tetapi tunggu arahan dulu."] = "You mean well, but wait for guidance first.",
    ["Suara warga penting, tetapi pesan pribadi dari petugas dapat terasa menekan."] =
        "The citizen's voice matters, but a private message from a clerk can feel like pressure.",
    ["Saya sudah memeriksa. Warga itu menunggu tujuh puluh menit karena sistem lambat. Apa usul Anda?"] =
        "I have looked into it. The citizen waited seventy minutes because the system was slow. What do you suggest?",
    ["Akun dinas meminta maaf, menjelaskan gangguan, dan memasang pemberitahuan antrean."] =
        "The agency's account apologises, explains the fault and puts up a notice about the queue.",
    ["Ambil keputusan: jawaban dinas menangani penyebab keluhan, bukan orangnya."] =
        "Make a decision: the agency's answer deals with the cause of the complaint, not with the person.",
    ["Kita diam saja sampai orang lupa."] = "Let's keep quiet until people forget.",
    ["Diam tidak menambah masalah, tetapi warga tetap tidak mendapat jawaban."] =
        "Silence adds no trouble, but citizens still get no answer.",
    ["Kita minta warga itu menghapus videonya."] = "Let's ask the citizen to delete the video.",
    ["Permintaan menghapus terbaca sebagai tekanan dan mengundang unggahan ulang."] =
        "Asking to delete reads as pressure and invites people to post it again.",
    ["Kritik menjadi perbaikan"] = "Criticism becomes improvement",
    ["Warga itu menulis: “Terima kasih sudah dijelaskan.” Papan antrean baru terpasang pekan berikutnya."] =
        "The citizen writes: “Thank you for explaining.” A new queue board is up the following week.",
    ["Pulih, tetapi berbekas"] = "Restored, but not without a mark",
    ["Kantor menjelaskan keadaan dan Anda meminta maaf. Tangkapan layarnya tetap beredar beberapa pekan."] =
        "The office explains and you apologise. The screenshot still goes round for some weeks.",
    ["Reda tanpa jawaban"] = "Calmed without an answer",
    ["Percakapan mereda, tetapi warga mengingat bahwa keluhannya tidak pernah dijawab."] =
        "The talk dies down, but citizens remember that the complaint was never answered.",
    ["Masalah membesar"] = "The trouble grows",
    ["Sekarang bukan lagi antrean yang dibicarakan, melainkan sikap petugasnya. Anda diminta memberi keterangan."] =
        "It is no longer the queue people talk about, but the clerk's attitude. You are asked to account for it.",
    ["Ibu Ratna meninjau enam unggahan lamanya. Ke mana masing-masing?"] =
        "Ratna looks through six of her old posts. Where does each belong?",
    ["Tetap dapat dilihat"] = "Stays visible",
    ["Batasi"] = "Limit",
    ["Hanya orang terdekat"] = "Close people only",
    ["Tidak perlu ada lagi"] = "No longer needed",
    ["Foto kebun tomat di halaman"] = "Photo of the tomato patch in the yard",
    ["Tidak ada orang, data, atau kantor di dalamnya."] = "No person, data or office is in it.",
    ["Poster jadwal posyandu dari dinas"] = "The agency’s poster of health-post hours",
    ["Informasi resmi yang berguna boleh tetap tampil."] = "Useful official information may stay.",
    ["Foto anak berseragam dengan nama sekolah"] = "Photo of a child in uniform with the school’s name",
    ["Nama sekolah menunjukkan di mana anak dapat ditemui."] =
        "The school’s name tells where the child can be met.",
    ["Foto liburan keluarga di pantai"] = "Photo of a family holiday at the beach",
    ["Kenangan keluarga cukup bagi orang terdekat."] = "Family memories are for close people.",
    ["Lelucon tentang logat rekan"] = "A joke about a colleague’s accent",
    ["Lelucon itu masih dapat melukai dan dinilai merendahkan."] =
        "The joke can still hurt and be seen as demeaning.",
    ["Foto lama berpose jari bersama tokoh yang kini calon"] =
        "An old photo with a finger sign beside someone who is now a candidate",
    ["Foto itu dapat ditafsirkan sebagai keberpihakan."] = "The photo can be read as taking sides.",
    ["Tanyakan pada setiap unggahan: siapa yang membutuhkannya, dan siapa yang dapat dirugikan?"] =
        "Ask of every post: who needs it, and who could be harmed?",
    ["Alat bantu SARING; SKB lima lembaga 22 September 2022"] =
        "The SARING aid; Joint Decree of five institutions, 22 September 2022",
    ["Kejujuran pada diri sendiri adalah langkah pertama menyaring. Seberapa sering Anda melakukan hal ini?"] =
        "Honesty with oneself is the first step of sifting. How often do you do this?",
    ["Tidak pernah"] = "Never",
    ["Jarang"] = "Rarely",
    ["Kadang-kadang"] = "Sometimes",
    ["Sering"] = "Often",
    ["Selalu"] = "Always",
    ["Sebelum membagikan kabar, saya memeriksa sumbernya."] = "Before sharing news, I check its source.",
    ["Sebelum mengunggah foto, saya meminta izin orang di dalamnya."] =
        "Before uploading a photo, I ask the people in it for their consent.",
    ["Saat marah, saya menunda menulis."] = "When angry, I put off writing.",
    ["Mulai besok"] = "From tomorrow",
    ["Satu hal untuk besok"] = "One thing for tomorrow",
    ["Malam itu Ibu Ratna mencari namanya sendiri. Ia menyimpan foto kebun, membatasi foto keluarga, dan menghapus satu lelucon lama.\
\
Besok, luangkan sepuluh menit:\
\
- Cari nama Anda di mesin pencari.\
- Pilih tiga unggahan lama: **simpan, batasi, atau hapus.**\
- Catat tanggal untuk meninjaunya lagi."] =
        "That night Ratna searched for her own name. She kept the photo of her garden, limited the family photos and deleted one old joke.\
\
Tomorrow, take ten minutes:\
\
- Search for your name in a search engine.\
- Choose three old posts: **keep, limit or delete.**\
- Note a date for looking at them again.",
    ["Kartu data pribadi di balik perisai bergembok."] =
        "A card of personal data behind a shield with a lock.",
    ["Sekali terunggah, kendali berpindah; saring dengan akal, redakan dengan rasa."] =
        "Once posted, control passes on; sift with reason, calm with feeling.",
}
