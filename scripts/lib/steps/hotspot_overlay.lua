-- The picture of a hotspot: what can be touched lies over it, and the rings on what was found.
local ui = require "ui"

local overlay = {}

local LEAST = 120  -- logical px: nothing to touch is smaller, and no ring

local function place_in(list, value)
    for index, item in ipairs(list or {}) do
        if item == value then return index end
    end
    return nil
end

local function within(from, length, whole)
    length = math.min(length, whole)
    return math.max(0, math.min(from, whole - length)), length
end

-- The rectangle of a spot (0: the whole picture), in the picture's units; nil when there is none.
function overlay.touch_area(step, scale, index)
    if index == 0 then return { l = 0, t = 0, w = step.width, h = step.height } end
    local spot = step.spots[index]
    if not spot then return nil end
    local box, least = spot.shape.box, LEAST / scale
    local w, h = math.max(box.r - box.l, least), math.max(box.b - box.t, least)
    local l, t
    l, w = within((box.l + box.r - w) / 2, w, step.width)
    t, h = within((box.t + box.b - h) / 2, h, step.height)
    return { l = l, t = t, w = w, h = h }
end

local function on_screen(area, scale)
    return { l = area.l * scale, t = area.t * scale }, area.w * scale, area.h * scale
end

-- ---- rings ----

local function layer(inset, radius, color, width)
    return ui.box {
        abs = { l = inset, t = inset, r = inset, b = inset }, radius = math.max(0, radius - inset), decor = true,
        edge = { color = color, width = width },
    }
end

-- Two rings with a light one between them: seen on any picture, by shape as well as by colour.
local function ring(step, index, scale, color, badge)
    local abs, w, h = on_screen(overlay.touch_area(step, scale, index), scale)
    local radius = math.min(w, h) / 2
    return ui.stack {
        key = "ring-" .. index, abs = abs, w = w, h = h, decor = true, enter = "grow",
        layer(0, radius, color, 7), layer(7, radius, "surface", 9), layer(16, radius, color, 5),
        ui.box { abs = { t = -14, r = -14 }, w = 64, h = 64, align = "center", justify = "center", badge },
    }
end

local function number_badge(number, color)
    return ui.box {
        w = 60, h = 60, radius = 30, fill = color, edge = { color = "surface", width = 4 }, align = "center",
        justify = "center",
        ui.text { tostring(number), style = "title", size = 28, color = "onPrimary" },
    }
end

local CROSS = 48

local function cross(step, index, scale)
    local box = step.spots[index].shape.box
    local x, y = (box.l + box.r) / 2 * scale, (box.t + box.b) / 2 * scale
    return ui.box { key = "cross-" .. index, abs = { l = x - CROSS / 2, t = y - CROSS / 2 }, w = CROSS, h = CROSS,
                    decor = true, enter = "grow", ui.marks.wrong(CROSS) }
end

-- Around what is left to find, but not centred on it.
local function hint_circle(step, state, scale)
    if not state.hint or state.done then return nil end
    local area = overlay.touch_area(step, scale, step.index[state.hint])
    local r = math.max(190, math.max(area.w, area.h) * scale * 0.9)
    local x, y = (area.l + area.w / 2) * scale, (area.t + area.h / 2) * scale
    local away = r * 0.4 * (step.index[state.hint] % 2 == 0 and 1 or -1)
    return ui.box {
        key = "hint", abs = { l = x - r + away, t = y - r + away / 2 }, w = 2 * r, h = 2 * r, radius = r, decor = true,
        fill = "flame/26", edge = { color = "accent", width = 6 }, enter = "fade",
    }
end

