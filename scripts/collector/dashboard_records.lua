-- Where results came from, and what of them was corrected, joined or removed.
local ui = require "ui"
local app = require "app"
local parts = require "parts"
local standing = require "standing"
local t = app.t

local records = {}

-- ---- by kiosk ----

local KIOSK_PILLS = {
    fork = { "no", "kiosks.fork", "shield-alert" }, gap = { "warn", "kiosks.gap", "warning" },
    chore = { "warn", "kiosks.chore", "wrench" }, receipt = { "info", "kiosks.receipt", "mail" },
}

local function kiosk_row(kiosk, data)
    local pill = KIOSK_PILLS[standing.trouble(kiosk, data)] or { "ok", "kiosks.whole", "check" }
    return {
        key = kiosk.kiosk .. kiosk.epoch, label = app.kiosk_name(kiosk),
        app.kiosk_name(kiosk), app.spaced(kiosk.kiosk), app.moment(kiosk.last), app.count(kiosk.last_number),
        ui.marks.pill(pill[1], t(pill[2]), pill[3]),
    }
end

function records.kiosks(env, data)
    local rows = {}
    for index, kiosk in ipairs(data.standing.kiosks) do rows[index] = kiosk_row(kiosk, data.standing) end
    local notes = { gap = 14, shrink = 0, ui.marks.eyebrow(t "kiosks.todo", "list") }
    for _, note in ipairs(standing.notes(env, data.standing)) do notes[#notes + 1] = note end
    -- What wants somebody stands first: an office of two hundred kiosks would never scroll to it.
    return parts.scroll_card(env, "kiosks", ui.column {
        gap = 20, pad = { t = 20, r = 0, b = 10, l = 0 },
        ui.column(notes),
        ui.marks.eyebrow(t "kiosks.all", "monitor"),
        parts.table(env, {
            columns = {
                { title = t "kiosks.name", strong = true }, { title = t "kiosks.id", w = 330, lines = 1 },
                { title = t "kiosks.last", w = 330 }, { title = t "kiosks.bundles", w = 140, right = true },
                { title = t "kiosks.state", w = 300 },
            },
            rows = rows,
        }),
    })
end

-- ---- what was corrected, joined and removed ----

local function days_words(days)
    days = math.abs(days)
    return days < 10 and app.number(days) or app.count(days)
end

local function clock_how(clock)
    if clock.how ~= "between" then return t("records.clock." .. clock.how) end
    -- Never less than it may be; as the report has it.
    local ms = math.ceil(clock.error_days * 1440 - 1e-6) * 60000
    if clock.error_days < 2 then return t("records.clock.within", { time = app.duration(ms) }) end
    return t("records.clock.between", { days = days_words(clock.error_days) })
end

local function clock_row(clock, index)
    local ahead = clock.days < 0
    return {
        key = "clock-" .. index, label = app.kiosk_name(clock),
        app.kiosk_name(clock), app.count(clock.rows),
        t(ahead and "records.clock.ahead" or "records.clock.behind", { days = days_words(clock.days) }),
        app.moment(clock.from), clock_how(clock),
    }
end

local function joined_row(person, index)
    return { key = "joined-" .. index, label = person.name, person.name, person.unit, person.number, person.nip }
end

local function purged_row(purge)
    local what = purge.before and t("records.purged.before", { moment = app.moment(purge.before) })
        or t "records.purged.person"
    return {
        key = "purged-" .. purge.number, label = what,
        app.moment(purge.made), what, app.count(purge.answers), purge.by, purge.reason ~= "" and purge.reason or "–",
        purge.proof:sub(1, 16),
    }
end

-- spec: name (of words and key), columns, rows; nothing where nothing happened.
local function part(env, column, spec)
    if #spec.rows == 0 then return end
    column[#column + 1] = ui.marks.eyebrow(t("records." .. spec.name), spec.icon)
    column[#column + 1] = ui.text { t("records." .. spec.name .. ".words"), style = "small", size = 24, line = 1.4,
                                    color = "ink2" }
    column[#column + 1] = parts.table(env, { key = "records-" .. spec.name, columns = spec.columns, rows = spec.rows })
    column[#column + 1] = ui.box { h = 12, shrink = 0 }
end

local function rows_of(list, make)
    local rows = {}
    for index, one in ipairs(list) do rows[index] = make(one, index) end
    return rows
end

function records.records(env, data)
    local column = { gap = 14, pad = { t = 20, r = 0, b = 20, l = 0 } }
    part(env, column, { name = "clocks", icon = "clock", rows = rows_of(data.clocks, clock_row), columns = {
        { title = t "kiosks.name", strong = true }, { title = t "records.rows", w = 130, right = true },
        { title = t "records.clock.was", w = 300 }, { title = t "records.clock.from", w = 330 },
        { title = t "records.clock.how", w = 330 },
    } })
    part(env, column, { name = "joined", icon = "users", rows = rows_of(data.joined, joined_row), columns = {
        { title = t "records.name", strong = true }, { title = t "units.unit" },
        { title = t "records.number", w = 300, lines = 1 }, { title = t "records.nip", w = 300, lines = 1 },
    } })
    part(env, column, { name = "purged", icon = "shield", rows = rows_of(data.purged, purged_row), columns = {
        { title = t "records.when", w = 290 }, { title = t "records.what", strong = true },
        { title = t "records.answers", w = 130, right = true }, { title = t "records.by", w = 270 },
        { title = t "records.reason", w = 240 }, { title = t "records.proof", w = 250, lines = 1 },
    } })
    if #column == 0 then
        return parts.empty(env, { id = "records", icon = "check-circle", title = t "records.none",
                                  words = t "records.none.words" })
    end
    return parts.scroll_card(env, "records", ui.column(column))
end

return records
