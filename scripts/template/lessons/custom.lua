-- A step of your own making: its state, its picture and its taps are functions. The question above it, the
-- keeping and the reason below it are the library's.
local s = require "suluh"

local BREATHS = 3

return s.lesson {
    title = "Langkah buatan sendiri",
    pass = 0.5,
    s.custom {
        id = "napas", indicator = "ED1",
        ask = "Tarik napas tiga kali sebelum menanggapi.",
        because = "Jeda memberi ruang bagi pikiran sebelum jari bergerak.",
        basis = "Pilar Etika Digital",
        hint = "Selesaikan dulu tiga tarikan napas.",
        words = { breathe = "Tarik, lalu embuskan" },
        -- What is remembered: plain data, never words.
        start = function() return { count = 0 } end,
        -- A node with tap = "breathe" was tapped: change the state and give true.
        event = function(state, name)
            if name ~= "breathe" or state.count == BREATHS then return false end
            state.count = state.count + 1
            return true
        end,
        is_ready = function(state) return state.count == BREATHS end,
        -- Words that a person reads are those of ctx.words: in the language in use.
        view = function(state, ctx)
            return s.ui.column {
                gap = 32, align = "center",
                s.ui.text { state.count .. " / " .. BREATHS, style = "h1", color = "primary" },
                s.ui.button(ctx.env, {
                    label = ctx.words.breathe, icon = "refresh", tap = "breathe", id = "breathe",
                }),
            }
        end,
        -- What was done, what stood on the screen, and the points.
        response = function(state)
            return { answer = { count = state.count }, shown = { wanted = BREATHS }, score = 1 }
        end,
        -- What leads on to a right answer, for suluh-pack check.
        example = function() return { name = "breathe" } end,
        -- How it is answered, for the same: without them it cannot say what it has seen of this step.
        routes = { right = { "breathe", "breathe", "breathe" } },
    },
}
