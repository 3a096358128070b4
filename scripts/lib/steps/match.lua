-- Pairs to put together: each left side belongs to one right side.
local validate = require "validate"
local schema = require "schema"
local merge = require("ui.nodes").merge
local media = require "steps.media"
local parts = require "steps.parts"
local view = require "steps.match_view"

require("words").load "match"

local COUNT = { least = 2, most = 6, one = "pair", many = "pairs", remedy = "s.pair(\"left\", \"right\")" }

local FIELDS = merge(parts.QUESTION, {
    shuffle = { type = "boolean", default = true, about = "whether the right sides change places" },
    sound = { type = "string",
              about = "a recording in place of the voice; tell the right sides in another order than here" },
})

local PAIR = {
    "left", "right", "why",
    fields = {
        left = { type = "string", text = true, need = "error", why = "write s.pair(\"left\", \"right\")",
                 about = "the left side" },
        right = { type = "string", text = true, need = "error", why = "write s.pair(\"left\", \"right\")",
                  about = "what belongs to it" },
        why = { type = "string", text = true, about = "shown to whoever did not find it" },
        basis = parts.BASIS,
        icon = { type = "string", about = "an icon of `media/icons` before the left side" },
    },
}

schema.define("s.match", {
    about = "Pairs to put together.", fields = FIELDS, gives = "step",
    parts = { parts.limits("s.pair", COUNT, "no side may be there twice") },
})
schema.define("s.pair", {
    about = "Two sides that belong together.", fields = PAIR.fields, takes = { "left", "right", "why" },
})

local match = {}

-- Two sides that belong together; why is shown when they were not found. s.pair(left, right, why), or
-- s.pair { left, right, why = "…", icon = "link" } with a sign of media/icons.
function match.pair(...)
    local place = validate.here()
    local read = parts.read("s.pair", place, PAIR, ...)
    return {
        is_pair = true, place = place, left = read.left or "?", right = read.right or "?",
        why = parts.reason("s.pair", place, read.why, read.basis), icon = read.icon,
    }
end

-- ---- a matching as the runner plays it ----

local methods = {}

-- order: which right side stands at each place; to: the right side tied to each left one, 0 for none;
-- left, right: what is picked up, 0 for nothing.
function methods.start(step, random, kept)
    local count = #step.pairs
    if type(kept) == "table" and parts.is_order(kept.order, count) and parts.is_choice_list(kept.to, count, count) then
        return { order = kept.order, to = kept.to, left = 0, right = 0, done = kept.done == true }
    end
    local order = step.shuffle and parts.disorder(random, count) or parts.order(random, count)
    return { order = order, to = parts.zeros(count), left = 0, right = 0, done = false }
end

-- The left side a right one is tied to, or nil.
local function owner(state, right) return parts.place_in(state.to, right) end

-- A right side belongs to one left side at most.
local function tie(state, left, right)
    local before = owner(state, right)
    if before then state.to[before] = 0 end
    state.to[left], state.left, state.right = right, 0, 0
    return "keep"
end

local function untie(state, left)
    state.to[left], state.left, state.right = 0, left, 0
    return "keep"
end

local EVENTS = {}

