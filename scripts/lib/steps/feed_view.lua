-- How a feed looks: who one is, the post with its actions, and beside it what an action led to.
local ui = require "ui"
local scroll = require "steps.scroll"
local meters = require "steps.meters"
local parts = require "steps.feed_parts"
local trace = require "steps.feed_trace"

local view = {}

local function large(env) return env.text >= 1.4 end

local function group_of(number)
    local digits = string.format("%d", number)
    return (digits:reverse():gsub("(%d%d%d)", "%1."):reverse():gsub("^%.", ""))
end

-- ---- who one is ----

local function face(picture, icon, size, fill)
    if picture then
        return ui.picture { src = picture, w = size, h = size, radius = size / 2, fit = "cover", decor = true,
                            shrink = 0 }
    end
    return ui.box {
        w = size, h = size, shrink = 0, radius = size / 2, fill = fill or "sunken", align = "center",
        justify = "center", decor = true,
        ui.icon { name = icon, size = size * 0.5, color = "ink" },
    }
end

local function role_card(env, step, ctx)
    return ui.column(ui.card(env, {
        key = "role", shrink = 0, pad = { t = 28, r = 28, b = 20, l = 28 }, gap = 18,
        ui.row {
            gap = 18, align = "center",
            not (large(env) and not env.portrait) and face(step.face, "user", 84, "primarySoft"),
            ui.column {
                grow = 1,
                ui.text { ctx.words "your_role", style = "small", color = "ink2" },
                ui.text { step.role, style = "h3", size = 29, line = 1.2, color = "ink", role = "heading",
                          scale_text = env.portrait },
            },
        },
        ui.box { h = 2, shrink = 0, fill = "line", decor = true },
        ui.text { step.situation, style = "body", size = 27, line = 1.42, color = "ink" },
    }))
end

local function practice_note(ctx)
    return ui.row {
        key = "practice", shrink = 0, radius = 24, fill = "infoSoft", align = "start", gap = 16,
        pad = { t = 16, r = 24, b = 16, l = 24 },
        ui.icon { name = "offline", size = 36, color = "info", decor = true, shrink = 0 },
        ui.text { ctx.words "only_practice", style = "small", color = "ink", grow = 1 },
    }
end

