-- How a check goes through the questions: every route of every kind leads where it says, and together
-- they go every way there is.
return function(root)
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    local FILES = {
        "lessons/hotspot", "lessons/inbox", "lessons/match", "lessons/sort", "lessons/order", "lessons/fill",
        "lessons/slider", "lessons/scale", "lessons/custom", "lessons/pictures", "items/awal", "items/akhir",
    }

    local function copy(value)
        if type(value) ~= "table" then return value end
        local twin = {}
        for key, item in pairs(value) do twin[key] = copy(item) end
        return twin
    end

    local function steps_of(file)
        support.host()
        support.fresh_lesson_library()
        local built = require("check.facts").as_lesson(dofile(root .. "/tests/packs/kinds/" .. file .. ".lua"))
        local words = require("words").of "id"
        for _, step in ipairs(built.steps) do
            if step.localize then step:localize(words) end
        end
        return built.steps
    end

    -- The ways an answer by this route goes, as a set.
    local function play(step, state, route)
        local ways, gone, sure = require "check.ways", {}, nil
        local function note()
            for _, way in ipairs(ways.gone(step, state, sure)) do gone[way] = true end
        end
        for _, event in ipairs(route.events) do
            if event.name == "sure" then sure = event.arg end
            step:event(state, event.name, event.arg)
            note()
        end
        if step.is_ready then
            truthy(step:is_ready(state), step.id .. "/" .. route.way .. " is no whole answer")
            step:response(state)
            state.done = true
        end
        note()
        return gone
    end

    local function ids(step)
        local set = {}
        for _, way in ipairs(require("check.ways").of { step }) do
            if way.way ~= "" then set[way.way] = true end
        end
        return set
    end

    local function check_step(step)
        local all, gone = ids(step), {}
        local state = step:start(require("random")("7"))
        for _, route in ipairs(require("check.ways").routes(step, state) or {}) do
            local went = play(step, copy(state), route)
            truthy(not all[route.way] or went[route.way], step.id .. ": the route " .. route.way .. " leads elsewhere")
            for way in pairs(went) do gone[way] = true end
        end
        for way in pairs(all) do truthy(gone[way], step.id .. ": nothing leads to " .. way) end
    end

    function tests.every_way_of_every_question_is_gone_by_its_routes()
        local count = 0
        for _, file in ipairs(FILES) do
            for _, step in ipairs(steps_of(file)) do
                if step.scored or step.survey then
                    check_step(step)
                    count = count + 1
                end
            end
        end
        truthy(count > 30, "questions: " .. count)
    end

    local function one_step(build)
        support.host()
        local s = support.fresh_lesson_library()
        local lesson = build(s)
        equal(require("validate").problems(), {})
        local step = lesson.steps[1]
        if step.localize then step:localize(require("words").of "id") end
        return step
    end

    function tests.a_number_below_zero_is_typed_with_its_sign()
        local step = one_step(function(s)
            return s.lesson { title = "x", pass = 0.5, s.fill {
                id = "f", indicator = "CD1", ask = "a?", answer = -5, because = "b", basis = "c",
                s.wrong_form(-3, "d"),
            } }
        end)
        check_step(step)
        -- By the examples a check walks on with, too.
        local state = step:start(require("random")("7"))
        for _ = 1, 5 do
            local event = step:example(state)
            if not event then break end
            step:event(state, event.name, event.arg)
        end
        equal(step:score(state), 1)
    end

    function tests.how_sure_one_is_makes_ways_of_its_own()
        local step = one_step(function(s)
            return s.lesson { title = "x", pass = 0.5, s.truefalse {
                id = "t", indicator = "CD1", claim = "a.", answer = true, because = "b", basis = "c", confidence = true,
            } }
        end)
        local ways = require "check.ways"
        local state = step:start(require("random")("7"))
        local routes = ways.routes(step, state)
        equal(#routes, 3)
        equal(routes[3].way, "unsure")
        equal(routes[1].events[3], { name = "sure", arg = 4 })
        state.picked, state.done = { 2 }, true
        equal(ways.gone(step, state, 4), { "answer-2", "sure", "sure-wrong" })
        equal(ways.gone(step, state, 1), { "answer-2", "unsure" })
    end

    function tests.an_own_step_without_routes_says_so()
        local function own(routes)
            return one_step(function(s)
                return s.lesson { title = "x", pass = 0.5, s.custom {
                    id = "o", ask = "a", scored = false, routes = routes,
                    start = function() return {} end, view = function() return s.ui.column {} end,
                    response = function() return { answer = {}, shown = {} } end,
                } }
            end)
        end
        local ways = require "check.ways"
        equal(ways.undeclared { own() }, { "o" })
        equal(ways.undeclared { own { done = { "go" } } }, {})
    end

    function tests.texts_that_an_own_step_asks_for_while_it_is_played_are_collected()
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        require("translate").start { watch = true }
        local lesson = s.lesson { title = "x", pass = 0.5, s.custom {
            id = "o", indicator = "CD1", ask = "a?", because = "b", basis = "c",
            start = function() return {} end,
            event = function(state, _, arg)
                state.picked = arg
                return true
            end,
            is_ready = function(state) return state.picked ~= nil end,
            response = function(state) return { answer = {}, shown = {}, score = state.picked } end,
            view = function(state, ctx)
                local words = ctx.done and "Selesai " .. state.picked or state.picked and "Terpilih" or "Mulai"
                return s.ui.text { ctx.translate(words) }
            end,
            speech = function(_, ctx) return { ctx.translate "Dibacakan" } end,
            routes = { right = { { "pick", 1 } }, wrong = { { "pick", 0 } } },
        } }
        runner.open(lesson, { collect = true, env = support.ENV })
        local found = {}
        for _, text in ipairs(support.last(sent, "ready").texts) do found[text.text] = true end
        for _, words in ipairs { "Mulai", "Terpilih", "Dibacakan", "Selesai 1", "Selesai 0" } do
            truthy(found[words], words)
        end
        require("translate").start {}
    end

    function tests.a_route_is_a_list_of_events()
        for _, routes in ipairs { { best = { "go" } }, { right = {} }, { right = { { 3 } } }, { wrong = { 5 } } } do
            local said = support.problems_of(function(s)
                s.custom { id = "o", ask = "a", scored = false, routes = routes, start = function() end,
                           view = function() end, response = function() end }
            end)
            truthy(said:find("the route '", 1, true), said)
        end
    end

    return tests
end
