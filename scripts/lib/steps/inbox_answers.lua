-- What goes into the results of an inbox: each message as it was shown, with what was decided and found.
local merge = require("ui.nodes").merge
local search = require "steps.search"

local answers = {}

-- The message as it was shown: what it consists of, in order.
local function shown_message(message)
    local lines = {}
    for index, key in ipairs(message.body) do
        local part = message.parts[key]
        lines[index] = { text = part.words, link = part.link, file = part.file, picture = part.picture }
    end
    local function line(name) return message.parts[name] and message.parts[name].words end
    return { from = message.from, address = line "address", subject = line "subject", time = line "time",
             kind = message.kind, parts = lines }
end

local function about(step, message, item, ask)
    return { item = item, indicator = message.indicator or step.indicator, kind = step.kind, ask = ask }
end

-- What was decided about a message.
function answers.decision(step, message, action)
    local options = {}
    for index, one in ipairs(step.actions) do
        local score = step:score_of(message, one.id)
        options[index] = { key = one.id, id = one.id, text = one.name, right = score == 1, score = score }
    end
    local score = step:score_of(message, action)
    return merge(about(step, message, step.id .. "." .. message.id), {
        question = { ask = step.ask, message = shown_message(message), options = options },
        response = { keys = { action }, ids = { action } }, score = score, max = 1, correct = score == 1,
    })
end

-- The name the search in a message is kept under.
function answers.signs_item(step, message) return step.id .. "." .. message.id .. ".signs" end

-- One touch of a part that is a sign, or only looks like one.
function answers.touch(step, message, part, how)
    return search.touch_answer(about(step, message, answers.signs_item(step, message), step.search_ask), part, how)
end

-- A search that is over.
function answers.whole_search(step, message, state)
    local what = about(step, message, answers.signs_item(step, message), step.search_ask)
    what.question = { ask = step.search_ask, message = shown_message(message),
                      options = search.options(message.spots) }
    return search.answer(what, state, message.spots)
end

return answers
