-- The steps of the pack tests/packs/kinds that take several turns: feed, conversation, hotspots.
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
