-- What the screens of several kinds of step share: the head of a question, number discs, the words
-- of a verdict, marks of right and not right with words beside them.
local ui = require "ui"
local scroll = require "steps.scroll"

local view = {}

function view.large(env) return env.text >= 1.4 end

function view.eyebrow(ctx, key) return ui.marks.eyebrow(ctx.words(key)) end

-- The question; size "h3" beside feedback.
function view.question(step, style)
    return ui.text { step.ask, style = style or "h2", color = "ink", role = "heading" }
end

-- What to do now, with a sign. lead: words that come first, in bold: what was picked up.
function view.hint(icon, words, lead)
    local text = { style = "body", size = 26, color = "ink2" }
    return ui.row {
        gap = 18, align = "start", shrink = 0,
        ui.icon { name = icon, size = 38, color = "accent", decor = true, shrink = 0 },
        ui.row {
            grow = 1, wrap = true, gap = 9, row_gap = 0,
            lead and ui.text(ui.merge(text, { lead, color = "accent", weight = "bold", max_lines = 1 })),
            ui.text(ui.merge(text, { words })),
        },
    }
end

-- How much of the point was earned, as a verdict and its words. count: what the share is of; partly:
-- other words for a part of it.
function view.verdict(hits, count, words, partly)
    if hits == count then return "right", words "right" end
    if hits == 0 then return "wrong", words "wrong" end
    return "partly", words(partly or "partly", { n = hits, m = count })
end

-- fields: hits, count, partly, wide.
function view.feedback(step, ctx, fields)
    local kind, title = view.verdict(fields.hits, fields.count, ctx.words, fields.partly)
    return ui.feedback_card(ctx.env, {
        verdict = kind, title = title, words = step.because, wide = fields.wide,
        source = step.basis and ctx.words("source", { basis = step.basis }),
    })
end

-- A number in a disc; without one an empty, dashed disc: "still free".
function view.number_disc(number, color)
    if not number then
        return ui.icon { name = "slot", size = 60, color = color or "edge", decor = true, shrink = 0 }
    end
    return ui.stack {
        w = 56, h = 56, shrink = 0, radius = 28, fill = color or "primary", align = "center", justify = "center",
        margin = 2, decor = true,
        ui.text { tostring(number), style = "button", color = "onPrimary", max_lines = 1, align = "center" },
    }
end

-- A number in a rounded box. look: rest, hot, right, wrong.
local BOXES = {
    rest = { fill = "sunken", ink = "ink" },
    hot = { fill = "accent", ink = "onPrimary" },
    right = { fill = "right", ink = "onPrimary" },
    wrong = { fill = "wrong", ink = "onPrimary" },
}
function view.number_box(number, size, look)
    local skin = BOXES[look or "rest"]
    return ui.box {
        w = size, h = size, shrink = 0, radius = size >= 72 and 20 or 14, fill = skin.fill, align = "center",
        justify = "center", decor = true,
        ui.text {
            tostring(number), style = "h3", size = size >= 72 and 34 or 27, line = 1, scale_text = false,
            color = skin.ink, max_lines = 1,
        },
    }
end

-- The look of a card in every state of a part: rest, active (picked up), tied, right, wrong.
view.LOOKS = {
    rest = { fill = "surface", edge = { color = "edge", width = 3 } },
    active = { fill = "accentSoft", edge = { color = "accent", width = 6 } },
    tied = { fill = "primarySoft", edge = { color = "primary", width = 6 } },
    right = { fill = "rightSoft", edge = { color = "right", width = 6 } },
    wrong = { fill = "wrongSoft", edge = { color = "wrong", width = 6 } },
}

-- A place to drop something, while it hangs over it.
view.HOT = { edge = { color = "accent", width = 6 } }

-- Disc with check or diamond with cross, and its word: beside it, or below it where room is short.
function view.mark(ctx, is_right)
    local sign = is_right and ui.marks.right(56) or ui.marks.wrong(56)
    local words = ui.text {
        ctx.words(is_right and "right" or "wrong"), style = "small_bold", color = is_right and "right" or "wrong",
        max_lines = 1, shrink = 0,
    }
    if ctx.env.portrait or view.large(ctx.env) then
        return ui.column { align = "center", gap = 4, shrink = 0, sign, words }
    end
    return ui.row { gap = 12, align = "center", shrink = 0, words, sign }
end

-- The words of a result card, and all of them as one text to be read.
local function result_words(ctx, fields)
    local verdict = ctx.words(fields.right and "right" or "wrong")
    local texts = {
        -- From nothing: a word longer than the card is parted, and does not push the sign off the screen.
        grow = 1, basis = 0, gap = 4,
        fields.title and ui.text { fields.title, style = "option", font = "manrope", weight = "bold", color = "ink" },
        ui.text { fields.words, style = "option", size = fields.compact and 28 or nil, color = "ink" },
        fields.compact and ui.text { verdict, style = "small_bold", color = fields.right and "right" or "wrong" },
    }
    local spoken = (fields.title and fields.title .. ". " or "") .. fields.words .. ". " .. verdict
    for index, line in ipairs(fields.lines) do
        texts[3 + index] = ui.text { line, style = "small", color = "ink2" }
        spoken = spoken .. ". " .. line
    end
    return ui.column(texts), spoken
end

-- One part of an answer after the check. fields: key, right, title (bold words above), words, lines
-- (small texts below), lead (a node before the words), compact (narrow: sign before, word below).
function view.result_card(ctx, fields)
    local words, spoken = result_words(ctx, fields)
    local side = fields.compact and 20 or 28
    local sign = fields.compact and (fields.right and ui.marks.right(44) or ui.marks.wrong(44))
    return ui.row(ui.merge(view.LOOKS[fields.right and "right" or "wrong"], {
        key = fields.key, id = fields.key, role = "status", label = spoken, shrink = 0, radius = 26, moves = true,
        pad = { t = 16, r = side, b = 16, l = side }, gap = fields.compact and 18 or 24, align = "center",
        sign or fields.lead, words, not fields.compact and view.mark(ctx, fields.right),
    }))
end

local function column(fields, children)
    for _, child in ipairs(children) do fields[#fields + 1] = child end
    return ui.column(fields)
end

-- The screen after the check: question and verdict left, the parts right; stacked in portrait.
-- fields: eyebrow, hits, count, partly, cards (list).
function view.answered(step, ctx, fields)
    local env = ctx.env
    local question = ui.text {
        step.ask, style = "h2", size = view.large(env) and 42 or nil, scale_text = not view.large(env), color = "ink",
        role = "heading",
    }
    local feedback = view.feedback(step, ctx, ui.merge(fields, { wide = env.portrait }))
    if env.portrait then
        return scroll.area(ctx, {
            ui.column {
                min_h = env.content_h, pad = 40, gap = 24, fields.eyebrow, question,
                column({ gap = 18, shrink = 0 }, fields.cards), ui.spacer {}, feedback,
            },
        })
    end
    return scroll.area(ctx, {
        ui.row {
            min_h = env.content_h, pad = { t = 44, r = 56, b = 44, l = 56 }, gap = 44,
            ui.column {
                -- The verdict stays in sight, however long the parts are.
                w = 660, shrink = 0, min_h = env.content_h - 88, self = "start",
                fields.eyebrow, ui.box { h = 20, shrink = 0 }, question, ui.spacer { min_h = 24 },
                feedback,
            },
            column({ grow = 1, basis = 0, gap = 16 }, fields.cards),
        },
    })
end

return view
