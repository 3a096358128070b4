-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- lessons/tahun-politik.lua
    ["Netralitas ASN di Tahun Politik"] = "Civil Service Neutrality in an Election Year",
    ["Memahami alasan netralitas"] = "Understanding the reason for neutrality",
    ["Mengenal aturan dan sanksi"] = "Knowing the rules and sanctions",
    ["Bersikap netral di media sosial"] = "Staying neutral on social media",
    ["Satu loket, dua tetangga"] = "One counter, two neighbours",
    ["Pagi ini di Kota Suryaloka, Ibu Ratna melayani dua warga yang bertetangga. Pilihan politik mereka berbeda. Keduanya mengurus akta kelahiran anak.\
\
Ibu Ratna tidak bertanya siapa memilih siapa. **Syaratnya sama, urutannya sama, senyumnya sama.**\
\
Itulah netralitas: setiap warga dilayani dengan adil."] =
        "This morning in Suryaloka City, Ratna serves two citizens who are neighbours. Their political choices differ. Both have come to register the birth of a child.\
\
Ratna does not ask who votes for whom. **The same requirements, the same order, the same smile.**\
\
That is neutrality: every citizen is served fairly.",
    ["Seorang ibu dan seorang bapak di kiri dan kanan kotak suara putih, di bawah timbangan yang seimbang."] =
        "A woman and a man on the left and right of a white ballot box, under scales in balance.",
    ["Gambar: dua pilihan, satu layanan yang sama."] = "Picture: two choices, one and the same service.",
    ["Layanan tidak pernah bergantung pada pilihan politik warga."] =
        "Service never depends on a citizen's political choice.",
    ["Apa alasan paling mendasar ASN harus netral?"] =
        "What is the most fundamental reason for civil servants to be neutral?",
    ["Petugas loket melayani seorang warga."] = "A clerk at a counter serves a citizen.",
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
    ["Karena harus netral, ASN kehilangan hak untuk memberikan suara."] =
        "Because they must be neutral, civil servants lose their right to vote.",
    ["ASN tetap memiliki hak pilih; yang dijaga adalah sikap tidak memihak di ruang publik dan dalam tugas."] =
        "Civil servants keep their right to vote; what matters is not to take sides in public and on duty.",
    ["Ketentuan pemilih; yang tidak memilih adalah anggota aktif TNI dan Polri"] =
        "Rules on voters; those who do not vote are active members of the armed forces and the police",
    ["Aturannya saling menguatkan"] = "The rules support one another",
    ["Kewajiban netral tertulis di beberapa aturan:\
\
- **UU 20/2023**: ASN bebas dari pengaruh golongan dan partai politik.\
- **PP 94/2021**: PNS dilarang memberi dukungan kepada calon.\
- **PP 42/2004**: kode etik dalam lima hubungan.\
- **SKB lima lembaga (2022)**: contoh perbuatan terlarang.\
- **Undang-undang pemilu dan pilkada**: larangan bagi ASN."] =
        "The duty to be neutral is written in several rules:\
\
- **Law 20/2023**: civil servants are free from the influence of groups and parties.\
- **GR 94/2021**: no support for candidates.\
- **GR 42/2004**: a code of ethics in five relations.\
- **Joint Decree of five institutions (2022)**: examples of forbidden acts.\
- **Election laws**: what they forbid civil servants.",
    ["Tiga pegawai membahas aturan dalam rapat kantor."] =
        "Three civil servants discuss the rules in an office meeting.",
    ["Gambar: bertanya lebih dahulu adalah sikap profesional."] =
        "Picture: asking first is the professional attitude.",
    ["Bila ragu, minta arahan tertulis sebelum bertindak."] =
        "If in doubt, ask for written guidance before you act.",
    ["Kewajiban menjaga netralitas berlaku bagi PNS maupun PPPK."] =
        "The duty to stay neutral binds both permanent (PNS) and contract (PPPK) civil servants.",
    ["Tiga pegawai belajar bersama di depan satu layar."] =
        "Three civil servants learn together in front of one screen.",
    ["Undang-undang membebankan kewajiban itu kepada pegawai ASN, yaitu PNS dan PPPK."] =
        "The law lays this duty on all civil servants, that is, on PNS and PPPK.",
    ["UU 20/2023 Pasal 24 ayat (1) huruf d"] = "Law 20/2023, Article 24 (1) d",
    ["Satu ketukan pun terbaca"] = "Even a single tap can be read",
    ["Malam hari, teman lama mengirim tautan kepada Maria: “Tolong Suka, ya.” Tautan itu milik tim pemenangan Paslon X.\
\
Menyukai, mengomentari, membagikan, atau mengikuti akun tim pemenangan termasuk perbuatan yang dilarang. Jam kerja atau bukan, akun utama atau akun kedua, **warga tetap mengenal Anda sebagai ASN.**\
\
Informasi resmi KPU dan Bawaslu boleh Anda sebarkan."] =
        "One evening an old friend sends Maria a link: “Please press Like.” It belongs to the campaign team of Pair X.\
\
Liking, commenting on, sharing or following a campaign team's account is forbidden. At work or not, main account or second, **citizens still know you as a civil servant.**\
\
You may share official information of the election commission (KPU) and supervisor (Bawaslu).",
    ["Seorang pegawai memegang ponsel besar dengan tanda Suka, komentar, dan bagikan."] =
        "A civil servant holds a large phone with signs for Like, comment and share.",
    ["Gambar: suka, komentar, dan bagikan meninggalkan jejak yang dapat dilihat warga."] =
        "Picture: likes, comments and shares leave traces that citizens can see.",
    ["Lewati ajakan mendukung; sebarkan hanya informasi resmi penyelenggara."] =
        "Pass over calls for support; share only official information from the election organisers.",
    ["Manakah perbuatan ASN yang dilarang pedoman netralitas? Pilih semua yang benar."] =
        "Which acts do the guidelines on neutrality forbid civil servants? Choose all that apply.",
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
    ["Di luar jam kerja, ASN bebas menunjukkan dukungan kepada calon di akun pribadinya."] =
        "Outside working hours, civil servants are free to show support for a candidate on their private accounts.",
    ["Jejak Suka dan komentar mengarah ke ponsel pemiliknya."] =
        "The traces of likes and comments lead to their owner's phone.",
    ["Netralitas dijaga dalam kehidupan sehari-hari dan di ruang digital, bukan hanya pada jam kerja."] =
        "Neutrality is kept in daily life and in the digital space, not only in working hours.",
    ["Bentuk dan tahap menentukan"] = "Form and stage decide",
    ["Perbuatan yang mirip dapat berakhir berbeda.\
\
Terhadap bakal calon, pelanggaran umumnya ditangani sebagai pelanggaran kode etik: sanksi moral, terbuka atau tertutup. Terhadap calon yang sudah ditetapkan, perbuatan yang sama dapat menjadi pelanggaran disiplin.\
\
Sanksi dapat berupa sanksi moral hingga hukuman disiplin, **bergantung pada bentuk dan tahapnya.**"] =
        "Similar acts can end differently.\
\
Towards someone who is not yet a confirmed candidate, a breach is generally treated as a breach of the code of ethics: a moral sanction, open or closed. Towards a confirmed candidate, the same act can be a breach of discipline.\
\
Sanctions range from moral sanctions to disciplinary punishment, **depending on the form and the stage.**",
    ["Gambar: jejak unggahan dapat menjadi bahan pemeriksaan."] =
        "Picture: the traces of a post can become evidence in an inquiry.",
    ["Melihat dugaan pelanggaran? Catat faktanya, lalu sampaikan lewat kanal resmi tanpa menyebarkannya."] =
        "Have you seen a suspected breach? Note the facts, then report it through official channels without spreading it.",
    ["Mengapa sanksi atas pelanggaran netralitas dapat berbeda?"] =
        "Why can sanctions for a breach of neutrality differ?",
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
    ["Setelah KASN tidak lagi ada, lembaga mana yang mengawasi kode etik dan netralitas ASN menurut pengaturan 2024?"] =
        "Now that the civil service commission (KASN) is gone, who supervises the code of ethics and neutrality under the rules of 2024?",
    ["Komisi Pemilihan Umum"] = "The General Election Commission",
    ["KPU menyelenggarakan pemilu, bukan mengawasi kode etik ASN."] =
        "The election commission holds elections; it does not supervise civil servants' code of ethics.",
    ["Ombudsman Republik Indonesia"] = "The Ombudsman of the Republic of Indonesia",
    ["Ombudsman mengawasi pelayanan publik, bukan kode etik ASN."] =
        "The Ombudsman supervises public services, not civil servants' code of ethics.",
    ["Lembaga Administrasi Negara"] = "The National Institute of Public Administration",
    ["LAN membina pengembangan kompetensi ASN."] =
        "This institute develops the competence of civil servants.",
    ["Badan Kepegawaian Negara"] = "The National Civil Service Agency",
    ["Perpres tahun 2024 mengalihkan pengawasan itu kepada BKN; kebijakan sistem merit berada di KemenPANRB. Pada 2025 Mahkamah Konstitusi memerintahkan pembentukan lembaga pengawas independen."] =
        "Presidential regulations of 2024 moved that supervision to BKN, while merit policy is with the ministry (KemenPANRB). In 2025 the Constitutional Court ordered that an independent supervisory body be formed.",
    ["Perpres 91/2024 dan 92/2024; Putusan MK 121/PUU-XXII/2024 (16 Oktober 2025)"] =
        "Perpres 91/2024 and 92/2024; Constitutional Court ruling 121/PUU-XXII/2024 (16 October 2025)",
    ["Mulai besok"] = "From tomorrow",
    ["Satu hal untuk besok pagi"] = "One thing for tomorrow morning",
    ["Sebelum bekerja besok, luangkan lima menit:\
\
- Buka daftar akun dan grup yang Anda ikuti.\
- Berhenti mengikuti akun tim pemenangan, lalu keluar dari grupnya dengan santun.\
- Siapkan satu kalimat penolakan yang sopan.\
\
Ibu Ratna memakai kalimat ini: “Terima kasih sudah mengajak. Saya ASN, jadi saya tidak memihak.”"] =
        "Before you start work tomorrow, take five minutes:\
\
- Open the list of accounts and groups that you follow.\
- Stop following campaign teams' accounts, and leave their groups politely.\
- Have a polite sentence ready for declining.\
\
Ratna uses this one: “Thank you for asking me. I am a civil servant, so I take no sides.”",
    ["Gambar: kebiasaan kecil lebih mudah dimulai bersama."] =
        "Picture: a small habit is easier to begin together.",
    ["ASN boleh memilih di bilik suara, tetapi melayani dan bersuara di ruang publik tanpa memihak."] =
        "Civil servants may vote in the polling booth, but serve and speak in public without taking sides.",
}
