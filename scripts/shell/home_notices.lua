-- What the home screen tells besides its modules: a reminder that is due, and that an election period runs.
local ui = require "ui"
local app = require "app"
local t = app.t

local notices = {}

-- A pack that comes back at its time has a title and minutes; missed questions are counted.
local function due_words(due)
    if due.title then
        return due.title, t("home.reminder.words", { m = due.minutes or 5 })
    end
    return t "home.due", t("home.due.words", { n = due.count, m = math.max(1, due.count) })
end

-- spec: due ({title, minutes} or {count}, or nil), tap.
function notices.due(env, spec)
    if not spec.due then return nil end
    local title, words = due_words(spec.due)
    return ui.row(ui.card(env, {
        key = "due", id = "due", role = "button", label = title .. ". " .. words, tap = spec.tap,
        min_h = 112, shrink = 0, align = "center", gap = 22, pad = { t = 14, r = 28, b = 14, l = 20 },
        pressed = { fill = "primarySoft/50", scale = 0.985 },
        ui.icon_tile("refresh", "accent", 76),
        ui.column {
            grow = 1,
            ui.text { title, style = "h3", size = 27, color = "ink", max_lines = 1 },
            ui.text { words, style = "small", color = "ink2", max_lines = 2, line = 1.25 },
        },
        ui.icon { name = "chevron-right", size = 36, color = "ink2", decor = true, shrink = 0 },
    }))
end

-- One line over the modules while an election period runs; runs: whether it does.
function notices.election(env, runs)
    if not runs then return nil end
    return ui.row {
        key = "election", id = "election", role = "status",
        label = t "home.election" .. ". " .. t "home.election.words", shrink = 0, radius = 22, fill = "warnSoft",
        gap = 20, align = "center", pad = { t = 10, r = 26, b = 10, l = 20 },
        edge = env.theme == "kontras" and { color = "line", width = 3 } or nil,
        ui.icon { name = "balance", size = 40, color = "warn", decor = true, shrink = 0 },
        ui.text {
            "**" .. t "home.election" .. ".** " .. t "home.election.words", style = "small", size = 25, markup = true,
            color = "ink", line = 1.3, grow = 1, max_lines = 2,
        },
    }
end

return notices
