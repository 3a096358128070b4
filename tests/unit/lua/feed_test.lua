return function()
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    local function effect(s, score, change)
        return s.effect { "x", { "t", "w" }, score = score, because = "b", change = change, trace = "jejak" }
    end

    local function post(s, id, change)
        local spec = {
            id = id, account = "Akun " .. id, text = "Teks " .. id, basis = "c",
            like = effect(s, 0, { m = -20 }), report = effect(s, 1, { m = 5 }), pass = effect(s, 0.5),
            other = effect(s, 0, { m = -90 }),
        }
        for key, value in pairs(change or {}) do spec[key] = value end
        return s.post(spec)
    end

    local function feed(s, change)
        local spec = {
            id = "f", indicator = "A", role = "Ratna", situation = "Situasi.",
            meters = { s.meter { id = "m", name = "Meter", start = 70 } }, post(s, "p1"), post(s, "p2"),
        }
        for key, value in pairs(change or {}) do spec[key] = value end
        return s.feed(spec)
    end

    local function open(opts)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        local lesson = s.lesson { title = "T", pass = 0.5, indicators = { A = "Satu" }, feed(s) }
        opts = opts or {}
        opts.env, opts.seed = opts.env or support.ENV, 1
        runner.open(lesson, opts)
        return sent, runner
    end

    local function act(sent, runner, action)
        runner.event("act", action)
        runner.saved(last(sent, "response").ref)
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

    function tests.a_consequence_waits_for_the_disk()
        local sent, runner = open()
        equal(last(sent, "view").primary.enabled, false)
        runner.event("act", "like")
        truthy(not support.find(last(sent, "view").tree, "feedback"), "nothing shown yet")
        equal(support.find(last(sent, "view").tree, "meter-m").label, "Meter: 70")
        runner.saved(last(sent, "response").ref)
        local tree = last(sent, "view").tree
        truthy(support.find(tree, "feedback"))
        equal(support.find(tree, "meter-m").label, "Meter: 50. turun 20")
        truthy(support.texts(tree):find("Berisiko", 1, true), "in words, not by colour alone")
    end

    function tests.the_answer_is_kept_with_what_was_shown()
        local sent, runner = open()
        runner.event("act", "pass")
        local response = last(sent, "response")
        equal({ response.item, response.kind, response.indicator }, { "f.p1", "feed", "A" })
        equal(response.response, { keys = { "pass" }, ids = { "pass" }, try = 1 })
        equal({ response.score, response.max, response.correct }, { 0.5, 1, false })
        equal(response.question.ask, "Akun p1: Teks p1")
        equal(response.question.options[5],
            { key = "report", id = "report", text = "Laporkan", right = true, score = 1 })
        equal(response.checkpoint.state.steps.f.posts, { p1 = { first = "pass" } })
    end

    function tests.a_second_try_changes_the_story_and_not_the_score()
        local sent, runner = open()
        act(sent, runner, "like")
        runner.event("act", "like")
        equal(last(sent, "response").response.try, 1, "the same again is no second try")
        runner.event "again"
        truthy(not support.find(last(sent, "view").tree, "feedback"), "the actions are open again")
        runner.event("act", "report")
        local response = last(sent, "response")
        equal({ response.item, response.response.try, response.score, response.max }, { "f.p1", 2, 0, 0 })
        runner.saved(response.ref)
        equal(support.find(last(sent, "view").tree, "meter-m").label, "Meter: 75. naik 5")
        truthy(not support.find(last(sent, "view").tree, "again"), "only once")
        runner.event("act", "pass")
        equal(last(sent, "response").response.keys, { "report" })
        runner.event "primary"
        act(sent, runner, "report")
        runner.event "primary"
        runner.event "primary"
        local done = last(sent, "done")
        equal({ done.score, done.max }, { 1, 2 }, "the first action on the first post counts")
    end

    function tests.a_right_action_needs_no_second_try()
        local sent, runner = open()
        act(sent, runner, "report")
        truthy(not support.find(last(sent, "view").tree, "again"))
        runner.event "again"
        truthy(support.find(last(sent, "view").tree, "feedback"), "nothing happened")
    end

    function tests.ends_with_the_trace_that_citizens_see()
        local sent, runner = open()
        act(sent, runner, "share")
        runner.event "primary"
        act(sent, runner, "report")
        equal(last(sent, "view").primary.label, "Lihat jejak")
        runner.event "primary"
        local view = last(sent, "view")
        truthy(support.find(view.tree, "trace-2"), "a line for each post")
        truthy(support.texts(view.tree):find("1 dari 2", 1, true), "how many were safe")
        equal(support.find(view.tree, "meter-m").label, "Meter: 5. turun 65", "over the whole feed, never below 0")
        equal(view.primary.label, "Lihat hasil")
    end

    function tests.resumes_at_the_post_where_it_was_left()
        local sent, runner = open()
        act(sent, runner, "like")
        runner.event "primary"
        local later, again = open { resume = last(sent, "checkpoint") }
        truthy(support.texts(last(later, "view").tree):find("Teks p2", 1, true))
        act(later, again, "report")
        local at_end = open { resume = last(later, "response").checkpoint }
        truthy(support.find(last(at_end, "view").tree, "feedback"), "the consequence is there again")
    end

    function tests.a_kept_state_that_no_longer_fits_begins_anew()
        support.host()
        local s = support.fresh_lesson_library()
        local step = feed(s)
        local bad = { "x", {}, { at = 2, posts = {} }, { at = 9, posts = {} },
                      { at = 1, posts = { p1 = { first = "x" } }, done = true },
                      { at = 1, posts = { p1 = { first = "like", second = 7 } } },
                      { at = 1, posts = {}, trace = true } }
        for index, kept in ipairs(bad) do
            equal(step:start(nil, kept), { at = 1, posts = {}, trace = false, done = false }, "state " .. index)
        end
        local good = { at = 2, posts = { p1 = { first = "like" } }, trace = false, done = false }
        equal(step:start(nil, good), good)
    end

    function tests.nonsense_changes_nothing()
        local sent, runner = open()
        local before = #sent
        for _, arg in ipairs { "x", 1, {}, true } do runner.event("act", arg) end
        runner.event "again"
        runner.event "primary"
        equal(#sent, before)
    end

    function tests.counts_every_post_even_when_it_was_left_out()
        support.host()
        local s = support.fresh_lesson_library()
        local step = feed(s)
        equal(step:scores {at = 1, posts = { p1 = { first = "report" } } },
            { { indicator = "A", score = 1, max = 1 }, { indicator = "A", score = 0, max = 1 } })
        equal(step:items()[2], { id = "f.p2", indicator = "A", kind = "feed" })
    end

    function tests.has_something_to_read_aloud_on_every_screen()
        local sent, runner = open()
        truthy(table.concat(last(sent, "view").speech, " "):find("Suka Komentari Bagikan", 1, true))
        act(sent, runner, "like")
        truthy(table.concat(last(sent, "view").speech, " "):find("Berisiko. Anda menekan Suka. x", 1, true))
    end

    function tests.an_author_is_told_what_is_wrong()
        equal(problems_of(function(s) feed(s) end), "")
        local function only(s, fields)
            fields.id, fields.account, fields.text, fields.basis = "p1", "a", "t", "b"
            return feed(s, { s.post(fields) })
        end
        says(function(s) only(s, { like = effect(s, 1) }) end,
            "s.post: nothing is said about 'comment' -> write comment = s.effect { … }")
        says(function(s) only(s, { other = effect(s, 0.5) }) end, "no action is right")
        says(function(s) only(s, { other = effect(s, 1), on = { kirim = effect(s, 1) } }) end,
            "the feed has no action 'kirim'")
        says(function(s) feed(s, { post(s, "p1"), post(s, "p1") }) end, "two posts have the id 'p1'")
        says(function(s) feed(s, { post(s, "p1", { like = effect(s, 0, { n = 1 }) }) }) end,
            "there is no meter 'n' -> did you mean 'm'?")
        says(function(s) s.effect { score = 2, because = "b", "x" } end, "'score' is 2")
        says(function(s) s.effect { score = 1, because = "b" } end, "s.effect has 0 scenes")
        says(function(s) s.effect { score = 1, because = "b", "x", { "only a title" } } end, "scene 2 has no words")
        says(function(s) s.effect { score = 1, because = "b", "x", change = { m = 0.5 } } end, "whole numbers")
        says(function(s) s.post { id = "p", text = "t", commments = {}, other = effect(s, 1) } end,
            "'account' is missing", "did you mean 'comments'?")
        says(function(s) s.feed { id = "f", indicator = "A", role = "r", situation = "s" } end, "s.feed has 0 posts")
        says(function(s) s.meter { id = "m", name = "n", start = 120 } end, "'start' is 120")
    end

    -- Drafts to keep or to throw away: actions that no social network has.
    local function drafts(s, change)
        local spec = {
            actions = { s.action { id = "simpan", name = "Simpan draf", icon = "folder" },
                        s.action { id = "buang", name = "Buang", did = "Anda membuangnya" } },
            s.post { id = "p1", account = "Draf 1", text = "Isi", basis = "c",
                     on = { simpan = effect(s, 1), buang = effect(s, 0, { m = -20 }) } },
            s.post { id = "p2", account = "Draf 2", text = "Isi", basis = "c",
                     on = { buang = effect(s, 1) }, other = effect(s, 0.5) },
        }
        for key, value in pairs(change or {}) do spec[key] = value end
        return feed(s, spec)
    end

    function tests.a_feed_may_have_actions_of_its_own()
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        runner.open(s.lesson { title = "T", pass = 0.5, indicators = { A = "Satu" }, drafts(s) },
            { env = support.ENV, seed = 1 })
        local tree = last(sent, "view").tree
        truthy(support.find(tree, "act-simpan") and not support.find(tree, "act-like"))
        truthy(not support.texts(tree):find("suka", 1, true), "nobody has seen a draft")
        runner.event("act", "like")
        runner.event("act", "buang")
        local response = last(sent, "response")
        equal({ response.response.keys, response.score }, { { "buang" }, 0 })
        equal(response.question.options[1],
            { key = "simpan", id = "simpan", text = "Simpan draf", right = true, score = 1 })
        runner.saved(response.ref)
        truthy(support.texts(last(sent, "view").tree):find("Anda membuangnya", 1, true))
        runner.event "primary"
        act(sent, runner, "simpan")
        truthy(table.concat(last(sent, "view").speech, " "):find("Perlu hati-hati. Simpan draf. x", 1, true))
        runner.event "primary"
        truthy(support.texts(last(sent, "view").tree):find("Simpan draf · Draf 2", 1, true))
    end

    function tests.actions_of_an_author_are_checked()
        equal(problems_of(function(s) drafts(s) end), "")
        says(function(s) drafts(s, { actions = { s.action { id = "simpan", name = "x" } } }) end,
            "s.feed: 'actions' has 1 entries", "the feed has no action 'buang'")
        says(function(s)
            drafts(s, { actions = { s.action { id = "simpan", name = "x" }, s.action { id = "simpan", name = "y" } } })
        end, "s.feed: two actions have the id 'simpan'")
        says(function(s) drafts(s, { post(s, "p1") }) end, "the feed has no action 'like'")
    end

    function tests.builds_in_every_look()
        for _, env in ipairs(support.looks()) do
            local sent, runner = open { env = env }
            act(sent, runner, "comment")
            runner.event "primary"
            act(sent, runner, "pass")
            runner.event "primary"
            truthy(support.find(last(sent, "view").tree, "trace-summary"))
        end
    end

    return tests
end
