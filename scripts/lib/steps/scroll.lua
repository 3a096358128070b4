-- A part of a step that may be longer than its room: it scrolls by drag, and a pill says so until
-- the end is in sight.
local ui = require "ui"

local scroll = {}

-- The event a scroll area sends when "there is more below" changes (arg true or false), and the one
-- its pill sends.
scroll.MORE, scroll.DOWN = "scroll-more", "scroll-down"

-- ctx.scroll is the runner's memory of it: {more = bool, jump = count}. spec: key, grow, w, pad, gap, fade
-- (the ground it fades into), stick_to_end (the newest at the bottom stays in sight), children.
function scroll.area(ctx, spec)
    local memory = ctx.scroll
    local inner = {
        key = "scroll-" .. (spec.key or "area"), grow = 1, w = "100%", h = "100%", fade = spec.fade or "page",
        on_more = scroll.MORE, jump = memory.jump, pad = spec.pad, gap = spec.gap, stick_to_end = spec.stick_to_end,
    }
    for index, child in ipairs(spec) do inner[index] = child end
    return ui.stack {
        grow = spec.grow or 1, basis = 0, w = spec.w,
        ui.scroll(inner),
        memory.more and ui.row {
            key = "more", id = "more", role = "button", label = ctx.words "more", tap = scroll.DOWN,
            abs = { b = 12 }, h = 72, radius = 36, pad = { t = 0, r = 32, b = 0, l = 28 }, gap = 14, align = "center",
            self = "center", fill = "night", shadow = "primary", enter = "fade",
            edge = ctx.env.theme == "kontras" and { color = "edge", width = 3 } or nil,
            pressed = { dy = 3, scale = 0.985 },
            ui.icon { name = "arrow-down", size = 34, color = "flame", decor = true },
            ui.text { ctx.words "more", style = "button", size = 26, color = "onNight", max_lines = 1 },
        },
    }
end

return scroll
