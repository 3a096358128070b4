-- How an estimate looks: the value large between its buttons, the line below; afterwards the right place
-- above the line and the person's below it.
local ui = require "ui"
local scroll = require "steps.scroll"
local shared = require "steps.parts_view"

local view = {}

local KNOB = 52  -- of the engine's slider: the line begins and ends half of it inside
local MOST_NODE_STEPS = 100  -- of the engine's slider; beyond, any place is rounded to a step
local MANY_STEPS = 20

local function share(step, value) return (value - step.from) / (step.to - step.from) end

local function line(step, state, ctx, enabled)
    local at = step:words_of(step:value(state.at))
    return ui.slider {
        key = "line", id = "line", label = ctx.words "slider_scale" .. ": " .. at, value = state.at / step.count,
        steps = step.count <= MOST_NODE_STEPS and step.count or nil, slide = enabled and "slide" or nil,
        enabled = enabled, h = 96, shrink = 0, track = "sunken", color = enabled and "primary" or "ink2",
    }
end

-- Values at both ends, and the author's words below them.
local function ends(step)
    local function words(text, align, style)
        return ui.text { text, style = style, color = "ink2", align = align, grow = 1, basis = 0 }
    end
    local labels = step.labels
    local middle = labels and #labels == 3
    return ui.column {
        gap = 2, shrink = 0,
        ui.row {
            gap = 20, words(step:words_of(step.from), "left", "small_bold"),
            words(step:words_of(step.to), "right", "small_bold"),
        },
        labels and ui.row {
            gap = 20, align = "start", words(labels[1], "left", "small"),
            middle and words(labels[2], "center", "small"), words(labels[#labels], "right", "small"),
        },
    }
end

-- ---- before the check ----

local function move_button(step, state, ctx, by)
    local room = by < 0 and state.at > 0 or by > 0 and state.at < step.count
    local big = math.abs(by) > 1
    local amount = step:words_of(math.abs(by) * step.step)
    local name = (by < 0 and "less" or "more") .. (big and "-far" or "")
    local color = room and "primary" or "onDisabled"
    return ui.stack {
        key = name, id = name, role = "button", tap = not ctx.saving and "move" or nil, arg = by, enabled = room,
        label = ctx.words(by < 0 and "slider_less" or "slider_more", { n = amount }), w = big and 132 or 112, h = 112,
        shrink = 0, radius = 24, align = "center", justify = "center", fill = room and "surface" or "disabled",
        edge = room and { color = "primary", width = 3 } or nil,
        pressed = room and { fill = "primarySoft", dy = 3, scale = 0.985 } or nil,
        big and ui.text {
            (by < 0 and "−" or "+") .. amount:match "^%S+", style = "button", size = 32, color = color, max_lines = 1,
        } or ui.icon { name = by < 0 and "minus" or "plus", size = 44, color = color, decor = true },
    }
end

local function value_row(step, state, ctx)
    local far = step.count > MANY_STEPS and math.floor(step.count / 10 + 0.5)
    return ui.row {
        gap = 20, align = "center", justify = "center", shrink = 0,
        far and move_button(step, state, ctx, -far), move_button(step, state, ctx, -1),
        ui.box {
            min_w = ctx.env.portrait and 300 or 420, shrink = 1, align = "center", justify = "center", h = 132,
            radius = 24, fill = state.moved and "primarySoft" or "sunken", pad = { x = 28, y = 8 }, id = "value",
            role = "status", label = step:words_of(step:value(state.at)),
            ui.text {
                step:words_of(step:value(state.at)), style = "h1", size = 52, scale_text = false,
                color = state.moved and "ink" or "ink2", align = "center", max_lines = 1,
            },
        },
        move_button(step, state, ctx, 1), far and move_button(step, state, ctx, far),
    }
end

local function open(step, state, ctx)
    local env = ctx.env
    local side = env.portrait and 40 or 56
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, pad = { t = 44, r = side, b = 44, l = side },
            shared.eyebrow(ctx, "estimating"),
            ui.box { h = 20, shrink = 0 },
            shared.question(step),
            ui.box { h = 16, shrink = 0 },
            shared.hint("touch", ctx.words(state.moved and "slider_ready" or "slider_how")),
            ui.spacer { min_h = 28 },
            ui.column(ui.card(env, {
                pad = env.portrait and 32 or 44, gap = 28, shrink = 0,
                value_row(step, state, ctx), line(step, state, ctx, not ctx.saving), ends(step),
            })),
            ui.spacer { min_h = 8 },
        },
    })
end

-- ---- after the check ----

