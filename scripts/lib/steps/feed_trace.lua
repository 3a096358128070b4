-- The last page of a feed: what citizens see of what was done.
local ui = require "ui"
local scroll = require "steps.scroll"
local meters = require "steps.meters"
local parts = require "steps.feed_parts"

local trace = {}

local function seen(effect, words) return effect.trace or words "no_trace" end

local function row(env, step, state, ctx, index, post)
    local effect, action = step:effect(state, post)
    local look, verdict = parts.verdict(effect.score)
    local did = step.action_words[action]
    return ui.row(ui.card(env, {
        key = "trace-" .. index, id = "trace-" .. index, role = "status", shrink = 0,
        label = post.account .. ". " .. did .. ". " .. seen(effect, ctx.words) .. " " .. ctx.words(verdict),
        pad = { t = 20, r = 28, b = 20, l = 24 }, gap = 22, align = "center", radius = 24,
        ui.box {
            w = 68, h = 68, shrink = 0, radius = 34, fill = "sunken", align = "center", justify = "center",
            decor = true,
            ui.icon { name = step.icons[action], size = 34, color = "ink" },
        },
        ui.column {
            grow = 1, basis = 0,
            ui.text { did .. " · " .. post.account, style = "small", color = "ink2" },
            ui.text { seen(effect, ctx.words), style = "body", line = 1.34, color = "ink" },
        },
        ui.column {
            align = "center", gap = 4, w = env.portrait and 170 or 190, shrink = 0,
            look.mark(52),
            ui.text { ctx.words(verdict), style = "small_bold", color = look.color, align = "center" },
        },
    }))
end

local function summary(step, state, ctx)
    return ctx.words("trace_words", { n = step:safe_count(state), m = #step.posts })
end

local function meter_card(env, step, state, ctx)
    if #step.meters == 0 then return nil end
    local card = ui.card(env, { key = "meters", shrink = 0, pad = 28, gap = 18 })
    for _, meter in ipairs(step:meters_now(state)) do card[#card + 1] = meters.row(meter, ctx.words) end
    return ui.column(card)
end

local function intro(env, step, state, ctx)
    return {
        ui.marks.eyebrow(ctx.words "trace"),
        ui.text { ctx.words "trace_title", style = "h2", color = "ink", role = "heading",
                  margin = { t = 20, r = 0, b = 0, l = 0 } },
        ui.text { summary(step, state, ctx), style = "body_l", color = "ink2", id = "trace-summary",
                  margin = { t = 16, r = 0, b = 28, l = 0 } },
        meter_card(env, step, state, ctx),
    }
end

local function rows(env, step, state, ctx)
    local list = { gap = 16, grow = 1, basis = not env.portrait and 0 or nil }
    for index, post in ipairs(step.posts) do list[index] = row(env, step, state, ctx, index, post) end
    return ui.column(list)
end

function trace.view(step, state, ctx)
    local env = ctx.env
    local left = intro(env, step, state, ctx)
    left.shrink = 0
    if env.portrait then
        left.pad = { t = 0, r = 0, b = 28, l = 0 }
        return scroll.area(ctx, {
            key = "trace",
            ui.column { min_h = env.content_h, pad = 40, ui.column(left), rows(env, step, state, ctx) },
        })
    end
    left.w = 560
    return scroll.area(ctx, {
        key = "trace",
        ui.row {
            min_h = env.content_h, pad = { t = 44, r = 56, b = 44, l = 56 }, gap = 56, align = "start",
            ui.column(left), rows(env, step, state, ctx),
        },
    })
end

function trace.speech(step, state, ctx)
    local lines = { ctx.words "trace_title" .. ".", summary(step, state, ctx) }
    for _, post in ipairs(step.posts) do
        local effect, action = step:effect(state, post)
        lines[#lines + 1] = post.account .. ". " .. step.action_words[action] .. ". " .. seen(effect, ctx.words)
    end
    return lines
end

return trace
