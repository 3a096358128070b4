-- Small controls: tabs, chips, toggle, stepper, slider, rows of a list, countdown ring, text field.
local n = require "ui.nodes"
local PRESS = require("ui.button").PRESS

local controls = {}

local function kontras_edge(env) return env.theme == "kontras" and { color = "edge", width = 3 } or nil end

local function tab(env, spec, item)
    local on, kontras = item.value == spec.value, env.theme == "kontras"
    local ink = on and kontras and "onPrimary" or "primary"
    return n.row {
        key = "tab-" .. tostring(item.value), id = "tab-" .. tostring(item.value), role = "tab", label = item.label,
        selected = on, tap = spec.tap, arg = item.value, grow = spec.fill and 1 or nil, h = 80, shrink = 0,
        radius = 20, pad = { x = 30, y = 0 }, gap = 14, align = "center", justify = "center",
        fill = on and (kontras and "primary" or "surface") or nil,
        edge = on and not kontras and { color = "primary", width = 3 } or nil, shadow = on and "card" or nil,
        pressed = { fill = on and "surface" or "primary/14" },
        item.icon and n.icon { name = item.icon, size = 34, color = ink, decor = true },
        n.text { item.label, style = "button", size = 27, color = ink, max_lines = 1 },
    }
end

-- One of a few views. spec: tabs ({ value, label, icon }), value (the open one), tap (event, arg the
-- value), label, fill (over the whole width).
function controls.tabs(env, spec)
    local row = {
        key = spec.key, id = spec.id, role = "tabs", label = spec.label, h = 96, shrink = 0, pad = 8, gap = 6,
        radius = 24, fill = "primarySoft", edge = kontras_edge(env), self = not spec.fill and "start" or nil,
    }
    for index, item in ipairs(spec.tabs) do row[index] = tab(env, spec, item) end
    return n.row(row)
end

-- A word that can be switched on, such as a filter. spec: label, icon, on, tap, arg, id, enabled, hint.
function controls.chip(env, spec)
    local on, enabled = spec.on, spec.enabled ~= false
    local fill, ink = on and "primary" or "surface", on and "onPrimary" or "ink"
    if not enabled then fill, ink = "disabled", "onDisabled" end
    local icon = on and "check" or spec.icon
    return n.row {
        key = spec.key, id = spec.id, role = "checkbox", label = spec.label, selected = on and true or false,
        tap = spec.tap, arg = spec.arg, enabled = enabled, hint = spec.hint,
        h = 76, shrink = 0, radius = 38, pad = { t = 0, r = 30, b = 0, l = icon and 24 or 30 }, gap = 12,
        align = "center", fill = fill,
        edge = enabled and { color = on and "primary" or "edge", width = 3 } or kontras_edge(env),
        pressed = enabled and n.merge(PRESS, { fill = on and "primaryPress" or "primarySoft", dy = 0 }) or nil,
        icon and n.icon { name = icon, size = 30, color = ink, decor = true },
        n.text { spec.label, style = "button", size = 26, color = ink, max_lines = 1 },
    }
end

-- A row of chips that wraps. spec: chips (list of chip specs), label.
function controls.chips(env, spec)
    local row = { key = spec.key, role = "group", label = spec.label, wrap = true, gap = 14, row_gap = 14, shrink = 0 }
    for index, chip in ipairs(spec.chips) do row[index] = controls.chip(env, chip) end
    return n.row(row)
end

local function switch(on, enabled)
    local fill = on and "primary" or "sunken"
    if not enabled then fill = "disabled" end
    local knob = on and "onPrimary" or "surface"
    return n.row {
        w = 92, h = 52, shrink = 0, radius = 26, pad = 6, align = "center", decor = true, fill = fill,
        justify = on and "end" or "start",
        edge = not on and { color = enabled and "edge" or "onDisabled", width = 3 } or nil,
        n.box {
            w = 40, h = 40, shrink = 0, radius = 20,
            fill = enabled and knob or "onDisabled", align = "center", justify = "center",
            edge = not on and enabled and { color = "edge", width = 3 } or nil,
            on and n.icon { name = "check", size = 26, color = "primary" },
        },
    }
end

-- On or off, at once. The whole row is the target; the words say the state too.
-- spec: label, words (under it), state_words ("Menyala"), on, tap, arg, id, enabled, hint.
function controls.toggle(_, spec)
    local enabled, on = spec.enabled ~= false, spec.on and true or false
    return n.row {
        key = spec.key, id = spec.id, role = "switch",
        label = spec.label .. (spec.state_words and ". " .. spec.state_words or ""), selected = on,
        tap = spec.tap, arg = spec.arg, enabled = enabled, hint = spec.hint,
        min_h = 96, shrink = 0, radius = 24, pad = { x = 28, y = 16 }, gap = 24, align = "center", fill = "surface",
        edge = { color = enabled and "edge" or "line", width = 3 },
        pressed = enabled and { fill = "primarySoft/50", edge = { color = "primary", width = 3 } } or nil,
        n.column {
            grow = 1, justify = "center",
            n.text { spec.label, style = "option", color = enabled and "ink" or "onDisabled" },
            spec.words and n.text { spec.words, style = "small", color = enabled and "ink2" or "onDisabled" },
        },
        spec.state_words and n.text {
            spec.state_words, style = "small_bold", color = enabled and (on and "primary" or "ink2") or "onDisabled",
            max_lines = 1, shrink = 0,
        },
        n.stack { key = tostring(spec.id or spec.label), shrink = 0, switch(on, enabled) },
    }
