return function()
    local support = require "support"
    local equal, truthy, last, says = support.equal, support.truthy, support.last, support.says
    local tests = {}

    local function library()
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        return s, runner, sent
    end

    local function two(s, change)
        local spec = { id = "l", ask = "?", s.statement("a", "A?"), s.statement("b", "B?") }
        for key, value in pairs(change or {}) do spec[key] = value end
        local step = s.scale(spec)
        step:localize(require("words").of "id")
        return step
    end

    local function start(step, kept) return step:start(nil, kept) end

    local function open(runner, s, sent)
        runner.open(s.lesson { title = "T", two(s), s.explain { id = "p", title = "t", body = "b" } },
            { env = support.ENV, seed = 1 })
        return last(sent, "view")
    end

    function tests.each_statement_takes_one_answer_that_may_be_changed()
        local step = two(library())
        local state = start(step)
        equal({ step:event(state, "rate", { 1, 4 }) }, { "keep" })
        equal(step:is_ready(state), false)
        step:event(state, "rate", { 1, 2 })
        step:event(state, "rate", { 2, 5 })
        equal({ state.values, step:is_ready(state) }, { { 2, 5 }, true })
        equal(step:event(state, "rate", { 2, 5 }), false, "the same again")
    end

    function tests.nonsense_events_change_nothing()
        local step = two(library())
        local state = start(step)
        for _, arg in ipairs { 1, {}, { 1 }, { 0, 1 }, { 3, 1 }, { 1, 6 }, { 1, 0 }, { 1, 1.5 }, { "1", 1 } } do
            equal(step:event(state, "rate", arg), false)
        end
        equal(state.values, { 0, 0 })
        state.done = true
        equal(step:event(state, "rate", { 1, 1 }), false, "once it is kept")
    end

    function tests.without_labels_it_asks_for_agreement()
        local step = two(library())
        equal({ #step.labels, step.labels[1], step.labels[5] }, { 5, "Sangat tidak setuju", "Sangat setuju" })
        step = two(library(), { labels = { "Tidak", "Kadang", "Ya" } })
        equal(step.labels, { "Tidak", "Kadang", "Ya" })
    end

    function tests.what_was_kept_is_taken_up_when_it_still_fits()
        local step = two(library())
        equal(start(step, { values = { 3, 0 } }).values, { 3, 0 })
        equal(start(step, { values = { 3, 6 } }).values, { 0, 0 })
        equal(start(step, { values = { 3 } }).values, { 0, 0 })
    end

    function tests.the_response_is_a_likert_answer_for_each_code_without_a_score()
        local step = two(library(), { labels = { "Tidak", "Kadang", "Ya" } })
        local response = step:response { values = { 3, 1 } }
        equal(response.response, { type = "likert", answers = { { id = "a", value = 3 }, { id = "b", value = 1 } } })
        equal(response.question.scale[2], { value = 2, text = "Kadang" })
        equal(response.question.statements[1], { id = "a", text = "A?" })
        equal({ response.score, response.max, response.correct }, { 0, 0, false })
    end

    function tests.it_must_be_answered_and_saved_and_then_goes_on_by_itself()
        local s, runner, sent = library()
        local view = open(runner, s, sent)
        equal({ view.primary.label, view.primary.enabled }, { "Lanjut", false })
        equal(view.primary.hint, "Jawab dulu semua pernyataan. Tersisa 2.")
        runner.event "primary"
        equal({ last(sent, "view").step_id, last(sent, "response") }, { "l" }, "not before it is answered")
        runner.event("rate", { 1, 1 })
        runner.event("rate", { 2, 2 })
        equal(last(sent, "checkpoint").state.steps.l.values, { 1, 2 }, "each answer is in a checkpoint")
        runner.event "primary"
        local response = last(sent, "response")
        equal({ response.item, response.max, response.checkpoint.state.steps.l.done }, { "l", 0, true })
        equal(last(sent, "view").step_id, "l", "not before it is saved")
        runner.saved(response.ref)
        equal(last(sent, "view").step_id, "p")
    end

    function tests.it_counts_neither_as_a_question_nor_for_the_score()
        local s, runner, sent = library()
        open(runner, s, sent)
        equal(last(sent, "ready").items, nil)
        runner.event("rate", { 1, 1 })
        runner.event("rate", { 2, 2 })
        runner.event "primary"
        runner.saved(last(sent, "response").ref)
        runner.event "primary"
        local done = last(sent, "done")
        equal({ done.score, done.max, done.passed, done.indicators }, { 0, 0, true, {} })
    end

    function tests.who_comes_back_to_it_sees_the_answers_and_goes_on()
        local s, runner, sent = library()
        open(runner, s, sent)
        runner.event("rate", { 1, 1 })
        runner.event("rate", { 2, 2 })
        runner.event "primary"
        runner.saved(last(sent, "response").ref)
        runner.event "back"
        local view = last(sent, "view")
        equal({ view.step_id, view.primary.enabled }, { "l", true })
        truthy(support.find(view.tree, "cell-2-2").selected)
        local count = #sent
        runner.event("rate", { 1, 5 })
        equal(#sent, count, "what is kept stays")
    end

    local function earlier(values)
        local ratings = {}
        for code, value in pairs(values) do ratings[#ratings + 1] = { id = code, value = value } end
        local answers = { { step = "yakin", ratings = ratings } }
        return { lessons = { { pack = "prates", lesson = "awal", answers = answers } } }
    end

    -- Answered with 2 and 5 beside what was answered earlier.
    local function answered(values, before)
        local s, runner, sent = library()
        runner.open(s.lesson {
            title = "T", two(s, { before = before or "prates/awal/yakin" }),
            s.explain { id = "p", title = "t", body = "b" },
        }, { env = support.ENV, seed = 1, pack = "pascates", entry = "lessons/akhir.lua", history = earlier(values) })
        runner.event("rate", { 1, 2 })
        runner.event("rate", { 2, 5 })
        equal(support.find(last(sent, "view").tree, "moved"), nil, "not while one answers")
        runner.event "primary"
        runner.saved(last(sent, "response").ref)
        return sent, runner
    end

    function tests.with_earlier_answers_it_shows_both_and_waits()
        local sent, runner = answered { a = 1, b = 5 }
        local view = last(sent, "view")
        equal({ view.step_id, view.primary.label }, { "l", "Lanjut" })
        equal(support.texts(support.find(view.tree, "moved")), "Naik pada 1 pernyataan, tetap pada 1, turun pada 0.")
        truthy(support.texts(view.tree):find("dahulu", 1, true))
        equal(view.speech[#view.speech], "Naik pada 1 pernyataan, tetap pada 1, turun pada 0.")
        runner.event "primary"
        equal(last(sent, "view").step_id, "p")
    end

    function tests.without_usable_earlier_answers_it_goes_on_by_itself()
        for _, values in ipairs { {}, { c = 3 }, { a = 9 }, { a = 1.5 } } do
            equal(last(answered(values), "view").step_id, "p")
        end
        equal(last(answered({ a = 1 }, "awal/yakin"), "view").step_id, "p", "of another pack")
        equal(last(answered({ a = 1 }, "prates/awal/lain"), "view").step_id, "p", "of another step")
    end

    function tests.it_says_what_is_wrong_with_it()
        says(function(s) s.scale { id = "l", ask = "?" } end, "s.scale has 0 statements -> write at least 1")
        says(function(s) two(s, { labels = { "a", "b" } }) end, "s.scale: 'labels' has 2 entries -> write at least 3")
        says(function(s) two(s, { labels = { "a", "b", 3 } }) end,
            "s.scale: 'labels' has no text at 3 -> write words there")
        says(function(s) two(s, { [2] = s.statement("a", "C?") }) end, "s.scale: 'a' is there twice")
        says(function(s) s.statement "A?" end, "s.statement: 'words' is missing")
        says(function(s) two(s, { sound = "x.mp3" }) end, "s.scale: 'x.mp3' is no recording of the pack")
        says(function(s) two(s, { because = "x" }) end, "s.scale: unknown field 'because'")
    end

    return tests
end
