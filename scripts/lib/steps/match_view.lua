-- How a matching looks: two columns of cards with numbers at both ends of a pair and curves between
-- them; after the check the right pairs, one card each.
local ui = require "ui"
local scroll = require "steps.scroll"
local parts = require "steps.parts"
local shared = require "steps.parts_view"

local view = {}

local PRESSED = { fill = "primarySoft/50", scale = 0.985 }

local function sizes(step, env)
    local count = #step.pairs
    if env.portrait then return { left = 470, gap = 60, card = count > 5 and 150 or 170, between = 24, pad = 24 } end
    local room = env.content_h - 264 - 18 * (count - 1)
    local height = math.max(88, math.min(126, math.floor(room / count)))
    return { left = 680, gap = 200, card = height, between = 18, pad = 31 }
end

-- fields: side, index, number, active, nodes, label, w or grow, h, pad.
local function card(ctx, fields)
    local look = shared.LOOKS[fields.active and "active" or (fields.number and "tied") or "rest"]
    local id = fields.side .. "-" .. fields.index
    local inner = ui.merge({ gap = 24, align = "center", grow = 1 }, fields.nodes)
    return ui.row(ui.merge(look, {
        id = id, key = id, role = "option", label = fields.label, selected = fields.active or fields.number ~= nil,
        tap = not ctx.saving and fields.side or nil, arg = fields.index,
        drag = id, drop = "join", drop_arg = id, hot = shared.HOT,
        w = fields.w, grow = fields.grow, basis = fields.grow and 0 or nil, shrink = 0, radius = 26,
        pad = { t = 12, r = fields.pad, b = 12, l = fields.pad }, align = "center", pressed = PRESSED,
        -- Holds the card open: a min_h of the card itself would let long words run over its edge.
        ui.box { w = 0, h = fields.h - 24, shrink = 0 },
        ui.row(inner),
    }))
end

local function tile(icon, active)
    return ui.box {
        w = 72, h = 72, shrink = 0, radius = 20, fill = not active and "accentSoft" or nil, align = "center",
        justify = "center", decor = true, ui.icon { name = icon, size = 40, color = "accent" },
    }
end

local function state_words(ctx, words, active, partner)
    if active then return words .. ". " .. ctx.words "picked_up" end
    return words .. (partner and ". " .. ctx.words("tied_to", { words = partner }) or "")
end

local function left_card(step, state, ctx, index, size)
    local pair, tied = step.pairs[index], state.to[index]
    local active = state.left == index
    local number = tied ~= 0 and index or nil
    return card(ctx, {
        side = "left", index = index, active = active, number = number, w = size.left, h = size.card, pad = size.pad,
        label = state_words(ctx, pair.left, active, number and step.pairs[tied].right),
        nodes = {
            pair.icon and not ctx.env.portrait and tile(pair.icon, active),
            ui.text { pair.left, style = "option", font = "manrope", weight = "bold", color = "ink", line = 1.26,
                      grow = 1 },
            shared.number_disc(number, number and "primary" or nil),
        },
    })
end

local function right_card(step, state, ctx, index, size)
    local owner = parts.place_in(state.to, index)
    local active = state.right == index
    return card(ctx, {
        side = "right", index = index, active = active, number = owner, grow = 1, h = size.card, pad = size.pad,
        label = state_words(ctx, step.pairs[index].right, active, owner and step.pairs[owner].left),
        nodes = {
            shared.number_disc(owner, owner and "primary" or nil),
            ui.text { step.pairs[index].right, style = "option", color = "ink", line = 1.3, grow = 1 },
        },
    })
end

-- What stands between two cards of a row: dots that lead away from a card that was picked up.
local function between(state, place, size, env)
    local row = { w = size.gap, shrink = 0, gap = 10, align = "center", decor = true }
    if env.portrait or state.left ~= place then return ui.row(row) end
    row[1] = ui.box { w = 20, h = 20, radius = 10, fill = "accent", shrink = 0 }
    for dot = 2, 5 do row[dot] = ui.box { w = 9, h = 7, radius = 3, fill = "accent", shrink = 0 } end
    return ui.row(row)
end

-- Pairs are joined by curves where there is room for them.
local function curves(state, env)
    if env.portrait then return nil end
    local links = {}
    for left, right in ipairs(state.to) do
        if right ~= 0 then
            links[#links + 1] = { from = "left-" .. left, to = "right-" .. right, color = "primary", width = 6 }
        end
    end
    if #links == 0 then return nil end
    return ui.links { key = "curves", abs = { l = 0, t = 0, r = 0, b = 0 }, decor = true, links = links }
end

local function rows(step, state, ctx)
    local size = sizes(step, ctx.env)
    local column = { gap = size.between, shrink = 0 }
    for place = 1, #step.pairs do
        column[place] = ui.row {
            align = "stretch", shrink = 0,
            left_card(step, state, ctx, place, size), between(state, place, size, ctx.env),
            right_card(step, state, ctx, state.order[place], size),
        }
    end
    return ui.stack { shrink = 0, curves(state, ctx.env), ui.column(column) }
end

local function hint(step, state, ctx)
    local words = ctx.words
    if state.left ~= 0 then return shared.hint("touch", words "match_then_right", step.pairs[state.left].left) end
    if state.right ~= 0 then return shared.hint("touch", words "match_then_left", step.pairs[state.right].right) end
    return shared.hint("touch", words(parts.place_in(state.to, 0) and "match_how" or "match_all"))
end

local function open(step, state, ctx)
    local env = ctx.env
    local side = env.portrait and 40 or 56
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, pad = { t = shared.large(env) and 30 or 44, r = side, b = 24, l = side },
            shared.eyebrow(ctx, "matching"),
            ui.box { h = env.portrait and 20 or 12, shrink = 0 },
            shared.question(step),
            ui.box { h = env.portrait and 20 or 9, shrink = 0 },
            hint(step, state, ctx),
            ui.box { h = 26, shrink = 0 },
            rows(step, state, ctx),
        },
    })
end

local function result_cards(step, state, ctx)
    local cards = {}
    for index, pair in ipairs(step.pairs) do
        local is_right, lines = state.to[index] == index, {}
        if not is_right then
            lines[1] = ctx.words("you_chose", { words = step.pairs[state.to[index]].right })
            lines[2] = pair.why
        end
        cards[index] = shared.result_card(ctx, {
            key = "pair-" .. index, right = is_right, title = pair.left, words = pair.right,
            lines = lines,
        })
    end
    return cards
end

function view.view(step, state, ctx)
    if not state.done then return open(step, state, ctx) end
    local _, hits = step:score(state)
    return shared.answered(step, ctx, {
        eyebrow = shared.eyebrow(ctx, "matching"), hits = hits, count = #step.pairs,
        cards = result_cards(step, state, ctx),
    })
end

return view
