-- Banks: questions kept in items/<name>.lua, for quizzes to draw from.
local validate = require "validate"
local schema = require "schema"

local bank = {}

schema.define("s.bank", {
    about = "Questions for quizzes to draw from.", fields = {},
    parts = { { of = "step", min = 1,
                about = "questions, each with an `id`; `s.scale` may stand among them and earns nothing" } },
})

local function read_questions(spec, place)
    local list, by_id = {}, {}
    for index, step in ipairs(spec) do
        if type(step) ~= "table" or not step.is_step or not (step.scored or step.survey) then
            validate.error(type(step) == "table" and step.place or place, "s.bank: item " .. index .. " is no question",
                "write s.choice { ... } or another question")
        elseif step.id and by_id[step.id] then
            validate.error(step.place, "id '" .. step.id .. "' is used twice in the bank",
                "give this question another id; line " .. by_id[step.id].place.line .. " has it already")
        elseif step.id then
            by_id[step.id] = step
            list[#list + 1] = step
        end
    end
    return list
end

-- s.bank { s.choice { … }, … }: what a file of items/ returns.
function bank.bank(spec)
    local place = validate.here()
    spec = validate.table("s.bank", place, spec)
    validate.fields("s.bank", place, spec, {})
    local questions = read_questions(spec, place)
    if #questions == 0 then validate.error(place, "s.bank has no questions", "add s.choice { ... }") end
    return { is_bank = true, place = place, questions = questions }
end

-- The bank of this name, or nil once its author is told.
local function load_bank(what, place, name)
    local ok, found = pcall(require, "items." .. name)
    if not ok then
        local missing = tostring(found):find("there is no file 'items/" .. name:gsub("%.", "/"), 1, true)
        if not missing then error(found, 0) end
        validate.error(place, what .. ": the pack has no bank '" .. name .. "'",
            "write items/" .. name .. ".lua: return s.bank { ... }")
        return nil
    end
    if type(found) == "table" and found.is_bank then return found end
    validate.error(place, what .. ": items/" .. name .. ".lua is no bank", "let it end in: return s.bank { ... }")
    return nil
end

-- All questions of these banks: a list of {step, bank}, and the same by id.
function bank.read(what, place, names)
    local list, by_id = {}, {}
    for _, name in ipairs(names) do
        local found = load_bank(what, place, name)
        for _, step in ipairs(found and found.questions or {}) do
            if by_id[step.id] then
                validate.error(step.place, "id '" .. step.id .. "' is in the banks '" .. by_id[step.id].bank
                    .. "' and '" .. name .. "'", "give one of them another id")
            else
                by_id[step.id] = { step = step, bank = name }
                list[#list + 1] = by_id[step.id]
            end
        end
    end
    return list, by_id
end

return bank
