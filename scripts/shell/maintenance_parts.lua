-- The pieces of the maintenance dashboard, four cards and the line below, and the page of a screen behind it.
local ui = require "ui"
local app = require "app"
local closing = require "closing"
local t = app.t

local parts = {}

local GB = 1e9

local function gigabytes(bytes)
    local value = bytes / GB
    return app.number(value, value < 10 and 1 or 0)
end

-- "2 Maret 2031, 09.00"
function parts.moment(time)
    return t("maintenance.moment", {
        date = app.date(time.year, time.month, time.day), clock = app.clock(time),
    })
end

-- ---- cards ----

-- spec: id, icon, title, value, pill = {kind, icon, key}, words, bar (0..1).
local function status_card(env, spec)
    local pill = spec.pill
    local label = spec.title .. ". " .. spec.value .. ". " .. (pill and t(pill[3]) .. ". " or "") .. spec.words
    return ui.column(ui.card(env, {
        key = spec.id, id = spec.id, role = spec.tap and "button" or "status", label = label, grow = 1, basis = 0,
        h = 212, tap = spec.tap, pressed = spec.tap and { dy = 3, scale = 0.985 } or nil,
        pad = { t = 26, r = 26, b = 20, l = 26 },
        ui.row {
            gap = 14, align = "center", shrink = 0,
            ui.icon { name = spec.icon, size = 36, color = "accent", decor = true },
            ui.text { spec.title, style = "small_bold", color = "ink2", max_lines = 1, grow = 1 },
            spec.tap and ui.icon { name = "arrow-right", size = 30, color = "ink2", decor = true, shrink = 0 },
        },
        ui.row {
            h = 58, shrink = 0, gap = 12, align = "center", justify = "between",
            margin = { t = 6, r = 0, b = 0, l = 0 },
            ui.text { spec.value, style = "h2", size = 38, scale_text = false, color = "ink", max_lines = 1 },
            pill and ui.marks.pill(pill[1], t(pill[3]), pill[2]),
        },
        spec.bar and ui.bar {
            value = spec.bar, h = 16, color = spec.bar_color or "primary", track = "sunken", decor = true, shrink = 0,
            margin = { t = 6, r = 0, b = 8, l = 0 },
        },
        ui.text { spec.words, style = "small", size = 23, color = "ink2", max_lines = spec.bar and 1 or 2 },
    }))
end

local ROOMS = { little = { "warn", "warning", "maintenance.disk.little" },
                none = { "no", "warning", "maintenance.disk.none" } }

local function disk_card(env, facts)
    local disk = facts.disk
    if not disk then
        return status_card(env, { id = "card-disk", icon = "storage", title = t "maintenance.disk", value = "–",
            words = t "maintenance.disk.unknown" })
    end
    local used = disk.total - disk.free
    return status_card(env, {
        id = "card-disk", icon = "storage", title = t "maintenance.disk", bar = used / math.max(1, disk.total),
        bar_color = disk.room ~= "enough" and "warn" or nil, pill = ROOMS[disk.room],
        value = t("maintenance.disk.of", { used = gigabytes(used), total = gigabytes(disk.total) }),
        words = t("maintenance.disk.free", { free = gigabytes(disk.free) }),
    })
end

local function answers_card(env, facts)
    local answers = facts.answers
    local pill = answers.all > 0 and { "ok", "check", "maintenance.answers.sent" } or nil
    local words = t("maintenance.answers.all", { all = app.number(answers.all) })
    if answers.waiting > 0 then
        pill = { "warn", "warning", "maintenance.answers.due" }
        words = t("maintenance.answers.from", { persons = app.number(answers.persons) })
    end
    if facts.keys == 0 then words = t "maintenance.answers.no_key" end
    return status_card(env, {
        id = "card-answers", icon = "upload", title = t "maintenance.answers", value = app.number(answers.waiting),
        pill = pill, words = words,
    })
end

local function days_words(days)
    if days == 0 then return t "maintenance.sent.today" end
    if days == 1 then return t "maintenance.sent.yesterday" end
    return t("maintenance.sent.days", { days = app.number(days) })
end

