-- Maintenance: the staff list of a stick or of the settings. First what it would do and which of its lines
-- are bad; only then, asked for, it is done. Nobody is ever deleted by a list.
local ui = require "ui"
local app = require "app"
local closing = require "closing"
local long_list = require "long_list"
local parts = require "maintenance_parts"
local t = app.t

local people = { never_idle = true }
local list, fault, busy = nil, nil, false

local function load()
    list, fault, busy = nil, nil, true
    app.ask("maintenance.roster", {}, function(data) list, busy = data, false end, function(reply)
        fault, busy = reply.fault or "internal", false
    end)
end

function people.enter()
    long_list.enter()
    closing.enter "people"
    load()
end

-- ---- what would be done ----

local function number_tile(id, kind, number, key)
    return ui.column {
        id = id, role = "status", label = number .. " " .. t(key), grow = 1, basis = 0, gap = 4, align = "center",
        pad = { x = 16, y = 18 }, radius = 22, fill = kind == "bad" and number > 0 and "warnSoft" or "sunken",
        ui.text { app.number(number), style = "h2", size = 44, scale_text = false, color = "ink", max_lines = 1 },
        ui.text { t(key), style = "small", size = 24, color = "ink2", align = "center", max_lines = 1 },
    }
end

local KINDS = {
    bad = { "warning", "warn", "warn", "people.bad" },
    changed = { "refresh", "info", "info", "people.changed" },
    added = { "plus", "right", "ok", "people.added" },
}

local FIELDS = {
    name = "people.field.name", unit = "people.field.unit", level = "people.field.level",
    office = "people.field.office",
}
local WHY = {
    length = "people.why.length", digits = "people.why.digits", birth_date = "people.why.birth_date",
    sex = "people.why.sex", rounded = "people.why.rounded", twice = "people.why.twice",
    former = "people.why.former", name = "people.why.name", formula = "people.why.formula",
    signs = "people.why.signs", too_long = "people.why.too_long", former_twice = "people.why.former_twice",
}

