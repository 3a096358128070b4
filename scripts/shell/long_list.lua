-- A list that may be longer than its room: it scrolls by drag, and a pill says so until its end was seen.
local ui = require "ui"
local app = require "app"

local long_list = {}

local MORE, DOWN = "list-more", "list-down"
local ROOM = 20  -- at the sides, for the shadows of cards
local more, jump = false, 0  -- one such list a screen

-- A screen that is entered has not been scrolled yet.
function long_list.enter() more, jump = false, 0 end

local function pill(env)
    return ui.row {
        key = "more", id = "more", role = "button", label = app.t "list.more", tap = DOWN,
        abs = { b = 12 }, h = 72, radius = 36, pad = { t = 0, r = 32, b = 0, l = 28 }, gap = 14, align = "center",
        self = "center", fill = "night", shadow = "primary", enter = "fade",
        edge = env.theme == "kontras" and { color = "edge", width = 3 } or nil,
        pressed = { dy = 3, scale = 0.985 },
        ui.icon { name = "arrow-down", size = 34, color = "flame", decor = true },
        ui.text { app.t "list.more", style = "button", size = 26, color = "onNight", max_lines = 1 },
    }
end

-- spec: key, fade (the colour below it), what it holds as the only child.
function long_list.area(env, spec)
    return ui.stack {
        grow = 1, basis = 0, min_h = 0,
        ui.scroll {
            key = spec.key, abs = { l = -ROOM, t = 0, r = -ROOM, b = 0 }, fade = spec.fade, on_more = MORE, jump = jump,
            ui.column { pad = { t = 0, r = ROOM, b = 0, l = ROOM }, spec[1] },
        },
        more and pill(env),
    }
end

-- True when it was one of the list's own events.
function long_list.event(name, arg)
    if name == MORE then
        more = arg == true
    elseif name == DOWN then
        jump = jump + 1
    else
        return false
    end
    return true
end

return long_list
