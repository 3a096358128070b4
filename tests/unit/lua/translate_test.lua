-- A pack's words in another language.
return function()
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    -- The lesson language as a process has it that speaks by these translations.
    local function speaking(texts, watch)
        support.host()
        local s = support.fresh_lesson_library()
        local translate = require "translate"
        translate.start { texts = texts, watch = watch }
        return s, translate
    end

    local function question(s)
        return s.choice {
            id = "q", indicator = "ED5", ask = "Mana?", s.right("Ini", "Betul"), s.wrong("Itu", "Bukan"),
            because = "Sebab", basis = "UU", picture = "x.svg", alt = "Gambar",
        }
    end

    function tests.what_a_person_reads_is_translated()
        local s = speaking {
            ["Mana?"] = "Which?", Ini = "This", Itu = "That", Bukan = "No", Betul = "Yes", Sebab = "Because",
            UU = "Act", Gambar = "Picture", q = "never", ED5 = "never", ["x.svg"] = "never",
        }
        local step = question(s)
        equal({ step.ask, step.because, step.basis, step.alt }, { "Which?", "Because", "Act", "Picture" })
        equal({ step.options[1].words, step.options[1].why }, { "This", "Yes" })
        equal({ step.options[2].words, step.options[2].why }, { "That", "No" })
        equal({ step.id, step.indicator, step.picture }, { "q", "ED5", "pack:media/x.svg" })
    end

    function tests.a_text_without_a_translation_stays_as_it_is()
        local s = speaking { ["Mana?"] = "", Ini = 7, Itu = "  ", Sebab = ("x"):rep(4001) }
        local step = question(s)
        equal({ step.ask, step.because }, { "Mana?", "Sebab" })
        equal({ step.options[1].words, step.options[2].words }, { "Ini", "Itu" })
    end

    -- A time may be told otherwise in another language; who does not say so is not asked for it.
    function tests.nobody_is_asked_for_numbers()
        local _, translate = speaking({ ["07.42"] = "7.42 am" }, true)
        equal({ translate.text "12 500", translate.text "07.42" }, { "12 500", "7.42 am" })
        equal(#translate.watched(), 1)
    end

    function tests.what_another_pack_lends_stands_behind_the_own_words()
        support.host()
        support.fresh_lesson_library()
        local translate = require "translate"
        local lent = { { Dua = "Two", Satu = "no" }, { Tiga = "Three" } }
        translate.start { texts = { Satu = "One", Dua = "" }, lent = lent }
        equal({ translate.text "Satu", translate.text "Dua", translate.text "Tiga", translate.text "Empat" },
            { "One", "Two", "Three", "Empat" })
        translate.start { texts = {} }
        equal(translate.text "Dua", "Dua", "nothing is left of another lesson")
    end

    function tests.a_picture_of_the_language_stands_for_the_one_that_is_named()
        support.host()
        local s = support.fresh_lesson_library()
        local translate = require "translate"
        translate.start { lang = "en", media = { "media/x.svg", "media/en/x.svg", "media/y.svg" } }
        local function picture(name) return s.explain { title = "t", body = "b", picture = name, alt = "a" }.picture end
        equal({ picture "x.svg", picture "media/x.svg", picture "y.svg", picture "media:illustrations/netral.svg" },
            { "pack:media/en/x.svg", "pack:media/en/x.svg", "pack:media/y.svg", "media:illustrations/netral.svg" })
        translate.start { lang = "id", media = { "media/x.svg", "media/en/x.svg" } }
        equal(picture "x.svg", "pack:media/x.svg")
    end

    function tests.a_table_two_builders_share_is_translated_once()
        local s = speaking { ["Mana?"] = "Which?", ["Which?"] = "wrong" }
        local spec = {
            id = "q", indicator = "i", ask = "Mana?", because = "b", basis = "c", s.right "r", s.wrong("w", "y"),
        }
        s.choice(spec)
        equal(s.choice(spec).ask, "Which?")
    end

    function tests.nobody_is_asked_for_numbers_and_signs_that_stay_as_they_are()
        local _, translate = speaking({ ["07.42"] = "7.42 am" }, true)
        for _, words in ipairs { "2024", "79,5", "%", "07.42", "5 kg" } do translate.text(words, {}) end
        local asked = {}
        for index, one in ipairs(translate.watched()) do asked[index] = one.text end
        equal(asked, { "07.42", "5 kg" })
        equal(translate.text("07.42", {}), "7.42 am")
        speaking(nil, false)
    end

    function tests.whoever_collects_hears_of_every_text_with_its_place()
        local s, translate = speaking(nil, true)
        question(s)
        local seen = {}
        for _, one in ipairs(translate.watched()) do
            seen[one.text] = true
            equal(one.place, { file = "lessons/x.lua", line = 7 })
        end
        for _, words in ipairs { "Mana?", "Ini", "Betul", "Itu", "Bukan", "Sebab", "UU", "Gambar" } do
            truthy(seen[words], words)
        end
        truthy(not seen.q and not seen.ED5, "names are no words")
        speaking(nil, false)
        equal(require("translate").watched(), {})
    end

    return tests
end
