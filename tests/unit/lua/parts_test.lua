-- A step that asks several times, as the runner plays it.
return function()
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    -- Two things asked, "a" and "b"; the event "say" answers the one that is open.
    local function step_in_parts()
        local step = { is_step = true, scored = true, kind = "parts", id = "s", indicator = "A", place = {} }
        function step.start(_, _, kept) return kept or { at = 1, said = {} } end
        function step:answer(state, name)
            return { item = self.id .. "." .. name, indicator = "A", kind = self.kind, question = {}, response = {},
                     score = state.said[name], max = 1, correct = state.said[name] == 1 }
        end
        function step:event(state, name, arg)
            local open = ({ "a", "b" })[state.at]
            if name == "say" and not state.said[open] then
                state.said[open] = arg
                state.done = state.at == 2
                return true, { self:answer(state, open) }
            elseif name == "say-both" then
                state.said, state.at, state.done = { a = 1, b = 1 }, 2, true
                return true, { self:answer(state, "a"), self:answer(state, "b") }
            elseif name == "primary" then
                state.at = 2
                return "moved"
            end
            return false
        end
        function step.button(_, state)
            if state.done then return nil end
            return { label = "on", icon = "check", enabled = state.said.a ~= nil and state.at == 1 }
        end
        function step.scores(_, state)
            return { { indicator = "A", score = state.said.a or 0, max = 1 },
                     { indicator = "A", score = state.said.b or 0, max = 1 } }
        end
        function step.items(_)
            return { { id = "s.a", indicator = "A", kind = "parts" }, { id = "s.b", indicator = "A", kind = "parts" } }
        end
        function step.view(_, state)
            return { kind = "column", id = state.said.a and "consequence" or "open", children = {} }
        end
        return step
    end

    local function open(opts)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        local lesson = s.lesson { title = "T", pass = 0.5, indicators = { A = "Satu" }, step_in_parts() }
        opts = opts or {}
        opts.env, opts.seed = support.ENV, 1
        runner.open(lesson, opts)
        return sent, runner
    end

    local function count(sent, kind)
        local n = 0
        for _, message in ipairs(sent) do
            if message.t == kind then n = n + 1 end
        end
        return n
    end

    function tests.ready_names_everything_that_may_be_asked()
        local sent = open()
        equal(last(sent, "ready").items, {
            { id = "s.a", indicator = "A", kind = "parts", label = "Satu" },
            { id = "s.b", indicator = "A", kind = "parts", label = "Satu" },
        })
    end

    function tests.each_answer_is_saved_before_its_consequence_is_shown()
        local sent, runner = open()
        equal(last(sent, "view").primary.enabled, false)
        runner.event("say", 1)
        equal(last(sent, "response").item, "s.a")
        equal(last(sent, "response").step, "s")
        equal(last(sent, "response").checkpoint.state.steps.s.said, { a = 1 }, "what a later run needs")
        equal(last(sent, "view").tree.id, "open", "not shown before it is saved")
        runner.event("say", 0)
        runner.event "primary"
        equal(count(sent, "response"), 1, "nothing moves meanwhile")
        runner.saved(last(sent, "response").ref)
        equal(last(sent, "view").tree.id, "consequence")
        equal(last(sent, "view").primary.enabled, true)
    end

    function tests.going_on_inside_a_step_is_kept_too()
        local sent, runner = open()
        runner.event("say", 1)
        runner.saved(last(sent, "response").ref)
        runner.event "primary"
        equal(last(sent, "checkpoint").state.steps.s.at, 2)
        local later = open { resume = last(sent, "checkpoint") }
        equal(last(later, "view").primary.enabled, false, "the second thing is asked")
    end

    function tests.two_answers_at_once_are_waited_for_both()
        local sent, runner = open()
        runner.event "say-both"
        local refs, marks = {}, {}
        for _, message in ipairs(sent) do
            if message.t == "response" then
                refs[#refs + 1], marks[#marks + 1] = message.ref, message.checkpoint ~= nil
            end
        end
        equal(#refs, 2)
        equal(marks[1], false)  -- a cut now asks for both again
        equal(marks[2], true)
        truthy(refs[1] ~= refs[2], "each has a name of its own")
        runner.saved(refs[2])
        equal(last(sent, "view").tree.id, "open")
        runner.saved(refs[1])
        equal(last(sent, "view").tree.id, "consequence")
    end

    function tests.all_parts_count_at_the_end()
        local sent, runner = open()
        runner.event("say", 1)
        runner.saved(last(sent, "response").ref)
        runner.event "primary"
        runner.event("say", 0)
        runner.saved(last(sent, "response").ref)
        equal(last(sent, "view").primary.label, "Lihat hasil")
        runner.event "primary"
        local done = last(sent, "done")
        equal({ done.score, done.max, done.passed }, { 1, 2, true })
        equal(done.indicators, { A = { score = 1, max = 2, n = 2, label = "Satu" } })
    end

    return tests
end
