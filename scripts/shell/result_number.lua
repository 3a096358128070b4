-- 14, right: the number under which the office finds a result, as words and as a code to scan. There is no
-- certificate on a kiosk: it cannot vouch for who stood before it.
local ui = require "ui"
local app = require "app"
local t = app.t

local PAPER = "#FFFFFF"  -- in every colour set: scanners read dark on light
local FRAME, LESS = 342, 292  -- in large type the words need some of its room
local INSIDE = 72
local MOST_GROWN = 1.2

local number = {}

-- What a phone shows: what is on this screen and nothing about the person.
local function scanned(data, title)
    return table.concat({
        "Suluh " .. data.code, title, math.floor(data.score + 0.5) .. "/100",
    }, "\n")
end

local function code_frame(env, data, title)
    local side = env.text > 1.1 and not env.portrait and LESS or FRAME
    return ui.box {
        w = side, h = side, radius = 28, fill = PAPER, edge = { color = "line", width = 3 }, shrink = 0,
        self = "center", align = "center", justify = "center",
        ui.qr { text = scanned(data, title), w = side - INSIDE, h = side - INSIDE, color = "#0A2F3A", id = "code",
                label = t("result.number.code", { code = data.code }) },
    }
end

local function words(env, data, align)
    local grown = math.min(env.text, MOST_GROWN)
    return ui.text { t "result.number.scan", style = "body", size = 26 * grown, line = 1.42, scale_text = false,
                     color = "ink", align = align },
        ui.box {
            self = align == "center" and "center" or "start", radius = 18, fill = "sunken", shrink = 0,
            pad = { t = 10, r = 24, b = 10, l = 24 },
            ui.text { data.code, style = "h3", size = 31, scale_text = false, color = "ink", max_lines = 1 },
        },
        ui.text { t "result.number.sent", style = "small", size = 23, scale_text = false, line = 1.4, color = "ink2",
                  align = align }
end

local function portrait(env, data, title)
    local scan, code, stored = words(env, data, "left")
    return ui.row(ui.card(env, {
        key = "next", shrink = 0, pad = { t = 32, r = 36, b = 32, l = 36 }, gap = 36, align = "center",
        code_frame(env, data, title),
        ui.column { grow = 1, gap = 22, ui.marks.eyebrow(t "result.number", "qr"), scan, code, stored },
    }))
end

function number.card(env, data, title)
    if env.portrait then return portrait(env, data, title) end
    local scan, code, stored = words(env, data, "center")
    return ui.column(ui.card(env, {
        key = "next", w = 450, shrink = 0, pad = { t = 32, r = 36, b = 30, l = 36 }, gap = 18,
        ui.row { justify = "center", ui.marks.eyebrow(t "result.number", "qr") },
        code_frame(env, data, title), scan, code,
        ui.spacer {},
        stored,
    }))
end

return number
