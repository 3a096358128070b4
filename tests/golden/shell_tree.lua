-- Prints the node tree of one of the shell's screens as JSON, for screens that a walk through the real
-- kiosk cannot hold still: a stick being copied to, an idle countdown, a dashboard with a full disk.
-- Names that begin with "collector-" are screens of the supervisor's window.
-- luajit shell_tree.lua NAME WIDTH HEIGHT [theme=kontras] [text=1.4] [lang=en]; without a name: all names.
local here = arg[0]:match "^(.*)/[^/]*$" or "."
local root = here .. "/../.."
package.path = root .. "/tests/unit/lua/?.lua;" .. root .. "/scripts/lib/?.lua;" .. root .. "/scripts/shell/?.lua"
local desks = require "desk"
package.path = here .. "/?.lua;" .. package.path
local collector = require "collector_tree"

-- A person's six modules of a pillar and some of the others, in every state.
local function modules()
    local list = {}
    local function add(pillar, title, icon, state, progress, minutes, jp)
        list[#list + 1] = {
            pack = pillar .. #list, lesson = "a", title = title, pillar = pillar, icon = icon, minutes = minutes,
            jp = jp, state = state, progress = progress, step = state == "started" and 6 or nil,
            steps = state == "started" and 9 or nil, available = true, signed = true,
            picture = "media:illustrations/waspada-tautan.svg",
        }
    end
    add("aman", "Kata sandi yang kuat", "lock", "done", 1, 10, 1)
    add("aman", "Mengenali tautan palsu", "link", "started", 0.6, 12, 1)
    add("aman", "Melindungi data pribadi", "card", "done", 1, 20, 2)
    add("aman", "Aman memakai perangkat kantor", "usb", "started", 0.25, 12, 1)
    add("aman", "Waspada surel dan pesan penipuan", "mail", "new", 0, 15, 1)
    add("aman", "Melaporkan insiden siber", "report", "new", 0, 18, 2)
    add("etika", "Menulis komentar yang santun", "comment", "done", 1, 10, 1)
    add("cakap", "Rapat daring yang tertib", "users", "done", 1, 10, 1)
    return list
end

local FRAME = { step = 6, steps = 9, step_id = "q1", step_kind = "choice", back = true, speech = {},
                primary = { label = "Periksa", icon = "check", enabled = true } }
local STEPS = { "receipts", "seal", "copy", "finish" }

local function steps(...)
    local list = {}
    for index, state in ipairs { ... } do list[index] = { label_key = STEPS[index], state = state } end
    return list
end

local function sign_in(shell)
    shell.event "start"
    for digit in desks.NIP:gmatch "." do shell.event("digit", digit) end
    shell.event "submit"
    shell.event "yes"
end

local function knock(shell)
    for _ = 1, 5 do shell.event "mark" end
end

local function inside(shell)
    knock(shell)
    for digit in desks.PIN:gmatch "." do shell.event("digit", digit) end
    shell.event "submit"
end

local function to_certificate(shell)
    inside(shell)
    shell.event "certificate"
end

local function scanned(shell)
    to_certificate(shell)
    shell.event("scan", "SULUH1:AEB2")
end

local function in_lesson(shell)
    sign_in(shell)
    shell.event("open", 2)
    shell.message("lesson", FRAME)
end

local USB = {
    copying = { state = "copying", volume = "SULUH-USB", steps = steps("done", "done", "running", "waiting"),
                done = 212, total = 331, fraction = 0.64, answers = 12345 },
    slow = { state = "copying", volume = "SULUH-USB", steps = steps("done", "done", "running", "waiting"),
             done = 0, total = 3, fraction = 0, answers = 128, slow = true },
    safe = { state = "safe", volume = "SULUH-USB", unmounted = true, steps = steps("done", "done", "done", "done"),
             answers = 128, total = 4, done = 4 },
    ["safe-more"] = { state = "safe", volume = "SULUH-USB", unmounted = false, answers = 12345, to_come = 12,
                      total = 4, done = 4, steps = steps("done", "done", "done", "stopped") },
    released = { state = "safe", volume = "SULUH-USB", unmounted = true, released = true,
                 steps = steps("done", "done", "done", "done") },
    full = { state = "failed", volume = "SULUH-USB", reason = "full", code = "USB-05",
             steps = steps("done", "done", "stopped", "waiting") },
    refused = { state = "failed", volume = "SULUH-USB", reason = "refused", code = "USB-03",
                steps = steps("done", "done", "stopped", "waiting") },
    failed = { state = "failed", volume = "SULUH-USB", reason = "gone", code = "USB-12",
               steps = steps("done", "done", "stopped", "waiting") },
}

local function usb(state)
    return function(shell)
        inside(shell)
        shell.message("usb", USB[state])
    end
end

