-- Modul M00: Prates. Sepuluh butir tetap dari items/m00.lua dan sepuluh butir undian dari bank M02-M06,
-- yang diambil dari paketnya (banks_from di pack.toml). Tidak ada jawaban benar yang ditampilkan.
local s = require "suluh"

-- Dengan apa Anda ingin mulai: kode modul, nama, dan isinya.
local STARTS = { "cakap", "etika", "aman", "budaya", "netral" }

local function start_card(state, ctx, index)
    local code = STARTS[index]
    return s.ui.option_card(ctx.env, {
        letter = string.char(64 + index), words = ctx.words[code], tap = "choose", arg = code, min_h = 96, pad_y = 14,
        state = state.chosen == code and "selected" or "rest",
    })
end

return s.lesson {
    title = "Prates: dari mana Anda mulai?",
    jp = 0.25,
    pass = 0,
    indicators = {
        AD1 = "Melindungi perangkat dan akun",
        AD2 = "Melindungi data pribadi",
        AD3 = "Mengenali penipuan dan phishing",
        AD4 = "Menjaga jejak digital",
        AD5 = "Menanggapi insiden",
        BD1 = "Menerapkan nilai Pancasila",
        BD2 = "Memakai bahasa dan budaya daring",
        BD3 = "Melibatkan semua orang",
        BD4 = "Melayani dengan nilai BerAKHLAK",
        BD6 = "Meredakan dan mempersatukan",
        CD1 = "Mengenal perangkat, aplikasi, dan layanan",
        CD2 = "Mencari dan menilai sumber",
        CD3 = "Memilih saluran kerja",
        CD4 = "Bertransaksi digital dengan aman",
        CD5 = "Membaca data dan angka",
        CD6 = "Terus belajar bersama teknologi",
        ED1 = "Bersikap santun di ruang digital",
        ED2 = "Menangani informasi keliru",
        ED3 = "Membedakan kritik, penghinaan, dan kebencian",
        ED4 = "Bertanggung jawab dan menghormati hak orang",
        ED5 = "Bersikap netral dan memegang kode etik",
        ["ED5.alasan"] = "Memahami alasan netralitas",
        ["ED5.aturan"] = "Mengenal aturan dan sanksi",
        ["ED5.medsos"] = "Bersikap netral di media sosial",
        ED6 = "Melayani dengan adil",
    },

    s.explain {
        id = "mengapa",
        title = "Bukan ujian",
        body = [[
Pak Hasan ragu menyentuh layar. “Kalau nilai saya jelek, siapa yang tahu?”

**Dewi** menenangkannya. Prates tidak meluluskan atau menggagalkan siapa pun. Rekan Anda tidak melihat hasilnya.

Ada lima pernyataan keyakinan dan dua puluh soal. Jawaban benar akan Anda temukan di modul-modul.]],
        picture = "media:illustrations/belajar-bersama.svg",
        alt = "Tiga pegawai belajar bersama di depan satu layar.",
        caption = "Gambar: setiap orang mulai dari tempat yang berbeda.",
        note = "Jawablah apa adanya; itulah yang paling berguna bagi Anda.",
    },

    s.scale {
        id = "keyakinan", ask = "Seberapa yakin Anda saat ini?",
        labels = { "Sangat tidak yakin", "Tidak yakin", "Ragu-ragu", "Yakin", "Sangat yakin" },
        s.statement("sumber", "Saya dapat menilai apakah suatu informasi layak dipercaya."),
        s.statement("aman", "Saya dapat melindungi akun dan data warga yang saya kelola."),
        s.statement("netral", "Saya tahu tindakan apa di media sosial yang dapat dinilai memihak."),
        s.statement("emosi", "Saya dapat meredakan emosi sebelum menanggapi unggahan."),
        s.statement("keluhan", "Saya dapat menanggapi keluhan warga secara daring dengan baik."),
    },

    s.quiz {
        id = "prates", bank = { "m00", "m02", "m03", "m04", "m05", "m06" }, purpose = "pretest", feedback = "none",
        fixed = { "M00-01", "M00-02", "M00-03", "M00-04", "M00-05",
                  "M00-06", "M00-07", "M00-08", "M00-09", "M00-10" },
        draw = {
            { module = "M02", kind = "choice", count = 2 },
            { module = "M03", kind = "choice", count = 1 }, { module = "M03", kind = "multiple", count = 1 },
            { module = "M04", kind = "choice", count = 2 },
            { module = "M05", kind = "choice", count = 1 }, { module = "M05", kind = "truefalse", count = 1 },
            { module = "M06", kind = "choice", count = 1 }, { module = "M06", kind = "truefalse", count = 1 },
        },
    },

    s.custom {
        id = "mulai", scored = false, interaction = "choice",
        ask = "Lihat profil Anda tadi. Dengan modul apa Anda ingin mulai?",
        hint = "Pilih satu modul lebih dahulu.",
        words = {
            cakap = "Cakap Digital: alat yang tepat, sumber yang sahih",
            etika = "Etika Digital: santun, jujur, bertanggung jawab",
            aman = "Aman Digital: akun dan data warga terjaga",
            budaya = "Budaya Digital: kebiasaan kecil setiap hari",
            netral = "Netralitas ASN: melayani tanpa memihak",
        },
        start = function() return { chosen = "" } end,
        event = function(state, name, arg)
            if name ~= "choose" then return false end
            state.chosen = arg
            return true
        end,
        is_ready = function(state) return state.chosen ~= "" end,
        response = function(state, ctx)
            local options, key = {}, nil
            for index, code in ipairs(STARTS) do
                options[index] = { key = string.char(64 + index), id = code, text = ctx.words[code] }
                if code == state.chosen then key = options[index].key end
            end
            return { answer = { ids = { state.chosen }, keys = { key } }, shown = { options = options } }
        end,
        view = function(state, ctx)
            local list = { gap = 18 }
            for index in ipairs(STARTS) do list[index] = start_card(state, ctx, index) end
            return s.ui.column(list)
        end,
        speech = function(_, ctx)
            local list = {}
            for index, code in ipairs(STARTS) do list[index] = ctx.words[code] end
            return list
        end,
        example = function() return { name = "choose", arg = "cakap" } end,
    },

    s.explain {
        id = "besok",
        eyebrow = "Mulai besok",
        title = "Satu hal untuk besok",
        body = [[
Besok, sisihkan sepuluh menit untuk modul **Mengapa Literasi Digital bagi ASN**. Sesudah itu, buka modul yang baru saja Anda pilih.

Pak Hasan memilih Cakap Digital. Ia menulis jamnya di kalender: Selasa, pukul sembilan.]],
        picture = "media:illustrations/cek-fakta.svg",
        alt = "Seorang bapak memeriksa halaman dengan kaca pembesar bertanda centang.",
        caption = "Gambar: langkah pertama boleh kecil.",
        note = "Prates bukan ujian; ia menunjukkan dari mana Anda sebaiknya mulai.",
    },
}
