-- 01: what the kiosk shows when nobody is there. The whole screen is the button.
local ui = require "ui"
local app = require "app"
local t = app.t

local HEADLINE_MS = 9000
local FADE_MS, FADE_STEP_MS = 420, 42  -- calm, in ten steps
local MIST = "#D6E5E7"
-- Against burn-in the whole layout moves a little every minute, never more than 8.
local DRIFT = { { 0, 0 }, { 4, 2 }, { 8, 4 }, { 6, 8 }, { 2, 6 }, { 0, 3 } }

-- Five quick taps on the mark open the maintenance screens; fewer begin, as a touch anywhere does.
local MARK_TAPS = 5
local MARK_MS = 700

local LIGHT_ABOVE = 30  -- of the middle of the torch: half a petal

local attract = { never_idle = true, unspoken = { tools = true } }
local headline, timer = 1, nil
local blend = 1  -- of the headline shown over the one before
local mark_taps, mark_timer = 0, nil
local KEYS = { "attract.headline.1", "attract.headline.2", "attract.headline.3" }

-- The new headline comes while the old one goes, in steps: each redraws these words and nothing else.
local function fade_on()
    if app.at ~= "attract" or blend >= 1 then return end
    blend = math.min(1, blend + FADE_STEP_MS / FADE_MS)
    kiosk.after(FADE_STEP_MS, fade_on)
end

local function turn()
    if app.at ~= "attract" then return end
    -- What is being read stays as long.
    if app.env.reading then timer = kiosk.after(HEADLINE_MS, turn) return end
    headline, blend = headline % #KEYS + 1, 0
    timer = kiosk.after(HEADLINE_MS, turn)
    fade_on()
end

function attract.enter()
    headline, blend, mark_taps = 1, 1, 0
    kiosk.cancel(mark_timer)
    kiosk.cancel(timer)
    timer = kiosk.after(HEADLINE_MS, turn)
end

local function brand(env)
    local office = app.boot.office or ""
    local place = env.portrait and office ~= "" and office or app.place()
    return ui.row {
        key = "mark", id = "mark", role = "button", label = t "attract.call", tap = "mark",
        gap = 14, align = "center", shrink = 0, self = env.portrait and "center" or "start", min_h = 84,
        ui.icon { name = "mark", size = 72, color = "flame", decor = true },
        ui.column {
            ui.text { "Suluh", style = "h3", size = 46, line = 1.3, scale_text = false, color = "onNight" },
            place ~= "" and ui.text { place, style = "small_medium", color = "onNight2", max_lines = 1 },
        },
    }
end

local function headline_text(env, index, opacity, fields)
    return ui.text(ui.merge({
        t(KEYS[index]), key = "headline-" .. index, style = "display", color = "onNight", opacity = opacity,
        align = env.portrait and "center" or "left", role = "heading",
    }, fields))
end

local function words(env)
    if blend >= 1 then return headline_text(env, headline, 1) end
    local before = (headline - 2) % #KEYS + 1
    return ui.stack {
        self = "stretch", shrink = 0,
        headline_text(env, headline, blend),
        headline_text(env, before, 1 - blend, { decor = true, abs = { l = 0, r = 0, t = 0 } }),
    }
end

local function call(env)
    return ui.row {
        key = "start", id = "start", role = "button", label = t "attract.call", tap = "start",
        w = 760, h = 148, shrink = 0, radius = 40, fill = "flame", lip = "flameLip", gap = 28, align = "center",
        pad = { t = 0, r = 24, b = 0, l = 48 }, self = env.portrait and "center" or "start",
        pressed = { dy = 3, scale = 0.985, fill = "flameLip", lip = false }, breathes = true,
        ui.icon { name = "touch", size = 72, color = "onFlame", decor = true },
        ui.text { t "attract.call", style = "button", size = 46, line = 1.26, scale_text = false, color = "onFlame",
            max_lines = 1 },
    }
end

local function fact(icon, key)
    return ui.row {
        gap = 14, align = "center", shrink = 0,
        ui.icon { name = icon, size = 36, color = "flame", decor = true },
        ui.text { t(key), style = "small_medium", size = 26, color = MIST, max_lines = 1 },
    }
end

local function facts(env)
    return ui.row {
        gap = env.portrait and 44 or 48, align = "center", shrink = 0, self = env.portrait and "center" or "start",
        fact("clock", "attract.fact.time"), fact("offline", "attract.fact.offline"),
        fact("shield-check", "attract.fact.saved"),
    }
