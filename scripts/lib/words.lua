-- What the lesson library itself says on the screen, by language. Each kind of step with words of its
-- own has a file of them in words/; no key stands in two files. A file is loaded when a word is missing
-- that no other has said yet: most lessons use few kinds.
local PARTS = {
    "common", "keyboard", "custom", "explain", "feed", "scenario", "hotspot", "inbox", "match", "sort", "order",
    "scale", "fill", "slider", "quiz",
}

local WORDS = { id = {}, en = {} }
local words, is_loaded = {}, {}

-- Loads the words of one kind of step: what its file does that knows it will need them.
function words.load(part)
    if is_loaded[part] then return end
    is_loaded[part] = true
    for lang, catalogue in pairs(require("words." .. part)) do
        for key, text in pairs(catalogue) do
            assert(not WORDS[lang][key], "words '" .. key .. "' stand in two files")
            WORDS[lang][key] = text
        end
    end
end

words.load "common"

-- All there is, by language and key.
function words.all()
    for _, part in ipairs(PARTS) do words.load(part) end
    return WORDS
end

-- A kind may say what another one has words for: then the files are looked through.
local function find(catalogue, key)
    for _, part in ipairs(PARTS) do
        if catalogue[key] then break end
        words.load(part)
    end
    return assert(catalogue[key], "no such words")
end

-- A function from key (and values for its {places}) to text in that language.
function words.of(lang)
    local catalogue = WORDS[lang] or WORDS.id
    return function(key, values)
        local text = catalogue[key] or find(catalogue, key)
        return (text:gsub("{(%w+)}", function(name) return tostring(values[name]) end))
    end
end

return words
