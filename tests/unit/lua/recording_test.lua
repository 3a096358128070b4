-- Recordings in place of the voice.
return function()
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

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
        runner.event("pick", 1)
        runner.event "primary"
        runner.saved(last(sent, "response").ref)
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

    -- The recordings of a step's screens: at its beginning, and after each event, answers being saved.
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

    return tests
end
