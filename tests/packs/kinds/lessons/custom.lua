-- Steps of an author's own making: a 2 by 2 matrix that is scored, an exercise that only is kept, and one
-- that draws all of its screen.
local s = require "suluh"
local ui = s.ui

local CELLS = { "now", "plan", "pass", "drop" }
local TASKS = { { words = "server", cell = "now" }, { words = "training", cell = "plan" },
                { words = "call", cell = "pass" }, { words = "scrolling", cell = "drop" } }
local BREATHS = 3

local function is_cell(id)
    for _, cell in ipairs(CELLS) do
        if cell == id then return true end
    end
    return false
end

-- The task whose turn it is, or that there is none left.
local function task_words(state, ctx)
    local task = TASKS[#state.placed + 1]
    return ctx.words[task and task.words or "done"]
end

-- A box that can be tapped; arg tells which it was.
local function box(spec)
    return ui.row {
        key = spec.key, id = spec.key, role = "option", label = spec.words, tap = spec.tap, arg = spec.arg,
        selected = spec.on, grow = 1, basis = 0, min_h = 110, radius = 22, pad = { x = 26, y = 14 }, gap = 18, align = "center",
        fill = spec.on and "primarySoft" or "surface", edge = { color = spec.on and "primary" or "edge", width = spec.on and 6 or 3 },
        spec.icon and ui.icon { name = spec.icon, size = 38, color = "primary", decor = true, shrink = 0 },
        ui.text { spec.words, style = "option", color = "ink", grow = 1 },
    }
end

local function matrix_view(state, ctx)
    local task = TASKS[#state.placed + 1]
    local grid = { cols = 2, gap = 22, row_gap = 22, shrink = 0 }
    for index, cell in ipairs(CELLS) do
        grid[index] = box {
            key = "cell-" .. cell, words = ctx.words[cell], arg = cell, icon = "target",
            tap = task and not ctx.done and "place" or nil,
        }
    end
    local column = {
        gap = 26, shrink = 0,
        ui.text { task_words(state, ctx), style = "h3", color = "accent", id = "task" },
        not ctx.done and ui.grid(grid),
    }
    for index, id in ipairs(state.placed) do
        local right = id == TASKS[index].cell
        local words = ctx.words[TASKS[index].words] .. ": " .. ctx.words[id]
        column[#column + 1] = ui.row {
            key = "placed-" .. index, id = "placed-" .. index, role = "status", label = words, gap = 16, align = "center", shrink = 0,
            ctx.done and (right and ui.marks.right(40) or ui.marks.wrong(40)),
            ui.text { words, style = "body", color = "ink", grow = 1 },
        }
    end
    return ui.column(column)
end

return s.lesson {
    title = "Langkah buatan sendiri",
    jp = 0.25, pass = 0.5,
    indicators = { CD1 = "Mengatur pekerjaan" },

    s.custom {
        id = "matriks", indicator = "CD1", version = 2, sound = "bacaan.wav",
        ask = "Tempatkan setiap tugas pada kotak yang tepat.",
        because = "Tugas yang penting didahulukan, bukan yang paling berisik.",
        basis = "Matriks prioritas",
        hint = "Tempatkan dulu semua tugas.",
        words = {
            now = "Penting dan mendesak", plan = "Penting, tidak mendesak",
            pass = "Tidak penting, mendesak", drop = "Tidak penting, tidak mendesak",
            server = "Server layanan mati", training = "Menyusun rencana pelatihan",
            call = "Telepon promosi", scrolling = "Menggulir media sosial",
            done = "Semua tugas sudah ditempatkan.",
        },
        start = function() return { placed = {} } end,
        event = function(state, name, arg)
            if name ~= "place" or not is_cell(arg) or #state.placed == #TASKS then return false end
            state.placed[#state.placed + 1] = arg
            return true
        end,
        is_ready = function(state) return #state.placed == #TASKS end,
        response = function(state, ctx)
            local pairs_made, score = {}, 0
            local source, target = {}, {}
            for index, id in ipairs(state.placed) do
                pairs_made[index] = { source = index, target = id }
                source[index] = { id = index, text = ctx.words[TASKS[index].words] }
                if id == TASKS[index].cell then score = score + 1 / #TASKS end
            end
            for index, cell in ipairs(CELLS) do target[index] = { id = cell, text = ctx.words[cell] } end
            return {
                answer = { type = "matching", pairs = pairs_made }, shown = { source = source, target = target },
                score = score, max = 1, correct = score == 1,
            }
        end,
        view = matrix_view,
        speech = function(state, ctx) return { task_words(state, ctx) } end,
        example = function(state)
            local task = TASKS[#state.placed + 1]
            return task and { name = "place", arg = task.cell }
        end,
        routes = {
            right = { { "place", "now" }, { "place", "plan" }, { "place", "pass" }, { "place", "drop" } },
            wrong = { { "place", "drop" }, { "place", "now" }, { "place", "now" }, { "place", "now" } },
            partly = { { "place", "now" }, { "place", "plan" }, { "place", "drop" }, { "place", "drop" } },
        },
    },

    s.custom {
        id = "napas", scored = false, ask = "Tarik napas tiga kali sebelum menanggapi unggahan yang membuat marah.",
        words = { breathe = "Tarik, lalu embuskan" },
        start = function() return { count = 0 } end,
        event = function(state, name)
            if name ~= "breathe" or state.count >= BREATHS then return false end
            state.count = state.count + 1
            return true
        end,
        is_ready = function(state) return state.count >= BREATHS end,
        routes = { done = { "breathe", "breathe", "breathe" } },
        response = function(state) return { answer = { count = state.count }, shown = { wanted = BREATHS } } end,
        view = function(state, ctx)
            return ui.column {
                grow = 1, gap = 36, align = "center", justify = "center",
                ui.box {
                    w = 240, h = 240, radius = 120, fill = "primarySoft", align = "center", justify = "center", breathes = true,
                    ui.text { state.count .. " / " .. BREATHS, style = "h1", color = "primary", max_lines = 1, id = "count" },
                },
                ui.row {
                    w = 520, shrink = 0,
                    box { key = "breathe", words = ctx.words.breathe, icon = "refresh",
                          tap = state.count < BREATHS and "breathe" or nil },
                },
            }
        end,
    },

    s.custom {
        id = "sendiri", indicator = "CD1", whole = true, interaction = "choice", ask = "Sentuh kotak yang benar.", because = "Kotak kanan benar.",
        words = { kiri = "Kotak kiri", kanan = "Kotak kanan" },
        start = function() return {} end,
        event = function(state, name, arg)
            if name ~= "pick" then return false end
            state.picked = arg
            return "show"
        end,
        is_ready = function(state) return state.picked ~= nil end,
        routes = { right = { { "pick", "kanan" } }, wrong = { { "pick", "kiri" } } },
        response = function(state, ctx)
            return {
                answer = { keys = { state.picked }, ids = { state.picked } },
                shown = { options = {
                    { key = "kiri", id = "kiri", text = ctx.words.kiri, right = false },
                    { key = "kanan", id = "kanan", text = ctx.words.kanan, right = true },
                } },
                score = state.picked == "kanan" and 2 or 0, max = 2,
            }
        end,
        view = function(state, ctx)
            local tap = not ctx.done and "pick" or nil
            return ui.column {
                w = ctx.env.content_w, h = ctx.env.content_h, pad = 56, gap = 40, justify = "center",
                ui.text { ctx.translate(ctx.done and "Kotak kanan benar." or "Sentuh kotak yang benar."), style = "h2", color = "ink", role = "heading" },
                ui.row {
                    gap = 32, shrink = 0,
                    box { key = "kiri", words = ctx.words.kiri, arg = "kiri", tap = tap, on = state.picked == "kiri" },
                    box { key = "kanan", words = ctx.words.kanan, arg = "kanan", tap = tap, on = state.picked == "kanan" },
                },
            }
        end,
    },
}
