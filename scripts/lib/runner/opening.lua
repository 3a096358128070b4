-- What is looked at before a lesson is shown: its media, its mistakes, the items it may ask.
local validate = require "validate"
local translate = require "translate"
local media = require "steps.media"

local opening = {}

local function check_file(what, source, place, known, other)
    local file = media.pack_file(source)
    if not file or known[file] then return end
    local near = validate.nearest(file, known)
    validate.error(place, "the pack has no " .. what .. " '" .. file .. "'",
        near and ("did you mean '" .. near .. "'?") or other)
end

-- Every picture and sound of the steps must be one of the pack's; names: the pack's media.
function opening.check_media(steps, names)
    if not names then return end
    local known = {}
    for _, name in ipairs(names) do known[name] = true end
    local picture = "put the file there, or name one of media:illustrations/"
    local sound = "put the file there, or leave the field out: the voice reads the words"
    for _, step in ipairs(steps) do
        check_file("picture", step.picture, step.place, known, picture)
        for _, shown in ipairs(step.pictures or {}) do
            check_file("picture", shown.picture, shown.place, known, picture)
        end
        check_file("sound", step.sound, step.place, known, sound)
        for _, told in ipairs(step.sounds or {}) do check_file("sound", told.sound, told.place, known, sound) end
    end
end

-- As results name it, in the language it was written in.
function opening.title(lesson)
    local title = lesson.source.title
    return type(title) == "string" and title:find "%S" and title or "?"
end

-- A list of {id, indicator, kind, label} of all that the steps may ask; nil when they ask nothing.
function opening.items(steps, labels)
    local items = {}
    for _, step in ipairs(steps) do
        local asked = step.items and step:items() or { { id = step.id, indicator = step.indicator, kind = step.kind } }
        for _, item in ipairs(step.scored and asked or {}) do
            item.label = labels and labels[item.indicator or ""]
            items[#items + 1] = item
        end
    end
    return #items > 0 and items or nil
end

-- Each text that was asked for once, in that order: {text, file, line, words}, words being what stands
-- in its place; then what lang/<code>.lua says of texts that nobody asked for: {text, words}.
function opening.texts()
    local list, seen, texts = {}, {}, translate.texts()
    for _, one in ipairs(translate.watched()) do
        -- What a lender translates is its translator's work.
        local is_lent = texts[one.text] == nil and translate.lent(one.text) ~= nil
        if not seen[one.text] and not is_lent then
            seen[one.text] = true
            local words, place = texts[one.text], one.place or {}
            list[#list + 1] = {
                text = one.text, file = place.file, line = place.line,
                words = translate.is_usable(words) and words or nil,
            }
        end
    end
    for text, words in pairs(texts) do
        if type(text) == "string" and not seen[text] and translate.is_usable(words) then
            list[#list + 1] = { text = text, words = words }
        end
    end
    return list
end

-- The first mistake that keeps the lesson from being shown, or nil.
function opening.first_error()
    for _, problem in ipairs(validate.problems()) do
        if problem.grade == "error" then return problem end
    end
    return nil
end

-- Ends the opening with the author's first mistake; a check wants to hear of them all instead.
function opening.refuse_broken(checking)
    local problem = opening.first_error()
    if checking or not problem then return end
    local text = problem.problem
    if problem.remedy then text = text .. " → " .. problem.remedy end
    error(problem.file .. ":" .. problem.line .. ": " .. text, 0)
end

return opening
