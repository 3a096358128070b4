-- Stopping is harmless; a slip of the finger still should not do it.
local ui = require "ui"
local app = require "app"
local t = app.t

local ask_stop = {}

function ask_stop.view(env)
    return ui.dialog(env, {
        key = "ask-stop", id = "ask-stop", label = t "stop.heading", w = 940,
        pad = { t = 48, r = 56, b = 44, l = 56 }, gap = 22,
        ui.text { t "stop.heading", style = "h2", size = 40, scale_text = false, color = "ink", role = "heading" },
        ui.text { t "stop.words", style = "body", color = "ink", line = 1.5 },
        ui.row {
            gap = 22, margin = { t = 18, r = 0, b = 0, l = 0 },
            ui.button(env, { kind = "secondary", label = t "stop.yes", tap = "yes", id = "stop-yes", grow = 1,
                             basis = 0 }),
            ui.button(env, { label = t "stop.no", tap = "no", id = "stop-no", grow = 1, basis = 0 }),
        },
    })
end

ask_stop.events = {
    no = app.close_over,
    yes = function()
        local stop = app.over.arg.stop
        app.close_over()
        stop()
    end,
}

return ask_stop
