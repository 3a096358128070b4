-- The pieces of the home screen.
local ui = require "ui"
local app = require "app"
local long_list = require "long_list"
local tracks = require "tracks"
local t = app.t

local LARGE = 1.3       -- from here on decorative pictures make room for the words
local MIST = "#D6E5E7"  -- quiet words on night, in both colour sets
local MOST_LETTERS = 24  -- of a module's hours, minutes and pill, side by side on the narrow cards

local parts = { PILLARS = { "cakap", "etika", "budaya", "aman", "netralitas" } }

local LOOKS = {
    cakap = { icon = "monitor", title = "home.pillar.cakap" },
    etika = { icon = "handshake", title = "home.pillar.etika" },
    budaya = { icon = "culture", title = "home.pillar.budaya" },
    aman = { icon = "shield-check", title = "home.pillar.aman" },
    netralitas = { icon = "balance", title = "home.pillar.netralitas" },
}

function parts.pillar_title(pillar)
    local look = LOOKS[pillar]
    return look and t(look.title) or ""
end

-- icon and title of a pillar; also of what belongs to none.
function parts.look(pillar)
    local look = LOOKS[pillar] or { icon = "book", title = "home.pillar.other" }
    return { icon = look.icon, title = t(look.title) }
end

local GREETINGS = {
    { 11, "greeting.morning" }, { 15, "greeting.day" }, { 18, "greeting.afternoon" }, { 24, "greeting.evening" },
}

function parts.greeting()
    local hour = kiosk.wall().hour
    local words = hour < 4 and "greeting.evening" or nil
    for _, entry in ipairs(GREETINGS) do
        if not words and hour < entry[1] then words = entry[2] end
    end
    return ui.column {
        shrink = 1, key = "greeting",
        ui.text { t(words), style = "body", line = 1.4, color = "ink2", max_lines = 1 },
        ui.text { app.person_name(), style = "h2", line = 1.25, color = "ink", max_lines = 1, role = "heading" },
    }
end

-- ---- the big card: go on, begin, or nothing there yet ----

local function minutes_left(module)
    return math.max(1, math.floor((module.minutes or 0) * (1 - (module.progress or 0)) + 0.5))
end

local function offer_words(module)
    if not module then
        return { eyebrow = t "home.empty", title = t "home.empty.title", words = t "home.empty.words" }
    end
    if module.state == "started" then
        return {
            eyebrow = t "home.continue", title = module.title, button = t "home.continue.button",
            words = t("home.continue.words", {
                step = module.step or 1, steps = module.steps or 1, minutes = minutes_left(module),
            }),
        }
    end
    if module.state == "done" then
        return { eyebrow = t "home.again", title = module.title, words = t "home.again.words",
                 button = t "home.again.button" }
    end
    return {
        eyebrow = t "home.begin", title = module.title, button = t "home.begin.button",
        words = t("home.begin.words", { minutes = module.minutes or 0 }),
    }
end

local function petals(module)
    if not module or module.state ~= "started" then return nil end
    if (module.steps or 0) > 12 then
        return ui.box {
            h = 44, justify = "center", shrink = 0,
            ui.bar { value = module.progress or 0, h = 16, color = "flame", track = "onNight/14", decor = true },
        }
    end
    return ui.petals { n = module.steps or 1, now = module.step or 1, decor = true, shrink = 0 }
end

local function offer_text(module, words)
    return {
        ui.text { words.eyebrow, style = "eyebrow", line = 1.35, color = "flameHi", max_lines = 1 },
        ui.text {
            words.title, style = "h3", size = 35, line = 1.22, color = "onNight", max_lines = 2,
            margin = { t = 10, r = 0, b = 0, l = 0 },
        },
        ui.text {
            words.words, style = "small", color = MIST, max_lines = 2, margin = { t = 6, r = 0, b = 6, l = 0 },
        },
        petals(module),
    }
end

local function offer_button(env, words, tap)
    return words.button and ui.button(env, {
        kind = "flame", icon = "arrow-right", forward = true, label = words.button, tap = tap, id = "offer",
    })
end

local function picture_of(module)
    return module and module.picture ~= "" and module.picture or "media:illustrations/belajar-bersama.svg"
end

local function night_card(env, fields)
    return ui.merge({
        key = "offer", radius = 28, clip = true, shadow = "card",
        gradient = { dir = "v", from = "cardNight1", to = "cardNight2" },
        edge = env.theme == "kontras" and { color = "line", width = 3 } or nil,
    }, fields)
