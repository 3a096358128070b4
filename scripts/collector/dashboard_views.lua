-- The views of the dashboard: what the query layer says, nothing worked out anew.
local ui = require "ui"
local app = require "app"
local parts = require "parts"
local records = require "dashboard_records"
local standing = require "standing"
local t = app.t

local views = {}

local function note_line(words)
    return ui.text { words, style = "small", size = 24, line = 1.4, color = "ink2",
                     margin = { t = 12, r = 0, b = 14, l = 0 } }
end

-- ---- at a glance ----

local function completion_figure(env, data)
    local all = data.completion.all
    return parts.figure(env, {
        id = "figure-done", icon = "check-circle", title = t "glance.done",
        value = t("glance.of", { n = app.count(all.completed), of = app.count(all.persons) }),
        bar = all.percent / 100,
        words = t(data.completion.has_roster and "glance.done.roster" or "glance.done.seen"),
    })
end

local function figures(env, data)
    local all, totals, todo = data.completion.all, data.totals, standing.count(data.standing)
    return {
        completion_figure(env, data),
        parts.figure(env, { id = "figure-begun", icon = "users", title = t "glance.begun",
            value = app.count(all.started),
            words = t("glance.begun.words", { n = app.count(totals.guests) }) }),
        parts.figure(env, { id = "figure-hours", icon = "clock", title = t "glance.hours",
            value = app.duration(all.active_ms), words = t("glance.hours.words", { jp = app.number(all.jp) }) }),
        parts.figure(env, { id = "figure-answers", icon = "upload", title = t "glance.answers",
            value = app.count(totals.answers),
            words = t("glance.answers.words", { kiosks = app.count(totals.kiosks), n = app.count(totals.bundles) })
                .. (todo > 0 and "; " .. app.counted("glance.todo", todo) or "") }),
    }
end

local function module_rows(data)
    local rows = {}
    for index, module in ipairs(data.modules) do
        rows[index] = {
            key = "module-" .. index, label = module.title,
            module.title, app.count(module.persons), app.count(module.finished), app.count(module.passed),
            module.mean and app.number(module.mean, 0) or "–",
        }
    end
    return rows
end

function views.glance(env, data)
    local tiles = figures(env, data)
    local grid = env.portrait
        and ui.column { gap = 20, shrink = 0, ui.row { gap = 20, tiles[1], tiles[2] },
                        ui.row { gap = 20, tiles[3], tiles[4] } }
        or ui.row { gap = 24, shrink = 0, align = "stretch", tiles[1], tiles[2], tiles[3], tiles[4] }
    return ui.column {
        grow = 1, basis = 0, min_h = 0, gap = 24,
        grid,
        parts.scroll_card(env, "modules", parts.table(env, {
            columns = {
                { title = t "modules.module", strong = true }, { title = t "modules.persons", w = 190, right = true },
                { title = t "modules.finished", w = 190, right = true },
                { title = t "modules.passed", w = 190, right = true },
                { title = t "modules.mean", w = 220, right = true },
            },
            rows = module_rows(data),
        })),
    }
end

-- ---- by unit ----

