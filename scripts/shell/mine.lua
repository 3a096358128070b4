-- A person's own page: what this kiosk keeps about them, their hours, what they can do, what they learned.
local ui = require "ui"
local app = require "app"
local long_list = require "long_list"
local modules = require "mine_modules"
local parts = require "mine_parts"
local skills = require "mine_skills"
local t = app.t

local mine = { unspoken = { ["confirm.nip"] = true } }  -- nobody around is to hear a number
local record, failed = nil, false
local tab = "skills"

function mine.enter()
    record, failed, tab = nil, false, "skills"
    long_list.enter()
    skills.enter()
    mine.renamed()
end

function mine.renamed()
    app.ask("person.record", {}, function(data) record = data end, function() failed = true end)
end

local function has_scores() return (record.questions or 0) > 0 end

local function tabs(env)
    return ui.tabs(env, {
        key = "tabs", tap = "tab", value = tab, label = t "mine.title", fill = true,
        tabs = {
            { value = "skills", label = t "mine.skills", icon = "target" },
            { value = "modules", label = t "mine.learned", icon = "book" },
        },
    })
end

-- Before the first scored answer there is nothing to choose between.
local function results(env, fields)
    local card = ui.card(env, ui.merge({
        key = "results", pad = { t = 26, r = 34, b = 16, l = 34 }, gap = 18,
        has_scores() and tabs(env)
            or ui.text { t "mine.learned.all", style = "h3", color = "ink", role = "heading" },
    }, fields))
    local open = has_scores() and tab == "skills" and skills or modules
    for _, child in ipairs(open.content(env, record)) do card[#card + 1] = child end
    return ui.column(card)
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
            parts.about(env, record), parts.hours(env, record), results(env, { grow = 1, basis = 0 }),
        }
    end
    return ui.row {
        grow = 1, pad = { t = 30, r = 56, b = 30, l = 56 }, gap = 28, align = "stretch",
        ui.column { w = 600, shrink = 0, gap = 22, parts.about(env, record), parts.hours(env, record) },
        results(env, { grow = 1, basis = 0 }),
    }
end

-- Where this kiosk lets people have a PIN.
local function tools(env)
    local all = app.tools(env, { no_help = true, listen = true, tight = true })
    if app.person and app.person.may_pin then
        all[#all + 1] = ui.button(env, { kind = "tool", icon = "lock", label = t "mine.pin", tap = "pin", id = "pin" })
    end
    return all
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
            tools = tools(env),
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
    pin = function() app.go "own_pin" end,
    result = function() app.go("result", { again = true }) end,
    tab = function(value)
        tab = value
        long_list.enter()
    end,
    pillar = skills.choose,
}

function mine.event(name, arg)
    local own = EVENTS[name]
    if own then own(arg) end
    return own ~= nil
end

return mine