-- Words whose middle stands over a place of the line, as far as the ends allow.
local function over(fields, x, w, words_w)
    local left = math.max(0, math.min(w - words_w, x - words_w / 2))
    local align = "center"
    if x - left < words_w * 0.35 then align = "left" elseif x - left > words_w * 0.65 then align = "right" end
    return ui.text(ui.merge(fields, { abs = { l = left, t = fields.top }, w = words_w, align = align, max_lines = 1 }))
end

-- Colour and sign of what was earned.
local function look_of(score)
    if score == 1 then return "right", ui.marks.right(44) end
    if score == 0 then return "wrong", ui.marks.wrong(44) end
    return "warn", ui.marks.disc(44, "target", "warn")
end

-- A share of the point is told in hundredths: {hits, of how many}.
local function hundredths(score)
    if score == 0 or score == 1 then return score, 1 end
    return math.max(1, math.min(99, math.floor(score * 100 + 0.5))), 100
end

-- A sign at a place of the line, with its words above or below.
local function answered_line(step, state, ctx, w)
    local words_w = math.min(460, w)
    local function x_of(value) return KNOB / 2 + share(step, value) * (w - KNOB) end
    local given = step:value(state.at)
    local right_x, given_x = x_of(step.answer), x_of(given)
    local from = x_of(math.max(step.from, step.answer - step.tolerance))
    local to = x_of(math.min(step.to, step.answer + step.tolerance))
    local style = { style = "small_bold", scale_text = false, size = 26 }
    local color, mark = look_of(step:score(state))
    local function text(words, ink, top, x)
        local fields = ui.merge(style, { words, color = ink })
        fields.top = top
        local node = over(fields, x, w, words_w)
        node.top = nil
        return node
    end
    return ui.stack {
        key = "answered", h = 236, w = w, shrink = 0, role = "status",
        label = ctx.words("slider_right", { words = step:words_of(step.answer) }),
        text(ctx.words("slider_right", { words = step:words_of(step.answer) }), "right", 0, right_x),
        ui.box { abs = { l = right_x - 26, t = 38 }, w = 52, h = 52, decor = true, ui.marks.right(52) },
        ui.box { abs = { l = right_x - 3, t = 90 }, w = 6, h = 34, fill = "right", decor = true },
        ui.box { abs = { l = from - 4, t = 100 }, w = to - from + 8, h = 10, radius = 5, fill = "right", decor = true },
        ui.box { abs = { l = 0, t = 84 }, w = w, line(step, state, ctx, false) },
        text(ctx.words("slider_yours", { words = step:words_of(given) }), color, 196, given_x),
        ui.box { abs = { l = given_x - 22, t = 150 }, w = 44, h = 44, decor = true, mark },
    }
end

local function notes(step, state, ctx)
    local score, list = step:score(state), {}
    if step.tolerance > 0 then list[1] = ctx.words("fill_within", { n = step:words_of(step.tolerance) }) end
    if score > 0 and score < 1 then list[#list + 1] = ctx.words "slider_share" end
    return list
end

local function answered(step, state, ctx)
    local env = ctx.env
    local pad = 36
    local w = (env.portrait and env.content_w - 80 or env.content_w - 112 - 660 - 44) - 2 * pad
    local column = { pad = pad, gap = 16, shrink = 0, answered_line(step, state, ctx, w), ends(step) }
    for _, words in ipairs(notes(step, state, ctx)) do
        column[#column + 1] = ui.text { words, style = "small", color = "ink2" }
    end
    local hits, count = hundredths(step:score(state))
    return shared.answered(step, ctx, {
        eyebrow = shared.eyebrow(ctx, "estimating"), hits = hits, count = count,
        cards = { ui.column(ui.card(env, column)) },
    })
end

function view.view(step, state, ctx)
    return state.done and answered(step, state, ctx) or open(step, state, ctx)
end

function view.speech(step, state, ctx)
    local words = ctx.words
    local given = step:words_of(step:value(state.at))
    if not state.done then
        local lines = {
            step.ask, words("say_slider_from", { words = step:words_of(step.from) }),
            words("say_slider_to", { words = step:words_of(step.to) }),
        }
        for _, label in ipairs(step.labels or {}) do lines[#lines + 1] = label end
        if state.moved then lines[#lines + 1] = words("say_slider_at", { words = given }) end
        return lines
    end
    local hits, count = hundredths(step:score(state))
    local _, title = shared.verdict(hits, count, words)
    local lines = {
        title, words("say_given", { words = given }),
        words("right_form", { words = step:words_of(step.answer) }),
    }
    for _, line_words in ipairs(notes(step, state, ctx)) do lines[#lines + 1] = line_words end
    lines[#lines + 1] = step.because
    return lines
end

return view
