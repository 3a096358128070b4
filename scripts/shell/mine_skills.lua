-- What a person's answers say of what they can do: by pillar, and by indicator within one.
local ui = require "ui"
local app = require "app"
local home = require "home_parts"
local long_list = require "long_list"
local t = app.t

local MOST_GROWN = 1.16  -- at this size the longest of the names fills its card
local ELSEWHERE = ""  -- the pillar of what belongs to none of the five

local skills = {}
local open  -- the pillar whose indicators are shown; nil: the first with answers

function skills.enter() open = nil end

function skills.choose(pillar)
    open = pillar
    long_list.enter()
end

local function named(record)
    local pillars = {}
    for _, pillar in ipairs(record.pillars or {}) do pillars[pillar.id] = pillar end
    return pillars
end

local function names(pillars)
    local list = {}
    for index, name in ipairs(home.PILLARS) do list[index] = name end
    if pillars[ELSEWHERE] then list[#list + 1] = ELSEWHERE end
    return list
end

local function shown(pillars)
    if open then return open end
    for _, name in ipairs(names(pillars)) do
        if pillars[name] then return name end
    end
    return home.PILLARS[1]
end

-- As the home screen's, with a score where that counts modules.
local function pillar_card(env, name, pillar, on)
    local look = home.look(name)
    local light = on and (env.theme == "kontras" and "onPrimary" or "flame") or "primary"
    local ink = on and "onPrimary" or "ink"
    local words = pillar and t("mine.pillar.score", { score = pillar.score }) or t "mine.pillar.none"
    return ui.column {
        key = name, id = "pillar-" .. name, role = "option", label = look.title .. ". " .. words, selected = on,
        tap = "pillar", arg = name, grow = 1, basis = 0, radius = 24, pad = { t = 18, r = 18, b = 20, l = 18 },
        fill = on and "primary" or "surface", edge = not on and { color = "edge", width = 2 } or nil,
        pressed = { fill = on and "primaryPress" or "primarySoft", scale = 0.985 },
        ui.row {
            align = "center", justify = "between", h = 48, shrink = 0,
            ui.icon { name = look.icon, size = 42, color = light, decor = true, shrink = 0 },
            ui.text { pillar and tostring(pillar.score) or "–", style = "h3", size = 34, scale_text = false,
                color = ink, max_lines = 1 },
        },
        ui.box { h = 8, shrink = 0 },
        ui.text { look.title, style = "h3", size = 25 * math.min(env.text, MOST_GROWN), line = 1.14,
            scale_text = false, color = ink, max_lines = 2 },
        ui.spacer { min_h = 12 },
        ui.bar { value = pillar and pillar.score / 100 or 0, h = 10, shrink = 0, decor = true, color = light,
            track = on and "onPrimary/26" or "sunken" },
    }
end

local function pillar_row(env, pillars, now)
    local row = { gap = 14, shrink = 0, align = "stretch" }
    for index, name in ipairs(names(pillars)) do
        row[index] = pillar_card(env, name, pillars[name], name == now)
    end
    return ui.row(row)
end

local function indicator(env, one)
    local change = one.before and math.abs(one.after - one.before)
    return ui.comparison(env, {
        key = one.id, title = one.label, before = one.before, after = one.after, before_words = t "mine.first",
        after_words = t "result.now", change_words = change and t("result.points", { points = change }),
    })
end

local function nothing_of(name)
    return ui.column {
        grow = 1, align = "center", justify = "center", gap = 14, min_h = 200,
        ui.icon_tile(home.look(name).icon, "accent", 84),
        ui.text { t "mine.pillar.empty", style = "body", size = 26, color = "ink2", align = "center", max_w = 640 },
    }
end

local function indicators(env, name, pillar)
    if not pillar then return nothing_of(name) end
    local rows = { gap = 24, pad = { t = 6, r = 0, b = 14, l = 0 } }
    for index, one in ipairs(pillar.indicators) do rows[index] = indicator(env, one) end
    return long_list.area(env, { key = "pillar-" .. name, fade = "surface", ui.column(rows) })
end

local function overall(record)
    return ui.row {
        gap = 16, align = "center", shrink = 0, min_h = 64,
        ui.icon { name = "chart", size = 40, color = "accent", decor = true },
        ui.text {
            t("mine.overall", { score = record.score, n = record.questions }), style = "body", size = 26,
            markup = true, color = "ink", max_lines = 2, grow = 1,
        },
    }
end

-- The children of the card that shows them.
function skills.content(env, record)
    local pillars = named(record)
    local now = shown(pillars)
    return {
        pillar_row(env, pillars, now),
        indicators(env, now, pillars[now]),
        ui.box { h = 2, shrink = 0, fill = "line", decor = true },
        overall(record),
    }
end

return skills
