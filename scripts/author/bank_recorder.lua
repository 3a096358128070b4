-- Stands before the library ("suluh") while a bank is exported: every builder is the library's own, and
-- what the author gave it is noted as it was written, before the library reads and translates it.
local library = require "suluh_library"
local schema = require "schema"
require("builders").load_all()  -- what each takes is known once its file is loaded

local MOST_LEVELS = 8

local records = setmetatable({}, { __mode = "k" })  -- what a builder gave back -> what it was given

-- A field's value without functions; a table is a list or has names, never both.
local function plain(value, level)
    if type(value) == "function" then return nil end
    if type(value) ~= "table" then return value end
    if records[value] then return records[value] end
    if level > MOST_LEVELS then return nil end
    local copy, is_list = {}, #value > 0
    for key, inner in pairs(value) do
        if is_list == (type(key) == "number") then copy[key] = plain(inner, level + 1) end
    end
    return copy
end

local function add_part(record, value)
    local part = records[value]
    if type(value) == "string" then part = { of = "text", fields = { words = value }, parts = {} } end
    if part then record.parts[#record.parts + 1] = part end
end

local function note(record, key, value, takes)
    local name = type(key) == "number" and takes[key] or key
    local in_a_row = type(key) == "number" and takes[key] and (type(value) == "string" or type(value) == "number")
    if type(name) == "string" and (in_a_row or type(key) == "string") then
        record.fields[name] = plain(value, 1)
    elseif value ~= nil then
        add_part(record, value)
    end
end

local function recorded(short, builder, definition)
    return function(...)
        local file, line = host.where()
        local record = { of = short, fields = {}, parts = {}, file = file, line = line }
        local first = ...
        if type(first) == "table" and not records[first] then
            for index, value in ipairs(first) do note(record, index, value, definition.takes) end
            for key, value in pairs(first) do
                if type(key) == "string" then note(record, key, value, definition.takes) end
            end
        else
            for index = 1, select("#", ...) do note(record, index, (select(index, ...)), definition.takes) end
        end
        local built = builder(...)
        if type(built) == "table" then records[built] = record end
        return built
    end
end

local suluh = {}
for name, value in pairs(library) do
    local definition = schema.find("s." .. name)
    suluh[name] = type(value) == "function" and definition and recorded(name, value, definition) or value
end

-- What the builder of this was given, or nil.
function suluh.record_of(built) return records[built] end

return suluh
