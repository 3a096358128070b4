return function()
    local support = require "support"
    local ui, typing, words = require "ui", require "ui.typing", require "words"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    -- The state after a list of { event, arg }.
    local function after(state, ...)
        for _, act in ipairs { ... } do state = assert(typing.act(state, act[1], act[2])) end
        return state
    end

    local function keyboard(env, state)
        return ui.keyboard(env, { state = state, words = ui.keyboard_words(words.of "id") })
    end

    function tests.typing_puts_characters_at_the_caret()
        local state = after(typing.start { text = "sandi" }, { "kb_left" }, { "kb_left" }, { "kb_key", "é" })
        equal({ state.text, state.caret }, { "sanédi", 4 })
        state = after(state, { "kb_back" }, { "kb_back" })
        equal({ state.text, state.caret }, { "sadi", 2 })
    end

    function tests.the_caret_stays_inside_the_text()
        local state = after(typing.start { text = "é" }, { "kb_right" }, { "kb_left" }, { "kb_left" }, { "kb_back" })
        equal({ state.text, state.caret }, { "é", 0 })
    end

    function tests.a_full_field_takes_no_more()
        local state = after(typing.start { text = "éé", max = 2 }, { "kb_key", "a" })
        equal({ state.text, state.caret }, { "éé", 2 })
    end

    function tests.shift_holds_for_one_letter_or_until_it_is_unlocked()
        local once = after(typing.start(), { "kb_shift" })
        equal(once.shift, "once")
        equal(after(once, { "kb_key", "A" }).shift, false)
        local locked = after(once, { "kb_shift" }, { "kb_key", "A" })
        equal(locked.shift, "lock")
        equal(after(locked, { "kb_shift" }).shift, false)
    end

    function tests.a_state_is_never_changed_in_place()
        local state = typing.start { text = "a" }
        after(state, { "kb_key", "b" }, { "kb_shift" })
        equal({ state.text, state.caret, state.shift }, { "a", 1, false })
    end

    function tests.other_events_are_none_of_its()
        equal(typing.act(typing.start(), "check"), nil)
    end

    function tests.capitals_reach_the_letters_with_marks()
        equal({ typing.upper "é", typing.upper "q", typing.upper "1" }, { "É", "Q", "1" })
        equal(typing.variants("n", true), { "Ñ" })
        equal(typing.variants("-", true), { "–", "—", "_" })
        equal(typing.variants "q", nil)
    end

    function tests.every_letter_and_digit_can_be_typed()
        local typed = {}
        for _, page in ipairs { "letters", "symbols" } do
            for _, node in ipairs(support.nodes(keyboard(support.ENV, typing.start { page = page }))) do
                if node.tap == "kb_key" then typed[node.arg] = true end
            end
        end
        for character in ("abcdefghijklmnopqrstuvwxyz0123456789.,?!@()- "):gmatch "." do
            truthy(typed[character], character)
        end
    end

    function tests.keys_are_large_and_apart_in_every_look()
        for _, env in ipairs(support.looks()) do
            for _, page in ipairs { "letters", "symbols" } do
                local tree = keyboard(env, typing.start { page = page })
                truthy(tree.w <= env.w)
                for _, node in ipairs(support.nodes(tree)) do
                    if node.tap then truthy(node.w >= 72 and node.h >= 72, node.id) end
                    if node.kind == "row" and node.children and node.children[1].tap then equal(node.gap, 14) end
                end
            end
        end
    end

    function tests.a_resting_finger_opens_the_variants_beside_their_key()
        for _, env in ipairs(support.looks()) do
            local open = keyboard(env, after(typing.start(), { "kb_more", "p" }, { "kb_more", "u" }))
            local more
            for _, node in ipairs(support.nodes(open)) do if node.key == "kb-more" then more = node end end
            equal(#more.children, 4)
            truthy(more.abs.l >= 0 and more.abs.l + more.w <= open.w, "inside the keyboard")
            truthy(more.abs.t < 0, "above the first row")
            equal(more.children[2].arg, "ú")
        end
        local closed = keyboard(support.ENV, after(typing.start(), { "kb_more", "u" }, { "kb_key", "ú" }))
        for _, node in ipairs(support.nodes(closed)) do truthy(node.key ~= "kb-more") end
    end

    function tests.shift_shows_capitals_and_types_them()
        local key = support.find(keyboard(support.ENV, after(typing.start(), { "kb_shift" })), "kb-q")
        equal({ key.label, key.arg }, { "Q", "Q" })
    end

    function tests.a_field_shows_text_and_caret_only_when_it_is_open()
        local state = after(typing.start { text = "ab" }, { "kb_left" })
        local node = ui.text_field(support.ENV, { state = state, focused = true, label = "Jawaban" })
        equal({ node.kind, node.text, node.caret, node.focused }, { "field", "ab", 1, true })
        equal(ui.text_field(support.ENV, { state = state, verdict = "wrong", label = "x" }).edge.color, "wrong")
    end

    return tests
end
