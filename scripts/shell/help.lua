-- What the tools of the bar do, and that nothing is ever lost.
local ui = require "ui"
local app = require "app"
local t = app.t

local help = {}

local ROWS = {
    { "text-size", "help.text" }, { "contrast", "help.contrast" }, { "touch", "help.answer" }, { "pause",
        "help.pause" },
}
local SIGN_IN_ROW = { "card", "help.nip" }

local function row(icon, key)
    return ui.row {
        gap = 28, align = "center",
        ui.icon_tile(icon, "primary", 80),
        ui.text { t(key), style = "body", size = 27, line = 1.4, scale_text = false, markup = true, color = "ink",
            grow = 1 },
    }
end

function help.view(env)
    local column = { gap = 26, self = "stretch", margin = { t = 34, r = 0, b = 40, l = 0 } }
    if app.at == "identify" then column[1] = row(SIGN_IN_ROW[1], SIGN_IN_ROW[2]) end
    for _, entry in ipairs(ROWS) do column[#column + 1] = row(entry[1], entry[2]) end
    return ui.dialog(env, {
        key = "help", id = "help-dialog", label = t "help.heading", w = 1040, pad = { t = 50, r = 64, b = 50, l = 64 },
        ui.text { t "help.heading", style = "h1", scale_text = false, color = "ink", role = "heading" },
        ui.column(column),
        ui.button(env, { big = true, icon = "check", forward = true, label = t "help.close", tap = "close",
            id = "close",
                         self = "stretch" }),
    })
end

function help.event(name)
    if name == "close" then app.close_over() end
end

return help
