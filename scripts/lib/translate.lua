-- The words of a pack in the language in use: lang/<code>.lua gives for a text of the lessons what is
-- shown in its place, {["source text"] = "translation"}. Builders ask here for whatever a person will
-- read; a text without a translation stays as it was written.
local translate = {}

-- A translation beyond this is no line of a lesson; the fence would refuse to show it.
local MAX_BYTES = 4000

local texts, lent, watched, folder, media = {}, {}, nil, nil, {}

-- Whether a value of lang/<code>.lua can stand on a screen. An empty one waits for its translator.
function translate.is_usable(value)
    return type(value) == "string" and #value <= MAX_BYTES and value:find "%S" ~= nil
end

local function set_of(list)
    local set = {}
    for _, name in ipairs(list or {}) do set[name] = true end
    return set
end

-- options.texts: what lang/<code>.lua returned, or nil; lent: a list of such, of the packs whose banks this one
-- takes in; lang: the code; media: the names of the pack's media; watch: remember what is asked for.
function translate.start(options)
    texts = type(options.texts) == "table" and options.texts or {}
    lent, media = options.lent or {}, set_of(options.media)
    folder = options.lang and "media/" .. options.lang .. "/" or nil
    watched = options.watch and {} or nil
end

-- Numbers and signs are mostly the same everywhere: nobody is asked for them, but a time may be told otherwise.
local HAS_LETTERS = "[%a\128-\255]"

-- The translation of a text that another pack lends with its banks, or nil.
function translate.lent(words)
    for _, one in ipairs(lent) do
        if translate.is_usable(one[words]) then return one[words] end
    end
    return nil
end

-- What is shown for a file of the pack, such as "media/poster.svg": "media/en/poster.svg" where there is one.
function translate.file(name)
    local own = folder and folder .. name:gsub("^media/", "")
    return own and media[own] and own or name
end

-- What is shown for a text of the pack. place is the author's line, for whoever collects texts.
function translate.text(words, place)
    if type(words) ~= "string" or not words:find "[^%d%s]" then return words end
    if watched and (words:find(HAS_LETTERS) or texts[words] ~= nil) then
        watched[#watched + 1] = { text = words, place = place }
    end
    local found = texts[words]
    return translate.is_usable(found) and found or translate.lent(words) or words
end

-- All texts asked for since start{watch = true}: a list of {text, place}, in that order.
function translate.watched() return watched or {} end

-- What start got: source text to translation.
function translate.texts() return texts end

return translate
