-- Cards to put into groups.
local validate = require "validate"
local schema = require "schema"
local translate = require "translate"
local merge = require("ui.nodes").merge
local media = require "steps.media"
local parts = require "steps.parts"
local view = require "steps.sort_view"

require("words").load "sort"

local COUNT = { least = 2, most = 10, one = "item", many = "items", remedy = "s.item(\"words\", \"group\")" }
local GROUPS = { least = 2, most = 4, one = "group", many = "groups", remedy = "groups = { \"A\", \"B\" }" }

local GROUP_FIELDS = {
    name = { type = "string", text = true, need = "error", why = "write { name = \"A\", about = \"…\" }",
             about = "what the group is called" },
    about = { type = "string", text = true, about = "a line under its name" },
    icon = { type = "string", about = "an icon of `media/icons`" },
}

local FIELDS = merge(parts.QUESTION, {
    groups = { type = "table", of = "string", need = "error", why = "name the groups: groups = { \"A\", \"B\" }",
               form = GROUPS.least .. " to " .. GROUPS.most .. " names or tables", fields = GROUP_FIELDS,
               about = "in the order shown; each a name, or a table with `name`, and `about`, `icon` if you like" },
    shuffle = { type = "boolean", default = true, about = "whether the cards are mixed" },
    sound = { type = "string",
              about = "a recording in place of the voice; tell the cards mixed, not group by group" },
})

schema.define("s.sort", {
    about = "Cards to put into groups.", fields = FIELDS, gives = "step",
    parts = { parts.limits("s.item", COUNT, "at least one for each group") },
})

-- ---- what the author wrote ----

local function read_group(place, group)
    if type(group) == "string" then return { place = place, name = translate.text(group, place) } end
    if type(group) ~= "table" then
        validate.error(place, "s.sort: a group is a " .. type(group), "write its name: groups = { \"A\", \"B\" }")
        return { place = place, name = "?" }
    end
    validate.fields("s.sort: a group", place, group, GROUP_FIELDS)
    return {
        place = place, name = parts.maybe(group.name) or "?", about = parts.maybe(group.about),
        icon = parts.maybe(group.icon),
    }
end

local function read_groups(place, spec)
    local groups = {}
    for index, group in ipairs(type(spec.groups) == "table" and spec.groups or {}) do
        groups[index] = read_group(place, group)
    end
    return groups
end

-- Which group each item belongs to, by its name.
local function find_groups(list, groups)
    local known = {}
    for index, group in ipairs(groups) do known[group.name] = index end
    for _, item in ipairs(list) do
        item.home = item.group and known[item.group] or 1
        if not item.group then
            validate.error(item.place, "s.sort: '" .. item.words .. "' has no group",
                "write s.item(\"words\", \"group\")")
        elseif not known[item.group] then
            local near = validate.nearest(item.group, known)
            validate.error(item.place, "s.sort: there is no group '" .. item.group .. "'",
                near and ("did you mean '" .. near .. "'?") or "name one of groups")
        end
    end
end

local function check_use(place, list, groups)
    local used = {}
    for _, item in ipairs(list) do used[item.group or ""] = true end
    for _, group in ipairs(groups) do
        if not used[group.name] then
            validate.warn(place, "s.sort: nothing belongs to the group '" .. group.name .. "'",
                "give it an item, or leave it out")
        end
    end
end

-- ---- a sorting as the runner plays it ----

local methods = {}

