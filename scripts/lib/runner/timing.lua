-- The time limit of a quiz. Its clock runs while a question of it is on the screen and not answered yet:
-- neither while an answer is being saved, nor while feedback is read, nor while nobody is there. What has
-- been spent is kept with every checkpoint. The kiosk wakes the lesson by the event "time".
local timing = {}

local MINUTE_MS = 60000
-- So often what was spent is kept: more than that nobody gets back by a power cut.
local TICK_MS = 5000
local LEAST_WAKE_MS = 250

local function now() return host.now and host.now() or 0 end

-- Whoever needs more time has said so on the page before the quiz.
function timing.is_waived(play, quiz)
    for _, step in ipairs(play.steps) do
        if step.opens == quiz then return play:state_of(step).waiver == true end
    end
    return false
end

local function limit_of(play, quiz)
    if not quiz or not quiz.minutes or timing.is_waived(play, quiz) then return nil end
    return math.floor(quiz.minutes * MINUTE_MS)
end

-- Adds what has been spent up to now; the clock goes on when the step that is shown now wants it.
function timing.settle(play)
    local at, clock, step = now(), play.clock, play:current()
    if clock then play.spent[clock.quiz] = (play.spent[clock.quiz] or 0) + math.max(0, at - clock.since) end
    local runs = not play.saving and not play.finished and limit_of(play, step.quiz) and play:is_open(step)
    play.clock = runs and { quiz = step.quiz.id, since = at } or nil
end

local function left_of(play, quiz)
    local limit = limit_of(play, quiz)
    return limit and math.max(0, limit - (play.spent[quiz.id] or 0)), limit
end

-- What the frame of a step says of its time: {left_ms, limit_ms, wake_ms}; nil: there is no limit.
function timing.told(play, step)
    local left, limit = left_of(play, step.quiz)
    if not left then return nil end
    local wake = left % TICK_MS
    return {
        left_ms = math.min(limit, math.ceil(left / TICK_MS) * TICK_MS), limit_ms = limit,
        -- Whoever checks a lesson is given all the time there is.
        wake_ms = play.clock and not play.checking and math.max(LEAST_WAKE_MS, wake > 0 and wake or TICK_MS) or nil,
    }
end

-- The questions of a quiz that are not answered.
function timing.open_steps(play, quiz)
    local list = {}
    for _, step in ipairs(play.steps) do
        if step.quiz == quiz and play:is_open(step) then list[#list + 1] = step end
    end
    return list
end

-- The first quiz whose time is up while questions of it are open, or nil.
function timing.over(play)
    for _, quiz in ipairs(play.lesson.steps) do
        if quiz.is_quiz and left_of(play, quiz) == 0 and #timing.open_steps(play, quiz) > 0 then return quiz end
    end
    return nil
end

-- Where one goes on when a quiz is over: behind its last question, or at that when nothing follows.
function timing.index_behind(play, quiz)
    local last = play.at
    for index, step in ipairs(play.steps) do
        if step.quiz == quiz then last = index end
    end
    return math.min(last + 1, #play.steps)
end

-- The answer to a question at the end of the time: what was chosen counts, whether it was checked or not.
function timing.answer(play, step)
    local seen = play.states[step.key] or play.kept[step.key]
    if seen and step:is_ready(play:state_of(step)) then
        play:state_of(step).done = true
        if play.sure[step.key] == 0 then play.sure[step.key] = nil end
        return step:response(play:state_of(step))
    end
    play.missed[step.key] = true
    return {
        item = step.id, indicator = step.indicator, kind = step.kind, question = { ask = step.ask },
        response = { type = "other", unanswered = "time" }, score = 0, max = step.scored and 1 or 0, correct = false,
    }
end

-- Kept with each answer of a quiz that has a limit.
function timing.note(play, step, response)
    if not step.quiz or not step.quiz.minutes then return end
    response.time = {
        limit_ms = math.floor(step.quiz.minutes * MINUTE_MS), spent_ms = math.floor(play.spent[step.quiz.id] or 0),
        waived = timing.is_waived(play, step.quiz),
    }
end

return timing
