-- "Seberapa yakin Anda?" between an answer and what came of it.
return function()
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    local function open(opts)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        opts = opts or {}
        opts.env, opts.seed = support.ENV, 5
        runner.open(s.lesson {
            title = "T", pass = 1,
            s.choice { id = "q", indicator = "A", ask = "Tanya?", because = "b", basis = "c", confidence = true,
                       shuffle = false, s.right "r", s.wrong("w", "x") },
        }, opts)
        return sent, runner
    end

    local function kept(sent)
        local count = 0
        for _, message in ipairs(sent) do
            if message.t == "response" then count = count + 1 end
        end
        return count
    end

    local function asked(index)
        local sent, runner = open()
        runner.event("pick", index)
        runner.event "primary"
        return sent, runner
    end

    function tests.it_is_asked_before_anything_is_kept_or_told()
        local sent, runner = asked(2)
        local view = last(sent, "view")
        equal(kept(sent), 0)
        truthy(support.texts(view.tree):find("Seberapa yakin Anda", 1, true))
        truthy(not support.find(view.tree, "feedback"))
        equal({ view.primary.enabled, view.back }, { false, true })
        truthy(view.primary.hint, "it says what to do")
        equal(last(sent, "checkpoint").state.sure, { q = 0 })
        runner.event "primary"
        equal(kept(sent), 0, "the big button does not go past it")
        runner.event("pick", 1)
        runner.event("sure", 7)
        runner.event("sure", "2")
        equal(kept(sent), 0, "no other tap is an answer")
    end

    function tests.the_level_is_kept_with_the_answer_in_words_as_shown()
        local sent, runner = asked(2)
        host.now_ms = 900
        runner.event("sure", 2)
        local response = last(sent, "response")
        equal(response.response, { keys = { "B" }, ids = { 2 }, confidence = 2 })
        equal(response.question.confidence.labels, { "Tidak yakin", "Agak yakin", "Yakin", "Sangat yakin" })
        equal(response.duration_ms, 900, "asking does not start the clock anew")
        truthy(not support.find(last(sent, "view").tree, "feedback"), "not before it is on disk")
        runner.saved(response.ref)
        truthy(support.find(last(sent, "view").tree, "feedback"))
        truthy(not support.find(last(sent, "view").tree, "remark"), "not sure: nothing to add")
    end

    function tests.whoever_was_sure_and_wrong_hears_a_calm_sentence()
        for level, told in pairs { [2] = false, [3] = true, [4] = true } do
            local sent, runner = asked(2)
            runner.event("sure", level)
            runner.saved(last(sent, "response").ref)
            equal(support.find(last(sent, "view").tree, "remark") ~= nil, told, "level " .. level)
            local speech = table.concat(last(sent, "view").speech, "\n")
            equal(speech:find("Anda tadi merasa yakin", 1, true) ~= nil, told)
        end
        local sent, runner = asked(1)
        runner.event("sure", 4)
        runner.saved(last(sent, "response").ref)
        truthy(not support.find(last(sent, "view").tree, "remark"), "sure and right")
    end

    function tests.back_leads_to_the_answer_again()
        local sent, runner = asked(2)
        runner.event "back"
        equal(last(sent, "view").primary.label, "Periksa")
        truthy(support.find(last(sent, "view").tree, "option-A"))
        runner.event("pick", 1)
        runner.event "primary"
        runner.event("sure", 1)
        equal(last(sent, "response").response.ids, { 1 })
    end

    function tests.after_a_power_cut_it_is_asked_again()
        local sent = asked(2)
        local again, runner = open { resume = last(sent, "checkpoint") }
        truthy(support.find(last(again, "view").tree, "sure-1"))
        runner.event("sure", 3)
        equal(last(again, "response").response, { keys = { "B" }, ids = { 2 }, confidence = 3 })
    end

    function tests.only_questions_that_are_checked_at_once_ask_it()
        support.says(function(s) s.feed { id = "f", indicator = "A", confidence = true } end,
            "unknown field 'confidence'")
    end

    return tests
end
