-- The lessons of the sample pack: without a problem, and playable to the end in every look.
return function(root)
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    local LESSONS = { "explain", "feed", "scenario", "hotspot", "inbox", "pictures" }

    local function load_lesson(name)
        support.host()
        local _, runner = support.fresh_lesson_library()
        return dofile(root .. "/tests/packs/kinds/lessons/" .. name .. ".lua"), runner
    end

    -- What a patient person who takes the first thing offered would do next.
    local function act(view, runner)
        if view.primary.enabled then return runner.event "primary" end
        for _, node in ipairs(support.nodes(view.tree)) do
            local choosable = node.role == "option" or node.role == "checkbox"
            if choosable and node.tap and not node.selected then return runner.event(node.tap, node.arg) end
        end
        error("nothing to do at step " .. view.step_id)
    end

    local function play(name, env)
        local lesson, runner = load_lesson(name)
        local sent = support.host()
        runner.open(lesson, { env = env, seed = 3 })
        for _ = 1, 80 do
            if last(sent, "done") then break end
            local from = #sent + 1
            act(last(sent, "view"), runner)
            for index = from, #sent do
                if sent[index].t == "response" then runner.saved(sent[index].ref) end
            end
        end
        return sent
    end

    function tests.no_lesson_has_a_problem()
        for _, name in ipairs(LESSONS) do
            load_lesson(name)
            equal(require("validate").problems(), {}, name)
        end
    end

    function tests.every_lesson_ends_in_every_look_and_speaks_on_every_screen()
        for _, name in ipairs(LESSONS) do
            for _, env in ipairs(support.looks()) do
                local sent = play(name, env)
                truthy(last(sent, "done"), name .. " ends")
                for _, message in ipairs(sent) do
                    if message.t == "view" then truthy(#message.speech > 0, name .. " speaks") end
                end
            end
        end
    end

    -- Of answers given at once the last carries it.
    function tests.every_response_leaves_what_a_later_run_needs()
        for _, name in ipairs(LESSONS) do
            local owed = false
            for _, message in ipairs(play(name, support.ENV)) do
                if message.t == "response" then
                    owed = message.checkpoint == nil
                    truthy(owed or message.checkpoint.state.steps[message.step], name)
                    truthy(message.question.ask and message.indicator and message.response.keys, name)
                else
                    truthy(not owed, name .. ": answers without a checkpoint")
                end
            end
        end
    end

    return tests
end
