-- The last page of an inbox: what was decided about each message and how many signs were found.
local ui = require "ui"
local scroll = require "steps.scroll"
local search = require "steps.search"
local verdict = require "steps.inbox_verdict"
local paper = require "steps.inbox_message"

local summary = {}

local function title(message)
    local subject = message.parts.subject
    return subject and subject.words or message.parts[message.body[1]].words
end

local function signs_words(message, done, words)
    if not done.search then return nil end
    return words("signs_short", { n = #done.search.found, m = search.count_right(message.spots) })
end

local function row(step, state, ctx, index)
    local env, message = ctx.env, step.messages[index]
    local done = step:treated(state, message)
    local look = verdict.look(step:score_of(message, done.action))
    local decision = ctx.words("your_decision", { name = step:action_name(done.action) })
    local signs = signs_words(message, done, ctx.words)
    return ui.row(ui.card(env, {
        key = "sum-" .. index, id = "sum-" .. message.id, role = "status", shrink = 0,
        label = message.from .. ". " .. decision .. ". " .. ctx.words(look.words) .. (signs and (". " .. signs) or ""),
        pad = { t = 20, r = 28, b = 20, l = 24 }, gap = 22, align = "center", radius = 24,
        ui.box {
            w = 68, h = 68, shrink = 0, radius = 34, fill = "sunken", align = "center", justify = "center",
            decor = true,
            ui.icon { name = paper.ICONS[message.kind], size = 34, color = "ink" },
        },
        ui.column {
            grow = 1, basis = 0,
            ui.text { message.from, style = "small", color = "ink2", max_lines = 1 },
            ui.text { title(message), style = "title", size = 27, line = 1.25, color = "ink", max_lines = 2 },
            ui.text { decision, style = "small", color = "ink" },
            signs and ui.text { signs, style = "small", color = "ink" },
        },
        ui.column {
            align = "center", gap = 4, w = env.portrait and 190 or 210, shrink = 0,
            look.mark(52),
            ui.text { ctx.words(look.words), style = "small_bold", color = look.color, align = "center" },
        },
    }))
end

local function lines(step, state, words)
    local sums = step:sums(state)
    return words("inbox_over_words", { n = sums.right, m = #step.messages }),
        sums.signs > 0 and words("inbox_over_signs", { n = sums.found, m = sums.signs }) or nil
end

local function intro(step, state, ctx)
    local decisions, signs = lines(step, state, ctx.words)
    return {
        ui.marks.eyebrow(ctx.words "inbox_over", "mail"),
        ui.text { ctx.words "inbox_over_title", style = "h2", color = "ink", role = "heading",
                  margin = { t = 20, r = 0, b = 0, l = 0 } },
        ui.text { decisions, style = "body_l", color = "ink2", id = "inbox-summary",
                  margin = { t = 16, r = 0, b = 0, l = 0 } },
        signs and ui.text { signs, style = "body_l", color = "ink2", margin = { t = 8, r = 0, b = 0, l = 0 } },
    }
end

function summary.view(step, state, ctx)
    local env = ctx.env
    local left = intro(step, state, ctx)
    left.shrink = 0
    local rows = { gap = 16, grow = 1, basis = not env.portrait and 0 or nil }
    for index in ipairs(step.messages) do rows[index] = row(step, state, ctx, index) end
    if env.portrait then
        left.pad = { t = 0, r = 0, b = 28, l = 0 }
        return scroll.area(ctx, {
            key = "summary", ui.column { min_h = env.content_h, pad = 40, ui.column(left), ui.column(rows) },
        })
    end
    left.w = 560
    return scroll.area(ctx, {
        key = "summary",
        ui.row {
            min_h = env.content_h, pad = { t = 44, r = 56, b = 44, l = 56 }, gap = 56, align = "start",
            ui.column(left), ui.column(rows),
        },
    })
end

function summary.speech(step, state, ctx)
    local decisions, signs = lines(step, state, ctx.words)
    local list = { ctx.words "inbox_over_title" .. ".", decisions, signs }
    for _, message in ipairs(step.messages) do
        local done = step:treated(state, message)
        local look = verdict.look(step:score_of(message, done.action))
        list[#list + 1] = message.from .. ". " .. step:action_name(done.action) .. ". " .. ctx.words(look.words) .. "."
    end
    return list
end

return summary
