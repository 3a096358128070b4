-- A quiz with a time limit of twelve seconds. SULUH_PLAY: "killed" to answer the first question and stay at the
-- second, something chosen there, until somebody ends the program; "again" to come back and let the time run out;
-- "waived" to take the lesson again without a limit and be slow.
local arriving = require "arriving"
local play = os.getenv "SULUH_PLAY"

local CARD = "module-timed/quiz"

local function answer()
    local before = find("steps").label
    tap "option-A"
    tap "primary"
    repeat wait(50) until find("steps").label ~= before
end

arriving.sign_in()
arriving.open(CARD)
if play == "killed" then
    wait_node "waiver"
    tap "primary"
    wait_node "time"
    answer()
    tap "option-A"
    -- Once what was spent has been kept, every five seconds.
    wait(6000)
    say "at the second question"
    wait(60000)
elseif play == "again" then
    wait_node "time"
    -- Nothing more is answered: the quiz ends by itself.
    wait_node "time-up"
    tap "primary"
    wait_screen "result"
else
    wait_node "waiver"
    tap "waiver"
    repeat wait(50) until find("waiver").selected
    tap "primary"
    wait_node "option-A"
    if has "time" then error "a limit in spite of the waiver" end
    wait(13000)
    for _ = 1, 3 do answer() end
    wait_node "quiz-score"
    if has "time-up" then error "the time was up in spite of the waiver" end
    tap "primary"
    wait_screen "result"
end
stop()