-- Three sticks: one at work, one that is through, one that waits.
local function usb_several(shell)
    inside(shell)
    local more = { { "KINGSTON", "safe" }, { "USB ARSIP BAGIAN UMUM", "waiting" } }
    for _, one in ipairs(more) do
        shell.message("usb", { volume = one[1], stick = "/media/" .. one[1], state = one[2], steps = {} })
    end
    shell.message("usb", USB.copying)
end

local function type_pin(shell, digits)
    for digit in digits:gmatch "." do shell.event("digit", digit) end
end

-- The number typed, and its person has a PIN.
local function to_pin(shell)
    shell.event "start"
    type_pin(shell, desks.NIP)
    shell.event "submit"
end

local function to_people(shell)
    inside(shell)
    shell.event "people"
end

local SCREENS = {
    attract = function() end,
    identify = function(shell)
        shell.event "start"
        for digit in desks.NIP:gmatch "." do shell.event("digit", digit) end
        shell.event "submit"
        shell.event "back"
    end,
    confirm = function(shell)
        shell.event "start"
        for digit in desks.NIP:gmatch "." do shell.event("digit", digit) end
        shell.event "submit"
    end,
    help = function(shell)
        shell.event "start"
        shell.event "help"
    end,
    ["home-six"] = function(shell)
        sign_in(shell)
        shell.event("pillar", "aman")
    end,
    mine = function(shell)
        sign_in(shell)
        shell.event "mine"
    end,
    idle = function(shell)
        in_lesson(shell)
        shell.message("idle", { left_s = 18 })
    end,
    ["result-passed"] = function(shell)
        in_lesson(shell)
        shell.message("lesson_done", {})
    end,
    ["result-repeat"] = function(shell)
        in_lesson(shell)
        shell.message("lesson_done", {})
    end,
    trouble = function(shell)
        in_lesson(shell)
        shell.message("lesson_fault", { code = "PLJ-204", step = 6, where = "aman-digital/tautan-palsu/06" })
    end,
    ["trouble-full"] = function(shell)
        in_lesson(shell)
        shell.message("lesson_fault", { code = "PLJ-302", step = 6, where = "aman-digital/tautan-palsu/06" })
    end,
    leave = function(shell)
        shell.event "start"
        shell.event "guest"
        shell.event("open", 2)
        shell.message("lesson", FRAME)
        shell.event "home"
    end,
    pin = function(shell)
        knock(shell)
        for digit in ("270"):gmatch "." do shell.event("digit", digit) end
    end,
    ["pin-none"] = knock,
    ["pin-rest"] = knock,
    maintenance = inside,
    checks = function(shell)
        inside(shell)
        shell.event "check"
    end,
    ["checks-many"] = function(shell)
        inside(shell)
        shell.event "check"
    end,
    ["maintenance-copy"] = inside,
    delivery = function(shell)
        inside(shell)
        shell.event "delivery"
    end,
    ["new-keys"] = function(shell)
        inside(shell)
        shell.event "delivery"
        shell.event "offer"
    end,
    certificate = to_certificate,
    ["certificate-genuine"] = scanned,
    ["certificate-forged"] = scanned,
    ["certificate-stranger"] = scanned,
    ["roll-back"] = function(shell)
        inside(shell)
        shell.event("roll-back", "aman")
    end,
    ["person-pin"] = function(shell)
        to_pin(shell)
        type_pin(shell, "270")
    end,
    ["person-pin-wrong"] = function(shell)
        to_pin(shell)
        type_pin(shell, "271828")
        shell.event "submit"
    end,
    ["own-pin"] = function(shell)
        sign_in(shell)
        shell.event "mine"
        shell.event "pin"
        type_pin(shell, desks.PIN)
        shell.event "submit"
        type_pin(shell, "27")
    end,
    people = to_people,
    ["people-none"] = to_people,
    ["people-pin"] = function(shell)
        to_people(shell)
        shell.event "pins"
        type_pin(shell, desks.NIP:sub(1, 11))
    end,
    ["pin-reset"] = function(shell)
        to_people(shell)
        shell.event "pins"
        type_pin(shell, desks.NIP)
        shell.event "submit"
    end,
    ["usb-copying"] = usb "copying",
    ["usb-slow"] = usb "slow",
    ["usb-several"] = usb_several,
    ["usb-safe-more"] = usb "safe-more",
    ["usb-released"] = usb "released",
    ["usb-full"] = usb "full",
    ["usb-refused"] = usb "refused",
    ["usb-safe"] = usb "safe",
    ["usb-failed"] = usb "failed",
}

local LOOKS = {
    ["pin-none"] = { set = false, readable = true, rest_s = 0, left = 5 },
    ["pin-rest"] = { set = true, readable = true, rest_s = 581, left = 0 },
}

