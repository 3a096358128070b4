-- The list beside a picture: what was found so far and how much is left; the hint.
local ui = require "ui"

local list = {}

local function number_disc(number, fill, ink, size)
    size = size or 60
    return ui.box {
        w = size, h = size, shrink = 0, radius = size / 2, fill = fill, align = "center", justify = "center",
        decor = true,
        ui.text { tostring(number), style = "title", size = 28, color = ink, max_lines = 1 },
    }
end

local LOOKS = {
    found = { color = "right", fill = "rightSoft" },
    shown = { color = "warn", fill = "warnSoft" },
}

-- close: with less room, when what was learnt must fit the screen too.
local function found_row(ctx, spot, number, how, close)
    local look = LOOKS[how]
    local pad = close and 8 or 14
    return ui.row {
        key = "find-" .. number, id = "find-" .. spot.id, role = "status", shrink = 0, gap = 20, align = "center",
        label = number .. ". " .. spot.name .. ". " .. spot.because, radius = 24, fill = look.fill,
        edge = { color = look.color, width = 3 }, pad = { t = pad, r = 24, b = pad, l = 22 },
        number_disc(number, look.color, "onPrimary", close and 52),
        ui.column {
            grow = 1, basis = 0,
            how == "shown" and ui.text { ctx.words "shown_to_you", style = "label_bold", color = look.color },
            ui.text { spot.name, style = "h3", size = 26, line = 1.22, color = "ink" },
            ui.text { spot.because, style = "body", size = 24, line = 1.32, color = "ink2" },
        },
    }
end

local function empty_row(ctx, number)
    return ui.row {
        key = "find-" .. number, role = "status", shrink = 0, h = 84, gap = 20, align = "center", radius = 24,
        label = number .. ". " .. ctx.words "not_found_yet",
        edge = { color = "edge", width = 3, dash = true }, pad = { t = 0, r = 24, b = 0, l = 22 },
        number_disc(number, "sunken", "ink2"),
        ui.text { ctx.words "not_found_yet", style = "body", size = 26, color = "ink2", grow = 1 },
    }
end

local function rows(step, state, ctx)
    local nodes, number = {}, 0
    for _, how in ipairs { "found", "shown" } do
        for _, id in ipairs(state[how]) do
            number = number + 1
            nodes[number] = found_row(ctx, step.spots[step.index[id]], number, how, state.done)
        end
    end
    for left = number + 1, step.right_count do nodes[left] = empty_row(ctx, left) end
    return nodes
end

local function hint_button(state, ctx)
    if state.done then return nil end
    return ui.button(ctx.env, {
        kind = "tool", icon = "zoom", label = ctx.words(state.hint and "show_it" or "hint"), tap = "hint", id = "hint",
        self = "stretch",
    })
end

local function one(step, state, ctx)
    local spot = step.spots[state.picked]
    return ui.column {
        gap = 16, shrink = 0,
        not state.done and ui.row {
            gap = 18, align = "center",
            ui.icon { name = "touch", size = 38, color = "accent", decor = true, shrink = 0 },
            ui.text { ctx.words "touch_part", style = "body", size = 26, color = "ink2", grow = 1 },
        },
        spot and ui.column {
            radius = 24, fill = "primarySoft", pad = { t = 18, r = 28, b = 20, l = 28 }, id = "chosen", role = "status",
            label = ctx.words "your_choice" .. ": " .. (state.done and spot.name or spot.what or ""),
            ui.text { ctx.words "your_choice", style = "small", color = "ink2" },
            ui.text { state.done and spot.name or spot.what
                or ctx.words("part_of_picture", { n = state.picked }), style = "title", color = "ink" },
        },
    }
end

-- What stands beside the picture, as one column.
function list.side(step, state, ctx)
    if step.find == "one" then return one(step, state, ctx) end
    local column = {
        gap = state.done and 10 or 14, grow = 1, shrink = 0,
        ui.text { ctx.words("found", { n = #state.found, m = step.right_count }), style = "h3", color = "ink",
                  role = "heading", id = "found" },
    }
    for _, row in ipairs(rows(step, state, ctx)) do column[#column + 1] = row end
    column[#column + 1] = not ctx.env.portrait and ui.spacer {} or nil
    column[#column + 1] = hint_button(state, ctx)
    return ui.column(column)
end

function list.speech(step, state)
    local lines = {}
    for _, how in ipairs { "found", "shown" } do
        for _, id in ipairs(state[how]) do
            local spot = step.spots[step.index[id]]
            lines[#lines + 1] = spot.name .. ". " .. spot.because
        end
    end
    return lines
end

return list
