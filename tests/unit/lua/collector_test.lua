-- The supervisor's window: the way from a stick to a saved report, and every screen in every look.
return function(root)
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    local ID = "k0123456789abcdef"
    local SURVEY = { bundles = 3, unreadable = 0, missing_places = 0, kiosks = {
        { kiosk = ID, name = "Kios Satu", state = "met", bundles = 3 },
    } }
    local STANDING = {
        kiosks = {
            { kiosk = ID, name = "Kios Satu", epoch = 1, last_number = 5, receipted = 1,
              gaps = { { from = 2, to = 3 } },
              last = { year = 2031, month = 3, day = 2, hour = 9, min = 5 } },
            { kiosk = "k1111222233334444", name = "", epoch = 1, last_number = 2, receipted = 2, gaps = {} },
        },
        set_aside = { { kiosk = ID, name = "Kios Satu", number = 4, epoch = 1 } },
        silent = { "k9999888877776666" }, gaps = 2, waiting = 1,
    }
    local CAME = {
        kiosks = { { kiosk = ID, name = "Kios Satu", merged = 3, known = 0, set_aside = 0, rows = 1234 } },
        refused = {}, refused_more = 0, refused_all = 0, merged = 3, known = 0, set_aside = 0, rows = 1234,
        receipts = 1,
        receipts_failed = 0, missing_places = 0, stopped = false, standing = STANDING,
    }
    local UNIT = { unit = "Arsip", persons = 4, started = 3, completed = 1, late = 0, active_ms = 5400000, jp = 2.5,
                   percent = 25 }
    local DATA = {
        totals = { kiosks = 2, bundles = 7, persons = 3, guests = 1, attempts = 9, finished = 8, passed = 6,
                   answers = 12345 },
        completion = { all = UNIT, units = { UNIT, { unit = "", persons = 0, started = 0, completed = 0,
            late = 0, active_ms = 0, jp = 0, percent = 0 } }, has_roster = true, strangers = 1, course = "Kursus" },
        modules = { { title = "Netralitas", persons = 3, attempts = 4, finished = 4, passed = 2, mean = 71.6 } },
        indicators = {
            { id = "a", label = "Netral", persons = 3, answers = 12, latest = 80, compared = 2, first = 50,
              again = 75 },
            { id = "b", label = "Aman", persons = 1, answers = 2, latest = 50, compared = 0 },
        },
        gains = { { id = "", label = "", pairs = 12, dropped = 3, before = 50, after = 75, normalised = 0.5 },
                  { id = "b", label = "Aman", pairs = 2, dropped = 0 } },
        items = {
            { item = "q1", lesson = "l", question = "Mana yang tepat?", n = 20, facility = 0.6, discrimination = 0.4,
              upper_lower = 0.5, median_ms = 12000 },
            { item = "q2", lesson = "l", question = "", n = 20, facility = 0.5, discrimination = -0.1 },
            { item = "q3", lesson = "l", question = "Sedikit", n = 3 },
        },
        items_more = 2, standing = STANDING, deadline = "2031-06-30",
    }
    local DEFAULTS = {
        ["desk.open"] = { keys = true, collector = "c0123456789abcdef", key_folder = "/k", kiosks = 2, answers = 10,
                          persons = 3, recent = { "/srv/hasil" } },
        ["add.look"] = SURVEY,
        ["add.begin"] = CAME,
        ["stick.let_go"] = { state = "unmounted" },
        dashboard = DATA,
        ["folder.usual"] = { entries = { { name = "", path = "/home/a", folder = true },
                                         { name = "Dokumen", path = "/home/a/Dokumen", folder = true } } },
        ["folder.list"] = function(args)
            return { path = args.path, parent = "/home", cut = false, writable = true, entries = {
                { name = "stik", path = args.path .. "/stik", folder = true, results = true },
                { name = "daftar.csv", path = args.path .. "/daftar.csv", folder = false, results = false },
            } }
        end,
        ["report.save"] = { names = { "laporan.html", "sertifikat-suluh" }, folder = "/home/a", certificates = 2,
                            troubles = 1, stopped = false },
        ["roster.look"] = { persons = 3, added = 2, changed = 0, unchanged = 1, bad_all = 1, bad = {
            { line = 7, problem = "twice", other = 3 } } },
        ["roster.keep"] = { persons = 3, added = 2, changed = 0, unchanged = 1, bad_all = 0, bad = {} },
        ["keys.make"] = { collector = "c0123456789abcdef", key_folder = "/k" },
        ["keys.copy"] = { folder = "/media/STIK" },
    }

    -- Both programs' screens have modules of the same names: the kiosk's are put away meanwhile.
    local function load_main()
        local path, kept = package.path, {}
        local own = { "app", "main", "parts", "start", "keys", "chooser", "strangers", "adding", "arrived", "standing",
                      "dashboard", "dashboard_views", "save", "roster", "ask_stop", "long_list", "lang.id", "lang.en" }
        for _, name in ipairs(own) do kept[name], package.loaded[name] = package.loaded[name], nil end
        package.path = root .. "/scripts/collector/?.lua;" .. path
        local ok, main = pcall(require, "main")
        package.path = path
        for _, name in ipairs(own) do package.loaded[name] = kept[name] end
        return assert(ok and main, main)
    end

    -- later: services that answer only when told to. Returns the window, its calls and those answers.
    local function desk(answers, later)
        local calls, waiting, logged = {}, {}, {}
        kiosk = {
            call = function(service, args, reply)
                calls[#calls + 1] = { service = service, args = args }
                local answer = answers and answers[service]
                if answer == nil then answer = DEFAULTS[service] or {} end
                if type(answer) == "function" then answer = answer(args) end
                local function give()
                    reply(answer.fault and { ok = false, fault = answer.fault } or { ok = true, data = answer })
                end
                if later == service then waiting[#waiting + 1] = give else give() end
            end,
            after = function() return 1 end,
            cancel = function() end,
            now = function() return 0 end,
            wall = function() return { year = 2031, month = 3, day = 2, hour = 9, min = 0 } end,
            log = function(text) logged[#logged + 1] = text end,
            changed = function() end,
        }
        local window = load_main()
        window.start { version = "1.0", db = "/k/suluh-collect.db", lang = "id" }
        return window, calls, waiting, logged
    end

    local function screen(window) return window.view(support.ENV).id end
    local function texts(window, env) return support.texts(window.view(env or support.ENV)) end
    local function says(window, words) truthy(texts(window):find(words, 1, true), words) end
    local function find(window, id) return support.find(window.view(support.ENV), id) end
    local function called(calls, service)
        for index = #calls, 1, -1 do
            if calls[index].service == service then return calls[index].args end
        end
        return nil
    end

    function tests.the_way_from_a_stick_to_a_saved_report()
        local window, calls = desk()
        equal(screen(window), "start")
        window.message("volumes", { list = { { name = "STIK", path = "/media/STIK", read_only = false } } })
        truthy(find(window, "stick-STIK"))
        window.event("take", "/media/STIK")
        equal(screen(window), "arrived")
        equal(called(calls, "add.begin").paths, { "/media/STIK" })
        says(window, "1.234 catatan baru dari 3 berkas")
        window.event "let-go"
        equal(called(calls, "stick.let_go").path, "/media/STIK")
        says(window, "Aman dicabut")
        window.event "dashboard"
        equal(screen(window), "dashboard")
        says(window, "12.345")
        window.event "save"
        window.event("kind", "certificates")
        window.event("into", "/media/STIK")
        window.event "go"
        equal(called(calls, "report.save"),
            { page = true, workbook = true, tables = false, certificates = true, folder = "/media/STIK" })
        says(window, "Laporan tersimpan")
        says(window, "2 sertifikat")
        window.event "back"
        equal(screen(window), "dashboard")
    end

    function tests.a_stranger_is_asked_about_by_its_number()
        local survey = { bundles = 2, unreadable = 0, missing_places = 0, kiosks = {
            { kiosk = ID, name = "Kios Satu", state = "stranger", bundles = 2 },
            { kiosk = "k1111222233334444", name = "Kios Satu", state = "stranger", bundles = 1 },
        } }
        local window, calls = desk { ["add.look"] = survey }
        window.event("take", "/srv/hasil")
        equal(screen(window), "strangers")
        says(window, "k 0123 4567 89ab cdef")
        equal(find(window, "primary").enabled, false)
        equal(called(calls, "add.begin"), nil)
        window.event("trust", ID)
        window.event "go"
        equal(called(calls, "add.begin").trust, { ID })
    end

    function tests.stopping_is_asked_about_and_harmless()
        local window, calls, waiting = desk(nil, "add.begin")
        window.event("take", "/srv/hasil")
        equal(screen(window), "adding")
        window.message("progress", { what = "bundles", done = 12, total = 40, left_ms = 95000 })
        says(window, "12 dari 40 berkas")
        says(window, "Sekitar 2 menit lagi")
        window.event "stop"
        truthy(find(window, "ask-stop"))
        equal(called(calls, "work.stop"), nil)
        window.event "no"
        equal(find(window, "ask-stop"), nil)
        window.event "stop"
        window.event "yes"
        truthy(called(calls, "work.stop"))
        says(window, "Sedang berhenti")
        waiting[1]()
        equal(screen(window), "arrived")
    end

    function tests.a_folder_dropped_in_the_middle_of_work_waits()
        local window, calls, waiting = desk(nil, "add.begin")
        window.message("dropped", { path = "/srv/hasil", folder = true })
        equal(screen(window), "adding")
        window.message("dropped", { path = "/srv/lain", folder = true })
        equal(called(calls, "add.look").paths, { "/srv/hasil" })
        waiting[1]()
        window.message("dropped", { path = "/srv/lain", folder = true })
        equal(called(calls, "add.look").paths, { "/srv/lain" })
    end

    function tests.a_place_without_results_says_so()
        local window = desk { ["add.look"] = { bundles = 0, kiosks = {}, unreadable = 0, missing_places = 1 } }
        window.event("take", "/srv/hasil")
        equal(screen(window), "start")
        says(window, "Tidak ada berkas hasil di sana")
    end

    function tests.what_is_missing_is_named()
        local window = desk()
        window.event("take", "/srv/hasil")
        says(window, "Kios Satu: ada berkas yang belum datang")
        says(window, "Berkas nomor 2–3")
        says(window, "Kios Satu: hasil yang bertentangan")
        says(window, "k 9999 8888 7777 6666")
        says(window, "1 kios menunggu tanda terima")
    end

    function tests.each_refusal_has_its_sentence_in_both_languages()
        local window, _, _, logged = desk { ["add.begin"] = (function()
            local came = {}
            for key, value in pairs(CAME) do came[key] = value end
            came.refused, came.refused_all = {}, 9
            for _, why in ipairs { "not_enrolled", "wrong_key", "kiosk_key", "signature", "damaged", "not_a_bundle",
                                   "version", "full", "unreadable" } do
                came.refused[#came.refused + 1] = { file = why .. ".bundle", why = why }
            end
            return came
        end)() }
        window.event("take", "/srv/hasil")
        says(window, "Sebagian hasil diterima")
        says(window, "Kiosnya belum Anda percayai")
        equal(logged, {})
    end

    function tests.a_stick_that_another_program_holds_is_not_called_safe()
        local window = desk { ["stick.let_go"] = { state = "synced" } }
        window.message("volumes", { list = { { name = "STIK", path = "/media/STIK", read_only = false } } })
        window.event("take", "/media/STIK")
        window.event "let-go"
        truthy(not texts(window):find("Aman dicabut", 1, true))
        says(window, "Keluarkan lewat pengelola berkas")
    end

    function tests.without_keys_they_are_made_first()
        local window, calls = desk { ["desk.open"] = { keys = false, key_folder = "/k", kiosks = 0, answers = 0,
                                                       persons = 0, recent = {} } }
        equal(screen(window), "keys")
        window.event "make"
        truthy(called(calls, "keys.make"))
        says(window, "c0123456789abcdef")
        window.event "copy"
        equal(screen(window), "chooser")
        window.event("take", "/media/STIK")
        equal(called(calls, "keys.copy").path, "/media/STIK")
        says(window, "/media/STIK")
    end

    function tests.a_database_in_use_is_said_and_tried_again()
        local window, calls = desk { ["desk.open"] = { fault = "timed out" } }
        says(window, "sedang dipakai")
        local before = #calls
        window.event "again"
        equal(#calls, before + 1)
    end

    function tests.a_list_of_staff_is_looked_at_before_it_is_used()
        local window, calls = desk()
        window.event "dashboard"
        window.event "roster"
        window.event "choose"
        equal(screen(window), "chooser")
        window.event("take", "/home/a/daftar.csv")
        equal(screen(window), "roster")
        equal(called(calls, "roster.look").path, "/home/a/daftar.csv")
        equal(called(calls, "roster.keep"), nil)
        says(window, "Baris 7: NIP ini sudah ada pada baris 3.")
        window.event "keep"
        equal(called(calls, "roster.keep").path, "/home/a/daftar.csv")
        says(window, "Daftar dipakai")
    end

    function tests.the_due_day_stays_a_day_of_the_calendar()
        local window, calls = desk()
        window.event "dashboard"
        window.event "roster"
        says(window, "30 Juni 2031")
        window.event("day-month", 2)
        equal(called(calls, "deadline.set").day, "2031-02-28")
        window.event "due"
        equal(called(calls, "deadline.set").day, "")
    end

    function tests.numbers_are_written_as_the_language_does()
        local window = desk()
        window.event "dashboard"
        window.event("view", "items")
        says(window, "0,40")
        local english = {}
        for key, value in pairs(support.ENV) do english[key] = value end
        english.lang = "en"
        truthy(texts(window, english):find("0.40", 1, true))
    end

    -- Every screen as it looks on the way; each is drawn by `look`.
    local function tour(look)
        local window, _, waiting, logged = desk(nil, "report.save")
        window.message("volumes", { list = { { name = "STIK", path = "/media/STIK", read_only = true } } })
        look(window)
        window.event "choose"
        look(window)
        window.event("open", "/")
        window.event("take", "/srv/hasil")
        look(window)
        window.event "dashboard"
        for _, name in ipairs { "glance", "units", "indicators", "items", "kiosks" } do
            window.event("view", name)
            look(window)
        end
        window.event "roster"
        window.message("dropped", { path = "/home/a/daftar.csv", folder = false })
        look(window)
        window.event "back"
        window.event "save"
        look(window)
        window.event "go"
        window.message("progress", { what = "tables", done = 1, total = 8 })
        look(window)
        waiting[1]()
        look(window)
        equal(logged, {})
    end

    function tests.every_screen_is_built_in_every_look_and_language()
        local looks = support.looks()
        tour(function(window)
            for _, env in ipairs(looks) do
                for _, lang in ipairs { "id", "en" } do
                    env.lang = lang
                    truthy(window.view(env).id)
                end
            end
        end)
    end

    function tests.both_languages_have_the_same_words()
        local id = dofile(root .. "/scripts/collector/lang/id.lua")
        local en = dofile(root .. "/scripts/collector/lang/en.lua")
        for key in pairs(id) do truthy(en[key], "English words for " .. key) end
        for key in pairs(en) do truthy(id[key] or id[key:gsub("%.one$", "")], "Indonesian words for " .. key) end
    end

    return tests
end
