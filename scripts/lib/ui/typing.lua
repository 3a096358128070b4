-- What the keys of the on-screen keyboard do to a line of text: plain states in, plain states out.
-- A state is { text, caret (characters before it), page ("letters" or "symbols"), shift (false,
-- "once" or "lock"), more (the key whose variants are shown, or nil), max (characters) }.
local typing = {}

local CHARACTER = "[%z\1-\127\194-\244][\128-\191]*"

-- The characters of a text, each a string.
function typing.characters(text)
    local list = {}
    for character in text:gmatch(CHARACTER) do list[#list + 1] = character end
    return list
end

local MOST_BYTES = 4  -- of a character in UTF-8

-- Has a text more than `most` characters? One that is far too long is not looked at letter by letter.
function typing.is_longer(text, most)
    return #text > most * MOST_BYTES or #typing.characters(text) > most
end

-- The first `most` characters of a text.
function typing.beginning(text, most)
    local list = typing.characters(text:sub(1, most * MOST_BYTES))
    return table.concat(list, "", 1, math.min(most, #list))
end

-- What a resting finger offers besides the key itself.
local MORE = {
    a = { "à", "á", "â", "ä" }, e = { "è", "é", "ê", "ë" }, i = { "ì", "í", "î", "ï" },
    o = { "ò", "ó", "ô", "ö" }, u = { "ù", "ú", "û", "ü" }, n = { "ñ" }, c = { "ç" },
    ["-"] = { "–", "—", "_" }, ["+"] = { "×", "÷", "±" }, ["'"] = { "‘", "’" }, ['"'] = { "“", "”" },
    ["1"] = { "½", "¼", "¾" }, ["0"] = { "°" }, ["%"] = { "‰" }, ["."] = { "…" }, ["#"] = { "Rp", "€", "$" },
    ["("] = { "[", "{", "<" }, [")"] = { "]", "}", ">" }, ["/"] = { "\\", "|" },
}

local UPPER = {
    ["à"] = "À", ["á"] = "Á", ["â"] = "Â", ["ä"] = "Ä", ["è"] = "È", ["é"] = "É", ["ê"] = "Ê", ["ë"] = "Ë",
    ["ì"] = "Ì", ["í"] = "Í", ["î"] = "Î", ["ï"] = "Ï", ["ò"] = "Ò", ["ó"] = "Ó", ["ô"] = "Ô", ["ö"] = "Ö",
    ["ù"] = "Ù", ["ú"] = "Ú", ["û"] = "Û", ["ü"] = "Ü", ["ñ"] = "Ñ", ["ç"] = "Ç",
}

-- The capital of a letter; anything else stays as it is.
function typing.upper(character)
    return UPPER[character] or character:match "^%l$" and character:upper() or character
end

-- The variants of a key, or nil. shift: any true value gives capitals.
function typing.variants(key, shift)
    local plain = MORE[key]
    if not plain or not shift then return plain end
    local list = {}
    for index, character in ipairs(plain) do list[index] = #character > 1 and UPPER[character] or character end
    return list
end

-- spec: text, max (characters, 200 unless told), page, capital (the first letter is one).
function typing.start(spec)
    spec = spec or {}
    local text = spec.text or ""
    return {
        text = text, caret = #typing.characters(text), page = spec.page or "letters",
        shift = spec.capital and text == "" and "once" or false, max = spec.max or 200,
    }
end

local function with(state, changes)
    local copy = {}
    for key, value in pairs(state) do copy[key] = value end
    copy.more = nil
    for key, value in pairs(changes) do copy[key] = value end
    return copy
end

local ACTS = {}

function ACTS.kb_key(state, typed)
    local characters, added = typing.characters(state.text), typing.characters(tostring(typed))
    local shift = state.shift == "lock" and "lock" or false
    if #characters + #added > state.max then return with(state, {}) end
    for index, character in ipairs(added) do table.insert(characters, state.caret + index, character) end
    return with(state, { text = table.concat(characters), caret = state.caret + #added, shift = shift })
end

function ACTS.kb_back(state)
    if state.caret == 0 then return with(state, {}) end
    local characters = typing.characters(state.text)
    table.remove(characters, state.caret)
    return with(state, { text = table.concat(characters), caret = state.caret - 1 })
end

function ACTS.kb_shift(state)
    local after = { once = "lock", lock = false }
    local shift = "once"
    if state.shift then shift = after[state.shift] end
    return with(state, { shift = shift })
end

function ACTS.kb_page(state, page) return with(state, { page = page, shift = false }) end
function ACTS.kb_more(state, key) return with(state, { more = key }) end
function ACTS.kb_left(state) return with(state, { caret = math.max(state.caret - 1, 0) }) end
function ACTS.kb_right(state)
    return with(state, { caret = math.min(state.caret + 1, #typing.characters(state.text)) })
end

-- The state after an event of the keyboard; nil when the event is none of its.
function typing.act(state, event, arg)
    local act = ACTS[event]
    return act and act(state, arg)
end

return typing