end

local function torch(x, y)
    return ui.box {
        abs = { l = x - 188, t = y - 251 }, w = 377, h = 518, decor = true,
        ui.picture { src = "media:illustrations/obor.svg", alt = t "attract.call", w = 377, h = 518, decor = true },
    }
end

-- spec: id, label, icon, tap, arg, on.
local function pill(spec)
    return ui.row {
        key = spec.id, id = spec.id, role = "button", label = spec.label, tap = spec.tap, arg = spec.arg,
        selected = spec.on, h = 80, shrink = 0, radius = 40, gap = 14, pad = { t = 0, r = 36, b = 0, l = 36 },
        align = "center", justify = "center", fill = "night", edge = { color = "onNight2", width = 3 },
        pressed = { dy = 3, scale = 0.985, fill = "night2" },
        spec.icon and ui.icon { name = spec.icon, size = 36, color = "onNight", decor = true },
        ui.text { spec.label, style = "button", color = "onNight", max_lines = 1 },
    }
end

-- The reading aloud, and the other language in its own name.
local function tools(env, place)
    return ui.row(ui.merge({
        key = "tools", gap = 20,
        env.sound ~= false and pill {
            id = "listen", tap = "listen", on = env.reading, icon = env.reading and "pause" or "speaker",
            label = t(env.reading and "bar.listen.stop" or "bar.listen"),
        },
        pill { id = "language", label = t "lang.other", tap = "language", arg = app.other_language() },
    }, place))
end

local function landscape(env, dx, dy)
    local x, y = env.w - 432 + dx, 549 + dy
    return {
        ui.kawung { mode = "attract", center = { x = x, y = y - LIGHT_ABOVE }, decor = true },
        torch(x, y),
        ui.column {
            h = "100%", pad = { t = 86 + dy, r = 112, b = 85 - dy, l = 112 + dx }, align = "start",
            brand(env),
            ui.box { h = 106, shrink = 0 },
            words(env),
            ui.box { h = 28, shrink = 0 },
            ui.text { t "attract.body", style = "body_l", line = 1.5, size = 34, scale_text = false, color = MIST,
                max_w = 760 },
            ui.spacer {},
            call(env),
            ui.box { h = 57, shrink = 0 },
            facts(env),
        },
        tools(env, { abs = { r = 112 - dx, b = 64 - dy } }),
    }
end

local function portrait(env, dx, dy)
    local x, y = env.w / 2 + dx, 694 + dy
    return {
        ui.kawung { mode = "attract", center = { x = x, y = y - LIGHT_ABOVE }, decor = true },
        torch(x, y),
        ui.column {
            h = "100%", pad = { t = 116 + dy, r = 40 - dx, b = 138 - dy, l = 40 + dx }, align = "center",
            brand(env),
            ui.spacer {},
            words(env),
            ui.box { h = 164, shrink = 0 },
            call(env),
            ui.box { h = 88, shrink = 0 },
            facts(env),
        },
        tools(env, { abs = { l = dx, r = -dx, b = 26 - dy }, justify = "center" }),
    }
end

function attract.view(env)
    local drift = DRIFT[kiosk.wall().min % #DRIFT + 1]
    local layers = ui.merge({
        key = "attract", w = "100%", h = "100%", gradient = { dir = "h", from = "attract1", to = "attract2" },
        tap = "start", role = "group", label = t "attract.call",
    }, (env.portrait and portrait or landscape)(env, drift[1], drift[2]))
    return ui.stack(layers)
end

local function touch_mark()
    mark_taps = mark_taps + 1
    kiosk.cancel(mark_timer)
    if mark_taps >= MARK_TAPS then return app.go "pin" end
    mark_timer = kiosk.after(MARK_MS, function()
        if app.at == "attract" then app.go "identify" end
    end)
end

-- Over the facts for a moment: nothing that can be touched is there.
function attract.toast_place(env)
    return env.portrait and { l = 40, r = 40, b = 130 } or { l = 112, r = 660, b = 70 }
end

local EVENTS = {
    start = function() app.go "identify" end,
    mark = touch_mark,
}

-- Of the frame's events only these are there.
local TOOLS = { language = true, listen = true }

-- A card reader needs no touch first.
function attract.typed(digit)
    app.go "identify"
    app.screens.identify.typed(digit)
end

function attract.event(name, arg)
    local own = EVENTS[name]
    if own then own(arg) end
    return own ~= nil or not TOOLS[name]
end

return attract
