-- Is this you? What the number itself says, and the name when the kiosk knows it.
local ui = require "ui"
local app = require "app"
local arrive = require "arrive"
local t = app.t

local confirm = { unspoken = { person = true } }  -- nobody around is to hear a number
local nip, facts, starting = "", {}, false

function confirm.enter(arg)
    nip, facts, starting = arg.nip, arg.facts, false
end

local function grouped()
    return nip:sub(1, 8) .. " " .. nip:sub(9, 14) .. " " .. nip:sub(15, 15) .. " " .. nip:sub(16, 18)
end

local function birth_words()
    local birth = facts.birth
    if not birth then return nil end
    return app.date(birth.y, birth.m, birth.d)
end

local function sex_words()
    if facts.sex == "L" then return t "confirm.sex.L" end
    if facts.sex == "P" then return t "confirm.sex.P" end
    return nil
end

local function line(key, words)
    return words and ui.column {
        gap = 2, shrink = 0,
        ui.text { t(key), style = "label", size = 24, color = "ink2", max_lines = 1 },
        ui.text { words, style = "h3", size = 32, color = "ink", max_lines = 2 },
    }
end

local function lines()
    if facts.name then
        return { line("confirm.name", facts.name), line("confirm.unit", facts.unit), line("confirm.nip", grouped()) }
    end
    return { line("confirm.nip", grouped()), line("confirm.birth", birth_words()), line("confirm.sex", sex_words()) }
end

local function person_card(env)
    local column = { key = "person", shrink = 0, gap = 24, pad = { t = 38, r = 44, b = 40, l = 44 } }
    for _, item in ipairs(lines()) do
        if #column > 0 then
            column[#column + 1] = ui.box { h = 2, shrink = 0, fill = "line", decor = true }
        end
        column[#column + 1] = item
    end
    return ui.column(ui.card(env, column))
end

local function words(env)
    return ui.column {
        grow = 1, basis = not env.portrait and 0 or nil, justify = "start", shrink = 0,
        ui.marks.eyebrow(t "confirm.eyebrow"),
        ui.box { h = 13, shrink = 0 },
        ui.text { t "confirm.heading", style = "h1", color = "ink", role = "heading" },
        ui.box { h = 29, shrink = 0 },
        person_card(env),
        ui.spacer { min_h = 24 },
        ui.note(env, {
            kind = "info", icon = facts.name and "shield-check" or "info",
            words = t(facts.name and "confirm.known" or "confirm.unknown"), size = 27,
        }),
    }
end

local function picture(env, fields)
    return ui.column(ui.card(env, ui.merge({
        key = "picture", clip = true, shrink = 0, gradient = { dir = "v", from = "panel1", to = "panel2" },
        ui.picture {
            src = "media:illustrations/belajar-bersama.svg", alt = t "confirm.picture", fit = "contain", grow = 1,
            w = "100%",
        },
    }, fields)))
end

function confirm.view(env)
    local content
    if env.portrait then
        content = ui.column { grow = 1, pad = 40, gap = 36, picture(env, { h = 620 }), words(env) }
    else
        content = ui.row {
            grow = 1, pad = { t = 44, r = 56, b = 44, l = 56 }, gap = 56, words(env), picture(env, { w = 776 }),
        }
    end
    return ui.page(env, {
        header = ui.header(env, { title = t "confirm.title", sub = app.place() }),
        content = content,
        bar = ui.bottom_bar(env, {
            back = { kind = "secondary", icon = "arrow-left", label = t "confirm.no", tap = "back", id = "back" },
            tools = app.tools(env),
            primary = {
                icon = "check", forward = true, label = t "confirm.yes", tap = "yes", id = "primary",
                    enabled = not starting,
                hint = t "toast.session",
            },
        }),
    })
end

local function begin()
    if starting then return end
    starting = true
    app.ask("session.start", { nip = nip }, function(data)
        data.name, data.unit, data.sex = data.name or facts.name, data.unit or facts.unit, data.sex or facts.sex
        arrive(data, nip)
    end, function()
        starting = false
        app.toast(t "toast.session", "warning")
    end)
end

function confirm.event(name)
    if name == "yes" or name == "enter" then
        begin()
    elseif name == "back" then
        app.go("identify", nip)
    else
        return false
    end
    return true
end

return confirm
