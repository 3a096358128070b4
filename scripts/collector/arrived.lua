-- What came in and from whom, what is missing, and whether the stick may be pulled.
local ui = require "ui"
local app = require "app"
local long_list = require "long_list"
local parts = require "parts"
local standing = require "standing"
local t = app.t

local arrived = {}
local came, fault, intake = nil, nil, {}
local stick, letting_go, safe = nil, false, nil

function arrived.enter(arg)
    came, fault, intake = arg.came, arg.fault, arg
    stick, letting_go, safe = arg.paths[1] and app.volume_of(arg.paths[1]), false, nil
    long_list.enter()
end

-- ---- left: in one look ----

local function outcome()
    if fault then return "failed" end
    if came.stopped then return "stopped" end
    if intake.cut then return "cut" end
    if came.refused_all + came.set_aside > 0 then
        return came.merged > 0 and "some" or came.known > 0 and "known_some" or "refused"
    end
    return came.merged > 0 and "good" or "nothing_new"
end

local MARKS = {
    failed = function() return ui.marks.wrong(112) end,
    refused = function() return ui.marks.diamond(112, "warning", "warn") end,
    known_some = function() return ui.marks.diamond(112, "warning", "warn") end,
    some = function() return ui.marks.diamond(112, "warning", "warn") end,
    stopped = function() return ui.marks.diamond(112, "pause", "warn") end,
    cut = function() return ui.marks.diamond(112, "warning", "warn") end,
}

local function sentence(kind)
    if kind == "failed" then
        local words = intake.server and app.server_fault_words(fault) or app.fault_words(fault)
        return words .. " " .. t(intake.server and "arrived.failed.server" or "arrived.failed.words")
    end
    if kind == "cut" then
        return app.server_fault_words(intake.cut) .. " " .. t "arrived.cut.words" .. " "
            .. app.counted("arrived.rows", came.rows, { bundles = app.count(came.merged) })
    end
    if kind == "refused" then return app.counted("arrived.refused.words", came.refused_all + came.set_aside) end
    if kind == "known_some" then
        return app.counted("arrived.known_some.words", came.refused_all + came.set_aside,
                           { known = app.count(came.known) })
    end
    if kind == "nothing_new" then return app.counted("arrived.nothing_new.words", came.known) end
    return app.counted("arrived.rows", came.rows, { bundles = app.count(came.merged) })
end

local function stick_panel(env)
    if safe == "unmounted" then
        return ui.note(env, { id = "safe", kind = "right", edge = true, icon = "eject", title = t "stick.safe",
            title_size = 32, words = t "stick.safe.words", size = 25 })
    end
    if safe == "synced" then
        return ui.note(env, { id = "synced", kind = "warn", edge = true, icon = "eject", title = t "stick.synced",
            words = t "stick.synced.words", size = 25 })
    end
    if not stick then return nil end
    return ui.column {
        gap = 18, shrink = 0,
        ui.note(env, { id = "not-yet", kind = "warn", icon = "usb", words = t "stick.not_yet", size = 25 }),
        ui.button(env, { kind = "secondary", icon = "eject", label = t "stick.let_go", tap = "let-go", id = "let-go",
                         busy = letting_go }),
    }
end

local function receipt_words()
    if fault then return nil end
    if came.receipts_failed > 0 then return t "arrived.receipts.failed" end
    if came.receipts > 0 then return app.counted("arrived.receipts", came.receipts) end
    return nil
end

-- Long lists of kiosks stand above what is missing.
local function todo_words()
    local todo = not fault and standing.count(came.standing) or 0
    return todo > 0 and app.counted("arrived.todo", todo) or nil
end

local function look(env)
    local kind = outcome()
    local mark = MARKS[kind] or function() return ui.marks.right(112) end
    local more = {}
    more[1] = receipt_words()
    more[#more + 1] = todo_words()
    return ui.column {
        gap = env.text > 1.2 and 18 or 26, justify = "center",
        mark(),
        parts.heading(t("arrived." .. kind), 46),
        ui.text { sentence(kind), style = "body_l", size = 28, color = "ink" },
        #more > 0 and ui.text { table.concat(more, " "), style = "body", color = "ink2" },
        stick_panel(env),
    }
end

-- ---- right: kiosk by kiosk ----

local function kiosk_pill(kiosk)
    if kiosk.set_aside > 0 then return ui.marks.pill("no", t "arrived.pill.aside", "shield-alert") end
    if kiosk.merged == 0 then return ui.marks.pill("neutral", t "arrived.pill.known", "check") end
    return ui.marks.pill("ok", t "arrived.pill.new", "check")
end

local function kiosk_rows(env, list)
    for index, kiosk in ipairs(came.kiosks) do
        list[#list + 1] = ui.list_row(env, {
            key = kiosk.kiosk, id = "kiosk-" .. index, icon = "monitor", title = app.kiosk_name(kiosk),
            words = app.counted("arrived.kiosk", kiosk.rows, { bundles = app.count(kiosk.merged) }),
            right = kiosk_pill(kiosk),
        })
    end
