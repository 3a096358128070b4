-- The message in front: its lines, its parts with what was found on them, and what may be done with it.
local ui = require "ui"
local parts = require "steps.parts"

local paper = {}

paper.ICONS = { mail = "mail", chat = "chat", sms = "phone" }

local LEAST = 76  -- logical px: no part that can be touched is lower

-- ---- what was found ----

-- What is known of a part by now: (how, number); how: "found", "missed", "mistaken" or nil.
function paper.known(message, looking, part)
    if not looking or part.right == nil then return nil end
    if parts.place_in(looking.mistaken, part.id) then return "mistaken" end
    local number = parts.place_in(looking.found, part.id)
    if number then return "found", number end
    if not looking.done or not part.right then return nil end
    number = #looking.found
    for _, spot in ipairs(message.spots) do
        if spot.right and not parts.place_in(looking.found, spot.id) then number = number + 1 end
        if spot == part then return "missed", number end
    end
end

local LOOKS = {
    found = { color = "right", fill = "rightSoft", words = "sign" },
    missed = { color = "warn", fill = "warnSoft", words = "sign_missed_named" },
    mistaken = { color = "wrong", fill = "wrongSoft", words = "not_a_sign" },
}

local function badge(how, number, look)
    if how == "mistaken" then return ui.marks.wrong(46) end
    return ui.box {
        w = 46, h = 46, shrink = 0, radius = how == "found" and 23 or 12, fill = look.color, align = "center",
        justify = "center", decor = true,
        ui.text { tostring(number), style = "title", size = 25, scale_text = false, color = "onPrimary",
                  max_lines = 1 },
    }
end

-- ---- a part ----

-- What a part says to those who listen.
function paper.said(part, words)
    if part.key == "address" then return words("message_sender", { words = part.words }) end
    if part.key == "subject" then return words("message_subject", { words = part.words }) end
    if part.link then return words("message_link", { words = part.words, link = part.link }) end
    if part.file then return words("message_file", { words = part.words, file = part.file }) end
    return part.words
end

local function plain(part)
    return ui.text { part.words, style = "body", size = 27, line = 1.42, color = "ink", grow = 1 }
end

local function with_icon(icon, words, below)
    return ui.row {
        gap = 16, align = "center", grow = 1,
        ui.icon { name = icon, size = 34, color = "primary", decor = true, shrink = 0 },
        ui.column {
            grow = 1, basis = 0,
            ui.text { words, style = "body", size = 27, line = 1.3, color = "primary" },
            ui.text { below, style = "label", color = "ink2" },
        },
    }
end

local function content(part, ctx)
    if part.link then return with_icon("link", part.words, ctx.words("link_leads_to", { link = part.link })) end
    if part.file then return with_icon("note", part.words, part.file) end
    if part.picture then
        return ui.row {
            gap = 18, align = "center", grow = 1,
            ui.picture { src = part.picture, alt = part.alt, w = 76, h = 76, fit = "contain", shrink = 0 },
            plain(part),
        }
    end
    return plain(part)
end

local function outline(how, look, searching)
    if how then return { color = look.color, width = 4 } end
    return searching and { color = "edge", width = 2, dash = true } or nil
end

-- One part of the message: a target while signs are searched, with what was found on it.
local function part_box(part, inner, look_of, ctx)
    local how, number = paper.known(look_of.message, look_of.looking, part)
    local look = LOOKS[how]
    local told = look and ctx.words(look.words, { n = number, name = part.name })
    local open = look_of.searching and not how
    return ui.row {
        key = part.key, id = part.key, role = look_of.looking and "option" or "text",
        label = paper.said(part, ctx.words) .. (told and (". " .. told) or ""), selected = how ~= nil or nil,
        tap = open and not ctx.saving and "touch" or nil, arg = part.key, shrink = 0, radius = 18,
        min_h = look_of.looking and LEAST or nil, pad = look_of.looking and { x = 16, y = 8 } or { x = 16, y = 4 },
        gap = 12, align = "center",
        fill = look and look.fill or look_of.bubble and "sunken" or nil,
        edge = outline(how, look, look_of.searching),
        pressed = open and { fill = "primarySoft" } or nil,
        ui.column {
            grow = 1, basis = 0, gap = 4,
            inner,
            told and ui.text { told, style = "label_bold", color = look.color },
        },
        how and badge(how, number, look),
    }
