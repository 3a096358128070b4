-- Plays the lessons with several answers in one step. SULUH_PLAY: "all", or "killed" to stay between
-- two posts until somebody ends the program, or "again" to come back there.
local arriving = require "arriving"
local play = os.getenv "SULUH_PLAY"

local function open(lesson)
    arriving.sign_in()
    arriving.open("module-kinds/" .. lesson)
end

local function finish()
    tap "primary"
    wait_screen "result"
    tap "leave"
end

local function act(action, consequence)
    tap("act-" .. action)
    wait_text(consequence)
end

local function feed()
    open "feed"
    wait_text "Simulasi 1 dari 4"
    act("like", "Berisiko")
    tap "again"
    wait_text "Percobaan kedua"
    act("report", "Aman")
    tap "primary"
    wait_text "Simulasi 2 dari 4"
    act("share", "Aman")
    if play == "killed" then
        say "between two posts"
        wait(600000)
    end
    tap "primary"
    wait_text "Simulasi 3 dari 4"
    act("report", "Perlu hati-hati")
    tap "primary"
    wait_text "Simulasi 4 dari 4"
    act("share", "Berisiko")
    tap "primary"
    wait_text "Inilah yang dilihat warga"
    finish()
end

local function reply(words, verdict)
    tap(words)
    wait_text(verdict)
end

local function scenario()
    open "scenario"
    reply("Acara apa itu", "Pilihan tepat")
    tap "primary"
    wait_text "Keputusan 2 dari 4"
    reply("Saya datang sebentar", "Berisiko")
    tap "again"
    wait_text "Pilih jawaban Anda"
    reply("Maaf, Pak. Sebagai ASN", "Pilihan tepat")
    tap "primary"
    wait_text "Keputusan 3 dari 4"
    reply("Itu urusan Bapak", "Dapat lebih baik")
    tap "primary"
    wait_text "Akhir percakapan"
    tap "what-if-2"
    wait_text "Keputusan 2 dari"
    reply("Baik, Pak. Saya ajak", "Berisiko")
    tap "end-what-if"
    wait_text "Akhir percakapan"
    finish()
end

local function hotspot()
    open "hotspot"
    for _, id in ipairs { "sandi", "diska" } do
        tap("spot-" .. id)
        wait_node("find-" .. id)
    end
    tap "spot-gelas"
    wait_text "Bukan: Gelas minum"
    look { hurry = true }  -- the hint comes after a while
    tap "hint"
    wait_text "Tunjukkan letaknya"
    tap "hint"
    wait_text "Ditunjukkan kepada Anda"
    for _, id in ipairs { "ponsel", "kartu" } do
        tap("spot-" .. id)
        wait_node("find-" .. id)
    end
    wait_node "feedback"
    tap "primary"
    wait_text "paling mendesak"
    tap "spot-sandi"
    tap { id = "primary", label = "Periksa" }
    wait_node "feedback"
    finish()
end

local function own_step()
    open "custom"
    for index, cell in ipairs { "now", "plan", "drop", "drop" } do
        tap("cell-" .. cell)
        wait_node("placed-" .. index)
    end
    tap { id = "primary", label = "Periksa" }
    wait_text "Sebagian tepat"
    tap { id = "primary", label = "Lanjut" }
    for count = 1, 3 do
        wait_node "breathe"
        tap "breathe"
        wait_text(count .. " / 3")
    end
    tap { id = "primary", label = "Lanjut" }
    wait_node "kanan"
    tap "kanan"
    tap { id = "primary", label = "Periksa" }
    wait_text "Kotak kanan benar."
    finish()
end

local function decide(action, verdict)
    tap("act-" .. action)
    wait_text(verdict)
end

local function inbox()
    open "inbox"
    wait_text "Akun kepegawaian Anda diblokir"
    decide("safe", "Belum tepat")
    for _, part in ipairs { "address", "part-3", "part-1" } do
        tap(part)
        wait_text(part == "part-1" and "Bukan tanda" or "Tanda " .. (part == "address" and 1 or 2))
    end
    tap { id = "primary", label = "Selesai mencari" }
    wait_text "Terlewat"
    tap { id = "primary", label = "Pesan berikutnya" }
    wait_text "Undangan rapat"
    decide("safe", "Keputusan tepat")
    tap "open-obrolan"
    wait_text "Selamat siang"
    decide("suspicious", "Belum tepat")
    tap { id = "primary", label = "Pesan berikutnya" }
    wait_text "Paket Anda tertahan"
    decide("suspicious", "Keputusan tepat")
    tap "part-2"
    wait_node "find-berkas"
    tap { id = "primary", label = "Lihat rangkuman" }
    wait_text "Rangkuman keputusan Anda"
    tap { id = "primary", label = "Lanjut" }
    wait_text "Selamat, Anda terpilih"
    decide("hapus", "Dapat lebih baik")
    for _, part in ipairs { "subject", "part-2" } do
        tap(part)
        wait_node(part == "subject" and "find-hadiah" or "find-ktp")
    end
    tap { id = "primary", label = "Lihat rangkuman" }
    wait_text "Rangkuman keputusan Anda"
    finish()
end

if play == "again" then
    open "feed"
    wait_text "Simulasi 2 dari 4"
    expect_text "Aman"
else
    feed()
    scenario()
    hotspot()
    inbox()
    own_step()
end
stop()
