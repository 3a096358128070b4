-- Asks a second time before a pack goes back to its earlier version.
local ui = require "ui"
local app = require "app"
local t = app.t

local roll_back = {}

function roll_back.view(env, pack)
    local heading = t "maintenance.back.heading"
    return ui.dialog(env, {
        key = "roll-back", id = "roll-back", label = heading, w = 940, align = "center",
        pad = { t = 60, r = 64, b = 56, l = 64 }, corner = app.dialog_listen(env),
        ui.icon_tile("rollback", "accent", 112),
        ui.text { heading, style = "h1", color = "ink", role = "heading", align = "center",
                  margin = { t = 30, r = 0, b = 0, l = 0 } },
        ui.text { t("maintenance.back.words", { title = pack.title, version = pack.version, earlier = pack.earlier }),
                  style = "body_l", size = 29, color = "ink", align = "center", max_w = 800, markup = true,
                  margin = { t = 16, r = 0, b = 0, l = 0 } },
        ui.row {
            gap = 24, margin = { t = 44, r = 0, b = 0, l = 0 }, self = "stretch",
            ui.button(env, { kind = "secondary", big = true, label = t "maintenance.back.no", tap = "stay",
                             id = "stay", grow = 1, basis = 0, shrink = 1 }),
            ui.button(env, { kind = "danger", big = true, icon = "rollback", label = t "maintenance.back.yes",
                             tap = "go", arg = pack.id, id = "go", grow = 1, basis = 0, shrink = 1 }),
        },
    })
end

function roll_back.event(name, arg)
    if name ~= "stay" and name ~= "go" then return end
    app.close_over()
    if name == "go" then app.screens.maintenance.roll_back(arg) end
end

return roll_back
