-- Plays a lesson: which step, what was answered, what the bar's big button does. Talks to the kiosk
-- through host.send alone; feedback waits for the kiosk's word that the answer is on disk.
--
-- Most steps ask once: event() changes what is chosen, is_ready() says when it can be checked, the
-- button sends response(). event() gives back true when something changed, "keep" when a person who
-- comes back must find it so: for what takes several taps, not for what a finger drags along. A
-- survey (step.survey) is answered for the record alone: saved, then left, no points.
-- A step may offer example(state), one event that leads on to a right answer: a check walks by it.
-- A step that asks several times (the posts of a feed, the turns of a
-- conversation) has methods in their place:
--     event(state, name, arg)   gives back true when something changed, "moved" when another page
--                               of the step is shown, and behind it a list of answers to keep first
--     button(state, words)      the big button while the step is not through; a press is
--                               event "primary"; nil: the button goes on to the next step
--     scores(state)             a list of {indicator, score, max}, one for each thing asked
--     items()                   a list of {id, indicator, kind} of all that may be asked
-- Such a step sets state.done itself when all is answered.
local validate = require "validate"
local random = require "random"
local words_of = require("words").of
local media = require "steps.media"
local scroll = require "steps.scroll"

local runner = {}

local play  -- the lesson being played: see open

local function send(kind, message)
    message.t = kind
    host.send(message)
end

-- ---- where one is ----

local function current() return play.steps[play.at] end

local function questions_before(index)
    local count = 0
    for i = 1, index do
        if play.steps[i].scored then count = count + 1 end
    end
    return count
end

local function context()
    return {
        env = play.env, words = play.words, saving = play.saving ~= nil, scroll = play.scroll,
        question = questions_before(play.at), questions = play.questions,
    }
end

local function state_of(step)
    local state = play.states[step.id]
    if not state and step.start then
        state = step:start(random(play.seed .. "/" .. step.id), play.kept[step.id])
        play.states[step.id] = state
    end
    return state or {}
end

local function is_open_question(step) return (step.scored or step.survey) and not state_of(step).done end

-- What a later run needs to stand where this one stands.
local function checkpoint()
    local states = {}
    for id, state in pairs(play.states) do states[id] = state end
    for id, state in pairs(play.kept) do states[id] = states[id] or state end
    return { step = current().id, state = { steps = states, skipped = play.skipped } }
end

-- ---- what is shown ----

local function own_button(step) return step.button and step:button(state_of(step), play.words) or nil end

local function primary(step)
    local words = play.words
    local own = own_button(step)
    if own then return own end
    if is_open_question(step) then
        local ready = step:is_ready(state_of(step))
        local hint = play.saving and words "saving" or (not ready and step:hint(words, state_of(step))) or nil
        return {
            label = words(step.survey and "next" or "check"), icon = step.survey and "arrow-right" or "check",
            enabled = ready and not play.saving, hint = hint,
        }
    end
    local last = play.at == #play.steps
    return { label = words(last and "finish" or "next"), icon = "arrow-right", enabled = not play.finished }
end