end

local function stacked(fields, lists)
    for _, list in ipairs(lists) do
        for index = 1, 4 do
            if list[index] then fields[#fields + 1] = list[index] end
        end
    end
    return fields
end

-- spec: module (or nil), loaded, tap, plain (no room for its picture).
function parts.offer(env, spec)
    if not spec.loaded then return ui.box(night_card(env, { grow = 1, h = env.portrait and 354 or nil })) end
    local words = offer_words(spec.module)
    local alt = spec.module and t("home.picture", { title = spec.module.title }) or ""
    local button = offer_button(env, words, spec.tap)
    if env.portrait then
        return ui.row(night_card(env, {
            min_h = 354, shrink = 0, align = "stretch",
            ui.box {
                w = 430, fill = "flameHi", shrink = 0, justify = "center",
                ui.picture { src = picture_of(spec.module), alt = alt, fit = "contain", w = "100%", grow = 1 },
            },
            ui.column(stacked({ grow = 1, pad = { t = 32, r = 34, b = 30, l = 34 } }, {
                offer_text(spec.module, words), { ui.spacer {}, button },
            })),
        }))
    end
    if spec.plain or env.text > LARGE then
        return ui.column(stacked(night_card(env, { grow = 1, basis = 0, pad = { t = 32, r = 30, b = 28, l = 30 } }), {
            offer_text(spec.module, words), { ui.spacer {}, button },
        }))
    end
    return ui.column(night_card(env, {
        grow = 1, basis = 0,
        ui.stack {
            fill = "#FBEBCB", grow = 1, basis = 0, clip = true,
            -- Only the middle of the scene, large enough to be recognised.
            ui.picture {
                src = picture_of(spec.module), alt = alt, fit = "cover", abs = { l = -63, t = 0, r = -63, b = 0 },
            },
        },
        ui.column(stacked({ shrink = 0, pad = { t = 26, r = 30, b = 22, l = 30 } }, {
            offer_text(spec.module, words), { button and ui.box { h = 18, shrink = 0 }, button },
        })),
    }))
end

-- ---- learning hours this year ----

function parts.progress(env)
    local person = app.person or {}
    if person.guest then
        return ui.row(ui.card(env, {
            key = "progress", h = env.portrait and 124 or 140, shrink = 0, align = "center", gap = 24,
            pad = { t = 0, r = 28, b = 0, l = 28 },
            ui.icon_tile("guest", "primary", 84),
            ui.column {
                grow = env.portrait and 0 or 1,
                ui.text { t "home.guest.title", style = "h3", size = 27, color = "ink", max_lines = 2 },
                ui.text { t "home.guest.words", style = "small", color = "ink2", max_lines = 1 },
            },
        }))
    end
    local done, target = person.jp_done or 0, person.jp_target or 20
    return ui.ring_card(env, {
        key = "progress", id = "progress", value = target > 0 and math.min(1, done / target) or 0,
        number = app.number(done), unit = t "home.jp.unit", h = env.portrait and 124 or 140,
            pad = env.portrait and 18 or 28,
        title = t("home.jp", { done = app.number(done), target = app.number(target) }), words = t "home.jp.words",
    })
end

-- ---- pillars and modules ----

-- spec: counts by pillar, selected, tap.
function parts.pillars(env, spec)
    local row = { gap = env.portrait and 14 or 16, shrink = 0, align = "stretch" }
    for _, name in ipairs(parts.PILLARS) do
        local look, count = LOOKS[name], spec.counts[name]
        row[#row + 1] = ui.pillar_card(env, {
            icon = look.icon, title = t(look.title), selected = spec.selected == name, tap = spec.tap, arg = name,
            words = count.all > 0 and t("home.pillar.count", count) or t "home.pillar.none",
            value = count.all > 0 and count.done / count.all or 0,
        })
    end
    return ui.row(row)
end

local STATES = {
    new = { "neutral", "play", "home.module.new" },
    started = { "info", "play", "home.module.started" },
    done = { "ok", "check", "home.module.done" },
}

local function module_words(module, minutes)
    -- What nobody vouches for says so, to staff and to whoever tries out a pack.
    if module.signed == false then return t "home.module.unsigned" end
    local whom = tracks.words(module)
    if whom then return whom end
    if (module.jp or 0) <= 0 then return t("home.module.words.short", { minutes = module.minutes or 0 }) end
    return t("home.module.words", { jp = app.number(module.jp), minutes = t(minutes, { n = module.minutes or 0 }) })
