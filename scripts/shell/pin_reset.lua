-- Asks a second time before somebody's PIN is taken away.
local ui = require "ui"
local app = require "app"
local t = app.t

local pin_reset = {}

-- arg: {nip, name}.
function pin_reset.view(env, arg)
    local heading = t "resetpin.ask"
    local name = arg.name and arg.name ~= "" and arg.name or t("person.nip", { tail = arg.nip:sub(-4) })
    return ui.dialog(env, {
        key = "pin-reset", id = "pin-reset", label = heading, w = 940, align = "center",
        pad = { t = 60, r = 64, b = 56, l = 64 }, corner = app.dialog_listen(env),
        ui.icon_tile("unlock", "accent", 112),
        ui.text { heading, style = "h1", color = "ink", role = "heading", align = "center",
                  margin = { t = 30, r = 0, b = 0, l = 0 } },
        ui.text { t("resetpin.ask.words", { name = name }), style = "body_l", size = 29, color = "ink",
                  align = "center", max_w = 800, margin = { t = 16, r = 0, b = 0, l = 0 } },
        ui.row {
            gap = 24, margin = { t = 44, r = 0, b = 0, l = 0 }, self = "stretch",
            ui.button(env, { kind = "secondary", big = true, label = t "resetpin.no", tap = "stay", id = "stay",
                             grow = 1, basis = 0, shrink = 1 }),
            ui.button(env, { kind = "danger", big = true, icon = "unlock", label = t "resetpin.yes", tap = "go",
                             arg = arg.nip, id = "go", grow = 1, basis = 0, shrink = 1 }),
        },
    })
end

function pin_reset.event(name, arg)
    if name ~= "stay" and name ~= "go" then return end
    app.close_over()
    if name == "go" then app.screens.people_pin.reset(arg) end
end

return pin_reset
