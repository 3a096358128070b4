-- A quiz: questions of one or more banks, drawn anew for each attempt. Before it is played it unfolds
-- into its questions, one step each, and a page that says what came of them.
local validate = require "validate"
local schema = require "schema"
local random = require "random"
local merge = require("ui.nodes").merge
local question = require "steps.question"
local bank = require "steps.bank"
local draw = require "steps.quiz_draw"
local past = require "steps.quiz_past"
local summary = require "steps.quiz_end"
local opening = require "steps.quiz_start"

require("words").load "quiz"

local quiz = {}

local RULE_FIELDS = {
    indicator = { type = "string", about = "`\"ED5\"` is `ED5.medsos`, too" }, module = { type = "string" },
    pillar = { type = "string" }, band = { type = "string" }, level = { type = "string" },
    kind = { type = "string", about = "`choice`, `multiple`, `truefalse`, `match` and so on" },
    track = { type = "string", one_of = { "leaders", "others" },
              about = "the rule is for who leads others (JPT, administrator, pengawas) alone, or for all the others" },
    count = { type = "number", need = "error", why = "say how many: count = 2", integer = true, min = 1, max = 200,
              about = "how many such questions" },
}

local FIELDS = {
    id = { type = "string", need = "error", why = "give the quiz a name that never changes, such as \"pretes\"",
           about = "a name that never changes: results are kept under it" },
    bank = { type = "table", of = "string", need = "error",
             why = "name a bank: bank = \"m00\" draws from items/m00.lua",
             form = "name, or a list of them", about = "`\"m00\"` is `items/m00.lua`" },
    fixed = { type = "table", of = "string", about = "ids of questions that everybody gets" },
    draw = { type = "table", of = "table", fields = RULE_FIELDS, about = "the blueprint: rules, each with a `count`" },
    shuffle = { type = "boolean", default = true, about = "whether the questions change places" },
    feedback = { type = "string", default = "each", one_of = { "each", "end", "none" },
                 about = "when one learns what was right" },
    purpose = { type = "string", default = "practice", one_of = { "practice", "pretest", "posttest" },
                about = "what the answers are kept as" },
    confidence = { type = "boolean", default = false, about = "ask after each question how sure one is" },
    twin_of = { type = "string",
                about = "the quiz whose questions' twins are asked first: `\"id\"`, `\"lesson/id\"` or "
                    .. "`\"pack/lesson/id\"`" },
    retry = { type = "string", default = "other", one_of = { "other", "same" },
              about = "whether another attempt gets questions not seen in the last one first" },
    minutes = { type = "number", min = 0.1, max = 240, otherwise = "there is no limit",
                about = "the time limit: a page before the quiz tells of it, and whoever needs more time has it" },
    title = { type = "string", text = true, otherwise = "by purpose", about = "the heading of the page at the end" },
    summary = { type = "boolean", default = true, about = "whether there is a page at the end" },
}

schema.define("s.quiz", {
    about = "Questions drawn from banks.", fields = FIELDS, gives = "step",
})

