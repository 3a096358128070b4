-- Adds up what was earned: by indicator, and in all.
local score = {}

-- What each thing that a step asks has earned: a list of {indicator, score, max}.
local function scores_of(play, step)
    if step.scores then return step:scores(play:state_of(step)) end
    return { step:response(play:state_of(step)) }
end

-- {score, max, indicators = {code = {score, max, n}}} of the whole lesson.
function score.of(play)
    local total = { score = 0, max = 0, indicators = {} }
    for _, step in ipairs(play.steps) do
        for _, one in ipairs(step.scored and scores_of(play, step) or {}) do
            local sum = total.indicators[one.indicator] or { score = 0, max = 0, n = 0 }
            sum.score, sum.max, sum.n = sum.score + one.score, sum.max + one.max, sum.n + 1
            total.indicators[one.indicator] = sum
            total.score, total.max = total.score + one.score, total.max + one.max
        end
    end
    return total
end

-- The indicators of a total, each with its label in the person's language where the lesson has one.
function score.labelled(total, labels)
    for code, sum in pairs(total.indicators) do sum.label = labels[code] end
    return total.indicators
end

-- Whether a total reaches the share that passes; a lesson without points is passed by reading it.
function score.passes(total, share)
    if total.max <= 0 then return true end
    return total.score / total.max >= share - 1e-9
end

return score
