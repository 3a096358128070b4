-- The talk itself: bubbles, the replies to choose from, and what a reply led to.
local ui = require "ui"

local talk = {}

local BUBBLE_W = 760

local VERDICTS = { right = "reply_right", partly = "reply_partly", wrong = "reply_wrong" }

-- right, partly or wrong.
function talk.verdict(score) return score >= 1 and "right" or score > 0 and "partly" or "wrong" end

local function face(picture, name)
    if picture then
        return ui.picture { src = picture, w = 68, h = 68, radius = 34, fit = "cover", alt = name, decor = true,
                            shrink = 0 }
    end
    return ui.box {
        w = 68, h = 68, shrink = 0, radius = 34, fill = "sunken", align = "center", justify = "center", decor = true,
        ui.icon { name = "user", size = 38, color = "ink" },
    }
end

local function theirs(env, person, words, key)
    return ui.row {
        key = key, gap = 18, align = "end", shrink = 0, enter = "fade",
        face(person.face, person.name),
        ui.column {
            max_w = BUBBLE_W, shrink = 1, radius = { tl = 28, tr = 28, br = 28, bl = 6 }, fill = "surface",
            edge = { color = env.theme == "kontras" and "edge" or "line", width = 2 },
            pad = { t = 18, r = 30, b = 20, l = 30 },
            ui.text { person.name, style = "eyebrow", color = "accent" },
            ui.text { words, style = "body", size = 27, line = 1.42, color = "ink" },
        },
    }
end

local function mine(step, words, label, key)
    return ui.row {
        key = key, gap = 18, align = "end", justify = "end", shrink = 0, enter = "fade",
        ui.column {
            max_w = BUBBLE_W, shrink = 1, radius = { tl = 28, tr = 28, br = 6, bl = 28 }, fill = "primary",
            pad = { t = 18, r = 28, b = 20, l = 28 }, role = "text", label = label,
            ui.text { words, style = "body", size = 27, line = 1.42, color = "onPrimary" },
        },
        face(step.face, label),
    }
end

-- Who answers a reply when the author does not say: whoever spoke last.
local function answerer(step, node, reply)
    local last = node.lines[#node.lines]
    return step.people[reply.who or last and last.who or ""]
end

-- All that was said so far, oldest first: {person (nil: you), words}.
local function said_so_far(step, state)
    local run, list = step:run(state), {}
    local shown = step:shown_reply(state)
    for index, entry in ipairs(run.path) do
        local node = step.nodes[entry.node]
        for _, line in ipairs(node.lines) do list[#list + 1] = { step.people[line.who], line.words } end
        local is_front = index == #run.path and entry.node == run.at
        if not is_front or shown then
            local reply = node.replies[entry.second or entry.first]
            list[#list + 1] = { nil, reply.words }
            if reply.answer then list[#list + 1] = { answerer(step, node, reply), reply.answer } end
        end
    end
    local node, entry = step:turn(state)
    if not entry then
        for _, line in ipairs(node.lines) do list[#list + 1] = { step.people[line.who], line.words } end
    end
    return list
end

function talk.bubbles(step, state, ctx)
    local column = { key = "talk", gap = 18, shrink = 0 }
    for index, one in ipairs(said_so_far(step, state)) do
        local person, words = one[1], one[2]
        column[index] = person and theirs(ctx.env, person, words, "said-" .. index)
            or mine(step, words, ctx.words("says", { name = ctx.words "you", words = words }), "said-" .. index)
    end
    return ui.column(column)
end

-- ---- replying ----

local function letter_box(letter)
    return ui.box {
        w = 64, h = 64, shrink = 0, radius = 18, fill = "sunken", align = "center", justify = "center", decor = true,
        ui.text { letter, style = "h3", size = 31, scale_text = false, color = "ink" },
    }
end

local function reply_card(shown, ctx)
    return ui.row {
        key = "reply-" .. shown.key, id = "reply-" .. shown.key, role = "option",
        label = shown.key .. ". " .. shown.reply.words, tap = not ctx.saving and "reply" or nil, arg = shown.index,
        shrink = 0, radius = 24, fill = "surface", edge = { color = "edge", width = 3 }, gap = 26, align = "center",
        pad = { t = 12, r = 30, b = 12, l = 28 },
        pressed = { fill = "primarySoft/50", edge = { color = "primary", width = 3 }, scale = 0.99 },
        -- Holds the card open; see option_card.
        ui.box { h = 76, justify = "center", shrink = 0, letter_box(shown.key) },
        ui.text { shown.reply.words, style = "option", color = "ink", grow = 1 },
        ui.icon { name = "send", size = 38, color = "primary", decor = true, shrink = 0 },
    }
end

function talk.replies(step, state, ctx)
    local node = step:turn(state)
    local column = {
        key = "replies", gap = 14, shrink = 0,
        ui.text { ctx.words "choose_reply", style = "eyebrow", size = 26, color = "accent", role = "heading" },
    }
    for _, shown in ipairs(step:shown_replies(state, node)) do column[#column + 1] = reply_card(shown, ctx) end
    return ui.column(column)
end

-- ---- what it led to ----

function talk.consequence(step, state, ctx)
    local env, reply = ctx.env, step:shown_reply(state)
    local verdict = talk.verdict(reply.score)
    return ui.column {
        key = "consequence", gap = 18, shrink = 0,
        ui.feedback_card(env, {
            verdict = verdict, title = ctx.words(VERDICTS[verdict]), words = reply.because, wide = true,
            source = reply.basis and ctx.words("source", { basis = reply.basis }),
        }),
        step:may_retake(state) and ui.button(env, {
            kind = "secondary", icon = "refresh", label = ctx.words "repeat_choice", tap = "again", id = "again",
            self = "start",
        }),
    }
end

function talk.speech(step, state, ctx)
    local lines, reply = {}, step:shown_reply(state)
    local node = step:turn(state)
    if reply then
        lines[1] = ctx.words("says", { name = ctx.words "you", words = reply.words })
        local person = reply.answer and answerer(step, node, reply)
        if person then lines[2] = ctx.words("says", { name = person.name, words = reply.answer }) end
        lines[#lines + 1] = ctx.words(VERDICTS[talk.verdict(reply.score)]) .. "."
        lines[#lines + 1] = reply.because
        return lines
    end
    for _, line in ipairs(node.lines) do
        lines[#lines + 1] = ctx.words("says", { name = step.people[line.who].name, words = line.words })
    end
    lines[#lines + 1] = ctx.words "choose_reply" .. "."
    for _, shown in ipairs(step:shown_replies(state, node)) do
        lines[#lines + 1] = ctx.words("option", { letter = shown.key, words = shown.reply.words })
    end
    return lines
end

return talk
