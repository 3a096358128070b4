-- Plays a person from the attract screen to the result and leaves a picture of each screen in build/demo/.
local shots = 0

local function picture(name)
    shots = shots + 1
    shot(string.format("build/demo/%02d-%s.png", shots, name))
end

local function answer(...)
    for _, words in ipairs { ... } do tap(words) end
    picture "pilihan"
    tap "Periksa"
    wait_node { id = "feedback" }
end

local function go_on() tap { id = "primary" } end

wait_screen "attract"
picture "pembuka"
tap "start"

wait_screen "identify"
type_nip "198113122005012004"  -- there is no month 13
tap { id = "primary" }
wait_text "Tanggal lahir pada NIP belum sesuai"
picture "nip-belum-sesuai"
tap { id = "key-clear" }
type_nip "19810412200"
picture "masuk"
type_nip "5012004"
tap { id = "primary" }

wait_screen "confirm"
picture "apakah-ini-anda"
tap "Ya, ini saya"

wait_screen "home"
picture "beranda"
tap "pillar-netralitas"
picture "beranda-netralitas"
tap "module-netralitas-asn/tahun-politik"

wait_screen "lesson"
wait_text "Satu loket, dua tetangga"
picture "penjelasan"
go_on()
answer "Agar setiap warga dilayani dengan adil"
picture "tepat"
go_on()
answer "B. Salah"
go_on()
wait_text "Aturannya saling menguatkan"
go_on()
answer "A. Benar"
go_on()
wait_text "Satu ketukan pun terbaca"
go_on()
answer("Membagikan ajakan memilih", "Mengikuti akun pemenangan", "Menyukai unggahan akun",
    "Mengunggah foto bersama calon")
picture "beberapa-tepat"
go_on()
answer "A. Benar"
picture "belum-tepat"
go_on()
wait_text "Bentuk dan tahap menentukan"
go_on()
answer "Karena bergantung pada bentuk"
go_on()
answer "Badan Kepegawaian Negara"
go_on()
wait_text "Satu hal untuk besok pagi"
picture "mulai-besok"
go_on()

wait_screen "result"
wait_text "Hasil per indikator"
picture "hasil"
tap "Modul berikutnya"
wait_screen "lesson"
wait_node "steps"
picture "modul-berikutnya"
tap "home"

wait_screen "home"
picture "beranda-selesai"
tap "Keluar"
wait_screen "attract"
stop()
