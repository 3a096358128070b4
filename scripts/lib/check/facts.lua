-- What a check of a whole pack must know of one lesson or bank: its ways, its questions, the texts that
-- are too long to be plain. Only asked for when an author checks.
local validate = require "validate"
local translate = require "translate"
local ways = require "check.ways"
local plain = require "check.plain"
local marked = require "check.marked"

local facts = {}

local MARKS = "[%*`]"

local function length(words)
    local _, count = (words or ""):gsub(MARKS, ""):gsub("[^\128-\191]", "")
    return count
end

-- The index of the one option that anybody sees to be the longest: by a tenth or more. nil: none is.
function facts.longest(options)
    local longest, most, next_most = nil, 0, 0
    for index, option in ipairs(options) do
        local size = length(option.words)
        if size > most then
            longest, most, next_most = index, size, most
        elseif size > next_most then
            next_most = size
        end
    end
    if most >= next_most * 1.1 and most - next_most >= 2 then return longest end
    return nil
end

-- One question with options: where its right ones stand, and whether its longest is one of them.
local function question(choice, place)
    local right, longest = {}, facts.longest(choice.options)
    for index, option in ipairs(choice.options) do
        if option.right then right[#right + 1] = index end
    end
    return {
        options = #choice.options, right = right, shuffled = choice.shuffled == true,
        longest = longest and (choice.options[longest].right and "right" or "wrong") or nil,
        file = place.file, line = place.line,
    }
end

-- Of every step that has choices(): a list of {options = {{words, right}}, shuffled}.
function facts.questions(steps)
    local list = {}
    for _, step in ipairs(steps) do
        for _, choice in ipairs(step.choices and step:choices() or {}) do
            list[#list + 1] = question(choice, step.place)
        end
    end
    return list
end

-- The steps whose answers are kept under their id: {id, file, line}.
function facts.kept(steps)
    local list = {}
    for _, step in ipairs(steps) do
        if (step.scored or step.survey) and step.id then
            list[#list + 1] = { id = step.id, file = step.place.file, line = step.place.line }
        end
    end
    return list
end

-- A bank is checked like a lesson that asks all of its questions; anything else is given back.
function facts.as_lesson(made)
    if type(made) ~= "table" or not made.is_bank then return made end
    return {
        is_lesson = true, place = made.place, title = "?", pass = 0, steps = made.questions, indicators = {},
        source = { title = "?", indicators = {} },
    }
end

-- What is wrong with the texts goes to the author with all other problems.
function facts.check_texts()
    plain.check(translate.watched(), validate.warn)
    marked.check(translate.watched(), validate.warn)
end

-- A question that a quiz drew is its bank's: checked there, with all the others.
local function written_here(steps)
    local list = {}
    for _, step in ipairs(steps) do
        if not step.quiz then list[#list + 1] = step end
    end
    return list
end

-- For the message "ready", of steps without a mistake.
function facts.of(all)
    local steps = written_here(all)
    local undeclared = ways.undeclared(steps)
    return { ways = ways.of(steps), questions = facts.questions(steps), kept = facts.kept(steps),
             undeclared = #undeclared > 0 and undeclared or nil }
end

return facts
