-- What people are told of their results: after a lesson, and on their own page.
return function()
    local support, desks = require "support", require "desk"
    local equal, truthy = support.equal, support.truthy
    local desk, called, sign_in = desks.new, desks.called, desks.sign_in
    local tests = {}

    local function screen(shell) return shell.view(support.ENV).id end

    function tests.whoever_did_not_pass_can_try_other_questions()
        local result = { title = "T", score = 40, passed = false, other = true, minutes = 3, jp = 0, indicators = {} }
        local shell, calls = desk { result = result }
        sign_in(shell)
        shell.event("open", 1)
        shell.message("lesson_done", {})
        local primary = support.find(shell.view(support.ENV), "primary")
        equal(primary.label, "Coba lagi dengan soal lain")
        shell.event(primary.tap)
        equal(screen(shell), "lesson")
        equal(called(calls, "lesson.open").lesson, "l")
        result.other = false
        shell.message("lesson_done", {})
        truthy(support.find(shell.view(support.ENV), "primary").label ~= "Coba lagi dengan soal lain")
    end

    function tests.a_result_leads_to_its_answers_and_back()
        local result = { title = "T", score = 40, passed = true, review = true, minutes = 3, jp = 0, indicators = {} }
        local shell, calls = desk { result = result }
        sign_in(shell)
        shell.event("open", 1)
        shell.message("lesson_done", {})
        local button = support.find(shell.view(support.ENV), "review")
        equal(button.label, "Lihat pembahasan")
        shell.event(button.tap)
        equal(screen(shell), "lesson")
        equal(called(calls, "lesson.event"), { name = "review" })
        local function page(step)
            shell.message("lesson", { step_id = "q" .. step, step = step, steps = 2, back = step > 1,
                                      primary = { label = "Lanjut" } })
        end
        page(1)
        shell.event "primary"
        equal(called(calls, "lesson.event"), { name = "primary" })
        page(2)
        shell.event "primary"
        equal(screen(shell), "result")
        result.review = nil
        shell.message("lesson_done", {})
        truthy(not support.find(shell.view(support.ENV), "review"), "nothing to look back at, no button")
    end

    function tests.a_person_sees_what_is_kept_about_them()
        local shell, calls = desk()
        sign_in(shell)
        shell.event "mine"
        equal(screen(shell), "mine")
        truthy(called(calls, "person.record"))
        local function reads(...)
            local texts = support.texts(shell.view(support.ENV))
            for _, words in ipairs { ... } do truthy(texts:find(words, 1, true), words) end
        end
        reads("19810412 200604 2 003", "Bagian Tata Usaha", "Pelaksana · Kota Contoh", "Juga 19810412 200621 2 002")
        shell.event("tab", "modules")
        reads("Kata sandi yang kuat", "Nilai 86 · 1 JP · 2 kali · 19 November 2026", "40% selesai", "Nilai 55",
            "Belum lulus")
        shell.event "home"
        equal(screen(shell), "home")
    end

    function tests.a_person_sees_their_scores_by_pillar_and_indicator()
        local shell = desk()
        sign_in(shell)
        shell.event "mine"
        local function texts() return support.texts(shell.view(support.ENV)) end
        truthy(support.find(shell.view(support.ENV), "pillar-aman").selected, "the first with answers")
        truthy(texts():find("Menjaga kerahasiaan sandi", 1, true))
        truthy(texts():find("40 poin", 1, true))
        truthy(texts():find("**71**, dihitung dari **48** soal", 1, true))
        shell.event("pillar", "netralitas")
        truthy(texts():find("Bersikap netral di media sosial", 1, true))
        equal(texts():find("Menjaga kerahasiaan sandi", 1, true), nil)
        shell.event("pillar", "budaya")
        truthy(texts():find("Anda belum menjawab soal bagian ini", 1, true))
    end

    function tests.hours_are_an_estimate_and_no_promise()
        local shell = desk()
        sign_in(shell)
        shell.event "mine"
        local texts = support.texts(shell.view(support.ENV))
        truthy(texts:find("95 menit setara 2,1 JP (45 menit per JP)", 1, true), texts)
        truthy(texts:find("bukan janji", 1, true))
    end

    function tests.a_person_who_did_nothing_yet_is_told_what_to_do()
        local shell = desk { ["person.record"] = { visits = 1, answers = 0, minutes = 0, lessons = {} } }
        sign_in(shell)
        shell.event "mine"
        truthy(support.texts(shell.view(support.ENV)):find("Belum ada modul yang dipelajari", 1, true))
        shell = desk { ["person.record"] = { fault = "io" } }
        sign_in(shell)
        shell.event "mine"
        truthy(support.texts(shell.view(support.ENV)):find("belum dapat dibaca", 1, true))
    end

    function tests.a_guest_has_no_page_of_their_own()
        local shell = desk()
        shell.event "start"
        shell.event "guest"
        equal(support.find(shell.view(support.ENV), "mine"), nil)
    end

    local function result_shown(data, guest)
        local shell = desk { result = data }
        if guest then
            shell.event "start"
            shell.event "guest"
        else
            sign_in(shell)
        end
        shell.event("open", 1)
        shell.message("lesson_done", {})
        return shell.view(support.ENV)
    end

    function tests.a_result_that_counts_shows_its_number_to_scan()
        local view = result_shown { title = "Netralitas", score = 86.4, passed = true, minutes = 9, jp = 1,
                                    code = "2F7A-0042", indicators = {} }
        equal(support.find(view, "code").text, "Suluh 2F7A-0042\nNetralitas\n86/100")
        truthy(support.texts(view):find("2F7A-0042", 1, true))
        local missed = result_shown { title = "Netralitas", score = 40, passed = false, minutes = 9, jp = 0,
                                      code = "2F7A-0043", indicators = {} }
        equal(support.find(missed, "code"), nil, "what to do next comes first")
        truthy(support.texts(missed):find("Langkah berikutnya", 1, true))
        local guests = result_shown({ title = "Netralitas", score = 86, passed = true, minutes = 9, jp = 1,
                                      indicators = {} }, true)
        equal(support.find(guests, "code"), nil, "nothing is kept of a guest")
    end

    function tests.an_average_that_fell_is_not_said_to_have_risen()
        local function words(before, after)
            return support.texts(result_shown { title = "N", score = after, passed = true, minutes = 9, jp = 1,
                indicators = { { id = "A", label = "Satu", before = before, after = after, n = 3 } } })
        end
        truthy(words(50, 90):find("naik dari **50** menjadi **90**", 1, true))
        truthy(words(90, 50):find("turun dari **90** menjadi **50**", 1, true))
        truthy(words(90, 90):find("tetap **90**", 1, true))
    end

    return tests
end
