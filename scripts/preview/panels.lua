-- What a preview lays over the lesson: a mistake with its place and remedy, and the keys.
local ui = require "ui"

local panels = {}

local WORDS = {
    id = {
        problem = "Ada kesalahan di berkas pelajaran",
        kept = "Yang terlihat adalah keadaan terakhir yang benar. Simpan perbaikan Anda, pratinjau langsung berlanjut.",
        keys = {
            { "← →", "langkah" }, { "1–9", "pelajaran" }, { "R", "ulang" }, { "L", "bahasa" }, { "S", "ukuran" },
            { "T", "tampilan" }, { "H", "sembunyikan" }, { "Esc", "selesai" },
        },
    },
    en = {
        problem = "There is a mistake in the lesson's file",
        kept = "What you see is the last state that was right. Save your correction; the preview goes on at once.",
        keys = {
            { "← →", "step" }, { "1–9", "lesson" }, { "R", "restart" }, { "L", "language" }, { "S", "size" },
            { "T", "look" }, { "H", "hide" }, { "Esc", "end" },
        },
    },
}

local function words(env) return WORDS[env.lang] or WORDS.id end

-- problem: {where = "lessons/a.lua:12", words, remedy}.
function panels.problem(env, problem)
    local w = words(env)
    local side = env.portrait and 40 or 200
    return ui.column {
        key = "author-problem", id = "author-problem", role = "status",
        label = problem.where .. ": " .. problem.words,
        abs = { l = side, r = side, b = (env.portrait and 246 or 136) + 28 },
        radius = 26, fill = "night", shadow = "lift", pad = { t = 30, r = 40, b = 32, l = 40 }, gap = 14,
        enter = "rise",
        edge = { color = "flame", width = 3 },
        ui.row {
            gap = 16, align = "center",
            ui.icon { name = "warning", size = 38, color = "flame", decor = true },
            ui.text { w.problem, style = "h3", size = 30, scale_text = false, color = "onNight", grow = 1 },
            ui.text { problem.where, style = "button", size = 27, scale_text = false, color = "flame" },
        },
        ui.text { problem.words, style = "body", size = 28, scale_text = false, color = "onNight", max_lines = 4 },
        problem.remedy ~= "" and ui.text {
            "→ " .. problem.remedy, style = "body", size = 28, scale_text = false, color = "flame", max_lines = 3,
        },
        ui.text { w.kept, style = "small", size = 22, scale_text = false, color = "onNight" },
    }
end

local function key(pair)
    return ui.row {
        gap = 9, align = "center", shrink = 0,
        ui.text { pair[1], style = "button", size = 16, scale_text = false, color = "flame", max_lines = 1 },
        ui.text { pair[2], style = "label", size = 16, scale_text = false, color = "onNight", max_lines = 1 },
    }
end

-- A thin line at the top edge; place: "kinds/feed · 3 · 1366×768 · id".
function panels.legend(env, author)
    local row = {
        key = "author-legend", id = "author-legend", role = "status", label = author.place,
        abs = { l = 0, r = 0, t = 0 }, h = 24, fill = "night", pad = { t = 0, r = 20, b = 0, l = 20 },
        gap = env.portrait and 14 or 30, align = "center",
    }
    for _, pair in ipairs(words(env).keys) do row[#row + 1] = key(pair) end
    row[#row + 1] = ui.spacer {}
    if not env.portrait then
        row[#row + 1] = ui.text { author.place or "", style = "label", size = 16, scale_text = false,
                                  color = "onNight", max_lines = 1 }
    end
    return ui.row(row)
end

return panels
