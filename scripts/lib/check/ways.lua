-- Everything a lesson can lead to, so that a check can say what its walk did not reach. A kind of step
-- names its own ways where it has some:
--     ways()       a list of {id, about, place}: "reply 2 of 'undangan'"
--     went(state)  ids of the ways that this state has gone
-- Every other question has two: answered rightly, and not quite.
local ways = {}

local RIGHT, WRONG = "right", "wrong"

local function earned(step, state)
    local score, max = 0, 0
    for _, one in ipairs(step.scores and step:scores(state) or { step:response(state) }) do
        score, max = score + one.score, max + one.max
    end
    return score, max
end

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
            add(step, RIGHT, "a right answer to '" .. step.id .. "'", step.place)
            add(step, WRONG, "a wrong answer to '" .. step.id .. "'", step.place)
        end
    end
    return list
end

-- Ids of the step's ways that its state has gone.
function ways.gone(step, state)
    if step.ways then return step:went(state) end
    if not step.scored or not state.done then return {} end
    local score, max = earned(step, state)
    return { score >= max and RIGHT or WRONG }
end

return ways
