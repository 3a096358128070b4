-- Statements about oneself to agree with more or less: no answer is right, each is kept.
local validate = require "validate"
local schema = require "schema"
local media = require "steps.media"
local merge = require("ui.nodes").merge
local parts = require "steps.parts"
local question = require "steps.question"
local view = require "steps.scale_view"
local past = require "steps.quiz_past"

require("words").load "scale"

local COUNT = { least = 1, most = 8, one = "statement", many = "statements",
                remedy = "s.statement(\"code\", \"words\")" }

local FIELDS = merge(question.BANK, {
    id = parts.QUESTION.id,
    ask = parts.QUESTION.ask,
    indicator = { type = "string", about = "what it is about; it earns nothing there" },
    labels = { type = "table", of = "text", min = 3, max = 5,
               otherwise = "five from \"Sangat tidak setuju\" to \"Sangat setuju\"", about = "from least to most" },
    before = { type = "string", otherwise = "no comparison",
               about = "an earlier self-assessment with the same codes to compare with, once this one is kept: "
                   .. "`\"id\"`, `\"lesson/id\"` or `\"pack/lesson/id\"`" },
    sound = parts.SOUND,
})

local STATEMENT = {
    "code", "words",
    fields = {
        code = { type = "string", need = "error", why = "write s.statement(\"code\", \"words\")",
                 about = "a name that never changes: results are kept under it" },
        words = { type = "string", text = true, need = "error", why = "write s.statement(\"code\", \"words\")",
                  about = "what one may agree with" },
    },
}

schema.define("s.scale", {
    about = "Statements about oneself to agree with more or less; nothing is right or wrong.", fields = FIELDS,
    gives = "step", parts = { parts.limits("s.statement", COUNT, "code and words") },
})
schema.define("s.statement", {
    about = "One statement of a scale.", fields = STATEMENT.fields, takes = { "code", "words" },
})

local scale = {}

-- One statement; its code never changes: results are kept under it.
function scale.statement(...)
    local place = validate.here()
    local read = parts.read("s.statement", place, STATEMENT, ...)
    return { is_statement = true, place = place, code = read.code or "?", words = read.words or "?" }
end

-- ---- a scale as the runner plays it ----

local methods = {}

-- Without labels of its own a scale asks for agreement, in the person's language.
function methods.localize(step, words)
    if step.own_labels then return end
    step.labels = {}
    for value = 1, 5 do step.labels[value] = words("agree_" .. value) end
end

-- What this person answered to the same statements earlier: {value or false, …}; nil when nothing is known.
function methods.recall(step, play)
    local values, list, known = past.ratings(step.before, play), {}, false
    for index, statement in ipairs(step.statements) do
        local value = values[statement.code]
        list[index] = parts.is_index(value, #step.labels) and value or false
        known = known or list[index] ~= false
    end
    step.earlier = known and list or nil
end

-- How many answers are higher, equal and lower than they were.
function scale.moved(step, state)
    local counts = { up = 0, same = 0, down = 0 }
    for index, before in ipairs(step.earlier) do
        local now = state.values[index]
        local key = before and (now > before and "up" or now < before and "down" or "same")
        if key then counts[key] = counts[key] + 1 end
    end
    return counts
end

-- values: the answer to each statement, 0 for none yet.
function methods.start(step, _, kept)
    local count = #step.statements
    if type(kept) == "table" and parts.is_choice_list(kept.values, count, #step.labels) then
        return { values = kept.values, done = kept.done == true }
    end
    return { values = parts.zeros(count), done = false }
end

-- arg: {statement, value}.
function methods.event(step, state, name, arg)
    if name ~= "rate" or state.done or type(arg) ~= "table" then return false end
    local statement, value = arg[1], arg[2]
    if not parts.is_index(statement, #step.statements) or not parts.is_index(value, #step.labels) then return false end
    if state.values[statement] == value then return false end
    state.values[statement] = value
    return "keep"
end

function methods.is_ready(_, state) return not parts.place_in(state.values, 0) end

function methods.hint(_, words, state)
    local left = 0
    for _, value in ipairs(state.values) do left = left + (value == 0 and 1 or 0) end
    return words("first_scale", { n = left })
end

-- What leads on to an answer; none is better than another.
function methods.example(step, state)
    local open = parts.place_in(state.values, 0)
    return open and { name = "rate", arg = { open, #step.labels } } or nil
end

function methods.response(step, state)
    local labels, statements, answers = {}, {}, {}
    for value, words in ipairs(step.labels) do labels[value] = { value = value, text = words } end
    for index, statement in ipairs(step.statements) do
        statements[index] = { id = statement.code, text = statement.words }
        answers[index] = { id = statement.code, value = state.values[index] }
    end
    return {
        item = step.id, indicator = step.indicator, kind = step.kind,
        question = { type = "likert", ask = step.ask, scale = labels, statements = statements },
        response = { type = "likert", answers = answers }, score = 0, max = 0, correct = false,
    }
end

function methods.view(step, state, ctx)
    local compares = state.done and step.earlier and not ctx.saving
    return view.view(step, state, ctx, compares and scale.moved(step, state) or nil)
end

local function say_earlier(step, state, words, index)
    local before = state.done and step.earlier and step.earlier[index]
    return before and words("say_earlier", { words = step.labels[before] }) or nil
end

function methods.speech(step, state, ctx)
    local words, lines = ctx.words, { step.ask }
    for value, label in ipairs(step.labels) do lines[#lines + 1] = words("say_label", { n = value, words = label }) end
    for index, statement in ipairs(step.statements) do
        local label = step.labels[state.values[index]]
        lines[#lines + 1] = words("say_statement", { n = index, words = statement.words })
        lines[#lines + 1] = label and words("say_chosen", { words = label }) or nil
        lines[#lines + 1] = say_earlier(step, state, words, index)
    end
    if state.done and step.earlier then lines[#lines + 1] = words("scale_moved", scale.moved(step, state)) end
    return lines
end

-- A grid of statements by labels, from least to most; answered, but not scored.
function scale.scale(spec)
    local place = validate.here()
    spec = validate.table("s.scale", place, spec)
    validate.fields("s.scale", place, spec, FIELDS)
    media.check_sound("s.scale", place, spec)
    local list = parts.collect("s.scale", place, spec, "is_statement", "s.statement(\"code\", \"words\")")
    parts.check_count("s.scale", place, #list, COUNT)
    parts.check_twins("s.scale", list, "code")
    parts.check_twins("s.scale", list, "words")
    return merge(methods, {
        is_step = true, kind = "scale", scored = false, survey = true, place = place, id = parts.maybe(spec.id),
        indicator = parts.maybe(spec.indicator), ask = parts.text(spec.ask), statements = list,
        labels = spec.labels or {}, own_labels = spec.labels ~= nil, before = parts.maybe(spec.before),
        sound = media.source(parts.maybe(spec.sound)),
    })
end

return scale
