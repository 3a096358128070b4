-- What the maintenance door says while there is no PIN, or none that can be read.
local ui = require "ui"
local t = require("app").t

local setup = {}

local function step(number, words, code)
    return ui.row {
        gap = 22, align = "start",
        ui.box {
            w = 56, h = 56, radius = 18, fill = "accentSoft", align = "center", justify = "center", shrink = 0,
            decor = true, ui.text { tostring(number), style = "title", color = "accent" },
        },
        ui.column {
            grow = 1, gap = 12,
            ui.text { words, style = "body", color = "ink", margin = { t = 6, r = 0, b = 0, l = 0 } },
            code and ui.box {
                self = "start", radius = 16, fill = "sunken", pad = { t = 12, r = 24, b = 12, l = 24 },
                -- Not the headings' font: it joins two hyphens into one dash.
                ui.text { code, style = "option", scale_text = false, color = "ink" },
            },
        },
    }
end

-- state: {set, readable} of maintenance.look.
function setup.content(env, state)
    local broken = state.set
    local large = env.text > 1.1 and not env.portrait  -- then the words need the icon's room
    return ui.column {
        grow = 1, pad = 40, justify = "center", align = "center",
        ui.column {
            id = "pin-setup", w = (env.portrait and 1000) or (large and 1400) or 1120, shrink = 0, gap = 26,
            not large and ui.icon_tile("wrench", "accent", 116),
            ui.text { t(broken and "pin.broken" or "pin.none"), style = "h1", color = "ink", role = "heading" },
            ui.text { t "pin.none.words", style = "body", size = 29, color = "ink2" },
            ui.column(ui.card(env, {
                gap = 28, pad = { t = 36, r = 40, b = 38, l = 40 },
                step(1, t "pin.none.step1"), step(2, t "pin.none.step2", "suluh-kiosk --set-pin"),
                step(3, t "pin.none.step3"),
            })),
        },
    }
end

return setup
