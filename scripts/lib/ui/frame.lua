-- The frame every screen stands in: the header informs, the bar acts.
local n = require "ui.nodes"
local button = require("ui.button").button

local frame = {}

local BAR_GAP = 20

-- The line above the bar; the bar is as much lower as it is thicker, so that the content keeps its room.
local function bar_line(env) return env.theme == "kontras" and 4 or 2 end

local function word_mark()
    return n.row {
        gap = 16, align = "center", shrink = 0,
        n.icon { name = "mark", size = 58, color = "flame", decor = true },
        n.text { "Suluh", style = "h3", size = 38, scale_text = false, color = "onNight", max_lines = 1 },
    }
end

local function titles(spec)
    return n.column {
        justify = "center", shrink = 1, margin = { t = 0, r = 0, b = 4, l = 0 },
        n.text { spec.title, style = "title", color = "onNight", max_lines = 1, role = "heading" },
        spec.sub and n.text { spec.sub, style = "sub", color = "onNight2", max_lines = 1 },
    }
end

-- Name, unit and a disc with a face, initials or a sign: whoever has signed in.
-- spec: name, unit, avatar (a picture), initials, icon.
local function face(spec)
    if spec.avatar then
        return n.picture {
            src = spec.avatar, w = 68, h = 68, radius = 34, fit = "cover", alt = spec.name, decor = true, shrink = 0,
        }
    end
    return n.box {
        w = 68, h = 68, radius = 34, fill = "primarySoft", align = "center", justify = "center", decor = true,
            shrink = 0,
        spec.initials and n.text { spec.initials, style = "title", size = 27, color = "primary", max_lines = 1 }
            or n.icon { name = spec.icon or "user", size = 40, color = "primary" },
    }
end

function frame.person(spec)
    return n.row {
        gap = 22, align = "center", shrink = 0,
        n.column {
            align = "end", justify = "center",
            n.text { spec.name, style = "title", size = 26, color = "onNight", max_lines = 1, align = "right" },
            spec.unit and n.text { spec.unit, style = "sub", color = "onNight2", max_lines = 1, align = "right" },
        },
        face(spec),
    }
end

-- Where one is in a lesson; words always say it too. Over 12 steps a bar takes the petals' place.
function frame.steps(spec)
    return n.column {
        align = "end", justify = "center", shrink = 0,
        spec.steps <= 12 and n.petals { n = spec.steps, now = spec.step, decor = true }
            or n.box {
                h = 44, justify = "center", align = "stretch",
                n.bar { value = spec.step / spec.steps, w = 300, h = 16, color = "flame", track = "onNight/14",
                        decor = true },
            },
        n.text { spec.words, style = "sub", color = "onNight2", max_lines = 1, align = "right", id = "steps" },
    }
end

-- spec: title, sub, right (a node), plain (no word mark: in portrait beside the step petals).
function frame.header(env, spec)
    local line = n.row {
        h = 100, pad = { t = 0, r = 56, b = 0, l = 56 }, gap = 30, align = "center",
        not spec.plain and word_mark(),
        not spec.plain and n.box { w = 2, h = 52, shrink = 0, fill = "onNight2/22", decor = true },
        titles(spec),
        n.spacer {},
        spec.right,
    }
    return n.column {
        key = "header", shrink = 0, fill = "night",
        n.stack {
            h = 100, shrink = 0, clip = true,
            not env.portrait and n.box {
                abs = { l = 820, t = 0, b = 0 }, w = 750, decor = true,
                n.kawung { mode = "header", grow = 1, w = "100%" },
            },
            line,
        },
        n.box { h = 4, shrink = 0, fill = "flame", decor = true },
    }
end

local SIZES = {
    { value = 1.0, px = 26, name = "A" },
    { value = 1.2, px = 34, name = "A+" },
    { value = 1.4, px = 41, name = "A++" },
}

local function segment(env, spec, size)
    local on = math.abs(env.text - size.value) < 0.05
    local kontras = env.theme == "kontras"
    local ink = on and kontras and "onPrimary" or "primary"
    return n.box {
        key = size.name, id = "text-" .. size.name, role = "option", label = spec.label .. " " .. size.name,
        selected = on, tap = spec.tap, arg = size.value,
        w = 84, h = 80, shrink = 0, radius = 20, align = "center", justify = "center",
        fill = on and (kontras and "primary" or "surface") or nil,
        edge = on and not kontras and { color = "primary", width = 3 } or nil,
        shadow = on and "card" or nil,
        pressed = { fill = on and "surface" or "primary/14" },
        n.text { "A", style = "button", size = size.px, color = ink, max_lines = 1 },
    }
