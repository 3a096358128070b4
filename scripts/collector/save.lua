-- "Simpan laporan": what to save and where; how far it is; what lies there now.
local ui = require "ui"
local app = require "app"
local parts = require "parts"
local t = app.t

local save = {}
local wish = { page = true, workbook = true, tables = false, certificates = false, course = false }
local folder, state, progress, saved, fault = nil, "asking", {}, nil, nil
local letting_go, safe = false, nil
local KINDS = {
    { name = "page", icon = "monitor" }, { name = "workbook", icon = "chart" }, { name = "tables", icon = "list" },
    { name = "certificates", icon = "certificate" }, { name = "course", icon = "certificate" },
}

function save.enter(arg)
    state, saved, fault, safe, letting_go = "asking", nil, nil, nil, false
    folder = arg and arg.folder or folder
    if folder then return end
    app.ask("folder.usual", {}, function(data)
        local usual = data.entries
        local first = usual[2] or usual[1]
        folder = folder or first and first.path
    end)
end

local function begin()
    state, progress = "working", {}
    app.busy = true
    app.ask("report.save", ui.merge(wish, { folder = folder }), function(data)
        app.busy, state, saved = false, "saved", data
    end, function(reply)
        app.busy, state, fault = false, "failed", reply.fault
    end)
end

function save.message(kind, data)
    if kind == "progress" then progress = data end
end

-- ---- asking ----

local function chosen()
    for _, kind in ipairs(KINDS) do
        if wish[kind.name] then return true end
    end
    return false
end

local function kinds(env)
    local list = { gap = 16 }
    for index, kind in ipairs(KINDS) do
        local on = wish[kind.name]
        list[index] = ui.toggle(env, {
            key = kind.name, id = "kind-" .. kind.name, label = t("save." .. kind.name),
            words = t("save." .. kind.name .. ".words"), on = on, tap = "kind", arg = kind.name,
            state_words = t(on and "save.on" or "save.off"),
        })
    end
    return ui.column { gap = 22, ui.marks.eyebrow(t "save.what", "package"), ui.column(list) }
end

local function where(env)
    local list = { gap = 16 }
    local function place(path, icon, title)
        list[#list + 1] = ui.list_row(env, { key = path, id = "into-" .. #list + 1, icon = icon, title = title,
            words = path, tap = "into", arg = path, selected = folder == path })
    end
    if folder and not app.volume_of(folder) then place(folder, "folder", app.base_name(folder)) end
    for _, volume in ipairs(app.volumes) do
        if not volume.read_only then place(volume.path, "usb", volume.name) end
    end
    if folder and app.volume_of(folder) and app.volume_of(folder).path ~= folder then
        place(folder, "folder", app.base_name(folder))
    end
    list[#list + 1] = ui.list_row(env, { key = "other", id = "choose", icon = "folder", title = t "save.other",
                                         chevron = true, tap = "choose" })
    return ui.column {
        gap = 22,
        ui.marks.eyebrow(t "save.where", "folder"),
        ui.column(list),
        ui.spacer {},
        ui.note(env, { kind = "warn", icon = "lock", words = t "save.privacy", size = 25 }),
    }
end

-- ---- working and done ----

local function middle(env, column)
    return ui.column {
        grow = 1, align = "center", justify = "center", pad = { t = 0, r = 40, b = 0, l = 40 },
        ui.column(ui.merge({ w = env.portrait and "100%" or 1180, gap = 26 }, column)),
    }
end

local function working(env)
    local words = "progress." .. (progress.what or "files")
    return middle(env, {
        ui.marks.eyebrow(t("save.into", { path = folder }), "folder"),
        parts.heading(t "save.working", 50),
        parts.progress(env, progress, words),
        ui.note(env, { kind = "info", icon = "info", words = t "save.working.words", size = 25 }),
    })
end

