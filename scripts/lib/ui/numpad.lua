-- Keys for a number: digits, decimal sign, minus sign. It holds no state; its events are those of the
-- on-screen keyboard (kb_key, kb_back, kb_done), and num_sign and num_clear.
local n = require "ui.nodes"
local PRESS = require("ui.button").PRESS

local numpad = {}

-- spec: id, label, tap, arg, w, h, fill, and what it shows.
local function key(env, spec)
    local strong = spec.fill == "primary"
    local lips = { surface = "sunken", primary = "primaryPress" }
    return n.column {
        key = spec.id, id = spec.id, role = "button", label = spec.label, tap = spec.tap, arg = spec.arg,
        w = spec.w, h = spec.h, shrink = 0, radius = 24, fill = spec.fill,
        edge = { color = strong and "primary" or "edge", width = 2 },
        lip = env.theme ~= "kontras" and lips[spec.fill] or nil,
        pressed = n.merge(PRESS, {
            fill = strong and "primaryPress" or "primarySoft", edge = { color = "primary", width = 4 }, lip = false,
        }),
        align = "center", justify = "center", gap = 4, pad = { x = 10, y = 4 },
        spec[1], spec[2],
    }
end

local function sign_key(env, size, spec)
    return key(env, {
        id = spec.id, label = spec.label, tap = spec.tap, arg = spec.arg, w = size.w, h = size.h, fill = "surface",
        n.text { spec.sign, style = "digit", color = "ink" },
    })
end

local function word_key(env, size, spec)
    local ink = spec.fill == "primary" and "onPrimary" or "ink"
    return key(env, {
        id = spec.id, label = spec.words, tap = spec.tap, w = size.w, h = spec.h, fill = spec.fill or "sunken",
        spec.h >= 100 and n.icon { name = spec.icon, size = 42, color = ink, decor = true },
        n.text { spec.words, style = "button", size = 25, line = 1.1, color = ink, align = "center", max_lines = 2 },
    })
end

local function digits(env, size, words, decimal)
    local rows = { gap = size.gap, shrink = 0 }
    for row = 0, 2 do
        local keys = { gap = size.gap }
        for column = 1, 3 do
            local digit = tostring(row * 3 + column)
            keys[column] = sign_key(env, size, { id = "num-" .. digit, label = digit, sign = digit, tap = "kb_key",
                                                 arg = digit })
        end
        rows[row + 1] = n.row(keys)
    end
    rows[4] = n.row {
        gap = size.gap,
        sign_key(env, size, { id = "num-comma", label = words.comma, sign = decimal, tap = "kb_key", arg = decimal }),
        sign_key(env, size, { id = "num-0", label = "0", sign = "0", tap = "kb_key", arg = "0" }),
        sign_key(env, size, { id = "num-sign", label = words.sign, sign = "−", tap = "num_sign" }),
    }
    return n.column(rows)
end

-- Two keys of double height, or three with "Selesai".
local function side(env, size, words, done)
    local double = 2 * size.h + size.gap
    return n.column {
        gap = size.gap, shrink = 0,
        word_key(env, size, { id = "num-back", words = words.back, icon = "backspace", tap = "kb_back",
                              h = done and size.h or double }),
        word_key(env, size, { id = "num-clear", words = words.clear, icon = "trash", tap = "num_clear",
                              h = done and size.h or double }),
        done and word_key(env, size, { id = "num-done", words = words.done, icon = "check", tap = "kb_done",
                                       h = double, fill = "primary" }),
    }
end

-- spec: words (of numpad_words), decimal ("," or "."), w, key_h, gap, pad, done (a key to close it), self.
function numpad.numpad(env, spec)
    local gap, pad, w = spec.gap or 18, spec.pad or 30, spec.w or 720
    local size = { w = math.floor((w - 2 * pad - 3 * gap) / 4), h = spec.key_h or 132, gap = gap }
    return n.row {
        key = "numpad", id = "numpad", role = "keypad", label = spec.words.pad, w = w, shrink = 0, gap = gap, pad = pad,
        radius = 28, fill = "surface", shadow = "card", justify = "center", self = spec.self,
        edge = env.theme == "kontras" and { color = "line", width = 3 } or nil,
        digits(env, size, spec.words, spec.decimal), side(env, size, spec.words, spec.done),
    }
end

local WORDS = { "pad", "back", "clear", "sign", "comma", "done" }

-- The keys' own words, from a function of words.of.
function numpad.numpad_words(t)
    local words = {}
    for _, name in ipairs(WORDS) do words[name] = t("num_" .. name) end
    return words
end

return numpad
