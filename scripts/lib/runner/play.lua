-- The lesson being played: which step, and what every step remembers. Knows nothing of the screen.
local random = require "random"
local words_of = require("words").of
local timing = require "runner.timing"

local Play = {}
Play.__index = Play

local function table_or_empty(value) return type(value) == "table" and value or {} end

-- lesson: what s.lesson returned. opts: as the runner's open.
function Play.new(lesson, opts)
    local state = table_or_empty(opts.resume and opts.resume.state)
    local play = setmetatable({
        env = opts.env, words = words_of(opts.env.lang), seed = string.format("%.0f", opts.seed or 1), at = 1,
        lesson_id = tostring(opts.entry or ""):match "([^/]*)%.lua$" or "", pack = opts.pack, history = opts.history,
        person = table_or_empty(opts.person),  -- level, leads: nil unless a roster says so
        states = {}, kept = table_or_empty(state.steps), skipped = table_or_empty(state.skipped),
        draws = table_or_empty(state.draws),  -- by quiz, the ids of the questions it asks in this attempt
        sure = table_or_empty(state.sure),    -- by step, how sure one is of an answer; 0: being asked
        spent = table_or_empty(state.spent),    -- by quiz, milliseconds of its time limit
        missed = table_or_empty(state.missed),  -- steps that the end of the time left without an answer
        refs = 0, scroll = { more = false, jump = 0 }, checking = opts.check == true,
        routed = {},  -- by step, whether a check was told how to answer it
    }, Play)
    play:use(lesson)
    return play
end

-- Plays the steps of this lesson, each quiz unfolded into its questions. Called once more when the
-- lesson was built anew: what is remembered of steps and draws goes on with the new ones.
function Play:use(lesson)
    local steps = {}
    for _, step in ipairs(lesson.steps) do
        for _, one in ipairs(step.unfold and step:unfold(self) or { step }) do
            one.key = one.key or one.id
            steps[#steps + 1] = one
            if one.localize then one:localize(self.words) end
            if one.recall then one:recall(self) end
        end
    end
    self.lesson, self.steps = lesson, steps
    self.questions = self:questions_before(#steps)
end

-- The look a lesson is drawn for; built: the lesson built again from its sources because the language
-- is another one, or nil. What was answered, and where one is, stay: steps are known by their key.
function Play:set_env(env, built)
    local key = self:current() and self:current().key
    self.env, self.words = env, words_of(env.lang)
    if not built then return end
    self:use(built)
    for index, step in ipairs(self.steps) do
        if step.key == key then self.at = index end
    end
end

function Play:current() return self.steps[self.at] end

-- How many questions there are among the first steps; those of quizzes are counted by themselves.
function Play:questions_before(index)
    local count = 0
    for i = 1, index do
        if self.steps[i].scored and not self.steps[i].quiz then count = count + 1 end
    end
    return count
end

-- The quiz of this name in the lesson itself, or nil.
function Play:quiz(id)
    for _, step in ipairs(id and self.lesson.steps or {}) do
        if step.is_quiz and step.id == id then return step end
    end
    return nil
end

-- Would another attempt ask questions that this one did not?
function Play:has_other_questions()
    for _, step in ipairs(self.lesson.steps) do
        if step.is_quiz and step.retry == "other" and #step.plan.rules > 0 then
            local asked = self.draws[step.id] or {}
            if #step.plan.entries > #asked then return true end
        end
    end
    return false
end

-- What a step remembers; begins it when it was never seen.
function Play:state_of(step)
    local state = self.states[step.key]
    if not state and step.start then
        state = step:start(random(self.seed .. "/" .. step.key), self.kept[step.key])
        self.states[step.key] = state
    end
    return state or {}
end

-- To be answered yet.
function Play:is_open(step)
    return (step.scored or step.survey) and not self.missed[step.key] and not self:state_of(step).done
end

-- An answer was given, and how sure one is of it is being asked.
function Play:is_asking_sure(step) return self.sure[step.key] == 0 end

-- May one come back to it? What was answered in a quiz without feedback stays unseen.
function Play:is_visible(step)
    return not self.missed[step.key] and not (step.silent and self:state_of(step).done)
end

-- The nearest step before this one that may be seen, or nil.
function Play:index_before()
    for index = self.at - 1, 1, -1 do
        if self:is_visible(self.steps[index]) then return index end
    end
    return nil
end

-- The first question to answer yet; one that could not be shown is not asked for again.
function Play:first_open()
    for index, step in ipairs(self.steps) do
        if self:is_open(step) and not self.skipped[step.key] then return index end
    end
    return nil
end

-- Where a later run goes on.
function Play:resume_index(resume)
    if not resume or resume.step == "" then return 1 end
    for index, step in ipairs(self.steps) do
        if step.key == resume.step then return index end
    end
    -- The pack changed since: the first question without an answer is the nearest place.
    return self:first_open() or 1
end

-- What a later run needs to stand where this one stands.
function Play:checkpoint()
    timing.settle(self)
    local states = {}
    for id, state in pairs(self.states) do states[id] = state end
    for id, state in pairs(self.kept) do states[id] = states[id] or state end
    return {
        step = self:current().key,
        state = { steps = states, skipped = self.skipped, draws = self.draws, sure = self.sure,
                  spent = self.spent, missed = self.missed },
    }
end

return Play
