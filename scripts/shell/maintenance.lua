-- 16b: how the kiosk stands, for local IT: what waits to be sent, disk, sticks, packs. Closes by itself.
local ui = require "ui"
local app = require "app"
local closing = require "closing"
local long_list = require "long_list"
local packs = require "maintenance_packs"
local parts = require "maintenance_parts"
local t = app.t

local maintenance = { never_idle = true }
local facts, failed, busy = nil, false, nil
local offers = {}  -- packs on the stick

local function load()
    app.ask("maintenance.facts", {}, function(data)
        facts, failed = data, false
    end, function() failed = true end)
    -- Checking signatures of a whole stick takes a while; the rest is shown meanwhile.
    app.ask("maintenance.offers", {}, function(data)
        offers = data.packs or {}
    end, function() offers = {} end)
end

-- Either answer may come first: what the stick offered is no news once it is pulled.
local function offered() return facts and facts.usb and offers or {} end

function maintenance.enter()
    facts, failed, busy = nil, false, nil
    long_list.enter()
    closing.enter "maintenance"
    load()
end

local function foot_button(env, id, icon, label)
    return ui.button(env, {
        kind = "secondary", icon = icon, small = not env.portrait, label = label, tap = id, id = id,
        shrink = env.portrait and 1 or 0, grow = env.portrait and 1 or nil, basis = env.portrait and 0 or nil,
    })
end

local function foot(env)
    local people = foot_button(env, "people", "users", t "maintenance.people")
    local paper = foot_button(env, "certificate", "certificate", t "maintenance.certificate")
    if env.portrait then
        return ui.column { gap = 20, shrink = 0, parts.foot(facts), ui.row { gap = 20, shrink = 0, people, paper } }
    end
    return ui.row {
        gap = 24, shrink = 0, align = "center",
        ui.column { grow = 1, basis = 0, parts.foot(facts) }, people, paper,
    }
end

local function content(env)
    if not facts then
        return ui.column {
            grow = 1, align = "center", justify = "center",
            ui.text { t(failed and "maintenance.failed" or "maintenance.waiting"), style = "h3", color = "ink2" },
        }
    end
    return ui.column {
        grow = 1, pad = env.portrait and { t = 30, r = 40, b = 24, l = 40 } or { t = 30, r = 56, b = 26, l = 56 },
        gap = 24,
        parts.cards(env, facts), packs.card(env, facts, offered()), foot(env),
    }
end

local function check_button(env)
    return ui.button(env, {
        kind = "secondary", icon = "shield-check", pad = env.portrait and 18 or 26, tap = "check", id = "check",
        label = t(env.portrait and "maintenance.check.short" or "maintenance.check"), busy = busy == "check",
    })
end

local function update_button(env)
    return ui.button(env, {
        kind = "secondary", icon = "download", pad = env.portrait and 18 or 26, tap = "update", id = "update",
        label = t(env.portrait and "maintenance.update.short" or "maintenance.update"),
        busy = busy == "update",
    })
end

local function release_button(env)
    return ui.button(env, {
        kind = "secondary", icon = "eject", pad = env.portrait and 18 or 26, tap = "release", id = "release",
        label = t(env.portrait and "maintenance.release.short" or "maintenance.release"),
        busy = busy == "release",
    })
end

function maintenance.view(env)
    local close = { kind = "quiet", icon = "exit", label = t "maintenance.close", tap = "leave", id = "leave" }
    return ui.page(env, {
        header = ui.header(env, {
            title = t "maintenance.title", plain = env.portrait, right = closing.pill(),
            sub = t("maintenance.sub", { kiosk = app.boot.kiosk or "", version = app.boot.version or "" }),
        }),
        content = content(env),
        bar = ui.bottom_bar(env, {
            -- The tools fill a narrow row by themselves.
            leave = not env.portrait and close or nil, back = env.portrait and close or nil,
            tools = {
                release_button(env), update_button(env), check_button(env),
                env.sound ~= false and app.listen_tool(env, env.portrait) or nil,
            },
            primary = {
                icon = "sync", forward = true, label = t "maintenance.send", tap = "send", id = "primary", min_w = 360,
                enabled = facts ~= nil and busy == nil, hint = t "maintenance.waiting",
            },
        }),
    })
