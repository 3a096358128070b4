-- 04-07: the frame around a lesson. What is inside comes from the lesson's own process.
local ui = require "ui"
local app = require "app"
local parts = require "home_parts"
local t = app.t

local SHOW_OPENING_MS = 300
local MOST_REVIEW_MS = 3000  -- a lesson that says nothing by then is gone

local lesson = {}
local module, frame, opening, saving, slow, reviewing

local function to_result() app.go("result", { again = true }) end

-- Looking back at the lesson that has just been done.
local function review()
    frame, reviewing = nil, true
    app.ask("lesson.event", { name = "review" })
    kiosk.after(MOST_REVIEW_MS, function()
        if app.at ~= "lesson" or not reviewing or frame then return end
        to_result()
        app.toast(t "lesson.review_failed", "warning")
    end)
end

-- arg: a module of the catalogue, {pack, lesson}, or {review = true}: the last one once more, answered.
function lesson.enter(arg)
    if arg.review then return review() end
    reviewing = false
    module, frame, opening, saving, slow = arg, nil, true, false, false
    kiosk.after(SHOW_OPENING_MS, function() slow = true end)
    app.began_lesson = true
    app.ask("lesson.open", { pack = arg.pack, lesson = arg.lesson }, function(data)
        opening = false
        module = ui.merge(module, { title = data.title, sub = data.sub })
        if data.resumed then app.toast(t "lesson.resumed", "check-circle") end
    end, function()
        if app.at ~= "lesson" then return end
        app.go "home"
        app.toast(t "lesson.open_failed", "warning")
    end)
end

local function sub()
    local pillar = parts.pillar_title(module.pillar)
    if pillar == "" then return module.sub ~= "" and module.sub or nil end
    if (module.jp or 0) <= 0 then return pillar end
    return t("lesson.sub", { pillar = pillar, jp = app.number(module.jp) })
end

-- What is left of a quiz's time, calmly: a ring that empties, whole minutes. Only the last one says so.
local LAST_MS, MINUTE_MS = 60000, 60000

local function time_left(timer)
    local last = timer.left_ms <= LAST_MS
    local words = last and t "lesson.time.last" or t("lesson.time", { n = math.ceil(timer.left_ms / MINUTE_MS) })
    return ui.row {
        key = "time", id = "time", role = "timer", label = words, gap = 16, align = "center", shrink = 0,
        ui.ring {
            value = timer.left_ms / timer.limit_ms, size = 60, stroke = 9, color = "flame", track = "onNight/20",
            shrink = 0, decor = true,
        },
        ui.text { words, style = "sub", color = last and "flame" or "onNight", max_lines = 1,
                  },
    }
end

-- Petals or words of the place in the lesson; a time limit stands before them.
local function header_right(shown)
    local steps = ui.steps {
        step = shown.step, steps = shown.steps, words = t("lesson.steps", { step = shown.step, steps = shown.steps }),
    }
    if not shown.timer then return steps end
    return ui.row { gap = 40, align = "center", shrink = 0, time_left(shown.timer), steps }
end

-- The lesson's header; trouble uses it too.
function lesson.header(env, shown)
    return ui.header(env, {
        title = module.title or "", sub = sub(), plain = env.portrait,
        right = shown and header_right(shown),
    })
end

function lesson.current() return module end

local function primary_button()
    local primary = frame and frame.primary
    if not primary then return nil end
    if saving then
        return { label = t "lesson.saving", busy = true, forward = true, enabled = false, hint = t "lesson.saving.hint",
                 tap = "primary", id = "primary" }
    end
    return {
        label = primary.label, icon = primary.icon, forward = true, enabled = primary.enabled ~= false,
            hint = primary.hint,
        tap = "primary", id = "primary",
    }
end

local function content()
    if frame then
        -- A new key for each step lets the new page slide in; the same step is only redrawn.
        return ui.slot { name = "lesson", key = "step-" .. frame.step_id, grow = 1, basis = 0, enter = "slide" }
    end
    return ui.column {
        grow = 1, align = "center", justify = "center", gap = 24,
        slow and opening and ui.icon { name = "book", size = 72, color = "ink3", decor = true },
        slow and opening and ui.text { t "lesson.opening", style = "h3", color = "ink2" },
    }
end

-- 04: how far the reading of a page has come. In very large text a page may scroll there: then the mark
-- alone says it.
local function spoken_line(env)
    local spoken = env.spoken
    if not spoken or not frame or frame.step_kind ~= "explain" or env.text >= 1.4 then return nil end
    return ui.row {
        key = "spoken", abs = { l = env.portrait and 40 or 876, r = env.portrait and 40 or 56,
            b = (env.portrait and 246 or 136) + 8 },
        h = 30, gap = 20, align = "center",
        ui.bar { value = spoken.at / spoken.of, h = 10, grow = 1, color = "accent", track = "sunken", decor = true },
        ui.text { t("lesson.spoken", { n = spoken.at, m = spoken.of }), style = "label", color = "ink2",
            max_lines = 1 },
    }
end

function lesson.view(env)
    return ui.page(env, {
        header = lesson.header(env, frame),
        content = content(),
        overlays = { spoken_line(env) },
        bar = ui.bottom_bar(env, {
            leave = { kind = "quiet", icon = "home", label = t "bar.home", tap = "home", id = "home" },
            back = frame and frame.back and {
                kind = "secondary", icon = "arrow-left", label = t "bar.back", tap = "back", id = "back",
            } or nil,
            tools = app.tools(env, { tight = true, listen = true }),
            primary = primary_button(),
        }),
    })
end

-- The lesson's own words, and its recording of them if it has one.
function lesson.speech()
    return { lines = frame and frame.speech or {}, sound = frame and frame.sound, lesson = true }
end

-- Ends the lesson and goes home; what was answered is kept.
function lesson.leave()
    app.ask "lesson.close"
    app.go "home"
end

local EVENTS = {
    primary = function()
        if reviewing and frame and frame.step == frame.steps then return to_result() end
        app.ask("lesson.event", { name = "primary" })
    end,
    back = function() app.ask("lesson.event", { name = "back" }) end,
    home = function()
        if app.person and app.person.guest then
            app.show_over("leave", { words = "lesson" })
        else
            lesson.leave()
        end
    end,
}

function lesson.event(name)
    local own = EVENTS[name]
    if own then own() end
    return own ~= nil
end

-- Once, when the last minute begins.
local function warn_of_time(before, timer)
    if not timer or timer.left_ms > LAST_MS then return end
    if before and before.left_ms > LAST_MS then app.toast(t "lesson.time.warning", "clock") end
end

local MESSAGES = {
    lesson = function(data)
        warn_of_time(frame and frame.timer, data.timer)
        frame, saving = data, false
        -- In the language the lesson is shown in.
        if data.title then module = ui.merge(module, { title = data.title }) end
    end,
    lesson_saving = function() saving = true end,
    lesson_done = function() app.go("result", { title = module.title, module = module }) end,
    lesson_fault = function(data) app.go("trouble", { fault = data, shown = frame, module = module }) end,
}

function lesson.message(kind, data)
    local own = MESSAGES[kind]
    if own then own(data) end
end

return lesson
