-- Fills in numbers, words and gaps, by taps and by a keyboard. SULUH_PLAY: "all", or "killed" to stay in the
-- middle of a sentence until somebody ends the program, or "again" to come back there.
local arriving = require "arriving"
local play = os.getenv "SULUH_PLAY"

local function open(lesson)
    arriving.sign_in()
    arriving.open("module-kinds/" .. lesson)
end

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

local function until_value(id, wanted)
    for _ = 1, 200 do
        if find(id).label:sub(-#wanted - 2) == ": " .. wanted then return end
        wait(20)
    end
    error(id .. " is '" .. find(id).label .. "', not '" .. wanted .. "'")
end

local function number()
    for _, key in ipairs { "num-1", "num-2", "num-comma", "num-7", "num-sign", "num-sign" } do tap(key) end
    until_value("gap-1", "12,7")
    check()
end

local function words()
    type_text "Phisinx"
    key "backspace"
    type_text "g"
    until_value("gap-1", "Phising")
    scan "SULUH1:AEBAGBA2DQ7XSS6"  -- somebody's certificate: it is no answer, and its Enter ends none
    type_text "s"
    until_value("gap-1", "Phisings")
    key "backspace"
    until_value("gap-1", "Phising")
    key "enter"
    wait(100)
    if has "kb-done" then error "Enter puts the keys away" end
    check()
end

local function first_gap()
    tap "gap-1"
    wait_node "kb-n"
    for letter in ("netral"):gmatch "." do tap("kb-" .. letter) end
    until_value("gap-1", "netral")
end

-- The choices change places: the words tell.
local function choose(words_wanted)
    wait_node "pick-1"
    for place = 1, 3 do
        if find("pick-" .. place).label:find(words_wanted, 1, true) then return tap("pick-" .. place) end
    end
    error "no such choice"
end

open "fill"
if play == "again" then
    until_value("gap-1", "netral")
    return
end
number()
words()
first_gap()
if play == "killed" then
    say "in the middle"
    wait(600000)
end
tap "kb-done"
choose "boleh"
wait_node "num-1"
type_text "1"
until_value("gap-3", "1 buah")
tap "num-done"
check()
tap "gap-1"
choose "periksa"
repeat wait(20) until not has "pick-3"
choose "tunda"
check()
wait_screen "result"
tap "leave"
open "slider"
for _ = 1, 6 do tap "more-far" end
check()
tap "more"
tap "more"
check()
wait_screen "result"
