-- The supervisor's window and servers: what is offered, fetched, asked about, and said when it fails.
return function()
    local support = require "support"
    local equal, truthy = support.equal, support.truthy
    local tests = {}

    local desks = require "collector_desk"
    local desk, ID = desks.new, desks.ID

    local function screen(window) return window.view(support.ENV).id end
    local function texts(window) return support.texts(window.view(support.ENV)) end
    local function says(window, words) truthy(texts(window):find(words, 1, true), words) end
    local function find(window, id) return support.find(window.view(support.ENV), id) end
    local called = desks.called

    local PLACE = "sftp://arsip.go.id/suluh"
    local WITH_SERVER = { keys = true, collector = "c0123456789abcdef", key_folder = "/k", kiosks = 0, answers = 0,
                          persons = 0, recent = {}, broken = {}, servers = {
                              { place = PLACE, kind = "sftp", path = "", file = "/etc/suluh/drops.toml" },
                              { place = "folder /srv/bagi", kind = "folder", path = "/srv/bagi" },
                          } }
    local STRANGE = { bundles = 2, unreadable = 0, missing_places = 0, kiosks = {
        { kiosk = ID, name = "Kios Satu", state = "stranger", bundles = 2 },
    } }
    local function fetched(more)
        local data = { path = "/k/mirror", survey = STRANGE, fetched = 2, there = 0, troubles = 0, stopped = false }
        for key, value in pairs(more or {}) do data[key] = value end
        return data
    end

    function tests.a_server_that_is_known_is_offered_and_its_kiosks_are_asked_about()
        local window, calls, waiting = desk({ ["desk.open"] = WITH_SERVER, ["server.fetch"] = fetched() },
            "server.fetch")
        says(window, "Ambil dari server")
        says(window, PLACE)
        window.event("fetch", PLACE)
        equal(screen(window), "fetching")
        equal(called(calls, "server.fetch").place, PLACE)
        says(window, "Menghubungi server")
        window.message("dropped", { path = "/srv/lain", folder = true })
        equal(screen(window), "fetching")
        window.message("progress", { what = "fetched", done = 1, total = 2, left_ms = 95000 })
        says(window, "1 dari 2 berkas terambil")
        says(window, "Sekitar 2 menit lagi")
        waiting[1]()
        equal(screen(window), "strangers")
        window.event("trust", ID)
        window.event "go"
        equal(called(calls, "add.begin"), { paths = { "/k/mirror" }, trust = { ID }, server = PLACE })
        equal(screen(window), "arrived")
        says(window, PLACE)
        truthy(not texts(window):find("mirror", 1, true))
    end

    function tests.a_shared_folder_of_the_servers_is_taken_like_any_other()
        local window, calls = desk { ["desk.open"] = WITH_SERVER }
        truthy(find(window, "server-2"))
        window.event("take", "/srv/bagi")
        equal(called(calls, "add.look").paths, { "/srv/bagi" })
    end

    function tests.fetching_can_be_stopped_and_what_came_stays()
        local window, calls, waiting = desk({ ["desk.open"] = WITH_SERVER, ["server.fetch"] = { stopped = true } },
            "server.fetch")
        window.event("fetch", PLACE)
        window.event "stop"
        truthy(called(calls, "work.stop"))
        says(window, "Sedang berhenti")
        waiting[1]()
        equal(screen(window), "start")
        says(window, "tidak diambil lagi")
    end

    function tests.a_server_that_fails_is_said_with_what_to_do()
        for fault, words in pairs { gone = "Periksa jaringan", ["timed out"] = "tidak menjawab",
                                    refused = "Mintalah TI memeriksanya", ["bad input"] = "belum lengkap",
                                    io = "tidak dapat diambil dari server" } do
            local window, calls = desk { ["desk.open"] = WITH_SERVER, ["server.fetch"] = { fault = fault } }
            window.event("fetch", PLACE)
            equal(screen(window), "arrived")
            says(window, words)
            says(window, "Hasil di server tetap utuh")
            says(window, "suluh-collect add /etc/suluh/drops.toml")
            truthy(not texts(window):find("Stik", 1, true))
            local before = #calls
            window.event "again"
            equal(calls[before + 1].service, "server.fetch")
        end
    end

    function tests.a_line_that_was_cut_is_said_beside_what_came()
        local window = desk { ["desk.open"] = WITH_SERVER,
                              ["server.fetch"] = fetched { cut = "timed out", troubles = 1 } }
        window.event("fetch", PLACE)
        window.event("trust", ID)
        window.event "go"
        says(window, "Terputus di tengah")
        says(window, "1.234 catatan baru")
        says(window, "1 berkas di server rusak")
        truthy(find(window, "again"))
    end

    function tests.a_list_of_servers_that_cannot_be_read_is_named()
        local broken = {}
        for key, value in pairs(WITH_SERVER) do broken[key] = value end
        broken.servers, broken.broken = {}, { "/etc/suluh/drops.toml" }
        local window = desk { ["desk.open"] = broken }
        says(window, "suluh-collect add /etc/suluh/drops.toml")
    end

    return tests
end
