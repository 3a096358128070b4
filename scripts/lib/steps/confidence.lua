-- "Seberapa yakin Anda?": one tap between an answer and what came of it. Whoever was sure and wrong
-- hears a calm sentence beside the feedback.
local ui = require "ui"
local merge = require("ui.nodes").merge

local confidence = {}

confidence.COUNT = 4
confidence.EVENT = "sure"
confidence.EXAMPLE = { name = confidence.EVENT, arg = 3 }

local SURE = 3  -- from here on one is sure
local REMARK = { h = 92, gap = 20 }

function confidence.is_level(value)
    return type(value) == "number" and value >= 1 and value <= confidence.COUNT and value % 1 == 0
end

function confidence.is_sure(value) return confidence.is_level(value) and value >= SURE end

-- What the answer keeps: the level, and the words one chose among.
function confidence.note(answer, value, words)
    local labels = {}
    for level = 1, confidence.COUNT do labels[level] = words("sure_" .. level) end
    answer.response.confidence = value
    answer.question.confidence = { ask = words "sure_ask", labels = labels }
end

function confidence.button(words, saving)
    return { label = words "check", icon = "check", enabled = false, hint = words(saving and "saving" or "sure_hint") }
end

function confidence.speech(words)
    local lines = { words "sure_ask", words "sure_why" }
    for level = 1, confidence.COUNT do lines[#lines + 1] = words("sure_" .. level) end
    return lines
end

-- Four bars, as many of them filled as one is sure.
local function bars(level)
    local row = { gap = 10, align = "end", shrink = 0, decor = true }
    for index = 1, confidence.COUNT do
        row[index] = ui.box {
            w = 26, h = 2 + 24 * index, radius = 8, fill = index <= level and "primary" or "sunken", shrink = 0,
        }
    end
    return ui.row(row)
end

local function choice(ctx, level)
    local env, words = ctx.env, ctx.words("sure_" .. level)
    local text = ui.text { words, style = "option", color = "ink", align = env.portrait and "left" or "center" }
    return ui.box {
        key = "sure-" .. level, id = "sure-" .. level, role = "option", label = words,
        tap = not ctx.saving and confidence.EVENT or nil, arg = level,
        grow = 1, basis = not env.portrait and 0 or nil, radius = 28, fill = "surface", shadow = "card",
        align = "center", justify = "center", pad = 24, min_h = env.portrait and 170 or 300,
        edge = { color = "edge", width = 3 },
        pressed = { fill = "primarySoft", scale = 0.985 },
        env.portrait and ui.row { w = 460, align = "center", gap = 56, bars(level), text }
            or ui.column { align = "center", gap = 26, bars(level), text },
    }
end

local function choices(ctx)
    local env = ctx.env
    local group = { role = "radiogroup", label = ctx.words "sure_ask", gap = 28, align = "stretch", shrink = 0 }
    for level = 1, confidence.COUNT do group[level] = choice(ctx, level) end
    if not env.portrait then return ui.row(group) end
    group.gap = 24
    return ui.column(group)
end

function confidence.view(step, ctx)
    local env, words = ctx.env, ctx.words
    local side = env.portrait and 40 or 56
    return ui.column {
        key = "sure", grow = 1, w = "100%", pad = { t = 44, r = side, b = 44, l = side }, gap = 18,
        ui.marks.eyebrow(words("question", { n = ctx.question, m = ctx.questions })),
        ui.text { words "sure_ask", style = "h2", color = "ink", role = "heading" },
        ui.text { words "sure_why", style = "body", color = "ink2" },
        ui.spacer { min_h = 20 },
        choices(ctx),
        ui.spacer { min_h = 20 },
        step.ask and step.ask ~= "" and ui.text { step.ask, style = "small", color = "ink2", max_lines = 2 },
    }
end

-- The look of a step that leaves room for the sentence below it.
function confidence.room_beside_remark(env)
    return merge(env, { content_h = env.content_h - REMARK.h - REMARK.gap })
end

-- A step's feedback with the sentence below it.
function confidence.with_remark(env, words, tree)
    local side = env.portrait and 40 or 56
    return ui.column {
        grow = 1, w = "100%", h = "100%",
        ui.box { grow = 1, basis = 0, min_h = 0, align = "stretch", tree },
        ui.row {
            key = "remark", id = "remark", role = "status", min_h = REMARK.h, shrink = 0, radius = 24,
            fill = "infoSoft", margin = { t = 0, r = side, b = REMARK.gap, l = side },
            pad = { t = 12, r = 32, b = 12, l = 32 },
            gap = 20, align = "center",
            ui.icon { name = "info", size = 40, color = "info", decor = true, shrink = 0 },
            ui.text { words "sure_but_wrong", style = "body", size = 26, color = "ink", grow = 1 },
        },
    }
end

return confidence
