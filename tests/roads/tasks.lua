-- The steps of the pack tests/packs/kinds that are done card by card: match, sort, order, rate oneself, an own step,
-- pictures to choose from.
local walking = require "walking"

local function home()
    tap "home"
    wait_screen "home"
end

-- A tap, once what the one before did can be seen.
local function tap_seen(id)
    local before = find(id).selected
    tap(id)
    repeat wait(20) until find(id).selected ~= before
end

local function check(name)
    tap "primary"
    wait_node "feedback"
    stop_at(name)
end

walking.sign_in()

walking.open "kinds/match"
stop_at "match"
tap_seen "left-1"
stop_at("match-chosen", { picture = false })
tap_seen "right-1"
for left, right in ipairs { 1, 3, 2, 4 } do
    if left > 1 then
        tap_seen("left-" .. left)
        tap_seen("right-" .. right)
    end
end
stop_at("match-tied", { picture = false })
check "match-checked"
home()

walking.open "kinds/sort"
stop_at "sort"
tap_seen "card-1"
stop_at("sort-chosen", { picture = false })
home()

walking.open "kinds/order"
stop_at "order"
local place = find("card-1").label
tap(place:match "^Nomor 1%D" and "down-1" or "up-1")
repeat wait(20) until find("card-1").label ~= place
check "order-checked"
home()

walking.open "kinds/scale"
stop_at "scale"
tap_seen "cell-1-4"
stop_at("scale-chosen", { picture = false })
home()

walking.open "kinds/custom"
tap "cell-now"
wait_text "Menyusun rencana pelatihan"
stop_at "custom"
for _, id in ipairs { "cell-plan", "cell-drop", "cell-drop" } do
    local before = find("task").label
    tap(id)
    repeat wait(20) until find("task").label ~= before
end
check "custom-checked"
home()

walking.open "kinds/pictures"
stop_at "pictures"
tap "Rapat kantor"
check "pictures-checked"
home()
