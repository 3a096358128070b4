-- Adds up what was earned: by indicator, and in all.
local score = {}

-- Is one answer worth points? A question may be asked for the record alone.
function score.graded(step, answer)
    if step.ungraded then answer.score, answer.max, answer.correct = 0, 0, false end
    return answer
end

-- What each thing that a step asks has earned: a list of {indicator, score, max}.
local function scores_of(play, step)
    if step.ungraded then return {} end
    if play.missed[step.key] then return { { indicator = step.indicator, score = 0, max = 1 } } end
    if step.scores then return step:scores(play:state_of(step)) end
    return { step:response(play:state_of(step)) }
end

local function add(sums, name, one)
    if type(name) ~= "string" then return end
    local sum = sums[name] or { score = 0, max = 0, n = 0 }
    sum.score, sum.max, sum.n = sum.score + one.score, sum.max + one.max, sum.n + 1
    sums[name] = sum
end

-- {score, max, indicators = {code = {score, max, n}}, pillars = likewise, modules = likewise} of some steps.
function score.of(play, steps)
    local total = { score = 0, max = 0, indicators = {}, pillars = {}, modules = {} }
    for _, step in ipairs(steps) do
        for _, one in ipairs(step.scored and scores_of(play, step) or {}) do
            add(total.indicators, one.indicator, one)
            add(total.pillars, step.pillar, one)
            add(total.modules, step.module, one)
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

-- What a quiz has come to: its sums, and the questions that were not answered fully right.
function score.of_quiz(play, quiz)
    local steps, wrong = {}, {}
    for _, step in ipairs(play.steps) do
        if step.quiz == quiz and step.scored and not step.ungraded then
            steps[#steps + 1] = step
            local own = score.of(play, { step })
            if own.score < own.max then wrong[#wrong + 1] = step end
        end
    end
    local total = score.of(play, steps)
    total.wrong, total.count = wrong, #steps
    return total
end

-- Whether a total reaches the share that passes; a lesson without points is passed by reading it.
function score.passes(total, share)
    if total.max <= 0 then return true end
    return total.score / total.max >= share - 1e-9
end

return score
