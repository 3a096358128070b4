-- A sentence with gaps, word by word, so that it breaks into lines around them.
local ui = require "ui"
local typing = require "ui.typing"
local record = require "steps.fill_record"

local sentence = {}

local GAP_H = 76
local STYLE = { style = "option", size = 31 }

local function word(text) return ui.text(ui.merge(STYLE, { text, color = "ink", max_lines = 1, shrink = 0 })) end

-- What may be chosen, as it is read aloud; nil where it is typed.
function sentence.choices(step, state, words, index)
    local gap, list = step.gaps[index], {}
    if gap.kind ~= "pick" then return nil end
    for place, option in ipairs(state.orders[index]) do list[place] = gap.options[option].words end
    return words("say_choices", { n = index, words = table.concat(list, "; ") })
end

-- ---- a gap while it is open to be filled ----

local function width_of(text, env)
    return math.floor(math.max(190, math.min(620, (#typing.characters(text) * 18 + 76)) * math.min(1.4, env.text)))
end

local function look_of(state, index, env)
    if state.open ~= index then return { fill = "surface", edge = { color = "edge", width = 3 } } end
    return { fill = "primarySoft", edge = { color = "primary", width = env.theme == "kontras" and 8 or 6 } }
end

local function box(step, state, ctx, index)
    local words = ctx.words
    local filled = step:is_filled(state, index) or state.values[index] ~= "" and state.values[index] ~= 0
    local choices = sentence.choices(step, state, words, index)
    local given = filled and record.given(step, state, index)
    return {
        key = "gap-" .. index, id = "gap-" .. index, role = "button", shrink = 0, radius = 20,
        h = math.floor(GAP_H * ctx.env.text ^ 0.5),
        label = (filled and words("gap_filled", { n = index, words = given }) or words("gap_empty", { n = index }))
            .. (choices and ". " .. choices or ""),
        tap = not ctx.saving and "gap" or nil, arg = index, selected = state.open == index,
    }
end

local function typed_gap(step, state, ctx, index)
    local gap, on = step.gaps[index], state.open == index
    local text = state.values[index]
    return ui.row {
        gap = 10, align = "center", shrink = 0,
        ui.field(ui.merge(ui.merge(box(step, state, ctx, index), look_of(state, index, ctx.env)), ui.merge(STYLE, {
            text = text, placeholder = ctx.words "gap_type", focused = on, pad = { x = 26, y = 10 },
            caret = on and state.typing and state.typing.caret or nil, weight = "bold",
            w = width_of(text, ctx.env),
        }))),
        gap.unit and word(gap.unit),
    }
end

local function picked_gap(step, state, ctx, index)
    local chosen = step.gaps[index].options[state.values[index]]
    return ui.row(ui.merge(ui.merge(box(step, state, ctx, index), look_of(state, index, ctx.env)), {
        min_w = 190, align = "center", justify = "center", gap = 12, pad = { x = 26, y = 10 },
        pressed = { fill = "primarySoft/50" },
        ui.text(ui.merge(STYLE, {
            chosen and chosen.words or ctx.words "gap_pick", color = chosen and "ink" or "ink2",
            weight = chosen and "bold" or nil, max_lines = 1,
        })),
        ui.icon { name = "chevron-down", size = 34, color = chosen and "ink" or "ink2", decor = true, shrink = 0 },
    }))
end

local function open_gap(step, state, ctx, index)
    if step.gaps[index].kind == "pick" then return picked_gap(step, state, ctx, index) end
    return typed_gap(step, state, ctx, index)
end

-- ---- a gap after the check: the right words, marked ----

-- What was right stays as it was written.
function sentence.settled(step, state, index)
    local judged = record.judge(step, state, index)
    return judged.right and not judged.near and record.given(step, state, index) or record.right_form(step, index)
end

local function checked_gap(step, state, _, index)
    local right = record.judge(step, state, index).right
    local color = right and "right" or "wrong"
    return ui.row {
        key = "gap-" .. index, shrink = 0, radius = 16, h = 60, align = "center", gap = 12, pad = { x = 16, y = 4 },
        fill = color .. "Soft", edge = { color = color, width = 3 },
        right and ui.marks.right(36) or ui.marks.wrong(36),
        ui.text(ui.merge(STYLE, {
            sentence.settled(step, state, index), weight = "bold", color = "ink", max_lines = 1,
        })),
    }
end

-- ---- the lines ----

-- A word may hold gaps: "([1])," keeps its signs beside it.
local function pieces_of(text, gap_node)
    local row = { gap = 4, align = "center", shrink = 0 }
    local at = 1
    while true do
        local from, to, number = text:find("%[(%d+)%]", at)
        if not from then break end
        if from > at then row[#row + 1] = word(text:sub(at, from - 1)) end
        row[#row + 1] = gap_node(tonumber(number))
        at = to + 1
    end
    if at == 1 then return word(text) end
    if at <= #text then row[#row + 1] = word(text:sub(at)) end
    return #row == 1 and row[1] or ui.row(row)
end

local function line_of(step, state, ctx, text, gap_view)
    local function gap_node(number)
        if step.gaps[number] then return gap_view(step, state, ctx, number) end
        return word("[" .. number .. "]")
    end
    local row = { wrap = true, gap = 9 * ctx.env.text, row_gap = 12, align = "center", shrink = 0 }
    for part in text:gmatch "%S+" do row[#row + 1] = pieces_of(part, gap_node) end
    return ui.row(row)
end

-- The part of a long sentence that begins a few words before the gap that is open: above its keys there is
-- no room for more. letters: how many fit before it.
function sentence.excerpt(text, index, letters)
    local at = text:find("[" .. index .. "]", 1, true)
    if not at or at <= letters then return text end
    local from = text:find("%s", at - math.floor(letters / 2)) or at
    return "… " .. text:sub(math.min(from + 1, at))
end

local function spoken(step, form)
    return (step.text:gsub("%[(%d+)%]", function(number)
        local index = tonumber(number)
        if not step.gaps[index] then return nil end
        return form(index)
    end))
end

-- As it is read aloud: what was filled in, or "isian 1".
function sentence.spoken(step, state, words)
    return spoken(step, function(index)
        return step:is_filled(state, index) and record.given(step, state, index) or words("say_gap", { n = index })
    end)
end

-- With the right words.
function sentence.spoken_right(step, state)
    return spoken(step, function(index) return sentence.settled(step, state, index) end)
end

-- Before the check. part: what is shown of it; all unless told. The words stand apart, so that what is
-- read aloud is found by the label.
function sentence.open(step, state, ctx, part)
    local column = { gap = 12, shrink = 0, key = "sentence", label = sentence.spoken(step, state, ctx.words) }
    for line in (part or step.text):gmatch "[^\n]+" do
        column[#column + 1] = line_of(step, state, ctx, line, open_gap)
    end
    return ui.column(column)
end

-- After it, with the right words in it.
function sentence.checked(step, state, ctx)
    local column = { gap = 12, shrink = 0, key = "sentence", label = sentence.spoken_right(step, state) }
    for line in step.text:gmatch "[^\n]+" do column[#column + 1] = line_of(step, state, ctx, line, checked_gap) end
    return ui.column(column)
end

return sentence
