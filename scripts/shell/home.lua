-- 03, 20a: what there is to learn, by pillar, and where one left off.
local ui = require "ui"
local app = require "app"
local long_list = require "long_list"
local parts = require "home_parts"
local notices = require "home_notices"
local tracks = require "tracks"
local t = app.t

local home = {}
local modules, due, election, pillar, loaded = {}, nil, false, nil, false

local function better_start(a, b)
    if not b then return true end
    local rank = { started = 1, new = 2, done = 3 }
    return (rank[a.state] or 4) < (rank[b.state] or 4)
end

-- The module the big card offers: one begun, else a new one, else one to repeat; none that may be skipped.
local function offered()
    local best
    for _, module in ipairs(modules) do
        local wanted = module.available ~= false and (tracks.is_for(module) or module.state == "started")
        if wanted and better_start(module, best) then best = module end
    end
    return best
end

local function load()
    app.ask("catalogue", {}, function(data)
        modules, due, election, loaded = data.modules or {}, data.due, data.election == true, true
        local best = offered()
        if not pillar then pillar = best and best.pillar or "netralitas" end
    end, function()
        loaded = true
        app.toast(t "home.failed", "warning")
    end)
end

home.renamed = load

function home.enter()
    modules, due, election, pillar, loaded = {}, nil, false, nil, false
    long_list.enter()
    load()
end

local function counts()
    local found = {}
    for _, name in ipairs(parts.PILLARS) do found[name] = { done = 0, all = 0 } end
    for _, module in ipairs(modules) do
        local count = found[module.pillar]
        if count and (tracks.is_for(module) or module.state == "done") then
            count.all = count.all + 1
            if module.state == "done" then count.done = count.done + 1 end
        end
    end
    return found
end

local function of_pillar()
    local list = {}
    for index, module in ipairs(modules) do
        if module.pillar == pillar then list[#list + 1] = { index = index, module = module } end
    end
    return list
end

local function modules_of_pillar(env, fields)
    if not loaded then return ui.spacer {} end
    return parts.grid(env, ui.merge({ key = pillar, list = of_pillar(), tap = "open" }, fields))
end

-- Questions that are due take the room of the picture, and of the hours where words are large: those
-- are told with all results, too.
local function left_column(env)
    local hours = not (due and env.text > 1.1)
    return ui.column {
        w = 536, shrink = 0,
        parts.greeting(),
        ui.box { h = 22, shrink = 0 },
        parts.offer(env, { module = offered(), loaded = loaded, tap = "open-offer", plain = due ~= nil }),
        due and ui.box { h = 20, shrink = 0 },
        notices.due(env, { due = due, tap = "due" }),
        hours and ui.box { h = due and 20 or 24, shrink = 0 },
        hours and parts.progress(env),
    }
end

-- The line on an election takes its room from the gaps, not from the cards.
local function right_column(env)
    return ui.column {
        grow = 1, basis = 0, gap = election and 14 or 24,
        notices.election(env, election),
        parts.pillars(env, { counts = counts(), selected = pillar, tap = "pillar" }),
        modules_of_pillar(env, { cols = 3, rows = 2, gap = election and 16 or 24 }),
    }
end

local function landscape(env)
    return ui.row {
        grow = 1, pad = { t = election and 22 or 33, r = 56, b = election and 20 or 30, l = 56 }, gap = 44,
        left_column(env), right_column(env),
    }
end

-- With a card or a line more, three rows of modules have no room: the list is moved then.
local function portrait(env)
    local rows = (due or election) and 2 or 3
    return ui.column {
        grow = 1, pad = { t = 24, r = 40, b = 24, l = 40 }, gap = 20,
        ui.row { align = "center", justify = "between", gap = 24, shrink = 0, parts.greeting(), parts.progress(env) },
        parts.offer(env, { module = offered(), loaded = loaded, tap = "open-offer" }),
        notices.due(env, { due = due, tap = "due" }),
        notices.election(env, election),
        parts.pillars(env, { counts = counts(), selected = pillar, tap = "pillar" }),
        modules_of_pillar(env, { cols = 2, rows = rows, gap = 20 }),
    }
end

-- Whoever has a name has a page of their own; a guest only what was done just now.
local function results_button(env)
    local guest = not app.person or app.person.guest
    if guest and not app.last_result then return nil end
    return {
        kind = "secondary", icon = "chart", label = t(guest and "home.result" or "home.mine"),
        tap = guest and "result" or "mine", id = guest and "result" or "mine",
        min_w = not env.portrait and 360 or nil,
    }
end

function home.view(env)
    return ui.page(env, {
        header = ui.header(env, {
            title = t "home.title", sub = not env.portrait and app.place() or nil, right = app.person_block(),
        }),
        content = (env.portrait and portrait or landscape)(env),
        bar = ui.bottom_bar(env, {
            leave = { kind = "quiet", icon = "exit", label = t "bar.leave", tap = "leave", id = "leave" },
            tools = app.tools(env),
            -- The tools stay where they are, whether there is a result to look at or not.
            room = 360,
            primary = results_button(env),
        }),
    })
end

local function open(module)
    if not module then return end
    if module.available == false then
        app.toast(t "home.module.unavailable.hint", "info")
        return
    end
    app.go("lesson", module)
end

local EVENTS = {
    pillar = function(arg)
        if pillar ~= arg then long_list.enter() end
        pillar = arg
    end,
    open = function(arg) open(modules[arg]) end,
    ["open-offer"] = function() open(offered()) end,
    due = function()
        if due and due.title then return app.go("lesson", due) end
        if due then app.go("lesson", { pack = due.pack, lesson = due.lesson, title = t "home.due", pillar = "" }) end
    end,
    leave = app.leave,
    result = function() app.go("result", { again = true }) end,
    mine = function() app.go "mine" end,
}

function home.event(name, arg)
    local own = EVENTS[name]
    if own then own(arg) end
    return own ~= nil
end

-- A pack came or went while someone looks at the list.
function home.message(kind)
    if kind == "packs" then load() end
end

return home
