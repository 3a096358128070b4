-- A lesson that calls one function after the other with values that nobody expects. Event "case"
-- {name, place, value, more}: calls `name` with hostile value number `value` at `place`, good ones
-- before it and, if `more`, behind it. The view says how it went: see outcome().
local host = require "open_host"
local BINDINGS, HOSTILE = require "bindings", require "hostile"

local reachable = host.reach(function() end, require "lib_function")
reachable["host.reach"], reachable["host.trespass"] = nil, nil  -- of the tests

local GOOD = {
    any = 1, numeral = 2, text = "ab", textlike = "ab", table = {}, ["text|table|function"] = "x", ["function?"] = nil,
}
local function good(what)
    local plain = what:gsub("%?$", "")
    if plain == "table" or plain == "table|nil" then return { 3, 1, 2 } end
    if plain == "function" then return function(a, b) return a < b end end
    return GOOD[plain]
end

local ALSO = {  -- what else may stand for it
    any = { "nil", "boolean", "number", "numeral", "text", "table", "function" },
    numeral = { "number" }, text = { "numeral" }, textlike = { "text", "number", "numeral" },
}
local function accepts(what, kind)
    if kind == "cdata" then return nil end  -- LuaJIT's own numbers of 64 bits: some do, some do not
    local plain, optional = what:gsub("%?$", "")
    if optional > 0 and kind == "nil" then return true end
    for word in plain:gmatch "[^|]+" do
        if word == kind then return true end
        for _, other in ipairs(ALSO[word] or {}) do if other == kind then return true end end
    end
    return false
end

local function place_of(spec, index)
    return spec[index] == "…" and spec[index - 1] or spec[index]
end

local function arguments(name, spec, case)
    local args, count = {}, case.place
    for i = 1, case.place - 1 do args[i] = good(place_of(spec, i)) end
    args[case.place] = HOSTILE[case.value][3]()
    if case.more then
        for i = case.place + 1, #spec do args[i], count = good(place_of(spec, i)), i end
    end
    if name == "require" and case.place > 1 then args[1] = "lib_function" end
    return args, count
end

local function outcome(name, case, good_call, why)
    local accepted = accepts(place_of(BINDINGS[name], case.place), HOSTILE[case.value][2])
    if good_call and accepted == false then return "TAKEN" end
    if good_call then return "good" end
    if type(why) ~= "string" then return "error" end
    if why == "" and name ~= "error" then return "SILENT" end
    return "error " .. why:sub(1, 200):gsub("[^%w%p ]", "?")
end

local function try(case)
    local name = case.name
    local args, count = arguments(name, BINDINGS[name], case)
    -- host.send shows what it is given: that it says so itself is enough.
    return outcome(name, case, pcall(reachable[name], unpack(args, 1, count)))
end

local function names()
    local list = {}
    for name in pairs(reachable) do
        if not BINDINGS[name] then list[#list + 1] = "not in bindings.lua: " .. name end
    end
    for name in pairs(BINDINGS) do
        if not reachable[name] then list[#list + 1] = "not reachable: " .. name end
    end
    return list
end

local function cases()
    local list = {}
    for name, spec in pairs(BINDINGS) do
        list[#list + 1] = { name = name, places = #spec }
    end
    return list
end

local function say(text) return { kind = "text", text = text } end
return {
    open = function() return { unlisted = names(), bindings = cases(), hostile = #HOSTILE } end,
    event = function(kind, case)
        if kind == "without" then
            local went_well = pcall(reachable[case.name])
            local first = BINDINGS[case.name][1]
            local may = first == nil or first:sub(-1) == "?" or first == "…"
            return say(went_well and not may and "TAKEN" or "good")
        end
        return say(try(case))
    end,
}
