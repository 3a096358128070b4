-- What every question may carry beside its own fields: where it belongs in a bank, and whether it
-- asks how sure one is.
local validate = require "validate"
local merge = require("ui.nodes").merge

local question = {}

-- Of a question of any kind. common: the manual tells of them once, not with every kind.
question.BANK = {
    module = { type = "string", common = true, about = "the module the question belongs to, such as `\"M06\"`" },
    pillar = { type = "string", common = true, about = "the pillar it belongs to, such as `\"etika\"`" },
    band = { type = "string", common = true, one_of = { "dasar", "menengah", "lanjut" }, about = "how advanced it is" },
    level = { type = "string", common = true, one_of = { "C1", "C2", "C3", "C4", "C5", "C6" },
              about = "what it asks of the mind: Bloom's level" },
    difficulty = { type = "number", common = true, min = 0, max = 1, about = "the expected share of right answers" },
    twin = { type = "string", common = true, about = "id of the question that measures the same in the other test" },
    ungraded = { type = "boolean", common = true, default = false, about = "asked and kept, but worth no points" },
}

-- Of a question that is checked at once.
question.FIELDS = merge(question.BANK, {
    confidence = { type = "boolean", common = true, default = false,
                   about = "ask how sure one is before the feedback" },
})

-- A question that answers step by step what is done has no moment to ask how sure one is.
function question.is_shown_at_once(step) return step.items ~= nil or step.button ~= nil end

-- A builder whose steps also know these fields of theirs.
function question.builder(what, build)
    return function(spec)
        local step = build(spec)  -- validate.fields looks at all of them there
        for name in pairs(type(spec) == "table" and question.FIELDS or {}) do step[name] = spec[name] end
        -- Where nothing is right there is nothing to be sure of.
        if step.survey then step.confidence = false end
        if step.confidence and question.is_shown_at_once(step) then
            validate.error(step.place, what .. ": 'confidence' does not go with a question answered bit by bit",
                "leave it out")
            step.confidence = false
        end
        return step
    end
end

return question
