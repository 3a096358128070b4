-- How a filling-in looks: one answer with its keys, a sentence whose gaps open keys below it, and what
-- came of it.
local ui = require "ui"
local scroll = require "steps.scroll"
local shared = require "steps.parts_view"
local record = require "steps.fill_record"
local sentence = require "steps.fill_sentence"
local forms = require "steps.fill_forms"

local view = {}

local function gap_above(h) return ui.box { h = h, shrink = 0 } end

-- ---- keys ----

local function numpad(step, ctx, fields)
    return ui.numpad(ctx.env, ui.merge({
        words = ui.numpad_words(ctx.words), decimal = step.decimal, w = ctx.env.portrait and 1000 or 720,
    }, fields))
end

local function keyboard(state, ctx)
    return ui.keyboard(ctx.env, { state = state.typing, words = ui.keyboard_words(ctx.words) })
end

-- The choices of a gap, in two columns where they are short or the screen is wide.
local function choices(step, state, ctx, index)
    local env, gap = ctx.env, step.gaps[index]
    local rows = { gap = 16, shrink = 0 }
    local row
    for place, option in ipairs(state.orders[index]) do
        if place % 2 == 1 then
            row = { gap = 16, align = "stretch" }
            rows[#rows + 1] = row
        end
        row[#row + 1] = ui.option_card(env, {
            letter = string.char(64 + place), id = "pick-" .. place, words = gap.options[option].words,
            state = state.values[index] == option and "selected" or "rest", tap = not ctx.saving and "pick" or nil,
            arg = { index, option }, basis = 0, min_h = 104, pad_y = 10,
        })
    end
    if #row % 2 == 1 then row[#row + 1] = ui.spacer { basis = 0 } end
    for at = 1, #rows do rows[at] = ui.row(rows[at]) end
    return ui.column(rows)
end

local function pick_sheet(step, state, ctx)
    local env, index = ctx.env, state.open
    local side = env.portrait and 30 or 36
    return ui.column {
        key = "sheet", id = "sheet", role = "group", shrink = 0, radius = 28, fill = "surface", shadow = "card",
        gap = 16, pad = { t = 24, r = side, b = 28, l = side }, enter = "rise",
        edge = env.theme == "kontras" and { color = "line", width = 3 } or nil,
        ui.row {
            align = "center", gap = 20, shrink = 0,
            ui.text { ctx.words("gap_choose", { n = index }), style = "h3", size = 28, color = "ink", grow = 1 },
            ui.button(env, { kind = "secondary", label = ctx.words "gap_close", icon = "chevron-down", tap = "close",
                             id = "gap-close", h = 80 }),
        },
        choices(step, state, ctx, index),
    }
end

-- What lies below the sentence while a gap is open.
local function sheet(step, state, ctx)
    local kind = step.gaps[state.open].kind
    if kind == "pick" then return pick_sheet(step, state, ctx) end
    local keys
    if kind == "number" then
        keys = numpad(step, ctx, { key_h = ctx.env.portrait and 120 or 88, gap = 14, pad = 20, done = true })
    else
        keys = keyboard(state, ctx)
    end
    return ui.column { key = "sheet", align = "center", shrink = 0, enter = "rise", keys }
end

-- ---- one answer ----

local function field(step, state, ctx, w)
    local gap, text = step.gaps[1], state.values[1]
    local on = state.open == 1
    local shown = state.typing or { text = text }
    return ui.row {
        gap = 24, align = "center", shrink = 0,
        ui.merge(ui.text_field(ctx.env, {
            key = "gap-1", id = "gap-1", state = shown, focused = on, placeholder = ctx.words "gap_type", w = w,
            label = ctx.words "fill_here" .. ": " .. text, tap = not ctx.saving and "gap" or nil,
            style = gap.kind == "number" and "h2" or "option",
        }), { arg = 1, scale_text = gap.kind ~= "number" or nil }),
        gap.unit and ui.text { gap.unit, style = "h3", color = "ink", grow = 1 },
    }
end

local function how(step) return step.gaps[1].kind == "number" and "fill_number_how" or "fill_text_how" end

local function asked(step, ctx)
    return {
        shared.eyebrow(ctx, "filling"), gap_above(20), shared.question(step), gap_above(20),
        shared.hint("keypad", ctx.words(how(step))), gap_above(32),
    }
end

