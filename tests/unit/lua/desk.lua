-- A desk for the shell's screens: a kiosk that answers at once, and what was asked of it.
local desks = { NIP = "198104122006042003", PIN = "270845", now_ms = 0 }

local SCREENS = {
    "app", "main", "attract", "identify", "confirm", "home", "home_parts", "home_notices",
    "tracks", "lesson", "trouble", "result",
    "result_panels", "result_number", "mine", "mine_parts", "mine_skills", "mine_modules",
    "idle", "leave", "help", "usb", "sticks", "pin", "pin_setup", "maintenance", "maintenance_parts",
    "maintenance_packs", "closing", "people", "people_pin", "pin_reset", "pin_pad", "person_pin", "own_pin", "arrive",
    "certificate", "roll_back", "checks", "delivery", "new_keys", "long_list", "speech",
}

desks.FACTS = {
    answers = { waiting = 128, persons = 37, all = 400 }, keys = 1, folder = false, clock_doubted = false,
    kiosk = "k0123456789abcdef",
    sent = { year = 2031, month = 3, day = 2, hour = 8, min = 42, days = 12 },
    last = { state = "safe", place = "SULUH", stick = true },
    disk = { total = 64e9, free = 23e9, room = "enough" },
    usb = { name = "SULUH-USB", total = 16e9, free = 14e9, room = "enough", read_only = false },
    packs = {
        { id = "aman", title = "Aman Digital", version = "3.2.0", lessons = 6, trust = "signed", earlier = "3.1.0" },
        { id = "net", title = "Netralitas ASN", version = "2.1.4", lessons = 5, trust = "own" },
        { id = "etika", title = "Etika Digital", version = "1.8.1", lessons = 6, trust = "unsigned" },
        { id = "budaya.zip", title = "budaya.zip", trust = "refused" },
        { id = "x.zip", title = "x.zip", trust = "broken" },
    },
}

desks.MODULE = {
    pack = "p", lesson = "l", title = "Netralitas ASN di Tahun Politik", pillar = "netralitas", icon = "ballot",
    picture = "media:illustrations/netral.svg", minutes = 20, jp = 0.5, available = true, state = "new",
        progress = 0,
}