end

-- ---- the lines over it ----

local function sender_face(message)
    if message.face then
        return ui.picture { src = message.face, w = 60, h = 60, radius = 30, fit = "cover", decor = true, shrink = 0 }
    end
    return ui.box {
        w = 60, h = 60, shrink = 0, radius = 30, fill = "sunken", align = "center", justify = "center", decor = true,
        ui.icon { name = "user", size = 32, color = "ink" },
    }
end

local function line_box(look_of, key, style, ctx)
    local part = look_of.message.parts[key]
    if not part then return nil end
    return part_box(part, ui.text(ui.merge({ part.words, color = "ink" }, style)),
        { message = look_of.message, looking = look_of.looking, searching = look_of.searching }, ctx)
end

local function head(look_of, ctx)
    local message = look_of.message
    local time = line_box(look_of, "time", { style = "small", color = "ink2" }, ctx)
    if time then time.min_w, time.margin = 100, { t = 0, r = 0, b = 0, l = 14 } end
    return ui.column {
        gap = look_of.gap, shrink = 0,
        ui.row {
            gap = 2, align = "start", pad = { t = 0, r = 0, b = 0, l = 16 },
            sender_face(message),
            ui.column {
                grow = 1, basis = 0,
                ui.text { message.from, style = "h3", size = 28, line = 1.22, color = "ink", role = "heading",
                          margin = { t = 0, r = 16, b = 2, l = 16 } },
                line_box(look_of, "address", { style = "small", color = "ink2" }, ctx),
            },
            time,
        },
        line_box(look_of, "subject", { style = "h3", size = 29, line = 1.25 }, ctx),
        ui.box { h = 2, shrink = 0, fill = "line", decor = true },
    }
end

-- ---- what may be done ----

local function action_button(ctx, action)
    return ui.row {
        key = action.id, id = "act-" .. action.id, role = "option", label = action.name,
        tap = not ctx.saving and "act" or nil, arg = action.id, h = 96, shrink = 0, radius = 22, gap = 14,
        align = "center", justify = "center", fill = "surface", edge = { color = "edge", width = 3 },
        pressed = { fill = "primarySoft", edge = { color = "primary", width = 3 }, scale = 0.985 },
        ui.icon { name = action.icon, size = 36, color = "primary", decor = true, shrink = 0 },
        ui.text { action.name, style = "button", size = 27, color = "primary", max_lines = 1 },
    }
end

-- Gone once one was taken: the verdict beside the message names it, and its parts need the room.
local function actions(step, ctx)
    local count = #step.actions
    local grid = { key = "actions", cols = count ~= 3 and count < 6 and 2 or 3, gap = 14, row_gap = 14, shrink = 0 }
    for index, action in ipairs(step.actions) do grid[index] = action_button(ctx, action) end
    return ui.grid(grid)
end

-- The message as a card, with its actions. size: of the card.
function paper.card(step, state, ctx, size)
    local message = step:front(state)
    local done = step:treated(state, message)
    local look_of = {
        message = message, looking = done and done.search, searching = step:is_searching(state, message),
        bubble = message.kind ~= "mail", gap = done and done.search and 14 or 8,
    }
    local card = ui.card(ctx.env, ui.merge({
        key = "message-" .. message.id, id = "message", role = "group", gap = look_of.gap,
        pad = { t = 24, r = 26, b = 26, l = 26 },
        head(look_of, ctx),
    }, size))
    for _, key in ipairs(message.body) do
        local part = message.parts[key]
        card[#card + 1] = part_box(part, content(part, ctx), look_of, ctx)
    end
    if not done then
        card[#card + 1] = ui.spacer { min_h = 8 }
        card[#card + 1] = actions(step, ctx)
    end
    return ui.column(card)
end

function paper.speech(message, ctx)
    local lines = { message.from .. "." }
    for _, key in ipairs { "address", "subject", "time" } do
        local part = message.parts[key]
        lines[#lines + 1] = part and paper.said(part, ctx.words)
    end
    for _, key in ipairs(message.body) do lines[#lines + 1] = paper.said(message.parts[key], ctx.words) end
    return lines
end

return paper
