-- Filling in: a number, some words, or the gaps of a sentence, typed or chosen.
local validate = require "validate"
local schema = require "schema"
local typing = require "ui.typing"
local merge = require("ui.nodes").merge
local media = require "steps.media"
local parts = require "steps.parts"
local forms = require "steps.fill_forms"
local build = require "steps.fill_build"
local record = require "steps.fill_record"
local view = require "steps.fill_view"

require("words").load "fill"

local COUNT = { least = 1, most = 6, one = "gap", many = "gaps", remedy = "s.gap { … } or s.pick { … }" }
local MOST_DIGITS = 18
local LONGEST_SENTENCE = 400

local FIELDS = merge(merge(parts.QUESTION, build.TYPED), {
    text = { type = "string", text = true,
             about = "a sentence with `[1]`, `[2]` … in place of one answer; a line end begins a new line" },
    shuffle = { type = "boolean", default = true,
                about = "whether the choices of `s.pick` change places; without it they stand by the alphabet" },
    sound = parts.SOUND,
})

schema.define("s.fill", {
    about = "A number, words, or the gaps of a sentence, typed or chosen.", fields = FIELDS, gives = "step",
    parts = {
        { of = "s.wrong_form", about = "known wrong answers, where there is one answer" },
        { of = "s.gap", max = COUNT.most, about = "the gaps of a sentence, in the order of their numbers" },
        { of = "s.pick", max = COUNT.most, about = "gaps too; all in all " .. COUNT.least .. " to " .. COUNT.most },
    },
})

-- ---- a question as the runner plays it ----

local methods = {}

-- Numbers are written and read in the person's way.
function methods.localize(step, words) step.decimal = words "decimal_sign" end

local function typed_state(step, state, index)
    local number = step.gaps[index].kind == "number"
    return typing.start { text = state.values[index], max = number and MOST_DIGITS or build.MOST_LETTERS }
end

local function open(step, state, index)
    state.open = index
    local gap = step.gaps[index]
    state.typing = gap and gap.kind ~= "pick" and typed_state(step, state, index) or nil
end

