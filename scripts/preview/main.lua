-- What an author's tools show: one lesson in the kiosk's own frame and its result page, without
-- signing in, home and maintenance; in a preview also what is wrong and which keys there are.
local app = require "app"
local ui = require "ui"
local panels = require "panels"

app.screens = { lesson = require "lesson", result = require "result" }
app.overlays = { help = require "help" }
app.at = "lesson"

local author = {}  -- what the tool said last: {problem, legend, place}

local function start(boot)
    app.boot = boot or {}
    app.env.lang = app.boot.lang or app.env.lang
    app.person = { guest = true }
end

local function view(env)
    app.env = env
    -- A pack that never could be read has no lesson to frame.
    local page = author.module and app.screens[app.at].view(env) or ui.box { w = "100%", h = "100%", fill = "page" }
    local layers = { id = app.at, w = "100%", h = "100%", page }
    local function add(layer) if layer then layers[#layers + 1] = layer end end
    if app.toast_words then add(ui.toast(env, { words = app.toast_words, icon = app.toast_icon })) end
    if app.over then add(app.overlays[app.over.name].view(env, app.over.arg)) end
    add(author.problem and panels.problem(env, author.problem))
    add(author.legend and panels.legend(env, author))
    return ui.stack(layers)
end

local function event(name, arg)
    if app.over then return app.overlays[app.over.name].event(name, arg) end
    -- There is no home to go to: the lesson begins again.
    if name == "home" or name == "leave" or name == "next" then return app.go("lesson", author.module) end
    local screen = app.screens[app.at]
    if screen.event and screen.event(name, arg) then return end
    app.frame_event(name, arg)
end

local MESSAGES = {
    -- data: the lesson's card, as home would have it.
    open = function(data)
        author.module = data
        app.go("lesson", data)
    end,
    author = function(data)
        author.problem, author.legend, author.place = data.problem, data.legend, data.place
    end,
    -- Another page of the same lesson than the result: a jump back.
    lesson = function(data)
        app.at = "lesson"
        app.tell("lesson", data)
    end,
}

local function message(kind, data)
    local own = MESSAGES[kind]
    if own then return own(data) end
    app.tell(kind, data)
end

return { start = start, view = view, event = event, message = message }