end

-- The text-size control. spec: label (what it is for a reader), tap (event, arg 1.0, 1.2 or 1.4).
function frame.text_size(env, spec)
    local kontras = env.theme == "kontras"
    return n.row {
        key = "text-size", h = 96, shrink = 0, pad = 8, gap = 6, radius = 24, fill = "primarySoft",
        edge = kontras and { color = "edge", width = 3 } or nil,
        segment(env, spec, SIZES[1]), segment(env, spec, SIZES[2]), segment(env, spec, SIZES[3]),
    }
end

local function group(children)
    local row = { gap = BAR_GAP, align = "center", shrink = 0 }
    for index, child in ipairs(children) do row[index] = child end
    return n.row(row)
end

local function present(...)
    local list = {}
    for index = 1, select("#", ...) do
        local value = select(index, ...)
        if value then list[#list + 1] = value end
    end
    return list
end

local function landscape_bar(env, spec)
    local primary = spec.primary and button(env, n.merge({ min_w = 400 }, spec.primary))
    return n.row {
        h = 136 - bar_line(env), pad = { t = 0, r = 56, b = 0, l = 56 }, align = "center", justify = "between",
        fill = "surface",
        group(present(spec.leave and button(env, spec.leave), spec.back and button(env, spec.back))),
        group(spec.tools or {}),
        primary or n.box { w = spec.room or 0 },
    }
end

local function portrait_bar(env, spec)
    local upper = { h = 96, align = "center", justify = "between" }
    upper[1] = spec.leave and button(env, spec.leave)
    for index, tool in ipairs(spec.tools or {}) do upper[index + 1] = tool end
    local lower = present(
        spec.back and button(env, n.merge({ grow = 1, basis = 0 }, spec.back)),
        spec.primary and button(env, n.merge({ grow = 1.7, basis = 0 }, spec.primary)))
    if #lower == 0 then
        return n.row(n.merge(upper, {
            h = 136 - bar_line(env), pad = { t = 0, r = 40, b = 0, l = 40 }, fill = "surface",
        }))
    end
    local below = { h = 96, gap = 18, align = "center" }
    for index, item in ipairs(lower) do below[index] = item end
    return n.column {
        h = 246 - bar_line(env), pad = { t = 19 - bar_line(env), r = 40, b = 17, l = 40 }, gap = 18, fill = "surface",
        n.row(upper), n.row(below),
    }
end

-- spec: leave, back, primary (button specs), tools (nodes), room (width kept for a primary that is not
-- there). Order and place never change.
function frame.bottom_bar(env, spec)
    return n.column {
        shrink = 0, key = "bar",
        n.box { h = bar_line(env), shrink = 0, fill = env.theme == "kontras" and "edge" or "line",
                decor = true },
        env.portrait and portrait_bar(env, spec) or landscape_bar(env, spec),
    }
end

-- A whole screen: header, content, bar, and whatever lies over them.
local HEADER_H = 104

-- For whoever cannot reach up: content begins in the lower half, and a drag downwards brings whatever
-- has been scrolled up back within reach.
local function within_reach(env, content)
    return n.scroll {
        key = "reach", grow = 1, basis = 0, min_h = 0,
        n.box { h = env.h / 2 - HEADER_H, shrink = 0, decor = true },
        n.merge(content, { grow = 1, shrink = 0 }),
    }
end

-- spec: id, header, content, bar, overlays (list), low (the screen itself keeps its controls within
-- reach).
function frame.page(env, spec)
    -- Too much content never pushes the bar off the screen.
    local content = env.reach and not spec.low and within_reach(env, spec.content)
        or n.merge(spec.content, { grow = 1, basis = 0, min_h = 0 })
    local layers = {
        id = spec.id, w = "100%", h = "100%", fill = "page",
        n.column { w = "100%", h = "100%", spec.header, content, spec.bar },
    }
    for index, overlay in ipairs(spec.overlays or {}) do layers[index + 1] = overlay end
    return n.stack(layers)
end

return frame
