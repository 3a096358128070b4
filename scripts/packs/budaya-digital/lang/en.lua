-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- items/m05.lua
    ["Pasangkan sila dengan contoh perilaku digital."] =
        "Match each principle with an example of online conduct.",
    ["Ketuhanan Yang Maha Esa"] = "Belief in the one and only God",
    ["Tidak merendahkan ibadah pemeluk agama lain"] = "Not belittling the worship of people of another faith",
    ["Sila pertama mengajak menghormati keyakinan setiap orang."] =
        "The first principle asks us to respect everyone's belief.",
    ["Kemanusiaan yang adil dan beradab"] = "Just and civilised humanity",
    ["Membela korban perundungan dengan santun"] = "Politely standing up for a victim of bullying",
    ["Sila kedua mengajak memperlakukan orang secara beradab."] =
        "The second principle asks us to treat people in a civilised way.",
    ["Persatuan Indonesia"] = "The unity of Indonesia",
    ["Menghentikan lelucon yang mengadu daerah"] =
        "Putting a stop to jokes that set regions against each other",
    ["Sila ketiga mengajak menjaga persatuan antardaerah."] =
        "The third principle asks us to keep the regions united.",
    ["Kerakyatan yang dipimpin oleh hikmat kebijaksanaan"] = "Democracy guided by the wisdom of deliberation",
    ["Menampung beragam pendapat dalam forum daring"] =
        "Making room for different opinions in an online forum",
    ["Sila keempat mengajak bermusyawarah."] = "The fourth principle asks us to deliberate.",
    ["Keadilan sosial bagi seluruh rakyat Indonesia"] = "Social justice for all the people of Indonesia",
    ["Menyediakan informasi yang mudah diakses penyandang disabilitas"] =
        "Providing information that people with disabilities can easily use",
    ["Sila kelima mengajak membuka akses bagi semua."] =
        "The fifth principle asks us to open access for all.",
    ["Nilai Pancasila tampak dalam perilaku nyata di ruang digital."] =
        "The values of Pancasila show in real conduct in the digital space.",
    ["Pancasila; pilar Budaya Digital"] = "Pancasila; Digital Culture pillar",
    ["Anda menulis undangan kegiatan daring untuk pegawai berbagai agama. Kalimat pembuka mana yang paling tepat?"] =
        "You write an invitation to an online event for staff of various religions. Which opening sentence fits best?",
    ["“Kami mengundang Bapak dan Ibu; silakan menyesuaikan waktu ibadah masing-masing.”"] =
        "“You are warmly invited; please arrange your own times of worship as needed.”",
    ["“Kegiatan diawali ibadah satu agama dan wajib diikuti semua peserta sampai selesai.”"] =
        "“The event opens with worship in one religion, and all participants must attend it to the end.”",
    ["Mewajibkan ibadah satu agama mengabaikan keyakinan peserta lain."] =
        "Requiring worship in one religion ignores the beliefs of other participants.",
    ["“Mohon tidak menampilkan simbol agama selain yang umum di kantor.”"] =
        "“Please show no religious symbols other than those usual in the office.”",
    ["Kalimat ini meminta sebagian orang menyembunyikan keyakinannya."] =
        "This sentence asks some people to hide their belief.",
    ["“Yang tidak sekeyakinan boleh datang belakangan.”"] =
        "“Those of a different faith may come later.”",
    ["Kalimat ini memisahkan peserta menurut keyakinan."] = "This sentence separates participants by belief.",
    ["Kalimat yang baik menyambut semua orang dan memberi ruang bagi perbedaan."] =
        "A good sentence welcomes everyone and leaves room for difference.",
    ["Bhinneka Tunggal Ika; nilai Harmonis, UU 20/2023"] =
        "Bhinneka Tunggal Ika (unity in diversity); the value Harmonious, Law 20/2023",
    ["Unsur mana yang membuat konten layanan lebih inklusif? Pilih semua yang benar."] =
        "What makes service content more inclusive? Choose all that are right.",
    ["Huruf kecil agar semua muat dalam satu gambar"] =
        "Small letters so that everything fits into one picture",
    ["Huruf kecil menyulitkan banyak warga, terutama lansia."] =
        "Small letters are hard for many citizens, above all older people.",
    ["Teks alternatif pada gambar"] = "Alternative text for pictures",
    ["Kontras warna yang cukup"] = "Enough colour contrast",
    ["Takarir pada video"] = "Captions on videos",
    ["Informasi penting hanya diucapkan dalam siaran langsung"] =
        "Important information only spoken in a live broadcast",
    ["Warga tuli dan yang tidak menonton akan tertinggal."] =
        "Deaf citizens and those not watching are left behind.",
    ["Takarir, teks alternatif, dan kontras membantu warga dengan beragam kebutuhan."] =
        "Captions, alternative text and contrast help citizens with various needs.",
    ["Praktik aksesibilitas; asas kesetaraan layanan publik"] =
        "Accessibility practice; the principle of equality in public service",
    ["Memakai bahasa daerah dalam konten layanan dapat bermanfaat asalkan isinya tetap dipahami oleh warga yang dituju."] =
        "Using a local language in service content can be useful as long as the citizens addressed still understand it.",
    ["Seorang pegawai di samping ponsel besar yang menampilkan unggahan."] =
        "An employee beside a large phone showing a post.",
    ["Bahasa daerah mendekatkan layanan, sementara versi bahasa Indonesia menjaga kesetaraan akses."] =
        "A local language brings the service closer, while an Indonesian version keeps access equal.",
    ["Pilar Budaya Digital"] = "Digital Culture pillar",
    ["Dinas hendak mengunggah video upacara adat. Apa yang perlu dilakukan lebih dahulu?"] =
        "An agency wants to upload a video of a traditional ceremony. What needs to be done first?",
    ["Mengunggahnya secara lengkap karena upacara itu berlangsung terbuka untuk umum"] =
        "Upload it in full, because the ceremony is open to the public",
    ["Terbuka untuk hadir belum berarti boleh disiarkan seluruhnya."] =
        "Being open to attend does not mean that all of it may be broadcast.",
    ["Meminta izin pemangku adat dan menyepakati bagian yang boleh tampil"] =
        "Ask the custodians' permission and agree on the parts that may be shown",
    ["Memotong penjelasan makna supaya video singkat"] =
        "Cut the explanation of its meaning to keep the video short",
    ["Tanpa makna, tradisi mudah disalahpahami."] =
        "Without its meaning a tradition is easily misunderstood.",
    ["Menambahkan musik populer agar lebih menarik"] = "Add popular music to make it more attractive",
    ["Musik lain dapat merusak kesakralan upacara."] =
        "Other music can spoil the sacredness of the ceremony.",
    ["Digitalisasi budaya menghormati pemilik tradisi, konteks, dan batas yang mereka tetapkan."] =
        "Digitising culture respects the owners of the tradition, its context, and the limits they set.",
    ["Pilar Budaya Digital: digitalisasi kebudayaan"] = "Digital Culture pillar: digitisation of culture",
    ["Kelompokkan kebiasaan berikut."] = "Sort the following habits into groups.",
    ["Membangun"] = "Builds",
    ["Merusak"] = "Damages",
    ["Memberi nama berkas dengan jelas"] = "Naming files clearly",
    ["Nama yang jelas menghemat waktu rekan."] = "Clear names save colleagues' time.",
    ["Mencantumkan sumber data"] = "Giving the source of data",
    ["Sumber membuat data dapat diperiksa."] = "A source makes data verifiable.",
    ["Menahan berkas agar dianggap penting"] = "Holding files back to seem important",
    ["Menahan berkas menghambat pekerjaan bersama."] = "Holding files back hinders common work.",
    ["Menyampaikan koreksi secara pribadi"] = "Giving corrections in private",
    ["Koreksi pribadi menjaga martabat rekan."] = "A private correction keeps a colleague's dignity.",
    ["Menyindir rekan di status"] = "Mocking a colleague in a status",
    ["Sindiran merusak kepercayaan."] = "Mockery damages trust.",
    ["Menyebar tangkapan layar rapat tertutup"] = "Spreading screenshots of a closed meeting",
    ["Isi rapat tertutup bukan untuk disebarkan."] = "What is said in a closed meeting is not for spreading.",
    ["Budaya kerja digital tumbuh dari keterbukaan, ketertiban, dan saling menghargai."] =
        "A digital work culture grows from openness, order and mutual respect.",
    ["Nilai Kolaboratif dan Harmonis, UU 20/2023"] = "The values Collaborative and Harmonious, Law 20/2023",
    ["Pasangkan nilai BerAKHLAK dengan perilaku digital."] =
        "Match each BerAKHLAK value with digital conduct.",
    ["Berorientasi Pelayanan"] = "Service-oriented",
    ["Memperbarui jam layanan di akun resmi"] = "Updating the service hours on the official account",
    ["Warga mendapat informasi yang benar."] = "Citizens get correct information.",
    ["Akuntabel"] = "Accountable",
    ["Tidak memakai akun dinas untuk urusan pribadi"] = "Not using an official account for private matters",
    ["Akun dinas adalah fasilitas yang dipertanggungjawabkan."] =
        "An official account is a facility one answers for.",
    ["Kompeten"] = "Competent",
    ["Mengikuti pelatihan daring dan mengajari rekan"] = "Attending online training and teaching colleagues",
    ["Kompeten berarti terus belajar dan membantu belajar."] =
        "Competent means learning on and helping others learn.",
    ["Adaptif"] = "Adaptive",
    ["Mencoba aplikasi baru lalu memberi masukan"] = "Trying a new application and giving feedback",
    ["Adaptif berarti terbuka pada perubahan."] = "Adaptive means open to change.",
    ["Kolaboratif"] = "Collaborative",
    ["Menyusun dokumen bersama lintas unit"] = "Drafting documents together across units",
    ["Kolaboratif berarti bekerja bersama."] = "Collaborative means working together.",
    ["Nilai dasar ASN menjadi nyata bila diterjemahkan ke perilaku sehari-hari."] =
        "The basic values become real once they turn into everyday conduct.",
    ["UU 20/2023 Pasal 3 dan 4; SE MenPANRB 20/2021"] =
        "Law 20/2023, Articles 3 and 4; Circular of the Minister for Administrative Reform 20/2021",
    ["Sistem berbagi dokumen diterapkan, tetapi sebagian rekan tetap menyimpan berkas di laptop masing-masing. Anda anggota tim perubahan."] =
        "A document-sharing system is introduced, but some colleagues still keep files on their own laptops. You are on the change team.",
    ["Tiga pegawai duduk bersama dalam rapat kantor."] =
        "Three employees sitting together in an office meeting.",
    ["Pak Hasan, arsiparis"] = "Hasan, archivist",
    ["Maria, pengelola data"] = "Maria, data officer",
    ["Dua puluh tahun berkas saya rapi di laptop ini. Mengapa harus pindah?"] =
        "For twenty years my files have been in order on this laptop. Why should they move?",
    ["Saya tunjukkan manfaatnya, lalu kita pindahkan berkas Bapak bersama-sama."] =
        "I will show you what it is good for, then we move your files together.",
    ["Bersama-sama? Baik, saya lihat dahulu."] = "Together? All right, let me look at it first.",
    ["Perubahan budaya berhasil bila orang memahami manfaat dan merasa dibantu."] =
        "A change of culture succeeds when people understand the benefit and feel helped.",
    ["Nilai Kolaboratif dan Adaptif"] = "The values Collaborative and Adaptive",
    ["Kalau begitu kita kembali ke cara lama saja supaya tidak berdebat."] =
        "Then let us go back to the old way, so that there is no argument.",
    ["Nah, begitu lebih mudah."] = "There, that is easier.",
    ["Tanpa perubahan, rekan lain tetap mencari berkas ke mana-mana."] =
        "Without the change, other colleagues keep searching for files everywhere.",
    ["Saya laporkan Bapak kepada pimpinan hari ini juga."] =
        "I am reporting you to the head of office today.",
    ["Saya kira kita rekan."] = "I thought we were colleagues.",
    ["Laporan pada hari pertama menutup pintu percakapan."] =
        "A report on the first day closes the door to conversation.",
    ["Nanti malam berkas Bapak saya pindahkan sendiri."] = "Tonight I will move your files myself.",
    ["Lho, jangan disentuh!"] = "Hey, do not touch them!",
    ["Memindahkan tanpa persetujuan merusak kepercayaan dan susunan berkas."] =
        "Moving them without consent damages trust and the order of the files.",
    ["Laporan sore ini tertunda. Versi terakhir ada di laptop Pak Hasan, dan beliau sedang dinas luar."] =
        "This afternoon's report is held up. The latest version is on Hasan's laptop, and he is away on duty.",
    ["Ini bukti manfaatnya. Besok saya ajak Pak Hasan mencoba satu folder."] =
        "This shows what it is good for. Tomorrow I will ask Hasan to try one folder.",
    ["Satu folder dahulu. Setuju."] = "One folder first. Agreed.",
    ["Langkah kecil dari masalah nyata lebih mudah diterima."] =
        "A small step out of a real problem is easier to accept.",
    ["Kita tulis saja di grup kantor bahwa keterlambatan ini salah Pak Hasan seorang."] =
        "Let us simply write in the office group that this delay is Hasan's fault alone.",
    ["Beliau pasti membacanya."] = "He is sure to read it.",
    ["Menyalahkan di grup mempermalukan, bukan menyelesaikan."] =
        "Blaming in the group humiliates and solves nothing.",
    ["Susunan folder saya berubah. Berkas tahun 2019 tidak ketemu!"] =
        "The order of my folders has changed. I cannot find the files of 2019!",
    ["Maaf, Pak, saya lancang. Mari kita pulihkan dari salinannya."] =
        "I am sorry, that was presumptuous. Let us restore them from the copy.",
    ["Baik. Tetapi lain kali bertanya dahulu."] = "All right. But next time ask first.",
    ["Permintaan maaf dan pemulihan membuka kembali kepercayaan."] =
        "An apology and a remedy open the way to trust again.",
    ["Nanti juga ketemu, Pak. Sistemnya memang begitu, Bapak saja yang belum terbiasa."] =
        "You will find them sooner or later. The system is like that, you are just not used to it.",
    ["Sudah. Saya simpan sendiri saja."] = "Enough. I will keep them myself.",
    ["Meremehkan keluhan membuat orang menjauh dari perubahan."] =
        "Making light of a complaint drives people away from change.",
    ["Terus terang, saya takut salah tekan lalu semuanya hilang."] =
        "Frankly, I am afraid to press something wrong and lose everything.",
    ["Wajar, Pak. Lihat tombol riwayat ini: versi lama dapat dikembalikan."] =
        "That is natural. Look at this history button: older versions can be brought back.",
    ["Oh, jadi tidak langsung lenyap."] = "Oh, so they are not gone at once.",
    ["Rasa takut dijawab dengan bukti, bukan dengan bujukan."] =
        "Fear is answered with evidence, not with coaxing.",
    ["Ah, mudah sekali, Pak. Anak kecil pun bisa memakai sistem seperti ini tanpa diajari."] =
        "Oh, it is very easy. Even a small child could use a system like this without being taught.",
    ["Anak kecil, ya. Baiklah."] = "A small child, is it. Very well.",
    ["Membandingkan dengan anak kecil merendahkan orang yang sedang belajar."] =
        "A comparison with a small child demeans someone who is learning.",
    ["Pak Hasan paling paham tata arsip kita. Siapa yang menyusun aturan nama berkas?"] =
        "Hasan knows our filing best. Who will draw up the rules for file names?",
    ["Pak Hasan. Kita susun aturannya bersama, lalu beliau mengajari kita."] =
        "Hasan. We draw up the rules together, then he teaches us.",
    ["Saya siapkan contohnya malam ini."] = "I will prepare examples tonight.",
    ["Keahlian lama mendapat tempat dalam cara kerja baru."] =
        "Old expertise finds its place in the new way of working.",
    ["Saya saja, supaya cepat selesai. Yang lain tinggal mengikuti aturan yang saya buat."] =
        "I will, to get it done quickly. The others just follow the rules I make.",
    ["Silakan. Saya ikut saja."] = "Go ahead. I will just follow.",
    ["Aturan tanpa pemakainya jarang bertahan."] = "Rules made without their users seldom last.",
    ["Pak Hasan menjadi pengajar"] = "Hasan becomes the teacher",
    ["Sebulan kemudian berkas ditemukan dalam hitungan menit. Rekan muda menyebutnya “Aturan Hasan”."] =
        "A month later files are found within minutes. The younger colleagues call it “the Hasan Rules”.",
    ["Dipakai setengah hati"] = "Used half-heartedly",
    ["Berkas berpindah, tetapi namanya tidak seragam. Maria masih sering bertanya, “Yang mana versi terakhir?”"] =
        "The files have moved, but their names are not uniform. Maria still often asks, “Which one is the latest version?”",
    ["Tim terbelah dua"] = "A team split in two",
    ["Rekan saling menyindir di status. Sistem baru ada, tetapi hampir tidak seorang pun memakainya."] =
        "Colleagues mock each other in their statuses. The new system is there, but hardly anyone uses it.",

    -- lessons/budaya-digital.lua
    ["Budaya Digital"] = "Digital Culture",
    ["Menerapkan Pancasila dan Bhinneka Tunggal Ika"] = "Living Pancasila and unity in diversity",
    ["Merawat bahasa dan budaya"] = "Caring for language and culture",
    ["Membuka akses bagi semua"] = "Opening access for all",
    ["Membangun budaya kerja BerAKHLAK"] = "Building a BerAKHLAK work culture",
    ["Saat tidak ada yang menyuruh"] = "When nobody tells you to",
    ["Pukul lima sore di Kota Suryaloka. Dewi tinggal sendiri di ruangan. Unggahan layanan esok hari belum diberi teks alternatif. Tidak ada yang akan menegurnya.\
\
Ia teringat warga netra yang biasa memakai pembaca layar. Dewi duduk kembali dan menulis dua kalimat.\
\
**Budaya adalah yang kita lakukan ketika tidak ada yang menyuruh.**"] =
        "Five in the afternoon in Suryaloka City. Dewi is alone in the room. Tomorrow's service post has no alternative text yet. Nobody would reprimand her.\
\
She remembers the blind citizen who uses a screen reader. Dewi sits down again and writes two sentences.\
\
**Culture is what we do when nobody tells us to.**",
    ["Meja kerja dengan komputer di dekat jendela."] = "A desk with a computer near a window.",
    ["Gambar: kebiasaan kecil di meja kerja."] = "Picture: small habits at a desk.",
    ["Ruang digital yang nyaman tumbuh dari kebiasaan banyak orang."] =
        "A comfortable digital space grows from the habits of many people.",
    ["Bahasa ibu, layanan bersama"] = "Mother tongue, common service",
    ["Maria berasal dari Flores, Ibu Yohana dari Papua. Keduanya senang melihat budayanya tampil dengan hormat. Sebelum mengunggah, mereka menimbang empat hal."] =
        "Maria is from Flores, Yohana from Papua. Both are glad to see their culture shown with respect. Before posting they weigh four things.",
    ["Maria di samping ponsel besar yang menampilkan unggahan."] = "Maria beside a large phone that shows a post.",
    ["Tiga pegawai belajar bersama di depan satu layar."] =
        "Three civil servants learn together in front of one screen.",
    ["Manfaat"] = "Benefit",
    ["Bahasa daerah membuat warga merasa disapa."] = "A local language makes citizens feel addressed.",
    ["Kesetaraan"] = "Equality",
    ["Sediakan juga versi bahasa Indonesia."] = "Provide an Indonesian version as well.",
    ["Izin"] = "Permission",
    ["Tanyakan kepada pemangku adat bagian yang boleh tampil."] =
        "Ask the custodians of the tradition which parts may be shown.",
    ["Makna"] = "Meaning",
    ["Sertakan penjelasan agar tradisi tidak menjadi bahan lelucon."] =
        "Add an explanation, so that the tradition does not become a joke.",
    ["Bangga pada budaya sendiri, hormat pada budaya lain."] =
        "Be proud of your own culture, respect that of others.",
    ["Budaya digital di unit saya. Jawaban ini tidak dinilai."] =
        "Digital culture in my unit. This answer is not scored.",
    ["Di unit saya, perbedaan pendapat daring diselesaikan dengan saling menghargai."] =
        "In my unit, differences of opinion online are settled with mutual respect.",
    ["Di unit saya, berkas kerja mudah ditemukan oleh yang memerlukannya."] =
        "In my unit, work files are easily found by those who need them.",
    ["Unggahan unit saya dapat dipahami warga dengan beragam kebutuhan."] =
        "Citizens with various needs can understand my unit's posts.",
    ["Kuis penutup"] = "Closing quiz",
    ["Mulai besok"] = "From tomorrow",
    ["Satu hal untuk besok"] = "One thing for tomorrow",
    ["Pilih satu kebiasaan tim yang ingin Anda perbaiki:\
\
- Beri nama berkas dengan jelas, lalu simpan di folder bersama.\
- Tambahkan teks alternatif pada satu unggahan.\
- Sampaikan koreksi secara pribadi, bukan di grup.\
\
Ajak satu rekan melakukannya bersama Anda. Kebiasaan lebih mudah tumbuh bila ada temannya."] =
        "Choose one team habit that you want to improve:\
\
- Name files clearly and keep them in a shared folder.\
- Add alternative text to one post.\
- Give corrections in private, not in the group.\
\
Ask one colleague to do it with you. A habit grows more easily in company.",
    ["Gambar: kebiasaan baik menular."] = "Picture: good habits are contagious.",
    ["Budaya digital ASN berakar pada Pancasila dan tampak dalam kebiasaan kecil setiap hari."] =
        "The digital culture of civil servants is rooted in Pancasila and shows in small habits every day.",
}
