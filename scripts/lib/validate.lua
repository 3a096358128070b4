-- What an author got wrong, told kindly: which field, where, and what would be right.
-- Problems are collected, not raised, so that one look shows all of them.
local check_value = require "check_value"
local translate = require "translate"

local validate = { nearest = require "nearest" }

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

local function list_of(allowed)
    local names = {}
    for name in pairs(allowed) do names[#names + 1] = name end
    table.sort(names)
    return table.concat(names, ", ")
end

local function check_field(what, place, spec, name, kind)
    local value = spec[name]
    local problem, remedy = check_value(value, kind)
    if problem then
        validate.error(place, what .. ": '" .. name .. "' " .. problem, remedy)
        -- A text too long can still be looked at; a value of another kind cannot be gone on with.
        if kind.type ~= "string" or type(value) ~= "string" or kind.one_of then spec[name] = kind.default end
    end
end

local function complain_unknown(what, place, name, allowed)
    local near = validate.nearest(name, allowed)
    validate.error(place, what .. ": unknown field '" .. name .. "'",
        near and ("did you mean '" .. near .. "'?") or ("it knows: " .. list_of(allowed)))
end

-- Tables that have been read once: what two builders share is not translated twice.
local read_before = setmetatable({}, { __mode = "k" })

local function translated_list(list, place)
    local copy = {}
    for key, words in pairs(list) do copy[key] = translate.text(words, place) end
    return copy
end

local function translate_fields(spec, place, names, allowed)
    if read_before[spec] then return end
    read_before[spec] = true
    for _, name in ipairs(names) do
        local kind, value = allowed[name], spec[name]
        if kind and kind.text and type(value) == "string" then spec[name] = translate.text(value, place) end
        if kind and kind.of == "text" and type(value) == "table" then spec[name] = translated_list(value, place) end
    end
end

local function names_in(spec)
    local names = {}
    for name in pairs(spec) do
        if type(name) == "string" then names[#names + 1] = name end
    end
    table.sort(names)
    return names
end

-- Checks the named fields of spec against allowed, then makes spec fit to be used as it is: texts stand
-- in the language in use, what was of a wrong kind or left out has its default (nil without one). A
-- value without a name is the builder's own business. An entry of allowed:
--     type      "string", "number", "boolean" or "table"
--     need, why "error" or "warning" when it is missing, and the remedy that is told then
--     about     one sentence for the manual and the editor
--     text      true: words a person reads, which are translated
--     default   what it is when left out; otherwise: the same in words, where it depends on other things
--     min, max  of a number; of a text's length in characters; of how many entries a table has
--     integer   true: no fractions
--     one_of    a list of the texts allowed
--     of        what a table holds: "text" (translated words), or for readers a builder or Lua's type
-- and for readers alone, where the builder itself checks:
--     map       true: the table holds names and values, not a list
--     is        the builder whose part a table is
--     fields    of the tables in a table
--     form      how the manual says what to write, where the rest does not say it
function validate.fields(what, place, spec, allowed)
    local given, missing = names_in(spec), {}
    for _, name in ipairs(names_in(allowed)) do
        if spec[name] == nil then missing[#missing + 1] = name end
    end
    for _, name in ipairs(given) do
        if allowed[name] then
            check_field(what, place, spec, name, allowed[name])
        else
            complain_unknown(what, place, name, allowed)
        end
    end
    translate_fields(spec, place, given, allowed)
    for _, name in ipairs(missing) do
        local kind = allowed[name]
        if kind.need then add(kind.need, place, what .. ": '" .. name .. "' is missing", kind.why) end
        spec[name] = kind.default
    end
end

-- A builder must get a table: s.choice{...}. Gives back a table to go on with.
function validate.table(what, place, spec)
    if type(spec) == "table" then return spec end
    validate.error(place, what .. " got a " .. type(spec), "write " .. what .. " { ... }")
    return {}
end

return validate
