-- How a question looks: open, chosen, and answered; beside each other in landscape, stacked in
-- portrait; several answers in two columns.
local ui = require "ui"
local scroll = require "steps.scroll"
local parts = require "steps.parts"

local view = {}

local function large(env) return env.text >= 1.4 end

local function is_picked(state, index)
    for _, picked in ipairs(state.picked) do
        if picked == index then return true end
    end
    return false
end

local function option_state(step, state, index)
    local picked, right = is_picked(state, index), step.options[index].right
    if not state.done then return picked and "selected" or "rest", nil end
    if picked then return right and "right" or "wrong", "your_answer" end
    if right then return "right", "right_answer" end
    return "dimmed", nil
end

local function option_card(step, state, ctx, position, size)
    local index = state.order[position]
    local look, mark = option_state(step, state, index)
    local item = step.options[index]
    local card = step.pictured and ui.picture_card or ui.option_card
    return card(ctx.env, ui.merge({
        picture = item.picture, alt = item.alt,
        letter = step:letter(state, index), words = item.words, state = look, many = step.many,
        picked = is_picked(state, index), mark = mark and ctx.words(mark), narrow = large(ctx.env),
        tap = not ctx.saving and "pick" or nil, arg = index,
    }, size))
end

-- What the answer was worth, in words: (verdict, title).
local function verdict(step, state, words)
    local score, hits = step:score(state)
    if score == 1 then return "right", words "right" end
    if score == 0 then return "wrong", words "wrong" end
    local rights = 0
    for _, item in ipairs(step.options) do
        if item.right then rights = rights + 1 end
    end
    return "partly", words("partly", { n = hits, m = rights })
end

-- Why: the reasons of what was chosen first, in the order shown, then the principle.
local function reason(step, state)
    local reasons = {}
    for _, index in ipairs(state.order) do
        local item = step.options[index]
        if parts.place_in(state.picked, index) then reasons[#reasons + 1] = item.why end
    end
    reasons[#reasons + 1] = step.because
    return table.concat(reasons, " ")
end

local function source(step, state, ctx)
    local basis = not step.many and step.options[state.picked[1]].basis or step.basis
    return basis and ctx.words("source", { basis = basis })
end

local function feedback(step, state, ctx, wide)
    local kind, title = verdict(step, state, ctx.words)
    return ui.feedback_card(ctx.env, {
        verdict = kind, title = title, words = reason(step, state), wide = wide,
        source = source(step, state, ctx),
    })
end

-- What the card says, to be read aloud.
function view.feedback_lines(step, state, ctx)
    local _, title = verdict(step, state, ctx.words)
    return { title, reason(step, state), source(step, state, ctx) }
end

local function eyebrow(ctx) return ui.marks.eyebrow(ctx.words("question", { n = ctx.question, m = ctx.questions })) end

local function question(step, state, ctx)
    -- Beside a feedback card a very large question would push the card off the screen.
    local shrunk = state.done and large(ctx.env)
    local text = { step.ask, style = "h2", color = "ink", role = "heading" }
    if shrunk then text.size, text.scale_text = 42, false end
    return ui.text(text)
end

local function hint(step, ctx, key)
    return ui.row {
        gap = 18, align = "center",
        ui.icon { name = step.many and "list" or "touch", size = 38, color = "accent", decor = true, shrink = 0 },
        ui.text { ctx.words(key), style = "body", size = 26, color = "ink2", grow = 1 },
    }
end

local function hint_key(step)
    if step.truth then return "choose_truth" end
    return step.many and "choose_many" or "choose_one"
end

local function picture(step, ctx, fields)
    if not step.picture or large(ctx.env) then return nil end
    -- It takes the room that is left and asks for none of its own.
    local art = { src = step.picture, alt = step.alt, fit = "contain" }
    if not fields.grow then return ui.picture(ui.merge(art, fields)) end
    art.abs = { l = 0, t = 0, r = 0, b = 0 }
    return ui.stack(ui.merge(fields, { ui.picture(art) }))
end

local function options(step, state, ctx, fields, size)
    local column = ui.merge({ key = "options" }, fields)
    for position = 1, #state.order do column[position] = option_card(step, state, ctx, position, size) end
    return ui.column(column)
end

local function landscape(step, state, ctx)
    local env = ctx.env
    local pad = large(env) and 34 or 44
    local left = ui.column {
        w = large(env) and 720 or 760, shrink = 0,
        eyebrow(ctx),
        ui.box { h = 28, shrink = 0 },
        question(step, state, ctx),
        not state.done and ui.box { h = 28, shrink = 0 },
        not state.done and hint(step, ctx, hint_key(step)),
        not state.done and picture(step, ctx, {
            grow = 1, basis = 0, min_h = 200, margin = { t = 24, r = 0, b = 0, l = 0 },
        }),
        state.done and ui.spacer { min_h = 28 },
        state.done and feedback(step, state, ctx),
    }
    return scroll.area(ctx, {
        ui.row {
            min_h = env.content_h, pad = { t = pad, r = 56, b = pad, l = 56 }, gap = 56,
            left,
            options(step, state, ctx, { grow = 1, basis = 0, gap = large(env) and 18 or 22 }, {}),
        },
    })
end

local function portrait(step, state, ctx)
    local env = ctx.env
    local size = { grow = 0, min_h = step.many and 124 or 152 }
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, pad = 40,
            not state.done and picture(step, ctx, {
                grow = 1, basis = 0, min_h = 240, margin = { t = 0, r = 0, b = 28, l = 0 },
            }),
            eyebrow(ctx),
            ui.box { h = 24, shrink = 0 },
            question(step, state, ctx),
            not state.done and ui.box { h = 24, shrink = 0 },
            not state.done and hint(step, ctx, hint_key(step)),
            not state.done and not picture(step, ctx, {}) and ui.spacer { min_h = 24 } or ui.box { h = 28, shrink = 0 },
            options(step, state, ctx, { gap = step.many and 18 or 24, shrink = 0 }, size),
            state.done and ui.spacer { min_h = 28 },
            state.done and feedback(step, state, ctx),
        },
    })
