-- The steps of the pack tests/packs/kinds that take several turns: feed, conversation, hotspots, inbox.
local walking = require "walking"

local function home()
    tap "home"
    wait_screen "home"
end

walking.sign_in()

walking.open "kinds/feed"
wait_text "Simulasi 1 dari 4"
stop_at "feed"
tap "act-like"
wait_text "Berisiko"
stop_at "feed-risky"
tap "again"
wait_text "Percobaan kedua"
tap "act-report"
wait_text "Aman"
stop_at("feed-safe", { picture = false })
home()

walking.open "kinds/scenario"
stop_at "scenario"
tap "Acara apa itu"
wait_text "Pilihan tepat"
stop_at "scenario-reply"
tap "primary"
wait_text "Keputusan 2 dari 4"
stop_at("scenario-second", { picture = false })
tap "Maaf, Pak. Sebagai ASN"
wait_text "Pilihan tepat"
tap "primary"
wait_text "Keputusan 3 dari 4"
tap "Itu urusan Bapak"
wait_text "Dapat lebih baik"
tap "primary"
wait_text "Akhir percakapan"
stop_at "scenario-end"
tap "what-if-2"
wait_text "Pengandaian"
stop_at("scenario-what-if", { picture = false })
home()

walking.open "kinds/hotspot"
stop_at "hotspot"
tap "spot-sandi"
wait_node "find-sandi"
stop_at "hotspot-found"
tap "spot-gelas"
wait_text "Bukan: Gelas minum"
stop_at("hotspot-missed", { picture = false })
home()

walking.open "kinds/inbox"
stop_at "inbox"
tap "act-suspicious"
wait_node "feedback"
tap "address"
wait_node "find-alamat"
tap "part-1"
wait_text "Bukan tanda"
stop_at "inbox-search"
tap { id = "primary", label = "Selesai mencari" }
wait_text "Terlewat"
stop_at("inbox-missed", { picture = false })
tap "open-paket"
wait_text "Paket Anda tertahan"
stop_at("inbox-sms", { picture = false })
tap "act-suspicious"
wait_node "feedback"
tap "part-2"
wait_node "find-berkas"
tap "open-rapat"
wait_text "Bapak dan Ibu"
tap "act-suspicious"
wait_text "Belum tepat"
stop_at("inbox-wrong", { picture = false })
tap "open-obrolan"
wait_text "Selamat siang"
tap "act-safe"
wait_text "Keputusan tepat"
tap { id = "primary", label = "Lihat rangkuman" }
wait_text "Rangkuman keputusan Anda"
stop_at "inbox-summary"
home()
