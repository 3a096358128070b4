return function()
    local support = require "support"
    local equal, truthy, says = support.equal, support.truthy, support.says
    local tests = {}

    local function library()
        support.host()
        return support.fresh_lesson_library()
    end

    local function five(s, change)
        local spec = {
            id = "o", indicator = "ED2", ask = "?", because = "b", basis = "c",
            s.item "1", s.item "2", s.item "3", s.item "4", s.item { "5", why = "w" },
        }
        for key, value in pairs(change or {}) do spec[key] = value end
        return s.order(spec)
    end

    local function laid(order) return { start = order, order = order, held = 0, moved = true, done = false } end

    function tests.each_two_cards_in_succession_are_worth_their_share()
        local step = five(library())
        local cases = {
            { { 1, 2, 3, 4, 5 }, 1 }, { { 2, 3, 4, 5, 1 }, 0.75 }, { { 1, 2, 3, 5, 4 }, 0.5 },
            { { 5, 4, 3, 2, 1 }, 0 }, { { 1, 3, 2, 5, 4 }, 0 }, { { 2, 1, 3, 4, 5 }, 0.5 },
        }
        for _, case in ipairs(cases) do
            equal((step:score(laid(case[1]))), case[2], table.concat(case[1]))
        end
    end

    function tests.arrows_move_a_card_by_one_place_and_stop_at_the_ends()
        local step = five(library())
        local state = laid { 3, 1, 2, 5, 4 }
        equal({ step:event(state, "up", 2) }, { "keep" })
        equal({ state.order, state.held }, { { 3, 2, 1, 5, 4 }, 2 })
        step:event(state, "down", 3)
        equal(state.order, { 2, 3, 1, 5, 4 })
        equal(step:event(state, "up", 2), false)
        equal(step:event(state, "down", 4), false)
    end

    function tests.a_dropped_card_takes_the_place_of_the_one_below_it()
        local step = five(library())
        local state = laid { 3, 1, 2, 5, 4 }
        step:event(state, "drop", { item = 4, target = 3 })
        equal(state.order, { 4, 3, 1, 2, 5 })
        step:event(state, "drop", { item = 4, target = 2 })
        equal(state.order, { 3, 1, 2, 4, 5 })
        equal({ step:event(state, "drop", { item = 4, target = 4 }) }, { true }, "dropped where it was")
    end

    function tests.the_first_order_is_never_the_right_one_and_no_answer()
        local s = library()
        local step = five(s)
        local small = s.order { id = "s", indicator = "i", ask = "?", because = "b", basis = "c", s.item "1",
                                s.item "2", s.item "3" }
        for seed = 1, 40 do
            local state = step:start(require "random"(tostring(seed)))
            truthy(step:score(state) < 1, "seed " .. seed)
            truthy(small:score(small:start(require "random"(tostring(seed)))) < 1, "three, seed " .. seed)
            equal(step:is_ready(state), false)
            equal(state.order, step:start(require "random"(tostring(seed))).order)
        end
    end

    function tests.moving_makes_it_an_answer()
        local step = five(library())
        local state = step:start(require "random" "1")
        step:event(state, "down", state.order[1])
        equal(step:is_ready(state), true)
    end

    function tests.nonsense_events_change_nothing()
        local step = five(library())
        local state = laid { 2, 1, 3, 4, 5 }
        for _, name in ipairs { "up", "down", "drop", "pick" } do
            for _, arg in ipairs { 0, 6, 1.5, "1", {}, { item = 1 }, { item = 9, target = 1 } } do
                equal(step:event(state, name, arg), false, name)
            end
        end
        equal(state.order, { 2, 1, 3, 4, 5 })
        state.done = true
        equal(step:event(state, "up", 1), false, "after the check")
    end

    function tests.what_was_kept_is_taken_up_when_it_still_fits()
        local step = five(library())
        local kept = { start = { 2, 1, 3, 4, 5 }, order = { 1, 2, 3, 5, 4 }, moved = true }
        local state = step:start(require "random" "1", kept)
        equal({ state.order, state.start, state.moved }, { kept.order, kept.start, true })
        state = step:start(require "random" "1", { start = { 1, 2 }, order = { 1, 2 }, moved = true })
        equal({ #state.order, state.moved }, { 5, false })
    end

    function tests.the_response_is_a_sequence_of_ids_with_the_words_as_first_shown()
        local step = five(library())
        local state = laid { 1, 2, 3, 5, 4 }
        state.start = { 5, 4, 3, 2, 1 }
        local response = step:response(state)
        equal(response.response, { type = "sequencing", order = { 1, 2, 3, 5, 4 }, ids = { 1, 2, 3 } })
        equal(response.question.choices[1], { id = 5, text = "5" })
        equal(response.question.options[1], { id = 1, text = "1. 1", right = true })
        equal(response.question.correct, { 1, 2, 3, 4, 5 })
        equal({ response.kind, response.score, response.max, response.correct }, { "order", 0.5, 1, false })
    end

    function tests.the_example_leads_to_the_right_answer()
        local step = five(library())
        local state = laid { 5, 4, 3, 2, 1 }
        for _ = 1, 30 do
            local event = step:example(state)
            if event then step:event(state, event.name, event.arg) end
        end
        equal(state.order, { 1, 2, 3, 4, 5 })
    end

    function tests.it_says_what_is_wrong_with_it()
        says(function(s) s.order { id = "o", s.item "a", s.item "b" } end, "s.order has 2 items -> write at least 3")
        says(function(s) five(s, { [2] = s.item "1" }) end, "s.order: '1' is there twice")
        says(function(s) five(s, { [2] = s.item("2", "A") }) end, "s.order: an item has no group -> write s.item {")
        says(function(s) five(s, { picture = "x.svg" }) end, "warning: s.order: 'alt' is missing")
        says(function(s) five(s, { frist = "x" }) end, "unknown field 'frist' -> did you mean 'first'?")
        says(function(s) s.item() end, "s.item: 'words' is missing")
    end

    function tests.what_is_read_after_the_check_begins_with_the_verdict()
        local s = library()
        local step = five(s)
        local ctx = { words = require("words").of "id" }
        for order, verdict in pairs {
            [{ 1, 2, 3, 4, 5 }] = "Tepat", [{ 2, 3, 4, 5, 1 }] = "Sebagian tepat: 3 dari 4",
        } do
            local state = laid(order)
            state.done = true
            local lines = step:speech(state, ctx)
            truthy(lines[2]:find(verdict, 1, true), lines[2])
            truthy(lines[3]:find("Urutan yang tepat", 1, true), lines[3])
        end
    end

    return tests
end
