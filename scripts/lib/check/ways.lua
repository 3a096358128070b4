-- Everything a lesson can lead to, so that a check can say what its walk did not reach, and how to reach
-- it. A kind of step that asks several times names its own ways:
--     ways()       a list of {id, about, place}: "reply 2 of 'undangan'"
--     went(state)  ids of the ways that this state has gone
-- and is walked by trying what it shows. The kinds that ask once have theirs in check.answers and
-- check.searches, with the routes that lead there.
local confidence = require "steps.confidence"

local ways = {}

local ANSWERED = "answered"
local SURE, UNSURE = confidence.COUNT, 1

-- {ways, went, routes} of the step's kind, or nil.
local function kind_of(step)
    if not (step.scored or step.survey) then return nil end
    -- Not above: a kiosk never needs them.
    local found = require("check.searches")[step.kind]
    return found and found(step) or require("check.answers")[step.kind]
end

-- A step of an author's making that does not say how to answer it: what is found by chance counts.
local function is_undeclared(step) return step.kind == "custom" and next(step.author_routes) == nil end

local function sure_ways(step, add)
    if not step.confidence or is_undeclared(step) then return end
    add("sure", "'" .. step.id .. "' answered and sure")
    add("sure-wrong", "'" .. step.id .. "' not right and sure")
    add("unsure", "'" .. step.id .. "' answered and not sure")
end

local function own_ways(step)
    if step.ways then return step:ways() end
    local kind = kind_of(step)
    return kind and kind.ways(step)
end

-- A list of {step, way, about, file, line} for all steps; the way "" is the step itself.
function ways.of(steps)
    local list = {}
    for _, step in ipairs(steps) do
        local function add(way, about, place)
            place = place or step.place
            list[#list + 1] =
                { step = step.key or step.id, way = way, about = about, file = place.file, line = place.line }
        end
        add("", "step '" .. step.id .. "'")
        local own = own_ways(step)
        for _, way in ipairs(own or {}) do add(way.id, way.about, way.place) end
        if not own and step.scored then add(ANSWERED, "an answer to '" .. step.id .. "'") end
        sure_ways(step, add)
    end
    return list
end

-- Steps of an author's making that do not say how to answer them: their ids.
function ways.undeclared(steps)
    local list = {}
    for _, step in ipairs(steps) do
        if is_undeclared(step) then list[#list + 1] = step.id end
    end
    return list
end

local function sure_gone(step, state, sure, list)
    if not step.confidence or not state.done or not confidence.is_level(sure) then return list end
    if not confidence.is_sure(sure) then
        list[#list + 1] = "unsure"
        return list
    end
    list[#list + 1] = "sure"
    local answer = step:response(state)
    if answer.score < answer.max then list[#list + 1] = "sure-wrong" end
    return list
end

-- Ids of the step's ways that its state has gone; sure: how sure one was, or nil.
function ways.gone(step, state, sure)
    local kind, list = kind_of(step), {}
    if step.ways then
        list = step:went(state)
    elseif kind and (state.done or kind.always) then
        list = kind.went(step, state)
    elseif step.scored and state.done then
        list = { ANSWERED }
    end
    return sure_gone(step, state, sure, list)
end

-- The same route, and then how sure one is.
local function with_sure(route, level, way)
    local events = {}
    for index, event in ipairs(route.events) do events[index] = event end
    events[#events + 1] = { name = "primary" }
    events[#events + 1] = { name = confidence.EVENT, arg = level }
    return { way = way or route.way, events = events }
end

local function with_all_levels(routes)
    local list = {}
    for index, route in ipairs(routes) do list[index] = with_sure(route, SURE) end
    list[#list + 1] = routes[1] and with_sure(routes[1], UNSURE, "unsure")
    return list
end

-- How to go the step's ways from a state nobody touched: a list of {way, events}, or nil where what is
-- shown must be tried. A quiz asks what its bank is checked for: right and wrong will do.
function ways.routes(step, state)
    local kind = kind_of(step)
    local list = kind and kind.routes and kind.routes(step, state) or {}
    if step.quiz then list = { list[1], list[2] } end
    if step.confidence then list = with_all_levels(list) end
    return #list > 0 and list or nil
end

return ways
