-- Matches, sorts, orders and rates, by taps alone. SULUH_PLAY: "all", or "killed" to stay in the middle of a
-- matching until somebody ends the program, or "again" to come back there.
local arriving = require "arriving"
local play = os.getenv "SULUH_PLAY"
local sign_in = arriving.sign_in

local function open(lesson) arriving.open("module-kinds/" .. lesson) end

-- The big button, and on to the next step or the result.
local function go_on()
    local before = find("steps").label
    tap "primary"
    repeat wait(50) until screen() ~= "lesson" or find("steps").label ~= before
end

local function check()
    tap "primary"
    wait_node "feedback"
    go_on()
end

local function finish()
    wait_screen "result"
    tap "leave"
    sign_in()
end

-- A tap, once what the one before did can be seen.
local function tap_seen(id, wanted)
    tap(id)
    repeat wait(20) until find(id).selected == wanted
end

local function match(pairs_wanted)
    for left, right in ipairs(pairs_wanted) do
        tap_seen("left-" .. left, true)
        tap_seen("right-" .. right, true)
    end
    check()
end

-- The tray may be longer than the screen: what is in sight goes first, and the rest moves up.
local function card_in_sight(groups, done)
    for card = 1, #groups do
        local node = find("card-" .. card)
        if not done[card] and node.y + node.h < 940 then return card end
    end
    error "no card is in sight"
end

local function sort(groups)
    local done = {}
    for _ = 1, #groups do
        local card = card_in_sight(groups, done)
        tap_seen("card-" .. card, true)
        tap("group-" .. groups[card])
        repeat wait(20) until not find("card-" .. card).selected
        done[card] = true
    end
    check()
end

local function place_of(card) return tonumber(find("card-" .. card).label:match "^Nomor (%d+)") end

local function move(card, way)
    local before = place_of(card)
    tap(way .. "-" .. card)
    repeat wait(20) until place_of(card) ~= before
end

local function bring_in_order(count)
    for card = 1, count do
        while place_of(card) > card do move(card, "up") end
    end
end

local function rate(values)
    for statement, value in ipairs(values) do tap_seen("cell-" .. statement .. "-" .. value, true) end
    go_on()
end

local function play_all()
    open "match"
    match { 1, 3, 2, 4 }
    match { 1, 2, 3 }
    match { 2, 3, 4, 5, 1 }
    finish()
    open "sort"
    sort { 1, 1, 1, 2, 2, 1 }
    sort { 1, 1, 2, 2, 3, 3 }
    finish()
    open "order"
    bring_in_order(5)
    check()
    bring_in_order(4)
    move(1, "down")
    check()
    finish()
    open "scale"
    rate { 4, 5, 1, 3 }
    rate { 2, 5 }
    tap "option-A"
    check()
    wait_screen "result"
end

sign_in()
if play == "all" then return play_all() end
open "match"
if play == "killed" then
    tap_seen("left-1", true)
    tap_seen("right-2", true)
    tap_seen("left-3", true)
    tap_seen("right-3", true)
    say "in the middle"
    wait(600000)
else
    wait_node "left-1"
    for _, id in ipairs { "left-1", "right-2", "left-3", "right-3" } do
        if not find(id).selected then error(id .. " is not as it was") end
    end
    for _, id in ipairs { "left-2", "right-1" } do
        if find(id).selected then error(id .. " is tied") end
    end
end
