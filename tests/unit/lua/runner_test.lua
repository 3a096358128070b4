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

    function tests.a_recording_stands_for_the_words_until_the_answer_is_given()
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        runner.open(s.lesson {
            title = "T", pass = 1,
            s.explain { title = "t", body = "b", sound = "buka.ogg" },
            s.choice { id = "q", indicator = "A", ask = "?", because = "b", basis = "c", shuffle = false,
                       sound = "media/q.wav", s.right "r", s.wrong("w", "x") },
        }, { env = support.ENV, seed = 5, media = { "media/buka.ogg", "media/q.wav" } })
        equal(require("validate").problems(), {})
        equal(last(sent, "view").sound, "pack:media/buka.ogg")
        runner.event "primary"
        equal(last(sent, "view").sound, "pack:media/q.wav")
        answer(sent, runner, 1)
        equal(last(sent, "view").sound, nil, "it does not know the answer")
    end

    function tests.a_recording_that_cannot_be_is_told_to_the_author()
        local function problem_of(fields, media)
            support.host()
            local s, runner = support.fresh_lesson_library()
            local spec = { id = "q", indicator = "A", ask = "?", because = "b", basis = "c", s.right "r",
                           s.wrong("w", "x") }
            for key, value in pairs(fields) do spec[key] = value end
            runner.open(s.lesson { title = "T", pass = 1, s.choice(spec) },
                { env = support.ENV, seed = 5, check = true, media = media })
            local problem = require("validate").problems()[1]
            return problem and problem.problem .. " → " .. problem.remedy or ""
        end
        local media = { "media/soal.ogg" }
        equal(problem_of({ sound = "soal.ogg", shuffle = false }, media), "")
        truthy(problem_of({ sound = "soal.ogg" }, media):find("write shuffle = false", 1, true))
        truthy(problem_of({ sound = "soal.mp3", shuffle = false }, media):find("ends in .ogg or .wav", 1, true))
        truthy(problem_of({ sound = "media:x.ogg", shuffle = false }, media):find("no recording of the pack", 1, true))
        truthy(problem_of({ sound = "soul.ogg", shuffle = false }, media)
            :find("did you mean 'media/soal.ogg'?", 1, true))
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

    local function sounds_seen(build, ...)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        runner.open(s.lesson { title = "T", build(s) }, { env = support.ENV, seed = 1 })
        local seen = { last(sent, "view").sound or false }
        for _, event in ipairs { ... } do
            runner.event(event[1], event[2])
            local response = last(sent, "response")
            if response then runner.saved(response.ref) end
            seen[#seen + 1] = last(sent, "view").sound or false
        end
        return seen
    end

    function tests.each_post_of_a_feed_has_its_recording_until_it_is_treated()
        equal(sounds_seen(function(s)
            local function post(id, sound)
                return s.post { id = id, account = "a", text = "t", basis = "b", sound = sound,
                                other = s.effect { "x", score = 1, because = "b" } }
            end
            return s.feed { id = "f", indicator = "i", role = "r", situation = "s", post("a", "a.ogg"), post "b" }
        end, { "act", "pass" }, { "primary" }), { "pack:media/a.ogg", false, false })
    end

    function tests.each_message_of_an_inbox_has_its_recording_until_it_is_treated()
        equal(sounds_seen(function(s)
            local function message(id, sound)
                return s.message { id = id, from = "f", right = "safe", because = "b", basis = "c", sound = sound,
                                   "words" }
            end
            return s.inbox { id = "x", indicator = "i", ask = "?", message("a", "a.ogg"), message "b" }
        end, { "act", "safe" }, { "primary" }), { "pack:media/a.ogg", false, false })
    end

    function tests.each_turn_of_a_scenario_has_its_recording_until_it_is_replied_to()
        equal(sounds_seen(function(s)
            local function node(id, to)
                return s.node { id = id, sound = id .. ".wav", s.say("p", "?"),
                                s.reply { "yes", to = to, score = 1, because = "b" },
                                s.reply { "no", to = to, score = 0, because = "b" } }
            end
            return s.scenario { id = "c", indicator = "i", situation = "s", shuffle = false,
                                people = { p = s.person { name = "P" } }, node("a", "b"), node("b", "e"),
                                s.ending { id = "e", title = "t", words = "w" } }
        end, { "reply", 1 }, { "primary" }, { "reply", 2 }, { "primary" }),
            { "pack:media/a.wav", false, "pack:media/b.wav", false, false })
    end

    function tests.a_recording_of_a_turn_needs_its_replies_in_order()
        support.says(function(s)
            s.scenario { id = "c", indicator = "i", situation = "s", people = { p = s.person { name = "P" } },
                         s.node { id = "a", sound = "a.ogg", s.say("p", "?"),
                                  s.reply { "y", to = "e", score = 1, because = "b" },
                                  s.reply { "n", to = "e", score = 0, because = "b" } },
                         s.ending { id = "e", title = "t", words = "w" } }
        end, "s.node: a recording tells the replies in one order -> write shuffle = false")
    end

    function tests.every_other_kind_of_question_takes_a_recording_too()
        local question = { id = "q", indicator = "i", ask = "?", because = "b", basis = "c", sound = "q.ogg" }
        local function with(...)
            local spec = { ... }
            for key, value in pairs(question) do spec[key] = value end
            return spec
        end
        local builders = {
            match = function(s) return s.match(with(s.pair("a", "b"), s.pair("c", "d"))) end,
            sort = function(s)
                local spec = with(s.item("a", "A"), s.item("b", "B"))
                spec.groups = { "A", "B" }
                return s.sort(spec)
            end,
            order = function(s) return s.order(with(s.item "a", s.item "b", s.item "c")) end,
            hotspot = function(s)
                local spec = with(s.spot { id = "x", name = "n", because = "b", circle = { 50, 50, 20 } })
                spec.picture, spec.alt, spec.width, spec.height = "media:x.svg", "x", 100, 100
                return s.hotspot(spec)
            end,
            custom = function(s)
                local spec = with()
                spec.start, spec.view = function() return {} end, function() return s.ui.text { "x" } end
                spec.response = function() return { answer = {}, shown = {}, score = 1 } end
                return s.custom(spec)
            end,
        }
        for name, build in pairs(builders) do
            equal(sounds_seen(build), { "pack:media/q.ogg" }, name)
            support.says(function(s)
                question.sound = "q.mp3"
                build(s)
                question.sound = "q.ogg"
            end, "'q.mp3' is no recording of the pack")
        end
    end

    function tests.a_recording_inside_a_step_must_be_one_of_the_pack()
        support.host()
        local s, runner = support.fresh_lesson_library()
        local lesson = s.lesson { title = "T", pass = 0.5, s.feed {
            id = "f", indicator = "i", role = "r", situation = "s",
            s.post { id = "a", account = "a", text = "t", basis = "b", sound = "a.ogg",
                     other = s.effect { "x", score = 1, because = "b" } },
        } }
        runner.open(lesson, { env = support.ENV, seed = 1, check = true, media = { "media/b.ogg" } })
        local problem = require("validate").problems()[1]
        truthy(problem.problem:find("the pack has no sound 'media/a.ogg'", 1, true))
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
