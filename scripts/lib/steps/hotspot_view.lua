-- How a picture to search looks: the picture with rings on what was found, and the list beside it.
local ui = require "ui"
local scroll = require "steps.scroll"
local overlay = require "steps.hotspot_overlay"
local list = require "steps.hotspot_list"

local view = {}

view.touch_area = overlay.touch_area

local SHORT_ASK = 64  -- bytes that fit one line of the heading
local TALLEST = 690   -- logical px of a picture beside its list

-- The picture's width on the screen; once all is found it makes room for what was learnt.
local function picture_width(step, env, done)
    if env.portrait then return env.content_w - 80 end
    local width = 1000
    if env.text < 1.2 then
        local roomy = #step.ask <= SHORT_ASK
        width = step.find == "one" and 1060 or done and 900 or roomy and 1200 or 1120
    end
    return math.min(width, TALLEST * step.width / step.height)
end

-- Logical pixels to one unit of the picture.
function view.scale(step, env, done) return picture_width(step, env, done) / step.width end

local function heading(step)
    return ui.text { step.ask, style = "h2", size = 40, color = "ink", role = "heading", shrink = 0 }
end

local function verdict(step, state, words)
    if step.find == "one" then
        local right = step.spots[state.picked].right
        return right and "right" or "wrong", words(right and "right" or "wrong")
    end
    local score = step:score(state)
    local title = words(#state.found == step.right_count and "all_found" or "all_seen",
        { n = #state.found, m = step.right_count })
    return score == 1 and "right" or score > 0 and "partly" or "wrong", title
end

local function reason(step, state, words)
    if step.find == "one" then
        local spot = step.spots[state.picked]
        return spot.right and step.because or spot.because .. " " .. step.because
    end
    if #state.mistaken == 0 then return step.because end
    return step.because .. " " .. words("wrong_touches", { n = #state.mistaken })
end

local function feedback(step, state, ctx, wide)
    if not state.done then return nil end
    local kind, title = verdict(step, state, ctx.words)
    return ui.feedback_card(ctx.env, {
        verdict = kind, title = title, words = reason(step, state, ctx.words), wide = wide,
        source = step.basis and ctx.words("source", { basis = step.basis }),
    })
end

local function landscape(step, state, ctx)
    local env = ctx.env
    local scale = view.scale(step, env, state.done)
    local one = step.find == "one"
    local pad = state.done and 20 or 28
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, pad = { t = pad, r = 56, b = pad, l = 56 }, gap = 18,
            heading(step),
            ui.row {
                gap = 32, align = "stretch", shrink = 0,
                overlay.picture(step, state, ctx, scale),
                ui.column {
                    grow = 1, basis = 0, gap = 14,
                    list.side(step, state, ctx),
                    one and ui.spacer {},
                    one and feedback(step, state, ctx, true),
                },
            },
            not one and feedback(step, state, ctx, true),
        },
    })
end

local function portrait(step, state, ctx)
    local env = ctx.env
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, pad = { t = 32, r = 40, b = 32, l = 40 }, gap = 24,
            heading(step),
            overlay.picture(step, state, ctx, view.scale(step, env)),
            ui.column { gap = 14, shrink = 0, list.side(step, state, ctx) },
            feedback(step, state, ctx, true),
        },
    })
end

function view.view(step, state, ctx)
    return (ctx.env.portrait and portrait or landscape)(step, state, ctx)
end

function view.speech(step, state, ctx)
    local words, lines = ctx.words, { step.ask }
    if step.find == "one" then
        if not state.done then lines[2] = words "touch_part" end
    else
        lines[2] = words("found", { n = #state.found, m = step.right_count }) .. "."
        for _, line in ipairs(list.speech(step, state)) do lines[#lines + 1] = line end
    end
    if not state.done then
        lines[#lines + 1] = overlay.said(step, state, words)
        return lines
    end
    local _, title = verdict(step, state, words)
    lines[#lines + 1] = title .. "."
    lines[#lines + 1] = reason(step, state, words)
    return lines
end

return view
