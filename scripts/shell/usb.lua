-- 17a-c: a stick is in. Copying cannot be dismissed; safe closes when the stick is gone; failed says
-- what is safe and what to do. Of several sticks the most urgent has the page (see sticks).
local ui = require "ui"
local app = require "app"
local sticks = require "sticks"
local t = app.t

local usb = {}

local STEP_WORDS = {
    seal = "usb.step.seal", receipts = "usb.step.receipts", copy = "usb.step.copy", finish = "usb.step.finish",
}
local STATES = {
    done = { words = "usb.state.done", color = "right" },
    running = { words = "usb.state.running", color = "info" },
    waiting = { words = "usb.state.waiting", color = "ink2" },
    stopped = { words = "usb.state.stopped", color = "wrong" },
}
local REASONS = {
    gone = { "usb.failed.gone", "usb.failed.do.gone" },
    full = { "usb.failed.full", "usb.failed.do.full" },
    read_only = { "usb.failed.readonly", "usb.failed.do.readonly" },
    refused = { "usb.failed.refused", "usb.failed.do.refused" },
    broken = { "usb.failed.broken", "usb.failed.do.broken" },
    no_key = { "usb.failed.no_key", "usb.failed.do.it" },
    kiosk = { "usb.failed.kiosk", "usb.failed.do.it" },
    kiosk_full = { "usb.failed.kiosk", "usb.failed.do.kiosk_full" },
    busy = { "usb.failed.busy", "usb.failed.do.it" },
    other = { "usb.failed.other", "usb.failed.do.other" },
}
-- Fault names of the engine to reasons people understand.
local BY_FAULT = {
    ["gone"] = "gone", ["not found"] = "gone", ["full"] = "full", ["read only"] = "read_only",
    ["refused"] = "refused", ["exists"] = "refused", ["corrupt"] = "broken", ["input/output"] = "broken",
    ["timed out"] = "broken", ["unsupported"] = "no_key", ["internal"] = "kiosk",
}

-- What stopped before the stick was touched is the kiosk's own trouble, whatever it is called.
local function reason_of(data)
    for _, step in ipairs(data.steps or {}) do
        if step.label_key == "seal" and step.state == "stopped" and data.reason ~= "gone" then
            if data.reason == "unsupported" then return REASONS.no_key end
            return data.reason == "full" and REASONS.kiosk_full or REASONS.kiosk
        end
    end
    return REASONS[BY_FAULT[data.reason] or "other"]
end

local function step_mark(state)
    if state == "done" then return ui.marks.right(52) end
    if state == "running" then return ui.marks.disc(52, "download", "primary") end
    if state == "stopped" then return ui.marks.wrong(52) end
    return ui.box {
        w = 52, h = 52, radius = 26, fill = "sunken", align = "center", justify = "center", shrink = 0, decor = true,
        ui.icon { name = "clock", size = 32, color = "ink2" },
    }
end

local function step_row(step)
    local state = step.state
    local look = STATES[state] or STATES.waiting
    local words = t(STEP_WORDS[step.label_key] or "usb.step.other")
    return ui.row {
        gap = 18, align = "center", role = "status", label = words .. ". " .. t(look.words), min_h = 64,
        step_mark(state),
        ui.text { words, style = "small_medium", size = 25, line = 1.25, color = "ink", grow = 1 },
        ui.text { t(look.words), style = "label_bold", color = look.color, max_lines = 1, shrink = 0 },
    }
end

