-- Reading screens aloud, key clicks, and what a person may choose about sound and motion.
return function()
    local support, desks = require "support", require "desk"
    local equal, truthy = support.equal, support.truthy
    local desk, called = desks.new, desks.called
    local type_nip, sign_in = desks.type_nip, desks.sign_in
    local tests = {}

    local FRAME = { step = 4, steps = 12, step_id = "q1", step_kind = "choice", back = true, speech = { "Satu." } }

    -- The look while something is read aloud.
    local function reading(env)
        local copy = {}
        for key, value in pairs(env) do copy[key] = value end
        copy.reading = true
        return copy
    end

    function tests.listening_to_a_lesson_begins_and_stops_at_the_same_place()
        local shell, calls = desk()
        sign_in(shell)
        shell.event("open", 1)
        shell.message("lesson", {
            step = 1, steps = 2, step_id = "a", step_kind = "explain", speech = { "Satu.", "Dua." },
            sound = "pack:media/a.ogg",
        })
        local tool = support.find(shell.view(support.ENV), "listen")
        equal({ tool.label, tool.selected }, { "Dengarkan" })
        shell.event "listen"
        equal(called(calls, "narration.read"),
            { lines = { "Satu.", "Dua." }, sound = "pack:media/a.ogg", lesson = true })
        local env = reading(support.ENV)
        env.spoken = { at = 1, of = 2 }
        tool = support.find(shell.view(env), "listen")
        equal({ tool.label, tool.selected }, { "Jeda suara", true })
        truthy(support.texts(shell.view(env)):find("Kalimat 1 dari 2", 1, true))
        shell.event "listen"
        truthy(called(calls, "narration.stop"))
    end

    function tests.what_is_heard_are_the_words_of_the_screen_without_its_frame()
        local shell, calls = desk()
        sign_in(shell)
        shell.view(support.ENV)
        shell.event "listen"
        local said = table.concat(called(calls, "narration.read").lines, "\n")
        truthy(said:find(desks.MODULE.title, 1, true) and said:find("Ibu Ratna", 1, true))
        truthy(not said:find("Kontras", 1, true) and not said:find("Keluar", 1, true), "no tools")
    end

    function tests.a_number_is_never_said_in_a_corridor()
        local shell, calls = desk()
        type_nip(shell, desks.NIP)
        local function hear()
            shell.view(support.ENV)
            shell.event "listen"
            return table.concat(called(calls, "narration.read").lines, "\n")
        end
        truthy(hear():find("Masukkan NIP Anda", 1, true))
        truthy(not hear():find "%d%d%d")
        shell.event "submit"
        equal(shell.view(support.ENV).id, "confirm")
        truthy(hear():find("Apakah ini Anda?", 1, true))
        truthy(not hear():find "%d%d%d" and not hear():find "1981")
        shell.event "yes"
        shell.event "mine"
        truthy(hear():find("Bagian Tata Usaha", 1, true))
        truthy(not hear():find "%d%d%d%d" and not hear():find "1981")
    end

    function tests.a_kiosk_without_sound_says_so_calmly()
        local shell = desk { ["narration.read"] = { fault = "unsupported" } }
        sign_in(shell)
        shell.view(support.ENV)
        shell.event "listen"
        truthy(support.find(shell.view(support.ENV), "toast").label:find("belum dapat bersuara", 1, true))
        shell = desk { ["narration.read"] = { fault = "gone" } }
        sign_in(shell)
        shell.view(support.ENV)
        shell.event "listen"
        equal(support.find(shell.view(support.ENV), "toast"), nil, "stopped by the person: nothing to say")
        shell.message("narration", { fault = "gone" })
        equal(support.find(shell.view(support.ENV), "toast"), nil)
        shell.message("narration", { fault = "timed out" })
        truthy(support.find(shell.view(support.ENV), "toast").label:find("Suara terhenti", 1, true))
    end

    function tests.a_kiosk_that_never_sounds_offers_no_listening()
        local shell = desk()
        sign_in(shell)
        local silent = {}
        for key, value in pairs(support.ENV) do silent[key] = value end
        silent.sound, silent.volume = false, 0
        shell.event("open", 1)
        shell.message("lesson", FRAME)
        local tree = shell.view(silent)
        equal(support.find(tree, "listen"), nil)
        truthy(support.find(tree, "help"), "help takes its place")
        shell.event "help"
        tree = shell.view(silent)
        equal({ support.find(tree, "listen"), support.find(tree, "volume") }, {})
        truthy(support.find(tree, "still"))
    end

    function tests.motion_and_loudness_are_chosen_in_help()
        local shell, calls = desk()
        sign_in(shell)
        shell.event "help"
        local env = {}
        for key, value in pairs(support.ENV) do env[key] = value end
        env.volume = 0.7
        local volume = support.find(shell.view(env), "volume")
        equal({ volume.label, volume.arg }, { "Suara sedang", 1 })
        shell.event("volume", volume.arg)
        equal(called(calls, "settings.set"), { volume = 1 })
        truthy(called(calls, "sound.click"), "so that one hears what was chosen")
        env.volume = 1
        volume = support.find(shell.view(env), "volume")
        equal({ volume.label, volume.arg }, { "Suara keras", 0.35 })
        shell.event "still"
        equal(called(calls, "settings.set"), { still = true })
        env.still = true
        equal(support.find(shell.view(env), "still").selected, true)
        shell.event "still"
        equal(called(calls, "settings.set"), { still = false })
        shell.event "reach"
        equal(called(calls, "settings.set"), { reach = true })
        env.reach = true
        equal(support.find(shell.view(env), "reach").selected, true)
    end

    function tests.keys_click()
        local shell, calls = desk()
        type_nip(shell, "1")
        shell.event "backspace"
        shell.event "clear"
        local clicks = 0
        for _, call in ipairs(calls) do
            if call.service == "sound.click" then clicks = clicks + 1 end
        end
        equal(clicks, 3)
    end

    -- The lines last asked to be read, joined.
    local function heard(calls)
        local last
        for _, call in ipairs(calls) do
            if call.service == "narration.read" then last = call.args end
        end
        return last and table.concat(last.lines, " | ")
    end

    local function times_read(calls)
        local times = 0
        for _, call in ipairs(calls) do
            if call.service == "narration.read" then times = times + 1 end
        end
        return times
    end

    function tests.a_dialog_is_read_instead_of_what_lies_under_it()
        local shell, calls = desk()
        shell.event "start"
        shell.event "guest"
        shell.event("open", 1)
        shell.message("lesson", FRAME)
        shell.event "home"
        truthy(support.find(shell.view(support.ENV), "leave"))
        shell.event "listen"
        truthy(heard(calls):find("Tinggalkan pelajaran ini?", 1, true), heard(calls))
        equal(heard(calls):find("Dengarkan", 1, true), nil, "not itself")
        equal(heard(calls):find("Satu.", 1, true), nil, "not the page under it")
        shell.view(reading(support.ENV))
        shell.event "stay"
        truthy(called(calls, "narration.stop"), "what is no longer seen is no longer read")
    end

    function tests.a_stick_is_read_aloud_in_every_state()
        for state, words in pairs { copying = "Jangan cabut", safe = "Aman dicabut", failed = "Kios tetap aman" } do
            local shell, calls = desk()
            shell.message("usb", { state = state, volume = "S", steps = {}, done = 1, total = 2, fraction = 0.5 })
            shell.event "listen"
            truthy(heard(calls):find(words, 1, true), heard(calls))
        end
    end

    function tests.the_checks_are_read_aloud()
        local shell, calls = desk()
        for _ = 1, 5 do shell.event "mark" end
        for digit in desks.PIN:gmatch "." do shell.event("digit", digit) end
        shell.event "submit"
        shell.event "check"
        shell.event "listen"
        truthy(heard(calls):find("Basis data | Baik", 1, true), heard(calls))
    end

    function tests.the_warning_is_heard_by_whoever_listens_and_by_nobody_else()
        local shell, calls = desk()
        sign_in(shell)
        shell.message("idle", { left_s = 30 })
        equal(heard(calls), nil)
        shell.message("idle_cancel", {})
        shell.view(support.ENV)
        shell.event "listen"
        shell.message("idle", { left_s = 30 })
        shell.message("idle", { left_s = 29 })
        truthy(heard(calls):find("Masih di sana?", 1, true), heard(calls))
        equal(times_read(calls), 2, "the page once, the warning once")
        shell.message("idle_over", {})
        sign_in(shell)
        shell.message("idle", { left_s = 30 })
        equal(times_read(calls), 2, "the next person has not listened")
    end

    return tests
end
