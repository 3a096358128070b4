-- How a conversation looks: the situation at the left, the talk with the newest at the bottom, the
-- replies below it; after a reply its consequence in their place.
local ui = require "ui"
local scroll = require "steps.scroll"
local meters = require "steps.meters"
local talk = require "steps.scenario_talk"
local ending = require "steps.scenario_ending"

local view = {}

-- Larger text takes more room than the talk would leave it: then talk and replies scroll as one.
local function is_crowded(env) return env.text >= (env.portrait and 1.4 or 1.2) end

-- ---- the situation ----

local MOODS = { "mood_angry", "mood_unsure", "mood_calm", "mood_warm" }

-- A quarter of 0..100 for each word.
local function mood_word(step, value, words)
    local quarter = math.min(math.floor(value / 25) + 1, #MOODS)
    return step.mood_words and step.mood_words[quarter] or words(MOODS[quarter])
end

local function mood_meter(step, state, ctx)
    local mood = step:mood(state)
    return ui.column {
        key = "mood", gap = 4, shrink = 0,
        ui.text { step.mood_name or ctx.words "mood", style = "small", color = "ink2", max_lines = 1 },
        meters.row({ id = "mood", name = mood_word(step, mood.value, ctx.words), icon = "users", value = mood.value,
                     change = mood.change }, ctx.words),
    }
end

local function decisions(step, state, ctx)
    local now, count = step:count(state)
    local is_over = step:run(state).ending ~= nil
    local segments = { gap = 12, decor = true, margin = { t = 8, r = 0, b = 0, l = 0 } }
    for index = 1, count do
        local color = (index < now or is_over) and "primary" or index == now and "accent" or "sunken"
        segments[index] = ui.box { grow = 1, basis = 0, h = 14, radius = 7, fill = color }
    end
    return ui.column {
        key = "decisions", shrink = 0,
        ui.text { ctx.words("decision", { n = now, m = count }), style = "small", color = "ink2" },
        ui.row(segments),
    }
end

local function replay_notice(env, state, ctx)
    if not state.replay then return nil end
    return ui.column {
        key = "replay", gap = 14, shrink = 0,
        ui.text { ctx.words "in_replay", style = "small_bold", color = "accent" },
        ui.button(env, { kind = "secondary", icon = "exit", label = ctx.words "end_replay", tap = "end-what-if",
                         id = "end-what-if", self = "stretch" }),
    }
end

local function art(step, size)
    if not step.picture then return nil end
    return ui.picture(ui.merge({ src = step.picture, alt = step.alt, fit = "contain", shrink = 0 }, size))
end

local function situation_words(step, ctx)
    return {
        ui.marks.eyebrow(ctx.words "situation", "branch"),
        ui.text { step.situation, style = "body", size = 27, line = 1.45, color = "ink",
                  margin = { t = 12, r = 0, b = 0, l = 0 } },
    }
end

local function side_card(step, state, ctx)
    local env = ctx.env
    local with_picture = step.picture and env.text < 1.2 and not state.replay
    return ui.column(ui.card(env, {
        key = "situation", w = 500, shrink = 0, h = env.content_h - 64, pad = { t = 26, r = 34, b = 32, l = 34 },
        gradient = { dir = "v", from = "panel1", to = "panel2" },
        -- The picture takes the room that is left and asks for none of its own.
        with_picture and ui.stack {
            grow = 1, basis = 0, min_h = 120, margin = { t = 0, r = 0, b = 20, l = 0 },
            art(step, { abs = { l = 0, t = 0, r = 0, b = 0 } }),
        },
        ui.column(situation_words(step, ctx)),
        with_picture and ui.box { h = 28, shrink = 0 } or ui.spacer { min_h = 12 },
        replay_notice(env, state, ctx),
        state.replay and ui.spacer { min_h = 12 },
        mood_meter(step, state, ctx),
        ui.box { h = 24, shrink = 0 },
        decisions(step, state, ctx),
    }))
end

local function top_card(step, state, ctx)
    local env = ctx.env
    local text = situation_words(step, ctx)
    text.grow, text.basis = 1, 0
    return ui.column(ui.card(env, {
        key = "situation", shrink = 0, pad = { t = 26, r = 30, b = 26, l = 30 }, gap = 20,
        gradient = { dir = "v", from = "panel1", to = "panel2" },
        ui.row { gap = 28, align = "center", env.text < 1.2 and art(step, { w = 260, h = 190 }), ui.column(text) },
        ui.row {
            gap = 40, align = "end",
            ui.column { grow = 1, basis = 0, mood_meter(step, state, ctx) },
            ui.column { grow = 1, basis = 0, decisions(step, state, ctx) },
        },
        replay_notice(env, state, ctx),
    }))
end

-- ---- put together ----

local function main_part(step, state, ctx)
    local env, run = ctx.env, step:run(state)
    if run.ending then return ending.page(step, state, ctx) end
    local key = run.at .. (state.replay and "-if" or "")
    local below = step:shown_reply(state) and talk.consequence(step, state, ctx) or talk.replies(step, state, ctx)
    if is_crowded(env) then
        return scroll.area(ctx, { key = key, stick_to_end = true, gap = 20, pad = { t = 0, r = 2, b = 4, l = 2 },
                                  talk.bubbles(step, state, ctx), ui.spacer {}, below })
    end
    return ui.column {
        grow = 1, basis = 0, gap = 20,
        scroll.area(ctx, { key = key, stick_to_end = true, pad = { t = 0, r = 2, b = 4, l = 2 },
                           talk.bubbles(step, state, ctx) }),
        below,
    }
end

function view.view(step, state, ctx)
    local env = ctx.env
    local size = { w = env.content_w, h = env.content_h }
    if env.portrait then
        return ui.column(ui.merge(size, {
            pad = { t = 32, r = 40, b = 28, l = 40 }, gap = 28, top_card(step, state, ctx), main_part(step, state, ctx),
        }))
    end
    return ui.row(ui.merge(size, {
        pad = { t = 32, r = 56, b = 32, l = 56 }, gap = 44, align = "stretch",
        side_card(step, state, ctx), main_part(step, state, ctx),
    }))
end

function view.speech(step, state, ctx)
    local run = step:run(state)
    if run.ending then return ending.speech(step, state, ctx) end
    local lines = {}
    if #run.path == 0 then lines[1] = step.situation end
    for _, line in ipairs(talk.speech(step, state, ctx)) do lines[#lines + 1] = line end
    return lines
end

return view
