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
    app.ask("add.begin", { paths = arg.paths, trust = arg.trust or {}, server = arg.server }, function(data)
        ended()
        app.go("arrived", ui.merge(arg, { came = data }))
    end, function(reply)
        ended()
        app.go("arrived", ui.merge(arg, { fault = reply.fault }))
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
        content = parts.working(env, {
            from = t("adding.from", { place = app.source(intake) }),
            icon = stick and "usb" or intake.server and "sync" or "folder",
            heading = t(stopping and "adding.stopping" or "adding.heading"), words = from_words(),
            progress = progress, key = "progress.bundles",
            note = stick and { kind = "warn", edge = true, icon = "warning", title = t "adding.stick",
                               words = t "adding.words" } or { words = t "adding.words" },
        }),
        leave = {
            kind = "secondary", icon = "cross", label = t "adding.stop", tap = "stop", id = "stop",
            enabled = not stopping, hint = t "adding.stopping",
        },
    })
end

adding.events = {
    stop = function()
        app.show_over("ask_stop", { stop = function()
            stopping = true
            app.ask "work.stop"
        end })
    end,
}

return adding
