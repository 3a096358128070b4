return function()
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    local function library()
        support.host()
        return support.fresh_lesson_library()
    end

    -- Four answers, the first two right.
    local function several(s)
        return s.multiple {
            id = "m", indicator = "ED5", ask = "?", shuffle = false, because = "b", basis = "c",
            s.right "r1", s.right "r2", s.wrong("w1", "x"), s.wrong("w2", "x"),
        }
    end

    local function score(step, picked) return (step:score { order = { 1, 2, 3, 4 }, picked = picked }) end

    function tests.a_single_answer_is_worth_all_or_nothing()
        local s = library()
        local step = s.choice {
            id = "q", indicator = "ED5", ask = "?", because = "b", basis = "c", s.right "r", s.wrong("w", "x"),
        }
        equal(score(step, { 1 }), 1)
        equal(score(step, { 2 }), 0)
    end

    function tests.several_answers_give_a_share_and_wrong_ones_take_away()
        local step = several(library())
        equal(score(step, { 1, 2 }), 1, "all right")
        equal(score(step, { 1 }), 0.5, "half")
        equal(score(step, { 1, 2, 3 }), 0.5, "one wrong too many")
        equal(score(step, { 1, 3 }), 0, "one each")
        equal(score(step, { 3, 4 }), 0, "never below nothing")
        equal(score(step, { 1, 2, 3, 4 }), 0, "ticking everything is worth nothing")
    end

    function tests.each_chosen_answer_s_reason_comes_before_the_principle()
        local s = library()
        local step = s.multiple {
            id = "m", indicator = "ED5", ask = "?", shuffle = false, because = "Pokok.", basis = "c",
            s.right "r1", s.wrong { "w1", why = "Satu keliru.", basis = "UU 1" }, s.wrong("w2", "Dua keliru."),
        }
        local words = require("words").of "id"
        local function told(picked)
            local state = { order = { 1, 3, 2 }, picked = picked, done = true }
            return table.concat(step:speech(state, { words = words }), "|")
        end
        truthy(told { 2, 3 }:find("Dua keliru. Satu keliru (UU 1). Pokok.", 1, true), told { 2, 3 })
        truthy(not told { 1, 2 }:find("Dua keliru", 1, true), told { 1, 2 })
        equal(require("validate").problems(), {})
    end

    function tests.a_source_needs_a_reason_to_stand_behind()
        local parts = require "steps.parts"
        library()
        equal(parts.reason("s.pair", {}, "Begitu.", "UU 1"), "Begitu (UU 1).")
        equal(parts.reason("s.pair", {}, "begitu", "UU 1"), "begitu (UU 1)")
        equal(parts.reason("s.pair", {}, "Begitu.", nil), "Begitu.")
        local s = library()
        s.pair { "a", "b", basis = "UU 1" }
        equal(require("validate").problems()[1].problem, "s.pair: 'basis' has no reason to stand behind")
    end

    function tests.true_and_false_stay_in_order_and_know_the_answer()
        local s = library()
        local step = s.truefalse { id = "t", indicator = "ED5", claim = "x", answer = false, because = "b",
            basis = "c" }
        step:localize(require("words").of "id")
        local state = step:start(require "random" "1")
        equal(state.order, { 1, 2 })
        equal(score(step, { 2 }), 1)
        state.picked = { 2 }
        local response = step:response(state)
        equal(response.response, { keys = { "B" }, ids = { 2 } })
        equal(response.question.options[2].text, "Salah")
        equal(response.kind, "truefalse")
    end

    function tests.choosing_again_replaces_a_single_answer_and_toggles_a_multiple_one()
        local s = library()
        local single = s.choice { id = "q", indicator = "E", ask = "?", because = "b", s.right "r", s.wrong("w", "x") }
        local state = single:start(require "random" "1")
        single:event(state, "pick", 1)
        single:event(state, "pick", 2)
        equal(state.picked, { 2 })
        local many = several(s)
        state = many:start(require "random" "1")
        many:event(state, "pick", 1)
        many:event(state, "pick", 3)
        many:event(state, "pick", 1)
        equal(state.picked, { 3 })
    end

    function tests.nonsense_events_change_nothing()
        local step = several(library())
        local state = step:start(require "random" "1")
        for _, arg in ipairs { 0, 5, 1.5, "1", {} } do
            equal(step:event(state, "pick", arg), false)
        end
        equal(step:event(state, "pick"), false)
        equal(state.picked, {})
        state.done = true
        equal(step:event(state, "pick", 1), false, "after the check")
    end

    function tests.the_response_holds_the_question_as_it_was_shown()
        local step = several(library())
        local state = { order = { 3, 1, 4, 2 }, picked = { 1, 4 }, done = false }
        local response = step:response(state)
        equal(response.response, { keys = { "B", "C" }, ids = { 1, 4 } })
        equal(response.question.ask, "?")
        equal(response.question.options[1], { key = "A", id = 3, text = "w1", right = false })
        equal({ response.score, response.max, response.correct }, { 0, 1, false })
    end

    function tests.a_kept_order_that_no_longer_fits_is_made_anew()
        local step = several(library())
        local broken = { { order = { 1, 2, 3 }, picked = {} }, { order = { 1, 1, 2, 3 }, picked = {} },
                         { order = { 1, 2, 3, 9 }, picked = {} }, { order = "x", picked = {} }, "x" }
        for _, kept in ipairs(broken) do
            equal(#step:start(require "random" "1", kept).order, 4)
        end
    end

    function tests.an_answer_may_have_a_source_of_its_own()
        for _, one in ipairs { { 1, "umum" }, { 2, "khusus" } } do
            local sent = support.host()
            local s, runner = support.fresh_lesson_library()
            runner.open(s.lesson { title = "T", pass = 0.5, s.choice {
                id = "q", indicator = "A", ask = "Apa?", because = "sebab", basis = "umum", shuffle = false,
                s.right "Satu", s.wrong { "Dua", why = "bukan", basis = "khusus" },
            } }, { env = support.ENV, seed = 1 })
            runner.event("pick", one[1])
            runner.event "primary"
            runner.saved(last(sent, "response").ref)
            truthy(support.texts(last(sent, "view").tree):find("Rujukan: " .. one[2], 1, true), one[2])
        end
    end

    -- ---- answers that can be seen ----

    local function seen(s, right, words, over)
        local spec = { words, picture = words:lower() .. ".svg", alt = "Gambar " .. words, why = "alasan " .. words }
        for key, value in pairs(over or {}) do spec[key] = value end
        return (right and s.right or s.wrong)(spec)
    end

    local function pictured(s, more)
        return s.choice { id = "p", indicator = "A", ask = "Mana?", because = "w", basis = "b", shuffle = false,
                          seen(s, true, "Satu"), seen(s, false, "Dua"), more }
    end

    local function open_pictured(env)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        local lesson = s.lesson { title = "T", pass = 0.5, pictured(s) }
        runner.open(lesson, { env = env or support.ENV, seed = 1 })
        return sent, runner
    end

    function tests.answers_with_pictures_are_cards_with_the_same_keys_and_states()
        for _, env in ipairs(support.looks()) do
            local sent, runner = open_pictured(env)
            local card = support.find(last(sent, "view").tree, "option-A")
            equal({ card.label, card.tap, card.arg, card.role }, { "A. Satu. Gambar Satu", "pick", 1, "option" })
            equal(card.children[1].children[1].src, "pack:media/satu.svg")
            equal(last(sent, "view").speech,
                { "Mana?", "Pilihan A: Satu", "Gambar Satu", "Pilihan B: Dua", "Gambar Dua" })
            runner.event("pick", 2)
            equal(support.find(last(sent, "view").tree, "option-B").selected, true)
            runner.event "primary"
            runner.saved(last(sent, "response").ref)
            local tree = last(sent, "view").tree
            equal(support.find(tree, "option-A").label, "A. Satu. Jawaban tepat. Gambar Satu")
            equal(support.find(tree, "option-B").label, "B. Dua. Jawaban Anda. Gambar Dua")
            equal(support.find(tree, "option-B").tap, nil)
            truthy(support.texts(tree):find("alasan Dua", 1, true))
        end
    end

    function tests.what_could_be_seen_is_kept_with_the_answer()
        local sent, runner = open_pictured()
        runner.event("pick", 1)
        runner.event "primary"
        equal(last(sent, "response").question.options[1],
            { key = "A", id = 1, text = "Satu", right = true, picture = "pack:media/satu.svg", alt = "Gambar Satu" })
    end

    function tests.the_author_is_told_what_is_wrong_with_pictures()
        support.says(function(s) pictured(s, s.wrong("Tiga", "w")) end, "2 of 3 answers have a picture")
        support.says(function(s) seen(s, true, "Satu", { alt = false }) end, "'alt' is a boolean")
        support.says(function(s) s.right { "Satu", picture = "a.svg" } end, "s.right: 'alt' is missing")
        support.says(function(s) s.right { picture = "a.svg", alt = "a" } end, "'words' is missing")
        support.says(function(s)
            local spec = { id = "p", indicator = "A", ask = "Mana?", because = "w", basis = "b", seen(s, true, "Satu") }
            for _, words in ipairs { "Dua", "Tiga", "Empat", "Lima" } do spec[#spec + 1] = seen(s, false, words) end
            s.choice(spec)
        end, "5 answers with pictures")
    end

    return tests
end
