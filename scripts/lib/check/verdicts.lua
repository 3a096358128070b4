-- How well a question was answered, as ways of it; and the few words the answers of a check are made of.
local verdicts = {}

local ABOUT = { right = "a right answer", partly = "a partly right answer", wrong = "a wrong answer" }

function verdicts.name(score, max)
    if score == max then return "right" end
    return score > 0 and "partly" or "wrong"
end

-- Of a question that is worth one point.
function verdicts.of(step, state) return verdicts.name(step:score(state), 1) end

-- Adds those that can be had to the list of the step's ways.
function verdicts.ways(step, list, ...)
    for _, id in ipairs { ... } do
        list[#list + 1] = { id = id, about = ABOUT[id] .. " to '" .. step.id .. "'", place = step.place }
    end
    return list
end

function verdicts.add_way(step, list, id, about, place)
    list[#list + 1] = { id = id, about = about .. " of '" .. step.id .. "'", place = place or step.place }
end

function verdicts.event(name, arg) return { name = name, arg = arg } end

return verdicts
