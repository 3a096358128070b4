-- 18: a lesson that failed. Calm, no red; says what is safe and always offers a way on.
local ui = require "ui"
local app = require "app"
local t = app.t

local STORAGE_FULL = "PLJ-302"

local trouble = {}
local fault, shown, module

function trouble.enter(arg)
    fault, shown, module = arg.fault or {}, arg.shown, arg.module
end

local function safe_words()
    if app.person and app.person.guest then return t "trouble.guest" end
    local step = fault.step or (shown and shown.step) or 1
    if step <= 1 then return t "trouble.first" end
    return t("trouble.saved", { step = step - 1 })
end

local function is_full() return fault.code == STORAGE_FULL end

-- heading, what is safe, what to do next
local function told()
    if not is_full() then return t "trouble.heading", safe_words(), t "trouble.next" end
    local guest = app.person and app.person.guest
    return t "trouble.full", t(guest and "trouble.full.guest" or "trouble.full.safe"), t "trouble.full.next"
end

local function buttons(env)
    return ui.row {
        gap = 22, wrap = true, margin = { t = 40, r = 0, b = 0, l = 0 },
        ui.button(env, { kind = "secondary", icon = "refresh", label = t "trouble.retry", tap = "retry",
            id = "retry" }),
        not is_full() and ui.button(env, { kind = "secondary", icon = "skip", label = t "trouble.skip", tap = "skip",
            id = "skip" }),
    }
end

local function words(env)
    local heading, safe, next_words = told()
    local where = fault.where and fault.where ~= "" and fault.where or (module.pack .. "/" .. module.lesson)
    return ui.column {
        grow = 1, basis = not env.portrait and 0 or nil, justify = "center", shrink = 0,
        ui.marks.eyebrow(t "trouble.eyebrow", "info"),
        ui.text {
            heading, style = "h1", color = "ink", role = "heading", margin = { t = 26, r = 0, b = 0,
                l = 0 },
        },
        ui.text { safe, style = "body_l", color = "ink", margin = { t = 22, r = 0, b = 0, l = 0 } },
        ui.text { next_words, style = "body_l", color = "ink", margin = { t = 25, r = 0, b = 0, l = 0 } },
        buttons(env),
        ui.text {
            t("trouble.code", { code = fault.code or "PLJ", where = where }), style = "small", color = "ink2",
            margin = { t = 27, r = 0, b = 0, l = 0 },
        },
    }
end

local function picture(fields)
    return ui.picture(ui.merge({
        src = "media:illustrations/kendala.svg", alt = t "trouble.picture", fit = "contain", shrink = 0,
    }, fields))
end

function trouble.view(env)
    local lesson = app.screens.lesson
    local content
    if env.portrait then
        content = ui.column {
            grow = 1, pad = 40, gap = 32, justify = "center", picture { w = "100%", h = 620 }, words(env),
        }
    else
        content = ui.row {
            grow = 1, pad = { t = 44, r = 96, b = 44, l = 106 }, gap = 70, align = "center",
            picture { w = 764, h = 573 }, words(env),
        }
    end
    return ui.page(env, {
        header = lesson.header(env, shown),
        content = content,
        bar = ui.bottom_bar(env, {
            back = { kind = "secondary", icon = "arrow-left", label = t "bar.back", tap = "other", id = "back" },
            tools = app.tools(env),
            primary = { icon = "home", forward = true, label = t(is_full() and "result.home" or "trouble.other"),
                tap = "other", id = "primary",
                min_w = 420 },
        }),
    })
end

local function again(service)
    app.ask(service, {}, nil, function() app.toast(t "lesson.open_failed", "warning") end)
end

local EVENTS = {
    retry = function() again "lesson.retry" end,
    skip = function() again "lesson.skip" end,
    other = function() app.screens.lesson.leave() end,
}

function trouble.event(name)
    local own = EVENTS[name]
    if own then own() end
    return own ~= nil
end

-- It works again: back into the lesson.
function trouble.message(kind, data)
    local lesson = app.screens.lesson
    if kind == "lesson" then
        app.at = "lesson"
        lesson.message(kind, data)
    elseif kind == "lesson_fault" then
        fault = data
    elseif kind == "lesson_done" then
        lesson.message(kind, data)
    end
end

return trouble