end

local function module_pill(module)
    if module.available == false then return { "warn", "wrench", words = t "home.module.unavailable" } end
    local state = STATES[module.state] or STATES.new
    return { state[1], state[2], words = t(state[3]) }
end

-- Minutes in full where they fit beside every pill of the list, else short on all its cards.
local function minutes_key(env, list)
    for _, entry in ipairs(list) do
        local beside = module_words(entry.module, "home.module.minutes") .. module_pill(entry.module).words
        if ui.typing.is_longer(beside, MOST_LETTERS) and not env.portrait and env.text <= 1.1 then
            return "home.module.minutes.short"
        end
    end
    return "home.module.minutes"
end

local function module_card(env, entry, spec, h)
    local module = entry.module
    local available, pill = module.available ~= false, module_pill(module)
    return ui.module_card(env, {
        key = module.pack .. "/" .. module.lesson, id = "module-" .. module.pack .. "/" .. module.lesson,
        title = module.title, icon = module.icon ~= "" and module.icon or "book",
        words = module_words(module, spec.minutes),
        value = module.state == "started" and module.progress or 0, done = module.state == "done", pill = pill,
        tap = spec.tap, arg = entry.index, enabled = available, hint = t "home.module.unavailable.hint", h = h,
    })
end

local function how_step(number, icon, key, plain)
    return ui.row {
        grow = 1, basis = 0, gap = 20, align = plain and "start" or "center",
        not plain and ui.icon_tile(icon, "primary", 84),
        ui.column {
            grow = 1,
            ui.text { tostring(number), style = "eyebrow", color = "accent" },
            ui.text { t(key), style = "h3", size = 26, line = 1.3, color = "ink" },
        },
    }
end

-- Fills the row below the only modules there are with how to use them.
local function how_card(env)
    local tight = env.text > LARGE and not env.portrait
    local steps = {
        how_step(1, "book", "home.how.read", tight), how_step(2, "touch", "home.how.answer", tight),
        how_step(3, "chart", "home.how.result", tight),
    }
    local fields = { gap = 28, align = "stretch", grow = 1 }
    for index, step in ipairs(steps) do fields[index] = step end
    return ui.column {
        key = "how", grow = 1, basis = 0, radius = 28, fill = "sunken/60",
        pad = { t = tight and 18 or 28, r = 34, b = tight and 16 or 30, l = 34 }, gap = tight and 6 or 18,
        edge = env.theme == "kontras" and { color = "line", width = 3 } or nil,
        ui.marks.eyebrow(t "home.how"),
        env.portrait and ui.column(fields) or ui.row(fields),
    }
end

local function empty(env)
    return ui.column {
        grow = 1, align = "center", justify = "center", gap = 18, radius = 28, fill = "sunken/60",
        edge = env.theme == "kontras" and { color = "line", width = 3 } or nil,
        ui.icon_tile("package", "accent", 96),
        ui.text { t "home.pillar.empty.title", style = "h3", color = "ink", align = "center" },
        ui.text { t "home.pillar.empty.words", style = "body", size = 26, color = "ink2", align = "center",
            max_w = 760 },
    }
end

-- spec: key (of the pillar), list of {index, module}, tap, cols, rows, gap.
function parts.grid(env, spec)
    if #spec.list == 0 then return empty(env) end
    spec.minutes = minutes_key(env, spec.list)
    local large = env.text > LARGE and #spec.list > spec.cols
    local crowded = large or #spec.list > spec.cols * spec.rows
    local column = { gap = spec.gap }
    -- In very large type one row takes what its words need, and what is below it the rest.
    local even = not crowded and env.text <= LARGE
    for first = 1, #spec.list, spec.cols do
        local row = { gap = spec.gap, align = "stretch", grow = even and 1 or 0, basis = even and 0 or nil,
            shrink = not even and 0 or nil }
        for at = first, first + spec.cols - 1 do
            local entry = spec.list[at]
            row[#row + 1] = entry and module_card(env, entry, spec,
                crowded and not large and (env.portrait and 257 or 282) or nil) or ui.spacer { basis = 0 }
        end
        column[#column + 1] = ui.row(row)
    end
    -- Below one row: beside two there is no room for its three steps.
    if #spec.list <= spec.cols then column[#column + 1] = how_card(env) end
    if crowded then return long_list.area(env, { key = "modules-" .. spec.key, fade = "page", ui.column(column) }) end
    column.grow, column.basis = 1, 0
    return ui.column(column)
end

return parts
