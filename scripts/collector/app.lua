-- What all screens of the collector share besides the kiosk's shared.lua: what is known, its words for faults
-- and for time, its page.
local shared = require "shared"
local ui = require "ui"

local CATALOGUES = { id = require "lang.id", en = require "lang.en" }

local app = {
    boot = {},      -- version, db
    desk = nil,     -- the reply of desk.open: keys, collector, kiosks, answers, persons, recent
    volumes = {},   -- sticks that are in: {name, path, read_only}
    at = "start",   -- the screen shown
    over = nil,     -- the overlay shown: {name, arg}
    busy = false,   -- results come in or a report is saved: only its own screen may be shown
    screens = {},   -- filled by main.lua: name to {enter, view, events, message}
    overlays = {},  -- filled by main.lua: name to {view, events}
}

shared.offer(app, CATALOGUES)

-- ---- words and numbers ----

-- A key of one for 1, of many otherwise: Indonesian has no plural, English does.
function app.counted(key, count, values)
    local one = app.env.lang == "en" and count == 1 and CATALOGUES.en[key .. ".one"]
    return app.t(one and key .. ".one" or key, ui.merge({ n = app.count(count) }, values))
end

-- 0,5; digits after the mark: 1 unless told, none for a whole number.
function app.number(value, digits)
    local text = string.format("%." .. (digits or 1) .. "f", value)
    if not digits then text = text:gsub("%.0$", "") end
    return app.decimal(text)
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
    return app.t("time.moment", { date = app.date(time.year, time.month, time.day), clock = app.clock(time) })
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

function app.show_over(name, arg) app.over = { name = name, arg = arg } end
function app.close_over() app.over = nil end

local ask = app.ask

-- Asks a service; failed gets the reply when it did not work (default: a toast with its sentence).
function app.ask(service, args, done, failed)
    ask(service, args, done, function(reply)
        app.log_failed(service, reply)
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

local SERVER_FAULTS = {
    gone = "server.fault.gone", ["timed out"] = "server.fault.timed_out", refused = "server.fault.refused",
    ["not found"] = "server.fault.not_found", unsupported = "server.fault.unsupported",
    ["bad input"] = "server.fault.setup", full = "fault.full",
}

-- The same of work with a server.
function app.server_fault_words(fault) return app.t(SERVER_FAULTS[fault] or "server.fault.other") end

-- Where results are taken from, for people. intake: paths, or the server they come from.
function app.source(intake) return intake.server or app.base_name(intake.paths[1]) end

-- The last part of a path, for people.
function app.base_name(path) return path:match "([^/]+)/*$" or path end

-- ---- the frame ----

-- The tools of every bar: text size, contrast, language.
function app.tools(env)
    return { app.text_size_tool(env), app.contrast_tool(env, env.portrait), app.language_tool(env) }
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

return app
