-- What a check learns from a lesson: sentences too long, questions that give themselves away, ways.
return function()
    local support = require "support"
    local plain = require "check.plain"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    local function words(count) return ("kata "):rep(count - 1) .. "akhir" end

    function tests.a_sentence_may_have_twenty_words()
        equal(plain.too_long(words(20) .. "."), nil)
        local count, beginning = plain.too_long("Pendek saja. " .. words(21) .. ". Lalu pendek.")
        equal(count, 21)
        equal(beginning, "kata kata kata kata")
    end

    function tests.sentences_end_at_signs_and_at_lines()
        for _, break_ in ipairs { ". ", "? ", "! ", "…” ", "\n", "\n- " } do
            equal(plain.too_long(words(12) .. break_ .. words(12)), nil, break_)
        end
        equal((plain.too_long(words(12) .. ", " .. words(12))), 24)
        -- A number's point ends nothing.
        equal((plain.too_long(words(12) .. " Rp1.000.000 " .. words(12))), 25)
    end

    function tests.signs_alone_are_no_words()
        equal(plain.count_words "- satu – dua — 3 •", 3)
    end

    function tests.each_text_is_told_once()
        local told = {}
        local text = { text = words(30), place = { file = "lessons/x.lua", line = 3 } }
        plain.check({ text, text, { text = "Pendek.", place = {} } }, function(place, problem, remedy)
            told[#told + 1] = place.line .. ": " .. problem .. " -> " .. remedy
        end)
        equal(told, { "3: a sentence of 30 words: 'kata kata kata kata …' -> "
            .. "at most 20 are understood at once: make two sentences of it" })
    end

    -- ---- facts ----

    local function facts_of(build)
        support.host()
        local s = support.fresh_lesson_library()
        local lesson = build(s)
        equal(require("validate").problems(), {})
        return require("check.facts").of(lesson.steps), lesson
    end

    local function choice(s, change)
        return s.choice(require("ui.nodes").merge({
            id = "q", indicator = "ED5", ask = "a?", s.right "Ya, sungguh benar", s.wrong("Tidak", "d"),
            because = "e", basis = "f",
        }, change))
    end

    function tests.the_longest_answer_is_longer_by_a_tenth()
        local longest = require("check.facts").longest
        local function of(...)
            local options = {}
            for index, text in ipairs { ... } do options[index] = { words = text } end
            return longest(options)
        end
        equal(of("12345678901", "1234567890"), nil)
        equal(of("1234567890", "123456789012"), 2)
        equal(of("sama", "sama"), nil)
        -- Letters are counted, not bytes; marks are no letters.
        equal(of("**ééééé**", "123456"), nil)
    end

    function tests.a_choice_tells_where_its_right_answers_stand()
        local found = facts_of(function(s)
            return s.lesson { title = "x", pass = 0.7, choice(s, { shuffle = false }) }
        end)
        equal(found.questions, { { options = 2, right = { 1 }, shuffled = false, longest = "right",
                               file = "lessons/x.lua", line = 7 } })
        equal(found.kept, { { id = "q", file = "lessons/x.lua", line = 7 } })
    end

    function tests.a_colour_nobody_knows_is_told_once()
        local marked, told = require "check.marked", {}
        equal(marked.unknown_colour("[aman]{right} dan [jelas]{info}, a[1]{} b"), nil)
        equal(marked.unknown_colour("[aman]{right}, [bahaya]{rigth}"), "rigth")
        local texts = { { text = "[a]{rigth}", place = 1 }, { text = "[a]{rigth}", place = 2 }, { text = "[b]{ungu}" } }
        marked.check(texts, function(_, problem, remedy) told[#told + 1] = problem .. " " .. remedy end)
        equal(told, { "there is no colour 'rigth' for words did you mean 'right'?",
                      "there is no colour 'ungu' for words take one of accent, info, ink, ink2, primary, right, warn, "
                          .. "wrong" })
    end

    local function ids_of(list)
        local ids = {}
        for index, way in ipairs(list) do ids[index] = way.step .. ":" .. way.way end
        return ids
    end

    function tests.every_answer_is_a_way()
        local found, lesson = facts_of(function(s)
            return s.lesson { title = "x", pass = 0.7, choice(s) }
        end)
        equal(ids_of(found.ways), { "q:", "q:answer-1", "q:answer-2" })
        local ways, step = require "check.ways", lesson.steps[1]
        equal(ways.gone(step, { picked = { 2 }, done = false }), {})
        equal(ways.gone(step, { picked = { 2 }, done = true }), { "answer-2" })
    end

    function tests.questions_of_parts_are_right_or_wrong_and_tell_of_each_part()
        local found, lesson = facts_of(function(s)
            return s.lesson { title = "x", pass = 0.7, s.match {
                id = "m", indicator = "ED2", ask = "a?", s.pair("a", "b", "c"), s.pair("d", "e", "f"),
                because = "g", basis = "h",
            } }
        end)
        equal(ids_of(found.ways), { "m:", "m:right", "m:wrong", "m:missed-1", "m:missed-2" })
        local step = lesson.steps[1]
        local state = step:start(require("random")("1"))
        state.done = true
        equal(require("check.ways").gone(step, state), { "wrong", "missed-1", "missed-2" })
    end

    function tests.points_turns_and_posts_are_ways()
        local found = facts_of(function(s)
            local effect = function(score) return s.effect { "a", score = score, because = "b" } end
            return s.lesson { title = "x", pass = 0.7,
                s.explain { id = "e", title = "a", body = "b", points = { "c", "d" } },
                s.scenario {
                    id = "s", indicator = "ED5", situation = "a", people = { p = s.person { name = "P" } },
                    s.node { id = "n", s.say("p", "a?"), s.reply { "b", to = "z", score = 1, because = "c" },
                             s.reply { "d", to = "z", score = 0, because = "e" } },
                    s.ending { id = "z", title = "f", words = "g" },
                },
                s.feed {
                    id = "f", indicator = "ED5", situation = "a", role = "b",
                    s.post { id = "p", account = "c", text = "d", basis = "e", pass = effect(1), other = effect(0) },
                },
            }
        end)
        equal(ids_of(found.ways), {
            "e:", "e:point-1", "e:point-2", "s:", "s:node-n", "s:reply-n-1", "s:reply-n-2", "s:ending-z", "f:",
            "f:p-like", "f:p-pass",
        })
    end

    function tests.a_conversation_knows_the_ways_it_went()
        local _, lesson = facts_of(function(s)
            return s.lesson { title = "x", pass = 0.7, s.scenario {
                id = "s", indicator = "ED5", situation = "a", people = { p = s.person { name = "P" } },
                s.node { id = "n", s.say("p", "a?"), s.reply { "b", to = "z", score = 1, because = "c" },
                         s.reply { "d", to = "z", score = 0, because = "e" } },
                s.ending { id = "z", title = "f", words = "g" },
            } }
        end)
        local step = lesson.steps[1]
        local state = step:start(require("random")("1"))
        equal(step:went(state), { "node-n" })
        step:event(state, "reply", 2)
        equal(step:went(state), { "node-n", "node-n", "reply-n-2" })
        step:event(state, "primary")
        truthy(table.concat(step:went(state), " "):find("ending-z", 1, true), "the ending")
    end

    return tests
end
