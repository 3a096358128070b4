-- What the kiosk's screens and the supervisor's window (scripts/collector) have in common: the words,
-- numbers and dates, the way from screen to screen, the tools that every bar has.
local ui = require "ui"

local TOAST_MS = 4000

local MONTHS = {
    "month.1", "month.2", "month.3", "month.4", "month.5", "month.6", "month.7", "month.8", "month.9", "month.10",
    "month.11", "month.12",
}

local shared = {}

local function offer_words(app, catalogues)
    local missing = {}  -- keys without words, each said once

    -- The words of a key in the language chosen; {name} is replaced by values.name.
    function app.t(key, values)
        local catalogue = catalogues[app.env.lang] or catalogues.id
        local words = catalogue[key] or catalogues.id[key]
        if not words then
            if not missing[key] then kiosk.log("no words for '" .. key .. "'") end
            words, missing[key] = key, true
        end
        return (words:gsub("{(%w+)}", function(name) return tostring(values and values[name] or "") end))
    end

    -- The other language, named in itself. Which languages there are is known here only.
    function app.other_language() return app.env.lang == "en" and "id" or "en" end
end

local function offer_numbers(app)
    -- A number written with a point, with the mark of the language in its place: 0,5.
    function app.decimal(text) return app.env.lang == "en" and text or (text:gsub("%.", ",")) end

    -- Whole numbers with their thousands set off: 12.345.
    function app.count(value)
        local digits = string.format("%d", math.floor((value or 0) + 0.5))
        local mark = app.env.lang == "en" and "," or "."
        local groups = digits:reverse():gsub("(%d%d%d)", "%1" .. mark):reverse()
        return (groups:gsub("^%" .. mark, ""))
    end

    -- "09.00"; in English "09:00"
    function app.clock(time)
        return string.format(app.env.lang == "en" and "%02d:%02d" or "%02d.%02d", time.hour, time.min)
    end

    -- "27 November 2026"
    function app.date(year, month, day)
        return string.format("%d %s %d", day, app.t(MONTHS[month]), year)
    end
end

local function offer_ways(app)
    function app.go(name, arg)
        app.at, app.over = name, nil
        local screen = app.screens[name]
        if screen.enter then screen.enter(arg) end
        kiosk.changed()
    end

    -- Which overlay is on top.
    function app.top_over()
        if app.over then return app.over.name, app.over.arg end
        return nil
    end

    function app.toast(words, icon)
        app.toast_words, app.toast_icon = words, icon
        kiosk.cancel(app.toast_timer)
        app.toast_timer = kiosk.after(TOAST_MS, function() app.toast_words = nil end)
    end

    function app.log_failed(service, reply)
        kiosk.log(service .. ": " .. tostring(reply.fault) .. " " .. tostring(reply.detail or ""))
    end

    -- Asks a service; failed gets the reply when it did not work (default: a line in the log).
    function app.ask(service, args, done, failed)
        kiosk.call(service, args or {}, function(reply)
            if reply.ok then
                if done then done(reply.data or {}) end
            elseif failed then
                failed(reply)
            else
                app.log_failed(service, reply)
            end
        end)
    end

    -- The screen shown, what is said for a moment, and what lies over both.
    function app.view(env)
        app.env = env
        local screen = app.screens[app.at]
        local page = screen.view(env)
        local layers = { id = app.at, w = "100%", h = "100%", page }
        local name, arg = app.top_over()
        if app.toast_words then
            local place = screen.toast_place and screen.toast_place(env)
            layers[2] = ui.toast(env, { words = app.toast_words, icon = app.toast_icon, place = place })
        end
        if name then layers[3] = app.overlays[name].view(env, arg) end
        return ui.stack(layers)
    end
end

local function offer_tools(app)
    function app.text_size_tool(env) return ui.text_size(env, { label = app.t "bar.text_size", tap = "text-size" }) end

    function app.contrast_tool(env, icon_only)
        return ui.button(env, {
            kind = "tool", icon = "contrast", label = app.t "bar.contrast", tap = "contrast", id = "contrast",
            on = env.theme == "kontras", icon_only = icon_only, pad = icon_only and 29 or nil,
        })
    end

    function app.language_tool(env)
        return ui.button(env, {
            kind = "tool", label = app.t "lang.other", tap = "language", arg = app.other_language(), id = "language",
        })
    end

    function app.save_settings(settings, done) app.ask("settings.set", settings, done) end

    -- What every bar understands. True when it was one of those. app.renamed, if there is one, is told
    -- when the language is another.
    function app.frame_event(name, arg)
        if name == "text-size" then
            app.save_settings { text = arg }
        elseif name == "contrast" then
            app.save_settings { theme = app.env.theme == "kontras" and "terang" or "kontras" }
        elseif name == "language" then
            app.save_settings({ lang = arg }, app.renamed)
        elseif name == "hint" then
            app.toast(tostring(arg), "info")
        else
            return false
        end
        return true
    end
end

-- Puts it all into a program's app, a table with screens, overlays and at (the screen shown). catalogues:
-- by language, key to words.
function shared.offer(app, catalogues)
    app.env = {
        w = 1920, h = 1080, portrait = false, text = 1, theme = "terang", still = false, reach = false, lang = "id",
    }
    offer_words(app, catalogues)
    offer_numbers(app)
    offer_ways(app)
    offer_tools(app)
end

return shared
