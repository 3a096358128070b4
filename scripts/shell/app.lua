-- What all screens share: who is here, the words, the way from screen to screen, the frame's tools.
local ui = require "ui"
local speech = require "speech"

local CATALOGUES = { id = require "lang.id", en = require "lang.en" }
local TOAST_MS = 4000

local app = {
    env = {
        w = 1920, h = 1080, portrait = false, text = 1, theme = "terang", still = false, reach = false, lang = "id",
    },
    boot = {},      -- what the kiosk said at the start
    person = nil,   -- who has signed in: see signed_in
    at = "attract", -- the screen shown
    over = nil,     -- the overlay shown: {name, arg}
    toast_words = nil,
    screens = {},   -- filled by main.lua: name to {enter, view, event, message}
    overlays = {},  -- filled by main.lua: name to {view, event}
}

-- ---- words ----

local missing = {}  -- keys without words, each said once

-- The words of a key in the language chosen; {name} is replaced by values.name.
function app.t(key, values)
    local catalogue = CATALOGUES[app.env.lang] or CATALOGUES.id
    local words = catalogue[key] or CATALOGUES.id[key]
    if not words then
        if not missing[key] then kiosk.log("no words for '" .. key .. "'") end
        words, missing[key] = key, true
    end
    return (words:gsub("{(%w+)}", function(name) return tostring(values and values[name] or "") end))
end

-- Numbers as Indonesian writes them: 0,5; with at most two digits behind the comma, unless told how many.
function app.number(value, digits)
    local text = string.format("%." .. (digits or 2) .. "f", value):gsub("(%.%d-)0+$", "%1"):gsub("%.$", "")
    return app.env.lang == "en" and text or (text:gsub("%.", ","))
end

local MONTHS = {
    "month.1", "month.2", "month.3", "month.4", "month.5", "month.6", "month.7", "month.8", "month.9", "month.10",
    "month.11", "month.12",
}

-- "27 November 2026"
function app.date(year, month, day)
    return string.format("%d %s %d", day, app.t(MONTHS[month]), year)
end

-- Whole numbers with their thousands set off: 12.345.
function app.count(value)
    local text = string.format("%d", value)
    local mark = app.env.lang == "en" and "," or "."
    local groups = text:reverse():gsub("(%d%d%d)", "%1" .. mark):reverse()
    return (groups:gsub("^%" .. mark, ""))
end

-- ---- ways ----

function app.go(name, arg)
    app.at, app.over = name, nil
    -- The next person has nothing to do with what was said to the last one.
    if name == "attract" then app.toast_words = nil end
    local screen = app.screens[name]
    if screen.enter then screen.enter(arg) end
    kiosk.changed()
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

function app.toast(words, icon)
    app.toast_words, app.toast_icon = words, icon
    kiosk.cancel(app.toast_timer)
    app.toast_timer = kiosk.after(TOAST_MS, function() app.toast_words = nil end)
end

-- Asks a service; failed gets the reply when it did not work (default: a line in the log).
function app.ask(service, args, done, failed)
    kiosk.call(service, args or {}, function(reply)
        if reply.ok then
            if done then done(reply.data or {}) end
        elseif failed then
            failed(reply)
        else
            kiosk.log(service .. ": " .. tostring(reply.fault) .. " " .. tostring(reply.detail or ""))
        end
    end)
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

-- The other language, named in itself. Which languages there are is known here only.
function app.other_language() return app.env.lang == "en" and "id" or "en" end

-- Reads the screen aloud; while it does, the same button stops it. The engine says whether it reads.
function app.listen_tool(env, icon_only)
    return ui.button(env, {
        kind = "tool", icon = env.reading and "pause" or "speaker", tap = "listen", id = "listen", on = env.reading,
        label = app.t(env.reading and "bar.listen.stop" or "bar.listen"), icon_only = icon_only,
        pad = icon_only and 29 or nil,
    })
end

local function contrast_tool(env, icon_only)
    return ui.button(env, {
        kind = "tool", icon = "contrast", label = app.t "bar.contrast", tap = "contrast", id = "contrast",
        on = env.theme == "kontras", icon_only = icon_only, pad = icon_only and 29 or nil,
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
    add(ui.text_size(env, { label = app.t "bar.text_size", tap = "text-size" }))
    add(contrast_tool(env, env.portrait and (spec.tight or env.reading)))
    if env.reading and not listen then
        add(app.listen_tool(env))
    elseif not spec.no_help and not listen then
        add(ui.button(env, { kind = "tool", icon = "help", label = app.t "bar.help", tap = "help", id = "help" }))
    end
    if not env.portrait and not spec.tight then
        add(ui.button(env, {
            kind = "tool", label = app.t "lang.other", tap = "language", arg = app.other_language(), id = "language",
        }))
    end
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

local function save_settings(settings, done)
    app.ask("settings.set", settings, done, function() app.toast(app.t "toast.settings", "warning") end)
end

-- Titles of packs come from the engine in the language in use: a screen that shows some asks anew.
local function renamed()
    local screen = app.screens[app.at]
    if screen and screen.renamed then screen.renamed() end
end

-- The one tool of a dialog; nothing where there is no sound.
function app.dialog_listen(env)
    return env.sound ~= false and app.listen_tool(env) or nil
end

-- What every bar understands. True when it was one of those.
function app.frame_event(name, arg)
    if name == "text-size" then
        save_settings { text = arg }
    elseif name == "contrast" then
        save_settings { theme = app.env.theme == "kontras" and "terang" or "kontras" }
    elseif name == "language" then
        save_settings({ lang = arg }, renamed)
    elseif name == "still" then
        save_settings { still = not app.env.still }
    elseif name == "reach" then
        save_settings { reach = not app.env.reach }
    elseif name == "volume" then
        save_settings { volume = arg }
        app.click()
    elseif name == "listen" then
        listen()
    elseif name == "help" then
        app.show_over "help"
    elseif name == "hint" then
        app.toast(tostring(arg), "info")
    else
        return false
    end
    return true
end

return app
