-- The modules a person has taken, newest first.
local ui = require "ui"
local app = require "app"
local long_list = require "long_list"
local t = app.t

local modules = {}

local PILLS = {
    passed = { "ok", "check", "mine.passed" },
    started = { "info", "play", "mine.started" },
    failed = { "warn", "refresh", "mine.not_passed" },
}

local function state_of(lesson)
    if lesson.passed then return "passed" end
    return lesson.state == "started" and "started" or "failed"
end

local function score_words(lesson)
    if lesson.passed then
        return t("mine.lesson.passed", { score = lesson.score or 0, jp = app.number(lesson.jp) })
    end
    if lesson.state == "started" then
        return t("mine.lesson.started", { percent = math.floor(lesson.progress * 100 + 0.5) })
    end
    return t("mine.lesson.score", { score = lesson.score or 0 })
end

-- "Nilai 86 · 1 JP · 2 kali · 27 November 2026"
local function lesson_words(lesson)
    local words = score_words(lesson)
    if (lesson.times or 0) > 1 then words = words .. " · " .. t("mine.lesson.times", { n = lesson.times }) end
    local when = lesson.when
    return when and words .. " · " .. app.date(when.y, when.m, when.d) or words
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
            ui.text { words, style = "small", color = "ink2", max_lines = 2 },
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

local function list(env, record)
    if #record.lessons == 0 then return no_lessons() end
    local rows = {}
    for index, lesson in ipairs(record.lessons) do
        if index > 1 then rows[#rows + 1] = ui.box { h = 2, shrink = 0, fill = "line", decor = true } end
        rows[#rows + 1] = lesson_row(index, lesson)
    end
    return long_list.area(env, { key = "lessons", fade = "surface", ui.column(rows) })
end

local function privacy()
    return ui.row {
        gap = 16, align = "center", shrink = 0, min_h = 56,
        ui.icon { name = "lock", size = 34, color = "info", decor = true, shrink = 0 },
        ui.text { t "mine.sealed", style = "small", color = "ink2", grow = 1 },
    }
end

-- The children of the card that shows them.
function modules.content(env, record)
    return { list(env, record), ui.box { h = 2, shrink = 0, fill = "line", decor = true }, privacy() }
end

return modules
