-- How a sorting looks: a tray of cards and the groups beside it; after the check every card under the
-- group it belongs to.
local ui = require "ui"
local scroll = require "steps.scroll"
local parts = require "steps.parts"
local shared = require "steps.parts_view"

local view = {}

-- Groups differ by their sign, words and place; the two tints only part neighbours.
local TINTS = { { soft = "primarySoft", strong = "primary" }, { soft = "accentSoft", strong = "accent" } }

local function tint(index) return TINTS[(index - 1) % 2 + 1] end

local function with(fields, children)
    for _, child in ipairs(children) do fields[#fields + 1] = child end
    return fields
end

-- ---- cards ----

local MANY_CARDS = 4       -- from here on cards are lower, so that all are in sight
local MOST_BESIDE = 6      -- so many, of one line each, still have room below the question
local CARD_LETTERS = 32                       -- of one line
local ASK_LETTERS, LARGE_LETTERS = 52, 42     -- of two lines of the question; of two in its usual size

-- Whether all cards are in sight with the question above them, in one column beside the groups.
local function fits_beside(step, env)
    if #step.cards > MOST_BESIDE or #step.groups > 2 or env.text > 1 or ui.typing.is_longer(step.ask, ASK_LETTERS) then
        return false
    end
    for _, item in ipairs(step.cards) do
        if ui.typing.is_longer(item.words, CARD_LETTERS) then return false end
    end
    return true
end

-- Heights of a card and the gaps below it, in the tray and in a group. Full: the question stands above everything.
local ROOMY = { card = 92, tray = 18, group = 18, size = 28 }
local FULL = { card = 80, tray = 8, group = 12, size = 26, line = 1.2, lift = 3 }
local BESIDE = {
    [4] = { card = 92, tray = 16, group = 16, size = 27 },
    [5] = { card = 82, tray = 14, group = 14, size = 26, line = 1.2 },
    [6] = { card = 72, tray = 14, group = 14, size = 26, line = 1.2 },
}

local function room_for(step, env)
    if env.portrait or #step.cards < MANY_CARDS then return ROOMY end
    return fits_beside(step, env) and BESIDE[#step.cards] or FULL
end

local function card(step, state, ctx, index, narrow)
    local room = room_for(step, ctx.env)
    local lift = room.lift or 0
    local held = state.held == index
    local item, group = step.cards[index], step.groups[state.placed[index]]
    -- With a card in hand a tap on another group means the group, not a card that lies in it.
    local covered = state.held ~= 0 and group and state.placed[index] ~= state.placed[state.held]
    local label = item.words .. (group and ". " .. group.name or "") .. (held and ". " .. ctx.words "picked_up" or "")
    local id = "card-" .. index
    return ui.row(ui.merge(shared.LOOKS[held and "active" or "rest"], {
        key = id, id = id, role = "option", label = label, selected = held,
        tap = not covered and not ctx.saving and "take" or nil, arg = index, drag = index, moves = true,
        shrink = 0, radius = 22, align = "center",
        pad = { t = 10 - lift, r = narrow and 20 or 22, b = 10 + lift, l = narrow and 20 or 26 },
        pressed = { fill = "primarySoft/50", scale = 0.985 },
        ui.box { w = 0, h = room.card - 20, shrink = 0 },
        not narrow and ui.icon { name = "drag", size = 36, color = "ink3", decor = true, shrink = 0,
                                 margin = { t = 0, r = 22, b = 0, l = 0 } },
        ui.text {
            item.words, style = "option", size = room.size, line = room.line, color = "ink", grow = 1,
        },
    }))
end

local function cards_in(step, state, ctx, group, narrow)
    local list = {}
    for _, index in ipairs(state.order) do
        if state.placed[index] == group then list[#list + 1] = card(step, state, ctx, index, narrow) end
    end
    return list
end

-- ---- groups ----

local function group_head(group, index, narrow)
    return ui.row {
        gap = 20, align = "center", shrink = 0,
        group.icon and ui.marks.disc(76, group.icon, tint(index).strong)
            or shared.number_disc(index, tint(index).strong),
        ui.column {
            grow = 1,
            ui.text { group.name, style = "h3", size = narrow and 27 or 30, color = "ink" },
            group.about and ui.text { group.about, style = "small", color = "ink2", line = 1.25 },
        },
    }
end

-- Always there for a card that was taken up by a tap; for one in the hand while it hangs here.
local function slot(ctx, color, open)
    return ui.box {
        key = "slot", while_hot = not open,
        h = 92, shrink = 0, radius = 22, align = "center", justify = "center", decor = true,
        edge = { color = color, width = 4, dash = true }, fill = "surface/50",
        ui.text { ctx.words "put_here", style = "small_bold", size = 26, color = color, max_lines = 1 },
    }
end

local function group_box(step, state, ctx, index, fields)
    local cards = cards_in(step, state, ctx, index, fields.narrow)
    local open = state.held ~= 0 and state.placed[state.held] ~= index and not ctx.saving
    local look = tint(index)
    return ui.column(with({
        key = "group-" .. index, id = "group-" .. index, role = "option",
        label = ctx.words("holds", { group = step.groups[index].name, n = #cards }),
        -- Always a target: the tap after the one on a card may come before this screen does.
        tap = not ctx.saving and "place" or nil, arg = index, drop = "drop", drop_arg = index, hot = shared.HOT,
        grow = fields.grow, basis = fields.grow and 0 or nil, shrink = 0, radius = 28, fill = look.soft,
        edge = { color = look.strong, width = open and 6 or 4, dash = not open },
        pad = fields.narrow and 22 or 30, gap = room_for(step, ctx.env).group,
        pressed = open and { edge = { color = "accent", width = 6 } } or nil,
        group_head(step.groups[index], index, fields.narrow),
    }, with(cards, { slot(ctx, look.strong, open) })))
end

-- ---- the open question ----

local function hint(step, state, ctx)
    if state.held ~= 0 then return shared.hint("touch", ctx.words "sort_held", step.cards[state.held].words) end
    return shared.hint("touch", ctx.words(parts.place_in(state.placed, 0) and "sort_how" or "sort_all"))
end

local function tray(step, state, ctx, fields)
    local left = 0
    for _, group in ipairs(state.placed) do left = left + (group == 0 and 1 or 0) end
    local words = ctx.words("cards_left", { n = left })
    return ui.column(with(ui.merge({
        key = "tray", gap = room_for(step, ctx.env).tray, drop = "drop", drop_arg = 0,
        left > 0 and ui.text { words, style = "h3", size = 27, color = "ink", id = "cards-left" },
    }, fields), cards_in(step, state, ctx, 0)))
end

local function group_boxes(step, state, ctx)
    local count, boxes = #step.groups, {}
    local side_by_side = not ctx.env.portrait or count == 2
    for index = 1, count do
        boxes[index] = group_box(step, state, ctx, index, { grow = side_by_side and 1 or nil,
                                                            narrow = count > 2 or ctx.env.portrait })
    end
    return boxes, side_by_side
end

local function boxes_row(step, state, ctx)
    local many = #step.groups > 2
    return ui.row(with({ grow = 1, basis = 0, gap = many and 24 or 36, align = "stretch" },
        (group_boxes(step, state, ctx))))
end

local function landscape_full(step, state, ctx)
    local env = ctx.env
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, pad = { t = 20, r = 56, b = 16, l = 56 },
            shared.eyebrow(ctx, "sorting"),
            ui.box { h = 6, shrink = 0 },
            shared.question(step, "h3"),
            ui.box { h = 4, shrink = 0 },
            hint(step, state, ctx),
            ui.box { h = 12, shrink = 0 },
            ui.row {
                grow = 1, gap = 36, align = "stretch",
                tray(step, state, ctx, { w = #step.groups > 2 and 560 or 620, shrink = 0 }),
                boxes_row(step, state, ctx),
            },
        },
    })
end

local function landscape(step, state, ctx)
    local env, many = ctx.env, #step.groups > 2
    local room = room_for(step, env)
    if room == FULL then return landscape_full(step, state, ctx) end
    local tight = room ~= ROOMY
    return scroll.area(ctx, {
        ui.row {
            min_h = env.content_h, pad = { t = tight and 28 or 44, r = 56, b = tight and 18 or 44, l = 56 }, gap = 36,
            align = "stretch",
            ui.column {
                w = many and 480 or 560, shrink = 0,
                shared.eyebrow(ctx, "sorting"),
                ui.box { h = tight and 6 or 24, shrink = 0 },
                shared.question(step, tight and ui.typing.is_longer(step.ask, LARGE_LETTERS) and "h3" or nil),
                ui.box { h = tight and 10 or 20, shrink = 0 },
                hint(step, state, ctx),
                ui.box { h = tight and 9 or 32, shrink = 0 },
                tray(step, state, ctx, { grow = 1 }),
            },
            boxes_row(step, state, ctx),
        },
    })
end

local function portrait(step, state, ctx)
    local boxes, side_by_side = group_boxes(step, state, ctx)
    return scroll.area(ctx, {
        ui.column {
            min_h = ctx.env.content_h, pad = 40, gap = 24,
            shared.eyebrow(ctx, "sorting"),
            shared.question(step),
            hint(step, state, ctx),
            tray(step, state, ctx, { shrink = 0 }),
            side_by_side and ui.row(with({ gap = 20, align = "stretch", shrink = 0, grow = 1 }, boxes))
                or ui.column(with({ gap = 20, shrink = 0 }, boxes)),
        },
    })
end

-- ---- after the check ----

local function result_card(step, state, ctx, index, wide)
    local item, chosen = step.cards[index], step.groups[state.placed[index]]
    local is_right, lines = state.placed[index] == item.home, {}
    if wide then lines[1] = ctx.words("belongs_to", { group = step.groups[item.home].name }) end
    if not is_right then
        lines[#lines + 1] = ctx.words("you_chose", { words = chosen.name })
        lines[#lines + 1] = item.why
    end
    return shared.result_card(ctx, {
        key = "card-" .. index, right = is_right, words = item.words, lines = lines, compact = not wide,
    })
end

-- The cards that belong to a group, or to any.
local function results_of(step, state, ctx, group, wide)
    local cards = {}
    for _, index in ipairs(state.order) do
        if not group or step.cards[index].home == group then
            cards[#cards + 1] = result_card(step, state, ctx, index, wide)
        end
    end
    return cards
end

-- Two groups stand side by side; more would be too narrow, so each card names its group.
local function result_cards(step, state, ctx)
    if #step.groups > 2 then return results_of(step, state, ctx, nil, true) end
    local columns = { gap = 24, align = "start", shrink = 0 }
    for index, group in ipairs(step.groups) do
        columns[index] = ui.column(with({ grow = 1, basis = 0, gap = 16, group_head(group, index) },
            results_of(step, state, ctx, index)))
    end
    return { ui.row(columns) }
end

function view.view(step, state, ctx)
    if state.done then
        local _, hits = step:score(state)
        return shared.answered(step, ctx, {
            eyebrow = shared.eyebrow(ctx, "sorting"), hits = hits, count = #step.cards,
            cards = result_cards(step, state, ctx),
        })
    end
    return ctx.env.portrait and portrait(step, state, ctx) or landscape(step, state, ctx)
end

return view
