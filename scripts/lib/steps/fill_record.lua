-- What was filled in: whether it is right, what it is worth, and how it is kept.
local forms = require "steps.fill_forms"
local build = require "steps.fill_build"
local merge = require("ui.nodes").merge

local BETWEEN = "[,]"  -- the answers of one fill-in, as xAPI writes them

local record = {}

-- ---- right or not ----

local function judge_pick(gap, value)
    local option = gap.options[value]
    return { right = option ~= nil and option.right == true, form = value, why = option and option.why }
end

local function judge_number(gap, value)
    if not value then return { right = false } end
    if build.is_close(gap, value) then return { right = true, form = 1 } end
    for index, wrong in ipairs(gap.wrong) do
        if math.abs(value - wrong.value) <= 1e-9 * math.max(1, math.abs(wrong.value)) then
            return { right = false, form = 1 + index, why = wrong.why }
        end
    end
    return { right = false }
end

-- The accepted form it is, or is near to: in the language in use, or as it was written.
local function accepted_form(gap, folded, near)
    for index, form in ipairs(gap.accept) do
        for _, words in ipairs { form, gap.also[index] } do
            if forms.fold(words) == folded then return index, words end
            if near and forms.distance(folded, forms.fold(words)) <= gap.near then return index, words end
        end
    end
    return nil
end

local function known_wrong(gap, folded)
    for index, wrong in ipairs(gap.wrong) do
        if forms.fold(wrong.form) == folded or forms.fold(wrong.also or "") == folded then return index end
    end
    return nil
end

local function judge_words(gap, text)
    local folded = forms.fold(text)
    if folded == "" then return { right = false } end
    local accepted = accepted_form(gap, folded)
    if accepted then return { right = true, form = accepted } end
    local wrong = known_wrong(gap, folded)
    if wrong then return { right = false, form = #gap.accept + wrong, why = gap.wrong[wrong].why } end
    local near, words = accepted_form(gap, folded, gap.near > 0)
    if near then return { right = true, form = near, near = words } end
    return { right = false }
end

-- {right, form (which of the forms a report tells of, or nil), why, near (the usual spelling)}
function record.judge(step, state, index)
    local gap, value = step.gaps[index], state.values[index]
    if gap.kind == "pick" then return judge_pick(gap, value) end
    if gap.kind == "number" then return judge_number(gap, state.numbers[index]) end
    return judge_words(gap, value)
end

-- The share of gaps that are right, and how many.
function record.score(step, state)
    local hits = 0
    for index = 1, #step.gaps do
        if record.judge(step, state, index).right then hits = hits + 1 end
    end
    return hits / #step.gaps, hits
end

-- ---- as it is said ----

local function with_unit(gap, text) return gap.unit and text .. " " .. gap.unit or text end

-- What was filled in, as words.
function record.given(step, state, index)
    local gap, value = step.gaps[index], state.values[index]
    if gap.kind == "pick" then return gap.options[value] and gap.options[value].words or "" end
    return with_unit(gap, value)
end

-- What would be right.
function record.right_form(step, index)
    local gap = step.gaps[index]
    if gap.kind == "pick" then return gap.options[1].words end
    if gap.kind == "number" then return with_unit(gap, forms.write_number(gap.answer, step.decimal)) end
    return with_unit(gap, gap.accept[1])
end

-- ---- as it is kept ----

local function shown_gap(step, state, index)
    local gap = step.gaps[index]
    local shown = { id = index, kind = gap.kind, unit = gap.unit }
    if gap.kind == "pick" then
        shown.choices = {}
        for place, option in ipairs(state.orders[index]) do
            shown.choices[place] = { id = option, text = gap.options[option].words, right = option == 1 }
        end
    elseif gap.kind == "number" then
        shown.answer, shown.tolerance = gap.answer, gap.tolerance
    else
        shown.accept, shown.near = gap.accept, gap.near
    end
    return shown
end

-- What reports tell of: with one gap its forms, right and known wrong; with several the gaps.
local function options_of(step)
    local list = {}
    if step.text then
        for index = 1, #step.gaps do
            list[index] = { id = index, text = index .. ". " .. record.right_form(step, index), right = true }
        end
        return list
    end
    local gap = step.gaps[1]
    local accepted = gap.kind == "number" and { record.right_form(step, 1) } or gap.accept
    for _, form in ipairs(accepted) do list[#list + 1] = { id = #list + 1, text = form, right = true } end
    for _, wrong in ipairs(gap.wrong) do list[#list + 1] = { id = #list + 1, text = wrong.form, right = false } end
    return list
end

local function answer_of(step, state, index)
    local gap, value = step.gaps[index], state.values[index]
    if gap.kind == "pick" then return { id = index, choice = value, text = gap.options[value].words } end
    local answer = { id = index, text = value }
    if gap.kind == "number" then answer.value = state.numbers[index] end
    if record.judge(step, state, index).near then answer.near = true end
    return answer
end

local function one_answer(step, state)
    local answer, form = answer_of(step, state, 1), record.judge(step, state, 1).form
    local number = step.gaps[1].kind == "number"
    return {
        type = number and "numeric" or "fill-in", text = answer.text, value = answer.value, near = answer.near,
        ids = { form },
    }
end

local function all_answers(step, state)
    local response, texts = { type = "fill-in", answers = {}, ids = {} }, {}
    for index = 1, #step.gaps do
        response.answers[index] = answer_of(step, state, index)
        texts[index] = response.answers[index].text
        if record.judge(step, state, index).right then response.ids[#response.ids + 1] = index end
    end
    response.text = table.concat(texts, BETWEEN)
    return response
end

-- What would be right, where an interaction of xAPI has its place for it.
local function pattern_of(step)
    local gap = step.gaps[1]
    if not step.text and gap.kind == "number" then return { answer = gap.answer, tolerance = gap.tolerance } end
    if not step.text then return { accepted = gap.accept } end
    local texts = {}
    for index = 1, #step.gaps do texts[index] = record.right_form(step, index) end
    return { accepted = { table.concat(texts, BETWEEN) } }
end

function record.response(step, state)
    local response = (step.text and all_answers or one_answer)(step, state)
    local gaps = {}
    for index = 1, #step.gaps do gaps[index] = shown_gap(step, state, index) end
    local score = record.score(step, state)
    return {
        item = step.id, indicator = step.indicator, kind = step.kind,
        question = merge(pattern_of(step), {
            type = response.type, ask = step.ask, text = step.text, gaps = gaps, options = options_of(step),
        }),
        response = response, score = score, max = 1, correct = score == 1,
    }
end

return record
