-- Plain language: a sentence of a lesson is heard once and read standing. Pure.
local plain = {}

-- More than this in a sentence and its beginning is forgotten before its end.
plain.MOST_WORDS = 20

-- A word holds a letter or a digit; dashes and list signs standing alone are none.
local function count_words(text)
    local count = 0
    for word in text:gmatch "%S+" do
        if word:find "[%w\128-\255]" and word ~= "–" and word ~= "—" and word ~= "•" then count = count + 1 end
    end
    return count
end
plain.count_words = count_words

-- Where a sentence ends: its sign and a space, the end of a line, a colon before a list.
local function sentences_of(line, each)
    local rest = line
    while #rest > 0 do
        local _, finish = rest:find "[%.!%?…][%)\"'”’»]*%s+"
        each(finish and rest:sub(1, finish) or rest)
        if not finish then return end
        rest = rest:sub(finish + 1)
    end
end

-- The longest sentence of a text that has too many words: (words, its beginning), or nil.
function plain.too_long(text)
    local most, words = plain.MOST_WORDS, nil
    for line in text:gmatch "[^\n]+" do
        sentences_of(line, function(sentence)
            local count = count_words(sentence)
            if count > most then most, words = count, sentence end
        end)
    end
    if not words then return nil end
    return most, words:match "^%s*(%S+%s+%S+%s+%S+%s+%S+)"
end

-- Tells of every text (a list of {text, place}) with too long a sentence, each once.
function plain.check(texts, warn)
    local told = {}
    for _, one in ipairs(texts) do
        local count, beginning = plain.too_long(one.text)
        if count and not told[one.text] then
            told[one.text] = true
            warn(one.place, "a sentence of " .. count .. " words: '" .. beginning .. " …'",
                "at most " .. plain.MOST_WORDS .. " are understood at once: make two sentences of it")
        end
    end
end

return plain
