-- Signs in and answers what is asked, each question with the option that SULUH_ANSWERS names next ("Benar Keliru");
-- SULUH_PLAY: "lesson" for the lesson itself, "refresher" for the card that is due, of SULUH_DUE questions; with
-- none the card must not be there.
local arriving = require "arriving"
local due = tonumber(os.getenv "SULUH_DUE" or "0")

local function step() return find("steps").label end

local function answer(words)
    local before = step()
    tap(words)
    tap "primary"
    wait_node "feedback"
    tap "primary"
    repeat wait(30) until screen() ~= "lesson" or step() ~= before
end

arriving.sign_in()
if os.getenv "SULUH_PLAY" == "lesson" then
    arriving.open "module-ingat/a"
elseif due > 0 then
    local label = find("due").label
    if not label:find(due .. " soal ", 1, true) then error("not " .. due .. " are due: " .. label) end
    tap "due"
    wait_screen "lesson"
else
    if has "due" then error("due too early: " .. find("due").label) end
    stop()
end
for words in os.getenv("SULUH_ANSWERS"):gmatch "%S+" do answer(words) end
wait_node "quiz-score"
tap "primary"
wait_screen "result"
stop()