local function change_words(line)
    local words = {}
    for _, field in ipairs(line.fields or {}) do
        local before = field.before ~= "" and field.before or "–"
        words[#words + 1] = t(FIELDS[field.name]) .. ": " .. before .. " → " .. field.after
    end
    if line.joins then words[#words + 1] = t "people.joins" end
    return table.concat(words, " · ")
end

local function words_of(line)
    if line.kind == "bad" then
        return t("people.line", { n = line.line }), t(WHY[line.why], { n = line.other })
    end
    if line.kind == "changed" then return line.name, change_words(line) end
    return line.name, line.unit ~= "" and line.unit or t "people.no_unit"
end

local function list_row(index, line)
    local kind = KINDS[line.kind]
    local title, words = words_of(line)
    return ui.row {
        key = "line-" .. index, role = "status", label = title .. ". " .. words .. ". " .. t(kind[4]),
        min_h = 92, gap = 20, align = "center", shrink = 0, pad = { t = 10, r = 0, b = 10, l = 0 },
        ui.icon { name = kind[1], size = 36, color = kind[2], decor = true, shrink = 0 },
        ui.column {
            grow = 1, basis = 0,
            ui.text { title, style = "title", size = 27, color = "ink", max_lines = 1 },
            ui.text { words, style = "small", size = 24, color = "ink2", max_lines = 2 },
        },
        ui.marks.pill(kind[3], t(kind[4]), kind[1]),
    }
end

local function rows()
    local all = {}
    for index, line in ipairs(list.lines) do
        if index > 1 then all[#all + 1] = ui.box { h = 2, shrink = 0, fill = "line", decor = true } end
        all[#all + 1] = list_row(index, line)
    end
    local told = #list.lines
    local more = list.added + list.changed + list.bad - told
    if more > 0 then
        all[#all + 1] = ui.text { t("people.more", { n = app.number(more) }), style = "body", size = 26, color = "ink2",
            margin = { t = 20, r = 0, b = 20, l = 0 } }
    end
    if told == 0 then
        all[1] = ui.text { t "people.nothing", style = "body", color = "ink2",
                           margin = { t = 24, r = 0, b = 0, l = 0 } }
    end
    return all
end

local function found(env)
    return {
        ui.row {
            shrink = 0, gap = 18, align = "center",
            ui.icon { name = list.stick and "usb" or "folder", size = 40, color = "accent", decor = true, shrink = 0 },
            ui.text { t(list.stick and "people.from.stick" or "people.from.config", { file = list.file }),
                      style = "h3", size = 30, color = "ink", grow = 1, max_lines = 2, role = "heading" },
        },
        ui.row {
            shrink = 0, gap = 18, align = "stretch",
            number_tile("added", "added", list.added, "people.added"),
            number_tile("changed", "changed", list.changed, "people.changed"),
            number_tile("unchanged", "unchanged", list.unchanged, "people.unchanged"),
            number_tile("bad", "bad", list.bad, "people.bad"),
        },
        long_list.area(env, { key = "lines", fade = "surface", ui.column(rows()) }),
    }
end

-- ---- when there is nothing to show ----

local FAULTS = {
    ["bad input"] = "people.fault.columns", unsupported = "people.fault.encoding", refused = "people.fault.size",
    corrupt = "people.fault.workbook", gone = "people.fault.reader", ["not found"] = "people.fault.empty",
}

local function calm(icon, title, words)
    return {
        ui.column {
            id = "people-note", grow = 1, align = "center", justify = "center", gap = 18,
            ui.icon_tile(icon, "accent", 112),
            ui.text { title, style = "h2", color = "ink", align = "center", role = "heading", max_w = 1200 },
            ui.text { words, style = "body", size = 28, color = "ink2", align = "center", max_w = 1100 },
        },
    }
end

local function card_content(env)
    if busy then return calm("users", t "people.reading", t "people.reading.words") end
    if fault then
        local key = FAULTS[fault] or "people.fault.other"
        return calm("warning", t "people.fault", t(key))
    end
    if not list or not list.found then return calm("usb", t "people.none", t "people.none.words") end
    return found(env)
end

-- ---- the page ----

local function tools(env)
    return {
        ui.button(env, { kind = "secondary", icon = "lock", label = t "people.pins", tap = "pins", id = "pins",
                         pad = 26 }),
        ui.button(env, { kind = "secondary", icon = "refresh", label = t "people.again", tap = "again", id = "again",
                         pad = 26 }),
        env.sound ~= false and app.listen_tool(env) or nil,
    }
end

local function count() return list and list.found and list.added + list.changed or 0 end

function people.view(env)
    local card = ui.merge({
        key = "roster", id = "roster", gap = 22, pad = { t = 32, r = 40, b = 24, l = 40 },
    }, card_content(env))
    return parts.page(env, t "people.title", card, {
        tools = tools(env),
        primary = {
            icon = "check", forward = true, label = t "people.apply", tap = "apply", id = "primary",
            enabled = count() > 0 and not busy, busy = busy and list ~= nil, hint = t "people.apply.hint",
        },
    })
end

local function apply()
    if busy then return end
    if count() == 0 then return app.toast(t "people.apply.hint", "info") end
    busy = true
    app.ask("maintenance.roster_apply", {}, function(data)
        app.toast(t("people.done", { added = app.number(data.added), changed = app.number(data.changed) }),
            "check-circle")
        load()
    end, function()
        busy = false
        app.toast(t "people.failed", "warning")
    end)
end

local EVENTS = {
    back = function() app.go "maintenance" end,
    pins = function() app.go "people_pin" end,
    again = function() if not busy then load() end end,
    apply = apply,
}

function people.event(name)
    local own = EVENTS[name]
    if own then own() end
    closing.touched()
    return name ~= "listen"  -- the bar has no other tools here
end

-- A stick came or went.
function people.message(kind, data)
    if kind == "usb" and data.state ~= "copying" and not busy then load() end
end

return people
