-- Cards to put in order.
local validate = require "validate"
local schema = require "schema"
local media = require "steps.media"
local merge = require("ui.nodes").merge
local parts = require "steps.parts"
local shared = require "steps.parts_view"
local view = require "steps.order_view"

require("words").load "order"

local COUNT = { least = 3, most = 8, one = "item", many = "items", remedy = "s.item \"first\", s.item \"second\"" }

local FIELDS = merge(merge(parts.QUESTION, parts.PICTURE), {
    first = { type = "string", text = true, otherwise = "\"Paling awal\"", about = "what the upper end is called" },
    last = { type = "string", text = true, otherwise = "\"Paling akhir\"", about = "what the lower end is called" },
    sound = { type = "string",
              about = "a recording in place of the voice; tell the cards in another order than here" },
})

schema.define("s.order", {
    about = "Cards to put in order.", fields = FIELDS, gives = "step",
    parts = { parts.limits("s.item", COUNT,
        "in the right order: `s.item \"words\"`, or `s.item { \"words\", why = \"…\" }`") },
})

-- ---- an order as the runner plays it ----

local methods = {}

-- start: the order shown at first; order: as it lies now; held: the item moved last, 0 for none.
function methods.start(step, random, kept)
    local count = #step.cards
    if type(kept) == "table" and parts.is_order(kept.start, count) and parts.is_order(kept.order, count) then
        return {
            start = kept.start, order = kept.order, held = 0, moved = kept.moved == true, done = kept.done == true,
        }
    end
    local start, order = parts.disorder(random, count), {}
    for place, index in ipairs(start) do order[place] = index end
    return { start = start, order = order, held = 0, moved = false, done = false }
end

local function move(state, item, place)
    local from = parts.place_in(state.order, item)
    if not from or not parts.is_index(place, #state.order) then return false end
    state.held = item
    if from == place then return true end
    table.insert(state.order, place, table.remove(state.order, from))
    state.moved = true
    return "keep"
end

local EVENTS = {}

-- One place towards the beginning, or towards the end.
function EVENTS.up(state, item) return move(state, item, (parts.place_in(state.order, item) or 0) - 1) end
function EVENTS.down(state, item) return move(state, item, (parts.place_in(state.order, item) or 0) + 1) end

-- A card was dropped on another one: arg is {item = …, target = the item whose place it takes}.
function EVENTS.drop(state, arg)
    if type(arg) ~= "table" then return false end
    return move(state, arg.item, parts.place_in(state.order, arg.target))
end

function methods.event(_, state, name, arg)
    local own = EVENTS[name]
    if state.done or not own then return false end
    return own(state, arg)
end

-- The order at first is never right, so it is no answer.
function methods.is_ready(_, state) return state.moved end

function methods.hint(_, words) return words "first_order" end

-- What leads on to the right answer.
function methods.example(step, state)
    for place = 1, #step.cards do
        if state.order[place] ~= place then return { name = "up", arg = place } end
    end
    return nil
end

-- Does the card stand directly behind the right one (the first: at the beginning)?
function methods.is_joined(_, state, index)
    local place = parts.place_in(state.order, index)
    return (state.order[place - 1] or 0) == index - 1
end

-- A share of the point for each two cards that follow each other as they should; gives the share, how
-- many there are and of how many.
function methods.score(step, state)
    local hits, count = 0, math.max(1, #step.cards - 1)
    for index = 2, #step.cards do
        if step:is_joined(state, index) then hits = hits + 1 end
    end
    return hits / count, hits, count
end

-- choices: the cards as they lay at first; options: what reports tell of, a card at its place each.
function methods.response(step, state)
    local choices, options, correct, order, found = {}, {}, {}, {}, {}
    for place, index in ipairs(state.start) do
        choices[place] = { id = index, text = step.cards[index].words }
        options[place] = { id = place, text = place .. ". " .. step.cards[place].words, right = true }
        correct[place], order[place] = place, state.order[place]
        if step:is_joined(state, place) then found[#found + 1] = place end
    end
    local score = step:score(state)
    return {
        item = step.id, indicator = step.indicator, kind = step.kind,
        question = { type = "sequencing", ask = step.ask, choices = choices, correct = correct, options = options,
                     first = step.first, last = step.last },
        response = { type = "sequencing", order = order, ids = found }, score = score, max = 1, correct = score == 1,
    }
end

function methods.view(step, state, ctx) return view.view(step, state, ctx) end

function methods.speech(step, state, ctx)
    local lines = { step.ask }
    if state.done then
        local _, hits, count = step:score(state)
        local _, verdict = shared.verdict(hits, count, ctx.words, "partly_pairs")
        lines[2], lines[3] = verdict, ctx.words "say_right_order"
    end
    for place = 1, #step.cards do
        local index = state.done and place or state.order[place]
        lines[#lines + 1] = ctx.words("say_place", { n = place, words = step.cards[index].words })
    end
    if state.done then lines[#lines + 1] = step.because end
    return lines
end

local function check(spec, place, list)
    validate.fields("s.order", place, spec, FIELDS)
    media.check_sound("s.order", place, spec)
    parts.check_count("s.order", place, #list, COUNT)
    parts.check_twins("s.order", list, "words")
    for _, item in ipairs(list) do
        if item.group then
            validate.error(item.place, "s.order: an item has no group", "write s.item { \"…\", why = \"…\" }")
        end
    end
    if spec.picture and not spec.alt then
        validate.warn(place, "s.order: 'alt' is missing", "say in a sentence what the picture shows")
    end
end

local order = {}

-- Items written in the right order; they are shown mixed.
function order.order(spec)
    local place = validate.here()
    spec = validate.table("s.order", place, spec)
    local list = parts.collect("s.order", place, spec, "is_item", "s.item \"…\"")
    check(spec, place, list)
    return merge(methods, {
        is_step = true, kind = "order", scored = true, place = place, id = parts.maybe(spec.id),
        indicator = spec.indicator, ask = parts.text(spec.ask), because = parts.text(spec.because),
        basis = parts.maybe(spec.basis),
        sound = media.source(spec.sound), cards = list, first = parts.maybe(spec.first), last = parts.maybe(spec.last),
        picture = media.source(parts.maybe(spec.picture)), alt = parts.maybe(spec.alt),
    })
end

return order
