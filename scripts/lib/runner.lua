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
local scroll = require "steps.scroll"
local confidence = require "steps.confidence"
local Play = require "runner.play"
local opening = require "runner.opening"
local score = require "runner.score"
local timing = require "runner.timing"
local screen = require "runner.screen"
local review = require "runner.review"

local runner = {}

local play  -- the lesson being played: see runner.open

local function send(kind, message)
    message.t = kind
    host.send(message)
end

-- Only a check needs it.
local function facts() return require "check.facts" end

local function show()
    timing.settle(play)
    send("view", screen.of(play))
end

-- ---- moving on ----

local function now() return host.now and host.now() or nil end

-- Another page of the step is to be seen; the time it takes goes on.
local function look_on()
    play.scroll = { more = false, jump = 0 }
    send("checkpoint", play:checkpoint())
    show()
end

-- Another page is to be seen: of the next step, or of this one.
local function turn()
    play.since = now()
    look_on()
end

local function go(index)
    play.at = index
    turn()
end

local function finish()
    play.finished = true
    local total = score.of(play, play.steps)
    send("done", {
        score = total.score, max = total.max, passed = score.passes(total, play.lesson.pass),
        other = play:has_other_questions(), review = #review.places(play) > 0,
        indicators = score.labelled(total, play.lesson.indicators),
        checkpoint = play:checkpoint(),
    })
end

local function go_on()
    if play.at < #play.steps then return go(play.at + 1) end
    local open = play:first_open()
    if open then return go(open) end
    finish()
end

-- ---- answers ----

local function duration()
    return play.since and math.max(0, math.floor(host.now() - play.since)) or 0
end

-- An answer as it is kept.
local function sealed(step, answer)
    play.refs = play.refs + 1
    answer.ref, answer.step = step.key .. "#" .. play.refs, step.key
    for name, value in pairs(step.stamp or {}) do answer.response[name] = value end
    timing.note(play, step, answer.response)
    score.graded(step, answer)
    answer.duration_ms = 0
    -- The wording is kept as it was shown: a later edit or translation changes no past result.
    answer.question.lang = play.env.lang
    play.saving[answer.ref] = true
    return answer
end

-- Hands answers over to the disk; what is shown stays as it was until all of them are saved.
local function keep(step, answers)
    timing.settle(play)
    play.saving = {}
    for index, answer in ipairs(answers) do
        sealed(step, answer)
        if index == 1 then answer.duration_ms = duration() end
        -- With the last of them: a cut in between must not make an answer seem given that is not on disk.
        answer.checkpoint = index == #answers and play:checkpoint() or nil
    end
    for _, answer in ipairs(answers) do send("response", answer) end
end

local function check(step)
    local state, sure = play:state_of(step), play.sure[step.key]
    if step.confidence and not confidence.is_level(sure) then
        play.sure[step.key] = 0
        return look_on()
    end
    local response = step:response(state)
    if step.confidence then confidence.note(response, sure, play.words) end
    state.done = true
    keep(step, { response })
end

local function tell(step, name, arg)
    if not step.event then return end
    local changed, answers = step:event(play:state_of(step), name, arg)
    if answers and #answers > 0 then
        keep(step, answers)
    elseif changed == "moved" then
        turn()
    elseif changed then
        if changed == "keep" then send("checkpoint", play:checkpoint()) end
        show()
    end
end

-- One event may cause no more messages than the fence lets through.
local MOST_AT_ONCE = 10

