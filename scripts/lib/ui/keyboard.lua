-- The on-screen keyboard: Indonesian QWERTY and a page of digits and signs. It holds no state of its
-- own; ui.typing says what its events do to the text.
local n = require "ui.nodes"
local button = require "ui.button"
local typing = require "ui.typing"

local keyboard = {}

local PAGES = {
    letters = { "qwertyuiop", "asdfghjkl", "zxcvbnm" },
    symbols = { "1234567890", "@#%&-+()/", "*\"':;!?" },
}
local COLUMNS = 10
local GAP, PAD = 14, 20

-- Keys as wide as ten in a row leave room for; never below 72.
local function measures(env, spec)
    local w = spec.w or (env.portrait and 1080 or 1808)
    local pad = env.portrait and 22 or PAD
    local key_w = math.floor((w - 2 * pad - (COLUMNS - 1) * GAP) / COLUMNS)
    return { w = w, pad = pad, key_w = key_w, key_h = spec.key_h or (env.portrait and 104 or 92), radius = 18 }
end

local function skin(env, m, over)
    return n.merge({
        role = "button", w = m.key_w, h = m.key_h, shrink = 0, radius = m.radius, fill = "surface",
        edge = { color = "edge", width = 2 }, lip = env.theme ~= "kontras" and "sunken" or nil,
        pressed = n.merge(button.PRESS, {
            fill = "primarySoft", edge = { color = "primary", width = 4 }, lip = false,
        }),
        align = "center", justify = "center",
    }, over)
end

-- over: fields that differ from a plain key's.
local function letter_key(env, m, key, shift, over)
    local shown = shift and typing.upper(key) or key
    local more = typing.variants(key)
    return n.stack(n.merge(skin(env, m, {
        key = "kb-" .. key, id = "kb-" .. key, label = shown, tap = "kb_key", arg = shown,
        hold = more and "kb_more" or nil,
        n.text { shown, style = "button", size = 36, color = "ink", max_lines = 1 },
    }), over))
end

-- A key with a sign or a word on sunken ground. spec: id, label, tap, arg, icon or words, on, w, grow.
local function side_key(env, m, spec)
    local ink = spec.on and "onPrimary" or "ink"
    return n.row(skin(env, m, {
        key = "kb-" .. spec.id, id = "kb-" .. spec.id, label = spec.label, tap = spec.tap, arg = spec.arg,
        selected = spec.on, w = spec.w, grow = spec.grow, basis = spec.grow and 0 or nil,
        fill = spec.on and "primary" or "sunken", gap = 12,
        edge = { color = spec.on and "primary" or "edge", width = 2 },
        lip = spec.on and env.theme ~= "kontras" and "primaryPress" or nil,
        spec.icon and n.icon { name = spec.icon, size = 38, color = ink, decor = true },
        spec.words and n.text { spec.words, style = "button", size = 27, color = ink, max_lines = 1 },
    }))
end

local function row_of(m, keys)
    return n.row(n.merge({ gap = GAP, justify = "center", h = m.key_h, shrink = 0 }, keys))
end

local function letters_row(env, m, state, line)
    local keys = {}
    for key in line:gmatch "." do keys[#keys + 1] = letter_key(env, m, key, state.shift) end
    return keys
end

local function third_row(env, m, state, words)
    local keys = letters_row(env, m, state, PAGES[state.page][3])
    if state.page == "letters" then
        table.insert(keys, 1, side_key(env, m, {
            id = "shift", label = state.shift == "lock" and words.lock or words.shift, tap = "kb_shift",
            arg = state.shift or "off", icon = state.shift == "lock" and "lock" or "arrow-up",
            on = state.shift and true or nil, grow = 1,
        }))
    else
        table.insert(keys, 1, letter_key(env, m, "=", false, { grow = 1, basis = 0 }))
    end
    keys[#keys + 1] = side_key(env, m, {
        id = "back", label = words.back, tap = "kb_back", icon = "backspace", grow = 1,
    })
    return row_of(m, keys)
end

local function last_row(env, m, state, words)
    local letters = state.page == "letters"
    local wide = 2 * m.key_w + GAP
    return row_of(m, {
        side_key(env, m, {
            id = "page", label = letters and words.symbols or words.letters, tap = "kb_page",
            arg = letters and "symbols" or "letters", words = letters and "?123" or "ABC",
            w = env.portrait and m.key_w * 1.5 or wide,
        }),
        letter_key(env, m, ","),
        n.row(skin(env, m, {
            key = "kb-space", id = "kb-space", label = words.space, tap = "kb_key", arg = " ", grow = 1, basis = 0,
            n.text { words.space, style = "button", size = 27, color = "ink2", max_lines = 1 },
        })),
        letter_key(env, m, "."),
        side_key(env, m, { id = "left", label = words.left, tap = "kb_left", icon = "chevron-left" }),
        side_key(env, m, { id = "right", label = words.right, tap = "kb_right", icon = "chevron-right" }),
        n.row(skin(env, m, {
            key = "kb-done", id = "kb-done", label = words.done, tap = "kb_done", fill = "primary",
            edge = { color = "primary", width = 2 }, lip = env.theme ~= "kontras" and "primaryPress" or nil,
            pressed = n.merge(button.PRESS, { fill = "primaryPress", lip = false }),
            w = env.portrait and m.key_w * 1.5 or wide,
            n.text { words.done, style = "button", size = 27, color = "onPrimary", max_lines = 1 },
        })),
    })
