-- Takes the sample's quizzes. SULUH_PLAY: "killed" to answer the first question and stay where how sure one is
-- is being asked until somebody ends the program; "again" to come back there and go through to the result;
-- "refresh" to take the refresher that is due by then.
local arriving = require "arriving"
local play = os.getenv "SULUH_PLAY"
local sign_in, open = arriving.sign_in, arriving.open

local function step() return find("steps").label end

-- On to the next step, however it is shown.
local function go_on(act)
    local before = step()
    act()
    repeat wait(50) until screen() ~= "lesson" or step() ~= before
end

local function sure(level)
    wait_node "sure-1"
    tap("sure-" .. level)
end

local function answer(option)
    tap("option-" .. option)
    tap "primary"
end

-- The three questions of the pretest; answered: the first one is, but not how sure one is.
local function pretest(answered)
    for number = 1, 3 do
        go_on(function()
            if number > 1 or not answered then answer "A" end
            sure(2)
        end)
    end
    wait_node "quiz-score"
    go_on(function() tap "primary" end)
end

-- Any move makes an order one to check.
local function move_a_card()
    for index = 1, 4 do
        if find("down-" .. index).enabled then return tap("down-" .. index) end
    end
end

local function practice()
    move_a_card()
    tap "primary"
    sure(4)
    wait_node "feedback"
    go_on(function() tap "primary" end)
    for index = 1, 3 do
        tap("left-" .. index)
        repeat wait(20) until find("left-" .. index).selected
        tap("right-" .. index)
        repeat wait(20) until find("right-" .. index).selected
    end
    tap "primary"
    wait_node "feedback"
    go_on(function() tap "primary" end)
end

local function posttest()
    wait_node "waiver"
    go_on(function() tap "primary" end)
    for _ = 1, 3 do go_on(function() answer "B" end) end
    wait_node "quiz-score"
    tap "primary"
    wait_screen "result"
end

sign_in()
if play == "killed" then
    open "module-kinds/quiz"
    answer "A"
    wait_node "sure-1"
    say "asked how sure one is"
    wait(600000)
elseif play == "again" then
    open "module-kinds/quiz"
    wait_node "sure-1"
    pretest(true)
    practice()
    posttest()
else
    open "due"
    repeat
        go_on(function()
            if has "option-A" then tap "option-A" else move_a_card() end
            tap "primary"
            repeat wait(50) until has "sure-1" or has "feedback"
            if has "sure-1" then tap "sure-1" end
            wait_node "feedback"
            tap "primary"
        end)
    until has "quiz-score"
    tap "primary"
    wait_screen "result"
end
stop()
