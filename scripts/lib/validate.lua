-- What an author got wrong, told kindly: which field, where, and what would be right.
-- Problems are collected, not raised, so that one look shows all of them.
local validate = {}

local problems = {}

-- The author's line that is calling us: {file, line}.
local function here()
    if host and host.where then
        local file, line = host.where()
        return { file = file or "", line = line or 0 }
    end
    return { file = "", line = 0 }
end
validate.here = here

local function add(grade, place, problem, remedy)
    problems[#problems + 1] = {
        grade = grade, file = place.file, line = place.line, problem = problem, remedy = remedy,
    }
end

function validate.error(place, problem, remedy) add("error", place, problem, remedy) end
function validate.warn(place, problem, remedy) add("warning", place, problem, remedy) end

-- All problems found so far, in the order found.
function validate.problems() return problems end

function validate.forget() problems = {} end

-- How many single-letter edits lead from a to b.
local function distance(a, b)
    local row = {}
    for j = 0, #b do row[j] = j end
    for i = 1, #a do
        local before = row[0]
        row[0] = i
        for j = 1, #b do
            local cost = a:byte(i) == b:byte(j) and 0 or 1
            before, row[j] = row[j], math.min(row[j] + 1, row[j - 1] + 1, before + cost)
        end
    end
    return row[#b]
end

-- The allowed name nearest to a wrong one, or nil when none is near.
function validate.nearest(name, allowed)
    local best, best_distance
    for candidate in pairs(allowed) do
        local d = distance(name, candidate)
        if not best or d < best_distance or (d == best_distance and candidate < best) then
            best, best_distance = candidate, d
        end
    end
    if best and best_distance <= math.max(2, math.floor(#name / 3)) then return best end
    return nil
end

local function list_of(allowed)
    local names = {}
    for name in pairs(allowed) do names[#names + 1] = name end
    table.sort(names)
    return table.concat(names, ", ")
end

local function check_field(what, place, name, value, allowed)
    local kind = allowed[name]
    if not kind then
        local near = validate.nearest(name, allowed)
        validate.error(place, what .. ": unknown field '" .. name .. "'",
            near and ("did you mean '" .. near .. "'?") or ("it knows: " .. list_of(allowed)))
    elseif type(value) ~= kind.type then
        validate.error(place, what .. ": '" .. name .. "' is a " .. type(value), "write a " .. kind.type)
    elseif kind.type == "string" and not value:find "%S" then
        validate.error(place, what .. ": '" .. name .. "' is empty", "write its text, or leave the field out")
    end
end

-- Checks the named fields of spec against allowed = {name = {type=, need="error"|"warning"|nil, why=}}.
-- The array part is the builder's own business.
function validate.fields(what, place, spec, allowed)
    local names = {}
    for name in pairs(spec) do
        if type(name) == "string" then names[#names + 1] = name end
    end
    table.sort(names)
    for _, name in ipairs(names) do check_field(what, place, name, spec[name], allowed) end
    names = {}
    for name, kind in pairs(allowed) do
        if kind.need and spec[name] == nil then names[#names + 1] = name end
    end
    table.sort(names)
    for _, name in ipairs(names) do
        add(allowed[name].need, place, what .. ": '" .. name .. "' is missing", allowed[name].why)
    end
end

-- A builder must get a table: s.choice{...}. Gives back a table to go on with.
function validate.table(what, place, spec)
    if type(spec) == "table" then return spec end
    validate.error(place, what .. " got a " .. type(spec), "write " .. what .. " { ... }")
    return {}
end

return validate
