-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- items/m11.lua
    ["Pasangkan jenjang jabatan dengan contoh yang lazim di pemerintah daerah."] =
        "Match each level of position with a usual example in a regional government.",
    ["JPT madya"] = "Middle senior leadership (JPT madya)",
    ["Sekretaris daerah provinsi"] = "Secretary of a province",
    ["Sekretaris daerah provinsi lazimnya JPT madya."] = "The secretary of a province is usually JPT madya.",
    ["JPT pratama"] = "First senior leadership (JPT pratama)",
    ["Kepala dinas"] = "Head of an agency",
    ["Kepala dinas lazimnya JPT pratama."] = "The head of an agency is usually JPT pratama.",
    ["Administrator"] = "Administrator",
    ["Kepala bidang"] = "Head of a division",
    ["Kepala bidang lazimnya administrator."] = "The head of a division is usually an administrator.",
    ["Pengawas"] = "Supervisor",
    ["Kepala subbagian"] = "Head of a subdivision",
    ["Kepala subbagian lazimnya pengawas."] = "The head of a subdivision is usually a supervisor.",
    ["Makin luas kewenangan suatu jenjang, makin luas pula pengaruh teladannya."] =
        "The wider a level's authority, the wider the influence of its example.",
    ["UU 20/2023 Pasal 13–18; contoh jabatan menurut kelaziman, periksa susunan organisasi instansi Anda"] =
        "Law 20/2023, Articles 13–18; examples as usual, check your agency's own structure",
    ["Anda kepala dinas. Pak Gunadi, seorang tokoh dan penyumbang acara, datang ke ruang kerja Anda."] =
        "You head an agency. Mr Gunadi, a public figure who sponsors events, comes to your office.",
    ["Panggung dengan seorang pembicara di depan banyak orang."] =
        "A stage with a speaker before many people.",
    ["Pak Gunadi, tokoh"] = "Mr Gunadi, public figure",
    ["Ibu Yohana, kepala bidang"] = "Yohana, head of division",
    ["Dukungan kecil saja. Gerakkan pegawai hadir di acara calon kami hari Minggu."] =
        "Just a little support. Get your staff to come to our candidate's event on Sunday.",
    ["Maaf, tidak bisa. Permintaan ini saya catat dan saya sampaikan kepada pengawas internal."] =
        "I am sorry, no. I note this request and tell the internal supervisor.",
    ["Wah, kaku sekali. Padahal hanya hadir."] = "My, how rigid. It is only attending.",
    ["Memobilisasi pegawai untuk kampanye dilarang; penolakan yang tercatat melindungi unit."] =
        "Mobilising staff for a campaign is forbidden; a recorded refusal protects the unit.",
    ["PP 94/2021 Pasal 5 huruf n; UU 10/2016 Pasal 71"] =
        "Government Regulation 94/2021, Article 5 n; Law 10/2016, Article 71",
    ["Boleh, asalkan di luar jam kerja dan tanpa seragam atau kendaraan dinas."] =
        "All right, provided it is outside working hours and without uniforms or official vehicles.",
    ["Terima kasih. Saya tunggu daftar namanya."] = "Thank you. I look forward to the list of names.",
    ["Izin pimpinan tetap menggerakkan pegawai, pada jam berapa pun."] =
        "A leader's permission still moves staff, whatever the hour.",
    ["Saya kirim beberapa orang saja, demi hubungan baik."] =
        "I will send a few people, for the sake of good relations.",
    ["Lima puluh orang, ya. Saya catat."] = "Fifty people, then. Noted.",
    ["Sedikit atau banyak, pegawai tetap dikerahkan untuk satu calon."] =
        "Few or many, staff are still mobilised for one candidate.",
    ["Nanti saya umumkan di grup kantor."] = "I will announce it in the office group.",
    ["Bagus, biar semua tahu."] = "Good, so that everyone knows.",
    ["Ajakan lewat grup kantor membawa bobot jabatan Anda."] =
        "An invitation in the office group carries the weight of your position.",
    ["Pegawai bertanya kepada saya: wajib hadir atau tidak? Mereka takut dinilai kurang loyal."] =
        "Staff are asking me whether they must attend. They are afraid to be thought disloyal.",
    ["Saya keliru. Hari ini saya cabut, saya sampaikan kepada semua, dan saya laporkan."] =
        "I was wrong. Today I withdraw it, tell everyone, and report it.",
    ["Terima kasih. Mereka akan lega."] = "Thank you. They will be relieved.",
    ["Pimpinan yang meralat diri memberi contoh yang kuat."] =
        "A leader who owns up to a mistake sets a strong example.",
    ["Bilang saja sukarela. Tetapi tolong dicatat siapa yang datang dan siapa yang tidak."] =
        "Just say that it is voluntary. But please note who comes and who does not.",
    ["Itu sama saja dengan wajib."] = "That is the same as compulsory.",
    ["Sukarela yang dicatat adalah tekanan."] = "Voluntary but recorded is pressure.",
    ["Dinas ini sering saya bantu. Masa balasannya begini?"] =
        "I often help this agency. Is this what I get in return?",
    ["Bantuan Bapak kami hargai. Netralitas bukan balas budi."] =
        "We value your help. Neutrality is not a favour to return.",
    ["Baiklah. Saya mengerti posisi Anda."] = "All right. I understand your position.",
    ["Anda menghargai orangnya dan tetap menolak permintaannya."] =
        "You value the person and still refuse the request.",
    ["Begini saja, saya pinjamkan aula dinas untuk acaranya. Pegawai tidak perlu ikut hadir."] =
        "How about this: I lend you the agency's hall for the event. Staff need not attend.",
    ["Nah, itu baru kawan."] = "Now that is a friend.",
    ["Aula dinas adalah fasilitas negara dan tidak dipinjamkan untuk satu calon."] =
        "The agency's hall is a state facility and is not lent to one candidate.",
    ["Apa yang perlu kami ketahui tentang tamu tadi?"] = "What do we need to know about that visitor?",
    ["Ini catatannya: tanggal, permintaan, jawaban saya. Tolong arsipkan; pengawas sudah tahu."] =
        "Here is my record: date, request, my answer. Please file it; the supervisors know.",
    ["Jelas. Unit kita terlindung."] = "Clear. Our unit is protected.",
    ["Catatan yang rapi menjaga unit bila kabar berkembang."] =
        "A tidy record protects the unit if the story spreads.",
    ["Tidak usah dibahas lagi. Lebih baik kita anggap saja pertemuan tadi tidak pernah ada."] =
        "Let us not discuss it any more. Better to act as if that meeting had never taken place.",
    ["Kalau nanti ada kabar miring?"] = "And if there are false stories later?",
    ["Penolakan Anda benar, tetapi tanpa catatan sukar dibuktikan."] =
        "Your refusal was right, but without a record it is hard to prove.",
    ["Pegawai meniru Anda"] = "Staff follow your example",
    ["Sepekan kemudian seorang kepala subbagian menolak ajakan serupa dengan kalimat yang sama, lalu mencatatnya."] =
        "A week later a head of subdivision refuses a similar invitation with the same sentence, and records it.",
    ["Kata melawan kata"] = "Word against word",
    ["Beredar kabar bahwa Anda menjanjikan dukungan. Anda menolak, tetapi tidak ada catatan yang menunjukkannya."] =
        "A story goes round that you promised support. You refused, but no record shows it.",
    ["Anda diperiksa"] = "You are examined",
    ["Pengawas menerima laporan. Pegawai Anda ikut dimintai keterangan, dan pekerjaan layanan tertunda."] =
        "The supervisors receive a report. Your staff are questioned as well, and service work is delayed.",
    ["Anda menerima laporan bahwa bawahan menyukai unggahan tim pemenangan. Apa langkah pertama?"] =
        "You receive a report that a subordinate liked a campaign team's post. What is the first step?",
    ["Meminta ia menghapusnya lalu menutup perkara"] = "Ask them to delete it, then close the case",
    ["Laporan perlu ditindaklanjuti, bukan ditutup diam-diam."] =
        "A report should be followed up, not closed in silence.",
    ["Meminta keterangan dan memeriksa faktanya melalui prosedur"] =
        "Ask for a statement and check the facts through the procedure",
    ["Mengumumkannya di grup agar yang lain jera"] = "Announce it in the group to deter the others",
    ["Mempermalukan bukan bagian dari prosedur."] = "Humiliation is no part of the procedure.",
    ["Menunggu masa pemilihan selesai"] = "Wait until the election period is over",
    ["Menunda berarti mendiamkan dugaan pelanggaran."] = "Waiting means leaving a suspected breach alone.",
    ["Atasan perlu menindaklanjuti dengan prosedur, bukan mempermalukan atau mendiamkan."] =
        "A superior should follow it up by the procedure, without shaming or ignoring.",
    ["PP 94/2021 (tindak lanjut oleh atasan)"] = "PP 94/2021 (follow-up by the superior)",
    ["Urutkan penanganan dugaan pelanggaran oleh atasan."] =
        "Put a superior's handling of a suspected breach in order.",
    ["Menerima dan mencatat laporan"] = "Receiving and recording the report",
    ["Memanggil dan memeriksa pihak terkait"] = "Summoning and examining those concerned",
    ["Pemeriksaan dimulai setelah laporan tercatat."] = "The examination begins once the report is recorded.",
    ["Menilai bukti dan tingkat pelanggaran"] = "Weighing the evidence and the gravity of the breach",
    ["Penilaian memerlukan hasil pemeriksaan."] = "Weighing needs the results of the examination.",
    ["Menjatuhkan keputusan sesuai kewenangan"] = "Deciding within one's authority",
    ["Keputusan bersandar pada penilaian bukti."] = "The decision rests on the weighing of evidence.",
    ["Mendokumentasikan dan memantau"] = "Documenting and monitoring",
    ["Pemantauan mengikuti keputusan."] = "Monitoring follows the decision.",
    ["Prosedur yang runtut melindungi pegawai dan menjaga keadilan."] =
        "An orderly procedure protects employees and keeps things fair.",
    ["PP 94/2021; pedoman instansi"] = "Government Regulation 94/2021; agency guidelines",
    ["Aturan mana yang perlu dibuat untuk akun resmi menjelang pemilihan? Pilih semua yang benar."] =
        "Which rules are needed for the official account ahead of an election? Choose all that are right.",
    ["Tata cara menangani komentar bernada politik"] = "How comments of a political kind are handled",
    ["Larangan mengikuti akun calon atau partai"] = "No following of accounts of candidates or parties",
    ["Siapa yang berwenang mengunggah"] = "Who is authorised to post",
    ["Kewajiban menyapa semua calon lewat unggahan"] = "A duty to greet all candidates in posts",
    ["Akun layanan tidak perlu menyapa calon mana pun."] = "A service account need not greet any candidate.",
    ["Kebebasan admin menilai calon bila di luar jam kerja"] =
        "Freedom for the admin to judge candidates outside working hours",
    ["Akun dinas tetap akun dinas pada jam berapa pun."] = "An official account is official at any hour.",
    ["Aturan tertulis mencegah unggahan pribadi lewat akun dinas."] =
        "Written rules prevent private posts from official accounts.",
    ["SKB lima lembaga 22 September 2022; pedoman akun resmi"] =
        "Joint Decree of five institutions, 22 September 2022; guidelines for official accounts",
    ["Tinjau linimasa seorang kepala dinas. Tentukan tindakan untuk setiap unggahannya."] =
        "Review the timeline of a head of agency. Decide what to do with each post.",
    ["Pertahankan"] = "Keep",
    ["Hapus atau batasi"] = "Delete or restrict",
    ["Hapus dan klarifikasi"] = "Delete and clarify",
    ["Foto peresmian puskesmas dengan data layanan"] =
        "Photo of a health centre's opening, with service data",
    ["Unggahan ini berisi layanan dan data, tanpa pesan keberpihakan."] =
        "This post has service and data in it, with no partisan message.",
    ["Foto lama berpose jari dengan tokoh yang kini menjadi calon"] =
        "Old photo with a finger pose beside a figure who is now a candidate",
    ["Foto lama cukup dihapus atau dibatasi; klarifikasi justru menyiarkannya lagi."] =
        "An old photo need only be deleted or restricted; a clarification would broadcast it again.",
    ["Tautan unggahan ulang ceramah yang menyudutkan satu suku"] =
        "A reshared link to a talk that disparages one ethnic group",
    ["Menghapus diam-diam tidak memulihkan kepercayaan warga yang terluka."] =
        "A silent deletion does not restore the trust of the citizens who were hurt.",
    ["Ajakan kerja bakti lintas warga"] = "Invitation to community work for all residents",
    ["Ajakan lintas warga menyatukan dan tidak memihak."] =
        "An invitation to all residents unites and takes no side.",
    ["Tanda Suka tadi malam pada unggahan Tim Paslon X"] =
        "Last night's Like on a post by Team Candidate Pair X",
    ["Tanda Suka dicabut segera, dan pegawai diingatkan dengan contoh Anda sendiri."] =
        "The Like is withdrawn at once, and staff are reminded with your own example.",
    ["Jejak lama pimpinan pun dapat ditafsirkan sebagai keberpihakan."] =
        "Old traces of a leader too can be read as taking sides.",
    ["SKB lima lembaga 22 September 2022; kegiatan literasi digital Kominfo (kini Komdigi), April 2023"] =
        "Joint Decree of five institutions, 22 September 2022; digital literacy event of Kominfo (now Komdigi), April 2023",
    ["Kelompokkan keputusan pada masa pemilihan."] =
        "Sort these decisions in the election period into groups.",
    ["Rutin"] = "Routine",
    ["Perlu kehati-hatian"] = "Needs caution",
    ["Dilarang"] = "Forbidden",
    ["Perpanjangan jam layanan kependudukan"] = "Extending the hours of the population office",
    ["Layanan rutin tetap berjalan bagi semua warga."] = "Routine service goes on for all citizens.",
    ["Mengganti jadwal bantuan agar bertepatan dengan kampanye"] =
        "Changing the aid schedule to coincide with the campaign",
    ["Jadwal bantuan dipakai untuk menguntungkan calon."] = "The aid schedule is used to favour a candidate.",
    ["Meminjamkan aula dinas untuk satu paslon"] = "Lending the agency's hall to one candidate pair",
    ["Fasilitas negara tidak dipakai untuk satu paslon."] =
        "State facilities are not used for one candidate pair.",
    ["Undangan tokoh publik ke acara dinas"] = "Inviting a public figure to an agency event",
    ["Periksa dahulu apakah tokoh itu terkait calon."] =
        "First check whether the person has ties to a candidate.",
    ["Peluncuran program baru menjelang kampanye"] = "Launching a new programme just before the campaign",
    ["Waktunya dapat ditafsirkan memihak; konsultasikan."] =
        "The timing can be read as taking sides; consult first.",
    ["Penyaluran bantuan sesuai jadwal lama"] = "Handing out aid on the old schedule",
    ["Jadwal lama tidak berubah karena pemilihan."] =
        "The old schedule does not change because of an election.",
    ["Keputusan rutin berjalan, keputusan sensitif ditunda atau dikonsultasikan, dan yang menguntungkan satu paslon dilarang."] =
        "Routine decisions go on, sensitive ones are postponed or consulted on, and those that favour one pair are forbidden.",
    ["UU 10/2016 Pasal 71; PP 94/2021 Pasal 5 huruf n"] =
        "Law 10/2016, Article 71; Government Regulation 94/2021, Article 5 n",
    ["Cukup bagi pimpinan memberi surat edaran; perilaku medianya sendiri tidak berpengaruh."] =
        "It is enough for leaders to issue a circular; their own conduct in the media has no influence.",
    ["Seorang pegawai di samping ponsel besar yang menampilkan unggahan."] =
        "An employee beside a large phone showing a post.",
    ["Pegawai meniru perilaku pimpinan, termasuk di media sosial."] =
        "Staff imitate their leaders' conduct, on social media too.",
    ["Kegiatan literasi digital Kominfo (kini Komdigi), April 2023"] =
        "Digital literacy event of Kominfo (now Komdigi), April 2023",

    -- lessons/pimpinan-teladan.lua
    ["Pimpinan sebagai Teladan"] = "Leaders as Examples",
    ["Menjaga teladan dan akun sendiri"] = "Keeping one's example and one's own account in order",
    ["Menindaklanjuti dugaan pelanggaran"] = "Following up suspected breaches",
    ["Melindungi netralitas unit"] = "Protecting the unit's neutrality",
    ["Pegawai meniru jempol Anda"] = "Staff copy your thumb",
    ["Senin pagi di Kota Suryaloka, Ibu Yohana menandatangani edaran netralitas. Siangnya Pak Budi menunjukkan ponselnya dengan tenang.\
\
“Bu, ada tanda Suka dari akun Ibu di unggahan Paslon X. Tiga staf sudah ikut.”\
\
Jari Ibu Yohana terpeleset semalam. Ia mencabutnya, lalu bercerita jujur saat apel. **Sejak hari itu edarannya dibaca.**"] =
        "Monday morning in Suryaloka City, Yohana signs a circular on neutrality. At noon Budi calmly shows her his phone.\
\
“There is a Like from your account on a post of Candidate Pair X. Three of the staff have followed.”\
\
Yohana's finger had slipped last night. She withdraws it, then tells the truth at assembly. **From that day on her circular is read.**",
    ["Tiga pegawai duduk bersama dalam rapat kantor."] =
        "Three employees sitting together in an office meeting.",
    ["Gambar: perilaku pimpinan dibaca setiap hari."] = "Picture: a leader's conduct is read every day.",
    ["Edaran dibaca sekali, perilaku pimpinan dibaca setiap hari."] =
        "A circular is read once, a leader's conduct every day.",
    ["Malam hari, linimasa Anda terbuka. Empat puluh pegawai mengikuti akun ini. Pilih tindakan bagi setiap unggahan."] =
        "In the evening your timeline is open. Forty employees follow this account. Choose an action for each post.",
    ["Kepercayaan"] = "Trust",
    ["Dinas Suryaloka"] = "Suryaloka Agency",
    ["Akun resmi · 1 jam lalu"] = "Official account · 1 hour ago",
    ["Puskesmas baru resmi melayani. Rata-rata waktu tunggu kini 25 menit."] =
        "The new health centre is now open. The average waiting time is 25 minutes.",
    ["Puskesmas baru dengan dua warga di depannya."] = "A new health centre with two citizens before it.",
    ["Sari"] = "Sari",
    ["Cepat sekali sekarang."] = "So quick now.",
    ["UU 25/2009"] = "Law 25/2009",
    ["Pegawai ikut bangga pada layanannya."] = "Staff are proud of their service too.",
    ["Menyukai informasi layanan tidak memihak siapa pun."] =
        "Liking service information takes nobody's side.",
    ["Warga tahu layanan baru itu."] = "Citizens know of the new service.",
    ["Anda membagikan informasi layanan."] = "You shared service information.",
    ["Informasi layanan menolong semua warga."] = "Service information helps every citizen.",
    ["Unggahan dinas ditinjau tanpa alasan."] = "The agency's post is reviewed for no reason.",
    ["Informasi layanan tidak perlu dilaporkan. Pilihan yang lebih baik: **Bagikan**."] =
        "Service information needs no reporting. The better choice: **Share**.",
    ["Tidak ada yang berubah."] = "Nothing changes.",
    ["Aman, tetapi informasi layanan layak dibagikan. Pilihan yang lebih baik: **Bagikan**."] =
        "Safe, but service information is worth sharing. The better choice: **Share**.",
    ["Tim Paslon X"] = "Team Candidate Pair X",
    ["Akun pemenangan · 2 jam lalu"] = "Campaign account · 2 hours ago",
    ["Terima kasih dukungan para tokoh Suryaloka. Suka bila Anda bersama kami!"] =
        "Thanks for the support of Suryaloka's leading figures. Press Like if you are with us!",
    ["Joni"] = "Joni",
    ["Para pejabat mana, nih?"] = "And where are the officials?",
    ["Wati"] = "Wati",
    ["Ayo, Bapak dan Ibu."] = "Come on, ladies and gentlemen.",
    ["SKB lima lembaga 22 September 2022"] = "Joint Decree of five institutions, 22 September 2022",
    ["Tidak ada yang tampil atas nama Anda."] = "Nothing is shown in your name.",
    ["Pegawai melihat bahwa pimpinannya tidak ikut."] = "Staff see that their leader does not join in.",
    ["Sebelum pagi, sembilan pegawai meniru Anda."] = "Before morning nine employees have followed you.",
    ["Nama Anda ada pada unggahan Tim Paslon X."] = "Your name is on a post of Team Candidate Pair X.",
    ["Tindakan pimpinan dibaca sebagai isyarat. Pilihan yang lebih aman: **Lewati**."] =
        "A leader's act is read as a hint. The safer choice: **Pass**.",
    ["Pak Gunadi"] = "Mr Gunadi",
    ["Menandai Anda · Foto empat tahun lalu"] = "Tagged you · Photo from four years ago",
    ["Kenangan manis bersama Ibu Yohana. Kini saya mendukung Paslon Y, semoga sahabat menyusul!"] =
        "Sweet memories with Yohana. I now support Candidate Pair Y, may my friend follow!",
    ["Foto lama dua orang; seorang menunjukkan satu jari."] =
        "An old photo of two people; one shows a finger sign.",
    ["Nita"] = "Nita",
    ["Ibu kita ikut mendukung?"] = "So our head supports them too?",
    ["Anda meminta tanda nama dicabut; foto tidak lagi memuat nama Anda."] =
        "You ask for the tag to be removed; the photo no longer bears your name.",
    ["Tanda nama Anda dicabut."] = "Your name tag was removed.",
    ["Jejak lama pun dapat ditafsirkan sebagai keberpihakan, jadi tandanya dicabut."] =
        "Old traces too can be read as taking sides, so the tag is removed.",
    ["Nama Anda tetap tertaut pada dukungan itu."] = "Your name stays linked to that support.",
    ["Nama Anda ditandai pada unggahan dukungan."] = "You are tagged on a post of support.",
    ["Anda tidak ikut, tetapi tanda nama masih terbaca. Pilihan yang lebih baik: **Laporkan**."] =
        "You did not join in, but the tag can still be read. The better choice: **Report**.",
    ["Warga mengira Anda menyambut ajakan itu."] = "Citizens think that you welcome the invitation.",
    ["Anda menanggapi unggahan dukungan."] = "You reacted to a post of support.",
    ["Interaksi pada unggahan ini dapat dinilai sebagai dukungan. Pilihan yang lebih aman: **Laporkan**."] =
        "An interaction with this post can be judged as support. The safer choice: **Report**.",
    ["Nia, staf Anda"] = "Nia, of your staff",
    ["Menandai Anda · 3 jam lalu"] = "Tagged you · 3 hours ago",
    ["Bu, boleh ikut jalan sehat relawan Paslon X hari Minggu? Katanya tanpa atribut. Mohon arahan."] =
        "Ma'am, may we join the fun walk of Pair X's volunteers on Sunday? They say without emblems. Please advise.",
    ["Rudi"] = "Rudi",
    ["Saya juga menunggu jawaban Ibu."] = "I am waiting for your answer too.",
    ["SKB lima lembaga 22 September 2022; PP 94/2021 Pasal 5 huruf n"] =
        "Joint decree of five institutions, 22 September 2022; PP 94/2021 Article 5 letter n",
    ["Anda menulis: “Terima kasih sudah bertanya. Jangan hadir sebelum ada arahan tertulis.” Belasan pegawai membacanya."] =
        "You write: “Thank you for asking. Do not go before there is written guidance.” A dozen staff read it.",
    ["Anda menjawab: tunggu arahan tertulis."] = "You answered: wait for written guidance.",
    ["Bila ragu, jangan hadir. Jawaban pimpinan yang jelas melindungi semua pegawai."] =
        "When in doubt, stay away. A leader's clear answer protects all staff.",
    ["Nia tidak mendapat jawaban. Hari Minggu ia berangkat bersama Rudi."] =
        "Nia gets no answer. On Sunday she sets out with Rudi.",
    ["Pertanyaan yang didiamkan akan dijawab oleh orang lain. Pilihan yang lebih baik: **Komentari**."] =
        "A question left alone is answered by someone else. The better choice: **Comment**.",
    ["Nia mengira Anda setuju. Enam pegawai mendaftar."] = "Nia thinks you agree. Six members of staff sign up.",
    ["Anda menyukai pertanyaan tentang acara relawan."] = "You liked a question about a volunteers' event.",
    ["Tanda Suka pimpinan terbaca sebagai izin. Pilihan yang lebih aman: **Komentari**."] =
        "A leader's Like reads as permission. The safer choice: **Comment**.",
    ["Pertanyaan Nia ditinjau sebagai pelanggaran. Ia menyesal telah bertanya."] =
        "Nia's question is reviewed as an offence. She is sorry that she asked.",
    ["Pegawai yang bertanya patut dihargai. Pilihan yang lebih baik: **Komentari**."] =
        "Staff who ask deserve respect. The better choice: **Comment**.",
    ["Undangan relawan itu kini terbaca oleh semua pengikut Anda."] =
        "All your followers can now read the volunteers' invitation.",
    ["Acara relawan Paslon X tampil di halaman Anda."] = "An event of Pair X's volunteers appears on your page.",
    ["Tindakan ini ikut menyiarkan acaranya. Pilihan yang lebih aman: **Komentari**."] =
        "This spreads word of the event. The safer choice: **Comment**.",
    ["Kabar Viral"] = "Viral News",
    ["Halaman · 4 jam lalu"] = "Page · 4 hours ago",
    ["Simak ceramah ini! Ternyata satu suku itulah biang masalahnya."] =
        "Listen to this talk! So it is one ethnic group that is behind all the trouble.",
    ["Saya dari suku itu. Sedih."] = "I am from that group. How sad.",
    ["Anon"] = "Anon",
    ["Bagikan semuanya!"] = "Share it, everyone!",
    ["Pilar Etika Digital; nilai Harmonis, UU 20/2023"] =
        "Digital Ethics pillar; the value Harmonious, Law 20/2023",
    ["Anda melaporkan unggahan itu, lalu menyapa staf yang terluka."] =
        "You report the post, then speak to the staff who are hurt.",
    ["Anda melaporkan ujaran yang menyudutkan satu suku."] = "You reported speech against one ethnic group.",
    ["Pimpinan melindungi setiap pegawai, apa pun sukunya."] =
        "A leader protects every employee, whatever their ethnic group.",
    ["Anda tidak ikut meramaikan."] = "You do not add to the noise.",
    ["Aman, tetapi yang terluka tidak terbela. Pilihan yang lebih baik: **Laporkan**."] =
        "Safe, but those hurt are not defended. The better choice: **Report**.",
    ["Staf dari suku itu melihat nama Anda di sana."] = "Staff from that group see your name there.",
    ["Nama Anda ada pada unggahan yang menyudutkan satu suku."] =
        "Your name is on a post against one ethnic group.",
    ["Satu ketukan pimpinan melukai sebagian tim. Pilihan yang lebih aman: **Laporkan**."] =
        "One tap of a leader hurts part of the team. The safer choice: **Report**.",
    ["Karang Taruna Melati"] = "Melati Youth Association",
    ["Organisasi warga · Kemarin"] = "Residents' organisation · Yesterday",
    ["Sabtu ini kerja bakti membersihkan sungai. Semua kampung diundang, tanpa atribut apa pun."] =
        "This Saturday we clean the river together. Every neighbourhood is invited, without any attributes.",
    ["Tiga warga membersihkan tepi sungai di bawah pepohonan."] =
        "Three citizens clean a river bank under trees.",
    ["Ujang"] = "Ujang",
    ["Saya bawa cangkul."] = "I will bring a hoe.",
    ["Fungsi perekat dan pemersatu bangsa, UU 20/2023 Pasal 10"] =
        "The function of binding and uniting the nation, Law 20/2023, Article 10",
    ["Ajakan baik itu ditinjau tanpa alasan."] = "A good invitation is reviewed for no reason.",
    ["Ajakan lintas warga tidak perlu dilaporkan. Pilihan yang lebih baik: **Bagikan**."] =
        "An invitation to all residents needs no reporting. The better choice: **Share**.",
    ["Aman, tetapi ajakan yang menyatukan layak dibagikan. Pilihan yang lebih baik: **Bagikan**."] =
        "Safe, but an invitation that unites is worth sharing. The better choice: **Share**.",
    ["Belasan pegawai ikut datang pada hari Sabtu."] = "A dozen employees come along on Saturday.",
    ["Anda mendukung kerja bakti warga."] = "You supported the residents' community work.",
    ["Dalam tiga bulan terakhir, seberapa sering? Jawaban ini tidak dinilai."] =
        "In the last three months, how often? This answer is not scored.",
    ["Tidak pernah"] = "Never",
    ["Jarang"] = "Seldom",
    ["Kadang-kadang"] = "Sometimes",
    ["Sering"] = "Often",
    ["Saya membahas netralitas bersama tim."] = "I discuss neutrality with my team.",
    ["Seberapa siap Anda melakukan tiga hal ini bagi unit? Jawaban ini tidak dinilai."] =
        "How ready are you to do these three things for your unit? This answer is not scored.",
    ["Belum siap"] = "Not ready yet",
    ["Agak siap"] = "Somewhat ready",
    ["Siap"] = "Ready",
    ["Sangat siap"] = "Very ready",
    ["Mulai besok"] = "From tomorrow",
    ["Saya mengingatkan netralitas setiap bulan pada masa pemilihan."] =
        "I remind the team of neutrality every month in the election period.",
    ["Saya menetapkan aturan tertulis bagi akun resmi unit."] =
        "I set written rules for the unit's official account.",
    ["Saya mencatat setiap permintaan dukungan dan penolakannya."] =
        "I record every request for support and its refusal.",
    ["Satu hal untuk besok"] = "One thing for tomorrow",
    ["Besok pagi, sebelum rapat pertama, luangkan sepuluh menit:\
\
1. Periksa linimasa dan tanda Suka pada akun Anda sendiri.\
2. Tulis jadwal pengingat netralitas di kalender unit.\
3. Siapkan buku catatan permintaan dan penolakan.\
\
Lalu ceritakan kepada tim apa yang Anda temukan di akun sendiri. Kejujuran itu menular."] =
        "Tomorrow morning, before the first meeting, take ten minutes:\
\
1. Check the timeline and the Likes of your own account.\
2. Put a schedule of neutrality reminders into the unit's calendar.\
3. Prepare a notebook for requests and refusals.\
\
Then tell your team what you found on your own account. Honesty is contagious.",
    ["Tiga pegawai belajar bersama di depan satu layar."] =
        "Three civil servants learn together in front of one screen.",
    ["Gambar: teladan dimulai dari akun sendiri."] =
        "Picture: setting an example begins with one's own account.",
    ["Teladan pimpinan lebih nyaring daripada surat edaran."] =
        "A leader's example is louder than a circular.",
}