-- A shell in a fresh state with services that answer at once. answers: by service name, a table or a
-- function. Returns the shell, the calls made, the timers and what was said to the log.
function desks.new(answers)
    local calls, timers, logged = {}, {}, {}
    local defaults = {
        ["person.check"] = { valid = true, known = true, name = "Ratna Wulandari", unit = "Bagian Tata Usaha",
            sex = "P",
                             birth = { y = 1981, m = 4, d = 12 } },
        ["session.start"] = function(args)
            return { guest = args.guest == true, name = not args.guest and "Ratna Wulandari" or nil, sex = "P",
                     jp_done = 8, jp_target = 20, may_pin = not args.guest }
        end,
        catalogue = { modules = { desks.MODULE } },
        ["lesson.open"] = { title = "Netralitas", sub = "", steps = 12, resumed = false },
        ["person.record"] = {
            level = "Pelaksana", office = "Kota Contoh", numbers = { "198104122006212002" },
            visits = 4, answers = 52, minutes = 95, jp_minutes = 45, score = 71, questions = 48,
            pillars = {
                { id = "aman", score = 68, questions = 31, indicators = {
                    { id = "AD1", label = "Menjaga kerahasiaan sandi", before = 50, after = 90, n = 12 },
                    { id = "AD2", label = "Melindungi data pribadi", before = 75, after = 60, n = 9 },
                    { id = "AD5", label = "Melaporkan pesan palsu", after = 55, n = 10 },
                } },
                { id = "netralitas", score = 75, questions = 17, indicators = {
                    { id = "ED5", label = "Bersikap netral di media sosial", before = 75, after = 75, n = 17 },
                } },
            },
            lessons = {
                { title = "Kata sandi yang kuat", state = "done", progress = 1, passed = true, jp = 1, score = 86,
                  times = 2, when = { y = 2026, m = 11, d = 19 } },
                { title = "Mengenali tautan palsu", state = "started", progress = 0.4, passed = false, jp = 0 },
                { title = "Waspada surel", state = "done", progress = 1, passed = false, jp = 0, score = 55 },
            },
        },
        ["maintenance.look"] = { set = true, readable = true, rest_s = 0, left = 5 },
        ["maintenance.open"] = function(args)
            local right = args.pin == desks.PIN
            return { set = true, readable = true, rest_s = 0, left = right and 5 or 4, open = right }
        end,
        ["maintenance.facts"] = desks.FACTS,
        ["maintenance.release"] = { stick = true },
        ["maintenance.offers"] = { packs = {
            { id = "aman", title = "Aman Digital", version = "3.3.0", state = "newer" },
            { id = "net", title = "Netralitas ASN", version = "2.1.4", state = "same" },
            { id = "baru", title = "Cakap Digital", version = "1.0.0", state = "newer" },
            { id = "asing.zip", title = "asing.zip", state = "refused" },
        } },
        ["maintenance.install"] = { installed = 2, failed = 0, full = false },
        ["maintenance.send"] = { stick = false, folder = false, keys = true },
        ["maintenance.delivery"] = {
            drops = {
                { place = "folder /mnt/bagi/suluh", kind = "folder", waiting = 0, visited = desks.FACTS.sent,
                  good = desks.FACTS.sent },
                { place = "sftp://sftp.kota.go.id/suluh", kind = "sftp", waiting = 3, visited = desks.FACTS.sent,
                  fault = "timed out" },
            },
            keys = {
                { name = "Dinas Kominfo", seal = "s0123456789abcdef", collector = "c0123456789abcdef",
                  revoked = false },
                { name = "Kantor lama", seal = "sfedcba9876543210", collector = "", revoked = true },
            },
            broken = 0, pruned = 1250, refused = { { collector = "c1111111111111111", drop = "SULUH-USB" } },
            offers = {
                cards = { { name = "Arsip Provinsi", seal = "s2222222222222222",
                            collector = "c2222222222222222",
                            vouched_by = "Dinas Kominfo" } },
                revoked = { "c3333333333333333" },
            },
        },
        ["maintenance.certificate"] = {
            verdict = "genuine", collector = "c0123456789abcdef", collector_name = "Dinas Kominfo", facts = {
                course = false, subject = "aman-digital/sandi", title = "Kata sandi yang kuat", holder = "Ratna Dewi",
                nip_end = "2003", kiosk = "k0123456789abcdef", minutes = 24, jp = 0.5, score = 86,
                day = { year = 2026, month = 11, day = 19 },
            },
        },
        ["maintenance.check"] = { findings = {
            { name = "database", grade = "ok" }, { name = "disk", grade = "warn" }, { name = "packs", grade = "fail" },
            { name = "something new", grade = "warn" },
        } },
        result = { title = "Netralitas", score = 86, passed = true, minutes = 18, jp = 0.5, code = "2F7A-0042",
                   indicators = { { id = "A", label = "Satu", before = 50, after = 90, n = 3 } } },
    }
    desks.now_ms = 0
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
        now = function() return desks.now_ms end,
        wall = function() return { year = 2026, month = 3, day = 2, hour = 9, min = 0 } end,
        log = function(text) logged[#logged + 1] = text end,
        changed = function() end,
    }
    for _, name in ipairs(SCREENS) do package.loaded[name] = nil end
    local shell = require "main"
    shell.start { office = "Kantor Regional", kiosk = "Ruang Layanan", idle_s = 60, countdown_s = 30, lang = "id",
        version = "1.0.0" }
    return shell, calls, timers, logged
end

-- From the opening screen: the digits of a number, and the whole way in to home.
function desks.type_nip(shell, digits)
    shell.event "start"
    for digit in digits:gmatch "." do shell.event("digit", digit) end
end

function desks.sign_in(shell)
    desks.type_nip(shell, desks.NIP)
    shell.event "submit"
    shell.event "yes"
end

-- The arguments of the last call of a service; nil: it was never asked.
function desks.called(calls, service)
    for index = #calls, 1, -1 do
        if calls[index].service == service then return calls[index].args end
    end
    return nil
end

return desks
