-- The page a conversation ends in: how it ended, what was decided on the way, and "what if?".
local ui = require "ui"
local scroll = require "steps.scroll"
local talk = require "steps.scenario_talk"

local ending = {}

local MARKS = {
    right = { color = "right", mark = function(size) return ui.marks.right(size) end },
    partly = { color = "warn", mark = function(size) return ui.marks.disc(size, "target", "warn") end },
    wrong = { color = "wrong", mark = function(size) return ui.marks.wrong(size) end },
}

local NAMES = { right = "reply_right", partly = "reply_partly", wrong = "reply_wrong" }

local function head(step, state, ctx)
    local over = step.endings[step:run(state).ending]
    local look = MARKS[over.kind]
    return ui.row {
        gap = 30, align = "start", shrink = 0,
        look.mark(92),
        ui.column {
            grow = 1, basis = 0,
            ui.text { ctx.words "ending", style = "eyebrow", color = look.color },
            ui.text { over.title, style = "h2", color = "ink", role = "heading", id = "ending" },
            ui.text { over.words, style = "body", color = "ink", margin = { t = 12, r = 0, b = 0, l = 0 } },
        },
    }
end

-- What was chosen first at a turn: that is what counts.
local function decision(step, state, index, ctx)
    local entry = step:run(state).path[index]
    local reply = step.nodes[entry.node].replies[entry.first]
    local verdict = talk.verdict(reply.score)
    local look = MARKS[verdict]
    return ui.row {
        key = "decision-" .. index, role = "status", label = ctx.words(NAMES[verdict]) .. ": " .. reply.words,
        gap = 20, align = "center", shrink = 0,
        look.mark(48),
        ui.column {
            grow = 1, basis = 0,
            ui.text { reply.words, style = "body", size = 26, line = 1.25, color = "ink" },
            ui.text { ctx.words(NAMES[verdict]), style = "label_bold", color = look.color },
        },
        ui.button(ctx.env, {
            key = "what-if-" .. index, id = "what-if-" .. index, kind = "secondary", icon = "branch",
            label = ctx.words "other_way", tap = not ctx.saving and "what-if" or nil, arg = index, pad = 26, h = 76,
        }),
    }
end

local function decisions(step, state, ctx)
    local card = ui.card(ctx.env, {
        key = "made", shrink = 0, pad = { t = 18, r = 32, b = 18, l = 32 }, gap = 8,
        ui.column {
            ui.text { ctx.words "decisions", style = "title", color = "ink", role = "heading" },
            not state.replay and ui.text { ctx.words "first_counts", style = "label", color = "ink2" },
        },
    })
    for index in ipairs(step:run(state).path) do card[#card + 1] = decision(step, state, index, ctx) end
    return ui.column(card)
end

local function what_if(ctx)
    local env = ctx.env
    local words = ui.column {
        grow = not env.portrait and 1 or nil, basis = not env.portrait and 0 or nil,
        ui.text { ctx.words "what_if", style = "title", color = "ink", role = "heading" },
        ui.text { ctx.words "what_if_why", style = "body", size = 26, color = "ink2" },
    }
    local button = ui.button(env, { kind = "secondary", icon = "refresh", label = ctx.words "from_start",
                                    tap = "what-if", id = "what-if" })
    if env.portrait then return ui.column { gap = 18, shrink = 0, words, button } end
    return ui.row { gap = 28, align = "center", shrink = 0, words, button }
end

function ending.page(step, state, ctx)
    return scroll.area(ctx, {
        key = "ending" .. (state.replay and "-if" or ""), gap = 16, pad = { t = 4, r = 14, b = 8, l = 14 },
        head(step, state, ctx), decisions(step, state, ctx), what_if(ctx),
    })
end

function ending.speech(step, state, ctx)
    local over = step.endings[step:run(state).ending]
    local lines = { over.title, over.words, ctx.words "decisions" .. "." }
    for _, entry in ipairs(step:run(state).path) do
        local reply = step.nodes[entry.node].replies[entry.first]
        lines[#lines + 1] = reply.words .. " " .. ctx.words(NAMES[talk.verdict(reply.score)]) .. "."
    end
    return lines
end

return ending
