-- A desk for the collector's screens: services that answer at once with fixed facts, and what was asked.
local desks = {}
local root = (debug.getinfo(1, "S").source:match "^@(.*)/[^/]*$" or ".") .. "/../../.."

desks.ID = "k0123456789abcdef"
local SURVEY = { bundles = 3, unreadable = 0, missing_places = 0, kiosks = {
    { kiosk = desks.ID, name = "Kios Satu", state = "met", bundles = 3 },
} }
local STANDING = {
    kiosks = {
        { kiosk = desks.ID, name = "Kios Satu", epoch = 1, last_number = 5, receipted = 1,
          gaps = { { from = 2, to = 3 } },
          last = { year = 2031, month = 3, day = 2, hour = 9, min = 5 } },
        { kiosk = "k1111222233334444", name = "", epoch = 1, last_number = 2, receipted = 2, gaps = {} },
    },
    set_aside = { { kiosk = desks.ID, name = "Kios Satu", number = 4, epoch = 1 },
                  { kiosk = desks.ID, name = "Kios Satu", number = 5, epoch = 1 } },
    silent = { "k9999888877776666" }, gaps = 2, waiting = 1, epochs = 1, clocks = 1, odd = 3,
    chores = { { kiosk = "k1111222233334444", name = "", chore = "copy", fault = "full",
                 since = { year = 2031, month = 2, day = 27, hour = 7, min = 40 } } },
    receipts = { { kiosk = "k1111222233334444", name = "", place = "sftp://arsip.go.id/suluh",
                   reason = "connecting: timed out" } },
    refused = { { kiosk = desks.ID, name = "Kios Satu", number = 9, file = "x.bundle", why = "damaged" },
                { kiosk = "", name = "", number = 0, file = "foto.bundle", why = "not_a_bundle" } },
}
local CAME = {
    kiosks = { { kiosk = desks.ID, name = "Kios Satu", merged = 3, known = 0, set_aside = 0, rows = 1234 } },
    refused = {}, refused_more = 0, refused_all = 0, merged = 3, known = 0, set_aside = 0, rows = 1234,
    receipts = 1,
    receipts_failed = 0, missing_places = 0, stopped = false, standing = STANDING,
}
local UNIT = { unit = "Arsip", persons = 4, started = 3, completed = 1, late = 0, active_ms = 5400000, jp = 2.5,
               percent = 25, deadline = { year = 2031, month = 6, day = 30, hour = 23, min = 59 } }
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
    clocks = {
        { kiosk = desks.ID, name = "Kios Satu", rows = 1455, days = 20440.5, how = "exact", error_days = 0,
          from = { year = 2031, month = 2, day = 12, hour = 16, min = 29 } },
        { kiosk = "k1111222233334444", name = "", rows = 12, days = -3.2, how = "between", error_days = 0.4,
          from = { year = 2031, month = 2, day = 13, hour = 8, min = 22 } },
    },
    joined = { { name = "Ratna Dewi", unit = "Arsip", number = "199003102025212002", nip = "199003102026032001" } },
    purged = {
        { number = 1, made = { year = 2031, month = 1, day = 5, hour = 9, min = 12 }, by = "c0123456789abcdef",
          before = { year = 2029, month = 1, day = 1, hour = 0, min = 0 }, answers = 12044, listed = 0,
          reason = "Retensi dua tahun", proof = ("ab12"):rep(16) },
        { number = 2, made = { year = 2031, month = 2, day = 20, hour = 14, min = 3 }, by = "c0123456789abcdef",
          answers = 61, listed = 1, reason = "", proof = ("cd34"):rep(16) },
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
    ["deadline.look"] = { day = DATA.deadline, units = {
        { unit = "Arsip", day = "" },
        { unit = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", day = "2031-09-30" },
    } },
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

desks.SURVEY, desks.CAME, desks.DATA = SURVEY, CAME, DATA

-- Both programs' screens have modules of the same names: the kiosk's are put away meanwhile.
local function load_main()
    local path, kept = package.path, {}
    local own = { "app", "main", "parts", "tables", "start", "keys", "chooser", "strangers", "fetching", "adding",
                  "arrived", "standing", "dashboard", "dashboard_views", "dashboard_records", "save", "roster",
                  "deadlines", "day_editor", "ask_stop", "long_list", "lang.id", "lang.en", "lang.id_telling",
                  "lang.en_telling" }
    for _, name in ipairs(own) do kept[name], package.loaded[name] = package.loaded[name], nil end
    package.path = root .. "/scripts/collector/?.lua;" .. path
    local ok, main = pcall(require, "main")
    package.path = path
    for _, name in ipairs(own) do package.loaded[name] = kept[name] end
    return assert(ok and main, main)
end

-- later: services that answer only when told to. Returns the window, its calls and those answers.
function desks.new(answers, later)
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

-- What a service was asked for last.
function desks.called(calls, service)
    for index = #calls, 1, -1 do
        if calls[index].service == service then return calls[index].args end
    end
    return nil
end

-- The words of both languages.
function desks.words()
    local path = package.path
    package.path = root .. "/scripts/collector/?.lua;" .. path
    local kept = { package.loaded["lang.id_telling"], package.loaded["lang.en_telling"] }
    local id = dofile(root .. "/scripts/collector/lang/id.lua")
    local en = dofile(root .. "/scripts/collector/lang/en.lua")
    package.loaded["lang.id_telling"], package.loaded["lang.en_telling"] = kept[1], kept[2]
    package.path = path
    return id, en
end

return desks
