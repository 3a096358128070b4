-- As check.answers, for what is filled in: every choice, every known mistake, a spelling near enough.
local verdicts = require "check.verdicts"
local forms = require "steps.fill_forms"
local record = require "steps.fill_record"
local add_way, event, verdict = verdicts.add_way, verdicts.event, verdicts.of

local fills = {}

local NONSENSE = "qxz"

local function wrong_count(gap) return gap.kind == "pick" and #gap.options - 1 or #gap.wrong + 1 end

-- The first letter of the usual form left out; nil where that would be a form of its own.
local function misspelt(gap)
    if gap.kind ~= "text" or gap.near == 0 then return nil end
    local text = gap.accept[1]:gsub("^[%z\1-\127\194-\244][\128-\191]*", "")
    local state, step = { values = { text } }, { gaps = { gap } }
    return record.judge(step, state, 1).near and text or nil
end

function fills.ways(step)
    local list = verdicts.ways(step, {}, "right", "wrong")
    if #step.gaps > 1 then verdicts.ways(step, list, "partly") end
    for index, gap in ipairs(step.gaps) do
        for at = 2, gap.kind == "pick" and #gap.options or 1 do
            add_way(step, list, "pick-" .. index .. "-" .. at, "choice " .. at .. " in gap " .. index,
                gap.options[at].place)
        end
        for at, wrong in ipairs(gap.wrong or {}) do
            add_way(step, list, "form-" .. index .. "-" .. at, "the known mistake '" .. tostring(wrong.form) .. "'",
                wrong.place)
        end
        if misspelt(gap) then add_way(step, list, "near-" .. index, "a spelling that is near enough") end
    end
    return list
end

function fills.went(step, state)
    local list = { verdict(step, state) }
    for index, gap in ipairs(step.gaps) do
        local judged = record.judge(step, state, index)
        if judged.near then
            list[#list + 1] = "near-" .. index
        elseif gap.kind == "pick" then
            list[#list + 1] = "pick-" .. index .. "-" .. state.values[index]
        elseif judged.form and not judged.right then
            list[#list + 1] = "form-" .. index .. "-" .. judged.form - (gap.kind == "number" and 1 or #gap.accept)
        end
    end
    return list
end

local function right_text(step, gap)
    return gap.kind == "number" and forms.write_number(gap.answer, step.decimal) or gap.accept[1]
end

-- The known mistakes in their order, behind them one that nobody foresaw.
local function wrong_text(step, gap, at)
    local known = gap.wrong[at]
    if gap.kind == "text" then return known and known.form or NONSENSE end
    local value = known and known.value or gap.answer + 2 * gap.tolerance + 7
    return forms.write_number(value, step.decimal)
end

local function type_in(step, events, index, text)
    if step.text then events[#events + 1] = event("gap", index) end
    -- The sign has a key of its own.
    local digits = step.gaps[index].kind == "number" and text:match "^−(.*)$"
    if digits then events[#events + 1] = event("num_sign") end
    events[#events + 1] = event("kb_key", digits or text)
end

-- at: which of a gap's mistakes, 0 for the right answer.
local function fill_in(step, events, index, at)
    local gap = step.gaps[index]
    if at > 0 then at = (at - 1) % wrong_count(gap) + 1 end
    if gap.kind == "pick" then
        events[#events + 1] = event("pick", { index, at + 1 })
    else
        type_in(step, events, index, at == 0 and right_text(step, gap) or wrong_text(step, gap, at))
    end
end

local function filled(step, mistake_of)
    local events = {}
    for index in ipairs(step.gaps) do fill_in(step, events, index, mistake_of(index)) end
    return events
end

local function near_route(step, index)
    local events = {}
    for at, gap in ipairs(step.gaps) do
        if at == index then type_in(step, events, at, misspelt(gap)) else fill_in(step, events, at, 0) end
    end
    return { way = "near-" .. index, events = events }
end

function fills.routes(step)
    local most = 0
    for _, gap in ipairs(step.gaps) do most = math.max(most, wrong_count(gap)) end
    local list = { { way = "right", events = filled(step, function() return 0 end) } }
    for at = 1, most do
        local way = at == 1 and "wrong" or "wrong-" .. at
        list[#list + 1] = { way = way, events = filled(step, function() return at end) }
    end
    if #step.gaps > 1 then
        list[#list + 1] = { way = "partly", events = filled(step, function(index) return index == 1 and 1 or 0 end) }
    end
    for index, gap in ipairs(step.gaps) do
        if misspelt(gap) then list[#list + 1] = near_route(step, index) end
    end
    return list
end

return fills
