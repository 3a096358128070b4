-- Where results go and who can read them, over the maintenance dashboard: each drop with its state in plain
-- words, each key, and keys that a stick brings.
local ui = require "ui"
local app = require "app"
local parts = require "maintenance_parts"
local t = app.t

local delivery = {}

local KINDS = { folder = "folder", sftp = "upload", webdav = "upload", smb = "folder" }
-- By the engine's fault: what whoever stands here can do about it.
local FAULTS = {
    ["gone"] = "delivery.fault.unreached", ["input/output"] = "delivery.fault.unreached",
    ["timed out"] = "delivery.fault.unreached", ["refused"] = "delivery.fault.refused",
    ["full"] = "delivery.fault.full", ["read only"] = "delivery.fault.read_only",
    ["not found"] = "delivery.fault.not_found", ["unsupported"] = "delivery.fault.unsupported",
}

-- spec: key, icon, title, words, pill = {kind, icon, words}.
local function line(spec)
    return ui.row {
        key = spec.key, id = spec.key, role = "status",
        label = spec.title .. ". " .. spec.pill[3] .. ". " .. spec.words,
        min_h = 84, gap = 20, align = "center", shrink = 0,
        ui.icon { name = spec.icon, size = 36, color = spec.pill[1] == "ok" and "primary" or "accent", decor = true,
                  shrink = 0 },
        ui.column {
            grow = 1, basis = 0,
            ui.text { spec.title, style = "title", size = 26, color = "ink", max_lines = 1 },
            ui.text { spec.words, style = "small", size = 23, color = "ink2", max_lines = 3 },
        },
        ui.row { shrink = 0, ui.marks.pill(spec.pill[1], spec.pill[3], spec.pill[2]) },
    }
end

local function last_good(drop)
    if drop.good then return t("delivery.good", { moment = parts.moment(drop.good) }) end
    return t "delivery.good.never"
end

local function drop_state(drop)
    if drop.not_ready then return { "no", "cross", t "delivery.not_ready" }, t "delivery.not_ready.words" end
    if drop.fault then
        local why = t(FAULTS[drop.fault] or "delivery.fault.other")
        return { "no", "cross", t "delivery.failed" }, why .. " " .. last_good(drop)
    end
    if not drop.visited then return { "warn", "clock", t "delivery.new" }, t "delivery.new.words" end
    if drop.waiting > 0 then
        return { "warn", "upload", t("delivery.waiting", { n = app.number(drop.waiting) }) }, last_good(drop)
    end
    return { "ok", "check", t "delivery.all_sent" }, last_good(drop)
end

local function drop_line(index, drop)
    local pill, words = drop_state(drop)
    if drop.waiting > 0 and pill[1] == "no" then
        words = words .. " " .. t("delivery.waiting.words", { n = app.number(drop.waiting) })
    end
    return line {
        key = "drop-" .. index, icon = KINDS[drop.kind] or "folder", title = drop.place, words = words, pill = pill,
    }
end

local function key_line(index, key)
    local does = key.seal == "" and "delivery.key.receipts" or key.collector == "" and "delivery.key.reads"
        or "delivery.key.both"
    local id = key.seal ~= "" and key.seal or key.collector
    return line {
        key = "key-" .. index, icon = "shield", title = key.name, words = t(does) .. " · " .. id,
        pill = key.revoked and { "no", "cross", t "delivery.key.revoked" } or { "ok", "check", t "delivery.key.used" },
    }
end

local function refused_line(index, refused)
    return line {
        key = "refused-" .. index, icon = "shield-alert", title = t "delivery.refused",
        words = t("delivery.refused.words", { id = refused.collector, drop = refused.drop }),
        pill = { "warn", "warning", t "delivery.refused.pill" },
    }
end

local function heading(key)
    return ui.text { t(key), style = "small_bold", size = 23, color = "ink2", max_lines = 1, role = "heading",
                     margin = { t = 10, r = 0, b = 2, l = 0 } }
end

local function note(words) return ui.text { words, style = "body", size = 26, color = "ink2", max_lines = 3 } end

local function list(data)
    local rows = { gap = 12, pad = { t = 0, r = 16, b = 0, l = 4 } }
    local function add(row) rows[#rows + 1] = row end
    add(heading "delivery.drops")
    for index, drop in ipairs(data.drops) do add(drop_line(index, drop)) end
    if #data.drops == 0 then add(note(t "delivery.drops.none")) end
    add(heading "delivery.keys")
    for index, key in ipairs(data.keys) do add(key_line(index, key)) end
    if #data.keys == 0 then add(note(t "delivery.keys.none")) end
    if data.broken > 0 then add(note(t "delivery.keys.broken")) end
    for index, refused in ipairs(data.refused) do add(refused_line(index, refused)) end
    if data.pruned > 0 then add(note(t("delivery.pruned", { n = app.number(data.pruned) }))) end
    return ui.column(rows)
end

local function has_offers(data) return #data.offers.cards + #data.offers.revoked > 0 end

local function offer_button(env)
    return ui.button(env, { kind = "secondary", icon = "shield-check", label = t "delivery.offer", tap = "offer",
                            id = "offer", grow = 1, basis = 0, shrink = 1 })
end

function delivery.view(env, data)
    return ui.dialog(env, {
        key = "delivery", id = "delivery", label = t "delivery.heading", w = 1280,
        pad = { t = 40, r = 56, b = 44, l = 56 }, gap = 20,
        ui.text { t "delivery.heading", style = "h1", size = 48, scale_text = false, color = "ink", role = "heading" },
        ui.scroll { key = "delivery-list", h = env.portrait and 760 or 520, fade = "surface", list(data) },
        -- Upright the three do not fit side by side.
        env.portrait and has_offers(data) and ui.row { self = "stretch", offer_button(env) } or false,
        ui.row {
            gap = 22, self = "stretch",
            app.dialog_listen(env),
            not env.portrait and has_offers(data) and offer_button(env) or false,
            ui.button(env, { icon = "check", forward = true, label = t "check.close", tap = "close", id = "close",
                             grow = 1, basis = 0, shrink = 1 }),
        },
    })
end

function delivery.event(name)
    if name == "close" then return app.close_over() end
    if name ~= "offer" then return end
    local _, data = app.top_over()
    if has_offers(data) then app.show_over("new_keys", data.offers) end
end

return delivery