local function read_rules(place, spec)
    local rules = {}
    for index, rule in ipairs(type(spec.draw) == "table" and spec.draw or {}) do
        local what = "s.quiz: rule " .. index .. " of draw"
        if type(rule) ~= "table" then
            validate.error(place, what .. " is a " .. type(rule), "write { indicator = \"ED5\", count = 2 }")
        else
            validate.fields(what, place, rule, RULE_FIELDS)
            if rule.count then rules[#rules + 1] = rule end
        end
    end
    return rules
end

local function read_fixed(place, spec, by_id)
    local ids = {}
    for _, id in ipairs(type(spec.fixed) == "table" and spec.fixed or {}) do
        if type(id) == "string" and by_id[id] then
            ids[#ids + 1] = id
        else
            local near = validate.nearest(tostring(id), by_id)
            validate.error(place, "s.quiz: fixed question '" .. tostring(id) .. "' is in no bank of it",
                near and ("did you mean '" .. near .. "'?") or "write the id of a question of the bank")
        end
    end
    return ids
end

local function words_of_rule(rule)
    local told = {}
    for _, key in ipairs(draw.KEYS) do
        if rule[key] ~= nil then told[#told + 1] = key .. " = \"" .. tostring(rule[key]) .. "\"" end
    end
    return #told > 0 and "{ " .. table.concat(told, ", ") .. " }" or "any question"
end

-- The plan as it is for who leads others, or for all the others.
local function plan_for(plan, track)
    local rules = {}
    for _, rule in ipairs(plan.rules) do
        if not rule.track or rule.track == track then rules[#rules + 1] = rule end
    end
    return merge(plan, { rules = rules })
end

-- However the dice fall, as many places are filled: one trial shows what is missing.
local function missing_of(step, track)
    local _, short = draw.ids(plan_for(step.plan, track), random "trial", function() return 0 end)
    return short
end

local function check_blueprint(step)
    if #step.plan.entries == 0 then return end  -- why there are none was told
    local short, told = missing_of(step, "others"), {}
    for _, one in ipairs(short) do told[one.rule] = true end
    for _, one in ipairs(missing_of(step, "leaders")) do
        if not told[one.rule] then short[#short + 1] = one end
    end
    for _, one in ipairs(short) do
        validate.error(step.place, "s.quiz: the blueprint wants " .. one.rule.count .. " of " .. words_of_rule(one.rule)
            .. ", " .. one.missing .. " are missing", "add questions to the bank, or lower 'count'")
    end
end

-- Whether this quiz may come to ask the question: a bank holds others, too.
local function may_ask(plan, entry)
    for _, id in ipairs(plan.fixed) do
        if id == entry.step.id then return true end
    end
    for _, rule in ipairs(plan.rules) do
        if draw.fits(rule, entry.step) then return true end
    end
    return false
end

local function check_silence(step)
    if step.feedback == "each" then return end
    for _, entry in ipairs(step.plan.entries) do
        if question.is_shown_at_once(entry.step) and may_ask(step.plan, entry) then
            validate.warn(entry.step.place, "a question that shows what it leads to, in a quiz with feedback = \""
                .. step.feedback .. "\"", "use another kind of question, or feedback = \"each\"")
        end
    end
end

local function check_limit(step)
    for _, entry in ipairs(step.minutes and step.plan.entries or {}) do
        if question.is_shown_at_once(entry.step) and may_ask(step.plan, entry) then
            validate.error(entry.step.place, "a question answered bit by bit, in a quiz with a time limit",
                "use another kind of question, or leave 'minutes' out")
        end
    end
end

-- ---- unfolding ----

local function is_drawn_from(list, by_id)
    if type(list) ~= "table" or #list == 0 then return false end
    for _, id in ipairs(list) do
        if not by_id[id] then return false end
    end
    return true
end

local function ids_for(step, play)
    local kept = play.draws[step.id]
    if is_drawn_from(kept, step.plan.by_id) then return kept end
    local plan = plan_for(step.plan, play.person and play.person.leads and "leaders" or "others")
    local twins = plan.twins_only and past.twins(step, play)
    if twins then plan = merge(plan, { fixed = twins }) end
    return (draw.ids(plan, random(play.seed .. "/" .. step.id), past.preference(step, play)))
end

-- A question as this quiz asks it: the number of so many.
function quiz.question_step(step, entry, number, count)
    local own = entry.step
    return merge(own, {
        key = step.id .. "/" .. own.id, quiz = step, number = number, count = count,
        silent = step.feedback ~= "each" and not question.is_shown_at_once(own),
        -- Of what has no right answer there is nothing to be sure of.
        confidence = (own.confidence or step.confidence) and own.scored and not question.is_shown_at_once(own),
        stamp = {
            quiz = step.id, purpose = step.purpose, bank = entry.bank, module = own.module, pillar = own.pillar,
            band = own.band, level = own.level,
        },
    })
end

local methods = {}

-- The steps that stand for the quiz in this attempt; play: see runner.play.
function methods.unfold(step, play)
    local ids, steps = ids_for(step, play), {}
    play.draws[step.id] = ids
    if step.minutes and #ids > 0 then steps[1] = opening.page(step) end
    -- Nothing of it can be answered any more.
    function step.is_closed()
        for _, one in ipairs(steps) do
            if one.quiz and play:is_open(one) then return false end
        end
        return true
    end
    for number, id in ipairs(ids) do
        steps[#steps + 1] = quiz.question_step(step, step.plan.by_id[id], number, #ids)
    end
    if step.summary and #ids > 0 then steps[#steps + 1] = summary.page(step) end
    return steps
end

-- ---- building ----

local function read_plan(place, spec, names)
    local entries, by_id = bank.read("s.quiz", place, names)
    local plan = {
        entries = entries, by_id = by_id, rules = read_rules(place, spec), shuffle = spec.shuffle,
        twins_only = spec.twin_of ~= nil and spec.fixed == nil and spec.draw == nil,
    }
    plan.fixed = read_fixed(place, spec, by_id)
    if spec.fixed or spec.draw then return plan end
    -- Without a blueprint all of the bank is asked; of a post-test's bank, all that have a twin.
    for _, entry in ipairs(entries) do
        if not plan.twins_only or past.has_twin(entry.step, plan) then plan.fixed[#plan.fixed + 1] = entry.step.id end
    end
    return plan
end

local function names_of(place, value)
    if type(value) == "string" then return { value } end
    local names = {}
    for index, name in ipairs(type(value) == "table" and value or {}) do
        if type(name) == "string" and name:find "^[a-z0-9_.-]+$" then
            names[#names + 1] = name
        else
            validate.error(place, "s.quiz: bank " .. index .. " has no name", "write bank = { \"m00\", \"m01\" }")
        end
    end
    return names
end

-- s.quiz { id=, bank=, fixed=, draw=, … }
function quiz.quiz(spec)
    local place = validate.here()
    spec = validate.table("s.quiz", place, spec)
    if type(spec.bank) == "string" then spec = merge(spec, { bank = { spec.bank } }) end
    validate.fields("s.quiz", place, spec, FIELDS)
    if spec[1] ~= nil then
        validate.error(place, "s.quiz has questions of its own", "put them into items/<name>.lua and name that bank")
    end
    local step = merge(methods, {
        is_step = true, is_quiz = true, kind = "quiz", scored = false, place = place, id = spec.id,
        feedback = spec.feedback, purpose = spec.purpose, retry = spec.retry, confidence = spec.confidence,
        twin_of = spec.twin_of, title = spec.title, summary = spec.summary,
        minutes = spec.minutes,
    })
    if step.id and step.id:find "/" then
        validate.error(place, "s.quiz: 'id' has a '/' in it", "use letters, digits and '-'")
    end
    step.plan = read_plan(place, spec, names_of(place, spec.bank))
    check_blueprint(step)
    check_silence(step)
    check_limit(step)
    return step
end

return quiz
