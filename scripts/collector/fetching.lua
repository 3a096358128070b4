-- All that a server has for this collector comes here first; whose results are believed is asked afterwards. It can
-- be stopped at any moment: what came is here and is not fetched again.
local app = require "app"
local parts = require "parts"
local t = app.t

local fetching = {}
local place, progress, stopping = "", {}, false

local function fetched(data)
    app.busy = false
    if data.stopped then
        app.go "start"
        return app.toast(t "fetching.stopped", "pause")
    end
    if data.survey.bundles == 0 then
        app.go "start"
        return app.toast(t "fetching.nothing", "info")
    end
    app.screens.start.look_over { paths = { data.path }, server = place, survey = data.survey, cut = data.cut,
                                  troubles = data.troubles }
end

function fetching.enter(arg)
    place, progress, stopping = arg.server, { what = "connect" }, false
    app.busy = true
    app.ask("server.fetch", { place = place }, fetched, function(reply)
        app.busy = false
        app.go("arrived", { server = place, paths = {}, fault = reply.fault })
    end)
end

function fetching.message(kind, data)
    if kind == "progress" then progress = data end
end

function fetching.view(env)
    return app.page(env, {
        id = "fetching", title = t "fetching.title", sub = t "frame.title",
        content = parts.working(env, {
            from = t("adding.from", { place = place }), icon = "sync",
            heading = t(stopping and "adding.stopping" or "fetching.heading"),
            progress = progress, key = "progress.fetched", note = { words = t "fetching.words" },
        }),
        leave = {
            kind = "secondary", icon = "cross", label = t "adding.stop", tap = "stop", id = "stop",
            enabled = not stopping, hint = t "adding.stopping",
        },
    })
end

-- Nothing is counted yet, so nobody is asked twice.
fetching.events = {
    stop = function()
        stopping = true
        app.ask "work.stop"
    end,
}

return fetching
