-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- items/m09.lua
    ["Ide konten mana yang paling bermanfaat bagi warga?"] =
        "Which idea for content is most useful to citizens?",
    ["Foto pegawai sedang rapat tanpa keterangan"] = "A photo of staff in a meeting without a caption",
    ["Foto rapat tidak menjawab pertanyaan warga."] = "A photo of a meeting answers no citizen's question.",
    ["Cara mengurus surat pindah: berkas, waktu, dan kontak"] =
        "How to get a moving certificate: papers, time and contact",
    ["Daftar lengkap penghargaan yang diterima dinas selama sepuluh tahun"] =
        "A complete list of the awards the agency received in ten years",
    ["Penghargaan menyorot dinas, bukan membantu langkah warga."] =
        "Awards put the agency in the light; they do not help citizens.",
    ["Tantangan menari yang sedang populer"] = "A dance challenge that is popular now",
    ["Tarian mungkin ramai ditonton, tetapi tidak menjelaskan layanan."] =
        "A dance may be watched by many, but explains no service.",
    ["Konten yang baik menjawab pertanyaan warga dan memudahkan langkah mereka."] =
        "Good content answers citizens' questions and makes their next step easier.",
    ["Berita kegiatan literasi digital Kominfo (kini Komdigi) di Pangkalpinang menjelang Pilkada 2024; praktik komunikasi publik"] =
        "News of Kominfo's (now Komdigi) digital literacy training in Pangkalpinang before the 2024 local election; public communication practice",
    ["Urutkan pembuatan konten layanan."] = "Put the making of service content in order.",
    ["Mengumpulkan pertanyaan warga"] = "Collect citizens' questions",
    ["Konten berawal dari kebutuhan warga."] = "Content begins with what citizens need.",
    ["Menyusun naskah dan data yang benar"] = "Write the text with correct data",
    ["Naskah disusun setelah pertanyaannya diketahui."] = "The text is written once the questions are known.",
    ["Memeriksa izin, aksesibilitas, dan bahasa"] = "Check consent, accessibility and language",
    ["Pemeriksaan dilakukan saat naskah sudah ada, sebelum terbit."] =
        "Checking is done when the text is there, before publication.",
    ["Menerbitkan pada waktu yang tepat"] = "Publish at the right time",
    ["Terbitkan setelah semuanya diperiksa."] = "Publish once everything is checked.",
    ["Menilai apakah warga memahami dan bertindak"] = "Judge whether citizens understand and act",
    ["Manfaat baru dapat dinilai setelah konten terbit."] =
        "Usefulness can be judged only after publication.",
    ["Konten berawal dari kebutuhan warga dan diakhiri penilaian manfaat."] =
        "Content begins with citizens' needs and ends with judging its use.",
    ["Praktik komunikasi publik"] = "Public communication practice",
    ["Apa saja yang harus ada dalam pengumuman layanan? Pilih semua yang benar."] =
        "What must be in a service announcement? Choose all that are right.",
    ["Batas waktu yang jelas"] = "A clear deadline",
    ["Nama calon yang berjasa"] = "The name of a candidate who deserves thanks",
    ["Menyebut calon melanggar netralitas dan tidak membantu warga."] =
        "Naming a candidate breaks neutrality and does not help citizens.",
    ["Kontak atau kanal bantuan"] = "A contact or help channel",
    ["Ajakan menyukai akun pribadi admin"] = "An invitation to like the admin's private account",
    ["Pengumuman layanan bukan tempat mencari pengikut pribadi."] =
        "A service announcement is no place to look for private followers.",
    ["Syarat dan biaya, termasuk bila gratis"] = "Requirements and cost, also when it is free",
    ["Pengumuman membantu warga mengambil langkah, bukan mencari sorotan."] =
        "An announcement helps citizens take a step, it does not look for attention.",
    ["Standar pelayanan; SKB lima lembaga 2022 untuk bagian netralitas"] =
        "Service standards; joint decision of five institutions 2022 for the part on neutrality",
    ["Ini draf poster layanan. Sentuh tiga bagian yang masih kurang."] =
        "This is a draft of a service poster. Touch three parts that are still missing.",
    ["Draf poster layanan di kiri dan panel keterangan gambar di kanan."] =
        "A draft service poster on the left and a panel on the picture's description on the right.",
    ["Tidak ada batas waktu"] = "There is no deadline",
    ["Baris pertama tabel poster"] = "First line of the poster's table",
    ["Tanpa batas waktu, warga tidak tahu kapan harus datang."] =
        "Without a deadline, citizens do not know when to come.",
    ["Tidak ada nomor bantuan"] = "There is no help number",
    ["Baris ketiga tabel poster"] = "Third line of the poster's table",
    ["Warga yang bingung memerlukan tempat bertanya."] = "Citizens who are unsure need a place to ask.",
    ["Gambar tanpa teks alternatif"] = "A picture without alternative text",
    ["Kotak kedua panel"] = "Second box of the panel",
    ["Warga yang memakai pembaca layar tidak akan tahu isi gambar."] =
        "Citizens who use a screen reader will not know what the picture shows.",
    ["Judul yang terbaca"] = "A readable title",
    ["Baris teratas poster"] = "Top line of the poster",
    ["Judulnya besar dan jelas."] = "The title is large and clear.",
    ["Nama dinas"] = "The agency's name",
    ["Kepala poster"] = "Head of the poster",
    ["Nama dinas sudah ada; warga tahu siapa yang bertanggung jawab."] =
        "The agency's name is there; citizens know who is responsible.",
    ["Jam buka yang tertulis jelas"] = "Opening hours, clearly written",
    ["Baris keempat tabel poster"] = "Fourth line of the poster's table",
    ["Jam buka sudah tertulis jelas."] = "The opening hours are clearly written.",
    ["Poster yang lengkap mengurangi pertanyaan berulang dan memperluas akses."] =
        "A complete poster reduces repeated questions and widens access.",
    ["Praktik aksesibilitas konten"] = "Practice of accessible content",
    ["Kelompokkan konten berikut."] = "Sort the following content.",
    ["Bermanfaat"] = "Useful",
    ["Membantu langkah warga"] = "Helps citizens' next step",
    ["Pengisi netral"] = "Neutral filler",
    ["Tidak membantu, tidak merugikan"] = "Neither helps nor harms",
    ["Merugikan"] = "Harmful",
    ["Berisiko bagi warga"] = "A risk to citizens",
    ["Kabar kebijakan yang belum ditetapkan"] = "News of a policy not yet decided",
    ["Kabar yang belum ditetapkan dapat menyesatkan warga."] =
        "News of what is not decided can mislead citizens.",
    ["Panduan singkat mengisi formulir"] = "A short guide to filling in a form",
    ["Panduan langsung membantu warga bertindak."] = "A guide helps citizens to act at once.",
    ["Data warga penerima bantuan"] = "Data of citizens who receive aid",
    ["Data warga dilindungi dan tidak boleh disebarkan."] =
        "Citizens' data are protected and must not be spread.",
    ["Video simulasi tanggap bencana"] = "A disaster drill video",
    ["Video itu membuat warga lebih siap dan selamat."] = "The video makes citizens more prepared and safer.",
    ["Foto pemandangan kantor"] = "A photo of the view from the office",
    ["Foto itu tidak membantu, tetapi juga tidak merugikan."] =
        "The photo does not help, but does no harm either.",
    ["Ukuran konten adalah manfaat bagi warga dan risikonya, bukan keramaian."] =
        "Content is measured by its use to citizens and its risk, not by noise.",
    ["Berita kegiatan literasi digital Kominfo (kini Komdigi) di Pangkalpinang menjelang Pilkada 2024; UU 27/2022"] =
        "News of Kominfo's (now Komdigi) digital literacy training in Pangkalpinang before the 2024 local election; Law 27/2022",
    ["Setelah pengumuman, 150 dari 600 warga yang melihatnya datang mengurus. Berapa persen yang bertindak?"] =
        "After an announcement, 150 of the 600 citizens who saw it came to act on it. What percentage acted?",
    ["persen"] = "percent",
    ["Angka 4 adalah 600 dibagi 150; yang ditanyakan adalah bagian dari keseluruhan."] =
        "4 is 600 divided by 150; what is asked is the part of the whole.",
    ["Angka 75 persen adalah warga yang tidak datang."] = "75 percent is the citizens who did not come.",
    ["150 dibagi 600 dikali 100 sama dengan 25 persen."] = "150 divided by 600 times 100 equals 25 percent.",
    ["Latihan mengukur manfaat konten"] = "Exercise in measuring the use of content",
    ["Anda ingin memakai lagu terkenal dalam video layanan. Apa yang perlu dipastikan?"] =
        "You want to use a well-known song in a service video. What needs to be made sure of?",
    ["Lagu itu sudah sering dipakai orang lain"] = "That others have used the song often",
    ["Pemakaian oleh orang lain tidak memberi Anda izin."] = "That others use it gives you no permission.",
    ["Lagunya pendek sehingga tidak perlu izin"] = "That the song is short and so needs no permission",
    ["Potongan pendek pun tetap karya orang lain."] = "Even a short part is someone else's work.",
    ["Nama penciptanya disebut di akhir video saja"] =
        "That its author is named at the end of the video only",
    ["Menyebut pencipta itu baik, tetapi tidak menggantikan izin."] =
        "Naming the author is good, but does not replace permission.",
    ["Ada izin atau lisensi untuk memakainya"] = "That there is permission or a licence to use it",
    ["Penggunaan karya orang lain memerlukan dasar hak yang jelas."] =
        "Using the work of others needs a clear right to do so.",
    ["Hak cipta; Pilar Etika Digital"] = "Copyright; Digital Ethics pillar",
    ["Jumlah tanda Suka yang tinggi selalu berarti konten layanan sudah bermanfaat."] =
        "A high number of likes always means that service content has been useful.",
    ["Manfaat diukur dari tindakan dan pemahaman warga, bukan hanya dari tanda Suka."] =
        "Use is measured by what citizens do and understand, not just by likes.",

    -- lessons/konten.lua
    ["Konten Positif dan Produktif"] = "Positive and Productive Content",
    ["Membaca data dan angka"] = "Reading data and figures",
    ["Membuat konten layanan"] = "Making service content",
    ["Mengoreksi informasi keliru"] = "Correcting wrong information",
    ["Menghargai izin dan hak cipta"] = "Respecting consent and copyright",
    ["Konten yang baik menjawab pertanyaan"] = "Good content answers a question",
    ["Dewi menata akun media sosial Kota Suryaloka. Foto rapatnya mendapat sembilan puluh tanda Suka. Keesokan harinya, empat puluh warga tetap bertanya di loket: “Surat pindah, syaratnya apa?”\
\
Dewi mencatat lima pertanyaan tersering, lalu menjawab satu setiap hari. **Tanda Suka berkurang. Antrean juga berkurang.**\
\
Konten yang baik memudahkan warga mengambil langkah berikutnya."] =
        "Dewi looks after Suryaloka City's social media accounts. Her photo of a meeting got ninety likes. The next day, forty citizens still asked at the counter: “What do I need for a moving certificate?”\
\
Dewi noted the five most frequent questions and answered one each day. **There were fewer likes. The queue was shorter too.**\
\
Good content makes a citizen's next step easier.",
    ["Dewi memegang ponsel besar dengan tanda Suka, komentar, dan bagikan."] =
        "Dewi holds a large phone with signs for like, comment and share.",
    ["Dewi"] = "Dewi",
    ["Mulailah dari pertanyaan warga, bukan dari acara kantor."] =
        "Begin with citizens' questions, not with the office's events.",
    ["Lengkapi takarir Dewi: apa, siapa, kapan, bagaimana, dan ke mana bertanya."] =
        "Complete Dewi's caption: what, who, when, how and where to ask.",
    ["[1] kini cukup satu hari. Berlaku bagi [2]. Datang [3] dengan membawa KTP dan KK. Gratis. Pertanyaan? [4]."] =
        "[1] now takes just one day. For [2]. Come [3] and bring your identity card and family card. Free. Questions? [4].",
    ["Surat pindah"] = "A moving certificate",
    ["Inovasi unggulan kami"] = "Our leading innovation",
    ["Warga mencari nama layanannya, bukan pujian untuk dinas."] =
        "Citizens look for the name of the service, not praise of the agency.",
    ["semua warga Suryaloka"] = "all citizens of Suryaloka",
    ["yang berkepentingan"] = "those concerned",
    ["Sebutkan siapa; “yang berkepentingan” membuat warga ragu."] =
        "Say who; “those concerned” leaves citizens in doubt.",
    ["Senin–Jumat, 08.00–15.00"] = "Monday to Friday, 8 am to 3 pm",
    ["pada jam kerja"] = "during office hours",
    ["Tuliskan hari dan jamnya; tidak semua warga tahu jam kerja kantor."] =
        "Give days and hours; not all citizens know the office hours.",
    ["Kirim pesan ke akun ini"] = "Send this account a message",
    ["Hubungi dinas terkait"] = "Contact the agency concerned",
    ["Warga perlu satu kanal yang jelas, bukan “dinas terkait”."] =
        "Citizens need one clear channel, not “the agency concerned”.",
    ["Takarir yang lengkap menjawab pertanyaan warga, bahkan dalam kurang dari enam puluh kata."] =
        "A complete caption answers citizens' questions, even in fewer than sixty words.",
    ["Praktik komunikasi publik; standar pelayanan"] = "Public communication practice; service standards",
    ["Empat pintu sebelum terbit"] = "Four doors before publication",
    ["Dewi dan Pak Hasan memeriksa setiap konten di satu layar. Empat pintu ini harus terbuka semua."] =
        "Dewi and Hasan check each piece of content at one screen. All four doors must be open.",
    ["Maria"] = "Maria",
    ["Tiga pegawai memeriksa layar bersama."] = "Three civil servants look at a screen together.",
    ["Data"] = "Data",
    ["Angka, tanggal, dan nama sudah dicocokkan dengan sumber resmi."] =
        "Figures, dates and names have been compared with the official source.",
    ["Izin"] = "Consent",
    ["Orang di foto menyetujui; anak disetujui orang tuanya."] =
        "People in the photo agree; for children their parents do.",
    ["Hak"] = "Rights",
    ["Gambar, lagu, dan huruf boleh dipakai."] = "Pictures, songs and fonts may be used.",
    ["Akses"] = "Access",
    ["Ada teks alternatif, takarir video, dan warna yang kontras."] =
        "There are alternative text, captions for the video and colours with contrast.",
    ["Maria, yang memakai kursi roda, menambahkan: “Tangga di foto lokasi? Tulis juga jalur kursi rodanya.”"] =
        "Maria, who uses a wheelchair, adds: “Stairs in the photo of the place? Write where the wheelchair ramp is, too.”",
    ["Dewi ingin menerbitkan video warga di loket. Apa yang harus dipastikan? Pilih semua yang benar."] =
        "Dewi wants to publish a video of a citizen at the counter. What must be made sure of? Choose all that are right.",
    ["Petugas loket melayani seorang warga."] = "A clerk at a counter serves a citizen.",
    ["Warga di video menyetujui penayangannya"] = "The citizen in the video agrees to its being shown",
    ["Dokumen warga tidak terbaca di layar"] = "The citizen's documents cannot be read on the screen",
    ["Musik latarnya berlisensi"] = "The background music is licensed",
    ["Wajah warga tampak dekat supaya lebih meyakinkan"] =
        "The citizen's face is close, to be more convincing",
    ["Kedekatan wajah tidak menggantikan persetujuan."] = "A close face does not replace consent.",
    ["Videonya diambil di kantor, jadi bebas dipakai"] =
        "The video was taken in the office, so it may be used freely",
    ["Tempat pengambilan gambar tidak menghapus hak warga."] =
        "Where a picture was taken does not take away a citizen's rights.",
    ["Izin orang, pelindungan data, dan hak karya diperiksa sebelum terbit."] =
        "People's consent, data protection and the rights in works are checked before publication.",
    ["UU 27/2022; hak cipta; Pilar Etika Digital"] = "Law 27/2022; copyright; Digital Ethics pillar",
    ["Anda menjaga akun dinas. Sebuah komentar masuk di bawah poster jadwal posyandu."] =
        "You look after the agency's account. A comment comes in under the poster with the health post's schedule.",
    ["Seorang pegawai memeriksa lembar berita dengan kaca pembesar."] =
        "A civil servant examines a news sheet with a magnifying glass.",
    ["Kepercayaan warga"] = "Citizens' trust",
    ["Rendah"] = "Low",
    ["Goyah"] = "Shaken",
    ["Cukup"] = "Fair",
    ["Tinggi"] = "High",
    ["Pak Joko, warga"] = "Mr Joko, a citizen",
    ["Jadwalnya keliru. Di RW 5 posyandu hari Rabu, bukan Kamis."] =
        "The schedule is wrong. In RW 5 the health post is on Wednesday, not Thursday.",
    ["Terima kasih, Pak Joko. Kami periksa datanya sekarang."] =
        "Thank you, Mr Joko. We are checking the data now.",
    ["Saya tunggu kabarnya."] = "I'll wait to hear.",
    ["Berterima kasih dan memeriksa menunjukkan bahwa warga didengar."] =
        "Thanking and checking shows that citizens are heard.",
    ["Data kami resmi. Mohon tunggu sampai ada surat."] =
        "Our data are official. Please wait until there is a letter.",
    ["Membela data sebelum memeriksanya membuat kekeliruan bertahan lebih lama."] =
        "Defending data before checking them lets the mistake live longer.",
    ["(Menghapus komentar, lalu berniat mengganti gambar diam-diam.)"] =
        "(Delete the comment, meaning to replace the picture quietly.)",
    ["Komentar yang dihapus tidak menghapus kekeliruannya, hanya kepercayaannya."] =
        "A deleted comment does not delete the mistake, only the trust.",
    ["Sudah saya cek. Pak Joko benar; baris RW 5 tertukar di tabel kita."] =
        "I have checked. Mr Joko is right; the line of RW 5 is mixed up in our table.",
    ["Saya balas terbuka: kami keliru, dan jadwalnya kami perbaiki."] =
        "I'll answer openly: we were wrong, and we are correcting the schedule.",
    ["Mengakui kekeliruan secara terbuka memulihkan kepercayaan."] =
        "Owning a mistake openly restores trust.",
    ["Biarkan saja, besok juga tenggelam."] = "Leave it, by tomorrow it will have sunk.",
    ["Orang tua di RW 5 akan datang pada hari yang salah."] = "Parents in RW 5 will come on the wrong day.",
    ["Pak Joko mengunggah tangkapan layar komentarnya. Judulnya: “Dinas menghapus koreksi”."] =
        "Mr Joko has posted a screenshot of his comment. Its title: “Agency deletes a correction”.",
    ["Saya minta maaf telah menghapusnya dan memperbaiki jadwal secara terbuka."] =
        "I'll apologise for deleting it and correct the schedule openly.",
    ["Permintaan maaf yang jelas masih dapat membalik keadaan."] =
        "A clear apology can still turn things round.",
    ["Saya blokir akunnya."] = "I'll block his account.",
    ["Memblokir warga yang benar menjadikannya berita yang lebih besar."] =
        "Blocking a citizen who is right makes bigger news of him.",
    ["Benar, baris RW 5 tertukar. Bagaimana kita memperbaikinya?"] =
        "Right, the line of RW 5 is mixed up. How do we correct it?",
    ["Perbaiki gambarnya dan tulis keterangan: jadwal RW 5 diubah menjadi Rabu."] =
        "Correct the picture and write: schedule of RW 5 changed to Wednesday.",
    ["Perubahan yang disebutkan membantu warga yang sudah membaca versi lama."] =
        "Saying what changed helps citizens who have read the old version.",
    ["Ganti gambarnya saja, tanpa keterangan."] = "Just replace the picture, without a word.",
    ["Warga yang sudah menyimpan poster lama tidak akan tahu."] =
        "Citizens who saved the old poster will not know.",
    ["Hapus seluruh unggahan."] = "Delete the whole post.",
    ["Jadwal RW lain yang benar ikut hilang."] = "The correct schedules of the other RWs disappear with it.",
    ["Koreksinya sudah terbit. Ada lagi yang perlu kita kerjakan?"] =
        "The correction is out. Is there anything else we should do?",
    ["Kabari kader RW 5 dan catat penyebabnya supaya tidak terulang."] =
        "Tell the RW 5 volunteers, and note the cause so that it does not happen again.",
    ["Warga tanpa media sosial ikut dijangkau, dan penyebabnya ditangani."] =
        "Citizens without social media are reached too, and the cause is dealt with.",
    ["Sudah cukup. Yang melihat pasti tahu."] = "That's enough. Whoever sees it will know.",
    ["Tidak semua warga melihat unggahan kedua."] = "Not all citizens see the second post.",
    ["Sebutkan nama petugas yang salah ketik."] = "Name the clerk who mistyped it.",
    ["Akuntabel berarti dinas bertanggung jawab, bukan mempermalukan pegawai."] =
        "Accountable means that the agency takes responsibility, not that it shames its staff.",
    ["Koreksi yang dipercaya"] = "A correction that is trusted",
    ["Pak Joko membagikan koreksi itu ke grup RW. Rabu pagi, posyandu ramai."] =
        "Mr Joko shares the correction in the RW group. On Wednesday morning the health post is busy.",
    ["Diperbaiki, tetapi tidak terdengar"] = "Corrected, but not heard",
    ["Sebagian orang tua tetap datang hari Kamis karena menyimpan poster lama."] =
        "Some parents still come on Thursday because they saved the old poster.",
    ["Kepercayaan retak"] = "Trust cracks",
    ["Warga mulai bertanya di setiap unggahan: “Ini benar atau keliru lagi?”"] =
        "Citizens begin to ask under every post: “Is this right, or wrong again?”",
    ["Seberapa sering unit Anda menerbitkannya? Yang paling jarang layak masuk rencana tiga konten Anda."] =
        "How often does your unit publish this? What is rarest deserves a place in your plan of three.",
    ["Tidak pernah"] = "Never",
    ["Jarang"] = "Rarely",
    ["Kadang-kadang"] = "Sometimes",
    ["Sering"] = "Often",
    ["Selalu"] = "Always",
    ["Jawaban atas pertanyaan tersering warga di loket"] =
        "An answer to the question citizens ask most at the counter",
    ["Panduan langkah demi langkah dengan teks alternatif"] = "A step-by-step guide with alternative text",
    ["Jadwal layanan pekan depan, termasuk hari libur"] = "Next week’s service hours, holidays included",
    ["Kabar gangguan layanan dan perkiraan pulihnya"] =
        "News of a service disruption and when it should be over",
    ["Koreksi satu kabar keliru, lengkap dengan sumbernya"] =
        "A correction of one false report, with its source",
    ["Video pendek bertakarir tentang berkas yang sering kurang"] =
        "A short captioned video on the papers most often missing",
    ["Mulai besok"] = "From tomorrow",
    ["Satu hal untuk besok"] = "One thing for tomorrow",
    ["Pak Hasan punya kebiasaan lama: ia mencatat pertanyaan warga di buku kecil. Dewi kini meminjam buku itu setiap Jumat.\
\
Besok, sediakan satu lembar di loket Anda:\
\
- Catat **tiga pertanyaan** yang paling sering muncul.\
- Pilih satu.\
- Tulis jawabannya: apa, siapa, kapan, bagaimana, dan ke mana bertanya."] =
        "Hasan has an old habit: he writes citizens' questions in a small book. Now Dewi borrows the book every Friday.\
\
Tomorrow, put a sheet of paper at your counter:\
\
- Note the **three questions** that come up most.\
- Choose one.\
- Write its answer: what, who, when, how and where to ask.",
    ["Konten yang baik memudahkan warga mengambil langkah berikutnya."] =
        "Good content makes a citizen's next step easier.",

    -- langkah/rencana.lua
    ["Rencana tiga konten untuk unit Anda: pilih tiga, mulai dari yang terbit lebih dahulu."] =
        "A plan of three contents for your unit: choose three, beginning with the one to appear first.",
    ["Pilih tiga konten. Sentuh lagi untuk membatalkan."] =
        "Choose three contents. Touch one again to take it back.",
    ["Pekan 1"] = "Week 1",
    ["Pekan 2"] = "Week 2",
    ["Pekan 3"] = "Week 3",
}