local function progress_panel(env, data)
    local column = {
        w = not env.portrait and 520 or nil, shrink = 0, pad = { t = 28, r = 38, b = 32, l = 38 }, gap = 16,
        gradient = env.theme ~= "kontras" and { dir = "v", from = "panel1", to = "#F3E9D8" } or nil,
        fill = env.theme == "kontras" and "sunken" or nil, justify = "between",
        ui.picture { src = "media:illustrations/salin-usb.svg", alt = t "usb.picture", fit = "contain",
                     w = "100%", h = 318, shrink = 0 },
    }
    for _, step in ipairs(data.steps or {}) do
        if not data.released or step.label_key == "finish" then column[#column + 1] = step_row(step) end
    end
    return ui.column(column)
end

local function volume_name(data)
    return data.volume and data.volume ~= "" and data.volume or t "usb.name"
end

-- Of several sticks it must be plain which one is meant.
local function named(data, words)
    if not data.others or #data.others == 0 then return words end
    return words .. " · " .. volume_name(data)
end

local function heading_of(kind, small, big, color, px)
    return ui.row {
        gap = 32, align = "center",
        kind == "safe" and ui.marks.right(132) or ui.marks.wrong(132),
        ui.column {
            grow = 1,
            ui.text { small, style = "eyebrow", color = color },
            ui.text { big, style = "h1", size = px, scale_text = false, color = "ink", role = "heading" },
        },
    }
end

local OTHERS = {
    copying = { "info", "download", "usb.other.copying" }, waiting = { "neutral", "clock", "usb.other.waiting" },
    safe = { "ok", "check", "usb.other.safe" }, failed = { "no", "warning", "usb.other.failed" },
}

-- How the other sticks stand, each a line; nothing when there is none.
local function others(data)
    if not data.others or #data.others == 0 then return nil end
    local lines = { gap = 10, margin = { t = 26, r = 0, b = 0, l = 0 } }
    for _, one in ipairs(data.others) do
        local look = OTHERS[one.state]
        local words = t(look[3])
        lines[#lines + 1] = ui.row {
            gap = 18, align = "center", role = "status", label = volume_name(one) .. ". " .. words,
            ui.icon { name = "usb", size = 32, color = "ink2", decor = true },
            ui.text { volume_name(one), style = "small_bold", color = "ink", max_lines = 1, grow = 1 },
            ui.marks.pill(look[1], words, look[2]),
        }
    end
    return ui.column(lines)
end

local MINUTE_MS = 60000

local function time_left(data)
    if data.slow then return t "usb.slow" end
    local left = data.left_ms
    if not left then return "" end
    if left < MINUTE_MS then return t "usb.left.soon" end
    return t("usb.left", { n = math.ceil(left / MINUTE_MS) })
end

local function what_travels(data)
    local answers = data.answers or 0
    return answers > 0 and t("usb.answers", { n = app.count(answers) }) or volume_name(data)
end

local function copying(env, data)
    local fraction = data.fraction
    local counted = (data.total or 0) > 0
    return {
        ui.marks.eyebrow(t("usb.from", { volume = volume_name(data) }), "usb"),
        ui.text { t "usb.copying", style = "h1", size = 50, scale_text = false, color = "ink", role = "heading",
                  margin = { t = 24, r = 0, b = 0, l = 0 } },
        ui.row {
            justify = "between", margin = { t = 38, r = 0, b = 14, l = 0 },
            ui.text { what_travels(data), style = "title", size = 28, color = "ink", max_lines = 1 },
            fraction and ui.text { math.floor(fraction * 100 + 0.5) .. "%", style = "title", size = 28, color = "ink" },
        },
        ui.bar { value = fraction or 0, h = 30, color = "primary", track = "sunken", decor = true },
        ui.row {
            justify = "between", gap = 20, margin = { t = 16, r = 0, b = 0, l = 0 },
            ui.text { counted and t("usb.files", data) or t "usb.working", style = "small", size = 25, color = "ink2",
                      shrink = 0 },
            ui.text { time_left(data), style = "small", size = 25, color = "ink2", align = "right" },
        },
        ui.box { h = 32, shrink = 0 },
        ui.note(env, { kind = "warn", edge = true, icon = "warning", title = t "usb.warn.title", title_size = 32,
                       words = t "usb.warn.words", size = 25, pad = { t = 30, r = 34, b = 30, l = 30 },
                           icon_size = 56 }),
        others(data) or ui.box { h = 0 },
        ui.row { margin = { t = 28, r = 0, b = 0, l = 0 }, app.dialog_listen(env) },
    }
end

-- Says what is on the stick, and what is not.
local function safe_words(data)
    if data.released then return t "usb.released.words" end
    local parts = {}
    local answers = data.answers or 0
    if answers > 0 then
        parts[1] = t("usb.safe.answers", { n = app.count(answers) })
    else
        parts[1] = t(data.total == 0 and "usb.safe.nothing" or "usb.safe.checked")
    end
    if (data.to_come or 0) > 0 then parts[2] = t("usb.safe.to_come", { n = app.count(data.to_come) }) end
    parts[#parts + 1] = t(data.unmounted == false and "usb.safe.wait" or "usb.safe.words")
    return table.concat(parts, " ")
end

local function safe(env, data)
    return {
        heading_of("safe", named(data, t "usb.done"),
                   t(data.unmounted == false and "usb.copied" or "usb.safe"), "right", 58),
        ui.text { safe_words(data), style = "body_l", size = 28, color = "ink",
                  margin = { t = 32, r = 0, b = 32, l = 0 } },
        ui.note(env, { kind = "right", edge = true, icon = "eject", words = t "usb.safe.closes", size = 27,
            icon_size = 52,
                       pad = { t = 28, r = 34, b = 28, l = 34 } }),
        others(data) or ui.box { h = 0 },
        ui.box { h = 32, shrink = 0 },
        ui.row {
            gap = 22, self = "stretch",
            app.dialog_listen(env),
            ui.button(env, { icon = "arrow-right", forward = true, label = t "usb.safe.button", tap = "usb-close",
                             id = "usb-close", grow = 1, basis = 0, shrink = 1 }),
        },
    }
end

local function failed(env, data)
    local reason = data.released and REASONS.busy or reason_of(data)
    local words = t(data.absent and "usb.failed.do.absent" or reason[2])
    if data.code and data.code ~= "" then words = words .. "\n" .. t("usb.code", { code = data.code }) end
    return {
        heading_of("failed", named(data, t "usb.failed"), t(reason[1]), "wrong", 50),
        ui.text { t(data.released and "usb.released.wait" or "usb.failed.words"), style = "body_l",
                  size = 28, color = "ink",
                  margin = { t = 28, r = 0, b = 30, l = 0 } },
        ui.note(env, { kind = "info", icon = "usb", words = words, size = 26, icon_size = 52, markup = true,
            line = 1.48 }),
        others(data) or ui.box { h = 0 },
        ui.box { h = 32, shrink = 0 },
        ui.row {
            gap = 22, self = "stretch",
            app.dialog_listen(env),
            ui.button(env, { kind = "secondary", label = t "usb.close", tap = "usb-close", id = "usb-close", grow = 1,
                basis = 0, shrink = 1 }),
            ui.button(env, { icon = "refresh", label = t "usb.retry.button", tap = "usb-retry", id = "usb-retry",
                grow = 1.37, basis = 0, shrink = 1 }),
        },
    }
end

-- Copying by what it is called; a stick that waits alone is about to be served.
local BODIES = { copying = copying, waiting = copying, safe = safe, failed = failed }

function usb.view(env, data)
    local body = BODIES[data.state] or copying
    local column = { grow = 1, basis = not env.portrait and 0 or nil, justify = "center",
                     pad = { t = 48, r = 58, b = 48, l = 58 } }
    for index, child in ipairs(body(env, data)) do column[index] = child end
    local inner = { clip = true, radius = 30, align = "stretch", min_h = not env.portrait and 720 or nil,
                    progress_panel(env, data), ui.column(column) }
    return ui.dialog(env, {
        key = "usb", id = "usb", label = t "usb.picture", w = 1480,
        env.portrait and ui.column(inner) or ui.row(inner),
    })
end

-- A stick that is still there is visited again and reports by itself; one that is not is asked for.
local function retry()
    if app.usb and app.usb.released then return app.ask "maintenance.release" end
    app.ask("usb.retry", {}, function(data)
        if not data.stick and app.usb then app.usb = ui.merge(app.usb, { absent = true }) end
    end)
end

-- Copying cannot be dismissed: there is no such button then.
function usb.event(name)
    if name == "usb-close" then
        sticks.close()
        app.usb = sticks.shown()
        app.over_changed()
    end
    if name == "usb-retry" then retry() end
end

return usb
