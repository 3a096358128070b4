-- The three cards of the result screen.
local ui = require "ui"
local app = require "app"
local result_number = require "result_number"
local t = app.t

local MIST = "#D6E5E7"
local MOST_GROWN = 1.2  -- of words in the narrow cards, whose room is what it is

local panels = {}

local function rounded(value) return math.floor(value + 0.5) end

local function heading(data)
    local name = app.short_name()
    if data.passed then return name and t("result.done", { name = name }) or t "result.done.plain" end
    return name and t("result.thanks", { name = name }) or t "result.thanks.plain"
end

local function fact(big, small)
    return ui.column {
        align = "center", gap = 4,
        ui.text { big, style = "h3", size = 32, line = 1.3, scale_text = false, color = "flameHi", max_lines = 1 },
        ui.text { small, style = "small", size = 25, color = MIST, max_lines = 1 },
    }
end

-- A pretest passes or fails nobody.
local function verdict_words(data)
    if data.graded == false then return t "result.finished" end
    return t(data.passed and "result.passed" or "result.not_passed")
end

local function verdict_pill(data)
    local passed = data.passed
    return ui.row {
        h = 60, shrink = 0, radius = 30, fill = "onNight", self = "center", align = "center", gap = 16,
        pad = { t = 0, r = 28, b = 0, l = 28 },
        ui.icon { name = passed and "check-circle" or "refresh", size = 36, color = passed and "#1B6238" or "#744800",
                  decor = true },
        ui.text {
            verdict_words(data), style = "button", color = passed and "#1B6238" or "#744800", max_lines = 1,
        },
    }
end

-- In large type the words need some of the ring's room.
local function score_ring(env, data)
    local large = env.text > 1.1 and not env.portrait
    return ui.ring {
        value = data.score / 100, size = large and 232 or 276, stroke = large and 25 or 29, color = "flame",
        track = "onNight/20", shrink = 0,
            self = "center",
        ui.column {
            align = "center", gap = 0,
            ui.text { tostring(rounded(data.score)), style = "score", size = 84, line = 0.95, color = "onNight",
                cell = true,
                      align = "center" },
            ui.text { t "result.of", style = "small_bold", size = 26, line = 1.2, color = MIST },
        },
    }
end

function panels.score(env, data, title)
    local card = {
        key = "score", w = not env.portrait and 470 or nil, shrink = 0, radius = 28, clip = true, shadow = "card",
        gradient = { dir = "v", from = "cardNight1", to = "cardNight2" },
        edge = env.theme == "kontras" and { color = "line", width = 3 } or nil,
        env.theme ~= "kontras" and ui.kawung { mode = "tile", abs = { l = 0, r = 0, b = 0 }, h = 178, decor = true },
        ui.column {
            pad = { t = 30, r = 26, b = 34, l = 26 }, align = "center", w = "100%", h = "100%",
            ui.text {
                heading(data), style = "h3", size = (data.passed and 40 or 36) * math.min(env.text, MOST_GROWN),
                line = 1.25, scale_text = false, color = "onNight", align = "center", role = "heading", max_lines = 2,
            },
            ui.text {
                t("result.words", { title = title }), style = "body", size = 26 * math.min(env.text, MOST_GROWN),
                line = 1.42, scale_text = false, color = MIST, align = "center", max_lines = 3,
                max_w = env.text > 1.1 and 418 or 364, margin = { t = 10, r = 0, b = 0, l = 0 },
            },
            ui.box { h = 26, shrink = 0 },
            score_ring(env, data),
            ui.box { h = 19, shrink = 0 },
            verdict_pill(data),
            ui.spacer { min_h = 24 },
            ui.row {
                gap = 40, justify = "center",
                (data.jp or 0) > 0 and fact(t("result.jp", { jp = app.number(data.jp) }), t "result.jp.words"),
                fact(t("result.minutes", { minutes = math.max(1, rounded(data.minutes or 0)) }),
                    t "result.minutes.words"),
            },
        },
    }
    return ui.stack(card)
end

