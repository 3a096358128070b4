-- Everything a lesson can lead to, so that a check can say what its walk did not reach. A kind of step
-- names its own ways where it has some:
--     ways()       a list of {id, about, place}: "reply 2 of 'undangan'"
--     went(state)  ids of the ways that this state has gone
-- Every other question has one: that it was answered.
local ways = {}

local ANSWERED = "answered"

-- A list of {step, way, about, file, line} for all steps; the way "" is the step itself.
function ways.of(steps)
    local list = {}
    local function add(step, way, about, place)
        list[#list + 1] = { step = step.key or step.id, way = way, about = about, file = place.file, line = place.line }
    end
    for _, step in ipairs(steps) do
        add(step, "", "step '" .. step.id .. "'", step.place)
        if step.ways then
            for _, way in ipairs(step:ways()) do add(step, way.id, way.about, way.place or step.place) end
        elseif step.scored then
            add(step, ANSWERED, "an answer to '" .. step.id .. "'", step.place)
        end
    end
    return list
end

-- Ids of the step's ways that its state has gone.
function ways.gone(step, state)
    if step.ways then return step:went(state) end
    return step.scored and state.done and { ANSWERED } or {}
end

return ways