end

local function refused_rows(env, list)
    for index, refused in ipairs(came.refused) do
        list[#list + 1] = ui.note(env, {
            key = "refused-" .. index, id = "refused-" .. index, kind = "warn", icon = "warning",
            title = refused.file, title_size = 25, words = t("refused." .. refused.why), size = 25,
            pad = { t = 18, r = 28, b = 18, l = 28 },
        })
    end
    if (intake.troubles or 0) > 0 then
        list[#list + 1] = ui.note(env, { key = "server-troubles", id = "server-troubles", kind = "warn",
            icon = "warning", words = app.counted("arrived.troubles", intake.troubles), size = 25 })
    end
    if came.refused_more > 0 then
        list[#list + 1] = ui.text { t("arrived.refused.more", { n = app.count(came.refused_more) }), style = "body",
                                    color = "ink2" }
    end
end

local function details(env)
    local list = { gap = 14 }
    kiosk_rows(env, list)
    refused_rows(env, list)
    list[#list + 1] = ui.box { h = 12, shrink = 0 }
    list[#list + 1] = ui.marks.eyebrow(t "arrived.missing", "list")
    for _, note in ipairs(standing.notes(env, came.standing)) do list[#list + 1] = note end
    return ui.column {
        gap = 20,
        ui.marks.eyebrow(t "arrived.from", "monitor"),
        long_list.area(env, { key = "came", fade = "page", ui.column(list) }),
    }
end

-- The file that names the server; nil for sticks and folders.
local function server_file()
    for _, server in ipairs(intake.server and app.desk and app.desk.servers or {}) do
        if server.place == intake.server then return server.file end
    end
    return nil
end

local function nothing(env)
    local file = server_file()
    return ui.column {
        justify = "center",
        gap = 18,
        ui.note(env, { kind = "info", icon = "info", words = t "arrived.failed.do", size = 26 }),
        file and ui.note(env, { id = "for-it", kind = "info", icon = "wrench", size = 24,
                                words = t("server.fault.it", { file = file }) }),
    }
end

function arrived.view(env)
    return app.page(env, {
        id = "arrived", title = t "arrived.title", sub = app.source(intake),
        content = parts.halves(env, { left = look(env), right = fault and nothing(env) or details(env), w = 620 }),
        leave = {
            kind = "quiet", icon = "arrow-left", label = t(fault and "bar.back" or "arrived.more"), tap = "back",
            id = "back",
        },
        back = (fault or intake.cut) and {
            kind = "secondary", icon = "refresh", label = t "bar.again", tap = "again", id = "again",
        } or nil,
        primary = { icon = "chart", label = t "start.dashboard", tap = "dashboard", id = "primary" },
    })
end

local function let_go()
    if letting_go then return end
    letting_go = true
    app.ask("stick.let_go", { path = stick.path }, function(data)
        letting_go, safe = false, data.state ~= "none" and data.state or nil
        if data.state == "none" then stick = nil end
    end, function(reply)
        letting_go = false
        if reply.fault == "gone" then
            stick = nil
            return app.toast(t "stick.gone", "usb")
        end
        app.toast(app.fault_words(reply.fault), "warning")
    end)
end

-- A stick that was let go leaves; its words stay until another screen.
function arrived.message(kind)
    if kind == "volumes" and stick and not letting_go and not safe and not app.volume_of(stick.path) then
        stick = nil
    end
end

arrived.events = {
    ["let-go"] = let_go,
    back = function() app.go "start" end,
    again = function()
        if intake.server then return app.go("fetching", { server = intake.server }) end
        app.screens.start.take(intake.paths)
    end,
    dashboard = function() app.go "dashboard" end,
}

return arrived
