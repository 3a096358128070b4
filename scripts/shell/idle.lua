-- 15: nobody touches the screen. Any touch on it goes on; at 0 the session is saved and left.
local ui = require "ui"
local app = require "app"
local t = app.t

local idle = {}

function idle.view(env, arg)
    local all = math.max(1, app.boot.countdown_s or 30)
    local guest = app.person == nil or app.person.guest
    return ui.dialog(env, {
        key = "idle", id = "idle", label = t "idle.heading", w = 940, align = "center",
        drop = 45,
        pad = { t = 52, r = 64, b = 56, l = 64 },
        ui.ring {
            value = math.max(0, math.min(1, arg.left_s / all)), size = 212, stroke = 18, color = "accent",
                track = "sunken",
            shrink = 0,
            ui.column {
                align = "center",
                ui.text { tostring(math.ceil(arg.left_s)), style = "timer", size = 80, line = 0.95, cell = true,
                          color = "ink", align = "center" },
                ui.text { t "idle.seconds", style = "small_bold", line = 1.2, color = "ink2" },
            },
        },
        ui.text { t "idle.heading", style = "h1", color = "ink", role = "heading",
                  margin = { t = 24, r = 0, b = 0, l = 0 } },
        ui.text { t(guest and "idle.words.guest" or "idle.words"), style = "body_l", size = 30, color = "ink",
                  align = "center", max_w = 730 * math.min(env.text, 1.1), margin = { t = 18, r = 0, b = 0, l = 0 } },
        ui.row {
            gap = 24, margin = { t = 38, r = 0, b = 0, l = 0 }, self = "stretch",
            ui.button(env, { kind = "secondary", big = true, icon = "exit", label = t "idle.leave", tap = "idle-leave",
                             id = "idle-leave", grow = 1, basis = 322, shrink = 1 }),
            ui.button(env, { big = true, icon = "touch", label = t "idle.stay", tap = "idle-stay", id = "idle-stay",
                             grow = 1, basis = 466, shrink = 1 }),
        },
    })
end

-- Read by itself to whoever listens: a touch, on whatever button, would go on. Without the seconds, which pass.
function idle.speech()
    local guest = app.person == nil or app.person.guest
    return { lines = { t "idle.heading", t(guest and "idle.words.guest" or "idle.words"),
                       t "idle.leave", t "idle.stay" } }
end

function idle.event(name)
    app.idle = nil
    app.over_changed()
    if name == "idle-leave" then app.end_session "leave" end
end

return idle
