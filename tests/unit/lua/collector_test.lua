-- The supervisor's window: the way from a stick to a saved report, and every screen in every look.
return function()
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    local desks = require "collector_desk"
    local desk, ID, CAME = desks.new, desks.ID, desks.CAME

    local function screen(window) return window.view(support.ENV).id end
    local function texts(window, env) return support.texts(window.view(env or support.ENV)) end
    local function says(window, words) truthy(texts(window):find(words, 1, true), words) end
    local function find(window, id) return support.find(window.view(support.ENV), id) end
    local called = desks.called

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
            { page = true, workbook = true, tables = false, certificates = true, course = false,
              folder = "/media/STIK" })
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

    function tests.a_file_dropped_is_no_folder_but_a_bundle_is_taken()
        local window, calls = desk()
        window.message("dropped", { path = "/home/a/surat.pdf", folder = false })
        equal(called(calls, "add.look"), nil)
        says(window, "Seret folder yang berisi hasil")
        window.message("dropped", { path = "/home/a/00000001.bundle", folder = false })
        equal(called(calls, "add.look").paths, { "/home/a/00000001.bundle" })
    end

    function tests.a_place_without_results_says_so()
        local window = desk { ["add.look"] = { bundles = 0, kiosks = {}, unreadable = 0, missing_places = 1 } }
        window.event("take", "/srv/hasil")
        equal(screen(window), "start")
        says(window, "Tidak ada berkas hasil di sana")
    end

    function tests.where_every_file_is_refused_nothing_is_said_to_have_come()
        local none = {}
        for name, value in pairs(CAME) do none[name] = value end
        none.kiosks, none.merged, none.rows, none.refused_all = {}, 0, 0, 2
        local window = desk { ["add.begin"] = none }
        window.event("take", "/srv/hasil")
        says(window, "Tidak ada yang diterima")
        says(window, "2 berkas tidak dapat diterima")
        none.known = 5
        window.event "back"
        window.event("take", "/srv/hasil")
        says(window, "Tidak ada yang baru")
        says(window, "5 berkas sudah pernah diterima; 2 tidak dapat diterima")
        none.merged = 1
        window.event "back"
        window.event("take", "/srv/hasil")
        says(window, "Sebagian hasil diterima")
    end

    function tests.what_is_missing_is_named()
        local window = desk()
        window.event("take", "/srv/hasil")
        says(window, "Kios Satu: ada berkas yang belum datang")
        says(window, "Berkas nomor 2–3")
        says(window, "Kios Satu: hasil yang bertentangan")
        says(window, "k 9999 8888 7777 6666")
        says(window, "1 kios menunggu tanda terima")
        says(window, "Kios Satu: berkas nomor 9 ditolak")
        says(window, "Berkas foto.bundle ditolak")
        says(window, "Jam 1 kios pernah salah")
        says(window, "Saat 3 berkas datang")
        says(window, "k1111222233334444: salinan basis datanya tidak dapat dibuat")
        says(window, "Tempat simpan kios penuh. Sejak 27 Februari 2031, 07.40. Mintalah TI")
    end

    function tests.the_worst_of_each_kiosk_stands_beside_its_name()
        local window = desk()
        window.event "dashboard"
        window.event("view", "kiosks")
        says(window, "Bertentangan")
        says(window, "Perlu TI")
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

    function tests.reading_much_shows_how_far_it_is()
        local window, _, waiting = desk(nil, "dashboard")
        window.event "dashboard"
        says(window, "Hasil sedang dibaca")
        window.message("progress", { what = "rows", done = 4, total = 11, left_ms = 35000 })
        says(window, "Membaca 4 dari 11 baris")
        says(window, "Sekitar 40 detik lagi")
        waiting[1]()
        says(window, "12.345")
    end

    function tests.a_unit_may_have_a_day_of_its_own()
        local window, calls = desk()
        window.event "dashboard"
        window.event "roster"
        window.event "units"
        equal(screen(window), "deadlines")
        says(window, "Seperti semua: 30 Juni 2031")
        says(window, "Sendiri: 30 September 2031")
        window.event "due"
        equal(called(calls, "deadline.set"), { unit = "Arsip", day = "2031-06-30" })
        window.event("unit", 2)
        window.event("day-month", 2)
        equal(called(calls, "deadline.set").day, "2031-02-28")
        window.event "due"
        equal(called(calls, "deadline.set"),
            { unit = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", day = "" })
        window.event "back"
        equal(screen(window), "roster")
    end

    function tests.what_was_corrected_joined_and_removed_is_shown()
        local window = desk()
        window.event "dashboard"
        window.event("view", "units")
        says(window, "30 Juni 2031")
        window.event("view", "records")
        for _, words in ipairs { "20.441 hari terlambat", "3,2 hari terlalu maju", "199003102025212002",
                                 "Retensi dua tahun", "Semua data satu orang", "cd34cd34cd34cd34" } do
            says(window, words)
        end
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
        for _, name in ipairs { "glance", "units", "indicators", "items", "kiosks", "records" } do
            window.event("view", name)
            look(window)
        end
        window.event "roster"
        window.event "units"
        look(window)
        window.event "back"
        window.message("dropped", { path = "/home/a/daftar.csv", folder = false })
        look(window)
        window.event "back"
        window.event "save"
        look(window)
        window.event "go"
        window.message("progress", { what = "rows", done = 1, total = 8 })
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

    function tests.no_two_neighbours_have_the_same_key()
        tour(function(window)
            for _, node in ipairs(support.nodes(window.view(support.ENV))) do
                local seen = {}
                for _, child in ipairs(node.children or {}) do
                    truthy(not (child.key and seen[child.key]), "key " .. tostring(child.key) .. " once")
                    if child.key then seen[child.key] = true end
                end
            end
        end)
    end

    function tests.both_languages_have_the_same_words()
        local id, en = desks.words()
        for key in pairs(id) do truthy(en[key], "English words for " .. key) end
        for key in pairs(en) do truthy(id[key] or id[key:gsub("%.one$", "")], "Indonesian words for " .. key) end
    end

    return tests
end
