-- What a check of the kiosk found, over the maintenance dashboard: a line each, the remedy in words.
local ui = require "ui"
local app = require "app"
local t = app.t

local checks = {}

-- By the engine's name of what was looked at: its icon and title, and what to do when it is not well.
local LOOKS = {
    database = { "storage", "check.database", "check.database.do" },
    copies = { "storage", "check.copies", "check.copies.do" },
    pruning = { "clock", "check.pruning", "check.pruning.do" },
    data = { "folder", "check.data", "check.data.do" },
    disk = { "storage", "check.disk", "check.disk.do" },
    clock = { "clock", "check.clock", "check.clock.do" },
    roster = { "users", "check.roster", "check.roster.do" },
    packs = { "package", "check.packs", "check.packs.do" },
    lessons = { "book", "check.lessons", "check.lessons.do" },
    pin = { "lock", "check.pin", "check.pin.do" },
    ["kiosk key"] = { "signature", "check.kiosk_key", "check.kiosk_key.do" },
    ["seal keys"] = { "shield", "check.seal_keys", "check.seal_keys.do" },
    receipts = { "shield-check", "check.receipts", "check.receipts.do" },
    revoked = { "shield-alert", "check.revoked", "check.revoked.do" },
    drops = { "upload", "check.drops", "check.drops.do" },
    ["pack keys"] = { "shield-check", "check.pack_keys", "check.pack_keys.do" },
}
local OTHER = { "info", "check.other", "check.other.do" }
local PILLS = {
    ok = { "ok", "check", "check.ok" },
    warn = { "warn", "warning", "check.warn" },
    fail = { "no", "cross", "check.fail" },
}

local function finding_row(finding)
    local look, pill = LOOKS[finding.name] or OTHER, PILLS[finding.grade] or PILLS.fail
    local title, bad = t(look[2]), finding.grade ~= "ok"
    return ui.row {
        key = finding.name, id = "check-" .. finding.name:gsub(" ", "-"), role = "status",
        label = title .. ". " .. t(pill[3]) .. (bad and ". " .. t(look[3]) or ""),
        min_h = 62, gap = 20, align = "center", shrink = 0,
        ui.icon { name = look[1], size = 36, color = bad and "accent" or "primary", decor = true, shrink = 0 },
        ui.column {
            grow = 1,
            ui.text { title, style = "title", size = 26, color = "ink", max_lines = 1 },
            bad and ui.text { t(look[3]), style = "small", size = 23, color = "ink2", max_lines = 2 },
        },
        ui.marks.pill(pill[1], t(pill[3]), pill[2]),
    }
end

-- By guess: a row that is not well may have two lines of what to do.
local ROW, BAD_ROW = 68, 104

local function is_crowded(env, findings)
    local height = 0
    for _, finding in ipairs(findings) do height = height + (finding.grade == "ok" and ROW or BAD_ROW * env.text) end
    return height > (env.portrait and 1500 or 750)
end

local function rows_of(findings, is_wanted)
    local rows = {}
    for _, finding in ipairs(findings) do
        if is_wanted(finding) then rows[#rows + 1] = finding_row(finding) end
    end
    return rows
end

local function is_good(finding) return finding.grade == "ok" end
local function is_bad(finding) return not is_good(finding) end

-- Where not all have room, what needs a hand comes first and the rest is dragged into sight.
local function list(env, findings)
    if not is_crowded(env, findings) then
        return ui.column { gap = 6, unpack(rows_of(findings, function() return true end)) }
    end
    local rows = rows_of(findings, is_bad)
    for _, row in ipairs(rows_of(findings, is_good)) do rows[#rows + 1] = row end
    return ui.scroll { key = "checks-list", h = env.portrait and 1300 or 700, fade = "surface",
                       ui.column { gap = 6, unpack(rows) } }
end

function checks.view(env, arg)
    local findings = arg.findings or {}
    local good = #rows_of(findings, is_bad) == 0
    return ui.dialog(env, {
        key = "checks", id = "checks", label = t "check.heading", w = 1180, pad = { t = 40, r = 56, b = 44, l = 56 },
        gap = 24,
        ui.text { t(good and "check.heading.good" or "check.heading"), style = "h1", size = 48, scale_text = false,
            color = "ink", role = "heading" },
        list(env, findings),
        ui.row {
            gap = 22, self = "stretch",
            app.dialog_listen(env),
            ui.button(env, { icon = "check", forward = true, label = t "check.close", tap = "close", id = "close",
                             grow = 1, basis = 0, shrink = 1 }),
        },
    })
end

function checks.event(name)
    if name == "close" then app.close_over() end
end

return checks
