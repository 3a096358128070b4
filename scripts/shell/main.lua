-- The kiosk's own screens. The engine calls start, view, event and message; everything else is asked
-- of it by name (see app.ask).
local app = require "app"
local long_list = require "long_list"
local sticks = require "sticks"

app.screens = {
    attract = require "attract",
    identify = require "identify",
    person_pin = require "person_pin",
    own_pin = require "own_pin",
    confirm = require "confirm",
    home = require "home",
    mine = require "mine",
    lesson = require "lesson",
    trouble = require "trouble",
    result = require "result",
    pin = require "pin",
    maintenance = require "maintenance",
    people = require "people",
    people_pin = require "people_pin",
    certificate = require "certificate",
}
app.overlays = {
    help = require "help",
    idle = require "idle",
    leave = require "leave",
    checks = require "checks",
    delivery = require "delivery",
    new_keys = require "new_keys",
    roll_back = require "roll_back",
    usb = require "usb",
    pin_reset = require "pin_reset",
}

local function start(boot)
    app.boot = boot or {}
    app.env.lang = app.boot.lang or app.env.lang
    app.screens.attract.enter()
    -- --lesson opens one for a guest without a word.
    if app.boot.lesson then
        app.ask("session.start", { guest = true }, function(data)
            app.signed_in(data, nil)
            app.go("lesson", { pack = app.boot.lesson.pack, lesson = app.boot.lesson.lesson })
        end)
    end
end

local function event(name, arg)
    if long_list.event(name, arg) then return end
    app.touched_ms = kiosk.now()
    local over = app.top_over()
    -- What a scanner read is for a screen that waits for it; elsewhere nothing happens.
    if name == "scan" then
        local waits = not over and app.screens[app.at].scanned
        return waits and waits(arg)
    end
    if over and name ~= "listen" then return app.overlays[over].event(name, arg) end
    local screen = app.screens[app.at]
    -- Typed digits are those of the keys on the screen, but where somebody tells a card reader by them.
    if name == "typed" then
        if not over and screen.typed then return screen.typed(arg) end
        name = "digit"
    end
    if not over and screen.event and screen.event(name, arg) then return end
    app.frame_event(name, arg)
end

-- Puts something over the screen or takes it away; `same`: only its numbers changed.
local function put_over(name, data, same)
    app[name] = data
    if not same then app.over_changed() end
end

local MESSAGES = {
    idle = function(data)
        if app.screens[app.at].never_idle then return end
        put_over("idle", { left_s = data.left_s }, app.idle ~= nil)
    end,
    idle_cancel = function() put_over("idle", nil, app.idle == nil) end,
    idle_over = function()
        app.idle = nil
        -- The maintenance screens close by themselves, later.
        if not app.screens[app.at].never_idle then app.end_session "idle" end
    end,
    usb = function(data)
        -- One that waits to be read (maintenance) has no page of its own.
        if data.state == "held" then return app.tell("usb", data) end
        if data.state == "foreign" then
            return app.toast(app.t("usb.foreign", { volume = data.volume or "" }), "usb")
        end
        local before = app.usb
        sticks.hear(data)
        local now = sticks.shown()
        put_over("usb", now, before and now and before.state == now.state and before.stick == now.stick
                             or before == now)
        app.tell("usb", data)
    end,
    narration = function(data) app.sound_failed(data.fault) end,
}

local function message(kind, data)
    local own = MESSAGES[kind]
    if own then return own(data) end
    app.tell(kind, data)
end

return { start = start, view = app.view, event = event, message = message }
