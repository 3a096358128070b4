-- How a self-assessment looks: a row for each statement, a column for each label; in portrait the
-- discs stand below their statement.
local ui = require "ui"
local scroll = require "steps.scroll"
local parts = require "steps.parts"
local shared = require "steps.parts_view"

local view = {}

local CELL = { w = 150, h = 112 }

-- What was chosen the last time stays to be seen beside what is chosen now.
local function earlier_mark(words)
    return ui.text {
        words, style = "small_bold", size = 22, line = 1.1, color = "accent", align = "center", max_lines = 1,
    }
end

local function disc(value, on)
    if on then return ui.marks.disc(76, "check", "primary") end
    return ui.box {
        w = 76, h = 76, shrink = 0, radius = 38, align = "center", justify = "center", decor = true,
        fill = "surface", edge = { color = "edge", width = 4 },
        ui.text { tostring(value), style = "button", size = 28, color = "ink2", max_lines = 1 },
    }
end

-- fields: w, grow, words (the label below the disc, in portrait).
local function cell(step, state, ctx, statement, value, fields)
    local on = state.values[statement] == value
    return ui.column {
        key = "cell-" .. value, id = "cell-" .. statement .. "-" .. value, role = "option", selected = on,
        label = step.labels[value] .. " (" .. value .. "). " .. step.statements[statement].words,
        tap = not state.done and not ctx.saving and "rate" or nil, arg = { statement, value },
        w = fields.w, grow = fields.grow, basis = fields.grow and 0 or nil, shrink = 0, radius = 24,
        align = "center", justify = fields.words and "start" or "center", gap = 6,
        pressed = not state.done and { fill = "primarySoft", scale = 0.985 } or nil,
        ui.column {
            h = CELL.h, justify = "center", align = "center", shrink = 0, gap = 2, disc(value, on),
            fields.earlier == value and earlier_mark(ctx.words "scale_earlier"),
        },
        fields.words and ui.text { step.labels[value], style = "label", color = "ink2", align = "center", line = 1.15 },
    }
end

local function cells(step, state, ctx, statement, fields)
    local words = step.statements[statement].words
    local row = { gap = 0, shrink = 0, align = "stretch", role = "radiogroup", label = words }
    fields.earlier = state.done and not ctx.saving and step.earlier and step.earlier[statement] or nil
    for value = 1, #step.labels do row[value] = cell(step, state, ctx, statement, value, fields) end
    return ui.row(row)
end

local function statement_words(step, index, current)
    return ui.row {
        gap = 20, align = "center", grow = 1, basis = 0,
        shared.number_box(index, 56, current and "hot" or "rest"),
        ui.text { step.statements[index].words, style = "option", size = 28, color = "ink", grow = 1 },
    }
end

local function row_card(ctx, index, current, fields)
    local kontras = ctx.env.theme == "kontras"
    local edge = current and { color = "accent", width = 6 } or { color = "line", width = kontras and 3 or 2 }
    return ui.merge({
        key = "statement-" .. index, shrink = 0, radius = 26, fill = "surface", edge = edge,
        shadow = current and "card" or nil,
    }, fields)
end

-- The first statement without an answer is the one to look at.
local function is_current(state, index) return not state.done and parts.place_in(state.values, 0) == index end

-- ---- landscape ----

local function heads(step)
    local row = { align = "center", shrink = 0 }
    for value, words in ipairs(step.labels) do
        row[value] = ui.text {
            words, style = "small_bold", size = 24, line = 1.16, color = "ink2", align = "center", w = CELL.w,
            shrink = 0,
        }
    end
    return ui.row(row)
end

-- moved: how the answers compare with earlier ones; nil while they are being given.
local function question(step, ctx, moved)
    if not moved then return shared.question(step) end
    return ui.text { ctx.words("scale_moved", moved), id = "moved", style = "h3", color = "ink", role = "status" }
end

local function head_texts(step, ctx, moved)
    return ui.column {
        grow = 1, basis = 0,
        ui.marks.eyebrow(ctx.words(moved and "scale_compared" or "no_right_answer")),
        ui.box { h = 10, shrink = 0 },
        question(step, ctx, moved),
    }
end

local function landscape(step, state, ctx, moved)
    local env, count = ctx.env, #step.statements
    local gap = count > 4 and 14 or 21
    local room = env.content_h - 149 - 26 - gap * (count - 1)
    local height = math.max(116, math.min(150, math.floor(room / count)))
    local rows = { gap = gap, shrink = 0 }
    for index = 1, count do
        local current = is_current(state, index)
        rows[index] = ui.row(row_card(ctx, index, current, {
            pad = { t = 2, r = 29, b = 2, l = 31 }, gap = 24, align = "center",
            ui.box { w = 0, h = height - 4, shrink = 0, margin = { t = 0, r = -24, b = 0, l = 0 } },
            statement_words(step, index, current),
            cells(step, state, ctx, index, { w = CELL.w }),
        }))
    end
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, pad = { t = shared.large(env) and 20 or 32, r = 56, b = 24, l = 56 }, gap = 18,
            ui.row {
                gap = 24, align = "end", shrink = 0, pad = { t = 0, r = 29, b = 0, l = 0 },
                head_texts(step, ctx, moved), heads(step),
            },
            ui.column(rows),
        },
    })
end

-- ---- portrait ----

local function portrait(step, state, ctx, moved)
    local column = {
        min_h = ctx.env.content_h, pad = 40, gap = 20,
        ui.marks.eyebrow(ctx.words(moved and "scale_compared" or "no_right_answer")),
        question(step, ctx, moved),
    }
    for index = 1, #step.statements do
        local current = is_current(state, index)
        column[#column + 1] = ui.column(row_card(ctx, index, current, {
            pad = { t = 20, r = 20, b = 20, l = 20 }, gap = 6,
            ui.row { statement_words(step, index, current) },
            cells(step, state, ctx, index, { grow = 1, words = true }),
        }))
    end
    return scroll.area(ctx, { ui.column(column) })
end

function view.view(step, state, ctx, moved)
    return (ctx.env.portrait and portrait or landscape)(step, state, ctx, moved)
end

return view
