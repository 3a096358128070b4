-- A person's own page: what this kiosk keeps about them, what they learned, their hours.
local ui = require "ui"
local app = require "app"
local long_list = require "long_list"
local parts = require "home_parts"
local t = app.t

local mine = { unspoken = { ["confirm.nip"] = true } }  -- nobody around is to hear a number
local record, failed = nil, false

function mine.enter()
    record, failed = nil, false
    long_list.enter()
    mine.renamed()
end

function mine.renamed()
    app.ask("person.record", {}, function(data) record = data end, function() failed = true end)
end

local function grouped(nip)
    return nip:sub(1, 8) .. " " .. nip:sub(9, 14) .. " " .. nip:sub(15, 15) .. " " .. nip:sub(16, 18)
end

local function fact(key, words)
    return words and ui.column {
        key = key, gap = 2, shrink = 0,
        ui.text { t(key), style = "label", size = 23, color = "ink2", max_lines = 1 },
        ui.text { words, style = "h3", size = 28, color = "ink", max_lines = 2 },
    }
end

local function number_tile(icon, number, words)
    return ui.column {
        grow = 1, basis = 0, gap = 6, align = "center", role = "status", label = number .. " " .. words,
        ui.icon { name = icon, size = 40, color = "accent", decor = true },
        ui.text { number, style = "h3", color = "ink", max_lines = 1 },
        ui.text { words, style = "label", color = "ink2", align = "center", max_lines = 2 },
    }
end

local function about_me(env)
    local person = app.person or {}
    return ui.column(ui.card(env, {
        key = "about", shrink = 0, gap = 20, pad = { t = 32, r = 38, b = 34, l = 38 },
        ui.marks.eyebrow(t "mine.kept", "shield-check"),
        fact("confirm.name", person.name), fact("confirm.nip", person.nip and grouped(person.nip)),
        fact("confirm.unit", person.unit),
        ui.box { h = 2, shrink = 0, fill = "line", decor = true },
        ui.row {
            gap = 14, align = "start",
            number_tile("calendar", app.number(record.visits), t "mine.visits"),
            number_tile("check-circle", app.number(record.answers), t "mine.answers"),
            number_tile("clock", app.number(record.minutes), t "mine.minutes"),
        },
    }))
end

local function privacy()
    return ui.row {
        gap = 16, align = "center", shrink = 0, min_h = 56,
        ui.icon { name = "lock", size = 34, color = "info", decor = true, shrink = 0 },
        ui.text { t "mine.sealed", style = "small", color = "ink2", grow = 1 },
    }
end

local PILLS = {
    passed = { "ok", "check", "mine.passed" },
    started = { "info", "play", "mine.started" },
    failed = { "warn", "refresh", "mine.not_passed" },
}

local function state_of(lesson)
    if lesson.passed then return "passed" end
    return lesson.state == "started" and "started" or "failed"
end

local function lesson_words(lesson)
    if lesson.passed then
        return t("mine.lesson.passed", { score = lesson.score or 0, jp = app.number(lesson.jp) })
    end
    if lesson.state == "started" then
        return t("mine.lesson.started", { percent = math.floor(lesson.progress * 100 + 0.5) })
    end
    return t("mine.lesson.score", { score = lesson.score or 0 })
end

-- Of one under way how far, of one not passed how well.
local function ring_value(lesson)
    return lesson.state == "started" and lesson.progress or (lesson.score or 0) / 100
end

local function lesson_row(index, lesson)
    local pill = PILLS[state_of(lesson)]
    local words = lesson_words(lesson)
    return ui.row {
        key = "lesson-" .. index, role = "status", label = lesson.title .. ". " .. words .. ". " .. t(pill[3]),
        min_h = 116, gap = 22, align = "center", shrink = 0, pad = { t = 12, r = 0, b = 12, l = 0 },
        ui.progress_ring { value = ring_value(lesson), done = lesson.passed, size = 88 },
        ui.column {
            grow = 1,
            ui.text { lesson.title, style = "h3", size = 28, color = "ink", max_lines = 2 },
            ui.text { words, style = "small", color = "ink2", max_lines = 1 },
        },
        ui.marks.pill(pill[1], t(pill[3]), pill[2]),
    }
end

local function no_lessons()
    return ui.column {
        grow = 1, align = "center", justify = "center", gap = 18, min_h = 300,
        ui.icon_tile("book", "accent", 96),
        ui.text { t "mine.none.title", style = "h3", color = "ink", align = "center" },
        ui.text { t "mine.none.words", style = "body", size = 26, color = "ink2", align = "center", max_w = 640 },
    }
end

local function lesson_list(env)
    if #record.lessons == 0 then return no_lessons() end
    local rows = {}
    for index, lesson in ipairs(record.lessons) do
        if index > 1 then rows[#rows + 1] = ui.box { h = 2, shrink = 0, fill = "line", decor = true } end
        rows[#rows + 1] = lesson_row(index, lesson)
    end
    return long_list.area(env, { key = "lessons", fade = "surface", ui.column(rows) })
end

local function learned(env, fields)
    return ui.column(ui.card(env, ui.merge({
        key = "learned", pad = { t = 30, r = 38, b = 20, l = 38 }, gap = 14,
        ui.text { t "mine.learned", style = "h3", color = "ink", role = "heading" },
        lesson_list(env),
        ui.box { h = 2, shrink = 0, fill = "line", decor = true },
        privacy(),
    }, fields)))
end

local function content(env)
    if not record then
        return ui.column {
            grow = 1, align = "center", justify = "center",
            ui.text { t(failed and "mine.failed" or "mine.waiting"), style = "h3", color = "ink2", align = "center" },
        }
    end
    if env.portrait then
        return ui.column {
            grow = 1, pad = { t = 30, r = 40, b = 30, l = 40 }, gap = 22,
            about_me(env), parts.progress(env), learned(env, { grow = 1, basis = 0 }),
        }
    end
    return ui.row {
        grow = 1, pad = { t = 34, r = 56, b = 34, l = 56 }, gap = 28, align = "stretch",
        ui.column { w = 640, shrink = 0, gap = 24, about_me(env), parts.progress(env) },
        learned(env, { grow = 1, basis = 0 }),
    }
end

function mine.view(env)
    return ui.page(env, {
        header = ui.header(env, {
            title = t "mine.title", sub = not env.portrait and app.place() or nil, right = app.person_block(),
        }),
        content = content(env),
        bar = ui.bottom_bar(env, {
            leave = not env.portrait and { kind = "quiet", icon = "exit", label = t "bar.leave", tap = "leave",
                id = "leave" } or nil,
            back = { kind = "secondary", icon = "arrow-left", label = t "bar.back", tap = "home", id = "back" },
            tools = app.tools(env, { no_help = true, listen = true, tight = true }),
            primary = app.last_result and {
                kind = "secondary", icon = "chart", label = t "home.result", tap = "result", id = "result",
                min_w = 360,
            } or nil,
        }),
    })
end

local EVENTS = {
    home = function() app.go "home" end,
    leave = app.leave,
    result = function() app.go("result", { again = true }) end,
}

function mine.event(name)
    local own = EVENTS[name]
    if own then own() end
    return own ~= nil
end

return mine
