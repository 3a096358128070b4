-- How an inbox looks: the messages at the left (in portrait above), the one in front, and beside it what
-- the decision about it was worth and the signs found in it.
local ui = require "ui"
local scroll = require "steps.scroll"
local paper = require "steps.inbox_message"
local verdict = require "steps.inbox_verdict"
local summary = require "steps.inbox_summary"

local view = {}

local function large(env) return env.text >= 1.4 end

-- ---- the messages ----

local MANY = 5  -- messages; then the note that nothing is sent makes room for them

local function is_full(step, env) return #step.messages >= MANY and not env.portrait end

-- How far one got with a message: (mark, words, color).
local function progress(step, state, ctx, message)
    local done = step:treated(state, message)
    if done and not step:is_searching(state, message) then
        local look = verdict.look(step:score_of(message, done.action))
        return look.mark(40), step:action_name(done.action), look.color
    end
    if state.at == message.id then
        return ui.icon { name = "eye", size = 36, color = "primary", decor = true, shrink = 0 },
            ctx.words "message_open", "primary"
    end
    return ui.box { w = 22, h = 22, radius = 11, fill = "accent", shrink = 0, decor = true, margin = { x = 9, y = 9 } },
        ctx.words "message_new", "accent"
end

local function message_row(step, state, ctx, message)
    local on = state.at == message.id
    local mark, words, color = progress(step, state, ctx, message)
    return ui.row {
        key = "open-" .. message.id, id = "open-" .. message.id, role = "tab", selected = on,
        label = message.from .. ". " .. words, tap = not on and not ctx.saving and "open" or nil, arg = message.id,
        shrink = 0, min_h = is_full(step, ctx.env) and 84 or 92, radius = 20,
        pad = { t = 8, r = 16, b = 8, l = 14 }, gap = 14, align = "center",
        fill = on and "primarySoft" or "surface",
        edge = { color = on and "primary" or "edge", width = on and 5 or 3 },
        pressed = not on and { fill = "primarySoft/50", scale = 0.985 } or nil,
        not large(ctx.env) and ui.icon { name = paper.ICONS[message.kind], size = 36, color = "ink2", decor = true,
                                         shrink = 0 },
        ui.column {
            grow = 1, basis = 0,
            ui.text { message.from, style = "small_bold", size = 25, line = 1.2, color = "ink", max_lines = 2 },
            ui.text { words, style = "label", color = color, max_lines = 1 },
        },
        mark,
    }
end

local function message_list(step, state, ctx)
    local portrait = ctx.env.portrait
    local list = { key = "messages", role = "tabs", gap = 14, shrink = 0 }
    if portrait then list.cols, list.row_gap = 2, 14 end
    for index, message in ipairs(step.messages) do list[index] = message_row(step, state, ctx, message) end
    return portrait and ui.grid(list) or ui.column(list)
end

-- ---- put together ----

local function eyebrow(step, state, ctx)
    local key = verdict.has_address(step) and "inbox" or "inbox_plain"
    return ui.marks.eyebrow(ctx.words(key, { n = step:finished_count(state), m = #step.messages }), "mail")
end

local function ask(step)
    return ui.text { step.ask, style = "h3", size = 29, line = 1.25, color = "ink", role = "heading", shrink = 0 }
end

local function practice_note(ctx)
    return ui.row {
        key = "practice", shrink = 0, radius = 24, fill = "infoSoft", align = "center", gap = 16,
        pad = { t = 16, r = 24, b = 16, l = 24 },
        ui.icon { name = "offline", size = 36, color = "info", decor = true, shrink = 0 },
        ui.text { ctx.words "only_practice", style = "small", color = "ink", grow = 1 },
    }
end

local function landscape(step, state, ctx)
    local env = ctx.env
    local practices = env.text < 1.2 and not is_full(step, env)
    return scroll.area(ctx, {
        key = state.at,
        ui.row {
            min_h = env.content_h, pad = { t = 32, r = 56, b = 32, l = 56 }, gap = 32, align = "stretch",
            ui.column {
                w = 400, shrink = 0, gap = 20,
                eyebrow(step, state, ctx), ask(step), message_list(step, state, ctx),
                practices and ui.spacer {}, practices and practice_note(ctx),
            },
            paper.card(step, state, ctx, { w = 760, shrink = 0 }),
            verdict.column(step, state, ctx, { grow = 1, basis = 0 }),
        },
    })
end

local function portrait(step, state, ctx)
    local env = ctx.env
    return scroll.area(ctx, {
        key = state.at,
        ui.column {
            min_h = env.content_h, pad = { t = 32, r = 40, b = 32, l = 40 }, gap = 22,
            eyebrow(step, state, ctx), ask(step), message_list(step, state, ctx),
            paper.card(step, state, ctx, { shrink = 0 }),
            verdict.column(step, state, ctx, { grow = 1, shrink = 0 }),
        },
    })
end

function view.view(step, state, ctx)
    if state.summary then return summary.view(step, state, ctx) end
    return (ctx.env.portrait and portrait or landscape)(step, state, ctx)
end

function view.speech(step, state, ctx)
    if state.summary then return summary.speech(step, state, ctx) end
    local message = step:front(state)
    if step:treated(state, message) then return verdict.speech(step, state, ctx) end
    local lines = { step.ask }
    -- How far one is tells the same message apart before and after others were decided.
    local finished = step:finished_count(state)
    if finished > 0 then lines[1] = ctx.words("inbox_plain", { n = finished, m = #step.messages }) .. "." end
    for _, line in ipairs(paper.speech(message, ctx)) do lines[#lines + 1] = line end
    lines[#lines + 1] = ctx.words "decide" .. "."
    for _, action in ipairs(step.actions) do lines[#lines + 1] = action.name end
    return lines
end

return view
