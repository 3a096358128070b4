-- As check.answers, for what is searched by touch (hotspot, inbox) and for steps of an author's making.
local verdicts = require "check.verdicts"
local merge = require("ui.nodes").merge
local search = require "steps.search"

local event = verdicts.event

local searches = {}

local function copy(value)
    if type(value) ~= "table" then return value end
    local twin = {}
    for key, item in pairs(value) do twin[key] = copy(item) end
    return twin
end

-- ---- hotspot ----

local one, all = {}, {}

function one.ways(step)
    local list = {}
    for _, spot in ipairs(step.spots) do
        list[#list + 1] = { id = "spot-" .. spot.id, about = "'" .. spot.id .. "' of '" .. step.id .. "'",
                            place = spot.place }
    end
    return list
end

function one.went(step, state) return { "spot-" .. step.spots[state.picked].id } end

function one.routes(step)
    local list = {}
    for index, spot in ipairs(step.spots) do
        local route = { way = "spot-" .. spot.id, events = { event("touch", index) } }
        table.insert(list, spot.right and 1 or #list + 1, route)
    end
    return list
end

local function spot_way(spot, how)
    return { id = how .. "-" .. spot.id, about = "'" .. spot.id .. "' " .. how, place = spot.place }
end

function all.ways(step)
    local list = verdicts.ways(step, {}, "right", "wrong")
    if step.right_count > 1 then verdicts.ways(step, list, "partly") end
    for _, spot in ipairs(step.spots) do
        if spot.right then
            list[#list + 1], list[#list + 2] = spot_way(spot, "found"), spot_way(spot, "shown")
        else
            list[#list + 1] = spot_way(spot, "mistaken")
        end
    end
    return list
end

-- Each touch is an answer of its own.
function all.went(step, state)
    local list = { state.done and verdicts.name(step:score(state), 1) or nil }
    for _, how in ipairs { "found", "shown", "mistaken" } do
        for _, id in ipairs(state[how]) do list[#list + 1] = how .. "-" .. id end
    end
    return list
end
all.always = true

local function touches(step, is_meant)
    local events = {}
    for index, spot in ipairs(step.spots) do
        if is_meant(spot) then events[#events + 1] = event("touch", index) end
    end
    return events
end

-- A hint is first a circle, then the thing itself.
local function hints(events, count)
    for _ = 1, 2 * count do events[#events + 1] = event "hint" end
    return events
end

function all.routes(step)
    local first
    for _, spot in ipairs(step.spots) do first = first or (spot.right and spot) end
    local list = {
        { way = "right", events = touches(step, function(spot) return spot.right end) },
        { way = "wrong", events = hints(touches(step, function(spot) return not spot.right end), step.right_count) },
    }
    if step.right_count > 1 then
        list[3] = { way = "partly",
                    events = hints(touches(step, function(spot) return spot == first end), step.right_count - 1) }
    end
    return list
end

function searches.hotspot(step) return step.find == "one" and one or all end

-- ---- inbox ----

local inbox = { always = true }

local function message_way(step, message, what, about, place)
    return { id = message.id .. "-" .. what, about = about .. " in '" .. step.id .. "." .. message.id .. "'",
             place = place or message.place }
end

function inbox.ways(step)
    local list = {}
    for _, message in ipairs(step.messages) do
        for _, action in ipairs(step.actions) do
            list[#list + 1] = message_way(step, message, "act-" .. action.id, "'" .. action.id .. "'")
        end
        for _, spot in ipairs(message.has_signs and message.spots or {}) do
            local how = spot.right and "found" or "mistaken"
            local about = "'" .. spot.id .. "' " .. how
            list[#list + 1] = message_way(step, message, how .. "-" .. spot.id, about, spot.place)
        end
        if message.has_signs then list[#list + 1] = message_way(step, message, "ended", "a search ended early") end
    end
    return list
end

function inbox.went(step, state)
    local list = {}
    for _, message in ipairs(step.messages) do
        local done, prefix = step:treated(state, message), message.id .. "-"
        if done then list[#list + 1] = prefix .. "act-" .. done.action end
        for _, how in ipairs { "found", "mistaken" } do
            for _, id in ipairs(done and done.search and done.search[how] or {}) do
                list[#list + 1] = prefix .. how .. "-" .. id
            end
        end
        if done and done.search and done.search.done and not search.is_over(done.search, message.spots) then
            list[#list + 1] = prefix .. "ended"
        end
    end
    return list
end

-- What is touched in a message: its signs, or (early) what only looks like one and no sign but where there
-- is nothing else to touch.
local function touched(message, early)
    local list = {}
    for _, spot in ipairs(message.spots) do
        if spot.right ~= early then list[#list + 1] = spot.key end
    end
    -- Beside everything, so that it can be ended.
    if #list == 0 then list[1] = message.body[1] end
    return list
end

-- Plays the whole inbox on a copy of its state, and notes what it did.
local function play(step, state, action_of, early)
    local events, own = {}, copy(state)
    local function act(name, arg)
        events[#events + 1] = event(name, arg)
        step:event(own, name, arg)
    end
    for index = 1, #step.messages do
        local message = step:front(own)
        act("act", action_of(message, index))
        for _, key in ipairs(step:is_searching(own, message) and touched(message, early) or {}) do act("touch", key) end
        if step:is_searching(own, message) then act "primary" end
        act "primary"
    end
    return events
end

local function best(step, message)
    local found = step.actions[1].id
    for _, action in ipairs(step.actions) do
        if step:score_of(message, action.id) > step:score_of(message, found) then found = action.id end
    end
    return found
end

-- The best actions with every sign, then each action once for every message.
function inbox.routes(step, state)
    local function best_of(message) return best(step, message) end
    local list, count = { { way = "right", events = play(step, state, best_of, false) } }, #step.actions
    for turn = 1, math.max(2, count) do
        local function action(_, index) return step.actions[(turn + index - 2) % count + 1].id end
        list[#list + 1] = { way = "turn-" .. turn, events = play(step, state, action, true) }
    end
    return list
end

function searches.inbox() return inbox end

-- ---- custom: what its author declares ----

-- One that only is kept is left as soon as it is answered.
local custom = { always = true }

local ANSWERED = { id = "answered" }

function custom.ways(step)
    local list = {}
    for _, id in ipairs { "right", "wrong", "partly" } do
        if step.author_routes[id] then verdicts.ways(step, list, id) end
    end
    if step.author_routes.done or #list == 0 then
        list[#list + 1] = merge(ANSWERED, { about = "an answer to '" .. step.id .. "'", place = step.place })
    end
    return list
end

function custom.went(step, state)
    if not state.done and (step.scored or not step:is_ready(state)) then return {} end
    local result = step.scored and state.result
    return { ANSWERED.id, result and verdicts.name(result.score, result.max) or nil }
end

function custom.routes(step)
    local list = {}
    for _, id in ipairs { "right", "wrong", "partly", "done" } do
        local events = {}
        for index, one_event in ipairs(step.author_routes[id] or {}) do
            events[index] = type(one_event) == "table" and event(one_event[1], one_event[2]) or event(one_event)
        end
        if #events > 0 then list[#list + 1] = { way = id, events = events } end
    end
    return list
end

function searches.custom() return custom end

return searches
