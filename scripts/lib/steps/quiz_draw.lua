-- Which questions of a bank an attempt gets: what is fixed, and what a blueprint draws. The same
-- source of random numbers and the same past give the same questions.
local draw = {}

-- What a rule of a blueprint may ask for.
draw.KEYS = { "indicator", "module", "pillar", "band", "level", "kind" }

local function has(step, key, wanted)
    local value = step[key]
    if value == wanted then return true end
    -- ED5 is also what is finer: ED5.medsos.
    return key == "indicator" and type(value) == "string" and value:sub(1, #wanted + 1) == wanted .. "."
end

-- Is this question one that the rule asks for?
function draw.fits(rule, step)
    for _, key in ipairs(draw.KEYS) do
        if rule[key] ~= nil and not has(step, key, rule[key]) then return false end
    end
    return true
end

-- Finds a place for an entry among the rules, moving others to rules that also want them.
local function find_place(entry, places, tried)
    for _, place in ipairs(places) do
        if not tried[place] and draw.fits(place.rule, entry.step) then
            tried[place] = true
            if #place.taken < place.rule.count then
                place.taken[#place.taken + 1] = entry
                return true
            end
            for index, other in ipairs(place.taken) do
                if find_place(other, places, tried) then
                    place.taken[index] = entry
                    return true
                end
            end
        end
    end
    return false
end

-- Fills the rules {count, …} from entries {step}, the first ones first: whoever has a place keeps one,
-- and as many places are filled as can be. Gives the entries taken and a list of {rule, missing}.
function draw.fill(rules, entries)
    local places, taken, short, wanted = {}, {}, {}, 0
    for index, rule in ipairs(rules) do
        places[index] = { rule = rule, taken = {} }
        wanted = wanted + rule.count
    end
    for _, entry in ipairs(entries) do
        if #taken == wanted then break end
        if find_place(entry, places, {}) then taken[#taken + 1] = entry end
    end
    for _, place in ipairs(places) do
        local missing = place.rule.count - #place.taken
        if missing > 0 then short[#short + 1] = { rule = place.rule, missing = missing } end
    end
    return taken, short
end

-- First those that prefer() puts first (the smaller its number), at random among equals.
local function ranked(random, entries, prefer)
    local list = {}
    for index, entry in ipairs(entries) do list[index] = entry end
    random:shuffle(list)
    local place = {}
    for index, entry in ipairs(list) do place[entry] = index end
    table.sort(list, function(a, b)
        local first, second = prefer(a), prefer(b)
        if first ~= second then return first < second end
        return place[a] < place[b]
    end)
    return list
end

-- plan: entries (the banks' questions), by_id, fixed (ids), rules, shuffle. prefer: entry to rank.
-- Gives the ids in the order they are asked, and the rules that could not be filled.
function draw.ids(plan, random, prefer)
    local ids, is_fixed, pool = {}, {}, {}
    for _, id in ipairs(plan.fixed) do
        if plan.by_id[id] and not is_fixed[id] then
            is_fixed[id] = true
            ids[#ids + 1] = id
        end
    end
    for _, entry in ipairs(plan.entries) do
        local earns = entry.step.scored and not entry.step.ungraded
        if earns and not is_fixed[entry.step.id] then pool[#pool + 1] = entry end
    end
    local taken, short = draw.fill(plan.rules, ranked(random, pool, prefer))
    for _, entry in ipairs(taken) do ids[#ids + 1] = entry.step.id end
    if plan.shuffle then random:shuffle(ids) end
    return ids, short
end

return draw
