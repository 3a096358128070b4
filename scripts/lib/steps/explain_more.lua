-- The richer forms of a page: two pictures side by side, and points that come one by one.
local ui = require "ui"
local validate = require "validate"
local translate = require "translate"
local media = require "steps.media"

local more = {}

-- ---- as an author writes them ----

-- One of two pictures.
more.PAIR_FIELDS = {
    picture = { type = "string", need = "error", why = "name the picture: picture = \"balai.svg\"",
                about = "a file of `media/`, or `media:illustrations/…` of the kiosk" },
    alt = { type = "string", text = true, need = "warning", why = "say in a sentence what the picture shows",
            about = "a sentence saying what the picture shows" },
    caption = { type = "string", text = true, about = "a line under the picture" },
    kind = { type = "string", one_of = { "right", "wrong" }, about = "how the picture is marked" },
}

local function one_of_pair(place, spec)
    if type(spec) ~= "table" then
        validate.error(place, "s.explain: 'pair' holds a " .. type(spec), "write pair = { { picture = \"…\" }, { … } }")
        spec = {}
    end
    validate.fields("s.explain: pair", place, spec, more.PAIR_FIELDS)
    return { picture = media.source(spec.picture), alt = spec.alt, caption = spec.caption, kind = spec.kind }
end

-- Two pictures, or nil.
function more.read_pair(place, spec)
    if spec.pair == nil then return nil end
    if type(spec.pair) ~= "table" or #spec.pair ~= 2 then
        validate.error(place, "s.explain: 'pair' needs two pictures", "write pair = { { picture = \"…\" }, { … } }")
        return nil
    end
    if spec.picture then
        validate.error(place, "s.explain has a picture and a pair", "leave one of them out")
    end
    return { one_of_pair(place, spec.pair[1]), one_of_pair(place, spec.pair[2]) }
end

more.POINTS = { min = 2, max = 6 }

-- The points that come one by one: {title (or nil), words}, or nil.
function more.read_points(place, spec)
    if spec.points == nil then return nil end
    local list = {}
    for index, item in ipairs(type(spec.points) == "table" and spec.points or {}) do
        local titled = type(item) == "table" and type(item[1]) == "string" and type(item[2]) == "string"
        if titled then
            list[index] = { title = translate.text(item[1], place), words = translate.text(item[2], place) }
        elseif type(item) == "string" and item:find "%S" then
            list[index] = { words = translate.text(item, place) }
        else
            validate.error(place, "s.explain: point " .. index .. " has no words",
                "write \"words\" or { \"title\", \"words\" }")
            list[index] = { words = "?" }
        end
    end
    local limits = more.POINTS
    if #list < limits.min or #list > limits.max then
        validate.error(place, "s.explain has " .. #list .. " points",
            "write " .. limits.min .. " to " .. limits.max .. ": points = { \"…\", { \"title\", \"words\" } }")
    end
    return list
end

-- ---- points one by one ----

local reveal = {}

function reveal.start(step, _, kept)
    local shown = type(kept) == "table" and kept.shown
    local sound = type(shown) == "number" and shown >= 1 and shown <= #step.points and shown % 1 == 0
    return { shown = sound and shown or 1 }
end

function reveal.event(step, state, name)
    if name ~= "primary" or state.shown >= #step.points then return false end
    state.shown = state.shown + 1
    return true
end

-- The big button shows the next point until all are there.
function reveal.button(step, state, words)
    if state.shown >= #step.points then return nil end
    return { label = words "next_point", icon = "arrow-down", enabled = true }
end

-- For a check: every point is shown once.
function reveal.ways(step)
    local list = {}
    for index = 1, #step.points do list[index] = { id = "point-" .. index, about = "point " .. index } end
    return list
end

function reveal.went(_, state)
    local list = {}
    for index = 1, state.shown do list[index] = "point-" .. index end
    return list
end

