-- The tables of fields in scripts/README.md, made from the registry. A table stands between
--     <!-- fields: s.right, s.wrong -->
--     <!-- end of fields -->
-- and tells what those builders have in common, which must be all of it. What any question may carry
-- (common) is told once, in the section about banks.
require "suluh"
require("builders").load_all()
local schema = require "schema"

local manual = {}

local function quoted(names)
    local list = {}
    for index, name in ipairs(names) do list[index] = "`\"" .. name .. "\"`" end
    if #list < 2 then return list[1] or "" end
    local last = table.remove(list)
    return table.concat(list, ", ") .. " or " .. last
end

local function count(min, max, what)
    if min and max and min == max then return min .. " " .. what end
    if min and max then return min .. " to " .. max .. " " .. what end
    if min then return "at least " .. min .. " " .. what end
    return max and ("at most " .. max .. " " .. what) or what
end

local function number_form(kind)
    if kind.min and kind.max then return kind.min .. " to " .. kind.max end
    return (kind.integer and "whole number" or "number") .. (kind.min == 0 and ", not below 0" or "")
end

local OF = { text = "texts", string = "texts", number = "numbers", table = "tables" }

local function table_form(kind)
    if kind.is then return "`" .. kind.is .. "`" end
    if not kind.of then return "table" end
    local what = OF[kind.of] or "`" .. kind.of .. "`"
    return kind.map and "table of " .. what or count(kind.min, kind.max, what)
end

local FORMS = {
    string = function(kind) return kind.one_of and quoted(kind.one_of) or "text" end,
    number = number_form, table = table_form, boolean = function() return "true/false" end,
    ["function"] = function() return "function" end,
}

local function default_of(kind)
    if kind.need == "error" then return "required" end
    if kind.need == "warning" and kind.default == nil then return "should be there" end
    if kind.otherwise then return kind.otherwise end
    if type(kind.default) == "string" then return "`\"" .. kind.default .. "\"`" end
    return kind.default ~= nil and tostring(kind.default) or "none"
end

local function row(name, form, default, about)
    return ("| %s | %s | %s | %s |"):format(name, form, default, about)
end

local function part_row(part)
    local name = part.of == "text" and "the words" or part.of == "step" and "the steps" or "`" .. part.of .. "`"
    local need = part.min and part.min > 0 and "required" or "none"
    local form = count(part.min, part.max, "")
    return row(name, form == "" and "any number" or (form:gsub("%s+$", "")), need, part.about)
end

-- The table of one builder, its head naming all that share it.
local function table_of(entry, names)
    local lines = { row(names, "type", "default", ""), "|---|---|---|---|" }
    for _, name in ipairs(schema.names(entry.fields)) do
        local kind = entry.fields[name]
        if not kind.common then
            lines[#lines + 1] = row("`" .. name .. "`", kind.form or FORMS[kind.type](kind), default_of(kind),
                (kind.about or ""):gsub("|", "\\|"))
        end
    end
    for _, part in ipairs(entry.parts) do lines[#lines + 1] = part_row(part) end
    return table.concat(lines, "\n")
end

local function shared_table(list)
    local names = {}
    for index, name in ipairs(list) do names[index] = "`" .. name .. "`" end
    local head, first = table.concat(names, ", "), nil
    for _, name in ipairs(list) do
        local entry = assert(schema.find(name), "scripts/README.md: there is no builder " .. name)
        local own = table_of(entry, head)
        assert(not first or first == own, name .. " has other fields than " .. list[1] .. " → give it its own table")
        first = own
    end
    return first
end

local PATTERN = "(<!%-%- fields: ([^\n]-) %-%->\n).-(<!%-%- end of fields %-%->)"

-- The manual's text with every table as the registry has it, and the names of builders without one.
function manual.filled(text)
    local told = {}
    local filled = text:gsub(PATTERN, function(head, names, tail)
        local list = {}
        for name in names:gmatch "[%w_.]+" do
            list[#list + 1], told[name] = name, true
        end
        return head .. "\n" .. shared_table(list) .. "\n\n" .. tail
    end)
    local missing = {}
    for _, entry in ipairs(schema.all()) do
        if not told[entry.name] then missing[#missing + 1] = entry.name end
    end
    return filled, missing
end

return manual
