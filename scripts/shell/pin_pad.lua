-- Six digits that are never shown: their cells, the line below them, the keys, and the rest after wrong
-- tries. For whoever asks for a PIN; what is asked for and what happens with it is theirs.
local ui = require "ui"
local app = require "app"
local t = app.t

local Pad = {
    DIGITS = 6,
    -- What is said around a person's own.
    OWN = { hint = "mypin.hint", wrong = { "mypin.wrong", "mypin.wrong.words" },
            rest = { "mypin.rest", "mypin.rest.words" } },
}
Pad.__index = Pad

-- words: keys of what is said below the cells: hint, and wrong and rest as {title, words}.
function Pad.new(words)
    return setmetatable({ words = words, digits = "", wrong = nil, busy = false, rest_until = 0, left = 0 }, Pad)
end

-- Empty again, nothing typed, nothing wrong.
function Pad:clear() self.digits, self.wrong = "", nil end

-- What a service says of the tries: {left, rest_s}.
function Pad:take(data)
    self.busy, self.left = false, data.left or 0
    self.rest_until = kiosk.now() + (data.rest_s or 0) * 1000
end

function Pad:rest_s() return math.max(0, math.ceil((self.rest_until - kiosk.now()) / 1000)) end

function Pad:is_full() return #self.digits == Pad.DIGITS end

-- Takes what the keys say; true when it was one of them.
function Pad:event(name, arg)
    if name ~= "digit" and name ~= "backspace" and name ~= "clear" then return false end
    if self.busy or self:rest_s() > 0 then return true end
    if name == "digit" then
        if not tostring(arg):match "^%d$" then return true end
        if not self:is_full() then self.digits = self.digits .. arg end
    else
        self.digits = name == "clear" and "" or self.digits:sub(1, -2)
    end
    self.wrong = nil
    return true
end

local function cell(self, env, index)
    local active, filled = index == #self.digits + 1, index <= #self.digits
    local edge = { color = "edge", width = env.theme == "kontras" and 4 or 3 }
    if self.wrong then edge = { color = "wrong", width = 3 } end
    if active and not self.wrong then edge = { color = "primary", width = 5 } end
    return ui.stack {
        key = "pin-" .. index, w = 84, h = 96, shrink = 0, radius = 20, align = "center", justify = "center",
        fill = active and "primarySoft" or "surface", edge = edge, decor = true,
        filled and ui.box { w = 28, h = 28, radius = 14, fill = "ink" },
    }
end

function Pad:cells(env)
    local row = { id = "pin-cells", role = "status", label = t("pin.typed", { n = #self.digits }), gap = 18,
                  shrink = 0 }
    for index = 1, Pad.DIGITS do row[index] = cell(self, env, index) end
    return ui.row(row)
end

-- self.wrong: true, or {title, words} where it was not the try that was wrong.
function Pad:below(env)
    if self:rest_s() > 0 then
        return ui.note(env, {
            id = "pin-rest", kind = "warn", edge = true, icon = "clock", title = t(self.words.rest[1]),
            words = t(self.words.rest[2], { time = app.countdown(self:rest_s()) }), size = 26,
        })
    end
    if self.wrong then
        local wrong = self.wrong == true and self.words.wrong or self.wrong
        return ui.note(env, {
            id = "pin-wrong", kind = "wrong", edge = true, icon = "warning", title = t(wrong[1]),
            words = t(wrong[2], { left = self.left }), size = 26,
        })
    end
    return ui.row {
        gap = 16, align = "center",
        ui.icon { name = "shield", size = 38, color = "info", decor = true, shrink = 0 },
        ui.text { t(self.words.hint), style = "body", size = 26, color = "ink2", grow = 1 },
    }
end

local function keypad(env, fields)
    return ui.keypad(env, ui.merge({
        label = t "identify.keypad", clear = t "identify.clear", backspace = t "identify.backspace",
    }, fields))
end

-- spec: icon, heading, words; the words are markup.
local function side(self, env, spec)
    return ui.column {
        grow = 1, basis = not env.portrait and 0 or nil, shrink = 0, justify = "center",
        ui.icon_tile(spec.icon, "accent", 116),
        ui.text { spec.heading, style = "h1", color = "ink", role = "heading", margin = { t = 30, r = 0, b = 0,
            l = 0 } },
        ui.text { spec.words, style = "body", size = 29, color = "ink2", max_w = 860, margin = { t = 6, r = 0,
            b = 0, l = 0 } },
        ui.box { h = 32, shrink = 0 },
        self:cells(env),
        ui.box { h = 28, shrink = 0 },
        self:below(env),
    }
end

-- The page between header and bar.
function Pad:content(env, spec)
    if env.portrait then
        return ui.column {
            grow = 1, pad = 40, gap = 28, side(self, env, spec), ui.spacer {},
            keypad(env, { w = 1000, key_h = 142 }),
        }
    end
    return ui.row {
        grow = 1, pad = { t = 44, r = 96, b = 44, l = 96 }, gap = 72, align = "center",
        side(self, env, spec), keypad(env, { self = "end" }),
    }
end

return Pad