-- order: the items as they lie in the tray; placed: the group of each item, 0 for none; held: the
-- item that is picked up, 0 for none.
function methods.start(step, random, kept)
    local count = #step.cards
    local fits = type(kept) == "table" and parts.is_order(kept.order, count)
        and parts.is_choice_list(kept.placed, count, #step.groups)
    if fits then return { order = kept.order, placed = kept.placed, held = 0, done = kept.done == true } end
    return { order = parts.order(random, count, step.shuffle), placed = parts.zeros(count), held = 0, done = false }
end

local function put(step, state, item, group)
    local fits = parts.is_index(item, #step.cards) and (group == 0 or parts.is_index(group, #step.groups))
    if not fits then return false end
    state.placed[item], state.held = group, 0
    return "keep"
end

local EVENTS = {}

-- A card is picked up, or laid down again.
function EVENTS.take(step, state, item)
    if not parts.is_index(item, #step.cards) then return false end
    state.held = state.held == item and 0 or item
    return true
end

-- The card that is picked up goes into that group.
function EVENTS.place(step, state, group)
    if state.held == 0 then return false end
    return put(step, state, state.held, group)
end

-- A card was dropped: arg is {item = …, target = group, or 0 for the tray}.
function EVENTS.drop(step, state, arg)
    if type(arg) ~= "table" then return false end
    return put(step, state, arg.item, arg.target)
end

function methods.event(step, state, name, arg)
    local own = EVENTS[name]
    if state.done or not own then return false end
    return own(step, state, arg)
end

function methods.is_ready(_, state) return not parts.place_in(state.placed, 0) end

function methods.hint(_, words) return words "first_sort" end

-- What leads on to the right answer.
function methods.example(step, state)
    for index, item in ipairs(step.cards) do
        if state.placed[index] ~= item.home then
            if state.held == index then return { name = "place", arg = item.home } end
            return { name = "take", arg = index }
        end
    end
    return nil
end

-- A share of the point for each item in its group; gives the share and how many.
function methods.score(step, state)
    local hits = 0
    for index, item in ipairs(step.cards) do
        if state.placed[index] == item.home then hits = hits + 1 end
    end
    return hits / #step.cards, hits
end

-- As it was shown; options: what reports tell of, a card in its group each.
local function shown(step, state)
    local source, target, correct, options = {}, {}, {}, {}
    for position, index in ipairs(state.order) do source[position] = { id = index, text = step.cards[index].words } end
    for index, group in ipairs(step.groups) do target[index] = { id = index, text = group.name } end
    for index, item in ipairs(step.cards) do
        correct[index] = { source = index, target = item.home }
        options[index] = { id = index, text = item.words .. " → " .. step.groups[item.home].name, right = true }
    end
    return {
        type = "matching", ask = step.ask, source = source, target = target, correct = correct, options = options,
    }
end

function methods.response(step, state)
    local put_there, found = {}, {}
    for index, group in ipairs(state.placed) do
        if group ~= 0 then put_there[#put_there + 1] = { source = index, target = group } end
        if group == step.cards[index].home then found[#found + 1] = index end
    end
    local score = step:score(state)
    return {
        item = step.id, indicator = step.indicator, kind = step.kind, question = shown(step, state),
        response = { type = "matching", pairs = put_there, ids = found }, score = score, max = 1, correct = score == 1,
    }
end

function methods.view(step, state, ctx) return view.view(step, state, ctx) end

local function spoken_result(step, state, words, lines)
    for index, item in ipairs(step.cards) do
        local is_right = state.placed[index] == item.home
        lines[#lines + 1] = words(is_right and "say_sorted_right" or "say_sorted_wrong",
            { words = item.words, group = step.groups[item.home].name })
        lines[#lines + 1] = not is_right and item.why or nil
    end
    lines[#lines + 1] = step.because
    return lines
end

function methods.speech(step, state, ctx)
    local words, lines = ctx.words, { step.ask }
    if state.done then return spoken_result(step, state, words, lines) end
    for index, group in ipairs(step.groups) do
        lines[#lines + 1] = words("say_group", { n = index, words = group.name })
        lines[#lines + 1] = group.about
    end
    for _, index in ipairs(state.order) do
        local group = step.groups[state.placed[index]]
        lines[#lines + 1] = group and words("say_sorted", { words = step.cards[index].words, group = group.name })
            or words("say_card", { words = step.cards[index].words })
    end
    return lines
end

local sort = {}

-- Items that belong to groups: groups = { "A", { name = "B", about = "…", icon = "lock" } }.
function sort.sort(spec)
    local place = validate.here()
    spec = validate.table("s.sort", place, spec)
    validate.fields("s.sort", place, spec, FIELDS)
    media.check_sound("s.sort", place, spec)
    local list = parts.collect("s.sort", place, spec, "is_item", "s.item(\"words\", \"group\")")
    local groups = read_groups(place, spec)
    parts.check_count("s.sort", place, #list, COUNT)
    parts.check_count("s.sort", place, #groups, GROUPS)
    parts.check_twins("s.sort", list, "words")
    parts.check_twins("s.sort", groups, "name")
    find_groups(list, groups)
    check_use(place, list, groups)
    return merge(methods, {
        is_step = true, kind = "sort", scored = true, place = place, id = parts.maybe(spec.id),
        indicator = spec.indicator, ask = parts.text(spec.ask), because = parts.text(spec.because),
        basis = parts.maybe(spec.basis),
        sound = media.source(spec.sound), cards = list, groups = groups, shuffle = spec.shuffle,
    })
end

return sort
