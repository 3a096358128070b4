-- What the kiosk is told of a step: its view, the bar's big button, what is read aloud.
local ways = require "check.ways"

local screen = {}

-- What every step's view gets.
local function context(play)
    return {
        env = play.env, words = play.words, saving = play.saving ~= nil, scroll = play.scroll,
        question = play:questions_before(play.at), questions = play.questions,
    }
end

-- The button of a step that has its own while it is not through.
function screen.own_button(play, step)
    return step.button and step:button(play:state_of(step), play.words) or nil
end

local function primary(play, step)
    local words = play.words
    local own = screen.own_button(play, step)
    if own then return own end
    if play:is_open(step) then
        local state = play:state_of(step)
        local ready = step:is_ready(state)
        local hint = play.saving and words "saving" or (not ready and step:hint(words, state)) or nil
        return {
            label = words(step.survey and "next" or "check"), icon = step.survey and "arrow-right" or "check",
            enabled = ready and not play.saving, hint = hint,
        }
    end
    local last = play.at == #play.steps
    return { label = words(last and "finish" or "next"), icon = "arrow-right", enabled = not play.finished }
end

local function speech(play, step, ctx)
    local lines = {}
    for _, line in ipairs(step.speech and step:speech(play:state_of(step), ctx) or {}) do
        if line and line ~= "" then lines[#lines + 1] = line end
    end
    return #lines > 0 and lines or nil
end

local function example(play, step)
    local state = play:state_of(step)
    if not play.checking or not step.example or state.done then return nil end
    return step:example(state)
end

local function gone(play, step, state)
    local list = play.checking and ways.gone(step, state) or {}
    return #list > 0 and list or nil
end

-- The view message of the current step.
function screen.of(play)
    local step, ctx = play:current(), context(play)
    local state = play:state_of(step)
    return {
        title = play.lesson.title ~= "" and play.lesson.title or nil,
        step = play.at, steps = #play.steps, step_id = step.id, step_kind = step.kind,
        primary = primary(play, step), back = play.at > 1 and not play.saving, speech = speech(play, step, ctx),
        sound = not state.done and step.sound or nil, example = example(play, step),
        ways = gone(play, step, state), tree = step:view(state, ctx),
    }
end

return screen
