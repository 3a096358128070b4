-- Everything collected, in six views: at a glance, by unit, by indicator, by question, by kiosk, and what was
-- corrected or removed.
local ui = require "ui"
local app = require "app"
local day_editor = require "day_editor"
local long_list = require "long_list"
local parts = require "parts"
local views = require "dashboard_views"
local t = app.t

local dashboard = {}
local data, fault, view_name = nil, nil, "glance"
local progress = {}
local VIEWS = {
    { value = "glance", icon = "chart" }, { value = "units", icon = "users" },
    { value = "indicators", icon = "target" }, { value = "items", icon = "help" },
    { value = "kiosks", icon = "monitor" }, { value = "records", icon = "list" },
}

local function load()
    progress = {}
    app.ask("dashboard", {}, function(reply) data, fault = reply, nil end, function(reply) fault = reply.fault end)
end

function dashboard.enter(arg)
    view_name = arg and arg.view or view_name
    long_list.enter()
    load()
end

local function tabs(env)
    local list = {}
    for index, view in ipairs(VIEWS) do
        list[index] = { value = view.value, label = t("dashboard." .. view.value .. (env.portrait and ".short" or "")),
                        icon = not env.portrait and view.icon }
    end
    return ui.tabs(env, { key = "views", tabs = list, value = view_name, tap = "view", label = t "dashboard.title",
                          fill = env.portrait })
end

local function body(env)
    if fault then
        return parts.empty(env, { icon = "warning", title = t "dashboard.fault", words = app.fault_words(fault),
            button = { kind = "secondary", icon = "refresh", label = t "bar.again", tap = "again", id = "again" } })
    end
    if not data then
        return ui.column {
            grow = 1, align = "center", justify = "center",
            ui.column {
                w = env.portrait and "100%" or 900, gap = 24,
                parts.heading(t "dashboard.reading", 40), parts.progress(env, progress, "progress.rows"),
            },
        }
    end
    if data.totals.answers == 0 and data.totals.attempts == 0 then
        return parts.empty(env, { icon = "download", title = t "dashboard.empty", words = t "dashboard.empty.words",
            button = { icon = "usb", label = t "dashboard.take", tap = "back", id = "take" } })
    end
    return views[view_name](env, data)
end

function dashboard.message(kind, told)
    if kind == "progress" then progress = told end
end

local function deadline_words()
    local day = day_editor.parse(data and data.deadline)
    if not day then return t "dashboard.sub" end
    return t("dashboard.deadline", { date = day_editor.words(day) })
end

function dashboard.view(env)
    local side = env.portrait and 40 or 56
    return app.page(env, {
        id = "dashboard", title = t "dashboard.title", sub = deadline_words(),
        content = ui.column {
            grow = 1, gap = 24, pad = { t = 26, r = side, b = 20, l = side },
            tabs(env),
            body(env),
        },
        leave = { kind = "quiet", icon = "arrow-left", label = t "dashboard.take", tap = "back", id = "back" },
        back = { kind = "secondary", icon = "users", label = t "dashboard.roster", tap = "roster", id = "roster",
                 pad = 24 },
        primary = {
            icon = "download", label = t "dashboard.save", tap = "save", id = "primary",
            enabled = data ~= nil and data.totals.attempts > 0, hint = t "dashboard.empty",
        },
    })
end

dashboard.events = {
    view = function(arg)
        view_name = arg
        long_list.enter()
    end,
    again = load,
    back = function() app.go "start" end,
    roster = function() app.go "roster" end,
    save = function() app.go "save" end,
}

return dashboard
