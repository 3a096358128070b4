-- Where each builder of the lesson language lives. Its file is loaded when a lesson first calls it: a
-- lesson uses a few kinds of step, and reading all of them would be most of the time it takes to open.
local builders = {}

-- What a file of steps/ offers. `questions` may carry what every question may: see steps.question.
local FILES = {
    { file = "steps.explain", "explain" },
    { file = "steps.choice", "right", "wrong", questions = { "choice", "multiple", "truefalse" } },
    { file = "steps.custom", questions = { "custom" } },
    { file = "steps.feed", "post", "effect", questions = { "feed" } },
    { file = "steps.meters", "meter" },
    { file = "steps.action", "action" },
    { file = "steps.scenario", "person", "node", "say", "reply", "ending", questions = { "scenario" } },
    { file = "steps.hotspot", "spot", "decoy", questions = { "hotspot" } },
    { file = "steps.inbox", "message", "part", "sign", "harmless", questions = { "inbox" } },
    { file = "steps.item", "item" },
    { file = "steps.match", "pair", questions = { "match" } },
    { file = "steps.sort", questions = { "sort" } },
    { file = "steps.order", questions = { "order" } },
    { file = "steps.scale", "statement", questions = { "scale" } },
    { file = "steps.fill", "gap", "pick", "wrong_form", questions = { "fill" } },
    { file = "steps.slider", questions = { "slider" } },
    { file = "steps.bank", "bank" },
    { file = "steps.quiz", "quiz" },
}

local function question(name, file)
    return require("steps.question").builder("s." .. name, require(file)[name])
end

-- A function that fetches the real one when it is first called.
local function late(fetch)
    local real
    return function(...)
        real = real or fetch()
        return real(...)
    end
end

-- Puts every builder into the table s by its name.
function builders.offer(s)
    for _, one in ipairs(FILES) do
        for _, name in ipairs(one) do
            s[name] = late(function() return require(one.file)[name] end)
        end
        for _, name in ipairs(one.questions or {}) do
            s[name] = late(function() return question(name, one.file) end)
        end
    end
end

-- Loads all of them: for the manual and the help in an editor, which tell of every kind.
function builders.load_all()
    for _, one in ipairs(FILES) do require(one.file) end
end

return builders
