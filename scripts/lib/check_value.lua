-- Whether one value is what its field's definition asks for: pure, says nothing to anyone.
-- Each check gives nil, or what is wrong and what would be right.
local nearest = require "nearest"



local function characters(text)
    local _, count = text:gsub("[^\128-\191]", "")
    return count
end

local function quoted_list(names)
    local quoted = {}
    for index, name in ipairs(names) do quoted[index] = '"' .. name .. '"' end
    if #quoted < 2 then return quoted[1] or "" end
    local last = table.remove(quoted)
    return table.concat(quoted, ", ") .. " or " .. last
end

local function check_choice(value, kind)
    local known = {}
    for _, name in ipairs(kind.one_of) do known[name] = true end
    if known[value] then return nil end
    local near = nearest(value, known)
    return "is '" .. value .. "'", near and ("did you mean \"" .. near .. "\"?") or "write " .. quoted_list(kind.one_of)
end

local function bounds(kind)
    if kind.min and kind.max then return "between " .. kind.min .. " and " .. kind.max end
    return kind.min and "of at least " .. kind.min or "of at most " .. kind.max
end

local CHECKS = {}

function CHECKS.string(value, kind)
    if not value:find "%S" then return "is empty", "write its text, or leave the field out" end
    if kind.one_of then return check_choice(value, kind) end
    local count = (kind.max or kind.min) and characters(value) or 0
    if kind.max and count > kind.max then return "has " .. count .. " characters", "write at most " .. kind.max end
    if kind.min and count < kind.min then return "has " .. count .. " characters", "write at least " .. kind.min end
end

function CHECKS.number(value, kind)
    local whole = kind.integer and "a whole number" or "a number"
    if value ~= value or math.abs(value) == math.huge then return "is " .. value, "write " .. whole end
    if kind.min and value < kind.min or kind.max and value > kind.max then
        return "is " .. value, "write " .. whole .. " " .. bounds(kind)
    end
    if kind.integer and value % 1 ~= 0 then return "is " .. value, "write a whole number" end
end

-- Lists of words: every one a text, as many as fit.
function CHECKS.table(value, kind)
    if kind.of == "text" then
        for key, words in pairs(value) do
            if type(words) ~= "string" or not words:find "%S" then
                return "has no text at " .. tostring(key), "write words there"
            end
        end
    end
    if kind.min and #value < kind.min then return "has " .. #value .. " entries", "write at least " .. kind.min end
    if kind.max and #value > kind.max then return "has " .. #value .. " entries", "at most " .. kind.max .. " fit" end
end

-- kind: the field's definition, see validate.fields. Gives nil when value is right.
local function check_value(value, kind)
    if type(value) ~= kind.type then return "is a " .. type(value), "write a " .. kind.type end
    local check = CHECKS[kind.type]
    if check then return check(value, kind) end
end

return check_value
