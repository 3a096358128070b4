-- The maintenance screen that waits for a scanner, and all the others, which do not hear it.
return function()
    local support, desks = require "support", require "desk"
    local equal, truthy = support.equal, support.truthy
    local tests = {}
    local CODE = "SULUH1:AEBAGBA2DQ"

    local function screen(shell) return shell.view(support.ENV).id end
    local function texts(shell) return support.texts(shell.view(support.ENV)) end
    local function says(shell, words) truthy(texts(shell):find(words, 1, true), words) end
    local function find(shell, id) return support.find(shell.view(support.ENV), id) end

    local function inside(answers)
        local shell, calls = desks.new(answers)
        for _ = 1, 5 do shell.event "mark" end
        for digit in desks.PIN:gmatch "." do shell.event("digit", digit) end
        shell.event "submit"
        equal(screen(shell), "maintenance")
        return shell, calls
    end

    local function waiting(answers)
        local shell, calls = inside(answers)
        truthy(find(shell, "certificate"))
        shell.event "certificate"
        equal(screen(shell), "certificate")
        return shell, calls
    end

    function tests.a_scan_shows_what_was_signed()
        local shell, calls = waiting()
        says(shell, "Pindai kode QR sertifikat")
        truthy(not find(shell, "primary"), "nothing to press before a scan")
        shell.event("scan", CODE)
        equal(desks.called(calls, "maintenance.certificate").code, CODE)
        for _, words in ipairs { "Sertifikat asli", "Ratna Dewi", "2003", "Kata sandi yang kuat", "aman-digital/sandi",
                                 "86 dari 100", "19 November 2026", "24 menit", "0,5 JP", "Dinas Kominfo",
                                 "c0123456789abcdef", "k0123456789abcdef" } do says(shell, words) end
        shell.event "next"
        says(shell, "Pindai kode QR sertifikat")
        shell.event "back"
        equal(screen(shell), "maintenance")
        shell.event "certificate"
        says(shell, "Pindai kode QR sertifikat")
    end

    function tests.whatever_is_missing_is_said()
        local facts = { course = true, subject = "dasar-2026", title = "", holder = "Budi", nip_end = "0001",
                        kiosk = "k1", minutes = 0, jp = 0 }
        local shell = waiting { ["maintenance.certificate"] = { verdict = "genuine", collector = "c1",
                                                                collector_name = "", facts = facts } }
        shell.event("scan", CODE)
        for _, words in ipairs { "Kursus yang lulus", "dasar-2026", "Tanpa nilai", "jam kiosnya diragukan", "c1" } do
            says(shell, words)
        end
    end

    local WHY = {
        forged = "Sertifikat tidak asli", revoked = "sudah dicabut", stranger = "Belum dapat dipastikan",
        no_keys = "belum mengenal kunci", newer = "versi Suluh yang lebih baru", unreadable = "tidak terbaca utuh",
    }

    function tests.every_reason_has_words_in_both_languages()
        for verdict, words in pairs(WHY) do
            local shell, _, _, logged = waiting { ["maintenance.certificate"] = {
                verdict = verdict, collector = "cfedcba9876543210", collector_name = "" } }
            shell.event("scan", CODE)
            says(shell, words)
            truthy(not texts(shell):find("Sertifikat asli", 1, true), verdict)
            if verdict == "stranger" then says(shell, "cfedcba9876543210") end
            local english = support.texts(shell.view(setmetatable({ lang = "en" }, { __index = support.ENV })))
            truthy(not english:find(words, 1, true), "English: " .. verdict)
            equal(#(logged or {}), 0)
        end
    end

    function tests.a_check_that_failed_waits_for_another_scan()
        local shell = waiting { ["maintenance.certificate"] = { fault = "internal" } }
        shell.event("scan", CODE)
        says(shell, "Pindai sekali lagi")
        says(shell, "Pindai kode QR sertifikat")
    end

    -- Digits stay a badge's, here as everywhere: nothing of them is shown.
    function tests.digits_do_nothing_here()
        local shell, calls = waiting()
        local before = texts(shell)
        for digit in desks.NIP:gmatch "." do shell.event("typed", digit) end
        shell.event "enter"
        equal(texts(shell), before)
        equal(desks.called(calls, "maintenance.certificate"), nil)
    end

    function tests.no_other_screen_hears_a_scan()
        local function still(shell, calls)
            local before, asked = texts(shell), #calls
            shell.event("scan", CODE)
            equal(texts(shell), before)
            equal(#calls, asked)
        end
        local shell, calls = desks.new()
        still(shell, calls)
        desks.type_nip(shell, "19810412")
        still(shell, calls)
        shell, calls = desks.new()
        desks.sign_in(shell)
        still(shell, calls)
        shell.event "mine"
        still(shell, calls)
        shell, calls = desks.new()
        for _ = 1, 5 do shell.event "mark" end
        still(shell, calls)
        for _, name in ipairs { "people", "pins" } do
            shell, calls = inside()
            shell.event "people"
            if name == "pins" then shell.event "pins" end
            still(shell, calls)
        end
        shell, calls = inside()
        still(shell, calls)
        shell.event "delivery"
        still(shell, calls)
    end

    -- A stick must not be pulled: its page lies over the screen that waits.
    function tests.what_lies_over_it_is_not_talked_over()
        local shell, calls = waiting()
        shell.message("usb", { state = "copying", volume = "SULUH", steps = {}, done = 0, total = 1, fraction = 0,
                               answers = 1 })
        shell.event("scan", CODE)
        equal(desks.called(calls, "maintenance.certificate"), nil)
    end

    return tests
end
