-- From the attract screen to home, with what may go wrong on the way.
local walking = require "walking"

wait_screen "attract"
-- The headline changes by itself: every picture has the first.
stop_at("attract", { showing = find { role = "heading" }.label })
-- Five quick taps on the mark: the door to the maintenance screens, for which there is no PIN here.
for _ = 1, 5 do tap "mark" end
wait_screen "pin"
wait_node "pin-setup"
stop_at("pin-none", { picture = false })
tap "back"
wait_screen "attract"
tap "start"
wait_screen "identify"
stop_at "identify"
type_nip "198113122005012004"
tap "primary"
wait_node "problem"
stop_at "identify-problem"
tap "key-clear"
tap "help"
wait_node "help-dialog"
stop_at("identify-help", { picture = false })
tap "close"
type_nip "198104122005012004"
stop_at("identify-typed", { picture = false })
tap "primary"
wait_screen "confirm"
stop_at "confirm"
tap "primary"
wait_screen "home"
stop_at "home"
tap "help"
wait_node "help-dialog"
stop_at "help"
tap "lang-en"  -- a portrait bar has no room for the language
tap "close"
wait_text "Good morning"
stop_at("home-english", { picture = false })
tap "help"
tap "lang-id"
tap "close"
wait_text "Selamat pagi"
for _, pillar in ipairs(walking.all "^pillar%-") do
    if not pillar.selected then
        tap(pillar.id)
        stop_at("home-" .. pillar.id, { picture = pillar.id == "pillar-cakap" })
    end
end
