-- After the number: the PIN that its person has laid before it. Nobody's name shows until it was right.
local ui = require "ui"
local app = require "app"
local Pad = require "pin_pad"
local arrive = require "arrive"
local t = app.t

local person_pin = { unspoken = { ["pin-cells"] = true, keypad = true } }
local pad, nip, timer = Pad.new(Pad.OWN), "", nil

-- The rest is counted down once a second.
local function tick()
    kiosk.cancel(timer)
    if app.at == "person_pin" and pad:rest_s() > 0 then timer = kiosk.after(1000, tick) end
end

-- arg: the number that was typed.
function person_pin.enter(arg)
    pad, nip = Pad.new(Pad.OWN), arg
end

local function can_enter() return pad:is_full() and not pad.busy and pad:rest_s() == 0 end

function person_pin.view(env)
    return ui.page(env, {
        header = ui.header(env, { title = t "identify.title", sub = app.place() }),
        content = pad:content(env, {
            icon = "lock", heading = t "mypin.heading", words = t("mypin.words", { tail = nip:sub(-4) }),
        }),
        bar = ui.bottom_bar(env, {
            back = { kind = "secondary", icon = "arrow-left", label = t "bar.back", tap = "back", id = "back" },
            tools = app.tools(env, { no_help = true, listen = true }),
            room = 400,
            primary = {
                icon = "arrow-right", forward = true, label = t "identify.enter", tap = "submit", id = "primary",
                enabled = can_enter(), busy = pad.busy, hint = t "pin.open.hint",
            },
        }),
    })
end

local function judged(data)
    pad:clear()
    if data.open then return arrive(data, nip) end
    pad.wrong = true
    pad:take(data)
    tick()
end

local function submit()
    if pad.busy then return end
    if not can_enter() then return app.toast(t "pin.open.hint", "info") end
    pad.busy = true
    app.ask("session.start", { nip = nip, pin = pad.digits }, judged, function()
        pad:clear()
        pad.busy = false
        app.toast(t "toast.session", "warning")
    end)
end

local EVENTS = { submit = submit, enter = submit, back = function() app.go("identify", nip) end }

function person_pin.event(name, arg)
    local own = EVENTS[name]
    if own then own() end
    return pad:event(name, arg) or own ~= nil
end

return person_pin