-- A tap on a left card: ties it to the right one picked up, takes a pair apart, or picks it up.
function EVENTS.left(step, state, index)
    if not parts.is_index(index, #step.pairs) then return false end
    if state.right ~= 0 then return tie(state, index, state.right) end
    if state.to[index] ~= 0 then return untie(state, index) end
    state.left = state.left == index and 0 or index
    return true
end

function EVENTS.right(step, state, index)
    if not parts.is_index(index, #step.pairs) then return false end
    if state.left ~= 0 then return tie(state, state.left, index) end
    local tied = owner(state, index)
    if tied then return untie(state, tied) end
    state.right = state.right == index and 0 or index
    return true
end

-- A card was dropped on one of the other side: arg is {item = "left-1", target = "right-2"} or the
-- other way round.
function EVENTS.join(step, state, arg)
    if type(arg) ~= "table" then return false end
    local both = tostring(arg.item) .. " " .. tostring(arg.target)
    local left, right = tonumber(both:match "left%-(%d+)"), tonumber(both:match "right%-(%d+)")
    local count = #step.pairs
    if not parts.is_index(left, count) or not parts.is_index(right, count) then return false end
    return tie(state, left, right)
end

function methods.event(step, state, name, arg)
    local own = EVENTS[name]
    if state.done or not own then return false end
    return own(step, state, arg)
end

function methods.is_ready(_, state) return not parts.place_in(state.to, 0) end

function methods.hint(_, words) return words "first_match" end

-- What leads on to the right answer.
function methods.example(step, state)
    for index = 1, #step.pairs do
        if state.to[index] ~= index then
            if state.left == index then return { name = "right", arg = index } end
            return { name = "left", arg = index }
        end
    end
    return nil
end

-- A share of the point for each right pair; gives the share and how many.
function methods.score(step, state)
    local hits = 0
    for index, right in ipairs(state.to) do
        if right == index then hits = hits + 1 end
    end
    return hits / #step.pairs, hits
end

-- As it was shown; options: what reports tell of, a right pair each.
local function shown(step, state)
    local source, target, correct, options = {}, {}, {}, {}
    for index, pair in ipairs(step.pairs) do
        source[index] = { id = index, text = pair.left }
        correct[index] = { source = index, target = index }
        options[index] = { id = index, text = pair.left .. " → " .. pair.right, right = true }
    end
    for position, index in ipairs(state.order) do
        target[position] = { id = index, text = step.pairs[index].right }
    end
    return {
        type = "matching", ask = step.ask, source = source, target = target, correct = correct, options = options,
    }
end

function methods.response(step, state)
    local tied, found = {}, {}
    for index, right in ipairs(state.to) do
        if right ~= 0 then tied[#tied + 1] = { source = index, target = right } end
        if right == index then found[#found + 1] = index end
    end
    local score = step:score(state)
    return {
        item = step.id, indicator = step.indicator, kind = step.kind, question = shown(step, state),
        response = { type = "matching", pairs = tied, ids = found }, score = score, max = 1, correct = score == 1,
    }
end

function methods.view(step, state, ctx) return view.view(step, state, ctx) end

local function spoken_pairs(step, state, words, lines)
    for index, pair in ipairs(step.pairs) do
        local key = state.to[index] == index and "say_pair_right" or "say_pair_wrong"
        lines[#lines + 1] = words(key, { left = pair.left, right = pair.right })
        lines[#lines + 1] = state.to[index] ~= index and pair.why or nil
    end
    lines[#lines + 1] = step.because
    return lines
end

function methods.speech(step, state, ctx)
    local words, lines = ctx.words, { step.ask }
    if state.done then return spoken_pairs(step, state, words, lines) end
    for index, pair in ipairs(step.pairs) do
        lines[#lines + 1] = words("say_left", { n = index, words = pair.left })
    end
    for _, index in ipairs(state.order) do
        local tied = owner(state, index)
        lines[#lines + 1] = words("say_right", { words = step.pairs[index].right })
        if tied then lines[#lines + 1] = words("say_tied", { n = tied }) end
    end
    return lines
end

local function check(spec, place, list)
    validate.fields("s.match", place, spec, FIELDS)
    media.check_sound("s.match", place, spec)
    parts.check_count("s.match", place, #list, COUNT)
    parts.check_twins("s.match", list, "left")
    parts.check_twins("s.match", list, "right")
end

-- Pairs to be found; the right sides change places.
function match.match(spec)
    local place = validate.here()
    spec = validate.table("s.match", place, spec)
    local list = parts.collect("s.match", place, spec, "is_pair", "s.pair(\"left\", \"right\")")
    check(spec, place, list)
    return merge(methods, {
        is_step = true, kind = "match", scored = true, place = place, id = parts.maybe(spec.id),
        indicator = spec.indicator, ask = parts.text(spec.ask), because = parts.text(spec.because),
        basis = parts.maybe(spec.basis),
        sound = media.source(spec.sound), pairs = list, shuffle = spec.shuffle,
    })
end

return match