local function column(fields, children, ...)
    for _, child in ipairs(children) do fields[#fields + 1] = child end
    for index = 1, select("#", ...) do
        local child = select(index, ...)
        if child then fields[#fields + 1] = child end
    end
    return ui.column(fields)
end

-- The keys stand right of the question.
local function number_beside(step, state, ctx)
    local env = ctx.env
    return scroll.area(ctx, {
        ui.row {
            min_h = env.content_h, pad = { t = 44, r = 56, b = 44, l = 56 }, gap = 56, align = "center",
            column({ grow = 1, basis = 0, self = "start" }, asked(step, ctx), field(step, state, ctx, 520)),
            numpad(step, ctx, { w = 800 }),
        },
    })
end

-- Keys take half the screen: the question is set smaller then, and how to answer goes without saying.
local function asked_above_keys(step, ctx)
    return {
        shared.eyebrow(ctx, "filling"), gap_above(12), shared.question(step, shared.large(ctx.env) and "h3" or "h2"),
        gap_above(12),
    }
end

-- The keys stand below it, at the foot of the screen, and the field right above them.
local function keys_below(step, state, ctx, keys)
    local env = ctx.env
    local side = env.portrait and 40 or 56
    local tight = keys and not env.portrait
    local pad = { t = tight and 24 or 44, r = side, b = 0, l = side }
    return ui.column {
        w = env.content_w, h = env.content_h, align = "center",
        ui.row {
            grow = keys and 1 or 0, basis = keys and 0 or nil, shrink = 1, w = "100%",
            scroll.area(ctx, { column({ pad = pad }, tight and asked_above_keys(step, ctx) or asked(step, ctx)) }),
        },
        ui.row {
            w = "100%", shrink = 0, pad = { t = 0, r = side, b = keys and 20 or 44, l = side },
            field(step, state, ctx, env.portrait and 700 or 1100),
        },
        keys,
        keys and gap_above(env.portrait and 40 or 20),
    }
end

local function one(step, state, ctx)
    if step.gaps[1].kind == "number" then
        if not ctx.env.portrait then return number_beside(step, state, ctx) end
        return keys_below(step, state, ctx, numpad(step, ctx, {}))
    end
    return keys_below(step, state, ctx, state.open == 1 and keyboard(state, ctx) or nil)
end

-- ---- a sentence ----

local function whole(step, state, ctx)
    local env = ctx.env
    local side = env.portrait and 40 or 56
    local how_words = ctx.words(step:is_ready(state) and "fill_gaps_all" or "fill_gaps_how")
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, pad = { t = 44, r = side, b = 44, l = side },
            shared.eyebrow(ctx, "filling"), gap_above(20), shared.question(step), gap_above(16),
            shared.hint("touch", how_words), gap_above(36),
            ui.column(ui.card(env, {
                pad = env.portrait and 36 or 44, shrink = 0, sentence.open(step, state, ctx),
            })),
        },
    })
end

-- How many letters of the sentence go before a gap above its keys: two lines.
local function room_before(env)
    return math.floor((env.portrait and 110 or 190) / env.text)
end

local function gap_open(step, state, ctx)
    local env = ctx.env
    local side, foot = env.portrait and 40 or 56, env.portrait and 0 or 56
    local part = sentence.excerpt(step.text, state.open, room_before(env))
    return ui.column {
        w = env.content_w, h = env.content_h, align = "stretch",
        ui.row {
            grow = 1, basis = 0,
            scroll.area(ctx, {
                ui.column {
                    pad = { t = 28, r = side, b = 16, l = side }, gap = 20,
                    ui.marks.eyebrow(ctx.words("gap_of", { n = state.open, m = #step.gaps })),
                    sentence.open(step, state, ctx, part),
                },
            }),
        },
        ui.column {
            pad = { t = 0, r = foot, b = 20, l = foot }, shrink = 0, align = "stretch",
            sheet(step, state, ctx),
        },
    }
end

-- ---- after the check ----

local function lines_of(step, ctx, index, judged)
    local words, gap, lines = ctx.words, step.gaps[index], {}
    if judged.near then lines[#lines + 1] = words("fill_spelled", { words = judged.near }) end
    if not judged.right then
        lines[#lines + 1] = words("right_form", { words = record.right_form(step, index) })
        lines[#lines + 1] = judged.why
    end
    if gap.kind == "number" and gap.tolerance > 0 then
        lines[#lines + 1] = words("fill_within", { n = forms.write_number(gap.tolerance, step.decimal) })
    end
    return lines
end

local function result_cards(step, state, ctx)
    local cards = {}
    if step.text then
        cards[1] = ui.column(ui.card(ctx.env, {
            key = "whole", pad = 28, gap = 16, shrink = 0,
            ui.text { ctx.words "whole_sentence", style = "small_bold", color = "ink2" },
            sentence.checked(step, state, ctx),
        }))
    end
    for index = 1, #step.gaps do
        local judged = record.judge(step, state, index)
        -- What is right in a sentence can be seen there.
        if not step.text or not judged.right or judged.near then
            local title = step.text and ctx.words("gap_of", { n = index, m = #step.gaps })
            cards[#cards + 1] = shared.result_card(ctx, {
                key = "answer-" .. index, right = judged.right, title = title or ctx.words "your_answer",
                words = record.given(step, state, index), lines = lines_of(step, ctx, index, judged),
            })
        end
    end
    return cards
end

function view.view(step, state, ctx)
    if state.done then
        local _, hits = record.score(step, state)
        return shared.answered(step, ctx, {
            eyebrow = shared.eyebrow(ctx, "filling"), hits = hits, count = #step.gaps,
            cards = result_cards(step, state, ctx),
        })
    end
    if not step.text then return one(step, state, ctx) end
    return state.open == 0 and whole(step, state, ctx) or gap_open(step, state, ctx)
end

-- ---- read aloud ----

local function spoken_result(step, state, ctx)
    local _, hits = record.score(step, state)
    local _, title = shared.verdict(hits, #step.gaps, ctx.words)
    local lines = { title }
    if step.text then
        lines[2] = sentence.spoken_right(step, state)
    end
    for index = 1, #step.gaps do
        local judged = record.judge(step, state, index)
        local given = record.given(step, state, index)
        lines[#lines + 1] = step.text and ctx.words("gap_filled", { n = index, words = given })
            or ctx.words("say_given", { words = given })
        for _, line in ipairs(lines_of(step, ctx, index, judged)) do lines[#lines + 1] = line end
    end
    lines[#lines + 1] = step.because
    return lines
end

function view.speech(step, state, ctx)
    local words = ctx.words
    if state.done then return spoken_result(step, state, ctx) end
    if not step.text then
        local unit, given = step.gaps[1].unit, state.values[1]
        return {
            step.ask, unit and words("say_unit", { unit = unit }) or "",
            given ~= "" and words("say_typed", { words = record.given(step, state, 1) }) or nil,
        }
    end
    local lines = { step.ask, sentence.spoken(step, state, words) }
    for index = 1, #step.gaps do lines[#lines + 1] = sentence.choices(step, state, words, index) end
    return lines
end

return view