local LIST = {
    found = true, file = "roster.xlsx", stick = true, added = 212, changed = 1, unchanged = 1040, bad = 2,
    lines = {
        { kind = "bad", line = 7, why = "rounded", other = 0 },
        { kind = "bad", line = 112, why = "twice", other = 31 },
        { kind = "changed", line = 4, name = "Budi Santoso, S.Kom.", joins = true, fields = {
            { name = "unit", before = "Dinas Komunikasi", after = "Sekretariat Daerah, Bagian Tata Pemerintahan" },
            { name = "level", before = "", after = "Pengawas" } } },
        { kind = "added", line = 5, name = "Siti Aminah", unit = "Dinas Kesehatan" },
        { kind = "added", line = 6, name = "I Made Wirawan", unit = "" },
    },
}
-- Of a kiosk where everything that can be looked at is not well.
local function all_bad()
    local list = {}
    for _, thing in ipairs { "database", "data", "kiosk key", "disk", "clock", "pin", "lessons", "seal keys",
                             "receipts", "revoked", "drops", "pack keys", "packs", "copies", "pruning", "roster" } do
        list[#list + 1] = { name = thing, grade = #list % 2 == 0 and "fail" or "warn" }
    end
    return { findings = list }
end

local FACTS = { ["maintenance-copy"] = setmetatable({ troubles = { "copy" } }, { __index = desks.FACTS }) }
local LISTS = { ["people-none"] = { found = false } }
local VERDICTS = {
    ["certificate-forged"] = { verdict = "forged", collector = "c0123456789abcdef", collector_name = "Dinas Kominfo" },
    ["certificate-stranger"] = { verdict = "stranger", collector = "c0123456789abcdef", collector_name = "" },
}
local CHECKS = {
    ["person-pin"] = { valid = true, known = true, pin = true },
    ["person-pin-wrong"] = { valid = true, known = true, pin = true },
}

-- ---- JSON ----

local ESCAPES = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n" }

local function json(value)
    if type(value) == "string" then return '"' .. value:gsub('["\\\n]', ESCAPES) .. '"' end
    if type(value) ~= "table" then return tostring(value) end
    local parts = {}
    if #value > 0 then
        for index, item in ipairs(value) do parts[index] = json(item) end
        return "[" .. table.concat(parts, ",") .. "]"
    end
    for key, item in pairs(value) do parts[#parts + 1] = json(tostring(key)) .. ":" .. json(item) end
    return "{" .. table.concat(parts, ",") .. "}"
end

-- ---- the command line ----

local function print_names()
    local names = {}
    for name in pairs(SCREENS) do names[#names + 1] = name end
    for name in pairs(collector) do names[#names + 1] = name end
    table.sort(names)
    print(table.concat(names, "\n"))
end

local function environment(w, h, choices)
    -- As ui::scale_for has it: the logical canvas is never smaller than the design's.
    local portrait = h > w
    local scale = portrait and math.min(w / 1080, h / 1920) or math.min(w / 1920, h / 1080)
    local env = {
        w = math.max(w / scale, portrait and 1080 or 1920), h = math.max(h / scale, portrait and 1920 or 1080),
        portrait = portrait, text = 1, theme = "terang", still = false, lang = "id",
    }
    env.content_w, env.content_h = env.w, env.h - 104 - (portrait and 246 or 136)
    for _, choice in ipairs(choices) do
        local name, value = choice:match "^(%w+)=(.*)$"
        env[name] = name == "text" and tonumber(value) or value
    end
    return env
end

local name = arg[1]
if not name then return print_names() end
local env = environment(tonumber(arg[2]), tonumber(arg[3]), { select(4, unpack(arg)) })
if collector[name] then return print(json(collector[name](env))) end
local walk = assert(SCREENS[name], "no such screen: " .. tostring(name))
local INDICATORS = {
    { id = "a", label = "Memeriksa alamat tautan", before = 50, after = 90, n = 4 },
    { id = "b", label = "Melaporkan pesan palsu", before = 40, after = 80, n = 3 },
    { id = "c", label = "Menjaga kerahasiaan sandi", before = 75, after = 75, n = 3 },
    { id = "d", label = "Menilai lampiran surel", before = 60, after = 100, n = 2 },
}
local RESULT = { title = "Mengenali tautan palsu", score = 86, passed = name ~= "result-repeat", minutes = 18, jp = 1,
                 code = "2F7A-0042", indicators = INDICATORS }
local shell = desks.new {
    result = RESULT, catalogue = { modules = modules() }, ["maintenance.look"] = LOOKS[name],
    ["person.check"] = CHECKS[name], ["maintenance.roster"] = LISTS[name] or LIST,
    ["maintenance.check"] = name == "checks-many" and all_bad() or nil, ["maintenance.facts"] = FACTS[name],
    ["maintenance.certificate"] = VERDICTS[name],
    ["maintenance.person"] = { known = true, pin = true, name = "Budi Santoso, S.Kom." },
    ["pin.look"] = { use = "optional", set = true, left = 5, rest_s = 0 },
    ["session.start"] = name:find "^person%-pin" and { open = false, left = 4, rest_s = 0 } or nil,
}
shell.view(env)
walk(shell)
print(json(shell.view(env)))