-- A quiz's time is up: what was chosen counts, and the rest is kept as not answered. Each with its own
-- checkpoint, so that whatever is cut off here goes on at the first that is not on disk.
local function end_quiz(quiz)
    local asked = play:current()
    play.saving, play.leaving = {}, true
    local open = timing.open_steps(play, quiz)
    play.at = timing.index_behind(play, quiz)
    for index = 1, math.min(#open, MOST_AT_ONCE) do
        local step = open[index]
        local answer = sealed(step, timing.answer(play, step))
        if step == asked then answer.duration_ms = duration() end
        answer.checkpoint = play:checkpoint()
        send("response", answer)
    end
end

local function leave_quiz()
    play.leaving = nil
    local over = timing.over(play)
    if over then return end_quiz(over) end
    -- Without a page at its end, a quiz that is the last step leads on from a question that is gone.
    if play.missed[play:current().key] then return go_on() end
    turn()
end

-- ---- what the kiosk calls ----

local EVENTS = {}

function EVENTS.primary(step)
    if play:is_asking_sure(step) then return end
    if screen.own_button(play, step) then
        tell(step, "primary")
    elseif play:is_open(step) then
        if step:is_ready(play:state_of(step)) then check(step) end
    else
        go_on()
    end
end

-- From being asked how sure one is, back to the answer.
function EVENTS.back(step)
    if play:is_asking_sure(step) then
        play.sure[step.key] = nil
        return look_on()
    end
    local before = play:index_before()
    if before then go(before) end
end

EVENTS[confidence.EVENT] = function(step, level)
    if not play:is_asking_sure(step) or not confidence.is_level(level) then return end
    play.sure[step.key] = level
    check(step)
end

-- The kiosk says that the time is up which the last frame asked to be told of.
function EVENTS.time()
    timing.settle(play)
    local quiz = timing.over(play)
    if quiz then return end_quiz(quiz) end
    send("checkpoint", play:checkpoint())
    show()
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

local function look_back(moved)
    if not moved then return end
    play.scroll = { more = false, jump = 0 }
    show()
end

-- Looking back at a lesson that is done; what comes behind the last page is the kiosk's own.
local REVIEW = {
    primary = function() look_back(review.turn(play, 1)) end,
    back = function() look_back(review.turn(play, -1)) end,
    [scroll.MORE] = EVENTS[scroll.MORE], [scroll.DOWN] = EVENTS[scroll.DOWN],
}

local function tell_done(name, arg)
    if name == "review" then return look_back(review.begin(play)) end
    local own = play.review and REVIEW[name]
    if own then own(nil, arg) end
end

-- An author's preview turns to any step, a person cannot: arg is a step's id, {number of it} or how many
-- steps from here.
local function turn_to(arg)
    local index = type(arg) == "table" and tonumber(arg[1]) or nil
    -- Behind the last step there is the result.
    if type(arg) == "number" then index = play.at + (play.finished and 1 or 0) + arg end
    for at, step in ipairs(play.steps) do
        if step.id == arg then index = at end
    end
    if not index then return end
    play.finished, play.review = false, nil
    go(math.max(1, math.min(#play.steps, math.floor(index))))
end

-- Something was tapped. While an answer is being saved nothing moves.
function runner.event(name, arg)
    if play.saving then return end
    if name == "author-go" and play.checking then return turn_to(arg) end
    if play.finished then return tell_done(name, arg) end
    local step = play:current()
    local own = EVENTS[name]
    if own then return own(step, arg) end
    if not play:is_asking_sure(step) then tell(step, name, arg) end
end

-- built: what the entry file returns in another language than before; see Play.
function runner.env(env, built)
    play:set_env(env, play.checking and facts().as_lesson(built) or built)
    if not play.saving then show() end
end

function runner.saved(ref)
    if not play.saving or not play.saving[ref] then return end
    play.saving[ref] = nil
    if next(play.saving) ~= nil then return end
    play.saving = nil
    if play.leaving then return leave_quiz() end
    -- A survey has nothing to say about its answer.
    if screen.is_silent(play:current()) then return go_on() end
    show()
end

-- Begins behind a step that could not be shown: the kiosk asks for it in what it resumes with.
local function skip_on()
    play.skipped[play:current().key] = true
    go_on()
end

-- For a check: said once, not each time it takes the lesson up somewhere.
local function found_facts(opts)
    if not opts.check or opts.resume then return nil end
    facts().check_texts()
    return not opening.first_error() and facts().of(play.steps) or nil
end

local function tell_ready(lesson, opts)
    local found = found_facts(opts)
    send("ready", {
        title = opening.title(lesson), steps = math.max(1, #play.steps),
        jp = lesson.jp, pass = lesson.pass, items = opening.items(play.steps, lesson.source.indicators),
        problems = #validate.problems() > 0 and validate.problems() or nil, facts = found,
    })
end

-- An author's tool wants the texts of a file, a lesson or a bank: they were noted while it was built.
local function tell_texts(built, env)
    built = facts().as_lesson(built)
    if type(built) == "table" then require("check.own_texts").note(built.steps, env) end
    local texts = opening.texts()
    send("ready", { title = "?", steps = 1, texts = #texts > 0 and texts or nil,
        problems = #validate.problems() > 0 and validate.problems() or nil })
end

-- lesson: what the entry file returned. opts: env, seed, resume, check, media, collect, entry (its file),
-- person ({level, leads} of who learns), history (what the kiosk knows of earlier attempts: see steps.quiz_past).
function runner.open(lesson, opts)
    if opts.collect then return tell_texts(lesson, opts.env) end
    if opts.check then lesson = facts().as_lesson(lesson) end
    if type(lesson) ~= "table" or not lesson.is_lesson then
        error("a lesson file must return s.lesson { ... }", 0)
    end
    play = Play.new(lesson, opts)
    opening.check_media(play.steps, opts.media)
    opening.refuse_broken(opts.check)
    tell_ready(lesson, opts)
    -- A lesson with mistakes need not stand up to being shown: its author is told, that is all.
    if #play.steps == 0 or opening.first_error() then return end
    play.at = play:resume_index(opts.resume)
    if opts.resume and type(opts.resume.state) == "table" and opts.resume.state.skip == true then return skip_on() end
    play.since = now()
    local over = timing.over(play)
    if over then return end_quiz(over) end
    if play.missed[play:current().key] then return go_on() end
    show()
end

return runner
