return function()
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}
    local desks = require "desk"
    local desk, NIP, MODULE = desks.new, desks.NIP, desks.MODULE

    local function screen(shell, env) return shell.view(env or support.ENV).id end

    local function type_nip(shell, digits)
        shell.event "start"
        for digit in digits:gmatch "." do shell.event("digit", digit) end
    end

    local function sign_in(shell)
        type_nip(shell, NIP)
        shell.event "submit"
        shell.event "yes"
    end

    local called = desks.called

    local FRAME = { step = 4, steps = 12, step_id = "q1", step_kind = "choice", back = true, speech = { "Satu." },
                    primary = { label = "Periksa", icon = "check", enabled = false, hint = "Pilih dulu." } }

    function tests.the_way_from_attract_to_a_result_and_home()
        local shell, calls = desk()
        equal(screen(shell), "attract")
        shell.event "start"
        equal(screen(shell), "identify")
        for digit in NIP:gmatch "." do shell.event("digit", digit) end
        shell.event "submit"
        equal(screen(shell), "confirm")
        truthy(support.texts(shell.view(support.ENV)):find "Ratna Wulandari")
        shell.event "yes"
        equal(screen(shell), "home")
        equal(called(calls, "session.start").nip, NIP)
        shell.event("open", 1)
        equal(screen(shell), "lesson")
        equal(called(calls, "lesson.open").lesson, "l")
        shell.message("lesson", FRAME)
        truthy(support.texts(shell.view(support.ENV)):find("Langkah 4 dari 12", 1, true))
        shell.event "primary"
        equal(called(calls, "lesson.event"), { name = "primary" })
        shell.message("lesson_done", {})
        equal(screen(shell), "result")
        truthy(support.texts(shell.view(support.ENV)):find "Selamat, Ibu Ratna!")
        shell.event "home"
        equal(screen(shell), "home")
        shell.event "leave"
        equal(screen(shell), "attract")
        equal(called(calls, "session.end").why, "leave")
    end

    function tests.a_wrong_number_says_what_is_wrong_and_keeps_the_digits()
        local words = { length = "18 angka", birth_date = "Tanggal lahir", sex = "ke-15", digits = "angka" }
        for problem, expected in pairs(words) do
            local shell = desk { ["person.check"] = { valid = false, problem = problem } }
            type_nip(shell, NIP)
            shell.event "submit"
            local box = support.find(shell.view(support.ENV), "problem")
            truthy(box and box.label:find(expected, 1, true), problem)
            shell.event "backspace"
            equal(support.find(shell.view(support.ENV), "problem"), nil, "typing on clears it")
            truthy(support.find(shell.view(support.ENV), "nip").label:find(NIP:sub(1, 17), 1, true), "the digits stay")
        end
    end

    function tests.only_eighteen_digits_are_taken_and_fewer_are_not_sent()
        local shell, calls = desk()
        type_nip(shell, NIP .. "99")
        shell.event("digit", "x")
        shell.event "backspace"
        shell.event "submit"
        equal(called(calls, "person.check"), nil)
        shell.event("digit", "7")
        shell.event "submit"
        equal(called(calls, "person.check").nip, NIP:sub(1, 17) .. "7")
    end

    function tests.the_next_person_sees_nothing_of_the_last_one()
        local shell = desk()
        sign_in(shell)
        shell.event "leave"
        shell.event "start"
        local tree = shell.view(support.ENV)
        truthy(not support.find(tree, "nip").label:find "%d", "no digits are left")
        truthy(not support.texts(tree):find "Ratna")
    end

    function tests.idle_counts_down_and_a_touch_goes_on()
        local shell, calls = desk()
        sign_in(shell)
        shell.message("idle", { left_s = 18 })
        truthy(support.texts(shell.view(support.ENV)):find "Masih di sana?")
        shell.message("idle_cancel", {})
        truthy(not support.texts(shell.view(support.ENV)):find "Masih di sana?")
        shell.message("idle", { left_s = 1 })
        shell.message("idle_over", {})
        equal(screen(shell), "attract")
        equal(called(calls, "session.end").why, "idle")
    end

    function tests.nobody_is_asked_on_the_attract_screen()
        local shell = desk()
        shell.message("idle", { left_s = 18 })
        truthy(not support.texts(shell.view(support.ENV)):find "Masih di sana?")
    end

    function tests.a_guest_is_asked_before_a_lesson_is_lost()
        local shell, calls = desk()
        shell.event "start"
        shell.event "guest"
        shell.event("open", 1)
        shell.message("lesson", FRAME)
        shell.event "home"
        truthy(support.find(shell.view(support.ENV), "leave"), "the question")
        shell.event "stay"
        equal(screen(shell), "lesson")
        shell.event "home"
        shell.event "go"
        equal(screen(shell), "home")
        truthy(called(calls, "lesson.close"), "the lesson is closed")
    end

    function tests.a_failed_lesson_ends_calmly_and_can_go_on()
        local shell, calls = desk()
        sign_in(shell)
        shell.event("open", 1)
        shell.message("lesson", FRAME)
        shell.message("lesson_fault", { code = "PLJ-204", step = 4, where = "p/l/04" })
        equal(screen(shell), "trouble")
        local texts = support.texts(shell.view(support.ENV))
        truthy(texts:find("langkah ke-3", 1, true) and texts:find("PLJ-204 · p/l/04", 1, true))
        shell.event "skip"
        truthy(called(calls, "lesson.skip"))
        shell.message("lesson", FRAME)
        equal(screen(shell), "lesson")
        shell.message("lesson_fault", { code = "PLJ-204", step = 4, where = "p/l/04" })
        shell.event "other"
        equal(screen(shell), "home")
    end

    function tests.copying_to_a_stick_cannot_be_dismissed()
        local shell = desk()
        sign_in(shell)
        shell.message("usb", { state = "copying", volume = "SULUH", steps = {}, done = 1, total = 3, fraction = 0.3 })
        for _, node in ipairs(support.nodes(support.find(shell.view(support.ENV), "usb"))) do
            truthy(node.tap == nil or node.tap == "listen", "nothing to tap but what reads it aloud")
        end
        shell.event "usb-close"
        shell.message("usb", { state = "safe", volume = "SULUH", steps = {} })
        truthy(support.texts(shell.view(support.ENV)):find "Aman dicabut")
        shell.message("usb", { state = "gone", volume = "SULUH" })
        equal(support.find(shell.view(support.ENV), "usb"), nil)
    end

    function tests.a_failed_copy_says_what_to_do()
        local shell = desk()
        for fault, words in pairs { gone = "terlepas", full = "USB sudah penuh", ["read only"] = "ditulisi",
            refused = "menghalangi", corrupt = "bermasalah", ["input/output"] = "bermasalah",
            unsupported = "belum siap", internal = "belum dapat disiapkan", ["bad input"] = "terhenti" } do
            shell.message("usb", { state = "failed", steps = {}, reason = fault, code = "USB-01" })
            truthy(support.texts(shell.view(support.ENV)):find(words), fault)
        end
    end

    function tests.the_kiosks_own_full_disk_is_not_blamed_on_the_stick()
        local shell = desk()
        local steps = { { label_key = "seal", state = "stopped" }, { label_key = "copy", state = "done" } }
        shell.message("usb", { state = "failed", steps = steps, reason = "full", code = "USB-05" })
        local texts = support.texts(shell.view(support.ENV))
        truthy(texts:find("Penyimpanan kios penuh", 1, true))
        equal(texts:find("USB sudah penuh", 1, true), nil)
    end

    local function usb_texts(shell) return support.texts(support.find(shell.view(support.ENV), "usb")) end

    function tests.a_safe_stick_says_how_many_answers_it_holds()
        local shell = desk()
        local cases = {
            { { answers = 12345, total = 4, to_come = 3 }, "12.345 jawaban sudah tersalin", "3 jawaban dari kegiatan" },
            { { answers = 0, total = 0 }, "tidak ada yang perlu disalin" },
            { { answers = 0, total = 2 }, "Hasil belajar sudah tersalin" },
            { { answers = 5, total = 1, unmounted = false }, "5 jawaban", "tidak dapat melepas" },
            { { released = true }, "tidak ada yang disalin" },
        }
        for _, case in ipairs(cases) do
            case[1].state, case[1].volume, case[1].steps = "safe", "SULUH", {}
            shell.message("usb", case[1])
            for index = 2, #case do truthy(usb_texts(shell):find(case[index], 1, true), case[index]) end
        end
    end

    function tests.progress_is_honest_about_time()
        local shell, _, timers = desk()
        local function copy(fraction, done)
            shell.message("usb", { state = "copying", volume = "SULUH", stick = "/media/a", steps = {}, answers = 70,
                                   done = done, total = 10, fraction = fraction })
        end
        copy(0.1, 1)
        truthy(usb_texts(shell):find("70 jawaban", 1, true))
        equal(usb_texts(shell):find("menit lagi", 1, true), nil)  -- nothing is known yet
        desks.now_ms = desks.now_ms + 20000
        copy(0.2, 2)
        truthy(usb_texts(shell):find("Sekitar 3 menit lagi", 1, true))
        timers[#timers]()
        truthy(usb_texts(shell):find("USB ini lambat", 1, true))
        copy(0.3, 3)
        equal(usb_texts(shell):find("USB ini lambat", 1, true), nil)
    end

    function tests.of_two_sticks_the_one_at_work_has_the_page()
        local shell = desk()
        local function tell(name, state)
            shell.message("usb", { state = state, volume = name, stick = "/media/" .. name, steps = {}, total = 1 })
        end
        tell("KIRI", "copying")
        tell("KANAN", "waiting")
        truthy(usb_texts(shell):find "Jangan cabut" and usb_texts(shell):find "KANAN")
        truthy(usb_texts(shell):find "Menunggu giliran")
        tell("KIRI", "safe")
        tell("KANAN", "copying")
        truthy(usb_texts(shell):find "KIRI" and usb_texts(shell):find "Aman dicabut")
        truthy(usb_texts(shell):find "Jangan cabut perangkat USB")
        tell("KANAN", "safe")
        equal(usb_texts(shell):find "Jangan cabut", nil)
        tell("KANAN", "gone")
        truthy(usb_texts(shell):find "Aman dicabut")
        tell("KIRI", "gone")
        equal(support.find(shell.view(support.ENV), "usb"), nil)
    end

    function tests.a_failed_stick_is_not_hidden_by_a_safe_one_and_closes_alone()
        local shell = desk()
        shell.message("usb", { state = "failed", volume = "A", stick = "a", steps = {}, reason = "full" })
        shell.message("usb", { state = "safe", volume = "B", stick = "b", steps = {} })
        truthy(usb_texts(shell):find "USB sudah penuh" and usb_texts(shell):find "Aman dicabut")
        truthy(usb_texts(shell):find("Belum berhasil · A", 1, true), "which one it was")
        shell.event "usb-close"
        truthy(usb_texts(shell):find "Aman dicabut")
        equal(usb_texts(shell):find "penuh", nil)
        shell.event "usb-close"
        equal(support.find(shell.view(support.ENV), "usb"), nil)
    end

    function tests.a_private_stick_is_only_mentioned()
        local shell = desk()
        shell.message("usb", { state = "foreign", volume = "LIBURAN" })
        equal(support.find(shell.view(support.ENV), "usb"), nil)
        truthy(support.texts(shell.view(support.ENV)):find("“LIBURAN” tidak berisi folder suluh", 1, true))
    end

    function tests.a_failed_copy_can_be_tried_again()
        local shell, calls = desk { ["usb.retry"] = { stick = false, folder = false, keys = true } }
        shell.message("usb", { state = "failed", steps = {}, reason = "gone" })
        shell.event "usb-retry"
        truthy(called(calls, "usb.retry"))
        truthy(support.texts(shell.view(support.ENV)):find("Belum ada USB yang terpasang", 1, true))
        shell.message("usb", { state = "copying", steps = {} })
        truthy(support.texts(shell.view(support.ENV)):find("Jangan cabut", 1, true))
    end

    function tests.a_service_that_fails_is_said_and_loses_nobody()
        local shell = desk { ["lesson.open"] = { fault = "refused" } }
        sign_in(shell)
        shell.event("open", 1)
        equal(screen(shell), "home")
        truthy(support.find(shell.view(support.ENV), "toast"))
        shell = desk { catalogue = { fault = "io" } }
        sign_in(shell)
        equal(screen(shell), "home")
        shell = desk { ["person.check"] = { fault = "io" } }
        type_nip(shell, NIP)
        shell.event "submit"
        truthy(support.find(shell.view(support.ENV), "problem"))
    end

    function tests.home_works_without_a_module()
        local shell = desk { catalogue = { modules = {} } }
        sign_in(shell)
        local tree = shell.view(support.ENV)
        truthy(support.texts(tree):find "Belum ada modul")
        equal(support.find(tree, "offer"), nil, "nothing to begin")
    end

    function tests.home_offers_what_was_begun_first()
        local begun = { pack = "p", lesson = "m", title = "Begun", pillar = "aman", minutes = 10, jp = 1,
            state = "started",
                        progress = 0.5, step = 3, steps = 6, available = true }
        local shell, calls = desk { catalogue = { modules = { MODULE, begun } } }
        sign_in(shell)
        truthy(support.texts(shell.view(support.ENV)):find("Langkah 3 dari 6 · sisa 5 menit", 1, true))
        shell.event "open-offer"
        equal(called(calls, "lesson.open").lesson, "m")
    end

    function tests.home_offers_a_pack_that_comes_back_at_its_time()
        local due = { pack = "penyegaran", lesson = "penyegaran", title = "Penyegaran", minutes = 5 }
        local shell, calls = desk { catalogue = { modules = { MODULE }, due = due } }
        sign_in(shell)
        local card = support.find(shell.view(support.ENV), "due")
        truthy(card.label:find("Penyegaran. Lima soal netralitas, sekitar 5 menit", 1, true), card.label)
        shell.event(card.tap, card.arg)
        equal(called(calls, "lesson.open"), { pack = "penyegaran", lesson = "penyegaran" })
    end

    function tests.home_tells_of_an_election_period_while_it_runs()
        for _, runs in ipairs { true, false } do
            local shell = desk { catalogue = { modules = { MODULE }, election = runs or nil } }
            sign_in(shell)
            equal(support.find(shell.view(support.ENV), "election") ~= nil, runs)
        end
    end

    local function has_key(tree, key)
        if tree.key == key then return true end
        for _, child in pairs(tree) do
            if type(child) == "table" and has_key(child, key) then return true end
        end
        return false
    end

    function tests.six_modules_of_a_pillar_are_moved_where_a_notice_takes_their_room()
        local six = {}
        for index = 1, 6 do
            six[index] = { pack = "p" .. index, lesson = "l", title = "T", pillar = MODULE.pillar, minutes = 5,
                           state = "new", progress = 0 }
        end
        local tall = {}
        for key, value in pairs(support.ENV) do tall[key] = value end
        tall.w, tall.h, tall.portrait, tall.content_w, tall.content_h = 1080, 1920, true, 1080, 1600
        for _, notice in ipairs { "election", "due", false } do
            local shell = desk { catalogue = {
                modules = six, election = notice == "election" or nil,
                due = notice == "due" and { pack = "p", lesson = "p", title = "P", minutes = 5 } or nil,
            } }
            sign_in(shell)
            equal(has_key(shell.view(tall), "modules-" .. MODULE.pillar), notice ~= false, tostring(notice))
        end
    end

    -- A module for leaders is marked for everybody, offered to leaders alone, and open to all.
    function tests.a_module_for_leaders_may_be_skipped_by_others()
        local track = { pack = "l", lesson = "l", title = "Teladan", pillar = "budaya", minutes = 15, state = "new",
                        progress = 0, track = "leaders" }
        for _, leads in ipairs { false, true } do
            local shell, calls = desk {
                catalogue = { modules = { track } }, ["session.start"] = { leads = leads, level = "pengawas" },
            }
            sign_in(shell)
            local tree = shell.view(support.ENV)
            local words = leads and "Wajib · 15 mnt" or "Khusus pimpinan"
            shell.event("pillar", "budaya")
            truthy(support.texts(shell.view(support.ENV)):find(words, 1, true), words)
            equal(support.find(tree, "offer") ~= nil, leads)
            shell.event("open", 1)
            equal(called(calls, "lesson.open").lesson, "l")
        end
    end

    function tests.home_offers_questions_that_are_due_again()
        local due = { pack = "p", lesson = "~refresher", count = 3 }
        local shell, calls = desk { catalogue = { modules = { MODULE }, due = due } }
        sign_in(shell)
        local card = support.find(shell.view(support.ENV), "due")
        truthy(card.label:find("3 soal", 1, true), card.label)
        shell.event(card.tap, card.arg)
        equal(screen(shell), "lesson")
        equal(called(calls, "lesson.open"), { pack = "p", lesson = "~refresher" })
        shell = desk()
        sign_in(shell)
        truthy(not support.find(shell.view(support.ENV), "due"), "nothing due, no card")
    end

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

    function tests.a_lesson_that_failed_too_often_is_shown_as_unavailable()
        local broken = {}
        for key, value in pairs(MODULE) do broken[key] = value end
        broken.available = false
        local shell, calls = desk { catalogue = { modules = { broken } } }
        sign_in(shell)
        shell.event("pillar", "netralitas")
        local card = support.find(shell.view(support.ENV), "module-p/l")
        equal(card.enabled, false)
        truthy(card.hint)
        shell.event("open", 1)
        equal(called(calls, "lesson.open"), nil)
    end

    -- Shows every screen once, and calls look with its name after each.
    local function tour(shell, look)
        look "attract"
        type_nip(shell, NIP:sub(1, 11))
        look "identify"
        shell.event "help"
        look "help"
        shell.event "close"
        shell.event "clear"
        for digit in NIP:gmatch "." do shell.event("digit", digit) end
        shell.event "submit"
        look "confirm"
        shell.event "yes"
        look "home"
        shell.event "mine"
        look "mine"
        shell.event "home"
        shell.event("pillar", "aman")
        look "home without modules in the pillar"
        shell.event("open", 1)
        look "lesson opening"
        shell.message("lesson", FRAME)
        look "lesson"
        shell.message("lesson_saving", {})
        look "saving"
        shell.message("idle", { left_s = 12 })
        look "idle"
        shell.message("idle_cancel", {})
        shell.message("lesson_fault", { code = "PLJ-204", step = 4, where = "p/l/04" })
        look "trouble"
        shell.message("lesson_done", {})
        look "result"
        shell.message("usb", { state = "copying", steps = { { label_key = "copy", state = "running" } },
            fraction = 0.2 })
        look "usb"
        shell.message("usb", { state = "failed", steps = { { label_key = "x", state = "stopped" } }, reason = "full" })
        look "usb failed"
        shell.message("usb", { state = "gone" })
        shell.event "leave"
        for _ = 1, 5 do shell.event "mark" end
        look "pin"
        for digit in desks.PIN:gmatch "." do shell.event("digit", digit) end
        shell.event "submit"
        look "maintenance"
        shell.event "check"
        look "checks"
        shell.event "close"
    end

    local function look_at(name, tree)
        truthy(tree.kind == "stack" and tree.id, name)
        for _, node in ipairs(support.nodes(tree)) do
            truthy(node.kind, name .. ": a node without a kind")
            if node.kind == "text" then truthy(type(node.text) == "string", name .. ": a text without words") end
            if node.kind == "picture" then truthy(node.alt, name .. ": a picture without words") end
            if node.tap then
                truthy(node.label and node.label ~= "", name .. ": nothing says what " .. node.tap .. " does")
            end
        end
    end

    function tests.every_screen_is_built_in_every_look_and_language()
        for _, env in ipairs(support.looks()) do
            for _, lang in ipairs { "id", "en" } do
                env.lang = lang
                local shell, _, _, logged = desk()
                tour(shell, function(name) look_at(name, shell.view(env)) end)
                equal(logged, {}, "said to the log in " .. lang)
            end
        end
    end

    function tests.a_chosen_language_is_shown_everywhere()
        local shell, calls = desk()
        local english = require("ui").merge(support.ENV, { lang = "en" })
        truthy(support.texts(shell.view(support.ENV)):find("Sentuh layar untuk mulai", 1, true))
        equal(support.find(shell.view(support.ENV), "language").arg, "en")
        shell.event("language", "en")
        equal(called(calls, "settings.set"), { lang = "en" })
        truthy(support.texts(shell.view(english)):find("Touch the screen to begin", 1, true))
        equal(support.find(shell.view(english), "language").arg, "id")
        sign_in(shell)
        truthy(support.texts(shell.view(english)):find("Good morning", 1, true))
        equal(support.find(shell.view(english), "language").arg, "id")
    end

    function tests.the_language_can_be_changed_from_a_lesson()
        local shell, calls = desk()
        sign_in(shell)
        shell.event("open", 1)
        shell.message("lesson", FRAME)
        shell.event "help"
        equal(support.find(shell.view(support.ENV), "lang-id").selected, true)
        shell.event("language", "en")
        equal(called(calls, "settings.set"), { lang = "en" })
        truthy(support.find(shell.view(support.ENV), "help-dialog"), "the dialog stays")
    end

    -- Titles of packs come from the engine in the language in use.
    function tests.another_language_brings_other_titles()
        local title = "Judul modul"
        local function modules()
            return { modules = { require("ui").merge(MODULE, { title = title }) } }
        end
        local shell = desk { catalogue = modules, result = function()
            return { title = title, score = 80, passed = true, minutes = 3, jp = 0.5, indicators = {} }
        end }
        local function reads(words) return support.texts(shell.view(support.ENV)):find(words, 1, true) end
        sign_in(shell)
        truthy(reads "Judul modul")
        title = "Title of the module"
        shell.event("language", "en")
        truthy(reads "Title of the module" and not reads "Judul modul", "home")
        shell.event("open", 1)
        shell.message("lesson", require("ui").merge(FRAME, { title = "In English" }))
        truthy(reads "In English", "the lesson's own title")
        shell.message("lesson_done", {})
        title = "Judul modul"
        shell.event("language", "id")
        truthy(reads "Judul modul", "result")
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
        reads("19810412 200604 2 003", "Bagian Tata Usaha")
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

    -- What lies over a screen for a moment.
    local WITHOUT_A_VOICE = { help = true, idle = true, checks = true }

    function tests.every_screen_can_be_heard_and_stopped()
        local shell, calls = desk()
        tour(shell, function(name)
            if WITHOUT_A_VOICE[name] or name:find "^usb" then return end
            shell.view(support.ENV)
            if name ~= "lesson opening" then
                for index = #calls, 1, -1 do calls[index] = nil end
                shell.event "listen"
                truthy(#called(calls, "narration.read").lines > 0, name)
            end
            for _, env in ipairs(support.looks()) do
                local tree = shell.view(require("ui").merge(env, { reading = true }))
                truthy(support.find(tree, "listen"), name .. ": a way to stop")
            end
        end)
    end

    function tests.every_frame_has_text_size_contrast_and_one_primary()
        local shell = desk()
        local with_bar = {
            identify = true, confirm = true, home = true, mine = true, lesson = true, trouble = true, result = true,
        }
        tour(shell, function(name)
            if not with_bar[name] then return end
            local tree = shell.view(support.ENV)
            truthy(support.find(tree, "text-A") and support.find(tree, "contrast"), name)
        end)
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

    function tests.a_full_disk_is_told_in_words_of_its_own()
        local shell = desk()
        sign_in(shell)
        shell.event("open", 1)
        shell.message("lesson_fault", { code = "PLJ-302", step = 1, where = "p/l/01" })
        local view = shell.view(support.ENV)
        local words = support.texts(view)
        for _, part in ipairs { "hampir penuh", "tetap aman", "hubungi petugas" } do
            truthy(words:find(part, 1, true), part)
        end
        equal(support.find(view, "skip"), nil, "the next part could not be saved either")
        shell.message("lesson_fault", { code = "PLJ-301", step = 1, where = "p/l/01" })
        truthy(support.find(shell.view(support.ENV), "skip"))
    end

    return tests
end
