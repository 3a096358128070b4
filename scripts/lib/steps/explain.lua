-- A page to read: a heading, at most 70 words, a picture (or two side by side), points that come one
-- by one, and perhaps one thing to remember.
local ui = require "ui"
local validate = require "validate"
local schema = require "schema"
local merge = require("ui.nodes").merge
local media = require "steps.media"
local parts = require "steps.parts"
local scroll = require "steps.scroll"
local more = require "steps.explain_more"
local chart = require "steps.explain_chart"

require("words").load "explain"

local MAX_WORDS = 70

local FIELDS = merge(parts.PICTURE, {
    id = { type = "string", otherwise = "by position", about = "a name that never changes" },
    title = { type = "string", text = true, need = "error", why = "give the page a heading", about = "the heading" },
    body = { type = "string", text = true, need = "error", why = "write the text: body = [[…]]",
             about = "at most " .. MAX_WORDS .. " words; may hold [marks](#marks-in-a-text)" },
    caption = { type = "string", text = true, about = "a line under the picture" },
    note = { type = "string", text = true, about = "one thing to remember; may hold marks" },
    note_title = { type = "string", text = true, otherwise = "\"Ingat\"", about = "what stands above the note" },
    note_icon = { type = "string", default = "shield-check", about = "an icon of `media/icons` beside the note" },
    eyebrow = { type = "string", text = true, otherwise = "\"Penjelasan\"",
                about = "the small line above the heading" },
    sound = parts.SOUND,
    pair = { type = "table", form = "two tables", fields = more.PAIR_FIELDS,
             about = "two pictures side by side, instead of `picture`: each with `picture`, `alt`, `caption` and "
                 .. "`kind` (`\"right\"` or `\"wrong\"`)" },
    chart = { type = "table", form = "a table", fields = chart.FIELDS,
              about = "a chart from numbers, instead of `picture`: see below" },
    learned = { type = "string", text = true,
                about = "words under the minutes that this person has learned at the kiosk, which it tells" },
    points = { type = "table", form = more.POINTS.min .. " to " .. more.POINTS.max,
               about = "what comes one by one with the big button: `\"words\"` or `{ \"title\", \"words\" }`; the "
                   .. "note comes behind the last" },
})

schema.define("s.explain", { about = "A page to read.", fields = FIELDS, gives = "step" })

local function count_words(text)
    local count = 0
    for _ in text:gmatch "%S+" do count = count + 1 end
    return count
end

local function check(spec, place)
    validate.fields("s.explain", place, spec, FIELDS)
    if spec.picture and not spec.alt then
        validate.warn(place, "s.explain: 'alt' is missing", "say in a sentence what the picture shows")
    end
    if type(spec.body) == "string" and count_words(spec.body) > MAX_WORDS then
        validate.warn(place, "s.explain: " .. count_words(spec.body) .. " words on one page",
            "at most " .. MAX_WORDS .. ": make two pages of it")
    end
    for key in pairs(spec) do
        if type(key) == "number" then
            validate.error(place, "s.explain: a value without a name", "write body = [[…]]")
            return
        end
    end
end

local function picture_card(env, step, size)
    return ui.column(ui.card(env, {
        key = "picture", w = size.w, h = size.h, grow = size.grow, shrink = 0, clip = true,
        gradient = { dir = "v", from = "panel1", to = "panel2" },
        ui.picture { src = step.picture, alt = step.alt, fit = "contain", grow = 1, w = "100%" },
        step.caption and ui.box { h = 2, shrink = 0, fill = "line", decor = true },
        step.caption and ui.box {
            pad = { t = 19, r = 34, b = 25, l = 34 }, shrink = 0, fill = env.theme ~= "kontras" and "surface" or nil,
            ui.text { step.caption, style = "small", color = "ink2" },
        },
    }))
end

local function words_part(step, state, words)
    return {
        ui.marks.eyebrow(step.eyebrow or words "explain"),
        ui.text { step.title, style = "h1", color = "ink", role = "heading", margin = { t = 26, r = 0, b = 0, l = 0 } },
        more.learned(step) or false,
        ui.text { step.body, style = "body_l", color = "ink", markup = true, margin = { t = 22, r = 0, b = 0, l = 0 } },
        step.points and more.points(step, state),
    }
end

-- What to remember comes behind the last point.
local function note(env, step, state, words)
    if not step.note or step.points and state.shown < #step.points then return nil end
    return ui.note(env, {
        kind = "accent", icon = step.note_icon, title = step.note_title or words "remember",
        words = step.note, markup = true, line = 1.45,
    })
end

