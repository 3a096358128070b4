-- Every builder of the lesson language by its public name ("s.choice"), with its fields: the one list
-- that checks, the manual and the help in an editor read.
local schema = {}

local entries, order = {}, {}

-- definition:
--     about   one sentence
--     fields  as for validate.fields
--     takes   names of the fields that may be written in a row, s.pair("left", "right"); none: a table
--     in_a_row  true: a table of them is not understood
--     parts   {{ of = "s.pair", min =, max =, about = }, …}: what stands in the table without a name;
--             `of` is a builder's name, "step" or "text" (with table_too: or a table)
--     gives   "lesson", "step" or, by default, "part"
-- A second definition of a name replaces the first: the library may be loaded anew.
function schema.define(name, definition)
    if not entries[name] then order[#order + 1] = name end
    entries[name] = {
        name = name, about = definition.about, fields = definition.fields, takes = definition.takes or {},
        in_a_row = definition.in_a_row == true, parts = definition.parts or {}, gives = definition.gives or "part",
    }
end

function schema.find(name) return entries[name] end

local RANKS = { lesson = 1, step = 2, part = 3 }

-- All definitions: the lesson, then steps, then parts, by name.
function schema.all()
    local list = {}
    for _, name in ipairs(order) do list[#list + 1] = entries[name] end
    table.sort(list, function(a, b)
        if a.gives ~= b.gives then return RANKS[a.gives] < RANKS[b.gives] end
        return a.name < b.name
    end)
    return list
end

-- What every text of a lesson begins with in the manual, however it is defined.
local FIRST = { "id", "indicator", "title", "ask", "claim", "answer", "situation", "role", "body", "because", "basis",
                "picture", "alt" }
local RANK = {}
for index, name in ipairs(FIRST) do RANK[name] = index end

local NEED = { error = 1, warning = 2 }

-- Names of fields in the order a reader wants them: what is needed first.
function schema.names(fields)
    local names = {}
    for name in pairs(fields) do names[#names + 1] = name end
    table.sort(names, function(a, b)
        local need_a, need_b = NEED[fields[a].need] or 3, NEED[fields[b].need] or 3
        if need_a ~= need_b then return need_a < need_b end
        local rank_a, rank_b = RANK[a] or #FIRST + 1, RANK[b] or #FIRST + 1
        if rank_a ~= rank_b then return rank_a < rank_b end
        return a < b
    end)
    return names
end

return schema
