-- The list beside a picture: what was found so far and how much is left; the hint.
local ui = require "ui"
local finds = require "steps.finds"

local list = {}

local HINT_AFTER_S = 20  -- first a person searches alone

local function rows(step, state, ctx)
    local nodes, number = {}, 0
    for _, how in ipairs { "found", "shown" } do
        for _, id in ipairs(state[how]) do
            number = number + 1
            local spot = step.spots[step.index[id]]
            nodes[number] = finds.row({
                number = number, id = id, name = spot.name, because = spot.because, how = how,
                note = how == "shown" and ctx.words "shown_to_you",
            }, state.done)
        end
    end
    for left = number + 1, step.right_count do nodes[left] = finds.empty(left, ctx.words "not_found_yet") end
    return nodes
end

local function hint_button(state, ctx)
    if state.done then return nil end
    return ui.button(ctx.env, {
        kind = "tool", icon = "zoom", label = ctx.words(state.hint and "show_it" or "hint"), tap = "hint", id = "hint",
        key = "hint", self = "stretch", after = not state.hint and HINT_AFTER_S or nil,
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
