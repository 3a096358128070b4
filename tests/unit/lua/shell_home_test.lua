-- What the home screen offers.
return function()
    local support, desks = require "support", require "desk"
    local equal, truthy = support.equal, support.truthy
    local desk, called, sign_in, MODULE = desks.new, desks.called, desks.sign_in, desks.MODULE
    local tests = {}

    local function screen(shell) return shell.view(support.ENV).id end

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

    return tests
end