local function unit_row(unit, has_deadline, strong)
    local name = unit.unit ~= "" and unit.unit or t "units.none"
    if strong then name = t "units.all" end
    local row = {
        key = "unit-" .. (strong and "all" or unit.unit), label = name, strong = strong,
        name, app.count(unit.persons), app.count(unit.started),
        parts.share(unit.percent / 100, t("units.share.words", {
            n = app.count(unit.completed), percent = app.percent(unit.percent, 100),
        })),
    }
    if has_deadline then
        local due = unit.deadline
        row[#row + 1] = due and app.date(due.year, due.month, due.day) or "–"
        row[#row + 1] = app.count(unit.completed - unit.late)
    end
    row[#row + 1] = app.duration(unit.active_ms)
    return row
end

function views.units(env, data)
    local due = false
    for _, unit in ipairs(data.completion.units) do due = due or unit.deadline ~= nil end
    local columns = {
        { title = t "units.unit", strong = true, lines = 3 },
        { title = t "units.persons", w = due and 110 or 140, right = true },
        { title = t "units.begun", w = due and 100 or 140, right = true },
        { title = t "units.share", w = due and 310 or 400 },
    }
    if due then
        columns[#columns + 1] = { title = t "units.deadline", w = 240 }
        columns[#columns + 1] = { title = t "units.in_time", w = 110, right = true }
    end
    columns[#columns + 1] = { title = t "units.hours", w = due and 180 or 250, right = true }
    local rows = {}
    for _, unit in ipairs(data.completion.units) do rows[#rows + 1] = unit_row(unit, due) end
    if #rows > 1 then rows[#rows + 1] = unit_row(data.completion.all, due, true) end
    local completion = data.completion
    local words = completion.has_roster and t "units.roster" or t "units.no_roster"
    if completion.strangers > 0 then
        words = words .. " " .. app.counted("units.strangers", completion.strangers)
    end
    return parts.scroll_card(env, "units", ui.column {
        note_line(words), parts.table(env, { columns = columns, rows = rows }),
    })
end

-- ---- by indicator ----

-- The tests' gain, said only where enough people took both.
local function gain_words(gain, key)
    if not gain.before then return app.counted("indicators.gain.few", gain.pairs) end
    local values = {
        gain = gain.normalised and app.number(gain.normalised, 2) or "–", before = app.number(gain.before, 0),
        after = app.number(gain.after, 0), n = app.count(gain.pairs), dropped = app.count(gain.dropped),
    }
    return t(key, values)
end

-- What is compared: the tests of those who took both, else the first and the latest attempt of those who had
-- more than one. The layer below gives neither of too few people.
local function compared(row, gain)
    if gain and gain.before and gain.after then
        return gain.before, gain.after, "indicators.pretest", "indicators.posttest"
    end
    if row.first and row.again then return row.first, row.again, "indicators.before", "indicators.after" end
    return nil, row.latest, nil, "indicators.latest"
end

local function indicator(env, row, gain)
    local first, again, first_words, again_words = compared(row, gain)
    local before, after = first and math.floor(first + 0.5), math.floor(again + 0.5)
    return ui.column {
        gap = 4, shrink = 0, pad = { t = 16, r = 0, b = 16, l = 0 },
        ui.comparison(env, {
            key = row.id, title = row.label, before = before, after = after,
            before_words = first_words and t(first_words), after_words = t(again_words),
            change_words = before and t("indicators.points", { n = math.abs(after - before) }),
        }),
        gain and ui.text { gain_words(gain, "indicators.gain.short"), style = "label_bold", color = "ink2" },
        ui.text {
            t("indicators.base", { persons = app.count(row.persons), answers = app.count(row.answers),
                                   latest = app.number(row.latest, 0), n = app.count(row.compared) }),
            style = "label", color = "ink2",
        },
    }
end

function views.indicators(env, data)
    if #data.indicators == 0 then
        return parts.empty(env, { icon = "target", title = t "indicators.none", words = t "indicators.none.words" })
    end
    local column, gains = { note_line(t "indicators.note") }, {}
    for _, gain in ipairs(data.gains) do gains[gain.id] = gain end
    if gains[""] then
        column[#column + 1] = ui.note(env, { id = "gain", kind = "accent", icon = "chart", title = t "indicators.tests",
            words = gain_words(gains[""], "indicators.gain"), size = 25 })
    end
    for index, row in ipairs(data.indicators) do
        if index > 1 then column[#column + 1] = parts.line() end
        column[#column + 1] = indicator(env, row, gains[row.id])
    end
    return parts.scroll_card(env, "indicators", ui.column(column))
end

-- ---- by question ----

-- What a figure of an item means, as a word: never a bare number that the reader must know.
local function verdict(item)
    if not item.facility then return { "neutral", "items.few" } end
    if item.discrimination and item.discrimination < 0 then return { "no", "items.check_key" } end
    if item.discrimination and item.discrimination < 0.2 then return { "warn", "items.weak" } end
    if item.facility < 0.3 then return { "warn", "items.hard" } end
    if item.facility > 0.9 then return { "warn", "items.easy" } end
    return { "ok", "items.good" }
end

local function item_row(item, index)
    local pill = verdict(item)
    return {
        key = "item-" .. index, label = item.question .. ". " .. t(pill[2]),
        item.question ~= "" and item.question or item.item, app.count(item.n),
        item.facility and app.percent(item.facility) or "–",
        item.discrimination and app.number(item.discrimination, 2) or "–",
        item.median_ms and app.t("time.seconds", { n = app.count(item.median_ms / 1000) }) or "–",
        ui.marks.pill(pill[1], t(pill[2])),
    }
end

function views.items(env, data)
    if #data.items == 0 then
        return parts.empty(env, { icon = "help", title = t "items.none", words = t "items.none.words" })
    end
    local rows = {}
    for index, item in ipairs(data.items) do rows[index] = item_row(item, index) end
    local words = t "items.note"
    if data.items_more > 0 then words = words .. " " .. app.counted("items.more", data.items_more) end
    return parts.scroll_card(env, "items", ui.column {
        note_line(words),
        parts.table(env, {
            columns = {
                { title = t "items.question" }, { title = t "items.n", w = 120, right = true },
                { title = t "items.facility", w = 150, right = true },
                { title = t "items.discrimination", w = 150, right = true },
                { title = t "items.median", w = 150, right = true }, { title = t "items.verdict", w = 300 },
            },
            rows = rows,
        }),
    })
end

views.kiosks = records.kiosks
views.records = records.records

return views
