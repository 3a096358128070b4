-- Kiosks that nobody has met: whose results count is for a person to say, by the kiosk's own id.
local ui = require "ui"
local app = require "app"
local long_list = require "long_list"
local parts = require "parts"
local t = app.t

local strangers = {}
local intake, trusted = nil, {}

function strangers.enter(arg)
    intake, trusted = arg, {}
    long_list.enter()
end

local function count()
    local sum = 0
    for _ in pairs(trusted) do sum = sum + 1 end
    return sum
end

local function row(env, kiosk)
    local on, named = trusted[kiosk.kiosk] == true, kiosk.name and kiosk.name ~= ""
    return ui.toggle(env, {
        key = kiosk.kiosk, id = "trust-" .. kiosk.kiosk, on = on, tap = "trust", arg = kiosk.kiosk,
        label = app.spaced(kiosk.kiosk),
        words = t("strangers.row", {
            name = named and kiosk.name or t "strangers.no_name", n = app.count(kiosk.bundles),
        }),
        state_words = t(on and "strangers.on" or "strangers.off"),
    })
end

local function explanation(env)
    return ui.column {
        gap = 22, justify = "center",
        ui.marks.eyebrow(t "strangers.eyebrow", "shield"),
        parts.heading(app.counted("strangers.heading", #intake.strangers), 42),
        ui.text { t "strangers.words", style = "body", color = "ink", line = 1.5 },
        ui.note(env, { kind = "info", icon = "info", words = t "strangers.how", size = 25 }),
    }
end

local function list(env)
    local rows = { gap = 16 }
    for index, kiosk in ipairs(intake.strangers) do rows[index] = row(env, kiosk) end
    return ui.column {
        gap = 20,
        ui.row {
            justify = "between", align = "center", shrink = 0,
            ui.marks.eyebrow(t "strangers.list", "monitor"),
            #intake.strangers > 1 and ui.button(env, {
                kind = "plain", small = true, icon = "check", label = t "strangers.all", tap = "all", id = "all",
            }),
        },
        long_list.area(env, { key = "kiosks", fade = "page", ui.column(rows) }),
    }
end

function strangers.view(env)
    local others = #intake.survey.kiosks - #intake.strangers
    local none = count() == 0 and others == 0
    return app.page(env, {
        id = "strangers", title = t "strangers.title", sub = t "frame.title",
        content = parts.halves(env, { left = explanation(env), right = list(env), w = 640 }),
        leave = app.back_button(),
        primary = {
            icon = "arrow-right", forward = true, tap = "go", id = "primary", enabled = not none,
            label = count() > 0 and app.counted("strangers.go", count()) or t "strangers.go.none",
            hint = t "strangers.hint",
        },
    })
end

local function go()
    local trust = {}
    for id in pairs(trusted) do trust[#trust + 1] = id end
    app.go("adding", ui.merge(intake, { trust = trust }))
end

strangers.events = {
    trust = function(id) trusted[id] = not trusted[id] or nil end,
    all = function()
        for _, kiosk in ipairs(intake.strangers) do trusted[kiosk.kiosk] = true end
    end,
    go = go,
    back = function() app.go "start" end,
}

return strangers
