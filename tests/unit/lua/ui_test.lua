return function()
    local ui = require "ui"
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    function tests.children_are_the_array_part_without_holes()
        local node = ui.row { gap = 4, false, ui.spacer {}, nil, ui.box {} }
        equal(#node.children, 2)
        equal({ node.kind, node.gap, node.children[1].grow }, { "row", 4, 1 })
        equal(ui.box {}.children, nil, "no empty list")
    end

    function tests.the_words_of_a_text_may_stand_first()
        equal(ui.text { "halo", style = "h1" }, { kind = "text", text = "halo", style = "h1" })
    end

    function tests.a_disabled_button_keeps_its_hint_and_loses_its_lip()
        local node = ui.button(support.ENV, { label = "x", tap = "t", enabled = false, hint = "why" })
        equal({ node.enabled, node.hint, node.lip, node.fill }, { false, "why", nil, "disabled" })
    end

    function tests.an_answered_card_cannot_be_tapped()
        for _, state in ipairs { "right", "wrong", "dimmed" } do
            local node = ui.option_card(support.ENV, { letter = "A", words = "x", state = state, tap = "pick",
                arg = 1 })
            equal(node.tap, nil, state)
        end
    end

    function tests.right_and_wrong_differ_by_shape_and_words()
        local right = ui.option_card(support.ENV, { letter = "A", words = "x", state = "right",
            mark = "Jawaban tepat" })
        local wrong = ui.option_card(support.ENV, { letter = "A", words = "x", state = "wrong", mark = "Jawaban Anda" })
        local function icons(node)
            local names = {}
            for _, child in ipairs(support.nodes(node)) do
                if child.kind == "icon" then names[#names + 1] = child.name end
            end
            return names
        end
        equal(icons(right), { "check" })
        equal(icons(wrong), { "diamond", "cross" })
        truthy(right.label:find "Jawaban tepat" and wrong.label:find "Jawaban Anda")
    end

    local function page(env)
        return ui.page(env, {
            id = "x", header = ui.box { id = "header", h = 104 }, content = ui.column { id = "content", pad = 44 },
            bar = ui.box { id = "bar", h = 136 },
        }).children[1]
    end

    function tests.within_reach_content_begins_in_the_lower_half()
        for _, look in ipairs(support.looks()) do
            local usual, reach = page(look), page(ui.merge(look, { reach = true }))
            equal({ usual.children[2].id, usual.children[2].grow }, { "content", 1 })
            local scroll = reach.children[2]
            equal({ scroll.kind, scroll.grow }, { "scroll", 1 })
            equal(104 + scroll.children[1].h, look.h / 2)
            equal({ scroll.children[2].id, scroll.children[2].pad }, { "content", 44 })
            equal({ reach.children[1].id, reach.children[3].id }, { "header", "bar" })
        end
    end

    function tests.within_reach_dialogs_stand_at_the_bottom()
        local usual = ui.dialog(support.ENV, { drop = 100, ui.box {} })
        local reach = ui.dialog(ui.merge(support.ENV, { reach = true }), { drop = 100, ui.box {} })
        equal({ usual.justify, usual.children[1].margin.t }, { "center", 200 })
        equal({ reach.justify, reach.children[1].margin, reach.pad.b }, { "end", nil, 44 })
    end

    return tests
end
