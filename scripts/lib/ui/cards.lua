-- Cards of the home and result screens.
local n = require "ui.nodes"
local marks = require "ui.marks"

local cards = {}

local function card(env, fields)
    local base = { radius = 28, fill = "surface", shadow = "card" }
    if env.theme == "kontras" then base.edge = { color = fields.tap and "edge" or "line", width = 3 } end
    return n.merge(base, fields)
end
cards.card = card

local function tile_icon(side)
    if side >= 110 then return 66 end
    return side >= 90 and 52 or 44
end

-- Icon on a soft tile. kind: accent or primary.
function cards.icon_tile(icon, kind, w, h)
    local primary = kind == "primary"
    return n.box {
        w = w or 80, h = h or w or 80, shrink = 0, radius = 22, fill = primary and "primarySoft" or "accentSoft",
        align = "center", justify = "center", decor = true,
        n.icon { name = icon, size = tile_icon(w or 80), color = primary and "primary" or "accent" },
    }
end

-- Progress of a module: play at 0, a check when done, else the share.
function cards.progress_ring(spec)
    local size = spec.size or 96
    if spec.done then
        return n.ring {
            value = 1, size = size, color = "right", track = "sunken", shrink = 0, decor = true,
            n.icon { name = "check", size = size * 0.46, color = "right" },
        }
    end
    if spec.value <= 0 then
        return n.ring {
            value = 0, size = size, color = "primary", track = "sunken", shrink = 0, decor = true,
            n.icon { name = "play", size = size * 0.4, color = "primary" },
        }
    end
    return n.ring {
        value = spec.value, size = size, color = "primary", track = "sunken", shrink = 0, decor = true,
        n.text {
            math.floor(spec.value * 100 + 0.5) .. "%", style = "title", size = size < 80 and 22 or 26, color = "ink",
            max_lines = 1,
        },
    }
end

-- spec: value (0..1), number, unit (in the ring), title, words.
function cards.ring_card(env, spec)
    return n.row(card(env, {
        key = spec.key, id = spec.id, role = "status", label = spec.title .. ". " .. spec.words,
        h = spec.h or 140, shrink = 0, pad = { t = 0, r = 28, b = 0, l = spec.pad or 28 }, gap = 24, align = "center",
        n.ring {
            value = spec.value, size = 104, color = "accent", track = "sunken", shrink = 0, decor = true,
            n.column {
                align = "center", gap = 0,
                n.text { spec.number, style = "h3", size = 34, line = 1, scale_text = false, color = "ink" },
                n.text { spec.unit, style = "label_bold", line = 1, color = "ink2" },
            },
        },
        n.column {
            grow = 1, justify = "center", margin = { t = 0, r = 0, b = 4, l = 0 },
            n.text { spec.title, style = "h3", size = 28, color = "ink", max_lines = 1 },
            n.text { spec.words, style = "small", color = "ink2", max_lines = 2, line = 1.3 },
        },
    }))
end

local GROWN = 1.1  -- above this text size the words take the room of decorative pictures

-- spec: pillar, icon, title, words ("2 dari 6 modul"), value, selected, tap, arg.
function cards.pillar_card(env, spec)
    local on = spec.selected
    local kontras = env.theme == "kontras"
    local light = on and (kontras and "onPrimary" or "flame") or "primary"
    local bar = n.bar {
        value = spec.value, h = 10, decor = true, color = light, track = on and "onPrimary/26" or "sunken",
    }
    local icon = n.icon { name = spec.icon, size = 44, color = light, decor = true, shrink = 0 }
    -- In portrait the longest of the names fills its card at this size.
    local px = env.portrait and 25 * math.min(env.text, 1.16) or 26 * env.text
    local title = n.text {
        spec.title, style = "h3", size = px, line = env.portrait and 1.1 or 1.16, scale_text = false,
        color = on and "onPrimary" or "ink", max_lines = 2, grow = not env.portrait and 1 or nil,
    }
    local base = {
        key = spec.arg, id = "pillar-" .. spec.arg, role = "option", label = spec.title .. ". " .. spec.words,
        selected = on, tap = spec.tap, arg = spec.arg, grow = 1, basis = 0, radius = 24,
        fill = on and "primary" or "surface", edge = not on and { color = "edge", width = 2 } or nil,
        pressed = { fill = on and "primaryPress" or "primarySoft", scale = 0.985 },
    }
    if env.portrait then
        return n.column(n.merge(base, {
            h = 172, pad = { t = 20, r = 20, b = 22, l = 20 }, gap = 4, icon, title, n.spacer {}, bar,
        }))
    end
    local grown = env.text > GROWN
    return n.column(n.merge(base, {
        min_h = 165, pad = { t = 22, r = grown and 18 or 22, b = 20, l = grown and 18 or 22 },
        -- Two lines high on every card, so that the bars stand in one line.
        n.row { min_h = math.max(62, 2 * 1.16 * px), gap = 14, align = "center", not grown and icon, title },
        n.box { h = 14, shrink = 0 }, bar, n.box { h = 8, shrink = 0 },
        n.text { spec.words, style = "label", color = on and "onPrimary" or "ink2", max_lines = 1 },
    }))
end

