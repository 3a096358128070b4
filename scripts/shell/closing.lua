-- The maintenance screens close by themselves when nobody touches them: the time left, and the pill that
-- shows it. One clock for all of them.
local ui = require "ui"
local app = require "app"
local t = app.t

local LEAVE_MS = 5 * 60000
local STEP_MS = 15000   -- the time left is shown in steps, so that a still screen stays still
local LAST_MS = 60000   -- and by the second in the last minute

local closing = {}
local timer, screen = nil, nil

local function left_ms() return math.max(0, app.touched_ms + LEAVE_MS - kiosk.now()) end

local function step_of(left) return left > LAST_MS and STEP_MS or 1000 end

-- Leaves maintenance, at once.
function closing.leave()
    app.ask "maintenance.close"
    app.go "attract"
end

local function tick()
    kiosk.cancel(timer)
    if app.at ~= screen then return end
    local left = left_ms()
    if left <= 0 then return closing.leave() end
    local step = step_of(left)
    timer = kiosk.after(left % step == 0 and step or left % step, tick)
end

-- name: the maintenance screen that is entered.
function closing.enter(name)
    screen = name
    app.touched_ms = kiosk.now()
    tick()
end

-- Somebody is there: the time begins anew.
closing.touched = tick

local function time_left()
    local left = left_ms()
    local step = step_of(left)
    return app.countdown(math.ceil(left / step) * step / 1000)
end

-- For the header's right side.
function closing.pill()
    local words = t("maintenance.closing", { time = time_left() })
    return ui.row {
        id = "closing", role = "status", label = words, h = 44, shrink = 0, radius = 22, gap = 12, align = "center",
        pad = { t = 0, r = 20, b = 0, l = 18 }, fill = "onNight/14",
        ui.icon { name = "clock", size = 26, color = "onNight", decor = true },
        ui.text { words, style = "label_bold", color = "onNight", max_lines = 1 },
    }
end

return closing