local function speech(step, ctx)
    local lines = {}
    for _, line in ipairs(step.speech and step:speech(state_of(step), ctx) or {}) do
        if line and line ~= "" then lines[#lines + 1] = line end
    end
    return #lines > 0 and lines or nil
end

local function example(step)
    if not play.checking or not step.example or state_of(step).done then return nil end
    return step:example(state_of(step))
end

local function show()
    local step, ctx = current(), context()
    send("view", {
        step = play.at, steps = #play.steps, step_id = step.id, step_kind = step.kind, primary = primary(step),
        back = play.at > 1 and not play.saving, speech = speech(step, ctx),
        sound = not state_of(step).done and step.sound or nil, example = example(step),
        tree = step:view(state_of(step), ctx),
    })
end

-- ---- moving on ----

-- Another page is to be seen: of the next step, or of this one.
local function turn()
    play.scroll = { more = false, jump = 0 }
    play.since = host.now and host.now() or nil
    send("checkpoint", checkpoint())
    show()
end

local function go(index)
    play.at = index
    turn()
end

local function scores_of(step)
    if step.scores then return step:scores(state_of(step)) end
    return { step:response(state_of(step)) }
end

local function result()
    local total = { score = 0, max = 0, indicators = {} }
    for _, step in ipairs(play.steps) do
        for _, one in ipairs(step.scored and scores_of(step) or {}) do
            local sum = total.indicators[one.indicator] or { score = 0, max = 0, n = 0 }
            sum.score, sum.max, sum.n = sum.score + one.score, sum.max + one.max, sum.n + 1
            total.indicators[one.indicator] = sum
            total.score, total.max = total.score + one.score, total.max + one.max
        end
    end
    return total
end

local function finish()
    play.finished = true
    local total = result()
    local share = total.max > 0 and total.score / total.max or 1
    send("done", {
        score = total.score, max = total.max, passed = share >= play.lesson.pass - 1e-9,
        indicators = total.indicators, checkpoint = checkpoint(),
    })
end

-- The first question to answer yet; one that could not be shown is not asked for again.
local function first_open_question()
    for index, step in ipairs(play.steps) do
        if is_open_question(step) and not play.skipped[step.id] then return index end
    end
    return nil
end

local function go_on()
    if play.at < #play.steps then return go(play.at + 1) end
    local open = first_open_question()
    if open then return go(open) end
    finish()
end

local function duration()
    return play.since and math.max(0, math.floor(host.now() - play.since)) or 0
end

-- Hands answers over to the disk; what is shown stays as it was until all of them are saved.
local function keep(step, answers)
    play.saving = {}
    for index, answer in ipairs(answers) do
        play.refs = play.refs + 1
        answer.ref, answer.step = step.id .. "#" .. play.refs, step.id
        answer.duration_ms = index == 1 and duration() or 0
        -- With the last of them: a cut in between must not make an answer seem given that is not on disk.
        answer.checkpoint = index == #answers and checkpoint() or nil
        play.saving[answer.ref] = true
    end
    for _, answer in ipairs(answers) do send("response", answer) end
end

local function check(step)
    local state = state_of(step)
    local response = step:response(state)
    state.done = true
    keep(step, { response })
end

local function tell(step, name, arg)
    if not step.event then return end
    local changed, answers = step:event(state_of(step), name, arg)
    if answers and #answers > 0 then
        keep(step, answers)
    elseif changed == "moved" then
        turn()
    elseif changed then
        if changed == "keep" then send("checkpoint", checkpoint()) end
        show()
    end
end

-- ---- what the kiosk calls ----

local EVENTS = {}

function EVENTS.primary(step)
    if own_button(step) then
        tell(step, "primary")
    elseif is_open_question(step) then
        if step:is_ready(state_of(step)) then check(step) end
    else
        go_on()
    end
end

function EVENTS.back()
    if play.at > 1 then go(play.at - 1) end
end

EVENTS[scroll.MORE] = function(_, arg)
    if play.scroll.more ~= (arg == true) then
        play.scroll.more = arg == true
        show()
    end
end

EVENTS[scroll.DOWN] = function()
    play.scroll.jump = play.scroll.jump + 1
    show()
end

-- Something was tapped. While an answer is being saved nothing moves.
function runner.event(name, arg)
    if play.finished or play.saving then return end
    local step = current()
    local own = EVENTS[name]
    if own then return own(step, arg) end
    tell(step, name, arg)
end

function runner.env(env)
    play.env = env
    play.words = words_of(env.lang)
    if not play.saving then show() end
end

function runner.saved(ref)
    if not play.saving or not play.saving[ref] then return end
    play.saving[ref] = nil
    if next(play.saving) ~= nil then return end
    play.saving = nil
    -- A survey has nothing to say about its answer.
    if current().survey then return go_on() end
    show()
end

local function resume_index(resume)
    if not resume or resume.step == "" then return 1 end
    for index, step in ipairs(play.steps) do
        if step.id == resume.step then return index end
    end
    -- The pack changed since: the first question without an answer is the nearest place.
    return first_open_question() or 1
end

local function check_file(what, source, place, known, other)
    local file = media.pack_file(source)
    if not file or known[file] then return end
    local near = validate.nearest(file, known)
    validate.error(place, "the pack has no " .. what .. " '" .. file .. "'",
        near and ("did you mean '" .. near .. "'?") or other)
end

local function check_media(lesson, opts)
    if not opts.media then return end
    local known = {}
    for _, name in ipairs(opts.media) do known[name] = true end
    local picture = "put the file there, or name one of media:illustrations/"
    local sound = "put the file there, or leave the field out: the voice reads the words"
    for _, step in ipairs(lesson.steps) do
        check_file("picture", step.picture, step.place, known, picture)
        for _, shown in ipairs(step.pictures or {}) do
            check_file("picture", shown.picture, shown.place, known, picture)
        end
        check_file("sound", step.sound, step.place, known, sound)
    end
end

local function items_of(lesson)
    local items = {}
    for _, step in ipairs(lesson.steps) do
        local asked = step.items and step:items() or { { id = step.id, indicator = step.indicator, kind = step.kind } }
        for _, item in ipairs(step.scored and asked or {}) do
            item.label = lesson.indicators[item.indicator]
            items[#items + 1] = item
        end
    end
    return #items > 0 and items or nil
end

local function first_error()
    for _, problem in ipairs(validate.problems()) do
        if problem.grade == "error" then return problem end
    end
    return nil
end

local function refuse_broken(opts)
    local problem = first_error()
    if opts.check or not problem then return end
    local text = problem.problem
    if problem.remedy then text = text .. " → " .. problem.remedy end
    error(problem.file .. ":" .. problem.line .. ": " .. text, 0)
end

-- Begins behind a step that could not be shown: the kiosk asks for it in what it resumes with.
local function skip_on()
    play.skipped[current().id] = true
    go_on()
end

-- lesson: what the entry file returned. opts: env, seed, resume, check, media.
function runner.open(lesson, opts)
    if type(lesson) ~= "table" or not lesson.is_lesson then
        error("a lesson file must return s.lesson { ... }", 0)
    end
    check_media(lesson, opts)
    refuse_broken(opts)
    local env = opts.env
    play = {
        lesson = lesson, steps = lesson.steps, env = env, words = words_of(env.lang),
        seed = string.format("%.0f", opts.seed or 1),
        states = {}, kept = {}, skipped = {}, refs = 0, scroll = { more = false, jump = 0 }, questions = 0,
        checking = opts.check == true,
    }
    play.questions = questions_before(#play.steps)
    for _, step in ipairs(play.steps) do
        if step.localize then step:localize(play.words) end
    end
    local state = opts.resume and opts.resume.state
    if type(state) ~= "table" then state = {} end
    if type(state.steps) == "table" then play.kept = state.steps end
    if type(state.skipped) == "table" then play.skipped = state.skipped end
    send("ready", {
        title = lesson.title ~= "" and lesson.title or "?", steps = math.max(1, #lesson.steps),
        jp = lesson.jp, pass = lesson.pass,
        items = items_of(lesson), problems = #validate.problems() > 0 and validate.problems() or nil,
    })
    -- A lesson with mistakes need not stand up to being shown: its author is told, that is all.
    if #play.steps == 0 or first_error() then return end
    play.at = resume_index(opts.resume)
    if state.skip == true then return skip_on() end
    play.since = host.now and host.now() or nil
    show()
end

return runner
