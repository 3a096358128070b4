-- Pieces that several screens of the collector are made of.
local ui = require "ui"
local app = require "app"
local long_list = require "long_list"
local tables = require "tables"

local parts = { table = tables.table, line = tables.line }

function parts.heading(words, size)
    return ui.text { words, style = "h2", size = size or 40, scale_text = false, color = "ink", role = "heading" }
end

-- The two halves of a screen: side by side, or one above the other. spec: left, right, w (of the left).
function parts.halves(env, spec)
    local pad = env.portrait and { t = 30, r = 40, b = 24, l = 40 } or { t = 36, r = 56, b = 32, l = 56 }
    local fields = { grow = 1, pad = pad, gap = env.portrait and 30 or 44 }
    local left = ui.merge(spec.left, { w = not env.portrait and (spec.w or 620) or nil, shrink = 0 })
    local right = ui.merge(spec.right, { grow = 1, basis = 0, min_w = 0, min_h = 0 })
    if env.portrait then return ui.column(ui.merge(fields, { left, right })) end
    return ui.row(ui.merge(fields, { align = "stretch", left, right }))
end

-- A number and what it counts. spec: id, icon, title, value, words, pill, bar, color.
function parts.figure(env, spec)
    local label = spec.title .. ". " .. spec.value .. ". " .. (spec.words or "")
    return ui.column(ui.card(env, {
        key = spec.id, id = spec.id, role = "status", label = label, grow = 1, basis = 0, min_h = 190, shrink = 0,
        pad = { t = 24, r = 26, b = 20, l = 26 },
        ui.row {
            gap = 14, align = "center", shrink = 0,
            ui.icon { name = spec.icon, size = 34, color = "accent", decor = true, shrink = 0 },
            ui.text { spec.title, style = "small_bold", color = "ink2", max_lines = 1, shrink = 1 },
        },
        ui.text {
            spec.value, style = "h2", size = 46, line = 1.2, scale_text = false, color = spec.color or "ink",
            max_lines = 1, margin = { t = 8, r = 0, b = 4, l = 0 },
        },
        spec.bar and ui.bar {
            value = spec.bar, h = 16, color = "primary", track = "sunken", decor = true, shrink = 0,
            margin = { t = 4, r = 0, b = 10, l = 0 },
        },
        spec.words and ui.text { spec.words, style = "small", size = 23, color = "ink2", max_lines = 2 },
    }))
end

-- What there is when there is nothing. spec: icon, title, words, button (spec of one), id.
function parts.empty(env, spec)
    return ui.column {
        id = spec.id, grow = 1, align = "center", justify = "center", gap = 20, pad = 40,
        ui.box {
            w = 132, h = 132, radius = 66, fill = "accentSoft", align = "center", justify = "center", shrink = 0,
            decor = true, ui.icon { name = spec.icon, size = 66, color = "accent" },
        },
        ui.text { spec.title, style = "h3", color = "ink", align = "center", role = "heading" },
        ui.text { spec.words, style = "body", color = "ink2", align = "center", max_w = 860 },
        spec.button and ui.button(env, spec.button),
    }
end

-- One card that fills the room and scrolls inside.
function parts.scroll_card(env, key, child)
    return ui.column(ui.card(env, {
        key = key, id = key, grow = 1, basis = 0, min_h = 0, pad = { t = 10, r = 34, b = 10, l = 34 },
        long_list.area(env, { key = key .. "-list", fade = "surface", child }),
    }))
end

-- A share as a bar with its number.
function parts.share(value, words)
    return ui.row {
        grow = 1, gap = 16, align = "center",
        ui.bar { value = value, h = 16, color = "primary", track = "sunken", grow = 1, decor = true },
        ui.text { words, style = "small_bold", size = 25, color = "ink", w = 150, shrink = 0, align = "right",
                  max_lines = 1 },
    }
end

-- ---- progress ----

-- Work that cannot be counted.
local UNCOUNTED = { connect = "progress.connect", receipts = "progress.receipts" }

-- How far long work is. progress: what, done, total, left_ms; words: key of "{done} dari {total} …".
function parts.progress(_, progress, words)
    local known = (progress.total or 0) > 0
    local share = known and progress.done / progress.total or 0
    local counted = known and app.t(words, { done = app.count(progress.done), total = app.count(progress.total) })
        or app.t(UNCOUNTED[progress.what] or "progress.reading")
    local left = known and app.time_left(progress.left_ms) or UNCOUNTED[progress.what] and app.t "progress.patience"
        or ""
    return ui.column {
        key = "progress", id = "progress", role = "status", label = counted .. ". " .. left, gap = 14, shrink = 0,
        ui.row {
            justify = "between", align = "end",
            ui.text { counted, style = "title", size = 28, color = "ink", max_lines = 1 },
            known and ui.text { app.percent(share), style = "title", size = 28, color = "ink", max_lines = 1 },
        },
        ui.bar { value = share, h = 30, color = "primary", track = "sunken", decor = true },
        ui.text { left ~= "" and left or app.t "progress.counting", style = "small", size = 25, color = "ink2",
                  max_lines = 1 },
    }
end

-- The middle of a screen on which work goes on. spec: from, icon, heading, words, progress, key (of its words),
-- note (spec of one).
function parts.working(env, spec)
    return ui.column {
        grow = 1, align = "center", justify = "center", pad = { t = 0, r = 40, b = 0, l = 40 },
        ui.column {
            w = env.portrait and "100%" or 1180, gap = 26,
            ui.marks.eyebrow(spec.from, spec.icon),
            parts.heading(spec.heading, 50),
            spec.words and ui.text { spec.words, style = "body", color = "ink2", max_lines = 2 },
            ui.box { h = 8, shrink = 0 },
            parts.progress(env, spec.progress, spec.key),
            ui.box { h = 8, shrink = 0 },
            ui.note(env, ui.merge({ kind = "info", icon = "info", size = 25 }, spec.note)),
        },
    }
end

return parts