local function fits(step, kept)
    if type(kept) ~= "table" or type(kept.values) ~= "table" or type(kept.numbers) ~= "table" then return false end
    if type(kept.orders) ~= "table" or #kept.values ~= #step.gaps then return false end
    for index, gap in ipairs(step.gaps) do
        local value = kept.values[index]
        if gap.kind == "pick" then
            local sound = value == 0 or parts.is_index(value, #gap.options)
            if not sound or not parts.is_order(kept.orders[index], #gap.options) then return false end
        elseif type(value) ~= "string" then
            return false
        end
    end
    return true
end

-- By the alphabet: as they were written, the right one would always be the first.
local function plain_order(gap)
    local order = parts.order(nil, #gap.options, false)
    table.sort(order, function(a, b) return forms.fold(gap.options[a].words) < forms.fold(gap.options[b].words) end)
    return order
end

local function order_of(step, gap, random)
    return step.shuffle and parts.order(random, #gap.options, true) or plain_order(gap)
end

-- values: what was typed, or the number of the choice (0: none); numbers: what a typed number means, or
-- false; orders: how choices are shown; open: the gap that is being filled, or 0; typing: its keyboard.
function methods.start(step, random, kept)
    local state = { values = {}, numbers = {}, orders = {}, open = 0, done = false }
    local again = fits(step, kept)
    for index, gap in ipairs(step.gaps) do
        local pick = gap.kind == "pick"
        state.values[index] = again and kept.values[index] or (pick and 0 or "")
        local number = again and kept.numbers[index]
        state.numbers[index] = gap.kind == "number" and type(number) == "number" and number
        if not pick then
            state.orders[index] = false
        elseif again then
            state.orders[index] = kept.orders[index]
        else
            state.orders[index] = order_of(step, gap, random)
        end
    end
    state.done = again and kept.done == true
    if not step.text and not state.done then open(step, state, 1) end
    return state
end

function methods.is_filled(step, state, index)
    local kind = step.gaps[index].kind
    if kind == "pick" then return state.values[index] ~= 0 end
    if kind == "number" then return state.numbers[index] ~= false end
    return forms.fold(state.values[index]) ~= ""
end

local function count_empty(step, state)
    local count = 0
    for index = 1, #step.gaps do count = count + (step:is_filled(state, index) and 0 or 1) end
    return count
end

-- On to the next gap that is empty; none: all are seen at once.
local function advance(step, state)
    for ahead = 1, #step.gaps - 1 do
        local index = (state.open + ahead - 1) % #step.gaps + 1
        if not step:is_filled(state, index) then return open(step, state, index) end
    end
    open(step, state, 0)
end

-- ---- what is done ----

-- Of a number only what numbers are written with; a minus sign anywhere turns the sign.
local function number_key(typed)
    if typed == "-" or typed == "−" or typed == "–" then return "num_sign" end
    return typed:gsub("[^%d.,]", "")
end

local function turn_sign(state)
    local text = state.typing.text
    local bare = text:match "^−(.*)$"
    local by = bare and -1 or 1
    state.typing = merge(state.typing, {
        text = bare or "−" .. text, caret = math.max(0, state.typing.caret + by),
    })
    return true
end

local function typed(step, state)
    local index, text = state.open, state.typing.text
    if state.values[index] == text then return true end
    state.values[index] = text
    if step.gaps[index].kind == "number" then
        state.numbers[index] = forms.read_number(text, step.decimal) or false
    end
    return "keep"
end

local KEYS = {}

function KEYS.num_sign(step, state)
    return step.gaps[state.open].kind == "number" and turn_sign(state)
end

function KEYS.num_clear(_, state)
    state.typing = merge(state.typing, { text = "", caret = 0 })
    return true
end

function KEYS.kb_key(step, state, arg)
    if type(arg) ~= "string" then return false end
    if step.gaps[state.open].kind == "number" then
        arg = number_key(arg)
        if arg == "num_sign" then return turn_sign(state) end
        if arg == "" then return false end
    end
    state.typing = typing.act(state.typing, "kb_key", arg)
    return true
end

local function keyboard(step, state, name, arg)
    if not state.typing then return false end
    local own = KEYS[name]
    if own then return own(step, state, arg) and typed(step, state) end
    local after = typing.act(state.typing, name, arg)
    if not after then return false end
    state.typing = after
    return typed(step, state)
end

local EVENTS = {}

function EVENTS.gap(step, state, arg)
    if not parts.is_index(arg, #step.gaps) or state.open == arg then return false end
    open(step, state, arg)
    return true
end

function EVENTS.close(step, state)
    if state.open == 0 or not step.text then return false end
    open(step, state, 0)
    return true
end

-- A number alone has its keys beside it: they stay.
function EVENTS.kb_done(step, state)
    if not state.typing or not step.text and step.gaps[1].kind == "number" then return false end
    advance(step, state)
    return true
end

-- arg: {gap, choice}.
function EVENTS.pick(step, state, arg)
    if type(arg) ~= "table" or not parts.is_index(arg[1], #step.gaps) then return false end
    local gap = step.gaps[arg[1]]
    if gap.kind ~= "pick" or not parts.is_index(arg[2], #gap.options) then return false end
    state.values[arg[1]] = arg[2]
    state.open = arg[1]
    advance(step, state)
    return "keep"
end

function methods.event(step, state, name, arg)
    if state.done then return false end
    local own = EVENTS[name]
    if own then return own(step, state, arg) end
    return keyboard(step, state, name, arg)
end

function methods.is_ready(step, state) return count_empty(step, state) == 0 end

function methods.hint(step, words, state)
    if step.text then return words("first_fill_gaps", { n = count_empty(step, state) }) end
    return words(step.gaps[1].kind == "number" and "first_fill_number" or "first_fill_text")
end

local MINUS = "−"

-- What leads on to the right answer; the sign of a number has a key of its own.
function methods.example(step, state)
    for index, gap in ipairs(step.gaps) do
        if not record.judge(step, state, index).right then
            if gap.kind == "pick" then return { name = "pick", arg = { index, 1 } } end
            if state.open ~= index then return { name = "gap", arg = index } end
            local text = gap.kind == "number" and forms.write_number(gap.answer, step.decimal) or gap.accept[1]
            local digits = gap.kind == "number" and text:match("^" .. MINUS .. "(.*)$")
            if digits and state.values[index] == MINUS then return { name = "kb_key", arg = digits } end
            if state.values[index] ~= "" then return { name = "num_clear" } end
            return digits and { name = "num_sign" } or { name = "kb_key", arg = text }
        end
    end
    return nil
end

-- For a check of the whole pack: where the right choices stand, and how long they are.
function methods.choices(step)
    local list = {}
    for _, gap in ipairs(step.gaps) do
        if gap.kind == "pick" then
            local options = {}
            for place, index in ipairs(plain_order(gap)) do options[place] = gap.options[index] end
            list[#list + 1] = { options = options, shuffled = step.shuffle }
        end
    end
    return list
end

function methods.score(step, state) return record.score(step, state) end
function methods.response(step, state) return record.response(step, state) end
function methods.view(step, state, ctx) return view.view(step, state, ctx) end
function methods.speech(step, state, ctx) return view.speech(step, state, ctx) end

-- ---- as an author writes it ----

local fill = { gap = build.gap, pick = build.pick, wrong_form = build.wrong_form }

local function sentence_gaps(place, spec)
    local gaps = parts.collect("s.fill", place, spec, "is_gap", "s.gap { … } or s.pick { … }")
    parts.check_count("s.fill", place, #gaps, COUNT)
    build.check_sentence(place, parts.text(spec.text), #gaps)
    if #parts.text(spec.text) > LONGEST_SENTENCE then
        validate.warn(place, "s.fill: the sentence has " .. #spec.text .. " letters",
            "at most " .. LONGEST_SENTENCE .. ": make two steps of it")
    end
    for name in pairs(build.TYPED) do
        if spec[name] ~= nil then
            validate.error(place, "s.fill: '" .. name .. "' and a sentence with gaps",
                "write it in s.gap { … }, or leave 'text' out")
        end
    end
    return gaps
end

-- s.fill { answer = 12.5, tolerance = 0.5, unit = "persen", … }, or { accept = { "…" }, near = 1, … }, or
-- { text = "… [1] … [2] …", s.gap { … }, s.pick { … }, … }.
function fill.fill(spec)
    local place = validate.here()
    spec = validate.table("s.fill", place, spec)
    validate.fields("s.fill", place, spec, FIELDS)
    media.check_sound("s.fill", place, spec)
    local text = parts.maybe(spec.text)
    local gaps = text and sentence_gaps(place, spec) or { build.typed_gap("s.fill", place, spec, false) }
    return merge(methods, {
        is_step = true, kind = "fill", scored = true, place = place, id = parts.maybe(spec.id),
        indicator = spec.indicator, ask = parts.text(spec.ask), because = parts.text(spec.because),
        basis = parts.maybe(spec.basis), text = text, gaps = gaps, shuffle = spec.shuffle,
        sound = media.source(parts.maybe(spec.sound)), decimal = ",",
    })
end

return fill
