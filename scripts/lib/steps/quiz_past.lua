-- What earlier attempts mean for a draw: twins of what the pretest asked come first, then what was not
-- seen the last time.
local past = {}

-- Every item id a question may have answered under leads back to the question.
local function ids_seen(answers, prefix)
    local seen = {}
    for _, answer in ipairs(answers or {}) do
        if answer.step:sub(1, #prefix) == prefix then seen[answer.step:sub(#prefix + 1)] = true end
    end
    return seen
end

-- The newest finished attempt at a lesson: of this pack, or of the one that is named.
local function lesson_answers(play, lesson, pack)
    local history = type(play.history) == "table" and play.history.lessons or {}
    for _, one in ipairs(history) do
        if one.lesson == lesson and (one.pack or play.pack) == (pack or play.pack) then return one.answers end
    end
    return nil
end

-- "id", "lesson/id" or "pack/lesson/id": the id, then lesson and pack where they are named.
local function place_of(name)
    local parts = {}
    for part in name:gmatch "[^/]+" do table.insert(parts, 1, part) end
    return unpack(parts)
end

-- The questions that a quiz asked of this person; nil when that is not known.
local function asked_by(name, play)
    local id, lesson, pack = place_of(name)
    if not lesson and play.draws[id] then
        local seen = {}
        for _, drawn in ipairs(play.draws[id]) do seen[drawn] = true end
        return seen
    end
    local answers = lesson_answers(play, lesson or play.lesson_id, pack)
    return answers and ids_seen(answers, id .. "/") or nil
end

local function twin_ids(step, plan)
    local twins = {}
    if step.twin then twins[step.twin] = true end
    for _, entry in ipairs(plan.entries) do
        if entry.step.twin == step.id then twins[entry.step.id] = true end
    end
    return twins
end

-- Does the question measure what a question of another test measures?
function past.has_twin(step, plan) return next(twin_ids(step, plan)) ~= nil end

local function is_twin_of(step, plan, asked)
    for id in pairs(twin_ids(step, plan)) do
        if asked[id] then return true end
    end
    return false
end

-- The ids of the twins of what the pretest asked; nil when that is not known.
function past.twins(quiz, play)
    local asked = asked_by(quiz.twin_of, play)
    if not asked then return nil end
    local ids = {}
    for _, entry in ipairs(quiz.plan.entries) do
        if is_twin_of(entry.step, quiz.plan, asked) then ids[#ids + 1] = entry.step.id end
    end
    return #ids > 0 and ids or nil
end

-- A function from an entry of the quiz's banks to a number: the smaller, the sooner it is drawn.
function past.preference(quiz, play)
    local asked = quiz.twin_of and asked_by(quiz.twin_of, play) or nil
    local seen = ids_seen(lesson_answers(play, play.lesson_id), quiz.id .. "/")
    local seen_rank = quiz.retry == "same" and 1 or 3
    return function(entry)
        if asked and is_twin_of(entry.step, quiz.plan, asked) then return 0 end
        return seen[entry.step.id] and seen_rank or 2
    end
end

-- The questions due for a refresher, of what the kiosk says: a list of {bank, item}.
function past.due(play)
    local due = type(play.history) == "table" and play.history.due
    return type(due) == "table" and due or {}
end

local function add(sums, name, answer)
    if type(name) ~= "string" or name == "" or answer.max <= 0 then return end
    local sum = sums[name] or { score = 0, max = 0 }
    sum.score, sum.max = sum.score + answer.score, sum.max + answer.max
    sums[name] = sum
end

-- What the pretest of this quiz came to: {pillars = {name = {score, max}}, indicators = likewise}.
function past.before(quiz, play)
    local before = { pillars = {}, indicators = {} }
    local id, lesson, pack = place_of(quiz.twin_of or "")
    if not lesson then return before end
    for _, answer in ipairs(lesson_answers(play, lesson, pack) or {}) do
        if answer.step:sub(1, #id + 1) == id .. "/" then
            add(before.pillars, answer.pillar, answer)
            add(before.indicators, answer.indicator, answer)
        end
    end
    return before
end

-- What was answered to the statements of a self-assessment, named as a quiz is: {code = value}; empty when
-- that is not known.
function past.ratings(name, play)
    local id, lesson, pack = place_of(name or "")
    local values = {}
    for _, answer in ipairs(id and lesson_answers(play, lesson or play.lesson_id, pack) or {}) do
        for _, one in ipairs(answer.step == id and answer.ratings or {}) do values[one.id] = one.value end
    end
    return values
end

return past