-- What a step with points can do beyond a page.
more.reveal_methods = reveal

local function point_row(point, index, is_newest)
    return ui.row {
        key = "point-" .. index, id = "point-" .. index, gap = 24, align = "start", shrink = 0, enter = "rise",
        ui.box {
            w = 60, h = 60, shrink = 0, radius = 30, fill = is_newest and "primary" or "primarySoft", align = "center",
            justify = "center", decor = true,
            ui.text { tostring(index), style = "title", size = 28, color = is_newest and "onPrimary" or "primary" },
        },
        ui.column {
            grow = 1, basis = 0, pad = { t = point.title and 4 or 8, r = 0, b = 0, l = 0 },
            point.title and ui.text { point.title, style = "h3", size = 30, color = "ink" },
            ui.text { point.words, style = "body", color = "ink", markup = true },
        },
    }
end

-- The points shown so far, as one column.
function more.points(step, state)
    local column = { gap = 22, shrink = 0, margin = { t = 28, r = 0, b = 0, l = 0 } }
    for index = 1, state.shown do
        column[index] = point_row(step.points[index], index, index == state.shown and state.shown > 1)
    end
    return ui.column(column)
end

function more.points_speech(step, state)
    local lines = {}
    for index = 1, state.shown do
        local point = step.points[index]
        lines[index] = (point.title and point.title .. ". " or "") .. point.words
    end
    return lines
end

-- ---- how long one has learned ----

-- The number and what it counts; nil while it is not known.
function more.learned(step)
    if not step.minutes then return nil end
    return ui.row {
        key = "learned", id = "learned", role = "status", label = step.minutes .. " " .. step.learned,
        gap = 22, align = "center", radius = 24, fill = "primarySoft", shrink = 0,
        pad = { t = 12, r = 30, b = 12, l = 24 }, margin = { t = 22, r = 0, b = 0, l = 0 },
        ui.icon { name = "clock", size = 52, color = "primary", decor = true, shrink = 0 },
        ui.text { tostring(step.minutes), style = "h2", color = "primary", shrink = 0, max_lines = 1 },
        ui.text { step.learned, style = "body", color = "ink", grow = 1 },
    }
end

-- ---- two pictures ----

local LOOKS = {
    right = { color = "right", mark = function() return ui.marks.right(52) end },
    wrong = { color = "wrong", mark = function() return ui.marks.wrong(52) end },
}

local function pair_card(env, half, key, size)
    local look = LOOKS[half.kind]
    local under = (half.caption or look) and ui.row {
        gap = 18, align = "center", pad = { t = 18, r = 28, b = 20, l = 28 }, shrink = 0,
        fill = env.theme ~= "kontras" and "surface" or nil,
        look and look.mark(),
        half.caption and ui.text { half.caption, style = "body", size = 26, line = 1.36, color = "ink", grow = 1 },
    }
    return ui.column(ui.card(env, ui.merge({
        key = key, clip = true, gradient = { dir = "v", from = "panel1", to = "panel2" },
        edge = look and { color = look.color, width = 3 } or nil,
        ui.stack {
            grow = 1, basis = 0, min_h = size.art,
            ui.picture { src = half.picture, alt = half.alt, fit = "contain", abs = { l = 0, t = 0, r = 0, b = 0 } },
        },
        under and ui.box { h = 2, shrink = 0, fill = "line", decor = true },
        under,
    }, size.card)))
end

-- Both beside each other; in portrait one under the other.
function more.pair(env, step)
    local size = env.portrait and { art = 300, card = { grow = 1, shrink = 0 } }
        or { art = 300, card = { grow = 1, basis = 0 } }
    local cards = {
        gap = env.portrait and 28 or 44, grow = 1, shrink = 0, align = "stretch",
        pair_card(env, step.pair[1], "first", size), pair_card(env, step.pair[2], "second", size),
    }
    return env.portrait and ui.column(cards) or ui.row(cards)
end

return more
