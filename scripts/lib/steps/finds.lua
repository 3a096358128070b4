-- Rows that say what was found so far and how much is left: a number, a word and a shape each.
local ui = require "ui"

local finds = {}

local LOOKS = {
    found = { color = "right", fill = "rightSoft" },
    shown = { color = "warn", fill = "warnSoft" },
}

local function number_disc(number, fill, ink, size)
    size = size or 60
    return ui.box {
        w = size, h = size, shrink = 0, radius = size / 2, fill = fill, align = "center", justify = "center",
        decor = true,
        ui.text { tostring(number), style = "title", size = 28, color = ink, max_lines = 1 },
    }
end

-- find: number, id, name, because, how ("found" or "shown"), note (over the name, when shown).
-- close: with less room, when what was learnt must fit the screen too.
function finds.row(find, close)
    local look = LOOKS[find.how]
    local pad = close and 8 or 14
    return ui.row {
        key = "find-" .. find.number, id = "find-" .. find.id, role = "status", shrink = 0, gap = 20, align = "center",
        label = find.number .. ". " .. find.name .. ". " .. find.because, radius = 24, fill = look.fill,
        edge = { color = look.color, width = 3 }, pad = { t = pad, r = 24, b = pad, l = 22 },
        number_disc(find.number, look.color, "onPrimary", close and 52),
        ui.column {
            grow = 1, basis = 0,
            find.note and ui.text { find.note, style = "label_bold", color = look.color },
            ui.text { find.name, style = "h3", size = 26, line = 1.22, color = "ink" },
            ui.text { find.because, style = "body", size = 24, line = 1.32, color = "ink2" },
        },
    }
end

-- words: what stands where nothing was found yet.
function finds.empty(number, words, close)
    return ui.row {
        key = "find-" .. number, role = "status", shrink = 0, h = close and 76 or 84, gap = 20, align = "center",
        radius = 24, label = number .. ". " .. words, edge = { color = "edge", width = 3, dash = true },
        pad = { t = 0, r = 24, b = 0, l = 22 },
        number_disc(number, "sunken", "ink2", close and 52),
        ui.text { words, style = "body", size = 26, color = "ink2", grow = 1 },
    }
end

return finds
