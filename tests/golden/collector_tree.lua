-- The screens of the supervisor's window, by name: each function gives the tree in a look.
local desks = require "collector_desk"

local STICK = { name = "SULUH-USB", path = "/media/SULUH-USB", read_only = false }
local NO_KEYS = { keys = false, key_folder = "/home/penyelia/.local/share/suluh-collect", kiosks = 0, answers = 0,
                  persons = 0, recent = {} }
local SERVER = { keys = true, collector = "c0123456789abcdef", key_folder = "/k", kiosks = 2, answers = 10, persons = 3,
                 recent = {}, broken = {}, servers = {
    { place = "sftp://arsip.example.go.id/suluh", kind = "sftp", path = "", file = "/etc/suluh/drops.toml" },
} }
local STRANGERS = { bundles = 12, unreadable = 0, missing_places = 0, kiosks = {
    { kiosk = desks.ID, name = "Dinas Arsip · Lobi", state = "stranger", bundles = 5 },
    { kiosk = "k05c5323b4bf8edb0", name = "Dinas Arsip · Lantai 2", state = "stranger", bundles = 4 },
    { kiosk = "k29395b90a3b6834f", name = "", state = "stranger", bundles = 3 },
} }

local function with_stick(window) window.message("volumes", { list = { STICK } }) end

local function at_dashboard(view)
    return function(window)
        window.event "dashboard"
        window.event("view", view)
    end
end

local function saving(window)
    window.event "dashboard"
    window.event "save"
end

-- walk: what happens before the picture; answers, later: as collector_desk has them.
local WALKS = {
    start = { walk = with_stick },
    keys = { answers = { ["desk.open"] = NO_KEYS } },
    ["keys-made"] = { answers = { ["desk.open"] = NO_KEYS }, walk = function(window) window.event "make" end },
    chooser = { walk = function(window) window.event "choose" end },
    strangers = { answers = { ["add.look"] = STRANGERS }, walk = function(window)
        window.event("take", STICK.path)
        window.event("trust", desks.ID)
    end },
    ["start-server"] = { answers = { ["desk.open"] = SERVER } },
    fetching = { answers = { ["desk.open"] = SERVER }, later = "server.fetch", walk = function(window)
        window.event("fetch", SERVER.servers[1].place)
        window.message("progress", { what = "fetched", done = 34, total = 120, left_ms = 42000 })
    end },
    ["server-gone"] = { answers = { ["desk.open"] = SERVER, ["server.fetch"] = { fault = "gone" } },
                        walk = function(window) window.event("fetch", SERVER.servers[1].place) end },
    adding = { later = "add.begin", walk = function(window)
        with_stick(window)
        window.event("take", STICK.path)
        window.message("progress", { what = "bundles", done = 212, total = 331, left_ms = 95000 })
    end },
    ["adding-stop"] = { later = "add.begin", walk = function(window)
        window.event("take", STICK.path)
        window.event "stop"
    end },
    arrived = { walk = function(window)
        with_stick(window)
        window.event("take", STICK.path)
    end },
    ["arrived-safe"] = { walk = function(window)
        with_stick(window)
        window.event("take", STICK.path)
        window.event "let-go"
    end },
    glance = { walk = at_dashboard "glance" },
    units = { walk = at_dashboard "units" },
    indicators = { walk = at_dashboard "indicators" },
    items = { walk = at_dashboard "items" },
    kiosks = { walk = at_dashboard "kiosks" },
    records = { walk = at_dashboard "records" },
    deadlines = { walk = function(window)
        window.event "dashboard"
        window.event "roster"
        window.event "units"
        window.event("unit", 2)
    end },
    roster = { walk = function(window)
        window.event "dashboard"
        window.event "roster"
        window.message("dropped", { path = "/home/penyelia/daftar.csv", folder = false })
    end },
    save = { walk = saving },
    saved = { walk = function(window)
        saving(window)
        window.event "go"
    end },
}

local screens = {}
for name, way in pairs(WALKS) do
    screens["collector-" .. name] = function(env)
        local window = desks.new(way.answers, way.later)
        window.view(env)
        if way.walk then way.walk(window) end
        return window.view(env)
    end
end
return screens
