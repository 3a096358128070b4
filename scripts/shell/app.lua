-- What all screens share besides shared.lua: who is here, reading aloud, the frame's tools.
local shared = require "shared"
local speech = require "speech"
local ui = require "ui"

local app = {
    boot = {},      -- what the kiosk said at the start
    person = nil,   -- who has signed in: see signed_in
    at = "attract", -- the screen shown
    over = nil,     -- the overlay shown: {name, arg}
    toast_words = nil,
    screens = {},   -- filled by main.lua: name to {enter, view, event, message}
    overlays = {},  -- filled by main.lua: name to {view, event}
}

shared.offer(app, { id = require "lang.id", en = require "lang.en" })

-- Numbers as Indonesian writes them: 0,5; with at most two digits behind the comma, unless told how many.
function app.number(value, digits)
    local text = string.format("%." .. (digits or 2) .. "f", value):gsub("(%.%d-)0+$", "%1"):gsub("%.$", "")
    return app.decimal(text)
end

-- "9.41": minutes and seconds that are left; in English "9:41".
function app.countdown(seconds)
    local form = app.env.lang == "en" and "%d:%02d" or "%d.%02d"
    return string.format(form, math.floor(seconds / 60), seconds % 60)
end

-- ---- ways ----

local go = app.go

function app.go(name, arg)
    -- The next person has nothing to do with what was said to the last one.
    if name == "attract" then app.toast_words = nil end
    go(name, arg)
end

-- The kiosk's word to the screen that is shown.
function app.tell(kind, data)
    local screen = app.screens[app.at]
    if screen.message then screen.message(kind, data) end
end

function app.show_over(name, arg)
    app.over = { name = name, arg = arg }
    app.over_changed()
end

function app.close_over()
    app.over = nil
    app.over_changed()
end

-- ---- who is here ----

-- data: the reply of session.start; nip: what was typed, or nil for a guest.
function app.signed_in(data, nip)
    app.person = data
    app.person.nip = nip
    app.last_result = nil
end

-- Asked to leave: whoever has a name has everything saved already; a guest is asked once more.
function app.leave()
    if app.person and app.person.guest and app.began_lesson then
        app.show_over("leave", { words = "session" })
    else
        app.end_session "leave"
    end
end

function app.end_session(why)
    if app.person then app.ask("session.end", { why = why }) end
    app.person, app.last_result, app.began_lesson, app.listens = nil, nil, nil, nil
    app.go "attract"
end

-- "Ibu Ratna Wulandari", "Rekan ASN", "Tamu".
function app.person_name()
    local person = app.person or {}
    if person.guest then return app.t "person.guest" end
    if not person.name then return app.t "person.unnamed" end
    if person.sex == "L" then return app.t("person.L", { name = person.name }) end
    if person.sex == "P" then return app.t("person.P", { name = person.name }) end
    return person.name
end

-- "Ibu Ratna", for speaking to them; nil when nobody knows the name.
function app.short_name()
    local person = app.person or {}
    if person.guest or not person.name then return nil end
    local first = person.name:match "^%S+"
    if person.sex == "L" then return app.t("person.L", { name = first }) end
    if person.sex == "P" then return app.t("person.P", { name = first }) end
    return first
end

local function initials(name)
    local first = name:match "^%a"
    local last = name:match "%s(%a)[^%s]*$" or ""
    return first and (first .. last):upper() or nil
end

-- The header's right side: name, unit and initials.
function app.person_block()
    local person = app.person
    if not person then return nil end
    if person.guest then
        return ui.person { name = app.t "person.guest", unit = app.t "person.guest.words", icon = "guest" }
    end
    local tail = person.nip and person.nip:sub(-4) or ""
    return ui.person {
        name = person.name or app.t "person.unnamed", unit = person.unit or app.t("person.nip", { tail = tail }),
        initials = person.name and initials(person.name), icon = "user",
    }
end

-- ---- the frame ----

function app.place()
    local office, name = app.boot.office or "", app.boot.kiosk or ""
    if office ~= "" and name ~= "" then return office .. " · " .. name end
    return office ~= "" and office or name
