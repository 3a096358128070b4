-- What all screens of the collector share: what is known, the words, the way from screen to screen.
local ui = require "ui"

local CATALOGUES = { id = require "lang.id", en = require "lang.en" }
local TOAST_MS = 4000

local app = {
    env = {
        w = 1920, h = 1080, portrait = false, text = 1, theme = "terang", still = false, reach = false, lang = "id",
    },
    boot = {},      -- version, db
    desk = nil,     -- the reply of desk.open: keys, collector, kiosks, answers, persons, recent
    volumes = {},   -- sticks that are in: {name, path, read_only}
    at = "start",   -- the screen shown
    over = nil,     -- the overlay shown: {name, arg}
    busy = false,   -- results come in or a report is saved: only its own screen may be shown
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

-- A key of one for 1, of many otherwise: Indonesian has no plural, English does.
function app.counted(key, count, values)
    local one = app.env.lang == "en" and count == 1 and CATALOGUES.en[key .. ".one"]
    return app.t(one and key .. ".one" or key, ui.merge({ n = app.count(count) }, values))
end

-- ---- numbers ----

-- 12.345 in Indonesian, 12,345 in English.
function app.count(value)
    local digits = string.format("%d", math.floor((value or 0) + 0.5))
    local mark = app.env.lang == "en" and "," or "."
    local grouped = digits:reverse():gsub("(%d%d%d)", "%1" .. mark):reverse()
    return (grouped:gsub("^%" .. mark, ""))
end

-- 0,5; digits after the mark: 1 unless told, none for a whole number.
function app.number(value, digits)
    local text = string.format("%." .. (digits or 1) .. "f", value)
    if not digits then text = text:gsub("%.0$", "") end
    return app.env.lang == "en" and text or (text:gsub("%.", ","))
end

-- A share 0..1, or a value 0..100 with `of` 100.
function app.percent(share, of)
    return string.format("%d%%", math.floor(share * 100 / (of or 1) + 0.5))
end

-- "12 jam 30 mnt", "45 menit".
function app.duration(ms)
    local minutes = math.floor((ms or 0) / 60000 + 0.5)
    local hours = math.floor(minutes / 60)
    if hours == 0 then return app.counted("time.minutes", minutes) end
    if hours >= 100 or minutes % 60 == 0 then return app.counted("time.hours", hours) end
    return app.t("time.both", { hours = app.count(hours), minutes = app.count(minutes % 60) })
end

-- "sekitar 2 menit lagi": rough on purpose, nothing jumps about.
function app.time_left(ms)
    if not ms then return "" end
    if ms < 10000 then return app.t "time.left.moment" end
    if ms < 60000 then return app.t("time.left.seconds", { n = math.ceil(ms / 10000) * 10 }) end
    return app.counted("time.left.minutes", math.ceil(ms / 60000))
end

-- "2 Maret 2031, 09.00"
function app.moment(time)
    if not time then return app.t "time.unknown" end
    local clock = string.format(app.env.lang == "en" and "%02d:%02d" or "%02d.%02d", time.hour, time.min)
    return app.t("time.moment", { date = app.date(time), clock = clock })
end

function app.date(time)
    return app.t("time.date", {
        day = string.format("%d", time.day), month = app.t("month." .. string.format("%d", time.month)),
        year = string.format("%d", time.year),
    })
end

-- What a kiosk is called; its id where it has no name.
function app.kiosk_name(kiosk)
    return kiosk.name and kiosk.name ~= "" and kiosk.name or kiosk.kiosk
end

-- An id in groups that two people can compare aloud: "k3f2 9a1b …".
function app.spaced(id)
    return (id:sub(1, 1) .. " " .. id:sub(2):gsub("(....)", "%1 ")):gsub("%s+$", "")
end

-- ---- ways ----

function app.go(name, arg)
    app.at, app.over = name, nil
    local screen = app.screens[name]
    if screen.enter then screen.enter(arg) end
    kiosk.changed()
end

function app.show_over(name, arg) app.over = { name = name, arg = arg } end
function app.close_over() app.over = nil end

function app.toast(words, icon)
    app.toast_words, app.toast_icon = words, icon
    kiosk.cancel(app.toast_timer)
    app.toast_timer = kiosk.after(TOAST_MS, function() app.toast_words = nil end)
end

-- Asks a service; failed gets the reply when it did not work (default: a toast with its sentence).
function app.ask(service, args, done, failed)
    kiosk.call(service, args or {}, function(reply)
        if reply.ok then
            if done then done(reply.data or {}) end
            return
        end
        kiosk.log(service .. ": " .. tostring(reply.fault) .. " " .. tostring(reply.detail or ""))
        if failed then return failed(reply) end
        app.toast(app.fault_words(reply.fault), "warning")
    end)
end

local FAULTS = {
    ["full"] = "fault.full", ["read only"] = "fault.read_only", ["gone"] = "fault.gone",
    ["not found"] = "fault.not_found", ["timed out"] = "fault.in_use", ["corrupt"] = "fault.corrupt",
    ["unsupported"] = "fault.unsupported", ["refused"] = "fault.refused",
}

-- A sentence that says what happened and what to do.
function app.fault_words(fault) return app.t(FAULTS[fault] or "fault.other") end

-- The stick that a place lies on, if it is one.
function app.volume_of(path)
    for _, volume in ipairs(app.volumes) do
        if path == volume.path or path:sub(1, #volume.path + 1) == volume.path .. "/" then return volume end
    end
    return nil
end

-- The last part of a path, for people.
function app.base_name(path) return path:match "([^/]+)/*$" or path end

-- ---- the frame ----

function app.other_language() return app.env.lang == "en" and "id" or "en" end

-- The tools of every bar: text size, contrast, language.
function app.tools(env)
    local tools = {
        ui.text_size(env, { label = app.t "bar.text_size", tap = "text-size" }),
        ui.button(env, {
            kind = "tool", icon = "contrast", label = app.t "bar.contrast", tap = "contrast", id = "contrast",
            on = env.theme == "kontras", icon_only = env.portrait, pad = env.portrait and 29 or nil,
        }),
    }
    if not env.portrait then
        tools[3] = ui.button(env, {
            kind = "tool", label = app.t "lang.other", tap = "language", arg = app.other_language(), id = "language",
        })
    end
    return tools
end

-- spec: id, title, sub, content, leave, back, primary, tools (instead of the usual), room.
function app.page(env, spec)
    return ui.page(env, {
        id = spec.id,
        header = ui.header(env, {
            title = spec.title, sub = spec.sub, plain = env.portrait,
            right = app.desk and app.desk.collector and not env.portrait and ui.column {
                align = "end", justify = "center", shrink = 0,
                ui.text { app.t "frame.collector", style = "sub", color = "onNight2", max_lines = 1 },
                ui.text { app.desk.collector, style = "title", size = 26, color = "onNight", max_lines = 1 },
            } or nil,
        }),
        content = spec.content,
        bar = ui.bottom_bar(env, {
            leave = spec.leave, back = spec.back, tools = spec.tools or app.tools(env), primary = spec.primary,
            room = spec.room or 400,
        }),
    })
end

function app.back_button(tap)
    return { kind = "quiet", icon = "arrow-left", label = app.t "bar.back", tap = tap or "back", id = "back" }
end

local function save_settings(settings) app.ask("settings.set", settings) end

-- What every bar understands. True when it was one of those.
function app.frame_event(name, arg)
    if name == "text-size" then
        save_settings { text = arg }
    elseif name == "contrast" then
        save_settings { theme = app.env.theme == "kontras" and "terang" or "kontras" }
    elseif name == "language" then
        save_settings { lang = arg }
    elseif name == "hint" then
        app.toast(tostring(arg), "info")
    else
        return false
    end
    return true
end

return app
