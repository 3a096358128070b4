return function()
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local plain = require "plain"
    local tests = {}

    -- Counts taps to two; worth what was counted.
    local function spec(s, over)
        local fields = {
            id = "c", indicator = "A", ask = "Hitung.", because = "alasan", hint = "Dua kali.",
            start = function() return { count = 0 } end,
            event = function(state, name)
                if name ~= "add" then return false end
                state.count = state.count + 1
                return true
            end,
            is_ready = function(state) return state.count >= 2 end,
            view = function(state) return s.ui.text { "Hitungan " .. state.count } end,
            response = function(state)
                return { answer = { count = state.count }, shown = { wanted = 3 }, score = state.count, max = 3 }
            end,
        }
        for key, value in pairs(over or {}) do fields[key] = value end
        return s.custom(fields)
    end

    local function open(over, opts)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        local page = s.explain { title = "E", body = "e" }
        local lesson = s.lesson { title = "T", pass = 0.5, spec(s, over and over(s)), page }
        opts = opts or {}
        opts.env, opts.seed = opts.env or support.ENV, 1
        runner.open(lesson, opts)
        return sent, runner
    end

    local function has(sent, words) return support.texts(last(sent, "view").tree):find(words, 1, true) ~= nil end

    -- What the author is told when a function of theirs goes wrong: always their file and line.
    local function fails(over, words, play)
        local ok, problem = pcall(function()
            local _, runner = open(over)
            if play then play(runner) end
        end)
        truthy(not ok, "an error with '" .. words .. "'")
        truthy(problem:find("^lessons/x.lua:7: s.custom 'c': "), problem)
        truthy(problem:find(words, 1, true), words .. " in " .. problem)
    end

    function tests.is_framed_kept_and_answered()
        local sent, runner = open()
        truthy(has(sent, "Pertanyaan 1 dari 1"))
        truthy(has(sent, "Hitungan 0"))
        equal({ last(sent, "view").primary.enabled, last(sent, "view").primary.hint }, { false, "Dua kali." })
        runner.event "add"
        equal(last(sent, "checkpoint").state.steps.c.own, { count = 1 }, "kept at once")
        runner.event "add"
        runner.event "primary"
        local response = last(sent, "response")
        equal({ response.score, response.max, response.correct }, { 2, 3, false })
        equal({ response.kind, response.question, response.response },
            { "custom", { ask = "Hitung.", wanted = 3, lang = "id" }, { count = 2 } })
        truthy(not has(sent, "alasan"))
        runner.saved(response.ref)
        truthy(has(sent, "Sebagian tepat") and has(sent, "alasan"))
        runner.event "add"
        truthy(has(sent, "Hitungan 2"), "nothing moves after the answer")
    end

    function tests.its_points_are_those_of_the_response()
        local sent, runner = open()
        for _ = 1, 2 do runner.event "add" end
        runner.event "primary"
        runner.saved(last(sent, "response").ref)
        runner.event "primary"
        runner.event "primary"
        equal({ last(sent, "done").score, last(sent, "done").max }, { 2, 3 })
    end

    function tests.goes_on_where_it_was_left_unless_its_shape_has_changed()
        local sent, runner = open()
        runner.event "add"
        local kept = last(sent, "checkpoint").state
        truthy(has(open(nil, { resume = { step = "c", state = kept } }), "Hitungan 1"))
        local changed = open(function() return { version = 2 } end, { resume = { step = "c", state = kept } })
        truthy(has(changed, "Hitungan 0"))
    end

    function tests.show_draws_without_keeping()
        local sent, runner = open(function()
            return { event = function(state) state.count = 9 return "show" end }
        end)
        runner.event "add"
        truthy(has(sent, "Hitungan 9"))
        equal(last(sent, "checkpoint"), nil)
    end

    function tests.an_exercise_earns_nothing_and_goes_on_by_itself()
        local sent, runner = open(function()
            return { scored = false, response = function() return { answer = {}, shown = {} } end }
        end)
        truthy(has(sent, "Latihan"))
        equal(last(sent, "ready").items, nil)
        for _ = 1, 2 do runner.event "add" end
        runner.event "primary"
        equal({ last(sent, "response").score, last(sent, "response").max }, { 0, 0 })
        runner.saved(last(sent, "response").ref)
        equal(last(sent, "view").step, 2)
    end

    function tests.its_words_stand_in_the_language_in_use()
        local sent = open(function(s)
            require("translate").start { texts = { Ulangi = "Again" } }
            return { words = { again = "Ulangi" }, view = function(_, ctx) return s.ui.text { ctx.words.again } end }
        end)
        require("translate").start {}
        truthy(has(sent, "Again"))
    end

    function tests.whole_leaves_all_of_the_screen_to_its_view()
        local sent = open(function() return { whole = true } end)
        equal(last(sent, "view").tree.kind, "text")
    end

    function tests.a_check_walks_by_its_example_and_speech_is_its_own()
        local sent = open(function()
            return { example = function() return { name = "add" } end, speech = function() return { "Satu." } end }
        end, { check = true })
        equal(last(sent, "view").example, { name = "add" })
        equal(last(sent, "view").speech, { "Satu." })
    end

    function tests.a_view_of_nonsense_is_said_with_file_and_line()
        fails(function() return { view = function() return nil end } end, "'view' gives a nil at root")
        fails(function() return { view = function() return { "x" } end } end, "a table of no known kind at root")
        fails(function(s) return { view = function() return s.ui.column { s.ui.row { 7 } } end } end,
            "a number at root/1/1")
        fails(function(s)
            return { view = function()
                local node = s.ui.column {}
                node.children = { node }
                return node
            end }
        end, "a node inside itself")
    end

    local function press(runner)
        for _ = 1, 2 do runner.event "add" end
        runner.event "primary"
    end

    function tests.a_response_without_a_score_is_said_with_file_and_line()
        local function gives(value) return function() return { response = function() return value end } end end
        fails(gives { answer = {}, shown = {} }, "'response' gives no score", press)
        fails(gives { answer = {}, shown = {}, score = 2 }, "'score' of the response is 2", press)
        fails(gives { answer = {}, shown = {}, score = 0 / 0 }, "'score' of the response is", press)
        fails(gives { answer = {}, shown = {}, score = 0, max = -1 }, "'max' of the response is -1", press)
        fails(gives { shown = {}, score = 1 }, "'answer' of the response is a nil", press)
        fails(gives { answer = {}, score = 1 }, "'shown' of the response is a nil", press)
        fails(gives(nil), "'response' gives a nil", press)
        fails(gives { answer = { draw = print }, shown = {}, score = 1 }, "response.answer.draw is a function", press)
    end

    function tests.what_says_to_be_a_choice_answers_as_one()
        local shown = { options = { { key = "A", id = "a", text = "Satu" }, { key = "B", id = "b", text = "Dua" } } }
        local function gives(answer, on_screen)
            return function()
                return { interaction = "choice", response = function()
                    return { answer = answer, shown = on_screen or shown, score = 1 }
                end }
            end
        end
        local sent, runner = open(gives { ids = { "b" } })
        press(runner)
        equal(last(sent, "response").response, { ids = { "b" } })
        for _, answer in ipairs { { count = 2 }, { ids = {} }, { ids = { "c" } }, { ids = "a" } } do
            fails(gives(answer), "the response is no choice", press)
        end
        fails(gives({ ids = { "a" } }, { options = { { id = "a" } } }), "the response is no choice", press)
        support.says(function(s) spec(s, { interaction = "matching" }) end, "'interaction' is 'matching'")
    end

    function tests.a_state_that_is_no_plain_data_is_named_by_its_path()
        fails(function() return { start = function() return 3 end } end, "'start' gives a number")
        fails(function() return { start = function() return { cards = { {}, { draw = print } } } end } end,
            "state.cards[2].draw is a function")
        fails(function() return { event = function(state) state.count = print return true end } end,
            "state.count is a function", function(runner) runner.event "add" end)
    end

    function tests.plain_data_is_what_can_be_kept()
        local function path(value) return (plain.problem_of(value, "x")) end
        equal(path { a = { 1, 2, "drei", { true } }, b = 0.5 }, nil)
        local shared = { 1 }
        equal(path { shared, shared }, nil, "twice is not inside itself")
        local loop = {}
        loop.me = { loop }
        equal(path(loop), "x.me[1]")
        equal(path { [1] = 1, a = 2 }, "x")
        equal(path { [2] = "hole" }, "x")
        equal(path { a = 1 / 0 }, "x.a")
        equal(path(setmetatable({}, {})), "x")
        local deep = {}
        for _ = 1, 40 do deep = { deep } end
        truthy(path(deep))
        local many = {}
        for index = 1, 3000 do many[index] = index end
        truthy(path(many))
    end

    function tests.the_author_is_told_what_is_missing()
        support.says(function(s) s.custom { id = "c", ask = "a" } end, "'start' is missing", "'view' is missing",
            "'response' is missing", "'indicator' is missing", "'because' is missing")
        support.says(function(s) spec(s, { view = "x" }) end, "'view' is a string")
    end

    return tests
end
