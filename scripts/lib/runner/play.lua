-- The lesson being played: which step, and what every step remembers. Knows nothing of the screen.
local random = require "random"
local words_of = require("words").of

local Play = {}
Play.__index = Play

-- lesson: what s.lesson returned. opts: as the runner's open.
function Play.new(lesson, opts)
    local play = setmetatable({
        lesson = lesson, steps = lesson.steps, env = opts.env, words = words_of(opts.env.lang),
        seed = string.format("%.0f", opts.seed or 1), at = 1,
        states = {}, kept = {}, skipped = {}, refs = 0, scroll = { more = false, jump = 0 }, questions = 0,
        checking = opts.check == true,
    }, Play)
    play.questions = play:questions_before(#play.steps)
    local state = opts.resume and opts.resume.state
    if type(state) ~= "table" then state = {} end
    if type(state.steps) == "table" then play.kept = state.steps end
    if type(state.skipped) == "table" then play.skipped = state.skipped end
    play:localize()
    return play
end

function Play:localize()
    for _, step in ipairs(self.steps) do
        if step.localize then step:localize(self.words) end
    end
end

-- The look a lesson is drawn for; built: the lesson built again from its sources because the language
-- is another one, or nil. What was answered, and where one is, stay: steps are known by their id.
function Play:set_env(env, built)
    local id = self:current() and self:current().id
    self.env, self.words = env, words_of(env.lang)
    if not built then return end
    self.lesson, self.steps = built, built.steps
    self:localize()
    self.questions = self:questions_before(#self.steps)
    for index, step in ipairs(self.steps) do
        if step.id == id then self.at = index end
    end
end

function Play:current() return self.steps[self.at] end

-- How many questions there are among the first steps.
function Play:questions_before(index)
    local count = 0
    for i = 1, index do
        if self.steps[i].scored then count = count + 1 end
    end
    return count
end

-- What a step remembers; begins it when it was never seen.
function Play:state_of(step)
    local state = self.states[step.id]
    if not state and step.start then
        state = step:start(random(self.seed .. "/" .. step.id), self.kept[step.id])
        self.states[step.id] = state
    end
    return state or {}
end

-- To be answered yet.
function Play:is_open(step) return (step.scored or step.survey) and not self:state_of(step).done end

-- The first question to answer yet; one that could not be shown is not asked for again.
function Play:first_open()
    for index, step in ipairs(self.steps) do
        if self:is_open(step) and not self.skipped[step.id] then return index end
    end
    return nil
end

-- Where a later run goes on.
function Play:resume_index(resume)
    if not resume or resume.step == "" then return 1 end
    for index, step in ipairs(self.steps) do
        if step.id == resume.step then return index end
    end
    -- The pack changed since: the first question without an answer is the nearest place.
    return self:first_open() or 1
end

-- What a later run needs to stand where this one stands.
function Play:checkpoint()
    local states = {}
    for id, state in pairs(self.states) do states[id] = state end
    for id, state in pairs(self.kept) do states[id] = states[id] or state end
    return { step = self:current().id, state = { steps = states, skipped = self.skipped } }
end

return Play