end

-- Row and place of a key on the page, counted from 0; nil when it is not on it.
local function place_of(env, state, key)
    if key == "." then return 3, env.portrait and 5.5 or 5 end
    for row, line in ipairs(PAGES[state.page]) do
        local at = line:find(key, 1, true)
        if at then return row - 1, at - 1 + (COLUMNS - #line) / 2 end
    end
    return nil
end

-- The small row of variants over the key a finger rested on.
local function more_row(env, m, state)
    local key = state.more and state.more:lower()
    local variants = key and typing.variants(key, state.shift)
    local row, column = nil, nil
    if variants then row, column = place_of(env, state, key) end
    if not row then return nil end
    local w = #variants * m.key_w + (#variants - 1) * GAP + 2 * GAP
    local middle = m.pad + column * (m.key_w + GAP) + m.key_w / 2
    local left = math.max(8, math.min(middle - w / 2, m.w - w - 8))
    local keys = {
        key = "kb-more", role = "group", abs = { l = left, t = m.pad + row * (m.key_h + GAP) - m.key_h - 2 * GAP - 6 },
        w = w, h = m.key_h + 2 * GAP, pad = GAP, gap = GAP, radius = m.radius + GAP, fill = "night", shadow = "lift",
        edge = env.theme == "kontras" and { color = "edge", width = 3 } or nil, enter = "fade", align = "center",
    }
    for index, variant in ipairs(variants) do
        keys[index] = n.stack(skin(env, m, {
            key = variant, id = "kb-more-" .. index, label = variant, tap = "kb_key", arg = variant,
            n.text { variant, style = "button", size = 36, color = "ink", max_lines = 1 },
        }))
    end
    return n.row(keys)
end

-- Events: kb_key (arg: what it types), kb_back, kb_shift, kb_page, kb_more, kb_left, kb_right: all of
-- them for typing.act; and kb_done.
-- spec: state (of ui.typing), words (label, space, done, shift, lock, back, symbols, letters, left,
-- right), w, key_h.
function keyboard.keyboard(env, spec)
    local m, state, words = measures(env, spec), spec.state, spec.words
    local page = PAGES[state.page]
    return n.stack {
        key = "keyboard", id = "keyboard", role = "keyboard", label = words.label, w = m.w, shrink = 0,
        radius = env.portrait and 0 or 28, fill = "surface", shadow = "card",
        edge = env.theme == "kontras" and { color = "line", width = 3 } or nil,
        n.column {
            pad = m.pad, gap = GAP,
            row_of(m, letters_row(env, m, state, page[1])),
            row_of(m, letters_row(env, m, state, page[2])),
            third_row(env, m, state, words),
            last_row(env, m, state, words),
        },
        more_row(env, m, state),
    }
end

local WORDS = { "label", "space", "done", "shift", "lock", "back", "symbols", "letters", "left", "right" }

-- The keyboard's own words, from a function of words.of.
function keyboard.keyboard_words(t)
    local words = {}
    for _, name in ipairs(WORDS) do words[name] = t("kb_" .. name) end
    return words
end

-- The field that shows what was typed. spec: state (of ui.typing), placeholder, label, focused, verdict
-- ("right", "wrong" or nil), enabled, key, id, tap (touching it opens the keyboard), style, w.
function keyboard.text_field(env, spec)
    local edge = { color = "edge", width = 3 }
    if spec.focused then edge = { color = "primary", width = env.theme == "kontras" and 6 or 4 } end
    if spec.verdict then edge = { color = spec.verdict, width = 6 } end
    if spec.enabled == false and not spec.verdict then edge = { color = "line", width = 3 } end
    local fills = { right = "rightSoft", wrong = "wrongSoft" }
    return n.field {
        key = spec.key, id = spec.id, label = spec.label, text = spec.state.text, caret = spec.state.caret,
        placeholder = spec.placeholder, focused = spec.focused, style = spec.style or "option",
        tap = spec.tap, enabled = spec.enabled, w = spec.w, min_h = 96, shrink = 0, radius = 22,
        pad = { x = 28, y = 20 }, fill = fills[spec.verdict] or (spec.enabled == false and "sunken" or "surface"),
        edge = edge,
    }
end

return keyboard
