-- The kiosk's own screens. The engine calls start, view, event and message; everything else is asked
-- of it by name (see app.ask).
local app = require "app"
local long_list = require "long_list"
local ui = require "ui"

app.screens = {
    attract = require "attract",
    identify = require "identify",
    confirm = require "confirm",
    home = require "home",
    mine = require "mine",
    lesson = require "lesson",
    trouble = require "trouble",
    result = require "result",
    pin = require "pin",
    maintenance = require "maintenance",
}
app.overlays = {
    help = require "help",
    idle = require "idle",
    leave = require "leave",
    checks = require "checks",
    usb = require "usb",
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

-- Which overlay is on top: a stick that must not be pulled before anything else.
local function top_overlay()
    if app.usb then return "usb", app.usb end
    if app.idle then return "idle", app.idle end
    if app.over then return app.over.name, app.over.arg end
    return nil
end

local function view(env)
    app.env = env
    local page = app.screens[app.at].view(env)
    local layers = { id = app.at, w = "100%", h = "100%", page }
    local name, arg = top_overlay()
    if app.toast_words then layers[2] = ui.toast(env, { words = app.toast_words, icon = app.toast_icon }) end
    if name then layers[3] = app.overlays[name].view(env, arg) end
    return ui.stack(layers)
end

local function event(name, arg)
    if long_list.event(name, arg) then return end
    app.touched_ms = kiosk.now()
    local over = top_overlay()
    if over then return app.overlays[over].event(name, arg) end
    local screen = app.screens[app.at]
    if screen.event and screen.event(name, arg) then return end
    app.frame_event(name, arg)
end

local MESSAGES = {
    idle = function(data)
        local screen = app.screens[app.at]
        app.idle = not screen.never_idle and { left_s = data.left_s } or nil
    end,
    idle_cancel = function() app.idle = nil end,
    idle_over = function()
        app.idle = nil
        -- The maintenance screens close by themselves, later.
        if not app.screens[app.at].never_idle then app.end_session "idle" end
    end,
    usb = function(data)
        app.usb = data.state ~= "gone" and data or nil
        app.tell("usb", data)
    end,
    narration = function(data) app.sound_failed(data.fault) end,
}

local function message(kind, data)
    local own = MESSAGES[kind]
    if own then return own(data) end
    app.tell(kind, data)
end

return { start = start, view = view, event = event, message = message }
