-- Signs in and does what SULUH_PLAY says: "test" the post-test, "again" the same once more, "refresher" the card
-- that is due, after which it is gone; otherwise it must not be there. The home screen speaks of an election exactly
-- when SULUH_ELECTION is set.
local arriving = require "arriving"
local part = os.getenv "SULUH_PLAY"

local function step() return find("steps").label end

local function next_step()
    local before = step()
    tap "primary"
    repeat wait(30) until screen() ~= "lesson" or step() ~= before
    wait(200)  -- the step before glides out
end

local function first_option()
    for _, node in ipairs(nodes()) do
        if node.id and node.id:match "^option%-" then return node end
    end
    return nil
end

-- Whatever the questions are: the first answer of each, right or not.
local function play_through()
    wait_screen "lesson"
    while screen() == "lesson" do
        if has "learned" then
            local minutes = tonumber(find("learned").label:match "^(%d+) menit belajar$")
            -- What was learned before this lesson was opened; a robot is quick.
            if not minutes or minutes > 0 ~= (part == "again") then error("minutes: " .. find("learned").label) end
        end
        local option = first_option()
        if option then
            tap(option.id)
            tap "primary"
            wait_node "feedback"
        end
        next_step()
    end
    wait_screen "result"
end

local function is_due() return has "due" and find("due").label:find("Penyegaran Netralitas", 1, true) ~= nil end

-- Missed questions may be due, as on any day.
local function expect_nothing()
    if is_due() then error("due too early: " .. find("due").label) end
end

arriving.sign_in()
if (os.getenv "SULUH_ELECTION" ~= "") ~= has "election" then error "the line on elections is wrong" end
if part == "refresher" then
    if not is_due() then error("it is not due: " .. (has "due" and find("due").label or "nothing")) end
    tap "due"
    play_through()
    -- What is next in the course; from there one goes home.
    tap "primary"
    wait_screen "lesson"
    wait_node "steps"
    tap "home"
    wait_screen "home"
else
    expect_nothing()
    if part == "nothing" then stop() end
    arriving.open "module-tes/a"
    play_through()
end
expect_nothing()
stop()
