return function()
    local support = require "support"
    local equal, truthy, last, says = support.equal, support.truthy, support.last, support.says
    local tests = {}

    local function library()
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        return s, runner, sent
    end

    local function estimate(s, change)
        local spec = {
            id = "e", indicator = "CD5", ask = "?", because = "b", basis = "x", from = 0, to = 100, answer = 60,
            tolerance = 5, unit = "persen", labels = { "few", "many" },
        }
        for key, value in pairs(change or {}) do spec[key] = value end
        local step = s.slider(spec)
        step:localize(require("words").of "id")
        return step
    end

    local function start(step, kept) return step:start(nil, kept) end

    function tests.the_point_is_whole_within_the_tolerance_and_falls_beyond_it()
        local step = estimate(library())
        for value, score in pairs { [60] = 1, [55] = 1, [65] = 1, [70] = 0.8, [50] = 0.8, [90] = 0, [0] = 0 } do
            equal(step:score { at = value }, score, "at " .. value)
        end
        step = estimate(library(), { fade = 0, tolerance = 0 })
        equal({ step:score { at = 60 }, step:score { at = 61 } }, { 1, 0 })
    end

    function tests.a_drag_goes_to_the_nearest_step_and_is_not_kept_by_itself()
        local step = estimate(library(), { step = 10 })
        local state = start(step)
        equal({ step:event(state, "slide", 0.47) }, { true })
        equal({ state.at, step:value(state.at) }, { 5, 50 })
        equal(step:event(state, "slide", 0.46), false, "the same step again")
    end

    function tests.the_buttons_stay_on_the_scale_and_are_kept()
        local step = estimate(library())
        local state = start(step)
        equal({ step:event(state, "move", 10) }, { "keep" })
        step:event(state, "move", -30)
        equal(state.at, 0)
        equal(step:event(state, "move", -1), false)
        step:event(state, "move", 200)
        equal(state.at, 100)
    end

    function tests.it_must_be_moved_even_to_where_it_stands()
        local step = estimate(library())
        local state = start(step)
        equal(step:is_ready(state), false)
        step:event(state, "move", 0)
        equal({ state.at, step:is_ready(state) }, { 0, true })
    end

    function tests.nonsense_events_change_nothing()
        local step = estimate(library())
        local state = start(step)
        for _, event in ipairs {
            { "slide", 1.5 }, { "slide", -0.1 }, { "slide", "x" }, { "slide" }, { "slide", 0 / 0 }, { "move", 0.5 },
            { "move", {} }, { "move", 0 / 0 }, { "pick", 1 },
        } do
            equal(step:event(state, event[1], event[2]), false, event[1])
        end
        equal({ state.at, state.moved }, { 0, false })
        state.done = true
        equal(step:event(state, "move", 1), false, "after the check")
    end

    function tests.what_was_kept_is_taken_up_when_it_still_fits()
        local step = estimate(library(), { start = 20 })
        equal(start(step, { at = 40, moved = true }), { at = 40, moved = true, done = false })
        equal(start(step, { at = 0, moved = true }).at, 0)
        for _, kept in ipairs { {}, { at = 101 }, { at = -1 }, { at = 1.5 }, { at = "3" }, "x" } do
            equal(start(step, kept), { at = 20, moved = false, done = false })
        end
    end

    function tests.fractions_leave_no_dust()
        local step = estimate(library(), { from = 0, to = 1, step = 0.1, answer = 0.3, tolerance = 0, unit = "m" })
        equal({ step:value(3), step:words_of(step:value(3)), step:score { at = 3 } }, { 0.3, "0,3 m", 1 })
    end

    function tests.the_response_is_a_number_beside_its_scale()
        local response = estimate(library()):response { at = 70 }
        equal(response.response, { type = "numeric", value = 70, text = "70 persen" })
        equal({ response.question.answer, response.question.tolerance, response.question.to }, { 60, 5, 100 })
        equal({ response.score, response.correct, response.kind }, { 0.8, false, "slider" })
    end

    function tests.the_example_leads_to_the_right_answer()
        local step = estimate(library())
        local state = start(step)
        for _ = 1, 3 do
            local event = step:example(state)
            if event then step:event(state, event.name, event.arg) end
        end
        equal({ state.at, step:example(state) }, { 60 })
    end

    function tests.it_is_shown_and_spoken_in_every_look_and_state()
        local s = library()
        for _, env in ipairs(support.looks()) do
            local ctx = { env = env, words = require("words").of "id", scroll = { more = false, jump = 0 } }
            local step = estimate(s)
            for _, at in ipairs { 0, 60, 75, 100 } do
                local open = step:view({ at = at, moved = at > 0 }, ctx)
                equal(support.find(open, "line").value, at / 100)
                for _, id in ipairs { "less", "more", "less-far", "more-far" } do
                    local button = support.find(open, id)
                    truthy(button.w >= 72 and button.h >= 72, id)
                end
                local done = support.texts(step:view({ at = at, moved = true, done = true }, ctx))
                truthy(done:find("Tepat: 60 persen", 1, true) and done:find("Anda: " .. at, 1, true))
                truthy(#step:speech({ at = at, done = true }, ctx) >= 4)
            end
        end
    end

    function tests.the_runner_plays_it_with_the_buttons()
        local s, runner, sent = library()
        runner.open(s.lesson { title = "T", estimate(s) }, { env = support.ENV, seed = 1 })
        equal(last(sent, "view").primary.hint, "Pilih dulu sebuah nilai pada skala.")
        local far = support.find(last(sent, "view").tree, "more-far")
        for _ = 1, 6 do runner.event(far.tap, far.arg) end
        equal(last(sent, "checkpoint").state.steps.e.at, 60)
        runner.event "primary"
        equal(last(sent, "response").score, 1)
    end

    function tests.it_says_what_is_wrong_with_it()
        local function with(change) return function(s) estimate(s, change) end end
        says(with { from = 100 }, "the scale goes from 100 to 100 -> write from < to")
        says(with { step = 0 }, "'step' is 0")
        says(with { step = 7 }, "steps long -> make it a whole number of steps, at most 1000")
        says(with { to = 1001 }, "the scale is 1001 steps long")
        says(with { answer = 120 }, "'answer' is not on the scale -> write a value from 0 to 100")
        says(with { answer = 60.5, tolerance = 0 }, "no step reaches 60.5")
        says(with { start = 0.5 }, "'start' is not a step of the scale")
        says(with { start = 62 }, "warning: s.slider: the knob stands at the right value already")
        says(with { labels = { "a" } }, "'labels' has 1 entries")
        says(with { "x" }, "s.slider: a value without a name")
        says(function(s) s.slider { id = "e" } end, "'answer' is missing", "'from' is missing", "'because' is missing")
    end

    return tests
end
