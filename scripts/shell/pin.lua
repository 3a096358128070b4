-- 16a: the way into the maintenance screens: six digits, never shown. Without a PIN it says how to
-- make one; after five wrong ones it rests.
local ui = require "ui"
local app = require "app"
local setup = require "pin_setup"
local t = app.t

local DIGITS = 6
local LEAVE_MS = 60000  -- nobody there: back to the start

local pin = { never_idle = true, unspoken = { ["pin-cells"] = true, keypad = true } }
local digits, state, wrong, busy, rest_until, timer = "", nil, false, false, 0, nil

local function rest_s() return math.max(0, math.ceil((rest_until - kiosk.now()) / 1000)) end

-- Once a second while the rest is counted down, else once when it is time to leave.
local function tick()
    kiosk.cancel(timer)
    if app.at ~= "pin" then return end
    local left = app.touched_ms + LEAVE_MS - kiosk.now()
    if left <= 0 then return app.go "attract" end
    timer = kiosk.after(rest_s() > 0 and math.min(1000, left) or left, tick)
end

local function take(data)
    state, busy = data, false
    rest_until = kiosk.now() + (data.rest_s or 0) * 1000
    tick()
end

function pin.enter()
    digits, state, wrong, busy, rest_until = "", nil, false, false, 0
    app.touched_ms = kiosk.now()
    app.ask("maintenance.look", {}, take, function() take { set = true, readable = false } end)
    tick()
end

local function cell(env, index)
    local active, filled = index == #digits + 1, index <= #digits
    local edge = { color = "edge", width = env.theme == "kontras" and 4 or 3 }
    if wrong then edge = { color = "wrong", width = 3 } end
    if active and not wrong then edge = { color = "primary", width = 5 } end
    return ui.stack {
        key = "pin-" .. index, w = 84, h = 96, shrink = 0, radius = 20, align = "center", justify = "center",
        fill = active and "primarySoft" or "surface", edge = edge, decor = true,
        filled and ui.box { w = 28, h = 28, radius = 14, fill = "ink" },
    }
end

local function cells(env)
    local row = { id = "pin-cells", role = "status", label = t("pin.typed", { n = #digits }), gap = 18, shrink = 0 }
    for index = 1, DIGITS do row[index] = cell(env, index) end
    return ui.row(row)
end

-- 9.41: minutes and seconds.
local function clock_words(seconds)
    local text = string.format("%d.%02d", math.floor(seconds / 60), seconds % 60)
    return app.env.lang == "en" and (text:gsub("%.", ":")) or text
end

local function below_cells(env)
    if rest_s() > 0 then
        return ui.note(env, {
            id = "pin-rest", kind = "warn", edge = true, icon = "clock", title = t "pin.rest",
            words = t("pin.rest.words", { time = clock_words(rest_s()) }), size = 26,
        })
    end
    if wrong then
        return ui.note(env, {
            id = "pin-wrong", kind = "wrong", edge = true, icon = "warning", title = t "pin.wrong",
            words = t("pin.wrong.words", { left = state.left }), size = 26,
        })
    end
    return ui.row {
        gap = 16, align = "center",
        ui.icon { name = "shield", size = 38, color = "info", decor = true, shrink = 0 },
        ui.text { t "pin.hint", style = "body", size = 26, color = "ink2", grow = 1 },
    }
end

local function words(env)
    return ui.column {
        grow = 1, basis = not env.portrait and 0 or nil, shrink = 0, justify = "center",
        ui.icon_tile("wrench", "accent", 116),
        ui.text { t "pin.heading", style = "h1", color = "ink", role = "heading", margin = { t = 30, r = 0, b = 0,
            l = 0 } },
        ui.text { t "pin.words", style = "body", size = 29, color = "ink2", max_w = 860, margin = { t = 6, r = 0,
            b = 0, l = 0 } },
        ui.box { h = 32, shrink = 0 },
        cells(env),
        ui.box { h = 28, shrink = 0 },
        below_cells(env),
    }
end

local function keypad(env, fields)
    return ui.keypad(env, ui.merge({
        label = t "identify.keypad", clear = t "identify.clear", backspace = t "identify.backspace",
    }, fields))
end

local function content(env)
    if state and not (state.set and state.readable) then return setup.content(env, state) end
    if env.portrait then
        return ui.column {
            grow = 1, pad = 40, gap = 28, words(env), ui.spacer {}, keypad(env, { w = 1000, key_h = 142 }),
        }
    end
    return ui.row {
        grow = 1, pad = { t = 44, r = 96, b = 44, l = 96 }, gap = 72, align = "center",
        words(env), keypad(env, { self = "end" }),
    }
end

local function can_open()
    return state and state.set and state.readable and #digits == DIGITS and not busy and rest_s() == 0
end

function pin.view(env)
    local ready = not state or (state.set and state.readable)
    return ui.page(env, {
        header = ui.header(env, { title = t "maintenance.title", sub = app.place() }),
        content = content(env),
        bar = ui.bottom_bar(env, {
            back = { kind = "secondary", icon = "arrow-left", label = t "bar.back", tap = "back", id = "back" },
            tools = app.tools(env, { no_help = true, listen = true }),
            room = 400,
            primary = ready and {
                icon = "unlock", forward = true, label = t "pin.open", tap = "submit", id = "primary",
                enabled = can_open(), busy = busy, hint = t "pin.open.hint",
            } or nil,
        }),
    })
end

local function judged(data)
    digits = ""
    if data.open then return app.go "maintenance" end
    wrong = true
    take(data)
end

local function submit()
    if busy then return end
    if not can_open() then return app.toast(t "pin.open.hint", "info") end
    busy = true
    app.ask("maintenance.open", { pin = digits }, judged, function()
        digits = ""
        take { set = true, readable = false }
    end)
end

local function type_digit(arg)
    if busy or rest_s() > 0 or not tostring(arg):match "^%d$" then return end
    if #digits < DIGITS then digits = digits .. arg end
    wrong = false
end

local EVENTS = {
    digit = type_digit,
    backspace = function() digits, wrong = digits:sub(1, -2), false end,
    clear = function() digits, wrong = "", false end,
    submit = submit,
    enter = submit,
    back = function() app.go "attract" end,
}

function pin.event(name, arg)
    local own = EVENTS[name]
    if own then own(arg) end
    tick()
    return own ~= nil
end

return pin
