-- Maintenance: whoever forgot their PIN. Their number is typed, looked up, and the PIN taken away after a
-- second question; they make a new one themselves.
local ui = require "ui"
local app = require "app"
local closing = require "closing"
local t = app.t

local people_pin = { never_idle = true, unspoken = { nip = true, keypad = true } }
local digits, problem, busy = "", nil, false

function people_pin.enter()
    digits, problem, busy = "", nil, false
    closing.enter "people_pin"
end

local function below_field(env)
    if problem then
        return ui.note(env, { id = "problem", kind = "warn", edge = true, icon = "info", title = t(problem[1]),
                              words = t(problem[2]), size = 26 })
    end
    return ui.row {
        gap = 18, align = "center",
        ui.icon { name = "info", size = 38, color = "info", decor = true, shrink = 0 },
        ui.text { t "resetpin.hint", style = "body", size = 26, color = "ink2", grow = 1 },
    }
end

local function field(env)
    local narrow = env.portrait
    return ui.column(ui.card(env, {
        key = "nip", shrink = 0, gap = 24, pad = narrow and { t = 34, r = 26, b = 30, l = 26 }
            or { t = 36, r = 34, b = 30, l = 34 },
        ui.nip_field(env, {
            digits = digits, label = t "identify.nip",
            captions = { t "identify.group.birth", t "identify.group.appointed", t "identify.group.sex",
                         t "identify.group.number" },
            size = narrow and { w = 46, h = 92, px = 36, gap = 4, group = 16 } or nil,
        }),
        below_field(env),
    }))
end

local function heading()
    return ui.column {
        gap = 13, shrink = 0,
        ui.marks.eyebrow(t "people.title", "users"),
        ui.text { t "resetpin.heading", style = "h1", color = "ink", role = "heading" },
    }
end

local function keypad(env, fields)
    return ui.keypad(env, ui.merge({
        label = t "identify.keypad", clear = t "identify.clear", backspace = t "identify.backspace",
    }, fields))
end

local function content(env)
    if env.portrait then
        return ui.column {
            grow = 1, pad = 40, gap = 28, heading(), field(env), ui.spacer {}, keypad(env, { w = 1000, key_h = 142 }),
        }
    end
    return ui.row {
        grow = 1, pad = { t = 44, r = 56, b = 44, l = 56 }, gap = 48,
        ui.column { grow = 1, basis = 0, justify = "center", gap = 29, heading(), field(env) },
        ui.column { justify = "end", shrink = 0, keypad(env) },
    }
end

function people_pin.view(env)
    return ui.page(env, {
        header = ui.header(env, { title = t "maintenance.title", plain = env.portrait, right = closing.pill(),
                                  sub = app.place() }),
        content = content(env),
        bar = ui.bottom_bar(env, {
            back = { kind = "secondary", icon = "arrow-left", label = t "bar.back", tap = "back", id = "back" },
            tools = { env.sound ~= false and app.listen_tool(env) or nil },
            primary = {
                icon = "arrow-right", forward = true, label = t "resetpin.find", tap = "submit", id = "primary",
                enabled = #digits == ui.NIP_LENGTH and not busy, hint = t "identify.enter.hint",
            },
        }),
    })
end

local function found(data)
    busy = false
    if not data.known then
        problem = { "resetpin.unknown", "resetpin.unknown.words" }
    elseif not data.pin then
        problem = { "resetpin.none", "resetpin.none.words" }
    else
        app.show_over("pin_reset", { nip = digits, name = data.name })
    end
end

local function failed()
    busy = false
    app.toast(t "toast.pin", "warning")
end

local function submit()
    if busy then return end
    if #digits < ui.NIP_LENGTH then return app.toast(t "identify.enter.hint", "info") end
    busy = true
    app.ask("maintenance.person", { nip = digits }, found, failed)
end

-- Asked a second time and meant.
function people_pin.reset(nip)
    busy = true
    app.ask("maintenance.pin_reset", { nip = nip }, function()
        busy, digits = false, ""
        app.toast(t "resetpin.done", "check-circle")
    end, failed)
end

local EVENTS = {
    digit = function(arg)
        if #digits < ui.NIP_LENGTH and tostring(arg):match "^%d$" then digits = digits .. arg end
        problem = nil
    end,
    backspace = function() digits, problem = digits:sub(1, -2), nil end,
    clear = function() digits, problem = "", nil end,
    submit = submit,
    enter = submit,
    back = function() app.go "people" end,
}

function people_pin.event(name, arg)
    local own = EVENTS[name]
    if own then own(arg) end
    closing.touched()
    return name ~= "listen"  -- the bar has no other tools here
end

return people_pin
