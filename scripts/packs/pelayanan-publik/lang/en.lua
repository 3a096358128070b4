-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

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
    ["Berita kegiatan literasi digital Kominfo (kini Komdigi), April 2023"] =
        "News of Kominfo's (now Komdigi) digital literacy training, April 2023",
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
    ["Empat langkah ini membuat warga merasa didengar dan ditolong."] =
        "These four steps let citizens feel heard and taken care of.",
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
    ["UU 27/2022"] = "Law 27/2022",
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

    -- lessons/dua-ruang.lua
    ["Pelayanan Publik di Ruang Fisik dan Digital"] = "Public Service in Physical and Digital Space",
    ["Melindungi data pribadi warga"] = "Protecting citizens' personal data",
    ["Melayani dengan budaya BerAKHLAK"] = "Serving with the BerAKHLAK culture",
    ["Membaca data dan angka"] = "Reading data and figures",
    ["Menghadapi konten negatif"] = "Facing negative content",
    ["Dua ruang, satu standar"] = "Two spaces, one standard",
    ["Pukul delapan, Ibu Ratna menyapa warga pertama di loket. Pada menit yang sama, Dewi membuka dua belas pesan di akun dinas Kota Suryaloka.\
\
Warga di loket melihat senyum. Warga di layar hanya melihat kata-kata. **Keduanya berhak atas jawaban yang jelas, sopan, dan tepat waktu.**"] =
        "At eight Ratna greets the first citizen at the counter. In the same minute Dewi opens twelve messages on the agency’s account in Suryaloka.\
\
The citizen at the counter sees a smile. The citizen on the screen sees words alone. **Both are entitled to an answer that is clear, polite and in time.**",
    ["Petugas loket melayani seorang warga."] = "A clerk at a counter serves a citizen.",
    ["Mutu layanan diukur dari apa yang dirasakan warga."] =
        "The quality of service is measured by what citizens experience.",
    ["Pukul 09.10 sistem melambat. Antrean loket memanjang dan ponsel akun dinas mulai bergetar."] =
        "At 9.10 the system slows down. The queue at the counter grows and the phone with the agency's account begins to buzz.",
    ["Suasana warga"] = "Citizens' mood",
    ["Ibu Ratna"] = "Ratna",
    ["Dewi"] = "Dewi",
    ["Pak Budi"] = "Budi",
    ["Ibu Sari, warga"] = "Mrs Sari, a citizen",
    ["Ibu Sari"] = "Mrs Sari",
    ["Satu berkas biasanya tujuh menit. Sekarang dua puluh. Ada empat puluh orang menunggu."] =
        "One case usually takes seven minutes. Now it is twenty. Forty people are waiting.",
    ["Umumkan di loket sekarang: sistem lambat, perkiraan tunggu satu jam."] =
        "Announce it at the counter now: the system is slow, expected waiting time one hour.",
    ["Baik. Sebagian warga mungkin memilih kembali siang nanti."] =
        "Good. Some citizens may choose to come back in the afternoon.",
    ["Pemberitahuan lebih awal memberi warga pilihan sebelum mereka mengeluh."] =
        "Early notice gives citizens a choice before they complain.",
    ["Tunggu dulu. Mungkin sebentar lagi pulih."] = "Wait. It may recover in a moment.",
    ["Setiap menit tanpa kabar menambah kesal warga."] =
        "Every minute without news adds to citizens' annoyance.",
    ["Tutup loket sampai sistem normal."] = "Close the counter until the system is back to normal.",
    ["Menutup loket tanpa kabar menghentikan layanan yang masih dapat berjalan."] =
        "Closing the counter without notice stops service that could still go on.",
    ["Sudah ada tiga unggahan: “Loket Suryaloka macet, petugas diam saja.” Apa yang kita lakukan?"] =
        "There are three posts already: “Suryaloka counter stuck, clerks keep silent.” What do we do?",
    ["Akui keadaannya, minta maaf, dan umumkan perkiraan tunggu di dua ruang."] =
        "Admit it, apologise and announce the expected wait in both spaces.",
    ["Terlambat memberi kabar masih lebih baik daripada diam."] = "Late notice is still better than silence.",
    ["Balas satu per satu bahwa warga kurang sabar."] = "Reply to each that citizens lack patience.",
    ["Menyalahkan warga memindahkan persoalan, bukan menyelesaikannya."] =
        "Blaming citizens shifts the problem, it does not solve it.",
    ["Di loket sudah jelas. Bagaimana warga yang masih di rumah?"] =
        "At the counter it is clear now. What about citizens still at home?",
    ["Terbitkan kabar di akun dinas: gangguan, perkiraan pulih, dan pilihan waktu lain."] =
        "Put out a notice on the agency's account: the fault, when it should be over, and other times to come.",
    ["Kabar yang sama di dua ruang mencegah warga datang sia-sia."] =
        "The same notice in both spaces keeps citizens from coming in vain.",
    ["Tidak perlu. Nanti kita malah tampak bermasalah."] =
        "No need. We would just look as if we had trouble.",
    ["Masalah yang disembunyikan akan diceritakan oleh orang lain."] =
        "Trouble that is hidden will be told by others.",
    ["Kirim saja ke grup pegawai."] = "Just send it to the staff group.",
    ["Rekan perlu tahu, tetapi yang paling memerlukan kabar adalah warga."] =
        "Colleagues need to know, but citizens need the news most.",
    ["Saya dari desa, naik dua angkutan. Tidak bisa kembali siang nanti."] =
        "I'm from the village, I took two buses. I can't come back in the afternoon.",
    ["Nomor antrean Ibu tetap berlaku, dan hasilnya dapat diambil di kelurahan terdekat."] =
        "Your queue number stays, and you can collect the result at the nearest ward office.",
    ["Urutan tetap adil, dan beban warga yang jauh diringankan."] =
        "The order stays fair, and the burden on citizens from afar is eased.",
    ["Semua orang menunggu, Bu. Silakan ikuti antrean."] = "Everybody is waiting. Please keep to the queue.",
    ["Baik, tetapi tolong pikirkan kami yang jauh."] = "All right, but please think of us who live far away.",
    ["Adil bukan berarti menutup mata terhadap kesulitan warga."] =
        "Fair does not mean closing your eyes to citizens' difficulties.",
    ["Ibu titip saja kata sandi akunnya, nanti saya daftarkan."] =
        "Just leave me your account's password, I'll register you later.",
    ["Kata sandi warga tidak boleh diminta, apa pun niatnya."] =
        "A citizen's password must not be asked for, whatever the intention.",
    ["Sistem pulih pukul 10.40. Apa penutupnya?"] = "The system is back at 10.40. How do we close this?",
    ["Kabari warga di dua ruang, minta maaf, dan catat penyebabnya untuk perbaikan."] =
        "Tell citizens in both spaces, apologise, and note the cause for improvement.",
    ["Penutup yang jelas membuat warga tahu bahwa persoalannya selesai."] =
        "A clear close lets citizens know that the matter is settled.",
    ["Hapus semua kabar gangguan supaya akun tampak bersih."] =
        "Delete all notices of the fault so that the account looks clean.",
    ["Kabar gangguan adalah catatan yang dapat dipertanggungjawabkan."] =
        "A notice of a fault is a record to account for.",
    ["Lanjut melayani. Warga akan tahu sendiri."] = "Go on serving. Citizens will find out.",
    ["Melayani itu baik, tetapi warga di rumah masih menunggu kabar."] =
        "Serving is good, but citizens at home are still waiting for news.",
    ["Gangguan yang dipahami"] = "A fault that is understood",
    ["Warga menulis: “Sistemnya lambat, tetapi petugasnya memberi kabar.” Aduan hari itu hanya dua."] =
        "A citizen writes: “The system was slow, but the clerks told us.” There are just two complaints that day.",
    ["Pulih tanpa penutup"] = "Back, but without a close",
    ["Layanan berjalan lagi, tetapi beberapa warga baru datang lusa karena tidak tahu."] =
        "Service runs again, but some citizens come only two days later because they did not know.",
    ["Gangguan menjadi perkara"] = "The fault becomes an affair",
    ["Tangkapan layar sikap petugas menyebar. Dinas harus menjelaskan dua hal: gangguan dan sikapnya."] =
        "Screenshots of the clerks' conduct spread. The agency must explain two things: the fault and the conduct.",
    ["Dewi, penata laman"] = "Dewi, website editor",
    ["Hari yang berat bagi akun dinas: enam komentar sebelum makan siang. Tanggapi satu per satu."] =
        "A hard day for the office's account: six comments before lunch. Deal with them one by one.",
    ["Kepercayaan"] = "Trust",
    ["Balas singkat"] = "Reply briefly",
    ["Anda membalas singkat"] = "You replied briefly",
    ["Tindak lanjuti"] = "Follow up",
    ["Anda membalas dan menindaklanjuti"] = "You replied and followed it up",
    ["Beri data"] = "Give data",
    ["Anda membalas dengan data"] = "You replied with data",
    ["Sembunyikan"] = "Hide",
    ["Anda menyembunyikan dan mencatatnya"] = "You hid and recorded it",
    ["Laporkan"] = "Report",
    ["Anda melaporkan dan menghapusnya"] = "You reported and removed it",
    ["Teruskan"] = "Pass it on",
    ["Anda meneruskannya kepada pimpinan"] = "You passed it on to your head of office",
    ["Wayan Adi"] = "Wayan Adi",
    ["Komentar · pukul 08.12"] = "Comment · 8.12 am",
    ["Loket 3 tutup tanpa pengumuman. Saya sudah izin setengah hari dari kantor!"] =
        "Counter 3 closed without notice. I took half a day off work for this!",
    ["Saya juga menunggu di loket itu."] = "I am waiting at that counter too.",
    ["Standar pelayanan"] = "Service standards",
    ["Anda menulis: “Maaf, Pak Wayan. Loket 2 melayani Bapak pukul sembilan.” Ia datang dan pulang membawa akta."] =
        "You write: “Sorry, Mr Wayan. Counter 2 will serve you at nine.” He comes and leaves with his certificate.",
    ["Keluhan dijawab dengan tindakan dan waktu."] = "The complaint was answered with an action and a time.",
    ["Ini keluhan nyata: sapa, jelaskan, beri tindakan dan waktunya."] =
        "This is a real complaint: greet, explain, give an action and its time.",
    ["Pimpinan membuka loket siang itu. Pak Wayan sudah pulang."] =
        "The head opens the counter at noon. Mr Wayan has gone home.",
    ["Pimpinan perlu tahu, tetapi warga ini menunggu jawaban Anda. Lebih baik: **Tindak lanjuti**."] =
        "The head should know, but this citizen waits for your answer. Better: **Follow up**.",
    ["“Mohon maaf.” Pak Wayan membalas: “Lalu loketnya?”"] =
        "“We apologise.” Mr Wayan replies: “And the counter?”",
    ["Ucapan singkat tidak membuka loket bagi warga ini. Lebih baik: **Tindak lanjuti**."] =
        "A brief word does not open the counter for this citizen. Better: **Follow up**.",
    ["Anda menulis bahwa 97 persen loket buka. Pak Wayan berdiri di depan yang tutup."] =
        "You write that 97 percent of counters are open. Mr Wayan stands before the closed one.",
    ["Angka rata-rata tidak menolong satu warga. Lebih baik: **Tindak lanjuti**."] =
        "An average does not help one citizen. Better: **Follow up**.",
    ["Pak Wayan mengunggah foto loket yang tutup. Judulnya: “Dinas membungkam keluhan”."] =
        "Mr Wayan posts a photo of the closed counter. Its title: “Office silences complaints”.",
    ["Keluhan warga hilang dari akun dinas."] = "A citizen's complaint vanished from the office's account.",
    ["Menyingkirkan keluhan menutup suara warga. Lebih baik: **Tindak lanjuti**."] =
        "Removing a complaint silences citizens. Better: **Follow up**.",
    ["Suara Kota 88"] = "Suara Kota 88",
    ["Komentar · pukul 09.03"] = "Comment · 9.03 am",
    ["Semua pegawai di sini maling!"] = "All the staff here are thieves!",
    ["Agus"] = "Agus",
    ["Jangan begitu. Saya dilayani baik."] = "Do not say that. I was served well.",
    ["Joni"] = "Joni",
    ["Buktinya mana?"] = "Where is the proof?",
    ["Pedoman pengelolaan akun"] = "Guidelines for managing accounts",
    ["Anda menjawab sekali: semua layanan gratis, ini daftarnya, dan ini kanal aduan. Pertengkaran berhenti."] =
        "You answer once: all services are free, here is the list, and here is the complaint channel. The quarrel stops.",
    ["Tuduhan dijawab dengan data dan kanal aduan."] =
        "The accusation was answered with data and a complaint channel.",
    ["Tuduhan tanpa data dijawab sekali dengan data dan kanal aduan, tanpa berdebat."] =
        "An accusation without data is answered once, with data and the channel for complaints, without arguing.",
    ["Anda bertanya loket dan tanggalnya. Tidak ada jawaban."] =
        "You ask for the counter and the date. No answer.",
    ["Belum ada kejadian yang dapat ditindaklanjuti. Lebih baik: **Beri data** dan sebutkan kanal aduan."] =
        "There is no incident yet to follow up. Better: **Give data** and name the complaint channel.",
    ["“Itu tidak benar.” Delapan belas balasan baru muncul."] =
        "“That is not true.” Eighteen new replies appear.",
    ["Bantahan tanpa data memancing perdebatan. Lebih baik: **Beri data**."] =
        "A denial without data invites a quarrel. Better: **Give data**.",
    ["Pimpinan bertanya, “Apa yang harus saya putuskan?”"] = "The head asks, “What am I to decide?”",
    ["Ini masih dapat Anda jawab sendiri. Lebih baik: **Beri data**."] =
        "You can still answer this yourself. Better: **Give data**.",
    ["Komentar itu muncul lagi, kini berjudul “Dinas takut kritik”."] =
        "The comment comes back, now with the title “Office fears criticism”.",
    ["Kritik keras disingkirkan dari akun dinas."] = "Harsh criticism was removed from the office's account.",
    ["Kemarahan warga bukan ancaman. Jawab dahulu: **Beri data**."] =
        "A citizen's anger is no threat. Answer first: **Give data**.",
    ["bonus_besar_77"] = "bonus_besar_77",
    ["Komentar · pukul 09.41"] = "Comment · 9.41 am",
    ["Modal kecil, untung besar! Klik tautan di profil saya."] =
        "Small stake, big win! Tap the link in my profile.",
    ["Akun itu ditutup sore harinya. Anda mencatat waktunya."] =
        "The account is closed that afternoon. You note the time.",
    ["Promosi judi daring merugikan warga: laporkan, hapus, dan catat."] =
        "Promotion of online gambling harms citizens: report, delete and note it.",
    ["Promosi itu muncul lagi di bawah unggahan lain."] = "The advertisement comes back under another post.",
    ["Disembunyikan saja belum cukup; akunnya perlu dilaporkan. Lebih baik: **Laporkan**."] =
        "Hiding it is not enough; the account should be reported. Better: **Report**.",
    ["Pimpinan membalas, “Silakan ditangani.”"] = "The head replies, “Please deal with it.”",
    ["Promosi seperti ini dapat Anda tangani sendiri. Lebih baik: **Laporkan**."] =
        "You can deal with such an advertisement yourself. Better: **Report**.",
    ["Balasan Anda menaikkan promosi itu. Dua warga menekan tautannya."] =
        "Your reply lifts the advertisement. Two citizens press the link.",
    ["Akun dinas membalas promosi judi."] = "The office's account replied to a gambling advertisement.",
    ["Membalas membuat promosi itu makin sering muncul. Lebih aman: **Laporkan**."] =
        "A reply makes the advertisement appear more often. Safer: **Report**.",
    ["Keluarga Tigor"] = "The Tigor family",
    ["Komentar · pukul 10.20"] = "Comment · 10.20 am",
    ["Terima kasih, akta anak kami cepat selesai."] = "Thank you, our child's certificate was ready quickly.",
    ["Nilai Berorientasi Pelayanan"] = "The value Service-Oriented",
    ["“Selamat atas kelahirannya! Salam untuk si kecil.” Ibu Ratna ikut tersenyum membacanya."] =
        "“Congratulations on the birth! Greetings to the little one.” Ratna smiles as she reads it.",
    ["Akun dinas membalas dengan hangat."] = "The office's account replied warmly.",
    ["Balasan singkat yang hangat sudah cukup."] = "A short, warm reply is enough.",
    ["Anda menempelkan tabel waktu layanan di bawah ucapan itu."] =
        "You put a table of service times under the thanks.",
    ["Warga mengucapkan terima kasih, bukan meminta data. Lebih baik: **Balas singkat**."] =
        "The citizen says thank you and does not ask for data. Better: **Reply briefly**.",
    ["Anda bertanya apa yang dapat dibantu. Keluarga itu bingung."] =
        "You ask how you can help. The family is puzzled.",
    ["Tidak ada yang perlu ditindaklanjuti. Lebih baik: **Balas singkat**."] =
        "There is nothing to follow up. Better: **Reply briefly**.",
    ["Pimpinan senang. Keluarga itu tidak mendapat balasan."] =
        "The head is pleased. The family gets no reply.",
    ["Kabar baik boleh diteruskan, tetapi warga juga perlu disapa. Lebih baik: **Balas singkat**."] =
        "Good news may be passed on, but the citizen should be greeted too. Better: **Reply briefly**.",
    ["Ucapan terima kasih itu hilang. Keluarga Tigor heran."] =
        "The thanks vanish. The Tigor family wonders.",
    ["Tidak ada yang melanggar dalam ucapan ini. Lebih baik: **Balas singkat**."] =
        "Nothing in these thanks breaks a rule. Better: **Reply briefly**.",
    ["Sahabat Paslon X"] = "Friends of Pair X",
    ["Komentar · pukul 11.05"] = "Comment · 11.05 am",
    ["Kalau mau layanan begini terus, pilih Paslon X!"] =
        "If you want service to stay like this, vote for Pair X!",
    ["Setuju!"] = "I agree!",
    ["Wati"] = "Wati",
    ["Ini akun dinas, bukan panggung."] = "This is an office's account, not a stage.",
    ["SKB lima lembaga 22 September 2022"] = "Joint decision of five institutions, 22 September 2022",
    ["Ajakan itu tidak tampil lagi, dan tercatat di buku akun."] =
        "The call is no longer shown, and is noted in the account's log.",
    ["Akun dinas harus netral: sembunyikan ajakan memilih, lalu catat."] =
        "The agency's account must be neutral: hide the appeal to vote, then note it.",
    ["Ajakan itu hilang, tetapi catatannya juga tidak ada."] =
        "The call is gone, but so is any record of it.",
    ["Ajakan memilih tidak selalu melanggar aturan jejaring sosial, tetapi perlu dicatat. Lebih baik: **Sembunyikan**."] =
        "A call to vote for someone does not always break a network's rules, but should be recorded. Better: **Hide**.",
    ["Sebelum pimpinan menjawab, ajakan itu sudah dibaca ratusan warga."] =
        "Before the head answers, hundreds of citizens have read the call.",
    ["Pimpinan perlu tahu; sementara itu ajakannya tetap tampil. Lebih baik: **Sembunyikan**."] =
        "The head should know; meanwhile the call stays visible. Better: **Hide**.",
    ["Balasan dinas di bawah ajakan itu ditangkap layar."] =
        "The office's reply under the call is captured in a screenshot.",
    ["Beredar"] = "Going round",
    ["“Dinas mendukung Paslon X?”"] = "“The office supports Pair X?”",
    ["Akun dinas membalas ajakan memilih."] = "The office's account replied to a call to vote.",
    ["Balasan apa pun dapat terbaca sebagai dukungan. Lebih aman: **Sembunyikan**."] =
        "Any reply can be read as support. Safer: **Hide**.",
    ["tamu_1990"] = "guest_1990",
    ["Komentar · pukul 11.48"] = "Comment · 11.48 am",
    ["Petugas loket 2, saya tunggu di parkiran sore ini. Lihat saja nanti."] =
        "Counter 2, I will be waiting in the car park this afternoon. You will see.",
    ["Anda menyimpan bukti dan menyembunyikan komentarnya. Sore itu Pak Budi menemani petugas sampai ke kendaraan."] =
        "You keep the evidence and hide the comment. That afternoon Budi walks the officer to her vehicle.",
    ["Ancaman terhadap petugas segera diteruskan kepada pimpinan dan pihak yang berwenang."] =
        "A threat to an officer goes at once to the head and to the authorities.",
    ["Akun itu ditinjau tiga hari. Petugas loket 2 pulang sendirian."] =
        "The account is under review for three days. The officer of counter 2 goes home alone.",
    ["Melaporkan akunnya baik, tetapi orangnya perlu dilindungi hari ini. Lebih aman: **Teruskan**."] =
        "Reporting the account is good, but the officer needs protection today. Safer: **Pass it on**.",
    ["Komentar itu tidak tampak lagi. Petugas loket 2 tidak tahu apa-apa."] =
        "The comment can no longer be seen. The officer of counter 2 knows nothing.",
    ["Menyembunyikan ancaman tidak melindungi orangnya. Lebih aman: **Teruskan**."] =
        "Hiding a threat protects nobody. Safer: **Pass it on**.",
    ["Balasan Anda memancing ancaman kedua."] = "Your reply brings a second threat.",
    ["Akun dinas berdebat dengan pengancam."] = "The office's account argued with someone who threatens.",
    ["Ancaman tidak didebat. Lebih aman: **Teruskan**."] =
        "Threats are not argued with. Safer: **Pass it on**.",
    ["Janji yang ditepati lebih bernilai daripada janji yang muluk. Sejauh mana Anda setuju?"] =
        "A promise kept is worth more than a grand promise. How far do you agree?",
    ["Saya menyampaikan janji layanan yang dapat saya tepati."] = "I make service promises that I can keep.",
    ["Saya memberi kabar sebelum warga bertanya."] = "I give notice before citizens ask.",
    ["Saya melayani warga tanpa internet sama baiknya."] = "I serve citizens without internet just as well.",
    ["Mulai besok"] = "From tomorrow",
    ["Satu hal untuk besok"] = "One thing for tomorrow",
    ["Sore itu Ibu Ratna menempel kertas kecil di loketnya: “Berkas lengkap selesai dalam dua hari.” Dewi menulis janji yang sama di akun dinas.\
\
Besok, lakukan satu hal ini:\
\
- Pilih **satu janji layanan** yang pasti dapat Anda tepati.\
- Tuliskan di loket dan di akun resmi.\
- Tepati, lalu tanyakan pendapat tiga warga."] =
        "That afternoon Ratna put a small sheet up at her counter: “Complete papers are done within two days.” Dewi wrote the same promise on the agency's account.\
\
Tomorrow, do this one thing:\
\
- Choose **one service promise** that you can surely keep.\
- Write it at the counter and on the official account.\
- Keep it, then ask three citizens what they think.",
    ["Tiga pegawai bekerja bersama di depan satu layar."] = "Three civil servants work together at a screen.",
    ["Mutu ASN diukur dari layanan yang dirasakan warga, di loket maupun di layar."] =
        "Quality is measured by the service citizens feel, at the counter and on the screen.",
}