local function column(fields, children, last)
    for index, child in ipairs(children) do fields[index] = child end
    fields[#fields + 1] = last or nil
    return ui.column(fields)
end

-- A long page in very large text: first the picture goes, then it scrolls, the note with it.
local function is_crowded(env, step)
    return env.text >= 1.4 and (#step.body > 220 or step.points ~= nil or step.pair ~= nil)
end

local function landscape(env, step, state, ctx)
    local crowded = is_crowded(env, step)
    local with_picture = step.picture and not crowded
    local height = env.content_h - 88
    local text = column({ max_w = not with_picture and 1400 or nil },
        words_part(step, state, ctx.words))
    local words = scroll.area(ctx, {
        grow = 1, fade = "page", gap = 32, stick_to_end = step.points ~= nil,
        text, crowded and note(env, step, state, ctx.words),
    })
    local right = ui.column {
        grow = 1, basis = 0, h = height, gap = 24, words, not crowded and note(env, step, state, ctx.words),
    }
    return ui.row {
        w = env.content_w, h = env.content_h, pad = { t = 44, r = 56, b = 44, l = 56 }, gap = 44,
        with_picture and picture_card(env, step, { w = 776, h = height }),
        right,
    }
end

local function portrait(env, step, state, ctx)
    local children = words_part(step, state, ctx.words)
    return ui.column {
        w = env.content_w, h = env.content_h, pad = 40, gap = 36,
        step.picture and env.text < 1.4 and picture_card(env, step, { h = 720 }),
        scroll.area(ctx, {
            grow = 1, fade = "page", stick_to_end = step.points ~= nil, column({}, children),
        }),
        note(env, step, state, ctx.words),
    }
end

-- Two pictures below the words, over the full width.
local function with_pair(env, step, state, ctx)
    local words = column({ max_w = 1500, shrink = 0 }, words_part(step, state, ctx.words))
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, gap = 30, pad = env.portrait and 40 or { t = 40, r = 56, b = 40, l = 56 },
            words, more.pair(env, step), note(env, step, state, ctx.words),
        },
    })
end

-- The chart beside the words; below them where there is less room: it is never left out.
local function with_chart(env, step, state, ctx)
    local text, height = words_part(step, state, ctx.words), env.content_h - 88
    if not env.portrait and env.text < 1.4 then
        return ui.row {
            w = env.content_w, h = env.content_h, pad = { t = 44, r = 56, b = 44, l = 56 }, gap = 44,
            chart.card(env, step.chart, ctx.words, { w = 900, h = height }),
            ui.column {
                grow = 1, basis = 0, h = height, gap = 24,
                scroll.area(ctx, { grow = 1, fade = "page", stick_to_end = step.points ~= nil, column({}, text) }),
                note(env, step, state, ctx.words),
            },
        }
    end
    return scroll.area(ctx, {
        ui.column {
            min_h = env.content_h, gap = 30, pad = env.portrait and 40 or { t = 40, r = 56, b = 40, l = 56 },
            column({ shrink = 0 }, text),
            chart.card(env, step.chart, ctx.words, { plot_h = env.portrait and 560 or 460 }),
            note(env, step, state, ctx.words),
        },
    })
end

local step_methods = {}

-- Numbers are written in the person's way.
function step_methods.localize(step, words)
    if step.chart then step.chart.decimal = words "decimal_sign" end
end

-- How long this person has learned; nil when nobody counts it, as for a guest.
function step_methods.recall(step, play)
    local minutes = step.learned and type(play.history) == "table" and play.history.minutes
    step.minutes = type(minutes) == "number" and minutes >= 0 and math.floor(minutes) or nil
end

function step_methods.view(step, state, ctx)
    if step.chart then return with_chart(ctx.env, step, state, ctx) end
    if step.pair then return with_pair(ctx.env, step, state, ctx) end
    local layout = ctx.env.portrait and portrait or landscape
    return layout(ctx.env, step, state, ctx)
end

function step_methods.speech(step, state, ctx)
    local lines = { step.title }
    if step.minutes then lines[2] = step.minutes .. " " .. step.learned end
    lines[#lines + 1] = step.body
    for _, half in ipairs(step.pair or {}) do lines[#lines + 1] = half.caption or half.alt end
    for _, line in ipairs(step.chart and chart.speech(step.chart, ctx.words) or {}) do lines[#lines + 1] = line end
    for _, line in ipairs(step.points and more.points_speech(step, state) or {}) do lines[#lines + 1] = line end
    local is_whole = not step.points or state.shown == #step.points
    lines[#lines + 1] = is_whole and step.note or nil
    return lines
end

local explain = {}

function explain.explain(spec)
    local place = validate.here()
    spec = validate.table("s.explain", place, spec)
    check(spec, place)
    media.check_sound("s.explain", place, spec)
    local pair, points = more.read_pair(place, spec), more.read_points(place, spec)
    local step = ui.merge(ui.merge(step_methods, points and more.reveal_methods), {
        is_step = true, kind = "explain", place = place, scored = false,
        id = spec.id, title = spec.title or "", body = spec.body or "",
        picture = media.source(spec.picture), alt = spec.alt, caption = spec.caption,
        note = spec.note, note_title = spec.note_title, note_icon = spec.note_icon, eyebrow = spec.eyebrow,
        learned = spec.learned,
        sound = media.source(spec.sound),
        chart = chart.read(place, spec), pair = pair, points = points, pictures = pair and {
            { picture = pair[1].picture, place = place }, { picture = pair[2].picture, place = place },
        },
    })
    return step
end

return explain
