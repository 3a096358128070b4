-- Banks and quizzes: what is drawn, how it is played, what is kept.
return function()
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    local function question(s, id, fields)
        local spec = {
            id = id, indicator = "A", ask = id .. "?", because = "b", basis = "c", shuffle = false,
            s.right "r", s.wrong("w1", "x"), s.wrong("w2", "x"),
        }
        for name, value in pairs(fields or {}) do spec[name] = value end
        return s.choice(spec)
    end

    -- A bank of ten: Q1 to Q6 etika, Q7 to Q9 aman, Q10 ungraded.
    local function ten(s)
        local spec = {}
        for index = 1, 10 do
            spec[index] = question(s, "Q" .. index, {
                pillar = index <= 6 and "etika" or "aman", indicator = index <= 3 and "ED1.a" or "ED2",
                ungraded = index == 10 or nil, band = index % 2 == 0 and "dasar" or "lanjut",
            })
        end
        return s.bank(spec)
    end

    -- build(s) gives the lesson's table of steps; banks: name to a function of s.
    local function open(build, opts, banks)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        for name, make in pairs(banks or { ten = ten }) do package.loaded["items." .. name] = make(s) end
        local spec = build(s)
        spec.title, spec.pass = "T", 0.5
        opts = opts or {}
        opts.env, opts.seed, opts.entry = opts.env or support.ENV, opts.seed or 5, "lessons/l.lua"
        runner.open(s.lesson(spec), opts)
        return sent, runner
    end

    local function quiz_of(fields)
        return function(s)
            local spec = { id = "k", bank = "ten" }
            for name, value in pairs(fields) do spec[name] = value end
            return { s.quiz(spec) }
        end
    end

    local function ids(sent)
        local list = {}
        for _, item in ipairs(last(sent, "ready").items or {}) do list[#list + 1] = item.id end
        return list
    end

    -- What the author is told of the lesson's quiz.
    local function problems(fields, banks)
        support.host()
        local s = support.fresh_lesson_library()
        for name, make in pairs(banks or { ten = ten }) do package.loaded["items." .. name] = make(s) end
        quiz_of(fields)(s)
        local lines = {}
        for _, problem in ipairs(require("validate").problems()) do
            lines[#lines + 1] = problem.grade .. ": " .. problem.problem .. " -> " .. tostring(problem.remedy)
        end
        return table.concat(lines, "\n")
    end

    local function answer(sent, runner, index)
        runner.event("pick", index)
        runner.event "primary"
        runner.saved(last(sent, "response").ref)
    end

    -- ---- scales ----

    local function with_a_scale(s)
        return s.bank {
            question(s, "Q1", { indicator = "A" }),
            s.scale { id = "yakin", ask = "Seberapa yakin?", module = "M1", s.statement("a", "Saya yakin.") },
            question(s, "Q2", { indicator = "A" }),
        }
    end

    function tests.a_scale_in_a_bank_is_asked_and_kept_but_earns_nothing()
        local sent, runner = open(quiz_of { bank = "b", shuffle = false, confidence = true }, nil, { b = with_a_scale })
        local function sure()
            runner.event "primary"
            runner.event("sure", 2)
            runner.saved(last(sent, "response").ref)
            runner.event "primary"
        end
        runner.event("pick", 1)
        sure()
        equal(last(sent, "view").step_kind, "scale")
        runner.event("rate", { 1, 4 })
        runner.event "primary"
        local kept = last(sent, "response")
        equal({ kept.item, kept.max, kept.response.bank, kept.response.confidence }, { "yakin", 0, "b" })
        runner.saved(kept.ref)
        runner.event("pick", 1)
        sure()
        runner.event "primary"
        equal({ last(sent, "done").max }, { 2 })
    end

    function tests.a_scale_is_drawn_only_when_it_is_named()
        local drawn = problems({ bank = "b", draw = { { module = "M1", count = 1 } } }, { b = with_a_scale })
        truthy(drawn:find "missing")
        equal(problems({ bank = "b", fixed = { "yakin" } }, { b = with_a_scale }), "")
    end

    -- ---- drawing ----

    function tests.a_rule_may_be_for_those_who_lead_or_for_all_the_others()
        local build = quiz_of {
            draw = { { pillar = "etika", count = 1, track = "others" },
                     { pillar = "aman", count = 2, track = "leaders" } },
        }
        local function drawn(person) return #ids((open(build, { person = person }))) end
        equal({ drawn(), drawn { leads = false }, drawn { leads = true } }, { 1, 1, 2 })
        support.says(function(s)
            package.loaded["items.ten"] = ten(s)
            s.quiz { id = "k", bank = "ten", draw = { { pillar = "aman", count = 99, track = "leaders" } } }
        end, "99 of { pillar = \"aman\" }")
    end

    function tests.the_same_seed_draws_the_same_questions_in_the_same_order()
        local build = quiz_of { draw = { { pillar = "etika", count = 2 }, { pillar = "aman", count = 2 } } }
        local first = ids((open(build, { seed = 7 })))
        equal(#first, 4)
        equal(ids((open(build, { seed = 7 }))), first)
        local others = 0
        for seed = 8, 20 do
            local drawn = ids((open(build, { seed = seed })))
            if table.concat(drawn, " ") ~= table.concat(first, " ") then others = others + 1 end
        end
        truthy(others >= 10, "other seeds draw otherwise")
    end

    function tests.a_draw_keeps_to_its_blueprint_and_takes_nothing_twice()
        for seed = 1, 40 do
            local drawn = ids((open(quiz_of {
                fixed = { "Q1" }, draw = { { indicator = "ED1", count = 2 }, { pillar = "aman", count = 3 } },
            }, { seed = seed })))
            local seen, count = {}, { ed1 = 0, aman = 0 }
            for _, id in ipairs(drawn) do
                truthy(not seen[id], "drawn twice")
                seen[id] = true
                local number = tonumber(id:match "%d+")
                if number <= 3 then count.ed1 = count.ed1 + 1 end
                if number >= 7 and number <= 9 then count.aman = count.aman + 1 end
            end
            equal(count, { ed1 = 3, aman = 3 })
        end
    end

    function tests.rules_that_want_the_same_questions_leave_each_other_what_they_need()
        for seed = 1, 30 do
            local rules = { { pillar = "etika", count = 3 }, { indicator = "ED1", count = 3 } }
            local drawn = ids((open(quiz_of { draw = rules }, { seed = seed })))
            equal(#drawn, 6)
        end
    end

    function tests.what_is_not_graded_is_asked_only_when_it_is_fixed()
        equal(#ids((open(quiz_of { draw = { { count = 9 } } }))), 9)
        truthy(problems({ draw = { { count = 10 } } }):find("1 are missing", 1, true))
        equal(ids((open(quiz_of { fixed = { "Q10" } }))), { "Q10" })
    end

    function tests.an_author_is_told_what_a_blueprint_lacks()
        local text = problems { fixed = { "Q77", "x" }, draw = { { pillar = "aman", count = 5 }, { count = 0 } } }
        truthy(text:find("wants 5 of { pillar = \"aman\" }, 2 are missing", 1, true), text)
        truthy(text:find("fixed question 'Q77' is in no bank of it -> did you mean 'Q7'?", 1, true), text)
        truthy(text:find("'count' is 0", 1, true), text)
        truthy(problems { draw = { { pilar = "aman", count = 1 } } }:find("did you mean 'pillar'?", 1, true))
        truthy(problems { feedback = "never" }:find("write \"each\", \"end\" or \"none\"", 1, true))
        truthy(problems { bank = {} , fixed = { "Q1" } }:find("is in no bank of it", 1, true))
    end

    function tests.a_bank_that_is_not_there_is_named()
        local function none() error("there is no file 'items/none.lua' in the pack, and no library 'items.none'", 0) end
        package.preload["items.none"] = none
        local text = problems({ bank = "none" }, {})
        package.preload["items.none"] = nil
        truthy(text:find("the pack has no bank 'none' -> write items/none.lua", 1, true), text)
        text = problems({ bank = "odd" }, { odd = function() return { 1 } end })
        truthy(text:find("items/odd.lua is no bank", 1, true), text)
    end

    function tests.a_bank_holds_questions_with_names_of_their_own()
        support.says(function(s) s.bank { s.explain { title = "t", body = "b" } } end, "item 1 is no question")
        support.says(function(s) s.bank { question(s, "a"), question(s, "a") } end, "id 'a' is used twice in the bank")
        support.says(function(s) s.bank {} end, "s.bank has no questions")
        support.says(function(s) s.bank { question(s, "a", { band = "easy" }) } end,
            "'band' is 'easy' -> write \"dasar\", \"menengah\" or \"lanjut\"")
        support.says(function(s) s.bank { question(s, "a", { difficulty = 80 }) } end, "a number between 0 and 1")
        local text = problems({ bank = { "ten", "more" } },
            { ten = ten, more = function(s) return s.bank { question(s, "Q1") } end })
        truthy(text:find("id 'Q1' is in the banks 'ten' and 'more'", 1, true), text)
    end

    -- ---- earlier attempts ----

    local function history(lesson, quiz, items)
        local answers = {}
        for index, id in ipairs(items) do
            answers[index] = {
                step = quiz .. "/" .. id, item = id, indicator = "ED2", pillar = "aman", score = 0, max = 1,
            }
        end
        return { lessons = { { lesson = lesson, answers = answers } } }
    end

    local function sorted(list)
        table.sort(list)
        return list
    end

    function tests.another_attempt_gets_questions_not_seen_in_the_last_one_first()
        for seed = 1, 20 do
            local seen = history("l", "k", { "Q1", "Q2", "Q3", "Q4" })
            local build = quiz_of { draw = { { pillar = "etika", count = 3 } } }
            local drawn = ids((open(build, { seed = seed, history = seen })))
            local has = {}
            for _, id in ipairs(drawn) do has[id] = true end
            truthy(has.Q5 and has.Q6, "both that were not seen")
        end
        local seen = history("l", "k", { "Q1", "Q2" })
        equal(sorted(ids((open(quiz_of { retry = "same", draw = { { pillar = "etika", count = 2 } } },
            { history = seen })))), { "Q1", "Q2" })
    end

    local function with_twins(s)
        local spec = {}
        for index = 1, 6 do spec[index] = question(s, "P" .. index, { twin = "Q" .. index, pillar = "aman" }) end
        return s.bank(spec)
    end

    function tests.a_posttest_asks_the_twins_of_what_the_pretest_asked()
        local banks = { ten = ten, post = with_twins }
        local seen = history("awal", "pre", { "Q2", "Q5" })
        local build = quiz_of { bank = "post", twin_of = "awal/pre" }
        equal(sorted(ids((open(build, { history = seen }, banks)))), { "P2", "P5" })
        equal(#ids((open(build, {}, banks))), 6, "all twins when nothing is known")
        for seed = 1, 10 do
            local drawn = ids((open(quiz_of { bank = "post", twin_of = "awal/pre", draw = { { count = 3 } } },
                { history = seen, seed = seed }, banks)))
            local has = {}
            for _, id in ipairs(drawn) do has[id] = true end
            truthy(#drawn == 3 and has.P2 and has.P5, "twins first")
        end
    end

    function tests.a_posttest_in_the_same_lesson_knows_its_pretest()
        for seed = 1, 10 do
            local sent = open(function(s)
                return {
                    s.quiz { id = "pre", bank = "ten", draw = { { indicator = "ED1", count = 1 } }, summary = false },
                    s.quiz { id = "post", bank = "post", twin_of = "pre", summary = false },
                }
            end, { seed = seed }, { ten = ten, post = with_twins })
            local list = ids(sent)
            equal(list[2], "P" .. list[1]:match "%d+")
        end
    end

    -- ---- playing ----

    function tests.each_question_is_a_step_that_counts_within_its_quiz()
        local sent, runner = open(quiz_of { fixed = { "Q1", "Q2" }, shuffle = false, purpose = "practice" })
        local view = last(sent, "view")
        equal({ view.step, view.steps, view.step_id, view.step_kind }, { 1, 3, "k/Q1", "choice" })
        truthy(support.texts(view.tree):find("Soal 1 dari 2", 1, true))
        answer(sent, runner, 2)
        local response = last(sent, "response")
        equal({ response.item, response.step, response.kind }, { "Q1", "k/Q1", "choice" })
        equal(response.response, { keys = { "B" }, ids = { 2 }, quiz = "k", purpose = "practice", bank = "ten",
            pillar = "etika", band = "lanjut" })
        equal(response.checkpoint.state.draws, { k = { "Q1", "Q2" } })
        truthy(support.find(last(sent, "view").tree, "feedback"), "feedback on each")
    end

    function tests.a_resumed_quiz_goes_on_with_the_questions_it_had()
        local build = quiz_of { draw = { { count = 5 } } }
        local sent, runner = open(build, { seed = 3 })
        local first = ids(sent)
        answer(sent, runner, 1)
        runner.event "primary"
        local kept = last(sent, "checkpoint")
        -- Another past would draw otherwise.
        local again = open(build, { seed = 3, resume = kept, history = history("l", "k", first) })
        equal(ids(again), first)
        equal(last(again, "view").step_id, "k/" .. first[2])
    end

    function tests.a_quiz_without_feedback_goes_on_at_once_and_never_back_to_an_answer()
        local sent, runner = open(quiz_of { fixed = { "Q1", "Q2" }, shuffle = false, feedback = "none" })
        equal(last(sent, "view").primary.label, "Lanjut")
        runner.event("pick", 2)
        runner.event "primary"
        equal(last(sent, "view").step_id, "k/Q1", "not before it is on disk")
        runner.saved(last(sent, "response").ref)
        equal(last(sent, "view").step_id, "k/Q2")
        equal(last(sent, "view").back, false)
        runner.event "back"
        equal(last(sent, "view").step_id, "k/Q2")
        answer(sent, runner, 1)
        local view = last(sent, "view")
        equal(view.step_id, "k/end")
        truthy(support.texts(view.tree):find("1 dari 2 soal dijawab tepat", 1, true))
        truthy(not support.texts(view.tree):find("Q1?", 1, true), "no question is told about")
        runner.event "primary"
        local done = last(sent, "done")
        equal({ done.score, done.max, done.passed }, { 1, 2, true })
    end

    function tests.feedback_at_the_end_shows_what_was_wrong_with_its_reason()
        local sent, runner = open(quiz_of { fixed = { "Q1", "Q2" }, shuffle = false, feedback = "end" })
        answer(sent, runner, 2)
        answer(sent, runner, 1)
        local text = support.texts(last(sent, "view").tree)
        truthy(text:find("Q1?", 1, true) and text:find("x b", 1, true), text)
        truthy(not text:find("Q2?", 1, true))
        truthy(table.concat(last(sent, "view").speech, "\n"):find("x b", 1, true))
    end

    function tests.what_is_not_graded_is_kept_without_points()
        local sent, runner = open(quiz_of { fixed = { "Q10", "Q1" }, shuffle = false })
        answer(sent, runner, 1)
        local response = last(sent, "response")
        equal({ response.item, response.score, response.max, response.correct }, { "Q10", 0, 0, false })
        runner.event "primary"
        answer(sent, runner, 1)
        runner.event "primary"
        runner.event "primary"
        equal(last(sent, "done").max, 1)
    end

    function tests.the_end_compares_with_the_pretest_by_pillar()
        local sent, runner = open(quiz_of { bank = "post", twin_of = "awal/pre", fixed = { "P1" } },
            { history = history("awal", "pre", { "Q7" }) }, { ten = ten, post = with_twins })
        answer(sent, runner, 1)
        runner.event "primary"
        local text = support.texts(last(sent, "view").tree)
        truthy(text:find("Aman Digital", 1, true) and text:find("100 poin", 1, true), text)
    end

    function tests.the_pretest_may_be_of_another_pack()
        local past = history("awal", "pre", { "Q7" })
        past.lessons[1].pack = "prates"
        for name, wanted in pairs { ["prates/awal/pre"] = true, ["awal/pre"] = false, ["lain/awal/pre"] = false } do
            local sent, runner = open(quiz_of { bank = "post", twin_of = name, fixed = { "P1" } },
                { history = past, pack = "pascates" }, { ten = ten, post = with_twins })
            answer(sent, runner, 1)
            runner.event "primary"
            local text = support.texts(last(sent, "view").tree)
            equal(text:find("100 poin", 1, true) ~= nil, wanted, name)
        end
    end

    function tests.the_end_of_a_pretest_draws_a_profile_of_three_pillars_or_more()
        local function bank(s)
            local list = {}
            for index, pillar in ipairs { "cakap", "etika", "aman" } do
                list[index] = s.truefalse { id = "T" .. index, indicator = "X", pillar = pillar, claim = "c" .. index,
                                            answer = true, because = "b", basis = "u" }
            end
            return s.bank(list)
        end
        for purpose, wanted in pairs { pretest = true, practice = false } do
            local sent, runner = open(quiz_of { bank = "three", purpose = purpose, feedback = "none" }, {},
                { three = bank })
            for _ = 1, 3 do answer(sent, runner, 1) end
            equal(support.find(last(sent, "view").tree, "chart") ~= nil, wanted, purpose)
        end
    end

    function tests.every_page_is_built_in_every_look_and_language()
        for _, look in ipairs(support.looks()) do
            for _, lang in ipairs { "id", "en" } do
                local env = {}
                for name, value in pairs(look) do env[name] = value end
                env.lang = lang
                local sent, runner = open(quiz_of { fixed = { "Q1", "Q7" }, feedback = "end", confidence = true },
                    { env = env })
                for _ = 1, 2 do
                    runner.event("pick", 2)
                    runner.event "primary"
                    truthy(support.find(last(sent, "view").tree, "sure-4"))
                    truthy(#last(sent, "view").speech >= 6)
                    runner.event("sure", 4)
                    runner.saved(last(sent, "response").ref)
                end
                truthy(support.find(last(sent, "view").tree, "quiz-score"))
            end
        end
    end

    -- ---- refreshers ----

    local function refresher(due, opts)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        package.loaded["items.ten"], package.loaded.refresher = ten(s), nil
        opts = opts or {}
        opts.env, opts.seed, opts.entry = support.ENV, 5, "lessons/~refresher.lua"
        opts.history = { lessons = {}, due = due }
        runner.open(require "refresher", opts)
        return sent, runner
    end

    function tests.a_refresher_asks_what_the_kiosk_names_and_keeps_it_as_such()
        local due = { { bank = "ten", item = "Q4" }, { bank = "ten", item = "gone" }, { bank = "none", item = "x" },
                      { bank = "ten", item = "Q8" } }
        local sent, runner = refresher(due)
        equal(last(sent, "ready").title, "Pengingat singkat")
        equal(ids(sent), { "Q4", "Q8" })
        truthy(support.texts(last(sent, "view").tree):find("Soal 1 dari 2", 1, true))
        answer(sent, runner, 1)
        local response = last(sent, "response")
        equal({ response.step, response.response.purpose, response.response.bank },
            { "refresher/Q4", "refresher", "ten" })
        runner.event "primary"
        local kept = last(sent, "checkpoint")
        answer(sent, runner, 2)
        runner.event "primary"
        truthy(support.texts(last(sent, "view").tree):find("1 dari 2 soal dijawab tepat", 1, true))
        runner.event "primary"
        equal({ last(sent, "done").passed, last(sent, "done").other }, { true, false })
        -- Whoever comes back in the middle goes on with the same, whatever is due by now.
        equal(ids((refresher({ { bank = "ten", item = "Q1" } }, { resume = kept }))), { "Q4", "Q8" })
    end

    function tests.a_refresher_with_nothing_due_says_so()
        local sent, runner = refresher {}
        truthy(support.texts(last(sent, "view").tree):find("Belum ada soal yang perlu diulang", 1, true))
        runner.event "primary"
        truthy(last(sent, "done"))
    end

    function tests.a_lesson_says_whether_another_attempt_would_ask_otherwise()
        local function other(fields)
            local sent, runner = open(quiz_of(fields))
            answer(sent, runner, 1)
            runner.event "primary"
            runner.event "primary"
            return last(sent, "done").other
        end
        equal(other { draw = { { count = 1 } } }, true)
        equal(other { draw = { { count = 1 } }, retry = "same" }, false)
        equal(other { fixed = { "Q1" } }, false)
    end

    function tests.a_check_leaves_the_questions_of_a_bank_to_the_bank()
        local sent = open(function(s)
            return { question(s, "own"), s.quiz { id = "k", bank = "ten", draw = { { count = 2 } } } }
        end, { check = true })
        local kept = last(sent, "ready").facts.kept
        equal({ #kept, kept[1].id }, { 1, "own" })
    end

    return tests
end
