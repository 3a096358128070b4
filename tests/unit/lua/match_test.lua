return function()
    local support = require "support"
    local equal, truthy, says = support.equal, support.truthy, support.says
    local tests = {}

    local function library()
        support.host()
        return support.fresh_lesson_library()
    end

    local function three(s, change)
        local spec = {
            id = "m", indicator = "ED2", ask = "?", because = "b", basis = "c",
            s.pair("l1", "r1", "w1"), s.pair("l2", "r2"), s.pair { "l3", "r3", icon = "link" },
        }
        for key, value in pairs(change or {}) do spec[key] = value end
        return s.match(spec)
    end

    local function start(step, seed) return step:start(require "random"(seed or "1")) end

    local function do_all(step, state, ...)
        for _, event in ipairs { ... } do step:event(state, event[1], event[2]) end
        return state
    end

    function tests.each_right_pair_is_worth_its_share()
        local step = three(library())
        equal(step:score { to = { 1, 2, 3 } }, 1)
        equal(step:score { to = { 1, 3, 2 } }, 1 / 3)
        equal(step:score { to = { 2, 3, 1 } }, 0)
        equal((select(2, step:score { to = { 1, 3, 2 } })), 1, "hits")
    end

    function tests.two_taps_tie_a_pair_from_either_side()
        local step = three(library())
        local state = do_all(step, start(step), { "left", 1 }, { "right", 2 })
        equal({ state.to, state.left, state.right }, { { 2, 0, 0 }, 0, 0 })
        do_all(step, state, { "right", 3 }, { "left", 2 })
        equal(state.to, { 2, 3, 0 })
        equal(step:is_ready(state), false)
        do_all(step, state, { "left", 3 }, { "right", 1 })
        equal(step:is_ready(state), true)
    end

    function tests.a_tap_on_a_pair_takes_it_apart_and_picks_up_its_left_card()
        local step = three(library())
        local state = do_all(step, start(step), { "left", 1 }, { "right", 2 }, { "left", 1 })
        equal({ state.to, state.left }, { { 0, 0, 0 }, 1 })
        do_all(step, state, { "right", 3 }, { "right", 3 })
        equal({ state.to, state.left }, { { 0, 0, 0 }, 1 })
    end

    function tests.a_right_card_has_one_partner()
        local step = three(library())
        local state = do_all(step, start(step), { "left", 1 }, { "right", 2 }, { "left", 2 }, { "right", 2 })
        equal(state.to, { 0, 2, 0 })
    end

    function tests.a_second_tap_lays_a_card_down_again()
        local step = three(library())
        local state = do_all(step, start(step), { "left", 1 }, { "left", 1 })
        equal(state.left, 0)
        do_all(step, state, { "left", 1 }, { "left", 2 })
        equal(state.left, 2, "another card takes its place")
    end

    function tests.dropping_ties_too_whichever_side_is_dragged()
        local step = three(library())
        local state = do_all(step, start(step), { "join", { item = "left-1", target = "right-3" } },
            { "join", { item = "right-1", target = "left-2" } })
        equal(state.to, { 3, 1, 0 })
        equal(step:event(state, "join", { item = "left-1", target = "left-2" }), false)
        equal(step:event(state, "join", { item = "left-9", target = "right-1" }), false)
    end

    function tests.only_what_was_tied_must_survive()
        local step = three(library())
        local state = start(step)
        equal({ step:event(state, "left", 1) }, { true })
        equal({ step:event(state, "right", 1) }, { "keep" })
    end

    function tests.nonsense_events_change_nothing()
        local step = three(library())
        local state = start(step)
        for _, name in ipairs { "left", "right", "join", "pick" } do
            for _, arg in ipairs { 0, 4, 1.5, "1", {} } do equal(step:event(state, name, arg), false, name) end
            equal(step:event(state, name), false)
        end
        state.done = true
        equal(step:event(state, "left", 1), false, "after the check")
    end

    function tests.the_right_sides_are_never_shown_in_order()
        local step = three(library())
        for seed = 1, 30 do
            local order = start(step, tostring(seed)).order
            truthy(order[1] ~= 1 or order[2] ~= 2, "seed " .. seed)
            equal(order, start(step, tostring(seed)).order, "the same seed")
        end
        equal(start(three(library(), { shuffle = false })).order, { 1, 2, 3 })
    end

    function tests.what_was_kept_is_taken_up_when_it_still_fits()
        local step = three(library())
        local state = step:start(require "random" "1", { order = { 3, 1, 2 }, to = { 0, 3, 0 } })
        equal({ state.order, state.to }, { { 3, 1, 2 }, { 0, 3, 0 } })
        for _, kept in ipairs { { order = { 1, 2 }, to = { 0, 0 } }, { order = { 1, 2, 3 }, to = { 0, 0, 4 } },
                                { order = { 1, 2, 3 } }, "x", { order = { 1, 2, 3 }, to = { 0, 0, 0.5 } } } do
            equal(step:start(require "random" "1", kept).to, { 0, 0, 0 })
        end
    end

    function tests.the_response_is_a_matching_of_ids_with_the_words_as_shown()
        local step = three(library())
        local response = step:response { order = { 2, 3, 1 }, to = { 1, 3, 2 } }
        equal(response.response, {
            type = "matching",
            pairs = { { source = 1, target = 1 }, { source = 2, target = 3 }, { source = 3, target = 2 } }, ids = { 1 },
        })
        equal(response.question.type, "matching")
        equal(response.question.source[3], { id = 3, text = "l3" })
        equal(response.question.target, { { id = 2, text = "r2" }, { id = 3, text = "r3" }, { id = 1, text = "r1" } })
        equal(response.question.options[1], { id = 1, text = "l1 → r1", right = true })
        equal(response.question.correct[2], { source = 2, target = 2 })
        equal({ response.kind, response.max, response.correct }, { "match", 1, false })
    end

    function tests.the_example_leads_to_the_right_answer()
        local step = three(library())
        local state = do_all(step, start(step), { "left", 1 }, { "right", 2 })
        for _ = 1, 12 do
            local event = step:example(state)
            if event then step:event(state, event.name, event.arg) end
        end
        equal({ state.to, step:example(state) }, { { 1, 2, 3 } })
    end

    function tests.it_says_what_is_wrong_with_it()
        local function with(change) return function(s) three(s, change) end end
        says(with { pairs = 1 }, "error: s.match: unknown field 'pairs'")
        says(function(s) s.match { id = "m", s.pair("a", "b") } end, "s.match has 1 pair -> write at least 2",
            "'ask' is missing", "'because' is missing", "warning: s.match: 'basis' is missing")
        says(function(s)
            local many = { id = "m" }
            for index = 1, 7 do many[index] = s.pair("l" .. index, "r" .. index) end
            s.match(many)
        end, "s.match has 7 pairs -> at most 6 fit the screen")
        says(function(s) three(s, { [2] = s.pair("l2", "r1") }) end, "s.match: 'r1' is there twice")
        says(function(s) three(s, { [2] = s.right "x" }) end, "s.match: item 2 does not belong here -> write s.pair")
        says(function(s) s.pair("a") end, "s.pair: 'right' is missing")
        says(function(s) s.pair("a", 2) end, "s.pair: 'right' is a number -> write a string")
        says(function(s) s.pair { "a", "b", whi = "c" } end, "unknown field 'whi' -> did you mean 'why'?")
        says(function(s) s.pair("a", "b", "c", "d") end, "s.pair has too many texts -> it takes 3: left, right, why")
    end

    return tests
end
