-- What the lesson library itself says on the screen, by language. Each kind of step with words of its
-- own has a file of them in words/; no key stands in two files.
local PARTS = {
    require "words.common",
    require "words.keyboard",
    require "words.custom",
    require "words.explain",
    require "words.feed",
    require "words.scenario",
    require "words.hotspot",
    require "words.inbox",
    require "words.match",
    require "words.sort",
    require "words.order",
    require "words.scale",
    require "words.fill",
    require "words.slider",
    require "words.quiz",
}

local WORDS = { id = {}, en = {} }
for _, part in ipairs(PARTS) do
    for lang, catalogue in pairs(part) do
        for key, text in pairs(catalogue) do
            assert(not WORDS[lang][key], "words '" .. key .. "' stand in two files")
            WORDS[lang][key] = text
        end
    end
end

local words = { all = WORDS }

-- A function from key (and values for its {places}) to text in that language.
function words.of(lang)
    local catalogue = WORDS[lang] or WORDS.id
    return function(key, values)
        local text = assert(catalogue[key], "no such words")
        return (text:gsub("{(%w+)}", function(name) return tostring(values[name]) end))
    end
end

return words
