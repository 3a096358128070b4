-- The left side of a person's own page: what is kept about them, and their hours.
local ui = require "ui"
local app = require "app"
local t = app.t

local LARGE = 1.1  -- above this text size the longest words take the least important room

local parts = {}

local function grouped(nip)
    return nip:sub(1, 8) .. " " .. nip:sub(9, 14) .. " " .. nip:sub(15, 15) .. " " .. nip:sub(16, 18)
end

-- more: what else is known of it, below in small.
local function fact(key, words, more)
    return words and ui.column {
        key = key, gap = 2, shrink = 0,
        ui.text { t(key), style = "label", size = 23, color = "ink2", max_lines = 1 },
        ui.text { words, style = "h3", size = 28, color = "ink", max_lines = 1 },
        more and ui.text { more, style = "small", size = 23, color = "ink2", max_lines = 1 },
    }
end

-- The numbers a person had or has besides the one they signed in by.
local function other_numbers(record)
    local numbers = {}
    for index, number in ipairs(record.numbers or {}) do numbers[index] = grouped(number) end
    return #numbers > 0 and t("mine.numbers", { numbers = table.concat(numbers, ", ") }) or nil
end

-- The unit, and what else the staff list says; what of it comes first is known.
local function place_fact(unit, record)
    local words = {}
    for _, part in ipairs { unit or "", record.level or "", record.office or "" } do
        if part ~= "" then words[#words + 1] = part end
    end
    local rest = table.concat(words, " · ", 2)
    return fact(unit and "confirm.unit" or "mine.place", words[1], rest ~= "" and rest or nil)
end

-- icon: false where the words need its room.
local function number_tile(icon, number, words)
    return ui.column {
        grow = 1, basis = 0, gap = 4, align = "center", role = "status", label = number .. " " .. words,
        icon and ui.icon { name = icon, size = 36, color = "accent", decor = true },
        ui.text { number, style = "h3", size = 32, color = "ink", max_lines = 1 },
        ui.text { words, style = "label", color = "ink2", align = "center", max_lines = 2 },
    }
end

function parts.about(env, record)
    local person = app.person or {}
    local large = env.text > LARGE and not env.portrait
    local tile = function(icon, number, key) return number_tile(not large and icon, app.number(number), t(key)) end
    return ui.column(ui.card(env, {
        key = "about", shrink = 0, gap = large and 7 or 15,
        pad = { t = large and 20 or 28, r = 38, b = large and 18 or 24, l = 38 },
        ui.marks.eyebrow(t "mine.kept", "shield-check"),
        fact("confirm.name", person.name),
        fact("confirm.nip", person.nip and grouped(person.nip), other_numbers(record)),
        place_fact(person.unit, record),
        ui.box { h = 2, shrink = 0, fill = "line", decor = true },
        ui.row {
            gap = 14, align = "start",
            tile("calendar", record.visits, "mine.visits"), tile("check-circle", record.answers, "mine.answers"),
            tile("clock", record.minutes, "mine.minutes"),
        },
    }))
end

-- What the minutes would make is an estimate: whether they count is for the office to say.
local function estimate(record)
    local per_jp = record.jp_minutes or 45
    return t("mine.jp.estimate", {
        minutes = app.number(record.minutes), jp = app.number(record.minutes / per_jp, 1), per = app.number(per_jp),
    })
end

function parts.hours(env, record)
    local large = env.text > LARGE and not env.portrait
    local person = app.person or {}
    local done, target = person.jp_done or 0, person.jp_target or 20
    local title = t("home.jp", { done = app.number(done), target = app.number(target) })
    return ui.row(ui.card(env, {
        key = "progress", shrink = 0, gap = 24, align = "center",
        pad = { t = large and 16 or 22, r = 28, b = large and 16 or 22, l = 28 },
        ui.ring {
            value = target > 0 and math.min(1, done / target) or 0, size = 104, color = "accent", track = "sunken",
            shrink = 0, decor = true,
            ui.column {
                align = "center", gap = 0,
                ui.text { app.number(done), style = "h3", size = 34, line = 1, scale_text = false, color = "ink" },
                ui.text { t "home.jp.unit", style = "label_bold", line = 1, scale_text = false, color = "ink2" },
            },
        },
        ui.column {
            grow = 1, gap = 4,
            ui.text { title .. " · " .. t "mine.jp.year", style = "h3", size = 27, color = "ink", max_lines = 1 },
            ui.text { estimate(record), style = "small", size = 23, line = 1.3, color = "ink2" },
            ui.text { t "mine.jp.words", style = "small", size = 23, line = 1.3, color = "ink2" },
        },
    }))
end

return parts
