-- What a check answers to each kind of question that asks once: rightly, partly so, wrongly, and so that
-- every option, every known mistake and every reason an author wrote comes up. For each kind:
--     ways(step)            a list of {id, about, place}, as check.ways wants it
--     went(step, state)     the ids of those that an answered state has gone
--     routes(step, state)   a list of {way, events}: what to do from a state nobody touched yet; the
--                           right answer first, then the worst one
-- Only loaded where an author checks.
local parts = require "steps.parts"
local verdicts = require "check.verdicts"
local add_way, event, verdict = verdicts.add_way, verdicts.event, verdicts.of

local answers = { fill = require "check.fills" }

-- ---- choice ----

answers.choice = {}

-- The right one first, for whoever tries but two.
function answers.choice.routes(step)
    local list = {}
    for index, option in ipairs(step.options) do
        local route = { way = "answer-" .. index, events = { event("pick", index) } }
        table.insert(list, option.right and 1 or #list + 1, route)
    end
    return list
end

answers.truefalse = answers.choice

-- ---- multiple ----

answers.multiple = {}

local function count_right(options)
    local count = 0
    for _, option in ipairs(options) do count = count + (option.right and 1 or 0) end
    return count
end

function answers.multiple.ways(step)
    local list, right = verdicts.ways(step, {}, "right"), count_right(step.options)
    if right > 1 then verdicts.ways(step, list, "partly") end
    if right < #step.options then verdicts.ways(step, list, "wrong") end
    for index, option in ipairs(step.options) do
        add_way(step, list, "answer-" .. index, "answer " .. index, option.place)
    end
    return list
end

function answers.multiple.went(step, state)
    local list = { verdict(step, state) }
    for _, index in ipairs(state.picked) do list[#list + 1] = "answer-" .. index end
    return list
end

function answers.multiple.routes(step)
    local right, wrong = { way = "right", events = {} }, { way = "wrong", events = {} }
    for index, option in ipairs(step.options) do
        local events = option.right and right.events or wrong.events
        events[#events + 1] = event("pick", index)
    end
    local list = { right }
    if #wrong.events > 0 then list[2] = wrong end
    if #right.events > 1 then list[#list + 1] = { way = "partly", events = { right.events[1] } } end
    return list
end

-- ---- match, sort: things that belong somewhere, each with a reason for whoever did not find it ----

local function missed_ways(step, list, things, is_missed)
    for index, thing in ipairs(things) do
        if thing.why and is_missed(index) then
            add_way(step, list, "missed-" .. index, "the reason of part " .. index, thing.place)
        end
    end
    return list
end

local function always() return true end

answers.match = {}

function answers.match.ways(step)
    local list = verdicts.ways(step, {}, "right", "wrong")
    -- Of two pairs both are right, or none.
    if #step.pairs > 2 then verdicts.ways(step, list, "partly") end
    return missed_ways(step, list, step.pairs, always)
end

function answers.match.went(step, state)
    local list = { verdict(step, state) }
    for index, right in ipairs(state.to) do
        if right ~= index then list[#list + 1] = "missed-" .. index end
    end
    return list
end

local function ties(count, right_of)
    local events = {}
    for left = 1, count do
        events[#events + 1] = event("left", left)
        events[#events + 1] = event("right", right_of(left))
    end
    return events
end

function answers.match.routes(step)
    local count = #step.pairs
    local list = {
        { way = "right", events = ties(count, function(left) return left end) },
        { way = "wrong", events = ties(count, function(left) return left % count + 1 end) },
    }
    if count > 2 then
        list[3] = { way = "partly", events = ties(count, function(left) return left < 3 and 3 - left or left end) }
    end
    return list
end

answers.sort = {}

function answers.sort.ways(step)
    return missed_ways(step, verdicts.ways(step, {}, "right", "wrong", "partly"), step.cards, always)
end

function answers.sort.went(step, state)
    local list = { verdict(step, state) }
    for index, card in ipairs(step.cards) do
        if state.placed[index] ~= card.home then list[#list + 1] = "missed-" .. index end
    end
    return list
end

local function placements(step, group_of)
    local events = {}
    for index, card in ipairs(step.cards) do
        events[#events + 1] = event("take", index)
        events[#events + 1] = event("place", group_of(index, card.home))
    end
    return events
end

function answers.sort.routes(step)
    local function next_group(home) return home % #step.groups + 1 end
    return {
        { way = "right", events = placements(step, function(_, home) return home end) },
        { way = "wrong", events = placements(step, function(_, home) return next_group(home) end) },
        { way = "partly", events = placements(step, function(index, home)
            return index == 1 and next_group(home) or home
        end) },
    }
end

-- ---- order ----

answers.order = {}

function answers.order.ways(step)
    return missed_ways(step, verdicts.ways(step, {}, "right", "wrong", "partly"), step.cards, always)
end

function answers.order.went(step, state)
    local list = { verdict(step, state) }
    for index = 1, #step.cards do
        if not step:is_joined(state, index) then list[#list + 1] = "missed-" .. index end
    end
    return list
end

-- Drops each card where it shall lie. Where all lie so already, one goes there and back: an order nobody
-- moved is no answer.
local function drops(state, wanted)
    local now, events = {}, {}
    for place, index in ipairs(state.order) do now[place] = index end
    local function drop(item, place)
        local from = parts.place_in(now, item)
        events[#events + 1] = event("drop", { item = item, target = now[place] })
        table.insert(now, place, table.remove(now, from))
    end
    for place, item in ipairs(wanted) do
        if now[place] ~= item then drop(item, place) end
    end
    if #events == 0 then
        drop(wanted[1], 2)
        drop(wanted[1], 1)
    end
    return events
end

function answers.order.routes(step, state)
    local right, wrong, partly, count = {}, {}, {}, #step.cards
    for index = 1, count do
        right[index], wrong[index], partly[index] = index, count + 1 - index, index % count + 1
    end
    return {
        { way = "right", events = drops(state, right) }, { way = "wrong", events = drops(state, wrong) },
        { way = "partly", events = drops(state, partly) },
    }
end

-- ---- slider ----

answers.slider = {}

-- The first places of the scale where an answer is right, partly right, wrong, and both ends.
local function places(step)
    local found = {}
    for at = 0, step.count do
        local is = verdict(step, { at = at })
        found[is] = found[is] or at
    end
    return found
end

function answers.slider.ways(step)
    local list, found = {}, places(step)
    for _, id in ipairs { "right", "wrong", "partly" } do
        if found[id] then verdicts.ways(step, list, id) end
    end
    add_way(step, list, "least", "the lower end")
    add_way(step, list, "most", "the upper end")
    return list
end

function answers.slider.went(step, state)
    local list = { verdict(step, state) }
    if state.at == 0 then list[2] = "least" end
    if state.at == step.count then list[#list + 1] = "most" end
    return list
end

function answers.slider.routes(step, state)
    local list, found = {}, places(step)
    local function go(way, at)
        if at then list[#list + 1] = { way = way, events = { event("move", at - state.at) } } end
    end
    for _, id in ipairs { "right", "wrong", "partly" } do go(id, found[id]) end
    go("least", 0)
    go("most", step.count)
    return list
end

-- ---- scale ----

-- Left as soon as it is answered: what is chosen must do.
answers.scale = { always = true }

function answers.scale.ways(step)
    local list = {}
    for value = 1, #step.labels do add_way(step, list, "label-" .. value, "label " .. value) end
    return list
end

function answers.scale.went(_, state)
    local list, seen = {}, {}
    for _, value in ipairs(state.values) do
        if not seen[value] then list[#list + 1] = "label-" .. value end
        seen[value] = true
    end
    return list
end

function answers.scale.routes(step)
    local list = {}
    for value = #step.labels, 1, -1 do
        local events = {}
        for index = 1, #step.statements do events[index] = event("rate", { index, value }) end
        list[#list + 1] = { way = "label-" .. value, events = events }
    end
    return list
end

return answers
