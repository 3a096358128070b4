-- At every stop: all sizes, all sets of colours and letters, and what a designer would send back of each.
-- Prints "FLAW", screen, size, set, node and what is wrong, between tabs; and how many were judged.
package.path = os.getenv "SULUH_ROADS" .. "/?.lua"

local SIZES = { { 1920, 1080 }, { 1366, 768 }, { 1280, 800 }, { 1080, 1920 }, { 3840, 2160 } }
local THEMES = { "terang", "kontras" }
local LANGUAGES = { "id", "en" }
local TEXTS = { { 1.0, "A" }, { 1.2, "A+" }, { 1.4, "A++" } }

local judged = 0

local function judge(name, size, theme, text, lang)
    look { w = size[1], h = size[2], theme = theme, text = text[1], lang = lang, still = true }
    judged = judged + 1
    for _, flaw in ipairs(audit()) do
        say(table.concat({
            "FLAW", name, size[1] .. "x" .. size[2], lang .. " " .. theme .. " " .. text[2], flaw.node, flaw.what,
        }, "\t"))
    end
end

function stop_at(name)
    for _, lang in ipairs(LANGUAGES) do
        for _, size in ipairs(SIZES) do
            for _, text in ipairs(TEXTS) do
                -- Another theme comes at once; another text size alone would fade in.
                for _, theme in ipairs(THEMES) do judge(name, size, theme, text, lang) end
            end
        end
    end
    look { lang = "id" }
    look { w = 1920, h = 1080, theme = "terang", text = 1.0, still = true }
end

look { still = true, hurry = true }
assert(loadfile(os.getenv "SULUH_ROADS" .. "/" .. os.getenv "SULUH_ROAD" .. ".lua"))()
say("JUDGED\t" .. judged)