local function mark_all(step, state, scale, nodes)
    local number = 0
    for _, id in ipairs(state.mistaken) do nodes[#nodes + 1] = cross(step, step.index[id], scale) end
    for _, id in ipairs(state.found) do
        number = number + 1
        nodes[#nodes + 1] = ring(step, step.index[id], scale, "right", number_badge(number, "right"))
    end
    for _, id in ipairs(state.shown) do
        number = number + 1
        nodes[#nodes + 1] = ring(step, step.index[id], scale, "warn", number_badge(number, "warn"))
    end
end

local function mark_one(step, state, scale, nodes)
    local picked = state.picked
    if picked and not state.done then
        nodes[#nodes + 1] = ring(step, picked, scale, "primary", ui.marks.disc(60, "touch", "primary"))
    end
    if not state.done then return end
    for index, spot in ipairs(step.spots) do
        if spot.right then
            nodes[#nodes + 1] = ring(step, index, scale, "right", ui.marks.right(60))
        elseif index == picked then
            nodes[#nodes + 1] = ring(step, index, scale, "wrong", ui.marks.wrong(60))
        end
    end
end

-- ---- what can be touched ----

local function is_settled(state, index, id)
    if state.done then return true end
    if state.picked then return state.picked == index end
    return place_in(state.found, id) or place_in(state.shown, id) or place_in(state.mistaken, id)
end

local function target(step, state, ctx, scale, index)
    local spot = step.spots[index]
    local abs, w, h = on_screen(overlay.touch_area(step, scale, index), scale)
    local settled = is_settled(state, index, spot.id)
    local named = settled and (state.done or not state.picked)
    return ui.box {
        key = "spot-" .. spot.id, id = "spot-" .. spot.id, role = "option", abs = abs, w = w, h = h,
        label = named and spot.name or spot.what or ctx.words("part_of_picture", { n = index }),
        selected = settled and true or false, radius = math.min(w, h) / 2,
        tap = not state.done and not ctx.saving and "touch" or nil, arg = index, tap_place = true,
        pressed = { fill = "flame/20" },
    }
end

-- ---- the line over the picture ----

-- What the last touch or hint deserves to be told, in words; or nil.
function overlay.said(step, state, words)
    local said = state.said
    if not said or state.done then return nil end
    if said.kind == "missed" then return words "missed" end
    if said.kind == "hint" then return words "hint_said" end
    local spot = step.spots[step.index[said.id]]
    return words("decoy", { name = spot.name }) .. ". " .. spot.because
end

local LOW = 0.55  -- of the picture's height: below that the line would cover what it speaks of

local function line(step, state, ctx)
    local words = overlay.said(step, state, ctx.words)
    if not words then return nil end
    local spot = step.spots[step.index[state.said.id]]
    local box = spot and spot.shape.box
    local is_low = box and (box.t + box.b) / 2 > LOW * step.height
    return ui.row {
        key = "said", id = "said", role = "status", label = words, radius = 24,
        abs = { l = 28, r = 28, t = is_low and 24 or nil, b = not is_low and 24 or nil },
        fill = "night", pad = { t = 18, r = 30, b = 18, l = 28 }, gap = 18, align = "center", enter = "fade",
        edge = ctx.env.theme == "kontras" and { color = "edge", width = 3 } or nil,
        ui.icon { name = state.said.kind == "hint" and "zoom" or "info", size = 38, color = "flame", decor = true,
                  shrink = 0 },
        ui.text { words, style = "body", size = 26, line = 1.34, color = "onNight", grow = 1 },
    }
end

-- The picture at that scale with everything on it.
function overlay.picture(step, state, ctx, scale)
    local w, h = step.width * scale, step.height * scale
    local marks, targets = {}, {}
    if step.find == "one" then mark_one(step, state, scale, marks) else mark_all(step, state, scale, marks) end
    for index = 1, #step.spots do targets[index] = target(step, state, ctx, scale, index) end
    local open = not state.done and not ctx.saving
    local nodes = {
        key = "picture", w = w, h = h, shrink = 0,
        ui.box(ui.card(ctx.env, {
            key = "frame", abs = { l = 0, t = 0 }, w = w, h = h, clip = true, id = "picture", role = "image",
            label = step.alt, tap = open and "touch" or nil, arg = 0, tap_place = true,
            pressed = { scale = 1 },
            ui.picture { src = step.picture, alt = step.alt, fit = "stretch", w = w, h = h, decor = true },
            hint_circle(step, state, scale),
        })),
    }
    for _, node in ipairs(targets) do nodes[#nodes + 1] = node end
    for _, node in ipairs(marks) do nodes[#nodes + 1] = node end
    nodes[#nodes + 1] = line(step, state, ctx)
    return ui.stack(nodes)
end

return overlay
