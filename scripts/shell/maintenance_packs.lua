-- 16b: the table of packs: what is here, what a stick brings, who vouches for it, and the way back.
local ui = require "ui"
local app = require "app"
local long_list = require "long_list"
local t = app.t

local packs = {}

local TRUST = {
    signed = { "ok", "shield-check", "maintenance.trust.signed" },
    own = { "info", "shield-check", "maintenance.trust.own" },
    unsigned = { "warn", "shield", "maintenance.trust.unsigned" },
    refused = { "no", "shield-alert", "maintenance.trust.refused" },
    broken = { "no", "shield-alert", "maintenance.trust.broken" },
    engine = { "warn", "warning", "maintenance.trust.engine" },
}
local WIDE = { version = 190, stick = 220, trust = 330, back = 320 }
local NARROW = { version = 104, stick = 136, trust = 320 }  -- portrait: the way back has a line of its own
local ROW_H = 84

local function widths(env) return env.portrait and NARROW or WIDE end

local function head(env)
    local w = widths(env)
    local here = env.portrait and "maintenance.packs.version.short" or "maintenance.packs.version"
    local function cell(key, width)
        return ui.text { t(key), style = "small_bold", size = 23, color = "ink2", max_lines = 1, w = width,
            grow = not width and 1 or nil, shrink = width and 0 or nil }
    end
    return ui.row {
        h = 56, shrink = 0, align = "center", gap = 20,
        cell "maintenance.packs", cell(here, w.version),
        cell("maintenance.packs.stick", w.stick), cell("maintenance.packs.trust", w.trust),
        w.back and ui.box { w = w.back, shrink = 0, decor = true },
    }
end

-- By pack id: the newest that the stick offers.
local function best_offers(offers)
    local best = {}
    local rank = { newer = 4, same = 3, older = 2, engine = 1 }
    for _, offer in ipairs(offers) do
        local seen = best[offer.id]
        if not seen or (rank[offer.state] or 0) > (rank[seen.state] or 0) then best[offer.id] = offer end
    end
    return best
end

-- What is here and what only the stick has, as rows of one table.
local function all_rows(facts, offers)
    local best, rows = best_offers(offers), {}
    for _, pack in ipairs(facts.packs) do
        rows[#rows + 1] = ui.merge(pack, { offer = best[pack.id] })
        best[pack.id] = nil
    end
    for _, offer in ipairs(offers) do
        if best[offer.id] == offer then
            local trust = (offer.state == "refused" or offer.state == "engine") and offer.state or "signed"
            rows[#rows + 1] = { id = offer.id, title = offer.title, trust = trust, offer = offer }
        end
    end
    return rows
end

local function stick_cell(offer, w)
    local newer = offer and offer.state == "newer"
    return ui.row {
        w = w, shrink = 0, gap = 12, align = "center",
        newer and ui.icon { name = "arrow-up", size = 28, color = "right", decor = true, shrink = 0 },
        ui.text { offer and offer.version or "–", style = "body", size = 26, scale_text = false, color = "ink",
                  max_lines = 1 },
    }
end

local function back_button(env, pack)
    return ui.button(env, {
        kind = "plain", small = true, icon = "rollback", label = t "maintenance.back", tap = "roll-back",
        arg = pack.id, id = "back-" .. pack.id,
    })
end

local function spoken(pack, version, trust)
    local words = { pack.title, version, t(trust[3]) }
    if pack.offer and pack.offer.state == "newer" then
        words[#words + 1] = t("maintenance.packs.offered", { version = pack.offer.version })
    end
    return table.concat(words, ". ")
end

local function facts_of(env, pack)
    local w = widths(env)
    local trust = TRUST[pack.trust] or TRUST.broken
    local version = pack.version or "–"
    return ui.row {
        id = "pack-" .. pack.id, role = "status", label = spoken(pack, version, trust),
        h = ROW_H, grow = 1, basis = 0, align = "center", gap = 20,
        ui.row {
            grow = 1, basis = 0, gap = 18, align = "center",
            ui.icon { name = "package", size = 36, color = "primary", decor = true, shrink = 0 },
            ui.text { pack.title, style = "title", size = 27, color = "ink", max_lines = env.portrait and 2 or 1,
                      grow = 1 },
        },
        ui.text { version, style = "body", size = 26, scale_text = false, color = "ink", max_lines = 1, shrink = 0,
            w = w.version },
        stick_cell(pack.offer, w.stick),
        ui.row { w = w.trust, shrink = 0, ui.marks.pill(trust[1], t(trust[3]), trust[2]) },
    }
end

local function pack_row(env, pack)
    local facts = facts_of(env, pack)
    if env.portrait then
        return ui.column {
            key = pack.id, shrink = 0, ui.row { shrink = 0, facts },
            pack.earlier and ui.row { justify = "end", shrink = 0, margin = { t = 0, r = 0, b = 12, l = 0 },
                                      back_button(env, pack) },
        }
    end
    return ui.row {
        key = pack.id, shrink = 0, align = "center", gap = 20, facts,
        ui.row { w = WIDE.back, shrink = 0, justify = "end", pack.earlier and back_button(env, pack) },
    }
end

local function line() return ui.box { h = 2, shrink = 0, fill = "line", decor = true } end

function packs.card(env, facts, offers)
    local rows = {}
    for index, pack in ipairs(all_rows(facts, offers)) do
        if index > 1 then rows[#rows + 1] = line() end
        rows[#rows + 1] = pack_row(env, pack)
    end
    if #rows == 0 then
        rows[1] = ui.text { t "maintenance.packs.none", style = "body", color = "ink2", margin = { t = 24, r = 0, b = 0,
            l = 0 } }
    end
    return ui.column(ui.card(env, {
        key = "packs", id = "packs", grow = 1, basis = 0, pad = { t = 8, r = 34, b = 10, l = 34 },
        head(env), line(),
        long_list.area(env, { key = "pack-list", fade = "surface", ui.column(rows) }),
    }))
end

-- How many packs an update would bring.
function packs.newer(offers)
    local count = 0
    for _, offer in pairs(best_offers(offers)) do
        if offer.state == "newer" then count = count + 1 end
    end
    return count
end

return packs
