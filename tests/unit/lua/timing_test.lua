-- Quizzes with a time limit: when time runs, who has more of it, what its end keeps.
return function()
    local support = require "support"
    local equal, truthy, last, find = support.equal, support.truthy, support.last, support.find
    local tests = {}

    local MINUTE = 60000

    local function bank(s)
        local spec = {}
        for index = 1, 3 do
            spec[index] = s.choice {
                id = "Q" .. index, indicator = "A", ask = "a" .. index .. "?", because = "sebab", basis = "c",
                shuffle = false, s.right "r", s.wrong("w", "x"),
            }
        end
        return s.bank(spec)
    end

    -- A quiz of three questions in two minutes; at: what the clock shows when it is opened.
    local function open(fields, opts)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        package.loaded["items.b"] = bank(s)
        local spec = { id = "k", bank = "b", shuffle = false, minutes = 2, feedback = "end" }
        for name, value in pairs(fields or {}) do spec[name] = value end
        opts = opts or {}
        opts.env, opts.seed, opts.entry = support.ENV, 5, "lessons/l.lua"
        runner.open(s.lesson { title = "T", pass = 0.5, s.quiz(spec) }, opts)
        return sent, runner
    end

    local function shown(sent) return last(sent, "view") end

    local function answer(sent, runner, index)
        runner.event("pick", index)
        runner.event "primary"
        runner.saved(last(sent, "response").ref)
    end

    local function responses(sent)
        local list = {}
        for _, message in ipairs(sent) do
            if message.t == "response" then list[#list + 1] = message end
        end
        return list
    end

    local function all_saved(sent, runner)
        for _, message in ipairs(responses(sent)) do runner.saved(message.ref) end
    end

    function tests.time_runs_only_while_a_question_is_on_the_screen()
        local sent, runner = open()
        equal(shown(sent).step_kind, "quiz_start")
        equal(shown(sent).timer, nil)
        host.now_ms = 10 * MINUTE
        runner.event "primary"
        equal(shown(sent).timer, { left_ms = 2 * MINUTE, limit_ms = 2 * MINUTE, wake_ms = 5000 })
        host.now_ms = host.now_ms + 5000
        runner.event "time"
        equal(shown(sent).timer.left_ms, 2 * MINUTE - 5000)
        runner.event("pick", 1)
        runner.event "primary"
        host.now_ms = host.now_ms + MINUTE  -- a slow disk
        runner.saved(last(sent, "response").ref)
        equal(shown(sent).timer.left_ms, 2 * MINUTE - 5000)
    end

    function tests.reading_feedback_costs_no_time()
        local sent, runner = open { feedback = "each" }
        runner.event "primary"
        answer(sent, runner, 1)
        equal(shown(sent).timer, { left_ms = 2 * MINUTE, limit_ms = 2 * MINUTE })
        host.now_ms = 30 * MINUTE
        runner.event "primary"
        equal(shown(sent).timer.left_ms, 2 * MINUTE)
    end

    function tests.what_was_spent_is_neither_lost_nor_given_by_a_break()
        local sent, runner = open()
        runner.event "primary"
        host.now_ms = MINUTE
        runner.event "time"
        local kept = last(sent, "checkpoint")
        equal(kept.state.spent, { k = MINUTE })
        -- A day later, in a process whose clock begins anew.
        sent = open({}, { resume = kept })
        equal(shown(sent).timer.left_ms, MINUTE)
    end

    function tests.at_the_end_what_was_chosen_counts_and_the_rest_is_kept_as_not_answered()
        local sent, runner = open()
        runner.event "primary"
        answer(sent, runner, 1)
        runner.event("pick", 1)
        host.now_ms = 2 * MINUTE
        runner.event "time"
        local all = responses(sent)
        equal(#all, 3)
        equal({ all[2].item, all[2].score, all[2].correct }, { "Q2", 1, true })
        equal({ all[3].item, all[3].score, all[3].max, all[3].correct }, { "Q3", 0, 1, false })
        equal(all[3].response.unanswered, "time")
        equal(all[3].question.ask, "a3?")
        equal(all[3].response.time, { limit_ms = 2 * MINUTE, spent_ms = 2 * MINUTE, waived = false })
        equal(all[2].checkpoint.state.missed, all[3].checkpoint.state.missed)
        all_saved(sent, runner)
        equal(shown(sent).step_kind, "quiz_end")
        truthy(support.texts(shown(sent).tree):find "1 soal tercatat belum dijawab", "says so")
        truthy(support.texts(shown(sent).tree):find "Belum dijawab: waktu habis", "at the question")
        runner.event "primary"
        equal({ last(sent, "done").score, last(sent, "done").max }, { 2, 3 })
    end

    function tests.an_end_that_was_cut_off_is_gone_on_with()
        local sent, runner = open()
        runner.event "primary"
        host.now_ms = 2 * MINUTE
        runner.event "time"
        local first = responses(sent)[1]
        -- As the message was when it was sent: only the first is on disk.
        first.checkpoint.state.missed = { ["k/Q1"] = true }
        sent, runner = open({}, { resume = first.checkpoint })
        equal(#responses(sent), 2)
        all_saved(sent, runner)
        equal(shown(sent).step_kind, "quiz_end")
    end

    function tests.a_quiz_that_ends_a_lesson_without_a_page_finishes_it()
        local sent, runner = open { summary = false }
        runner.event "primary"
        host.now_ms = 3 * MINUTE
        runner.event "time"
        all_saved(sent, runner)
        equal(last(sent, "done").max, 3)
    end

    function tests.whoever_needs_more_time_has_it_and_loses_no_point()
        local sent, runner = open()
        truthy(not find(shown(sent).tree, "waiver").selected, "off at first")
        runner.event("waiver", true)
        truthy(find(shown(sent).tree, "waiver").selected, "on")
        truthy(last(sent, "checkpoint").state.steps["k/start"].waiver, "kept")
        runner.event "primary"
        equal(shown(sent).timer, nil)
        host.now_ms = 60 * MINUTE
        runner.event "time"
        equal(#responses(sent), 0)
        answer(sent, runner, 1)
        local response = last(sent, "response")
        equal({ response.score, response.response.time.waived }, { 1, true })
    end

    function tests.the_waiver_may_be_taken_in_the_middle_but_not_when_all_is_over()
        local sent, runner = open()
        runner.event "primary"
        host.now_ms = MINUTE
        runner.event "back"
        runner.event("waiver", true)
        runner.event "primary"
        equal(shown(sent).timer, nil)
        for _ = 1, 3 do answer(sent, runner, 1) end
        equal(shown(sent).step_kind, "quiz_end")
        runner.event "back"
        runner.event("waiver", false)
        truthy(find(shown(sent).tree, "waiver").selected, "as it was")
    end

    function tests.a_check_is_given_all_the_time_there_is()
        local sent, runner = open({}, { check = true })
        runner.event "primary"
        equal(shown(sent).timer, { left_ms = 2 * MINUTE, limit_ms = 2 * MINUTE })
    end

    function tests.the_page_before_is_built_in_every_look_and_language()
        local sent, runner = open()
        for _, look in ipairs(support.looks()) do
            for _, lang in ipairs { "id", "en" } do
                look.lang = lang
                runner.env(look)
                truthy(find(shown(sent).tree, "waiver"), "the page")
            end
        end
        truthy(#shown(sent).speech == 5, "read aloud")
    end

    function tests.questions_answered_bit_by_bit_do_not_go_with_a_limit()
        support.host()
        local s = support.fresh_lesson_library()
        package.loaded["items.b"] = s.bank {
            s.feed { id = "f", situation = "x", s.post { id = "p", author = "a", words = "b" } },
        }
        s.quiz { id = "k", bank = "b", minutes = 2 }
        local told = {}
        for _, problem in ipairs(require("validate").problems()) do told[#told + 1] = problem.problem end
        truthy(table.concat(told, "\n"):find "bit by bit, in a quiz with a time limit", "told")
    end

    function tests.a_limit_may_stand_over_a_bank_that_holds_others_too()
        support.host()
        local s = support.fresh_lesson_library()
        package.loaded["items.b"] = s.bank {
            s.feed { id = "f", situation = "x", indicator = "A", s.post { id = "p", author = "a", words = "b" } },
            s.choice { id = "q", indicator = "A", ask = "a?", because = "b", basis = "c", s.right "r",
                s.wrong("w", "x") },
        }
        local before = #require("validate").problems()
        s.quiz { id = "k", bank = "b", minutes = 2, fixed = { "q" } }
        equal(#require("validate").problems(), before)
    end

    return tests
end
