-- The page that closes a quiz: how much was right, by pillar or indicator, beside what it was at the
-- pretest; and, where feedback comes at the end, the questions worth another look with their reasons.
local ui = require "ui"
local scroll = require "steps.scroll"
local chart = require "steps.explain_chart"

local quiz_end = {}

local PILLARS = { "cakap", "etika", "budaya", "aman", "netralitas" }
local FULL = 100

local function percent(sum) return sum.max > 0 and math.floor(FULL * sum.score / sum.max + 0.5) or FULL end

local function title(quiz, words)
    if quiz.title then return quiz.title end
    local key = "quiz_end_" .. quiz.purpose
    local own = quiz.purpose == "pretest" or quiz.purpose == "posttest"
    return words(own and key or (quiz.purpose == "refresher" and "refresher_end" or "quiz_end"))
end

local function points(result, words)
    return words("quiz_points", { n = result.count - #result.wrong, m = result.count })
end

-- The groups one is told about: pillars in their order where questions have them, else indicators.
local function groups(result, ctx)
    local list = {}
    for _, name in ipairs(PILLARS) do
        local sum = result.pillars[name]
        if sum then
            list[#list + 1] = { name = ctx.words("pillar_" .. name), sum = sum, before = ctx.before.pillars[name] }
        end
    end
    if #list > 0 then return "quiz_by_pillar", list end
    local codes = {}
    for code in pairs(result.indicators) do codes[#codes + 1] = code end
    table.sort(codes)
    for _, code in ipairs(codes) do
        list[#list + 1] = { name = ctx.labels[code] or code, sum = result.indicators[code],
                            before = ctx.before.indicators[code] }
    end
    return "quiz_by_indicator", list
end

local function share(group, words) return words("quiz_share", { name = group.name, n = percent(group.sum) }) end

local function bars(ctx)
    local words = ctx.words
    local heading, list = groups(ctx.result, ctx)
    local many = #list > 4
    local card = {
        key = "groups", shrink = 0, gap = many and 12 or 24,
        pad = { t = many and 20 or 28, r = 36, b = many and 22 or 32, l = 36 },
        ui.text { words(heading), style = "h3", color = "ink", role = "heading" },
    }
    for index, group in ipairs(list) do
        local before, after = group.before and percent(group.before), percent(group.sum)
        card[#card + 1] = ui.comparison(ctx.env, {
            key = "group-" .. index, title = share(group, words), before = before, after = after,
            before_words = words "quiz_before", after_words = words(before and "quiz_now" or "quiz_only"),
            change_words = before and words("quiz_change", { n = math.abs(after - before) }),
        })
    end
    return #list > 0 and ui.column(ui.card(ctx.env, card)) or nil
end

local FEWEST = 3  -- pillars that span a figure

-- The pillars as one figure: what a pretest is made for, and a post-test beside it.
local function profile(ctx, quiz)
    if quiz.purpose ~= "pretest" and quiz.purpose ~= "posttest" then return nil end
    local words, rows, compared = ctx.words, {}, true
    local heading, list = groups(ctx.result, ctx)
    if heading ~= "quiz_by_pillar" or #list < FEWEST then return nil end
    for _, group in ipairs(list) do compared = compared and group.before ~= nil end
    for index, group in ipairs(list) do
        local values = { percent(group.sum) }
        if compared then table.insert(values, 1, percent(group.before)) end
        rows[index] = { label = group.name, values = values }
    end
    return chart.card(ctx.env, {
        kind = "radar", title = words "quiz_profile", rows = rows, max = FULL, decimal = ",",
        series = compared and { words "quiz_before", words "quiz_now" } or nil,
    }, words, { plot_h = 380 })
end

local function score_card(ctx, quiz)
    local env, words, result = ctx.env, ctx.words, ctx.result
    local part = percent(result)
    return ui.row {
        key = "score", id = "quiz-score", role = "status", label = points(result, words), shrink = 0, radius = 28,
        clip = true, shadow = "card", gradient = { dir = "v", from = "cardNight1", to = "cardNight2" },
        edge = env.theme == "kontras" and { color = "line", width = 3 } or nil,
        pad = { t = 30, r = 36, b = 30, l = 36 }, gap = 32, align = "center",
        ui.ring {
            value = part / FULL, size = 168, stroke = 20, color = "flame", track = "onNight/20", shrink = 0,
            decor = true,
            ui.text { tostring(part), style = "score", size = 56, line = 1, color = "onNight", align = "center" },
        },
        ui.column {
            grow = 1, gap = 8,
            ui.text { title(quiz, words), style = "h3", color = "onNight", role = "heading" },
            ui.text { points(result, words), style = "body", color = "#D6E5E7" },
        },
    }
end

-- What the question says of its answer: verdict, reason, source.
local function told(step, ctx)
    local lines = {}
    if ctx.is_missed(step) then return { ctx.words "quiz_missed", step.because, step.basis } end
    for _, line in ipairs(step:speech(ctx.state_of(step), ctx) or {}) do
        if line and line ~= "" then lines[#lines + 1] = line end
    end
    return lines
end

-- Behind the verdict, which the page itself tells; nothing was said of what was not answered.
local function first_told(step, ctx) return ctx.is_missed(step) and 1 or 2 end

-- The right answers of a question to choose from, in words.
local function right_answer(step, ctx)
    local list = {}
    for _, option in ipairs(step.options or {}) do
        if option.right then list[#list + 1] = option.words end
    end
    return #list > 0 and ctx.words("quiz_right_answer", { words = table.concat(list, "; ") }) or nil
end

local function reviewed(step, ctx)
    local lines = told(step, ctx)
    local right = right_answer(step, ctx)
    local from = first_told(step, ctx)
    if right then table.insert(lines, 2, right) end
    local card = ui.card(ctx.env, {
        key = "wrong-" .. step.id, id = "wrong-" .. step.id, role = "status", shrink = 0, radius = 24, gap = 8,
        label = (step.ask or "") .. " " .. table.concat(lines, " "), pad = { t = 22, r = 30, b = 24, l = 30 },
        ui.row {
            gap = 18, align = "start",
            ui.marks.diamond(48, "refresh", "accent"),
            ui.text { step.ask or "", style = "option", size = 27, color = "ink", grow = 1 },
        },
    })
    for index = from, #lines do
        local last = index == #lines and index > 2
        card[#card + 1] = ui.text {
            lines[index], style = last and "small" or "body", color = last and "ink2" or "ink", markup = true,
            margin = { t = 0, r = 0, b = 0, l = 66 },
        }
    end
    return ui.column(card)
end

local function missed(ctx)
    local count = 0
    for _, step in ipairs(ctx.result.wrong) do
        if ctx.is_missed(step) then count = count + 1 end
    end
    return count > 0 and ctx.words("quiz_time_up", { n = count }) or nil
end

local function note(quiz, ctx)
    local over = missed(ctx)
    if over then
        return ui.note(ctx.env, { kind = "info", icon = "clock", words = over, id = "time-up" })
    end
    if ctx.result.count == 0 then
        return ui.note(ctx.env, { kind = "info", icon = "info", words = ctx.words "refresher_none" })
    end
    if #ctx.result.wrong == 0 then
        return ui.note(ctx.env, { kind = "right", icon = "check-circle", words = ctx.words "quiz_all_right" })
    end
    if quiz.feedback ~= "none" then return nil end
    return ui.note(ctx.env, { kind = "info", icon = "info", words = ctx.words "quiz_no_answers" })
end

local function review(ctx)
    local list = { gap = 18, ui.text { ctx.words "quiz_review", style = "h3", color = "ink", role = "heading" } }
    for _, step in ipairs(ctx.result.wrong) do list[#list + 1] = reviewed(step, ctx) end
    return list
end

-- Two columns: what came out, and what to look at again; without the latter the bars stand there.
local function columns(quiz, ctx)
    local first, second = { gap = 18, score_card(ctx, quiz) }, { gap = 24 }
    local reviews = quiz.feedback ~= "none" and #ctx.result.wrong > 0
    local figure = profile(ctx, quiz)
    if figure and not reviews then
        first[2], second[1] = bars(ctx), figure
        second[2] = note(quiz, ctx)
        return first, second
    end
    first[2] = note(quiz, ctx)
    if not reviews then return first, { bars(ctx) } end
    first[#first + 1] = figure
    first[#first + 1] = bars(ctx)
    return first, review(ctx)
end

local methods = {}

function methods.view(step, _, ctx)
    local env = ctx.env
    local first, second = columns(step.closes, ctx)
    if env.portrait then
        return scroll.area(ctx, {
            key = "quiz-end",
            ui.column { min_h = env.content_h, pad = 40, gap = 28, ui.column(first), ui.column(second) },
        })
    end
    first.w, first.shrink = 720, 0
    second.grow, second.basis = 1, 0
    return scroll.area(ctx, {
        key = "quiz-end",
        ui.row {
            min_h = env.content_h, pad = { t = 40, r = 56, b = 40, l = 56 }, gap = 44, align = "start",
            ui.column(first), ui.column(second),
        },
    })
end

function methods.speech(step, _, ctx)
    local quiz, words = step.closes, ctx.words
    local lines = { title(quiz, words), points(ctx.result, words) }
    local _, list = groups(ctx.result, ctx)
    for _, group in ipairs(list) do
        lines[#lines + 1] = share(group, words)
    end
    lines[#lines + 1] = missed(ctx)
    if quiz.feedback == "none" then return lines end
    for _, wrong in ipairs(ctx.result.wrong) do
        lines[#lines + 1] = wrong.ask or ""
        for index, line in ipairs(told(wrong, ctx)) do
            if index >= first_told(wrong, ctx) then lines[#lines + 1] = line end
        end
    end
    return lines
end

-- The step that closes a quiz.
function quiz_end.page(quiz)
    local page = { is_step = true, kind = "quiz_end", id = quiz.id .. "/end", place = quiz.place, closes = quiz }
    for name, method in pairs(methods) do page[name] = method end
    return page
end

return quiz_end
