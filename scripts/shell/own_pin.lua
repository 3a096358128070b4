-- A person's own PIN: set, changed or taken away by whoever signed in. The old one, a new one, the new
-- one again; where this kiosk asks everybody for one, there is no way around it.
local ui = require "ui"
local app = require "app"
local Pad = require "pin_pad"
local t = app.t

local own_pin = { unspoken = { ["pin-cells"] = true, keypad = true } }
local pad, stage, facts, must, old, new, timer = Pad.new(Pad.OWN), nil, nil, false, "", "", nil

local function tick()
    kiosk.cancel(timer)
    if app.at == "own_pin" and pad:rest_s() > 0 then timer = kiosk.after(1000, tick) end
end

local function begin(at)
    stage = at
    pad:clear()
end

local function failed()
    pad.busy = false
    app.toast(t "toast.pin", "warning")
end

local function leave()
    old, new = "", ""
    if must then return app.leave() end
    app.go "mine"
end

-- arg: {must} right after a first sign-in that needs a PIN.
function own_pin.enter(arg)
    pad, stage, facts, must, old, new = Pad.new(Pad.OWN), nil, nil, arg and arg.must or false, "", ""
    app.ask("pin.look", {}, function(data)
        facts = data
        begin(data.set and "old" or "new")
        pad:take(data)
        tick()
    end, function()
        failed()
        leave()
    end)
end

local STAGES = {
    old = { "ownpin.old", "ownpin.old.words" }, new = { "ownpin.new", "ownpin.new.words" },
    again = { "ownpin.again", "ownpin.again.words" },
}

local function words()
    return t(must and stage == "new" and "ownpin.must" or STAGES[stage][2])
end

local function content(env)
    if not stage then return ui.column { grow = 1 } end
    return pad:content(env, { icon = "lock", heading = t(STAGES[stage][1]), words = words() })
end

-- Offered once the old one was typed; it is judged together with what is wanted.
local function remove_tool(env)
    if stage ~= "new" or old == "" or facts.use ~= "optional" then return nil end
    return ui.button(env, { kind = "danger", icon = "trash", label = t "ownpin.remove", tap = "remove",
                            id = "remove" })
end

local function tools(env)
    local all = app.tools(env, { no_help = true, listen = "tight", tight = true })
    all[#all + 1] = remove_tool(env)
    return all
end

function own_pin.view(env)
    local last = stage == "again"
    return ui.page(env, {
        header = ui.header(env, { title = t "ownpin.title", sub = not env.portrait and app.place() or nil,
                                  right = app.person_block() }),
        content = content(env),
        bar = ui.bottom_bar(env, {
            back = must and { kind = "quiet", icon = "exit", label = t "bar.leave", tap = "back", id = "back" }
                or { kind = "secondary", icon = "arrow-left", label = t "bar.back", tap = "back", id = "back" },
            tools = tools(env),
            primary = {
                icon = last and "check" or "arrow-right", forward = true, tap = "submit", id = "primary",
                label = t(last and "ownpin.save" or "ownpin.next"),
                enabled = stage ~= nil and pad:is_full() and not pad.busy and pad:rest_s() == 0, busy = pad.busy,
                hint = t "pin.open.hint",
            },
        }),
    })
end

local SORRY = { old = "old", easy = "new" }

local function changed(data)
    pad:take(data)
    if data.done then
        app.toast(t(new == "" and "ownpin.removed" or "ownpin.saved"), "check-circle")
        if must then
            must = false
            old, new = "", ""
            return app.go "home"
        end
        return leave()
    end
    begin(SORRY[data.why] or "new")
    pad.wrong = data.why == "easy" and { "ownpin.easy", "ownpin.easy.words" } or true
    if data.why == "old" then old = "" end
    tick()
end

local function change(pin)
    new = pin
    pad.busy = true
    app.ask("pin.change", { pin = pin, old = old }, changed, failed)
end

local NEXT = {
    old = function(digits)
        old = digits
        begin "new"
    end,
    new = function(digits)
        new = digits
        begin "again"
    end,
    again = function(digits)
        if digits == new then return change(digits) end
        begin "new"
        pad.wrong = { "ownpin.differ", "ownpin.differ.words" }
    end,
}

local function submit()
    if pad.busy or not stage then return end
    if not pad:is_full() or pad:rest_s() > 0 then return app.toast(t "pin.open.hint", "info") end
    NEXT[stage](pad.digits)
end

local EVENTS = {
    submit = submit,
    enter = submit,
    back = leave,
    remove = function() if not pad.busy then change "" end end,
}

function own_pin.event(name, arg)
    local own = EVENTS[name]
    if own then own() end
    return pad:event(name, arg) or own ~= nil
end

return own_pin
