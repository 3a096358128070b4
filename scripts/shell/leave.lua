-- Asks before something is left: the session, or as a guest a lesson that would begin anew.
local ui = require "ui"
local app = require "app"
local t = app.t

local leave = {}

local function words_of(arg)
    if arg.words == "lesson" then
        return t "leave.lesson.heading", t "leave.lesson.guest", t "leave.lesson.go", "home"
    end
    return t "leave.heading", t "leave.guest", t "leave.go", "exit"
end

function leave.view(env, arg)
    local heading, words, go, icon = words_of(arg)
    return ui.dialog(env, {
        key = "leave", id = "leave", label = heading, w = 940, align = "center",
        pad = { t = 60, r = 64, b = 56, l = 64 }, corner = app.dialog_listen(env),
        ui.icon_tile(icon, "accent", 112),
        ui.text { heading, style = "h1", color = "ink", role = "heading", align = "center",
                  margin = { t = 30, r = 0, b = 0, l = 0 } },
        ui.text { words, style = "body_l", size = 29, color = "ink", align = "center", max_w = 760,
                  margin = { t = 16, r = 0, b = 0, l = 0 } },
        ui.row {
            gap = 24, margin = { t = 44, r = 0, b = 0, l = 0 }, self = "stretch",
            ui.button(env, { kind = "secondary", big = true, label = t "leave.stay", tap = "stay", id = "stay",
                grow = 1,
                             basis = 0, shrink = 1 }),
            ui.button(env, { big = true, icon = icon, label = go, tap = "go", id = "go", grow = 1, basis = 0,
                shrink = 1 }),
        },
    })
end

function leave.event(name)
    local arg = app.over and app.over.arg or {}
    if name == "stay" then
        app.close_over()
    elseif name == "go" and arg.words == "lesson" then
        app.screens.lesson.leave()
    elseif name == "go" then
        app.end_session "leave"
    end
end

return leave
