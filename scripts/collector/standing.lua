-- What wants somebody to act, as calm sentences: gaps, forks, kiosks not heard of, their chores that fail,
-- receipts that wait.
local ui = require "ui"
local app = require "app"
local t = app.t

local standing = {}

local function numbers_of(gaps)
    local words = {}
    for _, gap in ipairs(gaps) do
        local from = string.format("%d", gap.from)
        words[#words + 1] = gap.from == gap.to and from or from .. "–" .. string.format("%d", gap.to)
    end
    return table.concat(words, ", ")
end

local function concerns(rows, kiosk)
    for _, row in ipairs(rows) do
        if row.kiosk == kiosk.kiosk then return true end
    end
    return false
end

-- The worst of one kiosk: nil, "fork", "gap", "chore" or "receipt".
function standing.trouble(kiosk, data)
    if concerns(data.set_aside, kiosk) then return "fork" end
    if #kiosk.gaps > 0 then return "gap" end
    if concerns(data.chores, kiosk) then return "chore" end
    if kiosk.receipted < kiosk.last_number then return "receipt" end
    return nil
end

-- What IT is told of a chore that fails; the rest stands in the kiosk's own doctor.
local CHORE_FAULTS = { full = "chore.full", ["read only"] = "chore.read_only" }

local function note(env, key, kind, icon, title, words)
    return ui.note(env, { key = key, kind = kind, icon = icon, title = title, title_size = 26, words = words,
                          size = 25, pad = { t = 20, r = 28, b = 20, l = 28 } })
end

-- How many there are, each kiosk's counted: as the report has it.
function standing.count(data)
    local count = #data.set_aside + #data.refused + #data.silent + #data.chores + #data.receipts + data.waiting
        + data.epochs + data.clocks + (data.odd > 0 and 1 or 0)
    for _, kiosk in ipairs(data.kiosks) do count = count + (#kiosk.gaps > 0 and 1 or 0) end
    return count
end

-- A list of notes; one that says so when nothing is missing.
function standing.notes(env, data)
    local notes = {}
    local function add(...) notes[#notes + 1] = note(env, "missing-" .. #notes, ...) end
    for _, kiosk in ipairs(data.kiosks) do
        if #kiosk.gaps > 0 then
            add("warn", "warning", t("standing.gap", { name = app.kiosk_name(kiosk) }),
                t("standing.gap.words", { list = numbers_of(kiosk.gaps) }))
        end
    end
    for _, aside in ipairs(data.set_aside) do
        add("wrong", "shield-alert", t("standing.fork", { name = app.kiosk_name(aside) }),
            t("standing.fork.words", { n = string.format("%d", aside.number) }))
    end
    for _, refused in ipairs(data.refused) do
        local title = refused.kiosk ~= ""
            and t("standing.refused", { name = app.kiosk_name(refused), n = string.format("%d", refused.number) })
            or t("standing.refused.file", { file = refused.file })
        add("warn", "warning", title, t("refused." .. refused.why))
    end
    for _, id in ipairs(data.silent) do
        add("info", "clock", t("standing.silent", { id = app.spaced(id) }), t "standing.silent.words")
    end
    for _, chore in ipairs(data.chores) do
        add("warn", "wrench", t("standing.chore." .. chore.chore, { name = app.kiosk_name(chore) }),
            t("standing.chore.words", { since = app.moment(chore.since),
                                        why = t(CHORE_FAULTS[chore.fault] or "chore.disk") }))
    end
    for _, receipt in ipairs(data.receipts) do
        add("warn", "mail", t("standing.receipt", { name = app.kiosk_name(receipt), place = receipt.place }),
            t("standing.receipt.words", { reason = receipt.reason }))
    end
    if data.waiting > 0 then
        add("info", "mail", app.counted("standing.waiting", data.waiting), t "standing.waiting.words")
    end
    if data.epochs > 0 then
        add("info", "storage", app.counted("standing.epochs", data.epochs), t "standing.epochs.words")
    end
    if data.clocks > 0 then
        add("info", "clock", app.counted("standing.clocks", data.clocks), t "standing.clocks.words")
    end
    if data.odd > 0 then
        add("warn", "clock", t "standing.own_clock", app.counted("standing.own_clock.words", data.odd))
    end
    if #notes == 0 then add("right", "check-circle", t "standing.none", t "standing.none.words") end
    return notes
end

return standing
