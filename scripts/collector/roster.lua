-- The list of staff and the day by which everybody is to be done. A file is looked at first: nothing
-- changes before somebody has seen what would.
local ui = require "ui"
local app = require "app"
local day_editor = require "day_editor"
local long_list = require "long_list"
local parts = require "parts"
local t = app.t

local roster = {}
local file, summary, fault, kept = nil, nil, nil, nil
local day = nil  -- {day, month, year}; nil: no deadline

local function look()
    summary, fault = nil, nil
    app.ask("roster.look", { path = file }, function(data) summary = data end,
        function(reply) fault = reply.fault end)
end

function roster.enter(arg)
    file, summary, fault, kept = arg and arg.file or nil, nil, nil, nil
    long_list.enter()
    if file then look() end
    if arg then return end
    app.ask("deadline.look", {}, function(data)
        day = day_editor.parse(data.day)
    end)
end

-- ---- left: the file ----

local function figure(words, count, color)
    return ui.row {
        justify = "between", align = "center", min_h = 64, role = "status", label = words .. " " .. app.count(count),
        ui.text { words, style = "body", color = "ink" },
        ui.text { app.count(count), style = "h3", size = 34, scale_text = false, color = color or "ink" },
    }
end

local function found(env)
    local list = { gap = 4,
        figure(t "roster.added", summary.added, summary.added > 0 and "right" or nil), parts.line(),
        figure(t "roster.changed", summary.changed), parts.line(),
        figure(t "roster.unchanged", summary.unchanged), parts.line(),
        figure(t "roster.bad", summary.bad_all, summary.bad_all > 0 and "warn" or nil),
    }
    for index, line in ipairs(summary.bad) do
        list[#list + 1] = ui.text {
            t("roster.line", { n = line.line, why = t("roster.line." .. line.problem, { n = line.other }) }),
            key = "bad-" .. index, style = "small", color = "ink2",
        }
    end
    return ui.column(ui.card(env, {
        key = "found", id = "found", grow = 1, basis = 0, min_h = env.portrait and 400 or 0,
        pad = { t = 16, r = 34, b = 16, l = 34 },
        long_list.area(env, { key = "found-list", fade = "surface", ui.column(list) }),
    }))
end

local function file_part(env)
    local column = { gap = 22, ui.marks.eyebrow(t "roster.file", "users") }
    column[#column + 1] = ui.list_row(env, {
        key = "file", id = "choose", icon = "list", chevron = true, tap = "choose",
        title = file and app.base_name(file) or t "roster.choose", words = file or t "roster.choose.words",
    })
    if fault then
        column[#column + 1] = ui.note(env, { id = "fault", kind = "warn", edge = true, icon = "warning",
            words = t(fault == "bad input" and "roster.fault" or "roster.fault.read"), size = 25 })
    elseif kept then
        column[#column + 1] = ui.note(env, { id = "kept", kind = "right", edge = true, icon = "check-circle",
            title = t "roster.kept", words = app.counted("roster.kept.words", kept.persons), size = 25 })
    elseif summary then
        column[#column + 1] = found(env)
    else
        column[#column + 1] = ui.text { t "roster.words", style = "body", color = "ink2", line = 1.5 }
    end
    return ui.column(column)
end

-- ---- right: the day ----

local function day_part(env)
    local column = {
        gap = 22,
        ui.marks.eyebrow(t "roster.deadline", "calendar"),
    }
    day_editor.add(env, column, day, { label = t "roster.due", none = t "roster.due.none" })
    column[#column + 1] = ui.list_row(env, { key = "units", id = "units", icon = "users", title = t "deadlines.title",
                                             words = t "deadlines.words", chevron = true, tap = "units" })
    return ui.column(column)
end

function roster.view(env)
    local ready = summary ~= nil and not kept and summary.added + summary.changed > 0
    return app.page(env, {
        id = "roster", title = t "roster.title", sub = t "frame.title",
        content = parts.halves(env, { left = file_part(env), right = day_part(env), w = 900 }),
        leave = app.back_button(),
        primary = {
            icon = "check", label = t "roster.keep", tap = "keep", id = "primary", enabled = ready,
            hint = t(summary and "roster.nothing" or "roster.choose.words"),
        },
    })
end

local function set_day(wanted)
    day = wanted
    app.ask("deadline.set", { day = day_editor.format(day) })
end

local function choose()
    app.go("chooser", {
        purpose = "roster", back = "roster", tables = true,
        take = function(path) app.go("roster", { file = path }) end,
    })
end

local function keep()
    app.ask("roster.keep", { path = file }, function(data)
        kept = data
        app.toast(t "roster.kept", "check-circle")
    end, function(reply) fault = reply.fault end)
end

roster.events = ui.merge(day_editor.events(function() return day end, set_day, day_editor.guess), {
    choose = choose, keep = keep,
    units = function() app.go "deadlines" end,
    back = function() app.go "dashboard" end,
})

return roster
