-- Small signs: right and not right (never by colour alone), choice marks, key boxes, pills, petals.
local n = require "ui.nodes"

local marks = {}

-- A filled disc with a sign in it.
function marks.disc(size, icon, color)
    return n.stack {
        w = size, h = size, shrink = 0, radius = size / 2, fill = color, align = "center", justify = "center",
        decor = true,
        n.icon { name = icon, size = size * 0.66, color = "onPrimary" },
    }
end

function marks.right(size) return marks.disc(size, "check", "right") end

-- A diamond, so that it differs from the disc by shape too.
function marks.diamond(size, icon, color)
    return n.stack {
        w = size, h = size, shrink = 0, align = "center", justify = "center", decor = true,
        n.icon { name = "diamond", size = size, color = color },
        n.icon { name = icon, size = size * 0.5, color = "onPrimary" },
    }
end

function marks.wrong(size) return marks.diamond(size, "cross", "wrong") end

-- The letter of an answer. state: rest, selected, right, wrong, dimmed.
local KEY_BOX = {
    rest = { fill = "sunken", ink = "ink" },
    selected = { fill = "primary", ink = "onPrimary" },
    right = { fill = "right", ink = "onPrimary" },
    wrong = { fill = "wrong", ink = "onPrimary" },
    dimmed = { ink = "ink2", edge = { color = "line", width = 3 } },
}

function marks.key_box(letter, state)
    local skin = KEY_BOX[state] or KEY_BOX.rest
    return n.box {
        w = 72, h = 72, shrink = 0, radius = 20, fill = skin.fill, edge = skin.edge,
        align = "center", justify = "center", decor = true,
        n.text { letter, style = "h3", scale_text = false, color = skin.ink },
    }
end

function marks.radio(selected)
    local ink = selected and "primary" or "edge"
    return n.stack {
        w = 48, h = 48, shrink = 0, radius = 24, fill = "surface", edge = { color = ink, width = 4 },
        align = "center", justify = "center", decor = true,
        selected and n.box { w = 24, h = 24, radius = 12, fill = "primary" },
    }
end

function marks.checkbox(selected)
    return n.stack {
        w = 52, h = 52, shrink = 0, radius = 14, fill = selected and "primary" or "surface",
        edge = not selected and { color = "edge", width = 4 } or nil,
        align = "center", justify = "center", decor = true,
        selected and n.icon { name = "check", size = 36, color = "onPrimary" },
    }
end

local PILLS = {
    ok = { fill = "rightSoft", ink = "right" },
    info = { fill = "infoSoft", ink = "info" },
    warn = { fill = "warnSoft", ink = "warn" },
    no = { fill = "wrongSoft", ink = "wrong" },
    neutral = { fill = "sunken", ink = "ink2" },
    light = { fill = "onNight", ink = "#1B6238" },  -- on night in both colour sets
}

-- A state in a word; not a target.
function marks.pill(kind, words, icon)
    local skin = PILLS[kind]
    return n.row {
        h = 44, shrink = 0, radius = 22, pad = { t = 0, r = 19, b = 0, l = 17 }, gap = 10, align = "center",
        self = "center", fill = skin.fill,
        icon and n.icon { name = icon, size = 24, color = skin.ink, decor = true },
        n.text { words, style = "label_bold", color = skin.ink, max_lines = 1 },
    }
end

-- The small brown line over a heading.
function marks.eyebrow(words, icon, color)
    return n.row {
        gap = 12, align = "center",
        n.icon { name = icon or "kawung", size = icon and 32 or 26, color = color or "accent", decor = true },
        n.text { words, style = "eyebrow", color = color or "accent" },
    }
end

return marks