local function file_rows(env)
    local list = { gap = 12 }
    for index, name in ipairs(saved.names) do
        local is_folder = not name:find("%.%w+$")
        list[index] = ui.list_row(env, {
            key = name, id = "file-" .. index, icon = is_folder and "folder" or "download", title = name,
            words = name:find "^sertifikat" and app.counted("save.certificates.count", saved.certificates) or nil,
        })
    end
    return ui.column(list)
end

local function stick_part(env)
    if safe == "unmounted" then
        return ui.note(env, { id = "safe", kind = "right", edge = true, icon = "eject", title = t "stick.safe",
            words = t "stick.safe.words", size = 25 })
    end
    if safe == "synced" then
        return ui.note(env, { id = "synced", kind = "warn", edge = true, icon = "eject", title = t "stick.synced",
            words = t "stick.synced.words", size = 25 })
    end
    return app.volume_of(folder) and ui.button(env, {
        kind = "secondary", icon = "eject", label = t "stick.let_go", tap = "let-go", id = "let-go", busy = letting_go,
        self = "start",
    }) or nil
end

local function done(env)
    local title = saved.stopped and "save.stopped" or "save.saved"
    return middle(env, {
        ui.row {
            gap = 30, align = "center",
            saved.stopped and ui.marks.diamond(112, "pause", "warn") or ui.marks.right(112),
            ui.column {
                grow = 1, parts.heading(t(title), 46),
                ui.text { folder, id = "folder", style = "body", color = "ink2", max_lines = 2 },
            },
        },
        file_rows(env),
        saved.troubles > 0 and ui.note(env, { kind = "warn", icon = "warning",
            words = app.counted("save.troubles", saved.troubles), size = 25 }),
        stick_part(env),
        ui.text { t "save.privacy", style = "small", color = "ink2" },
    })
end

local function failed(env)
    return middle(env, {
        ui.row { gap = 30, align = "center", ui.marks.wrong(112), parts.heading(t "save.failed", 46) },
        ui.text { app.fault_words(fault) .. " " .. t "save.failed.words", style = "body_l", size = 28, color = "ink" },
        ui.note(env, { kind = "info", icon = "folder", words = folder or "", size = 25 }),
    })
end

local BARS = {
    asking = function()
        return {
            leave = app.back_button(),
            primary = { icon = "download", label = t "save.go", tap = "go", id = "primary",
                        enabled = chosen() and folder ~= nil, hint = t "save.hint" },
        }
    end,
    working = function()
        return { leave = { kind = "secondary", icon = "cross", label = t "adding.stop", tap = "stop", id = "stop" } }
    end,
    saved = function()
        return {
            leave = app.back_button "again",
            primary = { icon = "check", label = t "save.done", tap = "back", id = "primary" },
        }
    end,
    failed = function()
        return {
            leave = app.back_button "again",
            primary = { icon = "refresh", label = t "bar.again", tap = "go", id = "primary" },
        }
    end,
}

local BODIES = {
    asking = function(env) return parts.halves(env, { left = kinds(env), right = where(env), w = 860 }) end,
    working = working, saved = done, failed = failed,
}

function save.view(env)
    local bar = BARS[state]()
    return app.page(env, {
        id = "save", title = t "save.title", sub = t "frame.title", content = BODIES[state](env), leave = bar.leave,
        primary = bar.primary,
    })
end

local function choose()
    app.go("chooser", {
        purpose = "save", back = "save", writable = true,
        take = function(path) app.go("save", { folder = path }) end,
    })
end

local function let_go()
    letting_go = true
    app.ask("stick.let_go", { path = folder }, function(data)
        letting_go, safe = false, data.state ~= "none" and data.state or nil
    end, function(reply)
        letting_go = false
        app.toast(app.fault_words(reply.fault), "warning")
    end)
end

save.events = {
    kind = function(name) wish[name] = not wish[name] end,
    into = function(path) folder = path end,
    choose = choose, go = begin, ["let-go"] = let_go,
    stop = function() app.ask "work.stop" end,
    again = function() state = "asking" end,
    back = function() app.go "dashboard" end,
}

return save
