-- The sticks that are in, as the engine tells of them: which one has the page, how the others stand, how long it
-- takes, and whether nothing has been heard for long.
local app = require "app"

local SLOW_MS = 8000   -- without a word: the stick is slow, and that is said
local SOON_MS = 5000   -- before this no time left is told: it would jump
local URGENCY = { copying = 1, failed = 2, safe = 3, waiting = 4 }

local sticks = { list = {} }  -- of { key, data, timer, began }, in the order in which they came

local function key_of(data) return data.stick or data.volume or "" end

local function place_of(key)
    for place, one in ipairs(sticks.list) do
        if one.key == key then return place end
    end
    return nil
end

local function remove(place)
    local one = table.remove(sticks.list, place)
    if one then kiosk.cancel(one.timer) end
end

-- What the page shows: the most urgent, and of these the one that came last; with how the others stand.
function sticks.shown()
    local best
    for _, one in ipairs(sticks.list) do
        if not best or URGENCY[one.data.state] <= URGENCY[best.data.state] then best = one end
    end
    if not best then return nil end
    local data = {}
    for name, value in pairs(best.data) do data[name] = value end
    data.others = {}
    for _, one in ipairs(sticks.list) do
        if one ~= best then data.others[#data.others + 1] = { volume = one.data.volume, state = one.data.state } end
    end
    return data
end

local function watch(one)
    kiosk.cancel(one.timer)
    one.timer = nil
    if one.data.state ~= "copying" then return end
    one.timer = kiosk.after(SLOW_MS, function()
        one.data.slow = true
        app.usb = sticks.shown()
        kiosk.changed()
    end)
end

-- From what has been copied since the first byte was.
local function left_ms(one)
    local fraction = one.data.fraction or 0
    if one.data.state ~= "copying" or fraction <= 0 then return nil end
    one.began = one.began or { ms = kiosk.now(), fraction = fraction }
    local elapsed, done = kiosk.now() - one.began.ms, fraction - one.began.fraction
    if elapsed < SOON_MS or done <= 0 then return nil end
    return elapsed / done * (1 - fraction)
end

-- Takes in a report; what is to be shown is in shown().
function sticks.hear(data)
    local key = key_of(data)
    local place = place_of(key)
    if not URGENCY[data.state] then return place and remove(place) end
    if not place then
        place = #sticks.list + 1
        sticks.list[place] = { key = key }
    end
    local one = sticks.list[place]
    one.data = data
    if data.state ~= "copying" then one.began = nil end
    data.left_ms = left_ms(one)
    watch(one)
end

-- Somebody has read the page; all that is safe goes with what is safe.
function sticks.close()
    local shown = app.usb
    if not shown or shown.state == "copying" then return end
    for place = #sticks.list, 1, -1 do
        local one = sticks.list[place]
        if one.key == key_of(shown) or shown.state == "safe" and one.data.state == "safe" then remove(place) end
    end
end

return sticks