-- In large type: the title from edge to edge, below it what the ring and the pill say. Where two rows of cards have
-- the screen's height, three lines of title leave less room for the ring.
local function grown_module(spec, words, pill, tight)
    return {
        n.text { spec.title, style = "h3", size = 29, line = 1.24, color = "ink", max_lines = 3 },
        n.box { h = tight and 4 or 6, shrink = 0 },
        words,
        n.spacer {},
        n.row {
            shrink = 0, align = "center", justify = "between", margin = { t = tight and 8 or 12, r = 0, b = 0, l = 0 },
            cards.progress_ring { value = spec.value, done = spec.done, size = tight and 68 or 84 },
            pill,
        },
    }
end

local function plain_module(spec, words, pill)
    return {
        n.row {
            justify = "between", align = "start", shrink = 0,
            cards.icon_tile(spec.icon or "book", "accent"),
            cards.progress_ring { value = spec.value, done = spec.done },
        },
        n.spacer {},
        n.text { spec.title, style = "h3", size = 29, line = 1.24, color = "ink", max_lines = 2 },
        n.row {
            h = 44, shrink = 0, margin = { t = 12, r = 0, b = 0, l = 0 }, gap = 8, align = "center",
            justify = "between",
            words, pill,
        },
    }
end

-- spec: title, icon, words ("1 JP · 10 menit"), value, done, pill = {kind, icon, words=}, tap, arg, enabled, hint, h.
function cards.module_card(env, spec)
    local pill = marks.pill(spec.pill[1], spec.pill.words, spec.pill[2])
    local words = n.text { spec.words, style = "label", size = 23, color = "ink2", max_lines = 1, shrink = 1 }
    local grown = env.text > GROWN
    local tight = grown and env.text < 1.3
    local content = grown and grown_module(spec, words, pill, tight) or plain_module(spec, words, pill)
    local top, bottom = env.portrait and 20 or 24, env.portrait and 14 or 22
    if tight then top, bottom = 18, 14 end
    return n.column(n.merge(card(env, {
        key = spec.key, id = spec.id, role = "button",
        label = spec.title .. ". " .. spec.words .. ". " .. spec.pill.words,
        tap = spec.tap, arg = spec.arg, enabled = spec.enabled, hint = spec.hint,
        h = spec.h, grow = 1, basis = 0, min_h = 250,
        pad = { t = top, r = 26, b = bottom, l = 26 },
        pressed = { fill = "primarySoft/50", scale = 0.985 },
    }), content))
end

-- A worded box. kind: accent, info, warn, wrong, right. spec: icon, title, words, edge (bool).
local NOTES = {
    accent = { fill = "accentSoft", ink = "accent" },
    info = { fill = "infoSoft", ink = "info" },
    warn = { fill = "warnSoft", ink = "warn" },
    wrong = { fill = "wrongSoft", ink = "wrong" },
    right = { fill = "rightSoft", ink = "right" },
}
function cards.note(_, spec)
    local look = NOTES[spec.kind]
    return n.row {
        key = spec.key, id = spec.id, role = "status", label = (spec.title and spec.title .. ". " or "") .. spec.words,
        shrink = 0, radius = 24, fill = look.fill, edge = spec.edge and { color = look.ink, width = 3 } or nil,
        pad = spec.pad or { t = 25, r = 34, b = 25, l = 34 }, gap = spec.gap or 24, align = "center",
        n.icon { name = spec.icon, size = spec.icon_size or 46, color = look.ink, decor = true, shrink = 0 },
        n.column {
            grow = 1,
            spec.title and n.text { spec.title, style = "title", size = spec.title_size or 28, color = look.ink,
                                  font = spec.title_font },
            n.text { spec.words, style = spec.style or "body", size = spec.size, line = spec.line or 1.4, color = "ink",
                     markup = spec.markup },
        },
    }
end

local function comparison_row(words, value, h, color)
    return n.row {
        gap = 0, align = "center", h = 30,
        n.text { words, style = "label", color = "ink2", w = 118, shrink = 0, max_lines = 1 },
        n.bar { value = value / 100, h = h, color = color, track = "sunken", grow = 1, decor = true },
        n.text { tostring(value), style = "small_bold", size = 25, line = 1.2, color = "ink", w = 64, shrink = 0,
                 align = "right", max_lines = 1 },
    }
end

-- Before and after of one indicator; without a known before only the bar of now.
-- spec: title, before (0..100 or nil), after, before_words, after_words, change_words.
function cards.comparison(_, spec)
    local change = spec.before and spec.after - spec.before
    local label = spec.title .. ". " .. (spec.before and spec.before_words .. " " .. spec.before .. ". " or "")
        .. spec.after_words .. " " .. spec.after
    local rising = change and change > 0
    local arrow = change and (rising and "arrow-up" or change < 0 and "arrow-down" or "minus")
    return n.column {
        key = spec.key, role = "status", label = label, gap = 4, shrink = 0,
        n.row {
            align = "center", justify = "between", gap = 20, margin = { t = 0, r = 0, b = 6, l = 0 },
            n.text {
                spec.title, style = "h3", size = 27, color = "ink", grow = 1,
            },
            change and n.row {
                gap = 8, align = "center", shrink = 0,
                n.icon { name = arrow, size = 28, color = rising and "right" or "ink2",
                         decor = true },
                n.text { spec.change_words, style = "small_bold", color = rising and "right" or "ink2", max_lines = 1 },
            },
        },
        spec.before and comparison_row(spec.before_words, spec.before, 16, "edge"),
        comparison_row(spec.after_words, spec.after, 24, "primary"),
    }
end

return cards
