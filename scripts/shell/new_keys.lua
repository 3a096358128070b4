-- Keys that a stick brings: shown with their ids, which must be compared before they are accepted.
local ui = require "ui"
local app = require "app"
local t = app.t

local new_keys = {}

local function row(key, icon, title, words)
    return ui.row {
        key = key, id = key, role = "status", label = title .. ". " .. words, min_h = 84, gap = 20, align = "center",
        shrink = 0,
        ui.icon { name = icon, size = 36, color = "accent", decor = true, shrink = 0 },
        ui.column {
            grow = 1, basis = 0,
            ui.text { title, style = "title", size = 26, color = "ink", max_lines = 2 },
            ui.text { words, style = "small", size = 23, color = "ink2", max_lines = 3 },
        },
    }
end

-- A card may hold two keys, and each has to be the right one.
local function ids_of(card)
    if card.collector == "" then return { card.seal } end
    return { card.seal, card.collector }
end

local function card_words(card)
    local words = table.concat(ids_of(card), " · ") .. " · "
        .. t(card.collector ~= "" and "delivery.key.both" or "delivery.key.reads")
    if card.vouched_by ~= "" then words = words .. " · " .. t("new_keys.vouched", { name = card.vouched_by }) end
    return words
end

local function rows_of(offers)
    local rows = { gap = 6, pad = { t = 0, r = 16, b = 0, l = 4 } }
    for index, card in ipairs(offers.cards) do
        rows[#rows + 1] = row("new-" .. index, "shield-check", card.name, card_words(card))
    end
    for index, id in ipairs(offers.revoked) do
        rows[#rows + 1] = row("end-" .. index, "shield-alert", t "new_keys.revoke", id)
    end
    return rows
end

function new_keys.view(env, offers)
    return ui.dialog(env, {
        key = "new-keys", id = "new-keys", label = t "new_keys.heading", w = 1180,
        pad = { t = 40, r = 56, b = 44, l = 56 }, gap = 20,
        ui.text { t "new_keys.heading", style = "h1", size = 48, scale_text = false, color = "ink", role = "heading" },
        ui.text { t "new_keys.words", style = "body", size = 26, color = "ink", max_lines = 3 },
        ui.scroll { key = "new-keys-list", h = 360, fade = "surface", ui.column(rows_of(offers)) },
        ui.row {
            gap = 22, self = "stretch",
            app.dialog_listen(env),
            ui.button(env, { kind = "secondary", label = t "new_keys.no", tap = "stay", id = "stay", grow = 1,
                             basis = 0, shrink = 1 }),
            ui.button(env, { icon = "check", label = t "new_keys.yes", tap = "accept", id = "accept", grow = 2,
                             basis = 0, shrink = 1 }),
        },
    })
end

function new_keys.event(name)
    if name ~= "stay" and name ~= "accept" then return end
    local _, offers = app.top_over()
    app.close_over()
    if name == "stay" then return end
    local ids = {}
    for _, card in ipairs(offers.cards) do
        for _, id in ipairs(ids_of(card)) do ids[#ids + 1] = id end
    end
    for _, id in ipairs(offers.revoked) do ids[#ids + 1] = id end
    app.screens.maintenance.accept_keys(ids)
end

return new_keys