end

local function step_button(spec, sign)
    local enabled = sign.enabled and spec.enabled ~= false
    return n.stack {
        id = (spec.id or "stepper") .. "-" .. sign.id, role = "button", label = sign.label,
        tap = spec.tap, arg = sign.value, enabled = enabled,
        w = 96, h = 96, shrink = 0, radius = 24, align = "center", justify = "center",
        fill = enabled and "surface" or "disabled", edge = enabled and { color = "primary", width = 3 } or nil,
        pressed = enabled and n.merge(PRESS, { fill = "primarySoft" }) or nil,
        n.icon { name = sign.icon, size = 38, color = enabled and "primary" or "onDisabled", decor = true },
    }
end

-- A whole number between two bounds. spec: value, min, max, step, tap (event, arg the new value), less,
-- more (words of the buttons), label, unit, id, enabled.
function controls.stepper(_, spec)
    local step = spec.step or 1
    local less, more = math.max(spec.min, spec.value - step), math.min(spec.max, spec.value + step)
    local words = tostring(spec.value) .. (spec.unit and " " .. spec.unit or "")
    return n.row {
        key = spec.key, id = spec.id, role = "stepper", label = spec.label .. ": " .. words, gap = 14,
        align = "center", shrink = 0,
        step_button(spec, { id = "less", label = spec.less, icon = "minus", value = less,
                            enabled = spec.value > spec.min }),
        n.box {
            min_w = 150, h = 96, shrink = 0, radius = 20, fill = "sunken", align = "center", justify = "center",
            pad = { x = 24, y = 0 },
            n.text { words, style = "h3", scale_text = false, color = "ink", max_lines = 1, cell = true },
        },
        step_button(spec, { id = "more", label = spec.more, icon = "plus", value = more,
                            enabled = spec.value < spec.max }),
    }
end

-- A row of a list; the whole row is the target when it has a tap.
-- spec: title, words, icon, right (a node), chevron, selected, tap, arg, id, enabled, hint, last.
function controls.list_row(_, spec)
    local on = spec.selected
    local enabled = spec.enabled ~= false
    local ink = enabled and "ink" or "onDisabled"
    return n.row {
        key = spec.key, id = spec.id, role = spec.tap and (on ~= nil and "option" or "button") or nil,
        label = spec.tap and spec.title .. (spec.words and ". " .. spec.words or "") or nil, selected = on,
        tap = spec.tap, arg = spec.arg, enabled = enabled, hint = spec.hint,
        min_h = 96, shrink = 0, radius = 20, pad = { x = 26, y = 14 }, gap = 22, align = "center",
        fill = on and "primarySoft" or "surface",
        edge = on and { color = "primary", width = 6 }
            or { color = spec.tap and enabled and "edge" or "line", width = spec.tap and 3 or 2 },
        pressed = spec.tap and { fill = "primarySoft/50", edge = { color = "primary", width = on and 6 or 3 } } or nil,
        spec.icon and n.icon { name = spec.icon, size = 38, color = enabled and "primary" or ink, decor = true,
                               shrink = 0 },
        n.column {
            grow = 1, justify = "center",
            n.text { spec.title, style = "option", color = ink, max_lines = 2 },
            spec.words and n.text { spec.words, style = "small", color = enabled and "ink2" or ink, max_lines = 2 },
        },
        spec.right,
        spec.chevron and n.icon { name = "chevron-right", size = 38, color = enabled and "ink2" or ink, decor = true,
                                  shrink = 0 },
    }
end

-- How much time is left: number and ring. spec: left, of (seconds), size, unit (a word under the
-- number), label.
function controls.countdown(_, spec)
    local size = spec.size or 276
    return n.ring {
        key = spec.key or "countdown", id = spec.id, role = "timer", label = spec.label, shrink = 0,
        value = math.max(0, math.min(1, spec.left / spec.of)), size = size, color = spec.color or "accent",
        track = "sunken",
        n.column {
            align = "center", decor = true,
            n.text {
                tostring(spec.left), style = "timer", size = size * 0.275, color = "ink", cell = true, max_lines = 1,
            },
            spec.unit and n.text { spec.unit, style = "label", color = "ink2", max_lines = 1 },
        },
    }
end

return controls
