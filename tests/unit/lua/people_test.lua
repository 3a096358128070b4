-- Card readers, people's own PINs, and the maintenance screens about staff.
return function()
    local support, desks = require "support", require "desk"
    local equal, truthy, called = support.equal, support.truthy, desks.called
    local tests = {}

    local function screen(shell) return shell.view(support.ENV).id end
    local function says(shell, words)
        truthy(support.texts(shell.view(support.ENV)):find(words, 1, true), words)
    end
    local function find(shell, id) return support.find(shell.view(support.ENV), id) end
    local function tap(shell, digits)
        for digit in digits:gmatch "." do shell.event("digit", digit) end
    end
    local function scan(shell, digits)
        for digit in digits:gmatch "." do shell.event("typed", digit) end
    end

    -- ---- card readers ----

    local function checked(calls)
        local call = called(calls, "person.check")
        return call and call.nip
    end

    function tests.a_card_signs_in_from_the_opening_screen()
        local shell, calls = desks.new()
        scan(shell, desks.NIP)
        equal(screen(shell), "identify")
        shell.event "enter"
        equal(checked(calls), desks.NIP)
        equal(screen(shell), "confirm")
    end

    function tests.a_card_takes_the_place_of_what_was_tapped()
        for _, before in ipairs { "1", "19810", desks.NIP:reverse() } do
            local shell, calls = desks.new()
            shell.event "start"
            tap(shell, before)
            scan(shell, desks.NIP)
            shell.event "enter"
            equal(checked(calls), desks.NIP, before)
        end
    end

    function tests.a_second_card_takes_the_place_of_the_first()
        local shell, calls = desks.new()
        shell.event "start"
        scan(shell, desks.NIP:reverse())
        scan(shell, desks.NIP)
        shell.event "enter"
        equal(checked(calls), desks.NIP)
    end

    function tests.somebody_at_a_keyboard_goes_on_after_a_pause_or_a_tap()
        local shell, calls = desks.new()
        shell.event "start"
        tap(shell, desks.NIP:sub(1, 8))
        scan(shell, desks.NIP:sub(9, 12))
        desks.now_ms = desks.now_ms + 5000
        scan(shell, desks.NIP:sub(13))
        shell.event "enter"
        equal(checked(calls), desks.NIP)
    end

    function tests.elsewhere_typed_digits_are_those_of_the_keys()
        local shell = desks.new()
        for _ = 1, 5 do shell.event "mark" end
        scan(shell, "27")
        equal(find(shell, "pin-cells").label:match "%d", "2")
    end

    -- ---- a PIN at the number ----

    local function at_pin(start)
        local shell, calls, timers = desks.new {
            ["person.check"] = { valid = true, known = true, pin = true }, ["session.start"] = start,
        }
        scan(shell, desks.NIP)
        shell.event "enter"
        return shell, calls, timers
    end

    function tests.a_number_with_a_pin_asks_for_it_and_shows_no_name()
        local shell, calls = at_pin(function() return { open = true, name = "Ratna", jp_done = 0, jp_target = 20 } end)
        equal(screen(shell), "person_pin")
        truthy(not support.texts(shell.view(support.ENV)):find("Ratna", 1, true), "no name before the PIN")
        truthy(not find(shell, "primary").enabled, "six digits first")
        tap(shell, desks.PIN)
        shell.event "enter"
        equal(called(calls, "session.start").pin, desks.PIN)
        equal(screen(shell), "home")
    end

    function tests.a_wrong_pin_says_what_is_left_and_then_rests()
        local rest = 0
        local shell = at_pin(function() return { open = false, left = 4, rest_s = rest } end)
        tap(shell, "111112")
        shell.event "submit"
        equal(screen(shell), "person_pin")
        says(shell, "Tersisa 4 kesempatan")
        rest = 600
        tap(shell, "111112")
        shell.event "submit"
        truthy(find(shell, "pin-rest"), "it rests")
        tap(shell, "1")
        equal(find(shell, "pin-cells").label:match "%d", "0")
    end

    -- ---- one's own ----

    local function own(answers, start)
        local given = {
            ["pin.look"] = { use = "optional", set = true, left = 5, rest_s = 0 },
            ["session.start"] = function()
                local data = { open = true, name = "Ratna Wulandari", sex = "P", jp_done = 8, jp_target = 20,
                               may_pin = true }
                for key, value in pairs(start or {}) do data[key] = value end
                return data
            end,
        }
        for key, value in pairs(answers or {}) do given[key] = value end
        local shell, calls = desks.new(given)
        scan(shell, desks.NIP)
        shell.event "enter"
        shell.event "yes"
        if not (start and start.must_pin) then
            shell.event "mine"
            shell.event "pin"
        end
        return shell, calls
    end

    local function give(shell, pin)
        tap(shell, pin)
        shell.event "submit"
    end

    function tests.a_pin_is_changed_by_the_old_one_and_twice_the_new_one()
        local shell, calls = own { ["pin.change"] = { done = true } }
        equal(screen(shell), "own_pin")
        give(shell, "270845")
        give(shell, "918273")
        give(shell, "918270")
        says(shell, "Kedua PIN berbeda")
        give(shell, "918273")
        give(shell, "918273")
        equal(called(calls, "pin.change"), { old = "270845", pin = "918273" })
        equal(screen(shell), "mine")
    end

    function tests.an_easy_one_and_a_wrong_old_one_are_told_apart()
        local why = "easy"
        local shell = own { ["pin.change"] = function() return { done = false, why = why, left = 3 } end }
        give(shell, "270845")
        give(shell, "123456")
        give(shell, "123456")
        says(shell, "mudah ditebak")
        why = "old"
        give(shell, "918273")
        give(shell, "918273")
        says(shell, "Ketik PIN Anda sekarang")
        says(shell, "Tersisa 3 kesempatan")
    end

    function tests.it_is_taken_away_only_where_nobody_must_have_one()
        local shell, calls = own { ["pin.change"] = { done = true } }
        truthy(not find(shell, "remove"), "not before the old one was typed")
        give(shell, "270845")
        shell.event "remove"
        equal(called(calls, "pin.change"), { old = "270845", pin = "" })
        shell = own { ["pin.look"] = { use = "required", set = true, left = 5, rest_s = 0 } }
        give(shell, "270845")
        truthy(not find(shell, "remove"), "required")
    end

    function tests.where_everybody_must_have_one_there_is_no_way_around_it()
        local answers = {
            ["pin.look"] = { use = "required", set = false, left = 5, rest_s = 0 }, ["pin.change"] = { done = true },
        }
        local shell = own(answers, { must_pin = true })
        equal(screen(shell), "own_pin")
        says(shell, "meminta setiap pegawai")
        shell.event "back"
        equal(screen(shell), "attract")
        shell = own(answers, { must_pin = true })
        give(shell, "918273")
        give(shell, "918273")
        equal(screen(shell), "home")
    end

    -- ---- the staff list ----

    local LIST = {
        found = true, file = "roster.xlsx", stick = true, added = 2, changed = 1, unchanged = 40, bad = 1,
        lines = {
            { kind = "bad", line = 7, why = "twice", other = 3 },
            { kind = "changed", line = 4, name = "Budi Santoso", joins = false,
              fields = { { name = "unit", before = "Dinas A", after = "Dinas B" } } },
            { kind = "added", line = 5, name = "Siti Aminah", unit = "Dinas A" },
            { kind = "added", line = 6, name = "Made Wirawan", unit = "" },
        },
    }

    local function at_people(answers)
        local shell, calls = desks.new(answers)
        for _ = 1, 5 do shell.event "mark" end
        give(shell, desks.PIN)
        shell.event "people"
        return shell, calls
    end

    function tests.a_list_shows_what_it_would_do_before_it_is_done()
        local shell, calls = at_people {
            ["maintenance.roster"] = LIST, ["maintenance.roster_apply"] = { added = 2, changed = 1 },
        }
        equal(screen(shell), "people")
        says(shell, "Dari USB: roster.xlsx")
        says(shell, "NIP ini sudah ada di baris 3.")
        says(shell, "Unit kerja: Dinas A → Dinas B")
        truthy(not called(calls, "maintenance.roster_apply"), "not yet")
        shell.event "apply"
        truthy(called(calls, "maintenance.roster_apply"), "asked for")
        says(shell, "2 pegawai ditambahkan, 1 diperbarui.")
    end

    function tests.nothing_new_cannot_be_applied()
        local shell, calls = at_people {
            ["maintenance.roster"] = { found = true, file = "roster.csv", stick = false, added = 0, changed = 0,
                                       unchanged = 40, bad = 0, lines = {} },
        }
        truthy(not find(shell, "primary").enabled, "nothing to do")
        shell.event "apply"
        truthy(not called(calls, "maintenance.roster_apply"), "nothing is done")
        shell = at_people { ["maintenance.roster"] = { found = false } }
        says(shell, "Belum ada daftar pegawai")
    end

    function tests.a_forgotten_pin_is_reset_after_a_second_question()
        local shell, calls = at_people {
            ["maintenance.roster"] = { found = false }, ["maintenance.pin_reset"] = {},
            ["maintenance.person"] = { known = true, pin = true, name = "Budi Santoso" },
        }
        shell.event "pins"
        scan(shell, desks.NIP)
        shell.event "enter"
        truthy(find(shell, "pin-reset"), "asked once more")
        says(shell, "Budi Santoso")
        truthy(not called(calls, "maintenance.pin_reset"), "not yet")
        shell.event("go", desks.NIP)
        equal(called(calls, "maintenance.pin_reset").nip, desks.NIP)
    end

    return tests
end
