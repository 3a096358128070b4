-- Calls function number `which` of the lesson library (of all that require "suluh" gives out) with
-- values that nobody expects: alone, as an item, as every field. Gives back a lesson whose title
-- says how many functions there are, and which of them are those of s.ui.
local s = require "suluh"
local HOSTILE = require "hostile"

-- What any kind of step may be told, so that a wrong value meets the code that uses it.
local FIELDS = { "id", "ask", "title", "items", "steps", "indicator", "groups", "posts", "turns", "bank", "answer" }

-- Mistakes are kept until the lesson opens, and these with them: once is enough.
local HEAVY = { ["long text"] = true, ["longer text"] = true, ["heavy list"] = true, ["long list"] = true, deep = true }

local names, functions = {}, {}
local function collect(table, prefix)
    for name, value in pairs(table) do
        if type(value) == "function" then
            names[#names + 1] = prefix .. tostring(name)
            functions[names[#names]] = value
        elseif type(value) == "table" and prefix == "" then
            collect(value, tostring(name) .. ".")
        end
    end
end
collect(s, "")
table.sort(names)

local function one_field(name, make)
    local fields = { id = "a", ask = "a?", title = "a", body = "a", "a", "b" }
    fields[name] = make()
    return fields
end

local first_ui, last_ui
for index, name in ipairs(names) do
    if name:find "^ui%." then first_ui, last_ui = first_ui or index, index end
end

return function(which)
    local f = functions[names[which]]
    for _, hostile in ipairs(f and HOSTILE or {}) do
        local make = hostile[3]
        pcall(f, make())
        pcall(f, "a", make())
        pcall(f, { make(), make() })
        pcall(f, { id = "a", ask = "a?", title = "a", make() })
        for _, name in ipairs(HEAVY[hostile[1]] and {} or FIELDS) do pcall(f, one_field(name, make)) end
    end
    return s.lesson { title = #names .. " " .. first_ui .. " " .. last_ui, s.explain { title = "a", body = "b" } }
end
