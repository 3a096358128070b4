-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- items/m06-kegiatan.lua
    ["Kelompokkan tindakan ASN pada masa kampanye."] =
        "Sort a civil servant's acts in the campaign period into groups.",
    ["Boleh"] = "Allowed",
    ["Dilarang"] = "Forbidden",
    ["Tanyakan dahulu"] = "Ask first",
    ["Menjadi moderator diskusi publik yang mengundang calon"] =
        "Moderating a public discussion to which candidates are invited",
    ["Peran moderator perlu arahan tertulis lebih dahulu."] =
        "A moderator's role needs written guidance first.",
    ["Hadir mendengarkan pemaparan visi calon tanpa atribut"] =
        "Attending to listen to a candidate's aims, without attributes",
    ["Kehadiran adalah wilayah abu-abu; bila ragu, jangan hadir."] =
        "Attendance is a grey area; when in doubt, do not attend.",
    ["Memilih di TPS pada hari pemungutan suara"] = "Voting at the polling station on voting day",
    ["ASN tetap memiliki hak pilih."] = "Civil servants keep the right to vote.",
    ["Memakai mobil dinas untuk mengangkut peserta kampanye"] =
        "Using an official car to carry campaign participants",
    ["Fasilitas negara tidak dipakai untuk kampanye."] = "State facilities are not used for campaigns.",
    ["Bergabung dalam grup pemenangan"] = "Joining a campaign team's group",
    ["Bergabung termasuk perbuatan yang disebut pedoman."] = "Joining is among the acts the guidelines name.",
    ["Menyebarkan informasi tata cara memilih dari KPU"] = "Spreading the KPU's information on how to vote",
    ["Informasi penyelenggara bersifat netral."] = "Information from the election body is neutral.",
    ["Menyerahkan salinan KTP sebagai dukungan calon perseorangan"] =
        "Handing in a copy of one's identity card in support of an independent candidate",
    ["Surat dukungan dengan salinan KTP termasuk larangan."] =
        "Letters of support with identity-card copies are among the prohibitions.",
    ["Mengingatkan tetangga memeriksa namanya dalam daftar pemilih"] =
        "Reminding a neighbour to look for their name on the voter list",
    ["Mengajak warga memakai hak pilih boleh, selama pilihannya tidak diarahkan."] =
        "Asking citizens to use their vote is allowed, as long as the choice is not steered.",
    ["Mengunggah foto bersama calon dengan jari membentuk nomor urut"] =
        "Posting a photo with a candidate, fingers showing the ballot number",
    ["Foto bersama calon dengan simbol dukungan disebut dalam pedoman."] =
        "A photo with a candidate and a sign of support is named in the guidelines.",
    ["Datang ke syukuran tetangga yang baru ditetapkan sebagai calon"] =
        "Going to the thanksgiving of a neighbour who has just become a candidate",
    ["Syukuran dapat berubah menjadi kampanye; mintalah arahan tertulis lebih dahulu."] =
        "A thanksgiving can turn into a campaign; ask for written guidance first.",
    ["Bila suatu kegiatan berada di wilayah abu-abu, minta arahan tertulis kepada atasan atau pengawas sebelum bertindak."] =
        "When an activity lies in a grey area, ask your superior or the supervisors for written guidance before you act.",
    ["PP 94/2021 Pasal 5 huruf n; SKB lima lembaga 22 September 2022"] =
        "Government Regulation 94/2021, Article 5 n; Joint Decree of five institutions, 22 September 2022",
    ["Ibu Ratna, petugas loket"] = "Ratna, counter clerk",
    ["Jam istirahat di musim kampanye. Delapan unggahan muncul di akun pribadi Anda. Pilih tindakan paling tepat untuk setiap unggahan."] =
        "A break in the campaign season. Eight posts appear in your personal account. Choose the most fitting action for each post.",
    ["Kepercayaan"] = "Trust",
    ["KPU Kota Suryaloka"] = "KPU of Suryaloka City",
    ["Akun resmi · 1 jam lalu"] = "Official account · 1 hour ago",
    ["Periksa nama Anda dalam daftar pemilih sebelum hari pemungutan suara."] =
        "Check your name on the voter list before voting day.",
    ["Seorang ibu dan seorang bapak di kiri dan kanan kotak suara putih, di bawah timbangan yang seimbang."] =
        "A woman and a man on the left and right of a white ballot box, under scales in balance.",
    ["Sari"] = "Sari",
    ["Terima kasih, sudah saya periksa."] = "Thank you, I have checked.",
    ["SKB lima lembaga 22 September 2022"] = "Joint Decree of five institutions, 22 September 2022",
    ["Warga menemukan caranya lewat unggahan Anda."] = "Citizens find out how through your post.",
    ["Anda membagikan informasi resmi KPU."] = "You shared official KPU information.",
    ["Informasi penyelenggara boleh disebarkan."] = "Information from the election body may be spread.",
    ["Unggahan resmi ditinjau tanpa alasan."] = "An official post is reviewed for no reason.",
    ["Unggahan resmi penyelenggara tidak perlu dilaporkan. Pilihan yang lebih baik: **Bagikan**."] =
        "Official posts of the election body need no reporting. The better choice: **Share**.",
    ["Tidak ada yang berubah."] = "Nothing changes.",
    ["Aman, tetapi kesempatan membantu warga terlewat. Pilihan yang lebih baik: **Bagikan**."] =
        "Safe, but a chance to help citizens is missed. The better choice: **Share**.",
    ["Tim Paslon X"] = "Team Candidate Pair X",
    ["Akun pemenangan · 2 jam lalu"] = "Campaign account · 2 hours ago",
    ["Klik Suka bila mendukung kami! Target malam ini sepuluh ribu Suka."] =
        "Press Like if you support us! Tonight's goal is ten thousand Likes.",
    ["Panggung dengan seorang pembicara di depan banyak orang."] =
        "A stage with a speaker before many people.",
    ["Joni"] = "Joni",
    ["Meluncur!"] = "Off we go!",
    ["Tidak ada yang tampil atas nama Anda."] = "Nothing is shown in your name.",
    ["Unggahan dukungan dilewati saja."] = "A post of support is simply passed over.",
    ["Nama Anda tampil pada unggahan tim pemenangan."] = "Your name shows on a campaign team's post.",
    ["Nama Anda ada pada unggahan Tim Paslon X."] = "Your name is on a post of Team Candidate Pair X.",
    ["Interaksi ini dapat dinilai sebagai dukungan. Pilihan yang lebih aman: **Lewati**."] =
        "This interaction can be judged as support. The safer choice: **Pass**.",
    ["Rudi, teman lama"] = "Rudi, an old friend",
    ["Teman SMA · 3 jam lalu"] = "High-school friend · 3 hours ago",
    ["Akhirnya bertemu calon idola. Teman-teman, tolong komentar, ya!"] =
        "I finally met my favourite candidate. Friends, please comment!",
    ["Swafoto dua orang di depan panggung; seorang menunjukkan dua jari."] =
        "A selfie of two people before a stage; one shows two fingers.",
    ["Nita"] = "Nita",
    ["Wah, keren!"] = "Wow, great!",
    ["Anda menelepon Rudi malamnya; ia mengerti."] = "You phone Rudi that evening; he understands.",
    ["Persahabatan dijaga secara pribadi, bukan lewat unggahan dukungan."] =
        "Friendship is kept up in private, not through a post of support.",
    ["Nama Anda muncul di bawah swafoto bersama calon."] =
        "Your name appears below a selfie with a candidate.",
    ["Nama Anda ada di bawah swafoto dengan calon."] = "Your name is below a selfie with a candidate.",
    ["Komentar ringan pun tampak sebagai dukungan. Pilihan yang lebih aman: **Lewati**."] =
        "Even a light comment looks like support. The safer choice: **Pass**.",
    ["akun_tanpa_nama"] = "account_without_a_name",
    ["Akun baru · 10 menit lalu"] = "New account · 10 minutes ago",
    ["TPS 5 dibakar! Jangan datang memilih! Sebarkan!"] =
        "Polling station 5 has been burnt down! Do not come to vote! Spread this!",
    ["Benar tidak, sih?"] = "Is it true?",
    ["Anon"] = "Anon",
    ["Sebarkan saja dulu."] = "Just spread it first.",
    ["Pilar Etika Digital: informasi palsu"] = "Digital Ethics pillar: false information",
    ["Anda melaporkan unggahan itu; penyelenggara membantah kabarnya."] =
        "You report the post; the election body denies the story.",
    ["Anda melaporkan kabar tanpa sumber."] = "You reported a story without a source.",
    ["Kabar berbahaya tanpa sumber dilaporkan."] = "Dangerous stories without a source are reported.",
    ["Tiga tetangga membatalkan niat memilih."] = "Three neighbours give up their plan to vote.",
    ["Anda menyebarkan kabar palsu tentang TPS."] = "You spread a false story about a polling station.",
    ["Menyebarkan kabar ini menakuti pemilih. Pilihan yang lebih aman: **Laporkan**."] =
        "Spreading this story frightens voters. The safer choice: **Report**.",
    ["Kabar itu terus beredar."] = "The story keeps going round.",
    ["Aman bagi Anda, tetapi warga tetap ketakutan. Pilihan yang lebih baik: **Laporkan**."] =
        "Safe for you, but citizens stay frightened. The better choice: **Report**.",
    ["Interaksi Anda membuat unggahan itu makin sering muncul."] =
        "Your interaction makes the post appear more often.",
    ["Anda meramaikan kabar tanpa sumber."] = "You gave a story without a source more attention.",
    ["Suka, komentar, dan ikuti menaikkan jangkauannya. Pilihan yang lebih aman: **Laporkan**."] =
        "Likes, comments and follows raise its reach. The safer choice: **Report**.",
    ["Bawaslu Kota Suryaloka"] = "Bawaslu of Suryaloka City",
    ["Akun resmi · 5 jam lalu"] = "Official account · 5 hours ago",
    ["Begini cara melaporkan dugaan pelanggaran: catat, simpan bukti, lalu datang ke kantor kami."] =
        "This is how to report a suspected breach: take notes, keep the evidence, then come to our office.",
    ["Seorang pegawai di samping laman dengan kaca pembesar dan tanda centang."] =
        "An employee beside a page with a magnifying glass and a tick.",
    ["Ujang"] = "Ujang",
    ["Identitas pelapor aman?"] = "Is the identity of those who report safe?",
    ["Rekan dan warga tahu harus ke mana."] = "Colleagues and citizens know where to go.",
    ["Anda membagikan informasi resmi Bawaslu."] = "You shared official Bawaslu information.",
    ["Informasi pengawas boleh disebarkan."] = "Information from the supervisors may be spread.",
    ["Unggahan resmi pengawas tidak perlu dilaporkan. Pilihan yang lebih baik: **Bagikan**."] =
        "Official posts of the supervisors need no reporting. The better choice: **Share**.",
    ["Relawan Suryaloka Menang"] = "Suryaloka Wins Volunteers",
    ["Grup · Diundang oleh sepupu Anda"] = "Group · Invited by your cousin",
    ["Bergabunglah dalam grup relawan Paslon X. Cukup tekan Ikuti."] =
        "Join the volunteers of Candidate Pair X. Just press Follow.",
    ["Sepupu Anda"] = "Your cousin",
    ["Ayo, keluarga harus kompak!"] = "Come on, a family stands together!",
    ["Sudah 200 anggota."] = "Already 200 members.",
    ["Anda menolak lewat pesan pribadi yang santun."] = "You decline in a polite private message.",
    ["Grup pemenangan tidak diikuti, juga bila yang mengundang keluarga."] =
        "Campaign groups are not followed, even when family invites.",
    ["Nama Anda masuk daftar anggota relawan."] = "Your name enters the list of volunteers.",
    ["Anda tercatat dalam grup relawan."] = "You are listed in a volunteers' group.",
    ["Bergabung dalam grup pemenangan dapat dinilai memihak. Pilihan yang lebih aman: **Lewati**."] =
        "Joining a campaign group can be judged as taking sides. The safer choice: **Pass**.",
    ["Nama Anda tampil di halaman relawan."] = "Your name shows on the volunteers' page.",
    ["Nama Anda ada di halaman relawan."] = "Your name is on the volunteers' page.",
    ["Kelurahan Melati"] = "Melati Ward Office",
    ["Akun resmi kantor Anda · Kemarin"] = "Your office's official account · Yesterday",
    ["Loket tetap buka selama masa kampanye. Urutan layanan menurut nomor antrean."] =
        "The counter stays open during the campaign. Service goes by queue number.",
    ["Petugas loket melayani seorang warga."] = "A clerk at a counter serves a citizen.",
    ["Sabtu buka?"] = "Open on Saturday?",
    ["UU 25/2009"] = "Law 25/2009",
    ["Warga tahu jam layanan yang benar."] = "Citizens know the right service hours.",
    ["Anda membagikan jam layanan."] = "You shared the service hours.",
    ["Informasi layanan menolong semua warga."] = "Service information helps every citizen.",
    ["Unggahan kantor Anda dilihat lebih banyak warga."] = "More citizens see your office's post.",
    ["Menyukai informasi layanan tidak memihak siapa pun."] =
        "Liking service information takes nobody's side.",
    ["Anda menjawab pertanyaan Sari tentang hari Sabtu."] = "You answer Sari's question about Saturday.",
    ["Anda menjawab pertanyaan warga."] = "You answered a citizen's question.",
    ["Menjawab pertanyaan warga adalah pelayanan."] = "Answering citizens' questions is service.",
    ["Unggahan kantor sendiri ditinjau tanpa alasan."] = "Your own office's post is reviewed for no reason.",
    ["Informasi layanan tidak perlu dilaporkan. Pilihan yang lebih baik: **Bagikan**."] =
        "Service information needs no reporting. The better choice: **Share**.",
    ["Aman, tetapi informasi layanan layak dibagikan. Pilihan yang lebih baik: **Bagikan**."] =
        "Safe, but service information is worth sharing. The better choice: **Share**.",
    ["Warung Politik"] = "Politics Café",
    ["Halaman humor · 6 jam lalu"] = "Humour page · 6 hours ago",
    ["Pendukung Paslon Y semuanya bodoh. Setuju?"] = "Supporters of Candidate Pair Y are all stupid. Agree?",
    ["Haha, setuju."] = "Haha, agreed.",
    ["Wati"] = "Wati",
    ["Kasar sekali."] = "So rude.",
    ["Pilar Etika Digital: ujaran yang menghina"] = "Digital Ethics pillar: insulting speech",
    ["Halaman itu menerima peringatan."] = "The page receives a warning.",
    ["Anda melaporkan hinaan."] = "You reported an insult.",
    ["Hinaan terhadap kelompok pemilih patut dilaporkan."] =
        "An insult to a group of voters deserves a report.",
    ["Anda tidak ikut meramaikan."] = "You do not add to the noise.",
    ["Melewati hinaan menjaga Anda tetap netral."] = "Passing over an insult keeps you neutral.",
    ["Pendukung Paslon Y melihat nama Anda di sana."] = "Supporters of Candidate Pair Y see your name there.",
    ["Nama Anda ada pada unggahan yang menghina pemilih."] = "Your name is on a post that insults voters.",
    ["Warga yang dihina akan ragu dilayani dengan adil oleh Anda. Pilihan yang lebih aman: **Laporkan**."] =
        "The insulted citizens will doubt that you serve them fairly. The safer choice: **Report**.",
    ["Foto pegawai pada masa kampanye. Sentuh semua hal yang dapat ditafsirkan memihak."] =
        "Staff photo in the campaign period. Touch everything that can be read as taking sides.",
    ["Empat pegawai berfoto di kantor. Dua mengangkat jari, satu bertopi; di dinding ada papan nama, spanduk, dan kalender."] =
        "Four employees pose in an office. Two raise fingers, one wears a cap; on the wall are a nameplate, a banner and a calendar.",
    ["Gerak tangan, latar, dan atribut dapat dibaca sebagai simbol dukungan walaupun tidak dimaksudkan demikian."] =
        "Hand signs, backgrounds and attributes can be read as symbols of support even when not meant so.",
    ["SKB lima lembaga 22 September 2022; imbauan BKN tentang pose foto (2024)"] =
        "Joint Decree of five institutions, 22 September 2022; BKN's advice on photo poses (2024)",
    ["Jari membentuk angka satu"] = "A finger forming the number one",
    ["Tangan pegawai paling kiri"] = "The hand of the employee on the far left",
    ["Satu jari dapat dibaca sebagai nomor urut."] = "One finger can be read as a ballot number.",
    ["Jari membentuk angka dua"] = "Fingers forming the number two",
    ["Tangan pegawai paling kanan"] = "The hand of the employee on the far right",
    ["Dua jari dapat dibaca sebagai nomor urut."] = "Two fingers can be read as a ballot number.",
    ["Topi bernomor urut calon"] = "A cap with a candidate's number",
    ["Penutup kepala pegawai kedua"] = "The headwear of the second employee",
    ["Nomor pada topi adalah atribut calon."] = "The number on the cap is a candidate's attribute.",
    ["Spanduk calon di latar belakang"] = "A candidate's banner in the background",
    ["Kain di tengah dinding"] = "The cloth in the middle of the wall",
    ["Latar ikut terbaca bersama orang di depannya."] =
        "The background is read together with the people in front of it.",
    ["Seragam dinas yang rapi"] = "A neat official uniform",
    ["Pakaian pegawai ketiga"] = "The clothes of the third employee",
    ["Seragam menunjukkan dinas, bukan dukungan."] = "A uniform shows the office, not support.",
    ["Kalender di dinding"] = "A calendar on the wall",
    ["Kertas di kanan atas"] = "The paper at the top right",
    ["Kalender biasa tidak memuat dukungan."] = "An ordinary calendar carries no support.",
    ["Papan nama kantor"] = "The office's nameplate",
    ["Papan di kiri atas"] = "The board at the top left",
    ["Papan nama hanya menunjukkan tempat."] = "A nameplate only shows the place.",
    ["Saudara Anda memasukkan nomor Anda ke grup “Menang Bersama Paslon X”."] =
        "A relative has added your number to the group “Winning with Candidate Pair X”.",
    ["Seorang pegawai di samping ponsel besar yang menampilkan unggahan."] =
        "An employee beside a large phone showing a post.",
    ["Rian, saudara Anda"] = "Rian, your relative",
    ["Pak Budi, kepala seksi"] = "Budi, head of section",
    ["Selamat datang di grup! Kakak kan banyak kenal warga. Bantu kami, ya."] =
        "Welcome to the group! You know so many citizens. Do help us.",
    ["Saya keluar dari grup. Saya jelaskan status ASN saya lewat pesan pribadi."] =
        "I am leaving the group. I will explain my civil service status in a private message.",
    ["Lho, kok keluar? Malu-maluin."] = "Hey, why did you leave? How embarrassing.",
    ["Menjadi anggota grup pemenangan dapat dinilai memihak, maka keluar dan menjelaskan secara santun adalah pilihan aman."] =
        "Being a member of a campaign group can be judged as taking sides, so leaving and explaining politely is the safe choice.",
    ["SKB lima lembaga 22 September 2022 (bergabung dalam grup pemenangan)"] =
        "Joint Decree of five institutions, 22 September 2022 (joining campaign groups)",
    ["Saya tetap di grup tanpa berkomentar, supaya Rian tidak tersinggung."] =
        "I stay in the group without commenting, so that Rian is not offended.",
    ["Diam pun tercatat sebagai anggota."] = "Even a silent member is listed as a member.",
    ["Tolong ganti saja nama grupnya, Rian."] = "Please just change the group's name, Rian.",
    ["Sudah: “Keluarga X Jaya”."] = "Done: “Family X Forever”.",
    ["Nama baru tidak mengubah tujuan grup."] = "A new name does not change what the group is for.",
    ["Saya bisukan pemberitahuannya, lalu membacanya sesekali."] =
        "I mute the notifications and read them now and then.",
    ["Membisukan tidak menghapus nama Anda dari daftar anggota."] =
        "Muting does not take your name off the list of members.",
    ["Ada warga mengirim tangkapan layar. Nama Anda ada di daftar anggota grup itu. Benarkah?"] =
        "A citizen sent a screenshot. Your name is in that group's list of members. Is it true?",
    ["Benar, Pak. Saya dimasukkan. Saya keluar sekarang dan mencatat kronologinya."] =
        "It is. I was added. I am leaving now and writing down what happened.",
    ["Baik. Kirim catatannya kepada saya."] = "Good. Send me your notes.",
    ["Kejujuran dan catatan membantu pemeriksaan fakta."] = "Honesty and notes help to establish the facts.",
    ["Bukan saya, Pak. Mungkin ada orang lain yang namanya kebetulan sama dengan nama saya."] =
        "That is not me. Perhaps someone else happens to have the same name as I do.",
    ["Nomornya juga sama."] = "The number is the same too.",
    ["Berbohong menambah pelanggaran dan menghabiskan kepercayaan."] =
        "A lie adds to the breach and uses up trust.",
    ["Keluarga kok dijauhi. Minimal bagikan satu poster saja, diam-diam."] =
        "Keeping away from family, are you? At least share one poster, quietly.",
    ["Saya sayang keluarga. Justru karena itu saya tidak ikut; ini kewajiban saya."] =
        "I love my family. That is just why I stay out of it; this is my duty.",
    ["Hmm. Jadi bukan karena marah?"] = "Hmm. So it is not because you are angry?",
    ["Anda memisahkan kasih keluarga dari dukungan politik."] =
        "You keep love for the family apart from political support.",
    ["Baiklah, satu saja. Saya kirim dari akun kedua supaya tidak ketahuan orang kantor."] =
        "All right, just one. I will send it from my second account so that the office does not notice.",
    ["Mantap! Langsung ramai."] = "Great! It is busy at once.",
    ["Akun kedua pun akun ASN, dan jejaknya dapat ditelusuri."] =
        "A second account is a civil servant's account too, and its traces can be followed.",
    ["Ya sudah. Lalu apa yang boleh Kakak bantu?"] = "All right then. So what may you help with?",
    ["Mengingatkan semua keluarga memeriksa daftar pemilih, siapa pun pilihannya."] =
        "Reminding the whole family to check the voter list, whatever their choice.",
    ["Itu saya setuju."] = "That I agree with.",
    ["Mendorong partisipasi boleh; mengarahkan pilihan tidak."] =
        "Encouraging participation is allowed; steering choices is not.",
    ["Tidak ada. Dan mulai sekarang jangan pernah lagi bicara politik apa pun dengan saya."] =
        "Nothing. And from now on never talk to me about any politics again.",
    ["Terserah Kakak saja."] = "As you like.",
    ["Anda netral, tetapi pintu percakapan tertutup tanpa perlu."] =
        "You are neutral, but the door to conversation is closed without need.",
    ["Netral dan tetap rukun"] = "Neutral and still on good terms",
    ["Pada acara berikutnya keluarga berkumpul seperti biasa. Rian sendiri menjelaskan kepada sepupu lain mengapa Anda tidak ikut grup."] =
        "At the next family gathering everyone comes as usual. Rian himself explains to another cousin why you are not in the group.",
    ["Netral, tetapi renggang"] = "Neutral, but distant",
    ["Nama Anda bersih. Namun Rian tidak lagi menyapa, padahal satu kalimat hangat sudah cukup."] =
        "Your name is clean. But Rian no longer greets you, though one warm sentence would have been enough.",
    ["Jejak yang berbicara"] = "Traces that speak",
    ["Tangkapan layar sampai kepada pengawas. Anda diperiksa; sanksinya dapat bergantung pada bentuk dan tahap perbuatan."] =
        "The screenshot reaches the supervisors. You are examined; the sanction can depend on the form and stage of the act.",
    ["Anda melihat dugaan pelanggaran netralitas rekan. Urutkan langkah yang bertanggung jawab."] =
        "You see a colleague's suspected breach of neutrality. Put the responsible steps in order.",
    ["Mencatat fakta: apa, siapa, kapan, di mana"] = "Noting the facts: what, who, when, where",
    ["Menyimpan bukti tanpa menyebarkannya"] = "Keeping the evidence without spreading it",
    ["Bukti disimpan setelah faktanya jelas."] = "Evidence is kept once the facts are clear.",
    ["Menyampaikan kepada atasan atau kanal pengawasan resmi"] =
        "Passing it to a superior or an official supervision channel",
    ["Laporan dibuat dengan fakta dan bukti di tangan."] =
        "The report is made with facts and evidence in hand.",
    ["Menjaga kerahasiaan selama pemeriksaan"] = "Keeping it confidential during the examination",
    ["Pemeriksaan berlangsung setelah laporan diterima."] =
        "The examination takes place once the report is received.",
    ["Mengikuti hasil sesuai prosedur"] = "Following the outcome as the procedure provides",
    ["Hasil keluar setelah pemeriksaan."] = "The outcome comes after the examination.",
    ["Pelaporan bertumpu pada fakta dan kanal resmi, bukan pada penghakiman di media sosial."] =
        "Reporting rests on facts and official channels, not on judgement in social media.",
    ["Kanal Bawaslu, BKN, SP4N-LAPOR! (per 2024)"] = "Channels of Bawaslu, BKN, SP4N-LAPOR! (as of 2024)",

    -- lessons/latihan-netralitas.lua
    ["Latihan Netralitas di Tahun Politik"] = "Neutrality in Practice in an Election Year",
    ["Memahami alasan netralitas"] = "Understanding the reason for neutrality",
    ["Mengenal aturan dan sanksi"] = "Knowing the rules and sanctions",
    ["Bersikap netral di media sosial"] = "Staying neutral on social media",
    ["Boleh, dilarang, tanyakan dahulu"] = "Allowed, forbidden, ask first",
    ["Musim kampanye tiba di Kota Suryaloka. Dalam sehari Ibu Ratna menerima undangan diskusi, ajakan grup, dan permintaan foto bersama.\
\
Tidak semuanya dilarang, tidak semuanya boleh. Pak Budi memberinya pegangan: **yang jelas boleh, lakukan; yang jelas dilarang, tolak; yang ragu, tanyakan dahulu secara tertulis.**\
\
Kewajiban ini mengikat PNS dan PPPK, di kantor dan di ruang digital."] =
        "The campaign season has come to Suryaloka City. In one day Ratna receives an invitation to a discussion, to a group, and to a group photo.\
\
Not all of it is forbidden, not all is allowed. Budi gives her a rule: **what is clearly allowed, do; what is clearly forbidden, decline; when in doubt, ask first in writing.**\
\
This duty binds PNS and PPPK, in the office and online.",
    ["Tiga pegawai duduk bersama dalam rapat kantor."] =
        "Three employees sitting together in an office meeting.",
    ["Gambar: bertanya lebih dahulu adalah sikap profesional."] =
        "Picture: asking first is the professional attitude.",
    ["Bila ragu dan belum ada arahan, jangan hadir."] = "When in doubt and without guidance, do not attend.",
    ["Sanksi bertingkat"] = "Sanctions by degree",
    ["Sanksi dapat berbeda menurut bentuk dan tahap perbuatannya."] =
        "Sanctions can differ by the form and stage of the act.",
    ["Jejak Suka dan komentar mengarah ke ponsel pemiliknya."] =
        "The traces of likes and comments lead to their owner's phone.",
    ["Sanksi moral"] = "Moral sanction",
    ["Tertulis, dinyatakan terbuka atau tertutup (PP 42/2004)."] =
        "Written, declared openly or in private (Government Regulation 42/2004).",
    ["Hukuman disiplin sedang"] = "Medium disciplinary punishment",
    ["Tunjangan kinerja dapat dipotong 25 persen selama 6, 9, atau 12 bulan."] =
        "The performance allowance can be cut by 25 percent for 6, 9 or 12 months.",
    ["Hukuman disiplin berat"] = "Severe disciplinary punishment",
    ["Dapat berupa penurunan jabatan hingga pemberhentian (PP 94/2021)."] =
        "Can be a lower position up to dismissal (Government Regulation 94/2021).",
    ["Pidana"] = "Criminal law",
    ["Undang-undang pemilu dan pilkada memuat ancaman pidana bagi perbuatan tertentu."] =
        "The election laws provide criminal penalties for certain acts.",
    ["Sejak 2024 pengawasan netralitas beralih dari KASN ke BKN. Kanal resmi per 2024: Bawaslu, BKN, SP4N-LAPOR!"] =
        "Since 2024 supervision of neutrality has moved from KASN to BKN. Official channels as of 2024: Bawaslu, BKN, SP4N-LAPOR!",
    ["Putaran kilat"] = "Quick round",
    ["Kuis penutup"] = "Closing quiz",
    ["Mulai besok"] = "From tomorrow",
    ["Satu hal untuk besok"] = "One thing for tomorrow",
    ["Besok pagi, buka ponsel Anda selama lima menit:\
\
1. Keluarlah dari grup pemenangan dengan santun.\
2. Turunkan foto bersama yang dapat ditafsirkan memihak.\
3. Simpan satu kalimat penolakan yang ramah.\
\
“Terima kasih sudah mengajak. Saya ASN, jadi saya tidak memihak.”"] =
        "Tomorrow morning, open your phone for five minutes:\
\
1. Leave campaign groups politely.\
2. Take down group photos that can be read as taking sides.\
3. Keep one friendly sentence of refusal.\
\
“Thank you for asking. I am a civil servant, so I do not take sides.”",
    ["Gambar: pilihan boleh berbeda, layanan tetap sama."] =
        "Picture: choices may differ, the service stays the same.",
    ["ASN boleh memilih di bilik suara, tetapi melayani dan bersuara di ruang publik tanpa memihak."] =
        "Civil servants may vote in the polling booth, but serve and speak in public without taking sides.",

    -- items/m06.lua
    ["Apa alasan paling mendasar ASN harus netral?"] =
        "What is the most fundamental reason for civil servants to be neutral?",
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
    ["Manakah perbuatan ASN yang dilarang pedoman netralitas? Pilih semua yang benar."] =
        "Which acts do the guidelines on neutrality forbid civil servants? Choose all that apply.",
    ["Seorang pegawai memegang ponsel besar dengan tanda Suka, komentar, dan bagikan."] =
        "A civil servant holds a large phone with signs for Like, comment and share.",
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
    ["Karena harus netral, ASN kehilangan hak untuk memberikan suara."] =
        "Because they must be neutral, civil servants lose their right to vote.",
    ["ASN tetap memiliki hak pilih; yang dijaga adalah sikap tidak memihak di ruang publik dan dalam tugas."] =
        "Civil servants keep their right to vote; what matters is not to take sides in public and on duty.",
    ["Ketentuan pemilih; yang tidak memilih adalah anggota aktif TNI dan Polri"] =
        "Rules on voters; those who do not vote are active members of the armed forces and the police",
    ["Kewajiban menjaga netralitas berlaku bagi PNS maupun PPPK."] =
        "The duty to stay neutral binds both permanent (PNS) and contract (PPPK) civil servants.",
    ["Tiga pegawai belajar bersama di depan satu layar."] =
        "Three civil servants learn together in front of one screen.",
    ["Undang-undang membebankan kewajiban itu kepada pegawai ASN, yaitu PNS dan PPPK."] =
        "The law lays this duty on all civil servants, that is, on PNS and PPPK.",
    ["UU 20/2023 Pasal 24 ayat (1) huruf d"] = "Law 20/2023, Article 24 (1) d",
    ["Di luar jam kerja, ASN bebas menunjukkan dukungan kepada calon di akun pribadinya."] =
        "Outside working hours, civil servants are free to show support for a candidate on their private accounts.",
    ["Netralitas dijaga dalam kehidupan sehari-hari dan di ruang digital, bukan hanya pada jam kerja."] =
        "Neutrality is kept in daily life and in the digital space, not only in working hours.",
    ["Mengapa sanksi atas pelanggaran netralitas dapat berbeda?"] =
        "Why can sanctions for a breach of neutrality differ?",
    ["Tiga pegawai membahas aturan dalam rapat kantor."] =
        "Three civil servants discuss the rules in an office meeting.",
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
    ["Lembaga mana yang BUKAN penandatangan SKB netralitas tahun 2022?"] =
        "Which institution is NOT a signatory of the 2022 Joint Decree on neutrality?",
    ["Badan Kepegawaian Negara"] = "The National Civil Service Agency",
    ["BKN termasuk penandatangan."] = "The BKN is a signatory.",
    ["Badan Pengawas Pemilihan Umum"] = "Election Supervisory Agency (Bawaslu)",
    ["Bawaslu termasuk penandatangan."] = "Bawaslu is a signatory.",
    ["Komisi Pemilihan Umum"] = "The General Election Commission",
    ["Kementerian Dalam Negeri"] = "Ministry of Home Affairs",
    ["Mendagri termasuk penandatangan."] = "The Minister of Home Affairs is a signatory.",
    ["SKB ditandatangani MenPANRB, Mendagri, BKN, KASN, dan Bawaslu."] =
        "The decree was signed by the Ministers for Administrative Reform and of Home Affairs, BKN, KASN and Bawaslu.",
    ["Setelah KASN tidak lagi ada, lembaga mana yang mengawasi kode etik dan netralitas ASN menurut pengaturan 2024?"] =
        "Now that the civil service commission (KASN) is gone, who supervises the code of ethics and neutrality under the rules of 2024?",
    ["KPU menyelenggarakan pemilu, bukan mengawasi kode etik ASN."] =
        "The election commission holds elections; it does not supervise civil servants' code of ethics.",
    ["Ombudsman Republik Indonesia"] = "The Ombudsman of the Republic of Indonesia",
    ["Ombudsman mengawasi pelayanan publik, bukan kode etik ASN."] =
        "The Ombudsman supervises public services, not civil servants' code of ethics.",
    ["Lembaga Administrasi Negara"] = "The National Institute of Public Administration",
    ["LAN membina pengembangan kompetensi ASN."] =
        "This institute develops the competence of civil servants.",
    ["Perpres tahun 2024 mengalihkan pengawasan itu kepada BKN; kebijakan sistem merit berada di KemenPANRB. Pada 2025 Mahkamah Konstitusi memerintahkan pembentukan lembaga pengawas independen."] =
        "Presidential regulations of 2024 moved that supervision to BKN, while merit policy is with the ministry (KemenPANRB). In 2025 the Constitutional Court ordered that an independent supervisory body be formed.",
    ["Perpres 91/2024 dan 92/2024; Putusan MK 121/PUU-XXII/2024 (16 Oktober 2025)"] =
        "Perpres 91/2024 and 92/2024; Constitutional Court ruling 121/PUU-XXII/2024 (16 October 2025)",
    ["Menjelang pemilihan, atasan mengingatkan netralitas setiap bulan. Apa makna terbaik dari pengulangan itu?"] =
        "Before an election a superior brings up neutrality every month. What is the best meaning of this repetition?",
    ["Menjaga kewaspadaan karena situasi dan bentuk godaannya terus berubah"] =
        "Staying alert, because situations and forms of temptation keep changing",
    ["Tanda bahwa pegawai tidak dipercaya"] = "A sign that staff are not trusted",
    ["Pengingat ditujukan kepada semua, termasuk pimpinan."] =
        "The reminder is for everyone, leaders included.",
    ["Formalitas yang dapat dilewati bila sudah pernah mendengar"] =
        "A formality that can be skipped once one has heard it",
    ["Situasi baru selalu muncul pada tiap tahap."] = "New situations arise at every stage.",
    ["Upaya membatasi pembicaraan apa pun di kantor"] = "An attempt to limit all conversation in the office",
    ["Yang dijaga adalah sikap tidak memihak, bukan semua pembicaraan."] =
        "What is guarded is impartiality, not all conversation.",
    ["Pengingat berkala membantu pegawai mengenali situasi baru dan bertindak tepat."] =
        "Regular reminders help staff to recognise new situations and act rightly.",
    ["SKB lima lembaga 22 September 2022 (pembinaan)"] =
        "Joint Decree of five institutions, 22 September 2022 (guidance)",
    ["Membagikan jadwal pemungutan suara dari akun resmi KPU melanggar netralitas."] =
        "Sharing the voting schedule from the KPU's official account breaches neutrality.",
    ["Bila sebuah undangan berada di wilayah abu-abu, ASN sebaiknya meminta arahan tertulis lebih dahulu."] =
        "When an invitation lies in a grey area, a civil servant had better ask for written guidance first.",
    ["Arahan tertulis melindungi Anda dan kantor; bila ragu, jangan hadir."] =
        "Written guidance protects you and the office; when in doubt, do not attend.",
    ["Mengikuti akun tim pemenangan hanya untuk membaca tidak dapat dinilai memihak."] =
        "Following a campaign team’s account only to read cannot be seen as taking sides.",
    ["Mengikuti akun pemenangan termasuk perbuatan yang dilarang pedoman; warga melihat nama Anda di daftar pengikut."] =
        "Following a campaign account is among the acts the guidance forbids; citizens see your name in the list of followers.",
    ["Pelanggaran netralitas dapat berujung sanksi moral hingga hukuman disiplin."] =
        "A breach of neutrality can lead to sanctions from moral to disciplinary.",
    ["Bentuk dan tahap perbuatan menentukan beratnya sanksi."] =
        "The form and the stage of the act decide how heavy the sanction is.",
    ["PP 42/2004 Pasal 15; PP 94/2021"] =
        "Government Regulation 42/2004 Article 15; Government Regulation 94/2021",
    ["Mobil dinas boleh dipakai mengantar warga ke kampanye asalkan di luar jam kerja."] =
        "An official car may take citizens to a campaign as long as it is outside working hours.",
    ["Fasilitas negara milik semua warga, dan PNS dilarang memakainya untuk mendukung calon, kapan pun."] =
        "State facilities belong to all citizens, and civil servants may not use them to support a candidate at any time.",
    ["PP 94/2021 Pasal 5 huruf n"] = "Government Regulation 94/2021 Article 5 n",
}
