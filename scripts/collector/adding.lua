-- Results are coming in. It can be stopped at any moment: what is in stays in, the rest waits.
local ui = require "ui"
local app = require "app"
local parts = require "parts"
local t = app.t

local adding = {}
local intake, progress, stopping = nil, {}, false

local function ended()
    app.busy = false
end

function adding.enter(arg)
    intake, progress, stopping = arg, { done = 0, total = 0 }, false
    app.busy = true
    app.ask("add.begin", { paths = arg.paths, trust = arg.trust or {} }, function(data)
        ended()
        app.go("arrived", { came = data, paths = arg.paths })
    end, function(reply)
        ended()
        app.go("arrived", { fault = reply.fault, paths = arg.paths })
    end)
end

function adding.message(kind, data)
    if kind == "progress" then progress = data end
end

-- Whoever waits wants to know for whom.
local function from_words()
    local names = {}
    for index, kiosk in ipairs(intake.survey.kiosks) do
        if index <= 3 then names[index] = app.kiosk_name(kiosk) end
    end
    local more = #intake.survey.kiosks - #names
    local words = table.concat(names, ", ")
    return more > 0 and t("adding.more", { names = words, n = app.count(more) }) or words
end

function adding.view(env)
    local stick = app.volume_of(intake.paths[1]) ~= nil
    return app.page(env, {
        id = "adding", title = t "adding.title", sub = t "frame.title",
        content = ui.column {
            grow = 1, align = "center", justify = "center", pad = { t = 0, r = 40, b = 0, l = 40 },
            ui.column {
                w = env.portrait and "100%" or 1180, gap = 26,
                ui.marks.eyebrow(t("adding.from", { place = app.base_name(intake.paths[1]) }),
                    stick and "usb" or "folder"),
                parts.heading(t(stopping and "adding.stopping" or "adding.heading"), 50),
                ui.text { from_words(), style = "body", color = "ink2", max_lines = 2 },
                ui.box { h = 8, shrink = 0 },
                parts.progress(env, progress, "progress.bundles"),
                ui.box { h = 8, shrink = 0 },
                ui.note(env, {
                    kind = stick and "warn" or "info", edge = stick, icon = stick and "warning" or "info",
                    title = stick and t "adding.stick" or nil, words = t "adding.words", size = 25,
                }),
            },
        },
        leave = {
            kind = "secondary", icon = "cross", label = t "adding.stop", tap = "stop", id = "stop",
            enabled = not stopping, hint = t "adding.stopping",
        },
    })
end

function adding.event(name)
    if name == "stop" then
        app.show_over("ask_stop", { stop = function()
            stopping = true
            app.ask "work.stop"
        end })
        return true
    end
    return false
end

return adding
