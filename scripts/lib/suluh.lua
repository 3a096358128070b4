-- What lessons are written with:
--
--     local s = require "suluh"
--     return s.lesson {
--         title = "…", jp = 0.5, pass = 0.75,
--         s.explain { title = "…", body = [[…]], picture = "balai.svg", alt = "…" },
--         s.choice { id = "n1", indicator = "ED5", ask = "…",
--                    s.right "…", s.wrong("…", "why not"), because = "…", basis = "…" },
--     }
--
-- Every builder checks what it gets; problems carry the author's file and line.
local validate = require "validate"
local schema = require "schema"

-- A misspelt name is told with the right one, where Lua would only say that it cannot call nothing.
local function no_such_name(names, what)
    return function(_, name)
        local near = validate.nearest(tostring(name), names)
        error("there is no " .. what .. "." .. tostring(name) .. " → "
            .. (near and "did you mean " .. what .. "." .. near .. "?" or "its names are in the manual"), 2)
    end
end

-- The screens of the kiosk use the same table: lessons look into it through one of their own.
local function for_lessons(ui)
    local own = {}
    for name, value in pairs(ui) do own[name] = value end
    return setmetatable(own, { __index = no_such_name(own, "s.ui") })
end

local s = { ui = for_lessons(require "ui"), random = require "random" }
require("builders").offer(s)

local LESSON_FIELDS = {
    title = { type = "string", text = true, need = "error", why = "name the lesson: title = \"…\"",
              about = "shown in the header" },
    jp = { type = "number", min = 0, max = 100, otherwise = "that of pack.toml", about = "credit" },
    pass = { type = "number", min = 0, max = 1, default = 0.75, need = "warning",
             why = "say which share passes: pass = 0.75", about = "the share of points that passes" },
    indicators = { type = "table", of = "text", map = true,
                   about = "the words for each indicator code: `{ [\"ED5.medsos\"] = \"Bersikap netral di media "
                       .. "sosial\" }`" },
}

schema.define("s.lesson", {
    about = "A lesson: its steps, in order.", fields = LESSON_FIELDS, gives = "lesson",
    parts = { { of = "step", min = 1, about = "the steps" } },
})

local function check_ids(steps)
    local seen = {}
    for _, step in ipairs(steps) do
        local first = seen[step.id]
        if first then
            validate.error(step.place, "id '" .. step.id .. "' is used twice",
                "give this step another id; line " .. first.place.line .. " has it already")
        else
            seen[step.id] = step
        end
    end
end

-- Warns of a code without words; true when it did.
local function check_label(code, labels, place)
    if not code or labels[code] then return false end
    local near = validate.nearest(code, labels)
    validate.warn(place, "indicator '" .. code .. "' has no label in the lesson's indicators",
        near and ("did you mean '" .. near .. "'?") or "add it there")
    return true
end

local function check_indicators(steps, labels, place)
    for code in pairs(labels) do
        if type(code) ~= "string" then
            validate.error(place, "s.lesson: 'indicators' must name codes", "write indicators = { ED5 = \"…\" }")
            return
        end
    end
    if next(labels) == nil then return end
    for _, step in ipairs(steps) do
        check_label(step.indicator, labels, step.place)
        local missing = {}
        for _, entry in ipairs(step.is_quiz and step.plan.entries or {}) do
            local code = entry.step.indicator
            if code and not missing[code] then missing[code] = check_label(code, labels, step.place) end
        end
    end
end

local function collect_steps(spec, place)
    local steps, pages = {}, 0
    for index, step in ipairs(spec) do
        if type(step) == "table" and step.is_step then
            if not step.id then
                pages = pages + 1
                step.id = "page-" .. pages
            end
            steps[#steps + 1] = step
        else
            validate.error(place, "s.lesson: item " .. index .. " is no step",
                "write s.explain { ... } or s.choice { ... }")
        end
    end
    return steps
end

function s.lesson(spec)
    local place = validate.here()
    spec = validate.table("s.lesson", place, spec)
    -- As the author wrote them: results are named by these in every language.
    local source = { title = spec.title, indicators = spec.indicators }
    validate.fields("s.lesson", place, spec, LESSON_FIELDS)
    local steps = collect_steps(spec, place)
    if #steps == 0 then
        validate.error(place, "s.lesson has no steps", "add s.explain { ... } or s.choice { ... }")
    end
    check_ids(steps)
    local labels = spec.indicators or {}
    source.indicators = spec.indicators and source.indicators or {}
    check_indicators(steps, labels, place)
    return {
        is_lesson = true, place = place, title = spec.title or "", jp = spec.jp, pass = spec.pass,
        indicators = labels, steps = steps, source = source,
    }
end

return setmetatable(s, { __index = no_such_name(s, "s") })
