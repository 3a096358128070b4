-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- items/m02.lua
    ["Kelompokkan hal berikut."] = "Sort these into groups.",
    ["Perangkat keras"] = "Hardware",
    ["Perangkat lunak"] = "Software",
    ["Layanan daring"] = "Online service",
    ["Sistem operasi ponsel"] = "Operating system of a phone",
    ["Sistem operasi adalah program yang menjalankan ponsel."] =
        "An operating system is the program that runs the phone.",
    ["Pemindai dokumen"] = "Document scanner",
    ["Pemindai dapat disentuh; ia perangkat keras."] = "A scanner can be touched; it is hardware.",
    ["Aplikasi pengolah kata"] = "Word processor",
    ["Pengolah kata adalah program yang dipasang di perangkat."] =
        "A word processor is a program installed on a device.",
    ["Surat elektronik berbasis web"] = "Web-based e-mail",
    ["Surel berbasis web diakses lewat jaringan."] = "Web-based e-mail is reached over the network.",
    ["Router nirkabel"] = "Wireless router",
    ["Router adalah alat yang memancarkan jaringan."] = "A router is a device that sends out the network.",
    ["Penyimpanan awan"] = "Cloud storage",
    ["Berkas di awan tersimpan pada peladen dan diakses lewat jaringan."] =
        "Files in the cloud are kept on a server and reached over the network.",
    ["Perangkat keras dapat disentuh, perangkat lunak dijalankan di dalamnya, dan layanan daring diakses lewat jaringan."] =
        "Hardware can be touched, software runs in it, and online services are reached over the network.",
    ["Pilar Cakap Digital: lanskap digital"] = "Pillar of Digital Skills: the digital landscape",
    ["Sentuh hasil pencarian yang paling layak dirujuk."] = "Tap the search result most worth citing.",
    ["Halaman mesin pencari dengan empat hasil: iklan jasa, blog lama, laman dinas, dan forum."] =
        "A search page with four results: an advertisement, an old blog, an office's page and a forum.",
    ["Hasil teratas belum tentu resmi; periksa alamat, penerbit, dan tanggalnya."] =
        "The topmost result need not be official; check address, publisher and date.",
    ["Pilar Cakap Digital: mesin pencari"] = "Pillar of Digital Skills: search engines",
    ["Iklan jasa pengurusan"] = "Advertisement of an agency",
    ["Hasil pertama: jasa-akta-kilat.example"] = "First result: jasa-akta-kilat.example",
    ["Hasil berlabel Iklan dibayar agar tampil paling atas."] =
        "A result marked as an advertisement is paid to stand at the top.",
    ["Blog tahun 2014"] = "Blog of 2014",
    ["Hasil kedua: blog-serbacepat.example"] = "Second result: blog-serbacepat.example",
    ["Pengalaman pribadi tahun 2014 mungkin sudah tidak berlaku."] =
        "A personal story of 2014 may hold no longer.",
    ["Laman dinas kependudukan"] = "Page of the civil registry office",
    ["Hasil ketiga: dukcapil.suryaloka.go.id"] = "Third result: dukcapil.suryaloka.go.id",
    ["Alamatnya berakhiran .go.id, penerbitnya jelas, dan tanggalnya baru."] =
        "Its address ends in .go.id, its publisher is clear and its date is recent.",
    ["Forum tanpa nama penulis"] = "Forum without names",
    ["Hasil keempat: forum-tanya-warga.example"] = "Fourth result: forum-tanya-warga.example",
    ["Jawaban tanpa nama penulis tidak dapat dipertanggungjawabkan."] =
        "Nobody answers for what is written without a name.",
    ["Urutkan langkah memeriksa sebuah klaim dengan mesin pencari."] =
        "Put the steps of checking a claim with a search engine in order.",
    ["Menentukan klaim inti yang akan diperiksa"] = "Say which claim is to be checked",
    ["Tanpa klaim yang jelas, pencarian tidak terarah."] = "Without a clear claim the search has no aim.",
    ["Menuliskan kata kunci yang khas"] = "Write telling keywords",
    ["Kata kunci ditulis setelah klaimnya jelas."] = "Keywords are written once the claim is clear.",
    ["Membandingkan sedikitnya dua sumber tepercaya"] = "Compare at least two trusted sources",
    ["Sumber dibandingkan setelah hasil pencarian ada."] = "Sources are compared once there are results.",
    ["Memeriksa tanggal dan konteksnya"] = "Check date and context",
    ["Isi yang benar pun dapat salah waktu atau salah tempat."] =
        "What is true may still be of another time or place.",
    ["Menyimpulkan dan mencatat sumber"] = "Conclude and note the source",
    ["Simpulan datang paling akhir."] = "The conclusion comes last.",
    ["Pemeriksaan dimulai dari klaim yang jelas dan diakhiri dengan simpulan bersumber."] =
        "A check begins with a clear claim and ends with a conclusion that names its source.",
    ["Pilar Cakap Digital: penelusuran informasi"] = "Pillar of Digital Skills: searching for information",
    ["Anda ingin hasil pencarian terbatas pada laman pemerintah. Penulisan mana yang paling membantu?"] =
        "You want only pages of the government among the results. Which way of writing helps most?",
    ["bantuan usaha mikro site:go.id"] = "bantuan usaha mikro site:go.id",
    ["bantuan usaha mikro -go.id"] = "bantuan usaha mikro -go.id",
    ["Tanda minus justru menyingkirkan laman pemerintah."] =
        "The minus sign takes pages of the government away.",
    ["\"bantuan usaha mikro\" gratis semua"] = "\"bantuan usaha mikro\" gratis semua",
    ["Tanda kutip mencari kalimat yang sama, bukan penerbitnya."] =
        "Quotation marks look for the same words, not for who published them.",
    ["bantuan usaha mikro terbaru viral"] = "bantuan usaha mikro terbaru viral",
    ["Kata “viral” menarik hasil yang ramai, belum tentu resmi."] =
        "The word “viral” draws popular results, not official ones.",
    ["Penanda site:go.id membatasi hasil pada domain tersebut, sedangkan tanda minus justru menyingkirkannya."] =
        "The mark site:go.id keeps the results within that domain, while the minus sign removes it.",
    ["Petunjuk umum mesin pencari"] = "General guides to search engines",
    ["Dokumen rancangan keputusan yang belum ditetapkan perlu ditelaah tiga rekan. Saluran mana yang paling tepat?"] =
        "Three colleagues are to review a draft decision that is not yet adopted. Which channel is best?",
    ["Grup percakapan besar agar semua dapat membaca"] = "A large chat group so that everybody can read it",
    ["Rancangan yang belum ditetapkan tidak untuk dibaca semua orang."] =
        "A draft not yet adopted is not for everybody to read.",
    ["Aplikasi naskah dinas resmi dengan akses terbatas"] =
        "The official document application with restricted access",
    ["Surel pribadi supaya dapat dibuka di rumah"] = "Private e-mail so that it can be opened at home",
    ["Surel pribadi berada di luar pengamanan kantor."] =
        "Private e-mail is outside the office's protection.",
    ["Unggahan sementara di media sosial yang dikunci"] = "A temporary post on a locked social-media account",
    ["Unggahan terkunci tetap dapat disalin dan disebarkan."] =
        "A locked post can still be copied and spread.",
    ["Naskah yang belum terbuka memerlukan sarana resmi, akses terbatas, dan riwayat perubahan."] =
        "A text that is not yet public needs an official tool, restricted access and a history of changes.",
    ["Praktik tata naskah elektronik; kebijakan instansi"] =
        "Practice of electronic records; policy of the agency",
    ["Manakah tanda transaksi digital yang aman? Pilih semua yang benar."] =
        "Which are signs of a safe digital transaction? Choose all that are right.",
    ["Pembeli diarahkan mentransfer ke rekening pribadi di luar aplikasi"] =
        "The buyer is told to transfer to a private account outside the app",
    ["Di luar aplikasi, pembayaran Anda tidak terlindungi."] =
        "Outside the app your payment is not protected.",
    ["Pembayaran dilakukan di dalam aplikasi lokapasar"] = "The payment is made within the marketplace's app",
    ["Penjual meminta kode OTP agar pesanan cepat diproses"] =
        "The seller asks for the OTP code so as to speed up the order",
    ["Kode OTP tidak diberikan kepada siapa pun."] = "An OTP code is given to nobody.",
    ["Nominal diperiksa sebelum PIN dimasukkan"] = "The amount is checked before the PIN is entered",
    ["Nama penerima sesuai dengan penjual yang dituju"] = "The payee's name is that of the seller one means",
    ["Periksa nama dan nominal, serta tetap berada di dalam sistem pembayaran resmi."] =
        "Check name and amount, and stay within the official payment system.",
    ["Pilar Cakap Digital: transaksi digital"] = "Pillar of Digital Skills: digital transactions",
    ["Urutan unggahan di linimasa media sosial umumnya disusun oleh algoritma, bukan semata-mata menurut waktu unggah."] =
        "The order of posts on social media is generally made by an algorithm, not only by the time of posting.",
    ["Algoritma menonjolkan unggahan yang diperkirakan menarik, sehingga yang sering terlihat belum tentu paling penting."] =
        "An algorithm shows what is expected to attract; what is seen often need not be the most important.",
    ["Pilar Cakap Digital: media sosial"] = "Pillar of Digital Skills: social media",
    ["Dari 60 pengaduan yang masuk pekan ini, 48 sudah selesai. Berapa persen pengaduan yang selesai?"] =
        "Of 60 complaints received this week, 48 are settled. How many percent are settled?",
    ["persen"] = "percent",
    ["48 adalah jumlah yang selesai, bukan persennya."] = "48 is the number settled, not the percentage.",
    ["20 persen adalah yang belum selesai."] = "20 percent is what is not settled yet.",
    ["Angka itu 60 dibagi 48; bagian dibagi keseluruhan."] =
        "That is 60 divided by 48; divide the part by the whole.",
    ["12 adalah jumlah pengaduan yang belum selesai."] = "12 is the number of complaints not settled yet.",
    ["48 dibagi 60 dikali 100 sama dengan 80 persen."] = "48 divided by 60, times 100, is 80 percent.",
    ["Latihan membaca data layanan"] = "Practice in reading service data",
    ["Kantor Suryaloka menerapkan aplikasi antrean baru pekan depan. Anda belum memahaminya."] =
        "The office in Suryaloka brings in a new queue app next week. You do not understand it yet.",
    ["Petugas loket melayani seorang warga."] = "A clerk at a counter serves a citizen.",
    ["Maria, pengelola data"] = "Maria, data manager",
    ["Ibu Ratna, petugas loket"] = "Ratna, counter clerk",
    ["Aplikasi antrean baru dipakai mulai Senin. Bagaimana Anda menyiapkan diri?"] =
        "The new queue app starts on Monday. How will you prepare?",
    ["Saya minta rekan muda mengerjakan semua bagian saya."] =
        "I shall ask a younger colleague to do all of my part.",
    ["Menyerahkan semuanya membuat Anda tidak pernah belajar."] =
        "Handing everything over means that you never learn.",
    ["Biar warga mencoba sendiri dan melaporkan galatnya."] =
        "Let citizens try it themselves and report the errors.",
    ["Warga bukan penguji; petugas harus siap lebih dahulu."] =
        "Citizens are no testers; staff have to be ready first.",
    ["Saya coba di akun latihan dan menyampaikan kendalanya."] =
        "I shall try it in the practice account and tell you what goes wrong.",
    ["Kecakapan tumbuh dengan mencoba secara aman dan memberi umpan balik yang jelas."] =
        "Skill grows by trying safely and giving clear feedback.",
    ["Nilai Adaptif, UU 20/2023"] = "The value Adaptive, Law 20/2023",
    ["Saya tetap memakai buku antrean sampai aplikasi itu ditinggalkan."] =
        "I shall keep the paper register until the app is given up.",
    ["Dua antrean yang berbeda membingungkan warga."] = "Two different queues confuse citizens.",
    ["Hari Senin: nomor di layar tidak cocok dengan buku. Warga mulai berdebat di depan loket."] =
        "Monday: the numbers on the screen do not match the register. Citizens begin to quarrel at the counter.",
    ["Kita pakai satu urutan dari layar. Saya jelaskan kepada warga, lalu belajar sore ini."] =
        "We use one order, that of the screen. I explain it to the citizens and learn it this afternoon.",
    ["Satu urutan yang jelas memulihkan ketertiban."] = "One clear order restores calm.",
    ["Matikan saja aplikasinya sampai keadaan tenang dan semua warga sudah pulang ke rumah."] =
        "Just switch the app off until things are calm and all citizens have gone home.",
    ["Mematikan sistem menghapus urutan warga yang sudah mendaftar daring."] =
        "Switching off wipes out the places of those who registered online.",
    ["Di akun latihan, tombol Panggil kadang memanggil nomor yang sama dua kali."] =
        "In the practice account the button Call sometimes calls the same number twice.",
    ["Aplikasinya jelek. Saya tulis saja di grup besar supaya semua orang tahu."] =
        "The app is bad. I shall write so in the large group for everybody to know.",
    ["Keluhan umum tidak membantu pengembang memperbaiki galat."] =
        "A general complaint does not help anyone mend the error.",
    ["Saya catat langkahnya, pukul berapa, dan pesan di layar, lalu saya kirim kepada Anda."] =
        "I note the steps, the time and the message on screen, and send them to you.",
    ["Langkah, waktu, dan pesan galat membuat masalah dapat ditelusuri."] =
        "Steps, time and message make a problem traceable.",
    ["Saya diamkan; nanti tentu ada orang lain yang melaporkannya kepada tim pengembang."] =
        "I say nothing; surely someone else will report it to the developers.",
    ["Galat yang didiamkan akan ditemukan warga."] = "An error left unsaid will be found by citizens.",
    ["Nomor 12 terpanggil dua kali. Dua warga berdiri di loket, dan keduanya merasa benar."] =
        "Number 12 was called twice. Two citizens stand at the counter, and both feel they are right.",
    ["Maaf, Bapak dan Ibu. Saya layani menurut jam pengambilan nomor, lalu saya catat galatnya."] =
        "I am sorry, sir, madam. I serve you by the time your number was taken, then I note the error.",
    ["Aturan yang jelas meredakan warga, dan catatan Anda memperbaiki aplikasinya."] =
        "A clear rule calms citizens, and your note mends the app.",
    ["Sistemnya memang begitu. Silakan Bapak dan Ibu mengatur sendiri siapa yang lebih dahulu."] =
        "That is how the system is. Please settle between you who comes first.",
    ["Petugas yang melepas tangan membuat warga bertengkar di depan loket."] =
        "An officer who looks away leaves citizens quarrelling at the counter.",
    ["Ada bapak tua di kursi tunggu. Ia tidak punya ponsel untuk mengambil nomor."] =
        "There is an old man in the waiting room. He has no phone to take a number.",
    ["Mohon maaf, Pak, sekarang semuanya harus lewat aplikasi. Silakan meminjam ponsel keluarga."] =
        "Sorry, everything goes through the app now. Please borrow a phone from your family.",
    ["Teknologi tidak boleh menutup pintu layanan."] = "Technology must not close the door to a service.",
    ["Saya ambilkan nomor dari layar petugas, urutannya sama dengan yang lain."] =
        "I take a number for him on the staff screen, in the same order as the others.",
    ["Petugas yang memahami alat dapat menjembatani warga yang tidak memakainya."] =
        "Staff who know the tool can be a bridge for citizens who do not use it.",
    ["Alat baru, layanan tetap ramah"] = "A new tool, service as kind as before",
    ["Galat diperbaiki dalam tiga hari. Waktu tunggu turun, dan warga tanpa ponsel tetap terlayani."] =
        "The error is mended within three days. Waiting is shorter, and citizens without a phone are served.",
    ["Warga pulang tanpa layanan"] = "Citizens leave without being served",
    ["Sebagian warga pulang dengan kecewa. Keluhan tentang antrean muncul di akun dinas malam itu."] =
        "Some citizens leave disappointed. That night complaints about the queue appear on the office's account.",
    ["Aplikasi pembantu penulisan menghasilkan draf pengumuman dengan cepat. Bagaimana sebaiknya draf itu digunakan?"] =
        "A writing assistant quickly produces the draft of a notice. How should the draft be used?",
    ["Diterbitkan dengan catatan bahwa isinya belum tentu benar"] =
        "Published with a note that it may not be right",
    ["Catatan itu tidak membebaskan penerbit dari tanggung jawab."] =
        "Such a note does not free the publisher of responsibility.",
    ["Dilengkapi data warga agar hasilnya lebih tepat"] = "Completed with citizens' data for a better result",
    ["Data warga tidak dimasukkan ke alat yang tidak dikuasai instansi."] =
        "Citizens' data do not go into a tool the agency does not control.",
    ["Langsung diterbitkan karena bahasanya sudah rapi"] = "Published at once because it reads well",
    ["Bahasa yang rapi tidak menjamin isinya benar."] = "Good wording does not make the content true.",
    ["Diperiksa fakta dan bahasanya sebelum diterbitkan"] =
        "Checked for facts and wording before it is published",
    ["Alat otomatis dapat keliru; tanggung jawab isi dan data tetap pada manusia yang menerbitkannya."] =
        "Automatic tools may err; whoever publishes stays responsible for content and data.",
    ["Praktik umum; UU 27/2022 untuk bagian data pribadi"] =
        "General practice; Law 27/2022 for the part on personal data",

    -- lessons/cakap.lua
    ["Cakap Digital"] = "Digital Skills",
    ["Mengenal perangkat, aplikasi, dan layanan"] = "Knowing devices, applications and services",
    ["Mencari dan menilai sumber"] = "Searching and judging sources",
    ["Memilih saluran kerja"] = "Choosing channels for work",
    ["Bertransaksi digital dengan aman"] = "Paying safely",
    ["Membaca data dan angka"] = "Reading data and figures",
    ["Terus belajar bersama teknologi"] = "Learning along with technology",
    ["Lebih dari menyalakan komputer"] = "More than switching on a computer",
    ["Pukul delapan, Pak Hasan menyalakan komputer dengan bangga. Lalu seorang warga bertanya, “Apa syarat akta yang terbaru, Pak?”\
\
Pak Hasan menemukan lima jawaban berbeda di internet.\
\
Cakap berarti **tahu alat yang tepat, tahu sumber yang sahih, dan mau menyesuaikan diri**. Bukan sekadar tahu tombolnya."] =
        "At eight, Hasan proudly switches on his computer. Then a citizen asks, “What does one need for a certificate nowadays?”\
\
On the internet Hasan finds five different answers.\
\
Skill means **knowing the right tool, knowing the valid source, and being ready to adapt**. Not merely knowing the buttons.",
    ["Tiga pegawai belajar bersama di depan satu layar."] =
        "Three employees learn together in front of one screen.",
    ["Gambar: kecakapan dilatih bersama."] = "Picture: skill is practised together.",
    ["Alat berganti; cara memeriksa sumber tetap berguna."] =
        "Tools change; knowing how to check a source stays useful.",
    ["Yang teratas belum tentu tepat"] = "The topmost is not always the best",
    ["Mesin pencari mengurutkan hasil menurut perkiraan: apa yang cocok, sering dikunjungi, dan dekat dengan Anda.\
\
Sebagian tempat teratas **dibayar**. Tandanya kata “Iklan”, kadang kecil saja.\
\
Sebelum membuka, baca tiga hal: alamatnya, penerbitnya, dan tanggalnya. Alamat resmi pemerintah berakhiran `.go.id`."] =
        "A search engine orders results by guessing: what fits, what many people visit, what is near you.\
\
Some of the top places are **paid for**. The sign is the word “Advertisement”, sometimes in small print.\
\
Before you open one, read three things: its address, its publisher, its date. Addresses of the government end in `.go.id`.",
    ["Seorang bapak memeriksa halaman dengan kaca pembesar bertanda centang."] =
        "A man checks a page with a magnifying glass that shows a tick.",
    ["Gambar: periksa dahulu, baru percaya."] = "Picture: check first, then trust.",
    ["Alamat, penerbit, tanggal: tiga hal sebelum membuka."] =
        "Address, publisher, date: three things before opening.",
    ["Seorang warga bertanya kepada Ibu Ratna, “Kartu keluarga saya dikirim lewat mana?” Saluran mana yang tepat?"] =
        "A citizen asks Ratna, “How do I send my family card?” Which channel is right?",
    ["Kartu identitas di balik perisai bergembok."] = "An identity card behind a shield with a padlock.",
    ["Pesan langsung ke akun media sosial dinas supaya cepat terbaca"] =
        "A direct message to the office's social-media account so that it is read fast",
    ["Akun media sosial bukan tempat menyimpan dokumen warga."] =
        "A social-media account is no place to keep citizens' documents.",
    ["Nomor ponsel pribadi Ibu Ratna"] = "Ratna's private phone number",
    ["Dokumen di ponsel pribadi berada di luar kendali kantor."] =
        "Documents on a private phone are outside the office's control.",
    ["Unggah di aplikasi layanan resmi, atau bawa ke loket"] =
        "Upload in the official app, or bring it to the counter",
    ["Kolom komentar, lalu segera dihapus setelah dibaca petugas"] =
        "The comments, to be deleted once staff have read it",
    ["Siapa pun dapat menyalinnya sebelum dihapus."] = "Anyone may copy it before it is deleted.",
    ["Dokumen warga dikirim lewat sarana resmi; bagi yang tidak memakai aplikasi, loket tetap terbuka."] =
        "Citizens' documents go through official means; for those without the app the counter stays open.",
    ["UU 27/2022 tentang Pelindungan Data Pribadi"] = "Law 27/2022 on Personal Data Protection",
    ["Dua detik sebelum membayar"] = "Two seconds before you pay",
    ["Maria membayar makan siang dengan memindai kode QR. Layar menampilkan nama penerima. Ternyata bukan nama warung itu.\
\
Maria berhenti dan bertanya. Rupanya ada stiker lain yang ditempel di atas kode asli.\
\
Di dompet digital, QRIS, maupun lokapasar, kebiasaannya sama: **baca nama, baca nominal, baru masukkan PIN.**"] =
        "Maria pays for lunch by scanning a QR code. The screen shows the payee's name. It is not the name of the food stall.\
\
Maria stops and asks. Someone has put another sticker over the real code.\
\
With a digital wallet, QRIS or a marketplace the habit is the same: **read the name, read the amount, only then enter your PIN.**",
    ["Kode QR di meja warung tertutup stiker lain; layar ponsel menandai nama penerima yang berbeda."] =
        "Another sticker covers the QR code on a food stall's table; a phone marks that the payee's name differs.",
    ["Gambar: nama di layar bukan nama warungnya."] = "Picture: the name on the screen is not the stall's.",
    ["Kode OTP dan PIN tidak diberikan kepada siapa pun."] = "OTP codes and PINs are given to nobody.",
    ["Mulai besok"] = "From tomorrow",
    ["Satu hal untuk besok"] = "One thing for tomorrow",
    ["Besok, pilih satu aturan yang sering Anda kutip.\
\
- Cari naskah resminya di laman JDIH.\
- Simpan alamatnya sebagai penanda di peramban.\
- Bagikan alamat itu kepada satu rekan.\
\
Pak Hasan kini punya tiga penanda. Jawabannya kepada warga selalu dari sumber yang sama."] =
        "Tomorrow, choose one regulation that you often cite.\
\
- Find its official text in the legal database (JDIH).\
- Save the address as a bookmark in your browser.\
- Pass the address on to one colleague.\
\
Hasan now has three bookmarks. His answers to citizens always come from the same source.",
    ["Gambar: satu sumber resmi lebih baik daripada lima tebakan."] =
        "Picture: one official source is better than five guesses.",
    ["Cakap berarti tahu alat yang tepat, sumber yang sahih, dan terus menyesuaikan diri."] =
        "Skill means the right tool, the valid source, and adapting all the time.",
}