local function averages(list)
    local before, after, known, questions = 0, 0, #list > 0, 0
    for _, indicator in ipairs(list) do
        if indicator.before then before = before + indicator.before else known = false end
        after = after + indicator.after
        questions = questions + (indicator.n or 0)
    end
    local count = math.max(1, #list)
    return known and rounded(before / count) or nil, rounded(after / count), questions
end

local function comparison(env, indicator)
    local before = indicator.before and rounded(indicator.before)
    local after = rounded(indicator.after)
    local change = before and math.abs(after - before)
    return ui.comparison(env, {
        key = indicator.id, title = indicator.label or indicator.id, before = before, after = after,
        before_words = t "result.before", after_words = before and t "result.after" or t "result.now",
        change_words = change and t("result.points", { points = change }),
    })
end

-- One line under the indicators: how their average moved, or what they were worked out from.
local function average_words(list)
    local before, after, questions = averages(list)
    if not before then return t("result.based", { n = questions }) end
    local key = after > before and "result.average" or after < before and "result.average.down"
        or "result.average.same"
    return t(key, { before = before, after = after })
end

function panels.indicators(env, data, fields)
    local list = data.indicators or {}
    local column = ui.merge(ui.card(env, {
        key = "indicators", pad = { t = 31, r = 38, b = 12, l = 38 }, gap = 0, shrink = 0,
        ui.text { t "result.indicators", style = "h3", color = "ink", role = "heading" },
        ui.box { h = env.text > 1.1 and 22 or 38, shrink = 0 },
    }), fields)
    local rows = { gap = env.text > 1.1 and 22 or 34, grow = 1, basis = not env.portrait and 0 or nil,
        pad = { t = 0, r = 0, b = 14, l = 0 } }
    for _, indicator in ipairs(list) do rows[#rows + 1] = comparison(env, indicator) end
    if #list <= 2 and not env.portrait then
        rows[#rows + 1] = ui.stack {
            grow = 1, basis = 0, min_h = 0,
            ui.picture {
                src = "media:illustrations/selamat.svg", alt = t "result.picture", fit = "contain",
                abs = { l = 0, t = 0, r = 0, b = 8 },
            },
        }
    end
    column[3] = #list > 4 and ui.scroll { grow = 1, basis = 0, fade = "surface", key = "list", ui.column(rows) }
        or ui.column(rows)
    column[4] = ui.box { h = 2, shrink = 0, fill = "line", decor = true }
    column[5] = ui.row {
        gap = 16, align = "center", min_h = 80, shrink = 0, pad = { t = 6, r = 0, b = 6, l = 0 },
        ui.icon { name = "chart", size = 40, color = "accent", decor = true },
        ui.text {
            average_words(list), style = "body", size = 26, markup = true, color = "ink", max_lines = 3, grow = 1,
        },
        data.review and ui.button(env, {
            kind = "secondary", small = true, icon = "book", label = t "result.review", tap = "review", id = "review",
        }),
    }
    return ui.column(column)
end

local function step(env, number, words)
    return ui.row {
        gap = 18, align = "start",
        ui.box {
            w = 52, h = 52, radius = 18, fill = "accentSoft", align = "center", justify = "center", shrink = 0,
                decor = true,
            ui.text { tostring(number), style = "title", size = 27, color = "accent" },
        },
        ui.text { words, style = "body", size = 26 * math.min(env.text, MOST_GROWN), scale_text = false, line = 1.4,
            markup = true,
                  color = "ink", grow = 1, margin = { t = 7, r = 0, b = 0, l = 0 } },
    }
end

local function weakest(data)
    local worst
    for _, indicator in ipairs(data.indicators or {}) do
        if not worst or indicator.after < worst.after then worst = indicator end
    end
    return worst
end

-- again: the label of the indicator to repeat the module for, or nil. In large type two steps fill the card.
local function steps(env, again)
    local list = { gap = 26, step(env, 1, t "result.next.apply") }
    local tight = again and env.text > 1.1 and not env.portrait
    if not tight then list[2] = step(env, 2, t "result.next.tell") end
    if again then list[#list + 1] = step(env, #list + 1, t("result.next.repeat", { label = again })) end
    return list
end

-- The number of a result that counts; else what to do with what was learned.
function panels.last(env, data, title)
    local code = data.code and data.code ~= ""
    if data.passed and code then return result_number.card(env, data, title) end
    return panels.next_steps(env, data)
end

function panels.next_steps(env, data)
    local worst = not data.passed and weakest(data)
    local again = worst and (worst.label or worst.id) or nil
    local guest = app.person and app.person.guest
    local code = data.code and data.code ~= ""
    return ui.column(ui.card(env, {
        key = "next", w = not env.portrait and 450 or nil, shrink = 0, pad = { t = 32, r = 36, b = 30, l = 36 },
            gap = 26,
        ui.row { justify = "center", ui.marks.eyebrow(t "result.next", "target") },
        ui.column(steps(env, again)),
        ui.spacer {},
        code and ui.box {
            self = "center", radius = 18, fill = "sunken", pad = { t = 10, r = 24, b = 10, l = 24 }, shrink = 0,
            ui.text { data.code, style = "h3", size = 31, scale_text = false, color = "ink", max_lines = 1 },
        },
        ui.text {
            t(guest and "result.not_stored" or "result.stored"), style = "small", size = 23, line = 1.4, color = "ink2",
            align = "center",
        },
    }))
end

return panels
