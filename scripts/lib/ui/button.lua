-- Buttons: one shape, seven kinds. See `button` for the fields.
local n = require "ui.nodes"

local PRESS = { dy = 3, scale = 0.985 }

local KINDS = {
    primary = { fill = "primary", ink = "onPrimary", lip = "primaryPress", shadow = "primary",
                down = "primaryPress", kontras_lip = false },
    secondary = { fill = "surface", ink = "primary", edge = "primary", lip = "primarySoft",
                  down = "primarySoft" },
    tool = { fill = "primarySoft", ink = "primary", down = "primarySoft/60", frame = true },
    tool_on = { fill = "primary", ink = "onPrimary", down = "primaryPress", frame = true },
    plain = { fill = "surface", ink = "primary", edge = "edge", down = "primarySoft" },
    quiet = { ink = "ink2", down = "sunken" },
    danger = { fill = "surface", ink = "wrong", edge = "wrong", lip = "wrongSoft", down = "wrongSoft" },
    flame = { fill = "flame", ink = "onFlame", lip = "flameLip", down = "flameLip" },
    disabled = { fill = "disabled", ink = "onDisabled" },
}

-- What a finger on it does to a surface: darker, lower, a little smaller, no lip.
local function pressed(skin)
    return n.merge(PRESS, { fill = skin.down, lip = false })
end

local function edge_of(env, skin)
    if skin.edge then return { color = skin.edge, width = 3 } end
    if skin.frame and env.theme == "kontras" then return { color = "edge", width = 3 } end
    return nil
end

local function side_pad(spec, skin)
    if spec.small then return 24 end
    if spec.kind == "quiet" then return 18 end
    if spec.pad then return spec.pad end
    -- An edge lies inside the button, so the words keep their distance to it.
    return 34 + (skin.edge and 3 or 0)
end

-- Sizes of a button: for a row of a table, of the bar, of an overlay.
local SMALL = { h = 72, icon = 30, words = 24, gap = 12 }
local USUAL = { h = 96, icon = 38, gap = 18 }
local BIG = { h = 120, icon = 44, words = 34, gap = 22 }

local function size_of(spec)
    return spec.big and BIG or spec.small and SMALL or USUAL
end

local function content(spec, skin, size)
    local icon_name = spec.busy and "clock" or spec.icon
    local icon = icon_name and n.icon { name = icon_name, size = size.icon, color = skin.ink, decor = true }
    local words = spec.label and not spec.icon_only and n.text {
        spec.label, style = "button", size = size.words, color = skin.ink, max_lines = 1, shrink = 0,
    }
    if spec.forward then return words, icon end
    return icon, words
end

-- spec: kind (primary, secondary, tool, plain, quiet, danger, flame), label, icon, forward (icon right of
-- the label), tap, arg, id, enabled, hint (why not yet), on (a tool in use), busy, big (120 high),
-- small (72 high, for rows of a table), icon_only, w, h, min_w, grow, pad, after (seconds until it is there).
local function button(env, spec)
    local enabled = spec.enabled ~= false
    local kind = spec.kind or "primary"
    if kind == "tool" and spec.on then kind = "tool_on" end
    local skin = KINDS[enabled and kind or "disabled"]
    local size = size_of(spec)
    local first, second = content(spec, skin, size)
    local pad = side_pad(spec, skin)
    return n.row {
        key = spec.key, id = spec.id, role = "button", label = spec.label,
        tap = spec.tap, arg = spec.arg, enabled = enabled, hint = spec.hint, after = spec.after,
        selected = spec.on,
        w = spec.w, min_w = spec.min_w or 96, grow = spec.grow, basis = spec.basis, shrink = spec.shrink or 0,
        h = spec.h or size.h, self = spec.self,
        align = "center", justify = "center", gap = size.gap, pad = { t = 0, r = pad, b = 0, l = pad },
        radius = 24, fill = skin.fill, edge = edge_of(env, skin),
        lip = env.theme ~= "kontras" and skin.lip or nil,
        shadow = enabled and skin.shadow or nil,
        pressed = enabled and pressed(skin) or nil,
        first, second,
    }
end

return { button = button, PRESS = PRESS }
