return function()
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}
    local desks = require "desk"
    local desk, NIP, MODULE = desks.new, desks.NIP, desks.MODULE

    local function screen(shell, env) return shell.view(env or support.ENV).id end

    local called, type_nip, sign_in = desks.called, desks.type_nip, desks.sign_in

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
