-- The way into the maintenance screens and out of them again.
return function()
    local support, desks = require "support", require "desk"
    local equal, truthy = support.equal, support.truthy
    local called = desks.called
    local tests = {}

    local function screen(shell) return shell.view(support.ENV).id end
    local function texts(shell) return support.texts(shell.view(support.ENV)) end
    local function says(shell, words) truthy(texts(shell):find(words, 1, true), words) end
    local function find(shell, id) return support.find(shell.view(support.ENV), id) end

    local function knock(shell)
        for _ = 1, 5 do shell.event "mark" end
    end

    local function type_pin(shell, pin)
        for digit in pin:gmatch "." do shell.event("digit", digit) end
        shell.event "submit"
    end

    local function inside(answers)
        local shell, calls, timers = desks.new(answers)
        knock(shell)
        type_pin(shell, desks.PIN)
        equal(screen(shell), "maintenance")
        return shell, calls, timers
    end

    -- Time goes on: whatever waits by then runs, once.
    local function pass(timers, ms)
        desks.now_ms = desks.now_ms + ms
        local due = {}
        for id, run in pairs(timers) do due[id] = run end
        for id, run in pairs(due) do
            timers[id] = nil
            run()
        end
    end

    -- Only one of the two is mended by waiting for the build date to pass.
    function tests.a_clock_that_went_back_is_told_with_the_time_it_had()
        local facts = setmetatable({ clock_doubted = true }, { __index = desks.FACTS })
        says(inside { ["maintenance.facts"] = facts }, "belum tepat")
        facts.clock_seen = { year = 2027, month = 1, day = 9, hour = 7, min = 5 }
        local shell = inside { ["maintenance.facts"] = facts }
        says(shell, "2 Maret 2026, 09.00")
        says(shell, "pernah 9 Januari 2027, 07.05")
    end

    function tests.five_taps_on_the_mark_open_the_door_and_fewer_begin()
        local shell, _, timers = desks.new()
        shell.event "mark"
        equal(screen(shell), "attract")
        pass(timers, 700)
        equal(screen(shell), "identify")
        shell.event "back"
        knock(shell)
        equal(screen(shell), "pin")
    end

    function tests.the_digits_are_never_shown()
        local shell = desks.new()
        knock(shell)
        shell.event("digit", "7")
        shell.event("digit", "7")
        local tree = shell.view(support.ENV)
        truthy(not support.texts(support.find(tree, "pin-cells")):find "7")
        truthy(support.find(tree, "pin-cells").label:find("2 dari 6", 1, true))
    end

    function tests.the_door_is_read_aloud_without_the_digits()
        local shell, calls = desks.new()
        knock(shell)
        shell.event("digit", "7")
        truthy(find(shell, "listen"))
        shell.event "listen"
        local said = table.concat(called(calls, "narration.read").lines, "\n")
        truthy(said:find("Masukkan PIN petugas", 1, true))
        truthy(not said:find "dari 6" and not said:find "7")
    end

    function tests.the_right_pin_opens_and_a_wrong_one_says_how_many_are_left()
        local shell, calls = desks.new()
        knock(shell)
        shell.event("digit", "1")
        shell.event "submit"
        equal(called(calls, "maintenance.open"), nil, "not before all six")
        shell.event "clear"
        type_pin(shell, "111222")
        equal(screen(shell), "pin")
        says(shell, "Tersisa 4 kesempatan")
        truthy(find(shell, "pin-cells").label:find("0 dari 6", 1, true), "begins anew")
        type_pin(shell, desks.PIN)
        equal(screen(shell), "maintenance")
    end

    function tests.after_five_wrong_ones_it_rests_and_says_how_long()
        local shell, calls, timers = desks.new {
            ["maintenance.open"] = { set = true, readable = true, rest_s = 600, left = 0, open = false },
        }
        knock(shell)
        type_pin(shell, "111222")
        says(shell, "dalam 10.00 menit")
        local asked = #calls
        type_pin(shell, "333444")
        equal(#calls, asked, "nothing is judged")
        for _ = 1, 10 do
            shell.event "clear"  -- somebody is there
            pass(timers, 59000)
        end
        says(shell, "dalam 0.10 menit")
    end

    function tests.without_a_pin_it_says_how_to_make_one()
        local shell = desks.new { ["maintenance.look"] = { set = false, readable = true, rest_s = 0, left = 5 } }
        knock(shell)
        says(shell, "suluh-kiosk --set-pin")
        equal(find(shell, "primary"), nil)
        type_pin(shell, desks.PIN)
        equal(screen(shell), "pin")
        shell = desks.new { ["maintenance.look"] = { set = true, readable = false, rest_s = 0, left = 5 } }
        knock(shell)
        says(shell, "tidak dapat dibaca")
    end

    function tests.nobody_at_the_door_leads_back_to_the_start()
        local shell, _, timers = desks.new()
        knock(shell)
        pass(timers, 60000)
        equal(screen(shell), "attract")
    end

    function tests.the_dashboard_shows_how_the_kiosk_stands()
        local shell = inside()
        for _, words in ipairs {
            "41 dari 64 GB", "Tersisa 23 GB", "128", "Dari 37 pegawai", "12 hari lalu", "2 Maret 2031, 08.42",
            "SULUH-USB", "14 GB kosong", "Tanda tangan sah", "Bawaan Suluh", "Belum ditandatangani",
            "Tidak sah, ditolak", "Rusak, tidak dipakai", "3.2.0",
        } do says(shell, words) end
    end

    function tests.the_dashboard_shows_a_kiosk_that_has_nothing()
        local bare = { answers = { waiting = 0, persons = 0, all = 0 }, keys = 0, folder = false, packs = {},
            clock_doubted = true, kiosk = "k0123456789abcdef" }
        local shell = inside { ["maintenance.facts"] = bare }
        for _, words in ipairs { "Belum pernah", "Belum ada kunci penyelia", "Belum ada paket", "timedatectl",
            "Nomor kios: k0123456789abcdef" } do
            says(shell, words)
        end
        shell = inside { ["maintenance.facts"] = { fault = "io" } }
        says(shell, "belum dapat dibaca")
    end

    function tests.it_closes_by_itself_five_minutes_after_the_last_touch()
        local shell, calls, timers = inside()
        says(shell, "Keluar otomatis 5.00")
        pass(timers, 4 * 60000)
        shell.event "nothing"
        pass(timers, 4 * 60000 + 30000)
        says(shell, "Keluar otomatis 0.30")
        pass(timers, 30000)
        equal(screen(shell), "attract")
        truthy(called(calls, "maintenance.close"))
    end

    function tests.idle_does_not_throw_it_out()
        local shell = inside()
        shell.message("idle", { left_s = 20 })
        truthy(not texts(shell):find "Masih di sana?")
        shell.message("idle_over", {})
        equal(screen(shell), "maintenance")
    end

    function tests.sending_says_what_becomes_of_it()
        local shell = inside()
        shell.event "send"
        says(shell, "Pasang USB yang berisi folder suluh")
        shell = inside { ["maintenance.send"] = { stick = false, folder = false, keys = false } }
        shell.event "send"
        says(shell, "Belum ada kunci penyelia di kiosk.toml")
        local calls
        shell, calls = inside { ["maintenance.send"] = { stick = false, folder = true, keys = true } }
        shell.event "send"
        says(shell, "Mengirim ke folder kantor")
        local asked = #calls
        shell.event "send"
        equal(#calls, asked, "one at a time")
        shell.message("drop", { state = "copying" })
        says(shell, "Mengirim ke folder kantor")
        shell.message("drop", { state = "safe" })
        says(shell, "sudah sampai di folder kantor")
        shell.message("drop", { state = "failed" })
        says(shell, "belum dapat dicapai")
    end

    function tests.a_chore_that_failed_is_said_below_and_in_the_check()
        for trouble, words in pairs { copy = "Salinan basis data", prune = "Isi jawaban lama" } do
            local facts = {}
            for key, value in pairs(desks.FACTS) do facts[key] = value end
            facts.troubles = { trouble }
            local shell = inside { ["maintenance.facts"] = facts, ["maintenance.check"] = { findings = {
                { name = "copies", grade = "warn" }, { name = "pruning", grade = "warn" } } } }
            truthy(find(shell, "foot").label:find(words, 1, true))
            shell.event "check"
            says(shell, "Salinan gagal dibuat.")
            says(shell, "Isinya gagal dibersihkan.")
        end
    end

    function tests.a_check_of_many_things_begins_with_what_is_not_well()
        local findings = {}
        for number = 1, 11 do findings[number] = { name = "thing " .. number, grade = "ok" } end
        findings[12] = { name = "copies", grade = "warn" }
        local shell = inside { ["maintenance.check"] = { findings = findings } }
        shell.event "check"
        local whole = texts(shell)
        truthy(whole:find("Salinan basis data", 1, true) < whole:find("Bagian lain", 1, true))
        truthy(find(shell, "check-thing-11"))
    end

    function tests.a_check_names_what_is_not_well()
        local shell = inside()
        shell.event "check"
        says(shell, "Ada yang perlu diperhatikan")
        says(shell, "Kosongkan sebagian diska")
        truthy(find(shell, "check-packs").label:find("Bereskan", 1, true))
        shell.event "close"
        equal(find(shell, "checks"), nil)
        shell = inside { ["maintenance.check"] = { findings = { { name = "disk", grade = "ok" } } } }
        shell.event "check"
        says(shell, "Kios dalam keadaan baik")
    end

    function tests.drops_are_listed_with_their_state_in_plain_words()
        local shell = inside()
        shell.event "delivery"
        truthy(find(shell, "drop-1").label:find("Terkirim", 1, true))
        says(shell, "Terakhir berhasil 2 Maret 2031")
        local label = find(shell, "drop-2").label
        for _, words in ipairs { "Gagal", "periksa jaringan", "Belum pernah berhasil", "3 berkas menunggu" } do
            truthy(label:find(words, 1, true), words)
        end
        truthy(find(shell, "key-1").label:find("s0123456789abcdef", 1, true))
        truthy(find(shell, "key-2").label:find("Dicabut", 1, true))
        truthy(find(shell, "refused-1").label:find("c1111111111111111", 1, true))
        says(shell, "jawaban lama sudah dihapus")
        shell.event "close"
        equal(find(shell, "delivery"), nil)
    end

    function tests.each_fault_of_a_drop_says_what_can_be_done()
        local WORDS = {
            ["input/output"] = "periksa jaringan", gone = "periksa jaringan", ["timed out"] = "periksa jaringan",
            refused = "Server menolak", full = "tujuan habis", ["read only"] = "tidak dapat ditulisi",
            ["not found"] = "tidak ada di server", internal = "lihat catatan kios",
        }
        for fault, words in pairs(WORDS) do
            local shell = inside { ["maintenance.delivery"] = {
                drops = { { place = "p", kind = "sftp", waiting = 0, fault = fault, visited = desks.FACTS.sent } },
                keys = {}, broken = 0, pruned = 0, refused = {}, offers = { cards = {}, revoked = {} },
            } }
            shell.event "delivery"
            truthy(find(shell, "drop-1").label:find(words, 1, true), fault)
        end
    end

    function tests.without_drops_and_keys_it_says_what_happens_instead()
        local shell = inside { ["maintenance.delivery"] = {
            drops = {}, keys = {}, broken = 1, pruned = 0, refused = {}, offers = { cards = {}, revoked = {} },
        } }
        shell.event "delivery"
        says(shell, "hanya dibawa dengan USB")
        says(shell, "Hasil tetap tersimpan di kios ini")
        says(shell, "berkas kunci yang tidak dapat dibaca")
        equal(find(shell, "offer"), nil)
    end

    function tests.keys_of_a_stick_are_accepted_by_their_ids_and_not_without_a_question()
        local shell, calls = inside()
        shell.event "delivery"
        shell.event "offer"
        says(shell, "Terima kunci dari USB?")
        says(shell, "s2222222222222222 · c2222222222222222")
        says(shell, "dijamin oleh Dinas Kominfo")
        shell.event "stay"
        equal(called(calls, "maintenance.accept_keys"), nil)
        shell.event "delivery"
        shell.event "offer"
        shell.event "accept"
        equal(called(calls, "maintenance.accept_keys"), {
            ids = { "s2222222222222222", "c2222222222222222", "c3333333333333333" },
        })
    end

    function tests.leaving_shuts_the_door()
        local shell, calls = inside()
        shell.event "leave"
        equal(screen(shell), "attract")
        truthy(called(calls, "maintenance.close"))
        equal(called(calls, "session.end"), nil, "nobody was signed in")
    end

    function tests.the_table_says_what_the_stick_brings()
        local shell, calls = inside()
        local view = shell.view(support.ENV)
        local words = support.texts(view)
        truthy(words:find("3.3.0", 1, true), "newer than what is here")
        truthy(words:find("Cakap Digital", 1, true), "not here yet")
        truthy(support.find(view, "pack-aman").label:find("Di USB versi 3.3.0", 1, true))
        truthy(support.find(view, "pack-asing.zip").label:find("ditolak", 1, true))
        shell.event "update"
        truthy(called(calls, "maintenance.install"))
        truthy(support.texts(shell.view(support.ENV)):find("2 paket diperbarui", 1, true))
    end

    function tests.an_update_without_news_or_with_faults_says_so()
        local shell, calls = inside { ["maintenance.offers"] = { packs = {} } }
        shell.event "update"
        equal(called(calls, "maintenance.install"), nil)
        truthy(support.texts(shell.view(support.ENV)):find("Tidak ada paket yang lebih baru", 1, true))
        for full, words in pairs { [true] = "Ruang diska", [false] = "belum dapat dipasang" } do
            shell = inside { ["maintenance.install"] = { installed = 1, failed = 1, full = full } }
            shell.event "update"
            truthy(support.texts(shell.view(support.ENV)):find(words, 1, true))
        end
    end

    function tests.going_back_is_asked_twice()
        local shell, calls = inside()
        equal(support.find(shell.view(support.ENV), "back-net"), nil, "nothing to go back to")
        shell.event("roll-back", "net")
        equal(support.find(shell.view(support.ENV), "roll-back"), nil)
        shell.event("roll-back", "aman")
        truthy(support.texts(shell.view(support.ENV)):find("versi 3.2.0 akan diganti dengan versi 3.1.0", 1, true))
        equal(called(calls, "maintenance.roll_back"), nil)
        shell.event "stay"
        equal(called(calls, "maintenance.roll_back"), nil)
        shell.event("roll-back", "aman")
        shell.event("go", "aman")
        equal(called(calls, "maintenance.roll_back"), { id = "aman" })
        truthy(support.texts(shell.view(support.ENV)):find("Versi sebelumnya dipakai lagi", 1, true))
    end

    function tests.a_stick_that_waits_has_no_page_but_is_looked_at()
        local shell, calls = inside()
        local before = #calls
        shell.message("usb", { state = "held", volume = "SULUH" })
        equal(support.find(shell.view(support.ENV), "usb"), nil)
        truthy(#calls > before, "the dashboard looks again")
    end

    function tests.a_stick_is_released_on_request()
        local shell, calls = inside()
        shell.event "release"
        truthy(called(calls, "maintenance.release"))
        shell.message("usb", { state = "safe", volume = "SULUH", released = true, steps = {} })
        truthy(support.texts(shell.view(support.ENV)):find("tidak ada yang disalin", 1, true))
        shell.event "usb-close"
        shell.message("usb", { state = "failed", volume = "SULUH", released = true, steps = {}, reason = "timed out" })
        truthy(support.texts(shell.view(support.ENV)):find("masih dipakai program lain", 1, true))
        local before = #calls
        shell.event "usb-retry"
        equal(calls[before + 1].service, "maintenance.release")
    end

    function tests.without_a_stick_there_is_nothing_to_release()
        local shell = inside { ["maintenance.release"] = { stick = false } }
        shell.event "release"
        truthy(support.texts(shell.view(support.ENV)):find("Tidak ada USB Suluh", 1, true))
    end

    return tests
end
