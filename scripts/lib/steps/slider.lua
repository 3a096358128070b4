-- An estimate: one value on a scale, worth the more the closer it is.
local validate = require "validate"
local schema = require "schema"
local merge = require("ui.nodes").merge
local media = require "steps.media"
local parts = require "steps.parts"
local forms = require "steps.fill_forms"
local view = require "steps.slider_view"

require("words").load "slider"

local MOST_STEPS = 1000
local FADE_SHARE = 4  -- what is earned falls to nothing within a quarter of the scale

local FIELDS = merge(parts.QUESTION, {
    from = { type = "number", need = "error", why = "write where the scale begins: from = 0",
             about = "where the scale begins" },
    to = { type = "number", need = "error", why = "write where the scale ends: to = 100", about = "where it ends" },
    step = { type = "number", otherwise = "1", about = "how far the knob moves at a time" },
    start = { type = "number", otherwise = "`from`", about = "where the knob stands at first" },
    answer = { type = "number", need = "error", why = "write the right value: answer = 35", about = "the right value" },
    tolerance = { type = "number", min = 0, otherwise = "0", about = "how far off still earns the whole point" },
    fade = { type = "number", min = 0, otherwise = "a quarter of the scale",
             about = "how far beyond the tolerance a share is earned, less and less; 0: none" },
    unit = { type = "string", text = true, about = "the unit, shown behind the values" },
    labels = { type = "table", of = "text", min = 2, max = 3,
               about = "words below the scale: at both ends, or at both ends and in the middle" },
    sound = parts.SOUND,
})

schema.define("s.slider", {
    about = "An estimate: one value on a scale.", fields = FIELDS, gives = "step",
})

-- ---- an estimate as the runner plays it ----

local methods = {}

function methods.localize(step, words) step.decimal = words "decimal_sign" end

-- at: how many steps from the beginning; moved: whether the person has chosen it.
function methods.start(step, _, kept)
    if type(kept) == "table" and (kept.at == 0 or parts.is_index(kept.at, step.count)) then
        return { at = kept.at, moved = kept.moved == true, done = kept.done == true }
    end
    return { at = step.first, moved = false, done = false }
end

-- The value of a place on the scale, without the dust of adding fractions.
function methods.value(step, at)
    return tonumber(string.format("%.9f", step.from + at * step.step))
end

function methods.words_of(step, value)
    local text = forms.write_number(value, step.decimal)
    return step.unit and text .. " " .. step.unit or text
end

local function move_to(step, state, at)
    at = math.max(0, math.min(step.count, at))
    local changed = at ~= state.at or not state.moved
    state.at, state.moved = at, true
    return changed
end

local EVENTS = {}

-- arg: a share of the way. A finger drags it along: what is kept is what the buttons do, and the answer.
function EVENTS.slide(step, state, arg)
    if arg < 0 or arg > 1 then return false end
    return move_to(step, state, math.floor(arg * step.count + 0.5))
end

-- arg: how many steps, back when below 0.
function EVENTS.move(step, state, arg)
    return arg % 1 == 0 and move_to(step, state, state.at + arg) and "keep"
end

function methods.event(step, state, name, arg)
    local own = EVENTS[name]
    if not own or state.done or type(arg) ~= "number" or arg ~= arg then return false end
    return own(step, state, arg)
end

function methods.is_ready(_, state) return state.moved end

function methods.hint(_, words) return words "first_slide" end

local function nearest(step) return math.floor((step.answer - step.from) / step.step + 0.5) end

function methods.example(step, state)
    if state.moved and step:score(state) == 1 then return nil end
    return { name = "move", arg = nearest(step) - state.at }
end

-- The whole point within the tolerance; beyond it less and less.
function methods.score(step, state)
    local off = math.abs(step:value(state.at) - step.answer) - step.tolerance
    if off <= 1e-9 then return 1 end
    if step.fade == 0 then return 0 end
    return math.max(0, 1 - off / step.fade)
end

function methods.response(step, state)
    local value, score = step:value(state.at), step:score(state)
    return {
        item = step.id, indicator = step.indicator, kind = step.kind,
        question = {
            type = "numeric", ask = step.ask, from = step.from, to = step.to, step = step.step, answer = step.answer,
            tolerance = step.tolerance, fade = step.fade, unit = step.unit, labels = step.labels,
        },
        response = { type = "numeric", value = value, text = step:words_of(value) },
        score = score, max = 1, correct = score == 1,
    }
end

function methods.view(step, state, ctx) return view.view(step, state, ctx) end
function methods.speech(step, state, ctx) return view.speech(step, state, ctx) end

-- ---- as an author writes it ----

local function check_scale(place, step)
    if step.to <= step.from then
        validate.error(place, "s.slider: the scale goes from " .. step.from .. " to " .. step.to, "write from < to")
        step.from, step.to = 0, 100
    end
    if step.step <= 0 then
        validate.error(place, "s.slider: 'step' is " .. step.step, "write how far one step is: step = 1")
        step.step = 1
    end
    local count = (step.to - step.from) / step.step
    step.count = math.max(1, math.min(MOST_STEPS, math.floor(count + 0.5)))
    if math.abs(count - step.count) > 1e-6 then
        validate.error(place, "s.slider: the scale is " .. count .. " steps long",
            "make it a whole number of steps, at most " .. MOST_STEPS)
    end
end

local function check_answer(place, step, start)
    local reached = step:value(math.max(0, math.min(step.count, nearest(step))))
    if step.answer < step.from or step.answer > step.to then
        validate.error(place, "s.slider: 'answer' is not on the scale",
            "write a value from " .. step.from .. " to " .. step.to)
    elseif math.abs(reached - step.answer) > step.tolerance + 1e-9 then
        validate.error(place, "s.slider: no step reaches " .. step.answer,
            "make 'step' smaller, or 'tolerance' greater")
    end
    local first = (start - step.from) / step.step
    step.first = math.max(0, math.min(step.count, math.floor(first + 0.5)))
    if math.abs(step.first - first) > 1e-6 then
        validate.error(place, "s.slider: 'start' is not a step of the scale", "write one, or leave it out")
    elseif math.abs(step:value(step.first) - step.answer) <= step.tolerance then
        validate.warn(place, "s.slider: the knob stands at the right value already", "write another 'start'")
    end
end

-- { ask =, from =, to =, step =, answer =, tolerance =, unit =, labels = { "…", "…" }, … }
local function slider_step(spec, place)
    local from, to = spec.from or 0, spec.to or 100
    return merge(methods, {
        is_step = true, kind = "slider", scored = true, place = place, id = spec.id, indicator = spec.indicator,
        ask = spec.ask or "", because = spec.because or "", basis = spec.basis, from = from, to = to,
        step = spec.step or 1, answer = spec.answer or from, tolerance = spec.tolerance or 0, unit = spec.unit,
        fade = spec.fade or (to - from) / FADE_SHARE, labels = spec.labels, sound = media.source(spec.sound),
        decimal = ",",
    })
end

local slider = {}

-- One value on a scale.
function slider.slider(spec)
    local place = validate.here()
    spec = validate.table("s.slider", place, spec)
    validate.fields("s.slider", place, spec, FIELDS)
    media.check_sound("s.slider", place, spec)
    if spec[1] ~= nil then
        validate.error(place, "s.slider: a value without a name", "write answer = 35")
    end
    local step = slider_step(spec, place)
    check_scale(place, step)
    check_answer(place, step, spec.start or step.from)
    return step
end

return slider
