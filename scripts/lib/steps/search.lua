-- Looking for things, by touch: what was found, taken for one by mistake, or shown in the end. What is
-- searched (a picture, a message) is the step's own business; here only the things themselves count:
-- spots = { {id, name, because, right}, … }.
local place_in = require("steps.parts").place_in

local search = {}

-- found, shown (given away), mistaken: ids in the order touched; misses: touches beside everything;
-- said: what the last touch deserves to be told, {kind = "missed" or "decoy", id}, or nil.
function search.new() return { found = {}, shown = {}, mistaken = {}, misses = 0, done = false } end

local function are_ids(spots, list, right)
    if type(list) ~= "table" then return false end
    local known = {}
    for _, spot in ipairs(spots) do known[spot.id] = spot.right == right end
    for _, id in ipairs(list) do
        if not known[id] then return false end
    end
    return true
end

-- Whether a search kept from an earlier run still fits these spots.
function search.is_kept(kept, spots)
    return type(kept) == "table" and are_ids(spots, kept.found, true) and are_ids(spots, kept.shown, true)
        and are_ids(spots, kept.mistaken, false) and type(kept.misses) == "number"
end

function search.count_right(spots)
    local count = 0
    for _, spot in ipairs(spots) do count = count + (spot.right and 1 or 0) end
    return count
end

-- Neither found nor shown yet.
function search.is_open(state, id) return not place_in(state.found, id) and not place_in(state.shown, id) end

function search.is_over(state, spots) return #state.found + #state.shown == search.count_right(spots) end

-- The share of things found; each decoy touched takes one away, never below nothing. Touches beside
-- everything cost nothing.
function search.score(state, spots)
    return math.max(0, #state.found - #state.mistaken) / search.count_right(spots)
end

-- Notes a touch on a spot (nil: beside everything). Gives (whether something changed, what is to be
-- kept of it: "found", "mistaken" or nil).
function search.touch(state, spot)
    if not spot then
        state.misses, state.said = state.misses + 1, { kind = "missed" }
        return true
    end
    if not spot.right then
        state.said = { kind = "decoy", id = spot.id }
        if place_in(state.mistaken, spot.id) then return true end
        state.mistaken[#state.mistaken + 1] = spot.id
        return true, "mistaken"
    end
    if not search.is_open(state, spot.id) then return false end
    state.found[#state.found + 1], state.said = spot.id, nil
    return true, "found"
end

-- The things to find and the decoys as they go into the results.
function search.options(spots)
    local options = {}
    for index, spot in ipairs(spots) do
        options[index] = { key = spot.id, id = spot.id, text = spot.name, right = spot.right }
    end
    return options
end

-- A single touch, kept so that its mark is never shown before it is on disk; worth nothing by itself.
-- about: {item, indicator, kind, ask} of what is searched.
function search.touch_answer(about, spot, how)
    return {
        item = about.item .. "." .. spot.id, indicator = about.indicator, kind = about.kind,
        question = { ask = about.ask, spot = spot.name }, response = { keys = { spot.id }, how = how },
        score = 0, max = 0, correct = how == "found",
    }
end

-- The whole search, once it is over. about.question: the question as it was shown.
function search.answer(about, state, spots)
    local keys = {}
    for _, list in ipairs { state.found, state.mistaken } do
        for _, id in ipairs(list) do keys[#keys + 1] = id end
    end
    local score = search.score(state, spots)
    return {
        item = about.item, indicator = about.indicator, kind = about.kind, question = about.question,
        response = { keys = keys, ids = keys, shown = #state.shown > 0 and state.shown or nil, misses = state.misses },
        score = score, max = 1, correct = score == 1,
    }
end

return search
