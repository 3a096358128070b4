-- What lies over a screen: dialogs on a scrim, and the toast.
local n = require "ui.nodes"

local overlay = {}

local REACH_PAD = 44  -- under a dialog that is within reach
local CORNER = 24

-- spec: key, id, label, w (940 or 1480), drop (how far below the middle), corner (a button in the card's upper
-- right corner), children in the array part; the rest goes to the card.
function overlay.dialog(env, spec)
    local card = {}
    for key, value in pairs(spec) do card[key] = value end
    card.key, card.id, card.label = nil, nil, nil
    card.w = env.portrait and math.min(spec.w or 940, 1000) or spec.w or 940
    card.radius = 30
    card.fill = "surface"
    card.shrink = 0
    card.drop, card.corner = nil, nil
    card.margin = spec.drop and not env.reach and { t = 2 * spec.drop, r = 0, b = 0, l = 0 } or nil
    card.enter = "rise"
    card.shadow = "lift"
    if env.theme == "kontras" then card.edge = { color = "edge", width = 3 } end
    if spec.corner then
        card[#card + 1] = n.row { key = "corner", abs = { t = CORNER, r = CORNER }, spec.corner }
    end
    return n.stack {
        key = spec.key, id = spec.id, role = "dialog", label = spec.label, modal = true,
        abs = { l = 0, t = 0, r = 0, b = 0 },
        fill = "scrim", enter = "fade",
        align = "center", justify = env.reach and "end" or "center", pad = env.reach and { b = REACH_PAD } or nil,
        n.column(card),
    }
end

-- One line for four seconds, 24 above the bar. spec: words, icon, key, place (where a screen has no bar).
function overlay.toast(env, spec)
    local side = env.portrait and 40 or 430
    return n.row {
        key = spec.key or "toast", id = "toast", role = "status", label = spec.words,
        abs = spec.place or { l = side, r = side, b = (env.portrait and 246 or 136) + 24 },
        h = 96, radius = 24, fill = "night", shadow = "lift", pad = { t = 0, r = 34, b = 0, l = 34 }, gap = 20,
        align = "center", enter = "rise",
        edge = env.theme == "kontras" and { color = "edge", width = 3 } or nil,
        n.icon { name = spec.icon or "info", size = 38, color = "flame", decor = true },
        n.text {
            spec.words, style = "body", scale_text = false, size = 27, line = 1.3, color = "onNight", max_lines = 2,
            grow = 1,
        },
    }
end

return overlay
