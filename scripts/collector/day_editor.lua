-- Choosing a day or none, with a finger: a toggle and three steppers. Days are {year, month, day}.
local ui = require "ui"
local app = require "app"
local t = app.t

local day_editor = {}

-- Of "2031-06-30"; nil for none.
function day_editor.parse(words)
    local y, m, d = (words or ""):match "^(%d+)-(%d+)-(%d+)$"
    return y and { year = tonumber(y), month = tonumber(m), day = tonumber(d) } or nil
end

function day_editor.format(day)
    return day and string.format("%04d-%02d-%02d", day.year, day.month, day.day) or ""
end

function day_editor.words(day) return app.date(day.year, day.month, day.day) end

-- The end of this year, as a first guess.
function day_editor.guess() return { year = math.max(2020, kiosk.wall().year), month = 12, day = 31 } end

local function last_day(day)
    local days = { 31, day.year % 4 == 0 and 29 or 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 }
    return days[day.month]
end

-- The same day with one part ("day", "month", "year") changed, and still one of the calendar.
local function with(day, part, value)
    local changed = ui.merge(day, { [part] = value })
    changed.day = math.min(changed.day, last_day(changed))
    return changed
end

local function stepper(env, day, part, bounds)
    local label = t("roster." .. part)
    return ui.column {
        gap = 10, shrink = 0,
        ui.text { label, style = "small_bold", color = "ink2" },
        ui.stepper(env, { id = "day-" .. part, value = day[part], min = bounds[1], max = bounds[2],
                          tap = "day-" .. part, label = label, less = t "roster.less", more = t "roster.more" }),
    }
end

-- Adds the editor's nodes to a column. spec: label, none (words where there is no day).
function day_editor.add(env, column, day, spec)
    column[#column + 1] = ui.toggle(env, {
        id = "due", label = spec.label, on = day ~= nil, tap = "due",
        words = day and day_editor.words(day) or spec.none, state_words = t(day and "save.on" or "save.off"),
    })
    if not day then return end
    column[#column + 1] = ui.row {
        gap = 26, shrink = 0,
        stepper(env, day, "day", { 1, last_day(day) }), stepper(env, day, "month", { 1, 12 }),
    }
    column[#column + 1] = stepper(env, day, "year", { 2020, 2099 })
end

-- What the editor's nodes are tapped for: event names and what each does. get() gives the day, set(day) keeps
-- another one or none, first() gives what begins where there was none.
function day_editor.events(get, set, first)
    local events = { due = function() set(not get() and first() or nil) end }
    for _, part in ipairs { "day", "month", "year" } do
        events["day-" .. part] = function(value) set(with(get(), part, value)) end
    end
    return events
end

return day_editor
