-- A step of an author's own making: what it remembers, how it looks and what a tap does are functions of
-- the lesson. The frame around it, the checking, the keeping and the feedback are the library's; what the
-- functions give back is checked each time, because a kiosk must not stumble over it.
local validate = require "validate"
local schema = require "schema"
local translate = require "translate"
local plain = require "plain"
local merge = require("ui.nodes").merge
local media = require "steps.media"
local parts = require "steps.parts"
local view = require "steps.custom_view"

require("words").load "custom"

local custom = {}

-- ---- talking to the author's functions ----

local methods = {}

-- Ends the lesson with the author's line: said in the check, logged in the field.
function methods.fail(step, problem, remedy)
    local at = step.place.file .. ":" .. step.place.line
    error(("%s: s.custom '%s': %s → %s"):format(at, step.id or "?", problem, remedy), 0)
end

local function check_plain(step, value, name)
    local where, problem, remedy = plain.problem_of(value, name)
    if where then step:fail(where .. " " .. problem, remedy) end
end

local function checked_state(step, own, from)
    if type(own) ~= "table" then
        step:fail("'" .. from .. "' gives a " .. type(own), "give back a table: return { count = 0 }")
    end
    check_plain(step, own, "state")
    return own
end

-- What the author's functions get beside the state.
function methods.author_ctx(step, state, ctx)
    return {
        env = ctx and ctx.env, saving = ctx ~= nil and ctx.saving, done = state.done == true,
        words = step.words, translate = function(words) return translate.text(words, step.place) end,
    }
end

