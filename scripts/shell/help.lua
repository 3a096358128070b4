-- What the tools of the bar do, and that nothing is ever lost.
local ui = require "ui"
local app = require "app"
local t = app.t

local help = {}

local ROWS = {
    { "text-size", "help.text" }, { "contrast", "help.contrast" }, { "touch", "help.answer" },
    { "pause", "help.pause" },
}
local SIGN_IN_ROW = { "card", "help.nip" }

local function row(icon, key)
    return ui.row {
        gap = 28, align = "center",
        ui.icon_tile(icon, "primary", 80),
        ui.text { t(key), style = "body", size = 27, line = 1.4, markup = true, color = "ink",
            grow = 1 },
    }
end

local LANGUAGES = { { "id", "help.lang.id" }, { "en", "help.lang.en" } }

local function language_choice(env, code, key)
    local on = app.env.lang == code
    return ui.button(env, {
        kind = "tool", label = t(key), tap = "language", arg = code, id = "lang-" .. code, on = on,
        icon = on and "check" or nil,
    })
end

-- Here because not every bar has room for it.
local function languages(env)
    local choices = { gap = 16, grow = 1 }
    for index, language in ipairs(LANGUAGES) do
        choices[index] = language_choice(env, language[1], language[2])
    end
    return ui.row { gap = 28, align = "center", ui.icon_tile("chat", "primary", 80), ui.row(choices) }
end

function help.view(env)
    local column = { gap = 22, self = "stretch", margin = { t = 34, r = 0, b = 40, l = 0 } }
    for _, entry in ipairs(ROWS) do column[#column + 1] = row(entry[1], entry[2]) end
    -- Before signing in there is nothing to leave yet, but a number to be found.
    if app.at == "identify" then column[#ROWS] = row(SIGN_IN_ROW[1], SIGN_IN_ROW[2]) end
    column[#column + 1] = languages(env)
    return ui.dialog(env, {
        key = "help", id = "help-dialog", label = t "help.heading", w = env.text > 1.1 and 1340 or 1040,
        pad = { t = 44, r = 64, b = 44, l = 64 },
        ui.text { t "help.heading", style = "h1", color = "ink", role = "heading" },
        ui.column(column),
        ui.button(env, { big = true, icon = "check", forward = true, label = t "help.close", tap = "close",
            id = "close",
                         self = "stretch" }),
    })
end

function help.event(name, arg)
    if name == "close" then app.close_over() end
    if name == "language" then app.frame_event(name, arg) end
end

return help
