-- The supervisor's window. The engine calls start, view, event and message; everything else is asked
-- of it by name (see app.ask).
local app = require "app"
local long_list = require "long_list"

app.screens = {
    start = require "start",
    keys = require "keys",
    chooser = require "chooser",
    strangers = require "strangers",
    fetching = require "fetching",
    adding = require "adding",
    arrived = require "arrived",
    dashboard = require "dashboard",
    save = require "save",
    roster = require "roster",
    deadlines = require "deadlines",
}
app.overlays = { ask_stop = require "ask_stop" }

local function start(boot)
    app.boot = boot or {}
    app.env.lang = app.boot.lang or app.env.lang
    app.go "start"
end

-- What is on top has a table `events`: name to what it does with the event's argument. Below an overlay nothing
-- hears anything.
local function event(name, arg)
    if long_list.event(name, arg) then return end
    local top = app.over and app.overlays[app.over.name] or app.screens[app.at]
    local act = top.events and top.events[name]
    if act then return act(arg) end
    if not app.over then app.frame_event(name, arg) end
end

local MESSAGES = {
    volumes = function(data) app.volumes = data.list or {} end,
    -- A folder that was let go over the window is taken as one that was chosen.
    dropped = function(data)
        if app.busy then return app.toast(app.t "drop.busy", "info") end
        if app.at == "roster" and not data.folder then return app.go("roster", { file = data.path }) end
        -- Merged, it would stand in the list of what was refused until it is purged.
        if not data.folder and not data.path:find "%.bundle$" then
            return app.toast(app.t "drop.no_folder", "warning")
        end
        app.screens.start.take { data.path }
    end,
    trouble = function(data) app.toast(app.fault_words(data.fault), "warning") end,
}

local function message(kind, data)
    if MESSAGES[kind] then MESSAGES[kind](data) end
    local screen = app.screens[app.at]
    if screen.message then screen.message(kind, data) end
end

return { start = start, view = app.view, event = event, message = message }