local function sent_card(env, facts)
    local sent, last = facts.sent, facts.last
    local pill
    if last and last.state == "failed" then
        pill = { "warn", "warning", "maintenance.sent.failed" }
    elseif sent then
        pill = { "ok", "check", "maintenance.sent.good" }
    end
    local value, words = t "maintenance.sent.never", t "maintenance.sent.never.words"
    -- Both would not fit beside each other.
    if not sent and pill then pill, words = nil, t "maintenance.sent.never.failed" end
    if sent and sent.days then
        value, words = days_words(sent.days), parts.moment(sent)
    elseif sent then
        value, words = t "maintenance.sent.once", t "maintenance.clock.doubt"
    end
    return status_card(env, {
        id = "card-sent", icon = "sync", title = t "maintenance.sent", value = value, words = words, pill = pill,
        tap = "delivery",
    })
end

local function usb_card(env, facts)
    local usb = facts.usb
    if not usb then
        return status_card(env, { id = "card-usb", icon = "usb", title = t "maintenance.usb",
            value = t "maintenance.usb.none", words = t "maintenance.usb.none.words" })
    end
    return status_card(env, {
        id = "card-usb", icon = "usb", title = t "maintenance.usb", value = usb.name,
        pill = usb.read_only and { "warn", "lock", "maintenance.usb.read_only" }
            or { "ok", "check", "maintenance.usb.ready" },
        words = usb.free and t("maintenance.usb.free", { free = gigabytes(usb.free) }) or "",
    })
end

function parts.cards(env, facts)
    local disk, answers = disk_card(env, facts), answers_card(env, facts)
    local sent, usb = sent_card(env, facts), usb_card(env, facts)
    if env.portrait then
        return ui.column {
            gap = 20, shrink = 0, ui.row { gap = 20, align = "stretch", disk, answers },
            ui.row { gap = 20, align = "stretch", sent, usb },
        }
    end
    return ui.row { gap = 23, shrink = 0, align = "stretch", disk, answers, sent, usb }
end

-- ---- the line below ----

-- By the engine's name of a chore that failed: nobody would see it elsewhere.
local TROUBLES = { copy = "maintenance.foot.copy", prune = "maintenance.foot.prune" }

local function foot_words(facts)
    local trouble = TROUBLES[(facts.troubles or {})[1] or ""]
    if trouble then return t(trouble) end
    local now = parts.moment(kiosk.wall())
    if facts.clock_seen then
        return t("maintenance.foot.clock_back", { moment = now, seen = parts.moment(facts.clock_seen) })
    end
    return t(facts.clock_doubted and "maintenance.foot.clock" or "maintenance.foot", { moment = now })
end

function parts.foot(facts)
    local doubted = facts.clock_doubted or #(facts.troubles or {}) > 0
    local words = foot_words(facts)
    return ui.row {
        id = "foot", role = "status", label = words, gap = 16, align = "center", shrink = 0, min_h = 40,
        ui.icon { name = doubted and "warning" or "info", size = 32, color = doubted and "warn" or "info", decor = true,
            shrink = 0 },
        ui.text { words, style = "small", color = "ink2", grow = 1, max_lines = 2 },
        ui.text {
            t("maintenance.kiosk", { id = facts.kiosk }), id = "kiosk-id", style = "small", color = "ink2",
            max_lines = 1, shrink = 0,
        },
    }
end

-- A screen behind the dashboard: one card and the way back. card: its fields and what is in it; bar: tools, primary.
function parts.page(env, title, card, bar)
    return ui.page(env, {
        header = ui.header(env, { title = title, plain = env.portrait, right = closing.pill(), sub = app.place() }),
        content = ui.column {
            grow = 1, pad = env.portrait and { t = 30, r = 40, b = 30, l = 40 } or { t = 34, r = 56, b = 34, l = 56 },
            ui.column(ui.card(env, ui.merge({ grow = 1, basis = 0 }, card))),
        },
        bar = ui.bottom_bar(env, {
            back = { kind = "secondary", icon = "arrow-left", label = t "bar.back", tap = "back", id = "back" },
            tools = bar.tools, primary = bar.primary,
        }),
    })
end

return parts
