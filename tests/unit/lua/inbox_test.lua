return function()
    local support = require "support"
    local equal, truthy, last = support.equal, support.truthy, support.last
    local tests = {}

    -- A deceit with two signs and a decoy, and an honest message.
    local function messages(s)
        return {
            id = "k", indicator = "A", ask = "Periksa.",
            s.message {
                id = "tipu", from = "Admin", address = "a@b.example", subject = "Blokir", right = "suspicious",
                because = "alasan tipu", basis = "b", why = { safe = "alasan aman" },
                s.sign { at = "address", id = "alamat", name = "Alamat palsu", because = "w" },
                "Biasa.",
                s.harmless { "Yth. Ratna", id = "sapaan", name = "Sapaan", because = "w" },
                s.sign { "Masuk", link = "http://x.example", id = "tautan", name = "Tautan palsu", because = "w" },
            },
            s.message {
                id = "baik", kind = "chat", from = "Yohana", right = "safe", because = "alasan baik",
                basis = "b", "Halo.",
            },
        }
    end

    local function open(opts, build)
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        local step = s.inbox((build or messages)(s))
        local lesson = s.lesson { title = "T", pass = 0.5, indicators = { A = "Satu" }, step }
        equal(require("validate").problems(), {})
        opts = opts or {}
        opts.env, opts.seed = opts.env or support.ENV, 1
        runner.open(lesson, opts)
        return sent, runner
    end

    local function shown(sent) return support.texts(last(sent, "view").tree) end
    local function has(sent, words) return shown(sent):find(words, 1, true) ~= nil end

    -- An event whose answers are saved at once.
    local function act(sent, runner, name, arg)
        local from = #sent + 1
        runner.event(name, arg)
        for index = from, #sent do
            if sent[index].t == "response" then runner.saved(sent[index].ref) end
        end
    end

    local function responses(sent)
        local list = {}
        for _, message in ipairs(sent) do
            if message.t == "response" then list[#list + 1] = message end
        end
        return list
    end

    function tests.a_decision_is_on_disk_before_its_feedback()
        local sent, runner = open()
        runner.event("act", "safe")
        truthy(not has(sent, "alasan"))
        runner.saved(last(sent, "response").ref)
        truthy(has(sent, "alasan aman alasan tipu"))
        truthy(has(sent, "Belum tepat"), "in words")
        truthy(has(sent, "Keputusan Anda: Aman"), "what was decided")
        runner.event("act", "suspicious")
        equal(#responses(sent), 1)
    end

    function tests.the_message_is_kept_as_it_was_shown()
        local sent, runner = open()
        act(sent, runner, "act", "suspicious")
        local response = last(sent, "response")
        equal({ response.item, response.kind, response.score, response.max }, { "k.tipu", "inbox", 1, 1 })
        equal(response.response, { keys = { "suspicious" }, ids = { "suspicious" } })
        equal(response.question.ask, "Periksa.")
        equal(response.question.options[1], { key = "safe", id = "safe", text = "Aman", right = false, score = 0 })
        local message = response.question.message
        equal({ message.from, message.address, message.subject }, { "Admin", "a@b.example", "Blokir" })
        equal(message.parts[3], { text = "Masuk", link = "http://x.example" })
    end

    function tests.nothing_can_be_touched_before_the_decision()
        local sent, runner = open()
        equal(support.find(last(sent, "view").tree, "part-1").tap, nil)
        runner.event("touch", "address")
        equal(#responses(sent), 0)
    end

    function tests.a_sign_has_number_words_and_shape_once_it_is_on_disk()
        local sent, runner = open()
        act(sent, runner, "act", "suspicious")
        runner.event("touch", "part-3")
        truthy(not has(sent, "Tanda 1"), "not before")
        runner.saved(last(sent, "response").ref)
        truthy(has(sent, "Tanda 1: Tautan palsu"))
        truthy(support.find(last(sent, "view").tree, "find-tautan"))
        equal(last(sent, "response").response, { keys = { "tautan" }, how = "found" })
        equal(last(sent, "response").item, "k.tipu.signs.tautan")
        truthy(support.find(last(sent, "view").tree, "part-3").label:find("Tanda 1", 1, true), "for those who listen")
    end

    function tests.decoys_take_away_and_other_parts_cost_nothing()
        local sent, runner = open()
        act(sent, runner, "act", "suspicious")
        for _, key in ipairs { "part-1", "part-2", "address", "part-3" } do act(sent, runner, "touch", key) end
        local whole = last(sent, "response")
        equal({ whole.item, whole.score, whole.max, whole.correct }, { "k.tipu.signs", 0.5, 1, false })
        equal(whole.response, { keys = { "alamat", "tautan", "sapaan" }, ids = { "alamat", "tautan", "sapaan" },
                                misses = 1 })
        equal(whole.question.options[2], { key = "sapaan", id = "sapaan", text = "Sapaan", right = false })
        truthy(has(sent, "Bukan tanda: Sapaan"))
    end

    function tests.a_search_can_be_ended_and_what_was_missed_is_shown()
        local sent, runner = open()
        act(sent, runner, "act", "suspicious")
        equal(last(sent, "view").primary.enabled, false)
        act(sent, runner, "touch", "address")
        act(sent, runner, "primary")
        equal(last(sent, "response").score, 0.5)
        truthy(has(sent, "Terlewat, tanda 2: Tautan palsu"))
        equal(support.find(last(sent, "view").tree, "part-3").tap, nil, "over")
    end

    function tests.messages_may_be_opened_in_any_order_and_end_in_a_summary()
        local sent, runner = open()
        act(sent, runner, "open", "baik")
        truthy(has(sent, "Halo."))
        act(sent, runner, "act", "suspicious")
        act(sent, runner, "primary")
        truthy(has(sent, "Biasa."), "the one that is left")
        act(sent, runner, "act", "suspicious")
        act(sent, runner, "touch", "address")
        act(sent, runner, "touch", "part-3")
        act(sent, runner, "primary")
        truthy(has(sent, "1 dari 2 keputusan Anda tepat."))
        truthy(has(sent, "2 dari 2 tanda"))
        runner.event "primary"
        local done = last(sent, "done")
        equal({ done.score, done.max, done.indicators.A.n }, { 2, 3, 3 })
    end

    function tests.goes_on_where_it_was_left()
        local sent, runner = open()
        act(sent, runner, "act", "suspicious")
        act(sent, runner, "touch", "part-1")
        act(sent, runner, "touch", "part-2")
        act(sent, runner, "touch", "address")
        local again = open { resume = { step = "k", state = last(sent, "response").checkpoint.state } }
        truthy(has(again, "Tanda ditemukan: 1 dari 2"))
        truthy(has(again, "Bukan tanda: Sapaan"), "marked on its part")
        equal(support.find(last(again, "view").tree, "said"), nil)
    end

    function tests.a_state_that_does_not_fit_begins_anew()
        for _, state in ipairs {
            { at = "weg", messages = {} }, { at = "tipu", messages = { tipu = { action = "nix" } } },
            { at = "tipu", messages = { baik = { action = "safe", search = {} } } },
            { at = "tipu", messages = {}, done = true }, { at = "tipu", messages = {}, summary = true }, 7,
        } do
            local sent = open { resume = { step = "k", state = { steps = { k = state } } } }
            truthy(has(sent, "Kotak masuk: 0 dari 2 selesai"))
        end
    end

    function tests.own_actions_earn_what_the_author_says()
        local sent, runner = open(nil, function(s)
            return {
                id = "k", indicator = "A", ask = "Pilih.",
                actions = { s.action { id = "lapor", name = "Laporkan" }, s.action { id = "hapus", name = "Hapus" } },
                s.message {
                    id = "m", from = "X", scores = { lapor = 1, hapus = 0.5 }, because = "w", basis = "b", "Halo.",
                },
            }
        end)
        act(sent, runner, "act", "hapus")
        equal({ last(sent, "response").score, last(sent, "response").correct }, { 0.5, false })
        truthy(has(sent, "Dapat lebih baik"))
    end

    function tests.a_check_is_led_to_the_right_answers()
        local sent, runner = open { check = true }
        equal(last(sent, "view").example, { name = "act", arg = "suspicious" })
        act(sent, runner, "act", "suspicious")
        equal(last(sent, "view").example, { name = "touch", arg = "address" })
    end

    function tests.the_author_is_told_what_is_wrong()
        local function message(s, over)
            local spec = { id = "m", from = "X", right = "safe", because = "w", basis = "b", "Halo." }
            for key, value in pairs(over) do spec[key] = value end
            return s.message(spec)
        end
        local function inbox(s, ...) return s.inbox { id = "k", indicator = "A", ask = "a", ... } end
        support.says(function(s) inbox(s, message(s, { right = "saef" })) end, "there is no action 'saef'",
            "did you mean 'safe'?")
        support.says(function(s)
            inbox(s, s.message { id = "m", from = "X", scores = { safe = 0.5 }, because = "w", basis = "b", "Halo." })
        end, "no action is right")
        support.says(function(s) inbox(s, message(s, { scores = { safe = 2 } })) end, "either 'right' or 'scores'",
            "the score of 'safe' is 2")
        support.says(function(s) inbox(s, message(s, {}), message(s, {})) end, "two messages have the id 'm'")
        support.says(function(s) inbox(s) end, "s.inbox has 0 messages")
        support.says(function(s) message(s, { s.sign { id = "a", name = "n", because = "w" } }) end,
            "needs words of its own or a line")
        support.says(function(s) message(s, { s.sign { at = "address", id = "a", name = "n", because = "w" } }) end,
            "has no line 'address' to mark")
        support.says(function(s)
            local sign = { "x", id = "a", name = "n", because = "w" }
            message(s, { s.sign(sign), s.sign(sign) })
        end, "two signs have the id 'a'")
        support.says(function(s) message(s, { s.harmless { "x", id = "a", name = "n", because = "w" } }) end,
            "but no sign")
        support.says(function(s) message(s, { 7 }) end, "item 1 is neither words nor a part")
    end

    return tests
end
