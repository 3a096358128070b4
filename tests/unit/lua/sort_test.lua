return function()
    local support = require "support"
    local equal, says = support.equal, support.says
    local tests = {}

    local function library()
        support.host()
        return support.fresh_lesson_library()
    end

    local function four(s, change)
        local spec = {
            id = "g", indicator = "AD2", ask = "?", because = "b", basis = "c", groups = { "A", { name = "B" } },
            s.item("a1", "A"), s.item("b1", "B", "why"), s.item("a2", "A"), s.item { "b2", group = "B" },
        }
        for key, value in pairs(change or {}) do spec[key] = value end
        return s.sort(spec)
    end

    local function start(step, seed) return step:start(require "random"(seed or "1")) end

    local function do_all(step, state, ...)
        for _, event in ipairs { ... } do step:event(state, event[1], event[2]) end
        return state
    end

    function tests.each_item_in_its_group_is_worth_its_share()
        local step = four(library())
        equal(step:score { placed = { 1, 2, 1, 2 } }, 1)
        equal(step:score { placed = { 1, 1, 1, 1 } }, 0.5)
        equal(step:score { placed = { 2, 1, 2, 1 } }, 0)
        equal((select(2, step:score { placed = { 1, 2, 1, 1 } })), 3, "hits")
    end

    function tests.a_tap_on_a_card_and_one_on_a_group_put_it_there()
        local step = four(library())
        local state = do_all(step, start(step), { "take", 2 }, { "place", 2 })
        equal({ state.placed, state.held }, { { 0, 2, 0, 0 }, 0 })
        do_all(step, state, { "take", 2 }, { "place", 1 })
        equal(state.placed, { 0, 1, 0, 0 }, "moved to another group")
        equal(step:event(state, "place", 1), false, "nothing is held")
        do_all(step, state, { "take", 1 }, { "take", 1 })
        equal(state.held, 0, "a second tap lays it down")
    end

    function tests.dropping_puts_a_card_into_a_group_or_back_into_the_tray()
        local step = four(library())
        local state = do_all(step, start(step), { "drop", { item = 3, target = 1 } })
        equal(state.placed, { 0, 0, 1, 0 })
        do_all(step, state, { "drop", { item = 3, target = 0 } })
        equal(state.placed, { 0, 0, 0, 0 })
    end

    function tests.it_is_ready_when_the_tray_is_empty()
        local step = four(library())
        equal(step:is_ready { placed = { 1, 1, 0, 1 } }, false)
        equal(step:is_ready { placed = { 1, 1, 2, 1 } }, true)
    end

    function tests.only_what_was_placed_must_survive()
        local step = four(library())
        local state = start(step)
        equal({ step:event(state, "take", 1) }, { true })
        equal({ step:event(state, "place", 1) }, { "keep" })
    end

    function tests.nonsense_events_change_nothing()
        local step = four(library())
        local state = start(step)
        state.held = 1
        for _, arg in ipairs { -1, 3, 1.5, "1", {} } do equal(step:event(state, "place", arg), false) end
        for _, arg in ipairs { 0, 5, 1.5, "1", {} } do equal(step:event(state, "take", arg), false) end
        for _, arg in ipairs { 1, {}, { item = 1 }, { item = 1, target = 3 }, { item = "1", target = 1 } } do
            equal(step:event(state, "drop", arg), false)
        end
        state.done = true
        equal(step:event(state, "take", 1), false, "after the check")
    end

    function tests.the_cards_are_mixed_by_the_seed_alone()
        local step, seen, kinds = four(library()), {}, 0
        for seed = 1, 12 do
            local order = table.concat(start(step, tostring(seed)).order)
            equal(order, table.concat(start(step, tostring(seed)).order))
            if not seen[order] then seen[order], kinds = true, kinds + 1 end
        end
        equal(kinds > 3, true, "different orders")
        equal(start(four(library(), { shuffle = false })).order, { 1, 2, 3, 4 })
    end

    function tests.what_was_kept_is_taken_up_when_it_still_fits()
        local step = four(library())
        local state = step:start(require "random" "1", { order = { 4, 3, 2, 1 }, placed = { 0, 2, 0, 1 } })
        equal({ state.order, state.placed }, { { 4, 3, 2, 1 }, { 0, 2, 0, 1 } })
        for _, kept in ipairs { { order = { 1, 2, 3, 4 }, placed = { 0, 0, 0, 3 } }, { placed = { 0, 0, 0, 0 } }, 7 } do
            equal(step:start(require "random" "1", kept).placed, { 0, 0, 0, 0 })
        end
    end

    function tests.the_response_is_a_matching_of_items_with_groups()
        local step = four(library())
        local response = step:response { order = { 2, 1, 4, 3 }, placed = { 1, 2, 2, 2 } }
        equal(response.response.type, "matching")
        equal(response.response.pairs[3], { source = 3, target = 2 })
        equal(response.question.source[1], { id = 2, text = "b1" })
        equal(response.question.target, { { id = 1, text = "A" }, { id = 2, text = "B" } })
        equal(response.response.ids, { 1, 2, 4 })
        equal(response.question.options[3], { id = 3, text = "a2 → A", right = true })
        equal(response.question.correct[4], { source = 4, target = 2 })
        equal({ response.kind, response.score, response.max, response.correct }, { "sort", 0.75, 1, false })
    end

    function tests.the_example_leads_to_the_right_answer()
        local step = four(library())
        local state = do_all(step, start(step), { "take", 1 }, { "place", 2 })
        for _ = 1, 12 do
            local event = step:example(state)
            if event then step:event(state, event.name, event.arg) end
        end
        equal(state.placed, { 1, 2, 1, 2 })
    end

    function tests.it_says_what_is_wrong_with_it()
        says(function(s) four(s, { [1] = s.item("a1", "C") }) end, "s.sort: there is no group 'C' -> did you mean")
        says(function(s) four(s, { [1] = s.item("a1", "quite another") }) end, "-> name one of groups")
        says(function(s) four(s, { [1] = s.item "a1" }) end, "s.sort: 'a1' has no group -> write s.item")
        says(function(s) four(s, { groups = { "A", "B", "C" } }) end,
            "warning: s.sort: nothing belongs to the group 'C'")
        says(function(s) four(s, { groups = { "A" } }) end, "s.sort has 1 group -> write at least 2")
        says(function(s) four(s, { groups = { "A", { nam = "B" } } }) end, "did you mean 'name'?")
        says(function(s) four(s, { groups = { "A", 2 } }) end, "s.sort: a group is a number")
        says(function(s) four(s, { groups = "A" }) end, "s.sort: 'groups' is a string -> write a table")
        says(function(s) four(s, { [1] = s.item("b1", "B") }) end, "s.sort: 'b1' is there twice")
    end

    return tests
end
