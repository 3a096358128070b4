-- Marks of a text that look like a colour and are none: such a text is shown as it stands. Pure.
local nearest = require "nearest"

local marked = {}

-- As engine/ui reads them in [words]{colour}.
local COLOURS = {
    ink = true, ink2 = true, primary = true, accent = true, right = true, wrong = true, warn = true, info = true,
}

local function names()
    local list = {}
    for name in pairs(COLOURS) do list[#list + 1] = name end
    table.sort(list)
    return table.concat(list, ", ")
end

-- The first colour that a text asks for and nobody knows, or nil.
function marked.unknown_colour(text)
    for colour in text:gmatch "%[[^%]\n]+%]{(%a[%w_]*)}" do
        if not COLOURS[colour] then return colour end
    end
    return nil
end

-- Tells of every text (a list of {text, place}) with an unknown colour, each once.
function marked.check(texts, warn)
    local told = {}
    for _, one in ipairs(texts) do
        local colour = not told[one.text] and marked.unknown_colour(one.text)
        if colour then
            told[one.text] = true
            local near = nearest(colour, COLOURS)
            warn(one.place, "there is no colour '" .. colour .. "' for words",
                near and ("did you mean '" .. near .. "'?") or ("take one of " .. names()))
        end
    end
end

return marked