end

-- Reads the screen aloud; while it does, the same button stops it. The engine says whether it reads.
function app.listen_tool(env, icon_only)
    return ui.button(env, {
        kind = "tool", icon = env.reading and "pause" or "speaker", tap = "listen", id = "listen", on = env.reading,
        label = app.t(env.reading and "bar.listen.stop" or "bar.listen"), icon_only = icon_only,
        pad = icon_only and 29 or nil,
    })
end

-- The tools of every bar: Dengarkan, text size, contrast, help, language. spec: listen (true, or "tight":
-- without its word in portrait), no_help, tight (the bar is full: no language). Where Dengarkan has no
-- place help offers it, and while it reads it stands in help's place. In portrait there is no room for
-- the language either; help holds it, too.
function app.tools(env, spec)
    spec = spec or {}
    local listen = spec.listen and env.sound ~= false
    local tools = {}
    local function add(tool) tools[#tools + 1] = tool end
    if listen then add(app.listen_tool(env, spec.listen == "tight" and env.portrait)) end
    add(app.text_size_tool(env))
    add(app.contrast_tool(env, env.portrait and (spec.tight or env.reading)))
    if env.reading and not listen then
        add(app.listen_tool(env))
    elseif not spec.no_help and not listen then
        add(ui.button(env, { kind = "tool", icon = "help", label = app.t "bar.help", tap = "help", id = "help" }))
    end
    if not env.portrait and not spec.tight then add(app.language_tool(env)) end
    return tools
end

-- What went wrong with sound, said calmly: everything can be read as well.
function app.sound_failed(fault)
    if fault == "gone" then return end  -- stopped before the first word
    local none = fault == "unsupported" or fault == "not found"
    app.toast(app.t(none and "toast.sound.none" or "toast.sound"), "speaker-off")
end

-- Which overlay is on top: a stick that must not be pulled before anything else.
function app.top_over()
    if app.usb then return "usb", app.usb end
    if app.idle then return "idle", app.idle end
    if app.over then return app.over.name, app.over.arg end
    return nil
end

local function read_aloud()
    local over, arg = app.top_over()
    local told = speech.of(over and app.overlays[over] or app.screens[app.at], app.env, arg)
    if #told.lines == 0 then return end  -- a lesson that is still opening
    app.listens = true
    app.ask("narration.read", told, nil, function(reply) app.sound_failed(reply.fault) end)
end

local function listen()
    if app.env.reading then return app.ask "narration.stop" end
    -- Help offers to read the screen under it.
    if app.top_over() == "help" then app.close_over() end
    read_aloud()
end

-- Something lies over the screen now, or no longer does: what was read is not what is seen. Whoever
-- listens hears what nobody asked for (a warning, a stick) without having to find a button first.
function app.over_changed()
    if app.env.reading then app.ask "narration.stop" end
    if app.listens and (app.usb or app.idle) then read_aloud() end
end

-- The click of a key, for ears that expect one.
function app.click()
    if app.env.volume ~= 0 then app.ask "sound.click" end
end

function app.save_settings(settings, done)
    app.ask("settings.set", settings, done, function() app.toast(app.t "toast.settings", "warning") end)
end

-- Titles of packs come from the engine in the language in use: a screen that shows some asks anew.
function app.renamed()
    local screen = app.screens[app.at]
    if screen and screen.renamed then screen.renamed() end
end

-- The one tool of a dialog; nothing where there is no sound.
function app.dialog_listen(env)
    return env.sound ~= false and app.listen_tool(env) or nil
end

local frame_event = app.frame_event

-- What every bar understands. True when it was one of those.
function app.frame_event(name, arg)
    if name == "still" then
        app.save_settings { still = not app.env.still }
    elseif name == "reach" then
        app.save_settings { reach = not app.env.reach }
    elseif name == "volume" then
        app.save_settings { volume = arg }
        app.click()
    elseif name == "listen" then
        listen()
    elseif name == "help" then
        app.show_over "help"
    else
        return frame_event(name, arg)
    end
    return true
end

return app
