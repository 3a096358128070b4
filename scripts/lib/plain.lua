-- Whether a value is plain data, so that it can be kept and be there again after a power cut: texts,
-- finite numbers, true and false, and tables of them that are either lists or have names only.
local MAX_DEPTH, MAX_VALUES = 16, 2000

local complain

local function key_problem(table_value, where)
    local count, length = 0, #table_value
    for key in pairs(table_value) do
        count = count + 1
        local listed = type(key) == "number" and key >= 1 and key <= length and key % 1 == 0
        if length > 0 and not listed then
            return where, "has the key '" .. tostring(key) .. "' beside a list",
                "use a list 1, 2, 3 … without holes, or names only"
        elseif length == 0 and type(key) ~= "string" then
            return where, "has a " .. type(key) .. " as a key", "use a list 1, 2, 3 … without holes, or names"
        end
    end
    return nil, count
end

local function name_of(where, key)
    return type(key) == "number" and where .. "[" .. key .. "]" or where .. "." .. key
end

local function complain_table(value, where, visit)
    if visit.open[value] then return where, "holds itself", "keep a name or a number in its place" end
    if getmetatable(value) ~= nil then return where, "has a metatable", "keep a plain table" end
    if visit.depth >= MAX_DEPTH then return where, "is nested too deep", "at most " .. MAX_DEPTH .. " tables deep" end
    local at, problem, remedy = key_problem(value, where)
    if at then return at, problem, remedy end
    visit.open[value], visit.depth = true, visit.depth + 1
    for key, item in pairs(value) do
        at, problem, remedy = complain(item, name_of(where, key), visit)
        if at then return at, problem, remedy end
    end
    visit.open[value], visit.depth = nil, visit.depth - 1
    return nil
end

function complain(value, where, visit)
    visit.count = visit.count + 1
    if visit.count > MAX_VALUES then
        return where, "is one value too many", "keep at most " .. MAX_VALUES .. " values"
    end
    local kind = type(value)
    if kind == "table" then return complain_table(value, where, visit) end
    if kind == "number" and (value ~= value or math.abs(value) == math.huge) then
        return where, "is no finite number", "keep a number that can be written down"
    end
    if kind ~= "string" and kind ~= "number" and kind ~= "boolean" and kind ~= "nil" then
        return where, "is a " .. kind, "keep texts, numbers, true, false and tables of them"
    end
    return nil
end

-- nil when value is plain data; otherwise the path of what is not ("state.cards[2].draw"), what is wrong
-- with it, and what would be right. name: what the value is called.
local function problem_of(value, name) return complain(value, name, { open = {}, depth = 0, count = 0 }) end

return { problem_of = problem_of }
