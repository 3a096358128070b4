-- What the kinds of step share: fields every question has, reading what a builder was given, orders
-- that survive a restart.
local validate = require "validate"
local question = require "steps.question"
local merge = require("ui.nodes").merge

local parts = {}

-- Fields of every question that is worth points.
parts.QUESTION = merge(question.FIELDS, {
    id = { type = "string", need = "error", why = "give the question a name that never changes, such as \"n1\"",
           about = "a name that never changes: results are kept under it" },
    indicator = { type = "string", need = "error", why = "say what it measures: indicator = \"ED5\"",
                  about = "what it measures" },
    ask = { type = "string", text = true, need = "error", why = "write the question: ask = \"…\"",
            about = "the question" },
    because = { type = "string", text = true, need = "error",
                why = "write the reason shown after the answer: because = \"…\"",
                about = "the reason, shown after the answer" },
    basis = { type = "string", text = true, need = "warning", why = "name the source: basis = \"…\"",
              about = "the source, shown below the reason" },
})

-- A picture beside the words, and what it shows.
parts.PICTURE = {
    picture = { type = "string",
                about = "a file of `media/`, or `media:illustrations/…` of the kiosk" },
    alt = { type = "string", text = true, about = "a sentence saying what the picture shows" },
}

parts.SOUND = {
    type = "string", about = "a recording of it, `.ogg` (Vorbis) or `.wav` of `media/`, played in place of the voice",
}

-- What the array part of a step holds is told as in schema.define, from the limits the check uses.
function parts.limits(of, limits, about)
    return { of = of, min = limits.least, max = limits.most, about = about }
end

-- Text of a field, or "" so that a step with a mistake can still be looked at.
function parts.text(value) return type(value) == "string" and value or "" end

-- Text of a field that may be left out.
function parts.maybe(value) return type(value) == "string" and value or nil end

-- What a builder of one part was given: texts in a row, s.pair("a", "b"), or one table,
-- s.pair { "a", "b", why = "…" }. shape: the names of the texts in order, and fields = {…} as for
-- validate.fields. Gives a table of the texts by name; what is no text is left out.
function parts.read(what, place, shape, ...)
    local given = {}
    if type((...)) == "table" then
        for key, value in pairs((...)) do given[shape[key] or key] = value end
    else
        for index = 1, select("#", ...) do given[shape[index] or index] = (select(index, ...)) end
    end
    for key in pairs(given) do
        if type(key) ~= "string" then
            validate.error(place, what .. " has too many texts",
                "it takes " .. #shape .. ": " .. table.concat(shape, ", "))
        end
    end
    validate.fields(what, place, given, shape.fields)
    local read = {}
    for key, value in pairs(given) do
        if type(key) == "string" and type(value) == "string" then read[key] = value end
    end
    return read
end

-- The source of a part's own reason, beside that of the question.
parts.BASIS = { type = "string", text = true, about = "the source of that reason, shown behind it in brackets" }

-- The reason of a part as it is shown, with its own source.
function parts.reason(what, place, why, basis)
    if not basis then return why end
    if not why then
        validate.error(place, what .. ": 'basis' has no reason to stand behind",
            "write the reason, too, or leave it out")
        return nil
    end
    local words, sign = why:match "^(.*)([%.!?])%s*$"  -- the source belongs to the sentence
    return (words or why) .. " (" .. basis .. ")" .. (sign or "")
end

-- The parts in a step's array, of the kind the builder marked with `mark`.
function parts.collect(what, place, spec, mark, remedy)
    local list = {}
    for index, item in ipairs(spec) do
        if type(item) == "table" and item[mark] then
            list[#list + 1] = item
        else
            validate.error(place, what .. ": item " .. index .. " does not belong here", "write " .. remedy)
        end
    end
    return list
end

-- limits: least, most, one and many (what is counted), remedy.
function parts.check_count(what, place, count, limits)
    if count >= limits.least and count <= limits.most then return end
    local has = what .. " has " .. count .. " " .. (count == 1 and limits.one or limits.many)
    if count < limits.least then
        validate.error(place, has, "write at least " .. limits.least .. ": " .. limits.remedy)
    else
        validate.error(place, has, "at most " .. limits.most .. " fit the screen: make two steps of it")
    end
end

-- Two parts that read the same could not be told apart.
function parts.check_twins(what, list, field)
    local seen = {}
    for _, item in ipairs(list) do
        local words = item[field]
        if words and seen[words] then
            validate.error(item.place, what .. ": '" .. words .. "' is there twice", "word one of them differently")
        end
        if words then seen[words] = true end
    end
end

-- ---- orders ----

local function counted(count)
    local order = {}
    for index = 1, count do order[index] = index end
    return order
end

-- Is it each of 1 .. count once?
function parts.is_order(list, count)
    if type(list) ~= "table" or #list ~= count then return false end
    local seen = {}
    for _, index in ipairs(list) do
        if not parts.is_index(index, count) or seen[index] then return false end
        seen[index] = true
    end
    return true
end

function parts.is_index(value, count)
    return type(value) == "number" and value >= 1 and value <= count and value % 1 == 0
end

-- Is it count whole numbers 0 .. most, 0 for "nothing yet"?
function parts.is_choice_list(list, count, most)
    if type(list) ~= "table" or #list ~= count then return false end
    for _, value in ipairs(list) do
        if value ~= 0 and not parts.is_index(value, most) then return false end
    end
    return true
end

function parts.zeros(count)
    local list = {}
    for index = 1, count do list[index] = 0 end
    return list
end

-- 1 .. count as it is, or in a random order when mixed.
function parts.order(random, count, mixed)
    return mixed and random:shuffle(counted(count)) or counted(count)
end

-- 1 .. count in a random order that is never the plain one, however small the count.
function parts.disorder(random, count)
    local order = random:shuffle(counted(count))
    if count < 2 then return order end
    for index = 1, count do
        if order[index] ~= index then return order end
    end
    table.insert(order, table.remove(order, 1))
    return order
end

function parts.place_in(list, value)
    for index, item in ipairs(list) do
        if item == value then return index end
    end
    return nil
end

return parts
