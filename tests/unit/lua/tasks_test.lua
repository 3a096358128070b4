-- The sample pack's lessons of matching, sorting, ordering and rating oneself.
return function(root)
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    local LESSONS = { "match", "sort", "order", "scale" }

    local function open(id, opts)
        local sent = support.host()
        local _, runner = support.fresh_lesson_library()
        local loaded = dofile(root .. "/tests/packs/kinds/lessons/" .. id .. ".lua")
        runner.open(loaded, { env = opts.env or support.ENV, seed = opts.seed or 3, check = true })
        return sent, runner, loaded
    end

    -- Answers as the example says, or with the first answer there is; then goes on.
    local function act(sent, runner)
        local view = last(sent, "view")
        if view.primary.enabled then
            runner.event "primary"
            local response = last(sent, "response")
            if response then runner.saved(response.ref) end
        elseif view.example then
            runner.event(view.example.name, view.example.arg)
        else
            for _, node in ipairs(support.nodes(view.tree)) do
                if (node.role == "option" or node.role == "checkbox") and node.tap then
                    return runner.event(node.tap, node.arg)
                end
            end
        end
    end

    local function play(id, env)
        local sent, runner = open(id, { env = env })
        for _ = 1, 400 do
            if last(sent, "done") then return sent end
            act(sent, runner)
        end
        error(id .. " does not come to an end at " .. last(sent, "view").step_id)
    end

    function tests.every_lesson_is_without_a_problem()
        for _, id in ipairs(LESSONS) do
            local _, _, loaded = open(id, {})
            truthy(loaded.is_lesson, id)
            equal(require("validate").problems(), {}, id)
        end
    end

    function tests.every_lesson_can_be_played_to_its_end_in_every_look()
        for _, id in ipairs(LESSONS) do
            for _, env in ipairs(support.looks()) do play(id, env) end
        end
    end

    function tests.the_examples_of_match_and_sort_earn_every_point()
        for _, id in ipairs { "match", "sort" } do
            local done = last(play(id), "done")
            equal({ done.score, done.passed }, { done.max, true }, id)
        end
    end

    function tests.every_screen_can_be_heard()
        for _, id in ipairs(LESSONS) do
            for _, message in ipairs(play(id)) do
                if message.t == "view" then truthy(message.speech and #message.speech > 0, message.step_id) end
            end
        end
    end

    function tests.no_two_things_of_a_screen_share_an_id()
        for _, id in ipairs(LESSONS) do
            for _, message in ipairs(play(id)) do
                local seen = {}
                for _, node in ipairs(message.t == "view" and support.nodes(message.tree) or {}) do
                    truthy(not node.id or not seen[node.id], id .. ": " .. tostring(node.id))
                    if node.id then seen[node.id] = true end
                end
            end
        end
    end

    function tests.feedback_says_right_and_not_right_in_words()
        local cases = {
            match = { "left", "right", { 2, 1, 3, 4 } },
            sort = { "take", "place", { 1, 1, 1, 1, 1, 1 } },
        }
        for id, case in pairs(cases) do
            local sent, runner = open(id, {})
            for index, target in ipairs(case[3]) do
                runner.event(case[1], index)
                runner.event(case[2], target)
            end
            runner.event "primary"
            runner.saved(last(sent, "response").ref)
            local words = support.texts(last(sent, "view").tree)
            for _, expected in ipairs { "Belum tepat", "Tepat", "Pilihan Anda: ", "Sebagian tepat: " } do
                truthy(words:find(expected, 1, true), id .. " says " .. expected)
            end
        end
    end

    function tests.the_right_order_is_shown_with_the_own_place_of_what_was_not_right()
        local sent, runner = open("order", {})
        runner.event("up", 1)
        runner.event("down", 1)
        runner.event "primary"
        local response = last(sent, "response")
        runner.saved(response.ref)
        local words = support.texts(last(sent, "view").tree)
        truthy(response.score < 1 and words:find("Urutan Anda: ", 1, true), words)
    end

    local function portrait()
        for _, env in ipairs(support.looks()) do
            if env.portrait then return env end
        end
    end

    local function links_of(sent)
        for _, node in ipairs(support.nodes(last(sent, "view").tree)) do
            if node.kind == "links" then return node.links end
        end
        return nil
    end

    function tests.curves_join_the_cards_of_a_pair_where_there_is_room()
        local sent, runner = open("match", {})
        equal(links_of(sent), nil)
        runner.event("left", 1)
        runner.event("right", 3)
        local link = links_of(sent)[1]
        local tree = last(sent, "view").tree
        equal({ link.from, link.to }, { "left-1", "right-3" })
        truthy(support.find(tree, link.from) and support.find(tree, link.to), "both ends are there")
        runner.env(portrait())
        equal(links_of(sent), nil, "in portrait numbers do")
    end

    function tests.what_can_be_dragged_can_be_dropped_somewhere()
        for _, case in ipairs { { "match", "join" }, { "sort", "drop" }, { "order", "drop" } } do
            local sent = open(case[1], {})
            local dragged, zones = 0, 0
            for _, node in ipairs(support.nodes(last(sent, "view").tree)) do
                if node.drag then dragged = dragged + 1 end
                if node.drop then
                    zones = zones + 1
                    equal(node.drop, case[2])
                    truthy(node.drop_arg, "a zone says which it is")
                end
            end
            truthy(dragged >= 4 and zones >= 2, case[1])
        end
    end

    function tests.with_a_card_in_hand_the_other_groups_are_whole_targets()
        local sent, runner = open("sort", {})
        runner.event("take", 1)
        runner.event("place", 1)
        runner.event("take", 2)
        local tree = last(sent, "view").tree
        equal({ support.find(tree, "group-2").tap, support.find(tree, "card-1").tap }, { "place" })
        runner.event("take", 2)
        tree = last(sent, "view").tree
        equal(support.find(tree, "card-1").tap, "take", "with empty hands it can be taken")
    end

    return tests
end
