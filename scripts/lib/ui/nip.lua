-- Signing in by number: the keypad and the field of 18 cells.
local n = require "ui.nodes"
local PRESS = require("ui.button").PRESS

local nip = {}

-- Lengths of the groups of a NIP.
nip.GROUPS = { 8, 6, 1, 3 }
nip.LENGTH = 18

local DIGITS = { "1", "2", "3", "4", "5", "6", "7", "8", "9" }

local function key(spec)
    local skin = {
        key = spec.id, id = spec.id, role = "button", label = spec.label, tap = spec.tap, arg = spec.arg,
        grow = 1, basis = 0, h = spec.h or 132, radius = 24, fill = spec.fill or "surface",
        edge = { color = "edge", width = 2 }, lip = spec.lip,
        pressed = n.merge(PRESS, { fill = "primarySoft", edge = { color = "primary", width = 4 }, lip = false }),
        align = "center", justify = "center",
    }
    for index = 1, 2 do skin[index] = spec[index] end
    return n.column(skin)
end

local function digit_key(digit, h)
    return key {
        id = "key-" .. digit, label = digit, tap = "digit", arg = digit, lip = "sunken", h = h,
        n.text { digit, style = "digit", color = "ink" },
    }
end

local ROOM_FOR_ICON = 100

local function word_key(id, words, icon, h)
    local low = h < ROOM_FOR_ICON
    return key {
        id = "key-" .. id, label = words, tap = id, fill = "sunken", h = h,
        not low and n.icon { name = icon, size = 42, color = "ink", decor = true },
        n.text {
            words, style = "button", size = low and 25 or 27, line = 1.1, color = "ink", align = "center",
            max_lines = 2,
        },
    }
end

-- Events: digit (arg "0".."9"), backspace, clear. spec: clear, backspace (words), key_h, w, pad, gap.
function nip.keypad(env, spec)
    local h, gap = spec.key_h or 132, spec.gap or 18
    local rows = {}
    for row = 0, 2 do
        rows[#rows + 1] = n.row {
            gap = gap, digit_key(DIGITS[row * 3 + 1], h), digit_key(DIGITS[row * 3 + 2], h),
            digit_key(DIGITS[row * 3 + 3], h),
        }
    end
    rows[4] = n.row {
        gap = gap, word_key("clear", spec.clear, "trash", h), digit_key("0", h),
        word_key("backspace", spec.backspace, "backspace", h),
    }
    return n.column {
        key = "keypad", role = "keypad", label = spec.label, w = spec.w or 600, self = spec.self, shrink = 0, gap = gap,
        pad = spec.pad or 34, radius = 28, fill = "surface", shadow = "card",
        edge = env.theme == "kontras" and { color = "line", width = 3 } or nil,
        rows[1], rows[2], rows[3], rows[4],
    }
end

local function cell(index, digits, state, size)
    local active = state ~= "error" and index == #digits + 1
    local edge = { color = "edge", width = 2 }
    if state == "error" then edge = { color = "wrong", width = 3 } end
    if active then edge = { color = "primary", width = 4 } end
    local digit = digits:sub(index, index)
    return n.stack {
        key = "cell-" .. index, w = size.w, h = size.h, shrink = 0, radius = 16, align = "center", justify = "center",
        fill = active and "primarySoft" or "surface", edge = edge, decor = true,
        digit ~= "" and n.text { digit, style = "cell", size = size.px, color = "ink", align = "center", cell = true },
        active and n.box { w = 4, h = size.h * 0.44, fill = "primary", radius = 2 },
    }
end

local function group(first, length, digits, state, size, caption)
    local cells = { gap = size.gap, shrink = 0 }
    for index = 0, length - 1 do cells[#cells + 1] = cell(first + index, digits, state, size) end
    return n.column {
        gap = 8, shrink = 0,
        n.row(cells),
        n.text { caption, style = "label", color = "ink2", max_lines = 1, w = length * (size.w + size.gap) - size.gap },
    }
end

-- spec: digits (what was typed), state ("error" or nil), captions (four), label, size (w, h, px, gap).
function nip.nip_field(_, spec)
    local size = spec.size or { w = 54, h = 92, px = 40, gap = 4, group = 17 }
    local row = { gap = size.group or 17, align = "start" }
    local first = 1
    for index, length in ipairs(nip.GROUPS) do
        row[index] = group(first, length, spec.digits, spec.state, size, spec.captions[index])
        first = first + length
    end
    row.role, row.label, row.id = "status", spec.label .. ": " .. spec.digits, "nip"
    return n.row(row)
end

return nip