end

local function chosen_pill(state, ctx)
    return ui.row {
        h = 52, shrink = 0, radius = 26, pad = { t = 0, r = 24, b = 0, l = 24 }, align = "center", self = "end",
        fill = "infoSoft", role = "status", id = "chosen",
        ui.text {
            ctx.words("chosen", { n = #state.picked }), style = "small_bold", size = 25, color = "info", max_lines = 1,
        },
    }
end

local function pairs_of(step, state, ctx, size)
    local rows = { grow = 1, basis = 0, gap = size.gap }
    for position = 1, #state.order, 2 do
        local second = position < #state.order and option_card(step, state, ctx, position + 1, size.card)
        rows[#rows + 1] = ui.row {
            gap = 22, grow = 1, align = "stretch",
            option_card(step, state, ctx, position, size.card),
            second or ui.spacer {},
        }
    end
    return ui.column(rows)
end

local function many_open(step, state, ctx)
    local env = ctx.env
    local art = picture(step, ctx, { w = 266, h = 200 })
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, pad = { t = 14, r = 56, b = 44, l = 56 }, gap = 26,
            ui.row {
                align = "end", gap = 40, min_h = 252, shrink = 0,
                ui.column {
                    grow = 1, basis = 0, margin = { t = 20, r = 0, b = 6, l = 0 },
                    eyebrow(ctx),
                    ui.box { h = 13, shrink = 0 },
                    question(step, state, ctx),
                    ui.box { h = 34, shrink = 0 },
                    hint(step, ctx, hint_key(step)),
                },
                ui.column { align = "end", gap = 0, shrink = 0, art, chosen_pill(state, ctx) },
            },
            pairs_of(step, state, ctx, { gap = 22, card = { basis = 0, grow = 1, min_h = 116, pad_y = 14 } }),
        },
    })
end

local function many_answered(step, state, ctx)
    local env = ctx.env
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, pad = { t = 30, r = 56, b = 30, l = 56 }, gap = 18,
            eyebrow(ctx),
            ui.text { step.ask, style = "h3", color = "ink", role = "heading" },
            pairs_of(step, state, ctx, {
                gap = 16, card = { basis = 0, grow = 1, min_h = 104, pad_y = 10 },
            }),
            feedback(step, state, ctx, true),
        },
    })
end

-- ---- answers that can be seen ----

local function picture_columns(step, env)
    if env.portrait or env.text >= 1.2 and #step.options == 4 then return 2 end
    return #step.options
end

-- What is left of the screen for a picture, when it is open and once the reason is shown too.
local function picture_height(step, state, env)
    if env.portrait then return #step.options > 2 and (state.done and 260 or 330) or 400 end
    if state.done then return 200 end
    return picture_columns(step, env) == 2 and #step.options == 4 and 240 or 330
end

local function pictured(step, state, ctx)
    local env = ctx.env
    local pad = env.portrait and 40 or 56
    local grid = { key = "options", cols = picture_columns(step, env), gap = 22, row_gap = 22, shrink = 0 }
    for position = 1, #state.order do
        grid[position] = option_card(step, state, ctx, position, { picture_h = picture_height(step, state, env) })
    end
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, pad = { t = state.done and 24 or 36, r = pad, b = 28, l = pad }, gap = 20,
            eyebrow(ctx),
            question(step, state, ctx),
            not state.done and hint(step, ctx, hint_key(step)),
            not state.done and ui.spacer {},
            ui.grid(grid),
            ui.spacer {},
            state.done and feedback(step, state, ctx, true),
        },
    })
end

function view.view(step, state, ctx)
    if step.pictured then return pictured(step, state, ctx) end
    if ctx.env.portrait then return portrait(step, state, ctx) end
    if step.many and #step.options > 4 then
        return state.done and many_answered(step, state, ctx) or many_open(step, state, ctx)
    end
    return landscape(step, state, ctx)
end

return view
