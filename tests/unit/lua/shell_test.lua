return function()
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}
    local NIP = "198104122006042003"

    local MODULE = {
        pack = "p", lesson = "l", title = "Netralitas ASN di Tahun Politik", pillar = "netralitas", icon = "ballot",
        picture = "media:illustrations/netral.svg", minutes = 20, jp = 0.5, available = true, state = "new",
            progress = 0,
    }

    -- A shell in a fresh state with services that answer at once. answers: by service name, a table or a function.
    local function desk(answers)
        local calls, timers = {}, {}
        local defaults = {
            ["person.check"] = { valid = true, known = true, name = "Ratna Wulandari", unit = "Bagian Tata Usaha",
                sex = "P",
                                 birth = { y = 1981, m = 4, d = 12 } },
            ["session.start"] = function(args)
                return { guest = args.guest == true, name = not args.guest and "Ratna Wulandari" or nil, sex = "P",
                         jp_done = 8, jp_target = 20 }
            end,
            catalogue = { modules = { MODULE } },
            ["lesson.open"] = { title = "Netralitas", sub = "", steps = 12, resumed = false },
            result = { title = "Netralitas", score = 86, passed = true, minutes = 18, jp = 0.5, code = "2F7A-0042",
                       indicators = { { id = "A", label = "Satu", before = 50, after = 90, n = 3 } } },
        }
        kiosk = {
            call = function(service, args, reply)
                calls[#calls + 1] = { service = service, args = args }
                local answer = answers and answers[service]
                if answer == nil then answer = defaults[service] or {} end
                if type(answer) == "function" then answer = answer(args) end
                if answer.fault then
                    reply { ok = false, fault = answer.fault }
                else
                    reply { ok = true, data = answer }
                end
            end,
            after = function(_, run)
                timers[#timers + 1] = run
                return #timers
            end,
            cancel = function(id) if id then timers[id] = nil end end,
            now = function() return 0 end,
            wall = function() return { year = 2026, month = 3, day = 2, hour = 9, min = 0 } end,
            log = function() end,
            changed = function() end,
        }
        for name in pairs(package.loaded) do
            if name == "app" or name == "main" or name == "attract" or name == "identify" or name == "confirm"
                or name:find "^home" or name == "lesson" or name == "trouble" or name:find "^result" or name == "idle"
                or name == "leave" or name == "help" or name == "usb" then
                package.loaded[name] = nil
            end
        end
        local shell = require "main"
        shell.start { office = "Kantor Regional", kiosk = "Ruang Layanan", idle_s = 60, countdown_s = 30, lang = "id" }
        return shell, calls, timers
    end

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

    local function called(calls, service)
        for index = #calls, 1, -1 do
            if calls[index].service == service then return calls[index].args end
        end
        return nil
    end

    local FRAME = { step = 4, steps = 12, step_id = "q1", step_kind = "choice", back = true, speech = {},
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
            equal(node.tap, nil, "nothing to tap")
        end
        shell.event "usb-close"
        shell.message("usb", { state = "safe", volume = "SULUH", steps = {} })
        truthy(support.texts(shell.view(support.ENV)):find "Aman dicabut")
        shell.message("usb", { state = "gone" })
        equal(support.find(shell.view(support.ENV), "usb"), nil)
    end

    function tests.a_failed_copy_says_what_to_do()
        local shell = desk()
        for fault, words in pairs { gone = "terlepas", full = "penuh", ["read only"] = "ditulisi",
            internal = "terhenti" } do
            shell.message("usb", { state = "failed", steps = {}, reason = fault, code = "USB-01" })
            truthy(support.texts(shell.view(support.ENV)):find(words), fault)
        end
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
    end

    function tests.every_screen_is_built_in_every_look()
        for _, env in ipairs(support.looks()) do
            local shell = desk()
            tour(shell, function(name)
                local tree = shell.view(env)
                truthy(tree.kind == "stack" and tree.id, name)
                for _, node in ipairs(support.nodes(tree)) do
                    truthy(node.kind, name .. ": a node without a kind")
                    if node.kind == "text" then truthy(type(node.text) == "string",
                        name .. ": a text without words") end
                    if node.kind == "picture" then truthy(node.alt, name .. ": a picture without words") end
                    if node.tap then
                        truthy(node.label and node.label ~= "", name .. ": nothing says what " .. node.tap .. " does")
                    end
                end
            end)
        end
    end

    function tests.every_frame_has_text_size_contrast_and_one_primary()
        local shell = desk()
        local with_bar = { identify = true, confirm = true, home = true, lesson = true, trouble = true, result = true }
        tour(shell, function(name)
            if not with_bar[name] then return end
            local tree = shell.view(support.ENV)
            truthy(support.find(tree, "text-A") and support.find(tree, "contrast"), name)
        end)
    end

    return tests
end
