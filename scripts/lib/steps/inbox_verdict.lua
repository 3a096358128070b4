-- What stands beside a message: an empty place, then what the decision was worth and the signs found.
local ui = require "ui"
local search = require "steps.search"
local finds = require "steps.finds"
local paper = require "steps.inbox_message"

local verdict = {}

local LOOKS = {
    right = { color = "right", fill = "rightSoft", words = "decision_right", mark = ui.marks.right },
    partly = { color = "warn", fill = "warnSoft", words = "decision_partly",
               mark = function(size) return ui.marks.disc(size, "target", "warn") end },
    wrong = { color = "wrong", fill = "wrongSoft", words = "decision_wrong", mark = ui.marks.wrong },
}

-- How a decision is shown: color, fill, mark(size), words (a key).
function verdict.look(score) return LOOKS[score >= 1 and "right" or score > 0 and "partly" or "wrong"] end

-- A message with an address is looked at as mail is; posts and drafts are read.
function verdict.has_address(step)
    for _, message in ipairs(step.messages) do
        if message.address or message.kind ~= "chat" then return true end
    end
    return false
end

local function waiting(step, ctx)
    local why = ctx.words(verdict.has_address(step) and "decide_why" or "decide_plain")
    local portrait = ctx.env.portrait
    local align = not portrait and "center" or nil
    local frame = {
        key = "verdict-open", id = "verdict-open", radius = 28, grow = 1,
        edge = { color = "edge", width = 3, dash = true },
        pad = { t = 20, r = 44, b = 20, l = 44 }, gap = 24, align = "center", justify = "center",
        min_h = portrait and 130 or nil,
        ui.icon { name = "touch", size = portrait and 64 or 92, color = "accent", decor = true, shrink = 0 },
        ui.column {
            align = align, gap = portrait and 2 or 20, grow = portrait and 1 or nil,
            ui.text { ctx.words "decide", style = "h3", color = "ink", align = align, role = "heading" },
            ui.text { why, style = "body", size = 27, color = "ink2", align = align },
        },
    }
    return portrait and ui.row(frame) or ui.column(frame)
end

local function source(message, ctx)
    return message.basis and ui.row {
        gap = 12, align = "center",
        ui.icon { name = "book", size = 30, color = "ink2", decor = true, shrink = 0 },
        ui.text { ctx.words("source", { basis = message.basis }), style = "label", color = "ink2", grow = 1 },
    }
end

-- The reason of the action taken, if it has one of its own, before that of the message.
local function reason(message, action)
    local own = message.why[action]
    return own and (own .. " " .. message.because) or message.because
end

local function decided(step, state, ctx)
    local message = step:front(state)
    local action = step:treated(state, message).action
    local look = verdict.look(step:score_of(message, action))
    local name = ctx.words("your_decision", { name = step:action_name(action) })
    return ui.column {
        key = "verdict", id = "feedback", role = "status", shrink = 0, enter = "rise", radius = 28, fill = look.fill,
        label = name .. ". " .. ctx.words(look.words) .. ". " .. reason(message, action),
        edge = { color = look.color, width = 3 }, pad = { t = 22, r = 28, b = 24, l = 26 }, gap = 12,
        ui.row {
            gap = 18, align = "center",
            look.mark(64),
            ui.column {
                grow = 1, basis = 0,
                ui.text { name, style = "small", color = "ink2", line = 1.2 },
                ui.text { ctx.words(look.words), style = "h3", size = 30, color = look.color, role = "heading" },
            },
        },
        ui.text { reason(message, action), style = "body", size = 25, line = 1.38, color = "ink" },
        -- While signs are searched the room is theirs.
        not step:is_searching(state, message) and source(message, ctx),
    }
end

-- ---- the signs ----

-- What the last touch deserves to be told, in words; or nil.
function verdict.said(message, looking, words)
    if not looking or not looking.said then return nil end
    if looking.said.kind == "missed" then return words "not_here" end
    for _, spot in ipairs(message.spots) do
        if spot.id == looking.said.id then return words("not_a_sign", { name = spot.name }) .. ". " .. spot.because end
    end
end

local function said_line(message, looking, ctx)
    local words = verdict.said(message, looking, ctx.words)
    return words and ui.row {
        key = "said", id = "said", role = "status", label = words, shrink = 0, radius = 24, fill = "night", gap = 16,
        pad = { t = 16, r = 26, b = 16, l = 24 }, align = "center", enter = "fade",
        edge = ctx.env.theme == "kontras" and { color = "edge", width = 3 } or nil,
        ui.icon { name = "info", size = 36, color = "flame", decor = true, shrink = 0 },
        ui.text { words, style = "body", size = 25, line = 1.34, color = "onNight", grow = 1 },
    }
end

-- The signs in the order of their numbers: {number, id, name, because, how, note}.
local function numbered(message, looking, words)
    local list = {}
    for _, spot in ipairs(message.spots) do
        local how, number = paper.known(message, looking, spot)
        if number then
            list[number] = { number = number, id = spot.id, name = spot.name, because = spot.because,
                             how = how == "missed" and "shown" or how, note = how == "missed" and words "sign_missed" }
        end
    end
    return list
end

local function signs(step, state, ctx)
    local message = step:front(state)
    local looking = step:treated(state, message).search
    if not looking then return nil end
    local count = search.count_right(message.spots)
    local column = {
        key = "signs", gap = 12, shrink = 0,
        ui.column {
            ui.text { ctx.words("signs_found", { n = #looking.found, m = count }), style = "h3", size = 30,
                      color = "ink", role = "heading", id = "found" },
            not looking.done and not looking.said and ui.text {
                step.search_ask, style = "body", size = 25, line = 1.34, color = "ink2",
            },
        },
        said_line(message, looking, ctx),
    }
    local list = numbered(message, looking, ctx.words)
    for _, find in ipairs(list) do column[#column + 1] = finds.row(find, true) end
    for number = #list + 1, count do column[#column + 1] = finds.empty(number, ctx.words "sign_not_yet", true) end
    return ui.column(column)
end

function verdict.column(step, state, ctx, size)
    if not step:treated(state, step:front(state)) then return ui.column(ui.merge(size, { waiting(step, ctx) })) end
    return ui.column(ui.merge({ gap = 22 }, ui.merge(size, { decided(step, state, ctx), signs(step, state, ctx) })))
end

function verdict.speech(step, state, ctx)
    local message = step:front(state)
    local done = step:treated(state, message)
    local look = verdict.look(step:score_of(message, done.action))
    local lines = { ctx.words("your_decision", { name = step:action_name(done.action) }) .. ".",
                    ctx.words(look.words) .. ".", reason(message, done.action) }
    local looking = done.search
    if not looking then return lines end
    lines[#lines + 1] = ctx.words("signs_found", { n = #looking.found, m = search.count_right(message.spots) }) .. "."
    for _, find in ipairs(numbered(message, looking, ctx.words)) do
        lines[#lines + 1] = (find.note and (find.note .. ". ") or "") .. find.name .. ". " .. find.because
    end
    lines[#lines + 1] = verdict.said(message, looking, ctx.words)
    if not looking.done then lines[#lines + 1] = step.search_ask end
    return lines
end

return verdict
