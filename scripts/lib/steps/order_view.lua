-- How an order looks: a list of cards with a handle and two arrows each; after the check the right
-- order.
local ui = require "ui"
local scroll = require "steps.scroll"
local shared = require "steps.parts_view"

local view = {}

local function arrow(step, ctx, index, fields)
    local words = ctx.words(fields.tap == "up" and "move_up" or "move_down", { words = step.cards[index].words })
    local ink = fields.enabled and "primary" or "onDisabled"
    return ui.box {
        key = fields.tap, id = fields.tap .. "-" .. index, role = "button", label = words, w = 84, h = 84, shrink = 0,
        radius = 22, align = "center", justify = "center", tap = not ctx.saving and fields.tap or nil, arg = index,
        enabled = fields.enabled, fill = fields.enabled and "primarySoft" or "disabled/50",
        edge = ctx.env.theme == "kontras" and { color = fields.enabled and "edge" or "line", width = 3 } or nil,
        pressed = fields.enabled and { fill = "primary/26", scale = 0.985 } or nil,
        ui.icon { name = fields.tap == "up" and "arrow-up" or "arrow-down", size = 42, color = ink, decor = true },
    }
end

local function card(step, state, ctx, place, size)
    local index = state.order[place]
    local held = state.held == index
    local id = "card-" .. index
    return ui.row(ui.merge(shared.LOOKS[held and "active" or "rest"], {
        key = id, id = id, role = "listitem", selected = held,
        label = ctx.words("say_place", { n = place, words = step.cards[index].words }),
        drag = index, drop = "drop", drop_arg = index, hot = shared.HOT, moves = true,
        shrink = 0, radius = 26, pad = { t = 11, r = 20, b = 11, l = 31 }, gap = 24, align = "center",
        shadow = held and "card" or nil,
        ui.box { w = 0, h = size.card - 22, shrink = 0, margin = { t = 0, r = -24, b = 0, l = 0 } },
        ui.icon { name = "drag", size = 46, color = "ink3", decor = true, shrink = 0,
                  margin = { t = 0, r = 0, b = 0, l = -4 } },
        shared.number_box(place, 72, held and "hot" or "rest"),
        ui.text { step.cards[index].words, style = "option", color = "ink", grow = 1 },
        arrow(step, ctx, index, { tap = "up", enabled = place > 1 }),
        arrow(step, ctx, index, { tap = "down", enabled = place < #state.order }),
    }))
end

local function end_label(icon, words)
    return ui.row {
        gap = 14, align = "center", shrink = 0,
        ui.icon { name = icon, size = 30, color = "ink2", decor = true },
        ui.text { words, style = "small_bold", size = 25, color = "ink2", grow = 1 },
    }
end

local function list(step, state, ctx, size)
    local cards = { gap = size.between, shrink = 0, margin = { t = 20, r = 0, b = 20, l = 0 } }
    for place = 1, #state.order do cards[place] = card(step, state, ctx, place, size) end
    return ui.column {
        grow = size.grow, basis = size.grow and 0 or nil, shrink = 0,
        end_label("arrow-up", step.first or ctx.words "order_first"),
        ui.column(cards),
        end_label("arrow-down", step.last or ctx.words "order_last"),
    }
end

local function hint(ctx) return shared.hint("drag", ctx.words "order_how") end

local function art(step, ctx, fields)
    if not step.picture or shared.large(ctx.env) then return nil end
    -- It takes the room that is left and asks for none of its own.
    return ui.stack(ui.merge(fields, {
        grow = 1000, basis = 0,
        ui.picture { src = step.picture, alt = step.alt, fit = "contain", abs = { l = 0, t = 0, r = 0, b = 0 } },
    }))
end

-- Up to five cards stand at ease; more stand closer.
local function landscape_size(step, env)
    local count = #step.cards
    local room = env.content_h - 190
    local card_h = math.max(106, math.min(114, math.floor(room / count) - 14))
    local close = count > 5 or shared.large(env)
    return { card = card_h, between = close and 12 or 21, grow = 1 }
end

local function landscape(step, state, ctx)
    local env = ctx.env
    return scroll.area(ctx, {
        ui.row {
            min_h = env.content_h, pad = { t = 38, r = 56, b = 34, l = 56 }, gap = 52,
            ui.column {
                w = 560, shrink = 0,
                shared.eyebrow(ctx, "ordering"),
                ui.box { h = 24, shrink = 0 },
                shared.question(step),
                ui.box { h = 20, shrink = 0 },
                hint(ctx),
                ui.spacer { min_h = 32 },
                art(step, ctx, { min_h = 200, max_h = 340 }),
            },
            list(step, state, ctx, landscape_size(step, env)),
        },
    })
end

local function portrait(step, state, ctx)
    return scroll.area(ctx, {
        ui.column {
            min_h = ctx.env.content_h, pad = 40, gap = 24,
            #step.cards < 7 and art(step, ctx, { min_h = 200 }),
            shared.eyebrow(ctx, "ordering"),
            shared.question(step),
            hint(ctx),
            list(step, state, ctx, { card = 120, between = 20 }),
        },
    })
end

local function result_cards(step, state, ctx)
    local cards = {}
    for index, item in ipairs(step.cards) do
        local is_right, lines = step:is_joined(state, index), {}
        if not is_right then
            for place, other in ipairs(state.order) do
                if other == index then lines[1] = ctx.words("your_place", { n = place }) end
            end
            lines[2] = item.why
        end
        cards[index] = shared.result_card(ctx, {
            key = "card-" .. index, right = is_right, words = item.words, lines = lines,
            lead = shared.number_box(index, 72, is_right and "right" or "wrong"),
        })
    end
    return cards
end

function view.view(step, state, ctx)
    if state.done then
        local _, hits, count = step:score(state)
        return shared.answered(step, ctx, {
            eyebrow = shared.eyebrow(ctx, "ordering"), hits = hits, count = count, partly = "partly_pairs",
            cards = result_cards(step, state, ctx),
        })
    end
    return ctx.env.portrait and portrait(step, state, ctx) or landscape(step, state, ctx)
end

return view
