-- The day by which a unit is to be done, where it has one of its own.
local ui = require "ui"
local app = require "app"
local day_editor = require "day_editor"
local long_list = require "long_list"
local parts = require "parts"
local t = app.t

local deadlines = {}
local all, units, chosen = nil, nil, nil  -- all: the day of everybody else; units: {unit, day}

local function load()
    app.ask("deadline.look", {}, function(data)
        all, units = day_editor.parse(data.day), {}
        for index, one in ipairs(data.units or {}) do
            units[index] = { unit = one.unit, day = day_editor.parse(one.day) }
        end
        chosen = units[1]
    end)
end

function deadlines.enter()
    long_list.enter()
    load()
end

local function unit_words(one)
    if one.day then return t("deadlines.own", { date = day_editor.words(one.day) }) end
    return all and t("deadlines.same", { date = day_editor.words(all) }) or t "roster.due.none"
end

local function unit_list(env)
    local list = { gap = 14 }
    for index, one in ipairs(units) do
        list[index] = ui.list_row(env, { key = "unit-" .. one.unit, id = "unit-" .. index, icon = "users",
            title = one.unit, words = unit_words(one), tap = "unit", arg = index, selected = one == chosen })
    end
    return ui.column {
        gap = 20,
        ui.marks.eyebrow(t "deadlines.units", "users"),
        long_list.area(env, { key = "units", fade = "page", ui.column(list) }),
    }
end

local function editor(env)
    local column = {
        gap = 22,
        ui.marks.eyebrow(t "roster.deadline", "calendar"),
        parts.heading(chosen.unit, 34),
    }
    day_editor.add(env, column, chosen.day, { label = t "deadlines.due", none = unit_words(chosen) })
    return ui.column(column)
end

local function content(env)
    if not units then return ui.spacer {} end
    if not chosen then
        return parts.empty(env, { icon = "users", title = t "deadlines.none", words = t "deadlines.none.words" })
    end
    return parts.halves(env, { left = env.portrait and editor(env) or unit_list(env),
                               right = env.portrait and unit_list(env) or editor(env), w = 900 })
end

function deadlines.view(env)
    return app.page(env, { id = "deadlines", title = t "deadlines.title", sub = t "frame.title", content = content(env),
                           leave = app.back_button() })
end

local function set(day)
    chosen.day = day
    app.ask("deadline.set", { unit = chosen.unit, day = day_editor.format(day) })
end

-- A day is never changed in place, so a unit may begin with that of all.
local DAY = day_editor.events(function() return chosen.day end, set,
    function() return all or day_editor.guess() end)
deadlines.events = ui.merge(DAY, {
    unit = function(index) chosen = units[index] end,
    back = function() app.go "roster" end,
})

return deadlines
