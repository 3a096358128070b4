-- The pack's texts in another language: left what the lessons say, right what is shown in its
-- place. Fill in the empty ones; a text left empty is shown as the lesson has it. Marks such as
-- **bold** work as they do there. Written by: suluh-pack strings DIR --lang en
return {

    -- items/m07.lua
    ["Anda menjaga loket bersama Ibu Ratna. Seorang ibu bingung karena namanya tidak ada dalam daftar pemilih."] =
        "You staff the counter together with Ratna. A woman is at a loss because her name is not on the voter list.",
    ["Petugas loket melayani seorang warga."] = "A clerk at a counter serves a citizen.",
    ["Ibu Sari, warga"] = "Mrs Sari, a citizen",
    ["Saya sudah mencari di papan pengumuman. Nama tetangga saya ada, nama saya tidak ada."] =
        "I have looked on the notice board. My neighbour's name is there, mine is not.",
    ["Mari kita periksa caranya, lalu saya arahkan ke penyelenggara setempat."] =
        "Let us look at how to check, then I will direct you to the local election office.",
    ["Syukurlah. Saya kira sudah terlambat."] = "Thank goodness. I thought it was too late.",
    ["ASN membantu akses informasi dan meneruskan ke penyelenggara tanpa syarat apa pun."] =
        "Civil servants help people get information and pass matters on to the election body, with no conditions at all.",
    ["Tugas penyelenggara pemilihan"] = "Duties of the election bodies",
    ["Kalau terasa repot, Ibu tidak usah memilih saja."] = "If it is too much trouble, simply do not vote.",
    ["Oh. Jadi suara saya memang tidak penting, ya."] = "Oh. So my vote does not matter after all.",
    ["Saran ini membuat warga kehilangan kesempatan memilih."] =
        "This advice makes a citizen lose the chance to vote.",
    ["Nama Ibu saya catat di buku tamu sebagai bukti."] =
        "I will write your name in the guest book as proof.",
    ["Jadi saya sudah terdaftar sekarang?"] = "So I am registered now?",
    ["Buku tamu bukan daftar pemilih; penyelenggaralah yang berwenang."] =
        "A guest book is no voter list; only the election body is authorised.",
    ["Saya urus sampai selesai, asalkan Ibu bersedia mendukung calon tertentu."] =
        "I will see it through for you, provided you support a certain candidate.",
    ["Maaf, saya datang bukan untuk itu."] = "Sorry, that is not why I came.",
    ["Bantuan dengan syarat dukungan adalah tekanan terhadap pilihan warga."] =
        "Help on condition of support puts pressure on a citizen's choice.",
    ["Besok saya tinggal menunjukkan buku ini di TPS?"] = "So I just show this book at the polling station?",
    ["Maaf, saya keliru. Mari saya arahkan ke penyelenggara."] =
        "Sorry, I was mistaken. Let me direct you to the election body.",
    ["Baik. Untung saya bertanya."] = "All right. Good thing I asked.",
    ["Kekeliruan yang segera diluruskan menyelamatkan hak warga."] =
        "A mistake put right at once saves a citizen's right.",
    ["Ya, tunjukkan saja buku ini kepada petugas. Pasti diterima, karena ada cap kantor kami."] =
        "Yes, just show this book to the officials. They will surely accept it, it has our office's stamp.",
    ["Baiklah kalau begitu."] = "Very well then.",
    ["Janji yang bukan wewenang Anda dapat membuat warga kehilangan suaranya."] =
        "A promise that is not yours to make can cost a citizen their vote.",
    ["Lalu, apa yang harus saya lakukan sekarang?"] = "Then what should I do now?",
    ["Periksa di cekdptonline.kpu.go.id, atau bawa KTP ke kantor penyelenggara. Ini alamatnya."] =
        "Check at cekdptonline.kpu.go.id, or take your identity card to the election office. Here is the address.",
    ["Jelas sekali. Saya ke sana siang ini."] = "Very clear. I will go there this afternoon.",
    ["Warga menerima saluran resmi dan langkah yang dapat dikerjakan sendiri."] =
        "The citizen is given an official channel and steps she can take herself.",
    ["Titipkan KTP asli Ibu sampai besok. Nanti saya unggah fotonya ke grup kantor supaya dibantu rekan lain."] =
        "Leave your identity card with me until tomorrow. I will post a photo of it in the office group so that colleagues can help.",
    ["KTP saya difoto untuk grup?"] = "My identity card, photographed for a group?",
    ["Dokumen warga tidak ditahan dan fotonya tidak disebar ke grup."] =
        "Citizens' documents are not kept, and photos of them are not spread in groups.",
    ["UU 27/2022"] = "Law 27/2022",
    ["Satu lagi. Kalau nanti bisa memilih, sebaiknya saya pilih siapa, ya?"] =
        "One more thing. If I can vote, whom should I choose?",
    ["Itu hak Ibu. Bahan resmi tentang semua calon ada di penyelenggara."] =
        "That is your right. Official material on all candidates is at the election body.",
    ["Betul juga. Saya baca dulu."] = "True enough. I will read it first.",
    ["Anda mendorong partisipasi tanpa mengarahkan pilihan."] =
        "You encourage taking part without steering the choice.",
    ["Kalau saya, yang sekarang saja. Lihat, jalan di kelurahan kita sudah bagus dan terang."] =
        "If you ask me, the one in office. Look how good and well lit the roads in our ward are.",
    ["Oh, begitu menurut kantor ini?"] = "Oh, is that what this office thinks?",
    ["Satu kalimat sudah mengarahkan pilihan atas nama kantor."] =
        "One sentence has already steered a choice in the name of the office.",
    ["Ibu Sari mendapat jalan"] = "Mrs Sari finds her way",
    ["Petugas penyelenggara memeriksa datanya hari itu juga. Ibu Sari bercerita kepada tetangganya bahwa kantor Anda membantu tanpa pamrih."] =
        "The election office checks her data that same day. Mrs Sari tells her neighbours that your office helped and asked for nothing.",
    ["Bantuan baik, ujungnya memihak"] = "Good help, a partisan ending",
    ["Ibu Sari menemukan jalannya. Namun ucapan Anda beredar: “Kata petugas loket, pilih yang sekarang.” Pak Budi harus memberi penjelasan."] =
        "Mrs Sari finds her way. But your words go round: “The clerk says, vote for the one in office.” Budi has to explain.",
    ["Satu suara nyaris hilang"] = "One vote almost lost",
    ["Ibu Sari pulang tanpa petunjuk yang benar. Ibu Ratna menelepon dan meminta maaf, lalu mengarahkannya ke penyelenggara."] =
        "Mrs Sari goes home without the right advice. Ratna phones to apologise and directs her to the election office.",
    ["Ibu Sari melapor"] = "Mrs Sari reports it",
    ["Ia menyampaikan kejadian itu kepada pengawas pemilihan. Anda diminta memberi keterangan."] =
        "She tells the election supervisors what happened. You are asked to give a statement.",
    ["Warga bertanya, “Menurut Bapak, siapa yang pantas dipilih?” Jawaban mana yang tepat?"] =
        "A citizen asks, “In your opinion, who deserves our vote?” Which answer is right?",
    ["“Semua sama saja, tidak perlu memilih.”"] = "“They are all the same, no need to vote.”",
    ["Jawaban ini mematahkan semangat warga untuk memilih."] =
        "This answer discourages the citizen from voting.",
    ["“Pilih yang programnya sudah terbukti di kecamatan kita.”"] =
        "“Choose the one whose programme has proved itself in our district.”",
    ["Kalimat ini mengarahkan warga kepada calon yang sedang menjabat."] =
        "This sentence steers the citizen towards the candidate in office.",
    ["“Itu hak Ibu. Visi semua calon dapat dibaca pada bahan resmi penyelenggara.”"] =
        "“That is your right. The aims of all candidates can be read in the official election material.”",
    ["“Saya tidak boleh bilang, tetapi coba perhatikan saja warna baju saya hari ini.”"] =
        "“I am not allowed to say, but do take note of the colour of my shirt today.”",
    ["Isyarat terselubung pun mengarahkan pilihan."] = "A veiled hint steers a choice too.",
    ["Jawaban netral menghormati hak warga, tidak mengarahkan, dan tetap mendorong partisipasi."] =
        "A neutral answer respects the citizen's right, does not steer, and still encourages taking part.",
    ["SKB lima lembaga 22 September 2022; UU 20/2023 Pasal 9 ayat (2)"] =
        "Joint Decree of five institutions, 22 September 2022; Law 20/2023, Article 9 (2)",
    ["SKB lima lembaga 22 September 2022"] = "Joint Decree of five institutions, 22 September 2022",
    ["Dukungan mana terhadap partisipasi pemilih yang boleh dilakukan ASN? Pilih semua yang benar."] =
        "Which support for voter participation may civil servants give? Choose all that are right.",
    ["Mengantar warga ke TPS sambil membagikan selebaran calon"] =
        "Driving citizens to the polling station while handing out a candidate's leaflets",
    ["Selebaran calon mengubah bantuan menjadi kampanye."] =
        "A candidate's leaflets turn help into campaigning.",
    ["Menjanjikan kemudahan layanan bila memilih calon tertentu"] =
        "Promising easier service to those who vote for a certain candidate",
    ["Layanan adalah hak warga, bukan imbalan atas pilihan."] =
        "Service is a citizen's right, not a reward for a choice.",
    ["Menunjukkan TPS ramah disabilitas dari informasi resmi"] =
        "Pointing out accessible polling stations from official information",
    ["Mengatur jadwal piket agar rekan dapat memberikan suara"] =
        "Arranging duty rosters so that colleagues can vote",
    ["Menempel jadwal dan tata cara memilih dari penyelenggara"] =
        "Putting up the election body's schedule and voting instructions",
    ["Memudahkan akses boleh; mengarahkan pilihan atau memberi imbalan dilarang."] =
        "Making access easier is allowed; steering choices or giving rewards is forbidden.",
    ["UU 7/2017; UU 10/2016"] = "Law 7/2017; Law 10/2016",
    ["Mendorong warga datang ke TPS dan mengarahkan warga kepada satu calon adalah dua hal yang berbeda."] =
        "Encouraging citizens to come to the polling station and steering them towards one candidate are two different things.",
    ["Mendorong partisipasi bersifat netral, sedangkan mengarahkan pilihan adalah keberpihakan."] =
        "Encouraging participation is neutral, while steering a choice is taking sides.",
    ["Kelompokkan peristiwa berikut."] = "Sort the following events into groups.",
    ["Layanan adil"] = "Fair service",
    ["Diskriminasi"] = "Discrimination",
    ["Intimidasi"] = "Intimidation",
    ["Antrean dipanggil sesuai nomor"] = "The queue is called by number",
    ["Urutan yang sama berlaku bagi semua warga."] = "The same order applies to all citizens.",
    ["Surat keterangan ditunda bagi pendukung lawan"] =
        "A certificate is delayed for supporters of the rival",
    ["Layanan dibedakan karena pilihan politik."] = "The service differs because of a political choice.",
    ["Pendampingan lansia menurut ketentuan prioritas"] =
        "Older people are assisted under the priority rules",
    ["Prioritas menurut ketentuan bukan pilih kasih."] = "Priority under the rules is not favouritism.",
    ["Warga diminta mengirim foto surat suara"] = "Citizens are asked to send a photo of their ballot",
    ["Meminta bukti pilihan adalah tekanan."] = "Asking for proof of a choice is pressure.",
    ["Pegawai kontrak diancam tidak diperpanjang bila tidak memilih calon tertentu"] =
        "Contract staff are threatened with no renewal unless they vote for a certain candidate",
    ["Ancaman dipakai untuk menekan pilihan."] = "A threat is used to press for a choice.",
    ["Warga desa tertentu dilayani belakangan karena pilihannya"] =
        "Residents of a certain village are served later because of their choice",
    ["Urutan layanan dibedakan karena pilihan."] = "The order of service differs because of a choice.",
    ["Diskriminasi membedakan layanan, sedangkan intimidasi menekan pilihan seseorang."] =
        "Discrimination makes service differ, while intimidation puts pressure on a person's choice.",
    ["UU 25/2009; UU 10/2016 Pasal 71 dan 182A"] = "Law 25/2009; Law 10/2016, Articles 71 and 182A",
    ["Di balai kelurahan, Anda akan membagikan bantuan pemerintah. Ternyata semua paketnya ditempeli stiker calon."] =
        "At the ward hall you are about to hand out government aid. It turns out that every package bears a candidate's sticker.",
    ["Tumpukan paket bantuan di atas meja, masing-masing ditempeli stiker bergambar orang."] =
        "A stack of aid packages on a table, each with a sticker showing a person.",
    ["Maria, pengelola data"] = "Maria, data officer",
    ["Pak Ujang, warga"] = "Mr Ujang, a citizen",
    ["Pak Budi, kepala seksi"] = "Budi, head of section",
    ["Semua paket ada stikernya. Dua puluh warga sudah menunggu. Bagaimana?"] =
        "Every package has the sticker. Twenty people are waiting already. What now?",
    ["Kita hentikan dahulu, catat, lalu lapor kepada atasan dan pengawas."] =
        "We stop first, take notes, then report to our superior and the supervisors.",
    ["Setuju. Saya foto paketnya sebagai catatan."] =
        "Agreed. I will photograph the packages for the record.",
    ["Bantuan negara tidak boleh menjadi alat kampanye; catat, laporkan, dan perbaiki sebelum disalurkan."] =
        "State aid must not become a campaign tool; note it, report it, and put it right before it is handed out.",
    ["UU 10/2016 Pasal 71; PP 94/2021 Pasal 5 huruf n"] =
        "Law 10/2016, Article 71; Government Regulation 94/2021, Article 5 n",
    ["Bagikan hanya kepada warga yang setuju."] = "Give them only to citizens who agree.",
    ["Berarti kita bertanya soal pilihan mereka?"] = "So we ask about their choice?",
    ["Persetujuan warga tidak menghapus stiker, dan bantuan jadi dibedakan."] =
        "Consent does not remove the sticker, and the aid now differs from person to person.",
    ["Bagikan cepat-cepat supaya warga tidak kecewa, nanti pemasangnya kita tegur."] =
        "Hand them out quickly so that people are not disappointed, and reprimand whoever stuck them on later.",
    ["Kalau sudah di rumah warga, sulit ditarik."] =
        "Once they are in people's homes, they are hard to take back.",
    ["Teguran kemudian tidak menarik kembali paket yang sudah tersebar."] =
        "A later reprimand does not bring back packages already spread.",
    ["Bagikan sambil menutup stikernya dengan tangan."] =
        "Hand them out while covering the sticker with a hand.",
    ["Sesampai di rumah, stikernya tetap terbaca."] = "At home the sticker can still be read.",
    ["Menutup sebentar tidak menghilangkan pesan kampanye pada bantuan."] =
        "Covering it for a moment does not take the campaign message off the aid.",
    ["Yang tidak setuju stiker tidak mendapat beras? Saya juga terdaftar."] =
        "So those who do not agree with the sticker get no rice? I am on the list too.",
    ["Bapak benar, maaf. Pembagian saya hentikan dahulu."] =
        "You are right, I am sorry. I am stopping the handout for now.",
    ["Nah, begitu baru adil."] = "There, now that is fair.",
    ["Perlakuan yang tidak sama dihentikan saat itu juga."] = "Unequal treatment is stopped on the spot.",
    ["Begini saja, Pak: Bapak menyatakan setuju dahulu di daftar ini, baru paketnya boleh diambil."] =
        "Let us do it this way: first state on this list that you agree, then you may take the package.",
    ["Saya catat ucapan ini."] = "I will remember those words.",
    ["Bantuan kini menjadi alat tekanan terhadap pilihan warga."] =
        "The aid has now become a means of pressing citizens' choices.",
    ["Saya antre sejak pagi. Mengapa berhenti?"] = "I have queued since morning. Why have you stopped?",
    ["Maaf, Pak. Paket perlu diperbaiki. Nomor antrean Bapak tetap berlaku."] =
        "I am sorry. The packages need to be put right. Your queue number stays valid.",
    ["Baik, asalkan nomor saya tidak hilang."] = "All right, as long as I keep my number.",
    ["Warga mendapat penjelasan jujur dan haknya tetap terjaga."] =
        "The citizen gets an honest explanation and keeps his right.",
    ["Ini ulah tim calon yang di stiker itu, Pak. Nanti di TPS jangan pilih dia, ya."] =
        "This is the work of that candidate's team on the sticker. Do not vote for them at the polling station, will you.",
    ["Petugas kok ikut kampanye?"] = "Officials campaigning now, are they?",
    ["Mengajak tidak memilih seseorang juga mengarahkan pilihan."] =
        "Urging people not to choose someone steers a choice as well.",
    ["Saya terima telepon Maria. Apa yang sudah Anda catat?"] =
        "Maria phoned me. What have you written down?",
    ["Jumlah paket, foto, jam, dan siapa yang mengantar. Saya siap lapor ke pengawas."] =
        "The number of packages, photos, the time, and who brought them. I am ready to report to the supervisors.",
    ["Lengkap. Saya dampingi laporannya."] = "Complete. I will go with you to report it.",
    ["Catatan fakta membuat laporan dapat ditindaklanjuti."] =
        "A record of facts makes a report something that can be followed up.",
    ["Belum ada, Pak. Tetapi foto paketnya sudah saya unggah ke status supaya ramai dan pelakunya malu."] =
        "Nothing yet. But I have put a photo of the packages in my status, so that people talk and the culprits feel ashamed.",
    ["Hapus dahulu. Laporan bukan tontonan."] = "Delete it first. A report is not a show.",
    ["Menyebarkan bukti mendahului pemeriksaan dan ikut menyiarkan stikernya."] =
        "Spreading the evidence runs ahead of the inquiry and broadcasts the sticker as well.",
    ["Bantuan sampai tanpa stiker"] = "The aid arrives without stickers",
    ["Setelah laporan dicatat, stiker dilepas menurut arahan pengawas. Sore itu warga menerima paket sesuai nomor antrean."] =
        "Once the report is recorded, the stickers come off as the supervisors advise. That afternoon people receive their packages by queue number.",
    ["Laporan tertunda oleh keramaian"] = "A report delayed by the crowd",
    ["Unggahan Anda disalin ke mana-mana, lengkap dengan gambar calon. Bantuan tetap dibagikan, tetapi Anda diminta memberi penjelasan."] =
        "Your post is copied everywhere, candidate's picture and all. The aid is still handed out, but you are asked to explain.",
    ["Foto paket beredar"] = "Photos of the packages go round",
    ["Malam itu foto bantuan berstiker beredar di grup warga. Kantor diperiksa, dan penyaluran berikutnya ditunda."] =
        "That night photos of the stickered aid circulate in residents' groups. The office is examined, and the next handout is postponed.",
    ["Urutkan pelayanan loket yang adil."] = "Put fair counter service in order.",
    ["Menyapa dan memberi nomor antrean"] = "Greeting and giving a queue number",
    ["Memeriksa kebutuhan prioritas menurut ketentuan"] = "Checking priority needs under the rules",
    ["Prioritas diketahui sebelum nomor dipanggil."] = "Priority is known before a number is called.",
    ["Memanggil sesuai urutan"] = "Calling in order",
    ["Pemanggilan mengikuti nomor dan prioritas yang sudah diperiksa."] =
        "Calling follows the numbers and the priority already checked.",
    ["Memproses dengan standar yang sama"] = "Processing by the same standard",
    ["Proses dimulai setelah warga dipanggil."] = "Processing begins once the citizen has been called.",
    ["Menyampaikan hasil dan waktu penyelesaian"] = "Telling the result and the completion time",
    ["Hasil disampaikan pada akhir pelayanan."] = "The result is told at the end of the service.",
    ["Standar yang sama bagi semua, dengan prioritas hanya menurut ketentuan, adalah wujud keadilan."] =
        "The same standard for all, with priority only under the rules, is what fairness looks like.",
    ["UU 25/2009; standar pelayanan unit"] = "Law 25/2009; the unit's service standards",
    ["Atasan meminta daftar tetangga pegawai beserta calon pilihan mereka. Apa yang paling tepat?"] =
        "A superior asks for a list of employees' neighbours and the candidates they choose. What is most fitting?",
    ["Menolak dengan sopan, mencatatnya, dan berkonsultasi dengan pengawas"] =
        "Decline politely, note it down, and consult the supervisors",
    ["Meminta bawahan yang mengisinya"] = "Ask a subordinate to fill it in",
    ["Tekanan itu hanya berpindah ke orang lain."] = "The pressure merely moves to someone else.",
    ["Mengisi daftar itu secara asal supaya permintaan dianggap sudah selesai"] =
        "Fill in the list at random so that the request counts as done",
    ["Daftar asal-asalan tetap dapat dipakai untuk menekan orang."] =
        "A made-up list can still be used to put pressure on people.",
    ["Memberikan data keluarga sendiri saja"] = "Give only your own family's data",
    ["Pilihan keluarga pun bukan data untuk dikumpulkan."] =
        "A family's choices are no data to be collected either.",
    ["Pendataan pilihan politik dapat menjadi alat tekanan dan melanggar netralitas."] =
        "Recording political choices can become a means of pressure and breaches neutrality.",
    ["UU 20/2023 Pasal 9 ayat (2); SKB lima lembaga 22 September 2022"] =
        "Law 20/2023, Article 9 (2); Joint Decree of five institutions, 22 September 2022",
    ["Atasan yang sengaja tidak memberi pegawainya kesempatan memilih, tanpa alasan yang dibenarkan, dapat terkena ketentuan pidana pemilu."] =
        "A superior who deliberately gives staff no chance to vote, without justified reason, may fall under the criminal provisions of the election law.",
    ["Undang-undang pemilu melindungi kesempatan pekerja untuk memilih."] =
        "The election law protects workers' opportunity to vote.",
    ["UU 7/2017 Pasal 498"] = "Law 7/2017, Article 498",
    ["Berapa usia minimal seorang warga menjadi pemilih bila belum pernah menikah?"] =
        "What is the minimum age for a citizen who has never married to be a voter?",
    ["tahun"] = "years",
    ["Angka 18 sering dipakai pada aturan lain; untuk pemilih syaratnya genap 17 tahun."] =
        "The number 18 is common in other rules; for voters it is 17 full years.",
    ["Angka 21 bukan syarat usia pemilih."] = "The number 21 is not the age required of voters.",
    ["Syaratnya genap berusia 17 tahun pada hari pemungutan suara, atau sudah atau pernah menikah."] =
        "One must be 17 on voting day, or be or have been married.",
    ["Ketentuan pemilih pada Pemilu dan Pilkada 2024"] =
        "Rules on voters in the 2024 general and regional elections",
    ["Penyandang disabilitas netra meminta pendampingan di TPS. Apa jawaban petugas layanan kelurahan yang tepat?"] =
        "A blind person asks to be assisted at the polling station. What is the right answer from a ward service officer?",
    ["Menyarankan tidak datang karena tempatnya ramai"] = "Advise against coming because it is crowded",
    ["Saran ini menghalangi hak pilihnya."] = "This advice stands in the way of the right to vote.",
    ["Menjelaskan adanya alat bantu atau pendamping melalui penyelenggara"] =
        "Explain that aids or an assistant are available through the election body",
    ["Menyarankan agar hak pilihnya diwakili keluarga tanpa perlu hadir di tempat"] =
        "Advise letting the family vote on their behalf without being present",
    ["Hak pilih tidak diwakilkan diam-diam."] = "The right to vote is not quietly handed to others.",
    ["Menawarkan mencobloskan surat suaranya"] = "Offer to mark the ballot for them",
    ["Petugas layanan tidak mengambil alih suara warga."] =
        "A service officer does not take over a citizen's vote.",
    ["Hak pilih dijaga lewat sarana dan pendampingan yang disediakan penyelenggara, bukan diwakilkan diam-diam."] =
        "The right to vote is protected by aids and assistance the election body provides, not by quiet substitution.",
    ["Prosedur pemungutan suara KPU"] = "Voting procedures of the General Elections Commission (KPU)",

    -- lessons/hak-pilih.lua
    ["Mendukung Hak Pilih, Melayani Tanpa Beda"] = "Supporting the Right to Vote, Serving Alike",
    ["Mendukung hak pilih secara netral"] = "Supporting the right to vote neutrally",
    ["Melayani tanpa beda"] = "Serving everyone alike",
    ["Mengenali diskriminasi dan intimidasi"] = "Recognising discrimination and intimidation",
    ["Mengajak ya, mengarahkan tidak"] = "Encourage, yes; steer, no",
    ["Sepekan sebelum pemungutan suara, loket di Kota Suryaloka ramai. Ada yang bertanya tempat TPS. Ada pula yang bertanya harus memilih siapa.\
\
Ibu Ratna menjawab pertanyaan pertama dengan lengkap. Pertanyaan kedua ia kembalikan dengan senyum: “Itu hak Bapak.”\
\
**Mengajak warga memakai hak pilih itu baik. Mengarahkan pilihannya tidak boleh.**"] =
        "A week before voting day the counter in Suryaloka City is busy. Some ask where their polling station is. Others ask whom to vote for.\
\
Ratna answers the first question in full. The second she hands back with a smile: “That is your right.”\
\
**Encouraging citizens to use their vote is good. Steering their choice is not allowed.**",
    ["Gambar: informasi resmi untuk semua warga."] = "Picture: official information for every citizen.",
    ["Jelaskan kapan, di mana, dan bagaimana. Jangan jelaskan siapa."] =
        "Explain when, where and how. Do not explain who.",
    ["Intimidasi tidak selalu berteriak"] = "Intimidation does not always shout",
    ["Ibu Ratna menerima pesan halus: “Tolong kirim foto surat suaramu, sekadar arsip.” Tekanan di kantor sering datang dengan suara pelan."] =
        "Ratna receives a gentle message: “Please send a photo of your ballot, just for the archive.” Pressure in an office often comes in a quiet voice.",
    ["Tiga pegawai duduk bersama dalam rapat kantor."] =
        "Three employees sitting together in an office meeting.",
    ["Foto bukti"] = "Proof photos",
    ["Pegawai atau warga diminta mengirim foto surat suara."] =
        "Staff or citizens are asked to send a photo of their ballot.",
    ["Ancaman kontrak"] = "Contract threats",
    ["Perpanjangan kerja dikaitkan dengan pilihan."] = "Renewal of employment is tied to a choice.",
    ["“Pendataan”"] = "“Data collection”",
    ["Nama pegawai, keluarga, dan pilihannya dikumpulkan."] =
        "The names and choices of staff and their families are gathered.",
    ["Candaan yang menekan"] = "Jokes that press",
    ["“Yang beda pilihan, siap-siap dipindah, ya.”"] =
        "“Whoever chooses differently, get ready for a transfer.”",
    ["Menghalangi pemilih dengan kekerasan atau ancaman dapat dipidana (UU 10/2016 Pasal 182A)."] =
        "Obstructing voters by force or threats can be punished (Law 10/2016, Article 182A).",
    ["Putaran kilat"] = "Quick round",
    ["Mulai besok"] = "From tomorrow",
    ["Satu hal untuk besok"] = "One thing for tomorrow",
    ["Siapkan satu kalimat baku di meja loket, seperti milik Ibu Ratna:\
\
“Itu hak Bapak dan Ibu. Jadwal, tempat, dan bahan resmi semua calon ada di penyelenggara.”\
\
Tempelkan pula alamat kantor penyelenggara dan pengawas setempat. Bila ada yang menekan warga atau rekan, **catat faktanya dan teruskan lewat kanal resmi.**"] =
        "Keep one set sentence ready at the counter, as Ratna does:\
\
“That is your right. The schedule, the place and official material on all candidates are at the election body.”\
\
Put up the addresses of the local election and supervisory offices as well. If someone presses citizens or colleagues, **note the facts and pass them on through official channels.**",
    ["Seorang ibu dan seorang bapak di kiri dan kanan kotak suara putih, di bawah timbangan yang seimbang."] =
        "A woman and a man on the left and right of a white ballot box, under scales in balance.",
    ["Gambar: pilihan boleh berbeda, layanan tetap sama."] =
        "Picture: choices may differ, the service stays the same.",
    ["Ajak warga menggunakan hak pilihnya; jangan arahkan pilihannya, dan jangan bedakan layanannya."] =
        "Encourage citizens to use their vote; do not steer their choice, and do not let the service differ.",
}
