-- The lesson language as LuaLS (lua-language-server) understands it, made from the registry: with this
-- file an editor completes s.choice { … }, says what each field is for and marks what is wrong.
require "suluh"
require("builders").load_all()
local schema = require "schema"

local HEAD = [[
---@meta suluh
-- The lesson language of Suluh, for the editor. Written by `suluh-pack editor`; it is written anew then.

---A step of a lesson.
---@class suluh.Step

---A lesson, as its file returns it.
---@class suluh.part.lesson
]]

local RANDOM = [[

---Random numbers that depend on the seed alone: :next(), :below(count), :shuffle(list).
---@param seed string
---@return table
function s.random(seed) end]]

local function class_of(name)
    local short = name:gsub("^s%.", "")
    return "suluh." .. short:sub(1, 1):upper() .. short:sub(2)
end

-- What a builder gives back.
local function result_of(name)
    if name == "text" then return "string" end
    if name == "step" then return "suluh.Step" end
    local entry = schema.find(name)
    return entry.gives == "step" and "suluh.Step" or "suluh.part." .. name:gsub("^s%.", "")
end

local LUA_TYPES = { text = "string", string = "string", number = "number", table = "table" }

local function item_type(class, name, kind)
    local own = LUA_TYPES[kind.of] or (kind.of and result_of(kind.of))
    if not kind.fields then return own or "any" end
    local nested = class .. "." .. name
    return own and ("(" .. own .. "|" .. nested .. ")") or nested
end

local function table_type(class, name, kind)
    if kind.is then return result_of(kind.is) end
    if not kind.of and not kind.fields then return "table" end
    local item = item_type(class, name, kind)
    return kind.map and "table<string, " .. item .. ">" or item .. "[]"
end

local function type_of(class, name, kind)
    if kind.one_of then
        local quoted = {}
        for index, one in ipairs(kind.one_of) do quoted[index] = '"' .. one .. '"' end
        return table.concat(quoted, "|")
    end
    if kind.type == "table" then return table_type(class, name, kind) end
    return kind.integer and "integer" or kind.type
end

-- What the manual's table says of a field, in one line.
local function remark(kind)
    local words = { kind.about or "" }
    if kind.min and kind.max then
        words[#words + 1] = "(" .. kind.min .. " to " .. kind.max .. ")"
    elseif kind.min or kind.max then
        words[#words + 1] = kind.min and "(at least " .. kind.min .. ")" or "(at most " .. kind.max .. ")"
    end
    if kind.default ~= nil then words[#words + 1] = "(default: " .. tostring(kind.default) .. ")" end
    if kind.otherwise then words[#words + 1] = "(left out: " .. kind.otherwise .. ")" end
    return (table.concat(words, " "):gsub("%[(.-)%]%(.-%)", "%1"):gsub("%s+", " "))
end

-- The lines of one class; loose: every field may be left out, because it may stand without its name.
local function class_lines(lines, class, fields, loose)
    for _, name in ipairs(schema.names(fields)) do
        local kind = fields[name]
        if kind.fields then class_lines(lines, class .. "." .. name, kind.fields, false) end
    end
    lines[#lines + 1] = ""
    lines[#lines + 1] = "---@class " .. class
    for _, name in ipairs(schema.names(fields)) do
        local kind = fields[name]
        local optional = (loose or kind.need ~= "error") and "?" or ""
        lines[#lines + 1] = "---@field " .. name .. optional .. " " .. type_of(class, name, kind) .. " " .. remark(kind)
    end
end

local function parts_type(entry)
    local types = {}
    for index, part in ipairs(entry.parts) do
        types[index] = result_of(part.of) .. (part.table_too and "|table" or "")
    end
    if #entry.takes > 0 and not entry.in_a_row then types[#types + 1] = "string" end
    return #types > 0 and table.concat(types, "|") or nil
end

local function spec_class(lines, entry)
    if entry.in_a_row then return end
    class_lines(lines, class_of(entry.name), entry.fields, #entry.takes > 0)
    local parts = parts_type(entry)
    if parts then lines[#lines + 1] = "---@field [integer] " .. parts end
end

local function result_class(lines, entry)
    if entry.gives ~= "part" then return end
    lines[#lines + 1] = ""
    lines[#lines + 1] = "---@class " .. result_of(entry.name)
end

local function row_function(lines, entry)
    for _, name in ipairs(entry.takes) do
        local kind = entry.fields[name]
        local optional = kind.need ~= "error" and "?" or ""
        lines[#lines + 1] = "---@param " .. name .. optional .. " " .. type_of("", name, kind) .. " " .. remark(kind)
    end
    lines[#lines + 1] = "---@return " .. result_of(entry.name)
    if not entry.in_a_row then
        lines[#lines + 1] = "---@overload fun(spec: " .. class_of(entry.name) .. "): " .. result_of(entry.name)
    end
    lines[#lines + 1] = "function " .. entry.name .. "(" .. table.concat(entry.takes, ", ") .. ") end"
end

local function function_lines(lines, entry)
    lines[#lines + 1] = ""
    lines[#lines + 1] = "---" .. entry.about
    if #entry.takes > 0 then return row_function(lines, entry) end
    lines[#lines + 1] = "---@param spec " .. class_of(entry.name)
    lines[#lines + 1] = "---@return " .. result_of(entry.name)
    lines[#lines + 1] = "function " .. entry.name .. "(spec) end"
end

-- The whole file as text.
return function()
    local lines, all = { HEAD }, schema.all()
    for _, entry in ipairs(all) do
        result_class(lines, entry)
        spec_class(lines, entry)
    end
    lines[#lines + 1] = "\n---@class suluh\nlocal s = {}"
    lines[#lines + 1] = RANDOM
    for _, entry in ipairs(all) do function_lines(lines, entry) end
    lines[#lines + 1] = "\nreturn s\n"
    return table.concat(lines, "\n")
end
