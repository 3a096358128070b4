-- The actions under a post and the card that tells what an action led to.
local ui = require "ui"

local parts = {}

-- Right and wrong by word, shape and colour; the word says what the consequence is like.
local VERDICTS = {
    safe = { color = "right", mark = function(size) return ui.marks.right(size) end },
    careful = { color = "warn", mark = function(size) return ui.marks.disc(size, "warning", "warn") end },
    risky = { color = "wrong", mark = function(size) return ui.marks.wrong(size) end },
}

function parts.verdict(score)
    local name = score >= 1 and "safe" or score > 0 and "careful" or "risky"
    return VERDICTS[name], name
end

-- ---- the actions ----

local function action_button(env, step, state, ctx, action, height)
    local _, chosen = step:shown_effect(state)
    local on = chosen == action.name
    -- Another choice may be tried at once; after that the rest steps back.
    local open = not on and (chosen == nil or step:may_try_again(state))
    local ink = on and "onPrimary" or open and "primary" or "ink2"
    return ui.row {
        key = action.name, id = "act-" .. action.name, role = "option", label = step.action_words[action.name],
        tap = open and not ctx.saving and "act" or nil, arg = action.name, selected = on,
        h = height, shrink = 0, radius = 22, gap = 14, align = "center", justify = "center",
        fill = on and "primary" or open and "surface" or nil,
        edge = not on and { color = open and "edge" or "line", width = 3 } or nil,
        pressed = open and { fill = "primarySoft", edge = { color = "primary", width = 3 }, scale = 0.985 } or nil,
        ui.icon { name = action.icon, size = 36, color = ink, decor = true, shrink = 0 },
        ui.text { step.action_words[action.name], style = "button", size = env.portrait and 29 or 27, color = ink,
                  max_lines = 1 },
    }
end

-- An author's names may be longer than the six, so they get wider buttons.
local function columns_of(env, step)
    if not step.actions[1].own then return 3 end
    return env.portrait and #step.actions % 3 == 0 and 3 or 2
end

function parts.actions(env, step, state, ctx)
    local grid = { cols = columns_of(env, step), gap = 14, row_gap = 14, shrink = 0,
                   margin = { t = 2, r = 26, b = 0, l = 26 } }
    -- Three rows leave room for the picture above them only if they are lower.
    local height = not env.portrait and env.text < 1.2 and #step.actions > 2 * grid.cols and 84 or 96
    for index, action in ipairs(step.actions) do
        grid[index] = action_button(env, step, state, ctx, action, height)
    end
    return ui.grid(grid)
end

-- ---- what follows ----

local function waiting(env, state, ctx, size)
    local align = not env.portrait and "center" or nil
    local frame = ui.merge({
        key = "consequence-open", id = "consequence-open", radius = 28,
        edge = { color = "edge", width = 4, dash = true },
        pad = { t = 20, r = 44, b = 20, l = 44 }, gap = 24, align = "center", justify = "center",
        ui.icon { name = "touch", size = env.portrait and 64 or 92, color = "accent", decor = true, shrink = 0 },
        ui.column {
            align = align, gap = env.portrait and 2 or 20, grow = env.portrait and 1 or nil,
            ui.text { ctx.words "choose_action", style = "h3", color = "ink", align = align, role = "heading" },
            ui.text { ctx.words(state.redo and "retry_note" or "choose_action_why"), style = "body", size = 27,
                      color = "ink2", align = align },
        },
    }, size)
    return env.portrait and ui.row(frame) or ui.column(frame)
end

local function disc(icon, color)
    return ui.box {
        w = 68, h = 68, shrink = 0, radius = 34, fill = color, align = "center", justify = "center", decor = true,
        ui.icon { name = icon, size = 36, color = "onPrimary" },
    }
end

local FALLBACK_ICONS = { "eye", "news" }

-- One scene of the story; a line leads from its disc to the next.
local function scene_row(scene, look, did, index, is_last)
    local first = index == 1
    return ui.row {
        key = "scene-" .. index, gap = 20, align = "stretch", shrink = 0,
        ui.column {
            w = 68, shrink = 0, align = "center",
            disc(scene.icon or first and did.icon or FALLBACK_ICONS[index - 1],
                first and "primary" or look.color),
            not is_last and ui.box { w = 4, grow = 1, min_h = 30, fill = "edge", decor = true },
        },
        ui.column {
            grow = 1, basis = 0, pad = { t = 2, r = 0, b = is_last and 0 or 21, l = 0 },
            ui.text { scene.title or did.words, style = "h3", size = 26, color = "ink" },
            ui.text { scene.words, style = "body", size = 25, line = 1.34, color = "ink2" },
        },
    }
end

local function story(effect, look, did)
    local column = { shrink = 0, margin = { t = 6, r = 0, b = 0, l = 0 } }
    for index, scene in ipairs(effect.scenes) do
        column[index] = scene_row(scene, look, did, index, index == #effect.scenes)
    end
    return ui.column(column)
end

local function source(step, state, effect, words)
    local basis = effect.basis or step.posts[state.at].basis
    if not basis then return nil end
    return ui.row {
        gap = 12, align = "center", shrink = 0,
        ui.icon { name = "book", size = 30, color = "ink2", decor = true, shrink = 0 },
        ui.text { words("source", { basis = basis }), style = "label", color = "ink2", grow = 1 },
    }
end

local function happened(env, step, state, ctx, size)
    local effect, action = step:shown_effect(state)
    local look, verdict = parts.verdict(effect.score)
    local words = ctx.words
    return ui.column(ui.card(env, ui.merge({
        key = "consequence", id = "feedback", role = "status", label = words "consequence" .. ": " .. words(verdict),
        edge = { color = look.color, width = 3 }, enter = "rise", pad = { t = 32, r = 36, b = 34, l = 36 }, gap = 16,
        ui.row {
            gap = 20, align = "center", shrink = 0,
            look.mark(72),
            ui.column {
                grow = 1,
                ui.text { words "consequence", style = "small", color = "ink2", line = 1.2 },
                ui.text { words(verdict), style = "h3", color = look.color, role = "heading" },
            },
        },
        story(effect, look, { words = step.did_words[action], icon = step.icons[action] }),
        ui.spacer { min_h = 8 },
        ui.text { effect.because, style = "body", size = 27, line = 1.42, color = "ink", markup = true, shrink = 0 },
        source(step, state, effect, words),
        step:may_try_again(state) and ui.button(env, {
            kind = "secondary", icon = "refresh", label = words "try_another", tap = "again", id = "again",
            self = "stretch",
        }),
    }, size)))
end

-- Empty until something was done, then the story of what it led to.
function parts.consequence(env, step, state, ctx, size)
    if step:shown_effect(state) then return happened(env, step, state, ctx, size) end
    return waiting(env, state, ctx, size)
end

-- did: the words of what was done.
function parts.speech(effect, did, words)
    local _, verdict = parts.verdict(effect.score)
    local lines = { words "consequence" .. ": " .. words(verdict) .. "." }
    for _, scene in ipairs(effect.scenes) do
        lines[#lines + 1] = (scene.title or did) .. ". " .. scene.words
    end
    lines[#lines + 1] = (effect.because:gsub("%*%*", ""))
    return lines
end

return parts