local function meter_card(env, step, state, ctx)
    if #step.meters == 0 then return nil end
    local card = ui.card(env, { key = "meters", shrink = 0, pad = { t = 24, r = 28, b = 26, l = 28 } })
    card.gap = env.portrait and 40 or 16
    for _, meter in ipairs(step:meters_now(state)) do
        local row = meters.row(meter, ctx.words)
        if env.portrait then row.grow, row.basis = 1, 0 end
        card[#card + 1] = row
    end
    return env.portrait and ui.row(card) or ui.column(card)
end

-- ---- the post ----

local function post_head(post)
    return ui.row {
        gap = 18, align = "center", pad = { t = 0, r = 30, b = 0, l = 30 }, shrink = 0,
        face(post.face, post.icon, 76),
        ui.column {
            grow = 1,
            ui.text { post.account, style = "h3", size = 28, line = 1.25, color = "ink", max_lines = 1 },
            post.note and ui.text { post.note, style = "small", color = "ink2", max_lines = 1 },
        },
    }
end

-- A count of nothing is no news: a draft that nobody has seen yet has none, and what a colleague wrote under
-- it is there to read.
local function counts(post, words)
    local row = { gap = 30, row_gap = 2, wrap = true, shrink = 0, pad = { t = 0, r = 30, b = 0, l = 30 } }
    local function add(key, n)
        if n == 0 then return end
        local text = n == 1 and words(key .. "_one") or words(key, { n = group_of(n) })
        row[#row + 1] = ui.text { text, style = "small", size = 23, color = "ink2" }
    end
    if post.likes + post.shares == 0 and post.replies == #post.comments then return nil end
    add("count_likes", post.likes)
    add("count_comments", post.replies)
    add("count_shares", post.shares)
    return ui.row(row)
end

local function comments(post)
    if #post.comments == 0 then return nil end
    local list = { gap = 8, shrink = 0, pad = { t = 0, r = 30, b = 0, l = 30 } }
    for index, comment in ipairs(post.comments) do
        list[index] = ui.row {
            radius = 18, fill = "sunken", pad = { t = 8, r = 20, b = 8, l = 20 }, shrink = 0,
            ui.text { "**" .. comment.name .. "** " .. comment.text, style = "small", color = "ink", markup = true,
                      grow = 1 },
        }
    end
    return ui.column(list)
end

local function post_picture(env, post, fields)
    if large(env) then return nil end
    if not post.picture then return ui.spacer {} end
    return ui.stack(ui.merge({
        clip = true, fill = "primarySoft",
        ui.picture { src = post.picture, alt = post.alt, fit = "cover", abs = { l = 0, t = 0, r = 0, b = 0 } },
    }, fields))
end

local function post_card(env, step, state, ctx, size)
    local post = step.posts[state.at]
    return ui.column(ui.card(env, ui.merge({
        key = "post-" .. post.id, id = "post", role = "group", gap = 16, clip = true,
        pad = { t = 24, r = 0, b = 26, l = 0 },
        post_head(post),
        ui.text { post.text, style = "body", size = 28, line = 1.42, color = "ink",
                  margin = { t = 0, r = 30, b = 2, l = 30 } },
        comments(post),
        post_picture(env, post, size.picture),
        counts(post, ctx.words),
        parts.actions(env, step, state, ctx),
    }, size.card)))
end

-- ---- put together ----

local function eyebrow(step, state, ctx)
    return ui.marks.eyebrow(ctx.words("simulation", { n = state.at, m = #step.posts }))
end

local function landscape(step, state, ctx)
    local env, post = ctx.env, step.posts[state.at]
    return scroll.area(ctx, {
        key = "post-" .. post.id,
        ui.row {
            min_h = env.content_h, pad = { t = 32, r = 56, b = 32, l = 56 }, gap = 32, align = "stretch",
            ui.column {
                w = 400, shrink = 0, gap = env.text < 1.2 and 22 or 16,
                eyebrow(step, state, ctx),
                role_card(env, step, ctx), not large(env) and practice_note(ctx), ui.spacer {},
                meter_card(env, step, state, ctx),
            },
            post_card(env, step, state, ctx, {
                card = large(env) and { w = 720, shrink = 0, self = "start" } or { w = 760, shrink = 0 },
                picture = { grow = 1, basis = 0, min_h = #post.comments > 0 and 120 or env.text < 1.2 and 262 or 170 },
            }),
            parts.consequence(env, step, state, ctx, { grow = 1, basis = 0 }),
        },
    })
end

-- After an action the consequence is what counts: it takes the picture's room.
local function portrait(step, state, ctx)
    local env, post = ctx.env, step.posts[state.at]
    local answered = step:shown_effect(state) ~= nil
    return scroll.area(ctx, {
        key = "post-" .. post.id,
        ui.column {
            min_h = env.content_h, pad = { t = 32, r = 40, b = 32, l = 40 }, gap = 22,
            eyebrow(step, state, ctx),
            not answered and role_card(env, step, ctx),
            not answered and practice_note(ctx),
            post_card(env, step, state, ctx, {
                card = { shrink = 0 },
                picture = answered and { h = 0, hidden = true } or { h = 236, shrink = 0 },
            }),
            meter_card(env, step, state, ctx),
            parts.consequence(env, step, state, ctx, { grow = 1, min_h = answered and 0 or 130 }),
        },
    })
end

function view.view(step, state, ctx)
    if state.trace then return trace.view(step, state, ctx) end
    if ctx.env.portrait then return portrait(step, state, ctx) end
    return landscape(step, state, ctx)
end

-- ---- read aloud ----

function view.speech(step, state, ctx)
    local words = ctx.words
    if state.trace then return trace.speech(step, state, ctx) end
    local post = step.posts[state.at]
    local lines = { words "your_role" .. ": " .. step.role .. ".", step.situation, post.account .. ".", post.text }
    for _, comment in ipairs(post.comments) do lines[#lines + 1] = comment.name .. ": " .. comment.text end
    local effect, action = step:shown_effect(state)
    if not effect then
        -- Each by itself, so that it is marked on its button.
        for _, one in ipairs(step.actions) do lines[#lines + 1] = step.action_words[one.name] end
        return lines
    end
    return parts.speech(effect, step.did_words[action], words)
end

return view
