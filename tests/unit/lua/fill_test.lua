return function()
    local support = require "support"
    local forms = require "steps.fill_forms"
    local equal, truthy, last, says = support.equal, support.truthy, support.last, support.says
    local tests = {}

    local function library()
        local sent = support.host()
        local s, runner = support.fresh_lesson_library()
        return s, runner, sent
    end

    local function with(base, change)
        for key, value in pairs(change or {}) do base[key] = value end
        return base
    end

    local function localized(step, lang)
        step:localize(require("words").of(lang or "id"))
        return step
    end

    local function number(s, change, lang)
        return localized(s.fill(with({
            id = "n", indicator = "CD5", ask = "?", because = "b", basis = "x", answer = 1250.5, tolerance = 0.5,
            unit = "persen", s.wrong_form(12, "too small"),
        }, change)), lang)
    end

    local function words(s, change)
        return localized(s.fill(with({
            id = "w", indicator = "AD1", ask = "?", because = "b", basis = "x", accept = { "Phishing", "pengelabuan" },
            near = 1, s.wrong_form("hoaks", "other thing"),
        }, change)))
    end

    local function gaps(s, change)
        return localized(s.fill(with({
            id = "g", indicator = "ED5", ask = "?", because = "b", basis = "x", text = "A [1] b ([2]), c [3].",
            s.gap { "netral" }, s.pick { right = "wajib", "boleh", s.wrong("dilarang", "why") },
            s.gap { answer = 3, unit = "kali" },
        }, change)))
    end

    local function start(step, kept) return step:start(require "random" "1", kept) end

    local function type_in(step, state, text)
        for _, key in ipairs(require("ui.typing").characters(text)) do step:event(state, "kb_key", key) end
        return state
    end

    local NUMBERS = {
        -- written, where the comma is the decimal sign, where the point is
        { "1.250,5", 1250.5, 1250.5 }, { "1,250.5", 1250.5, 1250.5 }, { "1250,5", 1250.5, 1250.5 },
        { "1.250", 1250, 1.25 }, { "1,250", 1.25, 1250 }, { "12,5", 12.5, 12.5 }, { "12.50", 12.5, 12.5 },
        { "0.125", 0.125, 0.125 }, { "1.250.000", 1250000, 1250000 }, { ",5", 0.5, 0.5 }, { "5,", 5, 5 },
        { " − 3 ", -3, -3 }, { "Rp 1.500.000", 1500000, 1500000 }, { "50 %", 50, 50 },
        { "1.250.00" }, { "1,2,3" }, { "1.250.5" }, { "" }, { "-" }, { ".," }, { "tiga" }, { "9999999999999" },
    }

    function tests.numbers_are_read_as_people_write_them()
        for _, case in ipairs(NUMBERS) do
            equal(forms.read_number(case[1], ","), case[2], case[1])
            equal(forms.read_number(case[1], "."), case[3], case[1])
        end
    end

    function tests.numbers_are_written_as_people_read_them()
        equal(forms.write_number(1250.5, ","), "1250,5")
        equal(forms.write_number(-12345.25, ","), "−12.345,25")
        equal(forms.write_number(1234567, "."), "1,234,567")
        equal({ forms.write_number(0, ","), forms.write_number(-0.0000001, ",") }, { "0", "0" })
    end

    function tests.words_are_compared_without_capitals_spaces_accents_and_last_signs()
        equal(forms.fold "  Kafé \194\160 “Literasi”  DIGITAL. ", 'kafe "literasi" digital')
        equal(forms.fold "e\204\129t\195\137", "ete", "a combining accent too")
        equal(forms.fold " ?! ", "")
    end

    function tests.spellings_are_as_far_apart_as_letters_differ()
        for _, case in ipairs {
            { "netral", "netral", 0 }, { "netrl", "netral", 1 }, { "netrral", "netral", 1 }, { "nertal", "netral", 1 },
            { "natrel", "netral", 2 }, { "", "ab", 2 }, { "é", "e", 1 }, { "satu", "dua", 4 },
        } do
            equal(forms.distance(case[1], case[2]), case[3], case[1])
        end
    end

    function tests.a_number_counts_within_its_tolerance_and_all_or_nothing()
        local step = number(library())
        for text, score in pairs { ["1.250,5"] = 1, ["1251"] = 1, ["1250"] = 1, ["1251,1"] = 0, ["12"] = 0 } do
            local state = type_in(step, start(step), text)
            equal({ step:is_ready(state), (step:score(state)) }, { true, score }, text)
        end
    end

    function tests.a_number_takes_only_what_numbers_are_written_with()
        local step = number(library())
        local state = type_in(step, start(step), "a1 2x,-")
        equal({ state.values[1], state.numbers[1] }, { "−12,", -12 })
        step:event(state, "num_sign")
        equal(state.values[1], "12,")
        step:event(state, "kb_back")
        step:event(state, "num_clear")
        equal({ state.values[1], state.numbers[1], step:is_ready(state) }, { "", false, false })
        equal(step:event(state, "kb_done"), false, "its keys stay")
        type_in(step, state, ",")
        equal(step:is_ready(state), false, "a sign alone is no number")
    end

    function tests.what_a_typed_number_means_does_not_change_with_the_language()
        local s = library()
        local state = type_in(number(s), start(number(s)), "1.250")
        equal(number(s, nil, "en"):response(state).response.value, 1250)
    end

    function tests.words_count_in_every_accepted_form_and_nearly_spelled()
        local step = words(library())
        local record = require "steps.fill_record"
        for text, judged in pairs {
            ["phishing"] = { right = true, form = 1 }, ["Pengelabuan"] = { right = true, form = 2 },
            ["phising"] = { right = true, form = 1, near = "Phishing" },
            ["hoaks"] = { right = false, form = 3, why = "other thing" }, ["fising"] = { right = false },
        } do
            equal(record.judge(step, type_in(step, start(step), text), 1), judged, text)
        end
    end

    function tests.in_another_language_words_count_in_that_and_as_they_were_written()
        local s = library()
        require("translate").start { texts = { pengelabuan = "spoofing", hoaks = "rumour", boleh = "may" } }
        local step = words(s)
        local record = require "steps.fill_record"
        local function form(text) return record.judge(step, type_in(step, start(step), text), 1).form end
        equal({ form "spoofing", form "pengelabuan", form "rumour", form "hoaks" }, { 2, 2, 3, 3 })
        equal(gaps(s).gaps[2].options[2].words, "may")
        require("translate").start {}
    end

    function tests.each_gap_is_worth_its_share()
        local step = gaps(library())
        local state = start(step)
        equal(step:is_ready(state), false)
        equal(step:hint(require("words").of "id", state), "Isi dulu semua bagian yang kosong. Tersisa 3.")
        step:event(state, "gap", 1)
        type_in(step, state, "netral")
        equal({ step:event(state, "kb_done") }, { true })
        equal(state.open, 2, "on to the next empty gap")
        equal({ step:event(state, "pick", { 2, 3 }) }, { "keep" })
        equal({ state.open, state.typing.text }, { 3, "" })
        type_in(step, state, "3")
        step:event(state, "kb_done")
        equal({ state.open, state.typing, step:is_ready(state) }, { 0, nil, true })
        local score, hits = step:score(state)
        truthy(math.abs(score - 2 / 3) < 1e-9)
        equal(hits, 2)
    end

    function tests.choices_that_are_not_mixed_stand_by_the_alphabet()
        local s = library()
        local step = gaps(s, { shuffle = false })
        equal(start(step).orders, { false, { 2, 3, 1 }, false })
        equal(step:choices()[1].options[3], step.gaps[2].options[1])
        equal({ #step:choices(), step:choices()[1].shuffled }, { 1, false })
        equal(#start(gaps(s)).orders[2], 3)
    end

    function tests.nonsense_events_change_nothing()
        local step = gaps(library())
        local state = start(step)
        for _, event in ipairs {
            { "gap", 4 }, { "gap", "1" }, { "pick", 1 }, { "pick", { 1, 1 } }, { "pick", { 2, 4 } }, { "pick", {} },
            { "kb_key", "a" }, { "kb_done" }, { "num_sign" }, { "close" }, { "x" },
        } do
            equal(step:event(state, event[1], event[2]), false, event[1])
        end
        step:event(state, "gap", 1)
        for _, event in ipairs { { "kb_key", 1 }, { "kb_key" }, { "num_sign" } } do
            equal(step:event(state, event[1], event[2]), false, event[1])
        end
        state.done = true
        equal(step:event(state, "kb_key", "a"), false, "after the check")
        equal(state.values, { "", 0, "" })
    end

    function tests.what_was_kept_is_taken_up_when_it_still_fits()
        local step = gaps(library())
        local kept = {
            values = { "ne", 2, "3" }, numbers = { false, false, 3 }, orders = { false, { 3, 1, 2 }, false },
        }
        local state = start(step, kept)
        equal({ state.values, state.numbers, state.orders[2] }, { kept.values, { false, false, 3 }, { 3, 1, 2 } })
        for _, broken in ipairs {
            { values = { "ne", 2 } }, { values = { 1, 2, "3" } }, { values = { "a", 4, "3" } },
            { orders = { false, { 1, 2 }, false } }, { orders = false }, { numbers = false },
        } do
            local changed = with({ values = kept.values, numbers = kept.numbers, orders = kept.orders }, broken)
            equal(start(step, changed).values, { "", 0, "" })
        end
    end

    function tests.a_freshly_built_step_goes_on_with_the_same_state()
        local s = library()
        local state = start(gaps(s))
        gaps(s):event(state, "gap", 1)
        type_in(gaps(s), state, "net")
        equal(state.values[1], "net")
    end

    function tests.the_answers_are_kept_as_a_number_or_as_words()
        local s = library()
        local step = number(s)
        local response = step:response(type_in(step, start(step), "1251"))
        equal(response.response, { type = "numeric", text = "1251", value = 1251, ids = { 1 } })
        equal(response.question.options[2], { id = 2, text = "12", right = false })
        equal(response.question.gaps[1],
            { id = 1, kind = "number", unit = "persen", answer = 1250.5, tolerance = 0.5 })
        step = words(s)
        response = step:response(type_in(step, start(step), "fishin"))
        equal(response.response, { type = "fill-in", text = "fishin", ids = {} })
        equal({ response.kind, response.score, response.correct }, { "fill", 0, false })
    end

    function tests.a_sentence_is_kept_with_an_answer_for_each_gap()
        local step = gaps(library())
        local state = start(step)
        with(state, { values = { "Netral", 3, "3" }, numbers = { false, false, 3 } })
        local response = step:response(state)
        equal(response.response, {
            type = "fill-in", ids = { 1, 3 }, text = "Netral[,]dilarang[,]3",
            answers = { { id = 1, text = "Netral" }, { id = 2, choice = 3, text = "dilarang" },
                        { id = 3, text = "3", value = 3 } },
        })
        equal(#response.question.gaps[2].choices, 3)
        equal(response.question.options[2], { id = 2, text = "2. wajib", right = true })
        equal(response.question.accepted, { "netral[,]wajib[,]3 kali" })
        equal(response.question.text, "A [1] b ([2]), c [3].")
    end

    function tests.the_example_leads_to_the_right_answer()
        local s = library()
        for _, step in ipairs { number(s), words(s), gaps(s) } do
            local state = start(step)
            if step.text then step:event(state, "gap", 1) end
            step:event(state, "kb_key", "7")
            for _ = 1, 20 do
                local event = step:example(state)
                if event then step:event(state, event.name, event.arg) end
            end
            equal({ step:example(state), (step:score(state)) }, { nil, 1 }, step.id)
        end
    end

    function tests.a_long_sentence_is_cut_before_the_open_gap_only()
        local sentence = require "steps.fill_sentence"
        equal(sentence.excerpt("satu dua [1] tiga", 1, 100), "satu dua [1] tiga")
        equal(sentence.excerpt("satu dua tiga empat lima [1] enam", 1, 12), "… lima [1] enam")
        equal(sentence.excerpt("satuduatigaempatlima[1] enam", 1, 4), "… [1] enam")
    end

    function tests.it_is_shown_and_spoken_in_every_look_and_state()
        local s = library()
        local t = require("words").of "id"
        for _, env in ipairs(support.looks()) do
            local ctx = { env = env, words = t, scroll = { more = false, jump = 0 }, question = 1, questions = 1 }
            for _, step in ipairs { number(s), words(s), gaps(s) } do
                local state = start(step)
                for open = 0, #step.gaps do
                    if step.text then step:event(state, "gap", open) end
                    truthy(step:view(state, ctx).kind)
                    truthy(#step:speech(state, ctx) >= 1)
                end
                for index, gap in ipairs(step.gaps) do
                    state.values[index] = gap.kind == "pick" and 3 or "7"
                    state.numbers[index] = gap.kind == "number" and 7
                end
                state.done = true
                local texts = support.texts(step:view(state, ctx))
                truthy(texts:find("Jawaban tepat:", 1, true), step.id)
                truthy(table.concat(step:speech(state, ctx), " "):find "Belum tepat")
            end
        end
    end

    function tests.the_runner_plays_it_with_the_keys_on_the_screen()
        local s, runner, sent = library()
        runner.open(s.lesson { title = "T", words(s) }, { env = support.ENV, seed = 1 })
        equal(last(sent, "view").primary.hint, "Ketik dulu jawaban Anda.")
        for letter in ("phishing"):gmatch "." do
            local key = support.find(last(sent, "view").tree, "kb-" .. letter)
            runner.event(key.tap, key.arg)
        end
        equal(last(sent, "checkpoint").state.steps.w.values, { "phishing" })
        equal(support.find(last(sent, "view").tree, "gap-1").text, "phishing")
        runner.event "kb_done"
        equal(support.find(last(sent, "view").tree, "kb-a"), nil, "the keys are put away")
        runner.event "primary"
        equal(last(sent, "response").score, 1)
    end

    function tests.it_says_what_is_wrong_with_it()
        says(function(s) number(s, { answer = false }) end, "s.fill: 'answer' is a boolean")
        says(function(s) s.fill { id = "f" } end, "s.fill has no right answer -> write answer = 12.5, or accept",
            "'because' is missing")
        says(function(s) number(s, { s.wrong_form(1250, "x") }) end, "1250 is accepted and wrong at once")
        says(function(s) number(s, { s.wrong_form("dua", "x") }) end, "'dua' is no number")
        says(function(s) number(s, { tolerance = -1 }) end, "s.fill: 'tolerance'")
        says(function(s) number(s, { accept = { "a" } }) end, "asks for a number and for words")
        says(function(s) words(s, { s.wrong_form("PHISHING", "x") }) end, "'PHISHING' is accepted and wrong at once")
        says(function(s) words(s, { near = 3 }) end, "s.fill: 'near'")
        says(function(s) words(s, { accept = { "ya" } }) end, "warning: s.fill: near = 1 takes almost anything")
        says(function(s) words(s, { accept = { 7 } }) end, "accepted form 1 is no text")
        says(function(s) words(s, { "x" }) end, "s.fill: item 1 does not belong here")
        says(function(s) gaps(s, { text = "A [1] [1] [4]" }) end, "[1] stands twice", "has no [2]",
            "the sentence has [4], but there are 3 gaps")
        says(function(s) gaps(s, { answer = 3 }) end, "'answer' and a sentence with gaps")
        says(function(s) s.pick { right = "a" } end, "s.pick has 0 other choices -> write at least 1")
        says(function(s) s.pick { "a" } end, "s.pick: 'right' is missing")
        says(function(s) s.pick { right = "a", "a" } end, "s.pick: 'a' is there twice")
        says(function(s) s.pick { right = "a", s.right "b" } end, "item 1 is no other choice")
        says(function(s) s.gap { neer = 1, "satu" } end, "unknown field 'neer' -> did you mean 'near'?")
        says(function(s) s.gap { ("é"):rep(41) } end, "s.gap: '" .. ("é"):rep(40) .. "…' is too long to be typed")
        says(function(s) s.wrong_form(("é"):rep(61), "x") end, "'form' has 61 characters -> write at most 60")
        says(function(s) s.wrong_form("a") end, "s.wrong_form: 'why' is missing")
    end

    return tests
end
