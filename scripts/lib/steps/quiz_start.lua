-- The page before a quiz with a time limit: how much time there is, and that whoever needs more has it.
local ui = require "ui"
local scroll = require "steps.scroll"

local quiz_start = {}

local EVENT = "waiver"
local methods = {}

local function heading(quiz, words)
    return quiz.title or words("quiz_start_" .. (quiz.purpose == "practice" and "any" or quiz.purpose))
end

function methods.start(_, _, kept) return { waiver = type(kept) == "table" and kept.waiver == true } end

function methods.event(step, state, name, arg)
    -- The page that closes the quiz has said what came of it: then it is too late.
    if name ~= EVENT or type(arg) ~= "boolean" or arg == state.waiver or step.opens.is_closed() then return false end
    state.waiver = arg
    return "keep"
end

function methods.view(step, state, ctx)
    local env, words, quiz = ctx.env, ctx.words, step.opens
    local side = env.portrait and 40 or 56
    return scroll.area(ctx, {
        key = "quiz-start",
        ui.column {
            min_h = env.content_h, pad = { t = 48, r = side, b = 48, l = side }, gap = 28, justify = "center",
            ui.text { heading(quiz, words), style = "h2", color = "ink", role = "heading" },
            ui.note(env, { kind = "info", icon = "clock", words = words("quiz_time", { n = quiz.minutes }) }),
            ui.text { words "quiz_time_rests", style = "body", color = "ink2" },
            ui.toggle(env, {
                id = "waiver", label = words "quiz_waiver", words = words "quiz_waiver_why", on = state.waiver,
                state_words = words(state.waiver and "quiz_waiver_on" or "quiz_waiver_off"),
                tap = EVENT, arg = not state.waiver, enabled = not quiz.is_closed(), hint = words "quiz_waiver_late",
            }),
        },
    })
end

function methods.speech(step, state, ctx)
    local words = ctx.words
    return {
        heading(step.opens, words), words("quiz_time", { n = step.opens.minutes }), words "quiz_time_rests",
        words "quiz_waiver" .. ". " .. words(state.waiver and "quiz_waiver_on" or "quiz_waiver_off"),
        words "quiz_waiver_why",
    }
end

-- The step that opens a quiz.
function quiz_start.page(quiz)
    local page = { is_step = true, kind = "quiz_start", id = quiz.id .. "/start", place = quiz.place, opens = quiz }
    for name, method in pairs(methods) do page[name] = method end
    return page
end

return quiz_start
