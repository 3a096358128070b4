-- What the kiosk is told of a step: its view, the bar's big button, what is read aloud.
local score = require "runner.score"
local timing = require "runner.timing"
local confidence = require "steps.confidence"

local screen = {}

-- In a quiz "Soal 3 dari 10" counts the quiz's own questions; where the button leads straight on, what to do
-- names that button.
local function quiz_words(play, step)
    local leads_on = step.silent and not step.confidence
    return function(key, values)
        if key == "question" then key, values = "quiz_question", { n = step.number, m = step.count } end
        local words = play.words(key, values)
        return leads_on and (words:gsub(play.words "check", play.words "next")) or words
    end
end

-- What every step's view gets.
local function context(play, step)
    local ctx = {
        env = play.env, words = step.quiz and quiz_words(play, step) or play.words, saving = play.saving ~= nil,
        scroll = play.scroll, question = play:questions_before(play.at), questions = play.questions,
    }
    if step.closes then
        -- What the quiz has come to, now and at its pretest.
        local past = require "steps.quiz_past"
        local pretest = play:quiz(step.closes.twin_of)
        ctx.result = score.of_quiz(play, step.closes)
        ctx.before = pretest and score.of_quiz(play, pretest) or past.before(step.closes, play)
        ctx.labels = play.lesson.indicators
        ctx.state_of = function(other) return play:state_of(other) end
        ctx.is_missed = function(other) return play.missed[other.key] == true end
    end
    return ctx
end

-- The button of a step that has its own while it is not through.
function screen.own_button(play, step)
    return step.button and step:button(play:state_of(step), play.words) or nil
end

-- Answered at once, without a word about it: a survey that has nothing to compare with, and a question of a
-- quiz without feedback.
function screen.is_silent(step) return step.survey and not step.earlier or step.silent end

local function open_button(play, step)
    local words, state = play.words, play:state_of(step)
    local ready = step:is_ready(state)
    local hint = play.saving and words "saving" or (not ready and step:hint(words, state)) or nil
    local goes_on = (step.survey or step.silent) and not step.confidence
    return {
        label = words(goes_on and "next" or "check"), icon = goes_on and "arrow-right" or "check",
        enabled = ready and not play.saving, hint = hint,
    }
end

local function review_button(play)
    local last = play.review.at == #play.review.places
    return { label = play.words(last and "finish" or "next"), icon = "arrow-right" }
end

-- Where one is: in the lesson, or in looking back at it.
local function place(play)
    if play.review then return play.review.at, #play.review.places end
    return play.at, #play.steps
end

local function has_back(play, step)
    if play.review then return play.review.at > 1 end
    return (play:is_asking_sure(step) or play:index_before() ~= nil) and not play.saving
end

local function primary(play, step)
    if play.review then return review_button(play) end
    local words = play.words
    local own = screen.own_button(play, step)
    if own then return own end
    if play:is_asking_sure(step) then return confidence.button(words, play.saving ~= nil) end
    if play:is_open(step) then return open_button(play, step) end
    local last = play.at == #play.steps
    return { label = words(last and "finish" or "next"), icon = "arrow-right", enabled = not play.finished }
end

local function said(lines)
    local list = {}
    for _, line in ipairs(lines or {}) do
        if line and line ~= "" then list[#list + 1] = line end
    end
    return #list > 0 and list or nil
end

local function example(play, step)
    local state = play:state_of(step)
    if not play.checking or state.done then return nil end
    if play:is_asking_sure(step) then return confidence.EXAMPLE end
    return step.example and step:example(state) or nil
end

-- Sure, and yet not right: worth a sentence beside the feedback.
local function is_sorry(play, step, state)
    if not state.done or step.ungraded or not confidence.is_sure(play.sure[step.key]) then return false end
    local answer = step:response(state)
    return answer.score < answer.max
end

-- The tree of a step and what is read aloud of it.
local function shown(play, step, state)
    local ctx = context(play, step)
    if play:is_asking_sure(step) then return confidence.view(step, ctx), confidence.speech(ctx.words) end
    if not is_sorry(play, step, state) then
        return step:view(state, ctx), step.speech and step:speech(state, ctx)
    end
    ctx.env = confidence.room_beside_remark(ctx.env)
    local lines = step.speech and step:speech(state, ctx) or {}
    lines[#lines + 1] = ctx.words "sure_but_wrong"
    return confidence.with_remark(play.env, ctx.words, step:view(state, ctx)), lines
end

local function gone(play, step, state)
    local list = play.checking and not step.quiz and require("check.ways").gone(step, state, play.sure[step.key]) or {}
    return #list > 0 and list or nil
end

-- Told once, before anything of the step was touched.
local function routes(play, step, state)
    if not play.checking or state.done or play.sure[step.key] or play.routed[step.key] then return nil end
    play.routed[step.key] = true
    return require("check.ways").routes(step, state)
end

-- The library's own lesson has its title among the library's words.
local function title(lesson, words)
    if lesson.title_key then return words(lesson.title_key) end
    return lesson.title ~= "" and lesson.title or nil
end

-- A recording of what is shown, as long as it is not answered. A step of several questions says which.
local function recording(play, step, state)
    if play:is_asking_sure(step) then return nil end
    if step.recording then return step:recording(state) end
    return not state.done and step.sound or nil
end

-- The view message of the current step.
function screen.of(play)
    local step = play:current()
    local state = play:state_of(step)
    local tree, lines = shown(play, step, state)
    local at, count = place(play)
    return {
        title = title(play.lesson, play.words),
        step = at, steps = count, step_id = step.key, step_kind = step.kind,
        primary = primary(play, step), back = has_back(play, step), speech = said(lines),
        sound = recording(play, step, state), timer = timing.told(play, step),
        example = example(play, step), ways = gone(play, step, state), routes = routes(play, step, state),
        tree = tree,
    }
end

return screen
