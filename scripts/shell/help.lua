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

local LOUDNESS = { { 0.35, "help.volume.low" }, { 0.7, "help.volume.middle" }, { 1, "help.volume.high" } }

-- How loud it is now, and what the next press makes of it.
local function volume_tool(env)
    local now = 1
    for index, level in ipairs(LOUDNESS) do
        if (env.volume or 0.7) >= level[1] - 0.01 then now = index end
    end
    return ui.button(env, {
        kind = "tool", icon = "speaker", label = t(LOUDNESS[now][2]), tap = "volume", id = "volume",
        arg = LOUDNESS[now % #LOUDNESS + 1][1], pad = 26,
    })
end

-- What a person may choose besides the tools of the bar; it is forgotten when they leave.
local function choices(env)
    local sound = env.sound ~= false
    return ui.row {
        gap = 20, align = "center", wrap = true, shrink = 0, self = "stretch",
        margin = { t = 0, r = 0, b = 28, l = 0 },
        sound and ui.button(env, {
            kind = "tool", icon = "speaker", label = t "bar.listen", tap = "listen", id = "listen", pad = 26,
        }),
        sound and volume_tool(env),
        ui.button(env, {
            kind = "tool", icon = env.still and "check" or "minus", label = t "help.still", tap = "still", id = "still",
            on = env.still == true, pad = 26,
        }),
        ui.button(env, {
            kind = "tool", icon = env.reach and "check" or "arrow-down", label = t "help.reach", tap = "reach",
            id = "reach", on = env.reach == true, pad = 26,
        }),
    }
end

function help.view(env)
    local close = env.text >= 1.4 and not env.portrait  -- very large text needs the whole height
    local column = {
        gap = close and 14 or 22, self = "stretch", margin = { t = close and 22 or 34, r = 0, b = close and 22 or 34,
            l = 0 },
    }
    for _, entry in ipairs(ROWS) do column[#column + 1] = row(entry[1], entry[2]) end
    -- Before signing in there is nothing to leave yet, but a number to be found.
    if app.at == "identify" then column[#ROWS] = row(SIGN_IN_ROW[1], SIGN_IN_ROW[2]) end
    column[#column + 1] = languages(env)
    return ui.dialog(env, {
        key = "help", id = "help-dialog", label = t "help.heading",
        w = (env.text > 1.1 or env.sound ~= false) and 1340 or 1040,
        pad = { t = 44, r = 64, b = 44, l = 64 },
        ui.text { t "help.heading", style = "h1", color = "ink", role = "heading" },
        ui.column(column),
        choices(env),
        ui.button(env, { big = true, icon = "check", forward = true, label = t "help.close", tap = "close",
            id = "close",
                         self = "stretch" }),
    })
end

function help.event(name, arg)
    if name == "close" then return app.close_over() end
    app.frame_event(name, arg)
end

return help
