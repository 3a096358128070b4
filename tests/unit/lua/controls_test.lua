return function()
    local support = require "support"
    local ui = require "ui"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    local function icons(tree)
        local names = {}
        for _, node in ipairs(support.nodes(tree)) do
            if node.kind == "icon" then names[#names + 1] = node.name end
        end
        return names
    end

    function tests.one_tab_is_open_and_says_so()
        local tabs = ui.tabs(support.ENV, { value = "b", tap = "go", tabs = {
            { value = "a", label = "A" }, { value = "b", label = "B" },
        } })
        equal({ tabs.children[1].selected, tabs.children[2].selected }, { false, true })
        equal({ tabs.children[1].tap, tabs.children[1].arg }, { "go", "a" })
    end

    function tests.a_chip_that_is_on_differs_by_a_sign_too()
        equal(icons(ui.chip(support.ENV, { label = "x", on = true, tap = "t" })), { "check" })
        equal(icons(ui.chip(support.ENV, { label = "x", tap = "t" })), {})
    end

    function tests.a_toggle_says_its_state_in_words_and_by_a_sign()
        local on = ui.toggle(support.ENV, { label = "Suara", state_words = "Menyala", on = true, tap = "t" })
        local off = ui.toggle(support.ENV, { label = "Suara", state_words = "Mati", tap = "t" })
        equal({ on.label, on.selected, on.role }, { "Suara. Menyala", true, "switch" })
        equal({ off.selected, #icons(on), #icons(off) }, { false, 1, 0 })
    end

    function tests.a_stepper_stops_at_its_bounds()
        local function step(value)
            local node = ui.stepper(support.ENV, { value = value, min = 0, max = 10, step = 4, tap = "t", less = "-",
                                                   more = "+", label = "n", id = "s" })
            local less, more = support.find(node, "s-less"), support.find(node, "s-more")
            return { less.enabled, less.arg, more.enabled, more.arg }
        end
        equal(step(0), { false, 0, true, 4 })
        equal(step(4), { true, 0, true, 8 })
        equal(step(8), { true, 4, true, 10 })
        equal(step(10), { true, 6, false, 10 })
    end

    function tests.a_row_is_a_target_only_with_a_tap()
        local plain = ui.list_row(support.ENV, { title = "x" })
        equal({ plain.tap, plain.role, plain.pressed }, {})
        local open = ui.list_row(support.ENV, { title = "x", words = "y", tap = "t", arg = 3 })
        equal({ open.tap, open.arg, open.role, open.label }, { "t", 3, "button", "x. y" })
    end

    function tests.a_countdown_never_leaves_its_ring()
        equal(ui.countdown(support.ENV, { left = 15, of = 30 }).value, 0.5)
        equal(ui.countdown(support.ENV, { left = 31, of = 30 }).value, 1)
        equal(ui.countdown(support.ENV, { left = -1, of = 30 }).value, 0)
    end

    function tests.targets_are_never_smaller_than_a_finger()
        for _, env in ipairs(support.looks()) do
            for _, node in ipairs {
                ui.chip(env, { label = "x", tap = "t" }), ui.toggle(env, { label = "x", tap = "t" }),
                ui.list_row(env, { title = "x", tap = "t" }),
                ui.tabs(env, { value = 1, tap = "t", tabs = { { value = 1, label = "x" } } }).children[1],
            } do
                truthy((node.h or node.min_h) >= 72, node.role)
            end
        end
    end

    return tests
end
