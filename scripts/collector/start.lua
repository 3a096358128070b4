-- Where results are taken from: a stick, a server that this collector knows, a folder used before, any other folder.
local ui = require "ui"
local app = require "app"
local long_list = require "long_list"
local parts = require "parts"
local t = app.t

local start = {}
local fault, looking = nil, false

local function load()
    app.ask("desk.open", {}, function(data)
        app.desk, fault = data, nil
        if not data.keys then app.go "keys" end
    end, function(reply) fault = reply.fault end)
end

function start.enter()
    looking = false
    long_list.enter()
    load()
end

-- ---- taking a place ----

local function nothing_there()
    looking = false
    app.toast(t "start.nothing", "folder")
end

-- Asks about kiosks that nobody knows yet, else begins. intake: paths, survey; of a server what fetching has.
function start.look_over(intake)
    local strangers = {}
    for _, kiosk in ipairs(intake.survey.kiosks) do
        if kiosk.state == "stranger" then strangers[#strangers + 1] = kiosk end
    end
    app.go(#strangers > 0 and "strangers" or "adding", ui.merge(intake, { strangers = strangers }))
end

-- Looks whom the results are from.
function start.take(paths)
    if not app.desk then return app.toast(app.fault_words(fault), "warning") end
    if looking or not app.desk.keys then return end
    looking = true
    app.ask("add.look", { paths = paths }, function(survey)
        if survey.bundles == 0 then return nothing_there() end
        looking = false
        start.look_over { paths = paths, survey = survey }
    end, function(reply)
        looking = false
        app.toast(app.fault_words(reply.fault), "warning")
    end)
end

-- ---- the screen ----

local function invitation(env)
    local kontras = env.theme == "kontras"
    return ui.column {
        key = "invitation", radius = 28, clip = true, shrink = 0,
        fill = kontras and "sunken" or nil, edge = kontras and { color = "line", width = 3 } or nil,
        gradient = not kontras and { dir = "v", from = "panel1", to = "#F3E9D8" } or nil,
        pad = { t = 30, r = 44, b = 40, l = 44 }, gap = 18, justify = "center",
        not env.portrait and ui.picture {
            src = "media:illustrations/salin-usb.svg", alt = t "start.picture", fit = "contain", w = "100%", grow = 1,
            basis = 0, min_h = 200,
        },
        parts.heading(t "start.heading", 46),
        ui.text {
            t(env.portrait and "start.words.upright" or "start.words"), style = "body", color = "ink2", line = 1.45,
        },
    }
end

local function stick_row(env, volume)
    return ui.list_row(env, {
        key = volume.path, id = "stick-" .. volume.name, icon = "usb", title = volume.name, chevron = true,
        words = t(volume.read_only and "start.stick.read_only" or "start.stick", { path = volume.path }),
        tap = "take", arg = volume.path,
    })
end

-- A drop of IT's may be a folder of this computer, too: a share.
local function server_rows(env, list)
    for index, server in ipairs(app.desk and app.desk.servers or {}) do
        local is_folder = server.kind == "folder"
        list[#list + 1] = ui.list_row(env, {
            key = server.place, id = "server-" .. index, icon = is_folder and "folder" or "sync", chevron = true,
            title = t(is_folder and "start.share" or "start.server"), words = is_folder and server.path or server.place,
            tap = is_folder and "take" or "fetch", arg = is_folder and server.path or server.place,
        })
    end
    for index, file in ipairs(app.desk and app.desk.broken or {}) do
        list[#list + 1] = ui.note(env, { key = file, id = "broken-" .. index, kind = "warn", icon = "warning",
            title = t "start.servers.broken", title_size = 26, words = t("start.servers.broken.words", { file = file }),
            size = 25 })
    end
end

local function recent_rows(env, list)
    for index, path in ipairs(app.desk and app.desk.recent or {}) do
        if not app.volume_of(path) then
            list[#list + 1] = ui.list_row(env, {
                key = path, id = "recent-" .. index, icon = "clock", title = app.base_name(path), chevron = true,
                words = path, tap = "take", arg = path,
            })
        end
    end
end

local function places(env)
    local list = { gap = 16 }
    for _, volume in ipairs(app.volumes) do list[#list + 1] = stick_row(env, volume) end
    if #app.volumes == 0 then
        list[1] = ui.note(env, { kind = "info", icon = "usb", words = t "start.no_stick", size = 26 })
    end
    server_rows(env, list)
    recent_rows(env, list)
    list[#list + 1] = ui.list_row(env, {
        key = "other", id = "choose", icon = "folder", title = t "start.choose", words = t "start.choose.words",
        chevron = true, tap = "choose",
    })
    return ui.column(list)
end

local function summary(env)
    local desk = app.desk
    if fault then
        return ui.note(env, { id = "fault", kind = "warn", edge = true, icon = "warning", title = t "start.fault",
            words = app.fault_words(fault) .. " " .. t("start.fault.place", { path = app.boot.db or "" }), size = 25 })
    end
    if not desk then return ui.box { h = 96, shrink = 0 } end
    local words = desk.answers > 0
        and t("start.have", { answers = app.count(desk.answers), kiosks = app.count(desk.kiosks),
                              persons = app.count(desk.persons) })
        or t "start.have.none"
    return ui.note(env, { id = "have", kind = "accent", icon = "storage", words = words, size = 26 })
end

local function right(env)
    return ui.column {
        gap = 22,
        ui.marks.eyebrow(t "start.from", "download"),
        long_list.area(env, { key = "places", fade = "page", places(env) }),
        summary(env),
    }
end

function start.view(env)
    local desk = app.desk
    local ready = desk ~= nil and desk.kiosks > 0
    return app.page(env, {
        id = "start", title = t "frame.title", sub = t("frame.sub", { version = app.boot.version or "" }),
        content = parts.halves(env, { left = invitation(env), right = right(env), w = 700 }),
        leave = { kind = "quiet", icon = "exit", label = t "bar.quit", tap = "quit", id = "quit" },
        back = fault and { kind = "secondary", icon = "refresh", label = t "bar.again", tap = "again", id = "again" }
            or nil,
        primary = {
            icon = "chart", label = t "start.dashboard", tap = "dashboard", id = "primary", enabled = ready,
            hint = t "start.dashboard.hint",
        },
    })
end

start.events = {
    take = function(path) start.take { path } end,
    fetch = function(place)
        if not app.desk.keys then return end
        app.go("fetching", { server = place })
    end,
    choose = function()
        app.go("chooser", { purpose = "take", back = "start", take = function(path) start.take { path } end })
    end,
    dashboard = function() app.go "dashboard" end,
    again = load,
    quit = function() app.ask "quit" end,
}

return start
