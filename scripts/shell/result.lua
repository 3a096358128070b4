-- 14: what came out of a module, and what to do next.
local ui = require "ui"
local app = require "app"
local long_list = require "long_list"
local parts = require "home_parts"
local panels = require "result_panels"
local tracks = require "tracks"
local t = app.t

local result = {}
local module, next_module

-- A module counts towards the year's hours the first time it is passed.
local function count_hours(data)
    local person = app.person
    if not data.passed or not person or person.guest or not module or module.passed then return end
    person.jp_done = (person.jp_done or 0) + (data.jp or 0)
    module.passed = true
end

-- arg: {title, module} after a lesson, or {again = true} to look at the last one once more.
function result.enter(arg)
    module, next_module = arg.module or module, nil
    long_list.enter()
    if not arg.again then
        app.last_result = nil
        app.ask("result", {}, function(data)
            app.last_result = data
            count_hours(data)
        end)
    end
    app.ask("catalogue", {}, function(data)
        for _, other in ipairs(data.modules or {}) do
            local same = module and other.pack == module.pack and other.lesson == module.lesson
            local wanted = other.state == "new" and other.available ~= false and tracks.is_for(other)
            if wanted and not same and not next_module then
                next_module = other
            end
        end
    end)
end

function result.renamed()
    app.ask("result", {}, function(data) app.last_result = data end)
end

local function content(env)
    local data = app.last_result
    if not data then
        return ui.column {
            grow = 1, align = "center", justify = "center", ui.text { t "result.waiting", style = "h3",
                color = "ink2" },
        }
    end
    local title = data.title or (module and module.title) or ""
    if env.portrait then
        return ui.row {
            pad = { t = 0, r = 40, b = 0, l = 40 },
            long_list.area(env, {
                key = "result", fade = "page",
                ui.column {
                    pad = { t = 34, r = 0, b = 34, l = 0 }, gap = 24,
                    panels.score(env, data, title), panels.indicators(env, data, {}), panels.last(env, data, title),
                },
            }),
        }
    end
    return ui.row {
        grow = 1, pad = { t = 34, r = 56, b = 34, l = 56 }, gap = 28, align = "stretch",
        panels.score(env, data, title), panels.indicators(env, data, { grow = 1, basis = 0 }),
        panels.last(env, data, title),
    }
end

-- Not passed, and another attempt would ask other questions.
local function offers_others()
    local data = app.last_result
    return data and data.other and not data.passed
end

local function primary()
    if offers_others() then
        return { icon = "refresh", forward = true, label = t "result.others", tap = "again", id = "primary" }
    end
    if next_module then
        return { icon = "arrow-right", forward = true, label = t "result.other", tap = "next", id = "primary",
                 min_w = 410 }
    end
    return { icon = "home", forward = true, label = t "result.home", tap = "home", id = "primary" }
end

local function tools(env)
    local list = app.tools(env, { tight = true, no_help = true, listen = "tight" })
    if offers_others() then
        table.insert(list, 1, ui.button(env, { kind = "tool", icon = "home", label = t "bar.home", tap = "home",
                                               id = "home", icon_only = env.portrait }))
        return list
    end
    table.insert(list, 1, ui.button(env, {
        kind = "tool", icon = not env.portrait and "refresh" or nil, label = t "result.again", tap = "again",
        id = "again", pad = env.portrait and 22 or 26,  -- a full bar; targets stay 14 apart
    }))
    return list
end

function result.view(env)
    local title = module and module.title or ""
    local pillar = module and parts.pillar_title(module.pillar) or ""
    return ui.page(env, {
        header = ui.header(env, {
            title = t "result.title", sub = pillar ~= "" and title .. " · " .. pillar or title,
                right = app.person_block(),
            plain = env.portrait,
        }),
        content = content(env),
        bar = ui.bottom_bar(env, {
            leave = { kind = "quiet", icon = "exit", label = t "bar.leave", tap = "leave", id = "leave" },
            tools = tools(env),
            primary = primary(),
        }),
    })
end

local EVENTS = {
    leave = app.leave,
    home = function() app.screens.lesson.leave() end,
    again = function()
        if module then app.go("lesson", module) end
    end,
    review = function() app.go("lesson", { review = true }) end,
    next = function()
        app.ask "lesson.close"
        app.go("lesson", next_module)
    end,
}

function result.event(name)
    local own = EVENTS[name]
    if own then own() end
    return own ~= nil
end

return result
