-- 02a, 02b: signing in by NIP (or NI PPPK), by keypad, card reader or keyboard; or as a guest.
local ui = require "ui"
local app = require "app"
local t = app.t

-- Nobody around is to hear a number.
local identify = { unspoken = { nip = true, keypad = true } }
local digits, problem, checking = "", nil, false

local PROBLEMS = {
    length = { "identify.problem.length.title", "identify.problem.length.words" },
    digits = { "identify.problem.digits.title", "identify.problem.digits.words" },
    birth_date = { "identify.problem.birth.title", "identify.problem.birth.words" },
    sex = { "identify.problem.sex.title", "identify.problem.sex.words" },
    other = { "identify.problem.other.title", "identify.problem.other.words" },
}

-- A card reader types like a keyboard, all digits at once and then Enter. Digits that come in a row without
-- a tap or a long pause are its own: eighteen of them take the place of whatever was there before.
local ROW_MS = 1500
local row, row_ms = "", 0

-- kept: digits to go on with, when someone comes back to correct them.
function identify.enter(kept)
    digits, problem, checking, row = kept or "", nil, false, ""
end

local function captions()
    return {
        t "identify.group.birth", t "identify.group.appointed", t "identify.group.sex", t "identify.group.number",
    }
end

local function hint_words()
    local left = ui.NIP_LENGTH - #digits
    if left == ui.NIP_LENGTH then return t "identify.hint.empty" end
    if left == 0 then return t "identify.hint.full" end
    return t("identify.hint.left", { n = left })
end

local function below_field(env)
    if problem then
        return ui.note(env, {
            id = "problem", kind = "wrong", edge = true, icon = "warning", title = t(problem[1]), words = t(problem[2]),
            size = 26, pad = { t = 27, r = 34, b = 27, l = 28 }, gap = 22, line = 1.4, title_font = "inter",
                icon_size = 56,
        })
    end
    return ui.row {
        gap = 18, align = "center", id = "nip-hint", role = "status", label = hint_words(),
        ui.icon { name = "info", size = 38, color = "info", decor = true, shrink = 0 },
        ui.text { hint_words(), style = "body", size = 26, color = "ink2", grow = 1 },
    }
end

local function field(env)
    local narrow = env.portrait
    return ui.column(ui.card(env, {
        key = "nip", shrink = 0, gap = 24, pad = narrow and { t = 34, r = 26, b = 30, l = 26 }
            or { t = 36, r = 34, b = 30, l = 34 },
        ui.nip_field(env, {
            digits = digits, state = problem and "error" or nil, captions = captions(), label = t "identify.nip",
            size = narrow and { w = 46, h = 92, px = 36, gap = 4, group = 16 } or nil,
        }),
        below_field(env),
    }))
end

local function reader_card(env)
    return ui.row {
        key = "reader", grow = 1, basis = 0, h = 162, radius = 26, pad = { t = 0, r = 30, b = 0, l = 30 }, gap = 24,
        align = "center", fill = "surface", edge = { color = "line", width = env.theme == "kontras" and 3 or 2 },
        ui.icon_tile("scan", "accent", 96),
        ui.column {
            grow = 1,
            ui.text { t "identify.scan.title", style = "h3", size = 28, line = 1.3,
                color = "ink", max_lines = 2 },
            ui.text { t "identify.scan.words", style = "small", color = "ink2" },
        },
    }
end

local function guest_card()
    return ui.row {
        key = "guest", id = "guest", role = "button", label = t "identify.guest.title", tap = "guest",
        grow = 1, basis = 0, h = 162, radius = 26, pad = { t = 0, r = 30, b = 0, l = 30 }, gap = 24, align = "center",
        fill = "surface", edge = { color = "edge", width = 3 }, pressed = { fill = "primarySoft", scale = 0.985 },
        ui.icon_tile("guest", "primary", 96),
        ui.column {
            grow = 1,
            ui.text { t "identify.guest.title", style = "h3", size = 28, line = 1.3,
                color = "ink", max_lines = 2 },
            ui.text { t "identify.guest.words", style = "small", color = "ink2" },
        },
        ui.icon { name = "chevron-right", size = 44, color = "primary", decor = true, shrink = 0 },
    }
