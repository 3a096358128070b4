-- The first time: results are sealed to this collector's keys, so it makes them before anything else.
local ui = require "ui"
local app = require "app"
local parts = require "parts"
local t = app.t

local keys = {}
local made, copied, busy = false, nil, false

function keys.enter()
    made, copied, busy = app.desk ~= nil and app.desk.keys, nil, false
end

local function step(number, words)
    return ui.row {
        gap = 20, align = "start",
        ui.box {
            w = 52, h = 52, radius = 18, fill = "accentSoft", align = "center", justify = "center", shrink = 0,
            decor = true, ui.text { tostring(number), style = "title", size = 27, color = "accent" },
        },
        ui.text { words, style = "body", size = 27, line = 1.4, color = "ink", grow = 1,
                  margin = { t = 6, r = 0, b = 0, l = 0 } },
    }
end

local function before(env)
    return {
        gap = 26, justify = "center",
        ui.marks.eyebrow(t "keys.eyebrow", "shield"),
        parts.heading(t "keys.heading", 46),
        ui.text { t "keys.words", style = "body_l", size = 28, color = "ink" },
        ui.note(env, { kind = "warn", edge = true, icon = "warning", title = t "keys.warn.title",
            words = t("keys.warn.words", { path = app.desk and app.desk.key_folder or "" }), size = 25 }),
    }
end

local function after(env)
    return {
        gap = 26, justify = "center",
        ui.row { gap = 26, align = "center", ui.marks.right(104), parts.heading(t "keys.made", 46) },
        ui.text { t("keys.made.words", { id = app.desk and app.desk.collector or "" }), style = "body_l", size = 28,
                  color = "ink" },
        step(1, t "keys.step.copy"), step(2, t "keys.step.it"), step(3, t "keys.step.backup"),
        copied and ui.note(env, { id = "copied", kind = "right", icon = "check-circle",
            words = t("keys.copied", { path = copied }), size = 25 }),
    }
end

function keys.view(env)
    local column = made and after(env) or before(env)
    column.grow, column.self, column.w = 1, "center", not env.portrait and 1240 or "100%"
    column.pad = { t = 30, r = 0, b = 30, l = 0 }
    return app.page(env, {
        id = "keys", title = t "frame.title", sub = t "keys.sub",
        content = ui.column {
            grow = 1, pad = { t = 0, r = env.portrait and 40 or 56, b = 0, l = env.portrait and 40 or 56 },
            ui.column(column),
        },
        leave = { kind = "quiet", icon = "exit", label = t "bar.quit", tap = "quit", id = "quit" },
        back = made and { kind = "secondary", icon = "download", label = t "keys.copy", tap = "copy", id = "copy" }
            or nil,
        primary = made and { icon = "arrow-right", forward = true, label = t "bar.go", tap = "go", id = "primary" }
            or { icon = "shield-check", label = t "keys.make", tap = "make", id = "primary", busy = busy },
    })
end

local function make()
    if busy then return end
    busy = true
    app.ask("keys.make", {}, function(data)
        busy, made = false, true
        app.desk = ui.merge(app.desk, { keys = true, collector = data.collector, key_folder = data.key_folder })
    end, function(reply)
        busy = false
        app.toast(app.fault_words(reply.fault), "warning")
    end)
end

local function copy()
    app.go("chooser", { purpose = "keys", back = "keys", writable = true, take = function(path)
        app.go "keys"
        app.ask("keys.copy", { path = path }, function(data) copied = data.folder end)
    end })
end

keys.events = {
    make = make, copy = copy,
    go = function() app.go "start" end,
    quit = function() app.ask "quit" end,
}

return keys
