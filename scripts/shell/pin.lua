-- 16a: the way into the maintenance screens: six digits, never shown. Without a PIN it says how to
-- make one; after five wrong ones it rests.
local ui = require "ui"
local app = require "app"
local Pad = require "pin_pad"
local setup = require "pin_setup"
local t = app.t

local LEAVE_MS = 60000  -- nobody there: back to the start

local pin = { never_idle = true, unspoken = { ["pin-cells"] = true, keypad = true } }
local WORDS = { hint = "pin.hint", wrong = { "pin.wrong", "pin.wrong.words" }, rest = { "pin.rest", "pin.rest.words" } }
local pad, state, timer = Pad.new(WORDS), nil, nil

-- Once a second while the rest is counted down, else once when it is time to leave.
local function tick()
    kiosk.cancel(timer)
    if app.at ~= "pin" then return end
    local left = app.touched_ms + LEAVE_MS - kiosk.now()
    if left <= 0 then return app.go "attract" end
    timer = kiosk.after(pad:rest_s() > 0 and math.min(1000, left) or left, tick)
end

local function take(data)
    state = data
    pad:take(data)
    tick()
end

function pin.enter()
    pad, state = Pad.new(WORDS), nil
    app.touched_ms = kiosk.now()
    app.ask("maintenance.look", {}, take, function() take { set = true, readable = false } end)
    tick()
end

local function content(env)
    if state and not (state.set and state.readable) then return setup.content(env, state) end
    return pad:content(env, { icon = "wrench", heading = t "pin.heading", words = t "pin.words" })
end

local function can_open()
    return state and state.set and state.readable and pad:is_full() and not pad.busy and pad:rest_s() == 0
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
                enabled = can_open(), busy = pad.busy, hint = t "pin.open.hint",
            } or nil,
        }),
    })
end

local function judged(data)
    pad:clear()
    if data.open then return app.go "maintenance" end
    pad.wrong = true
    take(data)
end

local function submit()
    if pad.busy then return end
    if not can_open() then return app.toast(t "pin.open.hint", "info") end
    pad.busy = true
    app.ask("maintenance.open", { pin = pad.digits }, judged, function()
        pad:clear()
        take { set = true, readable = false }
    end)
end

local EVENTS = { submit = submit, enter = submit, back = function() app.go "attract" end }

function pin.event(name, arg)
    local own = EVENTS[name]
    if own then own(arg) end
    local typed = pad:event(name, arg)
    tick()
    return typed or own ~= nil
end

return pin
