-- Answer cards and the card that answers them.
local n = require "ui.nodes"
local marks = require "ui.marks"

local option = {}

local LOOKS = {
    rest = { fill = "surface", edge = "edge", width = 3 },
    selected = { fill = "primarySoft", edge = "primary", width = 6 },
    right = { fill = "rightSoft", edge = "right", width = 6, ink = "right" },
    wrong = { fill = "wrongSoft", edge = "wrong", width = 6, ink = "wrong" },
    dimmed = { edge = "line", width = 3 },
}

local function state_mark(spec, look)
    if spec.state == "right" or spec.state == "wrong" then
        local mark = spec.state == "right" and marks.right(60) or marks.wrong(60)
        local words = spec.mark and n.text {
            spec.mark, style = "small_bold", color = look.ink, max_lines = 1, shrink = 0,
        }
        if spec.narrow then
            return n.column { align = "center", gap = 4, shrink = 0, mark, words }
        end
        return n.row { align = "center", gap = 12, shrink = 0, words, mark }
    end
    if spec.state == "dimmed" then return nil end
    local on = spec.state == "selected"
    return spec.many and marks.checkbox(on) or marks.radio(on)
end

-- One answer; the whole card is the target.
-- spec: letter, words, state (rest, selected, right, wrong, dimmed), many (checkbox instead of radio),
-- mark ("Jawaban Anda"), narrow (mark above its words), tap, arg, id, min_h, pad_y.
function option.option_card(env, spec)
    local state = spec.state or "rest"
    local look, pad_y = LOOKS[state], spec.pad_y or 22
    local open = state == "rest" or state == "selected"
    local words_label = spec.letter .. ". " .. spec.words .. (spec.mark and (". " .. spec.mark) or "")
    return n.row {
        key = spec.key or ("option-" .. spec.letter), id = spec.id or ("option-" .. spec.letter),
        role = spec.many and "checkbox" or "option", label = words_label,
        selected = state == "selected" or (not open and spec.picked == true),
        tap = open and spec.tap or nil, arg = spec.arg,
        grow = spec.grow or 1, basis = spec.basis, shrink = 0, max_h = env.text < 1.2 and 196 or nil,
        pad = { t = pad_y, r = 31, b = pad_y, l = 31 }, gap = 26, align = "center",
        radius = 26, fill = look.fill, edge = { color = look.edge, width = look.width },
        pressed = open and { fill = "primarySoft/50", edge = { color = "primary", width = look.width } } or nil,
        -- Holds the card open: a min_h of the card itself would let long words run over its edge.
        n.box { h = (spec.min_h or 124) - 2 * pad_y, justify = "center", shrink = 0, marks.key_box(spec.letter,
            state) },
        n.text { spec.words, style = "option", grow = 1, color = open and "ink" or (look.ink and "ink" or "ink2") },
        state_mark(spec, look),
    }
end

-- One answer that can be seen: the picture over its words. spec as for option_card, and picture, alt,
-- picture_h.
function option.picture_card(_, spec)
    local state = spec.state or "rest"
    local look, open = LOOKS[state], state == "rest" or state == "selected"
    -- With what the picture shows: that is read aloud, too, and then marked here.
    local words_label = spec.letter .. ". " .. spec.words .. (spec.mark and (". " .. spec.mark) or "")
    if spec.alt then words_label = words_label .. ". " .. spec.alt end
    return n.column {
        key = "option-" .. spec.letter, id = "option-" .. spec.letter, role = spec.many and "checkbox" or "option",
        label = words_label, selected = state == "selected" or (not open and spec.picked == true),
        tap = open and spec.tap or nil, arg = spec.arg, shrink = 0, pad = 22, gap = 18, radius = 26, fill = look.fill,
        edge = { color = look.edge, width = look.width },
        pressed = open and { fill = "primarySoft/50", edge = { color = "primary", width = look.width } } or nil,
        n.stack {
            h = spec.picture_h, shrink = 0, radius = 18, clip = true, fill = "panel1",
            n.picture { src = spec.picture, alt = spec.alt, fit = "contain", abs = { l = 0, t = 0, r = 0, b = 0 } },
        },
        n.row {
            gap = 18, align = "center", grow = 1,
            marks.key_box(spec.letter, state),
            n.column {
                grow = 1, basis = 0,
                n.text { spec.words, style = "option", color = (open or look.ink) and "ink" or "ink2" },
                spec.mark and n.text { spec.mark, style = "small_bold", color = look.ink },
            },
            state_mark(n.merge(spec, { mark = false }), look),
        },
    }
end

local VERDICTS = {
    right = { color = "right", fill = "rightSoft", mark = function(size) return marks.right(size) end },
    wrong = { color = "wrong", fill = "wrongSoft", mark = function(size) return marks.wrong(size) end },
    partly = { color = "warn", fill = "warnSoft", mark = function(size) return marks.disc(size, "target", "warn") end },
}

-- spec: verdict (right, wrong, partly), title, words (marks such as **bold** work), source, wide (a low card over
-- the full width).
function option.feedback_card(env, spec)
    local look = VERDICTS[spec.verdict]
    local small = spec.wide or env.text >= 1.4
    return n.row {
        key = "feedback", id = "feedback", role = "status", label = spec.title .. ". " .. (spec.words:gsub("%*%*", "")),
        enter = "rise", shrink = 0,
        radius = 28, fill = look.fill, edge = { color = look.color, width = 3 },
        pad = small and { t = 24, r = 31, b = 24, l = 31 } or { t = 35, r = 35, b = 35, l = 37 },
        gap = 26, align = "start",
        look.mark(80),
        n.column {
            grow = 1,
            n.text { spec.title, style = "h3", color = look.color, role = "heading" },
            n.text {
                spec.words, style = "body", color = "ink", markup = true, margin = { t = 6, r = 0, b = 0, l = 0 },
            },
            spec.source and n.row {
                gap = 12, align = "center", margin = { t = 15, r = 0, b = 0, l = 0 },
                n.icon { name = "book", size = 32, color = "ink2", decor = true, shrink = 0 },
                n.text { spec.source, style = "small", color = "ink2", grow = 1 },
            },
        },
    }
end

return option