end

local function keypad(env, fields)
    return ui.keypad(env, ui.merge({
        label = t "identify.keypad", clear = t "identify.clear", backspace = t "identify.backspace",
    }, fields))
end

local function heading()
    return ui.column {
        gap = 13, shrink = 0,
        ui.marks.eyebrow(t "identify.eyebrow"),
        ui.text { t "identify.heading", style = "h1", color = "ink", role = "heading" },
    }
end

-- The keypad of reach mode fits into the lower half.
local LOW_KEYPAD = { key_h = 74, pad = 18, gap = 14 }

local function landscape(env)
    return ui.row {
        grow = 1, pad = { t = 44, r = 56, b = env.reach and 24 or 44, l = 56 }, gap = 48,
        ui.column {
            grow = 1, basis = 0,
            heading(), ui.box { h = 29, shrink = 0 }, field(env), ui.spacer {},
            ui.row { gap = 28, align = "stretch", shrink = 0, reader_card(env), guest_card() },
        },
        ui.column { justify = "end", shrink = 0, keypad(env, env.reach and LOW_KEYPAD or {}) },
    }
end

local function portrait(env)
    return ui.column {
        grow = 1, pad = 40, gap = 28,
        heading(), field(env),
        env.reach and ui.spacer {},
        ui.row { gap = 20, align = "stretch", shrink = 0, guest_card() },
        not env.reach and ui.spacer {},
        keypad(env, { w = 1000, key_h = env.reach and 92 or 142 }),
    }
end

function identify.view(env)
    local full = #digits == ui.NIP_LENGTH
    return ui.page(env, {
        low = true,
        header = ui.header(env, { title = t "identify.title", sub = app.place() }),
        content = (env.portrait and portrait or landscape)(env),
        bar = ui.bottom_bar(env, {
            back = { kind = "secondary", icon = "arrow-left", label = t "bar.back", tap = "back", id = "back" },
            tools = app.tools(env),
            primary = {
                icon = "arrow-right", forward = true, label = t "identify.enter", tap = "submit", id = "primary",
                enabled = full and not checking, hint = t "identify.enter.hint",
            },
        }),
    })
end

local function checked(data)
    checking = false
    if data.valid and data.pin then
        app.go("person_pin", digits)
    elseif data.valid then
        app.go("confirm", { nip = digits, facts = data })
    else
        problem = PROBLEMS[data.problem] or PROBLEMS.other
    end
end

local function submit()
    if checking then return end
    if #digits < ui.NIP_LENGTH then
        app.toast(t "identify.enter.hint", "info")
        return
    end
    checking = true
    app.ask("person.check", { nip = digits }, checked, function()
        checking, problem = false, PROBLEMS.other
    end)
end

local function guest()
    app.ask("session.start", { guest = true }, function(data)
        app.signed_in(data, nil)
        app.go "home"
    end, function() app.toast(t "toast.session", "warning") end)
end

local EVENTS = {
    digit = function(arg)
        app.click()
        if #digits < ui.NIP_LENGTH and tostring(arg):match "^%d$" then digits = digits .. arg end
        problem = nil
    end,
    backspace = function()
        app.click()
        digits, problem = digits:sub(1, -2), nil
    end,
    clear = function()
        app.click()
        digits, problem = "", nil
    end,
    submit = submit,
    enter = submit,
    guest = guest,
    back = function() app.go "attract" end,
}

-- A digit of a keyboard or a card reader.
function identify.typed(digit)
    if checking then return end
    local now = kiosk.now()
    if now - row_ms > ROW_MS or #row == ui.NIP_LENGTH then row = "" end
    row, row_ms = row .. digit, now
    EVENTS.digit(digit)
    if #row == ui.NIP_LENGTH then digits = row end
end

function identify.event(name, arg)
    local own = EVENTS[name]
    row = ""
    if own then own(arg) end
    return own ~= nil
end

return identify
