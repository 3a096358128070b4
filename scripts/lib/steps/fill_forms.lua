-- What was typed, compared with what was meant: numbers in the sign of a language, words without
-- regard to capitals, spaces and accents, and how far two spellings are apart.
local characters = require("ui.typing").characters

local forms = {}

-- ---- words ----

local PLAIN = {}
for plain, marked in pairs {
    a = "àáâäãåāÀÁÂÄÃÅĀ", e = "èéêëēÈÉÊËĒ", i = "ìíîïīÌÍÎÏĪ", o = "òóôöõōÒÓÔÖÕŌ", u = "ùúûüūÙÚÛÜŪ",
    n = "ñÑ", c = "çÇ", y = "ýÿÝ", ["'"] = "‘’ʼ`", ['"'] = "“”„", ["-"] = "–—‐‑−", [" "] = "\194\160\t\n",
} do
    for _, character in ipairs(characters(marked)) do PLAIN[character] = plain end
end
PLAIN["\194\173"] = ""  -- a soft hyphen is no letter

local function is_combining(character) return character:find "^\204" or character:find "^\205[\128-\175]" end

-- Small letters without accents, one space between words, no mark at the end.
function forms.fold(text)
    local list = {}
    for _, character in ipairs(characters(text)) do
        if not is_combining(character) then list[#list + 1] = PLAIN[character] or character:lower() end
    end
    local folded = table.concat(list):gsub("%s+", " "):gsub("^ ", "")
    return (folded:gsub("[%.,;:!%?]*%s*$", ""))
end

-- How many letters were left out, added, changed or swapped with their neighbour on the way from a to b.
function forms.distance(a, b)
    local from, to = characters(a), characters(b)
    local before, row = {}, {}
    for j = 0, #to do row[j] = j end
    for i = 1, #from do
        local current = { [0] = i }
        for j = 1, #to do
            local same = from[i] == to[j]
            current[j] = math.min(row[j] + 1, current[j - 1] + 1, row[j - 1] + (same and 0 or 1))
            if i > 1 and j > 1 and from[i] == to[j - 1] and from[i - 1] == to[j] then
                current[j] = math.min(current[j], before[j - 2] + 1)
            end
        end
        before, row = row, current
    end
    return row[#to]
end

-- ---- numbers ----

local LARGEST = 1e12

-- Digits in groups of three behind the first one to three: 1.250.000
local function is_grouped(text, sign)
    local head, rest = text:match("^(%d%d?%d?)(%" .. sign .. ".*)$")
    if not head then return false end
    return head ~= "0" and rest:gsub("%" .. sign .. "%d%d%d", "") == ""
end

local function without(text, sign) return (text:gsub("%" .. sign, "")) end

-- The digits with a point for the decimal sign, or nil. Which of the two signs is the decimal one:
-- the last, if both are there; else it groups where it can, if that is the language's way.
local function to_plain(text, decimal)
    local other = decimal == "," and "." or ","
    local last = text:match "^.*([.,])%d*$"
    if not last then return text end
    local before_last = text:match "^(.*)[.,]%d*$"
    local twin = last == "." and "," or "."
    if before_last:find(twin, 1, true) then
        if before_last:find(last, 1, true) or not is_grouped(before_last, twin) then return nil end
        return without(before_last, twin) .. "." .. text:match "(%d*)$"
    end
    if last == other and is_grouped(text, other) then return without(text, other) end
    if before_last:find(last, 1, true) then return is_grouped(text, last) and without(text, last) or nil end
    return before_last .. "." .. text:match "(%d*)$"
end

-- The number a person wrote, or nil. decimal: "," or ".". "1.250,5" and "1250,5" are the same where the
-- decimal sign is a comma, and so is "1250.5": three digits behind the other sign would be thousands.
function forms.read_number(text, decimal)
    local bare = forms.fold(text):gsub("%s", "")
    bare = bare:gsub("^rp", ""):gsub("%%$", "")
    local sign, digits = bare:match "^([+-]?)([%d.,]+)$"
    if not digits or not digits:find "%d" then return nil end
    local plain = to_plain(digits, decimal)
    local value = plain and plain:find "^%d*%.?%d*$" and tonumber(plain)
    if not value or value >= LARGEST then return nil end
    return sign == "-" and -value or value
end

-- A number as people write it: "1250,5"; from 10.000 on with groups.
function forms.write_number(value, decimal)
    local text = string.format("%.6f", math.abs(value)):gsub("0+$", ""):gsub("%.$", "")
    local whole, part = text:match "^(%d+)%.?(%d*)$"
    if #whole > 4 then
        local group = decimal == "," and "." or ","
        whole = whole:reverse():gsub("(%d%d%d)", "%1" .. group):reverse():gsub("^%" .. group, "")
    end
    local sign = value < 0 and (whole .. part):find "[1-9]" and "−" or ""
    return sign .. whole .. (part ~= "" and decimal .. part or "")
end

return forms
