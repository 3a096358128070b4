-- The quiz of a refresher: questions of any bank of the pack, named by the kiosk.
local validate = require "validate"
local quiz = require "steps.quiz"
local past = require "steps.quiz_past"
local summary = require "steps.quiz_end"

local quiz_due = {}

local ID = "refresher"

-- The question of a bank; nil when the pack no longer has it.
local function find_entry(bank_name, id)
    local ok, bank = pcall(require, "items." .. bank_name)
    for _, step in ipairs(ok and type(bank) == "table" and bank.is_bank and bank.questions or {}) do
        if step.id == id then return { step = step, bank = bank_name } end
    end
    return nil
end

-- "bank/id" of each question; as drawn before when the lesson is resumed.
local function names(play)
    local kept = play.draws[ID]
    if type(kept) == "table" and #kept > 0 then return kept end
    local list = {}
    for index, one in ipairs(past.due(play)) do list[index] = one.bank .. "/" .. one.item end
    return list
end

-- A refresher is a quiz without a plan; see quiz.lua.
function quiz_due.quiz()
    local step = {
        is_step = true, is_quiz = true, kind = "quiz", scored = false, place = validate.here(), id = ID,
        feedback = "each", purpose = "refresher", summary = true, plan = { entries = {} },
    }
    function step.unfold(_, play)
        local entries, steps = {}, {}
        play.draws[ID] = names(play)
        for _, name in ipairs(play.draws[ID]) do
            local bank, id = name:match "^([^/]+)/(.+)$"
            local entry = bank and find_entry(bank, id)
            if entry then entries[#entries + 1] = entry end
        end
        for number, entry in ipairs(entries) do
            steps[number] = quiz.question_step(step, entry, number, #entries)
        end
        steps[#steps + 1] = summary.page(step)
        return steps
    end
    return step
end

return quiz_due
