return function()
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    local function lesson_of(s)
        local function question(id, indicator)
            return s.choice {
                id = id, indicator = indicator, ask = id .. "?", because = "b", basis = "c",
                s.right "r", s.wrong("w1", "x"), s.wrong("w2", "x"), s.wrong("w3", "x"),
            }
        end
        return s.lesson {
            title = "T", pass = 0.6, jp = 0.5, indicators = { A = "Satu", B = "Dua" },
            s.explain { id = "p", title = "t", body = "b" }, question("q1", "A"), question("q2", "B"),
        }
    end

    -- Opens the lesson in a fresh library; gives what was sent and the runner.
    local function open(opts)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        opts = opts or {}
        opts.env, opts.seed = opts.env or support.ENV, opts.seed or 5
        runner.open(lesson_of(s), opts)
        return sent, runner
    end

    local function answer(sent, runner, index)
        runner.event("pick", index)
        runner.event "primary"
        runner.saved(last(sent, "response").ref)
    end

    local function shown_order(sent)
        local letters = {}
        for _, node in ipairs(support.nodes(last(sent, "view").tree)) do
            if node.tap == "pick" then letters[#letters + 1] = node.arg end
        end
        return letters
    end

    function tests.ready_comes_first_and_names_the_items()
        local sent = open()
        equal(sent[1].t, "ready")
        equal(sent[1].steps, 3)
        equal(sent[1].items[1], { id = "q1", indicator = "A", kind = "choice", label = "Satu" })
        equal(sent[2].t, "view")
        equal({ sent[2].step, sent[2].step_id, sent[2].back }, { 1, "p", false })
    end

    function tests.the_primary_button_goes_from_check_to_next()
        local sent, runner = open()
        equal(last(sent, "view").primary.label, "Lanjut")
        runner.event "primary"
        local primary = last(sent, "view").primary
        equal({ primary.label, primary.enabled }, { "Periksa", false })
        truthy(primary.hint, "it says why not yet")
        runner.event "primary"
        equal(last(sent, "response"), nil, "nothing chosen, nothing sent")
        runner.event("pick", 2)
        equal(last(sent, "view").primary.enabled, true)
    end

    function tests.a_lesson_that_is_done_shows_its_answers_once_more()
        local sent, runner = open()
        runner.event "primary"
        answer(sent, runner, 1)
        runner.event "primary"
        answer(sent, runner, 2)
        runner.event "primary"
        equal(last(sent, "done").review, true)
        local count = #sent
        runner.event "primary"
        equal(#sent, count, "nothing moves before it is asked for")
        runner.event "review"
        local view = last(sent, "view")
        equal({ view.step_id, view.step, view.steps, view.back }, { "q1", 1, 2, false })
        truthy(support.find(view.tree, "feedback"), "with its reason")
        runner.event("pick", 2)
        runner.event "primary"
        view = last(sent, "view")
        equal({ view.step_id, view.step, view.back, view.primary.label }, { "q2", 2, true, "Lihat hasil" })
        runner.event "primary"
        runner.event "back"
        equal(last(sent, "view").step_id, "q1")
        for index = count + 1, #sent do equal(sent[index].t, "view", "nothing is answered or kept") end
    end

    function tests.no_feedback_before_the_answer_is_saved()
        local sent, runner = open()
        runner.event "primary"
        runner.event("pick", 1)
        runner.event "primary"
        local response = last(sent, "response")
        local views = 0
        for _, message in ipairs(sent) do
            if message.t == "view" then
                views = views + 1
                truthy(not support.find(message.tree, "feedback"), "feedback before saved")
            end
        end
        runner.event("pick", 2)
        runner.event "primary"
        runner.event "back"
        runner.env(support.ENV)
        runner.saved "another"
        local after = 0
        for _, message in ipairs(sent) do
            if message.t == "view" then after = after + 1 end
        end
        equal(after, views, "nothing moves while it is being saved")
        runner.saved(response.ref)
        truthy(support.find(last(sent, "view").tree, "feedback"), "feedback once saved")
        equal(response.checkpoint.step, "q1")
        equal(response.checkpoint.state.steps.q1.done, true)
    end

    function tests.a_step_is_read_with_its_answers_and_then_with_what_came_of_them()
        local sent, runner = open()
        equal(last(sent, "view").speech, { "t", "b" })
        runner.event "primary"
        local view = last(sent, "view")
        equal(#view.speech, 5)
        equal(view.speech[1], "q1?")
        truthy(view.speech[2]:find "^Pilihan A: ")
        answer(sent, runner, 1)
        equal(last(sent, "view").speech, { "Tepat", "b", "Rujukan: c" })
        runner.event "primary"
        answer(sent, runner, 2)
        equal(last(sent, "view").speech, { "Belum tepat", "x b", "Rujukan: c" })
    end

    function tests.an_answer_given_stays_given()
        local sent, runner = open()
        runner.event "primary"
        answer(sent, runner, 1)
        runner.event "primary"
        runner.event "back"
        truthy(support.find(last(sent, "view").tree, "feedback"), "the feedback is there again")
        runner.event("pick", 2)
        equal(last(sent, "view").primary.label, "Lanjut")
        local count = 0
        for _, message in ipairs(sent) do
            if message.t == "response" then count = count + 1 end
        end
        equal(count, 1)
    end

    function tests.the_end_sums_up_by_indicator()
        local sent, runner = open()
        runner.event "primary"
        answer(sent, runner, 1)
        runner.event "primary"
        answer(sent, runner, 2)
        equal(last(sent, "view").primary.label, "Lihat hasil")
        runner.event "primary"
        local done = last(sent, "done")
        equal({ done.score, done.max, done.passed }, { 1, 2, false })
        equal(done.indicators, {
            A = { score = 1, max = 1, n = 1, label = "Satu" }, B = { score = 0, max = 1, n = 1, label = "Dua" },
        })
        local before = #sent
        runner.event "primary"
        equal(#sent, before, "the end comes once")
    end

    function tests.the_pass_mark_counts_what_lies_on_it()
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        local steps = { title = "T", pass = 0.6 }
        for index = 1, 5 do
            steps[index] = s.choice {
                id = "q" .. index, indicator = "A", ask = "?", because = "b", basis = "c", shuffle = false,
                s.right "r", s.wrong("w", "x"),
            }
        end
        runner.open(s.lesson(steps), { env = support.ENV, seed = 1 })
        for index = 1, 5 do
            answer(sent, runner, index <= 3 and 1 or 2)
            runner.event "primary"
        end
        equal(last(sent, "done").passed, true)
    end

    function tests.the_same_attempt_shows_the_same_order_and_another_one_differs()
        local orders = {}
        for seed = 1, 12 do
            local sent, runner = open { seed = seed }
            runner.event "primary"
            local again, other = open { seed = seed }
            other.event "primary"
            equal(shown_order(sent), shown_order(again), "order of seed " .. seed)
            orders[table.concat(shown_order(sent), "")] = true
        end
        local count = 0
        for _ in pairs(orders) do count = count + 1 end
        truthy(count > 4, "orders differ between attempts")
    end

    function tests.resumes_at_the_step_with_what_was_answered()
        local sent, runner = open { seed = 9 }
        runner.event "primary"
        answer(sent, runner, 3)
        runner.event "primary"
        local order, mark = shown_order(sent), last(sent, "checkpoint")
        local later, again = open { seed = 9, resume = { step = mark.step, state = mark.state } }
        equal(last(later, "view").step_id, "q2")
        equal(shown_order(later), order)
        again.event "back"
        truthy(support.find(last(later, "view").tree, "feedback"), "the first answer is still there")
        again.event "primary"
        answer(later, again, 1)
        again.event "primary"
        equal(last(later, "done").score, 1, "one of two, the first from before")
    end

    function tests.a_checkpoint_of_an_older_pack_leads_to_the_first_open_question()
        local sent = open { resume = { step = "gone", state = { steps = { q1 = { done = true, order = { 1, 2, 3, 4 },
                                                                               picked = { 1 } } } } } }
        equal(last(sent, "view").step_id, "q2")
        local other = open { resume = { step = "gone", state = "rubbish" } }
        equal(last(other, "view").step_id, "q1")
    end

    function tests.a_step_that_cannot_be_shown_is_left_out()
        local sent, runner = open { resume = { step = "q1", state = { steps = {}, skip = true } } }
        equal(sent[2].t, "checkpoint", "nothing is drawn before it is left")
        equal(last(sent, "view").step_id, "q2")
        answer(sent, runner, 1)
        local later, again = open { resume = last(sent, "response").checkpoint }
        again.event "primary"
        local done = last(later, "done")
        equal({ done.score, done.max }, { 1, 2 }, "not asked again, worth nothing")
    end

    function tests.the_first_and_the_last_step_can_be_left_out_too()
        local sent = open { resume = { step = "", state = { skip = true } } }
        equal(last(sent, "view").step_id, "q1")
        sent = open { resume = { step = "q2", state = { skip = true } } }
        equal(last(sent, "view").step_id, "q1", "what is open comes first")
        local all = { q1 = { done = true, order = { 1, 2, 3, 4 }, picked = { 1 } } }
        sent = open { resume = { step = "q2", state = { steps = all, skip = true } } }
        equal(last(sent, "done").score, 1)
    end

    function tests.tells_how_long_an_answer_took()
        local sent, runner = open()
        host.now_ms = 1000
        runner.event "primary"
        host.now_ms = 8500
        runner.event("pick", 1)
        runner.event "primary"
        equal(last(sent, "response").duration_ms, 7500)
    end

    function tests.a_lesson_with_errors_does_not_open_but_can_be_checked()
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        local broken = s.lesson { title = "x", pass = 0.7, s.choice { id = "q" } }
        local ok, problem = pcall(runner.open, broken, { env = support.ENV, seed = 1 })
        equal(ok, false)
        truthy(problem:find("lessons/x.lua:7:", 1, true), "it names the place")
        runner.open(broken, { env = support.ENV, seed = 1, check = true })
        truthy(#last(sent, "ready").problems > 2)
    end

    function tests.an_unknown_picture_is_named_with_the_nearest_one()
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        local lesson = s.lesson { title = "x", pass = 0.7,
                                  s.explain { title = "t", body = "b", picture = "balia.svg", alt = "x" } }
        runner.open(lesson, { env = support.ENV, seed = 1, check = true, media = { "media/balai.svg" } })
        equal(last(sent, "ready").problems[1].remedy, "did you mean 'media/balai.svg'?")
    end

    function tests.an_entry_that_returns_something_else_is_refused()
        local _, runner = open()
        for _, value in ipairs { "x", 7, {}, { steps = {} } } do
            local ok, problem = pcall(runner.open, value, { env = support.ENV })
            equal(ok, false)
            truthy(problem:find("must return s.lesson", 1, true))
        end
    end

    -- A lesson of one step that is made by hand, and a page behind it.
    local function open_step(step, opts)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        step.is_step, step.id, step.kind, step.place = true, "x", "own", { file = "lessons/x.lua", line = 7 }
        step.start = function(_, _, kept) return kept or { count = 0 } end
        step.view = function() return { kind = "box" } end
        step.response = function(_, state)
            return { item = "x", kind = "own", indicator = "A", question = {}, response = { n = state.count },
                     score = 0, max = 0, correct = false }
        end
        runner.open(s.lesson { title = "T", pass = 0.5, step, s.explain { id = "p", title = "t", body = "b" } },
            { env = support.ENV, seed = 1, check = opts and opts.check, resume = opts and opts.resume })
        return sent, runner
    end

    local function counter(more)
        local step = {
            event = function(_, state, name)
                if name ~= "keep" and name ~= "look" then return false end
                state.count = state.count + 1
                return name == "keep" and "keep" or true
            end,
            is_ready = function(_, state) return state.count > 0 end,
            hint = function(_, _, state) return "left " .. 1 - state.count end,
        }
        for key, value in pairs(more) do step[key] = value end
        return step
    end

    function tests.what_must_be_found_again_is_in_a_checkpoint_at_once()
        local sent, runner = open_step(counter { scored = true })
        runner.event "look"
        equal(last(sent, "checkpoint"), nil, "what is only looked at is not")
        runner.event "keep"
        local kept = last(sent, "checkpoint")
        equal({ kept.step, kept.state.steps.x.count }, { "x", 2 })
        sent = open_step(counter { scored = true }, { resume = kept })
        equal(last(sent, "view").primary.enabled, true, "who comes back finds it so")
    end

    function tests.a_survey_is_saved_and_left_and_earns_nothing()
        local sent, runner = open_step(counter { survey = true })
        equal(last(sent, "ready").items, nil)
        equal(last(sent, "view").primary, { label = "Lanjut", icon = "arrow-right", enabled = false, hint = "left 1" })
        runner.event "keep"
        runner.event "primary"
        equal({ last(sent, "view").step_id, last(sent, "response").response }, { "x", { n = 1 } })
        runner.saved(last(sent, "response").ref)
        equal(last(sent, "view").step_id, "p")
        runner.event "primary"
        local done = last(sent, "done")
        equal({ done.score, done.max, done.passed, done.indicators }, { 0, 0, true, {} })
    end

    function tests.a_survey_that_was_passed_over_is_asked_for_at_the_end()
        local sent, runner = open_step(counter { survey = true }, { resume = { step = "p", state = {} } })
        runner.event "primary"
        equal({ last(sent, "view").step_id, last(sent, "done") }, { "x" })
    end

    function tests.only_a_check_is_told_how_to_get_on()
        local function example() return { name = "keep", arg = 1 } end
        local sent = open_step(counter { scored = true, example = example })
        equal(last(sent, "view").example, nil)
        sent = open_step(counter { scored = true, example = example }, { check = true })
        equal(last(sent, "view").example, { name = "keep", arg = 1 })
    end

    function tests.only_a_check_turns_to_any_step()
        local sent, runner = open_step(counter {}, { check = true })
        local first = last(sent, "view").step
        local function turned(arg)
            runner.event("author-go", arg)
            return last(sent, "view").step
        end
        equal(turned(1), first + 1)
        equal(turned(-9), 1)
        equal(turned { 2 }, 2)
        equal(turned "x", first)
        equal(turned "no such step", first)
        sent, runner = open_step(counter {})
        runner.event("author-go", 1)
        equal(last(sent, "view").step, first)
    end

    return tests
end