end

-- What the request can lead to: a stick shows its own page, a folder says "drop" when it is through.
local function asked_to_send(data)
    busy = nil
    if not data.keys then
        app.toast(t "maintenance.send.no_key", "warning")
    elseif data.folder then
        busy = "send"
        app.toast(t "maintenance.send.folder", "sync")
    elseif not data.stick then
        app.toast(t "maintenance.send.nowhere", "usb")
    end
end

local function send()
    if busy or not facts then return end
    busy = "send"
    app.ask("maintenance.send", {}, asked_to_send, function()
        busy = nil
        app.toast(t "maintenance.send.broken", "warning")
    end)
end

-- A stick shows its own page when it may be pulled; before that there is nothing to say.
local function release()
    if busy then return end
    busy = "release"
    app.ask("maintenance.release", {}, function(data)
        busy = nil
        if not data.stick then app.toast(t "maintenance.release.nowhere", "usb") end
    end, function()
        busy = nil
        app.toast(t "maintenance.send.broken", "warning")
    end)
end

local function check()
    if busy then return end
    busy = "check"
    app.ask("maintenance.check", {}, function(data)
        busy = nil
        if app.at == "maintenance" then app.show_over("checks", data) end
    end, function()
        busy = nil
        app.toast(t "maintenance.failed", "warning")
    end)
end

local function updated(data)
    busy = nil
    load()
    if data.installed > 0 and data.failed == 0 then
        return app.toast(t("maintenance.update.done", { n = data.installed }), "check-circle")
    end
    app.toast(t(data.full and "maintenance.update.full" or "maintenance.update.failed"), "warning")
end

local function update()
    if busy then return end
    if packs.newer(offered()) == 0 then
        local none = facts and facts.usb and "maintenance.update.none" or "maintenance.update.nowhere"
        return app.toast(t(none), "usb")
    end
    busy = "update"
    app.ask("maintenance.install", {}, updated, function()
        busy = nil
        app.toast(t "maintenance.update.failed", "warning")
    end)
end

-- Asked a second time before it is done.
local function ask_back(id)
    for _, pack in ipairs(facts and facts.packs or {}) do
        if pack.id == id and pack.earlier and not busy then app.show_over("roll_back", pack) end
    end
end

function maintenance.roll_back(id)
    busy = "roll-back"
    app.ask("maintenance.roll_back", { id = id }, function()
        busy = nil
        load()
        app.toast(t "maintenance.back.done", "check-circle")
    end, function()
        busy = nil
        app.toast(t "maintenance.back.failed", "warning")
    end)
end

-- Where results go, who can read them.
local function show_delivery()
    if busy then return end
    app.ask("maintenance.delivery", {}, function(data)
        if app.at == "maintenance" then app.show_over("delivery", data) end
    end, function() app.toast(t "maintenance.failed", "warning") end)
end

function maintenance.accept_keys(ids)
    app.ask("maintenance.accept_keys", { ids = ids }, function()
        app.toast(t "new_keys.done", "check-circle")
        load()
    end, function() app.toast(t "new_keys.failed", "warning") end)
end

local EVENTS = {
    leave = closing.leave, people = function() app.go "people" end,
    certificate = function() app.go "certificate" end, delivery = show_delivery, send = send,
    release = release, check = check, update = update,
    ["roll-back"] = ask_back,
}

function maintenance.event(name, arg)
    local own = EVENTS[name]
    if own then own(arg) end
    closing.touched()
    return name ~= "listen"  -- the bar has no other tools here
end

local DROPS = { safe = { "maintenance.send.done", "check-circle" }, failed = { "maintenance.send.failed", "warning" } }

-- Something travelled, or did not: the cards say how it stands now.
function maintenance.message(kind, data)
    if kind ~= "drop" and kind ~= "usb" then return end
    if data.state == "copying" then return end
    local words = kind == "drop" and DROPS[data.state]
    if words then
        if busy == "send" then busy = nil end
        app.toast(t(words[1]), words[2])
    end
    load()
end

return maintenance