-- ---- as the runner plays it ----
-- state: own (the author's), version, done, result = {score, max, correct} once it was checked.

local function is_kept(step, kept)
    return type(kept) == "table" and kept.version == step.version and type(kept.own) == "table"
        and (not kept.done or not step.scored or type(kept.result) == "table")
end

function methods.start(step, random, kept)
    if is_kept(step, kept) then return kept end
    return { own = checked_state(step, step.author.start(random), "start"), version = step.version, done = false }
end

-- true: something changed, and is kept for whoever comes back; "show": only the picture changed.
function methods.event(step, state, name, arg)
    local own = step.author.event
    if state.done or not own then return false end
    local changed = own(state.own, name, arg)
    checked_state(step, state.own, "event")
    if changed == "show" then return true end
    return changed and "keep" or false
end

function methods.is_ready(step, state)
    local own = step.author.is_ready
    return own == nil or own(state.own) == true
end

function methods.hint(step, words) return step.hint_words or words "finish_first" end

local function check_score(step, given)
    local max = given.max == nil and 1 or given.max
    if type(given.score) ~= "number" then
        step:fail("'response' gives no score", "give back { answer = { … }, shown = { … }, score = 0 to max }")
    elseif type(max) ~= "number" or max <= 0 or max > 1000 then
        step:fail("'max' of the response is " .. tostring(given.max), "write a number above 0, or leave it out: 1")
    elseif not (given.score >= 0 and given.score <= max) then
        step:fail("'score' of the response is " .. tostring(given.score), "write a number from 0 to " .. max)
    end
    return max
end

-- What says to be a choice must be one for whoever reads the results: options with their words, and which of
-- them were taken.
local function check_choice(step, given)
    local known, options, ids = {}, given.shown.options, given.answer.ids
    for _, one in ipairs(type(options) == "table" and options or {}) do
        if type(one) == "table" and one.id ~= nil and type(one.text) == "string" then known[one.id] = true end
    end
    local fits = next(known) ~= nil and type(ids) == "table" and #ids > 0
    for _, id in ipairs(fits and ids or {}) do fits = fits and known[id] == true end
    if fits then return end
    step:fail("the response is no choice", "give back answer = { ids = { \"a\" } }, "
        .. "shown = { options = { { key = \"A\", id = \"a\", text = \"…\" }, … } }")
end

local function checked_response(step, given)
    if type(given) ~= "table" then
        step:fail("'response' gives a " .. type(given), "give back { answer = { … }, shown = { … }, score = … }")
    end
    for _, name in ipairs { "answer", "shown" } do
        if type(given[name]) ~= "table" then
            step:fail("'" .. name .. "' of the response is a " .. type(given[name]),
                name == "answer" and "say what was done: answer = { … }"
                    or "say what stood on the screen, in words: shown = { … }")
        end
        check_plain(step, given[name], "response." .. name)
    end
    if step.interaction == "choice" then check_choice(step, given) end
    if not step.scored then return 0, 0, true end
    local max = check_score(step, given)
    return given.score, max, given.correct == nil and given.score == max or given.correct == true
end

function methods.response(step, state)
    local given = step.author.response(state.own, step:author_ctx(state))
    local score, max, correct = checked_response(step, given)
    state.result = { score = score, max = max, correct = correct }
    return {
        item = step.id, indicator = step.indicator, kind = step.kind, question = merge(given.shown, { ask = step.ask }),
        response = given.answer, score = score, max = max, correct = correct,
    }
end

-- One that was left out was worth one point.
function methods.scores(step, state)
    local result = state.result or { score = 0, max = 1 }
    return { { indicator = step.indicator, score = result.score, max = result.max } }
end

function methods.example(step, state)
    local own = step.author.example
    local given = own and own(state.own)
    if given == nil then return nil end
    if type(given) ~= "table" or type(given.name) ~= "string" then
        step:fail("'example' gives no event", "give back { name = \"pick\", arg = 2 }, or nil")
    end
    return given
end

function methods.view(step, state, ctx) return view.view(step, state, ctx) end
function methods.speech(step, state, ctx) return view.speech(step, state, ctx) end

-- ---- as an author writes it ----

local function func(about, need) return { type = "function", need = need and "error", why = need, about = about } end

local FIELDS = merge(parts.QUESTION, {
    indicator = { type = "string", otherwise = "required when `scored`", about = "what it measures" },
    because = { type = "string", text = true, otherwise = "required when `scored`",
                about = "the reason, shown after the answer" },
    basis = { type = "string", text = true, about = "the source, shown below the reason" },
    scored = { type = "boolean", default = true,
               about = "whether it is worth points; `false`: an exercise, kept and left" },
    interaction = { type = "string", one_of = { "choice" },
                    about = "`\"choice\"`: its answer is a choice among options, and is checked to have that form" },
    version = { type = "number", integer = true, min = 1, default = 1,
                about = "raise it when `state` has another shape: states kept before are not gone on with" },
    sound = parts.SOUND,
    whole = { type = "boolean", default = false,
              about = "`true`: `view` is all of the step; no question above it, no feedback below" },
    words = { type = "table", of = "text", map = true,
              about = "the texts of `view`, by name; `ctx.words` has them in the language in use" },
    hint = { type = "string", text = true, otherwise = "\"Selesaikan dulu kegiatan ini.\"",
             about = "said when the big button is pressed too early" },
    start = func("`start(random)`: the state to begin with, a table of plain data; `random:shuffle(list)`",
        "write start = function(random) return { … } end"),
    view = func("`view(state, ctx)`: the nodes to show, built with `s.ui`",
        "write view = function(state, ctx) return s.ui.column { … } end"),
    event = func("`event(state, name, arg)`: a node with `tap = name` was tapped; changes the state and gives `true`"),
    is_ready = func("`is_ready(state)`: whether it can be checked; without it always"),
    response = func("`response(state, ctx)`: `{ answer = { … }, shown = { … }, score =, max =, correct = }`",
        "write response = function(state) return { answer = { … }, shown = { … }, score = 1 } end"),
    speech = func("`speech(state, ctx)`: a list of the texts to read aloud; without it the question"),
    example = func("`example(state)`: an event that leads on to a right answer, `{ name =, arg = }`; a check walks "
        .. "by it"),
    routes = { type = "table", of = "table", map = true, form = "table of lists of events",
               about = "how a check is to answer: `{ right = { { \"pick\", 2 } }, wrong = { { \"pick\", 1 } } }`, and "
                   .. "`partly`, or `done` where nothing is scored" },
})

schema.define("s.custom", { about = "A step of your own making.", fields = FIELDS, gives = "step" })

local FUNCTIONS = { "start", "view", "event", "is_ready", "response", "speech", "example" }

-- What a route may lead to.
local ENDS = { right = true, wrong = true, partly = true, done = true }

local function is_event(given)
    if type(given) == "table" then given = given[1] end
    return type(given) == "string"
end

local function check_routes(spec, place)
    for name, events in pairs(spec.routes or {}) do
        local fits = ENDS[name] and type(events) == "table" and #events > 0
        for _, event in ipairs(fits and events or {}) do fits = fits and is_event(event) end
        if not fits then
            validate.error(place, "s.custom: the route '" .. tostring(name) .. "' is none",
                "write right, wrong, partly or done = { { \"event\", arg }, … }")
            spec.routes = nil
        end
    end
end

local function check_scored(spec, place)
    if not spec.scored then return end
    if not spec.indicator then
        validate.error(place, "s.custom: 'indicator' is missing", "say what it measures, or write scored = false")
    end
    if not spec.because then
        validate.error(place, "s.custom: 'because' is missing", "write the reason shown after it, or scored = false")
    end
end

-- s.custom { id=, indicator=, ask=, because=, start=, view=, event=, is_ready=, response=, … }
function custom.custom(spec)
    local place = validate.here()
    spec = validate.table("s.custom", place, spec)
    validate.fields("s.custom", place, spec, FIELDS)
    check_scored(spec, place)
    check_routes(spec, place)
    media.check_sound("s.custom", place, spec)
    local author = {}
    for _, name in ipairs(FUNCTIONS) do author[name] = spec[name] end
    return merge(methods, {
        is_step = true, scored = spec.scored, survey = not spec.scored, kind = "custom", place = place, id = spec.id,
        indicator = spec.indicator, ask = spec.ask or "?", because = spec.because or "", basis = spec.basis,
        interaction = spec.interaction, version = spec.version, whole = spec.whole, words = spec.words or {},
        hint_words = spec.hint, sound = media.source(spec.sound), author = author, author_routes = spec.routes or {},
    })
end

return custom
