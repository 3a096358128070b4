return function()
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    local function reply(s, words, to, score, mood)
        return s.reply { words, to = to, score = score, because = "alasan " .. words, mood = mood }
    end

    -- Three turns deep: a → b → c; a wrong reply at b ends at once.
    local function parts(s)
        return {
            id = "o", indicator = "A", situation = "Situasi.", shuffle = false, mood = 50,
            people = { hasan = s.person { name = "Pak Hasan" } },
            s.node { id = "a", s.say("hasan", "satu?"), reply(s, "a-benar", "b", 1, 10),
                     reply(s, "a-salah", "b", 0, -60) },
            s.node { id = "b", s.say("hasan", "dua?"), reply(s, "b-benar", "c", 1), reply(s, "b-salah", "buruk", 0) },
            s.node { id = "c", s.say("hasan", "tiga?"), reply(s, "c-benar", "baik", 1),
                     reply(s, "c-agak", "baik", 0.5) },
            s.ending { id = "baik", kind = "right", title = "Baik", words = "w" },
            s.ending { id = "buruk", kind = "wrong", title = "Buruk", words = "w" },
        }
    end

    local function open(opts)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        local lesson = s.lesson { title = "T", pass = 0.5, indicators = { A = "Satu" }, s.scenario(parts(s)) }
        opts = opts or {}
        opts.env, opts.seed = opts.env or support.ENV, 1
        runner.open(lesson, opts)
        return sent, runner
    end

    local function say(sent, runner, index)
        runner.event("reply", index)
        runner.saved(last(sent, "response").ref)
    end

    local function shown(sent) return support.texts(last(sent, "view").tree) end

    local function count(sent, kind)
        local n = 0
        for _, message in ipairs(sent) do
            if message.t == kind then n = n + 1 end
        end
        return n
    end

    local function problems_of(build)
        support.host()
        local s = support.fresh_lesson_library()
        build(s)
        local lines = {}
        for _, problem in ipairs(require("validate").problems()) do
            equal({ problem.file, problem.line }, { "lessons/x.lua", 7 }, "place of a problem")
            lines[#lines + 1] = problem.problem .. " -> " .. tostring(problem.remedy)
        end
        return table.concat(lines, "\n")
    end

    local function says(build, ...)
        local text = problems_of(build)
        for index = 1, select("#", ...) do
            local words = select(index, ...)
            if not text:find(words, 1, true) then error("expected '" .. words .. "' in:\n" .. text, 2) end
        end
    end

    function tests.a_reply_is_on_disk_before_its_consequence()
        local sent, runner = open()
        runner.event("reply", 2)
        truthy(not shown(sent):find("alasan", 1, true))
        runner.event("reply", 1)
        equal(count(sent, "response"), 1)
        runner.saved(last(sent, "response").ref)
        truthy(shown(sent):find("alasan a-salah", 1, true))
        truthy(shown(sent):find("Berisiko", 1, true), "in words")
        equal(support.find(last(sent, "view").tree, "meter-mood").label, "Tegang: 0. turun 50")
    end

    function tests.a_meter_of_another_name_may_have_words_of_its_own()
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        local spec = parts(s)
        spec.mood_name, spec.mood_words = "Kepercayaan", { "Rendah", "Goyah", "Cukup", "Tinggi" }
        runner.open(s.lesson { title = "T", indicators = { A = "Satu" }, s.scenario(spec) },
            { env = support.ENV, seed = 1 })
        local function meter() return support.find(last(sent, "view").tree, "meter-mood").label end
        equal(meter(), "Cukup: 50")
        runner.event("reply", 2)
        runner.saved(last(sent, "response").ref)
        equal(meter(), "Rendah: 0. turun 50")
    end

    function tests.the_answer_is_kept_with_the_turn_as_it_was_shown()
        local sent, runner = open()
        runner.event("reply", 1)
        local response = last(sent, "response")
        equal({ response.item, response.kind }, { "o.a", "scenario" })
        equal(response.response, { keys = { "A" }, ids = { 1 }, try = 1 })
        equal(response.question.said, { { name = "Pak Hasan", text = "satu?" } })
        equal(response.question.ask, "Pak Hasan: satu?")
        equal(response.question.options[2], { key = "B", id = 2, text = "a-salah", right = false, score = 0 })
        equal({ response.score, response.max, response.correct }, { 1, 1, true })
    end

    function tests.goes_down_the_way_that_was_chosen()
        local sent, runner = open()
        say(sent, runner, 1)
        runner.event "primary"
        truthy(shown(sent):find("Keputusan 2 dari 3", 1, true))
        say(sent, runner, 1)
        runner.event "primary"
        say(sent, runner, 2)
        runner.event "primary"
        truthy(support.find(last(sent, "view").tree, "ending"))
        runner.event "primary"
        local done = last(sent, "done")
        equal({ done.score, done.max }, { 2.5, 3 })
    end

    function tests.a_short_way_counts_only_its_own_turns()
        local sent, runner = open()
        say(sent, runner, 2)
        runner.event "primary"
        say(sent, runner, 2)
        runner.event "primary"
        truthy(shown(sent):find("Buruk", 1, true))
        runner.event "primary"
        equal({ last(sent, "done").score, last(sent, "done").max }, { 0, 2 })
    end

    function tests.a_reply_can_be_retaken_once_and_the_first_counts()
        local sent, runner = open()
        say(sent, runner, 1)
        runner.event "primary"
        say(sent, runner, 2)
        runner.event "again"
        runner.event("reply", 1)
        local response = last(sent, "response")
        equal({ response.item, response.response.try, response.max }, { "o.b", 2, 0 })
        runner.saved(response.ref)
        truthy(not support.find(last(sent, "view").tree, "again"), "only once")
        runner.event "again"
        runner.event("reply", 2)
        equal(count(sent, "response"), 3)
        runner.event "primary"
        truthy(shown(sent):find("tiga?", 1, true), "it goes on from the second reply")
        say(sent, runner, 1)
        runner.event "primary"
        runner.event "primary"
        equal({ last(sent, "done").score, last(sent, "done").max }, { 2, 3 })
    end

    local function to_the_end(sent, runner)
        say(sent, runner, 2)
        runner.event "primary"
        say(sent, runner, 2)
        runner.event "primary"
    end

    function tests.what_if_is_practice_and_changes_no_score()
        local sent, runner = open()
        to_the_end(sent, runner)
        runner.event "what-if"
        truthy(shown(sent):find("tidak dinilai", 1, true))
        runner.event("reply", 1)
        truthy(not shown(sent):find("alasan a-benar", 1, true), "on disk before its consequence")
        local practice = last(sent, "response")
        equal(practice.response, { keys = { "A" }, ids = { 1 }, try = 1, practice = true })
        equal({ practice.item, practice.score, practice.max, practice.correct }, { "o.a", 0, 0, true })
        runner.saved(practice.ref)
        truthy(shown(sent):find("alasan a-benar", 1, true))
        truthy(not support.find(last(sent, "view").tree, "again"))
        runner.event "primary"
        truthy(shown(sent):find("dua?", 1, true))
        runner.event "end-what-if"
        truthy(shown(sent):find("Buruk", 1, true), "back at the ending that counts")
        runner.event "primary"
        equal({ last(sent, "done").score, last(sent, "done").max }, { 0, 2 })
    end

    function tests.what_if_goes_back_to_the_chosen_turn_and_on_from_there()
        local sent, runner = open()
        to_the_end(sent, runner)
        equal(support.find(last(sent, "view").tree, "what-if-2").arg, 2)
        runner.event("what-if", 9)
        truthy(shown(sent):find("Buruk", 1, true), "there is no such turn")
        runner.event("what-if", 2)
        truthy(shown(sent):find("dua?", 1, true), "at the second turn")
        truthy(shown(sent):find("a-salah", 1, true), "with what was said before")
        say(sent, runner, 1)
        runner.event "primary"
        say(sent, runner, 1)
        runner.event "primary"
        truthy(shown(sent):find("Baik", 1, true), "another ending")
        runner.event("what-if", 3)
        truthy(shown(sent):find("tiga?", 1, true), "and back again from there")
        runner.event "end-what-if"
        runner.event "primary"
        equal({ last(sent, "done").score, last(sent, "done").max }, { 0, 2 })
    end

    function tests.what_if_goes_on_after_a_restart()
        local sent, runner = open()
        to_the_end(sent, runner)
        runner.event("what-if", 2)
        say(sent, runner, 1)
        runner.event "primary"
        local later = open { resume = last(sent, "checkpoint") }
        truthy(shown(later):find("tiga?", 1, true), "at the third turn")
        truthy(shown(later):find("tidak dinilai", 1, true))
    end

    function tests.no_what_if_before_the_end()
        local sent, runner = open()
        local before = #sent
        runner.event "what-if"
        runner.event "end-what-if"
        equal(#sent, before)
    end

    -- As the disk would give it back: what goes on afterwards does not change it.
    local function copy(value)
        if type(value) ~= "table" then return value end
        local result = {}
        for key, item in pairs(value) do result[key] = copy(item) end
        return result
    end

    function tests.resumes_in_the_middle()
        local sent, runner = open()
        say(sent, runner, 1)
        local mark = copy(last(sent, "response").checkpoint)
        runner.event "primary"
        local later = open { resume = mark }
        truthy(shown(later):find("alasan a-benar", 1, true), "at the consequence")
        local second, again = open { resume = last(sent, "checkpoint") }
        truthy(shown(second):find("dua?", 1, true), "at the second turn")
        say(second, again, 2)
        again.event "primary"
        local ended = open { resume = last(second, "checkpoint") }
        truthy(shown(ended):find("Buruk", 1, true), "at the end")
        equal(last(ended, "view").primary.label, "Lihat hasil")
    end

    function tests.a_kept_way_that_no_longer_exists_begins_anew()
        support.host()
        local s = support.fresh_lesson_library()
        local step = s.scenario(parts(s))
        local random = require "random" "1"
        local fresh = step:start(random)
        local orders = fresh.orders
        local bad = {
            "x", {}, { orders = orders, run = { at = "b", path = {} } },
            { orders = orders, run = { at = "a", path = { { node = "b", first = 1 } } } },
            { orders = orders, run = { at = "c", path = { { node = "a", first = 1 } } } },
            { orders = orders, run = { at = "a", path = { { node = "a", first = 7 } } } },
            { orders = orders, done = true, run = { at = "b", ending = "baik",
              path = { { node = "a", first = 1 }, { node = "b", first = 2 } } } },
            { orders = { a = { 1, 1 } }, run = { at = "a", path = {} } },
        }
        for index, kept in ipairs(bad) do
            equal(step:start(random, kept).run, { at = "a", path = {} }, "way " .. index)
        end
        local good = { orders = orders, done = true, run = { at = "b", ending = "buruk",
            path = { { node = "a", first = 1 }, { node = "b", first = 1, second = 2 } } } }
        equal(step:start(random, good), good)
    end

    function tests.replies_are_shuffled_by_attempt()
        support.host()
        local s = support.fresh_lesson_library()
        local spec = parts(s)
        spec.shuffle = nil
        local step, seen = s.scenario(spec), {}
        for seed = 1, 12 do seen[table.concat(step:start(require "random" (tostring(seed))).orders.a, "")] = true end
        truthy(seen["12"] and seen["21"], "both orders happen")
    end

    function tests.an_author_is_told_of_dead_links_and_lost_turns()
        equal(problems_of(function(s) s.scenario(parts(s)) end), "")
        says(function(s)
            local spec = parts(s)
            spec[3] = s.node { id = "c", reply(s, "x", "bak", 1), reply(s, "y", "baik", 0) }
            s.scenario(spec)
        end, "s.reply leads to 'bak', which does not exist -> did you mean 'baik'?")
        says(function(s)
            local spec = parts(s)
            spec[6] = s.node { id = "lost", reply(s, "x", "baik", 1), reply(s, "y", "baik", 0) }
            s.scenario(spec)
        end, "node 'lost' is never reached -> lead a reply to it (to = \"lost\"), or take it out")
        says(function(s)
            local spec = parts(s)
            spec[6] = s.ending { id = "sepi", title = "t", words = "w" }
            s.scenario(spec)
        end, "ending 'sepi' is never reached")
        says(function(s)
            local spec = parts(s)
            spec[3] = s.node { id = "c", reply(s, "x", "a", 1), reply(s, "y", "baik", 0) }
            s.scenario(spec)
        end, "s.reply leads back to 'a'")
    end

    function tests.an_author_is_told_the_rest_too()
        says(function(s)
            local spec = parts(s)
            spec[1] = s.node { id = "a", s.say("hasn", "?"), reply(s, "x", "b", 1), reply(s, "y", "b", 0) }
            s.scenario(spec)
        end, "nobody is called 'hasn' -> did you mean 'hasan'?")
        says(function(s) s.node { id = "n", reply(s, "x", "y", 1) } end, "s.node has 1 replies")
        says(function(s) s.node { id = "n", "text" } end, "item 1 is neither said nor a reply")
        says(function(s) s.reply { "x", to = "y", score = 3, because = "b" } end, "'score' is 3")
        says(function(s) s.reply { to = "y", score = 1, because = "b" } end, "s.reply needs one text")
        says(function(s) s.ending { id = "e", title = "t", words = "w", kind = "good" } end, "'kind' is 'good'")
        says(function(s) s.say "x" end, "s.say needs who speaks and what")
        says(function(s) s.scenario { id = "o", indicator = "A", situation = "s", people = { a = {} } } end,
            "s.scenario has no turns", "s.scenario has no ending", "'a' of 'people' is no person")
        says(function(s)
            local spec = parts(s)
            spec[2] = s.node { id = "a", reply(s, "x", "c", 1), reply(s, "y", "c", 0) }
            s.scenario(spec)
        end, "two parts have the id 'a'")
    end

    function tests.builds_in_every_look()
        for _, env in ipairs(support.looks()) do
            local sent, runner = open { env = env }
            to_the_end(sent, runner)
            truthy(#last(sent, "view").speech > 2)
        end
    end

    return tests
end
